import Fetch
import Foundation
import Logging
import Matching
import Reading

/// The poll loop: a state machine that events drive, one after the other on the control lane: a due time has come, a
/// response has come, a poll is kept, a signal. It owns schedule and transfers and never blocks; what lasts belongs to
/// the keeper.
///
/// `@unchecked Sendable` because everything mutable is touched only on the control lane.
final class Daemon: @unchecked Sendable {
    /// What a daemon runs in: the two seams, and who is told.
    struct Surroundings: Sendable {
        var lanes: Lanes
        var clock: any Clock
        /// Makes the transport for settings of the configuration.
        var transport: @Sendable (Configuration) throws -> any Transport
        var systemd: Systemd
        var log: Logger
        /// Where the costs of stages are added up, if anywhere.
        var costs: StageCosts?
        /// Seconds between two looks at the files that lag behind.
        var beat = 1.0
    }

    /// A source and where its current poll stands.
    fileprivate struct Slot {
        var settings: SourceSettings
        var record: SourceRecord
        /// Tells answers to this poll from those to an earlier one, or to a source that is another by now.
        var poll = 0
        var isActive = false
        /// Whether the poll's body has come and is not kept yet.
        var hasBody = false
    }

    private let surroundings: Surroundings
    private let keeper: Keeper
    private var configuration: Configuration
    private var analyzer: Analyzer
    private var transport: any Transport
    private var robots: RobotsGate
    private var slots: [String: Slot] = [:]
    private var due = DueTimes()
    private var polls = 0
    private var active = 0
    /// Bodies that have come and are not kept yet: while there are many, nothing further is asked.
    private var unkept = 0
    private var tally = Tally()
    private var nextBeat = 0.0
    private var nextFeeding = 0.0
    private var lastStatus = ""
    private var isOpen = false
    private var isReady = false
    private var isStopping = false
    /// Called once when every source has been polled (`once`).
    private var whenIdle: (@Sendable (Tally, [String: SourceRecord]) -> Void)?

    private var clock: any Clock { surroundings.clock }
    private var log: Logger { surroundings.log }

    /// Seconds until a poll is made again whose outcome could not be compared with what is known.
    private static let retryWait = 5.0
    /// Bodies in memory at most, beside those in transfer.
    private static let unkeptLimit = 64
    /// From so many bytes on, a body is a large one.
    private static let largeBody = 1 << 20

    /// Prepares to run. Throws where the configuration's rules cannot be compiled or its network settings used.
    init(_ configuration: Configuration, keeper: Keeper, in surroundings: Surroundings) throws {
        self.configuration = configuration
        self.keeper = keeper
        self.surroundings = surroundings
        analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        transport = try surroundings.transport(configuration)
        robots = RobotsGate(transport: transport, userAgent: configuration.fetch.userAgent)
    }

    // MARK: - Life

    /// Starts: opens the archive, then polls. `whenIdle` asks for one poll of every source only, and is called on the
    /// control lane when all are kept.
    func start(whenIdle: (@Sendable (Tally, [String: SourceRecord]) -> Void)? = nil) {
        surroundings.lanes.control.async { [self] in
            self.whenIdle = whenIdle
            let now = clock.now
            surroundings.lanes.keeper.async { [self] in
                keeper.start(at: now) { [self] records in
                    surroundings.lanes.control.async { [self] in opened(records) }
                }
            }
            wake()
        }
    }

    /// Ends: takes no more, ends the transfers, keeps what was read. `whenDone` is called on the keeper's lane.
    func stop(whenDone: @escaping @Sendable () -> Void) {
        surroundings.lanes.control.async { [self] in
            guard !isStopping else { return }
            isStopping = true
            surroundings.systemd.stopping()
            log.notice("ending", metadata: ["transfers": "\(active)"])
            transport.cancelAll()
            let now = clock.now
            surroundings.lanes.keeper.async { [self] in
                keeper.close(at: now)
                whenDone()
            }
        }
    }

    /// Takes the configuration's file into force as it now is; keeps the old one where it is bad, and says so.
    func reload() {
        surroundings.lanes.control.async { [self] in
            surroundings.systemd.reloading()
            do {
                let next = try Configuration.load(path: configuration.path)
                let analyzer = try Analyzer(entities: next.entities, factors: next.factors)
                if next.fetch != configuration.fetch {
                    transport = try surroundings.transport(next)
                    robots = RobotsGate(transport: transport, userAgent: next.fetch.userAgent)
                }
                self.analyzer = analyzer
                if next.stateDirectory != configuration.stateDirectory {
                    log.warning("another state_directory is used from the next start on")
                }
                adopt(next)
                tellWarnings()
                log.notice("configuration reloaded", metadata: ["sources": "\(next.sources.count)"])
            } catch {
                keepOld(because: error)
            }
            surroundings.systemd.ready(lastStatus)
        }
    }

    private func keepOld(because error: any Error) {
        let findings = (error as? ConfigurationError)?.findings.map(\.description) ?? ["\(error)"]
        for finding in findings { log.error("\(finding)") }
        log.error("the configuration is bad; the one before stays in force")
        let first = findings.first.map { findings.count > 1 ? "\($0) (and \(findings.count - 1) more)" : $0 }
        surroundings.lanes.keeper.async { [keeper] in keeper.show(configurationError: first) }
    }

    /// What the configuration says in vain.
    private func tellWarnings() {
        for warning in configuration.warnings { log.warning("\(warning)") }
    }

    private func adopt(_ next: Configuration) {
        var kept: [String: Slot] = [:]
        for settings in next.sources {
            let id = settings.source.id
            let old = slots[id]
            var slot = Slot(settings: settings, record: SourceRecord(for: settings, kept: old?.record))
            if let old, old.settings == settings {
                slot = old
            } else {
                if let old { forget(old) }
                due.remove(id)
            }
            kept[id] = slot
        }
        for (id, slot) in slots where kept[id] == nil {
            forget(slot)
            due.remove(id)
        }
        let changed = next.sources.map(\.source.id).filter { slots[$0]?.settings != kept[$0]?.settings }
        slots = kept
        configuration = next
        let records = slots.mapValues(\.record)
        surroundings.lanes.keeper.async { [keeper] in keeper.adopt(next, records: records) }
        guard isOpen else { return }
        for id in changed { schedule(id) }
        wake()
    }

    /// Whatever still comes of a slot's poll is not waited for.
    private func forget(_ slot: Slot) {
        if slot.isActive { active -= 1 }
        if slot.hasBody { unkept -= 1 }
    }

    // MARK: - Events

    /// The archive is open, for the first time or anew.
    private func opened(_ records: [String: SourceRecord]) {
        isOpen = true
        (active, unkept) = (0, 0)
        slots = [:]
        for settings in configuration.sources {
            let id = settings.source.id
            slots[id] = Slot(settings: settings, record: SourceRecord(for: settings, kept: records[id]))
            due.remove(id)
            schedule(id)
        }
        if !isReady {
            isReady = true
            tellWarnings()
            log.notice(
                "watching",
                metadata: [
                    "sources": "\(slots.count)", "entities": "\(configuration.entities.count)",
                    "state": "\(keeper.folder)",
                ])
            surroundings.systemd.ready("watching \(slots.count) sources")
        }
        wake()
    }

    /// Starts what is due, looks after files and watchdog, and asks to be called again.
    private func wake() {
        surroundings.lanes.control.check()
        guard !isStopping else { return }
        let uptime = clock.uptime
        if uptime >= nextBeat {
            nextBeat = uptime + surroundings.beat
            let now = clock.now
            surroundings.lanes.keeper.async { [keeper] in keeper.beat(at: now) }
        }
        if let watchdog = surroundings.systemd.watchdog, uptime >= nextFeeding {
            nextFeeding = uptime + watchdog / 3
            surroundings.systemd.feedWatchdog()
        }
        while isOpen, unkept < Self.unkeptLimit, let id = due.popDue(by: uptime) { poll(id) }
        if let call = whenIdle, isOpen, active == 0, due.count == 0 {
            whenIdle = nil
            call(tally, slots.mapValues(\.record))
            return
        }
        var next = nextBeat
        if surroundings.systemd.watchdog != nil { next = min(next, nextFeeding) }
        if isOpen, unkept < Self.unkeptLimit, let first = due.first() { next = min(next, first) }
        clock.wake(at: next) { [weak self] in self?.wake() }
    }

    /// Puts a source in line for its next poll, if it is to have one.
    private func schedule(_ id: String) {
        guard let slot = slots[id] else { return }
        let now = clock.now
        let source = slot.settings.source(readAt: slot.record.feedURL)
        guard let next = Schedule.due(source, slot.record.poll, at: now) else { return }
        due.set(id, due: clock.uptime + (whenIdle == nil ? max(0, next.timeIntervalSince(now)) : 0))
    }

    // MARK: - One poll

    private func poll(_ id: String) {
        guard var slot = slots[id] else { return }
        polls += 1
        slot.poll = polls
        slot.isActive = true
        active += 1
        slots[id] = slot
        ask(id, polls)
    }

    private func ask(_ id: String, _ poll: Int) {
        guard let slot = slots[id] else { return }
        let source = slot.settings.source(readAt: slot.record.feedURL)
        var state = slot.record.poll
        if slot.record.isUnsettled { (state.etag, state.lastModified) = (nil, nil) }
        let request = Schedule.request(for: source, state, userAgent: configuration.fetch.userAgent)
        guard source.kind == .page else {
            start(request, id, poll)
            return
        }
        robots.check(request.url, at: clock.now) { [weak self] verdict in
            guard let self else { return }
            surroundings.lanes.control.async { [self] in
                switch verdict {
                case .allowed: start(request, id, poll)
                case .refused(let error): answered(id, poll, .failure(error))
                case .later(let date): postpone(id, poll, by: date.timeIntervalSince(clock.now))
                }
            }
        }
    }

    private func start(_ request: Request, _ id: String, _ poll: Int) {
        guard !isStopping, slots[id]?.poll == poll else { return }
        transport.start(request) { [weak self] result in
            guard let self else { return }
            surroundings.lanes.control.async { [self] in answered(id, poll, result) }
        }
    }

    /// Makes a poll later that could not be made now, without counting it.
    private func postpone(_ id: String, _ poll: Int, by seconds: Double) {
        guard !isStopping, var slot = slots[id], slot.poll == poll else { return }
        release(&slot)
        slots[id] = slot
        due.set(id, due: clock.uptime + max(0.1, seconds))
        wake()
    }

    private var reader: DocumentReader {
        DocumentReader(analyzer: analyzer, backlog: configuration.alerts.backlog, costs: surroundings.costs)
    }

    private func answered(_ id: String, _ poll: Int, _ result: Result<Response, FetchError>) {
        guard !isStopping, var slot = slots[id], slot.poll == poll else { return }
        let outcome = Schedule.outcome(of: result, at: clock.now)
        guard case .modified(let response) = outcome else {
            finish(
                id, outcome, DocumentReader.Result(page: slot.record.page, isUnsettled: slot.record.isUnsettled))
            return
        }
        if !slot.hasBody { unkept += 1 }
        slot.hasBody = true
        slots[id] = slot
        tally.bytes += response.body.count
        let reader = reader
        let now = clock.now
        let asked = slot
        let headless = outcome.withoutBody
        let isLarge = response.body.count >= Self.largeBody
        (isLarge ? surroundings.lanes.bulk : surroundings.lanes.pool).async { [self] in
            let reading: Result<DocumentReader.Result, any Error> = Result {
                try reader.read(response, of: asked.settings, asked.record, at: now) { [keeper] comparison in
                    try keeper.withKnown(source: id, comparison)
                }
            }
            if isLarge { Memory.trim() }
            surroundings.lanes.control.async { [self] in read(id, poll, headless, reading) }
        }
    }

    private func read(
        _ id: String, _ poll: Int, _ outcome: PollOutcome, _ reading: Result<DocumentReader.Result, any Error>
    ) {
        guard !isStopping, var slot = slots[id], slot.poll == poll else { return }
        switch reading {
        case .failure(let error):
            // The archive could not say what is known: nothing may be judged, the poll counts as not made.
            log.error("\(error)", metadata: ["source": "\(id)"])
            postpone(id, poll, by: Self.retryWait)
        case .success(let reading):
            if let feed = slot.feed(namedBy: reading.error) {
                log.info("the page names its feed", metadata: ["source": "\(id)", "feed": "\(feed)"])
                slot.record.feedURL = feed
                slots[id] = slot
                ask(id, poll)
                return
            }
            if !reading.rest.isEmpty {
                keepPart(id, poll, outcome, reading)
                return
            }
            if let error = reading.error, error.code == .blocked, case .modified(let response) = outcome {
                finish(id, .blocked(by: error.message, status: response.status), reading)
            } else {
                finish(id, outcome, reading)
            }
        }
    }

    /// Keeps what was read so far of a large document, then reads on.
    private func keepPart(_ id: String, _ poll: Int, _ outcome: PollOutcome, _ reading: DocumentReader.Result) {
        guard let slot = slots[id] else { return }
        let part = FinishedPoll(
            time: clock.now, source: id, record: slot.record, result: "", items: reading.items, number: poll,
            isPartial: true)
        tally.items += reading.items.count
        surroundings.lanes.keeper.async { [self] in
            keeper.take(part) { [self] record in
                surroundings.lanes.control.async { [self] in readOn(id, poll, outcome, reading, record) }
            }
        }
    }

    private func readOn(
        _ id: String, _ poll: Int, _ outcome: PollOutcome, _ reading: DocumentReader.Result, _ record: SourceRecord
    ) {
        guard !isStopping, var slot = slots[id], slot.poll == poll else { return }
        slot.record = record
        slots[id] = slot
        let reader = reader
        let (now, asked) = (clock.now, slot)
        surroundings.lanes.bulk.async { [self] in
            let next = reader.readOn(reading, of: asked.settings, asked.record, at: now)
            surroundings.lanes.control.async { [self] in read(id, poll, outcome, .success(next)) }
        }
    }

    private func finish(_ id: String, _ outcome: PollOutcome, _ reading: DocumentReader.Result) {
        guard var slot = slots[id] else { return }
        let now = clock.now
        let source = slot.settings.source(readAt: slot.record.feedURL)
        let before = slot.record.poll
        slot.record.poll = Schedule.next(
            source, before, after: outcome, readingError: reading.error?.message, timeToLive: reading.timeToLive,
            at: now)
        (slot.record.page, slot.record.isUnsettled) = (reading.page, reading.isUnsettled)
        // A feed that a page named may move with the next design: ask the page again.
        if slot.record.feedURL != nil, slot.record.poll.consecutiveFailures > 1 || slot.record.poll.state == .gone {
            slot.record.feedURL = nil
            if slot.record.poll.state == .gone { slot.record.poll.state = .failing }
        }
        tally.count(outcome, reading)
        log.debug(
            "polled",
            metadata: [
                "source": "\(id)", "result": "\(outcome.name(reading.error))", "new": "\(reading.items.count)",
            ])
        if slot.record.poll.state != before.state { tellChange(slot, from: before.state) }
        slots[id] = slot
        let number = slot.poll
        let poll = FinishedPoll(
            time: now, source: id, record: slot.record, result: outcome.name(reading.error), items: reading.items,
            number: slot.poll)
        surroundings.lanes.keeper.async { [self] in
            keeper.take(poll) { [self] record in
                surroundings.lanes.control.async { [self] in kept(id, number, record) }
            }
        }
    }

    private func kept(_ id: String, _ poll: Int, _ record: SourceRecord) {
        guard !isStopping, var slot = slots[id], slot.poll == poll, slot.isActive else { return }
        slot.record = record
        release(&slot)
        slots[id] = slot
        if whenIdle == nil { schedule(id) }
        wake()
    }

    private func release(_ slot: inout Slot) {
        forget(slot)
        (slot.isActive, slot.hasBody) = (false, false)
    }

    private func tellChange(_ slot: Slot, from before: SourceState.State) {
        let poll = slot.record.poll
        var metadata: Logger.Metadata = ["source": "\(slot.settings.source.id)", "state": "\(poll.state)"]
        if let error = poll.lastError { metadata["error"] = "\(error)" }
        switch poll.state {
        case .pending, .ok, .paused: log.info("source changed", metadata: metadata)
        case .failing, .blocked, .gone, .backoff: log.warning("source changed", metadata: metadata)
        }
    }
}

/// What the polls of a run came to.
struct Tally: Sendable {
    /// Bodies read.
    var read = 0
    var notModified = 0
    var failed = 0
    /// New items and revisions.
    var items = 0
    /// Of all bodies, after content decoding.
    var bytes = 0

    fileprivate mutating func count(_ outcome: PollOutcome, _ reading: DocumentReader.Result) {
        switch outcome {
        case .modified where reading.error == nil: read += 1
        case .notModified: notModified += 1
        default: failed += 1
        }
        items += reading.items.count
    }
}

extension Daemon.Slot {
    /// The feed to read instead of a page that names some: the first that is not of its comments.
    fileprivate func feed(namedBy error: ReadingError?) -> String? {
        guard settings.source.kind == .feed, record.feedURL == nil, let error, error.code == .notAFeed else {
            return nil
        }
        let feeds = error.feeds.filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
        return feeds.first { !$0.lowercased().contains("comment") } ?? feeds.first
    }
}

extension SourceSettings {
    /// The source as it is asked: at its own address, or at that of the feed its page named.
    fileprivate func source(readAt feed: String?) -> Source {
        guard let feed else { return source }
        var source = source
        source.url = feed
        return source
    }
}

extension PollOutcome {
    /// The same with the body let go: what was read of it is all that is needed.
    fileprivate var withoutBody: PollOutcome {
        guard case .modified(var response) = self else { return self }
        response.body = []
        return .modified(response)
    }

    /// For the table of polls.
    fileprivate func name(_ error: ReadingError?) -> String {
        switch self {
        case .modified: error == nil ? "modified" : "unreadable"
        case .notModified: "not modified"
        case .rateLimited: "rate limited"
        case .blocked: "blocked"
        case .gone: "gone"
        case .failed: "failed"
        }
    }
}
