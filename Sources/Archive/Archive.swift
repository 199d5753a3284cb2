public import Foundation
import GRDB
public import Judging
public import Matching
public import Reading

/// The memory: one SQLite file in WAL mode, written in one transaction a poll. Thread-safe: one writer, many readers.
///
/// `synchronous` is NORMAL: a killed process loses nothing; a power cut may lose the last transactions whole, validators
/// included, so that what they held is read again, and alerts that `alerts.jsonl` already has are known by their ids.
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
        /// A line for the table of polls: `modified`, `not modified`, `failed` …
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

    /// Why the archive could not be opened, read or written.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        public enum Code: Sendable {
            /// The disk is full.
            case full
            /// The file or its folder cannot be written.
            case readOnly
            /// The file is damaged; opening it anew sets it aside.
            case damaged
            case other
        }

        public var code: Code
        /// For people: what failed and where.
        public var reason: String
        public var description: String { reason }

        /// Creates a failure.
        public init(code: Code, reason: String) {
            self.code = code
            self.reason = reason
        }
    }

    /// What is thought of a file before it is opened.
    public enum Trust: Sendable {
        /// Nothing speaks against it: the whole of a small file is looked at, a large one is taken for sound.
        case usual
        /// It proved damaged when it was open: the whole of it is looked at.
        case suspect
        /// It proved damaged again, where no check can see it: set aside unseen.
        case condemned
    }

    let path: String
    let writer: DatabasePool
    /// What was wrong with the file at opening, for people.
    public let finding: String?

    /// Opens or makes the archive at a path. A damaged file is set aside under a name with `damaged` in it and made
    /// anew; `finding` then says so.
    public init(path: String, trust: Trust = .usual) throws {
        self.path = path
        do {
            writer = try Self.open(path, trust: trust)
            finding = nil
        } catch let error as DatabaseError where Self.isDamage(error) {
            let aside = try Self.setAside(path)
            writer = try translating(path) { try Self.open(path, trust: .usual) }
            finding =
                "\(path) was damaged (\(error.message ?? "\(error.resultCode)")): kept as \(aside), a new archive was made"
        } catch let error as DatabaseError {
            throw failure(error, path)
        }
    }

    /// Opens an archive that another process may be writing, to ask it: nothing is made, mended or set aside.
    public init(asking path: String) throws {
        self.path = path
        finding = nil
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(code: .other, reason: "there is no archive at \(path)")
        }
        writer = try translating(path) {
            try DatabasePool(path: path, configuration: Self.configuration)
        }
        // The daemon alone makes tables: what lacks some is another program's file, or waits for its first start.
        guard try translating(path, { try writer.read(Schema.migrator.hasCompletedMigrations) }) else {
            throw Failure(code: .other, reason: "\(path) is no archive, or one that waits for a newer daemon")
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "vedette.archive"
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA synchronous = NORMAL;
                    PRAGMA cache_size = -4096;
                    PRAGMA journal_size_limit = 16777216;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        return configuration
    }

    private static func open(_ path: String, trust: Trust) throws -> DatabasePool {
        if trust == .condemned { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "it failed in use") }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
            // Reading every page of a large file would make the start grow with the archive; damage that the check of
            // a small one would have found then shows when the page is read.
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            guard trust == .suspect || size <= fullCheckLimit else { return }
            // What an index lacks shows only in the longer check.
            let check = trust == .suspect ? "integrity_check" : "quick_check"
            guard try String.fetchOne(db, sql: "PRAGMA \(check)(1)") == "ok" else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(check) failed")
            }
        }
        guard try !pool.read(Schema.migrator.hasBeenSuperseded) else {
            throw Failure(code: .other, reason: "\(path) was made by a newer version of vedette")
        }
        try Schema.migrator.migrate(pool)
        return pool
    }

    /// The size in bytes up to which the whole file is checked at opening.
    private static let fullCheckLimit = 128 << 20

    private static func isDamage(_ error: DatabaseError) -> Bool {
        [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
            // A table that is missing or of another shape: the file is no archive of ours.
            || (error.resultCode == .SQLITE_ERROR && error.sql != nil)
    }

    private static func setAside(_ path: String) throws -> String {
        let files = FileManager.default
        var aside = path + ".damaged"
        var attempt = 1
        while files.fileExists(atPath: aside) {
            attempt += 1
            aside = "\(path).damaged-\(attempt)"
        }
        for suffix in ["", "-wal", "-shm"] where files.fileExists(atPath: path + suffix) {
            try files.moveItem(atPath: path + suffix, toPath: aside + suffix)
        }
        return aside
    }

    /// Keeps polls, in order, in one transaction; gives each told alert its number. An alert whose id was told before
    /// is not told again. Returns the alerts kept, in order.
    public func commit(_ commits: [Commit]) throws -> [Numbered] {
        try translating(path) {
            try writer.write { db in
                var lastSeq = try Int.fetchOne(db, sql: "SELECT max(seq) FROM alerts") ?? 0
                let encoder = JSONEncoder()
                encoder.outputFormatting = .sortedKeys
                var numbered: [Numbered] = []
                for commit in commits {
                    let time = commit.time.wholeSeconds
                    if let source = commit.source {
                        try keep(commit, of: source, at: time, in: db)
                    }
                    for kept in commit.items {
                        try keep(kept, story: commit.outcome.stories[kept.item.id], at: time, encoder, in: db)
                    }
                    for change in commit.outcome.changes {
                        try keep(change, in: db)
                    }
                    for alert in commit.outcome.alerts {
                        if let kept = try keep(alert, after: lastSeq, encoder, in: db) {
                            lastSeq = kept.seq ?? lastSeq
                            numbered.append(kept)
                        }
                    }
                }
                return numbered
            }
        }
    }

    private func keep(_ commit: Commit, of source: String, at time: Int64, in db: Database) throws {
        if let state = commit.sourceState {
            try db.cachedStatement(
                sql:
                    "INSERT INTO sources (id, state) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state"
            ).execute(arguments: [source, String(decoding: state, as: UTF8.self)])
        }
        if let result = commit.result {
            try db.cachedStatement(sql: "INSERT INTO polls (source, time, result, items) VALUES (?, ?, ?, ?)")
                .execute(arguments: [source, time, result, commit.items.count])
        }
    }

    private func keep(
        _ kept: Commit.Kept, story: String?, at time: Int64, _ encoder: JSONEncoder, in db: Database
    ) throws {
        let item = kept.item
        let digest = Int64(bitPattern: kept.digest)
        let number: Int64
        if item.revision > 0,
            let previous = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT number, revision, title, summary, content FROM items WHERE id = ?"),
                arguments: [item.id])
        {
            number = previous["number"]
            try db.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO revisions (item, revision, seen, title, summary, content)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                item.id, previous["revision"], time, previous["title"], previous["summary"], previous["content"],
            ])
            try unindex(number, title: previous["title"], text: [previous["summary"], previous["content"]], in: db)
            try db.cachedStatement(
                sql: """
                    UPDATE items SET title = ?, summary = ?, content = ?, url = ?, published = ?, language = ?,
                        authors = ?, categories = ?, revision = ?, digest = ?, story = coalesce(?, story), analysis = ?
                    WHERE number = ?
                    """
            ).execute(
                arguments: [
                    item.title, item.summary, item.content, item.url, item.published?.wholeSeconds, item.language,
                    try json(item.authors, encoder), try json(item.categories, encoder), item.revision, digest, story,
                    try json(kept.analysis, encoder), number,
                ])
            try reindex(number, title: item.title, text: [item.summary, item.content], in: db)
        } else {
            try db.cachedStatement(
                sql: """
                    INSERT INTO items (id, source, title, summary, content, url, published, first_seen, language,
                        authors, categories, revision, digest, story, analysis)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO NOTHING
                    """
            ).execute(
                arguments: [
                    item.id, item.source, item.title, item.summary, item.content, item.url,
                    item.published?.wholeSeconds, item.firstSeen.wholeSeconds, item.language,
                    try json(item.authors, encoder), try json(item.categories, encoder), item.revision, digest, story,
                    try json(kept.analysis, encoder),
                ])
            guard db.changesCount > 0 else { return }
            number = db.lastInsertedRowID
        }
        for key in kept.keys {
            try db.cachedStatement(
                sql: "INSERT INTO keys (hash, item) VALUES (?, ?) ON CONFLICT (hash) DO UPDATE SET item = excluded.item"
            ).execute(arguments: [keyHash(item.source, key), number])
        }
    }

    private func json(_ list: [String], _ encoder: JSONEncoder) throws -> String? {
        list.isEmpty ? nil : String(decoding: try encoder.encode(list), as: UTF8.self)
    }

    private func json(_ analysis: Analysis, _ encoder: JSONEncoder) throws -> String? {
        analysis == Analysis() ? nil : String(decoding: try encoder.encode(analysis), as: UTF8.self)
    }

    private func keep(_ change: StateChange, in db: Database) throws {
        guard let json = change.json else {
            try db.cachedStatement(sql: "DELETE FROM records WHERE kind = ? AND id = ?")
                .execute(arguments: [change.kind, change.id])
            return
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO records (kind, id, json, is_live) VALUES (?, ?, ?, ?)
                ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json, is_live = excluded.is_live
                """
        ).execute(arguments: [change.kind, change.id, String(decoding: json, as: UTF8.self), change.isLive])
    }

    private func keep(_ alert: Alert, after lastSeq: Int, _ encoder: JSONEncoder, in db: Database) throws -> Numbered? {
        let known = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT seq FROM alerts WHERE id = ?"), arguments: [alert.id])
        if let known, known["seq"] as Int? != nil || !alert.isTold { return nil }
        let seq = alert.isTold ? lastSeq + 1 : nil
        try db.cachedStatement(
            sql: """
                INSERT INTO alerts (seq, id, time, subject, story, item, json) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, time = excluded.time, json = excluded.json
                """
        ).execute(arguments: [
            seq, alert.id, alert.time.wholeSeconds, alert.subject?.rawValue, alert.story, alert.item,
            String(decoding: try encoder.encode(alert), as: UTF8.self),
        ])
        return Numbered(seq: seq, alert: alert)
    }

    /// Forgets what is older than the given moments: items with their texts and revisions, and polls. Keys stay, so that
    /// an old item that a feed still carries is not taken for a new one.
    public func prune(items: Date?, polls: Date?) throws {
        try translating(path) {
            if let polls {
                try writer.write { db in
                    try db.execute(sql: "DELETE FROM polls WHERE time < ?", arguments: [polls.wholeSeconds])
                }
            }
            guard let items = items?.wholeSeconds else { return }
            // Some at a time, as each may be long and others want to write.
            var last: (seen: Int64, number: Int64)? = (.min, .min)
            while let place = last {
                last = try writer.write { db in try empty(itemsBefore: items, after: place, in: db) }
            }
            try writer.write { db in
                try db.execute(sql: "DELETE FROM revisions WHERE seen < ?", arguments: [items])
            }
        }
    }

    /// Takes the texts of the next few items first seen before a moment away. Returns the place of the last, by time and
    /// number; nil where there are no more.
    private func empty(
        itemsBefore end: Int64, after place: (seen: Int64, number: Int64), in db: Database
    ) throws -> (seen: Int64, number: Int64)? {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT number, first_seen, title, summary, content FROM items
                WHERE (first_seen, number) > (?, ?) AND first_seen < ? AND (content <> '' OR summary <> '')
                ORDER BY first_seen, number LIMIT 50
                """, arguments: [place.seen, place.number, end])
        for row in rows {
            let number: Int64 = row["number"]
            try unindex(number, title: row["title"], text: [row["summary"], row["content"]], in: db)
            try reindex(number, title: row["title"], text: ["", ""], in: db)
            try db.execute(
                sql: "UPDATE items SET summary = '', content = '', analysis = NULL WHERE number = ?",
                arguments: [number])
        }
        return rows.last.map { ($0["first_seen"], $0["number"]) }
    }

    /// Writes the log back into the database file and closes it; no call may follow.
    public func close() throws {
        try translating(path) {
            // The pool closes its readers last, and the last connection writes the log back only if it may write. Where
            // another process is reading, the log stays, which harms nothing.
            _ = try? writer.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try writer.close()
        }
    }
}

/// The place of an identity key in the table of keys: FNV-1a over source and key, 64 bits. Keys of one source meet by
/// chance once in 10^19 pairs.
func keyHash(_ source: String, _ key: String) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in source.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0) &* 0x100_0000_01b3
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int64(bitPattern: hash)
}

extension Date {
    /// Seconds since 1970, the form in which the archive keeps a time.
    var wholeSeconds: Int64 { Int64(timeIntervalSince1970.rounded(.down)) }
}

/// Runs a step on the database and gives its errors a name that a caller can act on.
func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch let error as DatabaseError {
        throw failure(error, path)
    }
}

private func failure(_ error: DatabaseError, _ path: String) -> Archive.Failure {
    let code: Archive.Failure.Code =
        switch error.resultCode {
        case .SQLITE_FULL: .full
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .readOnly
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
        default: .other
        }
    return Archive.Failure(
        code: code, reason: "\(path): \(error.message ?? "SQLite error \(error.resultCode.rawValue)")")
}

extension Archive {
    /// Takes over alerts that were told without this archive knowing, also one that it knows as not told: a number that is
    /// in the file must not be given again.
    func adopt(_ told: [Numbered]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try translating(path) {
            try writer.write { db in
                for numbered in told {
                    let alert = numbered.alert
                    try db.cachedStatement(
                        sql: """
                            INSERT OR IGNORE INTO alerts (seq, id, time, subject, story, item, json)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, time = excluded.time, json = excluded.json
                            WHERE alerts.seq IS NULL
                            """
                    ).execute(arguments: [
                        numbered.seq, alert.id, alert.time.wholeSeconds, alert.subject?.rawValue, alert.story,
                        alert.item, String(decoding: try encoder.encode(alert), as: UTF8.self),
                    ])
                }
            }
        }
    }

    func mark(_ name: String) throws -> Int {
        try reading { try Int.fetchOne($0, sql: "SELECT value FROM marks WHERE name = ?", arguments: [name]) ?? 0 }
    }

    func setMark(_ name: String, _ value: Int) throws {
        try translating(path) {
            try writer.write { db in
                try db.execute(
                    sql:
                        "INSERT INTO marks (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    arguments: [name, value])
            }
        }
    }
}
