/// A stretch of a page's text that a reader sees as one: a paragraph, a heading, a list item, a table cell, a line.
struct TextBlock: Sendable {
    /// The block-level element that holds it directly.
    var container: HTMLTree.ID
    /// Its first text node and one past its last.
    var nodes: Range<HTMLTree.ID>
    /// White space collapsed, never empty; line breaks within the block are LF.
    var text: String
    /// Letters and digits in it, by Unicode scalars; a word in a script without spaces counts for what it shows.
    var letters: Int
    /// How many of them are ideographs, kana or hangul, which say more each than a Latin letter.
    var ideographs: Int
    /// How many of them are inside a link.
    var linkedLetters: Int
    /// How many of them are inside a link with which the block begins: a teaser's headline.
    var leadingLinkLetters: Int
    /// The name of its container.
    var tag: HTMLTree.Tag

    /// How much it says, in Latin letters.
    var weight: Int { letters + ideographs }

    /// The share of its letters inside links, 0 to 1.
    var linkDensity: Double { letters == 0 ? 0 : Double(linkedLetters) / Double(letters) }
}

extension HTMLTree {
    /// The page's texts cut at the edges of block elements and at double line breaks, in document order. Text that no
    /// reader sees (scripts, styles, forms' values, hidden elements) is left out where `isHidden` says so.
    func textBlocks(inside scope: ID? = nil, skipping isSkipped: (ID) -> Bool = { _ in false }) -> [TextBlock] {
        var segmenter = TextSegmenter(tree: self)
        guard let root = scope ?? root else { return [] }
        var id = root
        let end = self[root].end
        while id < end {
            let node = self[id]
            if node.tag == .text {
                segmenter.add(id)
            } else if id != root, node.tag.isInvisible || isSkipped(id) {
                segmenter.leave(until: id)
                if node.tag.isBlock { segmenter.cut() }
                id = node.end
                continue
            } else {
                segmenter.enter(id)
            }
            id += 1
        }
        segmenter.cut()
        return segmenter.blocks
    }
}

/// Collects text nodes into blocks while the tree is walked in document order.
private struct TextSegmenter {
    let tree: HTMLTree
    var blocks: [TextBlock] = []
    private var open: [(end: HTMLTree.ID, isLink: Bool, isBlock: Bool)] = []
    private var isLink = false
    private var text: [UInt8] = []
    private var pendingSpace = false
    private var pendingBreak = 0
    private var first: HTMLTree.ID = 0
    private var last: HTMLTree.ID = 0
    private var letters = 0, ideographs = 0, linked = 0, leading = 0

    init(tree: HTMLTree) { self.tree = tree }

    /// Leaves the elements that end at or before a node.
    mutating func leave(until id: HTMLTree.ID) {
        while let top = open.last, top.end <= id {
            open.removeLast()
            isLink = open.last?.isLink ?? false
            if top.isBlock { cut() }
        }
    }

    mutating func enter(_ id: HTMLTree.ID) {
        leave(until: id)
        let node = tree[id]
        if node.tag == .br {
            pendingBreak += 1
            if pendingBreak > 1 { cut() }
            return
        }
        if node.tag.isBlock { cut() }
        if node.tag == .a { isLink = true }
        open.append((node.end, isLink, node.tag.isBlock))
    }

    mutating func add(_ id: HTMLTree.ID) {
        leave(until: id)
        var scalars = 0
        var wide = 0
        var isBlank = true
        let bytes = tree.bytes(of: id)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            let space = byte <= 0x20 ? 1 : Self.wideSpace(in: bytes, at: place)
            if space > 0 {
                pendingSpace = true
                place += space
                continue
            }
            if isBlank {
                isBlank = false
                if text.isEmpty { first = id }
            }
            if !text.isEmpty, pendingBreak > 0 || pendingSpace { text.append(pendingBreak > 0 ? 0x0A : 0x20) }
            pendingBreak = 0
            pendingSpace = false
            text.append(byte)
            if byte >= 0xE3, byte <= 0xED { wide += 1 }
            if byte >= 0x80 ? byte >= 0xC3 : (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { scalars += 1 }
            place += 1
        }
        if isBlank { return }
        last = id + 1
        letters += scalars
        ideographs += wide
        if isLink {
            if linked + scalars == letters { leading = letters }
            linked += scalars
        }
    }

    /// The length of a no-break, zero-width or ideographic space at a place, 0 where there is none.
    private static func wideSpace(in bytes: ArraySlice<UInt8>, at place: Int) -> Int {
        switch bytes[place] {
        case 0xC2: place + 1 < bytes.endIndex && bytes[place + 1] == 0xA0 ? 2 : 0
        case 0xE2 where place + 2 < bytes.endIndex && bytes[place + 1] == 0x80:
            bytes[place + 2] <= 0x8B || bytes[place + 2] == 0xAF ? 3 : 0
        case 0xE3 where place + 2 < bytes.endIndex && bytes[place + 1] == 0x80: bytes[place + 2] == 0x80 ? 3 : 0
        case 0xEF where place + 2 < bytes.endIndex && bytes[place + 1] == 0xBB: bytes[place + 2] == 0xBF ? 3 : 0
        default: 0
        }
    }

    /// Ends the block at hand.
    mutating func cut() {
        defer {
            text.removeAll(keepingCapacity: true)
            pendingSpace = false
            pendingBreak = 0
            (letters, ideographs, linked, leading) = (0, 0, 0, 0)
        }
        guard !text.isEmpty else { return }
        let container = tree.ancestors(of: first).first { tree[$0].tag.isBlock } ?? 0
        blocks.append(
            TextBlock(
                container: container, nodes: first..<last,
                text: PlainText.withoutPiledMarks(String(decoding: text, as: UTF8.self)),
                letters: letters,
                ideographs: ideographs, linkedLetters: linked, leadingLinkLetters: leading, tag: tree[container].tag))
    }
}

extension HTMLTree.Tag {
    private static let blocks = Set(
        [
            "html", "head", "body", "form", "fieldset", "nav", "header", "footer", "aside", "main", "article",
            "section", "div", "p", "hr",
            "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot",
            "tr", "td", "th", "caption", "blockquote", "pre", "figure", "figcaption", "center", "address", "details",
            "summary", "menu", "dialog", "option", "title", "legend", "button", "select", "textarea", "iframe", "video",
            "audio",
        ].map { HTMLTree.Tag($0) })
    private static let invisible = Set(
        [
            "#raw", "title", "script", "style", "noscript", "template", "iframe", "svg", "object", "embed", "canvas",
            "audio", "video", "select", "textarea", "button", "input", "map", "math",
        ].map { HTMLTree.Tag($0) })

    /// Whether a browser lays the element out as a block, so that it parts what stands before and after.
    var isBlock: Bool { Self.isBlockTable[min(Int(rawValue), Self.isBlockTable.count - 1)] }
    /// Whether what is inside is no text for readers.
    var isInvisible: Bool { Self.isInvisibleTable[min(Int(rawValue), Self.isInvisibleTable.count - 1)] }

    private static let isBlockTable = (0...known.count).map { blocks.contains(Self(rawValue: UInt16($0))) }
    private static let isInvisibleTable = (0...known.count).map { invisible.contains(Self(rawValue: UInt16($0))) }
}

extension HTMLTree {
    /// All text that readers see inside a node on one line, white space collapsed.
    func plainText(of id: ID) -> String {
        isElement(id)
            ? textBlocks(inside: id).map { $0.text.replacing("\n", with: " ") }.joined(separator: " ")
            : String(decoding: bytes(of: id), as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
                separator: " ")
    }
}
