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
    struct Draft {
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
    ///
    /// `host` is the company whose own site the text comes from: a title that names nobody is about it.
    func read(
        _ fields: [FieldReading], host: EntityID? = nil
    ) -> (signals: [Signal], readings: [CueReading], traces: [CueTrace]) {
        let own = mode == .news ? host.flatMap { self.own($0, fields) } : nil
        let topic = mode == .essay ? protagonist(of: fields) : fields.first.flatMap { self.topic(of: $0) } ?? own
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
                let fallback = (mode == .news ? index > 0 : cue.attributes.isEssayOnly) ? topic : own
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
                    for factor in cue.attributes.also.map({ FactorID($0) }) where factors[factor] != nil {
                        draft.signal.factor = factor
                        drafts.append(draft)
                    }
                }
                traces.append(trace)
            }
        }
        if mode == .news { disown(&drafts, fields, traces: &traces) }
        let kept = settled(drafts, traces: &traces)
        // Ledgers keep who is worth more than whom; a price of shares is no product and no position.
        var signals = merged(
            kept.filter { draft in
                mode == .essay || draft.signal.factor != "competition.overtaken"
                    || !has("worth", fields[draft.field], in: fields[draft.field].clauses[Int(draft.clause)].range)
            })
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

    func trace(_ match: CueMatch, cue: Cue, reading: FieldReading) -> CueTrace {
        let range = reading.text.scalars(of: match.range)
        var slots: [String: String] = [:]
        for (slot, phrase) in match.slots { slots[slot.rawValue] = reading.text.text(of: phrase.range) }
        return CueTrace(
            cue: cue.id, factor: cue.factor, field: reading.field, start: range.lowerBound, end: range.upperBound,
            text: reading.text.text(of: match.range), slots: slots, subject: nil,
            modifiers: book.patterns[match.pattern].isPassive ? ["passive"] : [], rejection: nil)
    }

    func draft(
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
}
