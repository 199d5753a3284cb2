/// What names the short texts of a page that say nothing alone, `$20` or `operational`: the row and column of a table's
/// cell, the term of a definition, the card or the heading that a line stands under.
struct BlockLabels {
    private let tree: HTMLTree
    private let blocks: [TextBlock]
    /// Of each table, its first row and what that calls the columns.
    private var columns: [HTMLTree.ID: (row: HTMLTree.ID?, headings: [String])] = [:]
    /// Of each cell in the rows that were asked for, which of its row it is, and of each such row its first cell.
    private var places: [HTMLTree.ID: Int] = [:]
    private var firstCells: [HTMLTree.ID: HTMLTree.ID] = [:]
    /// Of each `dd` in the lists that were asked for, the `dt` before it.
    private var terms: [HTMLTree.ID: HTMLTree.ID] = [:]
    private var knownLists: Set<HTMLTree.ID> = []
    /// Of each element, how many children of each make it has.
    private var makes: [HTMLTree.ID: [String: Int]] = [:]

    /// Longer texts are no labels, and longer ones need none.
    private static let longestLabel = 60
    private static let longestLabelled = 80
    /// How far up a card is looked for.
    private static let mostSteps = 6

    init(of blocks: [TextBlock], in tree: HTMLTree) {
        self.tree = tree
        self.blocks = blocks
    }

    /// The labels of each block, the wider first; none where it needs none.
    mutating func labels() -> [[String]] {
        var heading: TextBlock?
        return blocks.map { block in
            if tree[block.container].tag.isHeading {
                // The first heading is what the page calls itself.
                heading = tree[block.container].tag == .h1 ? nil : block
                return []
            }
            guard block.text.count <= Self.longestLabelled else { return [] }
            var parts = cellLabel(of: block) ?? [termLabel(of: block)].compactMap(\.self)
            if parts.count < 2, let around = surroundings(of: block, under: heading), !parts.contains(around) {
                parts.insert(around, at: 0)
            }
            return parts
        }
    }

    /// The heading of a cell's row and that of its column; nil outside of tables.
    private mutating func cellLabel(of block: TextBlock) -> [String]? {
        guard let cell = element(around: block, where: \.isCell), let row = ancestor(of: cell, .tr),
            let table = ancestor(of: row, .table)
        else { return nil }
        var parts: [String] = []
        countCells(of: row)
        if let first = firstCells[row], first != cell, let text = firstText(in: first) { parts.append(text) }
        let (firstRow, headings) = columnHeadings(of: table)
        if row != firstRow, let place = places[cell], headings.indices.contains(place), !headings[place].isEmpty {
            parts.append(headings[place])
        }
        return parts
    }

    private mutating func countCells(of row: HTMLTree.ID) {
        guard firstCells[row] == nil else { return }
        for (place, cell) in cells(of: row).enumerated() {
            if place == 0 { firstCells[row] = cell }
            places[cell] = place
        }
    }

    /// The first row of a table and what it says over each column, where it looks like headings and not like figures.
    private mutating func columnHeadings(of table: HTMLTree.ID) -> (row: HTMLTree.ID?, headings: [String]) {
        if let known = columns[table] { return known }
        let row = tree.first(.tr, in: tree.descendants(of: table))
        var headings: [String] = []
        if let row {
            let cells = cells(of: row)
            let texts = cells.map { firstText(in: $0) ?? "" }
            // Without `th`, two columns are names and values as often as not.
            let isHeading =
                cells.contains { tree[$0].tag == .th }
                || texts.count > 2 && !texts.contains { $0.contains(where: \.isNumber) }
            if isHeading { headings = texts }
        }
        columns[table] = (row, headings)
        return (row, headings)
    }

    private func cells(of row: HTMLTree.ID) -> [HTMLTree.ID] { tree.children(of: row).filter { tree[$0].tag.isCell } }

    /// The `dt` before a `dd`.
    private mutating func termLabel(of block: TextBlock) -> String? {
        guard let value = element(around: block, where: { $0 == .dd }) else { return nil }
        let list = tree[value].parent
        if knownLists.insert(list).inserted {
            var term: HTMLTree.ID?
            for child in tree.children(of: list) {
                if tree[child].tag == .dt { term = child }
                if tree[child].tag == .dd { terms[child] = term }
            }
        }
        return terms[value].flatMap(firstText)
    }

    /// How the card that a block stands in begins, one of several of one make beside each other; else the heading above.
    private mutating func surroundings(of block: TextBlock, under heading: TextBlock?) -> String? {
        let above = heading.flatMap { fit($0.text) }
        for element in [block.container] + tree.ancestors(of: block.container).prefix(Self.mostSteps) {
            guard isOneOfMany(element), let first = firstBlock(in: element), first.nodes != block.nodes else {
                continue
            }
            if let heading, tree.contains(element, heading.container) { return above }
            return fit(first.text) ?? above
        }
        return above
    }

    private mutating func isOneOfMany(_ element: HTMLTree.ID) -> Bool {
        let parent = tree[element].parent
        guard parent >= 0, !tree[element].tag.isCell, tree[element].tag != .tr else { return false }
        if makes[parent] == nil {
            var counts: [String: Int] = [:]
            for child in tree.children(of: parent) where tree.isElement(child) {
                counts[make(of: child), default: 0] += 1
            }
            makes[parent] = counts
        }
        return (makes[parent]?[make(of: element)] ?? 0) > 1
    }

    /// Name and first class.
    private func make(of element: HTMLTree.ID) -> String {
        let style = tree.attribute("class", of: element)?.split(whereSeparator: \.isWhitespace).first ?? ""
        return tree.name(of: element) + "." + style
    }

    private func element(around block: TextBlock, where isMeant: (HTMLTree.Tag) -> Bool) -> HTMLTree.ID? {
        isMeant(tree[block.container].tag)
            ? block.container : tree.ancestors(of: block.container).first { isMeant(tree[$0].tag) }
    }

    private func ancestor(of id: HTMLTree.ID, _ tag: HTMLTree.Tag) -> HTMLTree.ID? {
        tree.ancestors(of: id).first { tree[$0].tag == tag }
    }

    private func firstText(in element: HTMLTree.ID) -> String? { firstBlock(in: element).flatMap { fit($0.text) } }

    /// The first block inside an element.
    private func firstBlock(in element: HTMLTree.ID) -> TextBlock? {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].nodes.lowerBound < element { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].nodes.lowerBound < tree[element].end ? blocks[low] : nil
    }

    /// A text as a label; nil where it cannot be one.
    private func fit(_ text: String) -> String? {
        let line = PlainText.line(text).trimmed { $0.isWhitespace || ":：".contains($0) }
        return line.count <= Self.longestLabel && line.contains { $0.isLetter } ? line : nil
    }
}

extension HTMLTree.Tag {
    fileprivate var isCell: Bool { self == .td || self == .th }
}
