/// Why a document without a feed is refused: what it is instead, in a sentence that a person can act on.
enum Refusal {
    /// The most of a page that is looked at, in bytes.
    private static let maxBytes = 262_144

    /// The reason, from the text and the name of its first element.
    static func reason(_ text: DecodedText, _ document: Document, root: String?) -> ReadingError {
        let head = Array(text.utf8.prefix(maxBytes))
        if isBinary(document.bytes, text) {
            return ReadingError(.unreadable, "this is not text: \(kindOfBinary(document.bytes))")
        }
        switch root {
        case nil:
            guard head.contains(0x3C) else { return ReadingError(.notAFeed, "this is plain text, not a feed") }
            return ReadingError(.notAFeed, "this is markup without a feed in it")
        case "opml":
            return ReadingError(.notAFeed, "this is OPML, a list of feeds: import it instead of polling it")
        case "urlset", "sitemapindex":
            return ReadingError(.notAFeed, "this is a sitemap, not a feed")
        case let name? where name == "html" || HTMLTag.isName(name):
            return page(head, document)
        case let name?:
            return ReadingError(.notAFeed, "this is XML of another kind, its root is <\(name)>")
        }
    }

    private static func page(_ head: [UInt8], _ document: Document) -> ReadingError {
        let lower = String(decoding: head.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        let feeds = FeedLinks.find(in: head, url: document.url)
        if let wall = botWalls.first(where: { lower.contains($0.sign) }) {
            return ReadingError(.blocked, "this is a bot wall (\(wall.name)), not the feed")
        }
        guard feeds.isEmpty else {
            let list = feeds.prefix(5).joined(separator: ", ")
            return ReadingError(.notAFeed, "this is a web page; it names its feeds: \(list)", feeds: feeds)
        }
        if lower.contains("type=\"password\"") || lower.contains("type='password'") || lower.contains("type=password") {
            return ReadingError(.notAFeed, "this is a login page, not the feed")
        }
        return ReadingError(.notAFeed, "this is a web page, and it names no feed")
    }

    private static let botWalls: [(sign: String, name: String)] = [
        ("cf-chl", "Cloudflare"), ("challenge-platform", "Cloudflare"), ("just a moment...", "Cloudflare"),
        ("datadome", "DataDome"), ("_incapsula_resource", "Imperva"), ("px-captcha", "PerimeterX"),
        ("g-recaptcha", "reCAPTCHA"), ("h-captcha", "hCaptcha"), ("akamai", "Akamai"), ("ddos-guard", "DDoS-Guard"),
    ]

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

/// The feeds that a web page names in its head: `<link rel="alternate" type="application/rss+xml" href="…">`.
enum FeedLinks {
    /// Absolute addresses in page order, each once, at most 32.
    static func find(in page: [UInt8], url: String) -> [String] {
        var feeds: [String] = []
        var base = url
        var index = 0
        while feeds.count < 32, let at = page[index...].firstIndex(of: 0x3C) {
            index = at + 1
            let name = page[index...].prefix(4).map { $0 | 0x20 }
            guard name == Array("link".utf8) || name == Array("base".utf8) else { continue }
            var tokens = XMLTokenizer(Array(page[at...].prefix(4096)))
            guard case .start = tokens.next() else { continue }
            var values: [String: String] = [:]
            for attribute in tokens.attributes {
                let name = String(decoding: tokens.bytes[attribute.name], as: UTF8.self).lowercased()
                values[name] = tokens.value(attribute)
            }
            guard let target = values["href"] else { continue }
            if name == Array("base".utf8) {
                base = URLReference.web(target, base: url) ?? base
            } else if let type = values["type"]?.lowercased(), feedTypes.contains(where: type.hasPrefix),
                values["rel"]?.lowercased().contains("alternate") == true,
                let feed = URLReference.web(target, base: base), !feeds.contains(feed)
            {
                feeds.append(feed)
            }
        }
        return feeds
    }

    private static let feedTypes = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
        "application/json", "text/xml", "application/xml",
    ]
}
