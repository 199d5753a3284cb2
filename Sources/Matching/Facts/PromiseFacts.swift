extension FactReader {
    /// What is promised and what became of it: a release that is announced, dated, put off, dropped or done. What the
    /// words suppose, ask or only hear of is no promise.
    func promiseFacts() -> [LedgerFact] {
        var facts: [LedgerFact.Promise] = []
        for (index, reading) in fields.enumerated() {
            for clause in reading.clauses {
                for promise in promises(in: clause.range, field: index) {
                    // Of several words on one thing the first stands, unless a later one gives the day.
                    if let place = facts.firstIndex(where: {
                        $0.product == promise.product && $0.name.map(Thing.key) == promise.name.map(Thing.key)
                    }) {
                        if facts[place].state == promise.state || facts[place].state == .announced {
                            if facts[place].due == nil, promise.due != nil { facts[place] = promise }
                        }
                    } else {
                        facts.append(promise)
                    }
                }
            }
        }
        return facts.map { .promise($0) }
    }

    private func promises(in clause: Range<Int>, field: Int) -> [LedgerFact.Promise] {
        let reading = fields[field]
        guard let (state, word) = state(in: clause, field: field) else { return [] }
        guard let thing = promised(in: clause, at: word, field: field) else { return [] }
        let sentence = sentence(reading, at: clause.lowerBound)
        guard isPlain(reading, word), !has("hint", reading, in: clause) else { return [] }
        var due: DueDate?
        if state == .dated || state == .delayed || state == .announced {
            let times = DueDate.all(in: reading.text.units, clause, published: published)
            due = times.first { $0.day != nil } ?? times.first
            if due?.day == nil {
                // "…, in the fall": the time may stand in a phrase of its own behind the clause.
                let rest = clause.upperBound..<min(sentence.upperBound, clause.upperBound + 30)
                if let later = DueDate.all(in: reading.text.units, rest, published: published).first,
                    later.day != nil, later.range.lowerBound <= clause.upperBound + 2
                {
                    due = later
                }
            }
        }
        var settled = state
        if state == .dated, due?.day == nil { settled = .announced }
        if settled == .announced, state == .dated, due == nil, !has("unshipped", reading, in: sentence) { return [] }
        let range =
            min(
                thing.range.lowerBound, word.lowerBound)..<max(
                thing.range.upperBound, word.upperBound,
                due.map { clause.contains($0.range.lowerBound) ? $0.range.upperBound : 0 } ?? 0)
        return [
            LedgerFact.Promise(
                product: thing.entity, name: thing.name, state: settled, due: due?.day?.text,
                evidence: evidence(reading, range, cue: "ledger/promise", entities: [thing.entity]))
        ]
    }

    /// What a clause says has become of a release, and the words that say it. `dated` stands for any plan; the caller looks
    /// for the day.
    private func state(in clause: Range<Int>, field: Int) -> (LedgerFact.Promise.State, Range<Int>)? {
        let reading = fields[field]
        // "comes to the iPhone" says where a thing is added, not that it is released.
        let releases = places(of: "release", reading, in: clause).filter {
            !reading.text(after: $0.upperBound, 4).hasPrefix(" to ") || !reading.string($0).hasPrefix("c")
        }
        let isDelay = cues.contains { cue in
            cue.field == field && cue.factor == "resources.delay" && cue.certainty != .denied
                && clause.overlaps(cue.match.trigger)
        }
        if let word = places(of: "postpone", reading, in: clause).first, isDelay { return (.delayed, word) }
        if let word = places(of: "unshipped", reading, in: clause).first, isDelay || !releases.isEmpty {
            let release = releases.last {
                $0.lowerBound > word.lowerBound && reading.distance(word.upperBound, $0.lowerBound) <= 8
            }
            return (.announced, word.lowerBound..<(release ?? word).upperBound)
        }
        if let word = places(of: "scrap", reading, in: clause).first,
            isDelay
                || cues.contains(where: {
                    $0.field == field && $0.factor == "resources.focus" && clause.overlaps($0.match.trigger)
                })
        {
            return (.cancelled, word)
        }
        guard !releases.isEmpty else { return nil }
        let futures = places(of: "future", reading, in: clause)
        for release in releases {
            if let future = futures.last(where: {
                $0.lowerBound <= release.lowerBound && reading.distance($0.upperBound, release.lowerBound) <= 10
            }) {
                return isNegated(reading, release, in: clause) ? nil : (.dated, future.lowerBound..<release.upperBound)
            }
        }
        // "comes to the phone later this year"
        if let release = releases.first, let now = published,
            DueDate.all(in: reading.text.units, clause, published: published)
                .contains(where: { $0.day.map { now < $0 } ?? false }), !isNegated(reading, release, in: clause)
        {
            return (.dated, release)
        }
        guard let word = places(of: "available", reading, in: clause).first, futures.isEmpty,
            !has("trial", reading, in: sentence(reading, at: clause.lowerBound)), !isNegated(reading, word, in: clause)
        else { return nil }
        return (.shipped, word)
    }

    private func isNegated(_ reading: FieldReading, _ word: Range<Int>, in clause: Range<Int>) -> Bool {
        places(of: "negation", reading, in: clause).contains {
            $0.upperBound <= word.lowerBound && reading.distance($0.upperBound, word.lowerBound) <= 8
        }
    }

    /// What a promise is about: the thing before its words in the clause, else the one right behind, else, for a clause that
    /// names nobody, the last in the clauses before it in the sentence.
    private func promised(in clause: Range<Int>, at word: Range<Int>, field: Int) -> Thing? {
        let reading = fields[field]
        let inside = things[field].filter { clause.contains($0.range.lowerBound) }
        if let facility = facility(in: clause, at: word, field: field) { return facility }
        // "in January" and "at Google I/O" name a time and a place, not what is promised.
        let names = reading.phrases.filter { phrase in
            let before = reading.text(before: phrase.range.lowerBound, 6)
            return phrase.kinds == .name && clause.contains(phrase.range.lowerBound)
                && ![" in ", " on ", " at ", " of ", " by ", " since ", " from "].contains(where: before.hasSuffix)
        }
        if let thing = inside.last(where: { $0.range.upperBound <= word.lowerBound }) {
            // "GPT-4 …, though Ultra itself will ship": somebody else's name stands nearer.
            if names.contains(where: {
                $0.range.lowerBound >= thing.range.upperBound + 4 && $0.range.upperBound <= word.lowerBound
            }) {
                return nil
            }
            return featured(thing, before: word, reading)
        }
        if let thing = inside.first(where: {
            $0.range.lowerBound >= word.upperBound && reading.distance(word.upperBound, $0.range.lowerBound) <= 8
        }) {
            return featured(thing, before: clause.upperBound..<clause.upperBound, reading)
        }
        guard inside.isEmpty, !names.contains(where: { $0.range.upperBound <= word.lowerBound }),
            !reading.phrases.contains(where: {
                $0.kinds.contains(.company) && clause.contains($0.range.lowerBound)
            })
        else { return nil }
        let sentence = sentence(reading, at: clause.lowerBound)
        return things[field].last { sentence.contains($0.range.lowerBound) && $0.range.upperBound <= clause.lowerBound }
            .flatMap { featured($0, before: clause.lowerBound..<clause.lowerBound, reading) }
    }

    /// "ChatGPT's advanced voice mode", ChatGPT 高级语音模式: a part of a product is promised, not the product.
    private func featured(_ thing: Thing, before word: Range<Int>, _ reading: FieldReading) -> Thing? {
        let units = reading.text.units
        var i = thing.range.upperBound
        if units.matches(Self.genitive, at: i) { i += Self.genitive.count }
        if i < units.count, units[i] == 0x7684 { i += 1 }
        while i < units.count, Folding.kind(units[i]) == .space { i += 1 }
        let limit = word.lowerBound > thing.range.upperBound ? word.lowerBound : min(units.count, i + 32)
        var end = i
        var words = 0
        while end < limit, words < 8 {
            if Folding.isIdeograph(units[end]) {
                end += 1
            } else if Folding.isWord(units[end]) {
                while end < units.count, Folding.isWord(units[end]) { end += 1 }
            } else {
                break
            }
            words += 1
            let name = i..<end
            if Self.features.contains(where: { reading.string(name).hasSuffix($0) }), name.count > 2 {
                return Thing(
                    entity: thing.entity, name: reading.text.text(of: thing.range.lowerBound..<end),
                    range: thing.range.lowerBound..<end)
            }
            if end < limit, Folding.kind(units[end]) == .space { end += 1 }
        }
        return thing
    }

    private static let genitive = Array("'s ".utf16)
    private static let features = [
        " mode", " feature", " app", " plan", " plugin", " store", " tool", " agent", " version", " edition", " api",
        " update", " upgrade", " subscription", "模式", "功能", "应用", "套餐", "插件", "版", "更新", "接口", "会员",
    ]

    /// A plant, shop or data centre of a company: "a plant in Texas", 柏林工厂.
    private func facility(in clause: Range<Int>, at word: Range<Int>, field: Int) -> Thing? {
        let reading = fields[field]
        guard let noun = places(of: "facility", reading, in: clause).first,
            let owner = reading.phrases.first(where: {
                $0.kinds.contains(.company) && !$0.isAttributive && clause.contains($0.range.lowerBound)
                    && $0.companies.count == 1
            }), let company = owner.companies.first
        else { return nil }
        // The place belongs to its name: "Berlin plant", "plant in Texas".
        var start = noun.lowerBound
        var end = noun.upperBound
        if let place = reading.phrases.last(where: {
            $0.kinds == .name && $0.range.upperBound <= noun.lowerBound && $0.range.upperBound + 12 >= noun.lowerBound
                && reading.text(between: $0.range, noun).dropFirst().dropLast().allSatisfy(\.isLetter)
        }) {
            start = place.range.lowerBound
        } else if let place = reading.phrases.first(where: {
            $0.kinds == .name && $0.range.lowerBound >= noun.upperBound && $0.range.lowerBound <= noun.upperBound + 8
        }), ["in", "at", "near", "in the"].contains(reading.text(between: noun, place.range).filter { $0 != " " }) {
            end = place.range.upperBound
        } else if Folding.isIdeograph(reading.text.units[noun.lowerBound]) {
            // 柏林工厂: two characters before it, if they are its own.
            start = max(clause.lowerBound, noun.lowerBound - 2)
            if reading.phrases.contains(where: { $0.range.overlaps(start..<noun.lowerBound) })
                || !reading.text.units[start..<noun.lowerBound].allSatisfy(Folding.isIdeograph)
            {
                start = noun.lowerBound
            }
        }
        return Thing(entity: company, name: reading.text.text(of: start..<end), range: start..<end)
    }
}
