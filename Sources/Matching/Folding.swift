/// Folding: what two spellings of one text have in common. Full-width and half-width forms, letter case, accents of
/// Latin letters, Traditional and Simplified characters, kinds of quotes, hyphens and spaces fold together; characters
/// that have no width (joiners, direction marks, soft hyphens, ™ and ®) fold to nothing. Close to NFKC_Casefold of the
/// Unicode standard (UAX #44), wider in accents and Chinese, and symmetric: aliases, cues, queries and texts all pass here.
///
/// A line end stays one, as it parts clauses.
enum Folding {
    /// What kind of character a folded unit is; decides where a Latin word begins and ends.
    enum Kind: UInt8 {
        case other = 0
        /// A letter of a script that parts words by spaces.
        case letter = 1
        case digit = 2
        /// Han, kana or Hangul: any two are neighbours without being one word.
        case ideograph = 3
        case space = 4
    }

    /// For each UTF-16 unit the unit that it folds to; 0 drops it; `0xDC00 + n` stands for `expansions[n]`.
    static let table: [UInt16] = built.table
    /// What folds to several units.
    static let expansions: [[UInt16]] = built.expansions
    /// The most units that a character folds to.
    static let longestExpansion = expansions.map(\.count).max() ?? 1
    /// The plain letters of U+1D400 to U+1D7FF.
    static let mathematical: [UInt16] = Array(FoldingTable.mathematical.utf16)
    /// The `Kind` of each folded unit, as raw values.
    static let kinds: [UInt8] = buildKinds()

    /// The kind of a folded unit.
    static func kind(_ unit: UInt16) -> Kind { Kind(rawValue: kinds[Int(unit)]) ?? .other }

    /// Whether a folded unit is a letter or digit of a script with spaces.
    static func isWord(_ unit: UInt16) -> Bool { (1...2).contains(kinds[Int(unit)]) }

    /// Whether a folded unit is Han, kana or Hangul.
    static func isIdeograph(_ unit: UInt16) -> Bool { kinds[Int(unit)] == Kind.ideograph.rawValue }

    /// First of the units that stand for expansions: a low surrogate, which nothing folds to.
    static let firstExpansion: UInt16 = 0xDC00

    private static let built = build()

    private static func build() -> (table: [UInt16], expansions: [[UInt16]]) {
        var table = (0...UInt16.max).map { $0 }
        for run in FoldingTable.ones.split(separator: " ") {
            let mark = run.firstIndex { $0 == ":" || $0 == "+" } ?? run.endIndex
            let bounds = run[..<mark].split(separator: "-").compactMap { UInt16($0, radix: 16) }
            guard let first = bounds.first, let last = bounds.last, first <= last,
                let target = UInt16(run[mark...].dropFirst(), radix: 16)
            else { continue }
            let step: UInt16 = run[mark] == "+" ? 1 : 0
            for unit in first...last { table[Int(unit)] = target &+ step &* (unit - first) }
        }
        var expansions: [[UInt16]] = []
        for word in FoldingTable.expansions.split(separator: " ") {
            let sides = word.split(separator: ":", omittingEmptySubsequences: false)
            guard sides.count == 2, let from = UInt16(sides[0], radix: 16) else { continue }
            let to = sides[1].split(separator: ".").compactMap { UInt16($0, radix: 16) }
            table[Int(from)] = to.isEmpty ? 0 : firstExpansion + UInt16(expansions.count)
            if !to.isEmpty { expansions.append(to) }
        }
        let pairs = Array(FoldingTable.simplified.utf16)
        for i in stride(from: 0, to: pairs.count - 1, by: 2) { table[Int(pairs[i])] = pairs[i + 1] }
        return (table, expansions)
    }

    private static func buildKinds() -> [UInt8] {
        (0...UInt16.max).map { unit in
            if (0x2E80...0x303F).contains(unit) { return unit == 0x3005 || unit == 0x3007 ? 3 : 0 }
            if (0x3041...0x33FF).contains(unit) || (0x3400...0x9FFF).contains(unit) || (0xF900...0xFAFF).contains(unit)
                || (0xAC00...0xD7AF).contains(unit) || (0x1100...0x11FF).contains(unit)
            {
                return unit == 0x30FB ? Kind.other.rawValue : Kind.ideograph.rawValue
            }
            // Half of a rare character, or for private use.
            guard let scalar = Unicode.Scalar(unit), !(0xE000..<0xF900).contains(unit) else {
                return Kind.other.rawValue
            }
            if scalar.properties.isAlphabetic { return Kind.letter.rawValue }
            if scalar.properties.isWhitespace { return Kind.space.rawValue }
            return scalar.properties.numericType == .decimal ? Kind.digit.rawValue : Kind.other.rawValue
        }
    }
}

/// A text folded, with the way back: which characters of the original each folded unit stands for.
public struct FoldedText: Sendable {
    /// The folded text, in UTF-16 units.
    public let units: [UInt16]
    /// The scalar of the original that each unit comes from, and one more for the end; empty where unit `i` is scalar `i`.
    private let origins: [UInt32]
    /// A bit a unit: whether the original is an upper-case letter.
    private let capitals: [UInt64]
    /// The text as published.
    public let original: String

    /// Folds a text in one pass over its bytes.
    public init(_ text: String) {
        var text = text
        var writer = Writer()
        units = text.withUTF8 { bytes in
            // Few texts fold to more units than they have bytes.
            unsafe writer.fold(bytes, room: bytes.count)
                ?? writer.fold(bytes, room: bytes.count * Folding.longestExpansion) ?? []
        }
        origins = writer.origins
        capitals = writer.capitals
        original = text
    }

    /// Folds UTF-8.
    private struct Writer {
        var origins: [UInt32] = []
        var capitals: [UInt64] = []

        /// The units that the bytes fold to; nil if they are more than there is room for.
        mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, room: Int) -> [UInt16]? {
            var isWhole = false
            origins = []
            capitals = [UInt64](repeating: 0, count: room / 64 + 1)
            let units = unsafe [UInt16](unsafeUninitializedCapacity: room) { units, count in
                var i = 0
                unsafe foldInStep(bytes, &i, to: units, &count)
                isWhole = unsafe i == bytes.count || foldOn(bytes, &i, to: units, &count)
            }
            return isWhole ? units : nil
        }

        /// Folds up to the first character that is not one unit as it was one scalar.
        private mutating func foldInStep(
            _ bytes: UnsafeBufferPointer<UInt8>, _ i: inout Int, to units: UnsafeMutableBufferPointer<UInt16>,
            _ count: inout Int
        ) {
            let table = Folding.table
            unsafe table.withUnsafeBufferPointer { table in
                unsafe capitals.withUnsafeMutableBufferPointer { capitals in
                    var position = i
                    var length = count
                    while position < bytes.count {
                        let start = position
                        let code = unsafe Self.next(bytes, &position)
                        let unit = unsafe code < 0x10000 ? table[Int(code)] : 0
                        if unit == 0 || unit & 0xFC00 == Folding.firstExpansion {
                            position = start
                            break
                        }
                        if Self.isCapital(code) { unsafe capitals[length >> 6] |= 1 << UInt64(length & 63) }
                        unsafe units[length] = unit
                        length &+= 1
                    }
                    i = position
                    count = length
                }
            }
        }

        /// Folds the rest, noting where each unit comes from; false if it is more than there is room for.
        private mutating func foldOn(
            _ bytes: UnsafeBufferPointer<UInt8>, _ i: inout Int, to units: UnsafeMutableBufferPointer<UInt16>,
            _ count: inout Int
        ) -> Bool {
            origins = (0..<UInt32(count)).map { $0 }
            var scalars = UInt32(count)
            func append(_ unit: UInt16) {
                origins.append(scalars)
                unsafe units[count] = unit
                count += 1
            }
            while i < bytes.count {
                let code = unsafe Self.next(bytes, &i)
                if code < 0x10000 {
                    let unit = Folding.table[Int(code)]
                    if unit & 0xFC00 == Folding.firstExpansion {
                        let parts = Folding.expansions[Int(unit - Folding.firstExpansion)]
                        guard count + parts.count + bytes.count - i <= units.count else { return false }
                        for part in parts { append(part) }
                    } else if unit != 0 {
                        if Self.isCapital(code) { capitals[count >> 6] |= 1 << UInt64(count & 63) }
                        append(unit)
                    }
                } else if code &- 0x1D400 < 0x400, Folding.mathematical[Int(code - 0x1D400)] != 0x3F {
                    append(Folding.mathematical[Int(code - 0x1D400)])
                } else {
                    append(UInt16(0xD800 + ((code - 0x10000) >> 10)))
                    append(UInt16(0xDC00 + ((code - 0x10000) & 0x3FF)))
                }
                scalars += 1
            }
            origins.append(scalars)
            return true
        }

        /// Beyond ASCII only the full-width capitals matter: aliases that ask for their case are Latin.
        @inline(__always)
        private static func isCapital(_ code: UInt32) -> Bool { code &- 0x41 < 26 || code &- 0xFF21 < 26 }

        /// The next scalar. A Swift string is valid UTF-8, so the lead byte tells how many bytes follow.
        @inline(__always)
        private static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ i: inout Int) -> UInt32 {
            let lead = unsafe UInt32(bytes[i])
            if lead < 0x80 {
                i &+= 1
                return lead
            }
            let second = unsafe UInt32(bytes[i &+ 1] & 0x3F)
            if lead < 0xE0 {
                i &+= 2
                return (lead & 0x1F) << 6 | second
            }
            let third = unsafe UInt32(bytes[i &+ 2] & 0x3F)
            if lead < 0xF0 {
                i &+= 3
                return (lead & 0x0F) << 12 | second << 6 | third
            }
            let fourth = unsafe UInt32(bytes[i &+ 3] & 0x3F)
            i &+= 4
            return (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
        }
    }

    /// The number of folded units.
    public var count: Int { units.count }

    /// Whether each unit stands for one byte of the original.
    fileprivate var isASCII: Bool { origins.isEmpty && original.utf8.count == units.count }

    /// The Unicode scalars of the original that a range of folded units stands for, half-open.
    public func scalars(of range: Range<Int>) -> Range<Int> {
        guard !origins.isEmpty else { return range }
        let start = Int(origins[range.lowerBound])
        guard !range.isEmpty else { return start..<start }
        return start..<max(start, Int(origins[range.upperBound - 1]) + 1)
    }

    /// The stretch of the original that a range of folded units stands for.
    public func text(of range: Range<Int>) -> String {
        var quotes = Quotes(of: self)
        return quotes.text(of: range)
    }

    /// Whether the character at a unit is an upper-case Latin letter in the original.
    public func isCapital(at index: Int) -> Bool { capitals[index >> 6] >> UInt64(index & 63) & 1 == 1 }

    /// The first unit from a position on that is an upper-case Latin letter in the original.
    func nextCapital(from index: Int) -> Int? {
        var word = index >> 6
        guard word < capitals.count else { return nil }
        var bits = capitals[word] & ~0 << UInt64(index & 63)
        while bits == 0 {
            word += 1
            guard word < capitals.count else { return nil }
            bits = capitals[word]
        }
        return word << 6 + bits.trailingZeroBitCount
    }
}

/// Quotes stretches of a text as published, in one walk if they are asked for by rising start.
struct Quotes {
    private let text: FoldedText
    /// A scalar of the original, and the byte that it begins at.
    private var scalar = 0
    private var byte = 0

    init(of text: FoldedText) { self.text = text }

    /// The stretch of the original that a range of folded units stands for.
    mutating func text(of range: Range<Int>) -> String {
        let range = text.scalars(of: range)
        if range.lowerBound < scalar { (scalar, byte) = (0, 0) }
        let quote = unsafe text.original.utf8.withContiguousStorageIfAvailable { bytes in
            if text.isASCII { return unsafe String(decoding: bytes[range], as: UTF8.self) }
            byte = unsafe Self.skip(range.lowerBound - scalar, in: bytes, from: byte)
            scalar = range.lowerBound
            let end = unsafe Self.skip(range.count, in: bytes, from: byte)
            return unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[byte..<end]), as: UTF8.self)
        }
        return quote ?? ""
    }

    /// The byte that begins the scalar so many behind the one that begins at a byte.
    private static func skip(_ scalars: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        var left = scalars
        // Eight bytes at once: those that begin a scalar are all but 10xxxxxx.
        while left >= 8, position + 8 <= bytes.count, let base = bytes.baseAddress {
            let word = unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let others = (word >> 7 & ~(word >> 6)) & 0x0101_0101_0101_0101
            left -= 8 - Int(truncatingIfNeeded: (others &* 0x0101_0101_0101_0101) >> 56)
            position += 8
        }
        while position < bytes.count {
            if unsafe bytes[position] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            position += 1
        }
        return position
    }
}

extension String {
    /// Folded units as a string, many times faster than the standard library decodes UTF-16; half of a rare character
    /// becomes U+FFFD.
    init(folded units: some RandomAccessCollection<UInt16>) {
        unsafe self.init(unsafeUninitializedCapacity: units.count * 3) { bytes in
            var length = 0
            func append(_ byte: UInt32) {
                unsafe bytes[length] = UInt8(truncatingIfNeeded: byte)
                length += 1
            }
            var lead: UInt32?
            for unit in units {
                var code = UInt32(unit)
                if let high = lead, code & 0xFC00 == 0xDC00 {
                    length -= 3
                    code = 0x10000 + (high & 0x3FF) << 10 + code & 0x3FF
                    append(0xF0 | code >> 18)
                    append(0x80 | code >> 12 & 0x3F)
                    append(0x80 | code >> 6 & 0x3F)
                    append(0x80 | code & 0x3F)
                    lead = nil
                    continue
                }
                lead = code & 0xFC00 == 0xD800 ? code : nil
                if code & 0xF800 == 0xD800 { code = 0xFFFD }
                if code < 0x80 {
                    append(code)
                } else if code < 0x800 {
                    append(0xC0 | code >> 6)
                    append(0x80 | code & 0x3F)
                } else {
                    append(0xE0 | code >> 12)
                    append(0x80 | code >> 6 & 0x3F)
                    append(0x80 | code & 0x3F)
                }
            }
            return length
        }
    }
}
