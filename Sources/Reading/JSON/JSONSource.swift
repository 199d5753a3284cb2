internal import struct Foundation.Date

/// Items out of any JSON endpoint: the hot boards that newsnow serves, the APIs of Hacker News and GitHub, a shop's
/// list of products. Where no paths are given the list and its fields are found by their names.
public enum JSONSource {
    /// Where the items and their parts stand; the parts are looked for inside each item.
    public struct Rules: Sendable, Equatable {
        var items: JSONPath
        var title: JSONPath?
        var link: LinkTemplate?
        var date: JSONPath?
        var summary: JSONPath?
        var id: JSONPath?

        /// Reads paths. A link may be a path or a template such as `https://example.com/item?id={id}`.
        public init(
            items: String, title: String? = nil, link: String? = nil, date: String? = nil, summary: String? = nil,
            id: String? = nil
        ) throws(JSONPath.Failure) {
            self.items = try JSONPath(items)
            self.title = try Self.path(title)
            self.date = try Self.path(date)
            self.summary = try Self.path(summary)
            self.id = try Self.path(id)
            if let link { self.link = try LinkTemplate(link) }
        }

        private static func path(_ text: String?) throws(JSONPath.Failure) -> JSONPath? {
            guard let text else { return nil }
            return try JSONPath(text)
        }
    }

    /// Reads the items of a document in their order, at most 10,000.
    ///
    /// Throws `empty`; `unreadable` where the document is no JSON, with the place; `blocked` where a bot wall stands in
    /// its place; `limit`; `no-match` where the path finds nothing. A list that is there and empty gives no items.
    public static func read(_ document: Document, rules: Rules? = nil) throws(ReadingError) -> Feed {
        let text = document.decoded(as: .plain)
        let json: JSON
        do {
            json = try JSON.parse(text.utf8, leniency: [.controlCharacters], limits: .init(depth: 128))
        } catch {
            if error.code == .syntax, let refusal = Refusal.of(document) { throw refusal }
            let place = "line \(error.position.line), column \(error.position.column)"
            switch error.code {
            case .empty: throw ReadingError(.empty, "the document is empty")
            case .limit: throw ReadingError(.limit, "the JSON has \(error.message)")
            case .syntax: throw ReadingError(.unreadable, "this is no JSON: \(place): \(error.message)")
            }
        }
        let list = if let rules { try items(in: json, at: rules.items) } else { try found(in: json) }
        var feed = Feed(format: .json, encoding: text.charset.name)
        feed.title = first(in: json, Keys.title).map(PlainText.line)
        feed.link = document.url
        feed.entries = list.prefix(mostItems).compactMap { entry($0, rules, base: document.url) }
        if feed.entries.isEmpty, !list.isEmpty {
            throw ReadingError(.noMatch, "none of \(list.count) items has a title or a link at the paths given")
        }
        return feed
    }

    private static let mostItems = 10_000

    // MARK: - The list

    private static func items(in json: JSON, at path: JSONPath) throws(ReadingError) -> [JSON] {
        let values = path.values(in: json)
        guard values.isEmpty else { return values.flatMap { $0.elements ?? [$0] } }
        // `list[*]` of an empty list finds nothing either, and that is fine: the list is there.
        let container = path.text.hasSuffix("[*]") ? try? JSONPath(String(path.text.dropLast(3))) : nil
        if container?.values(in: json).contains(where: { $0.elements?.isEmpty == true }) == true { return [] }
        throw ReadingError(.noMatch, "the path “\(path.text)” finds nothing in this document")
    }

    /// The list that looks most like items: objects with titles and, half of them at least, links, the longest first.
    private static func found(in json: JSON) throws(ReadingError) -> [JSON] {
        var best: [JSON] = []
        var lists: [String] = []
        var queue: [(json: JSON, path: String, depth: Int)] = [(json, "", 0)]
        var next = 0
        while next < queue.count, next < 5_000 {
            let (value, path, depth) = queue[next]
            next += 1
            if let elements = value.elements {
                let titled = elements.filter { first(in: $0, Keys.title) != nil }
                let linked = titled.count { first(in: $0, Keys.link) != nil }
                if linked * 2 >= elements.count, linked > 0, titled.count > best.count { best = titled }
                if lists.count < 4, let members = elements.first?.members, !members.isEmpty {
                    let keys = members.prefix(6).map(\.key).joined(separator: ", ")
                    lists.append("“\(path.isEmpty ? "$" : path)” (\(elements.count) with \(keys))")
                }
            }
            guard depth < 5 else { continue }
            let inner =
                value.elements?.prefix(50).map { ($0, path + "[*]") }
                ?? value.members?.map { ($0.value, path.isEmpty ? $0.key : path + "." + $0.key) } ?? []
            queue += inner.filter { $0.0.elements != nil || $0.0.members != nil }.map { ($0.0, $0.1, depth + 1) }
        }
        guard !best.isEmpty else {
            let seen =
                lists.isEmpty ? "there is no list of objects in it" : "its lists are \(lists.joined(separator: ", "))"
            throw ReadingError(
                .noMatch,
                "no list of objects with a title and a link in this document; name the items by a path: \(seen)")
        }
        return best
    }

    // MARK: - One item

    private static func entry(_ json: JSON, _ rules: Rules?, base: String) -> Entry? {
        func text(_ path: JSONPath?, _ keys: [String]) -> String? {
            let found =
                path.map { $0.values(in: json).lazy.compactMap(Self.text).first } ?? first(in: json, keys)
            return found.map { PlainText.line(PlainText.unmarked($0)) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        var entry = Entry()
        entry.title = text(rules?.title, Keys.title)
        let link = rules?.link.map { $0.link(of: json) } ?? first(in: json, Keys.link)
        entry.link = link.flatMap { URLReference.web($0, base: base) }
        guard entry.title != nil || entry.link != nil else { return nil }
        let id =
            rules?.id.map { $0.values(in: json).lazy.compactMap(\.stringOrDigits).first } ?? first(in: json, Keys.id)
        entry.id = id.flatMap { $0.isEmpty ? nil : PlainText.line($0) }
        entry.summary = text(rules?.summary, Keys.summary)
        if entry.summary == entry.title { entry.summary = nil }
        entry.published =
            rules?.date.map { $0.values(in: json).lazy.compactMap(date).first }
            ?? parts(of: json).lazy.compactMap { part in Keys.date.lazy.compactMap { part[$0].flatMap(date) }.first }
            .first
            // GitHub's commits are dated where they name who made them.
            ?? (json["commit"]?["committer"] ?? json["commit"]?["author"])?["date"].flatMap(date)
        if let author = json["author"] ?? json["user"] ?? json["by"] {
            entry.authors = [author.string ?? author["name"]?.string ?? author["login"]?.string].compactMap { $0 }
                .map(PlainText.line).filter { !$0.isEmpty }
        }
        return entry
    }

    private static func first(in json: JSON, _ keys: [String]) -> String? {
        parts(of: json).lazy.compactMap { part in
            keys.lazy.compactMap { part[$0].flatMap(text) }.first { !$0.isEmpty }
        }
        .first
    }

    /// An item, then the objects in it in which some APIs wrap what it says; not those about other things.
    private static func parts(of json: JSON) -> [JSON] {
        [json]
            + (json.members ?? []).lazy.filter { $0.value.members != nil && Keys.wrappers.contains($0.key) }.map(
                \.value)
    }

    private static func text(_ json: JSON) -> String? { json.stringOrDigits }

    /// A date in words, or seconds, milliseconds or microseconds since 1970.
    private static func date(_ json: JSON) -> Date? {
        if case .number = json.value, let number = json.double {
            let seconds = number > 1e14 ? number / 1e6 : number > 1e11 ? number / 1e3 : number
            return seconds > 315_532_800 && seconds < 4_102_444_800 ? Date(timeIntervalSince1970: seconds) : nil
        }
        guard let text = json.string else { return nil }
        if let digits = Int(text), text.count >= 9 { return date(JSON(.number(String(digits)))) }
        return DateParser.parse(text)
    }

    /// The names that APIs give to the parts of an item, commonest first: a page for people before one for programs.
    private enum Keys {
        static let title = [
            "title", "name", "headline", "subject", "story_title", "word", "query", "note", "tag_name", "message",
        ]
        static let link = [
            "html_url", "url", "link", "href", "permalink", "web_url", "webUrl", "share_url", "shareUrl", "pcUrl",
            "short_link", "story_url", "mobileUrl", "uri",
        ]
        static let id = ["id", "guid", "objectID", "_id", "uuid", "item_id", "itemId", "aid", "node_id", "bvid"]
        static let date = [
            "published", "published_at", "publishedAt", "pubDate", "pub_date", "publish_time", "publishTime", "date",
            "date_published", "datePublished", "post_time", "display_time", "showTime", "pubTime", "created_at",
            "createdAt", "created_at_i", "created", "create_time", "createTime", "time", "timestamp", "ctime",
            "pubtime",
            "updated_at", "updatedAt",
        ]
        static let summary = [
            "summary", "description", "desc", "excerpt", "digest", "intro", "brief", "abstract", "hover", "body",
            "content", "text",
        ]
        static let wrappers: Set<String> = [
            "target", "data", "attributes", "node", "item", "article", "post", "story", "object", "entity", "content",
            "commit", "info", "extra", "base", "detail", "question",
        ]
    }
}

/// A link by a path, or an address in which paths stand in braces.
struct LinkTemplate: Sendable, Equatable {
    private var parts: [(text: String, path: JSONPath?)]

    init(_ text: String) throws(JSONPath.Failure) {
        parts = []
        guard text.contains("{") else {
            parts = [("", try JSONPath(text))]
            return
        }
        var rest = text[...]
        var offset = 0
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else {
                throw JSONPath.Failure(message: "expected “}”, found the end of the template", offset: offset)
            }
            parts.append((String(rest[..<open]), try JSONPath(String(rest[rest.index(after: open)..<close]))))
            offset += rest[...close].unicodeScalars.count
            rest = rest[rest.index(after: close)...]
        }
        parts.append((String(rest), nil))
    }

    /// The link of an item; nil where one of the paths finds nothing.
    func link(of json: JSON) -> String? {
        var link = ""
        for part in parts {
            link += part.text
            guard let path = part.path else { continue }
            guard let value = path.values(in: json).lazy.compactMap(\.stringOrDigits).first else { return nil }
            link += value
        }
        return link
    }

    static func == (a: Self, b: Self) -> Bool {
        a.parts.map(\.text) == b.parts.map(\.text) && a.parts.map(\.path) == b.parts.map(\.path)
    }
}
