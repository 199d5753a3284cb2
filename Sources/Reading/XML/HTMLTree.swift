/// The elements and texts of one HTML page, repaired as libxml2 repairs it, in document order.
///
/// A value without pointers: nodes lie in one array in the order in which they open, so a subtree is a range of it and
/// every walk is a loop, however deep the page nests. Comments and processing instructions are left out.
struct HTMLTree: Sendable {
    /// A place in `nodes`; document order is the order of numbers.
    typealias ID = Int32

    /// An attribute; its name is in lower case.
    struct Attribute: Sendable, Equatable {
        var name: String
        var value: String
    }

    /// An element or a stretch of text.
    struct Node: Sendable {
        /// The element's name; `.text` for text, `.raw` for the content of `script` and `style`.
        var tag: Tag
        /// −1 for the root.
        var parent: ID
        /// One past the last node inside this one; its own number plus one where there is none.
        var end: ID
        /// Attributes of an element in `attributes`, bytes of a text in `bytes`.
        var start: Int32
        var count: Int32
        /// How many elements are around it; 0 for the root.
        var depth: Int16
    }

    /// The name of an element as a small number: those that reading asks for have constants, others are numbered as met.
    struct Tag: Sendable, Hashable {
        var rawValue: UInt16
    }

    private(set) var nodes: [Node] = []
    private(set) var attributes: [Attribute] = []
    /// The texts of the page in UTF-8, one after the other.
    private(set) var bytes: [UInt8] = []
    /// The names of tags by number.
    private(set) var names: [String]
    /// Whether a limit of depth or size cut the page short.
    var isTruncated = false
    private var numbers: [String: UInt16]

    /// Creates an empty tree.
    init() {
        names = Tag.known
        numbers = Tag.numbers
    }

    // MARK: - Growing

    /// Opens an element inside `parent`.
    mutating func open(_ name: String, in parent: ID) -> ID {
        let id = ID(truncatingIfNeeded: nodes.count)
        nodes.append(
            Node(
                tag: tag(named: name), parent: parent, end: id + 1, start: Int32(truncatingIfNeeded: attributes.count),
                count: 0, depth: parent < 0 ? 0 : nodes[Int(parent)].depth + 1))
        return id
    }

    /// Adds an attribute to the element that was opened last.
    mutating func add(_ attribute: Attribute) {
        guard !nodes.isEmpty else { return }
        attributes.append(attribute)
        nodes[nodes.count - 1].count += 1
    }

    /// Adds text inside `parent`, to the text before it where nothing stands between.
    mutating func add(text: UnsafeBufferPointer<UInt8>, tag: Tag, in parent: ID) {
        let length = Int32(truncatingIfNeeded: text.count)
        if let last = nodes.indices.last, nodes[last].tag == tag, nodes[last].parent == parent {
            nodes[last].count += length
        } else {
            let id = ID(truncatingIfNeeded: nodes.count)
            nodes.append(
                Node(
                    tag: tag, parent: parent, end: id + 1, start: Int32(truncatingIfNeeded: bytes.count),
                    count: length, depth: parent < 0 ? 0 : nodes[Int(parent)].depth + 1))
        }
        unsafe bytes.append(contentsOf: text)
    }

    /// Closes an element: everything since it was opened is inside.
    mutating func close(_ id: ID) {
        nodes[Int(id)].end = ID(truncatingIfNeeded: nodes.count)
    }

    private mutating func tag(named name: String) -> Tag {
        if let number = numbers[name] { return Tag(rawValue: number) }
        guard names.count < 2_000 else { return .unknown }
        let number = UInt16(truncatingIfNeeded: names.count)
        names.append(name)
        numbers[name] = number
        return Tag(rawValue: number)
    }

    // MARK: - Asking

    /// The root element, nil for an empty page.
    var root: ID? { nodes.isEmpty ? nil : 0 }

    subscript(id: ID) -> Node { nodes[Int(id)] }

    /// All nodes in document order.
    var all: Range<ID> { 0..<ID(truncatingIfNeeded: nodes.count) }

    /// The nodes inside a node, all the way down, in document order.
    func descendants(of id: ID) -> Range<ID> { id + 1..<self[id].end }

    /// The children of a node in order.
    func children(of id: ID) -> Children { Children(tree: self, place: id + 1, end: self[id].end) }

    /// The elements around a node, from its parent to the root.
    func ancestors(of id: ID) -> Ancestors { Ancestors(tree: self, place: self[id].parent) }

    /// Whether `inner` is `outer` or inside it.
    func contains(_ outer: ID, _ inner: ID) -> Bool { inner >= outer && inner < self[outer].end }

    /// Whether a node is an element and no text.
    func isElement(_ id: ID) -> Bool { self[id].tag != .text && self[id].tag != .raw }

    /// The name of an element in lower case.
    func name(of id: ID) -> String { names[Int(self[id].tag.rawValue)] }

    /// The value of an attribute; the first where it is written twice.
    func attribute(_ name: String, of id: ID) -> String? {
        attributes(of: id).first { $0.name == name }?.value
    }

    /// The attributes of an element in order; none for a text.
    func attributes(of id: ID) -> ArraySlice<Attribute> {
        let node = self[id]
        guard node.tag != .text, node.tag != .raw else { return [] }
        return attributes[Int(node.start)..<Int(node.start) + Int(node.count)]
    }

    /// The bytes of a text node, as they stand.
    func bytes(of id: ID) -> ArraySlice<UInt8> {
        let node = self[id]
        guard node.tag == .text || node.tag == .raw else { return [] }
        return bytes[Int(node.start)..<Int(node.start) + Int(node.count)]
    }

    /// The first element of a name, in document order.
    func first(_ tag: Tag, in range: Range<ID>? = nil) -> ID? { (range ?? all).first { self[$0].tag == tag } }

    /// The content of `script` or `style`, as it stands.
    func rawText(of id: ID) -> String {
        var content: [UInt8] = []
        for child in descendants(of: id) { content.append(contentsOf: bytes(of: child)) }
        return String(decoding: content, as: UTF8.self)
    }

    /// The children of a node.
    struct Children: Sequence, IteratorProtocol {
        fileprivate let tree: HTMLTree
        fileprivate var place: ID
        fileprivate let end: ID

        mutating func next() -> ID? {
            guard place < end else { return nil }
            defer { place = tree[place].end }
            return place
        }
    }

    /// The elements around a node, from the inside out.
    struct Ancestors: Sequence, IteratorProtocol {
        fileprivate let tree: HTMLTree
        fileprivate var place: ID

        mutating func next() -> ID? {
            guard place >= 0 else { return nil }
            defer { place = tree[place].parent }
            return place
        }
    }
}

extension HTMLTree.Tag {
    /// The names with constants, in the order of their numbers.
    static let known = [
        "#text", "#raw", "#unknown", "html", "head", "body", "title", "meta", "link", "base", "script", "style",
        "noscript", "template", "iframe", "svg", "object", "embed", "canvas", "audio", "video", "form", "input",
        "button", "select", "option", "textarea", "label", "fieldset", "nav", "header", "footer", "aside", "main",
        "article", "section", "div", "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
        "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote", "pre", "code", "figure",
        "figcaption", "img", "picture", "source", "a", "span", "b", "strong", "i", "em", "u", "s", "del", "ins",
        "small",
        "sub", "sup", "font", "center", "time", "address", "q", "cite", "abbr", "mark", "details", "summary", "menu",
        "dialog", "amp-img", "wbr", "big", "tt", "kbd", "var", "samp", "strike", "map", "area", "math",
    ]

    static let numbers = Dictionary(
        known.enumerated().map { ($1, UInt16(truncatingIfNeeded: $0)) }, uniquingKeysWith: { first, _ in first })

    /// The tag of a name in `known`; `unknown` for others.
    init(_ name: String) { self.init(rawValue: Self.numbers[name] ?? 2) }

    static let text = Self(rawValue: 0)
    static let raw = Self(rawValue: 1)
    static let unknown = Self(rawValue: 2)
    static let html = Self("html"), head = Self("head"), body = Self("body"), title = Self("title")
    static let meta = Self("meta"), link = Self("link"), base = Self("base")
    static let script = Self("script"), style = Self("style"), noscript = Self("noscript"), template = Self("template")
    static let iframe = Self("iframe"), svg = Self("svg"), form = Self("form"), input = Self("input")
    static let button = Self("button"), select = Self("select"), textarea = Self("textarea"), label = Self("label")
    static let nav = Self("nav"), header = Self("header"), footer = Self("footer"), aside = Self("aside")
    static let main = Self("main"), article = Self("article"), section = Self("section"), div = Self("div")
    static let p = Self("p"), br = Self("br"), hr = Self("hr"), pre = Self("pre"), blockquote = Self("blockquote")
    static let h1 = Self("h1"), h2 = Self("h2"), h3 = Self("h3"), h4 = Self("h4"), h5 = Self("h5"), h6 = Self("h6")
    static let ul = Self("ul"), ol = Self("ol"), li = Self("li"), dl = Self("dl"), dt = Self("dt"), dd = Self("dd")
    static let table = Self("table"), tr = Self("tr"), td = Self("td"), th = Self("th"), caption = Self("caption")
    static let figure = Self("figure"), figcaption = Self("figcaption"), img = Self("img"), a = Self("a")
    static let time = Self("time"), address = Self("address"), b = Self("b"), strong = Self("strong"), i = Self("i")
    static let em = Self("em"), span = Self("span"), small = Self("small")
}
