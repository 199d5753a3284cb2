import struct Foundation.Date

/// The entries that a page itself marks up, by the class names of microformats2 (`h-feed`, `h-entry`) and of hAtom before
/// it (`hfeed`, `hentry`).
struct Microformats {
    let page: WebPage
    let dates: PageDates

    private var tree: HTMLTree { page.tree }

    /// The entries in document order; none on a page of a single one, which is an article and no list, unless the page
    /// says that it is a feed.
    func entries() -> [Entry] {
        var roots: [HTMLTree.ID] = []
        var end: HTMLTree.ID = 0
        for id in tree.all where id >= end && tree.isElement(id) && isEntry(classes(of: id)) {
            roots.append(id)
            end = tree[id].end
        }
        guard let first = roots.first, roots.count > 1 || tree.ancestors(of: first).contains(where: isFeed) else {
            return []
        }
        let entries = roots.compactMap(entry)
        return entries.count { $0.link != nil } * 2 > roots.count ? entries : []
    }

    private func isEntry(_ classes: [Substring]) -> Bool { classes.contains("h-entry") || classes.contains("hentry") }

    private func isFeed(_ id: HTMLTree.ID) -> Bool {
        let classes = classes(of: id)
        return classes.contains("h-feed") || classes.contains("hfeed")
    }

    private func classes(of id: HTMLTree.ID) -> [Substring] { words(of: "class", id) }

    private func words(of attribute: String, _ id: HTMLTree.ID) -> [Substring] {
        tree.attribute(attribute, of: id)?.split(whereSeparator: \.isWhitespace) ?? []
    }

    // MARK: - One entry

    private func entry(_ root: HTMLTree.ID) -> Entry? {
        var entry = Entry()
        var content: String?
        var bookmark: String?
        var id = root + 1
        while id < tree[root].end {
            guard tree.isElement(id) else {
                id += 1
                continue
            }
            let classes = classes(of: id)
            let relations = words(of: "rel", id)
            let isInner = classes.contains { $0.hasPrefix("h-") } || classes.contains("vcard")
            if has(classes, "p-name", "entry-title") {
                entry.title = entry.title ?? clean(text(id))
                bookmark = bookmark ?? address(in: id)
            }
            if classes.contains("u-url") || relations.contains("bookmark") { entry.link = entry.link ?? address(id) }
            if has(classes, "dt-published", "published") { entry.published = entry.published ?? date(id) }
            if has(classes, "dt-updated", "updated") { entry.updated = entry.updated ?? date(id) }
            if has(classes, "p-summary", "entry-summary") { entry.summary = entry.summary ?? clean(text(id)) }
            if has(classes, "e-content", "entry-content") { content = content ?? clean(tree.plainText(of: id)) }
            if has(classes, "p-author", "author"), let name = author(id) { EntryDraft.add(name, to: &entry.authors) }
            if classes.contains("p-category") || relations.contains("tag"), let name = clean(text(id)),
                entry.categories.count < EntryDraft.maxListed, !entry.categories.contains(name)
            {
                entry.categories.append(name)
            }
            // What is inside a card, a quotation or a reply is said of that.
            id = isInner ? tree[id].end : id + 1
        }
        entry.link = entry.link ?? bookmark
        entry.content = content
        // A note has no title: its name is its text.
        if let title = entry.title, title == content { entry.title = nil }
        return entry.title == nil && entry.link == nil && content == nil ? nil : entry
    }

    private func has(_ classes: [Substring], _ name: Substring, _ older: Substring) -> Bool {
        classes.contains(name) || classes.contains(older)
    }

    // MARK: - Values (microformats2 parsing, sections 1.2 to 1.4)

    private func text(_ id: HTMLTree.ID) -> String {
        let attribute =
            switch tree.name(of: id) {
            case "abbr", "link": "title"
            case "data", "input": "value"
            case "img", "area": "alt"
            default: ""
            }
        return tree.attribute(attribute, of: id) ?? tree.plainText(of: id)
    }

    private func address(_ id: HTMLTree.ID) -> String? {
        tree.attribute("href", of: id).flatMap { URLReference.web($0, base: page.metadata.base) } ?? address(in: id)
    }

    private func address(in id: HTMLTree.ID) -> String? {
        let around = tree[tree[id].parent].tag == .a ? tree[id].parent : nil
        let link = tree.descendants(of: id).first { tree[$0].tag == .a } ?? around
        return link.flatMap { tree.attribute("href", of: $0) }
            .flatMap { URLReference.web($0, base: page.metadata.base) }
    }

    private func date(_ id: HTMLTree.ID) -> Date? {
        let machine = (id..<tree[id].end).lazy.compactMap { tree.attribute("datetime", of: $0) }.first
        return dates.date(machine ?? text(id))
    }

    private func author(_ id: HTMLTree.ID) -> String? {
        let name = tree.descendants(of: id).first { inner in
            tree.isElement(inner) && has(classes(of: inner), "p-name", "fn")
        }
        return personName(clean(text(name ?? id)))
    }

    private func clean(_ text: String) -> String? {
        let line = PlainText.line(text)
        return line.isEmpty ? nil : line
    }
}
