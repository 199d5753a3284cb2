import Archive
import Fetch
import Foundation
import Judging
import Logging
import Matching
import Reading
import Reporting
import Synchronization

/// What an archive keeps of a new item or revision.
typealias Kept = Archive.Commit.Kept

/// The owner of all that lasts: the fold, the archive, and the files that people read. Polls go in, and what they mean
/// comes out on disk. The daemon and a replay are two ways of driving it.
///
/// `@unchecked Sendable` because everything mutable is touched only on the keeper's lane.
final class Keeper: @unchecked Sendable {
    /// What a keeper is told of the process.
    struct Identity: Sendable {
        /// 0 in a replay, whose bytes must not depend on the process.
        var pid: Int
        var started: Date
        /// Whether all that is written can be made again at any time, as in a replay: then nothing waits for the disk.
        var isPassing = false
    }

    let folder: String
    private let lane: Lane
    private let identity: Identity
    private let log: Logger
    private let costs: StageCosts?

    private var configuration: Configuration
    /// Every source's record, as last polled.
    private var records: [String: SourceRecord] = [:]
    private var configurationError: String?

    /// Written on the keeper's lane; read from the pool too.
    private let openArchive = Mutex<Archive?>(nil)
    private var archive: Archive? {
        get { openArchive.withLock { $0 } }
        set { openArchive.withLock { $0 = newValue } }
    }
    private var lock: StateLock?
    /// Called on the keeper's lane whenever the archive was opened, with what is remembered of each source.
    private var whenOpened: (@Sendable ([String: SourceRecord]) -> Void)?
    private var alertLog: AlertLog
    private var fold: Fold
    private var period: PeriodRecord?
    /// What polls that are kept in parts may still tell, by source.
    private var allowances: [String: (poll: Int, allowance: Allowance)] = [:]
    /// The last hour whose end the fold was told.
    private var hour = -1

    /// Judged and not yet in the archive; emptied by one transaction.
    private var pending: [Archive.Commit] = []
    /// Called when what is pending is kept.
    private var waiting: [@Sendable () -> Void] = []
    private var isFlushAsked = false
    /// Digests of ended periods that could not be written yet.
    private var late: [(digest: Digest, name: String, time: Date, earlier: [DigestShelf.Entry])] = []

    private var hasUndelivered = false
    private var isDigestStale = true
    private var isStatusStale = true
    private var statusWritten: Date?
    private var troubles: [Concern: Trouble] = [:]

    /// How long an unchanged `status.json` may stand, in seconds, so that its reader sees that the process lives.
    private static let statusLifetime = 15.0
    /// How long the table of polls remembers, in seconds.
    private static let pollLifetime = 90.0 * 86_400
    /// A gap of time longer than this is passed in one step: the clock was set, or nobody ran.
    private static let longestGap = 48 * 3600.0

    /// Prepares to keep in a folder; nothing is opened. The lock may be given, or is taken when the archive is opened.
    init(
        folder: String, configuration: Configuration, lane: Lane, identity: Identity, lock: StateLock? = nil,
        log: Logger, costs: StageCosts? = nil
    ) {
        self.folder = folder
        self.lock = lock
        self.configuration = configuration
        self.lane = lane
        self.identity = identity
        self.log = log
        self.costs = costs
        fold = Fold(configuration.judgement)
        alertLog = Self.alertLog(folder, configuration)
    }

    private static func alertLog(_ folder: String, _ configuration: Configuration) -> AlertLog {
        let entities = Dictionary(configuration.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let settings = configuration.digests
        return AlertLog(directory: folder) {
            AlertLine.text($0.alert, entities: entities, timeZone: settings.timeZone, language: settings.language)
        }
    }

    // MARK: - Opening and closing

    /// Opens the archive, now or at the first `beat` at which that works, and again should it prove damaged; what was
    /// judged but not kept is forgotten then, and must be polled again.
    func start(at time: Date, whenOpened: @escaping @Sendable ([String: SourceRecord]) -> Void) {
        lane.check()
        self.whenOpened = whenOpened
        _ = reopen(at: time)
    }

    private func reopen(at time: Date) -> Bool {
        guard let whenOpened else { return false }
        do {
            whenOpened(try open(at: time))
            over(.archive)
            return true
        } catch {
            troubled(.archive, error)
            return false
        }
    }

    /// Locks the folder, opens the archive, and takes up what it holds. Returns what is remembered of each source.
    func open(at time: Date) throws -> [String: SourceRecord] {
        lane.check()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if lock == nil { lock = try StateLock(folder: folder) }
        for folder in [folder, "\(folder)/digests"] { AtomicFile.removeUnfinished(in: folder) }
        let archive = try Archive(path: "\(folder)/vedette.db")
        if let finding = archive.finding { log.error("\(finding)") }
        let recovered = try alertLog.recover(into: archive)
        if recovered > 0 {
            log.notice("alerts.jsonl tells more than the archive", metadata: ["taken over": "\(recovered)"])
        }
        let kept = try archive.liveRecords()
        fold = Fold(configuration.judgement, records: kept.filter { $0.kind != PeriodRecord.kind })
        for finding in fold.findings { log.warning("\(finding)") }
        let states = try archive.sourceStates()
        let decoder = JSONDecoder()
        records = [:]
        for settings in configuration.sources {
            let id = settings.source.id
            let kept = states[id].flatMap { try? decoder.decode(SourceRecord.self, from: $0) }
            records[id] = SourceRecord(for: settings, kept: kept)
        }
        (pending, waiting, late) = ([], [], [])
        allowances = [:]
        self.archive = archive
        hour = Self.hour(of: time)
        period = PeriodRecord(among: kept)
        if period == nil { begin(configuration.digests.period(containing: time), at: time) }
        hasUndelivered = true
        (isDigestStale, isStatusStale) = (true, true)
        return records
    }

    /// Keeps and writes what is still in memory, and gives the folder up.
    func close(at time: Date) {
        lane.check()
        beat(at: time)
        guard let archive else { return }
        do {
            try writeStatus(at: time)
            try archive.close()
        } catch {
            log.error("cannot end cleanly: \(error)")
        }
        self.archive = nil
        lock = nil
    }

    /// Takes another configuration into force, with the records of its sources.
    func adopt(_ configuration: Configuration, records: [String: SourceRecord]) {
        lane.check()
        self.configuration = configuration
        self.records = records
        fold.adopt(configuration.judgement)
        alertLog = Self.alertLog(folder, configuration)
        configurationError = nil
        isStatusStale = true
        isDigestStale = true
    }

    /// Shows why another configuration did not come into force.
    func show(configurationError: String?) {
        lane.check()
        self.configurationError = configurationError
        isStatusStale = true
    }

    // MARK: - Polls and time

    /// Judges a finished poll, or a part of one. `whenKept` is called on the keeper's lane once it is in the archive, with what is
    /// remembered of the source.
    func take(_ poll: FinishedPoll, whenKept: @escaping @Sendable (SourceRecord) -> Void) {
        lane.check()
        var record = poll.record
        record.items += poll.items.count { $0.kept.item.revision == 0 }
        let observations = poll.items.map {
            Observation(item: $0.kept.item, analysis: $0.kept.analysis, isBacklog: $0.isBacklog)
        }
        let held = allowances.removeValue(forKey: poll.source).flatMap { $0.poll == poll.number ? $0.allowance : nil }
        var allowance = held ?? Allowance(configuration.alerts.maxPerPoll)
        let outcome =
            observations.isEmpty && held == nil
            ? Outcome()
            : costs.measure(.judge) {
                fold.advance(observations, at: poll.time, within: &allowance, isLast: !poll.isPartial)
            }
        if poll.isPartial { allowances[poll.source] = (poll.number, allowance) }
        records[poll.source] = record
        let kept = record
        pend(
            Archive.Commit(
                time: poll.time, source: poll.source, sourceState: encoded(record),
                result: poll.isPartial ? nil : poll.result, items: poll.items.map(\.kept), outcome: outcome)
        ) { whenKept(kept) }
    }

    /// Lets time pass up to a moment: the fold's hours, and the ends of digest periods.
    func pass(to time: Date) {
        lane.check()
        guard archive != nil, flush() else { return }
        let now = Self.hour(of: time)
        if now > hour {
            if Double(now - hour) * 3600 > Self.longestGap { hour = now - 1 }
            while hour < now {
                hour += 1
                let moment = Date(timeIntervalSince1970: Double(hour) * 3600)
                endPeriods(by: moment)
                let outcome = fold.tick(at: moment)
                if !outcome.alerts.isEmpty || !outcome.changes.isEmpty {
                    pend(Archive.Commit(time: moment, outcome: outcome)) {}
                }
                guard flush() else { return }
                if hour % 24 == 0 { prune(at: moment) }
            }
        } else if now < hour {
            hour = now
        }
        endPeriods(by: time)
        if let current = period?.period, time < current.start { leave(current, at: time) }
    }

    /// Forgets what the configuration does not want kept.
    private func prune(at time: Date) {
        do {
            try archive?.prune(
                items: configuration.retention.map { time.addingTimeInterval(-$0) },
                polls: time.addingTimeInterval(-Self.pollLifetime))
        } catch {
            troubled(.archive, error)
        }
    }

    private static func hour(of time: Date) -> Int { Int((time.timeIntervalSince1970 / 3600).rounded(.down)) }

    private func endPeriods(by time: Date) {
        while let current = period?.period, current.end <= time {
            guard flush() else { return }
            do {
                let digest = try digest(at: current.end)
                late.append((digest, current.name, current.end, period?.earlier ?? []))
                let entry = DigestShelf.Entry(name: current.name, title: digest.title, updated: current.end)
                let isLong = time.timeIntervalSince(current.end) > Self.longestGap
                begin(
                    configuration.digests.period(containing: isLong ? time : current.end), at: current.end,
                    earlier: [entry] + (period?.earlier ?? []))
            } catch {
                troubled(.files, error)
                return
            }
        }
    }

    /// Turns to an earlier period because the clock was set back; what the one left has told stays in its digest.
    private func leave(_ current: DigestPeriod, at time: Date) {
        do {
            late.append((try digest(at: current.end), current.name, current.end, period?.earlier ?? []))
            begin(configuration.digests.period(containing: time), at: time)
        } catch {
            troubled(.files, error)
        }
    }

    private func begin(_ next: DigestPeriod, at time: Date, earlier: [DigestShelf.Entry]? = nil) {
        let entries = (earlier ?? period?.earlier ?? []).prefix(DigestShelf.feedLength)
        let record = PeriodRecord(period: next, before: fold.assessments(at: time), earlier: Array(entries))
        period = record
        isDigestStale = true
        do {
            pend(Archive.Commit(time: time, outcome: Outcome(changes: [try record.change()]))) {}
        } catch {
            troubled(.files, error)
        }
    }

    // MARK: - Keeping

    private func pend(_ commit: Archive.Commit, whenKept: @escaping @Sendable () -> Void) {
        pending.append(commit)
        waiting.append(whenKept)
        guard !isFlushAsked else { return }
        isFlushAsked = true
        // Behind all that waits in the lane: polls that end together are kept together.
        lane.async { [self] in
            isFlushAsked = false
            flush()
        }
    }

    /// Puts what is pending into the archive. False where that failed; it stays pending then, and sources whose polls
    /// are not kept are not polled again, so that nothing is judged twice.
    @discardableResult
    private func flush() -> Bool {
        guard !pending.isEmpty else { return true }
        guard let archive else { return false }
        do {
            let alerts = try costs.measure(.store) { try archive.commit(pending) }
            pending = []
            if alerts.contains(where: { $0.seq != nil }) { hasUndelivered = true }
            if alerts.contains(where: { $0.alert.severity >= .notice || $0.seq != nil }) { isDigestStale = true }
            isStatusStale = true
            let callbacks = waiting
            waiting = []
            for callback in callbacks { callback() }
            if hasUndelivered, !identity.isPassing { deliver() }
            over(.archive)
            return true
        } catch {
            troubled(.archive, error)
            if case let failure as Archive.Failure = error, failure.code == .damaged { self.archive = nil }
            return false
        }
    }

    private func deliver() {
        guard let archive else { return }
        do {
            _ = try costs.measure(.store) { try alertLog.deliver(from: archive) }
            hasUndelivered = false
            over(.alerts)
        } catch {
            troubled(.alerts, error)
        }
    }

    private func encoded(_ record: SourceRecord) -> Data? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try? encoder.encode(record)
    }

    // MARK: - Files for people

    /// Brings the files level with what is known, as far as they are behind; to be called about once a second.
    func beat(at time: Date) {
        lane.check()
        guard archive != nil || reopen(at: time) else { return }
        pass(to: time)
        guard flush() else { return }
        if hasUndelivered { deliver() }
        do {
            while let next = late.first {
                try shelf.write(next.digest, name: next.name, at: next.time, earlier: next.earlier)
                late.removeFirst()
            }
            if isDigestStale, let period {
                try costs.measure(.store) {
                    try shelf.write(digest(at: time), name: period.period.name, at: time, earlier: period.earlier)
                }
                isDigestStale = false
            }
            let age = statusWritten.map { abs(time.timeIntervalSince($0)) } ?? .infinity
            if isStatusStale || age >= Self.statusLifetime { try writeStatus(at: time) }
            over(.files)
        } catch {
            troubled(.files, error)
        }
    }

    private var shelf: DigestShelf {
        DigestShelf(
            folder: "\(folder)/digests", language: configuration.digests.language, isSynced: !identity.isPassing)
    }

    /// The digest of the running period as it stands.
    private func digest(at time: Date) throws -> Digest {
        let current = period?.period ?? configuration.digests.period(containing: time)
        let settings = configuration.digests
        return Digest(
            Digest.Material(
                start: current.start, end: current.end, timeZone: settings.timeZone, language: settings.language,
                entities: configuration.entities,
                alerts: try archive?.alerts(from: current.start, to: current.end).map(\.alert) ?? [],
                before: period?.before.map(\.assessment) ?? [], after: fold.assessments(at: min(time, current.end)),
                coverage: coverage, itemCount: try archive?.itemCount(from: current.start, to: current.end) ?? 0,
                ledger: fold.ledger.rows.sorted { $0.key < $1.key }.map(\.value)
                    .filter { current.start <= $0.record.updated && $0.record.updated < current.end }))
    }

    private var coverage: [Digest.Coverage] {
        configuration.sources.compactMap { settings in
            records[settings.source.id].map { record in
                Digest.Coverage(
                    source: settings.source.id, name: settings.name, state: record.poll.state.rawValue,
                    lastSuccess: record.poll.lastSuccess,
                    lastError: record.poll.lastError.map { withoutCredentials(inText: $0) })
            }
        }
    }

    private func writeStatus(at time: Date) throws {
        guard let archive else { return }
        let status = StatusFile(
            pid: identity.pid, started: identity.started, updated: time,
            sources: configuration.sources.compactMap { settings in
                records[settings.source.id].map { (settings, $0) }
            },
            subjects: fold.assessments(at: time), alerts: try archive.alertCount(),
            configurationError: configurationError)
        try AtomicFile.write(status.text, to: "\(folder)/status.json", isSynced: !identity.isPassing)
        isStatusStale = false
        statusWritten = time
    }

    /// How the subjects stand.
    func assessments(at time: Date) -> [Assessment] {
        lane.check()
        return fold.assessments(at: time)
    }

    /// How many alerts stand in `alerts.jsonl`, or will.
    func toldAlerts() throws -> Int { try archive?.alertCount().count ?? 0 }

    /// The alerts of a kind in a closed span of time, in order, of all severities.
    func alerts(from start: Date, to end: Date, kind: Alert.Kind) throws -> [Alert] {
        try archive?.alerts(from: start, to: end.addingTimeInterval(1)).map(\.alert).filter { $0.kind == kind } ?? []
    }

    /// Hands a work what is known under the identity keys that it asks for. May be called from anywhere.
    func withKnown<Value>(
        source: String, _ work: ((String) throws -> KnownItem?) throws -> Value
    ) throws -> Value {
        guard let archive else { return try work { _ in nil } }
        return try archive.withKnown(source: source, work)
    }

    // MARK: - Trouble

    /// What may fail for a while, each by itself.
    private enum Concern: String {
        case archive = "the archive", alerts = "alerts.jsonl", files = "digests and status.json"
    }

    private struct Trouble {
        var reason: String
        var tries = 1
    }

    /// A disk that is full or cannot be written to is told once, then every few minutes, and when it is over.
    private func troubled(_ concern: Concern, _ error: any Error) {
        let reason = "\(error)"
        let tries = troubles[concern].map { $0.reason == reason ? $0.tries + 1 : 1 } ?? 1
        troubles[concern] = Trouble(reason: reason, tries: tries)
        guard tries % 240 == 1 else { return }
        log.error("cannot write \(concern.rawValue), trying again: \(reason)")
    }

    private func over(_ concern: Concern) {
        guard let trouble = troubles.removeValue(forKey: concern) else { return }
        log.notice("writing \(concern.rawValue) works again", metadata: ["tries": "\(trouble.tries)"])
    }
}
