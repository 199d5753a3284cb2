/// Finds every occurrence of many literals in one pass, overlapping ones included: the one multi-pattern matcher of
/// Vedette, over bytes or over folded UTF-16 units.
///
/// No state is carried from byte to byte. At each position bitmaps small enough for the near caches say whether the next
/// six bytes, or for short literals two, can begin a literal; that loop has no branch on the outcome. Where they can,
/// other tables say so of more: of bytes a hash table with the byte behind, of units a bitmap of twelve bytes. These loops
/// have no branch either, so that reads which miss the near caches do not wait for each other. For what is left a hash
/// table gives the literals that begin so, in ascending order, and what they have in common. The last of them that is not
/// greater than the text is found by binary search. Every literal that occurs here is that one or, since what lies in order
/// between a prefix of the text and the text has that prefix too, one that its chain of prefixes leads to. The filter is Wu
/// and Manber's idea (TR-94-17, 1994); Hyperscan's FDR does the same with vector instructions.
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
    /// The literals by length, each shelf in a field of its own: an array would count references at each position.
    private let long: Shelf
    private let middling: Shelf
    private let short: Shelf
    private let shortest: Shelf
    /// The first six bytes of literals that have so many.
    private let sixes: Beginnings
    /// Of units, where six bytes say little once literals are many: the first twelve bytes of long literals, the first six
    /// of middling ones.
    private let longBeginnings: Beginnings
    private let middlingBeginnings: Beginnings
    /// A bit for each pair of bytes that a literal of less than six bytes begins with.
    private let pairs: Table<UInt32>

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
        switch stride {
        case .bytes:
            long = Shelf(literals, keyLength: 6, lengths: 6...Int.max)
            middling = Shelf(literals, keyLength: 4, lengths: 4...5)
            short = Shelf(literals, keyLength: 2, lengths: 2...3)
            shortest = Shelf(literals, keyLength: 1, lengths: 1...1)
        case .units:
            long = Shelf(literals, keyLength: 12, lengths: 12...Int.max)
            middling = Shelf(literals, keyLength: 6, lengths: 6...11)
            short = Shelf(literals, keyLength: 4, lengths: 4...5)
            shortest = Shelf(literals, keyLength: 2, lengths: 2...3)
        }
        sixes = Beginnings(literals, length: 6, lengths: 6...Int.max)
        // Three letters begin a name nearly everywhere, once names are many; six seldom do.
        longBeginnings = Beginnings(literals, length: 12, lengths: stride == .units ? 12...Int.max : 0...0)
        middlingBeginnings = Beginnings(literals, length: 6, lengths: stride == .units ? 6...11 : 0...0)
        var pairs = [UInt32](repeating: 0, count: 1 << 11)
        for index in 0..<literals.count where (1..<6).contains(literals[index].count) {
            let literal = literals[index]
            let first = literal[literal.startIndex]
            // What follows a single byte may be anything.
            for next in literal.dropFirst().first.map({ $0...$0 }) ?? 0...255 {
                let pair = Int(first) | Int(next) << 8
                pairs[pair >> 5] |= 1 << UInt32(pair & 31)
            }
        }
        self.pairs = Table(pairs)
    }

    /// The memory that the prepared set takes.
    public var byteCount: Int {
        [long, middling, short, shortest].reduce(pairs.byteCount) { $0 + $1.byteCount }
            + [sixes, longBeginnings, middlingBeginnings].reduce(0) { $0 + $1.byteCount }
    }

    /// Calls `body` with the index of the literal as given and the positions of each occurrence, by rising start.
    public func forEachMatch(inBytes text: [UInt8], _ body: (_ literal: Int, _ range: Range<Int>) -> Void) {
        unsafe text.withUnsafeBytes { text in
            unsafe scan(text, by: .bytes) { body(Int($0), $1..<$1 + $2) }
        }
    }

    /// Calls `body` with the index of the literal as given and the positions of each occurrence, in units, by rising start.
    public func forEachMatch(in text: [UInt16], _ body: (_ literal: Int, _ range: Range<Int>) -> Void) {
        unsafe text.withUnsafeBytes { text in
            unsafe scan(text, by: .units) { body(Int($0), $1 / 2..<($1 + $2) / 2) }
        }
    }

    /// The number of occurrences of all literals.
    public func countMatches(inBytes text: [UInt8]) -> Int {
        var count = 0
        unsafe text.withUnsafeBytes { text in
            unsafe scan(text, by: .bytes) { _, _, _ in count += 1 }
        }
        return count
    }

    /// Bytes of the text that are filtered before anything is looked up.
    private static let block = 4096
    /// Bytes that are read at once.
    private static let reach = 16

    /// Calls `body` with literal, start in bytes and length in bytes of each occurrence. `stride` is the matcher's, told
    /// again where the compiler can see it.
    @inline(__always)
    private func scan(
        _ haystack: UnsafeRawBufferPointer, by stride: Stride, _ body: (UInt32, Int, Int) -> Void
    ) {
        guard let text = haystack.baseAddress else { return }
        // Each block is filtered in a copy, which has what stands before it and behind, or zeros.
        let room = Self.reach + Self.block + Self.reach + 2 * Self.reach
        unsafe withUnsafeTemporaryAllocation(byteCount: room, alignment: Self.reach) { copy in
            unsafe withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.block + 1) { candidates in
                guard let base = copy.baseAddress, let candidates = candidates.baseAddress else { return }
                let block = unsafe base + Self.reach
                var start = 0
                while start < haystack.count {
                    let limit = haystack.count - start
                    let known = min(limit, Self.block + Self.reach)
                    let before = unsafe start == 0 ? 0 : text.loadUnaligned(fromByteOffset: start - 2, as: UInt16.self)
                    unsafe (block - 2).storeBytes(of: before, as: UInt16.self)
                    unsafe block.copyMemory(from: text + start, byteCount: known)
                    unsafe (block + known).initializeMemory(as: UInt8.self, repeating: 0, count: 2 * Self.reach)
                    let found = unsafe filter(block, min(limit, Self.block), by: stride, candidates)
                    unsafe lookUp(candidates, found, in: block, text + start, limit: limit, by: stride) {
                        body($0, start + $1, $2)
                    }
                    start += Self.block
                }
            }
        }
    }

    /// Writes the positions of units that are no letters from a to z or begin a word to `candidates`, and returns their number.
    @inline(__always)
    private static func wordStarts(
        _ block: UnsafeRawPointer, _ length: Int, _ candidates: UnsafeMutablePointer<Int>
    ) -> Int {
        var starts = 0
        var isBehindLetter = unsafe isLetter(block.loadUnaligned(fromByteOffset: -2, as: UInt16.self))
        var position = 0
        while position < length {
            let isLetter = unsafe isLetter(block.loadUnaligned(fromByteOffset: position, as: UInt16.self))
            unsafe candidates[starts] = position
            starts &+= 1 &- (isLetter & isBehindLetter)
            isBehindLetter = isLetter
            position &+= 2
        }
        return starts
    }

    @inline(__always)
    private static func isLetter(_ unit: UInt16) -> Int { unit &- 0x61 < 26 ? 1 : 0 }

    /// Writes the positions at which the text may begin a literal to `candidates`, and returns their number.
    @inline(__always)
    private func filter(
        _ block: UnsafeRawPointer, _ length: Int, by stride: Stride, _ candidates: UnsafeMutablePointer<Int>
    ) -> Int {
        let isGiven = stride == .units && isAtWords
        let count = unsafe isGiven ? Self.wordStarts(block, length, candidates) : length / stride.rawValue
        var found = 0
        for i in 0..<count {
            let start = unsafe isGiven ? candidates[i] : i &* stride.rawValue
            let next = unsafe block.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            unsafe candidates[found] = start
            found &+= pairs.bit(next & 0xFFFF) | sixes.bit(next)
        }
        return found
    }

    /// Looks up what stands at `found` positions of a block; `text`: where it stands in the text.
    @inline(__always)
    private func lookUp(
        _ candidates: UnsafeMutablePointer<Int>, _ found: Int, in block: UnsafeRawPointer, _ text: UnsafeRawPointer,
        limit: Int, by stride: Stride, _ body: (UInt32, Int, Int) -> Void
    ) {
        var kept = 0
        if stride == .units {
            for i in 0..<found {
                let start = unsafe candidates[i]
                let next = unsafe block.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                let more = unsafe block.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)
                unsafe candidates[kept] = start
                kept &+= pairs.bit(next & 0xFFFF) | longBeginnings.bit(next, more) | middlingBeginnings.bit(next)
            }
        } else {
            kept = found
        }
        let left = kept
        kept = 0
        for i in 0..<left {
            let start = unsafe candidates[i]
            let next = unsafe block.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            let more = unsafe block.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)
            let isMiddling = stride == .units ? middling.mayHold(next, more) : 0
            unsafe candidates[kept] = start
            kept &+= pairs.bit(next & 0xFFFF) | long.mayHold(next, more) | isMiddling
        }
        for i in 0..<kept {
            let start = unsafe candidates[i]
            let next = unsafe block.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            let more = unsafe block.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)
            let place = unsafe Shelf.Place(next: next, more: more, bytes: text + start, limit: limit - start)
            unsafe long.look(at: place) { body($0, start, $1) }
            let isShort = pairs.bit(next & 0xFFFF) == 1
            if stride == .units || isShort { unsafe middling.look(at: place) { body($0, start, $1) } }
            guard isShort else { continue }
            unsafe short.look(at: place) { body($0, start, $1) }
            unsafe shortest.look(at: place) { body($0, start, $1) }
        }
    }
}

/// What is written once and read without counting references or comparing bounds, as each would take longer than the
/// reading. An index comes from the tables themselves or is cut to their size; a debug build compares bounds all the same.
@safe
private final class Table<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    // Safe to share: written in `init` only, and freed by the last who holds the table.
    private let elements: UnsafeMutableBufferPointer<Element>

    init(_ array: [Element]) {
        unsafe elements = .allocate(capacity: array.count)
        _ = unsafe elements.initialize(from: array)
    }

    deinit { unsafe elements.deallocate() }

    var byteCount: Int { unsafe elements.count * MemoryLayout<Element>.stride }

    subscript(index: Int) -> Element {
        @inline(__always) get { unsafe elements[index] }
    }

    /// Where it begins; nil if it is empty.
    var bytes: UnsafeRawPointer? {
        @inline(__always) get { unsafe UnsafeRawPointer(elements.baseAddress) }
    }
}

extension Table<UInt32> {
    /// 1 if a bit is set, otherwise 0.
    @inline(__always)
    func bit(_ index: UInt64) -> Int {
        Int(truncatingIfNeeded: self[Int(truncatingIfNeeded: index >> 5)] >> UInt32(truncatingIfNeeded: index & 31) & 1)
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

/// How the first bytes of a literal or of the text, 1 to 16 of them, become a number.
private struct Leading: Sendable {
    let length: Int
    /// What counts of the first eight bytes, and of the next.
    let mask: UInt64
    private let moreMask: UInt64

    init(_ length: Int) {
        self.length = length
        mask = length < 8 ? ~0 >> UInt64(64 - length * 8) : ~0
        moreMask = length > 8 ? ~0 >> UInt64(128 - length * 8) : 0
    }

    /// The hash of what begins with these eight bytes and those behind.
    @inline(__always)
    func hash(_ next: UInt64, _ more: UInt64) -> UInt64 { Self.hash(next & mask, more & moreMask) }

    /// The hash of how a literal begins.
    func hash(of literal: ArraySlice<UInt8>) -> UInt64 {
        hash(Self.number(literal).byteSwapped, Self.number(literal.dropFirst(8)).byteSwapped)
    }

    /// Fibonacci hashing: the high bits are well mixed.
    @inline(__always)
    static func hash(_ low: UInt64, _ high: UInt64 = 0) -> UInt64 {
        let both = low ^ high &* 0xC2B2_AE3D_27D4_EB4F
        return (both ^ both >> 29) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The first eight bytes, the first of them the highest; zeros past the end.
    static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        for byte in bytes.prefix(8) { number = number << 8 | UInt64(byte) }
        return bytes.count < 8 ? number << UInt64((8 - bytes.count) * 8) : number
    }

    /// How many bits number so many places.
    static func bits(for count: Int) -> Int { Int.bitWidth - (max(count, 1) - 1).leadingZeroBitCount }
}

/// A bit for each hash of how literals begin.
private struct Beginnings: Sendable {
    private let leading: Leading
    private let bits: Table<UInt32>
    private let shift: UInt64

    /// Takes the first `length` bytes of literals of these lengths.
    init(_ literals: LiteralList, length: Int, lengths: ClosedRange<Int>) {
        leading = Leading(length)
        var hashes: Set<UInt64> = []
        for index in 0..<literals.count where lengths.contains(literals[index].count) {
            hashes.insert(leading.hash(of: literals[index]))
        }
        // 32 bits or more a beginning: one position in thirty passes by chance, and 10,000 of them still fit 64 KB.
        let width = max(10, Leading.bits(for: hashes.count * 32))
        shift = UInt64(64 - width)
        var bits = [UInt32](repeating: 0, count: 1 << (width - 5))
        for hash in hashes {
            let bit = Int(truncatingIfNeeded: hash >> shift)
            bits[bit >> 5] |= 1 << UInt32(bit & 31)
        }
        self.bits = Table(bits)
    }

    var byteCount: Int { bits.byteCount }

    /// 1 if a literal may begin with the next eight bytes and those behind, or as many as count, otherwise 0.
    @inline(__always)
    func bit(_ next: UInt64, _ more: UInt64 = 0) -> Int { bits.bit(leading.hash(next, more) >> shift) }
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

    /// Literals that begin alike.
    private struct Slot: Sendable {
        /// The key in the low bits; above 48 of them, if it is no longer, a bit for each hash of the byte that entries go on
        /// with, all if one ends. Of a key of more than eight bytes its hash.
        var key: UInt64
        var first: UInt32
        /// One past the last entry; 0 in a free slot.
        var end: UInt32
        /// Where the first stands in `text`.
        var start: UInt32
        /// The bytes that all of them have in common, the key included.
        var common: UInt32
    }

    /// Where the text is looked at: its next eight bytes and those behind, zeros past the end; where they stand, and how
    /// many there are.
    @unsafe
    struct Place {
        var next: UInt64
        var more: UInt64
        var bytes: UnsafeRawPointer
        var limit: Int
    }

    /// The bytes that make the key.
    private let leading: Leading
    /// The literals one after another, with eight bytes to spare.
    private let text: Table<UInt8>
    /// In ascending order.
    private let entries: Table<Entry>
    /// The eight bytes behind what an entry has in common with all that begin alike, the first of them the highest; zeros
    /// past the end. Apart from the rest, so that a search among entries touches few lines of memory.
    private let tails: Table<UInt64>
    /// Open addressing with linear probing, half full at most.
    private let slots: Table<Slot>
    private let slotMask: Int
    private let slotShift: UInt64

    /// Takes the literals of these lengths. `keyLength`: up to six, or twelve.
    init(_ literals: LiteralList, keyLength: Int, lengths: ClosedRange<Int>) {
        // By their first eight bytes as one number, which settles most comparisons.
        var order: [(head: UInt64, index: Int)] = []
        for index in 0..<literals.count where lengths.contains(literals[index].count) {
            order.append((Leading.number(literals[index]), index))
        }
        order.sort { a, b in
            if a.head != b.head { return a.head < b.head }
            let (left, right) = (literals[a.index], literals[b.index])
            return left == right ? a.index < b.index : left.lexicographicallyPrecedes(right)
        }
        leading = Leading(keyLength)
        var text: [UInt8] = []
        var entries: [Entry] = []
        var chain: [Int] = []
        var groups: [Slot] = []
        entries.reserveCapacity(order.count)
        for (i, (_, index)) in order.enumerated() {
            let literal = literals[index]
            while let last = chain.last, !literal.starts(with: literals[order[last].index]) { chain.removeLast() }
            let prefix = chain.last.map { UInt32($0) + 1 } ?? 0
            chain.append(i)
            if i == 0 || !literal.starts(with: literals[order[i - 1].index].prefix(keyLength)) {
                let key =
                    keyLength <= 8 ? Leading.number(literal).byteSwapped & leading.mask : leading.hash(of: literal)
                groups.append(Slot(key: key, first: UInt32(i), end: 0, start: UInt32(text.count), common: 0))
            }
            let next = literal.dropFirst(keyLength).first
            if keyLength <= 6 { groups[groups.count - 1].key |= next.map(Self.continuation) ?? ~0 << 48 }
            groups[groups.count - 1].end = UInt32(i + 1)
            entries.append(
                Entry(start: UInt32(text.count), length: UInt32(literal.count), prefix: prefix, given: UInt32(index)))
            text += literal
        }
        self.text = Table(text + [UInt8](repeating: 0, count: 8))
        self.entries = Table(entries)
        var tails: [UInt64] = []
        tails.reserveCapacity(order.count)
        for i in groups.indices {
            // In order, all have in common what the first and the last have.
            let group = Int(groups[i].first)..<Int(groups[i].end)
            let last = literals[order[group.upperBound - 1].index]
            let common = zip(literals[order[group.lowerBound].index], last).prefix { $0 == $1 }.count
            groups[i].common = UInt32(common)
            for entry in group { tails.append(Leading.number(literals[order[entry].index].dropFirst(common))) }
        }
        self.tails = Table(tails)

        let slotBits = max(1, Leading.bits(for: groups.count * 2))
        slotShift = UInt64(64 - slotBits)
        var slots = [Slot](repeating: Slot(key: 0, first: 0, end: 0, start: 0, common: 0), count: 1 << slotBits)
        for group in groups {
            let hash = Leading.hash(group.key & leading.mask)
            var slot = Int(truncatingIfNeeded: hash >> slotShift)
            while slots[slot].end != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = group
        }
        self.slots = Table(slots)
        slotMask = slots.count - 1
    }

    /// The bit of a slot's key that stands for entries which go on with a byte.
    @inline(__always)
    private static func continuation(_ byte: UInt8) -> UInt64 { 1 << (48 + UInt64((byte ^ byte >> 4) & 15)) }

    var byteCount: Int {
        text.byteCount + entries.byteCount + tails.byteCount + slots.byteCount
    }

    /// 1 if a literal of this shelf may stand where these eight bytes and those behind do, otherwise 0.
    @inline(__always)
    func mayHold(_ next: UInt64, _ more: UInt64) -> Int {
        let key = key(next, more)
        let slot = slots[Int(truncatingIfNeeded: Leading.hash(key) >> slotShift)]
        let continuation = Self.continuation(UInt8(truncatingIfNeeded: next >> UInt64(leading.length * 8)))
        // Whoever has another key may have pushed this one on.
        return slot.end != 0 && (leading.length > 6 || slot.key & leading.mask != key || slot.key & continuation != 0)
            ? 1 : 0
    }

    /// The key of what begins with these eight bytes and those behind.
    @inline(__always)
    private func key(_ next: UInt64, _ more: UInt64) -> UInt64 {
        leading.length <= 8 ? next & leading.mask : leading.hash(next, more)
    }

    /// Calls `body` with each literal that stands at a place, and its length.
    @inline(__always)
    func look(at place: Place, _ body: (UInt32, Int) -> Void) {
        let key = unsafe key(place.next, place.more)
        var index = Int(truncatingIfNeeded: Leading.hash(key) >> slotShift)
        while true {
            let slot = slots[index]
            guard slot.end != 0 else { return }
            if slot.key & leading.mask == key {
                let common = unsafe common(slot.start, place, from: 0, to: slot.common)
                // Otherwise another key has the same hash, or the text ends.
                if common >= leading.length {
                    if common == Int(slot.common) { unsafe search(slot, at: place, body) }
                    return
                }
            }
            index = (index &+ 1) & slotMask
        }
    }

    /// Searches among literals that begin as the text does.
    @inline(__always)
    private func search(_ slot: Slot, at place: Place, _ body: (UInt32, Int) -> Void) {
        let beginning = Int(slot.common)
        var low = Int(slot.first)
        var high = Int(slot.end)
        if high &- low == 1 {
            low = high
        } else {
            let tail = unsafe Self.tail(place.bytes + beginning, limit: place.limit - beginning)
            // Invariant: entries before `low` are not greater than the text, those from `high` on are.
            while low < high {
                let middle = (low &+ high) >> 1
                let other = tails[middle]
                if unsafe other > tail || (other == tail && isGreater(middle, than: place, from: beginning)) {
                    high = middle
                } else {
                    low = middle &+ 1
                }
            }
            guard low > Int(slot.first) else { return }
        }
        let last = entries[low &- 1]
        let common = unsafe common(last.start, place, from: beginning, to: last.length)
        var next = low
        while next > 0 {
            let entry = entries[next &- 1]
            if Int(entry.length) <= common { body(entry.given, Int(entry.length)) }
            next = Int(entry.prefix)
        }
    }

    /// Whether an entry comes behind the text in order. The first `beginning` bytes are the same.
    private func isGreater(_ index: Int, than place: Place, from beginning: Int) -> Bool {
        let entry = entries[index]
        let common = unsafe common(entry.start, place, from: beginning, to: entry.length)
        guard unsafe common < min(Int(entry.length), place.limit) else { return unsafe Int(entry.length) > place.limit }
        return unsafe text[Int(entry.start) + common] > place.bytes.load(fromByteOffset: common, as: UInt8.self)
    }

    /// How many bytes, of `length` at most, a literal and the text have in common, if the first `beginning` are the same.
    @inline(__always)
    private func common(_ start: UInt32, _ place: Place, from beginning: Int, to length: UInt32) -> Int {
        guard let text = unsafe text.bytes else { return 0 }
        return unsafe Self.commonPrefix(
            text + Int(start), place.bytes, from: beginning, to: min(Int(length), place.limit))
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
