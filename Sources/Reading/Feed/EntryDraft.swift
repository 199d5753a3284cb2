import struct Foundation.Date

/// What the elements of one entry said, before it is decided which of them counts.
struct EntryDraft {
    /// A value with the rank of the element that gave it: the lowest rank wins, the first among equals.
    struct Ranked<Value> {
        private(set) var value: Value?
        private var rank = Int.max

        mutating func offer(_ candidate: Value?, rank: Int) {
            guard let candidate, rank < self.rank else { return }
            (value, self.rank) = (candidate, rank)
        }

        /// The same, but the last among equals wins.
        mutating func replace(_ candidate: Value?, rank: Int) {
            guard let candidate, rank <= self.rank else { return }
            (value, self.rank) = (candidate, rank)
        }
    }

    var id = Ranked<String>()
    var title = Ranked<String>()
    var link = Ranked<String>()
    var published = Ranked<Date>()
    var updated = Ranked<Date>()
    var summary = Ranked<String>()
    var content = Ranked<String>()
    var language = Ranked<String>()
    var comments = Ranked<String>()
    var authors: [String] = []
    /// Authors of the feed that an Atom entry was copied from (RFC 4287 section 4.2.11).
    var sourceAuthors: [String] = []
    var categories: [String] = []
    var enclosures: [Entry.Enclosure] = []
    /// The GUID as it stands, until it is known whether it is a permalink.
    var guid: String?
    var isPermaLink: Bool?
    /// Something was read of it, so that it is worth keeping though the document ends inside.
    var hasSubstance: Bool { title.value != nil || link.value != nil || content.value != nil || summary.value != nil }

    /// The most authors, categories and enclosures of one entry that are kept.
    static let maxListed = 256

    mutating func addAuthor(_ name: String?) { Self.add(name, to: &authors) }

    mutating func addSourceAuthor(_ name: String?) { Self.add(name, to: &sourceAuthors) }

    mutating func addCategory(_ category: String?) {
        guard let category, categories.count < Self.maxListed, !categories.contains(category) else { return }
        categories.append(category)
    }

    mutating func addEnclosure(url: String?, type: String?, length: String?) {
        guard let url, enclosures.count < Self.maxListed, !enclosures.contains(where: { $0.url == url }) else { return }
        let digits = length.flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
        enclosures.append(Entry.Enclosure(url: url, type: type?.isEmpty == false ? type : nil, length: digits))
    }

    /// Adds a name unless it stands there in any case.
    static func add(_ name: String?, to names: inout [String]) {
        guard let name, names.count < maxListed else { return }
        if names.isEmpty {
            names.append(name)
            return
        }
        let folded = name.lowercased()
        if !names.contains(where: { $0.lowercased() == folded }) { names.append(name) }
    }

    /// The entry. What it inherits from its feed is filled in when the feed is whole.
    consuming func entry() -> Entry {
        var entry = Entry()
        entry.id = id.value
        entry.title = title.value
        entry.link = link.value ?? guid.flatMap { isPermaLink == false ? nil : absoluteWeb($0) }
        entry.published = published.value
        entry.updated = updated.value
        entry.authors = authors.isEmpty ? sourceAuthors : authors
        entry.categories = categories
        entry.summary = summary.value
        entry.content = content.value
        entry.enclosures = enclosures
        entry.language = language.value
        entry.comments = comments.value
        return entry
    }

    /// An id that is a web address as it stands.
    private func absoluteWeb(_ id: String) -> String? {
        guard let reference = URLReference(id), reference.isWeb, id.contains("://"), !id.contains(" ") else {
            return nil
        }
        return URLReference.web(id, base: "")
    }
}

/// What the elements round the entries said of the feed.
struct FeedDraft {
    var title = EntryDraft.Ranked<String>()
    var link = EntryDraft.Ranked<String>()
    var description = EntryDraft.Ranked<String>()
    var updated = EntryDraft.Ranked<Date>()
    var language = EntryDraft.Ranked<String>()
    var authors: [String] = []
    var isCutOff = false
    var timeToLive: Int?
    var updatePeriod: Int?
    var updateFrequency: Int?
}
