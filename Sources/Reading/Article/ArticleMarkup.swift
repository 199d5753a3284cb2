/// Writes the blocks of an article as HTML of a few elements, safe to show: nothing of the page's own markup passes but
/// links to http and https, emphasis and line breaks.
enum ArticleMarkup {
    /// The markup of blocks, a line each; nil where there are none.
    static func html(of blocks: [TextBlock], tree: HTMLTree, base: String) -> String? {
        guard !blocks.isEmpty else { return nil }
        var lines: [String] = []
        var list: HTMLTree.Tag?
        for block in blocks {
            let outer = container(of: block, in: tree)
            let next = outer == .li ? listTag(of: block, in: tree) : nil
            if list != next {
                if let list { lines.append(list == .ol ? "</ol>" : "</ul>") }
                if let next { lines.append(next == .ol ? "<ol>" : "<ul>") }
                list = next
            }
            let name = name(of: outer)
            let inside = inline(block, tree: tree, base: base)
            lines.append(
                outer == .blockquote ? "<blockquote><p>\(inside)</p></blockquote>" : "<\(name)>\(inside)</\(name)>")
        }
        if let list { lines.append(list == .ol ? "</ol>" : "</ul>") }
        return lines.joined(separator: "\n")
    }

    /// Text in which no character means markup.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private static func container(of block: TextBlock, in tree: HTMLTree) -> HTMLTree.Tag {
        let around = [block.container] + tree.ancestors(of: block.container).prefix(2)
        if block.tag.isHeading || block.tag == .pre || block.tag == .li { return block.tag }
        if let item = around.first(where: { tree[$0].tag == .li || tree[$0].tag == .blockquote }) {
            return tree[item].tag
        }
        return .p
    }

    private static func listTag(of block: TextBlock, in tree: HTMLTree) -> HTMLTree.Tag {
        tree.ancestors(of: block.nodes.lowerBound).lazy.map { tree[$0].tag }.first { $0 == .ol || $0 == .ul } ?? .ul
    }

    private static func name(of tag: HTMLTree.Tag) -> String {
        if tag.isHeading { return "h\(max(2, Int(tag.rawValue - HTMLTree.Tag.h1.rawValue) + 1))" }
        return tag == .li ? "li" : tag == .pre ? "pre" : "p"
    }

    /// The texts of a block with their links and emphasis.
    private static func inline(_ block: TextBlock, tree: HTMLTree, base: String) -> String {
        var markup = ""
        var open: [(end: HTMLTree.ID, close: String)] = []
        var pendingSpace = false
        var id = block.nodes.lowerBound
        while id < block.nodes.upperBound {
            while let top = open.last, top.end <= id { markup += open.removeLast().close }
            let node = tree[id]
            if node.tag == .text {
                let text = String(decoding: tree.bytes(of: id), as: UTF8.self)
                let line = PlainText.line(text)
                pendingSpace = pendingSpace || text.first?.isWhitespace == true
                if !line.isEmpty {
                    if pendingSpace, !markup.isEmpty { markup += " " }
                    markup += escaped(line)
                    pendingSpace = text.last?.isWhitespace == true
                }
            } else if node.tag.isInvisible {
                id = node.end
                continue
            } else if node.tag == .br {
                markup += "<br>"
            } else if node.tag == .a, let link = tree.attribute("href", of: id),
                let target = URLReference.web(link, base: base)
            {
                if pendingSpace, !markup.isEmpty { markup += " " }
                pendingSpace = false
                markup += "<a href=\"\(escaped(target))\">"
                open.append((node.end, "</a>"))
            } else if [.b, .strong, .i, .em].contains(node.tag) {
                let name = node.tag == .b || node.tag == .strong ? "strong" : "em"
                if pendingSpace, !markup.isEmpty { markup += " " }
                pendingSpace = false
                markup += "<\(name)>"
                open.append((node.end, "</\(name)>"))
            }
            id += 1
        }
        while let top = open.popLast() { markup += top.close }
        return markup
    }
}
