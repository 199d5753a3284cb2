public import struct Foundation.Date

/// A web page as a source: its rows as items, by selectors or by itself.
public enum Page {
    /// Where the rows of a page and their parts stand; the parts are looked for inside each row.
    public struct Rules: Sendable, Equatable {
        var item: Selector
        var title: Selector?
        var link: Selector?
        var date: Selector?
        var summary: Selector?

        /// Reads selectors, CSS or XPath. A part that is not named is found as on a page without rules.
        public init(
            item: String, title: String? = nil, link: String? = nil, date: String? = nil, summary: String? = nil
        ) throws(Selector.Failure) {
            self.item = try Selector(item)
            self.title = try Self.selector(title)
            self.link = try Self.selector(link)
            self.date = try Self.selector(date)
            self.summary = try Self.selector(summary)
        }

        private static func selector(_ text: String?) throws(Selector.Failure) -> Selector? {
            guard let text else { return nil }
            return try Selector(text)
        }
    }

    /// Reads the rows of a page in their order, at most 1,000; each address once. `reference` is the moment at which the
    /// page was asked for: without it dates such as `3小时前` are nil.
    ///
    /// Throws `empty`, `unreadable` and `blocked` where the document is not the page that it should be, and `no-match`
    /// where a selector finds nothing, that of a part in none of the rows, or nothing on the page looks like a list:
    /// never silence. A part that only some rows have is no error, and a part that is named is never guessed.
    public static func read(
        _ document: Document, rules: Rules? = nil, reference: Date? = nil
    ) throws(ReadingError) -> Feed {
        let page = try WebPage(document)
        if let refusal = Refusal.of(page) { throw refusal }
        let reader = RowReader(page: page, reference: reference)
        var entries: [Entry]
        if let rules {
            let rows = rules.item.matches(in: page.tree)
            guard !rows.isEmpty else {
                throw ReadingError(
                    .noMatch,
                    "the selector “\(rules.item.text)” finds nothing on this page; the page may have changed its markup"
                )
            }
            let parts = NamedParts(rules, in: page.tree)
            entries = rows.prefix(mostRows).compactMap { row in
                switch row {
                case .element(let id): reader.entry(of: id, parts: parts)
                case .value(let text, let id): reader.entry(of: id, text: text, parts: parts)
                }
            }
            let fault = parts.fault(
                in: rows.prefix(mostRows).map(\.element), isLink: { reader.address($0) != nil },
                isDate: { reader.date($0) != nil })
            if let fault { throw fault }
            guard !entries.isEmpty else {
                throw ReadingError(
                    .noMatch, "no row (of \(rows.count)) that “\(rules.item.text)” finds has a title or a link")
            }
        } else {
            entries = found(on: page, reader)
            guard !entries.isEmpty else {
                throw ReadingError(.noMatch, "nothing on this page looks like a list of items; name them by a selector")
            }
        }
        var feed = Feed(format: .page, encoding: page.charset.name)
        feed.title = title(of: page)
        feed.description = page.metadata.descriptions.first.map(PlainText.line)
        feed.link = URLReference.web(page.url, base: page.url)
        feed.language = page.metadata.languages.first
        feed.entries = withoutRepeats(Array(entries.prefix(mostRows)))
        return feed
    }

    /// The entries of a page without rules.
    private static func found(on page: WebPage, _ reader: RowReader) -> [Entry] {
        let linked = LinkedDataList(page: page)
        let entries = linked.entries()
        if !entries.isEmpty { return entries }
        let marked = Microformats(page: page, dates: reader.dates).entries()
        if !marked.isEmpty { return marked }
        var rows = RepeatedBlocks(page: page).rows().compactMap { reader.entry(of: $0.element, region: $0.region) }
        // Two that are no news are two of anything.
        if rows.count == 2, rows.contains(where: { $0.published == nil }) { rows = [] }
        // Two in JSON-LD may be all that the page has, or the first of what it shows.
        let announced = linked.announced()
        let links = Set(announced.compactMap(\.link))
        let isMore = rows.count > announced.count
        let isTheSame = rows.contains { $0.link.map(links.contains) == true }
        let isDated = rows.count { $0.published != nil } * 2 > rows.count
        return announced.isEmpty || isMore && (isTheSame || isDated) ? rows : announced
    }

    private static let mostRows = 1_000

    /// What a page calls itself, without the site's name; nil where it does not, or is no page.
    public static func title(of document: Document) -> String? { (try? WebPage(document)).flatMap(title) }

    private static func title(of page: WebPage) -> String? {
        Headline(tree: page.tree, metadata: page.metadata).text.map(PlainText.line).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Each address once: the first entry stays and takes what a later one has and it has not.
    private static func withoutRepeats(_ entries: [Entry]) -> [Entry] {
        var places: [String: Int] = [:]
        var result: [Entry] = []
        for entry in entries {
            guard let link = entry.link else {
                result.append(entry)
                continue
            }
            if let place = places[link] {
                result[place].published = result[place].published ?? entry.published
                result[place].summary = result[place].summary ?? entry.summary
                result[place].title = result[place].title ?? entry.title
            } else {
                places[link] = result.count
                result.append(entry)
            }
        }
        return result
    }
}
