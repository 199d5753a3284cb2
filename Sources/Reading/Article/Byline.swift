internal import struct Foundation.Date

/// Who wrote an article and when: from the page's metadata, else from what is shown near the text.
struct Byline {
    private(set) var author: String?
    private(set) var published: Date?

    /// Looks in the metadata first, then at the elements before the node where the text begins, then in the address.
    init(tree: HTMLTree, metadata: PageMetadata, url: String, dates: PageDates, before start: HTMLTree.ID?) {
        author = metadata.authors.lazy.compactMap { Self.names($0) }.first
        published = metadata.dates.lazy.compactMap { dates.date($0) }.first
        let end = start ?? HTMLTree.ID(tree.nodes.count)
        if published == nil { published = Self.marked(in: tree, dates: dates, before: end) }
        if author == nil || published == nil { read(tree, dates: dates, before: end) }
        if published == nil { published = Self.date(inAddress: url, dates: dates) }
    }

    // MARK: - Metadata

    /// Names joined, each once; addresses and accounts are no names.
    private static func names(_ written: [String]) -> String? {
        var names: [String] = []
        for name in written.prefix(20) {
            let clean = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let bare = stripped(clean)
            guard isName(bare), !names.contains(where: { Phrase.key($0) == Phrase.key(bare) }) else { continue }
            if let first = names.first, Phrase.key(first).contains(Phrase.key(bare)) { continue }
            names.append(bare)
        }
        return names.isEmpty ? nil : names.prefix(8).joined(separator: ", ")
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.count <= 100 && text.contains(where: \.isLetter) && !text.hasPrefix("@")
            && !text.contains("://") && !text.hasPrefix("www.") && !placeholders.contains(text.lowercased())
    }

    private static let placeholders: Set<String> = [
        "admin", "administrator", "author", "editor", "webmaster", "none", "null",
    ]

    private static let prefixes = [
        "by ", "written by ", "posted by ", "von ", "par ", "por ", "di ", "автор:", "作者：", "作者:", "文/", "文｜", "文丨",
        "文|",
        "文 | ", "текст: ", "text: ", "撰文：", "撰文 ", "记者：", "记者 ", "本报记者 ", "記者", "作者 ", "author:", "author ",
    ]

    /// A name without the words that introduce it.
    private static func stripped(_ text: String) -> String {
        let lower = text.lowercased()
        var name = text[...]
        if let prefix = prefixes.first(where: { lower.hasPrefix($0) }), lower.count == text.count {
            name = text.dropFirst(prefix.count).drop { $0.isWhitespace || $0 == ":" || $0 == "：" }
        }
        while let last = name.last, last.isWhitespace || "-–—|,;:".contains(last) { name.removeLast() }
        return String(name)
    }

    // MARK: - What is shown

    /// The first moment in markup meant for machines: `time`, microdata.
    private static func marked(in tree: HTMLTree, dates: PageDates, before end: HTMLTree.ID) -> Date? {
        let isDate: (HTMLTree.ID) -> Bool = { id in
            let property = tree.attribute("itemprop", of: id)?.lowercased() ?? ""
            return tree[id].tag == .time || property == "datepublished" || property == "datecreated"
                || tree.attribute("property", of: id)?.lowercased().hasSuffix("datepublished") == true
        }
        for id in tree.all where tree.isElement(id) && isDate(id) {
            // Times after the text's start belong to comments and teasers, unless they stand in the article's markup.
            guard id < end || tree.attribute("itemprop", of: id) != nil || tree.attribute("pubdate", of: id) != nil
            else {
                continue
            }
            for text in [tree.attribute("datetime", of: id), tree.attribute("content", of: id), tree.plainText(of: id)]
            {
                if let text, let date = dates.date(text) { return date }
            }
        }
        return nil
    }

    /// Reads the short lines above the text and what its elements are called.
    private mutating func read(_ tree: HTMLTree, dates: PageDates, before end: HTMLTree.ID) {
        let blocks = tree.textBlocks().filter { $0.weight <= 160 && $0.nodes.lowerBound < end }
        for block in blocks.suffix(40).reversed() {
            for line in block.text.split(separator: "\n").prefix(4) {
                if published == nil, let date = dates.date(inLine: String(line)) { published = date }
                if author == nil { author = Self.author(inLine: String(line)) }
            }
        }
        guard author == nil else { return }
        for id in tree.all where tree.isElement(id) && id < end {
            let marks = ["class", "rel", "itemprop", "id"].compactMap { tree.attribute($0, of: id)?.lowercased() }
            guard marks.contains(where: { $0.contains("author") || $0.contains("byline") }) else { continue }
            let name = Self.stripped(tree.plainText(of: id))
            if Self.isName(name), name.count <= 60 {
                author = name
                return
            }
        }
    }

    /// A name that a line introduces: `By Ann Lee`, `作者：张三 编辑：李四`.
    private static func author(inLine line: String) -> String? {
        for mark in ["作者：", "作者:", "文/", "文｜", "文丨", "撰文：", "记者：", "记者 "] {
            guard let range = line.firstRange(of: mark) else { continue }
            let name = line[range.upperBound...].drop { $0.isWhitespace }
                .prefix { !$0.isWhitespace && !"，,。；;|｜/（(".contains($0) }
            if (2...20).contains(name.count), isName(String(name)) { return String(name) }
        }
        let lower = line.lowercased()
        guard lower.hasPrefix("by ") || lower.hasPrefix("written by "), line.count <= 60 else { return nil }
        let name = stripped(line).prefix { !"|•·,".contains($0) && !$0.isNumber }
        let bare = String(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return isName(bare) && bare.count <= 40 ? bare : nil
    }

    /// The day in an address: `/2019/11/18/`, `/20240621/`, `/2024-06-21/`.
    private static func date(inAddress url: String, dates: PageDates) -> Date? {
        guard let path = URLReference(url)?.path else { return nil }
        let numbers = path.split { !$0.isNumber }.map(String.init)
        for (index, number) in numbers.enumerated() {
            if number.count == 8, let year = Int(number.prefix(4)), (1995...2099).contains(year) {
                return dates.date("\(number.prefix(4))-\(number.dropFirst(4).prefix(2))-\(number.suffix(2))")
            }
            guard number.count == 4, let year = Int(number), (1995...2099).contains(year), index + 2 < numbers.count,
                numbers[index + 1].count <= 2, numbers[index + 2].count <= 2, let month = Int(numbers[index + 1]),
                let day = Int(numbers[index + 2]), (1...12).contains(month), (1...31).contains(day)
            else { continue }
            return dates.date("\(number)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
        }
        return nil
    }
}
