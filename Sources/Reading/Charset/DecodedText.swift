/// A document's text, out of its charset.
public struct DecodedText: Sendable {
    /// Where a document may name its own charset.
    public enum Markup: Sendable {
        /// `<?xml encoding="…"?>`
        case xml
        /// The same, else `<meta charset>` or `<meta http-equiv="Content-Type">`.
        case html
        /// Nowhere.
        case plain
    }

    /// Valid UTF-8 without byte order mark.
    public var utf8: [UInt8]
    public var charset: Charset
    /// Bytes that the charset does not allow; each stands as U+FFFD in the text.
    public var flaws: Int
}

extension Document {
    /// The text under the first charset that its bytes do not contradict; see `Decoding`.
    public func decoded(as markup: DecodedText.Markup) -> DecodedText {
        var source = ByteSource<Never>(bytes)
        source.size = max(1, bytes.count)
        let decoding = Decoding(of: source, contentType: contentType, as: markup)
        if let text = decoding.text { return text }
        if case .verbatim = decoding.rule {
            let text = decoding.start == 0 ? bytes : Array(bytes[decoding.start...])
            return DecodedText(utf8: text, charset: decoding.charset, flaws: 0)
        }
        var pieces = TextPieces(source, decoding)
        let text = pieces.next() ?? []
        return DecodedText(utf8: text, charset: decoding.charset, flaws: pieces.flaws)
    }
}
