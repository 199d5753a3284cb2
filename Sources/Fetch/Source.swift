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

    /// Whether it is a file of this machine.
    var isFile: Bool { url.prefix(5).lowercased() == "file:" }

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
    /// The address and kind that all this was learnt of, as `Schedule.fingerprint(of:)`; nothing else is kept of
    /// the address, for it may hold a password. What was learnt of another one is not used.
    public var fingerprint: String?
    /// Byte for byte as received, from the last 200 that could be read.
    public var etag: String?
    public var lastModified: String?
    /// Seconds for which that answer stays fresh; a 304 that says nothing of it renews it.
    public var freshness: Double?
    /// The publisher's wish for the seconds between two polls, from the feed itself.
    public var timeToLive: Int?
    /// Where a permanent redirect led.
    public var movedTo: String?
    public var firstPoll: Date?
    public var lastAttempt: Date?
    public var lastSuccess: Date?
    /// Nil when there is nothing to wait for: never polled, paused, or gone for good.
    public var nextPoll: Date?
    public var consecutiveFailures = 0
    /// For people, without secrets; nil after a success.
    public var lastError: String?
    /// Of the last answer; nil when none came.
    public var httpStatus: Int?

    /// The state of a source that was never polled.
    public init() {}
}
