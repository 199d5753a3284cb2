internal import struct Foundation.Date

/// Items as they come out of a document, and what was found of the parts that rules name.
struct JSONHarvest {
    /// What was found of one part in all items.
    private struct Part {
        var key: String
        /// The path, as written.
        var path: String
        var places: (JSON) -> [JSON]
        var wanted: String
        var isUsable: (JSON) -> Bool
        /// The path led somewhere, if only to null.
        var isThere = false
        var isFound = false
        /// The first that it led to and that says something, where nothing could be used.
        var said: JSON?

        mutating func look(in item: JSON) {
            guard !isFound else { return }
            for place in places(item) {
                isThere = true
                isFound = isFound || isUsable(place)
                if said == nil, !place.isNull, place.string?.isEmpty != true { said = place }
            }
        }
    }

    let rules: JSONSource.Rules?
    /// The address of the document.
    let base: String
    /// When the document was asked for.
    private let reference: Date?
    private(set) var entries: [Entry] = []
    /// How many items there were, entries or not.
    private(set) var count = 0
    /// In the order in which they are complained of; the link stands after `linkPlace` of them.
    private var parts: [Part] = []
    private var linkPlace = 0
    /// The first address that was written for a link, and whether any was one of the web.
    private var link: (example: String?, isOnWeb: Bool) = (nil, false)

    init(rules: JSONSource.Rules?, base: String, reference: Date?) {
        self.rules = rules
        self.base = base
        self.reference = reference
        func add(_ key: String, _ path: JSONPath?, _ wanted: String, _ isUsable: @escaping (JSON) -> Bool) {
            guard let path else { return }
            parts.append(Part(key: key, path: path.text, places: path.places, wanted: wanted, isUsable: isUsable))
        }
        let isText: (JSON) -> Bool = { $0.stringOrDigits != nil }
        add("title", rules?.title, "text", isText)
        if let link = rules?.link {
            for path in link.paths { add("link", path, "text", isText) }
            // Of alternatives no more than one must find something.
            if link.paths.isEmpty {
                parts.append(
                    Part(key: "link", path: link.text, places: link.places, wanted: "text", isUsable: isText))
            }
        }
        linkPlace = parts.count
        // Whether `3分钟前` is a date shows at any moment, and one out of bounds is one.
        let dates = PageDates(text: "", reference: reference ?? Date(timeIntervalSince1970: 1_000_000_000))
        add("date", rules?.date, "date") {
            JSONSource.date($0, dates) != nil || $0.string.flatMap { DateParser.parse($0) } != nil
        }
        add("summary", rules?.summary, "text", isText)
        add("id", rules?.id, "text", isText)
    }

    mutating func take(_ item: JSON) {
        count += 1
        for index in parts.indices { parts[index].look(in: item) }
        if !link.isOnWeb, let written = rules?.link?.link(of: item) {
            link = (link.example ?? written, URLReference.web(written, base: base) != nil)
        }
        if let entry = JSONSource.entry(item, rules, base: base, reference: reference) { entries.append(entry) }
    }

    /// Why a part that is named is in none of the items, for the first such part. A path that leads to null or to an
    /// empty text finds something: that the item says nothing there.
    func fault(hint: String) -> ReadingError? {
        guard count > 0 else { return nil }
        func missing(_ parts: ArraySlice<Part>) -> ReadingError? {
            guard let part = parts.first(where: { !$0.isFound && ($0.said != nil || !$0.isThere) }) else { return nil }
            let found = part.said.map { (part.wanted, example: $0.stringOrDigits ?? JSONOutline.kind(of: $0)) }
            return .missingPart(part.key, "path", part.path, among: count, "item", found: found, hint: hint)
        }
        func offWeb() -> ReadingError? {
            guard let example = link.example, !link.isOnWeb, let text = rules?.link?.text else { return nil }
            return .missingPart(
                "link", "path", text, among: count, "item", found: ("address on the web", example), hint: hint)
        }
        return missing(parts[..<linkPlace]) ?? offWeb() ?? missing(parts[linkPlace...])
    }

    /// The entries with what the document says of itself.
    func feed(of document: JSON, encoding: String) -> Feed {
        var feed = Feed(format: .json, encoding: encoding)
        feed.title = JSONSource.first(in: document, JSONSource.Keys.title).map(PlainText.line)
        feed.link = base
        feed.entries = entries
        return feed
    }
}
