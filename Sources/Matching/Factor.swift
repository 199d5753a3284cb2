/// A crisis factor: something that can be said of a company and that counts for or against its standing.
public struct Factor: Sendable, Equatable {
    /// Where a factor comes from, as the article that Vedette is built on tells them apart.
    public enum Family: String, Sendable, CaseIterable {
        case trigger, tooHot = "too_hot", limitedResources = "limited_resources"
        case contradictoryIdentity = "contradictory_identity", survival
    }

    public var id: FactorID
    public var family: Family
    /// Display names by language, `zh` and `en`.
    public var names: [String: String]
    /// What it means, in one English line.
    public var meaning: String
    /// Share of the standing's index relative to other factors.
    public var weight: Double
    /// Seconds in which a signal loses half its share of the index.
    public var halfLife: Double
    /// 0…1: how weighty a happening of this kind is when its cue does not say (`Signal.weight`).
    public var gravity: Double
    /// Cues by language, `en` and `zh`, in the library's cue language.
    public var cues: [String: [String]]

    /// Creates a factor.
    public init(
        id: FactorID, family: Family, names: [String: String], meaning: String, weight: Double, halfLife: Double,
        gravity: Double, cues: [String: [String]]
    ) {
        self.id = id
        self.family = family
        self.names = names
        self.meaning = meaning
        self.weight = weight
        self.halfLife = halfLife
        self.gravity = gravity
        self.cues = cues
    }

    /// The name to show in a language, else the English one, else the id.
    public func name(in language: String) -> String {
        names[language] ?? names["en"] ?? id.rawValue
    }

    private static let day = 86_400.0

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
            id: "competition.overtaken", family: .trigger, names: ["zh": "被超越", "en": "Overtaken"],
            meaning: "A rival beats the subject's product or position, said or measured.", weight: 1,
            halfLife: 30 * day,
            gravity: 0.4, cues: CueLibrary.overtaken),
        Factor(
            id: "competition.launch", family: .tooHot, names: ["zh": "竞品发布", "en": "Rival launch"],
            meaning: "A competing product is launched.", weight: 0.5, halfLife: 14 * day, gravity: 0.3,
            cues: CueLibrary.launch),
        Factor(
            id: "competition.price", family: .tooHot, names: ["zh": "价格竞争", "en": "Price pressure"],
            meaning: "A rival undercuts, or the subject's own price moves.", weight: 0.5, halfLife: 21 * day,
            gravity: 0.35, cues: CueLibrary.price),
        Factor(
            id: "competition.partner_turns", family: .tooHot, names: ["zh": "伙伴转向", "en": "Partner turns"],
            meaning: "A partner, customer or investor becomes a rival or withdraws.", weight: 0.9, halfLife: 45 * day,
            gravity: 0.6, cues: CueLibrary.partnerTurns),
        Factor(
            id: "talent.departure", family: .tooHot, names: ["zh": "人才离职", "en": "Departure"],
            meaning: "A person of weight, or a group, leaves.", weight: 0.8, halfLife: 45 * day, gravity: 0.6,
            cues: CueLibrary.departure),
        Factor(
            id: "talent.poaching", family: .tooHot, names: ["zh": "人才被挖", "en": "Poaching"],
            meaning: "Someone goes, or is lured, to a named or known rival.", weight: 0.8, halfLife: 45 * day,
            gravity: 0.6, cues: CueLibrary.poaching),
        Factor(
            id: "talent.spinoff", family: .tooHot, names: ["zh": "出走创业", "en": "Spin-off"],
            meaning: "Leavers, or a unit, found a company of their own.", weight: 0.8, halfLife: 60 * day, gravity: 0.7,
            cues: CueLibrary.spinoff),
        Factor(
            id: "resources.capacity", family: .limitedResources, names: ["zh": "产能与算力", "en": "Capacity"],
            meaning: "Capacity, supply or load sets limits.", weight: 0.5, halfLife: 14 * day, gravity: 0.4,
            cues: CueLibrary.capacity),
        Factor(
            id: "resources.delay", family: .limitedResources, names: ["zh": "延期", "en": "Delay"],
            meaning: "Announced and not shipped, put off, or a plan that stalls.", weight: 0.6, halfLife: 30 * day,
            gravity: 0.5, cues: CueLibrary.delay),
        Factor(
            id: "resources.focus", family: .limitedResources, names: ["zh": "收缩取舍", "en": "Cuts and focus"],
            meaning: "Spread thin: products cut or closed, people laid off.", weight: 0.7, halfLife: 30 * day,
            gravity: 0.7, cues: CueLibrary.focus),
        Factor(
            id: "governance.mission_conflict", family: .contradictoryIdentity,
            names: ["zh": "使命冲突", "en": "Mission conflict"],
            meaning: "Mission against business, openness against secrecy, pledges dropped, military use.", weight: 0.7,
            halfLife: 60 * day, gravity: 0.6, cues: CueLibrary.missionConflict),
        Factor(
            id: "governance.board", family: .contradictoryIdentity, names: ["zh": "高层动荡", "en": "Board turmoil"],
            meaning: "Turmoil about the chief executive or the board.", weight: 1, halfLife: 45 * day, gravity: 0.9,
            cues: CueLibrary.board),
        Factor(
            id: "governance.safety_dissent", family: .contradictoryIdentity,
            names: ["zh": "内部异议", "en": "Dissent"],
            meaning: "Whistle-blowers, open letters, a safety team that protests or is dissolved.", weight: 0.9,
            halfLife: 45 * day, gravity: 0.8, cues: CueLibrary.safetyDissent),
        Factor(
            id: "legal.regulatory", family: .survival, names: ["zh": "法律监管", "en": "Law and regulation"],
            meaning: "Suit, fine, ban, inquiry, verdict, sanction.", weight: 0.8, halfLife: 60 * day, gravity: 0.8,
            cues: CueLibrary.regulatory),
        Factor(
            id: "trust.incident", family: .survival, names: ["zh": "信任事件", "en": "Trust incident"],
            meaning: "Breach, leak, scandal, harm, defect, outage not by load, plagiarism.", weight: 0.7,
            halfLife: 30 * day, gravity: 0.5, cues: CueLibrary.incident),
        Factor(
            id: "finance.strain", family: .survival, names: ["zh": "财务压力", "en": "Financial strain"],
            meaning: "Losses, cash burn, debt, funding trouble, falling sales.", weight: 0.8, halfLife: 60 * day,
            gravity: 0.6, cues: CueLibrary.strain),
    ]

    /// The library with a configuration's changes: weights and half-lives replaced, cues added, factors left out, and
    /// factors of its own under an id that the library does not have.
    public static func library(with overrides: [FactorOverride]) -> [Factor] {
        var factors = library
        for override in overrides {
            let place = factors.firstIndex { $0.id == override.id }
            if override.isOff {
                if let place { factors.remove(at: place) }
                continue
            }
            var factor =
                place.map { factors[$0] }
                ?? Factor(
                    id: override.id, family: .survival, names: [:], meaning: "", weight: 0.5, halfLife: 30 * day,
                    gravity: 0.5, cues: [:])
            if let weight = override.weight { factor.weight = place == nil ? weight : factor.weight * weight }
            if let halfLife = override.halfLife { factor.halfLife = halfLife }
            for (language, cues) in override.cues { factor.cues[language, default: []] += cues }
            if let place { factors[place] = factor } else { factors.append(factor) }
        }
        return factors
    }
}
