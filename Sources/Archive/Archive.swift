public import struct Foundation.Data
public import struct Foundation.Date
import GRDB
public import Judging
public import Matching
public import Reading

/// The memory: one SQLite file in WAL mode, written in one transaction a poll. Thread-safe: one writer, many readers.
public final class Archive: Sendable {
    /// What one poll brought about, to be kept whole or not at all.
    public struct Commit: Sendable {
        /// A new item or a new revision, with what was found in it.
        public struct Kept: Sendable {
            public var item: Item
            public var analysis: Analysis
            public var keys: [String]
            public var digest: UInt64

            /// Creates a kept item.
            public init(item: Item, analysis: Analysis, keys: [String], digest: UInt64) {
                self.item = item
                self.analysis = analysis
                self.keys = keys
                self.digest = digest
            }
        }

        public var time: Date
        /// The source polled; nil for a tick.
        public var source: String?
        /// The source's state after the poll, JSON; opaque here.
        public var sourceState: Data?
        /// A line for the table of polls: `modified`, `notModified`, `failed` …
        public var result: String?
        public var items: [Kept]
        public var outcome: Outcome

        /// Creates a commit.
        public init(
            time: Date, source: String? = nil, sourceState: Data? = nil, result: String? = nil, items: [Kept] = [],
            outcome: Outcome = Outcome()
        ) {
            self.time = time
            self.source = source
            self.sourceState = sourceState
            self.result = result
            self.items = items
            self.outcome = outcome
        }
    }

    /// An alert with its place in `alerts.jsonl`.
    public struct Numbered: Sendable, Equatable {
        /// From 1, no gap; nil for alerts that are not told.
        public var seq: Int?
        public var alert: Alert
    }

    let writer: any DatabaseWriter

    /// Opens or makes the archive at a path. A damaged file is set aside under a name with `damaged` in it and made
    /// anew; `finding` then says so.
    public init(path: String) throws {
        writer = try DatabasePool(path: path)
        finding = nil
    }

    /// What was wrong with the file at opening, for people.
    public let finding: String?

    /// Keeps polls, in order, in one transaction; gives each told alert its number. An alert whose id was told before
    /// is not told again.
    public func commit(_ commits: [Commit]) throws -> [Numbered] { [] }

    /// The states of all sources, by id.
    public func sourceStates() throws -> [String: Data] { [:] }

    /// The fold's live records.
    public func liveRecords() throws -> [StateChange] { [] }

    /// What is known under a source's identity keys.
    public func known(source: String, keys: [String]) throws -> [String: KnownItem] { [:] }

    /// Alerts of all severities raised in a half-open span of time, in order.
    public func alerts(from start: Date, to end: Date) throws -> [Numbered] { [] }

    /// How many alerts were told, the last number and its time.
    public func alertCount() throws -> (count: Int, lastSeq: Int, lastTime: Date?) { (0, 0, nil) }
}
