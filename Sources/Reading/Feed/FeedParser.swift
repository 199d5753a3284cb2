/// The one door to feed reading: RSS, RDF, Atom and JSON Feed, whatever state they are in.
public enum FeedParser {
    /// Reads a feed. Bounded in time, memory and depth on any input: linear in the document, no recursion, no more than
    /// one field and one entry in the making. What breaks the rules is repaired and noted in `problems`; what holds no
    /// feed is refused with a sentence that says what it is instead.
    public static func parse(_ document: Document) throws(ReadingError) -> Feed {
        var stream = try FeedStream(document)
        var entries: [Entry] = []
        while let entry = try stream.next() { entries.append(entry) }
        var feed = stream.feed
        feed.entries = entries
        for index in feed.entries.indices { stream.bequeath(to: &feed.entries[index]) }
        return feed
    }
}

/// A feed read entry by entry: beside the document itself no more is held than the entry in the making, however many
/// there are. A JSON Feed is the exception, as JSON is only known to be sound at its end.
public struct FeedStream {
    private let document: Document
    private let text: DecodedText
    /// Nil for JSON.
    private var reader: FeedReader?
    /// A JSON Feed, with the entries that were not given yet, last first.
    private var whole: Feed?

    /// Prepares to read a document. Throws where it is known at once to hold no feed.
    public init(_ document: Document) throws(ReadingError) {
        self.document = document
        guard !document.bytes.allSatisfy(isBlank) else { throw ReadingError(.empty, "the document is empty") }
        text = document.decoded(as: .xml)
        guard let first = text.utf8.first(where: { !isBlank($0) }) else {
            throw ReadingError(.empty, "the document is empty")
        }
        if first == 0x7B || first == 0x5B {
            whole = try Self.json(text, document)
            whole?.entries.reverse()
        } else {
            reader = FeedReader(text.utf8, url: document.url)
        }
    }

    /// The next entry in document order, with the authors and the language that the feed has given before it where it
    /// has none of its own; nil after the last. Throws `limit`, or at the end the reason why there is no feed.
    public mutating func next() throws(ReadingError) -> Entry? {
        guard reader != nil else { return whole?.entries.popLast() }
        do {
            if var entry = try reader?.next() {
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

    /// Why there is no feed, where none has begun.
    private var refusal: ReadingError? {
        guard let reader, reader.format == nil else { return nil }
        return NotAFeed.reason(text, document, root: reader.firstElement)
    }

    /// What the feed says of itself, as far as it was read; without entries.
    public var feed: Feed {
        var feed = whole ?? Feed(format: reader?.format ?? .rss2, encoding: text.charset.name)
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
        if entry.authors.isEmpty, let authors = reader?.feed.authors { entry.authors = authors }
        if entry.language == nil { entry.language = reader?.feed.language.value }
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
