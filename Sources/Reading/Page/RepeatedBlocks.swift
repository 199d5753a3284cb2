/// Finds the rows of a list on a page that says nothing of it: blocks of the same make, each about one link.
///
/// A row is the largest element around a link that holds no link to anywhere else worth reading. Rows whose elements
/// and surroundings have the same names and classes form a group; the group that says most, with dates and summaries
/// where others have none, is the list. Two are a group only as dated `article` elements.
struct RepeatedBlocks {
    /// A row, and how far what belongs to it goes: to the next row where rows stand flat beside each other.
    struct Row {
        var element: HTMLTree.ID
        var region: Range<HTMLTree.ID>?
    }

    private let page: WebPage
    private static let article = HTMLTree.Tag("article")
    private var tree: HTMLTree { page.tree }

    init(page: WebPage) { self.page = page }

    /// The rows of the list in document order; none where no group is found.
    func rows() -> [Row] {
        let links = links()
        guard links.count >= 2 else { return [] }
        var elements = elements(around: links)
        var groups: [String: [Int]] = [:]
        for index in elements.indices { groups[signature(elements[index], links[index].id), default: []].append(index) }
        for members in groups.values where members.count == 2 {
            guard let articles = datedArticles(of: members.map { elements[$0] }) else { continue }
            for (index, article) in zip(members, articles) { elements[index] = article }
        }
        let isList: ([Int]) -> Bool = { members in
            members.count >= 3 || members.count == 2 && members.allSatisfy { tree[elements[$0]].tag == Self.article }
        }
        let scored = groups.values.filter(isList).map { members in
            (members: members, score: score(members, links: links, elements: elements))
        }
        guard let best = scored.max(by: { ($0.score, $1.members[0]) < ($1.score, $0.members[0]) }), best.score > 0
        else {
            return []
        }
        return regions(Array(best.members.map { elements[$0] }.uniqued()))
    }

    // MARK: - Links

    private struct Link {
        var id: HTMLTree.ID
        var target: String
        var weight: Int
    }

    /// Links with enough text for a title, one a target while they follow each other.
    private func links() -> [Link] {
        var found: [Link] = []
        let here = page.url.prefix { $0 != "#" }
        for id in tree.all where tree[id].tag == .a && found.count < 5_000 {
            guard let href = tree.attribute("href", of: id), !href.hasPrefix("#"),
                let target = URLReference.web(href, base: page.metadata.base)?.prefix(while: { $0 != "#" }),
                target != here
            else { continue }
            let blocks = tree.textBlocks(inside: id)
            let weight = blocks.reduce(0) { $0 + $1.weight }
            let heading = tree.ancestors(of: id).prefix(2).contains { tree[$0].tag.isHeading }
            guard weight >= 14 || heading && weight >= 6 else { continue }
            found.append(Link(id: id, target: String(target), weight: min(weight, 80)))
        }
        return found
    }

    /// For each link the largest element around it in which all links lead to the same place.
    private func elements(around links: [Link]) -> [HTMLTree.ID] {
        // The first and the last link of each run with one target.
        var runStart = Array(links.indices)
        var runEnd = runStart
        for index in links.indices.dropFirst() where links[index - 1].target == links[index].target {
            runStart[index] = runStart[index - 1]
        }
        for index in links.indices.dropLast().reversed() where links[index + 1].target == links[index].target {
            runEnd[index] = runEnd[index + 1]
        }
        return links.indices.map { index in
            var element = links[index].id
            for ancestor in tree.ancestors(of: element) {
                guard tree[ancestor].tag != .body, tree[ancestor].tag != .html else { break }
                let (previous, next) = (runStart[index] - 1, runEnd[index] + 1)
                if previous >= 0, tree.contains(ancestor, links[previous].id) { return element }
                if next < links.count, tree.contains(ancestor, links[next].id) { return element }
                element = ancestor
            }
            return element
        }
    }

    // MARK: - Groups

    /// Names and classes from the link up to the element's grandparent; numbers in classes do not count.
    private func signature(_ element: HTMLTree.ID, _ link: HTMLTree.ID) -> String {
        var parts = [tree.name(of: link)]
        for ancestor in tree.ancestors(of: link) where parts.count < 24 {
            guard ancestor >= element else { break }
            parts.append(tree.name(of: ancestor))
        }
        parts.append(named(element))
        let parent = tree[element].parent
        if parent >= 0 {
            parts.append(named(parent))
            if tree[parent].parent >= 0 { parts.append(tree.name(of: tree[parent].parent)) }
        }
        return parts.joined(separator: "<")
    }

    private func named(_ id: HTMLTree.ID) -> String {
        let classes = (tree.attribute("class", of: id) ?? "").split(whereSeparator: \.isWhitespace).prefix(3)
        let words = classes.map { $0.filter { !$0.isNumber } }.filter { !Self.positions.contains($0) }
        return tree.name(of: id) + "." + words.joined(separator: ".")
    }

    private static let positions: Set<String> = ["first", "last", "odd", "even", "active", "alt", "current", "on"]

    /// The `article` elements around or in each of some elements, one each and with a date; nil where that is not so.
    private func datedArticles(of elements: [HTMLTree.ID]) -> [HTMLTree.ID]? {
        let articles = elements.compactMap { element in
            ([element] + tree.ancestors(of: element)).first { tree[$0].tag == Self.article }
                ?? tree.descendants(of: element).first { tree[$0].tag == Self.article }
        }
        guard articles.count == elements.count, zip(articles, articles.dropFirst()).allSatisfy({ tree[$0].end <= $1 }),
            articles.allSatisfy({ isDated($0, tree.textBlocks(inside: $0)) })
        else { return nil }
        return articles
    }

    private func isDated(_ element: HTMLTree.ID, _ blocks: [TextBlock]) -> Bool {
        blocks.contains { $0.weight < 80 && Self.mayBeDate($0.text) }
            || tree.descendants(of: element).contains { tree[$0].tag == .time }
    }

    private func score(_ members: [Int], links: [Link], elements: [HTMLTree.ID]) -> Double {
        var total = 0.0
        var (dated, described, headed) = (0.0, 0.0, 0.0)
        // Links that follow each other to one place stand in one element.
        var last: (element: HTMLTree.ID, look: Look)?
        for index in members {
            let element = elements[index]
            let look = if let last, last.element == element { last.look } else { look(of: element) }
            last = (element, look)
            total += Double(links[index].weight)
            if look.isDated { dated += 1 }
            if look.isDescribed { described += 1 }
            if look.isHeaded { headed += 1 }
        }
        let count = Double(members.count)
        total *= 1 + dated / count
        total *= 1 + 0.5 * described / count
        total *= 1 + 0.5 * headed / count
        return isAside(elements[members[0]]) ? total * 0.15 : total
    }

    /// What a row shows beside its link.
    private struct Look {
        var isDated, isDescribed, isHeaded: Bool
    }

    private func look(of element: HTMLTree.ID) -> Look {
        let blocks = tree.textBlocks(inside: element)
        return Look(
            isDated: isDated(element, blocks),
            isDescribed: blocks.contains { $0.linkDensity < 0.5 && $0.weight >= 40 },
            isHeaded: blocks.contains { $0.tag.isHeading })
    }

    /// A cheap look: two numbers, or a number and a word for a moment.
    private static func mayBeDate(_ text: String) -> Bool {
        let digits = text.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
        return digits >= 3 && text.utf8.count < 60 || text.contains("前") && digits > 0
    }

    private func isAside(_ element: HTMLTree.ID) -> Bool {
        tree.ancestors(of: element).contains { id in
            let tag = tree[id].tag
            if tag == .nav || tag == .footer || tag == .aside || tag == .header { return true }
            guard tag != .body, tag != .html else { return false }
            let hint = BoilerplateHint(words: tree.attribute("class", of: id) ?? "")
                .union(BoilerplateHint(words: tree.attribute("id", of: id) ?? ""))
            return hint.contains(.chrome)
        }
    }

    // MARK: - Regions

    /// Where rows are mere headings or links beside each other, what follows each belongs to it.
    private func regions(_ elements: [HTMLTree.ID]) -> [Row] {
        elements.enumerated().map { index, element in
            let tag = tree[element].tag
            let parent = tree[element].parent
            guard tag.isHeading || tag == .a || tag == .dt || tag == .p, parent >= 0 else {
                return Row(element: element, region: nil)
            }
            let next = index + 1 < elements.count ? elements[index + 1] : tree[parent].end
            let isFlat = tree.contains(parent, next) && tree[next].parent == parent
            let end = isFlat ? next : min(tree[parent].end, tree[element].end + 200)
            return Row(element: element, region: element..<end)
        }
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, in order.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
