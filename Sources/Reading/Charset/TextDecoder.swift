/// Makes UTF-8 of bytes that come piece by piece, the same as if they came at once: a character that the end of a piece
/// may have cut is left for the next.
struct TextDecoder {
    /// What is done to bytes to make text of them.
    enum Rule: Sendable, Hashable {
        /// They are valid UTF-8 and meant so.
        case verbatim
        case charset(Charset)
        /// UTF-8 that was encoded again.
        case twiceEncoded
        /// UTF-8 that was taken for GBK and encoded again.
        case takenForGBK
    }

    let rule: Rule
    private var output = UTF8Output()
    /// Resolved with the first bytes where a charset leaves the order of its bytes open.
    private var order: WideOrder?
    private var shift = Charset.MultiByte.Shift.ascii
    /// What speaks for text that was encoded twice and what against it, so far.
    private(set) var evidence = TwiceEncodedEvidence()

    init(_ rule: Rule) { self.rule = rule }

    /// How many bytes or units meant nothing so far; each stands as U+FFFD in the text.
    var flaws: Int { output.flaws }

    /// The text made since it was last taken.
    mutating func takeText() -> [UInt8] { output.take() }

    /// Goes on with the bytes that follow those taken so far. Returns the index after what was taken now, which is the
    /// end of the last ones.
    mutating func decode(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Int {
        output.reserve(bytes.count + bytes.count / 2)
        switch rule {
        case .verbatim:
            output.append(contentsOf: bytes)
            return bytes.endIndex
        case .twiceEncoded: return decodeTwiceEncoded(bytes, isLast: isLast, &evidence, into: &output)
        case .takenForGBK: return decodeTakenForGBK(bytes, isLast: isLast, into: &output)
        case .charset(let charset): return decode(bytes, charset, isLast: isLast)
        }
    }

    private mutating func decode(_ bytes: ArraySlice<UInt8>, _ charset: Charset, isLast: Bool) -> Int {
        switch charset.form {
        case .utf8: return decodeUTF8(bytes, isLast: isLast, into: &output)
        case .utf16(let bigEndian): return decodeUTF16(bytes, bigEndian: bigEndian, isLast: isLast, into: &output)
        case .utf32(let bigEndian): return decodeUTF32(bytes, bigEndian: bigEndian, isLast: isLast, into: &output)
        case .wide(let width):
            guard bytes.count >= WideOrder.sampleSize || isLast || order != nil else { return bytes.startIndex }
            let order = order ?? WideOrder(bytes, width: width) ?? .littleEndian
            self.order = order
            return width == 2
                ? decodeUTF16(bytes, bigEndian: order == .bigEndian, isLast: isLast, into: &output)
                : decodeUTF32(bytes, bigEndian: order == .bigEndian, isLast: isLast, into: &output)
        case .singleByte(let page):
            CodePage.decode(bytes, page, into: &output)
            return bytes.endIndex
        case .multiByte(let kind): return kind.decode(bytes, isLast: isLast, &shift, into: &output)
        }
    }
}

/// The text of a document piece by piece, from its start.
struct TextPieces<Failure: Error> {
    private let source: ByteSource<Failure>
    private var decoder: TextDecoder
    private var position: Int
    private var decoded: DecodedText?

    init(_ source: ByteSource<Failure>, _ decoding: Decoding) {
        self.source = source
        decoder = TextDecoder(decoding.rule)
        position = decoding.start
        decoded = decoding.text
    }

    /// The whole document where it is in memory and is the text as it stands, from `Decoding.start` on; nothing of it
    /// comes as a piece then.
    mutating func takeMemory() -> [UInt8]? {
        guard case .verbatim = decoder.rule, let memory = source.memory else { return nil }
        position = source.count
        return memory
    }

    /// Whether no byte is left to be read.
    var isAtEnd: Bool { decoded == nil && position >= source.count }

    /// What the decoder found so far.
    var evidence: TwiceEncodedEvidence { decoder.evidence }

    /// The next piece of some bytes, made of about so many or more; nil at the end.
    mutating func next(atLeast least: Int = 0) throws(Failure) -> [UInt8]? {
        if let text = decoded.take() {
            position = source.count
            flaws = text.flaws
            return text.utf8.isEmpty ? nil : text.utf8
        }
        var size = max(source.size, least)
        while position < source.count {
            let end = position + min(size, source.count - position)
            let bytes = try source.read(position..<end)
            position += decoder.decode(bytes, isLast: end == source.count) - bytes.startIndex
            flaws = decoder.flaws
            let piece = decoder.takeText()
            if !piece.isEmpty { return piece }
            size *= 2
        }
        return nil
    }

    /// How many bytes meant nothing so far.
    private(set) var flaws = 0

    /// Whether any byte of the document means nothing; reads on to its end to know.
    mutating func hasFlaws() throws(Failure) -> Bool {
        while flaws == 0, try next() != nil {}
        return flaws > 0
    }
}
