public import Matching
public import Reading

public import struct Foundation.Data

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
