// What several matches say together: each word is read once, and one factor of one subject is one signal.
extension SignalReader {
    func settled(_ drafts: [Draft], traces: inout [CueTrace]) -> [Draft] {
        var kept: [Draft] = []
        for draft in drafts {
            let isWeaker = drafts.contains { other in
                other.signal.factor == draft.signal.factor && other.signal.direction == draft.signal.direction
                    && other.field == draft.field && other.standing > draft.standing
                    && other.signal.subject != draft.signal.subject
                    && (other.trigger.overlaps(draft.trigger)
                        || other.words.contains { $0.overlaps(draft.trigger) })
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
            } else if rest.contains(where: { isObject(draft, of: $0) }) {
                traces[draft.trace].rejection = "the words tell it of the company before them"
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
    func merged(_ drafts: [Draft]) -> [Signal] {
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
    static func apart(_ evidence: [Evidence]) -> [Evidence] {
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
        guard draft.signal.direction == .harm || draft.signal.direction == other.signal.direction,
            other.field == draft.field, other.actors.contains(root(draft.signal.subject)),
            root(other.signal.subject) != root(draft.signal.subject),
            !draft.actors.contains(root(other.signal.subject))
        else { return false }
        return draft.words.contains { word in other.words.contains { $0.overlaps(word) } }
    }

    /// What a company does of itself and not to another.
    private static let ownDoings: Set<FactorID> = ["resources.delay", "resources.focus", "finance.strain"]

    /// Whether a verb already has a company before it that it tells the same of: in "Acme delays launch to fix Quillon flaw"
    /// Quillon delays nothing.
    private func isObject(_ draft: Draft, of other: Draft) -> Bool {
        guard Self.ownDoings.contains(draft.signal.factor), other.signal.factor == draft.signal.factor,
            other.signal.direction == draft.signal.direction, other.field == draft.field,
            root(other.signal.subject) != root(draft.signal.subject), other.trigger.overlaps(draft.trigger),
            let behind = draft.match[.subject]?.range, let before = other.match[.subject]?.range
        else { return false }
        return before.upperBound <= draft.trigger.lowerBound && draft.trigger.upperBound <= behind.lowerBound
    }

    /// Whether all words of a draft are words of a longer reading that says something else of the same subject: in "drops
    /// its pledge" nothing is dropped but the pledge. Comings and goings of people are told along with what they lead to.
    private func isPart(_ draft: Draft, of other: Draft) -> Bool {
        guard other.field == draft.field,
            (other.signal.factor, other.signal.direction) != (draft.signal.factor, draft.signal.direction),
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

    static func doubt(_ certainty: Certainty) -> Int {
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
        // A launch said to beat what others have must be seen now.
        let launchers = signals.filter { $0.factor == "competition.launch" && $0.direction == .gain }.map(\.subject)
        let signals = signals.map { signal in
            var signal = signal
            if signal.factor == "competition.overtaken", launchers.contains(where: { root($0) != root(signal.subject) })
            {
                signal.weight = max(signal.weight, 0.5)
            }
            return signal
        }
        return signals.filter { signal in
            switch (signal.factor, signal.direction) {
            case ("competition.launch", .harm): !has("competition.overtaken", signal.subject)
            case ("competition.launch", .gain):
                // An approval that was refused is no launch.
                !signals.contains { $0.factor == "competition.launch" && $0.direction == .harm }
                    && !has("legal.regulatory", signal.subject)
            case ("legal.regulatory", .harm): !has("legal.regulatory", signal.subject, .gain)
            case ("governance.board", .harm): !has("governance.board", signal.subject, .gain)
            case ("trust.incident", .harm): !has("legal.regulatory", signal.subject, .gain)
            case ("competition.price", .gain): !has("competition.price", signal.subject)
            default: true
            }
        }
    }
}
