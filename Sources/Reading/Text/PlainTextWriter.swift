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

    /// Adds text; in HTML tags go and references are decoded once.
    mutating func write(_ source: Span<UInt8>, isHTML: Bool) {
        // What needs no change is copied in runs; the rest is looked at one character at a time.
        var index = 0
        var run = 0
        let end = source.count
        while index < end {
            if index > run { index = endOfPlain(source, index) }
            guard index < end else { break }
            let byte = source[index]
            switch byte {
            case 0x21...0x7E:
                if isHTML, byte == 0x3C || byte == 0x26 {
                    copy(source, run, index)
                    index = byte == 0x3C ? passTag(source, index) : writeReference(source, index)
                    run = index
                    if isFull { return }
                } else {
                    index += 1
                }
            case 0x20
            where index > run && index + 1 < end && source[index + 1] > 0x3C && source[index + 1] != 0x7F
                && source[index + 1] < 0x80:
                // One space between words.
                index += 1
            case 0xE2...0xEF where isPlainWide(source, index):
                repeat { index += 3 } while index + 2 < end && isPlainWide(source, index)
            default:
                copy(source, run, index)
                index = writeUnusual(source, index, byte)
                run = index
                if isFull { return }
            }
        }
        copy(source, run, min(index, end))
    }

    /// Whether the three bytes at an index are an ideograph or the punctuation that stands beside ideographs.
    @inline(__always)
    private func isPlainWide(_ source: Span<UInt8>, _ index: Int) -> Bool {
        let lead = source[index]
        if lead >= 0xE4 && lead <= 0xE9 { return true }
        switch lead {
        case 0xE3: return source[index + 1] == 0x80 && source[index + 2] != 0x80
        case 0xEF: return source[index + 1] == 0xBC || source[index + 1] == 0xBD
        case 0xE2: return source[index + 1] == 0x80 && source[index + 2] >= 0x90 && source[index + 2] <= 0xA7
        default: return false
        }
    }

    /// The index of the next eight bytes that are not all printed ASCII with single spaces between words and neither
    /// `<` nor `&`. The byte before the index is part of the run.
    @inline(__always)
    private func endOfPlain(_ source: Span<UInt8>, _ start: Int) -> Int {
        var index = start
        unsafe source.withUnsafeBytes { raw in
            while index + 9 <= raw.count {
                let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let next = unsafe raw.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
                let ones: UInt64 = 0x0101_0101_0101_0101
                let highs: UInt64 = 0x8080_8080_8080_8080
                let less = word ^ (0x3C &* ones)
                let and = word ^ (0x26 &* ones)
                let delete = word ^ (0x7F &* ones)
                // Below 0x21 and followed by anything but a letter of ASCII: a space that is not just one between words.
                let spaces = (word &- 0x21 &* ones) & ~word
                let odd = ((next &- 0x41 &* ones) & ~next | next) & spaces
                let controls = (word &- 0x20 &* ones) & ~word
                let marks = (less &- ones) & ~less | (and &- ones) & ~and | (delete &- ones) & ~delete
                if (word | odd | controls | marks) & highs != 0 { break }
                index += 8
            }
        }
        return index
    }

    private mutating func copy(_ source: Span<UInt8>, _ start: Int, _ end: Int) {
        guard start < end else { return }
        if owesSpace { paySpace() }
        var end = end
        if out.count + end - start > PlainText.maxBytes {
            end = max(start, start + PlainText.maxBytes - out.count)
            while end > start, end < source.count, source[end] & 0xC0 == 0x80 { end -= 1 }
            isFull = true
        }
        unsafe source.extracting(start..<end).withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
    }

    /// Passes over the tag at an index; what is none is text.
    private mutating func passTag(_ source: Span<UInt8>, _ index: Int) -> Int {
        guard let tag = HTMLTag(source, index) else {
            copy(source, index, index + 1)
            return index + 1
        }
        if tag.separates { owesSpace = true }
        return tag.hiddenName > 0 ? endOfHidden(source, index, tag) : tag.end
    }

    private mutating func writeReference(_ source: Span<UInt8>, _ index: Int) -> Int {
        if let (byte, end) = CharacterReference.basic(source, index) {
            if owesSpace { paySpace() }
            out.append(byte)
            return end
        }
        guard let reference = CharacterReference(source, index, .html) else {
            copy(source, index, index + 1)
            return index + 1
        }
        write(reference.text.span, isHTML: false)
        return reference.end
    }

    /// Where the end tag of hidden content starts; the end of the text where there is none.
    private func endOfHidden(_ source: Span<UInt8>, _ start: Int, _ tag: HTMLTag) -> Int {
        var index = tag.end
        while let at = source.index(of: 0x3C, from: index) {
            if at + 1 < source.count, source[at + 1] == 0x2F, at + 2 + tag.hiddenName <= source.count,
                (0..<tag.hiddenName).allSatisfy({ source[at + 2 + $0] | 0x20 == source[start + 1 + $0] | 0x20 })
            {
                return at
            }
            index = at + 1
        }
        return source.count
    }

    private mutating func paySpace() {
        if !out.isEmpty { out.append(0x20) }
        owesSpace = false
    }

    private mutating func writeUnusual(_ source: Span<UInt8>, _ index: Int, _ byte: UInt8) -> Int {
        if byte < 0x80 {
            if byte >= 0x21 {
                return index + 1
            }
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { owesSpace = true }
            return index + 1
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= source.count else { return source.count }
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
                    write(Array(String(Character(scalar)).utf8).span, isHTML: false)
                }
                return index + 2
            }
            if second == 0xAD { return index + 2 }
        case 0xC3 where index + 2 < source.count && source[index + 2] >= 0x80:
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
        copy(source, index, index + length)
        return index + length
    }

    /// The text; nil where nothing came.
    func finish() -> String? {
        guard !out.isEmpty else { return nil }
        let bytes = mayBeTwiceEncoded ? decodedTwice(out) ?? out : out
        let text = String(decoding: bytes, as: UTF8.self)
        return mayDecompose ? PlainText.withoutPiledMarks(text).precomposedStringWithCanonicalMapping : text
    }
}

extension PlainText {
    /// The longest row of combining marks, as in stream-safe text (UAX #15 section 13).
    private static let mostMarks = 30

    /// A text without the combining marks beyond the first of a row: to put marks in order, which every comparison of
    /// texts does, takes time that grows with the square of their number.
    static func withoutPiledMarks(_ text: String) -> String {
        var row = 0
        func isKept(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case ..<0x300, 0x3400...0x9FFF: row = 0
            default: row = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : row + 1
            }
            return row <= mostMarks
        }
        if text.unicodeScalars.allSatisfy(isKept) { return text }
        row = 0
        return String(String.UnicodeScalarView(text.unicodeScalars.filter(isKept)))
    }
}
