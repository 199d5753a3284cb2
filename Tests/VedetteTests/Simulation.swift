import Fetch
import Foundation
import Logging
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

    init(origin: Date) { self.origin = origin }

    var now: Date { Date(timeIntervalSince1970: (origin.timeIntervalSince1970 + uptime).rounded(.down)) }

    func wake(at uptime: Double, _ handler: @escaping @Sendable () -> Void) { wish = (uptime, handler) }

    /// Works off what is asked for until a moment.
    func run(until end: Double, _ agenda: Agenda) {
        agenda.run()
        while let next = wish, next.uptime <= end {
            wish = nil
            uptime = max(uptime, next.uptime)
            next.handler()
            agenda.run()
        }
        uptime = max(uptime, end)
    }
}

/// A server in the process: answers at once, by a script of the request and the wall clock.
///
/// `@unchecked Sendable` because a simulation has but one thread.
final class ScriptedTransport: Transport, @unchecked Sendable {
    typealias Script = @Sendable (Request, Date) -> Result<Response, FetchError>

    private let script: Script
    private let clock: VirtualClock
    private let agenda: Agenda
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
        agenda.add { completion(answer) }
    }

    func cancelAll() {}
}

/// A daemon whose clock and network are in the test's hand; all else is as it runs.
struct Simulation {
    let clock: VirtualClock
    let agenda = Agenda()
    let transport: ScriptedTransport
    let daemon: Daemon
    let keeper: Keeper

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
                lanes: lanes, clock: clock, transport: { _ in transport }, systemd: Systemd(environment: [:]), log: log,
                beat: beat))
        daemon.start()
        agenda.run()
    }

    /// Lets time pass, in seconds.
    func run(for seconds: Double) { clock.run(until: clock.uptime + seconds, agenda) }

    /// Ends the daemon, so that all files are written.
    func stop() {
        daemon.stop {}
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
