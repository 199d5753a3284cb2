import struct Foundation.Date

/// Reads RSS of every version, RDF and Atom in one walk over the tokens of a document. Elements are known by vocabulary
/// and name, wherever their namespace was declared or not; missing end tags are supplied where the next element shows
/// that they are missing. Builds no tree: it keeps the open elements, one field and one entry.
struct FeedReader {
    /// Elements open at once; past it the document is refused.
    static let maxDepth = 1024
    /// The longest field as written that is read, in bytes; the rest of a longer one is passed over.
    static let maxFieldBytes = 20_000_000
    /// Namespaces declared at once by all open elements; further ones are passed over. Each name of a prefix is looked for
    /// among them.
    static let maxBindings = 128

    /// What the children of an open element mean.
    enum Place {
        case document, channel, entry, person, source, ignored, field
    }

    /// An open element.
    struct Frame {
        var name: XMLNameHash
        var place: Place
        var bindings: Int
        var hasBase: Bool
        var hasLanguage: Bool
        /// In a field: the element's name as it goes to the HTML reader.
        var markup: Range<Int>?
    }

    var tokens: XMLTokenizer
    let url: String
    var feed = FeedDraft()
    var entry: EntryDraft?
    /// The entry that ended with the last token.
    private var ended: Entry?
    var format: Feed.Format?
    var capture: FieldCapture?
    var person: PersonDraft?
    private(set) var frames: [Frame] = []
    private var bindings: [(prefix: XMLNameHash, vocabulary: XMLVocabulary)] = []
    var bases: [String] = []
    private(set) var languages: [String] = []
    /// The first element where it is not the root of a feed: what the document is instead.
    private(set) var firstElement: String?
    private var hasEnded = false
    private let names = XMLName.table
    /// Field text under construction, kept for its storage.
    var scratch: [UInt8] = []

    init(_ bytes: [UInt8], from start: Int = 0, url: String) {
        tokens = XMLTokenizer(bytes, from: start)
        self.url = url
    }

    var isAtom: Bool { format == .atom10 || format == .atom03 }
    var place: Place { frames.last?.place ?? .document }
    var base: String { bases.last ?? url }

    /// Reads on to the end of the next entry; nil at the end of the document.
    mutating func next() throws(ReadingError) -> Entry? {
        while !hasEnded {
            switch tokens.next() {
            case .start: try startElement()
            case .end: endElement()
            case .text(let range, let hasReference): text(range, hasReference: hasReference, isLiteral: false)
            case .cdata(let range): text(range, hasReference: false, isLiteral: true)
            case .endOfDocument:
                if !frames.isEmpty { tokens.faults.insert(.truncated) }
                finish()
                hasEnded = true
            }
            if let entry = ended.take() { return entry }
        }
        return nil
    }

    // MARK: - Tags

    private mutating func startElement() throws(ReadingError) {
        if format != nil, frames.isEmpty {
            // A second document, a script that the server appends: the feed is over.
            tokens.faults.insert(.outsideRoot)
            hasEnded = true
            return
        }
        guard frames.count < Self.maxDepth else {
            throw ReadingError(.limit, "elements are nested more than \(Self.maxDepth) deep")
        }
        var bound = bindings.count
        if !tokens.attributes.isEmpty { bindNamespaces() }
        let (vocabulary, local) = resolve(tokens.name, tokens.prefixEnd)
        let hash = XMLNameHash(tokens.bytes, tokens.name)
        if let field = capture?.field {
            guard let local, endsField(field, vocabulary, local) else { return startMarkup(hash, bound) }
            endForgotten(&bound) { $0.capture != nil }
        }
        if let local, isAfterForgottenEntry(vocabulary, local) { endForgotten(&bound) { $0.entry != nil } }

        var frame = Frame(name: hash, place: .ignored, bindings: bound, hasBase: false, hasLanguage: false)
        if !tokens.attributes.isEmpty { inherit(into: &frame) }
        frame.place = open(vocabulary, local)
        frames.append(frame)
        if tokens.isEmptyElement { close() }
    }

    /// A tag inside a field, which is markup of its text.
    private mutating func startMarkup(_ hash: XMLNameHash, _ bound: Int) {
        var range = tokens.name
        if let prefixEnd = tokens.prefixEnd { range = (prefixEnd + 1)..<range.upperBound }
        appendTag(range, isEnd: false)
        if tokens.isEmptyElement {
            bindings.removeSubrange(bound...)
            return
        }
        frames.append(
            Frame(name: hash, place: .field, bindings: bound, hasBase: false, hasLanguage: false, markup: range))
    }

    /// Ends the open elements whose end tags the current tag shows to be missing. Its own namespaces, from `bound` on,
    /// are bound again after theirs are gone.
    private mutating func endForgotten(_ bound: inout Int, while isOpen: (Self) -> Bool) {
        tokens.faults.insert(.mismatchedTag)
        let own = bindings[bound...]
        bindings.removeSubrange(bound...)
        while isOpen(self), !frames.isEmpty { close() }
        bound = bindings.count
        bindings += own
    }

    /// Whether an element can only stand after a field and not inside it.
    private func endsField(_ field: FieldCapture.Field, _ vocabulary: XMLVocabulary, _ local: XMLName) -> Bool {
        guard
            vocabulary == .core || vocabulary == .atom10 || vocabulary == .atom03 || vocabulary == .content
                || vocabulary == .dublinCore
        else { return false }
        switch local {
        case .item, .entry, .channel, .guid, .pubdate, .encoded, .enclosure, .lastbuilddate, .published, .updated,
            .creator:
            return true
        case .title, .link, .description, .author, .category, .comments, .summary, .id, .content, .language, .issued,
            .modified:
            return !field.isProse
        default:
            return false
        }
    }

    /// Whether an entry starts where the last one has not ended.
    private func isAfterForgottenEntry(_ vocabulary: XMLVocabulary, _ local: XMLName) -> Bool {
        guard entry != nil, local == .item || local == .entry, vocabulary.isFeed else { return false }
        return place == .entry || place == .ignored || place == .person || place == .source
    }

    private mutating func endElement() {
        let hash = XMLNameHash(tokens.bytes, tokens.name)
        guard let index = frames.lastIndex(where: { $0.name == hash }) else {
            tokens.faults.insert(.mismatchedTag)
            // `<title>One</titel>`: a misspelt end tag of a field that holds no open markup is its end.
            let word = String(decoding: tokens.bytes[tokens.name].prefix(16), as: UTF8.self)
            if let capture, capture.depth == frames.count, !HTMLTag.isName(word), place == .field { close() }
            return
        }
        if index != frames.count - 1 { tokens.faults.insert(.mismatchedTag) }
        while frames.count > index { close() }
        if frames.isEmpty, format == nil { bindings.removeAll() }
    }

    /// Ends the innermost open element.
    private mutating func close() {
        guard let frame = frames.popLast() else { return }
        if capture != nil {
            if frames.count + 1 == capture?.depth {
                endField()
            } else if let markup = frame.markup {
                appendTag(markup, isEnd: true)
            }
        } else {
            leave(frame.place)
        }
        bindings.removeSubrange(frame.bindings...)
        if frame.hasBase { bases.removeLast() }
        if frame.hasLanguage { languages.removeLast() }
    }

    private mutating func leave(_ inner: Place) {
        switch inner {
        case .entry where place != .entry && entry != nil: endEntry()
        case .person where place != .person: endPerson()
        default: break
        }
    }

    private mutating func endEntry() {
        guard let draft = entry.take() else { return }
        ended = draft.entry()
    }

    /// Ends what the end of the document leaves open: a cut field is dropped, an entry kept if anything of it was whole.
    private mutating func finish() {
        capture = nil
        person = nil
        if entry?.hasSubstance == true {
            endEntry()
            feed.isCutOff = true
        }
        frames.removeAll()
    }

    private mutating func text(_ range: Range<Int>, hasReference: Bool, isLiteral: Bool) {
        if capture != nil {
            append(range, hasReference: hasReference, isLiteral: isLiteral)
        } else if place == .person {
            appendToPerson(range, isLiteral: isLiteral)
        } else if frames.isEmpty, !tokens.faults.contains(.outsideRoot) {
            if isLiteral || tokens.bytes[range].contains(where: { $0 > 0x20 }) { tokens.faults.insert(.outsideRoot) }
        } else if hasReference {
            // Nobody needs the text, but whether the document is well-formed depends on it.
            tokens.checkReferences(range)
        }
    }

    // MARK: - Names

    private mutating func bindNamespaces() {
        for attribute in tokens.attributes where bindings.count < Self.maxBindings {
            let range = attribute.prefixEnd.map { attribute.name.lowerBound..<$0 } ?? attribute.name
            guard range.count == 5, tokens.bytes[range].elementsEqual(xmlnsBytes) else { continue }
            let prefix = attribute.prefixEnd.map { ($0 + 1)..<attribute.name.upperBound } ?? 0..<0
            let written = XMLNameHash(tokens.bytes, attribute.value)
            if let known = knownURIs.first(where: { $0.uri == written }) {
                bindings.append((XMLNameHash(tokens.bytes, prefix), known.vocabulary))
                continue
            }
            let uri = tokens.value(attribute)
            let named = XMLVocabulary(uri: uri)
            if let named, knownURIs.count < 32 { knownURIs.append((written, named)) }
            let vocabulary = named ?? (prefix.isEmpty && isAtStructure ? .core : .foreign)
            // An address that nobody knows under a prefix that everybody does is a slip of the pen.
            let meant =
                vocabulary == .foreign && !prefix.isEmpty
                ? XMLVocabulary(undeclared: String(decoding: tokens.bytes[prefix].prefix(16), as: UTF8.self)) : nil
            bindings.append((XMLNameHash(tokens.bytes, prefix), meant ?? vocabulary))
            if uri.hasPrefix("http://my.netscape.com") || uri.hasPrefix("http://channel.netscape.com") {
                isNetscape = true
            }
        }
        guard !tokens.faults.contains(.undeclaredPrefix) else { return }
        for attribute in tokens.attributes {
            guard let end = attribute.prefixEnd else { continue }
            let prefix = tokens.bytes[attribute.name.lowerBound..<end]
            if prefix.elementsEqual(xmlBytes) || prefix.elementsEqual(xmlnsBytes) { continue }
            let hash = XMLNameHash(tokens.bytes, attribute.name.lowerBound..<end)
            if !bindings.contains(where: { $0.prefix == hash }) { tokens.faults.insert(.undeclaredPrefix) }
        }
    }

    /// Whether the current tag is the root or one of those that hold a feed together: it is what its name says, whatever
    /// it calls its own namespace.
    private var isAtStructure: Bool {
        if frames.isEmpty { return true }
        guard place == .channel, capture == nil, let local = names[XMLNameHash(tokens.bytes, tokens.name)] else {
            return false
        }
        return local == .channel || local == .item || local == .entry
    }

    /// The namespaces of this document that were looked up, as Atom declares XHTML in each entry.
    private var knownURIs: [(uri: XMLNameHash, vocabulary: XMLVocabulary)] = []
    /// A namespace of RSS 0.90 or 0.91 was declared.
    private var isNetscape = false

    private mutating func resolve(_ name: Range<Int>, _ prefixEnd: Int?) -> (XMLVocabulary, XMLName?) {
        guard let prefixEnd else {
            let local = names[XMLNameHash(tokens.bytes, name)]
            return (bindings.last { $0.prefix == emptyPrefix }?.vocabulary ?? .core, local)
        }
        let local = names[XMLNameHash(tokens.bytes, (prefixEnd + 1)..<name.upperBound)]
        let prefix = XMLNameHash(tokens.bytes, name.lowerBound..<prefixEnd)
        if let bound = bindings.last(where: { $0.prefix == prefix }) { return (bound.vocabulary, local) }
        let text = String(decoding: tokens.bytes[name.lowerBound..<prefixEnd].prefix(16), as: UTF8.self)
        if text != "xml" { tokens.faults.insert(.undeclaredPrefix) }
        return (XMLVocabulary(undeclared: text) ?? .foreign, local)
    }

    /// Takes `xml:base` and `xml:lang` of the current tag.
    private mutating func inherit(into frame: inout Frame) {
        for attribute in tokens.attributes {
            guard let colon = attribute.prefixEnd, colon - attribute.name.lowerBound == 3,
                tokens.bytes[attribute.name.lowerBound..<colon].elementsEqual(xmlBytes)
            else { continue }
            switch names[attribute.local] {
            case .base where !frame.hasBase:
                guard let resolved = URLReference.web(tokens.value(attribute), base: base) else { continue }
                bases.append(resolved)
                frame.hasBase = true
            case .lang where !frame.hasLanguage:
                languages.append(tokens.value(attribute))
                frame.hasLanguage = true
            default: continue
            }
        }
    }

    /// An attribute by its local name; that without a prefix before others.
    private func find(_ wanted: XMLName) -> XMLTokenizer.Attribute? {
        var found: XMLTokenizer.Attribute?
        for attribute in tokens.attributes where names[attribute.local] == wanted {
            if attribute.prefixEnd == nil { return attribute }
            if found == nil { found = attribute }
        }
        return found
    }

    /// The value of an attribute by its local name; nil where it is absent or empty.
    mutating func attribute(_ wanted: XMLName) -> String? {
        guard !tokens.attributes.isEmpty, let found = find(wanted) else { return nil }
        let text = tokens.value(found)
        return text.isEmpty ? nil : text
    }

    /// The web address in an attribute; nil where there is none.
    mutating func link(_ wanted: XMLName) -> String? {
        guard let found = find(wanted) else { return nil }
        let written = tokens.bytes[found.value]
        return written.contains(0x26)
            ? URLReference.web(tokens.value(found), base: base) : URLReference.web(written, base: base)
    }

    /// Whether the current tag bears an attribute that is not empty.
    func has(_ wanted: XMLName) -> Bool { find(wanted).map { !$0.value.isEmpty } ?? false }

    // MARK: - Structure

    /// Decides what an element means where it stands, and what its children will.
    private mutating func open(_ vocabulary: XMLVocabulary, _ local: XMLName?) -> Place {
        switch place {
        case .document: return openRoot(vocabulary, local)
        case .channel:
            if let local, vocabulary.isFeed, local == .item || local == .entry { return openEntry() }
            return openInChannel(vocabulary, local)
        case .entry: return openInEntry(vocabulary, local)
        case .person: return openInPerson(local)
        case .source: return openInSource(local)
        case .ignored:
            // Some wrap their items in elements of their own.
            if let local, vocabulary.isFeed, entry == nil, local == .item || local == .entry, isInChannel {
                return openEntry()
            }
            return .ignored
        case .field: return .ignored
        }
    }

    private var isInChannel: Bool { format != nil && !frames.contains { $0.place == .entry } }

    private mutating func openRoot(_ vocabulary: XMLVocabulary, _ local: XMLName?) -> Place {
        let isPage = firstElement == "html"
        switch local {
        case .rss: format = rssFormat(attribute(.version))
        case .rdf: format = isNetscape ? .rss09 : .rss1
        case .feed where !isPage:
            format = vocabulary == .atom03 || attribute(.version) == "0.3" ? .atom03 : .atom10
        case .channel where !isPage:
            format = .rss2
            // CDF, the Channel Definition Format, has its links in attributes.
            feed.link.offer(link(.href), rank: 0)
        case .item where !isPage && vocabulary.isFeed, .entry where !isPage && vocabulary.isFeed:
            format = local == .item ? .rss2 : .atom10
            return openEntry()
        default:
            let name = String(decoding: tokens.bytes[tokens.name].prefix(40), as: UTF8.self).lowercased()
            if firstElement == nil || name == "html" { firstElement = name }
            tokens.faults.insert(.outsideRoot)
            return .document
        }
        if let language = languages.last { feed.language.offer(language.isEmpty ? nil : language, rank: 2) }
        return .channel
    }

    private func rssFormat(_ version: String?) -> Feed.Format {
        guard let version else { return .rss2 }
        if version.hasPrefix("0.9") { return .rss09 }
        return version.hasPrefix("1") ? .rss1 : .rss2
    }

    private mutating func openEntry() -> Place {
        entry = EntryDraft()
        if format == .rss1 || format == .rss09, let about = attribute(.about) { entry?.id.offer(about, rank: 2) }
        if let language = languages.last { entry?.language.offer(language.isEmpty ? nil : language, rank: 1) }
        if has(.href) { openCDFItem() }
        return .entry
    }
}

extension FeedReader {
    /// An item of CDF: its link and date are attributes.
    private mutating func openCDFItem() {
        let link = link(.href)
        entry?.link.offer(link, rank: 4)
        let date = attribute(.lastmod).flatMap { DateParser.parse($0) }
        entry?.updated.offer(date, rank: 4)
    }
}

extension XMLVocabulary {
    /// RSS or Atom itself.
    var isFeed: Bool { self == .core || self == .atom10 || self == .atom03 }
}

private let xmlnsBytes = Array("xmlns".utf8)
private let xmlBytes = Array("xml".utf8)
private let emptyPrefix = XMLNameHash()
