/// The entries that a page lists in its own structured data, JSON-LD.
struct LinkedDataList {
    let page: WebPage

    /// The entries of articles and list items wherever they stand; none where there are fewer than three, as an article
    /// tells of itself and its series, too.
    func entries() -> [Entry] {
        let entries = page.metadata.linkedData.compactMap { node in
            PageMetadata.isArticle(node) || PageMetadata.types(of: node).contains("listitem") ? entry(node) : nil
        }
        let posts = announced()
        return entries.count >= 3 ? entries : posts.count >= 3 ? posts : []
    }

    /// The entries of what says that it is a list, an `ItemList` or a blog with its posts; none of fewer than two. Goods
    /// and the parts of the site are no entries: a page of two plans is one of prices.
    func announced() -> [Entry] {
        let entries = page.metadata.linkedData.flatMap { node -> [Entry] in
            let types = PageMetadata.types(of: node)
            let elements =
                if types.contains("itemlist") { list(node["itemListElement"]) } else if types.contains("blog") {
                    list(node["blogPost"] ?? node["blogPosts"])
                } else { [JSON]() }
            return elements.compactMap { element in
                let item = element["item"].flatMap { $0.members == nil ? nil : $0 } ?? element
                guard PageMetadata.types(of: item).allSatisfy({ !Self.otherThings.contains($0) }) else { return nil }
                return entry(item) ?? entry(element, at: element["item"]?.string)
            }
        }
        return Set(entries.compactMap(\.link)).count >= 2 ? entries : []
    }

    private static let otherThings: Set<String> = [
        "product", "offer", "service", "softwareapplication", "sitenavigationelement", "organization", "person",
    ]

    private func list(_ json: JSON?) -> [JSON] { json.map { $0.elements ?? [$0] } ?? [] }

    /// The entry of a node, which leads where its list says or itself; nil where it has no title or leads to no other page.
    private func entry(_ node: JSON, at address: String? = nil) -> Entry? {
        func clean(_ text: String?) -> String? {
            text.map { PlainText.line(PlainText.unmarked($0)) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        var entry = Entry()
        entry.title = clean((node["headline"] ?? node["name"])?.string)
        let target =
            address ?? node["url"]?.string ?? node["mainEntityOfPage"]?["@id"]?.string ?? node["mainEntityOfPage"]?
            .string
            ?? node["@id"]?.string
        entry.link = target.flatMap { URLReference.web($0, base: page.metadata.base) }
        entry.published = (node["datePublished"] ?? node["dateCreated"])?.string.flatMap { DateParser.parse($0) }
        entry.summary = clean(node["description"]?.string)
        return entry.title == nil || entry.link == nil || entry.link == page.url ? nil : entry
    }
}
