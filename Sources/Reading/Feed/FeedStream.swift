/// A feed read entry by entry: beside the document no more is held than the entry in the making and a window on the
/// text, however many entries there are.
public struct FeedStream {
    /// How much of a document is looked at to tell what it is instead of a feed, where it is not in memory.
    private static let pageSize = 1 << 20

    private let source: ByteSource<ReadingError>
    private let url: String
    private let contentType: String?
    private let decoding: Decoding
    /// The first of the text, or the whole document where that is in memory and needs no decoding; where the text begins
    /// in it, and what follows.
    private let opening: (bytes: [UInt8], start: Int, rest: TextPieces<ReadingError>)
    /// What the reader has not got yet.
    private var text: TextPieces<ReadingError>
    private var xml: FeedReader
    /// Nil for XML.
    private var json: JSONFeedReader?
    /// What the feed says of itself, from an earlier walk through it.
    private var known: FeedDraft?

    /// Prepares to read a document. Throws where it is known at once to hold no feed.
    public init(_ document: Document) throws(ReadingError) {
        try self.init(ByteSource(document.bytes), url: document.url, contentType: document.contentType)
    }

    /// Prepares to read a document in pieces, which is walked through some times: what its charset is shows at its end.
    public init(_ source: ByteSource<ReadingError>, url: String, contentType: String? = nil) throws(ReadingError) {
        var isEmpty = true
        try source.forEachPiece(from: 0) { piece, _ in
            isEmpty = piece.allSatisfy(isBlank)
            return isEmpty ? piece.endIndex : nil
        }
        let decoding = try Decoding(of: source, contentType: contentType, as: .xml)
        var text = TextPieces(source, decoding)
        var bytes: [UInt8] = []
        var start = 0
        if let whole = text.takeMemory() {
            (bytes, start) = (whole, decoding.start)
        } else if let first = try text.next() {
            bytes = first
        }
        while bytes[start...].allSatisfy(isBlank), let more = try text.next() {
            // Of white space before a document only counts that there is some, and whether there is a mark in it.
            bytes = (bytes.contains { $0 > 0x20 } ? [0xEF, 0xBB, 0xBF] : [0x20]) + more
        }
        guard !isEmpty, let first = bytes[start...].first(where: { !isBlank($0) }) else {
            throw ReadingError(.empty, "the document is empty")
        }
        (self.source, self.url, self.contentType, self.decoding) = (source, url, contentType, decoding)
        (opening, self.text) = ((bytes, start, text), text)
        if first == 0x7B || first == 0x5B {
            xml = FeedReader([], url: url)
            let walk = JSONWalk(source, decoding, leniency: [.trailingCommas, .controlCharacters])
            json = try JSONFeedReader(walk, encoding: decoding.charset.name, url: url)
        } else {
            xml = FeedReader(bytes, from: start, url: url)
        }
    }

    /// The next entry in document order, with the authors and the language that the feed has given before it where it
    /// has none of its own; nil after the last. Throws `limit`, or at the end the reason why there is no feed.
    public mutating func next() throws(ReadingError) -> Entry? {
        guard var entry = try nextAsWritten() else { return nil }
        bequeath(to: &entry)
        return entry
    }

    /// The next entry with no more than it says itself.
    mutating func nextAsWritten() throws(ReadingError) -> Entry? {
        if json != nil { return try json?.next() }
        do {
            if let entry = try nextOfXML() { return entry }
        } catch {
            // What is too deep to be read may be no feed at all.
            if let refusal = try refusal() { throw refusal }
            throw error
        }
        if let refusal = try refusal() { throw refusal }
        if try text.hasFlaws() { xml.tokens.faults.insert(.badCharset) }
        return nil
    }

    private mutating func nextOfXML() throws(ReadingError) -> Entry? {
        while !text.isAtEnd {
            // What the edge of the window may have cut is read again when there is more of it.
            let before = xml
            do throws(ReadingError) {
                let entry = try xml.next()
                if !xml.tokens.isAtEdge { return entry }
            } catch {
                if !xml.tokens.isAtEdge { throw error }
            }
            xml = before
            let window = xml.tokens.bytes.count - xml.tokens.position
            xml.tokens.slide(appending: try text.next(atLeast: window) ?? [])
        }
        return try xml.next()
    }

    /// Reads on to the end for what the feed says of itself, and whether there is one; a JSON Feed has told both at the
    /// start. Throws as `next` does.
    public mutating func skipEntries() throws(ReadingError) {
        while json == nil, try nextAsWritten() != nil {}
    }

    /// Starts again at the first entry. What the feed says of itself anywhere is known then to all its entries.
    public mutating func rewind() {
        json?.rewind()
        guard json == nil else { return }
        known = xml.feed
        xml = FeedReader(opening.bytes, from: opening.start, url: url)
        text = opening.rest
    }

    /// Why there is no feed, where none has begun.
    private func refusal() throws(ReadingError) -> ReadingError? {
        guard xml.format == nil else { return nil }
        var document = Document(bytes: source.memory ?? [], url: url, contentType: contentType)
        if source.memory == nil { document.bytes = Array(try source.read(0..<min(source.count, Self.pageSize))) }
        return try NotAFeed.reason(TextPieces(source, decoding), document, root: xml.firstElement)
    }

    /// What the feed says of itself, as far as it was read; without entries.
    public var feed: Feed {
        if let json { return json.feed }
        let draft = xml.feed
        var feed = Feed(format: xml.format ?? .rss2, encoding: decoding.charset.name)
        feed.isWellFormed = xml.tokens.faults.isEmpty
        feed.problems = xml.tokens.faults.problems
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
        guard json == nil else { return }
        let feed = known ?? xml.feed
        if entry.authors.isEmpty { entry.authors = feed.authors }
        if entry.language == nil { entry.language = feed.language.value }
    }
}

/// White space, or a byte of a byte order mark.
private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D || byte == 0xEF || byte == 0xBB || byte == 0xBF
}
