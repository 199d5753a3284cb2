import Dispatch
import Foundation
import Glibc

/// The seam of time: the system's clock in the daemon, one that a test moves by hand.
protocol Clock: AnyObject, Sendable {
    /// Wall time, in whole seconds: what things are dated with. It may jump, forwards and back.
    var now: Date { get }
    /// Seconds since some moment, suspension included: what waiting is measured with. It never jumps.
    var uptime: Double { get }
    /// Calls back once, on the lane of the clock's owner, when `uptime` has come or a little earlier; a further call
    /// replaces the wish before.
    func wake(at uptime: Double, _ handler: @escaping @Sendable () -> Void)
}

/// The machine's clocks, with one Dispatch timer on the owner's queue.
///
/// `@unchecked Sendable` because the timer is made once, and its handler is set only on the queue.
final class SystemClock: Clock, @unchecked Sendable {
    private let timer: any DispatchSourceTimer

    /// A timer of the monotonic clock stands still while the machine sleeps, and so may call too late by that much:
    /// no wait is longer than this.
    private static let longestWait = 2.0

    /// Makes a clock whose wake-ups come on a queue.
    init(queue: DispatchQueue) {
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.setEventHandler {}
        timer.activate()
    }

    deinit { timer.cancel() }

    var now: Date { Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down)) }

    var uptime: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_BOOTTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    func wake(at deadline: Double, _ handler: @escaping @Sendable () -> Void) {
        let wait = min(max(0, deadline - uptime), Self.longestWait)
        timer.setEventHandler(handler: handler)
        timer.schedule(deadline: .now() + wait, leeway: .milliseconds(5))
    }
}
