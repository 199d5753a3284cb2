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
    /// Called where the archive can be neither opened nor written, by whom does not wait for better times.
    private var whenStuck: (@Sendable (any Error) -> Void)?
    /// What is thought of the archive's file, should it have to be opened anew.
    private var trust = Archive.Trust.usual
    private var alertLog: AlertLog
    private var fold: Fold
    private var files: StateFiles
    /// What polls that are kept in parts may still tell, by source.
    private var allowances: [String: (poll: PollID, allowance: Allowance)] = [:]
    /// The last hour whose end the fold was told.
    private var hour = -1

    /// Judged and not yet in the archive; emptied by one transaction.
    private var pending: [Archive.Commit] = []
    /// Called when what is pending is kept.
    private var waiting: [@Sendable () -> Void] = []
    private var isFlushAsked = false
    private var hasUndelivered = false
    private var troubles: [Concern: Trouble] = [:]

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
        files = StateFiles(folder: folder, identity: identity)
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
    /// judged but not kept is forgotten then, and must be polled again. `whenStuck` is called with the reason when the
    /// archive cannot be opened or written, for a caller who will not wait until it can; without it, the log says so.
    func start(
        at time: Date, whenStuck: (@Sendable (any Error) -> Void)? = nil,
        whenOpened: @escaping @Sendable ([String: SourceRecord]) -> Void
    ) {
        lane.check()
        (self.whenOpened, self.whenStuck) = (whenOpened, whenStuck)
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
            whenStuck?(error)
            return false
        }
    }

    /// Locks the folder, opens the archive, and takes up what it holds. Returns what is remembered of each source.
    func open(at time: Date) throws -> [String: SourceRecord] {
        lane.check()
        try makeFolder(folder)
        if lock == nil { lock = try StateLock(folder: folder) }
        for folder in [folder, "\(folder)/digests"] { AtomicFile.removeUnfinished(in: folder) }
        let archive = try Archive(path: "\(folder)/vedette.db", trust: trust)
        if let finding = archive.finding {
            log.error("\(finding)")
            trust = .usual
        }
        let recovered = try alertLog.recover(into: archive)
        if recovered > 0 {
            log.notice("alerts.jsonl tells more than the archive", metadata: ["taken over": "\(recovered)"])
        }
        let kept = try archive.liveRecords()
        fold = Fold(configuration.judgement, keptIn: kept)
        for finding in fold.findings { log.warning("\(finding)") }
        records = try remembered(configuration.sources, in: archive, among: [:])
        (pending, waiting) = ([], [])
        allowances = [:]
        self.archive = archive
        // Hours that end while nobody runs are passed all the same.
        let last = HourRecord(among: kept) ?? HourRecord(hour: Self.hour(of: time))
        hour = last.hour
        pend(last.change, at: time)
        if let change = try files.resume(kept, facts(archive), at: time) { pend(change, at: time) }
        hasUndelivered = true
        return records
    }

    /// What is remembered of sources, here or in the archive.
    private func remembered(
        _ sources: [SourceSettings], in archive: Archive?, among known: [String: SourceRecord]
    ) throws -> [String: SourceRecord] {
        let isNew = sources.contains { known[$0.source.id] == nil }
        let states = isNew ? try archive?.sourceStates() ?? [:] : [:]
        let decoder = JSONDecoder()
        return sources.reduce(into: [:]) { records, settings in
            let id = settings.source.id
            let kept = known[id] ?? states[id].flatMap { try? decoder.decode(SourceRecord.self, from: $0) }
            records[id] = SourceRecord(for: settings, kept: kept)
        }
    }

    /// Keeps and writes what is still in memory, and gives the folder up. Returns what could not be written, and why.
    @discardableResult
    func close(at time: Date) -> [String] {
        lane.check()
        beat(at: time, isLast: true)
        do {
            try archive?.close()
        } catch {
            log.error("cannot end cleanly: \(error)")
        }
        archive = nil
        lock = nil
        return troubles.sorted { $0.key.rawValue < $1.key.rawValue }.map { $0.text($1) }
    }

    /// Takes another configuration into force. Returns what is remembered of its sources.
    func adopt(_ configuration: Configuration) -> [String: SourceRecord] {
        lane.check()
        self.configuration = configuration
        do {
            records = try remembered(configuration.sources, in: archive, among: records)
        } catch {
            // What cannot be recalled is polled as a new source; its items are known all the same.
            log.error("\(error)")
            records = configuration.sources.reduce(into: [:]) {
                $0[$1.source.id] = SourceRecord(for: $1, kept: records[$1.source.id])
            }
        }
        fold.adopt(configuration.judgement)
        alertLog = Self.alertLog(folder, configuration)
        configurationError = nil
        files.note(digest: true)
        return records
    }

    /// Shows why another configuration did not come into force.
    func show(configurationError: String?) {
        lane.check()
        self.configurationError = configurationError
        files.note(digest: false)
    }

    // MARK: - Polls and time

    /// Judges a finished poll, or a part of one. `whenKept` is called on the keeper's lane once it is in the archive,
    /// with what is remembered of the source.
    func take(_ poll: FinishedPoll, whenKept: @escaping @Sendable (SourceRecord) -> Void) {
        lane.check()
        // What came due before goes before, as in a replay.
        pass(to: poll.time)
        let source = poll.poll.source
        var record = poll.record
        record.items += poll.items.count { $0.kept.item.revision == 0 }
        let observations = poll.items.map {
            Observation(item: $0.kept.item, analysis: $0.kept.analysis, isBacklog: $0.isBacklog)
        }
        let held = allowances.removeValue(forKey: source).flatMap { $0.poll == poll.poll ? $0.allowance : nil }
        var allowance = held ?? Allowance(configuration.alerts.maxPerPoll)
        let outcome =
            observations.isEmpty && held == nil
            ? Outcome()
            : costs.measure(.judge) {
                fold.advance(observations, at: poll.time, within: &allowance, isLast: !poll.isPartial)
            }
        if poll.isPartial { allowances[source] = (poll.poll, allowance) }
        records[source] = record
        let kept = record
        pend(
            Archive.Commit(
                time: poll.time, source: source, sourceState: encoded(record),
                result: poll.isPartial ? nil : poll.result, items: poll.items.map(\.kept), outcome: outcome)
        ) { whenKept(kept) }
    }

    /// Lets time pass up to a moment: the fold's hours, and the ends of digest periods.
    func pass(to time: Date) {
        lane.check()
        let now = Self.hour(of: time)
        guard archive != nil, now != hour || files.isOver(at: time), flush() else { return }
        if Double(now - hour) * 3600 > Self.longestGap || now < hour { hour = now - 1 }
        while hour < now {
            let moment = Date(timeIntervalSince1970: Double(hour + 1) * 3600)
            turnPeriods(by: moment)
            var outcome = fold.tick(at: moment)
            hour += 1
            outcome.changes.append(HourRecord(hour: hour).change)
            pend(Archive.Commit(time: moment, outcome: outcome)) {}
            guard flush() else { return }
            if hour % 24 == 0 { prune(at: moment) }
        }
        turnPeriods(by: time)
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

    private func turnPeriods(by time: Date) {
        do {
            while files.isOver(at: time), flush(), let archive {
                guard let change = try files.turn(facts(archive), at: time) else { return }
                pend(change, at: time)
            }
        } catch {
            troubled(.files, error)
        }
    }

    // MARK: - Keeping

    private func pend(_ change: StateChange, at time: Date) {
        pend(Archive.Commit(time: time, outcome: Outcome(changes: [change]))) {}
    }

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
            files.note(digest: alerts.contains { $0.alert.severity >= .notice || $0.seq != nil })
            let callbacks = waiting
            waiting = []
            for callback in callbacks { callback() }
            if hasUndelivered, !identity.isPassing { deliver() }
            over(.archive)
            return true
        } catch {
            failed(archive, error)
            return false
        }
    }

    /// The archive could not be asked or written. One that proved damaged is given up: it is set aside when it is opened
    /// anew, at the next beat.
    private func failed(_ archive: Archive, _ error: any Error) {
        // Of several that asked it at once, the first has done all this.
        guard self.archive === archive else { return }
        troubled(.archive, error)
        guard case let failure as Archive.Failure = error, failure.code == .damaged else {
            whenStuck?(error)
            return
        }
        // A reader that lets it go later would take the new one's log away with the old name.
        try? archive.close()
        self.archive = nil
        trust = trust == .usual ? .suspect : .condemned
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

    /// Brings the files level with what is known, as far as they are behind; to be called about once a second.
    func beat(at time: Date, isLast: Bool = false) {
        lane.check()
        guard archive != nil || reopen(at: time) else { return }
        pass(to: time)
        guard flush(), let archive else { return }
        if hasUndelivered { deliver() }
        do {
            try costs.measure(.store) { try files.level(facts(archive), at: time, isLast: isLast) }
            over(.files)
        } catch {
            troubled(.files, error)
        }
    }

    private func facts(_ archive: Archive) -> StateFiles.Facts {
        StateFiles.Facts(
            configuration: configuration, configurationError: configurationError, records: records, fold: fold,
            archive: archive)
    }

    // MARK: - What is known

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
        guard let archive else {
            throw Archive.Failure(code: .other, reason: "\(folder)/vedette.db is not open")
        }
        do {
            return try archive.withKnown(source: source, work)
        } catch {
            lane.async { [self] in failed(archive, error) }
            throw error
        }
    }

    // MARK: - Trouble

    /// What may fail for a while, each by itself.
    private enum Concern: String {
        case archive = "the archive", alerts = "alerts.jsonl", files = "digests and status.json"

        func text(_ trouble: Trouble) -> String {
            "cannot \(self == .archive ? "open or write" : "write") \(rawValue): \(trouble.reason)"
        }
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
        guard whenStuck == nil, tries % 240 == 1 else { return }
        log.error("\(concern.text(Trouble(reason: reason))); trying again")
    }

    private func over(_ concern: Concern) {
        guard let trouble = troubles.removeValue(forKey: concern) else { return }
        log.notice("writing \(concern.rawValue) works again", metadata: ["tries": "\(trouble.tries)"])
    }
}

/// The last hour whose end the fold was told: a record beside the fold's own, so that after a restart no hour is left out.
struct HourRecord {
    static let kind = "clock"
    private static let id = "hour"

    /// Since 1970.
    var hour: Int

    /// The moment at which the fold was told so.
    var end: Date { Date(timeIntervalSince1970: Double(hour) * 3600) }

    init(hour: Int) { self.hour = hour }

    init?(among records: [StateChange]) {
        let json = records.first { $0.kind == Self.kind && $0.id == Self.id }?.json
        guard let hour = json.flatMap({ Int(String(decoding: $0, as: UTF8.self)) }) else { return nil }
        self.hour = hour
    }

    var change: StateChange { StateChange(kind: Self.kind, id: Self.id, json: Data("\(hour)".utf8)) }
}

extension Fold {
    /// The fold as the live records of an archive hold it; the keeper's own among them are not the fold's.
    init(_ judgement: Judgement, keptIn records: [StateChange]) {
        let ours = [PeriodRecord.kind, HourRecord.kind]
        self.init(judgement, records: records.filter { !ours.contains($0.kind) })
    }
}
