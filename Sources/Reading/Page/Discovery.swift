/// The feeds of a site: those that a page names in its head, those that its links look like, and the addresses where
/// sites of the usual makes keep them.
public struct Discovery: Sendable, Equatable {
    /// A feed that may be there.
    public struct Candidate: Sendable, Equatable {
        /// How sure it is that there is one.
        public enum Evidence: String, Sendable {
            /// `link rel="alternate"` of a feed's type.
            case named
            /// A link in the page whose address or text is that of a feed.
            case linked
            /// An address that many sites use.
            case guessed
        }

        /// Absolute, http or https.
        public var url: String
        public var title: String?
        public var evidence: Evidence

        /// Creates a candidate.
        public init(url: String, title: String? = nil, evidence: Evidence) {
            self.url = url
            self.title = title
            self.evidence = evidence
        }
    }

    /// Best first, each address once.
    public var candidates: [Candidate]

    /// Looks through a web page. Documents that are no HTML give only guesses.
    public init(_ document: Document) {
        let page = try? WebPage(document)
        let seen = page.map { Self.named(in: $0) + Self.linked(in: $0) } ?? []
        var addresses: Set<String> = []
        candidates = (seen + Self.guesses(for: document.url)).filter { addresses.insert($0.url).inserted }
    }

    /// The feeds that a page names in its head, or wherever its `link` elements stand, in page order; feeds of comments
    /// after the others.
    static func named(in page: WebPage) -> [Candidate] {
        let tree = page.tree
        var found: [Candidate] = []
        var comments: [Candidate] = []
        for id in tree.all where tree[id].tag == .link && found.count + comments.count < 100 {
            let relations = (tree.attribute("rel", of: id) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
            let type = (tree.attribute("type", of: id) ?? "").lowercased().prefix { $0 != ";" }.filter {
                !$0.isWhitespace
            }
            guard relations.contains("alternate") && feedTypes.contains(type) || relations.contains("feed"),
                let link = tree.attribute("href", of: id), let url = URLReference.web(link, base: page.metadata.base)
            else { continue }
            let title = tree.attribute("title", of: id).map(PlainText.line).flatMap { $0.isEmpty ? nil : $0 }
            let candidate = Candidate(url: url, title: title, evidence: .named)
            let marks = (url + " " + (title ?? "")).lowercased()
            if marks.contains("comment") || marks.contains("评论") {
                comments.append(candidate)
            } else {
                found.append(candidate)
            }
        }
        return found + comments
    }

    /// Links of the page that look like feeds.
    private static func linked(in page: WebPage) -> [Candidate] {
        let tree = page.tree
        var found: [Candidate] = []
        for id in tree.all where tree[id].tag == .a && found.count < 20 {
            guard let link = tree.attribute("href", of: id), let url = URLReference.web(link, base: page.metadata.base),
                let reference = URLReference(url)
            else { continue }
            let path = reference.path.lowercased()
            let words = tree.plainText(of: id).lowercased()
            let isFeedPath =
                feedEndings.contains { path.hasSuffix($0) } || path.hasSuffix("/rss/") || path.hasSuffix("/feed/")
            let query = reference.query?.lowercased() ?? ""
            let isFeedQuery = query.contains("feed=rss") || query.contains("feed=atom") || query.contains("format=rss")
            let isFeedText = feedWords.contains(words)
            guard isFeedPath || isFeedQuery || isFeedText, !services.contains(where: { url.contains($0) }) else {
                continue
            }
            let title = words.isEmpty || isFeedText ? nil : PlainText.line(tree.plainText(of: id))
            found.append(Candidate(url: url, title: title, evidence: .linked))
        }
        return found
    }

    /// The addresses where sites of the usual makes keep their feeds, best first: beside the page, then at the root.
    public static func guesses(for url: String) -> [Candidate] {
        guard let reference = URLReference(url), reference.isWeb else { return [] }
        var addresses: [String] = []
        let folder = reference.path.lastIndex(of: "/").map { reference.path[...$0] } ?? "/"
        let section = reference.path.hasSuffix("/") ? String(folder) : reference.path + "/"
        if section != "/", section.utf8.count < 200,
            !(reference.path.split(separator: "/").last?.contains(".") ?? false)
        {
            addresses += ["feed/", "rss.xml"].map { section + $0 }
        }
        addresses += wellKnown
        return addresses.compactMap { address in
            URLReference.web(address, base: url).map { Candidate(url: $0, evidence: .guessed) }
        }
    }

    private static let feedTypes: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "text/rss+xml",
        "application/x-rss+xml", "application/rss", "application/atom", "text/rss", "text/atom+xml",
    ]

    private static let feedEndings = [
        ".rss", ".rdf", ".atom", "/rss", "/feed", "/atom", "/feeds", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml",
        "/feed.json", "/rss.php", "/rss.aspx", "/index.rdf", "rss2.xml",
    ]

    private static let feedWords: Set<String> = [
        "rss", "rss feed", "rss 2.0", "atom", "atom feed", "feed", "xml feed", "subscribe via rss", "rss订阅", "rss 订阅",
        "订阅rss", "订阅 rss", "json feed", "flux rss", "rss-feed", "fil rss", "rss訂閱",
    ]

    /// Readers' own addresses that a button leads to.
    private static let services = [
        "feedly.com/i/", "inoreader.com/", "netvibes.com/", "add.my.yahoo.com", "newsblur.com/",
    ]

    private static let wellKnown = [
        "/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss", "/rss/", "/feed.json", "/?feed=rss2",
        "/blog/feed/", "/blog/rss.xml", "/news/feed/", "/news/rss.xml", "/feeds/posts/default",
    ]
}
