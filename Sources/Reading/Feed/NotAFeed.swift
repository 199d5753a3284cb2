/// Why a document without a feed is refused: what it is instead, in a sentence that a person can act on.
enum NotAFeed {
    /// The reason, from the document or its start, its text and the name of its first element.
    static func reason(
        _ text: TextPieces<ReadingError>, _ document: Document, root: String?
    ) throws(ReadingError) -> ReadingError {
        var text = text
        var head: [UInt8] = []
        var hasMarkup = false
        while head.count < 4096 || root == nil && !hasMarkup, let piece = try text.next() {
            head += piece.prefix(4096 - head.count)
            hasMarkup = hasMarkup || piece.contains(0x3C)
        }
        if let format = binaryFormat(document.bytes) ?? (isMostlyControls(head) ? "binary data" : nil) {
            return ReadingError(.unreadable, "this is not text: \(format)")
        }
        switch root {
        case nil:
            guard hasMarkup else { return ReadingError(.notAFeed, "this is plain text, not a feed") }
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
        let page = try? WebPage(document)
        let refusal = page.flatMap { Refusal.of($0) }
        if let refusal, refusal.code == .blocked { return refusal }
        let feeds = page.map { Discovery.named(in: $0).map(\.url) } ?? []
        guard !feeds.isEmpty else {
            return ReadingError(.notAFeed, refusal?.message ?? "this is a web page, and it names no feed")
        }
        let list = feeds.prefix(5).joined(separator: ", ")
        return ReadingError(.notAFeed, "this is a web page; it names its feeds: \(list)", feeds: feeds)
    }

    private static func isMostlyControls(_ head: [UInt8]) -> Bool {
        let controls = head.filter { $0 < 0x09 || $0 > 0x0D && $0 < 0x20 }.count
        return controls * 20 > head.count
    }
}

/// What bytes are by the mark that their format begins with, where that format is certainly no text.
func binaryFormat(_ bytes: [UInt8]) -> String? {
    let marks: [([UInt8], String)] = [
        (Array("%PDF".utf8), "a PDF document"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
        ([0x1F, 0x8B], "gzip data that nobody unpacked"), ([0x50, 0x4B, 3, 4], "a zip file"),
    ]
    return marks.first { bytes.starts(with: $0.0) }?.1
}
