internal import Foundation

/// Text from outside as Vedette shows it: Unicode NFC, without control characters, invisible ones and overrides of
/// direction, which could hide or reverse what a person reads.
enum CleanText {
    /// On one line.
    static func line(_ text: String) -> String {
        clean(text) { $0.properties.isWhitespace }
    }

    /// With the line breaks of a block.
    static func block(_ text: String) -> String {
        text.split(separator: "\n").map { line(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func clean(_ text: String, isSpace: (Unicode.Scalar) -> Bool) -> String {
        var scalars = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                pendingSpace = true
            } else if !isDropped(scalar) {
                if pendingSpace, !scalars.isEmpty { scalars.append(" ") }
                pendingSpace = false
                scalars.append(scalar)
            }
        }
        return String(scalars).precomposedStringWithCanonicalMapping
    }

    /// Control characters, zero-width spaces, byte order marks, soft hyphens, and the bidirectional controls of UAX #9;
    /// the joiners that emoji and Indic scripts need stay.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
            0xFFF9...0xFFFB,
            0xFFFE, 0xFFFF:
            true
        default: false
        }
    }
}
