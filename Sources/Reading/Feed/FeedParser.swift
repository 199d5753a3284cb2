/// The one door to feed reading: RSS, RDF, Atom and JSON Feed, whatever state they are in.
public enum FeedParser {
    /// Reads a feed. Bounded in time, memory and depth on any input: linear in the document, no recursion, no more than
    /// one field and one entry in the making. What breaks the rules is repaired and noted in `problems`; what holds no
    /// feed is refused with a sentence that says what it is instead.
    public static func parse(_ document: Document) throws(ReadingError) -> Feed {
        guard !document.bytes.allSatisfy(isBlank) else { throw ReadingError(.empty, "the document is empty") }
        let text = document.decoded(as: .xml)
        guard let first = text.utf8.first(where: { !isBlank($0) }) else {
            throw ReadingError(.empty, "the document is empty")
        }
        if first == 0x7B || first == 0x5B { return try parseJSON(text, document) }

        var reader = FeedReader(text.utf8, url: document.url)
        do {
            try reader.read()
        } catch {
            // What is too deep to be read may be no feed at all.
            throw reader.format == nil ? NotAFeed.reason(text, document, root: reader.firstElement) : error
        }
        guard let format = reader.format else { throw NotAFeed.reason(text, document, root: reader.firstElement) }
        if text.flaws > 0 { reader.tokens.faults.insert(.badCharset) }
        let entries = reader.takeEntries()
        return feed(reader, entries, format, text.charset)
    }

    private static func parseJSON(_ text: DecodedText, _ document: Document) throws(ReadingError) -> Feed {
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

    /// The feed of what was read, each entry with what it inherits.
    private static func feed(
        _ reader: FeedReader, _ entries: consuming [Entry], _ format: Feed.Format, _ charset: Charset
    ) -> Feed {
        var feed = Feed(format: format, encoding: charset.name)
        let draft = reader.feed
        feed.isWellFormed = reader.tokens.faults.isEmpty
        feed.problems = reader.tokens.faults.problems
        feed.title = draft.title.value
        feed.description = draft.description.value
        feed.link = draft.link.value
        feed.updated = draft.updated.value
        feed.language = draft.language.value
        feed.timeToLive =
            draft.timeToLive ?? draft.updatePeriod.map { $0 / max(1, draft.updateFrequency ?? 1) }
        feed.entries = entries
        feed.isCutOff = draft.isCutOff
        for index in feed.entries.indices {
            if feed.entries[index].authors.isEmpty { feed.entries[index].authors = draft.authors }
            if feed.entries[index].language == nil { feed.entries[index].language = draft.language.value }
        }
        return feed
    }
}

/// White space, or a byte of a byte order mark.
private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D || byte == 0xEF || byte == 0xBB || byte == 0xBF
}
