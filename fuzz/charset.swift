/// Any bytes in every charset: always valid UTF-8, without a trap, and the same in pieces. The guess and the choice are
/// tried too, with labels that may be wrong.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCharset(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let labels = [
        "utf-8", "utf-16", "utf-16be", "utf-32", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "iso-2022-jp",
        "windows-1252", "koi8-r", "windows-874",
    ]
    for label in labels {
        guard let charset = Charset(label: label) else { continue }
        let text = charset.decode(bytes[...])
        precondition(String(validating: text.utf8, as: UTF8.self) != nil, "no UTF-8 out of \(label)")
        var decoder = TextDecoder(.charset(charset))
        var (start, size) = (0, 1 + count % 61)
        while start < bytes.count {
            let end = min(bytes.count, start + size)
            let stop = decoder.decode(bytes[start..<end], isLast: end == bytes.count)
            size = stop == start ? size * 2 : 1 + count % 61
            start = stop
        }
        precondition(decoder.takeText() == text.utf8 && decoder.flaws == text.flaws, "another text in pieces: \(label)")
    }
    let types = [nil, "text/xml; charset=iso-8859-1", "text/xml; charset=gbk", "text/xml; charset=big5"]
    for (markup, type) in [DecodedText.Markup.xml, .html].flatMap({ markup in types.map { (markup, $0) } }) {
        let text = Document(bytes: bytes, url: "https://example.org/", contentType: type).decoded(as: markup)
        precondition(String(validating: text.utf8, as: UTF8.self) != nil, "no UTF-8 out of a document")
        var source = ByteSource<Never>(bytes)
        source.size = 1 + count % 61
        let decoding = Decoding(of: source, contentType: type, as: markup)
        var pieces = TextPieces(source, decoding)
        var utf8: [UInt8] = []
        while let piece = pieces.next() { utf8 += piece }
        precondition(utf8 == text.utf8 && decoding.charset == text.charset, "another text of a document in pieces")
        precondition(pieces.flaws == text.flaws, "other flaws in pieces")
    }
    return 0
}
