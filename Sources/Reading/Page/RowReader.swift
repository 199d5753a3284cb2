internal import struct Foundation.Date

/// Reads the parts of one row of a page: link, title, date, summary.
struct RowReader {
    let page: WebPage
    let dates: PageDates

    /// Prepares to read a page that was asked for at a moment.
    init(page: WebPage, reference: Date?) {
        self.page = page
        dates = PageDates(tree: page.tree, reference: reference)
    }

    private var tree: HTMLTree { page.tree }

    /// The entry of a row; the parts that rules name are where they say and nowhere else, the others where they usually
    /// are. Nil where the row has neither title nor link.
    func entry(of row: HTMLTree.ID, parts: NamedParts? = nil, region: Range<HTMLTree.ID>? = nil) -> Entry? {
        let range = region ?? row..<tree[row].end
        var entry = Entry()
        let anchor = anchor(in: row)
        let link =
            if let part = parts?.link { part.address(in: row) } else {
                anchor.flatMap { tree.attribute("href", of: $0) }
            }
        entry.link = link.flatMap(address)
        let blocks = region.map { textBlocks(in: $0) } ?? tree.textBlocks(inside: row)
        let title =
            if let part = parts?.title { part.text(in: row) } else { title(of: row, anchor: anchor, blocks: blocks) }
        entry.title = clean(title).map { whole($0, anchor) }
        entry.published =
            if let part = parts?.date {
                part.text(in: row).flatMap(date)
            } else {
                date(in: range, blocks: blocks) ?? dateOfItsOwn(in: range) ?? dateOfTerm(before: row)
            }
        let summary =
            if let part = parts?.summary { part.text(in: row) } else { summary(blocks, title: entry.title) }
        entry.summary = clean(summary)
        return entry.title == nil && entry.link == nil ? nil : entry
    }

    /// The entry of a value that a selector took: an address where it reads as one, else a title. What rules name goes
    /// before.
    func entry(of element: HTMLTree.ID, text: String, parts: NamedParts) -> Entry? {
        var entry = entry(of: element, parts: parts) ?? Entry()
        if text.contains("/"), let link = address(text) {
            if parts.link == nil { entry.link = link }
        } else if parts.title == nil {
            entry.title = clean(text) ?? entry.title
        }
        return entry.title == nil && entry.link == nil ? nil : entry
    }

    /// The absolute address that a link on the page leads to; nil where it leads to nothing on the web.
    func address(_ link: String) -> String? { URLReference.web(link, base: page.metadata.base) }

    // MARK: - Parts found without rules

    /// The link of a row: that of its heading, else the one that says most, else the link that the row is or stands in.
    private func anchor(in row: HTMLTree.ID) -> HTMLTree.ID? {
        if isLink(row) { return row }
        let links = tree.descendants(of: row).filter { isLink($0) }
        let inHeading = links.first { link in
            tree.ancestors(of: link).prefix { $0 >= row }.contains { tree[$0].tag.isHeading }
                || tree.descendants(of: link).contains { tree[$0].tag.isHeading }
        }
        let longest = links.max { weight($0) < weight($1) }
        return inHeading ?? longest ?? tree.ancestors(of: row).first { isLink($0) }
    }

    private func isLink(_ id: HTMLTree.ID) -> Bool {
        guard tree[id].tag == .a, let link = tree.attribute("href", of: id) else { return false }
        return !link.hasPrefix("#") && !link.lowercased().hasPrefix("javascript:")
    }

    private func weight(_ link: HTMLTree.ID) -> Int { tree.textBlocks(inside: link).reduce(0) { $0 + $1.weight } }

    private func title(of row: HTMLTree.ID, anchor: HTMLTree.ID?, blocks: [TextBlock]) -> String? {
        let inside = anchor.map { tree.textBlocks(inside: $0) } ?? []
        let isTitle: (TextBlock) -> Bool = { block in
            block.letters > 0 && date(block.text) == nil && (block.weight >= 8 || block.tag.isHeading)
        }
        if let heading = blocks.first(where: { $0.tag.isHeading && isTitle($0) && tree.contains(row, $0.container) }) {
            return heading.text
        }
        if let named = inside.first(where: {
            isTitle($0) && isNamed($0.container, ["title", "headline", "name", "tit"])
        }) {
            return named.text
        }
        if let first = inside.first(where: isTitle) ?? inside.first(where: { $0.letters > 0 }) { return first.text }
        let attributes = anchor.flatMap { tree.attribute("title", of: $0) ?? tree.attribute("aria-label", of: $0) }
        let picture = tree.descendants(of: row).first { tree[$0].tag == .img }.flatMap { tree.attribute("alt", of: $0) }
        let first = blocks.first { $0.weight >= 4 && date($0.text) == nil }
        return attributes ?? first?.text ?? picture
    }

    /// A title that the page cuts with an ellipsis, as the link's own attribute has it in full.
    private func whole(_ title: String, _ anchor: HTMLTree.ID?) -> String {
        let cut = title.hasSuffix("…") ? title.dropLast() : title.hasSuffix("...") ? title.dropLast(3) : nil
        guard let anchor, let cut, !cut.isEmpty else { return title }
        let names = ["title", "aria-label"].lazy.compactMap { clean(tree.attribute($0, of: anchor)) }
        return names.first { $0.hasPrefix(cut) } ?? title
    }

    /// The moment in markup for machines, in an element called a date, or in a short line that is one.
    private func date(in range: Range<HTMLTree.ID>, blocks: [TextBlock]) -> Date? {
        for id in range where tree.isElement(id) {
            let isTime = tree[id].tag == .time || tree.attribute("itemprop", of: id)?.hasPrefix("date") == true
            if isTime, let text = tree.attribute("datetime", of: id) ?? tree.attribute("content", of: id),
                let date = date(text)
            {
                return date
            }
            guard isTime || isNamed(id, ["date", "time", "pub", "riqi", "shijian", "day"]) else { continue }
            let text = tree.plainText(of: id)
            if text.utf8.count < 120, let date = date(text) ?? dates.date(inLine: text) {
                return date
            }
        }
        for block in blocks where block.weight <= 80 {
            for line in block.text.split(separator: "\n") {
                if let date = dates.date(inLine: String(line)) { return date }
            }
        }
        return nil
    }

    /// The date that is all of a small element: `<span>3小时前</span><span>科技</span>` stand on one line without a space.
    private func dateOfItsOwn(in range: Range<HTMLTree.ID>) -> Date? {
        for id in range where Self.small.contains(tree[id].tag) && tree[id].end - id <= 3 {
            let text = tree.plainText(of: id)
            guard text.utf8.count < 40, let date = date(text) else { continue }
            // `24/7` and `10/10` are no days, `06-21` is one.
            let isBare = text.utf8.count <= 5 && text.utf8.allSatisfy { $0 < 0x80 }
            if !isBare || text.utf8.count == 5 && text.utf8.dropFirst(2).first == 0x2D { return date }
        }
        return nil
    }

    private static let small: Set<HTMLTree.Tag> = [.span, .em, .i, .small, .time, .div, .p, .td, HTMLTree.Tag("font")]

    /// The date in the `dt` whose `dd` the row is, or is the first thing in.
    private func dateOfTerm(before row: HTMLTree.ID) -> Date? {
        let around = [row] + tree.ancestors(of: row).prefix(2)
        guard let description = around.first(where: { tree[$0].tag == HTMLTree.Tag("dd") }) else { return nil }
        let before = tree.children(of: tree[description].parent).filter { $0 < description && tree.isElement($0) }
        guard let term = before.last, tree[term].tag == .dt else { return nil }
        return date(tree.plainText(of: term))
    }

    /// The moment that a short text names.
    func date(_ text: String) -> Date? {
        guard text.utf8.count < 100, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return dates.date(text)
    }

    /// What says most beside the title and the date.
    private func summary(_ blocks: [TextBlock], title: String?) -> String? {
        let rest = blocks.filter { $0.weight >= 40 && !$0.tag.isHeading && date($0.text) == nil }.compactMap { block in
            guard let title, block.text.hasPrefix(title) else { return block.text }
            let rest = block.text.dropFirst(title.count).trimmed { !$0.isLetter && !$0.isNumber }
            return rest.count >= 20 && date(rest) == nil ? rest : nil
        }
        return rest.max { $0.utf8.count < $1.utf8.count }
    }

    private func isNamed(_ id: HTMLTree.ID, _ words: [String]) -> Bool {
        let names = (tree.attribute("class", of: id) ?? "") + " " + (tree.attribute("id", of: id) ?? "")
        let lower = names.lowercased()
        return words.contains { lower.contains($0) }
    }

    private func textBlocks(in range: Range<HTMLTree.ID>) -> [TextBlock] {
        var blocks: [TextBlock] = []
        var id = range.lowerBound
        while id < range.upperBound {
            blocks += tree.textBlocks(inside: id)
            id = tree[id].end
        }
        return blocks
    }

    private func clean(_ text: String?) -> String? {
        text.map { PlainText.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
