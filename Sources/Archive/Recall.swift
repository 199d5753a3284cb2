public import Foundation
import GRDB
public import Judging
public import Matching
public import Reading

/// What the archive gives back.
extension Archive {
    /// An item with what was found in it and the story it belongs to.
    public struct Recalled: Sendable, Equatable {
        public var item: Item
        public var analysis: Analysis
        public var story: String?
    }

    /// The states of all sources, by id, as they were given.
    public func sourceStates() throws -> [String: Data] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT id, state FROM sources").reduce(into: [:]) { states, row in
                states[row["id"]] = Data((row["state"] as String).utf8)
            }
        }
    }

    /// The fold's live records, by kind and id.
    public func liveRecords() throws -> [StateChange] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT kind, id, json FROM records WHERE is_live ORDER BY kind, id").map { row in
                StateChange(kind: row["kind"], id: row["id"], json: Data((row["json"] as String).utf8))
            }
        }
    }

    /// One record of the fold, live or not.
    public func record(kind: String, id: String) throws -> Data? {
        try reading { db in
            try String.fetchOne(
                db, sql: "SELECT json FROM records WHERE kind = ? AND id = ?", arguments: [kind, id]
            ).map { Data($0.utf8) }
        }
    }

    /// All records of a kind, live or not, by id.
    public func records(kind: String) throws -> [(id: String, json: Data)] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT id, json FROM records WHERE kind = ? ORDER BY id", arguments: [kind])
                .map { ($0["id"], Data(($0["json"] as String).utf8)) }
        }
    }

    /// Hands a work what is known under the identity keys that it asks for, all of one moment.
    public func withKnown<Value>(
        source: String, _ work: ((String) throws -> KnownItem?) throws -> Value
    ) throws -> Value {
        try reading { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT items.id, revision, digest FROM keys JOIN items ON items.number = keys.item WHERE hash = ?
                    """)
            return try work { key in
                try Row.fetchOne(statement, arguments: [keyHash(source, key)]).map {
                    KnownItem(
                        id: $0["id"], revision: $0["revision"], digest: UInt64(bitPattern: $0["digest"] as Int64))
                }
            }
        }
    }

    /// How many items were first seen in a half-open span of time.
    public func itemCount(from start: Date, to end: Date) throws -> Int {
        try reading { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM items WHERE first_seen >= ? AND first_seen < ?",
                arguments: [start.wholeSeconds, end.wholeSeconds]) ?? 0
        }
    }

    /// The item of an id.
    public func item(_ id: String) throws -> Recalled? {
        try reading { db in
            try Row.fetchOne(db, sql: "SELECT * FROM items WHERE id = ?", arguments: [id]).map(recalled)
        }
    }

    /// The items of a story, in the order in which they were seen.
    public func items(story: String) throws -> [Recalled] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM items WHERE story = ? ORDER BY first_seen, number", arguments: [story]
            )
            .map(recalled)
        }
    }

    /// Hands over every item first seen in a half-open span of time, in that order, without holding them all.
    public func forEachItem(from start: Date, to end: Date, _ body: (Recalled) throws -> Void) throws {
        try reading { db in
            let rows = try Row.fetchCursor(
                db, sql: "SELECT * FROM items WHERE first_seen >= ? AND first_seen < ? ORDER BY first_seen, number",
                arguments: [start.wholeSeconds, end.wholeSeconds])
            while let row = try rows.next() { try body(recalled(row)) }
        }
    }

    /// Alerts of all severities raised in a half-open span of time, in order.
    public func alerts(from start: Date, to end: Date) throws -> [Numbered] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT seq, json FROM alerts WHERE time >= ? AND time < ? ORDER BY time, number",
                arguments: [start.wholeSeconds, end.wholeSeconds]
            ).map(numbered)
        }
    }

    /// The told alerts after a number, in order, at most `limit`.
    public func alerts(after seq: Int, limit: Int) throws -> [Numbered] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT seq, json FROM alerts WHERE seq > ? ORDER BY seq LIMIT ?", arguments: [seq, limit]
            ).map(numbered)
        }
    }

    /// The alert of an id, or of a number as `alerts.jsonl` shows it.
    public func alert(_ idOrSeq: String) throws -> Numbered? {
        try reading { db in
            try Row.fetchOne(
                db, sql: "SELECT seq, json FROM alerts WHERE id = ? OR seq = ?", arguments: [idOrSeq, Int(idOrSeq)]
            ).map(numbered)
        }
    }

    /// The alerts that an item or a story raised, in order.
    public func alerts(item: String?, story: String?) throws -> [Numbered] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT seq, json FROM alerts WHERE item = ? OR story = ? ORDER BY time, number",
                arguments: [item, story]
            ).map(numbered)
        }
    }

    /// How many alerts were told, the last number and its time.
    public func alertCount() throws -> (count: Int, lastSeq: Int, lastTime: Date?) {
        try reading { db in
            guard
                let row = try Row.fetchOne(
                    db, sql: "SELECT seq, time FROM alerts WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1")
            else { return (0, 0, nil) }
            let seq: Int = row["seq"]
            return (seq, seq, Date(timeIntervalSince1970: TimeInterval(row["time"] as Int64)))
        }
    }

    /// A poll that is over: when, what came of it, and how many items were new or edited.
    public struct Polled: Sendable, Equatable {
        public var time: Date
        public var result: String
        public var items: Int

        /// Creates a poll.
        public init(time: Date, result: String, items: Int) {
            self.time = time
            self.result = result
            self.items = items
        }
    }

    /// The last polls of a source, newest first.
    public func polls(of source: String, limit: Int) throws -> [Polled] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT time, result, items FROM polls WHERE source = ? ORDER BY time DESC, id DESC LIMIT ?",
                arguments: [source, limit]
            ).map {
                Polled(
                    time: Date(timeIntervalSince1970: TimeInterval($0["time"] as Int64)), result: $0["result"],
                    items: $0["items"])
            }
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try translating(path) { try writer.read(body) }
    }
}

func recalled(_ row: Row) -> Archive.Recalled {
    let decoder = JSONDecoder()
    func decoded<Value: Decodable>(_ column: String, _ type: Value.Type) -> Value? {
        (row[column] as String?).flatMap { try? decoder.decode(type, from: Data($0.utf8)) }
    }
    let published: Int64? = row["published"]
    let item = Item(
        id: row["id"], source: row["source"], title: row["title"], summary: row["summary"], content: row["content"],
        url: row["url"], published: published.map { Date(timeIntervalSince1970: TimeInterval($0)) },
        firstSeen: Date(timeIntervalSince1970: TimeInterval(row["first_seen"] as Int64)), language: row["language"],
        authors: decoded("authors", [String].self) ?? [], categories: decoded("categories", [String].self) ?? [],
        revision: row["revision"])
    return Archive.Recalled(item: item, analysis: decoded("analysis", Analysis.self) ?? Analysis(), story: row["story"])
}

func numbered(_ row: Row) throws -> Archive.Numbered {
    let json: String = row["json"]
    return Archive.Numbered(seq: row["seq"], alert: try JSONDecoder().decode(Alert.self, from: Data(json.utf8)))
}

extension Archive {
    /// What an item said before it was edited.
    public struct Revision: Sendable, Equatable {
        /// From 0, the item as it was first seen.
        public var number: Int
        /// When it was found edited.
        public var seen: Date
        public var title: String
        /// The content, else the summary.
        public var text: String
    }

    /// The earlier texts of an item, oldest first.
    public func revisions(of item: String) throws -> [Revision] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: "SELECT revision, seen, title, summary, content FROM revisions WHERE item = ? ORDER BY revision",
                arguments: [item]
            ).map { row in
                let text: String = row["content"]
                return Revision(
                    number: row["revision"], seen: Date(timeIntervalSince1970: TimeInterval(row["seen"] as Int64)),
                    title: row["title"], text: text.isEmpty ? row["summary"] : text)
            }
        }
    }
}
