import Foundation
import Matching

/// How one subject stands: what weighs on it, and the level that its index has settled at.
struct Standing: Sendable, Equatable, Codable {
    /// What one story's charge, or a broken promise, adds to one factor.
    struct Impact: Sendable, Equatable, Codable {
        var story: String
        /// The title and the link of the report that the charge stands in.
        var title: String
        var url: String?
        var factor: FactorID
        /// Points at `since`, before decay.
        var points: Double
        /// When the charge was last made surer, weightier or better supported; decay counts from here.
        var since: Date
        /// The report's own date; nil where that is `since`.
        var date: Date?
    }

    var subject: EntityID
    var level: Level = .calm
    /// When the level was entered.
    var entered: Date
    /// By story and factor, ascending.
    var impacts: [Impact] = []

    /// Impacts kept a subject; the faintest go first.
    static let impactLimit = 300
    /// Points below which an impact is let go.
    static let faintest = 0.2

    init(subject: EntityID, at time: Date) {
        self.subject = subject
        entered = time
    }

    /// Sets what a story adds; nothing where it adds nothing.
    mutating func set(_ fresh: [Impact], of story: String) {
        impacts.removeAll { $0.story == story }
        impacts += fresh.filter { $0.points > 0 }
        impacts.sort { ($0.story, $0.factor) < ($1.story, $1.factor) }
    }

    /// Lets go of what no longer weighs.
    mutating func prune(at time: Date, rules: FactorRules) {
        impacts.removeAll { $0.points(at: time, rules: rules) < Self.faintest }
        guard impacts.count > Self.impactLimit else { return }
        impacts = Array(
            impacts.sorted {
                ($1.points(at: time, rules: rules), $0.story, $0.factor) < (
                    $0.points(at: time, rules: rules), $1.story, $1.factor
                )
            }.prefix(Self.impactLimit))
        impacts.sort { ($0.story, $0.factor) < ($1.story, $1.factor) }
    }

    /// The index at a moment, 0…100, from all factors.
    func index(at time: Date, rules: FactorRules) -> Double {
        Self.index(factors(at: time, rules: rules).mapValues { Self.saturated($0.reduce(0) { $0 + $1.points }) })
    }

    /// What an impact counts for at a moment.
    struct Share {
        var impact: Impact
        var points: Double
    }

    /// The impacts of every factor at a moment, heaviest first, each with the points that it counts for. Impacts dated
    /// after it do not count.
    func factors(at time: Date, rules: FactorRules) -> [FactorID: [Share]] {
        let live = impacts.filter { $0.since <= time }
        return Dictionary(grouping: live, by: \.factor).mapValues { impacts in
            let shares = impacts.map { Share(impact: $0, points: $0.points(at: time, rules: rules)) }
                .sorted { ($1.points, $0.impact.story) < ($0.points, $1.impact.story) }
            return shares.enumerated().map { rank, share in
                Share(impact: share.impact, points: share.points * pow(Self.discount, Double(rank)))
            }
        }
    }

    /// What each further happening of one factor counts for, of the one before: a subject that is much written about has
    /// many small troubles, and ten of them are no grave one.
    static let discount = 0.6

    /// A factor's index of its points.
    static func saturated(_ points: Double) -> Double { 100 * (1 - exp(-points / 60)) }

    /// The subject's index of its factors' indexes, which add up as chances do: within a family the heaviest counts whole
    /// and the others for seven tenths; of the families the heaviest counts for four fifths and each further one for three
    /// quarters of the one before. So a grave trouble on one front shows, troubles on several fronts make a crisis, and small
    /// ones on all fronts do not.
    static func index(_ factors: [FactorID: Double]) -> Double {
        let families = Dictionary(grouping: factors, by: { FactorRule.family(of: $0.key) }).values.map { members in
            let shares = members.map { $0.value / 100 }.sorted(by: >)
            return 1 - shares.dropFirst().reduce(1 - shares[0]) { $0 * (1 - 0.7 * $1) }
        }
        var rest = 1.0
        var weight = 0.8
        for family in families.sorted(by: >) {
            rest *= 1 - weight * family
            weight *= 0.75
        }
        return 100 * (1 - rest)
    }

    /// Rises at once, falls only past the lower mark and after `dwell`: so a level does not flap. `thresholds` are where
    /// levels are entered in place of the built-in marks.
    static func settle(
        _ level: Level, entered: Date, index: Double, at time: Date, thresholds: [Level: Double] = [:]
    ) -> Level {
        let risen = Level.allCases.last { index >= $0.enters(thresholds) } ?? .calm
        if risen > level { return risen }
        guard index < level.leaves(thresholds), time.timeIntervalSince(entered) >= dwell else { return level }
        return Level.allCases.last { index >= $0.leaves(thresholds) && $0 < level } ?? .calm
    }

    /// Seconds for which a level is held before it may fall.
    static let dwell = 2 * day

    /// The assessment at a moment.
    func assessment(at time: Date, rules: FactorRules) -> Assessment {
        let weekBefore = factors(at: time.addingTimeInterval(-7 * day), rules: rules)
        func sum(_ shares: [Share]?) -> Double { shares?.reduce(0) { $0 + $1.points } ?? 0 }
        var factors: [Assessment.FactorShare] = []
        for (factor, shares) in self.factors(at: time, rules: rules) where sum(shares) >= Self.faintest {
            let index = Self.saturated(sum(shares))
            let reasons = shares.prefix(Self.reasonLimit).filter { tenth($0.points) > 0 }.map {
                Assessment.Reason(
                    story: $0.impact.story, title: $0.impact.title, url: $0.impact.url,
                    date: $0.impact.date ?? $0.impact.since, points: tenth($0.points))
            }
            factors.append(
                Assessment.FactorShare(
                    factor: factor, index: tenth(index), trend: tenth(index - Self.saturated(sum(weekBefore[factor]))),
                    reasons: reasons))
        }
        factors.sort { ($1.index, $0.factor) < ($0.index, $1.factor) }
        return Assessment(
            subject: subject, level: level, index: tenth(index(at: time, rules: rules)), factors: factors)
    }

    /// Stories given for a factor.
    static let reasonLimit = 5
}

extension Story.Charge {
    /// What a charge's points are made of.
    public struct Points: Sendable, Equatable {
        /// The weightiest report's weight, 0…1.
        public var weight: Double
        /// How sure it is: 1 for a fact, less for a claim, a rumour, or what is denied.
        public var certainty: Double
        /// How far the most trusted source is believed.
        public var trust: Double
        /// How many independent voices make it.
        public var corroboration: Double

        /// Points of a fact that must be seen now, made by two independent sources that may be believed.
        public static let whole = 40.0

        /// Before decay.
        public var value: Double { Self.whole * weight * certainty * trust * corroboration }
    }

    /// The points that it brings in a story of so many independent voices; only harm counts.
    public func points(of origins: Int) -> Points {
        points(as: denied == nil ? certainty : .denied, of: origins)
    }

    /// How strong the reports are, denied or not.
    func strength(of origins: Int) -> Double { points(as: certainty, of: origins).value }

    private func points(as certainty: Certainty, of origins: Int) -> Points {
        let share =
            switch certainty {
            case .fact: 1.0
            case .claim: 0.6
            case .rumour: 0.4
            // A denial by the party takes nearly all from what one source says, and makes a rumour of what several state.
            case .denied: stated.count > 1 ? 0.4 : 0.05
            }
        let voices = min(self.origins.count, max(1, origins))
        return Points(
            weight: direction == .harm ? weight : 0, certainty: share, trust: trust.share,
            corroboration: voices >= 3 ? 1.15 : voices == 2 ? 1 : 0.8)
    }
}

extension Trust {
    fileprivate var share: Double {
        switch self {
        case .official, .press: 1
        case .aggregator: 0.85
        case .social: 0.6
        }
    }
}

extension Standing.Impact {
    func points(at time: Date, rules: FactorRules) -> Double {
        let rule = rules[factor]
        let age = max(0, time.timeIntervalSince(since))
        return points * rule.weight * exp2(-age / rule.halfLife)
    }
}

extension Level {
    /// Index from which the level is entered where the configuration does not say otherwise.
    public var enters: Double {
        switch self {
        case .calm: 0
        case .riskVisible: 25
        case .underPressure: 50
        case .crisis: 75
        }
    }

    /// Index below which the level is left.
    var leaves: Double {
        switch self {
        case .calm: 0
        case .riskVisible: 18
        case .underPressure: 40
        case .crisis: 62
        }
    }

    fileprivate func enters(_ thresholds: [Level: Double]) -> Double { thresholds[self] ?? enters }

    /// In the same proportion to where the level is entered as built in.
    fileprivate func leaves(_ thresholds: [Level: Double]) -> Double {
        thresholds[self].map { $0 * leaves / enters } ?? leaves
    }
}

/// The rules of all factors under one configuration.
struct FactorRules: Sendable {
    private let overrides: [FactorOverride]
    private let rules: [FactorID: FactorRule]

    init(_ overrides: [FactorOverride]) {
        self.overrides = overrides
        var rules = FactorRule.table
        for override in overrides { rules[override.id] = FactorRule.rule(for: override.id, overrides: overrides) }
        self.rules = rules
    }

    subscript(_ id: FactorID) -> FactorRule { rules[id] ?? FactorRule.rule(for: id) }
}

/// To one decimal, as indexes are shown.
func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
