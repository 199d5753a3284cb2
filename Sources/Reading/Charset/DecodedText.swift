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
    /// The text under the first charset that its bytes do not contradict: byte order mark, `Content-Type`, the document's
    /// own declaration, the pattern of an undeclared UTF-16 or UTF-32, UTF-8 where valid, a guess. Text that is beyond
    /// doubt UTF-8 is read as that whatever is declared: legacy bytes that happen to be valid UTF-8 are far rarer than
    /// wrong labels.
    public func decoded(as markup: DecodedText.Markup) -> DecodedText {
        if let (charset, length) = byteOrderMark(bytes) { return read(charset, from: length) }

        let header = contentType.flatMap(charsetParameter).flatMap(Charset.init(label:))
        if let wide = widePattern(bytes) { return read(wide, from: 0) }
        let survey = UTF8Survey(bytes[...])
        let inner = declaredLabel(bytes, markup)
        // Mainframe text hides its declaration from ASCII eyes.
        if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]), let page = Charset(label: "IBM037") {
            let text = page.decode(bytes.prefix(1024)).utf8
            let named = declaredLabel(text, .xml).flatMap(Charset.init(label:))
            return read(named ?? page, from: 0)
        }

        var candidates = [header, inner.flatMap(Charset.init(label:))].compactMap { $0 }.filter(\.containsASCII)
        // A server's default label for everything does not outweigh what the document says of itself.
        if candidates.count == 2, candidates[0].isLatin1, case .multiByte = candidates[1].form {
            candidates.swapAt(0, 1)
        }
        for charset in candidates {
            if let text = consistent(charset, survey) { return text }
        }
        if survey.isASCII, bytes.contains(0x1B), looksLikeISO2022JP(bytes), let charset = Charset(label: "iso-2022-jp")
        {
            return read(charset, from: 0)
        }
        if survey.flaws == 0 || survey.longSequences + survey.sequences > survey.flaws * 8 {
            return readUTF8(survey)
        }
        return read(guessCharset(bytes), from: 0)
    }

    /// The text under a declared charset, nil where the bytes contradict the label.
    private func consistent(_ charset: Charset, _ survey: UTF8Survey) -> DecodedText? {
        if case .utf8 = charset.form {
            return survey.flaws == 0 || survey.sequences >= survey.flaws ? readUTF8(survey) : nil
        }
        if survey.isASCII {
            if case .multiByte(.iso2022JP) = charset.form { return read(charset, from: 0) }
            return DecodedText(utf8: bytes, charset: charset, flaws: 0)
        }
        guard charset.name != "us-ascii" else { return nil }
        if case .multiByte = charset.form {
            if survey.flaws == 0, survey.longSequences >= 2 || survey.sequences >= 6 { return readUTF8(survey) }
            let text = read(charset, from: 0)
            let foreign = survey.flaws + survey.sequences * 2
            return text.flaws * 5 <= foreign ? text : nil
        }
        return survey.flaws == 0 ? readUTF8(survey) : read(charset, from: 0)
    }

    private func readUTF8(_ survey: UTF8Survey, from start: Int = 0) -> DecodedText {
        guard survey.flaws == 0 else {
            let (utf8, flaws) = decodeUTF8(bytes[start...])
            return DecodedText(utf8: utf8, charset: .utf8, flaws: flaws)
        }
        let valid = start == 0 ? bytes : Array(bytes[start...])
        var meant: [UInt8]?
        if survey.mayBeTwiceEncoded {
            meant = documentDecodedTwice(valid)
        } else if survey.longSequences >= 3, isUTF8TakenForGBK(valid[...]) {
            meant = documentDecodedFromGBK(valid)
        }
        return DecodedText(utf8: meant ?? valid, charset: .utf8, flaws: 0)
    }

    private func read(_ charset: Charset, from start: Int) -> DecodedText {
        let body = bytes[min(start, bytes.count)...]
        if case .utf8 = charset.form { return readUTF8(UTF8Survey(body), from: start) }
        let (utf8, flaws) = charset.decode(body)
        return DecodedText(utf8: utf8, charset: charset, flaws: flaws)
    }
}

extension Charset {
    /// Read as Latin-1, the label that servers send without looking.
    fileprivate var isLatin1: Bool { form == Charset.windows1252.form }

    /// Whether ASCII bytes may mean other characters after an escape.
    var isStateful: Bool { form == .multiByte(.iso2022JP) }
}

/// The charset that a byte order mark names, and the mark's length.
private func byteOrderMark(_ bytes: [UInt8]) -> (Charset, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
}

/// The wide charset that zero bytes round the first characters show; nil for bytes without them.
private func widePattern(_ bytes: [UInt8]) -> Charset? {
    guard bytes.prefix(256).contains(0), bytes.count >= 4 else { return nil }
    // Zero bytes strewn into ASCII text are damage and not a charset: the pattern must hold from the first character on.
    let head = bytes.prefix(8)
    switch head.prefix(4).map({ $0 == 0 }) {
    case [true, true, true, false]: return .utf32BE
    case [false, true, true, true]: return .utf32LE
    case [true, false, true, false]: return .utf16BE
    case [false, true, false, true]: return .utf16LE
    default: return nil
    }
}

/// The value of a header's `charset` parameter, bare or in quotes of any kind.
func charsetParameter(_ header: String) -> String? {
    func bare(_ text: Substring) -> String { text.trimmed { $0 <= " " || $0 == "\"" || $0 == "'" } }
    for part in header.split(separator: ";").dropFirst() {
        let pair = part.split(separator: "=", maxSplits: 1)
        guard pair.count == 2, bare(pair[0]).lowercased() == "charset" else { continue }
        let value = bare(pair[1])
        return value.isEmpty ? nil : value
    }
    return nil
}

/// The charset that a document names in its first two kilobytes (HTML: four), as ASCII bytes show it.
private func declaredLabel(_ bytes: [UInt8], _ markup: DecodedText.Markup) -> String? {
    guard markup != .plain else { return nil }
    let head = Array(bytes.prefix(markup == .html ? 4096 : 2048)).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    if let start = find(Array("<?xml".utf8), in: head, from: 0) {
        let end = find(Array("?>".utf8), in: head, from: start) ?? head.count
        if let at = find(Array("encoding".utf8), in: head, from: start), at < end,
            let label = value(head, after: at + 8)
        {
            return label
        }
    }
    guard markup == .html else { return nil }
    var from = 0
    while let meta = find(Array("<meta".utf8), in: head, from: from) {
        let end = find([0x3E], in: head, from: meta) ?? head.count
        if let at = find(Array("charset".utf8), in: head, from: meta), at < end, let label = value(head, after: at + 7)
        {
            return label
        }
        from = end
    }
    return nil
}

/// What follows an equals sign, with or without quotes.
private func value(_ bytes: [UInt8], after start: Int) -> String? {
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x3D else { return nil }
    index += 1
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == 0x22 || bytes[index] == 0x27 { index += 1 }
    let run = bytes[index...].prefix { $0 > 0x20 && !"\"'<>;?/".utf8.contains($0) }
    return run.isEmpty ? nil : String(decoding: run, as: UTF8.self)
}

/// Where some bytes next stand in others.
private func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard needle.count <= bytes.count, start <= bytes.count - needle.count else { return nil }
    return (start...bytes.count - needle.count).first { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }
}

private func looksLikeISO2022JP(_ bytes: [UInt8]) -> Bool {
    find([0x1B, 0x24, 0x42], in: bytes, from: 0) != nil || find([0x1B, 0x24, 0x40], in: bytes, from: 0) != nil
}
