public import struct Foundation.Data
public import struct Foundation.Date
public import Matching
public import Reading

/// How far a source is believed.
public enum Trust: String, Sendable, Codable, CaseIterable {
    case official, press, aggregator, social
}

/// A standing query of the configuration.
public struct Watch: Sendable {
    public enum Grouping: String, Sendable, Codable {
        case story, item
    }

    public var id: String
    public var query: Query
    public var severity: Alert.Severity
    /// `item` alerts for each matching item, `story` once a story.
    public var grouping: Grouping

    /// Creates a watch.
    public init(id: String, query: Query, severity: Alert.Severity, grouping: Grouping) {
        self.id = id
        self.query = query
        self.severity = severity
        self.grouping = grouping
    }
}

/// What the fold may know of the configuration.
public struct Judgement: Sendable {
    /// What a source is to the fold.
    public struct Source: Sendable {
        public var name: String
        public var trust: Trust
        /// The company whose own site it is.
        public var subject: EntityID?

        /// Creates a source.
        public init(name: String, trust: Trust, subject: EntityID? = nil) {
            self.name = name
            self.trust = trust
            self.subject = subject
        }
    }

    public var entities: [Entity]
    public var factors: [FactorOverride]
    public var watches: [Watch]
    /// By source id.
    public var sources: [String: Source]
    /// Told alerts that one poll may raise; the rest is kept and judged, and one coverage alert names its number.
    public var maxPerPoll: Int

    /// Creates the rules of a fold.
    public init(
        entities: [Entity], factors: [FactorOverride] = [], watches: [Watch] = [], sources: [String: Source] = [:],
        maxPerPoll: Int = 1000
    ) {
        self.entities = entities
        self.factors = factors
        self.watches = watches
        self.sources = sources
        self.maxPerPoll = maxPerPoll
    }
}

/// One item as the fold sees it.
public struct Observation: Sendable {
    public var item: Item
    public var analysis: Analysis
    /// Published before the source was new by more than `alerts.backlog`: kept, judged and counted, never told.
    public var isBacklog: Bool

    /// Creates an observation.
    public init(item: Item, analysis: Analysis, isBacklog: Bool = false) {
        self.item = item
        self.analysis = analysis
        self.isBacklog = isBacklog
    }
}

/// A record of the fold's state that changed: the archive upserts it under `kind` and `id` without looking inside.
public struct StateChange: Sendable, Equatable {
    /// `story`, `ledger`, `standing`, `baseline`, … : one kind a type.
    public var kind: String
    public var id: String
    /// JSON; nil removes the record.
    public var json: Data?
    /// Whether the fold will need it again at start; a closed story stays in the archive only.
    public var isLive: Bool

    /// Creates a change.
    public init(kind: String, id: String, json: Data?, isLive: Bool = true) {
        self.kind = kind
        self.id = id
        self.json = json
        self.isLive = isLive
    }
}

/// What one step of the fold brought about.
public struct Outcome: Sendable {
    /// In the order in which they are told; all severities.
    public var alerts: [Alert]
    public var changes: [StateChange]
    /// The story that each item of the step joined or opened, by item id.
    public var stories: [String: String]

    /// Creates an outcome.
    public init(alerts: [Alert] = [], changes: [StateChange] = [], stories: [String: String] = [:]) {
        self.alerts = alerts
        self.changes = changes
        self.stories = stories
    }
}

/// A subject as it stands at a moment, for `status.json`, digests and replays.
public struct Assessment: Sendable, Equatable {
    /// One factor's share.
    public struct FactorShare: Sendable, Equatable {
        public var factor: FactorID
        public var index: Double
        /// Change of the index against a week before.
        public var trend: Double
        /// The stories that carry most of it, weightiest first, with their points.
        public var stories: [(id: String, title: String, points: Double)]

        /// Creates a share.
        public init(factor: FactorID, index: Double, trend: Double, stories: [(id: String, title: String, points: Double)]) {
            self.factor = factor
            self.index = index
            self.trend = trend
            self.stories = stories
        }

        public static func == (a: Self, b: Self) -> Bool {
            a.factor == b.factor && a.index == b.index && a.trend == b.trend
                && a.stories.elementsEqual(b.stories, by: ==)
        }
    }

    public var subject: EntityID
    public var level: Level
    public var index: Double
    /// Heaviest first.
    public var factors: [FactorShare]

    /// Creates an assessment.
    public init(subject: EntityID, level: Level, index: Double, factors: [FactorShare]) {
        self.subject = subject
        self.level = level
        self.index = index
        self.factors = factors
    }
}

/// The deterministic fold from items to alerts: the same items, rules and times give the same bytes. No clock, no
/// network, no disk; one owner.
public struct Fold: Sendable {
    /// Starts from the live records that an archive kept; none for a fresh start. A record that cannot be read is left
    /// out and named in `findings`.
    public init(_ judgement: Judgement, records: [StateChange] = []) {
        self.judgement = judgement
        findings = []
    }

    /// The rules in force.
    public private(set) var judgement: Judgement
    /// What was wrong with the records given at start, one English line each.
    public private(set) var findings: [String]

    /// Takes new rules into force without losing what is known (a reload).
    public mutating func adopt(_ judgement: Judgement) {
        self.judgement = judgement
    }

    /// Judges the items of one poll, in order, at one moment.
    public mutating func advance(_ observations: [Observation], at time: Date) -> Outcome {
        Outcome()
    }

    /// Lets time pass: decays standings, closes stories, finds promises that came due. At least hourly.
    public mutating func tick(at time: Date) -> Outcome {
        Outcome()
    }

    /// How every subject stands at a moment, by subject id.
    public func assessments(at time: Date) -> [Assessment] {
        []
    }
}
