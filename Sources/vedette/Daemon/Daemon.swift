import Fetch
import Foundation
import Logging
import Matching
import Reading

/// The poll loop: a state machine that events drive, one after the other on the control lane: a due time has come, a
/// response has come, a poll is kept, a signal. It owns roster and transfers and never blocks; what lasts belongs to
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
        /// Compiles the rules of the configuration, which takes its time.
        var analyzer: @Sendable (Configuration) throws -> Analyzer = {
            try Analyzer(entities: $0.entities, factors: $0.factors)
        }
        var systemd: Systemd
        var log: Logger
        /// Where the costs of stages are added up, if anywhere.
        var costs: StageCosts?
        /// Seconds between two looks at the files that lag behind.
        var beat = 1.0
    }

    /// What a configuration comes to, in force as a whole.
    private struct Terms: Sendable {
        var configuration: Configuration
        var analyzer: Analyzer
        var transport: any Transport
        var robots: RobotsGate

        /// Throws where the rules cannot be compiled or the network settings used. Of earlier terms is kept what would
        /// be made the same again.
        init(_ configuration: Configuration, after earlier: Terms?, in surroundings: Surroundings) throws {
            self.configuration = configuration
            if let earlier, earlier.configuration.entities == configuration.entities,
                earlier.configuration.factors == configuration.factors
            {
                analyzer = earlier.analyzer
            } else {
                analyzer = try surroundings.analyzer(configuration)
            }
            if let earlier, earlier.configuration.fetch == configuration.fetch {
                (transport, robots) = (earlier.transport, earlier.robots)
            } else {
                transport = try surroundings.transport(configuration)
                robots = RobotsGate(transport: transport, userAgent: configuration.fetch.userAgent)
            }
        }
    }

    private let surroundings: Surroundings
    private let keeper: Keeper
    private var terms: Terms
    private var roster = Roster()
    private var tally = Tally()
    /// Of the tally's bytes those after which free memory was given back.
    private var trimmedBytes = 0
    private var nextBeat = 0.0
    private var nextFeeding = 0.0
    /// Counts the reloads that were asked for; only the latest counts.
    private var reloads = 0
    private var isOpen = false
    private var isReady = false
    private var isStopping = false
    /// Called once when every source has been polled, or nothing can be kept (`once`).
    private var whenIdle: (@Sendable (RoundEnd) -> Void)?

    /// How one poll of every source ended: with what came of it, or because the archive cannot be opened or written.
    typealias RoundEnd = Result<(tally: Tally, records: [String: SourceRecord]), any Error>

    private var configuration: Configuration { terms.configuration }
    private var clock: any Clock { surroundings.clock }
    private var log: Logger { surroundings.log }

    /// Seconds until a poll is made again whose outcome could not be compared with what is known.
    private static let retryWait = 5.0
    /// Bodies in memory at most, beside those in transfer; while there are so many, nothing further is asked.
    private static let unkeptLimit = 64
    /// From so many bytes on, a body is a large one.
    private static let largeBody = 1 << 20

    /// Prepares to run. Throws where the configuration's rules cannot be compiled or its network settings used.
    init(_ configuration: Configuration, keeper: Keeper, in surroundings: Surroundings) throws {
        self.keeper = keeper
        self.surroundings = surroundings
        terms = try Terms(configuration, after: nil, in: surroundings)
    }

    // MARK: - Life

    /// Starts: opens the archive, then polls. `whenIdle` asks for one poll of every source only, and is called on the
    /// control lane when all are kept, or as soon as it shows that nothing can be kept.
    func start(whenIdle: (@Sendable (RoundEnd) -> Void)? = nil) {
        surroundings.lanes.control.async { [self] in
            self.whenIdle = whenIdle
            let now = clock.now
            let control = surroundings.lanes.control
            let stuck: @Sendable (any Error) -> Void = { [weak self] error in
                control.async { [weak self] in self?.end(.failure(error)) }
            }
            let isRound = whenIdle != nil
            surroundings.lanes.keeper.async { [self] in
                keeper.start(at: now, whenStuck: isRound ? stuck : nil) { [weak self] records in
                    control.async { [weak self] in self?.opened(records) }
                }
            }
            wake()
        }
    }

    /// Ends a round.
    private func end(_ end: RoundEnd) {
        guard let call = whenIdle else { return }
        whenIdle = nil
        call(end)
    }

    /// Ends: takes no more, ends the transfers, keeps what was read. `whenDone` is called on the keeper's lane, with what
    /// could not be written.
    func stop(whenDone: @escaping @Sendable ([String]) -> Void) {
        surroundings.lanes.control.async { [self] in
            guard !isStopping else { return }
            isStopping = true
            surroundings.systemd.stopping()
            log.notice("ending", metadata: ["polls": "\(roster.active)"])
            terms.transport.cancelAll()
            let now = clock.now
            surroundings.lanes.keeper.async { [self] in
                whenDone(keeper.close(at: now))
            }
        }
    }

    // MARK: - Reload

    /// Takes the configuration's file into force as it now is; keeps the old one where it is bad, and says so.
    func reload() {
        surroundings.lanes.control.async { [self] in
            guard !isStopping else { return }
            reloads += 1
            let (number, earlier) = (reloads, terms)
            if isReady { surroundings.systemd.reloading() }
            // A large catalogue takes its time to compile; polls go on meanwhile.
            surroundings.lanes.pool.async { [self] in
                let terms = Result {
                    try Terms(
                        Configuration.load(path: earlier.configuration.path), after: earlier, in: surroundings)
                }
                surroundings.lanes.control.async { [self] in compiled(number, terms) }
            }
        }
    }

    private func compiled(_ number: Int, _ result: Result<Terms, any Error>) {
        guard !isStopping, number == reloads else { return }
        do {
            let terms = try result.get()
            surroundings.lanes.keeper.async { [self] in
                let records = keeper.adopt(terms.configuration)
                surroundings.lanes.control.async { [self] in adopt(terms, records) }
            }
        } catch {
            keepOld(because: error)
        }
    }

    private func keepOld(because error: any Error) {
        let findings = (error as? ConfigurationError)?.findings.map(\.description) ?? ["\(error)"]
        for finding in findings { log.error("\(finding)") }
        log.error("the configuration is bad; the one before stays in force")
        let first = findings.first.map { findings.count > 1 ? "\($0) (and \(findings.count - 1) more)" : $0 }
        surroundings.lanes.keeper.async { [keeper] in keeper.show(configurationError: first) }
        tellReady(", by the configuration before: the file is bad")
    }

    /// What the configuration says in vain.
    private func tellWarnings() {
        for warning in configuration.warnings { log.warning("\(warning)") }
    }

    private func adopt(_ next: Terms, _ records: [String: SourceRecord]) {
        guard !isStopping else { return }
        if next.configuration.stateDirectory != configuration.stateDirectory {
            log.warning("another state_directory is used from the next start on")
        }
        terms = next
        tellWarnings()
        let changed = roster.adopt(next.configuration.sources, records: records)
        log.notice("configuration reloaded", metadata: ["sources": "\(roster.count)", "changed": "\(changed.count)"])
        tellReady()
        guard isOpen else { return }
        for id in changed { schedule(id) }
        wake()
    }

    private func tellReady(_ remark: String = "") {
        guard isReady else { return }
        surroundings.systemd.ready("watching \(roster.count) sources\(remark)")
    }

    // MARK: - Events

    /// The archive is open, for the first time or anew.
    private func opened(_ records: [String: SourceRecord]) {
        guard !isStopping else { return }
        isOpen = true
        roster.reset(configuration.sources, records: records)
        for settings in configuration.sources { schedule(settings.source.id) }
        if !isReady {
            isReady = true
            tellWarnings()
            log.notice(
                "watching",
                metadata: [
                    "sources": "\(roster.count)", "entities": "\(configuration.entities.count)",
                    "state": "\(keeper.folder)",
                ])
            tellReady()
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
        if isReady, let watchdog = surroundings.systemd.watchdog, uptime >= nextFeeding {
            nextFeeding = uptime + watchdog / 3
            surroundings.systemd.feedWatchdog()
        }
        while isOpen, roster.unkept < Self.unkeptLimit, let poll = roster.beginDue(by: uptime) { ask(poll) }
        if whenIdle != nil, isOpen, roster.active == 0, roster.waiting == 0 {
            end(.success((tally, roster.records)))
            return
        }
        // Polls leave pages of which little is still used.
        if roster.active == 0, tally.bytes - trimmedBytes >= Self.largeBody {
            trimmedBytes = tally.bytes
            surroundings.lanes.bulk.async { Memory.trim() }
        }
        var next = nextBeat
        if isReady, surroundings.systemd.watchdog != nil { next = min(next, nextFeeding) }
        if isOpen, roster.unkept < Self.unkeptLimit, let first = roster.firstDue() { next = min(next, first) }
        clock.wake(at: next) { [weak self] in self?.wake() }
    }

    /// Puts a source in line for its next poll, if it is to have one.
    private func schedule(_ id: String) {
        guard let entry = roster[id] else { return }
        let now = clock.now
        guard let next = Schedule.due(entry.source, entry.record.poll, at: now) else { return }
        // What is overdue longest goes first, lest one that is always cut short after a restart never has its turn.
        roster.set(id, due: clock.uptime + (whenIdle == nil ? next.timeIntervalSince(now) : 0))
    }

    // MARK: - One poll

    private func ask(_ poll: PollID) {
        guard let entry = roster[poll] else { return }
        var state = entry.record.poll
        if entry.record.isUnsettled { (state.etag, state.lastModified) = (nil, nil) }
        let request = Schedule.request(for: entry.source, state, userAgent: configuration.fetch.userAgent)
        guard entry.source.kind == .page else {
            start(request, poll)
            return
        }
        let robots = terms.robots
        robots.check(request.url, at: clock.now) { [weak self] verdict in
            guard let self else { return }
            surroundings.lanes.control.async { [self] in
                switch verdict {
                case .allowed: start(request, poll) { robots.note(answered: request.url, at: $0) }
                case .refused(let error): answered(poll, .failure(error))
                case .later(let date): postpone(poll, by: date.timeIntervalSince(clock.now))
                }
            }
        }
    }

    private func start(
        _ request: Request, _ poll: PollID, whenAnswered: (@Sendable (Date) -> Void)? = nil
    ) {
        guard !isStopping, roster[poll] != nil else { return }
        terms.transport.start(request) { [weak self] result in
            guard let self else { return }
            surroundings.lanes.control.async { [self] in
                whenAnswered?(clock.now)
                answered(poll, result)
            }
        }
    }

    /// Makes a poll later that could not be made now, without counting it.
    private func postpone(_ poll: PollID, by seconds: Double) {
        guard !isStopping, roster.end(poll) else { return }
        roster.set(poll.source, due: clock.uptime + max(0.1, seconds))
        wake()
    }

    private func answered(_ poll: PollID, _ result: Result<Response, FetchError>) {
        guard !isStopping, let entry = roster[poll] else { return }
        if case .failure(let error) = result, error.code == .crowded {
            postpone(poll, by: Self.retryWait)
            return
        }
        let now = clock.now
        let outcome = Schedule.outcome(of: result, at: now)
        guard case .modified(let response) = outcome else {
            finish(
                poll, outcome, DocumentReader.Result(page: entry.record.page, isUnsettled: entry.record.isUnsettled))
            return
        }
        roster.hold(poll)
        tally.bytes += response.body.count
        let reader = reader
        let headless = outcome.withoutBody
        let isLarge = response.body.count >= Self.largeBody
        (isLarge ? surroundings.lanes.bulk : surroundings.lanes.pool).async { [self] in
            let reading: Result<DocumentReader.Result, any Error> = Result {
                try reader.read(response, of: entry.settings, entry.record, unlike: entry.mark, at: now) {
                    [keeper] comparison in
                    try keeper.withKnown(source: poll.source, comparison)
                }
            }
            if isLarge { Memory.trim() }
            surroundings.lanes.control.async { [self] in read(poll, headless, reading) }
        }
    }

    private var reader: DocumentReader {
        DocumentReader(
            analyzer: terms.analyzer, backlog: configuration.alerts.backlog, costs: surroundings.costs)
    }

    private func read(_ poll: PollID, _ outcome: PollOutcome, _ reading: Result<DocumentReader.Result, any Error>) {
        guard !isStopping, let entry = roster[poll] else { return }
        switch reading {
        case .failure(let error):
            // The archive could not say what is known: nothing may be judged, the poll counts as not made.
            log.error("\(error)", metadata: ["source": "\(poll.source)"])
            postpone(poll, by: Self.retryWait)
        case .success(let reading):
            if let feed = entry.feed(namedBy: reading.error) {
                log.info("the page names its feed", metadata: ["source": "\(poll.source)", "feed": "\(feed)"])
                roster[poll]?.record.feedURL = feed
                ask(poll)
            } else if !reading.rest.isEmpty {
                keepPart(poll, outcome, reading)
            } else if let error = reading.error, error.code == .blocked, case .modified(let response) = outcome {
                finish(poll, .blocked(by: error.message, status: response.status), reading)
            } else {
                finish(poll, outcome, reading)
            }
        }
    }

    /// Keeps what was read so far of a large document, then reads on.
    private func keepPart(_ poll: PollID, _ outcome: PollOutcome, _ reading: DocumentReader.Result) {
        guard let entry = roster[poll] else { return }
        tally.items += reading.items.count
        keep(poll, entry.record, result: "", reading.items, isPartial: true) { [weak self] record in
            guard let self, !isStopping else { return }
            guard roster.readOn(poll, with: record), let entry = roster[poll] else { return resume(poll) }
            let (reader, now) = (reader, clock.now)
            surroundings.lanes.bulk.async { [self] in
                let next = reader.readOn(reading, of: entry.settings, entry.record, at: now)
                surroundings.lanes.control.async { [self] in read(poll, outcome, .success(next)) }
            }
        }
    }

    private func finish(_ poll: PollID, _ outcome: PollOutcome, _ reading: DocumentReader.Result) {
        guard let entry = roster[poll] else { return }
        var record = entry.record
        record.poll = Schedule.next(
            entry.source, record.poll, after: outcome, readingError: reading.error?.message,
            timeToLive: reading.timeToLive, at: clock.now)
        (record.page, record.isUnsettled) = (reading.page, reading.isUnsettled)
        // A feed that a page named may move with the next design: ask the page again.
        if record.feedURL != nil, record.poll.consecutiveFailures > 1 || record.poll.state == .gone {
            record.feedURL = nil
            if record.poll.state == .gone { record.poll.state = .failing }
        }
        tally.count(outcome, reading)
        let result = outcome.name(reading.error)
        log.debug(
            "polled", metadata: ["source": "\(poll.source)", "result": "\(result)", "new": "\(reading.items.count)"])
        if record.poll.state != entry.record.poll.state { tellState(of: poll.source, record.poll) }
        roster[poll]?.record = record
        roster[poll]?.mark = record.isUnsettled ? nil : reading.mark ?? entry.mark
        keep(poll, record, result: result, reading.items, isPartial: false) { [weak self] record in
            guard let self, !isStopping, roster.end(poll, with: record) else { return }
            resume(poll)
        }
    }

    /// Hands what a poll read to the keeper. `whenKept` is called on the control lane, with what is remembered then.
    private func keep(
        _ poll: PollID, _ record: SourceRecord, result: String, _ items: [FinishedPoll.Read], isPartial: Bool,
        whenKept: @escaping @Sendable (SourceRecord) -> Void
    ) {
        roster.keep(poll)
        let finished = FinishedPoll(
            poll: poll, time: clock.now, record: record, result: result, items: items, isPartial: isPartial)
        surroundings.lanes.keeper.async { [self] in
            keeper.take(finished) { [control = surroundings.lanes.control] record in
                control.async { whenKept(record) }
            }
        }
    }

    /// Goes on after a poll has ended.
    private func resume(_ poll: PollID) {
        guard !isStopping else { return }
        if whenIdle == nil { schedule(poll.source) }
        wake()
    }

    private func tellState(of source: String, _ poll: SourceState) {
        var metadata: Logger.Metadata = ["source": "\(source)", "state": "\(poll.state)"]
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

extension Roster.Entry {
    /// The source as it is asked: at its own address, or at that of the feed its page named.
    fileprivate var source: Source {
        var source = settings.source
        if let feed = record.feedURL { source.url = feed }
        return source
    }

    /// The feed to read instead of a page that names some: the first that is not of its comments.
    fileprivate func feed(namedBy error: ReadingError?) -> String? {
        guard settings.source.kind == .feed, record.feedURL == nil, let error, error.code == .notAFeed else {
            return nil
        }
        let feeds = error.feeds.filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
        return feeds.first { !$0.lowercased().contains("comment") } ?? feeds.first
    }
}

extension PollOutcome {
    /// The same with the body let go: what was read of it is all that is needed.
    fileprivate var withoutBody: PollOutcome {
        guard case .modified(let response) = self else { return self }
        return .modified(response.withoutBody)
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
