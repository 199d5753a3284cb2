import HeapModule

/// When each source is due: one heap for all. Times are of the clock's `uptime`, which never jumps.
struct DueTimes: Sendable {
    private struct Entry: Comparable {
        var due: Double
        /// Breaks ties, so that the order does not depend on what went before, a restart for instance.
        var source: String
        var number: Int

        static func < (a: Self, b: Self) -> Bool { (a.due, a.source, a.number) < (b.due, b.source, b.number) }
    }

    private var heap = Heap<Entry>()
    /// The number of the entry that counts for a source; others are stale.
    private var current: [String: Int] = [:]
    private var number = 0

    /// How many sources are waiting.
    var count: Int { current.count }

    /// Sets or moves a source's time.
    mutating func set(_ source: String, due: Double) {
        number += 1
        current[source] = number
        heap.insert(Entry(due: due, source: source, number: number))
    }

    /// Forgets a source.
    mutating func remove(_ source: String) { current[source] = nil }

    /// When the first source is due.
    mutating func first() -> Double? {
        dropStale()
        return heap.min?.due
    }

    /// Takes out the source that is due first, if any is by now.
    mutating func popDue(by uptime: Double) -> String? {
        dropStale()
        guard let entry = heap.min, entry.due <= uptime else { return nil }
        heap.removeMin()
        current[entry.source] = nil
        return entry.source
    }

    private mutating func dropStale() {
        while let entry = heap.min, current[entry.source] != entry.number { heap.removeMin() }
    }
}
