import Dispatch
import Synchronization

/// Makes three values side by side, where the machine has the cores.
func concurrently<First: Sendable, Second: Sendable, Third: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second, _ third: @Sendable () -> Third
) -> (First, Second, Third) {
    let made = Mutex<(first: First?, second: Second?, third: Third?)>((nil, nil, nil))
    DispatchQueue.concurrentPerform(iterations: 3) { turn in
        switch turn {
        case 0:
            let value = first()
            made.withLock { $0.first = value }
        case 1:
            let value = second()
            made.withLock { $0.second = value }
        default:
            let value = third()
            made.withLock { $0.third = value }
        }
    }
    let values = made.withLock { $0 }
    return (values.first ?? first(), values.second ?? second(), values.third ?? third())
}
