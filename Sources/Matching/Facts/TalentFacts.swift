extension FactReader {
    private static let talentFactors: Set<FactorID> = [
        "talent.departure", "talent.poaching", "talent.spinoff", "governance.board", "governance.safety_dissent",
    ]

    /// Who left, joined or founded, by name: from the cues of the talent factors, from appointments, and from what a text
    /// calls people ("former OpenAI engineer Daniel Levy").
    func talentFacts() -> [LedgerFact] {
        var moves: [LedgerFact.TalentMove] = []
        let people = fields.map { NamedPerson.all(in: $0, catalogue: catalogue, book: book) }
        guard people.contains(where: { !$0.isEmpty }) else { return [] }
        for cue in cues where Self.talentFactors.contains(cue.factor) && cue.direction == .harm && cue.isAsserted {
            for person in movers(of: cue, among: people[cue.field]) {
                enter(move(of: person, cue, among: people[cue.field]), into: &moves)
            }
        }
        for index in fields.indices {
            for move in appointments(field: index, people[index]) { enter(move, into: &moves) }
            for move in formerStaff(field: index, people[index]) { enter(move, into: &moves) }
        }
        return moves.map { .talent($0) }
            + fields.indices.flatMap { comebacks(field: $0, people[$0]) }.map { .comeback($0) }
    }

    /// One move a person and house; what another sentence adds completes it.
    private func enter(_ move: LedgerFact.TalentMove, into moves: inout [LedgerFact.TalentMove]) {
        guard
            let place = moves.firstIndex(where: {
                ($0.person.map { $0 == move.person } ?? ($0.name == move.name))
                    && ($0.from == move.from || $0.from == nil || move.from == nil)
            })
        else { return moves.append(move) }
        moves[place].from = moves[place].from ?? move.from
        moves[place].to = moves[place].to ?? move.to
        moves[place].role = moves[place].role ?? move.role
        moves[place].hasFounded = moves[place].hasFounded || move.hasFounded
        if move.certainty == .denied { moves[place].certainty = .denied }
    }

    // MARK: - From cues

    /// The people of whom a cue tells: those in its slots, else those within its words, with those they are listed with.
    private func movers(of cue: CueReading, among people: [NamedPerson]) -> [NamedPerson] {
        let reading = fields[cue.field]
        let around = sentence(reading, at: cue.match.trigger.lowerBound)
        let trigger = cue.match.trigger.lowerBound
        guard !has("sabbatical", reading, in: cue.match.range), !has("returning", reading, in: around),
            !places(of: "attempt", reading, in: around).contains(where: {
                $0.upperBound <= trigger && reading.distance($0.upperBound, trigger) <= 4
            })
        else { return [] }
        let slots = cue.match.slots.filter { [.person, .leader, .chief, .name].contains($0.slot) }.map(\.phrase.range)
        let clause = reading.clause(at: cue.match.trigger.lowerBound).range
        var found: [NamedPerson] = []
        if cue.factor == "governance.safety_dissent" || cue.factor == "governance.board" {
            // Only who is put out moves; whoever signs or speaks stays where he is.
            guard has("oust", reading, in: cue.match.range) || has("leave", reading, in: cue.match.range) else {
                return []
            }
        }
        for slot in slots {
            found += people.filter { person in
                slot.overlaps(person.extent) || isBeside(person, slot, reading)
            }
        }
        if slots.isEmpty {
            found = people.filter { cue.match.range.overlaps($0.range) && clause.contains($0.range.lowerBound) }
            // 开除了两名研究员 … 李明: a list behind the words is not searched for names.
            if found.count > 1 { found = Array(found.prefix(1)) }
        }
        // "A, B and C leave": names that stand in a row with one that moves.
        for person in people where !found.contains(where: { $0.range == person.range }) {
            if found.contains(where: { isListed(person, $0, reading) }) { found.append(person) }
        }
        return found.filter { person in
            !isActor(person, cue) && !isCounted(person, cue) && person.entity.map { !isTeller($0, person, cue) } ?? true
        }
    }

    /// Whether a person is who puts somebody out: "Musk pushes out more founders", 董事长解雇了….
    private func isActor(_ person: NamedPerson, _ cue: CueReading) -> Bool {
        let reading = fields[cue.field]
        let between = person.range.upperBound..<max(person.range.upperBound, cue.match.trigger.lowerBound)
        guard person.range.upperBound <= cue.match.trigger.lowerBound,
            let verb = places(of: "oust", reading, in: person.range.upperBound..<cue.match.range.upperBound).first
        else { return false }
        if Folding.isIdeograph(reading.text.units[verb.lowerBound]) { return !has("passive", reading, in: between) }
        let word = reading.string(verb).prefix { $0 != " " }
        return word.hasSuffix("s") && !word.hasSuffix("ss") || word.hasSuffix("ing")
    }

    /// "马斯克 xAI 初创 11 人离职": others are counted between a person and the word.
    private func isCounted(_ person: NamedPerson, _ cue: CueReading) -> Bool {
        let reading = fields[cue.field]
        let trigger = cue.match.trigger.lowerBound
        return reading.phrases.contains {
            ($0.kinds == .number || $0.kinds == .spelled) && $0.range.lowerBound >= person.range.upperBound
                && $0.range.upperBound <= trigger && isCount($0, reading)
                && ["人", "名", "位"].contains(where: reading.text(after: $0.range.upperBound, 2).hasPrefix)
        }
    }

    /// A role's bearer: "Paul Ferrant, formerly chief designer".
    private func isBeside(_ person: NamedPerson, _ slot: Range<Int>, _ reading: FieldReading) -> Bool {
        let gap =
            person.range.upperBound <= slot.lowerBound
            ? person.range.upperBound..<slot.lowerBound
            : slot.upperBound..<max(slot.upperBound, person.range.lowerBound)
        guard gap.count <= 24 else { return false }
        return reading.string(gap).allSatisfy { " ,·(\"".contains($0) }
            || NamedPerson.joints.contains(reading.string(gap)) || reading.string(gap).hasPrefix(", who ")
    }

    private func isListed(_ a: NamedPerson, _ b: NamedPerson, _ reading: FieldReading) -> Bool {
        let (first, second) = a.range.lowerBound < b.range.lowerBound ? (a, b) : (b, a)
        guard first.range.upperBound <= second.range.lowerBound, second.range.lowerBound - first.range.upperBound <= 24
        else { return false }
        let between = reading.text(between: first.range, second.extent)
        let words = between.split(separator: " ")
        // "A and software head B"
        if words.first == "and", words.count <= 3, between.allSatisfy({ $0.isLetter || $0 == " " }) { return true }
        return ["and", ",", ", and", "和", "、", "与", "及", "以及", "&"].contains(
            String(between.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
    }

    /// Whether somebody is named only as the one who tells: "Musk says …".
    private func isTeller(_ id: EntityID, _ person: NamedPerson, _ cue: CueReading) -> Bool {
        let reading = fields[cue.field]
        let after = reading.text(after: person.range.upperBound, 10).drop { $0 == " " }
        return person.range.upperBound <= cue.match.trigger.lowerBound
            && ["says", "said", "accuse", "称", "表示", "指责", "透露", "说"].contains(where: after.hasPrefix)
            && (cue.match[.person] ?? cue.match[.leader]).map { !$0.entities.contains(id) } ?? true
    }

    private func move(of person: NamedPerson, _ cue: CueReading, among people: [NamedPerson]) -> LedgerFact.TalentMove {
        let reading = fields[cue.field]
        let sentence = sentence(reading, at: cue.match.trigger.lowerBound)
        // The house that is left stands in the text; what only the catalogue knows may be of another time.
        var from: EntityID? = isNamed(cue.subject) ? cue.subject : nil
        // Of one that is hired by another the sentence before says little.
        if cue.factor == "talent.poaching", cue.match[.rival] != nil, person.employer != cue.subject,
            !reading.phrases.contains(where: {
                $0.companies.contains(cue.subject) && sentence.contains($0.range.lowerBound)
            })
        {
            from = nil
        }
        let tail =
            person.range
            .upperBound..<max(person.range.upperBound, end(of: person, among: people, in: sentence, reading))
        var to = destination(behind: "join", in: tail, reading)
        if let joined = to, let left = from, isKin(joined, left) { (from, to) = (nil, joined) }
        if to == nil, cue.factor == "talent.poaching" {
            to = cue.match[.rival]?.companies.first { company in from.map { !isKin(company, $0) } ?? true }
        }
        var hasFounded = false
        if cue.factor == "talent.spinoff" {
            hasFounded = true
            to = destination(behind: "found", in: tail, reading) ?? to
        } else if to == nil, let founded = destination(behind: "found", in: tail, reading) {
            to = founded
            hasFounded = true
        }
        if let goal = to, let left = from, isKin(goal, left) { from = nil }
        let range =
            min(
                person.range.lowerBound, cue.match.range.lowerBound)..<max(
                person.range.upperBound, cue.match.range.upperBound)
        return LedgerFact.TalentMove(
            person: person.entity, name: published(person), role: person.role.map(NamedPerson.canonical), from: from,
            to: to,
            hasFounded: hasFounded, certainty: cue.certainty,
            evidence: evidence(
                reading, range, cue: book.cues[cue.match.cue].id,
                entities: [person.entity, from, to].compactMap { $0 }))
    }

    /// The company behind a word of a class: "joins Anthropic", 成立「…」公司.
    private func destination(behind words: String, in stretch: Range<Int>, _ reading: FieldReading) -> EntityID? {
        for word in places(of: words, reading, in: stretch) {
            let next = reading.phrases.first {
                $0.kinds.contains(.company) && !$0.kinds.contains(.both) && !$0.isAttributive
                    && $0.range.lowerBound >= word.upperBound
                    && reading.clauseAt[$0.range.lowerBound] == reading.clauseAt[word.lowerBound]
                    && $0.range.upperBound <= stretch.upperBound
                    && reading.distance(word.upperBound, $0.range.lowerBound) <= 12
            }
            if let company = next?.companies.first { return company }
        }
        return nil
    }

    /// Where what a sentence says of a person ends: at the next one that is not listed with him.
    private func end(
        of person: NamedPerson, among people: [NamedPerson], in sentence: Range<Int>, _ reading: FieldReading
    )
        -> Int
    {
        var last = person
        for next in people
        where next.range.lowerBound >= last.range.upperBound && sentence.contains(next.range.lowerBound) {
            guard isListed(last, next, reading) else { return next.range.lowerBound }
            last = next
        }
        return sentence.upperBound
    }

    /// Whether a text names a company or what is its own.
    private func isNamed(_ company: EntityID) -> Bool {
        fields.contains { $0.phrases.contains { $0.kinds.contains(.company) && $0.companies.contains(company) } }
            || fields.contains { $0.phrases.contains { $0.namesEmployer && $0.companies.contains(company) } }
    }

    /// The name for the ledger: as published, unless what is published is an office.
    private func published(_ person: NamedPerson) -> String {
        guard let entity = person.entity, let known = catalogue[entity] else { return person.name }
        let key = String(folded: FoldedText(person.name).units)
        let isOffice = fields.contains { reading in
            ["en/role", "zh/role"].contains { name in
                guard let atom = book.classAtoms[name] else { return false }
                return reading.hits(of: atom).contains { key.contains(reading.string(Int($0.start)..<Int($0.end))) }
            }
        }
        return isOffice ? known.name(in: key.allSatisfy(\.isASCII) ? "en" : "zh") : person.name
    }

    // MARK: - Beside the cues

    /// "OpenAI appoints Sarah Friar as finance chief": who joins without leaving anybody that is named.
    private func appointments(field: Int, _ people: [NamedPerson]) -> [LedgerFact.TalentMove] {
        let reading = fields[field]
        var moves: [LedgerFact.TalentMove] = []
        for clause in reading.clauses {
            let sentence = reading.sentence(clause.sentence)
            let inside = people.filter { sentence.contains($0.range.lowerBound) && $0.role != nil }
            guard !inside.isEmpty, let word = places(of: "hire", reading, in: clause.range).first,
                isPlain(reading, word), !has("attempt", reading, in: clause.range.lowerBound..<word.lowerBound),
                !has("negation", reading, in: clause.range.lowerBound..<word.lowerBound),
                let company = reading.phrases.last(where: {
                    $0.kinds.contains(.company) && !$0.kinds.contains(.both) && !$0.isAttributive
                        && clause.range.contains($0.range.lowerBound) && $0.range.upperBound <= word.lowerBound
                        && reading.distance($0.range.upperBound, word.lowerBound) <= 8
                })?.companies.first
            else { continue }
            for person in inside
            where person.range.lowerBound >= word.upperBound
                && !["attempt", "leave", "oust", "speech", "launch"].contains(where: {
                    has($0, reading, in: word.upperBound..<person.range.lowerBound)
                })
            {
                let left = cues.first {
                    $0.field == field && $0.factor.rawValue.hasPrefix("talent.") && $0.direction == .harm
                        && clause.range.contains($0.match.trigger.lowerBound) && isNamed($0.subject)
                }
                let from = (person.employer ?? left?.subject).flatMap { isKin($0, company) ? nil : $0 }
                moves.append(
                    LedgerFact.TalentMove(
                        person: person.entity, name: published(person), role: person.role.map(NamedPerson.canonical),
                        from: from, to: company, certainty: .fact,
                        evidence: evidence(
                            reading, word.lowerBound..<person.range.upperBound, cue: "ledger/talent",
                            entities: [person.entity, company].compactMap { $0 })))
            }
        }
        return moves
    }

    /// "Sam Altman returns to OpenAI", "OpenAI reinstates Altman", 奥特曼重返 OpenAI: who is back where he left. What is
    /// wished, talked over or refused is no return.
    private func comebacks(field: Int, _ people: [NamedPerson]) -> [LedgerFact.TalentMove] {
        let reading = fields[field]
        return reading.clauses.compactMap { clause in
            let range = clause.range
            let inside = people.filter { range.contains($0.range.lowerBound) }
            guard !inside.isEmpty, let word = places(of: "returning", reading, in: range).first, isPlain(reading, word),
                !["wished", "negation"].contains(where: { has($0, reading, in: range.lowerBound..<word.lowerBound) }),
                let person = inside.last(where: { $0.range.upperBound <= word.lowerBound })
                    ?? inside.first(where: { $0.range.lowerBound >= word.upperBound })
            else { return nil }
            // Where he goes, whose office he takes, else who takes him back.
            let employer = reading.phrases.first {
                $0.namesEmployer && range.contains($0.range.lowerBound) && $0.range.upperBound >= word.upperBound
            }
            let house =
                destination(behind: "returning", in: word.lowerBound..<range.upperBound, reading)
                ?? employer?.companies.first
                ?? reading.phrases.last {
                    $0.kinds.contains(.company) && !$0.kinds.contains(.both) && range.contains($0.range.lowerBound)
                        && $0.range.upperBound <= word.lowerBound
                }?.companies.first
            guard let house else { return nil }
            return LedgerFact.TalentMove(
                person: person.entity, name: published(person), role: person.role.map(NamedPerson.canonical), to: house,
                certainty: .fact,
                evidence: evidence(
                    reading,
                    min(person.range.lowerBound, word.lowerBound)..<max(person.range.upperBound, word.upperBound),
                    cue: "ledger/comeback", entities: [person.entity, house].compactMap { $0 }))
        }
    }

    /// "former OpenAI employee Daniel Kokotajlo": an essay's own words, or those beside a departure in the news.
    private func formerStaff(field: Int, _ people: [NamedPerson]) -> [LedgerFact.TalentMove] {
        let reading = fields[field]
        return people.compactMap { person in
            guard person.isFormer, let from = person.employer else { return nil }
            let sentence = sentence(reading, at: person.range.lowerBound)
            guard
                signals.mode == .essay
                    || cues.contains(where: {
                        $0.field == field && Self.talentFactors.contains($0.factor)
                            && sentence.contains($0.match.trigger.lowerBound)
                    })
            else { return nil }
            let tail = person.range.upperBound..<max(person.range.upperBound, sentence.upperBound)
            let to = destination(behind: "join", in: tail, reading).flatMap { isKin($0, from) ? nil : $0 }
            return LedgerFact.TalentMove(
                person: person.entity, name: published(person), role: person.role.map(NamedPerson.canonical),
                from: from, to: to,
                certainty: .fact,
                evidence: evidence(
                    reading, person.extent, cue: "ledger/former",
                    entities: [person.entity, from].compactMap { $0 }))
        }
    }

    // MARK: - Totals

    /// How many have left, as a text counts them: "38 have gone, 32 of them founders", "11 of 14 founders have left". A
    /// number counts as a total where the words say so or where it tells the founders apart.
    func totals() -> [LedgerFact] {
        var totals: [LedgerFact.TalentTotals] = []
        for (index, reading) in fields.enumerated() {
            for sentence in reading.sentences where has("gone", reading, in: sentence) {
                guard let total = total(in: sentence, field: index) else { continue }
                if let place = totals.firstIndex(where: { $0.subject == total.subject }) {
                    if totals[place].founded == nil, total.founded != nil { totals[place] = total }
                } else {
                    totals.append(total)
                }
            }
        }
        return totals.map { .talentTotals($0) }
    }

    private func total(in sentence: Range<Int>, field: Int) -> LedgerFact.TalentTotals? {
        let reading = fields[field]
        let cue = cues.first { cue in
            cue.field == field && ["talent.departure", "talent.spinoff"].contains(cue.factor) && cue.isAsserted
                && cue.certainty != .denied && sentence.contains(cue.match.trigger.lowerBound)
        }
        guard let cue, signals.isAsserted(reading, at: sentence.lowerBound) else { return nil }
        let numbers = reading.phrases.filter {
            sentence.contains($0.range.lowerBound) && isCount($0, reading)
        }
        let founding = places(of: "founding", reading, in: sentence)
        let gone = places(of: "gone", reading, in: sentence)
        // The number nearest to the word of leaving, behind it in Chinese (走了7位) or before it.
        // "11 of its 14 founders": the first has left.
        var base: Phrase?
        var parted: Phrase?
        for (first, second) in zip(numbers, numbers.dropFirst())
        where reading.distance(first.range.upperBound, second.range.lowerBound) <= 8
            && reading.text(between: first.range, second.range).hasPrefix(" of ")
        {
            (parted, base) = (first, second)
            break
        }
        let counted = numbers.filter { !isPart($0, reading) }.compactMap { number -> (phrase: Phrase, distance: Int)? in
            gone.compactMap { word -> Int? in
                if number.range.upperBound <= word.lowerBound {
                    return reading.distance(number.range.upperBound, word.lowerBound)
                }
                return word.upperBound <= number.range.lowerBound
                    && Folding.isIdeograph(reading.text.units[word.lowerBound])
                    ? reading.distance(word.upperBound, number.range.lowerBound) : nil
            }.min().map { (number, $0) }
        }.filter { $0.distance <= 20 }.sorted {
            ($0.distance, $0.phrase.range.lowerBound) < ($1.distance, $1.phrase.range.lowerBound)
        }
        guard let departed = parted ?? counted.first?.phrase, let count = departed.amount.map({ Int($0.value) }),
            count >= 3
        else {
            return nil
        }
        let founded = numbers.first { number in
            number.range.lowerBound > departed.range.upperBound && (number.amount?.value ?? 0) <= Double(count)
                && isPart(number, reading)
                && founding.contains {
                    $0.lowerBound >= number.range.upperBound
                        && reading.distance(number.range.upperBound, $0.lowerBound) <= 16
                }
        }
        let stretch = max(sentence.lowerBound, departed.range.lowerBound - 30)..<departed.range.upperBound
        guard founded != nil || base != nil || has("all-told", reading, in: stretch) else { return nil }
        let range =
            departed.range
            .lowerBound..<max(
                departed.range.upperBound, gone.first { $0.lowerBound >= departed.range.upperBound }?.upperBound ?? 0,
                founded.map { $0.range.upperBound } ?? 0, base?.range.upperBound ?? 0)
        return LedgerFact.TalentTotals(
            subject: cue.subject, departed: count, founded: founded?.amount.map { Int($0.value) },
            evidence: evidence(reading, range, cue: book.cues[cue.match.cue].id, entities: [cue.subject]))
    }

    /// Whether a number counts people: it is no year, sum or share.
    private func isCount(_ phrase: Phrase, _ reading: FieldReading) -> Bool {
        guard let value = phrase.amount?.value, value == value.rounded(), (1...9_999).contains(value),
            phrase.kinds == .number || phrase.kinds == .spelled
        else { return false }
        if phrase.range.lowerBound > 0, Self.vague.contains(reading.text.units[phrase.range.lowerBound - 1]) {
            return false
        }
        if phrase.kinds == .number, (1950...2100).contains(value) { return false }
        let after = reading.text(after: phrase.range.upperBound, 4).drop { $0 == " " }
        return !["年", "月", "日", "%", "percent", "个月", "months", "years", "多亿", "亿", "万"].contains(
            where: after.hasPrefix)
    }

    /// 几十, 数十, 十几 are no counts.
    private static let vague = Set("几数好第".utf16)

    /// "32 of them", "of whom 32", 其中 32 位
    private func isPart(_ phrase: Phrase, _ reading: FieldReading) -> Bool {
        let before = reading.text(before: phrase.range.lowerBound, 14)
        let after = reading.text(after: phrase.range.upperBound, 10).drop { $0 == " " }
        return ["of whom ", "of them ", "其中", "其中有", "其中 "].contains(where: before.hasSuffix)
            || ["of them", "of whom", "of those", "of these"].contains(where: after.hasPrefix)
    }
}
