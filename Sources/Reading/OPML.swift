/// A list of feeds as programs exchange it (OPML 2.0, opml.org/spec2.opml), in and out. What Vedette knows more of a
/// source than others do stands in attributes of a namespace of its own; attributes of others are kept as they are.
public struct OPML: Sendable, Equatable {
    /// The namespace of Vedette's own attributes.
    public static let namespace = "https://vedette.dev/opml"
    /// Outlines open at once; past it a document is refused.
    static let maxDepth = 64
    /// The most outlines that are read.
    static let maxOutlines = 100_000

    /// An attribute as written; those of Vedette's namespace bear the prefix `vedette:` whatever the document calls it.
    public struct Attribute: Sendable, Equatable {
        public var name: String
        public var value: String

        /// Creates an attribute.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What is wrong with a document that was read nevertheless.
    public struct Flaw: Sendable, Equatable {
        /// One English line for people.
        public var message: String
        public var position: TextPosition
    }

    /// A feed, or a folder of outlines.
    public struct Outline: Sendable, Equatable {
        /// In the order of the document, each name once.
        public var attributes: [Attribute]
        /// What lies in it, if it is a folder.
        public var children: [Outline] = []
        /// Where its tag stands in the document that it was read from; line 1, column 1 where it was not read.
        public internal(set) var position = TextPosition(line: 1, column: 1)

        /// Creates an outline.
        public init(attributes: [Attribute] = [], children: [Outline] = []) {
            self.attributes = attributes
            self.children = children
        }

        /// Whether two outlines say the same; where they stand is no part of that.
        public static func == (a: Self, b: Self) -> Bool { a.attributes == b.attributes && a.children == b.children }

        /// The value of an attribute, without regard to the case of its name; nil where it is absent or empty. Setting
        /// nil takes the attribute away.
        public subscript(name: String) -> String? {
            get {
                let folded = name.lowercased()
                return attributes.first { $0.name.lowercased() == folded }.flatMap { $0.value.isEmpty ? nil : $0.value }
            }
            set {
                let folded = name.lowercased()
                let place = attributes.firstIndex { $0.name.lowercased() == folded }
                switch (place, newValue) {
                case (let place?, let value?): attributes[place].value = value
                case (let place?, nil): attributes.remove(at: place)
                case (nil, let value?): attributes.append(Attribute(name, value))
                case (nil, nil): break
                }
            }
        }

        /// What people call it: `title`, else `text`.
        public var name: String? { self["title"] ?? self["text"] }
        /// The feed's address as written; nil for a folder.
        public var feedURL: String? { self["xmlUrl"] ?? (self["type"] == "rss" ? self["url"] : nil) }
    }

    /// A prefix that the document declares for attributes of others.
    public struct Namespace: Sendable, Equatable {
        public var prefix: String
        public var uri: String
    }

    public var title: String?
    public var outlines: [Outline]
    /// Of foreign attributes, so that they can be written again.
    public var namespaces: [Namespace] = []
    /// That the document ends before the list does, so that feeds may be missing; nil where it is whole.
    public internal(set) var cutOff: Flaw?
    /// That outlines are not closed where they should be, though the list is whole; nil where all are.
    public internal(set) var unclosed: Flaw?

    /// Creates a list.
    public init(title: String? = nil, outlines: [Outline] = []) {
        self.title = title
        self.outlines = outlines
    }

    /// The feeds of the list in document order, out of their folders.
    public var feeds: [Outline] {
        var feeds: [Outline] = []
        var open = Array(outlines.reversed())
        while let outline = open.popLast() {
            if outline.feedURL != nil { feeds.append(outline) }
            open.append(contentsOf: outline.children.reversed())
        }
        return feeds
    }

    /// Reads a list, in whatever state it is. Throws `empty`, `notAFeed` for what is no OPML, `limit` past the bounds.
    public static func parse(_ document: Document) throws(ReadingError) -> OPML {
        guard document.bytes.contains(where: { $0 > 0x20 }) else {
            throw ReadingError(.empty, "the document is empty")
        }
        var reader = OPMLReader(document.decoded(as: .xml).utf8)
        return try reader.read()
    }

    /// The list as a document, UTF-8, indented for people.
    public func xml() -> String {
        var text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:vedette=\"\(Self.namespace)\""
        for namespace in namespaces { text += " xmlns:\(namespace.prefix)=\"\(escaped(namespace.uri))\"" }
        text += ">\n  <head>\n"
        if let title { text += "    <title>\(escaped(title))</title>\n" }
        text += "  </head>\n  <body>\n"
        for outline in outlines { write(outline, indent: 4, into: &text) }
        return text + "  </body>\n</opml>\n"
    }

    private func write(_ outline: Outline, indent: Int, into text: inout String) {
        let margin = String(repeating: " ", count: indent)
        text += margin + "<outline"
        for attribute in outline.attributes { text += " \(attribute.name)=\"\(escaped(attribute.value))\"" }
        guard !outline.children.isEmpty, indent < Self.maxDepth * 2 + 4 else {
            text += "/>\n"
            return
        }
        text += ">\n"
        for child in outline.children { write(child, indent: indent + 2, into: &text) }
        text += margin + "</outline>\n"
    }
}

/// Text as it may stand between quotes or tags of XML.
private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        case "\"": out += "&quot;"
        case "\n", "\t", "\r": out += "&#\(scalar.value);"
        case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}

/// One walk over the tokens of a list.
private struct OPMLReader {
    private var tokens: XMLTokenizer
    /// The open outlines, the list itself below them.
    private var open: [OPML.Outline] = [OPML.Outline()]
    private var count = 0
    private var list = OPML()
    private var isOPML = false
    /// Whether the end of the list was seen, of an `opml` or a `body` that was opened.
    private var isEnded = false
    private var isOpened = false
    /// How far lines were counted, and where that is.
    private var counted: (index: Int, position: TextPosition) = (0, TextPosition(line: 1, column: 1))
    private var titleText: [UInt8]?
    /// The prefix that the document gives Vedette's namespace.
    private var ownPrefix = "vedette"

    init(_ bytes: [UInt8]) { tokens = XMLTokenizer(bytes) }

    mutating func read() throws(ReadingError) -> OPML {
        reading: while true {
            switch tokens.next() {
            case .start: try start()
            case .end: end()
            case .text(let range, _):
                if var text = titleText {
                    tokens.decode(range, into: &text)
                    titleText = text
                }
            case .cdata(let range): titleText?.append(contentsOf: tokens.bytes[range])
            case .endOfDocument: break reading
            }
        }
        guard isOPML else { throw ReadingError(.notAFeed, "this is no OPML, it holds no outlines") }
        if isOpened && !isEnded || tokens.faults.contains(.truncated) {
            list.cutOff = OPML.Flaw(
                message: "the list breaks off: its end, </opml>, is missing", position: position(of: tokens.bytes.count)
            )
        }
        while open.count > 1 { close() }
        list.outlines = open[0].children
        return list
    }

    private mutating func start() throws(ReadingError) {
        switch elementName {
        case "opml":
            (isOPML, isOpened) = (true, true)
            readNamespaces()
        case "title" where open.count == 1 && list.title == nil: titleText = []
        case "outline":
            isOPML = true
            count += 1
            guard open.count <= OPML.maxDepth, count <= OPML.maxOutlines else {
                throw ReadingError(.limit, "the list holds more outlines, or deeper ones, than can be read")
            }
            var outline = OPML.Outline(attributes: attributes())
            outline.position = position(of: tokens.name.lowerBound - 1)
            open.append(outline)
            if tokens.isEmptyElement { close() }
        default: break
        }
    }

    private mutating func end() {
        switch elementName {
        case "outline": close()
        case "opml", "body":
            if elementName == "opml" { isEnded = true }
            if list.unclosed == nil, open.count > 1, let outline = open.last {
                list.unclosed = OPML.Flaw(
                    message: "the outline “\(outline.name ?? "")” is not closed", position: outline.position)
            }
        case "title":
            if let text = titleText { list.title = PlainText.make(text[...], .literal) }
            titleText = nil
        default: break
        }
    }

    private mutating func close() {
        guard open.count > 1, let done = open.popLast() else { return }
        open[open.count - 1].children.append(done)
    }

    /// Line and column of a byte; asked in the order of the document, each line is counted once.
    private mutating func position(of index: Int) -> TextPosition {
        for byte in tokens.bytes[counted.index..<max(counted.index, min(index, tokens.bytes.count))] {
            if byte == 0x0A {
                counted.position = TextPosition(line: counted.position.line + 1, column: 1)
            } else if byte & 0xC0 != 0x80 {
                counted.position.column += 1
            }
        }
        counted.index = max(counted.index, index)
        return counted.position
    }

    private var elementName: String {
        String(decoding: tokens.bytes[tokens.name].prefix(16), as: UTF8.self).lowercased()
    }

    private mutating func readNamespaces() {
        for attribute in tokens.attributes {
            let name = String(decoding: tokens.bytes[attribute.name], as: UTF8.self)
            guard name.hasPrefix("xmlns:") else { continue }
            let (prefix, uri) = (String(name.dropFirst(6)), tokens.value(attribute))
            if uri == OPML.namespace {
                ownPrefix = prefix
            } else if prefix != "vedette", list.namespaces.count < 32 {
                list.namespaces.append(OPML.Namespace(prefix: prefix, uri: uri))
            }
        }
    }

    private mutating func attributes() -> [OPML.Attribute] {
        var attributes: [OPML.Attribute] = []
        for attribute in tokens.attributes {
            var name = String(decoding: tokens.bytes[attribute.name], as: UTF8.self)
            if let colon = name.firstIndex(of: ":"), name[..<colon] == ownPrefix {
                name = "vedette" + name[colon...]
            } else if let known = knownNames[name.lowercased()] {
                name = known
            }
            attributes.append(OPML.Attribute(name, tokens.value(attribute)))
        }
        return attributes
    }
}

/// The attributes of the specification as it spells them.
private let knownNames = Dictionary(
    uniqueKeysWithValues: [
        "text", "title", "type", "xmlUrl", "htmlUrl", "url", "language", "description", "version", "category",
        "created",
    ].map { ($0.lowercased(), $0) })
