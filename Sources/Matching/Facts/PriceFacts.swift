extension FactReader {
    /// A sum that is said to be a price, before its unit is settled.
    private struct Asking {
        var product: Thing
        var unit: PriceUnit?
        var currency: String
        /// As published.
        var amount: Double
        var previous: Double?
        var field: Int
        var range: Range<Int>
    }

    /// What things cost: sums with a unit ("per million input tokens", "a month") or behind a word of price, said of a
    /// product. Sums that are raised, earned, fined or paid for companies are none, and differences ("$2 less") neither.
    func priceFacts() -> [LedgerFact] {
        var asked: [Asking] = []
        for (index, reading) in fields.enumerated() {
            let sums = reading.phrases.filter { $0.kinds.contains(.money) && $0.amount?.currency != nil }
            guard !sums.isEmpty else { continue }
            for sentence in reading.sentences {
                let inside = sums.filter { sentence.contains($0.range.lowerBound) }
                if !inside.isEmpty { read(inside, in: sentence, field: index, into: &asked) }
            }
        }
        return settled(asked).map { asking in
            let unit = asking.unit ?? .piece
            return .price(
                LedgerFact.Price(
                    product: asking.product.entity, name: asking.product.name, per: unit.text,
                    currency: asking.currency,
                    amount: Self.rounded(asking.amount * unit.factor),
                    previous: asking.previous.map { Self.rounded($0 * unit.factor) },
                    evidence: evidence(
                        fields[asking.field], asking.range, cue: "ledger/price", entities: [asking.product.entity])))
        }
    }

    /// Reads the sums of one sentence.
    private func read(_ sums: [Phrase], in sentence: Range<Int>, field: Int, into asked: inout [Asking]) {
        let reading = fields[field]
        guard isPlain(reading, sentence.lowerBound..<sentence.lowerBound + 1) else { return }
        let first = asked.count
        var skip = 0
        for (place, sum) in sums.enumerated() {
            if skip > 0 {
                skip -= 1
                continue
            }
            guard let amount = sum.amount, let currency = amount.currency, amount.value > 0, !amount.isScaled,
                !isDifference(sum.range, reading)
            else { continue }
            let next = place + 1 < sums.count ? sums[place + 1] : nil
            // "$15/$75 per million input/output tokens"
            if let next, reading.text(between: sum.range, next.range) == "/",
                reading.text(after: next.range.upperBound, 40).contains("input/output"),
                let unit = PriceUnit.after(next.range.upperBound, in: reading.text.units), let count = unit.tokens,
                let product = product(before: sum.range, in: sentence, field: field), let other = next.amount
            {
                for (direction, amount) in [("input", amount), ("output", other)] {
                    asked.append(
                        Asking(
                            product: product, unit: PriceUnit(noun: "tokens", count: count, direction: direction),
                            currency: currency, amount: amount.value, field: field,
                            range: sum.range.lowerBound..<next.range.upperBound))
                }
                skip = 1
                continue
            }
            // "from $31,500 to $28,900", 从19.98万元降到17.58万元: the second is the price.
            if let next, isRange(sum.range, next.range, reading), next.amount?.currency == currency { continue }
            let clause = reading.clause(at: sum.range.lowerBound).range
            let isMoved = place > 0 && isRange(sums[place - 1].range, sum.range, reading)
            let isStepped = place > 0 && !isMoved && isStep(sums[place - 1].range, sum.range, reading)
            let last = isMoved || isStepped ? place - 2 : place - 1
            let start = max(clause.lowerBound, last >= 0 ? sums[last].range.upperBound : sentence.lowerBound)
            let lead = min(start, sum.range.lowerBound)..<sum.range.lowerBound
            let earlier = asked[first...].filter { $0.unit?.noun == "tokens" }
            // "…, against $30 and $60 for GPT-4": as many sums as units were named, in their order.
            if earlier.count > 1, PriceUnit.after(sum.range.upperBound, in: reading.text.units) == nil,
                let pair = pairs(Array(earlier), sums[place...], reading, field: field, sentence: sentence)
            {
                asked += pair
                skip = pair.count - 1
                continue
            }
            guard !isCompared(sum.range, reading),
                !has("no-price", reading, in: nearby(sum.range, in: clause, reading)),
                !has("share", reading, in: clause), !isNegated(sum.range, in: clause, reading)
            else { continue }
            guard let product = product(before: sum.range, in: sentence, field: field) else { continue }
            var unit = PriceUnit.after(sum.range.upperBound, in: reading.text.units)
            if unit == nil, let before = PriceUnit.before(lead, in: reading.text.units) { unit = before }
            if let noun = unit?.noun, PriceUnit.commodities.contains(noun) { continue }
            if unit?.noun == "tokens", unit?.direction == nil {
                unit?.direction = direction(around: sum.range, lead: lead, next: next, reading)
            } else if unit == nil, let direction = direction(around: sum.range, lead: lead, next: next, reading),
                let count = asked.last(where: { $0.unit?.noun == "tokens" })?.unit?.count
                    ?? next.flatMap({ PriceUnit.after($0.range.upperBound, in: reading.text.units) })?.tokens
            {
                unit = PriceUnit(noun: "tokens", count: count, direction: direction)
            }
            // "raises the price of Comirnaty to $130 from $30"
            let isRaised =
                next.map { $0.amount?.currency == currency && isFormer(sum.range, $0.range, reading) } ?? false
                && has("costs", reading, in: clause)
            if unit == nil, !isMoved, !isStepped, !isRaised, !isPriced(sum.range, lead: lead, reading) { continue }
            var asking = Asking(
                product: product, unit: unit, currency: currency, amount: amount.value, field: field,
                range: lead.lowerBound..<sum.range.upperBound)
            asking.range = tight(asking, lead: lead, reading)
            if isMoved, let old = sums[place - 1].amount, old.currency == currency {
                asking.previous = old.value
                asking.range = sums[place - 1].range.lowerBound..<asking.range.upperBound
            } else if let next, let old = next.amount, old.currency == currency,
                isFormer(sum.range, next.range, reading)
            {
                asking.previous = old.value
            }
            asked.append(asking)
        }
    }

    /// One price for each product, unit and currency; what is said once with a unit and once without is one.
    private func settled(_ asked: [Asking]) -> [Asking] {
        var settled: [Asking] = []
        for asking in asked {
            if let twin = settled.firstIndex(where: { isSame($0, asking) }) {
                // One says what it is for, the other what it was.
                if settled[twin].unit == nil || settled[twin].unit?.direction == nil && asking.unit?.direction != nil {
                    var fuller = asking
                    fuller.previous = asking.previous ?? settled[twin].previous
                    fuller.product.name = asking.product.name ?? settled[twin].product.name
                    settled[twin] = fuller
                }
                settled[twin].previous = settled[twin].previous ?? asking.previous
                settled[twin].product.name = settled[twin].product.name ?? asking.product.name
            } else if !settled.contains(where: {
                $0.product.entity == asking.product.entity && $0.product.name == asking.product.name
                    && $0.currency == asking.currency && ($0.unit ?? .piece).text == (asking.unit ?? .piece).text
            }) {
                settled.append(asking)
            }
        }
        return settled
    }

    /// Whether two sums tell one price, the one perhaps without the unit or without input and output.
    private func isSame(_ a: Asking, _ b: Asking) -> Bool {
        guard a.product.entity == b.product.entity, a.currency == b.currency else { return false }
        guard let first = a.unit, let second = b.unit else { return a.amount == b.amount }
        guard Self.rounded(a.amount * first.factor) == Self.rounded(b.amount * second.factor) else { return false }
        let isVague = first.direction == nil || second.direction == nil
        return first == second || first.noun == "tokens" && second.noun == "tokens" && isVague
    }

    /// Sums without a unit of their own that follow priced ones: in the same order, of another product or in another
    /// currency.
    private func pairs(
        _ earlier: [Asking], _ sums: ArraySlice<Phrase>, _ reading: FieldReading, field: Int, sentence: Range<Int>
    ) -> [Asking]? {
        let run = sums.prefix(earlier.count)
        guard run.count == earlier.count, let head = run.first, let tail = run.last,
            zip(run, run.dropFirst()).allSatisfy({ a, b in
                Self.joints.contains(reading.text(between: a.range, b.range).filter { $0 != " " })
            }), head.amount?.currency == tail.amount?.currency
        else { return nil }
        let words = reading.text(before: head.range.lowerBound, 16)
        let before = things[field].last {
            $0.range.upperBound <= head.range.lowerBound && sentence.contains($0.range.lowerBound)
        }
        let after = things[field].first {
            $0.range.lowerBound >= tail.range.upperBound && $0.range.lowerBound <= tail.range.upperBound + 12
        }
        let product: Thing
        if let after, reading.text(between: tail.range, after.range).hasSuffix("for ") {
            product = after
        } else if let before, before.entity != earlier[0].product.entity || before.name != earlier[0].product.name,
            ["为", "是", "的", "at", "is", "costs"].contains(
                reading.text(between: before.range, head.range).filter { $0 != " " })
        {
            product = before
        } else if ["some ", "about ", "or ", "(", "约", "约合", "合"].contains(where: words.hasSuffix) {
            product = earlier[0].product
        } else {
            return nil
        }
        return zip(earlier, run).compactMap { model, sum in
            guard let amount = sum.amount, let currency = amount.currency, !amount.isScaled else { return nil }
            return Asking(
                product: product, unit: model.unit, currency: currency, amount: amount.value, field: field,
                range: sum.range)
        }
    }

    private static let joints: Set<String> = ["and", ",", "/", "和", "、", "与", ",and"]

    // MARK: - Whose price

    /// The product whose price stands at a place: the last that is named before it in the sentence and not only compared
    /// with, else what the text speaks of there.
    private func product(before sum: Range<Int>, in sentence: Range<Int>, field: Int) -> Thing? {
        let reading = fields[field]
        func isTold(_ thing: Thing) -> Bool { !isCompared(thing.range, reading) && !isHalved(thing.range, reading) }
        let before = things[field].filter {
            sentence.contains($0.range.lowerBound) && $0.range.upperBound <= sum.lowerBound && isTold($0)
        }
        // "Wegovy, which is taken like Zepbound, costs $349": what a clause of its own only mentions is not the subject.
        if let thing = before.last(where: { !isAside($0.range, from: sum, reading) }) ?? before.last { return thing }
        // "for $20, ChatGPT Plus …"
        if let thing = things[field].first(where: {
            sentence.contains($0.range.lowerBound) && $0.range.lowerBound >= sum.upperBound && isTold($0)
        }),
            ["", "at ", "for ", "from ", "at just ", "for just "].contains(
                reading.string(sentence.lowerBound..<sum.lowerBound))
        {
            return thing
        }
        if let company = subscription(before: sum, in: sentence, reading) { return company }
        if let unknown = unknown(before: sum, in: sentence, reading) { return unknown }
        if signals.mode == .essay {
            return things[field].last {
                $0.range.upperBound <= sentence.lowerBound && $0.range.lowerBound > sentence.lowerBound - 600
                    && isTold($0)
            }
        }
        if field > 0,
            let thing = things[field].last(where: { $0.range.upperBound <= sentence.lowerBound && isTold($0) })
        {
            return thing
        }
        return field > 0 ? things[0].first { !isCompared($0.range, fields[0]) } : nil
    }

    /// A company that is its own service: "Spotify raises Premium to $11.99 per month", Spotify 会员涨价.
    private func subscription(before sum: Range<Int>, in sentence: Range<Int>, _ reading: FieldReading) -> Thing? {
        guard has("subscription", reading, in: sentence) else { return nil }
        let owner = reading.phrases.first {
            $0.kinds.contains(.company) && !$0.kinds.contains(.both) && !$0.isAttributive
                && sentence.contains($0.range.lowerBound) && $0.range.upperBound <= sum.lowerBound
        }
        return owner.flatMap { owner in
            owner.companies.first.map { Thing(entity: $0, name: nil, range: owner.range) }
        }
    }

    /// A product that the catalogue lacks, named behind its maker: "Acme cuts the price of its Falcon laptop to $899".
    private func unknown(before sum: Range<Int>, in sentence: Range<Int>, _ reading: FieldReading) -> Thing? {
        guard has("costs", reading, in: sentence.lowerBound..<sum.lowerBound),
            let maker = reading.phrases.first(where: {
                $0.kinds == .company && !$0.isAttributive && sentence.contains($0.range.lowerBound)
                    && $0.range.upperBound <= sum.lowerBound
            }), let company = maker.companies.first,
            let name = reading.phrases.last(where: {
                $0.kinds == .name && $0.range.lowerBound >= maker.range.upperBound
                    && $0.range.upperBound <= sum.lowerBound
            })
        else { return nil }
        return Thing(entity: company, name: reading.text.text(of: name.range), range: name.range)
    }

    /// Whether a name stands in a relative clause, between commas, that has ended before a sum.
    private func isAside(_ range: Range<Int>, from sum: Range<Int>, _ reading: FieldReading) -> Bool {
        let before = reading.string(sentence(reading, at: range.lowerBound).lowerBound..<range.lowerBound)
        guard reading.text(between: range, sum).contains(where: { ",，".contains($0) }),
            let comma = before.lastIndex(where: { ",，".contains($0) })
        else { return false }
        let words = before[before.index(after: comma)...].drop { $0 == " " }
        return ["which ", "who ", "whose ", "that ", "like ", "unlike ", "similar to ", "where "].contains(
            where: words.hasPrefix)
    }

    /// "half the price of GPT-4 Turbo", GPT-4 Turbo 的一半
    private func isHalved(_ range: Range<Int>, _ reading: FieldReading) -> Bool {
        let after = reading.text(after: range.upperBound, 8).drop { $0 == " " }
        return ["的一半", "的三分", "的百分", "的十分", "的五分", "的四分", "一半", "级别", "'s price"].contains(where: after.hasPrefix)
            || after.hasPrefix("的") && after.prefix(5).contains("倍")
    }

    /// Whether what stands at a place is only what something is compared with.
    private func isCompared(_ range: Range<Int>, _ reading: FieldReading) -> Bool {
        // "beats Novo Nordisk's Wegovy": the maker belongs to the name.
        let maker = reading.phrases.last {
            $0.range.upperBound <= range.lowerBound && range.lowerBound - $0.range.upperBound <= 3
                && $0.kinds.contains(.company)
                && ["'s ", "的", " ", ""].contains(reading.text(between: $0.range, range))
        }
        let before = reading.text(before: (maker?.range ?? range).lowerBound, 24)
        // "cuts the price of Wegovy" is about Wegovy, "half the price of Wegovy" is not.
        if before.hasSuffix("price of ") || before.hasSuffix("cost of ") {
            return Self.measures.contains(where: before.contains)
        }
        return Self.comparing.contains(where: before.hasSuffix)
    }

    private static let measures = [
        "half ", "third ", "quarter ", "fraction ", "tenth ", "fifth ", "double ", "twice ", "triple ", "times ",
        "below ",
        "above ", "under ", "than ", "match", "% ", "percent ",
    ]

    private static let comparing = [
        "beats ", "beating ", "beat ", "rivals ", "rivalling ", "rivaling ", "competes with ", "compete with ",
        "competing with ", "challenges ", "challenging ", "takes on ", "taking on ", "to match ", "matching ",
        "matches ",
        "outsells ", "overtakes ", "replaces ", "replacing ", "replace ", "alternative to ", "answer to ",
        "competitor to ", "successor to ", "succeeds ", "挑战", "对抗", "取代", "替代", "叫板", "超越", "击败", "媲美", "竞争对手", "不同于",
        "挑战 ", "对抗 ", "取代 ", "替代 ", "叫板 ", "超越 ", "击败 ", "媲美 ",
        "than ", "as ", "against ", "versus ", "vs ", "vs. ", "below ", "above ",
        "compared with ",
        "compared to ", "undercuts ", "undercutting ", "unlike ", "than the ", "below the ", "above the ", "rival to ",
        "from the ", "instead of ", "比", "较", "低于", "高于", "超过", "相比", "对标", "而不是", "比 ", "低于 ", "高于 ", "相比 ",
        "对标 ", "原价", "原价 ", "原价为", "此前的", "之前的",
    ]

    // MARK: - Whether it is a price

    /// "by $5", "$2 less", 低了2块: how much more or less, not how much.
    private func isDifference(_ range: Range<Int>, _ reading: FieldReading) -> Bool {
        let before = reading.text(before: range.lowerBound, 10)
        let after = reading.text(after: range.upperBound, 12).drop { $0 == " " }
        return Self.beforeDifference.contains(where: before.hasSuffix)
            || Self.afterDifference.contains(where: after.hasPrefix)
    }

    /// "by $2,000 to $37,990", 下调2万元至17.99万元: a difference, and the price to which it leads.
    private func isStep(_ difference: Range<Int>, _ price: Range<Int>, _ reading: FieldReading) -> Bool {
        isDifference(difference, reading)
            && ["to", "tojust", "toonly", "至", "到", "至仅"].contains(
                reading.text(between: difference, price).filter { $0 != " " })
    }

    private static let beforeDifference = [
        "by ", "by up to ", "by about ", "save ", "saves ", "saving ", "extra ", "additional ", "another ", "up to ",
        "over ",
        "低了", "低", "便宜了", "便宜", "少了", "省", "省下", "降了", "下降", "下降了", "涨了", "上涨", "上涨了", "贵了", "贵", "高出", "高了",
        "差价", "优惠", "立减", "直降", "降价", "涨价", "下调", "下调了", "上调", "上调了", "多出", "补贴", "超", "超过", "近", "最高", "低了 ",
    ]
    private static let afterDifference = [
        "less", "cheaper", "lower", "more", "off", "below", "above", "higher", "discount", "rebate", "credit", "cut",
        "reduction", "increase", "rise", "hike", "worth", "mark", "price cut", "的优惠", "优惠", "以上", "以下", "大关",
    ]

    /// What stands around a sum, as far as it may say what the sum is.
    private func nearby(_ range: Range<Int>, in clause: Range<Int>, _ reading: FieldReading) -> Range<Int> {
        var start = range.lowerBound
        while start > clause.lowerBound, reading.distance(start - 1, range.lowerBound) <= 12 { start -= 1 }
        var end = range.upperBound
        while end < clause.upperBound, reading.distance(range.upperBound, end + 1) <= 6 { end += 1 }
        return start..<end
    }

    /// "it doesn't cost $5,000"
    private func isNegated(_ range: Range<Int>, in clause: Range<Int>, _ reading: FieldReading) -> Bool {
        places(of: "negation", reading, in: clause.lowerBound..<range.lowerBound).contains {
            reading.distance($0.upperBound, range.lowerBound) <= 8
        }
    }

    /// Whether a word of price leads to a sum: "costs", "priced at", 售价.
    private func isPriced(_ range: Range<Int>, lead: Range<Int>, _ reading: FieldReading) -> Bool {
        let after = reading.text(after: range.upperBound, 3)
        if ["起售", "起"].contains(where: after.hasPrefix) { return true }
        return places(of: "costs", reading, in: lead).contains {
            reading.distance($0.upperBound, range.lowerBound) <= 6
        }
    }

    /// Input or output, by the nearest word beside a sum.
    private func direction(around range: Range<Int>, lead: Range<Int>, next: Phrase?, _ reading: FieldReading)
        -> String?
    {
        let before = reading.string(lead)
        let after = reading.text(after: range.upperBound, min(24, (next?.range.lowerBound ?? .max) - range.upperBound))
        let named = Self.directions.compactMap { word, direction in
            before.ranges(of: word).last.map { (direction, before.distance(from: $0.lowerBound, to: before.endIndex)) }
        }
        if let nearest = named.min(by: { $0.1 < $1.1 }) { return nearest.0 }
        // What follows belongs to the next sum where that has no word of its own before it.
        return Self.directions.first { after.hasPrefix(" per million " + $0.0) || after.hasPrefix($0.0) }?.1
    }

    private static let directions = [("input", "input"), ("output", "output"), ("输入", "input"), ("输出", "output")]

    // MARK: - Old and new

    /// "from $5 to $3", 从 5 元降到 1 元
    private func isRange(_ first: Range<Int>, _ second: Range<Int>, _ reading: FieldReading) -> Bool {
        guard second.lowerBound >= first.upperBound, second.lowerBound - first.upperBound <= 14 else { return false }
        let before = reading.text(before: first.lowerBound, 6)
        let between = reading.text(between: first, second).filter { $0 != " " }
        return ["from ", "从", "由", "从 ", "由 "].contains(where: before.hasSuffix)
            && ["to", "downto", "upto", "降到", "降至", "调至", "下调至", "上调至", "涨到", "涨至", "到", "至", "调整为", "调整至", "降为"]
                .contains(between)
    }

    /// "$3, down from $5", 现价 3 元,原价 5 元
    private func isFormer(_ sum: Range<Int>, _ next: Range<Int>, _ reading: FieldReading) -> Bool {
        guard next.lowerBound >= sum.upperBound, next.lowerBound - sum.upperBound <= 24 else { return false }
        let between = reading.text(between: sum, next)
        return ["from ", "down from ", "up from ", "instead of ", "compared with ", "原价", "原价为", "此前为", "原为", "之前为"]
            .contains(where: between.hasSuffix)
    }

    /// The stretch that shows a price: from the word that leads to it, if one is near, to the end of its unit.
    private func tight(_ asking: Asking, lead: Range<Int>, _ reading: FieldReading) -> Range<Int> {
        let sum = asking.range.upperBound
        var start = lead.upperBound
        while start > lead.lowerBound, reading.distance(start - 1, lead.upperBound) <= 12 { start -= 1 }
        let units = reading.text.units
        // A whole word, behind the last comma.
        while start > lead.lowerBound, Folding.isWord(units[start]), Folding.isWord(units[start - 1]) { start -= 1 }
        if let comma = units[start..<lead.upperBound].lastIndex(where: { $0 == 0x2C || $0 == 0x3001 }) {
            start = comma + 1
        }
        while start < lead.upperBound, !Folding.isWord(units[start]), !Folding.isIdeograph(units[start]) { start += 1 }
        return start..<sum
    }

    /// Six significant digits, which the scaling of thousands to millions does not blur.
    private static func rounded(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return value }
        var scale = 1.0
        while value * scale < 100_000, scale < 1e12 { scale *= 10 }
        return (value * scale).rounded() / scale
    }
}
