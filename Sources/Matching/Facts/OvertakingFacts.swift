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
        guard has("ahead", reading, in: stretch) else { return nil }
        if has("a-few-points", reading, in: stretch) { return "a few points" }
        for phrase in reading.phrases
        where stretch.contains(phrase.range.lowerBound) && phrase.kinds.contains(.number) && phrase.amount != nil {
            let after = reading.text(after: phrase.range.upperBound, 18).drop { $0 == " " }
            if phrase.kinds.contains(.percent) || Self.pointWords.contains(where: after.hasPrefix),
                isMargin(phrase, reading, in: stretch)
            {
                let end =
                    phrase.kinds.contains(.percent)
                    ? phrase.range.upperBound
                    : phrase.range.upperBound + (Self.pointWords.first(where: after.hasPrefix)?.utf16.count ?? 0) + 1
                return reading.text.text(of: phrase.range.lowerBound..<min(end, reading.text.units.count))
            }
        }
        return has("narrowly", reading, in: stretch) ? "narrowly" : nil
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
        return has("own-test", reading, in: sentence) ? maker : nil
    }

    private static let measuring = ["by ", "in ", "on ", "from ", "按", "由"]
    private static let measured = [
        "test", "figure", "data", "number", "count", "benchmark", "ranking", "测试", "数据", "评测", "统计", "榜",
    ]
    private static let saying = [" says", " said", " claims", " reports", " reported", "称", "公布", "宣称", " 称", "官方称"]
}
