import Dispatch
import Glibc
import Logging

/// What a process is told by signals: each a Dispatch source on one queue, in one place.
///
/// `@unchecked Sendable` because the sources never change after they are made.
final class SignalSources: @unchecked Sendable {
    private let sources: [any DispatchSourceSignal]

    /// Calls a handler on a queue for each signal, in place of what the system would do.
    init(queue: DispatchQueue, handlers: [Int32: @Sendable () -> Void]) {
        sources = handlers.sorted { $0.key < $1.key }.map { number, handler in
            _ = Glibc.signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler(handler: handler)
            source.activate()
            return source
        }
    }

    deinit { for source in sources { source.cancel() } }
}

/// The logger of a process that runs for long.
func processLogger(environment: [String: String], level: Logger.Level = .info) -> Logger {
    var log = Logger(label: "vedette") { _ in JournalLog(environment: environment) }
    log.logLevel = level
    return log
}
