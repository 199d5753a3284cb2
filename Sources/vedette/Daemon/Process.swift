import Dispatch
import Glibc
import Logging

/// What a process is told by signals: each a Dispatch source on one queue, in one place.
///
/// `@unchecked Sendable` because the sources never change after they are made.
final class SignalSources: @unchecked Sendable {
    private let sources: [any DispatchSourceSignal]

    /// Calls a handler on a queue for each signal, in place of what the system would do. Returns when that is so, and must
    /// not be called on the queue: `dispatchMain` lets in every signal that is still held back, and one that has no
    /// handler by then ends the process.
    init(queue: DispatchQueue, handlers: [Int32: @Sendable () -> Void]) {
        let registrations = DispatchGroup()
        defer { registrations.wait() }
        sources = handlers.sorted { $0.key < $1.key }.map { number, handler in
            Self.hold(number)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler(handler: handler)
            registrations.enter()
            source.setRegistrationHandler { registrations.leave() }
            source.activate()
            return source
        }
    }

    deinit { for source in sources { source.cancel() } }

    /// Holds a signal back until a handler takes it, for the calling thread and those that it starts: to be called
    /// before there are others. What comes meanwhile is handed to the first handler (signalfd(2)).
    static func hold(_ number: Int32) {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, number)
        _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}

/// The logger of a process that runs for long.
func processLogger(environment: [String: String], level: Logger.Level = .info) -> Logger {
    var log = Logger(label: "vedette") { _ in JournalLog(environment: environment) }
    log.logLevel = level
    return log
}
