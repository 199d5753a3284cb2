/// Why a document without a feed is refused: what it is instead, in a sentence that a person can act on.
enum NotAFeed {
    /// The reason, from the text and the name of its first element.
    static func reason(_ text: DecodedText, _ document: Document, root: String?) -> ReadingError {
        if isBinary(document.bytes, text) {
            return ReadingError(.unreadable, "this is not text: \(kindOfBinary(document.bytes))")
        }
        switch root {
        case nil:
            guard text.utf8.contains(0x3C) else { return ReadingError(.notAFeed, "this is plain text, not a feed") }
            return ReadingError(.notAFeed, "this is markup without a feed in it")
        case "opml":
            return ReadingError(.notAFeed, "this is OPML, a list of feeds: import it instead of polling it")
        case "urlset", "sitemapindex":
            return ReadingError(.notAFeed, "this is a sitemap, not a feed")
        case let name? where name == "html" || HTMLTag.isName(name):
            return page(document)
        case let name?:
            return ReadingError(.notAFeed, "this is XML of another kind, its root is <\(name)>")
        }
    }

    private static func page(_ document: Document) -> ReadingError {
        if let refusal = Refusal.of(document), refusal.code == .blocked { return refusal }
        let feeds = (try? WebPage(document)).map { Discovery.named(in: $0).map(\.url) } ?? []
        guard !feeds.isEmpty else { return ReadingError(.notAFeed, "this is a web page, and it names no feed") }
        let list = feeds.prefix(5).joined(separator: ", ")
        return ReadingError(.notAFeed, "this is a web page; it names its feeds: \(list)", feeds: feeds)
    }

    private static func isBinary(_ bytes: [UInt8], _ text: DecodedText) -> Bool {
        if bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x50, 0x4B, 3, 4])
            || bytes.starts(with: [0x89, 0x50])
            || bytes.starts(with: Array("%PDF".utf8)) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
            || bytes.starts(with: Array("GIF8".utf8))
        {
            return true
        }
        let head = text.utf8.prefix(4096)
        let controls = head.filter { $0 < 0x09 || $0 > 0x0D && $0 < 0x20 }.count
        return controls * 20 > head.count
    }

    private static func kindOfBinary(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0x1F, 0x8B]) { return "gzip data that nobody unpacked" }
        if bytes.starts(with: [0x50, 0x4B]) { return "a zip file" }
        if bytes.starts(with: Array("%PDF".utf8)) { return "a PDF document" }
        if bytes.starts(with: [0x89, 0x50]) || bytes.starts(with: [0xFF, 0xD8])
            || bytes.starts(with: Array("GIF8".utf8))
        {
            return "a picture"
        }
        return "binary data"
    }
}
