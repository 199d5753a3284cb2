/// Text from outside made fit for one line that people read: no control, format or bidi characters, no line breaks.
package enum DisplayText {
    /// One clean line: control and format characters out, white space collapsed, stacks of combining marks cut to four.
    package static func line(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var isSpaced = true
        var marks = 0
        for scalar in text.unicodeScalars {
            if isBreak(scalar) {
                if !isSpaced { out.append(" ") }
                isSpaced = true
                continue
            }
            if isUnwanted(scalar) { continue }
            marks = isMark(scalar) ? marks + 1 : 0
            if marks > 4 { continue }
            out.append(scalar)
            isSpaced = false
        }
        if isSpaced, !out.isEmpty { out.removeLast() }
        return String(out)
    }

    /// One clean line of at most `cells` display cells, cut with an ellipsis.
    package static func line(_ text: String, cells: Int) -> String {
        // Cleaning costs by length, and a cell holds few scalars: a megabyte is not walked for eighty columns.
        cut(line(String(text.unicodeScalars.prefix(cells * 8 + 64))), cells: cells)
    }

    /// At most `cells` display cells, the last one an ellipsis where something was cut.
    static func cut(_ text: String, cells: Int) -> String {
        var used = 0
        var end = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let width = DisplayWidth.of(text[index])
            if used + width > cells { return text[..<end].trimmedEnd + "…" }
            used += width
            index = text.index(after: index)
            if used <= cells - 1 { end = index }
        }
        return text
    }

    /// The beginning of a running text, of at most `cells` display cells; what is cut ends with a whole word.
    static func beginning(_ text: String, cells: Int) -> String {
        let cut = cut(text, cells: cells)
        guard cut != text, let last = cut.dropLast().last else { return cut }
        let next = text[text.index(text.startIndex, offsetBy: cut.count - 1)]
        guard isLetter(last), isLetter(next), let space = cut.lastIndex(of: " ") else { return cut }
        // A word that is longer than half of what is left is cut all the same.
        let whole = cut[..<space]
        return whole.count * 2 < cut.count ? cut : whole.trimmedEnd + "…"
    }

    /// The end of a running text, of at most `cells` display cells beside the ellipsis of a cut; it begins with a whole
    /// word.
    static func end(_ text: Substring, cells: Int) -> String {
        var used = 0
        var start = text.endIndex
        while start > text.startIndex {
            let previous = text.index(before: start)
            used += DisplayWidth.of(text[previous])
            if used > cells { break }
            start = previous
        }
        guard start > text.startIndex else { return String(text) }
        let rest = text[start...]
        if let first = rest.first, isLetter(first), isLetter(text[text.index(before: start)]),
            let space = rest.firstIndex(of: " ")
        {
            start = text.index(after: space)
        }
        return "…" + text[start...].drop { $0 == " " }
    }

    /// Whether a character is part of a word that spaces part from others; Chinese is broken anywhere.
    private static func isLetter(_ character: Character) -> Bool {
        (character.isLetter || character.isNumber) && DisplayWidth.of(character) == 1
    }

    /// The lines of a text, each broken where it is wider than so many cells, and what follows set in by four more than it:
    /// between words, between Chinese characters, but before no closing mark. What has no break in it, such as a link,
    /// stays whole.
    package static func folded(_ text: String, width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { fold($0, width: width) }
            .joined(separator: "\n")
    }

    private static func fold(_ line: Substring, width: Int) -> String {
        guard DisplayWidth.of(line) > width else { return String(line) }
        let indent = line.prefix { $0 == " " }.count
        let rest = String(repeating: " ", count: min(indent + 4, width / 2))
        var out = String(line.prefix(indent))
        var used = indent
        var isFresh = true
        for piece in pieces(of: line.dropFirst(indent)) {
            let bare = piece.trimmedEnd
            if !isFresh, used + DisplayWidth.of(bare) > width {
                out = Substring(out).trimmedEnd + "\n" + rest
                used = rest.count
            }
            out += piece
            used += DisplayWidth.of(piece)
            isFresh = false
        }
        return Substring(out).trimmedEnd
    }

    /// A line in pieces between which it may be broken, each with the spaces behind it.
    private static func pieces(of line: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var start = line.startIndex
        var index = line.startIndex
        while index < line.endIndex {
            let next = line.index(after: index)
            guard next < line.endIndex else { break }
            let (last, coming) = (line[index], line[next])
            let isWide = DisplayWidth.of(last) == 2 && !opening.contains(last) || DisplayWidth.of(coming) == 2
            if coming != " ", last == " " || isWide && !closing.contains(coming) && !opening.contains(last) {
                pieces.append(line[start..<next])
                start = next
            }
            index = next
        }
        return pieces + [line[start...]]
    }

    private static let opening = Set("（《「『【〈“‘([")
    private static let closing = Set("）》」』】〉”’)]，。、；：？！…,.;:?!")

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
            0x3000:
            true
        default: false
        }
    }

    /// Control characters, bidi marks, overrides and isolates, joiners and other invisible format characters, variation
    /// selectors, private use, noncharacters.
    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1f, 0x7f...0x9f, 0xad, 0x34f, 0x61c, 0x115f...0x1160, 0x17b4...0x17b5, 0x180b...0x180f,
            0x200b...0x200f,
            0x202a...0x202e, 0x2060...0x206f, 0x3164, 0xfe00...0xfe0f, 0xfeff, 0xffa0, 0xfff0...0xfffb, 0xe000...0xf8ff,
            0xfdd0...0xfdef, 0xe0000...0xe0fff, 0xf0000...0x10ffff:
            true
        default: scalar.value & 0xfffe == 0xfffe
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}

extension Substring {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

/// How many cells of a terminal a character takes: two for East Asian wide and full-width forms and emoji (UAX #11), none
/// for combining marks.
package enum DisplayWidth {
    package static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars { width = max(width, of(scalar)) }
        return width
    }

    package static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7e: 1
        case 0...0x1f, 0x7f...0x9f: 0
        case 0x300...0x36f, 0x483...0x489, 0x591...0x5bd, 0x610...0x61a, 0x64b...0x65f, 0x1ab0...0x1aff,
            0x1dc0...0x1dff,
            0x200b...0x200f, 0x20d0...0x20ff, 0xfe00...0xfe0f, 0xfe20...0xfe2f:
            0
        case 0x1100...0x115f, 0x231a...0x231b, 0x23e9...0x23ec, 0x2614...0x2615, 0x26a1, 0x2705, 0x274c, 0x2b50,
            0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xa000...0xa4cf, 0xa960...0xa97f,
            0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff01...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f,
            0x1f680...0x1f6ff, 0x1f900...0x1f9ff, 0x1fa70...0x1faff, 0x20000...0x3fffd:
            2
        default: 1
        }
    }
}
