extension RandomAccessCollection where Index == Int {
    /// The first index at which a condition holds that, once it does, holds for all that follow; the end if it never does.
    package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Sequence where Element: Comparable {
    /// Ascending, each value once.
    package func sortedOnce() -> [Element] {
        var list = sorted()
        var kept = 0
        for index in list.indices where kept == 0 || list[kept - 1] != list[index] {
            list[kept] = list[index]
            kept += 1
        }
        list.removeSubrange(kept...)
        return list
    }
}
