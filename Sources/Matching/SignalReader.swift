/// What became of a cue that matched, for `analyze --explain`.
public struct CueTrace: Sendable, Equatable, Codable {
    public var cue: String
    public var factor: FactorID
    public var field: Field
    /// Half-open, in Unicode scalars of the field as published.
    public var start: Int
    public var end: Int
    /// The stretch as published.
    public var text: String
    /// What filled the slots, as published, by slot name.
    public var slots: [String: String]
    /// The company, where one was found.
    public var subject: EntityID?
    /// What coloured the reading: `rumour`, `claim`, `denied`, `topic`, `passive`.
    public var modifiers: [String]
    /// Why no signal was made of it; nil where one was.
    public var rejection: String?
}

/// A cue that counts: what matched, whom it concerns and how sure the text is of it. Facts for the ledgers are read from
/// these.
struct CueReading: Sendable {
    var match: CueMatch
    /// Index of the field.
    var field: Int
    var factor: FactorID
    var subject: EntityID
    var direction: Direction
    var certainty: Certainty
    /// Whether the sentence says that it is so: it neither asks nor supposes.
    var isAsserted: Bool
}

/// Turns the cues that matched in the fields of one text into signals: who is meant, how sure it is, and whether it is
/// news at all.
struct SignalReader {
    let book: CueBook
    let catalogue: Catalogue
    let factors: [FactorID: Factor]
    let mode: Analyzer.Mode
    /// The day of publication, which tells news from look-backs.
    let published: CivilDay?

    /// A signal before those of one factor and subject are merged.
    private struct Draft {
        var signal: Signal
        var match: CueMatch
        var field: Int
        var trigger: Range<Int>
        var sentence: Int
        /// 2 where the clause itself names the subject, 1 where a person leads to it, 0 where the topic stands in.
        var standing: Int
        var trace: Int
        var yields: [String]
        /// The words of the cue.
        var words: [Range<Int>]
        var clause: Int32
        /// The companies that do what the subject suffers.
        var actors: Set<EntityID>
        /// Factors that the cue reports along with its own.
        var also: [String]
    }

    /// The signals of a text with their evidence in text order, the cues that they rest on, and the trace of every cue
    /// that matched.
    func read(_ fields: [FieldReading]) -> (signals: [Signal], readings: [CueReading], traces: [CueTrace]) {
        let topic = mode == .essay ? protagonist(of: fields) : fields.first.flatMap { self.topic(of: $0) }
        let present = Set(fields.flatMap { $0.hits.map(\.atom) })
        var mentioned: Set<EntityID> = []
        var employers: [(entities: Set<EntityID>, company: EntityID)] = []
        for phrase in fields.flatMap(\.phrases) {
            if phrase.kinds.contains(.company) { mentioned.formUnion(phrase.companies) }
            if phrase.kinds.contains(.person), phrase.namesEmployer, let company = phrase.companies.first,
                !phrase.entities.isEmpty
            {
                employers.append((Set(phrase.entities), company))
            }
        }
        var drafts: [Draft] = []
        var traces: [CueTrace] = []
        for (index, reading) in fields.enumerated() {
            let matcher = CueMatcher(
                book: book, reading: reading, mode: mode, topic: topic?.companies.first.map(root), root: root)
            for match in matcher.matches() {
                let cue = book.cues[match.cue]
                // A title is its own topic; in an essay the topic stands in where its own cues speak of nobody.
                let fallback = (mode == .news ? index > 0 : cue.attributes.isEssayOnly) ? topic : nil
                var trace = self.trace(match, cue: cue, reading: reading)
                if let reason = conditionFailure(match, cue: cue, reading: reading, present: present, topic: fallback) {
                    trace.rejection = reason
                    traces.append(trace)
                    continue
                }
                var certainty = cue.attributes.certainty
                if let reason = rejection(match, cue: cue, reading: reading, certainty: &certainty, trace: &trace) {
                    trace.rejection = reason
                    traces.append(trace)
                    continue
                }
                let found = subjects(
                    match, cue: cue, reading: reading, topic: fallback, mentioned: mentioned, employers: employers,
                    protagonist: mode == .essay ? topic?.companies.first.map(root) : nil)
                trace.subject = found.companies.first
                if found.standing == 0 { trace.modifiers.append("topic") }
                // A single word in the body text that names nobody says too little.
                let isVague =
                    found.standing == 0 && reading.field == .summary && match.words.count < 2
                    && person(of: match) == nil
                if found.companies.isEmpty || isVague && mode == .news {
                    trace.rejection = "no subject"
                    traces.append(trace)
                    continue
                }
                for company in found.companies {
                    var draft = draft(
                        match, cue: cue, company: company, certainty: certainty, standing: found.standing, field: index,
                        reading: reading, trace: traces.count)
                    drafts.append(draft)
                    for factor in cue.attributes.also {
                        draft.signal.factor = FactorID(factor)
                        drafts.append(draft)
                    }
                }
                traces.append(trace)
            }
        }
        let kept = settled(drafts, traces: &traces)
        var signals = merged(kept)
        if mode == .news, let title = fields.first, title.field == .title, let release = release(title, beside: signals)
        {
            signals.append(release)
        }
        let readings = kept.map { draft in
            CueReading(
                match: draft.match, field: draft.field, factor: draft.signal.factor, subject: draft.signal.subject,
                direction: draft.signal.direction, certainty: draft.signal.certainty,
                isAsserted: isAsserted(fields[draft.field], at: draft.trigger.lowerBound))
        }
        return (signals, readings, traces)
    }

    // MARK: - Conditions of the cue

    private func conditionFailure(
        _ match: CueMatch, cue: Cue, reading: FieldReading, present: Set<Int32>, topic: Phrase?
    ) -> String? {
        let attributes = cue.attributes
        if attributes.isTitleOnly, reading.field != .title { return "counts in titles only" }
        if !cue.with.isEmpty, !cue.with.contains(where: present.contains) { return "without the words it needs" }
        if cue.without.contains(where: present.contains) { return "with words that exclude it" }
        let clause = reading.clause(at: match.trigger.lowerBound)
        let around =
            min(clause.range.lowerBound, match.range.lowerBound)..<max(clause.range.upperBound, match.range.upperBound)
        let sentence = reading.sentence(clause.sentence)
        if !cue.near.isEmpty, !cue.near.contains(where: { reading.has($0, in: sentence) }) {
            return "without the words it needs near"
        }
        if cue.far.contains(where: { reading.has($0, in: around) }) { return "near words that exclude it" }
        if let reason = relationFailure(match, cue: cue, sentence: sentence, reading: reading, present: present, topic)
        {
            return reason
        }
        return nil
    }

    /// Whether the rival of a match is what the cue asks of it to the subject: by the configuration or by the text's own
    /// words, in an essay by those of the sentence.
    private func relationFailure(
        _ match: CueMatch, cue: Cue, sentence: Range<Int>, reading: FieldReading, present: Set<Int32>, _ topic: Phrase?
    ) -> String? {
        let attributes = cue.attributes
        let rivals = match.slots.filter { $0.slot == .rival }.flatMap(\.phrase.companies)
        let subjects = (attributes.concernsTopic ? topic : match[.subject])?.companies ?? []
        if attributes.concernsTopic {
            guard let subject = subjects.first.map(root) else { return "no subject" }
            if rivals.contains(where: { root($0) == subject }) { return "nobody but the subject" }
            if !speaksOf(subject, match, sentence: sentence, reading: reading) { return "of another company" }
        }
        func isBound(_ words: String, _ relations: (Entity) -> [EntityID]) -> Bool {
            if mode == .essay ? has(words, reading, in: sentence) : isPresent(words, present) { return true }
            return subjects.contains { subject in
                rivals.contains { rival in
                    catalogue[subject].map(relations)?.contains(rival) == true
                        || catalogue[rival].map(relations)?.contains(subject) == true
                }
            }
        }
        if attributes.needsPartner, !isBound(mode == .essay ? "ally" : "partner", \.partners) {
            return "not known as partners"
        }
        if attributes.needsRival, !isBound("rival-word", \.rivals) { return "not known as rivals" }
        return nil
    }

    /// Whether what a sentence says up to a match can be of a company that it need not name: of another company that
    /// stands there, or of another one's people, it is not.
    private func speaksOf(_ subject: EntityID, _ match: CueMatch, sentence: Range<Int>, reading: FieldReading) -> Bool {
        if let person = person(of: match), person.namesEmployer {
            return person.companies.contains { root($0) == subject }
        }
        if let rival = match[.rival], rival.range.upperBound <= match.trigger.upperBound { return true }
        // Behind a person stands where he goes or what he founds.
        let end = person(of: match) == nil ? match.trigger.lowerBound : match.range.lowerBound
        let last = reading.phrases.last {
            $0.kinds.contains(.company) && !$0.isAttributive && sentence.contains($0.range.lowerBound)
                && $0.range.upperBound <= end
        }
        return last?.companies.contains { root($0) == subject } ?? true
    }

    private func isPresent(_ words: String, _ present: Set<Int32>) -> Bool {
        let atoms = atom(words)
        return atoms.en.map(present.contains) == true || atoms.zh.map(present.contains) == true
    }

    // MARK: - Modifiers

    private func atom(_ name: String) -> (en: Int32?, zh: Int32?) {
        (book.classAtoms["en/" + name], book.classAtoms["zh/" + name])
    }

    private func has(_ name: String, _ reading: FieldReading, in range: Range<Int>) -> Bool {
        let atoms = atom(name)
        return reading.has(atoms.en, in: range) || reading.has(atoms.zh, in: range)
    }

    /// Why a match is no news, if so; raises the doubt of `certainty` where the words do.
    private func rejection(
        _ match: CueMatch, cue: Cue, reading: FieldReading, certainty: inout Certainty, trace: inout CueTrace
    ) -> String? {
        let attributes = cue.attributes
        let clause = reading.clause(at: match.trigger.lowerBound)
        let sentence = reading.sentence(clause.sentence)
        let isNews = mode == .news
        // Denials are told apart first, as they hold negations.
        let denies = has("denial", reading, in: sentence)
        if isNegated(match, attributes: attributes, reading: reading, clause: clause.range) {
            guard denies || isNews && speaks(reading, sentence) else { return "negated" }
            certainty = .denied
            trace.modifiers.append("denied")
            return nil
        }
        // 某店关闭？公司回应：不实: the answer denies what the question says.
        if isNews, clause.isQuestion, has("denial", reading, in: reading.sentence(clause.sentence + 1)) {
            certainty = .denied
            trace.modifiers.append("denied")
            return nil
        }
        if denies, !denialIsPart(match, reading: reading, sentence: sentence) {
            certainty = .denied
            trace.modifiers.append("denied")
            return nil
        }
        if isNews, isHypothetical(reading, clause: clause, sentence: sentence) { return "hypothetical" }
        if isNews, isPureQuestion(reading, clause: clause, sentence: sentence) { return "a question" }
        if isNews, !attributes.isStanding,
            isLookBack(match, cue: cue, reading: reading, clause: clause, sentence: sentence)
        {
            return "a look-back"
        }
        if isNews, attributes.direction == .gain,
            cue.factor == "competition.launch" || cue.factor == "competition.price",
            !attributes.countsPlans, has("plan", reading, in: clause.range)
        {
            return "a plan"
        }
        if certainty == .fact {
            if isRumour(reading, in: sentence) {
                certainty = .rumour
            } else if has("claim", reading, in: clause.range) {
                certainty = .claim
            }
        }
        if certainty != .fact { trace.modifiers.append(certainty.rawValue) }
        return nil
    }

    /// Whether a word of negation stands before the words of the match, outside them.
    private func isNegated(_ match: CueMatch, attributes: CueAttributes, reading: FieldReading, clause: Range<Int>)
        -> Bool
    {
        if attributes.holdsNegation { return false }
        let atoms = atom("negation")
        for (negation, reach) in [(atoms.en, 8), (atoms.zh, 4)] {
            guard let negation else { continue }
            for hit in reading.hits(of: negation) {
                let range = Int(hit.start)..<Int(hit.end)
                guard range.upperBound <= match.trigger.lowerBound, range.lowerBound >= clause.lowerBound,
                    reading.distance(range.upperBound, match.trigger.lowerBound) <= reach
                else { continue }
                if reach == 4 && !isNegation(reading, range, before: match.trigger.lowerBound) { continue }
                return true
            }
        }
        return false
    }

    /// 不少, 不满, 不仅, 无人: syllables of negation inside other words.
    private func isNegation(_ reading: FieldReading, _ range: Range<Int>, before trigger: Int) -> Bool {
        guard range.count == 1 else { return true }
        let units = reading.text.units
        let unit = units[range.lowerBound]
        let next = range.upperBound < units.count ? units[range.upperBound] : 0
        let compounds: [UInt16: String] = [
            0x4E0D: "少满仅断只同及过得但利良足如久法料错了起惜", 0x65E0: "人法数论锡线疑限缘良奈故辜", 0x672A: "来成必",
            0x6CA1: "收落",
        ]
        if let words = compounds[unit], words.utf16.contains(next) { return false }
        // A bare syllable undoes only what it touches.
        return reading.distance(range.upperBound, trigger) <= 1
    }

    /// Whether the sentence at a position neither asks nor supposes.
    func isAsserted(_ reading: FieldReading, at position: Int) -> Bool {
        let clause = reading.clause(at: position)
        let sentence = reading.sentence(clause.sentence)
        return !isHypothetical(reading, clause: clause, sentence: sentence)
            && !isPureQuestion(reading, clause: clause, sentence: sentence)
    }

    /// Whether a sentence tells by hearsay; with a clause, whether that clause of it does, as English has it. The month of
    /// May is none.
    func isRumour(_ reading: FieldReading, in sentence: Range<Int>, clause: Range<Int>? = nil) -> Bool {
        let atoms = atom("rumour")
        if reading.has(atoms.zh, in: sentence) { return true }
        guard let en = atoms.en else { return false }
        let range = clause ?? sentence
        return reading.hits(of: en).contains { hit in
            let word = Int(hit.start)..<Int(hit.end)
            return range.contains(word.lowerBound) && word.upperBound <= range.upperBound
                && !isMonthOfMay(reading, word)
        }
    }

    private static let may = Array("may".utf16)
    private static let beforeMonth = [
        "in ", "on ", "by ", "since ", "until ", "till ", "from ", "last ", "this ", "next ", "early ", "late ", "mid-",
        "of ", "the ", "during ",
    ].map { Array($0.utf16) }

    private func isMonthOfMay(_ reading: FieldReading, _ word: Range<Int>) -> Bool {
        let units = reading.text.units
        guard units[word].elementsEqual(Self.may), reading.text.isCapital(at: word.lowerBound) else { return false }
        if Self.beforeMonth.contains(where: { units.matches($0, at: word.lowerBound - $0.count) }) { return true }
        func isDigit(_ index: Int) -> Bool { units.indices.contains(index) && Folding.kind(units[index]) == .digit }
        return isDigit(word.upperBound + 1) || isDigit(word.lowerBound - 2)
    }

    /// Whether the sentence is somebody's statement: with a negation that makes a denial.
    private func speaks(_ reading: FieldReading, _ sentence: Range<Int>) -> Bool {
        has("denial", reading, in: sentence) || has("claim", reading, in: sentence)
    }

    /// Whether the word of denial is one of the match's own.
    private func denialIsPart(_ match: CueMatch, reading: FieldReading, sentence: Range<Int>) -> Bool {
        let atoms = atom("denial")
        return [atoms.en, atoms.zh].compactMap { $0 }.allSatisfy { denial in
            reading.hits(of: denial).allSatisfy { hit in
                let range = Int(hit.start)..<Int(hit.end)
                return !sentence.overlaps(range) || match.trigger.overlaps(range)
            }
        }
    }

    private func isHypothetical(_ reading: FieldReading, clause: Clause, sentence: Range<Int>) -> Bool {
        let atoms = atom("hypothesis")
        if let en = atoms.en {
            for hit in reading.hits(of: en)
            where Int(hit.start) >= sentence.lowerBound && Int(hit.end) <= sentence.upperBound {
                // "if" governs its clause; at the head of a sentence all of it.
                if Int(hit.start) <= sentence.lowerBound + 2 || clause.range.contains(Int(hit.start)) { return true }
            }
        }
        if let zh = atoms.zh {
            for hit in reading.hits(of: zh)
            where Int(hit.start) >= sentence.lowerBound && Int(hit.end) <= sentence.upperBound {
                if Int(hit.start) < clause.range.upperBound { return true }
            }
        }
        return false
    }

    private func isPureQuestion(_ reading: FieldReading, clause: Clause, sentence: Range<Int>) -> Bool {
        let atoms = atom("closed-question")
        if let zh = atoms.zh, reading.hits(of: zh).contains(where: { clause.range.contains(Int($0.start)) }) {
            // 吗 and 呢 end a clause; the others ask wherever they stand.
            return true
        }
        guard clause.isQuestion, let en = atoms.en else { return false }
        return reading.hits(of: en).contains {
            Int($0.start) <= sentence.lowerBound + 2 && Int($0.start) >= sentence.lowerBound
        }
    }

    private func isLookBack(
        _ match: CueMatch, cue: Cue, reading: FieldReading, clause: Clause, sentence: Range<Int>
    ) -> Bool {
        let atoms = atom("lookback")
        if reading.has(atoms.en, in: clause.range) { return true }
        // …, weeks after he sued OpenAI: the time stands across the clause's edge. Hours and days make it news still.
        if let en = atoms.en,
            reading.hits(of: en).contains(where: {
                Int($0.start) < clause.range.lowerBound && Int($0.end) >= clause.range.lowerBound - 1
                    && Folding.isWord(reading.text.units[Int($0.start)]) && reading.text.units[Int($0.start)] != 0x68
            })
        {
            return true
        }
        // 五年前的今天，…: a time at the head governs the sentence.
        if let zh = atoms.zh,
            reading.hits(of: zh).contains(where: {
                Int($0.start) >= sentence.lowerBound && Int($0.start) <= sentence.lowerBound + 3
                    && $0.end - $0.start > 1
            })
        {
            return true
        }
        if let zh = atoms.zh {
            for hit in reading.hits(of: zh) where clause.range.contains(Int(hit.start)) {
                let range = Int(hit.start)..<Int(hit.end)
                let units = reading.text.units
                // 2029年前: a year to come.
                if units[range.lowerBound] == 0x5E74, range.lowerBound >= 4,
                    units[(range.lowerBound - 4)..<range.lowerBound].allSatisfy({ Folding.kind($0) == .digit })
                {
                    continue
                }
                // 史 and 曾 are syllables of other words: 史上首次, 未曾.
                if range.count == 1, units[range.lowerBound] == 0x53F2 {
                    let next = range.upperBound < units.count ? units[range.upperBound] : 0
                    if next == 0x4E0A { continue }
                    if range.upperBound < units.count, Folding.isIdeograph(next) { continue }
                }
                return true
            }
        }
        if reading.field == .title, reading.has(atoms.en, in: sentence),
            reading.distance(sentence.lowerBound, sentence.upperBound) < 50,
            has("retrospect", reading, in: sentence)
        {
            return true
        }
        return isPastDate(cue: cue, reading: reading, clause: clause.range)
    }

    private static let months = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9,
        "october": 10, "november": 11, "december": 12,
    ]

    /// "in 2019", "in May", 2017年: dates well before the item itself.
    private func isPastDate(cue: Cue, reading: FieldReading, clause: Range<Int>) -> Bool {
        guard let published else { return false }
        let units = reading.text.units
        var i = clause.lowerBound
        while i < clause.upperBound {
            guard Folding.isWord(units[i]) else {
                i += 1
                continue
            }
            let start = i
            while i < clause.upperBound, Folding.isWord(units[i]) { i += 1 }
            if i - start == 4, let year = Int(String(folded: units[start..<i])),
                (1950...2100).contains(year)
            {
                let isDated =
                    i < units.count && units[i] == 0x5E74 || precedes("in ", units, start)
                    || precedes("since ", units, start)
                let slack = cue.factor.rawValue.hasPrefix("finance") ? 1 : (published.month <= 3 ? 1 : 0)
                if isDated, year < published.year - slack { return true }
            } else if reading.field != .title, precedes("in ", units, start) || precedes("last ", units, start),
                i - start >= 3
            {
                let word = String(folded: units[start..<i])
                if let month = Self.months[word] {
                    let distance = (published.month - month + 12) % 12
                    if (2...8).contains(distance) { return true }
                }
            }
        }
        return false
    }

    private func precedes(_ word: String, _ units: [UInt16], _ position: Int) -> Bool {
        let word = Array(word.utf16)
        return position >= word.count && units[(position - word.count)..<position].elementsEqual(word)
    }

    // MARK: - Subjects

    /// The company that an essay is about: the one named most often, by itself or by what is its own.
    private func protagonist(of fields: [FieldReading]) -> Phrase? {
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
    private func topic(of reading: FieldReading) -> Phrase? {
        reading.phrases.first { $0.kinds.contains(.company) && !$0.isAttributive && $0.companies.count == 1 }
            ?? reading.phrases.first { $0.kinds.contains(.person) && $0.companies.count == 1 }
    }

    private func subjects(
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
        if let phrase = match[.subject] { return (harmed(phrase.companies), 2) }
        if let person = person(of: match) {
            // Who founds or joins a company does it no harm.
            let joined: [EntityID] =
                cue.factor == "talent.spinoff" || cue.factor == "talent.poaching"
                ? behind(match, reading)?.companies ?? [] : []
            let companies = harmed(person.companies.filter { person.namesEmployer || !joined.contains($0) })
            if person.namesEmployer { return (companies, 2) }
            // Elsewhere the text may say whom the person works for; the configuration may know it of another time.
            if let named = employers.first(where: { !$0.entities.isDisjoint(with: person.entities) }) {
                let companies = harmed([named.company])
                if !companies.isEmpty { return (companies, 1) }
            }
            if !companies.isEmpty, companies.contains(where: { company in mentioned.contains(company) }) {
                return (companies, 1)
            }
            if let phrase = before(match, reading) ?? (cue.attributes.isLocal ? nil : behind(match, reading)) {
                let named = harmed(phrase.companies)
                if !named.isEmpty { return (named, 1) }
            }
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
            return (harmed(phrase.companies), 1)
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

    private static let ofObject = ["称其", "指其", "并称其", "指责其", "认为其", "怒斥其", "要求其"].map { Array($0.utf16) }

    /// …起诉OpenAI，称其侵权: whether a clause speaks of whom the one before names last.
    private func speaksOfObject(_ clause: Clause, _ reading: FieldReading) -> Bool {
        Self.ofObject.contains { reading.text.units.matches($0, at: clause.range.lowerBound) }
    }

    private func person(of match: CueMatch) -> Phrase? { match[.person] ?? match[.leader] ?? match[.chief] }

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
    private func before(_ match: CueMatch, _ reading: FieldReading) -> Phrase? {
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

    /// The head of a family of companies, to which a rival cannot belong too.
    func root(_ id: EntityID) -> EntityID {
        var current = id
        for _ in 0..<6 {
            guard let owner = catalogue[current]?.owner, catalogue[owner]?.kind == .company else { break }
            current = owner
        }
        return current
    }

    // MARK: - Headlines without a verb

    /// "Switch 2", "Kimi K2 Thinking, an open model": a headline that is nothing but a product's name with its version, or
    /// sets it before a line of praise, tells its release, if it tells nothing else.
    private func release(_ title: FieldReading, beside signals: [Signal]) -> Signal? {
        let factor: FactorID = "competition.launch"
        let units = title.text.units
        guard let gravity = factors[factor]?.gravity, signals.isEmpty,
            let product = title.phrases.first(where: { $0.kinds.contains(.product) }), product.range.lowerBound <= 1,
            let maker = product.companies.first, title.clauses.allSatisfy({ !$0.isQuestion })
        else { return nil }
        var end = product.range.upperBound
        let first = title.clause(at: product.range.lowerBound).range
        var hasVersion = units[product.range].contains { Folding.kind($0) == .digit }
        while end < first.upperBound, units[end] != 0x2C, units[end] != 0x3A {
            let unit = units[end]
            let startsWord = Folding.isWord(unit) && !Folding.isWord(units[end - 1])
            let isDigit = Folding.kind(unit) == .digit
            let isVersionLetter = unit == 0x76 && end + 1 < units.count && Folding.kind(units[end + 1]) == .digit
            if Folding.isIdeograph(unit) || startsWord && !isDigit && !isVersionLetter && !title.text.isCapital(at: end)
            {
                return nil
            }
            hasVersion = hasVersion || isDigit
            end += 1
        }
        guard hasVersion, title.distance(product.range.upperBound, end) <= 8 else { return nil }
        let range = title.text.scalars(of: product.range.lowerBound..<end)
        return Signal(
            factor: factor, subject: root(maker), direction: .gain, certainty: .fact,
            slots: [CueSlot.product.rawValue: product.entities.first?.rawValue ?? ""],
            evidence: [
                Evidence(
                    field: .title, start: range.lowerBound, end: range.upperBound,
                    text: title.text.text(of: product.range.lowerBound..<end), cue: "\(factor)/headline",
                    entities: product.entities)
            ],
            weight: min(gravity, 0.2))
    }

    // MARK: - Signals

    private func trace(_ match: CueMatch, cue: Cue, reading: FieldReading) -> CueTrace {
        let range = reading.text.scalars(of: match.range)
        var slots: [String: String] = [:]
        for (slot, phrase) in match.slots { slots[slot.rawValue] = reading.text.text(of: phrase.range) }
        return CueTrace(
            cue: cue.id, factor: cue.factor, field: reading.field, start: range.lowerBound, end: range.upperBound,
            text: reading.text.text(of: match.range), slots: slots, subject: nil,
            modifiers: book.patterns[match.pattern].isPassive ? ["passive"] : [], rejection: nil)
    }

    private func draft(
        _ match: CueMatch, cue: Cue, company: EntityID, certainty: Certainty, standing: Int, field: Int,
        reading: FieldReading, trace: Int
    ) -> Draft {
        let range = reading.text.scalars(of: match.range)
        var slots: [String: String] = [:]
        var entities: [EntityID] = []
        for (slot, phrase) in match.slots {
            slots[slot.rawValue] = phrase.entities.first?.rawValue ?? reading.text.text(of: phrase.range)
            entities += phrase.entities
        }
        var weight = cue.attributes.weight ?? factors[cue.factor]?.gravity ?? 0.5
        if cue.factor.rawValue.hasPrefix("talent."), let person = person(of: match), cue.attributes.weight == nil {
            weight =
                person.isWeighty || has("crowd", reading, in: reading.clause(at: match.trigger.lowerBound).range)
                ? 0.7 : 0.4
        }
        if mode == .news { weight = tempered(weight, factor: cue.factor, match: match, reading: reading) }
        if reading.field == .summary || reading.field == .content { weight *= 0.95 }
        let signal = Signal(
            factor: cue.factor, subject: company, direction: cue.attributes.direction, certainty: certainty,
            slots: slots,
            evidence: [
                Evidence(
                    field: reading.field, start: range.lowerBound, end: range.upperBound,
                    text: reading.text.text(of: match.range), cue: cue.id, entities: entities)
            ],
            weight: weight)
        return Draft(
            signal: signal, match: match, field: field, trigger: match.trigger,
            sentence: reading.clause(at: match.trigger.lowerBound).sentence, standing: standing, trace: trace,
            yields: cue.attributes.yields, words: match.words,
            clause: reading.clauseAt[match.trigger.lowerBound],
            actors: Set(match.slots.filter { $0.slot == .rival }.flatMap(\.phrase.companies).map(root)),
            also: cue.attributes.also)
    }

    /// How weighty the clause makes a happening: what a party only answers or owns up to, and what one user tells of
    /// himself, waits for the digest; a lead lost in what is sold and earned does not.
    private func tempered(_ weight: Double, factor: FactorID, match: CueMatch, reading: FieldReading) -> Double {
        let clause = reading.clause(at: match.trigger.lowerBound).range
        switch factor {
        case "competition.overtaken":
            return has("measured", reading, in: clause) ? max(weight, 0.6) : min(weight, 0.45)
        case "trust.incident", "governance.mission_conflict", "talent.poaching", "legal.regulatory":
            func has(_ words: String...) -> Bool { words.contains { self.has($0, reading, in: clause) } }
            let isOnlyTold =
                switch factor {
                case "talent.poaching":
                    has("reply") || person(of: match) == nil && has("role") && !has("leader", "crowd", "bonus")
                case "legal.regulatory": has("reply")
                case _ where has("breach", "leak", "attacker", "accident"): false
                default: has("reply", "first-person") || has("confession") && !has("deceit", "copying")
                }
            return isOnlyTold ? min(weight, 0.45) : weight
        default: return weight
        }
    }

    /// The drafts that count: of readings of the same words the one that names its subject wins.
    private func settled(_ drafts: [Draft], traces: inout [CueTrace]) -> [Draft] {
        var kept: [Draft] = []
        for draft in drafts {
            let isWeaker = drafts.contains { other in
                other.signal.factor == draft.signal.factor && other.signal.direction == draft.signal.direction
                    && other.field == draft.field && other.standing > draft.standing
                    && other.signal.subject != draft.signal.subject && other.trigger.overlaps(draft.trigger)
            }
            let gives =
                !draft.yields.isEmpty
                && drafts.contains { other in
                    other.yields.isEmpty && other.signal.subject == draft.signal.subject
                        && other.signal.factor != draft.signal.factor
                        && (mode == .news || other.field == draft.field && other.sentence == draft.sentence)
                        && (draft.yields.contains(other.signal.factor.rawValue)
                            || draft.yields.contains("any") && other.signal.direction == .harm
                                && other.field == draft.field && other.clause == draft.clause)
                }
            if gives {
                traces[draft.trace].rejection = "gives way to another factor"
            } else if isWeaker {
                traces[draft.trace].rejection = "another reading of the words names its subject"
            } else {
                kept.append(draft)
            }
        }
        guard mode == .news else { return kept }
        let rest = kept
        kept.removeAll { draft in
            if rest.contains(where: { isDoer(draft, of: $0) }) {
                traces[draft.trace].rejection = "the words tell what it does to another"
            } else if rest.contains(where: { isPart(draft, of: $0) }) {
                traces[draft.trace].rejection = "part of a longer reading"
            } else {
                return false
            }
            return true
        }
        return kept
    }

    /// One signal a factor, subject and direction.
    private func merged(_ drafts: [Draft]) -> [Signal] {
        var signals: [Signal] = []
        for draft in drafts {
            let signal = draft.signal
            if let place = signals.firstIndex(where: {
                $0.factor == signal.factor && $0.subject == signal.subject && $0.direction == signal.direction
            }) {
                signals[place].evidence += signal.evidence
                signals[place].weight = max(signals[place].weight, signal.weight)
                let certainties = [signals[place].certainty, signal.certainty]
                // What a news item denies it denies as a whole; an essay makes many statements.
                signals[place].certainty =
                    mode == .news && certainties.contains(.denied)
                    ? .denied : certainties.min { Self.doubt($0) < Self.doubt($1) } ?? .fact
                signals[place].slots.merge(signal.slots) { first, _ in first }
            } else {
                signals.append(signal)
            }
        }
        for place in signals.indices { signals[place].evidence = Self.apart(signals[place].evidence) }
        return settle(signals)
    }

    /// Evidence as a reader wants it: of stretches that overlap the longest, in text order.
    private static func apart(_ evidence: [Evidence]) -> [Evidence] {
        let order = Dictionary(uniqueKeysWithValues: Field.allCases.enumerated().map { ($0.element, $0.offset) })
        func place(_ evidence: Evidence) -> (Int, Int, Int, String) {
            (order[evidence.field] ?? 0, evidence.start, -evidence.end, evidence.cue)
        }
        var kept: [Evidence] = []
        for next in evidence.sorted(by: { place($0) < place($1) }) {
            guard let last = kept.last, last.field == next.field, next.start < last.end else {
                kept.append(next)
                continue
            }
            if next.end - next.start > last.end - last.start { kept[kept.count - 1] = next }
        }
        return kept
    }

    /// Whether another reading of the same words has a draft's subject do what that other's subject suffers: who cancels
    /// an order cuts nothing of its own.
    private func isDoer(_ draft: Draft, of other: Draft) -> Bool {
        guard other.field == draft.field, other.actors.contains(root(draft.signal.subject)),
            root(other.signal.subject) != root(draft.signal.subject),
            !draft.actors.contains(root(other.signal.subject))
        else { return false }
        return draft.words.contains { word in other.words.contains { $0.overlaps(word) } }
    }

    /// Whether all words of a draft are words of a longer reading that says something else of the same subject: in "drops
    /// its pledge" nothing is dropped but the pledge. Comings and goings of people are told along with what they lead to.
    private func isPart(_ draft: Draft, of other: Draft) -> Bool {
        guard other.field == draft.field, other.signal.factor != draft.signal.factor,
            other.signal.subject == draft.signal.subject, !Self.areJoint(draft, other),
            other.words.count > draft.words.count
        else { return false }
        return draft.words.allSatisfy { word in
            other.words.contains { $0.lowerBound <= word.lowerBound && word.upperBound <= $0.upperBound }
        }
    }

    private static func areJoint(_ a: Draft, _ b: Draft) -> Bool {
        [a, b].allSatisfy { draft in
            draft.signal.factor.rawValue.hasPrefix("talent.") || draft.signal.factor.rawValue.hasPrefix("governance.")
        } || a.also.contains(b.signal.factor.rawValue) || b.also.contains(a.signal.factor.rawValue)
    }

    private static func doubt(_ certainty: Certainty) -> Int {
        switch certainty {
        case .fact: 0
        case .claim: 1
        case .rumour: 2
        case .denied: 3
        }
    }

    /// What one factor makes of another in news (the gold set's clarifications 5 and 9).
    private func settle(_ signals: [Signal]) -> [Signal] {
        guard mode == .news else { return signals }
        func has(_ factor: FactorID, _ subject: EntityID, _ direction: Direction = .harm) -> Bool {
            signals.contains { $0.factor == factor && $0.subject == subject && $0.direction == direction }
        }
        return signals.filter { signal in
            switch (signal.factor, signal.direction) {
            case ("competition.launch", .harm): !has("competition.overtaken", signal.subject)
            case ("competition.launch", .gain):
                !signals.contains { $0.factor == "competition.launch" && $0.direction == .harm }
            case ("legal.regulatory", .harm): !has("legal.regulatory", signal.subject, .gain)
            case ("governance.board", .harm): !has("governance.board", signal.subject, .gain)
            case ("trust.incident", .harm): !has("legal.regulatory", signal.subject, .gain)
            case ("competition.price", .gain): !has("competition.price", signal.subject)
            default: true
            }
        }
    }
}
