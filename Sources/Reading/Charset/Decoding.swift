/// How the bytes of a document become text: the first charset that they do not contradict, of byte order mark,
/// `Content-Type`, the document's own declaration, the pattern of an undeclared UTF-16 or UTF-32, UTF-8 where valid, a
/// guess. Text that is beyond doubt UTF-8 is read as that whatever is declared: legacy bytes that happen to be valid UTF-8
/// are far rarer than wrong labels.
///
/// To decide takes a walk through the whole document, and for some charsets a second one, but keeps nothing of it.
struct Decoding: Sendable {
    var charset: Charset
    var rule: TextDecoder.Rule
    /// Where the text begins: after the byte order mark.
    var start: Int
    /// The text, where the document is one piece that had to be decoded on the way.
    private(set) var text: DecodedText?

    /// That of UTF-8 that is valid and bears no mark.
    static let utf8 = Self(.utf8, .verbatim)

    private init(_ charset: Charset, _ rule: TextDecoder.Rule? = nil, from start: Int = 0) {
        self.charset = charset
        self.rule = rule ?? .charset(charset)
        self.start = start
    }

    init<Failure>(
        of source: ByteSource<Failure>, contentType: String?, as markup: DecodedText.Markup
    ) throws(Failure) {
        let head = try source.read(0..<min(source.count, 4096))
        if let (charset, length) = byteOrderMark(head) {
            self = Self(charset, from: min(length, source.count))
            guard case .utf8 = charset.form else { return }
            self = try .readingUTF8(UTF8Survey(of: source, from: length), source, from: length)
            return
        }
        let header = contentType.flatMap(charsetParameter).flatMap(Charset.init(label:))
        if let wide = widePattern(head) {
            self = Self(wide)
            return
        }
        let survey = try UTF8Survey(of: source, from: 0)
        let inner = declaredLabel(head, markup)
        // Mainframe text hides its declaration from ASCII eyes.
        if head.starts(with: [0x4C, 0x6F, 0xA7, 0x94]), let page = Charset(label: "IBM037") {
            let named = declaredLabel(page.decode(head.prefix(1024)).utf8[...], .xml).flatMap(Charset.init(label:))
            self = if case .utf8? = named?.form { try .readingUTF8(survey, source) } else { Self(named ?? page) }
            return
        }

        var candidates = [header, inner.flatMap(Charset.init(label:))].compactMap { $0 }.filter(\.containsASCII)
        // A server's default label for everything does not outweigh what the document says of itself.
        if candidates.count == 2, candidates[0].isLatin1, case .multiByte = candidates[1].form {
            candidates.swapAt(0, 1)
        }
        for charset in candidates {
            guard let decoding = try Self.consistent(charset, survey, source) else { continue }
            self = decoding
            return
        }
        if survey.isASCII, try source.looksLikeISO2022JP(), let charset = Charset(label: "iso-2022-jp") {
            self = Self(charset)
        } else if survey.flaws == 0 || survey.longSequences + survey.sequences > survey.flaws * 8 {
            self = try .readingUTF8(survey, source)
        } else {
            self = Self(try guessCharset(source))
        }
    }

    /// How to read under a declared charset, nil where the bytes contradict the label.
    private static func consistent<Failure>(
        _ charset: Charset, _ survey: UTF8Survey, _ source: ByteSource<Failure>
    ) throws(Failure) -> Self? {
        if case .utf8 = charset.form {
            return survey.flaws == 0 || survey.sequences >= survey.flaws ? try readingUTF8(survey, source) : nil
        }
        if survey.isASCII { return charset.isStateful ? Self(charset) : Self(charset, .verbatim) }
        guard charset.name != "us-ascii" else { return nil }
        // A stray byte makes UTF-8 no other charset: bytes of those that stand as its sequences of three are flaws mostly.
        if survey.flaws > 0, survey.longSequences > survey.flaws * 8 { return try readingUTF8(survey, source) }
        if case .multiByte = charset.form {
            if survey.flaws == 0, survey.longSequences >= 2 || survey.sequences >= 6 {
                return try readingUTF8(survey, source)
            }
            if let other = try charsetOfMislabelled(as: charset, source) { return Self(other) }
            let foreign = survey.flaws + survey.sequences * 2
            var decoding = Self(charset)
            let trial = try decoding.trial(on: source) { $0.flaws * 5 <= foreign }
            return trial.flaws * 5 <= foreign ? decoding : nil
        }
        if survey.flaws == 0 { return try readingUTF8(survey, source) }
        return Self(try charsetOfMislabelled(as: charset, source) ?? charset)
    }

    /// How to read what is UTF-8, but for what the survey found of flaws.
    private static func readingUTF8<Failure>(
        _ survey: UTF8Survey, _ source: ByteSource<Failure>, from start: Int = 0
    ) throws(Failure) -> Self {
        guard survey.flaws == 0 else { return Self(.utf8, from: start) }
        if survey.mayBeTwiceEncoded {
            var decoding = Self(.utf8, .twiceEncoded, from: start)
            if try decoding.trial(on: source, while: { !$0.evidence.isHopeless }).evidence.isProof { return decoding }
        } else if survey.longSequences >= 3 {
            // One byte more than is looked at shows that a character at the end may be cut.
            let head = try source.read(start..<min(source.count, start + headOfGBK + 1))
            if isUTF8TakenForGBK(head) { return Self(.utf8, .takenForGBK, from: start) }
        }
        return Self(.utf8, .verbatim, from: start)
    }

    /// Decodes the document for what that tells, as long as it is wanted; keeps the text only if it is one piece.
    private mutating func trial<Failure>(
        on source: ByteSource<Failure>, while isWanted: (TextPieces<Failure>) -> Bool
    ) throws(Failure) -> TextPieces<Failure> {
        var pieces = TextPieces(source, self)
        let first = try pieces.next()
        if pieces.isAtEnd { text = DecodedText(utf8: first ?? [], charset: charset, flaws: pieces.flaws) }
        while isWanted(pieces), try pieces.next() != nil {}
        return pieces
    }
}

extension Charset {
    /// Read as Latin-1, the label that servers send without looking.
    fileprivate var isLatin1: Bool { form == Charset.windows1252.form }

    /// Whether ASCII bytes may mean other characters after an escape.
    fileprivate var isStateful: Bool { form == .multiByte(.iso2022JP) }
}

extension UTF8Survey {
    /// A walk over a document from a place on.
    fileprivate init<Failure>(of source: ByteSource<Failure>, from start: Int) throws(Failure) {
        var survey = Self()
        try source.forEachPiece(from: start) { piece, isLast in
            // A character at the edge of two pieces belongs to the second.
            let cut = isLast ? piece.endIndex : startOfLastCharacter(piece)
            survey.add(piece, upTo: cut)
            return cut
        }
        self = survey
    }
}

extension ByteSource {
    /// Whether an escape to Japanese characters stands anywhere.
    fileprivate func looksLikeISO2022JP() throws(Failure) -> Bool {
        var found = false
        try forEachPiece(from: 0) { piece, isLast in
            found =
                piece.contains(0x1B)
                && (find([0x1B, 0x24, 0x42], in: piece, from: piece.startIndex)
                    ?? find([0x1B, 0x24, 0x40], in: piece, from: piece.startIndex)) != nil
            return found ? nil : isLast ? piece.endIndex : max(piece.startIndex, piece.endIndex - 2)
        }
        return found
    }
}

/// The charset that a byte order mark names, and the mark's length.
private func byteOrderMark(_ bytes: ArraySlice<UInt8>) -> (Charset, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
}

/// The wide charset that zero bytes round the first characters show; nil for bytes without them.
private func widePattern(_ bytes: ArraySlice<UInt8>) -> Charset? {
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
private func declaredLabel(_ bytes: ArraySlice<UInt8>, _ markup: DecodedText.Markup) -> String? {
    guard markup != .plain else { return nil }
    let head = Array(bytes.prefix(markup == .html ? 4096 : 2048)).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    if let start = find(Array("<?xml".utf8), in: head[...], from: 0) {
        let end = find(Array("?>".utf8), in: head[...], from: start) ?? head.count
        if let at = find(Array("encoding".utf8), in: head[...], from: start), at < end,
            let label = value(head, after: at + 8)
        {
            return label
        }
    }
    guard markup == .html else { return nil }
    var from = 0
    while let meta = find(Array("<meta".utf8), in: head[...], from: from) {
        let end = find([0x3E], in: head[...], from: meta) ?? head.count
        if let at = find(Array("charset".utf8), in: head[...], from: meta), at < end,
            let label = value(head, after: at + 7)
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
private func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard needle.count <= bytes.endIndex - start else { return nil }
    return (start...bytes.endIndex - needle.count).first { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }
}
