import struct Foundation.Date

/// JSON Feed, versions 1 and 1.1 (jsonfeed.org), as a feed; nil where the value is some other JSON.
func jsonFeed(_ root: JSON, url: String) -> Feed? {
    guard root.members != nil else { return nil }
    let version = root["version"]?.fieldText ?? ""
    let isNamed = version.contains("jsonfeed.org") || (root["home_page_url"] ?? root["feed_url"]) != nil
    guard isNamed || root["items"].map({ $0.looksLikeItems }) == true else { return nil }
    var feed = Feed(format: .json, encoding: "utf-8")
    feed.title = plain(root["title"])
    feed.description = plain(root["description"])
    feed.link = root["home_page_url"]?.fieldText.flatMap { URLReference.web($0, base: url) }
    feed.language = plain(root["language"])
    let authors = people(root)
    feed.entries = root["items"].map { $0.list.compactMap { jsonEntry($0, url: url) } } ?? []
    for index in feed.entries.indices {
        if feed.entries[index].authors.isEmpty { feed.entries[index].authors = authors }
        feed.entries[index].language = feed.entries[index].language ?? feed.language
    }
    return feed
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

    /// An array of objects such as only JSON Feed holds, from which the version was left out.
    fileprivate var looksLikeItems: Bool {
        ["content_html", "content_text", "date_published", "date_modified", "external_url"].contains {
            self[0]?[$0] != nil
        }
    }
}
