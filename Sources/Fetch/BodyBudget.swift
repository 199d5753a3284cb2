/// How many bytes of bodies are in memory at once, from their receipt until whoever got the response lets the body go.
///
/// A transfer may always take `freeBytes`, which is enough for most feeds. Beyond that it may take more while all
/// together have less than `limit`; once they don't, only the one that began first may, and it only while what was handed
/// on is less than that. It comes to its end, for better or worse, and what was handed on is let go without any
/// transfer's help: nobody waits for ever. In all it is never more than twice the limit, one whole body, and `freeBytes`
/// for each transfer.
///
/// Confined to the transport's queue.
final class BodyBudget {
    let limit: Int
    let freeBytes: Int
    /// Of bodies that are coming in.
    private(set) var received = 0
    /// Of bodies that came whole and were handed on.
    private(set) var held = 0
    /// The most that there ever was of both.
    private(set) var peak = 0
    /// Whether large bodies must stand back; ends only well below the limit, lest they stop and go at every read.
    private(set) var isFull = false
    /// The transfers that took, or want to take, more than every one may; by number, in the order of their beginning.
    private var large: Set<Int> = []
    private var first: Int?

    init(limit: Int, freeBytes: Int) {
        self.limit = limit
        self.freeBytes = freeBytes
    }

    /// Whether so much was handed on that no large body may grow before some is let go.
    var isHeldUp: Bool { held >= limit }

    /// Whether a transfer's body may grow to a size.
    func mayGrow(_ number: Int, to bytes: Int) -> Bool {
        if bytes <= freeBytes { return true }
        if large.insert(number).inserted { first = min(first ?? number, number) }
        return !isFull || number == first && !isHeldUp
    }

    /// A body grew.
    func receive(_ bytes: Int) {
        received += bytes
        settle()
    }

    /// A transfer is over; what it received is handed on, or let go.
    func end(_ number: Int, with bytes: Int) {
        received -= bytes
        if large.remove(number) != nil { first = large.min() }
        settle()
    }

    /// A body was handed on; with fewer bytes than none, let go.
    func hold(_ bytes: Int) {
        held += bytes
        settle()
    }

    private func settle() {
        let sum = received + held
        peak = max(peak, sum)
        isFull = sum >= (isFull ? limit / 4 * 3 : limit)
    }
}

/// The place of a body that was handed on in its transport's budget: given back when the last who holds it lets it go.
final class BodyLease: Sendable {
    private let giveBack: @Sendable () -> Void

    init(giveBack: @escaping @Sendable () -> Void) { self.giveBack = giveBack }

    deinit { giveBack() }
}
