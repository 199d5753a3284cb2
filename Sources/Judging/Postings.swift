/// Which live stories hold a token: an inverted index made for many tokens, most of which one story holds. All tokens share one
/// table and all stories one pool of blocks, so that a token costs twelve bytes and a story of it four.
///
/// Tokens are hashes already, so their own bits choose the slot: open addressing with linear probing.
/// Stories go by their sequence numbers, of which the lower 32 bits count.
struct Postings: Sendable {
    private struct Slot: Sendable {
        var token: UInt32 = 0
        /// Stories that hold the token; 0 in a slot that is free, or whose last story left.
        var count: UInt32 = 0
        /// The story where there is one, else its first block; `nothing` in a slot that is free.
        var place = Postings.nothing
    }

    private static let nothing = UInt32.max
    /// Numbers of a block: the next block's, then stories. Only a token's first block may be part full.
    private static let blockSize = 8
    private static let blockCapacity = blockSize - 1

    private var slots = [Slot](repeating: Slot(), count: 64)
    /// Slots that are not free.
    private var taken = 0
    private var pool: [UInt32] = []
    /// The first of the blocks that nothing uses, each of which names the next.
    private var vacant = nothing

    /// How many stories hold a token; 0 for one never seen.
    func count(of token: UInt32) -> Int { Int(slots[place(of: token)].count) }

    /// Calls `body` with every story that holds a token, in no order, if they are `limit` at most.
    func forEach(of token: UInt32, upTo limit: Int, _ body: (UInt32) -> Void) {
        let slot = slots[place(of: token)]
        if slot.count == 0 || slot.count > limit { return }
        if slot.count == 1 { return body(slot.place) }
        var block = slot.place
        var filled = Self.filled(slot.count)
        while block != Self.nothing {
            let base = Int(block) * Self.blockSize
            for index in base + 1...base + filled { body(pool[index]) }
            block = pool[base]
            filled = Self.blockCapacity
        }
    }

    /// Notes that a story holds a token, which it did not before.
    mutating func insert(_ sequence: Int, of token: UInt32) {
        let story = UInt32(truncatingIfNeeded: sequence)
        var place = place(of: token)
        if slots[place].place == Self.nothing {
            if (taken + 1) * 4 > slots.count * 3 {
                rebuild()
                place = self.place(of: token)
            }
            slots[place] = Slot(token: token, place: story)
            taken += 1
        }
        let slot = slots[place]
        switch slot.count {
        case 0: slots[place].place = story
        case 1:
            let block = take(before: Self.nothing, holding: slot.place)
            pool[Int(block) * Self.blockSize + 2] = story
            slots[place].place = block
        default:
            let filled = Self.filled(slot.count)
            if filled == Self.blockCapacity {
                slots[place].place = take(before: slot.place, holding: story)
            } else {
                pool[Int(slot.place) * Self.blockSize + 1 + filled] = story
            }
        }
        slots[place].count += 1
    }

    /// Notes that a story no longer holds a token; nothing happens where it never did.
    mutating func remove(_ sequence: Int, of token: UInt32) {
        let story = UInt32(truncatingIfNeeded: sequence)
        let place = place(of: token)
        let slot = slots[place]
        if slot.count == 1, slot.place == story { slots[place].count = 0 }
        if slot.count < 2 { return }
        var block = slot.place
        var filled = Self.filled(slot.count)
        while block != Self.nothing {
            let base = Int(block) * Self.blockSize
            if let index = (base + 1...base + filled).first(where: { pool[$0] == story }) {
                // The last of the first block moves into the gap.
                let first = Int(slot.place) * Self.blockSize
                let last = first + Self.filled(slot.count)
                pool[index] = pool[last]
                slots[place].count -= 1
                if slot.count == 2 {
                    slots[place].place = pool[first + 1]
                    give(back: slot.place)
                } else if last == first + 1 {
                    slots[place].place = pool[first]
                    give(back: slot.place)
                }
                return
            }
            block = pool[base]
            filled = Self.blockCapacity
        }
    }

    /// Stories in the first of the blocks that hold `count`.
    private static func filled(_ count: UInt32) -> Int { (Int(count) - 1) % blockCapacity + 1 }

    private mutating func take(before next: UInt32, holding story: UInt32) -> UInt32 {
        let block: UInt32
        if vacant == Self.nothing {
            block = UInt32(pool.count / Self.blockSize)
            pool.append(contentsOf: repeatElement(0, count: Self.blockSize))
        } else {
            block = vacant
            vacant = pool[Int(block) * Self.blockSize]
        }
        pool[Int(block) * Self.blockSize] = next
        pool[Int(block) * Self.blockSize + 1] = story
        return block
    }

    private mutating func give(back block: UInt32) {
        pool[Int(block) * Self.blockSize] = vacant
        vacant = block
    }

    /// The slot of a token, or the free one in which it would stand.
    private func place(of token: UInt32) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: (token &* 0x9E37_79B9) >> 7) & mask
        while slots[place].token != token, slots[place].place != Self.nothing { place = (place + 1) & mask }
        return place
    }

    /// Drops tokens that no story holds, and makes room.
    private mutating func rebuild() {
        let live = slots.filter { $0.count != 0 }
        var size = 64
        while size < live.count * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        taken = live.count
        for slot in live { slots[place(of: slot.token)] = slot }
    }
}
