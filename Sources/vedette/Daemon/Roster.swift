import Fetch

/// One poll of one source: tells answers to it from those to an earlier one, or to a source that is another by now.
struct PollID: Hashable, Sendable {
    let source: String
    let number: Int
}

/// The sources that are watched: what is remembered of each, when it is due, and where its poll stands. A source has
/// one poll at a time.
struct Roster: Sendable {
    /// A source, as a poll of it sees it.
    struct Entry: Sendable {
        var settings: SourceSettings
        var record: SourceRecord
        /// Of the document that was read last and kept as a whole, as its reader has it.
        var mark: Int?
        fileprivate var poll: Poll?

        fileprivate init(_ settings: SourceSettings, _ record: SourceRecord) {
            self.settings = settings
            self.record = record
        }
    }

    /// Where a poll stands.
    fileprivate struct Poll {
        enum Stage {
            /// Asked, or read; nothing was judged of it yet.
            case open
            /// What it read, or a part of it, is being judged and kept.
            case keeping
            /// The same, while the source became another: nothing more of it is wanted, but until it is kept, no other
            /// poll can tell what is known.
            case leaving
        }

        var number: Int
        var stage = Stage.open
        /// Whether its body has come and is not let go yet.
        var hasBody = false
    }

    private var entries: [String: Entry] = [:]
    private var due = DueTimes()
    private var polls = 0
    /// Polls under way.
    private(set) var active = 0
    /// Bodies that have come and are not kept yet.
    private(set) var unkept = 0

    /// How many sources there are.
    var count: Int { entries.count }
    /// How many sources wait for their time.
    var waiting: Int { due.count }
    /// What is remembered of every source.
    var records: [String: SourceRecord] { entries.mapValues(\.record) }

    /// A source by its id.
    subscript(id: String) -> Entry? { entries[id] }

    /// The source of a poll; nil where nothing further is wanted of the poll. Setting nil changes nothing.
    subscript(poll: PollID) -> Entry? {
        get {
            guard let entry = entries[poll.source], entry.poll?.number == poll.number, entry.poll?.stage != .leaving
            else { return nil }
            return entry
        }
        set {
            guard self[poll] != nil, let newValue else { return }
            entries[poll.source] = newValue
        }
    }

    // MARK: - Sources

    /// Begins anew with what is remembered of the sources: polls under way are forgotten, and nothing is due.
    mutating func reset(_ sources: [SourceSettings], records: [String: SourceRecord]) {
        (entries, due, active, unkept) = ([:], DueTimes(), 0, 0)
        for settings in sources {
            let id = settings.source.id
            entries[id] = Entry(settings, SourceRecord(for: settings, kept: records[id]))
        }
    }

    /// Takes other sources into force: those that stay the same go on, of the others what is remembered is given. Returns
    /// those to be put in line, in order.
    mutating func adopt(_ sources: [SourceSettings], records: [String: SourceRecord]) -> [String] {
        let before = entries
        entries = [:]
        var changed: [String] = []
        for settings in sources {
            let id = settings.source.id
            guard let old = before[id], old.settings == settings else {
                due.remove(id)
                var entry = Entry(settings, SourceRecord(for: settings, kept: before[id]?.record ?? records[id]))
                if var poll = before[id]?.poll, poll.stage != .open {
                    poll.stage = .leaving
                    entry.poll = poll
                } else {
                    changed.append(id)
                }
                entries[id] = entry
                continue
            }
            entries[id] = old
        }
        for (id, old) in before {
            if entries[id] == nil { due.remove(id) }
            if let poll = old.poll, entries[id]?.poll == nil { forget(poll) }
        }
        return changed
    }

    /// Whatever still comes of a poll is not waited for.
    private mutating func forget(_ poll: Poll) {
        active -= 1
        if poll.hasBody { unkept -= 1 }
    }

    // MARK: - Times

    /// Sets or moves the time at which a source is due.
    mutating func set(_ id: String, due time: Double) { due.set(id, due: time) }

    /// When the first source is due.
    mutating func firstDue() -> Double? { due.first() }

    /// Begins the poll that is due first, if any is by now.
    mutating func beginDue(by uptime: Double) -> PollID? {
        while let id = due.popDue(by: uptime) {
            guard entries[id] != nil, entries[id]?.poll == nil else { continue }
            polls += 1
            active += 1
            entries[id]?.poll = Poll(number: polls)
            return PollID(source: id, number: polls)
        }
        return nil
    }

    // MARK: - One poll

    /// The body of a poll's answer has come.
    mutating func hold(_ poll: PollID) {
        guard self[poll] != nil, entries[poll.source]?.poll?.hasBody == false else { return }
        entries[poll.source]?.poll?.hasBody = true
        unkept += 1
    }

    /// What a poll read, or a part of it, goes to be kept.
    mutating func keep(_ poll: PollID) {
        guard self[poll] != nil else { return }
        entries[poll.source]?.poll?.stage = .keeping
    }

    /// A part of what a poll read is kept; false where nothing further is wanted of the poll, which has ended then.
    mutating func readOn(_ poll: PollID, with record: SourceRecord) -> Bool {
        guard self[poll] != nil else {
            _ = end(poll, with: record)
            return false
        }
        entries[poll.source]?.record = record
        entries[poll.source]?.poll?.stage = .open
        return true
    }

    /// Ends a poll, with what is remembered of the source by now; false where it had ended before.
    mutating func end(_ poll: PollID, with record: SourceRecord? = nil) -> Bool {
        guard var entry = entries[poll.source], let ended = entry.poll, ended.number == poll.number else {
            return false
        }
        forget(ended)
        entry.poll = nil
        if let record { entry.record = SourceRecord(for: entry.settings, kept: record) }
        entries[poll.source] = entry
        return true
    }
}
