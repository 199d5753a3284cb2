import Glibc
import Synchronization

/// What each stage of a run costs in seconds of CPU, added up over all threads (`once --bench`).
final class StageCosts: Sendable {
    enum Stage: CaseIterable {
        /// Bytes to items, compared with what is known.
        case read
        /// Items to mentions and signals.
        case match
        /// Signals to stories, standings and alerts.
        case judge
        /// Archive, alerts, digests and status on disk.
        case store
    }

    private let sums = Mutex<[Stage: Double]>([:])

    /// The seconds that a stage has cost so far.
    subscript(stage: Stage) -> Double { sums.withLock { $0[stage] ?? 0 } }

    /// Adds what some work on this thread costs to a stage.
    func measure<Value, Failure: Error>(
        _ stage: Stage, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let start = Self.threadSeconds
        defer {
            let cost = Self.threadSeconds - start
            sums.withLock { $0[stage, default: 0] += cost }
        }
        return try work()
    }

    private static var threadSeconds: Double {
        var time = timespec()
        unsafe _ = clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension StageCosts? {
    /// The same where costs are asked for; only the work elsewhere.
    func measure<Value, Failure: Error>(
        _ stage: StageCosts.Stage, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard let self else { return try work() }
        return try self.measure(stage, work)
    }
}
