/// A character reference in a text: `&amp;`, `&#8217;`, `&#x2019;`.
struct CharacterReference {
    enum Context {
        /// Text of HTML: all names of HTML, the old ones without their semicolon too.
        case html
        /// XML: the semicolon is part of it.
        case xml
    }

    /// What it stands for, UTF-8; empty for a character that no text may hold.
    var text: [UInt8]
    /// The index after it.
    var end: Int
    /// Whether XML knows it without a declaration, and the character is one that XML allows.
    var isStrict: Bool

    /// Nil where the `&` at `start` starts no reference.
    init?(_ source: Span<UInt8>, _ start: Int, _ context: Context) {
        guard start + 2 < source.count else { return nil }
        if source[start + 1] == 0x23 {
            self.init(numeric: source, start)
        } else {
            self.init(named: source, start, context)
        }
    }

    private init?(numeric source: Span<UInt8>, _ start: Int) {
        var index = start + 2
        let isHex = source[index] | 0x20 == 0x78
        if isHex { index += 1 }
        var value: UInt32 = 0
        let first = index
        while index < source.count, let digit = Self.digit(source[index], isHex) {
            value = min(value &* (isHex ? 16 : 10) &+ digit, 0x110000)
            index += 1
        }
        guard index > first else { return nil }
        let hasSemicolon = index < source.count && source[index] == 0x3B
        end = hasSemicolon ? index + 1 : index
        // C1 controls by number are windows-1252 by intention (WHATWG HTML section 13.2.5.80).
        let meant = (0x80...0x9F).contains(value) ? windows1252[Int(value) - 0x80] : value
        isStrict = hasSemicolon && source[start + 2] != 0x58
        guard let scalar = Unicode.Scalar(meant), meant >= 0x20 || [9, 10, 13].contains(meant), meant & 0xFFFE != 0xFFFE
        else {
            text = []
            isStrict = false
            return
        }
        text = Array(String(Character(scalar)).utf8)
    }

    private init?(named source: Span<UInt8>, _ start: Int, _ context: Context) {
        var index = start + 1
        while index < source.count, index - start <= HTMLEntities.longestName, Self.isAlphanumeric(source[index]) {
            index += 1
        }
        let name = source.extracting((start + 1)..<index)
        let hasSemicolon = index < source.count && source[index] == 0x3B
        guard name.count > 0, hasSemicolon || context == .html && HTMLEntities.mayLackSemicolon(name),
            hasSemicolon || index == source.count || source[index] != 0x3D
        else { return nil }
        end = hasSemicolon ? index + 1 : index
        if hasSemicolon, let (byte, _) = Self.basic(source, start) {
            (text, isStrict) = ([byte], true)
            return
        }
        guard let found = HTMLEntities.text(name) else { return nil }
        (text, isStrict) = (found, false)
    }

    /// The character of one of the five names that XML itself knows (XML 1.0 section 4.6), and the index after it.
    @inline(__always)
    static func basic(_ source: Span<UInt8>, _ start: Int) -> (UInt8, Int)? {
        guard start + 3 < source.count else { return nil }
        switch source[start + 1] {
        case 0x6C: return source.holds("t;", at: start + 2) ? (0x3C, start + 4) : nil
        case 0x67: return source.holds("t;", at: start + 2) ? (0x3E, start + 4) : nil
        case 0x61:
            if source.holds("mp;", at: start + 2) { return (0x26, start + 5) }
            return source.holds("pos;", at: start + 2) ? (0x27, start + 6) : nil
        case 0x71: return source.holds("uot;", at: start + 2) ? (0x22, start + 6) : nil
        default: return nil
        }
    }

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x61...0x66 where isHex: UInt32(byte - 0x57)
        case 0x41...0x46 where isHex: UInt32(byte - 0x37)
        default: nil
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
}

/// What 0x80 to 0x9F mean in windows-1252; holes keep their number.
let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
]
