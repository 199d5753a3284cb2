import Dispatch
import Foundation

/// Where work is done: a serial Dispatch queue, a pool of bounded width, or in a simulation a list that one loop works
/// off, so that the same events give the same order.
enum Lane: Sendable {
    case queue(DispatchQueue)
    case pool(OperationQueue)
    case agenda(Agenda)

    /// Does a piece of work later; except in a pool, after all that was asked for before.
    func async(_ work: @escaping @Sendable () -> Void) {
        switch self {
        case .queue(let queue): queue.async(execute: work)
        case .pool(let pool): pool.addOperation(work)
        case .agenda(let agenda): agenda.add(work)
        }
    }

    /// Stops the process where the caller is not on this lane.
    func check() {
        if case .queue(let queue) = self { dispatchPrecondition(condition: .onQueue(queue)) }
    }
}

/// The lanes of a process, one owner each.
struct Lanes: Sendable {
    /// Schedule, transfers, signals.
    let control: Lane
    /// Reading and matching, pure; as wide as the machine has cores.
    let pool: Lane
    /// The same for large bodies, one after the other: they neither keep the many small ones waiting, nor lie taken
    /// apart in memory together.
    let bulk: Lane
    /// Fold, archive and files.
    let keeper: Lane

    /// The queues of a process, around the one that its clock calls on.
    static func queues(control: DispatchQueue) -> Lanes {
        let pool = OperationQueue()
        pool.name = "vedette.pool"
        pool.maxConcurrentOperationCount = ProcessInfo.processInfo.activeProcessorCount
        return Lanes(
            control: .queue(control), pool: .pool(pool),
            bulk: .queue(DispatchQueue(label: "vedette.bulk", qos: .utility)),
            keeper: .queue(DispatchQueue(label: "vedette.keeper")))
    }

    /// One list for all.
    static func simulated(_ agenda: Agenda) -> Lanes {
        Lanes(control: .agenda(agenda), pool: .agenda(agenda), bulk: .agenda(agenda), keeper: .agenda(agenda))
    }
}

/// Work in the order in which it was asked for; one thread adds and runs.
///
/// `@unchecked Sendable` because a simulation has but one thread.
final class Agenda: @unchecked Sendable {
    private var work: [@Sendable () -> Void] = []
    private var next = 0

    /// Adds a piece of work at the end.
    func add(_ piece: @escaping @Sendable () -> Void) { work.append(piece) }

    /// Works off the next piece; false where there is none.
    func step() -> Bool {
        guard next < work.count else {
            work.removeAll(keepingCapacity: true)
            next = 0
            return false
        }
        let piece = work[next]
        next += 1
        piece()
        return true
    }

    /// Works all off, what is added meanwhile too.
    func run() {
        while step() {}
    }

    /// Leaves undone what is left.
    func drop() { (work, next) = ([], 0) }
}
