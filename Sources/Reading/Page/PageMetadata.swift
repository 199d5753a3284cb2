internal import struct Foundation.Date

/// What a page says of itself in its head: `meta`, Open Graph, Twitter cards, Dublin Core, JSON-LD, microdata, `link`.
/// Each list is in the order of trust; nothing is checked against the text.
struct PageMetadata: Sendable {
    var titles: [String] = []
    var descriptions: [String] = []
    /// A list for each place that names authors.
    var authors: [[String]] = []
    var sites: [String] = []
    var images: [String] = []
    /// Dates of first publication as written.
    var dates: [String] = []
    /// Languages as written.
    var languages: [String] = []
    /// Open Graph's and JSON-LD's kinds in lower case: `article`, `newsarticle`, `website`.
    var kinds: Set<String> = []
    /// JSON-LD's copy of the article's text.
    var articleBody: String?
    /// The address against which links resolve: `base` where the page names one.
    var base: String
    /// Every JSON-LD node of the page, those inside `@graph` and lists among them.
    var linkedData: [JSON] = []

    /// The longest value that is kept, in bytes.
    private static let longestValue = 2_000
    /// How often one name of `meta` may stand.
    private static let mostValues = 20
    private static let mostLinkedData = 4_000
    private static let mostScripts = 200

    /// Reads a page's head and structured data.
    init(tree: HTMLTree, url: String) {
        base = url
        var fields: [String: [String]] = [:]
        var documentTitle: String?
        var scripts = 0
        for id in tree.all where tree.isElement(id) {
            switch tree[id].tag {
            case .base:
                if base == url, let link = tree.attribute("href", of: id),
                    let target = URLReference.web(link, base: url)
                {
                    base = target
                }
            case .meta:
                let names = ["property", "name", "itemprop", "http-equiv"].compactMap { tree.attribute($0, of: id) }
                if let content = tree.attribute("content", of: id), let value = Self.value(content) {
                    for name in names where fields[name.lowercased(), default: []].count < Self.mostValues {
                        fields[name.lowercased(), default: []].append(value)
                    }
                }
            case .title where documentTitle == nil && !tree.ancestors(of: id).contains { tree[$0].tag == .svg }:
                documentTitle = Self.value(tree.plainText(of: id))
            case .html:
                if let language = tree.attribute("lang", of: id) ?? tree.attribute("xml:lang", of: id) {
                    languages.append(language)
                }
            case .link where tree.attribute("rel", of: id)?.lowercased() == "image_src":
                if let image = tree.attribute("href", of: id) { images.append(image) }
            case .script where tree.attribute("type", of: id)?.lowercased().hasPrefix("application/ld+json") == true:
                scripts += 1
                if scripts <= Self.mostScripts { read(linkedData: tree.rawText(of: id)) }
            default: break
            }
        }
        readLinkedArticles()
        func take(_ names: [String]) -> [String] { names.flatMap { fields[$0] ?? [] } }
        titles =
            take(["og:title"]) + titles + take(["twitter:title", "dc.title", "title", "headline", "sailthru.title"])
        if let documentTitle { titles.append(documentTitle) }
        descriptions = take(["og:description", "description", "twitter:description", "dc.description"]) + descriptions
        authors += [
            "author", "article:author_name", "dc.creator", "sailthru.author", "parsely-author", "byl", "byline",
            "article:author", "og:article:author", "mediaid", "weibo:article:author", "creator", "twitter:creator",
        ].map { take([$0]) }
        sites =
            take(["og:site_name"]) + sites + take(["application-name", "dc.publisher", "al:ios:app_name", "mediaid"])
        images = take(["og:image", "og:image:url", "og:image:secure_url"]) + images + take(["twitter:image", "image"])
        dates += take([
            "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
            "article:published",
            "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "published", "publish_time",
            "apub:time", "weibo: article:create_at", "weibo:article:create_at", "og:release_date", "dc.date.issued",
            "dc.date", "dc.date.created", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date",
            "article.published", "citation_publication_date", "date", "ptime", "_pubtime", "article_date_original",
            "originalpublicationdate", "cxenseparse:recs:publishtime", "displaydate", "timestamp", "filedate", "dat",
        ])
        languages += take(["og:locale", "content-language", "dc.language", "language"])
        kinds.formUnion(take(["og:type"]).map { $0.lowercased() })
    }

    private static func value(_ text: String) -> String? {
        guard text.utf8.count <= longestValue else { return nil }
        let value = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return value.isEmpty ? nil : value
    }

    // MARK: - JSON-LD

    private mutating func read(linkedData text: String) {
        var bytes = Array(text.utf8)
        // Some templates wrap the data in a comment or CDATA section for browsers of old.
        if let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
            let end = bytes.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
        {
            bytes = Array(bytes[start...end])
        }
        let all: JSON.Leniency = [.comments, .trailingCommas, .controlCharacters]
        guard let json = try? JSON.parse(bytes, leniency: all, limits: .init(depth: 64, values: 100_000)) else {
            return
        }
        collect(json)
    }

    /// Adds the objects of a document that have a type, outer ones first.
    private mutating func collect(_ json: JSON) {
        guard linkedData.count < Self.mostLinkedData else { return }
        if let elements = json.elements {
            for element in elements { collect(element) }
        } else if json.members != nil {
            linkedData.append(json)
            for key in [
                "@graph", "mainEntity", "itemListElement", "item", "hasPart", "liveBlogUpdate", "mainEntityOfPage",
            ] {
                if let inner = json[key], inner.elements != nil || inner.members != nil { collect(inner) }
            }
        }
    }

    /// The types of a JSON-LD node in lower case.
    static func types(of node: JSON) -> [String] {
        let type = node["@type"] ?? JSON(.null)
        return (type.elements ?? [type]).compactMap { $0.string?.lowercased() }
    }

    /// Whether a node is an article, a report, a post.
    static func isArticle(_ node: JSON) -> Bool {
        types(of: node).contains { type in
            type.hasSuffix("article") || type.hasSuffix("posting") || type == "report" || type == "reportage"
                || type == "pressrelease" || type == "review"
        }
    }

    private mutating func readLinkedArticles() {
        for node in linkedData {
            kinds.formUnion(Self.types(of: node))
            guard Self.isArticle(node) else { continue }
            if let title = node["headline"]?.string ?? node["name"]?.string { titles.append(PlainText.unmarked(title)) }
            if let description = node["description"]?.string { descriptions.append(PlainText.unmarked(description)) }
            if let author = node["author"] ?? node["creator"] { authors.append(Self.names(author)) }
            if let publisher = node["publisher"] { sites += Self.names(publisher) }
            if let image = node["image"] ?? node["thumbnailUrl"] { images += Self.addresses(image) }
            if let date = node["datePublished"]?.string ?? node["dateCreated"]?.string { dates.append(date) }
            if let language = node["inLanguage"]?.string { languages.append(language) }
            if articleBody == nil, let body = node["articleBody"]?.string, body.utf8.count > 200 { articleBody = body }
        }
    }

    private static func names(_ json: JSON) -> [String] {
        switch json.value {
        case .string(let name): [name]
        case .array(let elements): elements.prefix(20).flatMap(names)
        case .object: json["name"].map(names) ?? []
        default: []
        }
    }

    private static func addresses(_ json: JSON) -> [String] {
        switch json.value {
        case .string(let address): [address]
        case .array(let elements): elements.prefix(5).flatMap(addresses)
        case .object: (json["url"] ?? json["contentUrl"]).map(addresses) ?? []
        default: []
        }
    }
}
