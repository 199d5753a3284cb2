public import struct Foundation.Date

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

        /// Reads paths. A link may be a path, a template such as `https://example.com/item?id={id}`, or several of both.
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

    /// Reads the items of a document in their order, at most 10,000. `reference` is the moment at which the document was
    /// asked for: without it dates such as `3分钟前` are nil.
    ///
    /// Throws `empty`; `unreadable` where the document is no JSON, with the place; `blocked` where a bot wall stands in
    /// its place; `limit`; `no-match` where a path finds nothing, that of a part in none of the items. A list that is
    /// there and empty gives no items. A part that only some items have is no error, and a part that is named is never
    /// guessed.
    ///
    /// Where the path to the items begins with names, no more than one of the list's elements is held at a time, unless
    /// something is wrong.
    public static func read(
        _ document: Document, rules: Rules? = nil, reference: Date? = nil
    ) throws(ReadingError) -> Feed {
        if let rules, let feed = try readByParts(document, rules, reference) { return feed }
        let text = document.decoded(as: .plain)
        let json: JSON
        do {
            json = try JSON.parse(text.utf8, leniency: leniency, limits: limits)
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
        var harvest = JSONHarvest(rules: rules, base: document.url, reference: reference)
        for item in list.prefix(mostItems) { harvest.take(item) }
        if let fault = harvest.fault(hint: JSONOutline.keys(of: list.prefix(mostItems))) { throw fault }
        if harvest.entries.isEmpty, !list.isEmpty {
            throw ReadingError(
                .noMatch,
                "no item (of \(list.count)) has a title or a link; name them by paths: \(JSONOutline.keys(of: list))")
        }
        return harvest.feed(of: json, encoding: text.charset.name)
    }

    private static let mostItems = 10_000
    private static let leniency: JSON.Leniency = [.controlCharacters]
    private static let limits = JSON.Limits(depth: 128)

    /// Reads the items one at a time; nil where the path does not lead to a list by names, or where there is anything
    /// to tell: why a document gives nothing shows in the whole of it.
    private static func readByParts(
        _ document: Document, _ rules: Rules, _ reference: Date?
    ) throws(ReadingError) -> Feed? {
        guard let (names, items) = rules.items.list else { return nil }
        let source = ByteSource<ReadingError>(document.bytes)
        let decoding = try Decoding(of: source, contentType: document.contentType, as: .plain)
        var walk = JSONWalk(source, decoding, leniency: leniency, limits: limits)
        let wanted = Set(Keys.title).union(Keys.wrappers)
        let outline = try walk.outline(to: names, keeping: wanted.contains)
        guard outline.failure == nil, let list = outline.list else { return nil }
        var harvest = JSONHarvest(rules: rules, base: document.url, reference: reference)
        var place = 0
        while harvest.count < mostItems, let element = try walk.element(place, of: list) {
            place += 1
            for item in items(element).prefix(mostItems - harvest.count) { harvest.take(item) }
        }
        guard !harvest.entries.isEmpty, harvest.fault(hint: "") == nil else { return nil }
        return harvest.feed(of: outline.surroundings, encoding: decoding.charset.name)
    }

    // MARK: - The list

    private static func items(in json: JSON, at path: JSONPath) throws(ReadingError) -> [JSON] {
        let values = path.values(in: json)
        guard values.isEmpty else { return JSONPath.items(values) }
        // `list[*]` of an empty list finds nothing either, and that is fine: the list is there.
        let container = path.text.hasSuffix("[*]") ? try? JSONPath(String(path.text.dropLast(3))) : nil
        if container?.values(in: json).contains(where: { $0.elements?.isEmpty == true }) == true { return [] }
        throw ReadingError(
            .noMatch, "the path “\(path.text)” finds nothing in this document: \(JSONOutline.lists(in: json))")
    }

    /// The list that looks most like items: objects with titles and, half of them at least, links, the longest first.
    private static func found(in json: JSON) throws(ReadingError) -> [JSON] {
        var best: [JSON] = []
        JSONOutline.forEachList(in: json) { elements, _ in
            let titled = elements.filter { first(in: $0, Keys.title) != nil }
            let linked = titled.count { first(in: $0, Keys.link) != nil }
            if linked * 2 >= elements.count, linked > 0, titled.count > best.count { best = titled }
        }
        guard !best.isEmpty else {
            throw ReadingError(
                .noMatch,
                "no list of objects with a title and a link in this document; name the items by a path: "
                    + JSONOutline.lists(in: json))
        }
        return best
    }

    // MARK: - One item

    static func entry(_ json: JSON, _ rules: Rules?, base: String, reference: Date?) -> Entry? {
        func text(_ path: JSONPath?, _ keys: [String]) -> String? {
            let found =
                if let path { path.values(in: json).lazy.compactMap(Self.text).first } else { first(in: json, keys) }
            return found.map { PlainText.line(PlainText.unmarked($0)) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        var entry = Entry()
        entry.title = text(rules?.title, Keys.title)
        let link =
            if let link = rules?.link { link.link(of: json) } else {
                first(in: json, Keys.link) ?? discussion(of: json)
            }
        entry.link = link.flatMap { URLReference.web($0, base: base) }
        guard entry.title != nil || entry.link != nil else { return nil }
        let id =
            if let path = rules?.id {
                path.values(in: json).lazy.compactMap(\.stringOrDigits).first
            } else {
                first(in: json, Keys.id)
            }
        entry.id = id.flatMap { $0.isEmpty ? nil : PlainText.line($0) }
        entry.summary = text(rules?.summary, Keys.summary)
        if entry.summary == entry.title { entry.summary = nil }
        let dates = PageDates(text: entry.title ?? "", reference: reference)
        entry.published =
            if let path = rules?.date {
                path.values(in: json).lazy.compactMap { date($0, dates) }.first
            } else {
                foundDate(of: json, dates)
            }
        if let author = json["author"] ?? json["user"] ?? json["by"] ?? json["owner"] {
            entry.authors = [author.string ?? author["name"]?.string ?? author["login"]?.string].compactMap { $0 }
                .map(PlainText.line).filter { !$0.isEmpty }
        }
        return entry
    }

    private static func foundDate(of json: JSON, _ dates: PageDates) -> Date? {
        parts(of: json).lazy.compactMap { part in
            Keys.date.lazy.compactMap { part[$0].flatMap { date($0, dates) } }.first
        }
        .first
            // GitHub's commits are dated where they name who made them.
            ?? (json["commit"]?["committer"] ?? json["commit"]?["author"])?["date"].flatMap { date($0, dates) }
    }

    /// Where an item without a link is talked of: Hacker News' search gives questions no address, only their number, which
    /// stands among their tags, too.
    private static func discussion(of json: JSON) -> String? {
        guard let id = json["objectID"]?.stringOrDigits, Int(id) != nil, let tags = json["_tags"]?.elements,
            tags.contains(where: { $0.string == "story_" + id })
        else { return nil }
        return "https://news.ycombinator.com/item?id=" + id
    }

    static func first(in json: JSON, _ keys: [String]) -> String? {
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
    static func date(_ json: JSON, _ dates: PageDates) -> Date? {
        guard let text = json.stringOrDigits else { return nil }
        if json.string == nil || Int(text) != nil && text.utf8.count >= 9, let number = Double(text) {
            let seconds = number > 1e14 ? number / 1e6 : number > 1e11 ? number / 1e3 : number
            if seconds > 315_532_800, seconds < 4_102_444_800 { return Date(timeIntervalSince1970: seconds) }
            // `20240621153000` is a day and a time.
            guard json.string != nil || [8, 12, 14].contains(text.utf8.count) else { return nil }
        }
        return dates.date(text)
    }

    /// The names that APIs give to the parts of an item, commonest first: a page for people before one for programs.
    enum Keys {
        static let title = [
            "title", "full_name", "name", "headline", "subject", "story_title", "word", "query", "note", "tag_name",
            "message",
        ]
        static let link = [
            "html_url", "url", "link", "href", "permalink", "web_url", "webUrl", "share_url", "shareUrl", "pcUrl",
            "short_link", "story_url", "mobileUrl", "uri",
        ]
        static let id = ["id", "guid", "objectID", "_id", "uuid", "item_id", "itemId", "aid", "node_id", "bvid"]
        static let date = [
            "published", "published_at", "publishedAt", "pubDate", "pub_date", "publish_time", "publishTime", "date",
            "date_published", "datePublished", "post_time", "display_time", "showTime", "pubTime", "created_at",
            "createdAt", "created_at_i", "created", "created_utc", "creation_date", "create_time", "createTime", "time",
            "timestamp", "ctime",
            "pubtime",
            "updated_at", "updatedAt",
        ]
        static let summary = [
            "summary", "description", "desc", "excerpt", "digest", "intro", "brief", "abstract", "hover", "body",
            "content", "text", "story_text",
        ]
        static let wrappers: Set<String> = [
            "target", "data", "attributes", "node", "item", "article", "post", "story", "object", "entity", "content",
            "commit", "info", "extra", "base", "detail", "question",
        ]
    }
}
