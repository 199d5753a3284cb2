import ArgumentParser
import Dispatch
import Fetch
import Foundation
import Glibc
import Logging

/// `vedette run`: the daemon.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Watch until told to stop: the daemon.",
        discussion: """
            Polls every source, judges what is new, and writes alerts.jsonl, alerts.log, digests/ and \
            status.json into the state directory. The log goes to standard error.

            SIGHUP takes a changed configuration into force; a bad one is named in the log, and the one \
            before stays. SIGTERM and SIGINT end it within seconds. Under systemd it is a Type=notify \
            service with a watchdog.
            """)

    @OptionGroup var config: ConfigOption

    @Flag(name: .shortAndLong, help: "Log what is done about each source, too.")
    var verbose = false

    func run() throws {
        Memory.prepare()
        let configuration = try config.load()
        let environment = ProcessInfo.processInfo.environment
        let log = processLogger(environment: environment, level: verbose ? .debug : .info)
        let folder = configuration.stateDirectory(environment: environment)
        let lock = try StateLock.take(folder: folder, log: log)

        let queue = DispatchQueue(label: "vedette.control")
        let lanes = Lanes.queues(control: queue)
        let clock = SystemClock(queue: queue)
        let keeper = Keeper(
            folder: folder, configuration: configuration, lane: lanes.keeper,
            identity: Keeper.Identity(pid: Int(getpid()), started: clock.now), lock: lock, log: log)
        let daemon = try Daemon(
            configuration, keeper: keeper,
            in: Daemon.Surroundings(
                lanes: lanes, clock: clock, transport: { try $0.transport() },
                systemd: Systemd(environment: environment), log: log))
        daemon.start()

        let stop: @Sendable () -> Void = {
            // Whatever a disk does: what is not kept by then is read again at the next start.
            DispatchQueue.global().asyncAfter(deadline: .now() + 4) { _exit(0) }
            daemon.stop { _ in _exit(0) }
        }
        let signals = SignalSources(
            queue: queue, handlers: [SIGHUP: { daemon.reload() }, SIGTERM: stop, SIGINT: stop, SIGPIPE: {}])
        withExtendedLifetime((signals, daemon)) { dispatchMain() }
    }
}

extension StateLock {
    /// The lock of a state directory. Ends with 75 where another process has it; nil where the folder cannot be
    /// written to for now, which may change.
    static func take(folder: String, log: Logger) throws -> StateLock? {
        do {
            try makeFolder(folder)
            return try StateLock(folder: folder)
        } catch let failure as StateLock.Failure {
            guard case .file = failure else {
                tell("\(failure)")
                throw ExitCode.tryAgain
            }
            log.error("\(failure)")
        } catch {
            log.error("the state directory cannot be made: \(error)")
        }
        return nil
    }
}
