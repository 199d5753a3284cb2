import Foundation

/// Plain text under construction.
struct PlainTextWriter {
    private var out: [UInt8] = []
    /// White space is due before the next character.
    private var owesSpace = false
    /// A character was seen that may not be in NFC.
    private var mayDecompose = false
    /// Two characters beyond ASCII stand side by side of which the first could be a lead byte of UTF-8.
    private var mayBeTwiceEncoded = false
    private var isFull = false

    init(capacity: Int) { out.reserveCapacity(capacity) }

    /// Text in which every character stands for itself.
    mutating func writeLiteral(_ source: ArraySlice<UInt8>) {
        var index = source.startIndex
        while index < source.endIndex, !isFull { index = writeCharacter(source, index) }
    }

    /// HTML: tags go, references are decoded once.
    mutating func writeHTML(_ source: ArraySlice<UInt8>) {
        var index = source.startIndex
        let end = source.endIndex
        while index < end, !isFull {
            let byte = source[index]
            if byte == 0x3C {
                guard let tag = HTMLTag(source, index) else {
                    index = writeCharacter(source, index)
                    continue
                }
                if tag.separates { owesSpace = true }
                index = tag.end
                if let closing = tag.hidesUntil { index = endOfHidden(source, index, closing) }
            } else if byte == 0x26 {
                guard let reference = CharacterReference(source, index, .html) else {
                    index = writeCharacter(source, index)
                    continue
                }
                writeLiteral(reference.text[...])
                index = reference.end
            } else {
                index = writeCharacter(source, index)
            }
        }
    }

    /// Where the end tag of hidden content starts; the end of the text where there is none.
    private func endOfHidden(_ source: ArraySlice<UInt8>, _ start: Int, _ closing: [UInt8]) -> Int {
        var index = start
        while index + closing.count <= source.endIndex {
            if source[index] == 0x3C,
                source[index..<index + closing.count].elementsEqual(closing, by: { $0 == $1 || $0 | 0x20 == $1 })
            {
                return index
            }
            index += 1
        }
        return source.endIndex
    }

    /// Takes the character at an index and returns the next index.
    @inline(__always)
    private mutating func writeCharacter(_ source: ArraySlice<UInt8>, _ index: Int) -> Int {
        let byte = source[index]
        if byte > 0x20, byte < 0x7F {
            if owesSpace { paySpace() }
            out.append(byte)
            return index + 1
        }
        return writeUnusual(source, index, byte)
    }

    private mutating func paySpace() {
        if !out.isEmpty { out.append(0x20) }
        owesSpace = false
        if out.count >= PlainText.maxBytes { isFull = true }
    }

    private mutating func writeUnusual(_ source: ArraySlice<UInt8>, _ index: Int, _ byte: UInt8) -> Int {
        if byte < 0x80 {
            if byte == 0x20 || byte >= 0x09 && byte <= 0x0D { owesSpace = true }
            return index + 1
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= source.endIndex else { return source.endIndex }
        let second = source[index + 1]
        switch byte {
        case 0xC2:
            if second == 0xA0 {
                owesSpace = true
                return index + 2
            }
            if second < 0xA0 {
                // A C1 control is a character of windows-1252 that took a wrong turn.
                let meant = windows1252[Int(second) - 0x80]
                if meant >= 0xA0, let scalar = Unicode.Scalar(meant) {
                    writeLiteral(Array(String(Character(scalar)).utf8)[...])
                }
                return index + 2
            }
            if second == 0xAD { return index + 2 }
        case 0xC3 where index + 2 < source.endIndex && source[index + 2] >= 0x80:
            mayBeTwiceEncoded = true
        case 0xCC, 0xCD, 0xD6...0xDF, 0xE0, 0xE1, 0xF0:
            mayDecompose = true
        case 0xE2:
            let third = source[index + 2]
            switch (second, third) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F):
                owesSpace = true
                return index + 3
            // Zero width space; embeddings, overrides and isolates of direction; invisible operators.
            case (0x80, 0x8B), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF):
                return index + 3
            case (0x84, _), (0x8C, _), (0xAB, _):
                mayDecompose = true
            default: break
            }
        case 0xE3:
            if second == 0x80, source[index + 2] == 0x80 {
                owesSpace = true
                return index + 3
            }
            if second == 0x82, source[index + 2] == 0x99 || source[index + 2] == 0x9A { mayDecompose = true }
        case 0xEF:
            let third = source[index + 2]
            if second == 0xBB, third == 0xBF { return index + 3 }
            if second == 0xBF, third >= 0xB9, third <= 0xBB || third >= 0xBE { return index + 3 }
            if second >= 0xA4, second <= 0xAC { mayDecompose = true }
        default: break
        }
        if owesSpace { paySpace() }
        for offset in index..<index + length { out.append(source[offset]) }
        if out.count >= PlainText.maxBytes { isFull = true }
        return index + length
    }

    /// The text; nil where nothing came.
    func finish() -> String? {
        guard !out.isEmpty else { return nil }
        let bytes = mayBeTwiceEncoded ? decodedTwice(out) ?? out : out
        let text = String(decoding: bytes, as: UTF8.self)
        return mayDecompose ? text.precomposedStringWithCanonicalMapping : text
    }
}

/// The text that was meant by UTF-8 which someone took for windows-1252 and encoded again (`â€¦` for `…`); nil where any
/// character speaks against it.
func decodedTwice(_ utf8: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
        if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
            bytes.append(UInt8(scalar.value))
        } else if let index = windows1252.firstIndex(of: scalar.value) {
            bytes.append(UInt8(0x80 + index))
        } else {
            return nil
        }
    }
    return UTF8Survey(bytes[...]).flaws == 0 ? bytes : nil
}

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
    init?(_ source: ArraySlice<UInt8>, _ start: Int, _ context: Context) {
        guard start + 2 < source.endIndex else { return nil }
        if source[start + 1] == 0x23 {
            self.init(numeric: source, start)
        } else {
            self.init(named: source, start, context)
        }
    }

    private init?(numeric source: ArraySlice<UInt8>, _ start: Int) {
        var index = start + 2
        let isHex = source[index] | 0x20 == 0x78
        if isHex { index += 1 }
        var value: UInt32 = 0
        let first = index
        while index < source.endIndex, let digit = Self.digit(source[index], isHex) {
            value = min(value &* (isHex ? 16 : 10) &+ digit, 0x110000)
            index += 1
        }
        guard index > first else { return nil }
        let hasSemicolon = index < source.endIndex && source[index] == 0x3B
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

    private init?(named source: ArraySlice<UInt8>, _ start: Int, _ context: Context) {
        var index = start + 1
        while index < source.endIndex, index - start <= HTMLEntities.longestName, Self.isAlphanumeric(source[index]) {
            index += 1
        }
        let name = source[(start + 1)..<index]
        let hasSemicolon = index < source.endIndex && source[index] == 0x3B
        guard !name.isEmpty, hasSemicolon || context == .html && HTMLEntities.mayLackSemicolon(name),
            hasSemicolon || index == source.endIndex || source[index] != 0x3D
        else { return nil }
        end = hasSemicolon ? index + 1 : index
        switch (name.count, name.first) {
        case (2, 0x6C) where name.last == 0x74: (text, isStrict) = ([0x3C], true)  // lt
        case (2, 0x67) where name.last == 0x74: (text, isStrict) = ([0x3E], true)  // gt
        case (3, 0x61) where name.elementsEqual([0x61, 0x6D, 0x70]): (text, isStrict) = ([0x26], true)  // amp
        case (4, 0x71) where name.elementsEqual([0x71, 0x75, 0x6F, 0x74]): (text, isStrict) = ([0x22], true)  // quot
        case (4, 0x61) where name.elementsEqual([0x61, 0x70, 0x6F, 0x73]): (text, isStrict) = ([0x27], true)  // apos
        default:
            guard let found = HTMLEntities.text(name) else { return nil }
            (text, isStrict) = (found, false)
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
private let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
]
