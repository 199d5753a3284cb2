public import struct Foundation.Date

/// What the archive remembers of an item under one of its identity keys.
public struct KnownItem: Sendable, Equatable {
    public var id: String
    public var revision: Int
    /// Hash of title and text, to tell an edit from a repeat.
    public var digest: UInt64

    /// Creates a memory of an item.
    public init(id: String, revision: Int, digest: UInt64) {
        self.id = id
        self.revision = revision
        self.digest = digest
    }
}

/// An entry after it was compared with what is known.
public struct Reconciled: Sendable, Equatable {
    public enum Change: String, Sendable {
        case new, revised, unchanged
    }

    public var item: Item
    public var change: Change
    /// Every key under which the item must be found again: GUID, canonical link, title and text.
    public var keys: [String]
    public var digest: UInt64

    /// Creates a comparison's result.
    public init(item: Item, change: Change, keys: [String], digest: UInt64) {
        self.item = item
        self.change = change
        self.keys = keys
        self.digest = digest
    }
}

extension Feed {
    /// The feed's entries as items of a source, each compared with what is known under its keys; an entry that stands
    /// twice in the feed is given once. In document order.
    ///
    /// An entry is the one that is known under the same link and title, else under the same GUID, else under the same
    /// link alone where it has no GUID. So an entry survives a GUID that changes with every poll and a title that is
    /// corrected, while entries of their own GUIDs that share a link stay apart. What several entries of this document
    /// share tells nothing about any of them and is no key.
    public func items(
        of source: String, at time: Date, known: (String) throws -> KnownItem?
    ) rethrows -> [Reconciled] {
        let site = link.flatMap(CanonicalURL.key)
        // An entry that says nothing and leads nowhere is no item.
        let traits = entries.map { $0.isBlank ? nil : IdentityTraits($0, site: site) }
        var guids = Owners(), links = Owners(), titled = Owners()
        for case let trait? in traits {
            if let guid = trait.guid { guids.note(guid, of: trait.substance) }
            if let link = trait.link, trait.guid == nil { links.note(link, of: trait.substance) }
            if let linkAndTitle = trait.linkAndTitle { titled.note(linkAndTitle, of: trait.guid ?? 0) }
        }
        var seen: Set<String> = []
        var result: [Reconciled] = []
        for (entry, trait) in zip(entries, traits) {
            guard let trait else { continue }
            var keys: [String] = []
            if let key = trait.linkAndTitle, titled.isOfOne(key) { keys.append(keyText("t", key)) }
            if let key = trait.guid, guids.isOfOne(key) { keys.append(keyText("g", key)) }
            if trait.guid == nil, let key = trait.link, links.isOfOne(key) { keys.append(keyText("l", key)) }
            if keys.isEmpty { keys.append(keyText("s", trait.substance)) }

            var memory: KnownItem?
            for key in keys where memory == nil { memory = try known(key) }
            // A GUID is the best name to be born with: it outlives titles.
            let name = keys.first { $0.hasPrefix("g") } ?? keys.first { $0.hasPrefix("l") } ?? keys[0]
            let id = memory?.id ?? keyText("i", hash([source, name]))
            guard seen.insert(id).inserted else { continue }

            let isEdited = memory.map { $0.digest != trait.digest } ?? false
            let revision = (memory?.revision ?? 0) + (isEdited ? 1 : 0)
            let item = Item(entry, id: id, source: source, firstSeen: time, revision: revision)
            let change: Reconciled.Change = memory == nil ? .new : isEdited ? .revised : .unchanged
            result.append(Reconciled(item: item, change: change, keys: keys, digest: trait.digest))
        }
        return result
    }
}

/// Which names of one kind are shared by different entries of a document.
private struct Owners {
    private var first: [UInt64: UInt64] = [:]
    private var shared: Set<UInt64> = []

    /// Counts a name of an owner.
    mutating func note(_ name: UInt64, of owner: UInt64) {
        if let known = first[name] {
            if known != owner { shared.insert(name) }
        } else {
            first[name] = owner
        }
    }

    /// Whether a name belongs to one owner only.
    func isOfOne(_ name: UInt64) -> Bool { !shared.contains(name) }
}

/// What may tell one entry from another.
private struct IdentityTraits {
    /// Of the GUID, case and all.
    var guid: UInt64?
    /// Of the canonical link; nil where it only leads to the site.
    var link: UInt64?
    /// Of link and title together; nil where there is neither a link nor a title to go by.
    var linkAndTitle: UInt64?
    /// Of link, title and text: what the entry is when nothing else names it.
    var substance: UInt64
    /// Of title and text, to tell an edit.
    var digest: UInt64

    init(_ entry: Entry, site: String?) {
        let key = entry.link.flatMap(CanonicalURL.key)
        let isSite = key.map { $0 == site || CanonicalURL.isSite(key: $0) } ?? true
        let title = entry.title?.lowercased() ?? ""
        let text = entry.content ?? entry.summary ?? ""
        digest = hash([entry.title ?? "", entry.summary ?? "", entry.content ?? ""])
        substance = hash([key ?? "", title, title.isEmpty || isSite ? text : ""])
        guid = entry.id.map { hash([$0]) }
        link = isSite ? nil : key.map { hash([$0]) }
        if !title.isEmpty {
            // A standing headline on a link to the site (“Market close”) is another item each day.
            let day = isSite ? entry.published.map { String($0.iso8601UTC.prefix(10)) } ?? "" : ""
            linkAndTitle = hash([key ?? "", title, day])
        } else if let key, !isSite {
            linkAndTitle = hash([key, String(text.prefix(200))])
        }
    }
}

/// FNV-1a over texts with a byte between them that no text holds: stable over processes and machines.
func hash(_ texts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
}

private func keyText(_ kind: String, _ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return kind + String(repeating: "0", count: 16 - digits.count) + digits
}

extension Item {
    /// The longest title, in Unicode scalars.
    static let maxTitleScalars = 1000
    /// The longest summary, in Unicode scalars.
    static let maxSummaryScalars = 20_000
    /// The longest body, in Unicode scalars.
    static let maxContentScalars = 400_000

    /// An entry as an item: sizes bounded, links canonical, a title made of the text where the entry has none.
    init(_ entry: Entry, id: String, source: String, firstSeen: Date, revision: Int) {
        let summary = cut(entry.summary ?? "", Self.maxSummaryScalars)
        let content = cut(entry.content ?? "", Self.maxContentScalars)
        let url = entry.link.flatMap(CanonicalURL.display)
        let title = entry.title ?? headline(of: summary.isEmpty ? content : summary)
        self.init(
            id: id, source: source, title: title.isEmpty ? url ?? "" : cut(title, Self.maxTitleScalars),
            summary: summary, content: content == summary ? "" : content, url: url,
            published: entry.published ?? entry.updated, firstSeen: firstSeen,
            language: entry.language.flatMap(languageTag), authors: entry.authors.prefix(32).map { cut($0, 200) },
            categories: entry.categories.prefix(64).map { cut($0, 200) }, revision: revision)
    }
}

extension Entry {
    /// Whether nothing of an entry can be read or followed.
    var isBlank: Bool {
        link == nil && enclosures.isEmpty
            && [title, summary, content].allSatisfy { $0?.contains { !$0.isWhitespace } != true }
    }
}

/// A text cut to so many scalars, an ellipsis in the place of the rest.
private func cut(_ text: String, _ limit: Int) -> String {
    guard text.utf8.count > limit,
        let end = text.unicodeScalars.index(
            text.startIndex, offsetBy: limit, limitedBy: text.endIndex), end < text.endIndex
    else { return text }
    return String(text.unicodeScalars[..<end]) + "…"
}

/// The first sentence of a text or what of it fits a title.
private func headline(of text: String) -> String {
    let head = cut(text, 120)
    let scalars = head.unicodeScalars
    let end = scalars.indices.first { index in
        guard scalars.distance(from: scalars.startIndex, to: index) >= 8 else { return false }
        if "。！？".unicodeScalars.contains(scalars[index]) { return true }
        let next = scalars.index(after: index)
        return ".!?".unicodeScalars.contains(scalars[index]) && (next == scalars.endIndex || scalars[next] == " ")
    }
    return end.map { String(scalars[...$0]) } ?? head
}

/// A language tag (BCP 47) as it is written, nil where it cannot be one.
private func languageTag(_ text: String) -> String? {
    let tag = text.replacing("_", with: "-")
    let isTag = tag.utf8.allSatisfy { $0 == 0x2D || $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return isTag && tag.utf8.count >= 2 && tag.utf8.count <= 35 ? tag : nil
}
