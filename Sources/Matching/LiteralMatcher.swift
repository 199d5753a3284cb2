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
    /// The literals by length of key, each in a field of its own: an array would count references at each position. The
    /// filter of the longest keys is asked at each position, the others where `beginnings` allows.
    private let sixes: Shelf
    private let fours: Shelf
    private let twos: Shelf
    private let ones: Shelf
    /// A bit for each pair of bytes that a literal of the other shelves begins with.
    private let beginnings: [UInt32]

    /// Prepares literals of bytes; an empty one is never found, and of equal ones each is.
    public init(_ literals: [[UInt8]]) {
        var list = LiteralList()
        for literal in literals { unsafe literal.withUnsafeBytes { bytes in unsafe list.append(bytes) } }
        self.init(list, stride: .bytes)
    }

    /// Prepares literals of folded units; an empty one is never found, and of equal ones each is. `atWords`: a literal
    /// that begins with a to z need not be found behind another such letter, which spares most positions of Latin text.
    public init(units literals: [[UInt16]], atWords: Bool = false) {
        var list = LiteralList()
        for literal in literals { unsafe literal.withUnsafeBytes { bytes in unsafe list.append(bytes) } }
        self.init(list, stride: .units, atWords: atWords)
    }

    private init(_ literals: LiteralList, stride: Stride, atWords: Bool = false) {
        self.stride = stride
        isAtWords = atWords
        sixes = Shelf(literals, keyLength: 6, lengths: 6...Int.max)
        fours = Shelf(literals, keyLength: 4, lengths: 4...5)
        twos = Shelf(literals, keyLength: 2, lengths: 2...3)
        ones = Shelf(literals, keyLength: 1, lengths: 1...1)
        var beginnings = [UInt32](repeating: 0, count: 1 << 11)
        for index in 0..<literals.count where (1..<6).contains(literals[index].count) {
            let literal = literals[index]
            let first = literal[literal.startIndex]
            // What follows a single byte may be anything.
            for next in literal.dropFirst().first.map({ $0...$0 }) ?? 0...255 {
                let pair = Int(first) | Int(next) << 8
                beginnings[pair >> 5] |= 1 << UInt32(pair & 31)
            }
        }
        self.beginnings = beginnings
    }

    /// The memory that the prepared set takes.
    public var byteCount: Int {
        [sixes, fours, twos, ones].reduce(beginnings.count * 4) { $0 + $1.byteCount }
    }

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
        guard let bytes = haystack.baseAddress else { return }
        let count = haystack.count
        let step = stride.rawValue
        // Up to here eight bytes can be read at once.
        let wide = count - 8
        let atWords = isAtWords ? 1 : 0
        var isBehindLetter = 0
        unsafe withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.block) { candidates in
            unsafe beginnings.withUnsafeBufferPointer { beginnings in
                /// 1 if a short literal may begin with the first two of these bytes, otherwise 0.
                @inline(__always)
                func mayBegin(_ next: UInt64) -> Int {
                    let pair = Int(truncatingIfNeeded: next & 0xFFFF)
                    return Int(
                        truncatingIfNeeded: unsafe beginnings[pair >> 5] >> UInt32(truncatingIfNeeded: pair & 31) & 1)
                }
                var position = 0
                while position <= wide {
                    var found = 0
                    let end = min(position + Self.block, wide + 1)
                    unsafe sixes.filter.withUnsafeBufferPointer { filter in
                        while position < end {
                            let next = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                            let bit = Shelf.hash(next & sixes.keyMask) >> sixes.filterShift
                            let word = unsafe filter[Int(truncatingIfNeeded: bit >> 5)]
                            let isLong = Int(truncatingIfNeeded: word >> UInt32(truncatingIfNeeded: bit & 31) & 1)
                            unsafe candidates[found] = position
                            let lead = Int(truncatingIfNeeded: next & 0xFFFF)
                            let isLetter = lead &- 0x61 < 26 && lead >= 0x61 ? atWords : 0
                            found &+= (mayBegin(next) | isLong) & ~(isLetter & isBehindLetter)
                            isBehindLetter = isLetter
                            position &+= step
                        }
                    }
                    var kept = 0
                    for i in 0..<found {
                        let start = unsafe candidates[i]
                        let next = unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                        unsafe candidates[kept] = start
                        kept &+= mayBegin(next) | sixes.mayHold(next)
                    }
                    for i in 0..<kept {
                        let start = unsafe candidates[i]
                        let next = unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                        unsafe sixes.look(up: next, at: bytes + start, limit: count - start) { body($0, start, $1) }
                        if mayBegin(next) == 1 {
                            unsafe lookShort(up: next, at: bytes + start, limit: count - start) { body($0, start, $1) }
                        }
                    }
                }
                while position < count {
                    var next: UInt64 = 0
                    for i in position..<min(position + 8, count) {
                        next |= unsafe UInt64(haystack[i]) << UInt64((i - position) * 8)
                    }
                    let start = position
                    unsafe sixes.look(up: next, at: bytes + start, limit: count - start) { body($0, start, $1) }
                    unsafe lookShort(up: next, at: bytes + start, limit: count - start) { body($0, start, $1) }
                    position += step
                }
            }
        }
    }

    @inline(__always)
    private func lookShort(up next: UInt64, at bytes: UnsafeRawPointer, limit: Int, _ body: (UInt32, Int) -> Void) {
        unsafe fours.look(up: next, at: bytes, limit: limit, body)
        unsafe twos.look(up: next, at: bytes, limit: limit, body)
        unsafe ones.look(up: next, at: bytes, limit: limit, body)
    }
}

/// The literals as given, one after another.
private struct LiteralList {
    private(set) var bytes: [UInt8] = []
    /// Where each ends.
    private var ends: [Int] = []

    var count: Int { ends.count }

    mutating func append(_ literal: UnsafeRawBufferPointer) {
        unsafe bytes.append(contentsOf: literal)
        ends.append(bytes.count)
    }

    subscript(_ index: Int) -> ArraySlice<UInt8> { bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]] }
}

/// Literals that share a length of key.
private struct Shelf: Sendable {
    private struct Entry: Sendable {
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

    private let keyLength: Int
    let keyMask: UInt64
    /// The literals one after another, with eight bytes to spare.
    private let text: [UInt8]
    /// In ascending order.
    private let entries: [Entry]
    /// The eight bytes behind the key of each entry, the first of them the highest; zeros past the end. Apart from the
    /// rest, so that a search among entries touches few lines of memory.
    private let tails: [UInt64]
    /// A bit for each hash of a key.
    let filter: [UInt32]
    let filterShift: UInt64
    /// Open addressing with linear probing, half full at most.
    private let slots: [Slot]
    private let slotShift: UInt64

    /// Takes the literals of these lengths.
    init(_ literals: LiteralList, keyLength: Int, lengths: ClosedRange<Int>) {
        // By their first eight bytes as one number, which settles most comparisons.
        var order: [(head: UInt64, index: Int)] = []
        for index in 0..<literals.count where lengths.contains(literals[index].count) {
            order.append((Self.number(literals[index]), index))
        }
        order.sort { a, b in
            if a.head != b.head { return a.head < b.head }
            let (left, right) = (literals[a.index], literals[b.index])
            return left == right ? a.index < b.index : left.lexicographicallyPrecedes(right)
        }
        self.keyLength = keyLength
        let mask: UInt64 = (1 << UInt64(keyLength * 8)) - 1
        keyMask = mask
        var text: [UInt8] = []
        var entries: [Entry] = []
        var tails: [UInt64] = []
        var chain: [Int] = []
        var groups: [Slot] = []
        entries.reserveCapacity(order.count)
        tails.reserveCapacity(order.count)
        for (i, (head, index)) in order.enumerated() {
            let literal = literals[index]
            while let last = chain.last, !literal.starts(with: literals[order[last].index]) { chain.removeLast() }
            let prefix = chain.last.map { UInt32($0) + 1 } ?? 0
            let rest = literal.dropFirst(keyLength)
            entries.append(
                Entry(
                    start: UInt32(text.count), length: UInt32(literal.count), prefix: prefix, given: UInt32(index)))
            tails.append(Self.number(rest))
            chain.append(i)
            text += literal
            let key = head.byteSwapped & mask
            if groups.last.map({ $0.key & mask }) != key {
                groups.append(Slot(key: key, first: UInt32(i), end: UInt32(i)))
            }
            groups[groups.count - 1].key |= rest.first.map(Self.continuation) ?? ~0 << 48
            groups[groups.count - 1].end += 1
        }
        self.text = text + [UInt8](repeating: 0, count: 8)
        self.entries = entries
        self.tails = tails

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

    /// The first eight bytes, the first of them the highest; zeros past the end.
    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        for byte in bytes.prefix(8) { number = number << 8 | UInt64(byte) }
        return bytes.count < 8 ? number << UInt64((8 - bytes.count) * 8) : number
    }

    private static func bits(for count: Int) -> Int { Int.bitWidth - (max(count, 1) - 1).leadingZeroBitCount }

    /// Fibonacci hashing: the high bits are well mixed.
    @inline(__always)
    static func hash(_ key: UInt64) -> UInt64 { (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15 }

    /// The bit of a slot's key that stands for entries which go on with a byte.
    @inline(__always)
    private static func continuation(_ byte: UInt8) -> UInt64 { 1 << (48 + UInt64((byte ^ byte >> 4) & 15)) }

    var byteCount: Int {
        text.count + entries.count * (MemoryLayout<Entry>.stride + 8) + filter.count * 4
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

    /// Calls `body` with each literal that stands at `bytes`, the first eight of which are `next`, zeros past `limit`, up to
    /// where they can be read.
    @inline(__always)
    func look(
        up next: UInt64, at bytes: UnsafeRawPointer, limit: Int, _ body: (UInt32, Int) -> Void
    ) {
        unsafe slots.withUnsafeBufferPointer { slots in
            let key = next & keyMask
            var index = Int(truncatingIfNeeded: Self.hash(key) >> slotShift)
            while unsafe slots[index].end != 0, unsafe slots[index].key & keyMask != key {
                index = (index &+ 1) & (slots.count &- 1)
            }
            let slot = unsafe slots[index]
            guard slot.end != 0, limit >= keyLength else { return }
            let tail = unsafe Self.tail(bytes + keyLength, limit: limit - keyLength)
            var low = Int(slot.first)
            var high = Int(slot.end)
            // Invariant: entries before `low` are not greater than the text, those from `high` on are.
            unsafe tails.withUnsafeBufferPointer { tails in
                while low < high {
                    let middle = (low &+ high) >> 1
                    let other = unsafe tails[middle]
                    if unsafe other > tail || (other == tail && isGreater(middle, than: bytes, limit: limit)) {
                        high = middle
                    } else {
                        low = middle &+ 1
                    }
                }
            }
            guard low > Int(slot.first) else { return }
            unsafe entries.withUnsafeBufferPointer { entries in
                let common = unsafe commonLength(entries[low &- 1], bytes, limit: limit)
                var next = low
                while next > 0 {
                    let entry = unsafe entries[next &- 1]
                    if Int(entry.length) <= common { body(entry.given, Int(entry.length)) }
                    next = Int(entry.prefix)
                }
            }
        }
    }

    /// Whether an entry comes behind the text in order.
    private func isGreater(_ index: Int, than bytes: UnsafeRawPointer, limit: Int) -> Bool {
        let entry = entries[index]
        let common = unsafe commonLength(entry, bytes, limit: limit)
        guard common < min(Int(entry.length), limit) else { return Int(entry.length) > limit }
        return unsafe text[Int(entry.start) + common] > bytes.load(fromByteOffset: common, as: UInt8.self)
    }

    /// How many bytes an entry and the text have in common, the key included.
    @inline(__always)
    private func commonLength(_ entry: Entry, _ bytes: UnsafeRawPointer, limit: Int) -> Int {
        unsafe text.withUnsafeBytes { text in
            guard let text = text.baseAddress else { return 0 }
            return unsafe Self.commonPrefix(
                text + Int(entry.start), bytes, from: keyLength, to: min(Int(entry.length), limit))
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
