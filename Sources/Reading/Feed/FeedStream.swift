/// A feed read entry by entry: no more is held than the entry in the making, however many there are, beside the document
/// where it came as one, and beside a window on it where it is read in pieces.
public struct FeedStream {
    /// A document in pieces, such as a file: its size in bytes and a way to read some of them, as often as it is asked.
    public struct Pieces {
        public var count: Int
        public var read: (Range<Int>) throws(ReadingError) -> [UInt8]

        /// Creates a document in pieces.
        public init(count: Int, read: @escaping (Range<Int>) throws(ReadingError) -> [UInt8]) {
            self.count = count
            self.read = read
        }

        /// The bytes of one piece, in which most entries fit many times.
        var size = 1 << 18
        /// The start of the document that is read before anything is decided, so that its declaration is in it.
        static let headSize = 1 << 16
    }

    /// The document, or the first piece of it.
    private let document: Document
    private let text: DecodedText
    /// Nil for JSON.
    private var reader: FeedReader?
    /// A JSON Feed, which is only known to be sound at its end, and how many of its entries were given.
    private var whole: (feed: Feed, given: Int)?
    /// The document where it is read in pieces, and how much of it the reader has got.
    private var pieces: (source: Pieces, taken: Int)?
    /// What the feed says of itself, from an earlier walk through it.
    private var known: FeedDraft?

    /// Prepares to read a document. Throws where it is known at once to hold no feed.
    public init(_ document: Document) throws(ReadingError) {
        self.document = document
        guard !document.bytes.allSatisfy(isBlank) else { throw ReadingError(.empty, "the document is empty") }
        text = document.decoded(as: .xml)
        guard let first = text.utf8.first(where: { !isBlank($0) }) else {
            throw ReadingError(.empty, "the document is empty")
        }
        if first == 0x7B || first == 0x5B {
            whole = (try Self.json(text, document), 0)
        } else {
            reader = FeedReader(text.utf8, url: document.url)
        }
    }

    /// Prepares to read a document in pieces. What is not XML in UTF-8 is read into memory whole after all.
    public init(_ source: Pieces, url: String, contentType: String? = nil) throws(ReadingError) {
        let head = Document(
            bytes: try source.read(0..<min(Pieces.headSize, source.count)), url: url, contentType: contentType)
        guard source.count > source.size, let charset = try Self.charsetInPieces(source, head) else {
            let bytes = source.count > Pieces.headSize ? try source.read(0..<source.count) : head.bytes
            try self.init(Document(bytes: bytes, url: url, contentType: contentType))
            return
        }
        self.init(head, charset.charset, mark: charset.mark, of: source)
    }

    private init(_ head: Document, _ charset: Charset, mark: Int, of source: Pieces) {
        document = head
        text = DecodedText(utf8: Array(head.bytes[mark...]), charset: charset, flaws: 0)
        pieces = (source, 0)
        open()
    }

    /// Sets the reader at the start.
    private mutating func open() {
        let first = min(pieces?.source.size ?? .max, text.utf8.count)
        reader = FeedReader(Array(text.utf8[..<first]), url: document.url)
        pieces?.taken = document.bytes.count - text.utf8.count + first
    }

    /// The charset of a document in pieces and the length of its byte order mark; nil where its bytes are not the text
    /// as it stands, or are no XML.
    private static func charsetInPieces(
        _ source: Pieces, _ head: Document
    ) throws(ReadingError) -> (charset: Charset, mark: Int)? {
        let mark = head.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard head.bytes.dropFirst(mark).first(where: { !isBlank($0) }) == 0x3C else { return nil }
        var survey = UTF8Survey([])
        var rest: ArraySlice<UInt8> = []
        for start in stride(from: mark, to: source.count, by: Pieces.headSize) {
            let end = min(start + Pieces.headSize, source.count)
            let bytes = rest + (try source.read(start..<end))
            // A character at the edge of two pieces belongs to the second.
            let cut = end == source.count ? bytes.endIndex : startOfLastCharacter(bytes)
            survey.add(bytes[..<cut])
            guard survey.flaws == 0 else { return nil }
            rest = bytes[cut...]
        }
        guard !survey.mayBeTwiceEncoded, !isUTF8TakenForGBK(head.bytes.dropFirst(mark)) else { return nil }
        // A declaration stands in the first piece, and so does what contradicts it.
        let end = startOfLastCharacter(head.bytes[...])
        let charset = Document(bytes: Array(head.bytes[..<end]), url: head.url, contentType: head.contentType)
            .decoded(as: .xml).charset
        return charset == .utf8 || survey.isASCII && charset.containsASCII && !charset.isStateful
            ? (charset, mark) : nil
    }

    /// The next entry in document order, with the authors and the language that the feed has given before it where it
    /// has none of its own; nil after the last. Throws `limit`, or at the end the reason why there is no feed.
    public mutating func next() throws(ReadingError) -> Entry? {
        if let given = whole?.given, let entries = whole?.feed.entries {
            whole?.given += given < entries.count ? 1 : 0
            return given < entries.count ? entries[given] : nil
        }
        do {
            if var entry = try nextOfXML() {
                bequeath(to: &entry)
                return entry
            }
        } catch {
            // What is too deep to be read may be no feed at all.
            throw refusal ?? error
        }
        if let refusal { throw refusal }
        if text.flaws > 0 { reader?.tokens.faults.insert(.badCharset) }
        return nil
    }

    private mutating func nextOfXML() throws(ReadingError) -> Entry? {
        while let pieces, pieces.taken < pieces.source.count {
            // What the edge of the window may have cut is read again when there is more of it.
            let before = reader
            do throws(ReadingError) {
                let entry = try reader?.next()
                if reader?.tokens.isAtEdge == false { return entry }
            } catch {
                if reader?.tokens.isAtEdge == false { throw error }
            }
            reader = before
            let window = (reader?.tokens.bytes.count ?? 0) - (reader?.tokens.position ?? 0)
            let end = min(pieces.source.count, pieces.taken + max(pieces.source.size, window))
            reader?.tokens.slide(appending: try pieces.source.read(pieces.taken..<end))
            self.pieces?.taken = end
        }
        return try reader?.next()
    }

    /// Starts again at the first entry. What the feed says of itself anywhere is known then to all its entries.
    public mutating func rewind() {
        whole?.given = 0
        guard let reader else { return }
        known = reader.feed
        open()
    }

    /// Why there is no feed, where none has begun.
    private var refusal: ReadingError? {
        guard let reader, reader.format == nil else { return nil }
        return NotAFeed.reason(text, document, root: reader.firstElement)
    }

    /// What the feed says of itself, as far as it was read; without entries.
    public var feed: Feed {
        var feed = whole?.feed ?? Feed(format: reader?.format ?? .rss2, encoding: text.charset.name)
        feed.entries = []
        guard let reader else { return feed }
        let draft = reader.feed
        feed.isWellFormed = reader.tokens.faults.isEmpty
        feed.problems = reader.tokens.faults.problems
        feed.title = draft.title.value
        feed.description = draft.description.value
        feed.link = draft.link.value
        feed.updated = draft.updated.value
        feed.language = draft.language.value
        feed.timeToLive = draft.timeToLive ?? draft.updatePeriod.map { $0 / max(1, draft.updateFrequency ?? 1) }
        feed.isCutOff = draft.isCutOff
        return feed
    }

    /// Gives an entry what it inherits from all that was read of the feed.
    func bequeath(to entry: inout Entry) {
        guard let feed = known ?? reader?.feed else { return }
        if entry.authors.isEmpty { entry.authors = feed.authors }
        if entry.language == nil { entry.language = feed.language.value }
    }

    private static func json(_ text: DecodedText, _ document: Document) throws(ReadingError) -> Feed {
        let strict = try? JSON.parse(text.utf8)
        let root: JSON
        do throws(JSON.Failure) {
            if let strict {
                root = strict
            } else {
                root = try JSON.parse(text.utf8, leniency: [.trailingCommas, .controlCharacters])
            }
        } catch {
            throw ReadingError(error.code == .limit ? .limit : .unreadable, "this is broken JSON: \(error.message)")
        }
        guard var feed = jsonFeed(root, url: document.url) else {
            throw ReadingError(.notAFeed, "this is JSON, but not JSON Feed: read it with kind json and paths")
        }
        feed.encoding = text.charset.name
        feed.isWellFormed = strict != nil && text.flaws == 0
        if !feed.isWellFormed {
            feed.problems = [Feed.Problem(code: "broken-json", message: "the JSON was repaired to be read")]
        }
        return feed
    }
}

/// White space, or a byte of a byte order mark.
private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D || byte == 0xEF || byte == 0xBB || byte == 0xBF
}
