/// Finds every occurrence of many literals in one pass, overlapping ones included: the one multi-pattern matcher of
/// Vedette, over bytes or over folded UTF-16 units.
///
/// No state is carried from byte to byte. At each position bitmaps small enough for the near caches say whether the next
/// six bytes, or for short literals two, can begin a literal; that loop has no branch on the outcome. Where they can, a
/// hash table says the same of them and of the byte behind, again without a branch, so that reads which miss the near
/// caches do not wait for each other. For what is left it gives the literals with that beginning, in ascending order. The
/// last of them that is not greater than the text is found by binary search. Every literal that occurs here is that one or,
/// since what lies in order between a prefix of the text and the text has that prefix too, one that its chain of prefixes
/// leads to. The filter is Wu and Manber's idea (TR-94-17, 1994); Hyperscan's FDR does the same with vector instructions.
///
/// Time is linear in the text plus the hits, times the logarithm of how many literals begin alike. Pointers stay in this
/// file: every read is bounded by the length of the text or of the tables.
public struct LiteralMatcher: Sendable {
    /// What a position is.
    public enum Stride: Int, Sendable {
        case bytes = 1
        /// Two bytes, in the machine's order.
        case units = 2
    }

    private let stride: Stride
    /// Whether a literal that begins with a letter is looked for at the beginnings of words only.
    private let isAtWords: Bool
    /// By falling length of key; the filter of the first, if its keys are the longest there are, is asked at each position.
    private let shelves: [Shelf]
    /// Whether the first shelf is asked through its own filter, and not through `beginnings`.
    private let isFirstLong: Bool
    /// A bit for each pair of bytes that a literal of the other shelves begins with.
    private let beginnings: [UInt32]

    /// Prepares literals of bytes; an empty one is never found, and of equal ones each is.
    public init(_ literals: [[UInt8]]) {
        self.init(literals, stride: .bytes)
    }

    /// Prepares literals of folded units; an empty one is never found, and of equal ones each is. `atWords`: a literal
    /// that begins with a to z need not be found behind another such letter, which spares most positions of Latin text.
    public init(units literals: [[UInt16]], atWords: Bool = false) {
        self.init(
            literals.map { units in unsafe units.withUnsafeBytes { bytes in unsafe Array(bytes) } }, stride: .units,
            atWords: atWords)
    }

    private init(_ literals: [[UInt8]], stride: Stride, atWords: Bool = false) {
        self.stride = stride
        isAtWords = atWords
        shelves = [(Shelf.longKey, Shelf.longKey...Int.max), (4, 4...5), (2, 2...3), (1, 1...1)].compactMap {
            Shelf(literals, keyLength: $0, lengths: $1, step: stride.rawValue)
        }
        isFirstLong = shelves.first?.keyLength == Shelf.longKey
        var beginnings = [UInt32](repeating: 0, count: 1 << 11)
        for literal in literals where !literal.isEmpty && literal.count < Shelf.longKey {
            // What follows a single byte may be anything.
            for next in literal.count > 1 ? literal[1]...literal[1] : 0...255 {
                let pair = Int(literal[0]) | Int(next) << 8
                beginnings[pair >> 5] |= 1 << UInt32(pair & 31)
            }
        }
        self.beginnings = beginnings
    }

    /// The memory that the prepared set takes.
    public var byteCount: Int { shelves.reduce(beginnings.count * 4) { $0 + $1.byteCount } }

    /// Calls `body` with the index of the literal as given and the positions of each occurrence, by rising start.
    public func forEachMatch(inBytes text: [UInt8], _ body: (_ literal: Int, _ range: Range<Int>) -> Void) {
        unsafe text.withUnsafeBytes { text in
            unsafe scan(text) { body(Int($0), $1..<$1 + $2) }
        }
    }

    /// Calls `body` with the index of the literal as given and the positions of each occurrence, in units, by rising start.
    public func forEachMatch(in text: [UInt16], _ body: (_ literal: Int, _ range: Range<Int>) -> Void) {
        unsafe text.withUnsafeBytes { text in
            unsafe scan(text) { body(Int($0), $1 / 2..<($1 + $2) / 2) }
        }
    }

    /// The number of occurrences of all literals.
    public func countMatches(inBytes text: [UInt8]) -> Int {
        var count = 0
        unsafe text.withUnsafeBytes { text in
            unsafe scan(text) { _, _, _ in count += 1 }
        }
        return count
    }

    /// Positions that are filtered before any is looked up.
    private static let block = 4096

    /// Calls `body` with literal, start in bytes and length in bytes of each occurrence.
    @inline(__always)
    private func scan(_ haystack: UnsafeRawBufferPointer, _ body: (UInt32, Int, Int) -> Void) {
        guard let first = shelves.first, let bytes = haystack.baseAddress else { return }
        let count = haystack.count
        let step = stride.rawValue
        // Up to here eight bytes can be read at once.
        let wide = count - 8
        let mask = isFirstLong ? first.keyMask : 0
        let shift = first.filterShift
        let atWords = isAtWords ? 1 : 0
        var isBehindLetter = 0
        unsafe withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.block) { candidates in
            unsafe first.filter.withUnsafeBufferPointer { filter in
                unsafe beginnings.withUnsafeBufferPointer { beginnings in
                    var position = 0
                    while position <= wide {
                        var found = 0
                        let end = min(position + Self.block, wide + 1)
                        while position < end {
                            let key = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                            let pair = Int(truncatingIfNeeded: key & 0xFFFF)
                            let short = unsafe beginnings[pair >> 5] >> UInt32(truncatingIfNeeded: pair & 31)
                            let bit = Shelf.hash(key & mask) >> shift
                            let long =
                                unsafe filter[Int(truncatingIfNeeded: bit >> 5)]
                                >> UInt32(truncatingIfNeeded: bit & 31)
                            unsafe candidates[found] = position
                            let isLetter = pair &- 0x61 < 26 && pair >= 0x61 ? atWords : 0
                            found &+= Int(truncatingIfNeeded: (short | long) & 1) & ~(isLetter & isBehindLetter)
                            isBehindLetter = isLetter
                            position &+= step
                        }
                        if isFirstLong {
                            var kept = 0
                            for i in 0..<found {
                                let start = unsafe candidates[i]
                                let key = unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                                let pair = Int(truncatingIfNeeded: key & 0xFFFF)
                                let short = unsafe beginnings[pair >> 5] >> UInt32(truncatingIfNeeded: pair & 31)
                                unsafe candidates[kept] = start
                                kept &+= Int(truncatingIfNeeded: short & 1) | first.mayHold(key)
                            }
                            found = kept
                        }
                        for i in 0..<found {
                            let start = unsafe candidates[i]
                            let key = unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                            let pair = Int(truncatingIfNeeded: key & 0xFFFF)
                            if isFirstLong {
                                unsafe first.look(up: key & mask, at: bytes + start, limit: count - start) {
                                    body($0, start, $1)
                                }
                            }
                            guard unsafe beginnings[pair >> 5] >> UInt32(pair & 31) & 1 == 1 else { continue }
                            for shelf in shelves.dropFirst(isFirstLong ? 1 : 0) {
                                unsafe shelf.look(up: key & shelf.keyMask, at: bytes + start, limit: count - start) {
                                    body($0, start, $1)
                                }
                            }
                        }
                    }
                    while position < count {
                        var key: UInt64 = 0
                        for i in position..<min(position + 8, count) {
                            key |= unsafe UInt64(haystack[i]) << UInt64((i - position) * 8)
                        }
                        let start = position
                        for shelf in shelves where shelf.keyLength <= count - start {
                            unsafe shelf.look(up: key & shelf.keyMask, at: bytes + start, limit: count - start) {
                                body($0, start, $1)
                            }
                        }
                        position += step
                    }
                }
            }
        }
    }
}

/// Literals that share a length of key.
private struct Shelf: Sendable {
    private struct Entry: Sendable {
        /// The eight bytes behind the key, the first of them the highest; zeros past the end.
        var tail: UInt64
        /// Where it stands in `text`.
        var start: UInt32
        var length: UInt32
        /// The longest other entry that it begins with, plus one; 0 for none.
        var prefix: UInt32
        /// The index of the literal as given.
        var given: UInt32
    }

    private struct Slot: Sendable {
        /// The key in the low 48 bits; above it a bit for each hash of the byte that entries go on with, all if one ends.
        var key: UInt64
        var first: UInt32
        /// One past the last entry; 0 in a free slot.
        var end: UInt32
    }

    /// Bytes in the key of literals of that length and more.
    static let longKey = 6

    let keyLength: Int
    let keyMask: UInt64
    /// The literals one after another, with eight bytes to spare.
    private let text: [UInt8]
    /// In ascending order.
    private let entries: [Entry]
    /// A bit for each hash of a key.
    let filter: [UInt32]
    let filterShift: UInt64
    /// Open addressing with linear probing, half full at most.
    private let slots: [Slot]
    private let slotShift: UInt64

    /// Nil if no literal is of these lengths.
    init?(_ literals: [[UInt8]], keyLength: Int, lengths: ClosedRange<Int>, step: Int) {
        let chosen = literals.indices.filter { lengths.contains(literals[$0].count) && literals[$0].count % step == 0 }
        guard !chosen.isEmpty else { return nil }
        let order = chosen.sorted { a, b in
            literals[a] == literals[b] ? a < b : literals[a].lexicographicallyPrecedes(literals[b])
        }
        self.keyLength = keyLength
        let mask: UInt64 = (1 << UInt64(keyLength * 8)) - 1
        keyMask = mask
        var text: [UInt8] = []
        var entries: [Entry] = []
        var chain: [Int] = []
        var groups: [Slot] = []
        for (i, index) in order.enumerated() {
            let literal = literals[index]
            while let last = chain.last, !literal.starts(with: literals[order[last]]) { chain.removeLast() }
            let prefix = chain.last.map { UInt32($0) + 1 } ?? 0
            let rest = literal.dropFirst(keyLength)
            entries.append(
                Entry(
                    tail: rest.prefix(8).enumerated().reduce(0) {
                        $0 | UInt64($1.element) << UInt64(56 - $1.offset * 8)
                    },
                    start: UInt32(text.count), length: UInt32(literal.count), prefix: prefix, given: UInt32(index)))
            chain.append(i)
            text += literal
            let key = literal.prefix(keyLength).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            if groups.last.map({ $0.key & mask }) != key {
                groups.append(Slot(key: key, first: UInt32(i), end: UInt32(i)))
            }
            groups[groups.count - 1].key |= rest.first.map(Self.continuation) ?? ~0 << 48
            groups[groups.count - 1].end += 1
        }
        self.text = text + [UInt8](repeating: 0, count: 8)
        self.entries = entries

        // 32 bits or more a key: one position in thirty passes by chance, and 10,000 keys still fit 64 KB.
        let filterBits = max(10, Self.bits(for: groups.count * 32))
        filterShift = UInt64(64 - filterBits)
        var filter = [UInt32](repeating: 0, count: 1 << (filterBits - 5))
        let slotBits = max(1, Self.bits(for: groups.count * 2))
        slotShift = UInt64(64 - slotBits)
        var slots = [Slot](repeating: Slot(key: 0, first: 0, end: 0), count: 1 << slotBits)
        for group in groups {
            let hash = Self.hash(group.key & mask)
            let bit = Int(truncatingIfNeeded: hash >> filterShift)
            filter[bit >> 5] |= 1 << UInt32(bit & 31)
            var slot = Int(truncatingIfNeeded: hash >> slotShift)
            while slots[slot].end != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = group
        }
        self.filter = filter
        self.slots = slots
    }

    private static func bits(for count: Int) -> Int { Int.bitWidth - (max(count, 1) - 1).leadingZeroBitCount }

    /// Fibonacci hashing: the high bits are well mixed.
    @inline(__always)
    static func hash(_ key: UInt64) -> UInt64 { (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15 }

    /// The bit of a slot's key that stands for entries which go on with a byte.
    @inline(__always)
    private static func continuation(_ byte: UInt8) -> UInt64 { 1 << (48 + UInt64((byte ^ byte >> 4) & 15)) }

    var byteCount: Int {
        text.count + entries.count * MemoryLayout<Entry>.stride + filter.count * 4
            + slots.count * MemoryLayout<Slot>.stride
    }

    /// 1 if a literal of this shelf, which is the one of the longest keys, may stand where these eight bytes do, otherwise 0.
    @inline(__always)
    func mayHold(_ bytes: UInt64) -> Int {
        let key = bytes & keyMask
        return unsafe slots.withUnsafeBufferPointer { slots in
            let slot = unsafe slots[Int(truncatingIfNeeded: Self.hash(key) >> slotShift)]
            let next = Self.continuation(UInt8(truncatingIfNeeded: bytes >> UInt64(keyLength * 8)))
            // Whoever has another key may have pushed this one on.
            return slot.end != 0 && (slot.key & keyMask != key || slot.key & next != 0) ? 1 : 0
        }
    }

    /// Calls `body` with each literal of this key that stands at `bytes`, of which `limit` can be read.
    @inline(__always)
    func look(
        up key: UInt64, at bytes: UnsafeRawPointer, limit: Int, _ body: (UInt32, Int) -> Void
    ) {
        unsafe slots.withUnsafeBufferPointer { slots in
            var index = Int(truncatingIfNeeded: Self.hash(key) >> slotShift)
            while unsafe slots[index].end != 0, unsafe slots[index].key & keyMask != key {
                index = (index &+ 1) & (slots.count &- 1)
            }
            let slot = unsafe slots[index]
            guard slot.end != 0 else { return }
            let tail = unsafe Self.tail(bytes + keyLength, limit: limit - keyLength)
            unsafe entries.withUnsafeBufferPointer { entries in
                unsafe text.withUnsafeBytes { text in
                    guard let text = text.baseAddress else { return }
                    var low = Int(slot.first)
                    var high = Int(slot.end)
                    var common = keyLength
                    // Invariant: entries before `low` are not greater than the text, those from `high` on are.
                    while low < high {
                        let middle = (low &+ high) >> 1
                        let entry = unsafe entries[middle]
                        let length = Int(entry.length)
                        let rest = length &- keyLength
                        let here = rest >= 8 ? tail : tail & ~(.max >> UInt64(rest * 8))
                        var same = min(length, keyLength &+ (entry.tail ^ here).leadingZeroBitCount >> 3)
                        var isGreater = entry.tail > here
                        if entry.tail == here {
                            let most = min(length, limit)
                            same = unsafe Self.commonPrefix(
                                text + Int(entry.start), bytes, from: min(same, most), to: most)
                            isGreater =
                                unsafe same == most
                                ? length > limit
                                : text.load(fromByteOffset: Int(entry.start) + same, as: UInt8.self)
                                    > bytes.load(fromByteOffset: same, as: UInt8.self)
                        }
                        if isGreater {
                            high = middle
                        } else {
                            low = middle &+ 1
                            common = same
                        }
                    }
                    guard low > Int(slot.first) else { return }
                    var next = low
                    while next > 0 {
                        let entry = unsafe entries[next &- 1]
                        if Int(entry.length) <= common { body(entry.given, Int(entry.length)) }
                        next = Int(entry.prefix)
                    }
                }
            }
        }
    }

    /// The next eight bytes, the first of them the highest; zeros past `limit`.
    @inline(__always)
    private static func tail(_ bytes: UnsafeRawPointer, limit: Int) -> UInt64 {
        if limit >= 8 { return unsafe UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)) }
        return (0..<max(0, limit)).reduce(0) {
            unsafe $0 | UInt64(bytes.load(fromByteOffset: $1, as: UInt8.self)) << UInt64(56 - $1 * 8)
        }
    }

    @inline(__always)
    private static func commonPrefix(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, from: Int, to: Int) -> Int {
        var i = from
        while i &+ 8 <= to {
            let difference =
                unsafe a.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                ^ b.loadUnaligned(fromByteOffset: i, as: UInt64.self)
            if difference != 0 { return i &+ difference.trailingZeroBitCount >> 3 }
            i &+= 8
        }
        while i < to, unsafe a.load(fromByteOffset: i, as: UInt8.self) == b.load(fromByteOffset: i, as: UInt8.self) {
            i &+= 1
        }
        return i
    }
}
