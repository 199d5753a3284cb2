/// The one door to feed reading: RSS, RDF, Atom and JSON Feed, whatever state they are in.
public enum FeedParser {
    /// Reads a feed. Bounded in time, memory and depth on any input: linear in the document, no recursion, no more than
    /// one field and one entry in the making. What breaks the rules is repaired and noted in `problems`; what holds no
    /// feed is refused with a sentence that says what it is instead. Entries of which nothing can be read or followed may
    /// be left out at once, but for the last.
    public static func parse(_ document: Document, keepingBlank: Bool = true) throws(ReadingError) -> Feed {
        var stream = try FeedStream(document)
        var entries: [Entry] = []
        // What the feed says of itself after an entry is the entry's, too.
        while let entry = try stream.nextAsWritten() {
            // The last one stays: in a document that is cut off, it is the one that was not whole.
            if !keepingBlank, entries.last?.isBlank == true { entries.removeLast() }
            entries.append(entry)
        }
        var feed = stream.feed
        feed.entries = entries
        for index in feed.entries.indices { stream.bequeath(to: &feed.entries[index]) }
        return feed
    }
}
