/// Text without markup, as Vedette keeps it: white space collapsed, NFC, no control characters and none that override
/// the direction of writing. One pass over bytes; whatever the nesting of the markup, nothing is built of it.
enum PlainText {
    /// How the bytes of a field are to be read.
    enum Form {
        /// Every character stands for itself.
        case literal
        /// Tags are removed and references decoded.
        case html
        /// HTML where it looks like it: a tag of HTML or a character reference; else literal.
        case perhapsHTML
    }

    /// The longest text that is kept, in bytes of UTF-8; the rest is cut at a character.
    static let maxBytes = 1 << 20

    /// The plain text of valid UTF-8, nil where nothing is left.
    static func make(_ source: ArraySlice<UInt8>, _ form: Form) -> String? {
        let span = source.span
        var writer = PlainTextWriter(capacity: min(source.count, maxBytes))
        switch form {
        case .literal: writer.write(span, isHTML: false)
        case .html: writer.write(span, isHTML: true)
        case .perhapsHTML: writer.write(span, isHTML: looksLikeHTML(span))
        }
        return writer.finish()
    }

    /// The plain text of a string, see `make(_:_:)`.
    static func make(_ source: String, _ form: Form) -> String? { make(Array(source.utf8)[...], form) }

    /// Whether a text holds a tag of HTML, a comment or a character reference.
    static func looksLikeHTML(_ source: Span<UInt8>) -> Bool {
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte == 0x3C {
                if let tag = HTMLTag(source, index), tag.isKnown || tag.kind != .element { return true }
            } else if byte == 0x26, CharacterReference(source, index, .html) != nil {
                return true
            }
            index += 1
        }
        return false
    }
}

extension Span<UInt8> {
    /// Whether some bytes stand at an index.
    func holds(_ text: StaticString, at start: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard start + length <= count else { return false }
        return text.withUTF8Buffer { buffer in
            for offset in 0..<length where unsafe buffer[offset] != self[start + offset] { return false }
            return true
        }
    }

    /// Where some byte next stands.
    func index(of byte: UInt8, from start: Int) -> Int? {
        unsafe withUnsafeBytes { raw in
            var index = start
            while index + 8 <= raw.count,
                ByteWord.has(byte, unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) == 0
            {
                index += 8
            }
            while index < raw.count {
                if unsafe raw[index] == byte { return index }
                index += 1
            }
            return nil
        }
    }
}
