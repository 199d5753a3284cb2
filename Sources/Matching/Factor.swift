/// A crisis factor as it is recognised in text: something that can be said of a company and that counts for or against its
/// standing. How it weighs there, and what people call it, `FactorRule` of Judging says.
public struct Factor: Sendable, Equatable {
    public var id: FactorID
    /// What it means, in one English line.
    public var meaning: String
    /// 0…1: how weighty a happening of this kind is when its cue does not say (`Signal.weight`).
    public var gravity: Double
    /// Cues by language, `en` and `zh`, in the library's cue language.
    public var cues: [String: [String]]

    /// Creates a factor.
    public init(id: FactorID, meaning: String, gravity: Double, cues: [String: [String]]) {
        self.id = id
        self.meaning = meaning
        self.gravity = gravity
        self.cues = cues
    }

    /// The built-in library, in the order of the article's argument.
    public static let library: [Factor] = table.map { factor in
        var factor = factor
        for (language, cues) in CueLibrary.essay[factor.id] ?? [:] {
            factor.cues[language, default: []] += cues.map { $0 + ($0.contains(";") ? ", essay" : " ; essay") }
        }
        return factor
    }

    private static let table: [Factor] = [
        Factor(
            id: "competition.overtaken", meaning: "A rival beats the subject's product or position, said or measured.",
            gravity: 0.4, cues: CueLibrary.overtaken),
        Factor(
            id: "competition.launch", meaning: "A competing product is launched.", gravity: 0.3, cues: CueLibrary.launch
        ),
        Factor(
            id: "competition.price", meaning: "A rival undercuts, or the subject's own price moves.", gravity: 0.35,
            cues: CueLibrary.price),
        Factor(
            id: "competition.partner_turns", meaning: "A partner, customer or investor becomes a rival or withdraws.",
            gravity: 0.6, cues: CueLibrary.partnerTurns),
        Factor(
            id: "talent.departure", meaning: "A person of weight, or a group, leaves.", gravity: 0.6,
            cues: CueLibrary.departure),
        Factor(
            id: "talent.poaching", meaning: "Someone goes, or is lured, to a named or known rival.", gravity: 0.6,
            cues: CueLibrary.poaching),
        Factor(
            id: "talent.spinoff", meaning: "Leavers, or a unit, found a company of their own.", gravity: 0.7,
            cues: CueLibrary.spinoff),
        Factor(
            id: "resources.capacity", meaning: "Capacity, supply or load sets limits.", gravity: 0.4,
            cues: CueLibrary.capacity),
        Factor(
            id: "resources.delay", meaning: "Announced and not shipped, put off, or a plan that stalls.", gravity: 0.5,
            cues: CueLibrary.delay),
        Factor(
            id: "resources.focus", meaning: "Spread thin: products cut or closed, people laid off.", gravity: 0.7,
            cues: CueLibrary.focus),
        Factor(
            id: "governance.mission_conflict",
            meaning: "Mission against business, openness against secrecy, pledges dropped, military use.", gravity: 0.6,
            cues: CueLibrary.missionConflict),
        Factor(
            id: "governance.board", meaning: "Turmoil about the chief executive or the board.", gravity: 0.9,
            cues: CueLibrary.board),
        Factor(
            id: "governance.safety_dissent",
            meaning: "Whistle-blowers, open letters, a safety team that protests or is dissolved.", gravity: 0.8,
            cues: CueLibrary.safetyDissent),
        Factor(
            id: "legal.regulatory", meaning: "Suit, fine, ban, inquiry, verdict, sanction.", gravity: 0.8,
            cues: CueLibrary.regulatory),
        Factor(
            id: "trust.incident", meaning: "Breach, leak, scandal, harm, defect, outage not by load, plagiarism.",
            gravity: 0.5, cues: CueLibrary.incident),
        Factor(
            id: "finance.strain", meaning: "Losses, cash burn, debt, funding trouble, falling sales.", gravity: 0.6,
            cues: CueLibrary.strain),
    ]

    /// The library with a configuration's changes: cues added, factors left out, and factors of its own under an id that the
    /// library does not have.
    public static func library(with overrides: [FactorOverride]) -> [Factor] {
        var factors = library
        for override in overrides {
            let place = factors.firstIndex { $0.id == override.id }
            if override.isOff {
                if let place { factors.remove(at: place) }
                continue
            }
            var factor =
                place.map { factors[$0] } ?? Factor(id: override.id, meaning: "", gravity: 0.5, cues: [:])
            for (language, cues) in override.cues { factor.cues[language, default: []] += cues }
            if let place { factors[place] = factor } else { factors.append(factor) }
        }
        return factors
    }
}
