import struct Foundation.Date

// What each element means: the one table of the dialects. Ranks order the elements that may fill one field.

extension FeedReader {
    /// An element of the feed itself, outside its entries.
    mutating func openInChannel(_ vocabulary: XMLVocabulary, _ local: XMLName?) -> Place {
        guard let local else { return .ignored }
        switch (vocabulary, local) {
        case (.core, .channel), (.rdf, .channel), (.atom10, .feed): return .channel
        case (.core, .title): return begin(.title(rank: 0), textForm(local))
        case (.atom10, .title), (.atom03, .title):
            return isAtom ? begin(.title(rank: 0), textForm(local)) : begin(.title(rank: 4), textForm(local))
        case (.dublinCore, .title): return begin(.title(rank: 1))
        case (.core, .link), (.atom10, .link), (.atom03, .link): return openLink(vocabulary)
        case (.core, .description), (.core, .tagline), (.core, .subtitle):
            return begin(.summary(rank: 0), textForm(local))
        case (.atom10, .subtitle), (.atom03, .tagline), (.atom03, .subtitle), (.atom10, .tagline):
            return begin(.summary(rank: isAtom ? 0 : 5), textForm(local))
        case (.atom03, .info), (.atom10, .info), (.core, .info):
            return isAtom ? begin(.summary(rank: 6), textForm(local)) : .ignored
        case (.dublinCore, .description), (.dublinCoreTerms, .abstract), (.core, .abstract):
            return begin(.summary(rank: 1))
        case (.itunes, .summary): return begin(.summary(rank: 2))
        case (.itunes, .subtitle): return begin(.summary(rank: 3))
        case (.core, .lastbuilddate), (.core, .updated), (.core, .modified): return begin(.updated(rank: 0))
        case (.atom10, .updated), (.atom03, .modified), (.atom10, .modified), (.atom03, .updated):
            return begin(.updated(rank: isAtom ? 0 : 3))
        case (.core, .pubdate), (.core, .pubdat): return begin(.updated(rank: 1))
        case (.dublinCoreTerms, .modified): return begin(.updated(rank: 2))
        case (.dublinCore, .date): return begin(.updated(rank: 3))
        case (.dublinCoreTerms, .issued), (.dublinCoreTerms, .created), (.dublinCoreTerms, .date):
            return begin(.updated(rank: 4))
        case (.core, .language): return begin(.language(rank: 0))
        case (.dublinCore, .language): return begin(.language(rank: 1))
        case (.core, .author), (.atom10, .author), (.atom03, .author): return openPerson(isOfSource: false)
        case (.dublinCore, .creator), (.dublinCore, .author), (.itunes, .author): return begin(.author)
        case (.core, .ttl): return begin(.timeToLive)
        case (.syndication, .updateperiod): return begin(.updatePeriod)
        case (.syndication, .updatefrequency): return begin(.updateFrequency)
        default: return .ignored
        }
    }

    /// An element of an entry.
    mutating func openInEntry(_ vocabulary: XMLVocabulary, _ local: XMLName?) -> Place {
        guard let local else { return .ignored }
        switch vocabulary {
        case .core: return openCore(local)
        case .atom10, .atom03: return isAtom ? openCore(local) : openAtomInRSS(local)
        case .dublinCore, .dublinCoreTerms: return openDublinCore(local)
        case .content: return local == .encoded ? begin(.content(rank: 0), .plain(.html)) : .ignored
        case .itunes: return openITunes(local)
        case .media:
            switch local {
            case .group, .content: return .entry
            case .title: return begin(.title(rank: 3), mediaForm())
            case .description: return begin(.summary(rank: 6), mediaForm())
            case .category: return begin(.category, fallback: attribute(.label))
            default: return .ignored
            }
        case .xhtml:
            return local == .body || local == .div ? begin(.content(rank: 2), .markup) : .ignored
        case .rdf, .syndication, .xml, .foreign: return .ignored
        }
    }

    private mutating func openCore(_ local: XMLName) -> Place {
        switch local {
        case .title: return begin(.title(rank: 0), textForm(local))
        case .link: return openLink(.core)
        case .description, .abstract: return begin(.summary(rank: isAtom ? 5 : 0), textForm(local))
        case .summary: return begin(.summary(rank: isAtom ? 0 : 7), textForm(local))
        case .content, .fullitem: return openContent(rank: isAtom ? 0 : 1)
        case .encoded: return begin(.content(rank: 1), .plain(.html))
        case .body: return begin(.content(rank: 2), textForm(.description))
        case .guid:
            switch attribute(.ispermalink)?.lowercased() {
            case "false", "no", "0": entry?.isPermaLink = false
            case "true", "yes", "1": entry?.isPermaLink = true
            default: break
            }
            return begin(.guid)
        case .id: return isAtom ? begin(.guid) : begin(.id(rank: 3))
        case .pubdate, .pubdat, .publicationdate: return begin(.published(rank: 0))
        case .published: return begin(.published(rank: isAtom ? 0 : 1))
        case .issued: return begin(.published(rank: 2))
        case .created: return begin(.published(rank: 3))
        case .updated, .modified, .lastmod, .lastmodified: return begin(.updated(rank: 0))
        case .date: return begin(.anyDate)
        case .author: return openPerson(isOfSource: false)
        case .category, .keyword, .subject: return openCategory()
        case .keywords, .tags: return begin(.keywords)
        case .comments: return begin(.comments)
        case .enclosure:
            let url = attribute(.url) ?? attribute(.href) ?? attribute(.src)
            let file = url.flatMap { URLReference.file($0, base: base) }
            let (type, length) = (attribute(.type), attribute(.length))
            entry?.addEnclosure(url: file, type: type, length: length)
            return .ignored
        case .source: return isAtom ? .source : .ignored
        case .language: return begin(.language(rank: 0))
        default: return .ignored
        }
    }

    private mutating func openAtomInRSS(_ local: XMLName) -> Place {
        switch local {
        case .link: return openLink(.atom10)
        case .summary: return begin(.summary(rank: 7), textForm(local))
        case .content: return openContent(rank: 3)
        case .published, .issued: return begin(.published(rank: 1))
        case .updated, .modified: return begin(.updated(rank: 0))
        case .author: return openPerson(isOfSource: false)
        case .id: return begin(.id(rank: 4))
        case .category: return openCategory()
        default: return .ignored
        }
    }

    private mutating func openDublinCore(_ local: XMLName) -> Place {
        switch local {
        case .title: return begin(.title(rank: 1))
        case .creator, .author: return begin(.author)
        case .subject: return begin(.category)
        case .description, .abstract: return begin(.summary(rank: 2))
        case .date: return begin(.anyDate)
        case .issued, .created, .available: return begin(.published(rank: local == .issued ? 2 : 4))
        case .modified: return begin(.updated(rank: 1))
        case .language: return begin(.language(rank: 1))
        default: return .ignored
        }
    }

    private mutating func openITunes(_ local: XMLName) -> Place {
        switch local {
        case .title: return begin(.title(rank: 2))
        case .author: return begin(.author)
        case .summary: return begin(.summary(rank: 3))
        case .subtitle: return begin(.summary(rank: 4))
        case .keywords: return begin(.keywords)
        case .category:
            let text = attribute(.text).flatMap { PlainText.make($0, .literal) }
            entry?.addCategory(text)
            return .entry
        default: return .ignored
        }
    }

    // MARK: - Elements with a form of their own

    /// How the text of an element is written: RSS leaves it to be seen, Atom says it in `type` and `mode`.
    private mutating func textForm(_ local: XMLName) -> FieldCapture.Form {
        guard isAtom else { return .plain(.perhapsHTML) }
        let type = attribute(.type)?.lowercased() ?? "text"
        let mode = attribute(.mode)?.lowercased()
        let isHTML = type.hasPrefix("html") || type.hasPrefix("text/html")
        if mode == "base64" { return .base64(isHTML ? .html : .perhapsHTML) }
        if type == "xhtml" || type.hasPrefix("application/xhtml") {
            return mode == "escaped" ? .plain(.html) : .markup
        }
        if isHTML { return .plain(.html) }
        if format == .atom03, mode == "escaped" { return .plain(.perhapsHTML) }
        return type == "text" || type.hasPrefix("text/") ? .plain(.literal) : .plain(.perhapsHTML)
    }

    private mutating func mediaForm() -> FieldCapture.Form {
        attribute(.type)?.lowercased() == "html" ? .plain(.html) : .plain(.perhapsHTML)
    }

    private mutating func openContent(rank: Int) -> Place {
        guard isAtom else { return begin(.content(rank: rank), .plain(.perhapsHTML)) }
        let type = attribute(.type)?.lowercased() ?? "text"
        let isText =
            !type.contains("/") || type.hasPrefix("text/") || type.hasSuffix("+xml") || type.hasSuffix("/xml")
        let isPicture = type.hasPrefix("image/")
        if attribute(.src) != nil || isPicture { return begin(.content(rank: rank), .none) }
        if !isText {
            let isEncodedText = attribute(.mode)?.lowercased() == "base64"
            return begin(.content(rank: rank), isEncodedText ? .base64(.perhapsHTML) : .none)
        }
        return begin(.content(rank: rank), textForm(.content))
    }

    /// A link: by attributes as in Atom, by text as in RSS.
    private mutating func openLink(_ vocabulary: XMLVocabulary) -> Place {
        guard has(.href) else {
            guard attribute(.rel) == nil || attribute(.rel) == "alternate" else { return .ignored }
            return begin(.link(rank: linkRank(vocabulary, isHTML: true)))
        }
        let type = attribute(.type)?.lowercased()
        let isHTML = type.map { $0 == "text/html" || $0.contains("html") } ?? true
        switch linkRelation(attribute(.rel)) {
        case .alternate: offerLink(link(.href), linkRank(vocabulary, isHTML: isHTML))
        case .enclosure:
            let file = attribute(.href).flatMap { URLReference.file($0, base: base) }
            let length = attribute(.length)
            entry?.addEnclosure(url: file, type: type, length: length)
        case .replies where isHTML && type != nil:
            let page = link(.href)
            entry?.comments.offer(page, rank: 1)
        case .replies, .other: break
        }
        return .ignored
    }

    /// Takes a link; of several in RSS the last one, as most readers do, of several in Atom the first (RFC 4287 4.1.1).
    private mutating func offerLink(_ link: String?, _ rank: Int) {
        if isAtom || rank > 0 { return offer(\.link, \.link, link, rank) }
        if entry != nil { entry?.link.replace(link, rank: rank) } else { feed.link.replace(link, rank: rank) }
    }

    private func linkRank(_ vocabulary: XMLVocabulary, isHTML: Bool) -> Int {
        (isAtom || vocabulary == .core ? 0 : 2) + (isHTML ? 0 : 1)
    }

    private mutating func openCategory() -> Place {
        let label = attribute(.label) ?? attribute(.term)
        return begin(.category, isAtom ? .plain(.literal) : .plain(.perhapsHTML), fallback: label)
    }

    // MARK: - People

    mutating func openPerson(isOfSource: Bool) -> Place {
        person = PersonDraft(isOfSource: isOfSource)
        return .person
    }

    mutating func openInPerson(_ local: XMLName?) -> Place {
        switch local {
        case .name: begin(.personName)
        case .email: begin(.personAddress)
        default: .ignored
        }
    }

    /// The feed from which an Atom entry was copied: only its authors are of interest.
    mutating func openInSource(_ local: XMLName?) -> Place {
        local == .author ? openPerson(isOfSource: true) : .ignored
    }

    mutating func endPerson() {
        guard let draft = person else { return }
        person = nil
        let text = draft.name ?? personName(PlainText.make(draft.text[...], .perhapsHTML)) ?? draft.address
        if draft.isOfSource {
            entry?.addSourceAuthor(text)
        } else if entry != nil {
            entry?.addAuthor(text)
        } else {
            EntryDraft.add(text, to: &feed.authors)
        }
    }

    // MARK: - Values

    /// Puts a field's value where it belongs.
    mutating func store(_ source: ArraySlice<UInt8>, _ capture: FieldCapture) {
        switch capture.field {
        case .title(let rank): offer(\.title, \.title, plainText(source, capture), rank)
        case .summary(let rank): offer(\.summary, \.description, plainText(source, capture), rank)
        case .content(let rank):
            let text = plainText(source, capture)
            entry?.content.offer(text, rank: rank)
        case .link(let rank): offerLink(URLReference.web(source, base: base), rank)
        case .comments:
            let page = URLReference.web(source, base: base)
            entry?.comments.offer(page, rank: 0)
        case .guid:
            let id = identifier(source)
            entry?.id.offer(id, rank: 0)
            if entry?.guid == nil { entry?.guid = id }
        case .id(let rank):
            let id = identifier(source)
            entry?.id.offer(id, rank: rank)
        case .published(let rank): entry?.published.offer(DateParser.parse(source), rank: rank)
        case .updated(let rank): offer(\.updated, \.updated, DateParser.parse(source), rank)
        case .anyDate: entry?.published.offer(DateParser.parse(source), rank: 5)
        case .author:
            let name = personName(plainText(source, capture))
            if entry != nil { entry?.addAuthor(name) } else { EntryDraft.add(name, to: &feed.authors) }
        case .personName:
            let name = personName(plainText(source, capture))
            if person?.name == nil { person?.name = name }
        case .personAddress:
            let address = plainText(source, capture)
            if person?.address == nil { person?.address = address }
        case .category:
            let text = plainText(source, capture) ?? capture.fallback.flatMap { PlainText.make($0, .literal) }
            entry?.addCategory(text)
        case .keywords:
            for word in (plainText(source, capture) ?? "").split(separator: ",") {
                entry?.addCategory(PlainText.make(String(word), .literal))
            }
        case .language(let rank): offer(\.language, \.language, PlainText.make(source, .literal), rank)
        case .timeToLive: feed.timeToLive = wholeNumber(source).map { $0 * 60 }
        case .updatePeriod: feed.updatePeriod = updatePeriods[trimmedText(source).lowercased()]
        case .updateFrequency: feed.updateFrequency = wholeNumber(source)
        }
    }

    private mutating func offer<Value>(
        _ ofEntry: WritableKeyPath<EntryDraft, EntryDraft.Ranked<Value>>,
        _ ofFeed: WritableKeyPath<FeedDraft, EntryDraft.Ranked<Value>>, _ value: Value?, _ rank: Int
    ) {
        if entry != nil {
            entry?[keyPath: ofEntry].offer(value, rank: rank)
        } else {
            feed[keyPath: ofFeed].offer(value, rank: rank)
        }
    }

    private func identifier(_ source: ArraySlice<UInt8>) -> String? {
        let id = trimmedText(source.prefix(URLReference.maxBytes))
        return id.isEmpty ? nil : id
    }

    private func wholeNumber(_ source: ArraySlice<UInt8>) -> Int? {
        Int(trimmedText(source.prefix(16))).flatMap { $0 > 0 && $0 < 1_000_000 ? $0 : nil }
    }
}

/// Seconds of the periods of RSS's syndication module.
private let updatePeriods = [
    "hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000,
]

/// What an Atom link leads to (RFC 4287 section 4.2.7.2), as far as a reader cares.
private enum LinkRelation { case alternate, enclosure, replies, other }

private func linkRelation(_ written: String?) -> LinkRelation {
    guard let written, written != "alternate" else { return .alternate }
    var relation = written.lowercased()
    for prefix in ["http://www.iana.org/assignments/relation/", "https://www.iana.org/assignments/relation/"]
    where relation.hasPrefix(prefix) {
        relation = String(relation.dropFirst(prefix.count))
    }
    let relations = relation.split(separator: " ")
    if relations.contains("alternate") { return .alternate }
    if relations.contains("enclosure") { return .enclosure }
    return relations.contains("replies") ? .replies : .other
}
