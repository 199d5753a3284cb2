public import Matching

public import struct Foundation.Date

/// One thing told, as a line of `alerts.jsonl` or a row of a digest.
public struct Alert: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, Codable {
        case story, standing, burst, promise, coverage, correction, watch
    }

    /// `warning` and `critical` go to `alerts.jsonl` and the digest, `notice` to the digest, `info` to the archive.
    public enum Severity: String, Sendable, Codable, Comparable, CaseIterable {
        case info, notice, warning, critical

        public static func < (a: Self, b: Self) -> Bool {
            (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
        }
    }

    /// How a subject stood when the alert was raised.
    public struct Standing: Sendable, Equatable, Codable {
        public var subject: EntityID
        public var level: Level
        public var index: Double

        /// Creates a standing.
        public init(subject: EntityID, level: Level, index: Double) {
            self.subject = subject
            self.level = level
            self.index = index
        }
    }

    /// Stable, from content: the same happening gives the same id in every run.
    public var id: String
    public var time: Date
    public var kind: Kind
    public var severity: Severity
    public var subject: EntityID?
    public var factors: [FactorID]
    public var title: String
    public var summary: String
    /// http or https.
    public var url: String?
    public var published: Date?
    /// The id of the story it tells of, if any.
    public var story: String?
    /// Source ids.
    public var sources: [String]
    /// Independent origins; reprints do not count.
    public var origins: Int
    public var certainty: Certainty?
    public var standing: Standing?
    public var evidence: [Evidence]
    /// The id of the watch that asked for it.
    public var watch: String?
    /// The item that raised it.
    public var item: String?

    /// Creates an alert.
    public init(
        id: String, time: Date, kind: Kind, severity: Severity, subject: EntityID? = nil, factors: [FactorID] = [],
        title: String, summary: String = "", url: String? = nil, published: Date? = nil, story: String? = nil,
        sources: [String] = [], origins: Int = 0, certainty: Certainty? = nil, standing: Standing? = nil,
        evidence: [Evidence] = [], watch: String? = nil, item: String? = nil
    ) {
        self.id = id
        self.time = time
        self.kind = kind
        self.severity = severity
        self.subject = subject
        self.factors = factors
        self.title = title
        self.summary = summary
        self.url = url
        self.published = published
        self.story = story
        self.sources = sources
        self.origins = origins
        self.certainty = certainty
        self.standing = standing
        self.evidence = evidence
        self.watch = watch
        self.item = item
    }

    /// Whether it goes to `alerts.jsonl`: what must be seen now, and what a watch asks for.
    public var isTold: Bool { severity >= .warning || kind == .watch }
}

/// The four levels of a subject's standing.
public enum Level: String, Sendable, Codable, Comparable, CaseIterable {
    case calm
    case riskVisible = "risk_visible"
    case underPressure = "under_pressure"
    case crisis

    public static func < (a: Self, b: Self) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}
