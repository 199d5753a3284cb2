public import Matching

/// How a factor weighs in a subject's standing, and what people call it.
public struct FactorRule: Sendable, Equatable {
    public var id: FactorID
    /// Share of a signal's points that reaches the index; 1 is a full crisis factor.
    public var weight: Double
    /// Seconds in which a signal loses half its points.
    public var halfLife: Double
    /// Display names by language, `zh` and `en`.
    public var names: [String: String]

    /// The name in a language, else in English, else the id.
    public func name(in language: String) -> String { names[language] ?? names["en"] ?? id.rawValue }

    /// The part of the id before the dot: `competition`, `talent`, `resources`, `governance`, `legal`, `trust`, `finance`.
    static func family(of id: FactorID) -> String {
        String(id.rawValue.prefix { $0 != "." })
    }

    /// The rule of a factor under a configuration's overrides. A factor that the table does not know, as a configuration
    /// may add, weighs 1 with a half-life of 30 days.
    public static func rule(for id: FactorID, overrides: [FactorOverride] = []) -> FactorRule {
        var rule = table[id] ?? FactorRule(id: id, weight: 1, halfLife: 30 * day, names: [:])
        for override in overrides where override.id == id {
            if let weight = override.weight { rule.weight *= max(0, weight) }
            if let halfLife = override.halfLife, halfLife > 0 { rule.halfLife = halfLife }
            if override.isOff { rule.weight = 0 }
        }
        return rule
    }

    /// The built-in rules. Half-lives follow how long a happening stays on an analyst's desk: a launch or an outage ten days,
    /// a departure three weeks, a suit, a delay or a broken mission a month. After four of them next to nothing is left.
    static let table: [FactorID: FactorRule] = {
        let rows: [(String, Double, Double, String, String)] = [
            ("competition.overtaken", 0.9, 21, "被对手超越", "overtaken by a rival"),
            ("competition.launch", 0.5, 10, "对手发布竞品", "rival launch"),
            ("competition.price", 0.6, 14, "价格受压", "price pressure"),
            ("competition.partner_turns", 0.9, 30, "伙伴倒戈", "partner turns"),
            ("talent.departure", 1.0, 21, "人才离职", "departures"),
            ("talent.poaching", 0.8, 21, "人才被挖", "poaching"),
            ("talent.spinoff", 0.9, 30, "离职创业", "spin-off by leavers"),
            ("resources.capacity", 0.7, 10, "算力与产能吃紧", "capacity shortage"),
            ("resources.delay", 0.8, 30, "延期未交付", "delay"),
            ("resources.focus", 0.8, 21, "收缩与取舍", "focus and cuts"),
            ("governance.mission_conflict", 0.9, 30, "使命冲突", "mission conflict"),
            ("governance.board", 1.2, 21, "董事会与高层动荡", "board turmoil"),
            ("governance.safety_dissent", 1.0, 30, "安全异议", "safety dissent"),
            ("legal.regulatory", 0.9, 30, "诉讼与监管", "legal and regulatory"),
            ("trust.incident", 0.9, 10, "信任事件", "incident"),
            ("finance.strain", 1.0, 30, "财务压力", "financial strain"),
        ]
        var table: [FactorID: FactorRule] = [:]
        for (id, weight, days, zh, en) in rows {
            let id = FactorID(id)
            table[id] = FactorRule(id: id, weight: weight, halfLife: days * day, names: ["zh": zh, "en": en])
        }
        return table
    }()
}

/// Seconds in a day.
let day = 86_400.0
