extension FactReader {
    /// Who beat whom, in what, by how much and by whose measure, from the cues of `competition.overtaken`.
    func overtakingFacts() -> [LedgerFact] {
        var rows: [LedgerFact.Overtaking] = []
        for cue in cues
        where cue.factor == "competition.overtaken" && cue.direction == .harm && cue.isAsserted
            && cue.certainty != .denied && cue.certainty != .rumour
        {
            let reading = fields[cue.field]
            let clause = reading.clause(at: cue.match.trigger.lowerBound).range
            guard !has("catching-up", reading, in: cue.match.range), !has("developing", reading, in: clause),
                var row = overtaking(of: cue)
            else { continue }
            // An opinion without a measure or a figure is no row.
            if cue.certainty == .claim, row.measuredBy == nil, row.margin == nil { continue }
            if row.loser == row.winners.first { continue }
            row.winners = Array(row.winners.prefix(8))
            if let place = rows.firstIndex(where: {
                $0.loser == row.loser && Set($0.winners).isSuperset(of: row.winners)
            }) {
                complete(&rows[place], with: row)
            } else if let place = rows.firstIndex(where: {
                $0.loser == row.loser && Set($0.winners).isSubset(of: row.winners)
                    && $0.evidence.field == row.evidence.field
                    && $0.evidence.start < row.evidence.end && row.evidence.start < $0.evidence.end
            }) {
                // The longer list of the same words.
                let known = rows[place]
                rows[place] = row
                complete(&rows[place], with: known)
            } else {
                rows.append(row)
            }
        }
        // One comparison in several sentences: of one pair of houses each tells a part.
        for place in rows.indices {
            for other in rows
            where Set(other.winners) == Set(rows[place].winners) && other.loser != rows[place].loser
                && isKin(other.loser, rows[place].loser)
            {
                complete(&rows[place], with: other)
            }
        }
        return rows.map { .overtaking($0) }
    }

    private func complete(_ row: inout LedgerFact.Overtaking, with other: LedgerFact.Overtaking) {
        row.dimension = row.dimension ?? other.dimension
        row.margin = row.margin ?? other.margin
        row.measuredBy = row.measuredBy ?? other.measuredBy
    }

    private func overtaking(of cue: CueReading) -> LedgerFact.Overtaking? {
        let reading = fields[cue.field]
        let sentence = sentence(reading, at: cue.match.trigger.lowerBound)
        guard let loser = loser(of: cue, sentence, reading), !isHandedOver(cue, reading) else { return nil }
        var winners = winners(of: cue, sentence, reading).filter { !isKin($0, loser) }
        if catalogue[loser]?.kind == .product { winners = winners.map(soleProduct) }
        guard !winners.isEmpty else { return nil }
        var seen: Set<EntityID> = []
        winners.removeAll { !seen.insert($0).inserted }
        // What an essay says next of the same lead belongs to it.
        let number = reading.clause(at: cue.match.trigger.lowerBound).sentence
        let next = reading.sentences.dropFirst(number + 1).first {
            $0.contains { Folding.isWord(reading.text.units[$0]) }
        }
        let scope = signals.mode == .essay ? next.flatMap { has("ahead", reading, in: $0) ? $0 : nil } : nil
        return LedgerFact.Overtaking(
            winners: winners, loser: loser, dimension: dimension(reading, in: sentence),
            margin: margin(reading, in: sentence) ?? scope.flatMap { margin(reading, in: $0) },
            measuredBy: measurer(reading, in: sentence, winners: winners),
            evidence: evidence(of: cue, with: winners + [loser]))
    }

    /// "pass a question to ChatGPT": what is passed stands between the verb and the name.
    private func isHandedOver(_ cue: CueReading, _ reading: FieldReading) -> Bool {
        guard let phrase = cue.match[.subject], phrase.range.lowerBound >= cue.match.trigger.upperBound else {
            return false
        }
        let between = reading.text(between: cue.match.trigger, phrase.range)
        return reading.string(cue.match.trigger).hasPrefix("pass") && between.contains(" to ")
    }

    // MARK: - Who

    /// The loser: what fills the slot, a product rather than its maker; where nothing does, what the sentence speaks of.
    private func loser(of cue: CueReading, _ sentence: Range<Int>, _ reading: FieldReading) -> EntityID? {
        if let phrase = cue.match[.subject] ?? cue.match[.product] {
            // Of a list of losers each signal has one.
            let product = phrase.entities.last {
                catalogue[$0]?.kind == .product
                    && (!phrase.kinds.contains(.both) || catalogue.company(of: $0) == cue.subject)
            }
            if let product { return product }
            if phrase.kinds.contains(.both) { return cue.subject }
            // "Sora, with which OpenAI amazed the world, has been overtaken": a product before its maker is what is beaten.
            let last = reading.phrases.last {
                $0.kinds.contains(.company) && !$0.kinds.contains(.both) && sentence.contains($0.range.lowerBound)
                    && $0.range.upperBound <= phrase.range.lowerBound
            }
            let before = last?.entities.last { catalogue[$0]?.kind == .product }
            return before.flatMap { isKin($0, cue.subject) ? $0 : nil } ?? phrase.companies.first
        }
        let before = reading.phrases.last {
            $0.kinds.contains(.company) && !$0.kinds.contains(.both) && sentence.contains($0.range.lowerBound)
                && $0.range.upperBound <= cue.match.range.lowerBound && $0.companies.contains(cue.subject)
        }
        return before.map { phrase in
            phrase.entities.last { catalogue[$0]?.kind == .product } ?? cue.subject
        }
    }

    /// The winners: what fills the rival's slot with what it is listed with; in the passive who stands behind "by" or
    /// between 被 and the verb.
    private func winners(of cue: CueReading, _ sentence: Range<Int>, _ reading: FieldReading) -> [EntityID] {
        let trigger = cue.match.trigger
        var stretch: Range<Int>?
        if let by = places(of: "by", reading, in: trigger.upperBound..<max(trigger.upperBound, sentence.upperBound))
            .first,
            reading.distance(trigger.upperBound, by.lowerBound) <= 8
        {
            stretch = by.upperBound..<sentence.upperBound
        } else if let marker = places(of: "passive", reading, in: sentence).last(where: {
            $0.upperBound <= trigger.lowerBound && reading.distance($0.upperBound, trigger.lowerBound) <= 40
                && Folding.isIdeograph(reading.text.units[$0.lowerBound])
        }) {
            stretch = marker.upperBound..<trigger.lowerBound
        }
        let singles = reading.phrases.filter {
            $0.kinds.contains(.company) && !$0.kinds.contains(.both) && !$0.isAttributive
                && !$0.companies.contains(cue.subject)
        }
        if let stretch {
            var found: [Phrase] = []
            for phrase in singles where stretch.contains(phrase.range.lowerBound) {
                if let last = found.last, reading.distance(last.range.upperBound, phrase.range.lowerBound) > 10 {
                    break
                }
                if found.isEmpty, reading.distance(stretch.lowerBound, phrase.range.lowerBound) > 12 { break }
                found.append(phrase)
            }
            if !found.isEmpty { return found.compactMap(named) }
        }
        if let rival = cue.match[.rival] {
            if rival.kinds.contains(.both) {
                return singles.filter { rival.range.contains($0.range.lowerBound) }.compactMap(named)
            }
            // A list that the slot took the last of.
            let list = reading.phrases.first {
                $0.kinds.contains(.both) && $0.range.upperBound == rival.range.upperBound
                    && !$0.companies.contains(cue.subject)
            }
            if let list { return singles.filter { list.range.contains($0.range.lowerBound) }.compactMap(named) }
            return [named(rival)].compactMap { $0 }
        }
        return []
    }

    private func named(_ phrase: Phrase) -> EntityID? {
        phrase.entities.last { catalogue[$0]?.kind == .product } ?? phrase.companies.first
    }

    /// For a company the only product of it that the text names, as products are what is compared.
    private func soleProduct(of company: EntityID) -> EntityID {
        guard catalogue[company]?.kind == .company else { return company }
        var products: [EntityID] = []
        for thing in things.joined()
        where catalogue[thing.entity]?.kind == .product && catalogue.company(of: thing.entity) == company
            && !products.contains(thing.entity)
        {
            products.append(thing.entity)
        }
        return products.count == 1 ? products[0] : company
    }

    // MARK: - In what, by how much, by whose measure

    private func dimension(_ reading: FieldReading, in stretch: Range<Int>) -> String? {
        CueClasses.dimensions.compactMap { dimension in
            places(of: "dimension-" + dimension.name, reading, in: stretch).first { place in
                !reading.phrases.contains { $0.kinds.contains(.company) && $0.range.overlaps(place) }
            }.map { (dimension.name, $0) }
        }.min { ($0.1.lowerBound, -$0.1.upperBound) < ($1.1.lowerBound, -$1.1.upperBound) }?.0
    }

    /// "by 12 percent", "roughly 20 percent", "only a few points", 约8%
    private func margin(_ reading: FieldReading, in stretch: Range<Int>) -> String? {
        if let shares = comparedShares(reading, in: stretch) { return shares }
        guard has("ahead", reading, in: stretch) else { return nil }
        if let count = lead(reading, in: stretch) { return count }
        if has("a-few-points", reading, in: stretch) { return "a few points" }
        for phrase in reading.phrases
        where stretch.contains(phrase.range.lowerBound) && phrase.kinds.contains(.number) && phrase.amount != nil {
            let after = reading.text(after: phrase.range.upperBound, 18).drop { $0 == " " }
            if phrase.kinds.contains(.percent) || Self.pointWords.contains(where: after.hasPrefix),
                isMargin(phrase, reading, in: stretch)
            {
                let end =
                    phrase.kinds.contains(.percent)
                    ? endOfPoints(phrase.range.upperBound, reading)
                    : phrase.range.upperBound + (Self.pointWords.first(where: after.hasPrefix)?.utf16.count ?? 0) + 1
                return reading.text.text(of: phrase.range.lowerBound..<min(end, reading.text.units.count))
            }
        }
        return has("narrowly", reading, in: stretch) ? "narrowly" : nil
    }

    /// "20.2% against 13.7%": a share beside that of who is behind.
    private func comparedShares(_ reading: FieldReading, in stretch: Range<Int>) -> String? {
        let shares = reading.phrases.filter { stretch.contains($0.range.lowerBound) && $0.kinds.contains(.percent) }
        for (first, second) in zip(shares, shares.dropFirst())
        where Self.against.contains(reading.text(between: first.range, second.range).filter { $0 != " " }) {
            return reading.text.text(of: first.range.lowerBound..<endOfPoints(second.range.upperBound, reading))
        }
        return nil
    }

    private static let against: Set<String> = [
        "against", "versus", "vs", "vs.", "comparedwith", "comparedto", "to", ",against", ",comparedwith", ",versus",
        "对", "比",
        ",而后者为", ",对方为", "高于",
    ]

    /// "by 1,200 cars", 高出59辆: how many more.
    private func lead(_ reading: FieldReading, in stretch: Range<Int>) -> String? {
        for phrase in reading.phrases
        where stretch.contains(phrase.range.lowerBound) && phrase.kinds.contains(.number) && phrase.amount != nil
            && !phrase.kinds.contains(.percent) && !phrase.kinds.contains(.money)
        {
            let before = reading.text(before: phrase.range.lowerBound, 8)
            let after = reading.text(after: phrase.range.upperBound, 24)
            if ["高出", "多出", "领先", "超出", "高出了", "多出了", "领先了", "多卖", "多卖了"].contains(where: before.hasSuffix),
                let unit = after.first, "辆台部件款套张颗架艘人次万".contains(unit)
            {
                let length = after.hasPrefix("万") ? min(2, after.utf16.count) : 1
                return reading.text.text(of: phrase.range.lowerBound..<phrase.range.upperBound + length)
            }
            guard
                [" by ", " by about ", " by nearly ", " by some ", " by more than "].contains(where: before.hasSuffix)
                    || before.hasSuffix("by ")
            else { continue }
            let noun = after.drop { $0 == " " }.prefix { $0.isLetter }
            guard after.hasPrefix(" "), noun.count >= 4, noun.hasSuffix("s"), !Self.pointWords.contains(String(noun))
            else { continue }
            return reading.text.text(of: phrase.range.lowerBound..<phrase.range.upperBound + 1 + noun.utf16.count)
        }
        return nil
    }

    /// "6.5 percentage points" goes to the end of its words.
    private func endOfPoints(_ end: Int, _ reading: FieldReading) -> Int {
        let after = reading.text(after: end, 12)
        let rest = ["age points", "age point", "-point", " points", "个百分点"].first(where: after.hasPrefix)
        return end + (rest?.utf16.count ?? 0)
    }

    private static let pointWords = ["points", "percentage points", "个点", "个百分点", "分"]

    /// Whether a share is said of the lead: "by" or a word of lead stands close to it.
    private func isMargin(_ phrase: Phrase, _ reading: FieldReading, in stretch: Range<Int>) -> Bool {
        places(of: "ahead", reading, in: stretch).contains {
            $0.upperBound <= phrase.range.lowerBound && reading.distance($0.upperBound, phrase.range.lowerBound) <= 8
                || $0.lowerBound >= phrase.range.upperBound
                    && reading.distance(phrase.range.upperBound, $0.lowerBound) <= 4
        }
    }

    /// Who measured: whom "according to", 根据 or "says" names in the sentence; "its own tests" are the winner's maker's.
    private func measurer(_ reading: FieldReading, in sentence: Range<Int>, winners: [EntityID]) -> EntityID? {
        let maker = winners.first.flatMap { catalogue.company(of: $0) }
        for phrase in reading.phrases
        where sentence.contains(phrase.range.lowerBound) && phrase.kinds.contains(.company)
            && !phrase.kinds.contains(.both) && phrase.entities.contains(where: { catalogue[$0]?.kind != .product })
        {
            let before = reading.text(before: phrase.range.lowerBound, 14)
            let after = reading.text(after: phrase.range.upperBound, 14)
            if Self.measuring.contains(where: before.hasSuffix) && Self.measured.contains(where: after.contains)
                || ["according to ", "根据", "据", "据 "].contains(where: before.hasSuffix)
                || Self.saying.contains(where: after.hasPrefix)
            {
                return phrase.companies.first
            }
        }
        if has("own-test", reading, in: sentence) { return maker }
        return published(reading, in: sentence).map { EntityID($0) }
    }

    /// A house that measures and that the catalogue does not know, as published: "according to Counterpoint", "IDC data
    /// shows", "…, JATO says", 据 IDC 统计, 乘联会数据显示.
    private func published(_ reading: FieldReading, in sentence: Range<Int>) -> String? {
        let units = reading.text.units
        func isFree(_ range: Range<Int>) -> Bool {
            !range.isEmpty && !reading.phrases.contains { !$0.entities.isEmpty && $0.range.overlaps(range) }
        }
        /// The words with capitals that end at a place, or begin there.
        func run(upTo end: Int) -> Range<Int>? {
            var start = end
            var first = end
            while start > sentence.lowerBound {
                if Folding.kind(units[start - 1]) == .space, start == first, first < end { start -= 1 }
                let stop = start
                while start > sentence.lowerBound, isWordOfName(units[start - 1]) { start -= 1 }
                guard start < stop, reading.text.isCapital(at: start),
                    !(reading.isTitleCase
                        || first == end && start == sentence.lowerBound && Lexicon.isEnglish(units[start..<stop]))
                        || !Lexicon.isEnglish(units[start..<stop])
                else { break }
                first = start
            }
            return first < end && isFree(first..<end) ? first..<end : nil
        }
        func run(from start: Int) -> Range<Int>? {
            var end = start
            var next = start
            while next < sentence.upperBound, isWordOfName(units[next]), reading.text.isCapital(at: next) {
                while next < sentence.upperBound, isWordOfName(units[next]) { next += 1 }
                end = next
                guard next < sentence.upperBound, Folding.kind(units[next]) == .space else { break }
                next += 1
            }
            return end > start && isFree(start..<end) ? start..<end : nil
        }
        func isPerson(_ range: Range<Int>) -> Bool {
            Vocabulary.givenNames.contains(Array(units[range].prefix { isWordOfName($0) }))
        }
        let text = reading.string(sentence)
        let origin = sentence.lowerBound
        func places(_ word: String) -> [Int] {
            text.ranges(of: word).map { origin + text.utf16.distance(from: text.startIndex, to: $0.lowerBound) }
        }
        for lead in Self.leads {
            for place in places(lead) {
                if let name = run(from: place + lead.utf16.count) { return reading.text.text(of: name) }
            }
        }
        for word in Self.shows {
            for place in places(word) {
                if let name = run(upTo: place), !isPerson(name) { return reading.text.text(of: name) }
            }
        }
        for word in Self.chineseShows {
            for place in places(word) {
                var end = place
                while end > origin, Folding.kind(units[end - 1]) == .space { end -= 1 }
                if let name = run(upTo: end) { return reading.text.text(of: name) }
                // 据乘联会统计, 乘联会数据显示: up to the word that leads to it, or the head of the clause.
                let clause = reading.clause(at: place).range.lowerBound
                var start = end
                while start > clause, end - start < 8, Folding.isIdeograph(units[start - 1]) { start -= 1 }
                var name = reading.string(start..<end)
                let lead = ["根据", "按照", "据", "按"].first(where: name.contains)
                if let lead, let range = name.ranges(of: lead).last { name = String(name[range.upperBound...]) }
                let isBound = lead != nil || start == clause
                let range = end - name.utf16.count..<end
                if isBound, (2...6).contains(name.count), isFree(range), !Self.vague.contains(where: name.contains) {
                    return reading.text.text(of: range)
                }
            }
        }
        return nil
    }

    private func isWordOfName(_ unit: UInt16) -> Bool {
        Folding.isWord(unit) && !Folding.isIdeograph(unit) || unit == 0x2D || unit == 0x26
    }

    private static let leads = [
        "according to ", "according to data from ", "according to figures from ", "according to research firm ",
        "data from ", "figures from ", "numbers from ", "data by ", "research by ", "report by ", "report from ",
        "estimates by ", "estimates from ", "counted by ", "measured by ", "根据 ", "根据", "据 ", "据",
    ]
    private static let shows = [
        " data show", " figures show", " numbers show", " report show", " estimates show", " data suggest", " says",
        " estimates", " reports", " reported", " said", "'s data", "'s figures", " data", " figures",
    ]
    private static let chineseShows = ["数据", "统计", "报告", "测算", "评测", "称", "显示", "的数据", "的统计", "的报告", "最新数据"]
    /// What makes no name of the characters before 数据 or 统计.
    private static let vague = [
        "最新", "官方", "公开", "有关", "相关", "第三方", "公司", "这份", "一份", "多份", "市场", "行业", "内部", "媒体", "外媒", "消息", "人士",
        "该", "其", "年", "月", "季", "销量", "分析师", "上述", "这些", "这组", "一项", "多项", "测试", "的", "了", "和", "对", "新",
    ]

    private static let measuring = ["by ", "in ", "on ", "from ", "按", "由"]
    private static let measured = [
        "test", "figure", "data", "number", "count", "benchmark", "ranking", "测试", "数据", "评测", "统计", "榜",
    ]
    private static let saying = [" says", " said", " claims", " reports", " reported", "称", "公布", "宣称", " 称", "官方称"]
}
