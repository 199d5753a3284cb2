public import Matching

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
    /// The index from which a subject's level is entered, where the configuration says so.
    public var thresholds: [Level: Double]
    /// `zh` or `en`: the language in which alerts speak where they do not quote.
    public var language: String

    /// Creates the rules of a fold.
    public init(
        entities: [Entity], factors: [FactorOverride] = [], watches: [Watch] = [], sources: [String: Source] = [:],
        maxPerPoll: Int = 1000, thresholds: [Level: Double] = [:], language: String = "en"
    ) {
        self.entities = entities
        self.factors = factors
        self.watches = watches
        self.sources = sources
        self.maxPerPoll = maxPerPoll
        self.thresholds = thresholds
        self.language = language
    }
}
