import Matching
import Reading

import struct Foundation.Date

// Whether an item makes its story to be told, and why.
extension Story {
    /// What has become of a charge since it was told.
    enum Change: String {
        case corroborated, confirmed, denied, withdrawn
        /// A publisher sets right what was told.
        case corrected
    }

    /// Why a story is told.
    enum Telling {
        case first, graver
        /// An item brings a charge, or somebody, that was not told.
        case further
        /// A charge no longer stands as it was told: how sure it was, how grave and when.
        case amendment((certainty: Certainty, severity: Alert.Severity, time: Date), Change)
    }

    /// The charges that an item makes, denies or takes back.
    func charges(of observation: Observation, _ catalogue: Catalogue) -> [Charge] {
        let (item, analysis) = (observation.item, observation.analysis)
        return charges.filter { charge in
            charge.denied == item.effectiveDate
                || (item.revision > 0 && charge.grounds.contains { $0.item == item.id })
                || analysis.signals.contains {
                    $0.factor == charge.factor && $0.direction == charge.direction
                        && catalogue.subject(of: $0.subject) == charge.subject
                }
        }
    }

    /// Whether an item makes its story to be told at a severity, given what was told of it. An edited item never makes a
    /// story told for the first time, lest a mended typo be told twice.
    func telling(
        _ candidate: Fold.Candidate, _ carried: [Charge], at severity: Alert.Severity, isBest: Bool,
        catalogue: Catalogue
    ) -> Telling? {
        guard severity >= .notice else { return nil }
        let isRevision = candidate.observation.item.revision > 0
        guard let told else { return isRevision || !isBest ? nil : .first }
        if told.severity >= .notice {
            for charge in carried {
                guard let earlier = told.charges[charge.key], let change = change(of: charge, since: earlier, told)
                else { continue }
                return .amendment((earlier, told.severity, told.time), change)
            }
            if candidate.observation.item.isCorrection {
                let earlier = carried.compactMap { told.charges[$0.key] }.max { $0.rank < $1.rank }
                return .amendment((earlier ?? certainty ?? .fact, told.severity, told.time), .corrected)
            }
        }
        if isRevision { return nil }
        if isBest, severity > told.severity { return .graver }
        return hasNews(candidate, carried, catalogue) ? .further : nil
    }

    private func change(of charge: Charge, since earlier: Certainty, _ told: Told) -> Change? {
        switch (earlier, charge.standing) {
        // Who repeats what somebody says adds nothing to it.
        case (.rumour, .rumour), (.rumour, .claim):
            !told.isCorroborated && voices(of: charge) > 1 ? .corroborated : nil
        case (.denied, .denied): nil
        case (_, .denied): .denied
        case (.denied, let now): now == .fact && charge.isConfirmed ? .confirmed : nil
        case (.rumour, .fact): charge.isConfirmed ? .confirmed : nil
        case (.claim, .fact): charge.isConfirmed && charge.trust == .official ? .confirmed : nil
        case (.fact, .rumour): .withdrawn
        default: nil
        }
    }

    /// How many independent voices make a charge.
    func voices(of charge: Charge) -> Int { min(charge.origins.count, originCount) }

    /// Log odds of being the same as an item of the story, under which an item is held to tell of something else: of those
    /// that join so loosely half do, of the others one in ten (`script/fit-likeness.py`'s crowds).
    private static let looseness = 1.5
    /// The same for an item that brings another factor in a language in which the story was not told: one happening is read
    /// differently in two languages.
    private static let loosenessAcross = 3.5

    /// Whether an item brings in its title or summary what was not told of its story: it comes late with nothing in common
    /// but the kind of happening, or must be seen and belongs there but loosely, has another factor, or somebody else moves.
    private func hasNews(_ candidate: Fold.Candidate, _ carried: [Charge], _ catalogue: Catalogue) -> Bool {
        let analysis = candidate.observation.analysis
        // Of a story that an earlier build told, what was told is not known.
        guard let told, !told.charges.isEmpty else { return false }
        let stated = analysis.signals.filter { signal in
            signal.direction == .harm && signal.certainty != .denied
                && signal.evidence.contains { $0.field != .content }
        }
        if candidate.isFar, analysis.worth >= 1, !stated.isEmpty { return true }
        let grave = stated.filter { $0.weight >= 0.5 }
        guard analysis.worth >= 2 else { return false }
        let likest = candidate.likest ?? .infinity
        if !grave.isEmpty, likest < Self.looseness { return true }
        let isOtherCharge = carried.contains { charge in
            charge.direction == .harm && charge.denied == nil && told.charges[charge.key] == nil
                && grave.contains { $0.factor == charge.factor && catalogue.subject(of: $0.subject) == charge.subject }
        }
        let isRead = told.isTold(inChinese: candidate.observation.item.title.isChinese)
        if isOtherCharge, isRead || likest < Self.loosenessAcross { return true }
        guard grave.contains(where: { $0.factor.rawValue.hasPrefix("talent.") }) else { return false }
        return analysis.movers.contains { person in
            // A name in the other script may be one that was told.
            told.people.contains { $0.isChinese == person.isChinese } && !told.people.contains(person)
        }
    }
}

extension Item {
    /// How a title opens that sets an earlier report right.
    private static let corrections = [
        "correction", "corrections", "corrected", "correcting and replacing", "更正", "更正启事", "更正声明", "更正公告", "勘误", "订正",
        "重要更正",
    ]

    /// What stands behind the mark of a correction at the beginning of the title: "Correction: …", 【更正】…; nil where
    /// there is none.
    private var correctedTitle: Substring? {
        let brackets: Set<Character> = ["[", "(", "【", "（", "《", "]", ")", "】", "）", "》"]
        let marks: Set<Character> = [":", "：", "-", "–", "—", "|", "｜"]
        let open = title.drop { $0.isWhitespace || brackets.contains($0) }
        let word = open.prefix { !brackets.contains($0) && !marks.contains($0) }
        let rest = open.dropFirst(word.count)
        guard !rest.isEmpty, word.count <= 24,
            Self.corrections.contains(word.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
        else { return nil }
        return rest.drop { $0.isWhitespace || brackets.contains($0) || marks.contains($0) }
    }

    /// Whether the item says of itself that it corrects another.
    var isCorrection: Bool { correctedTitle != nil }

    /// The title without the mark of a correction.
    var amendedTitle: String { correctedTitle.map(String.init) ?? headline }
}

extension Analysis {
    /// Who moves, as the titles of items have it: ids of the catalogue, and surnames or Chinese names in small letters.
    var movers: [String] {
        facts.compactMap { fact in
            guard case .talent(let move) = fact, move.evidence.field == .title else { return nil }
            return move.person?.rawValue ?? move.name.split(separator: " ").last.map { $0.lowercased() }
        }
    }
}
