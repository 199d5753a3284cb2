/// The one door to feed reading: RSS, RDF, Atom and JSON Feed, whatever state they are in.
public enum FeedParser {
    /// Reads a feed. Bounded in time, memory and depth on any input.
    public static func parse(_ document: Document) throws(ReadingError) -> Feed {
        throw ReadingError(.empty, "the document is empty")
    }
}
