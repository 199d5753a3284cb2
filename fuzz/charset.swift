/// Any bytes in every charset: always valid UTF-8, without a trap. The guess and the choice are tried too.
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
    }
    for markup in [DecodedText.Markup.xml, .html] {
        let text = Document(bytes: bytes, url: "https://example.org/").decoded(as: markup)
        precondition(String(validating: text.utf8, as: UTF8.self) != nil, "no UTF-8 out of a document")
    }
    return 0
}
