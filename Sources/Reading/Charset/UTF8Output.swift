/// UTF-8 under construction, from characters of any charset; counts those that could not be.
struct UTF8Output {
    /// The text, then room for more.
    private var bytes: [UInt8] = []
    private var count = 0
    /// How many bytes or units of the input meant nothing.
    private(set) var flaws = 0

    /// Makes room for so many bytes more.
    mutating func reserve(_ more: Int) {
        if bytes.count < count + more { bytes += repeatElement(0, count: count + more - bytes.count) }
    }

    /// The bytes made since they were last taken.
    mutating func take() -> [UInt8] {
        defer { (bytes, count) = ([], 0) }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// Takes a character, or a pair in the form of `Iconv.scalar`; what is none becomes U+FFFD and is counted.
    @inline(__always)
    mutating func append(_ scalar: UInt32) {
        switch scalar {
        case ..<0x80: put(scalar, length: 1)
        case ..<0x800: put(0x80C0 | scalar >> 6 | (scalar & 0x3F) << 8, length: 2)
        case 0xD800...0xDFFF, 0xFFFD: flaw()
        case ..<0x10000:
            put(0x80_80E0 | scalar >> 12 | (scalar >> 6 & 0x3F) << 8 | (scalar & 0x3F) << 16, length: 3)
        default: appendRare(scalar)
        }
    }

    private mutating func appendRare(_ scalar: UInt32) {
        if scalar < 0x110000 {
            let start = 0x8080_80F0 | scalar >> 18 | (scalar >> 12 & 0x3F) << 8
            put(start | (scalar >> 6 & 0x3F) << 16 | (scalar & 0x3F) << 24, length: 4)
        } else if scalar >= 0x8000_0000 {
            append(scalar >> 16 & 0x7FFF)
            append(scalar & 0xFFFF)
        } else {
            flaw()
        }
    }

    /// U+FFFD in the place of something unreadable.
    mutating func flaw() {
        flaws += 1
        put(0xBD_BFEF, length: 3)
    }

    /// Puts the low bytes of a word, the lowest first.
    @inline(__always)
    private mutating func put(_ word: UInt32, length: Int) {
        if bytes.count < count + 4 { reserve(max(64, count)) }
        unsafe bytes.withUnsafeMutableBytes {
            unsafe $0.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt32.self)
        }
        count += length
    }

    /// Takes what nearly all of East Asian text is, ASCII and pairs of bytes that a table has as one character of three
    /// bytes, up to the first byte that begins anything else or stands near the end. Returns its index.
    mutating func append(plainPairs input: ArraySlice<UInt8>, from start: Int, _ table: [UInt32]) -> Int {
        reserve((input.endIndex - start) * 3 / 2 + 8)
        let base = count
        let (taken, made) = unsafe input[start...].withUnsafeBytes { raw in
            unsafe bytes.withUnsafeMutableBytes { out -> (Int, Int) in
                var (index, end) = (0, base)
                while index + 8 <= raw.count {
                    let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    if word & 0x8080_8080_8080_8080 == 0 {
                        unsafe out.storeBytes(of: word, toByteOffset: end, as: UInt64.self)
                        (index, end) = (index + 8, end + 8)
                        continue
                    }
                    let lead = unsafe raw[index]
                    if lead < 0x80 {
                        unsafe out[end] = lead
                        (index, end) = (index + 1, end + 1)
                        continue
                    }
                    let scalar = unsafe table[Int(lead) << 8 | Int(raw[index + 1]) - 0x8000]
                    guard scalar >= 0x800, scalar < 0xD800 || scalar >= 0xE000, scalar < 0xFFFD else { break }
                    let low = (scalar >> 6 & 0x3F) << 8 | (scalar & 0x3F) << 16
                    let three = (0x80_80E0 | scalar >> 12 | low).littleEndian
                    unsafe out.storeBytes(of: three, toByteOffset: end, as: UInt32.self)
                    (index, end) = (index + 2, end + 3)
                }
                return (index, end)
            }
        }
        count = made
        return start + taken
    }

    mutating func append(contentsOf run: ArraySlice<UInt8>) {
        reserve(run.count + 4)
        bytes.replaceSubrange(count..<count + run.count, with: run)
        count += run.count
    }
}

/// The end of the valid UTF-8 sequence that starts with a byte of 0x80 or more, or nil where it is none; after Unicode
/// table 3-7, so that surrogates, overlong forms and what is past U+10FFFF are refused.
@inline(__always)
func utf8SequenceEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let lead = bytes[start]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard start + length <= bytes.endIndex, bytes[start + 1] >= low, bytes[start + 1] <= high else { return nil }
    for index in start + 2..<max(start + 2, start + length) where bytes[index] & 0xC0 != 0x80 { return nil }
    return start + length
}

/// What a walk over bytes as UTF-8 finds.
struct UTF8Survey {
    /// Whole characters of two bytes.
    private var shortSequences = 0
    /// Whole characters of three or four bytes.
    private(set) var longSequences = 0
    /// Whole characters of two and more bytes.
    var sequences: Int { shortSequences + longSequences }
    /// Bytes that stand in no sequence.
    private(set) var flaws = 0
    /// Letters from `Â` to `ô`, the lead bytes of UTF-8 in Latin-1, that another character beyond ASCII follows at once.
    private var leads = 0
    /// Whether so much begins as UTF-8 taken for Latin-1 would that it is worth a closer look.
    var mayBeTwiceEncoded: Bool { leads >= 2 && leads * 8 >= sequences }

    init() {}

    init(_ bytes: ArraySlice<UInt8>) { add(bytes, upTo: bytes.endIndex) }

    /// Goes on over more bytes, which begin between characters, up to an index between characters.
    mutating func add(_ bytes: ArraySlice<UInt8>, upTo stop: Int) {
        unsafe bytes.withUnsafeBytes { raw in
            var index = 0
            let end = stop - bytes.startIndex
            while index < end {
                // Eight ASCII bytes at a time; markup and English are nearly all of it.
                while index + 8 <= end,
                    unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                }
                // Ideographs stand in rows: three bytes each, the first neither 0xE0 nor 0xED, which have rules of their own.
                let row = index
                while index + 4 <= end {
                    let word = unsafe UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
                    guard word & 0xC0C0F0 == 0x8080E0, word & 0xFF != 0xE0, word & 0xFF != 0xED else { break }
                    index += 3
                }
                longSequences += (index - row) / 3
                guard index < end else { break }
                let byte = unsafe raw[index]
                if byte < 0x80 {
                    index += 1
                } else if let next = utf8SequenceEnd(bytes, bytes.startIndex + index) {
                    shortSequences += 1
                    let after = next - bytes.startIndex
                    if byte == 0xC3, after < raw.count, unsafe raw[after] >= 0x80 { leads += 1 }
                    if after - index > 2 {
                        (longSequences, shortSequences) = (longSequences + 1, shortSequences - 1)
                    }
                    index = after
                } else {
                    flaws += 1
                    index += 1
                }
            }
        }
    }

    var isASCII: Bool { sequences == 0 && flaws == 0 }
}

/// Where the last character of some UTF-8 begins, which may be cut off.
func startOfLastCharacter(_ bytes: ArraySlice<UInt8>) -> Int {
    var index = bytes.endIndex
    while index > bytes.startIndex, bytes.endIndex - index < 4 {
        index -= 1
        if bytes[index] & 0xC0 != 0x80 { return index }
    }
    return bytes.endIndex
}

/// UTF-8 repaired: each maximal part of a broken sequence becomes one U+FFFD. Like all decoders here it returns the index
/// after what it took: before the last bytes it stops where they may begin a character, unless no more will come.
func decodeUTF8(_ bytes: ArraySlice<UInt8>, isLast: Bool, into output: inout UTF8Output) -> Int {
    var index = bytes.startIndex
    var clean = index
    while index < bytes.endIndex {
        if bytes[index] < 0x80 {
            index += 1
        } else if bytes.endIndex - index < 4, !isLast {
            break
        } else if let next = utf8SequenceEnd(bytes, index) {
            index = next
        } else {
            output.append(contentsOf: bytes[clean..<index])
            output.flaw()
            // A sequence cut short is one fault, not one for each of its bytes.
            let lead = bytes[index]
            let wanted = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : 0
            index += 1
            var taken = 0
            while taken + 1 < wanted, index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 {
                index += 1
                taken += 1
            }
            clean = index
        }
    }
    output.append(contentsOf: bytes[clean..<index])
    return index
}

/// UTF-16 as UTF-8; a lone surrogate or odd last byte is a flaw.
func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool, isLast: Bool, into output: inout UTF8Output) -> Int {
    var index = bytes.startIndex
    func unit(_ at: Int) -> UInt32 {
        let first = UInt32(bytes[at])
        let second = UInt32(bytes[at + 1])
        return bigEndian ? first << 8 | second : second << 8 | first
    }
    while index + 1 < bytes.endIndex {
        let first = unit(index)
        if first & 0xFC00 == 0xD800 {
            if index + 3 >= bytes.endIndex, !isLast { break }
            if index + 3 < bytes.endIndex, case let second = unit(index + 2), second & 0xFC00 == 0xDC00 {
                output.append(0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF))
                index += 4
                continue
            }
        }
        output.append(first)
        index += 2
    }
    guard isLast else { return index }
    if index < bytes.endIndex { output.flaw() }
    return bytes.endIndex
}

/// UTF-32 as UTF-8; what is no character is a flaw.
func decodeUTF32(_ bytes: ArraySlice<UInt8>, bigEndian: Bool, isLast: Bool, into output: inout UTF8Output) -> Int {
    var index = bytes.startIndex
    while index + 3 < bytes.endIndex {
        var value: UInt32 = 0
        for offset in 0..<4 {
            value = value << 8 | UInt32(bytes[bigEndian ? index + offset : index + 3 - offset])
        }
        output.append(min(value, 0x110000))
        index += 4
    }
    guard isLast else { return index }
    if index < bytes.endIndex { output.flaw() }
    return bytes.endIndex
}
