import Archive
import Fetch
import Foundation
import Judging
import Reporting

/// What the state directory shows people besides the alerts: a digest for each period, and `status.json`. Knows which of
/// them is behind and brings it level; what they tell is handed in.
struct StateFiles: Sendable {
    /// What there is to tell.
    struct Facts {
        var configuration: Configuration
        /// Why the last reload did not come into force.
        var configurationError: String?
        /// Of every source, as last polled.
        var records: [String: SourceRecord]
        var fold: Fold
        var archive: Archive
    }

    let folder: String
    private let identity: Keeper.Identity
    /// The running period; nil before the first `resume`.
    private var current: PeriodRecord?
    private var isDigestStale = true
    private var isStatusStale = true
    private var digestWritten: Date?
    /// The running period's digest, where the feed of digests does not show it as it stands.
    private var unfed: DigestShelf.Entry?
    private var feedWritten: Date?
    private var statusWritten: Date?

    /// Seconds between two writings of the running digest at least: in a flood of alerts it would take all the time there
    /// is. An alert stands in it within 5 s.
    private static let digestPause = 2.0
    /// Seconds between two writings of the feed of digests at least: each takes all that it shows, 14 pages or so, and
    /// readers of feeds come by every few minutes.
    private static let feedPause = 60.0
    /// How long an unchanged `status.json` may stand, in seconds, so that its reader sees that the process lives.
    private static let statusLifetime = 15.0
    /// A period that ended longer ago is not followed by those between it and now: the clock was set, or nobody ran.
    private static let longestGap = 48 * 3600.0

    /// Prepares to write in a folder.
    init(folder: String, identity: Keeper.Identity) {
        self.folder = folder
        self.identity = identity
    }

    // MARK: - What is behind

    /// What was kept changes what `status.json` shows, and the running digest where something to be read was told.
    mutating func note(digest isDigestStale: Bool) {
        isStatusStale = true
        if isDigestStale { self.isDigestStale = true }
    }

    /// Brings the files level, as far as they are behind; at the end without sparing.
    mutating func level(_ facts: Facts, at time: Date, isLast: Bool = false) throws {
        func age(_ written: Date?) -> Double { written.map { abs(time.timeIntervalSince($0)) } ?? .infinity }
        if isDigestStale, let current, isLast || age(digestWritten) >= Self.digestPause {
            unfed = try write(current, facts, at: time)
            (isDigestStale, digestWritten) = (false, time)
        }
        if let current, let entry = unfed, isLast || age(feedWritten) >= Self.feedPause {
            try shelf(facts).writeFeed(entry, earlier: current.earlier)
            (unfed, feedWritten) = (nil, time)
        }
        if isStatusStale || isLast || age(statusWritten) >= Self.statusLifetime { try writeStatus(facts, at: time) }
    }

    // MARK: - Periods

    /// Whether a moment lies outside the running period.
    func isOver(at time: Date) -> Bool {
        current.map { time < $0.period.start || $0.period.end <= time } ?? false
    }

    /// Takes up the period that was running when the records were kept, or begins the one of a moment. Returns the record
    /// to keep, if it is a new one.
    mutating func resume(_ kept: [StateChange], _ facts: Facts, at time: Date) throws -> StateChange? {
        note(digest: true)
        current = PeriodRecord(among: kept)
        guard current == nil else { return nil }
        return try begin(facts.configuration.digests.period(containing: time), facts, at: time, earlier: [])
    }

    /// Ends the period that is over by a moment, or left because the clock was set back: its digest is written for the
    /// last time, then the next one begins. Returns the record to keep, nil where the period goes on. Where the digest
    /// cannot be written, or the process ends before the record is kept, the period ends at a later call.
    mutating func turn(_ facts: Facts, at time: Date) throws -> StateChange? {
        guard let ending = current else { return nil }
        let settings = facts.configuration.digests
        if time < ending.period.start {
            try end(ending, facts)
            return try begin(settings.period(containing: time), facts, at: time, earlier: ending.earlier)
        }
        guard ending.period.end <= time else { return nil }
        let end = ending.period.end
        let entry = try self.end(ending, facts)
        let isLong = time.timeIntervalSince(end) > Self.longestGap
        return try begin(
            settings.period(containing: isLong ? time : end), facts, at: end, earlier: [entry] + ending.earlier)
    }

    private mutating func begin(
        _ period: DigestPeriod, _ facts: Facts, at time: Date, earlier: [DigestShelf.Entry]
    ) throws -> StateChange {
        let record = PeriodRecord(
            period: period, before: facts.fold.assessments(at: time),
            earlier: Array(earlier.prefix(DigestShelf.feedLength)))
        let change = try record.change()
        current = record
        isDigestStale = true
        return change
    }

    // MARK: - Digests

    private func shelf(_ facts: Facts) -> DigestShelf {
        DigestShelf(
            folder: "\(folder)/digests", language: facts.configuration.digests.language, isSynced: !identity.isPassing)
    }

    /// Writes the digest of a period as it stands, and returns what the feed is to show of it.
    private func write(_ record: PeriodRecord, _ facts: Facts, at time: Date) throws -> DigestShelf.Entry {
        let digest = try digest(record, facts, at: time)
        try shelf(facts).write(digest, name: record.period.name)
        return DigestShelf.Entry(name: record.period.name, title: digest.title, updated: time)
    }

    /// Writes the digest of a period for the last time, and the feed with it.
    @discardableResult
    private mutating func end(_ record: PeriodRecord, _ facts: Facts) throws -> DigestShelf.Entry {
        let entry = try write(record, facts, at: record.period.end)
        try shelf(facts).writeFeed(entry, earlier: record.earlier)
        unfed = nil
        return entry
    }

    private func digest(_ record: PeriodRecord, _ facts: Facts, at time: Date) throws -> Digest {
        let (start, end) = (record.period.start, record.period.end)
        let settings = facts.configuration.digests
        return Digest(
            Digest.Material(
                start: start, end: end, timeZone: settings.timeZone, language: settings.language,
                entities: facts.configuration.entities,
                alerts: try facts.archive.alerts(from: start, to: end).map(\.alert),
                before: record.before, after: facts.fold.assessments(at: min(time, end)),
                coverage: coverage(facts), itemCount: try facts.archive.itemCount(from: start, to: end),
                ledger: facts.fold.ledger.rows.sorted { $0.key < $1.key }.map(\.value)
                    .filter { start <= $0.record.changed && $0.record.changed < end }))
    }

    private func coverage(_ facts: Facts) -> [Digest.Coverage] {
        facts.configuration.sources.compactMap { settings in
            facts.records[settings.source.id].map { record in
                Digest.Coverage(
                    source: settings.source.id, name: settings.name, state: record.poll.state.rawValue,
                    lastSuccess: record.poll.lastSuccess,
                    lastError: record.poll.lastError.map { withoutCredentials(inText: $0) })
            }
        }
    }

    // MARK: - Status

    private mutating func writeStatus(_ facts: Facts, at time: Date) throws {
        let status = StatusFile(
            pid: identity.pid, started: identity.started, updated: time,
            sources: facts.configuration.sources.compactMap { settings in
                facts.records[settings.source.id].map { (settings, $0) }
            },
            subjects: facts.fold.assessments(at: time), alerts: try facts.archive.alertCount(),
            configurationError: facts.configurationError)
        try AtomicFile.write(status.text, to: "\(folder)/status.json", isSynced: !identity.isPassing)
        isStatusStale = false
        statusWritten = time
    }
}
