import struct Foundation.Date

/// Reads JSON Feed, versions 1 and 1.1 (jsonfeed.org), item by item. A walk through the whole document comes first, so
/// that what the feed says of itself is known wherever it stands, and what the document is.
struct JSONFeedReader {
    /// What the feed says of itself; without entries.
    let feed: Feed
    private let authors: [String]
    private let url: String
    private let list: JSONWalk.List?
    private var walk: JSONWalk
    private var given = 0

    /// Throws where the document holds no JSON Feed, or is broken before the end of its first item.
    init(_ walk: JSONWalk, encoding: String, url: String) throws(ReadingError) {
        self.walk = walk
        self.url = url
        let outline = try self.walk.outline(to: ["items"], keeping: feedKeys.contains)
        let root = outline.surroundings
        let isFeed = looksLikeFeed(root, first: outline.list?.first)
        if let failure = outline.failure, failure.code == .limit || !isFeed || outline.list?.count ?? 0 == 0 {
            throw ReadingError(failure.code == .limit ? .limit : .unreadable, "this is broken JSON: \(failure.message)")
        }
        guard isFeed else {
            throw ReadingError(.notAFeed, "this is JSON, but not JSON Feed: read it with kind json and paths")
        }
        list = outline.list
        authors = people(root)
        var feed = Feed(format: .json, encoding: encoding)
        feed.title = plain(root["title"])
        feed.description = plain(root["description"])
        feed.link = root["home_page_url"]?.fieldText.flatMap { URLReference.web($0, base: url) }
        feed.language = plain(root["language"])
        feed.isWellFormed = outline.isSound
        feed.isCutOff = outline.failure != nil
        if let failure = outline.failure {
            let message = "the JSON breaks off, \(failure.message); the items before that were read"
            feed.problems = [Feed.Problem(code: "truncated", message: message)]
        } else if !outline.isSound {
            feed.problems = [Feed.Problem(code: "broken-json", message: "the JSON was repaired to be read")]
        }
        self.feed = feed
    }

    /// The next entry in document order, with what it inherits from the feed; nil after the last.
    mutating func next() throws(ReadingError) -> Entry? {
        guard let list else { return nil }
        while let item = try walk.element(given, of: list) {
            given += 1
            guard var entry = jsonEntry(item, url: url) else { continue }
            if entry.authors.isEmpty { entry.authors = authors }
            entry.language = entry.language ?? feed.language
            return entry
        }
        return nil
    }

    /// Starts again at the first entry.
    mutating func rewind() { given = 0 }
}

/// What is read of a feed beside its items.
private let feedKeys: Set = [
    "version", "title", "description", "home_page_url", "feed_url", "language", "authors", "author",
]

/// Whether JSON is a feed: by its version, else by keys that only a feed has.
private func looksLikeFeed(_ root: JSON, first item: JSON?) -> Bool {
    root.members != nil
        && (root["version"]?.fieldText?.contains("jsonfeed.org") == true
            || root["home_page_url"] != nil || root["feed_url"] != nil
            || ["content_html", "content_text", "date_published", "date_modified", "external_url"].contains {
                item?[$0] != nil
            })
}

private func jsonEntry(_ item: JSON, url: String) -> Entry? {
    guard item.members != nil else { return nil }
    var draft = EntryDraft()
    draft.id.offer(
        item["id"]?.fieldText.map { trimmedText(Array($0.utf8)[...]) }.flatMap { $0.isEmpty ? nil : $0 }, rank: 0)
    draft.title.offer(plain(item["title"]), rank: 0)
    for (rank, key) in ["url", "external_url"].enumerated() {
        draft.link.offer(item[key]?.fieldText.flatMap { URLReference.web($0, base: url) }, rank: rank)
    }
    draft.guid = draft.id.value
    draft.published.offer(item["date_published"]?.fieldText.flatMap { DateParser.parse($0) }, rank: 0)
    draft.updated.offer(item["date_modified"]?.fieldText.flatMap { DateParser.parse($0) }, rank: 0)
    draft.summary.offer(plain(item["summary"]), rank: 0)
    draft.content.offer(item["content_html"]?.fieldText.flatMap { PlainText.make($0, .html) }, rank: 0)
    draft.content.offer(plain(item["content_text"]), rank: 1)
    draft.language.offer(plain(item["language"]), rank: 0)
    for name in people(item) { draft.addAuthor(name) }
    for tag in item["tags"]?.list ?? [] { draft.addCategory(plain(tag)) }
    for attachment in item["attachments"]?.list ?? [] {
        draft.addEnclosure(
            url: attachment["url"]?.fieldText.flatMap { URLReference.file($0, base: url) },
            type: plain(attachment["mime_type"]), length: attachment["size_in_bytes"]?.fieldText)
    }
    return draft.entry()
}

/// The names of `authors`, else of `author`.
private func people(_ value: JSON) -> [String] {
    var names: [String] = []
    for author in value["authors"]?.list ?? [] { EntryDraft.add(person(author), to: &names) }
    // Some write one author where a list belongs.
    if names.isEmpty, let author = value["authors"] { EntryDraft.add(person(author), to: &names) }
    if names.isEmpty, let author = value["author"] { EntryDraft.add(person(author), to: &names) }
    return names
}

private func person(_ author: JSON) -> String? {
    personName(plain(author["name"]) ?? (author.fieldText == nil ? nil : plain(author)))
}

private func plain(_ value: JSON?) -> String? { value?.fieldText.flatMap { PlainText.make($0, .literal) } }

extension JSON {
    /// The text of a string or the digits of a number; nil for all else and where it is empty.
    fileprivate var fieldText: String? { stringOrDigits.flatMap { $0.isEmpty ? nil : $0 } }

    /// The elements of an array; none for other values.
    fileprivate var list: [JSON] { elements ?? [] }
}
