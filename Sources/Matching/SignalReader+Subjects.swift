// Whom a match concerns.
extension SignalReader {
    // MARK: - Subjects

    /// The company that an essay is about: the one named most often, by itself or by what is its own.
    func protagonist(of fields: [FieldReading]) -> Phrase? {
        var counts: [EntityID: (count: Int, first: Phrase)] = [:]
        for phrase in fields.flatMap(\.phrases) where phrase.kinds.contains(.company) && phrase.companies.count == 1 {
            let company = root(phrase.companies[0])
            counts[company, default: (0, phrase)].count += 1
        }
        return counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }.map { company, found in
            Phrase(kinds: .company, range: found.first.range, entities: [company], companies: [company])
        }
    }

    /// The company that a text is about: the first that its title names for itself.
    func topic(of reading: FieldReading) -> Phrase? {
        reading.phrases.first { $0.kinds.contains(.company) && !$0.isAttributive && $0.companies.count == 1 }
            ?? reading.phrases.first { $0.kinds.contains(.person) && $0.companies.count == 1 }
    }

    /// The company whose own site a text comes from, as what it is about: where the title names neither a company nor
    /// anybody else.
    func own(_ host: EntityID, _ fields: [FieldReading]) -> Phrase? {
        guard let title = fields.first, title.field == .title,
            !title.phrases.contains(where: { $0.kinds.contains(.company) || isSomebody($0, title) })
        else { return nil }
        return Phrase(kinds: .company, range: 0..<0, entities: [host], companies: [host])
    }

    /// Whether capitalised words are a name: "3 June" holds none.
    private func isSomebody(_ phrase: Phrase, _ reading: FieldReading) -> Bool {
        phrase.kinds == .name
            && !reading.text.units[phrase.range].split(separator: 0x20).allSatisfy {
                Lexicon.isEnglish($0) || Self.months[String(folded: $0)] != nil
            }
    }

    func subjects(
        _ match: CueMatch, cue: Cue, reading: FieldReading, topic: Phrase?, mentioned: Set<EntityID>,
        employers: [(entities: Set<EntityID>, company: EntityID)], protagonist: EntityID?
    ) -> (companies: [EntityID], standing: Int) {
        let rivals = Set(match.slots.filter { $0.slot == .rival }.flatMap(\.phrase.companies).map(root))
        let founded = cue.factor == "talent.spinoff" ? self.founded(match, reading) : []
        func harmed(_ companies: [EntityID]) -> [EntityID] {
            companies.filter { !rivals.contains(root($0)) && !founded.contains($0) }
        }
        if cue.attributes.concernsTopic { return (harmed(topic?.companies ?? []), 1) }
        if let phrase = match[.both] { return (phrase.companies, 2) }
        if let product = match[.product] { return (harmed(product.companies), 2) }
        if let phrase = match[.subject] {
            let meant =
                counterpart(of: phrase, reading) ?? described(by: match, reading) ?? relative(
                    of: phrase, match, reading)
                ?? phrase
            return (harmed(meant.companies), 2)
        }
        if let person = person(of: match) {
            // Who founds or joins a company does it no harm.
            let joined: [EntityID] =
                cue.factor == "talent.spinoff" || cue.factor == "talent.poaching"
                ? (behind(match, reading)?.companies ?? []) + joined(match, reading) : []
            let companies = harmed(person.companies.filter { person.namesEmployer || !joined.contains($0) })
            if person.namesEmployer { return (companies, 2) }
            // Elsewhere the text may say whom the person works for; the configuration may know it of another time.
            if let named = employers.first(where: { !$0.entities.isDisjoint(with: person.entities) }) {
                let companies = harmed([named.company]).filter { !joined.contains($0) }
                if !companies.isEmpty { return (companies, 1) }
            }
            if !companies.isEmpty, companies.contains(where: { company in mentioned.contains(company) }) {
                return (companies, 1)
            }
            if let phrase = before(match, reading) ?? (cue.attributes.isLocal ? nil : behind(match, reading)) {
                let named = harmed(phrase.companies).filter { !joined.contains($0) }
                if !named.isEmpty { return (named, 1) }
            }
            if cue.factor == "talent.poaching", isOfUnknownHouse(person, reading) { return ([], 0) }
            if let topic {
                let named = harmed(topic.companies)
                if !named.isEmpty { return (named, 0) }
            }
            if !companies.isEmpty { return (companies, 1) }
            if cue.attributes.isLocal { return ([], 0) }
        }
        guard !cue.attributes.isLocal || match.slots.isEmpty else { return ([], 0) }
        if let phrase = before(match, reading) { return (harmed(phrase.companies), 1) }
        if !book.patterns[match.pattern].hasSoftSubject, let phrase = behind(match, reading) {
            let joined = person(of: match) == nil ? [] : joined(match, reading)
            return (harmed(phrase.companies).filter { !joined.contains($0) }, 1)
        }
        // The sentence's topic, then the title's. An essay's long sentences come back to whom it is about.
        let clause = reading.clause(at: match.trigger.lowerBound)
        let sentence = reading.sentence(clause.sentence)
        let earlier = reading.phrases.filter {
            $0.kinds.contains(.company) && !$0.isAttributive && sentence.contains($0.range.lowerBound)
                && $0.range.upperBound <= clause.range.lowerBound
        }
        if let phrase = earlier.first(where: {
            protagonist != nil && $0.companies.contains { root($0) == protagonist }
        }) ?? (speaksOfObject(clause, reading) ? earlier.last : earlier.first) {
            return (harmed(phrase.companies), 0)
        }
        if reading.field == .title {
            // A title in two halves: what comes before the colon is what it is about; where it names one company only, that.
            if let phrase = reading.phrases.last(where: {
                $0.kinds.contains(.company) && !$0.isAttributive && $0.range.upperBound <= clause.range.lowerBound
            }) {
                return (harmed(phrase.companies), 0)
            }
            let phrases = reading.phrases.filter { $0.kinds.contains(.company) && !$0.isAttributive }
            let named = Set(phrases.flatMap(\.companies))
            // "Costco stops selling Kellogg cereals": whom a verb takes for its object does not do it.
            let isObject =
                mode == .news && book.patterns[match.pattern].hasSoftSubject
                && phrases.allSatisfy {
                    $0.range.lowerBound >= match.trigger.upperBound && $0.range.upperBound <= clause.range.upperBound
                }
            if named.count == 1, !isObject { return (harmed(Array(named)), 0) }
        }
        if let topic { return (harmed(topic.companies), 0) }
        return ([], 0)
    }

    private static let contrasts = [
        "而非", "而不是", ", not ", " not ", ", and not ", " and not ", ", rather than ", " rather than ", " instead of ",
        ", instead of ", ", unlike ",
    ].map { Array($0.utf16) }

    /// 百度而非阿里, "Quillon, not Acme, cuts jobs": of two the one that the text means, for the other.
    private func counterpart(of phrase: Phrase, _ reading: FieldReading) -> Phrase? {
        for contrast in Self.contrasts {
            let start = phrase.range.lowerBound - contrast.count
            if reading.text.units.matches(contrast, at: start),
                let other = reading.phrases.last(where: {
                    $0.kinds.contains(.company) && $0.range.upperBound == start
                })
            {
                return other
            }
        }
        return nil
    }

    /// 收购濒临破产的泽尼斯: the company that the words of a match describe.
    private func described(by match: CueMatch, _ reading: FieldReading) -> Phrase? {
        let units = reading.text.units
        guard let end = match.words.last?.upperBound, end < units.count, units[end] == 0x7684 else { return nil }
        return reading.phrases.first { $0.kinds.contains(.company) && $0.range.lowerBound == end + 1 }
    }

    private static let relatives = ["that ", "which "].map { Array($0.utf16) }

    /// "Quillon buys plant that Acme closed": who does what a relative clause within a match says.
    private func relative(of phrase: Phrase, _ match: CueMatch, _ reading: FieldReading) -> Phrase? {
        guard let last = match.words.last, phrase.range.upperBound < last.lowerBound else { return nil }
        return reading.phrases.first { other in
            other.kinds.contains(.company) && other.range.lowerBound > phrase.range.upperBound
                && other.range.upperBound <= last.lowerBound
                && reading.distance(other.range.upperBound, last.lowerBound) == 0
                && Self.relatives.contains {
                    reading.text.units.matches($0, at: other.range.lowerBound - $0.count)
                }
        }
    }

    /// Whether a word of negation only sets a company apart from another: "Quillon, not Acme".
    func isContrast(_ negation: Range<Int>, _ reading: FieldReading) -> Bool {
        reading.phrases.contains {
            $0.kinds.contains(.company) && $0.range.lowerBound >= negation.upperBound
                && reading.distance(negation.upperBound, $0.range.lowerBound) == 0
                && counterpart(of: $0, reading) != nil
        }
    }

    private static let ofObject = ["称其", "指其", "并称其", "指责其", "认为其", "怒斥其", "要求其"].map { Array($0.utf16) }

    /// …起诉OpenAI，称其侵权: whether a clause speaks of whom the one before names last.
    private func speaksOfObject(_ clause: Clause, _ reading: FieldReading) -> Bool {
        Self.ofObject.contains { reading.text.units.matches($0, at: clause.range.lowerBound) }
    }

    /// Whether the name of a house that nobody follows stands before an office: "hires Twitch co-founder". In Chinese each
    /// Latin word with a capital is a name.
    private func isOfUnknownHouse(_ person: Phrase, _ reading: FieldReading) -> Bool {
        let units = reading.text.units
        let end = person.range.lowerBound - 1
        guard end > 0, units[end] == 0x20 else { return false }
        let word = units[..<end].reversed().prefix { Folding.kind($0) == .letter }.count
        let house = end - word..<end
        return word > 1 && reading.text.isCapital(at: house.lowerBound)
            && (Folding.isIdeograph(units[end + 1]) || !Lexicon.isEnglish(units[house]))
            && !reading.phrases.contains { $0.range.overlaps(house) && !$0.companies.isEmpty }
    }

    func person(of match: CueMatch) -> Phrase? { match[.person] ?? match[.leader] ?? match[.chief] }

    /// The companies that a match names behind a person who founds one.
    private func founded(_ match: CueMatch, _ reading: FieldReading) -> Set<EntityID> {
        guard let person = person(of: match), person.range.upperBound < match.range.upperBound else {
            return []
        }
        // "has founded a company called …"
        let clause = reading.clause(at: match.range.lowerBound).range
        var end = match.range.upperBound
        while end < clause.upperBound, reading.distance(match.range.upperBound, end + 1) <= 8 { end += 1 }
        let behind = person.range.upperBound..<end
        return Set(
            reading.phrases.filter { $0.kinds.contains(.company) && behind.contains($0.range.lowerBound) }
                .flatMap(\.companies))
    }

    /// The nearest company before a match in its clause; between 被 and the verb stands who acts.
    func before(_ match: CueMatch, _ reading: FieldReading) -> Phrase? {
        let clause = reading.clause(at: match.trigger.lowerBound).range
        let end =
            book.patterns[match.pattern].hasSoftSubject ? match.range.lowerBound : match.trigger.lowerBound
        return reading.phrases.filter {
            $0.kinds.contains(.company) && !$0.isAttributive && clause.contains($0.range.lowerBound)
                && $0.range.upperBound <= end
        }.max { ($0.range.upperBound, -$0.range.lowerBound) < ($1.range.upperBound, -$1.range.lowerBound) }
    }

    /// The nearest company behind a match in its clause, unless it is where somebody goes or what he founds.
    private func behind(_ match: CueMatch, _ reading: FieldReading) -> Phrase? {
        let clause = reading.clause(at: match.trigger.lowerBound).range
        return reading.phrases.first {
            $0.kinds.contains(.company) && !$0.isAttributive && clause.contains($0.range.lowerBound)
                && $0.range.lowerBound >= match.trigger.upperBound
        }.flatMap { phrase in
            let between = match.trigger.upperBound..<phrase.range.lowerBound
            return has("join", reading, in: between) || has("found", reading, in: between) ? nil : phrase
        }
    }

    /// The companies that stand right behind a word of joining in a match's clause.
    private func joined(_ match: CueMatch, _ reading: FieldReading) -> [EntityID] {
        let clause = reading.clause(at: match.trigger.lowerBound).range
        let words = places(of: "join", reading, in: clause)
        return reading.phrases.filter { phrase in
            phrase.kinds.contains(.company) && clause.contains(phrase.range.lowerBound)
                && words.contains {
                    $0.upperBound <= phrase.range.lowerBound
                        && reading.distance($0.upperBound, phrase.range.lowerBound) <= 2
                }
        }.flatMap(\.companies)
    }

    /// The head of a family of companies, to which a rival cannot belong too.
    func root(_ id: EntityID) -> EntityID {
        var current = id
        for _ in 0..<6 {
            guard let owner = catalogue[current]?.owner, catalogue[owner]?.kind == .company else { break }
            current = owner
        }
        return current
    }
}
