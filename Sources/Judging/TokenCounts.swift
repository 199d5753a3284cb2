/// Counts by token, for many more questions than changes. Tokens are hashes already, so their own bits choose the slot: open
/// addressing with linear probing, half full at most.
struct TokenCounts: Sendable {
    private struct Slot: Sendable {
        var token: UInt32 = 0
        /// 0 in a slot that is free, or that no longer counts.
        var count: Int32 = 0
        var isTaken = false
    }

    private var slots = [Slot](repeating: Slot(), count: 64)
    private var taken = 0

    /// How often a token was counted; 0 for one never seen.
    subscript(_ token: UInt32) -> Int { Int(slots[place(of: token)].count) }

    /// Counts a token up or down.
    mutating func add(_ change: Int32, to token: UInt32) {
        var place = place(of: token)
        if !slots[place].isTaken {
            if (taken + 1) * 2 > slots.count {
                rebuild()
                place = self.place(of: token)
            }
            slots[place] = Slot(token: token, isTaken: true)
            taken += 1
        }
        slots[place].count += change
    }

    /// The slot of a token, or the free one in which it would stand.
    private func place(of token: UInt32) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: (token &* 0x9E37_79B9) >> 7) & mask
        while slots[place].isTaken, slots[place].token != token { place = (place + 1) & mask }
        return place
    }

    /// Drops what no longer counts, and makes room.
    private mutating func rebuild() {
        let live = slots.filter { $0.count != 0 }
        var size = 64
        while size < live.count * 4 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        taken = live.count
        for slot in live { slots[place(of: slot.token)] = slot }
    }
}
