/// A web page read into a tree, with what its head says: what articles, items, refusals and discovery all start from.
struct WebPage: Sendable {
    let tree: HTMLTree
    let metadata: PageMetadata
    /// The absolute address that answered.
    let url: String
    /// The charset that it was decoded with.
    let charset: Charset

    /// Reads a document as HTML. Throws `empty` and `unreadable` where it cannot be a page.
    init(_ document: Document) throws(ReadingError) {
        guard document.bytes.contains(where: { $0 > 0x20 }) else {
            throw ReadingError(.empty, "the document is empty")
        }
        if let kind = Self.otherKind(of: document.bytes) {
            throw ReadingError(.unreadable, "this is \(kind), not a web page")
        }
        let text = document.decoded(as: .html)
        charset = text.charset
        tree = HTMLParser.parse(text.utf8)
        url = document.url
        metadata = PageMetadata(tree: tree, url: document.url)
        guard tree.all.contains(where: { tree.isElement($0) }) else {
            throw ReadingError(.unreadable, "nothing in the document reads as HTML")
        }
    }

    /// What the bytes are where they are certainly no HTML.
    private static func otherKind(of bytes: [UInt8]) -> String? {
        if let format = binaryFormat(bytes) { return format }
        let head = bytes.prefix(4_096)
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if !isWide, head.count(where: { $0 == 0 }) * 20 > head.count, !head.contains(UInt8(ascii: "<")) {
            return "binary data"
        }
        let first = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        if first.first == UInt8(ascii: "{") || first.first == UInt8(ascii: "["), (try? JSON.parse(bytes)) != nil {
            return "JSON"
        }
        let text = String(decoding: first.prefix(1_000), as: UTF8.self).lowercased()
        for (mark, kind) in [
            ("<rss", "a feed"), ("<feed", "a feed"), ("<rdf:rdf", "a feed"), ("<opml", "an OPML list"),
        ]
        where text.contains(mark) && !text.contains("<html") {
            return kind
        }
        return nil
    }
}
