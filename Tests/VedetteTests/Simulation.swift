import Fetch
import Foundation
import Logging
import Matching
import Synchronization

@testable import vedette

/// The clock of a simulation: it jumps from one wish to the next, and its wall clock may be set.
///
/// `@unchecked Sendable` because a simulation has but one thread.
final class VirtualClock: Clock, @unchecked Sendable {
    private(set) var uptime = 0.0
    /// What the wall clock shows at `uptime` zero.
    var origin: Date
    private var wish: (uptime: Double, handler: @Sendable () -> Void)?
    /// What is to happen besides, in the order of time.
    private var events: [(uptime: Double, handler: @Sendable () -> Void)] = []

    init(origin: Date) { self.origin = origin }

    var now: Date { Date(timeIntervalSince1970: (origin.timeIntervalSince1970 + uptime).rounded(.down)) }

    func wake(at uptime: Double, _ handler: @escaping @Sendable () -> Void) { wish = (uptime, handler) }

    /// Lets something happen after some seconds.
    func after(_ seconds: Double, _ handler: @escaping @Sendable () -> Void) {
        let moment = uptime + seconds
        let place = events.firstIndex { $0.uptime > moment } ?? events.endIndex
        events.insert((moment, handler), at: place)
    }

    /// Jumps to what comes next and begins it; false where nothing comes until a moment.
    func advance(until end: Double) -> Bool {
        let isEvent = (events.first?.uptime ?? .infinity) < (wish?.uptime ?? .infinity)
        guard let next = isEvent ? events.first : wish, next.uptime <= end else { return false }
        if isEvent { events.removeFirst() } else { wish = nil }
        uptime = max(uptime, next.uptime)
        next.handler()
        return true
    }

    /// Lets the rest of the time pass, in which nothing happens.
    func finish(at end: Double) { uptime = max(uptime, end) }
}

/// A server in the process: answers by a script of the request and the wall clock, at once or after a while.
///
/// `@unchecked Sendable` because a simulation has but one thread.
final class ScriptedTransport: Transport, @unchecked Sendable {
    typealias Script = @Sendable (Request, Date) -> Result<Response, FetchError>

    private let script: Script
    private let clock: VirtualClock
    private let agenda: Agenda
    /// Seconds until an answer comes.
    var delay: (@Sendable (Request, Date) -> Double)?
    /// When each address was asked, in seconds of the clock's `uptime`.
    private(set) var asked: [String: [Double]] = [:]

    init(clock: VirtualClock, agenda: Agenda, script: @escaping Script) {
        self.clock = clock
        self.agenda = agenda
        self.script = script
    }

    func start(_ request: Request, completion: @escaping @Sendable (Result<Response, FetchError>) -> Void) {
        asked[request.url, default: []].append(clock.uptime)
        let answer = script(request, clock.now)
        if let delay = delay?(request, clock.now), delay > 0 {
            clock.after(delay) { completion(answer) }
        } else {
            agenda.add { completion(answer) }
        }
    }

    func cancelAll() {}
}

/// A daemon whose clock and network are in the test's hand; all else is as it runs.
final class Simulation {
    let clock: VirtualClock
    let agenda = Agenda()
    let transport: ScriptedTransport
    let daemon: Daemon
    let keeper: Keeper
    /// Pieces of work done so far, each whole or not at all.
    private(set) var steps = 0

    /// The analyzers of rules seen before: a test may start a hundred daemons with the same.
    private static let analyzers = Mutex<[(entities: [Entity], factors: [FactorOverride], analyzer: Analyzer)]>([])

    private static let analyzer: @Sendable (Configuration) throws -> Analyzer = { configuration in
        try analyzers.withLock { known in
            let same = known.first { $0.entities == configuration.entities && $0.factors == configuration.factors }
            if let same { return same.analyzer }
            let analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
            known.append((configuration.entities, configuration.factors, analyzer))
            return analyzer
        }
    }

    /// Starts a daemon that keeps in a folder.
    init(
        _ configuration: Configuration, folder: URL, from origin: Date, beat: Double = 3600,
        script: @escaping ScriptedTransport.Script
    ) throws {
        clock = VirtualClock(origin: origin)
        let transport = ScriptedTransport(clock: clock, agenda: agenda, script: script)
        self.transport = transport
        let lanes = Lanes.simulated(agenda)
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        keeper = Keeper(
            folder: folder.path, configuration: configuration, lane: lanes.keeper,
            identity: Keeper.Identity(pid: 0, started: origin, isPassing: true), log: log)
        daemon = try Daemon(
            configuration, keeper: keeper,
            in: Daemon.Surroundings(
                lanes: lanes, clock: clock, transport: { _ in transport }, analyzer: Self.analyzer,
                systemd: Systemd(environment: [:]), log: log, beat: beat))
        daemon.start()
    }

    // What was not done yet holds the daemon, and so its lock.
    deinit { agenda.drop() }

    /// Lets time pass, in seconds, or until so many pieces of work are done; false where they came first. What is left
    /// undone then never happens: the daemon was killed.
    @discardableResult
    func run(for seconds: Double, steps limit: Int = .max) -> Bool {
        let (end, last) = (clock.uptime + seconds, limit == .max ? limit : steps + limit)
        repeat {
            while agenda.step() {
                steps += 1
                if steps >= last { return false }
            }
        } while clock.advance(until: end)
        clock.finish(at: end)
        return true
    }

    /// Ends the daemon, so that all files are written.
    func stop() {
        daemon.stop { _ in }
        agenda.run()
    }
}

/// A folder that is there while a test runs.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("vedette-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The text of a file, empty where there is none.
    func text(_ name: String) -> String {
        (try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }

    /// Every file below by its path, without the database and the lock.
    func contents() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: url.path)
        where !path.hasPrefix("vedette.") && !path.hasPrefix(".") {
            contents[path] = FileManager.default.contents(atPath: url.appendingPathComponent(path).path)
        }
        return contents
    }
}
