public import struct Foundation.Date

/// What to watch: one address and how to ask it.
public struct Source: Sendable, Equatable, Identifiable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case feed, page, json
    }

    public var id: String
    /// `https`, `http` or `file`; may hold credentials, which no output shows.
    public var url: String
    public var kind: Kind
    /// Seconds between two polls when nothing says otherwise.
    public var interval: Double
    /// Further request headers.
    public var headers: [String: String]
    public var isPaused: Bool

    /// Creates a source.
    public init(
        id: String, url: String, kind: Kind = .feed, interval: Double = 900, headers: [String: String] = [:],
        isPaused: Bool = false
    ) {
        self.id = id
        self.url = url
        self.kind = kind
        self.interval = interval
        self.headers = headers
        self.isPaused = isPaused
    }
}

/// What is remembered of a source between polls and across restarts.
public struct SourceState: Sendable, Equatable, Codable {
    public enum State: String, Sendable, Codable {
        case pending, ok, failing, blocked, gone, backoff, paused
    }

    public var state: State = .pending
    /// Byte for byte as received.
    public var etag: String?
    public var lastModified: String?
    /// Where a permanent redirect led.
    public var movedTo: String?
    public var firstPoll: Date?
    public var lastAttempt: Date?
    public var lastSuccess: Date?
    public var nextPoll: Date?
    public var consecutiveFailures = 0
    public var lastError: String?
    public var httpStatus: Int?

    /// The state of a source that was never polled.
    public init() {}
}
