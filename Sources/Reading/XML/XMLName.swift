/// The local names that mean something in feeds, of elements and attributes alike, in lower case.
enum XMLName: String, CaseIterable, Sendable {
    case about, abstract, author, available, base, body, category, channel, comments, content, created, creator
    case date, description, div, email, enclosure, encoded, entry, feed, fullitem, group, guid, href, html, id
    case info, ispermalink, issued, item, keyword, keywords, label, lang, language, lastbuilddate, lastmod
    case lastmodified, length, link, mode, modified, name, outline, pubdat, pubdate, publicationdate, published
    case rdf, rel, rss, source, src, subject, subtitle, summary, tagline, tags, term, text, title, ttl, type
    case updated, updatefrequency, updateperiod, uri, url, version
}

extension XMLName {
    /// All names, to be found by their hash.
    static let table = NameTable(allCases.map { ($0.rawValue, $0) })
}

/// The vocabularies that feeds are written in. What a namespace URI means is decided without regard to case, a slash at
/// its end or its scheme, since feeds get all three wrong.
enum XMLVocabulary: Sendable {
    /// RSS of any version, and names without any namespace.
    case core
    case atom10, atom03
    case rdf, dublinCore, dublinCoreTerms, content, media, itunes, xhtml, syndication, xml
    case foreign

    /// The vocabulary of a namespace URI; nil for one nobody knows.
    init?(uri: String) {
        if let known = Self.uris[uri] {
            self = known
            return
        }
        var key = uri.lowercased().filter { !$0.isWhitespace }
        if key.hasPrefix("https://") { key = "http://" + key.dropFirst(8) }
        while let last = key.last, last == "/" || last == "#" { key.removeLast() }
        guard let known = Self.uris[key] else { return nil }
        self = known
    }

    /// What a prefix means that nobody declared.
    init?(undeclared prefix: String) {
        guard let known = Self.prefixes[prefix.lowercased()] else { return nil }
        self = known
    }

    private static let uris: [String: XMLVocabulary] = [
        // As they are nearly always written.
        "http://www.w3.org/2005/Atom": .atom10, "http://purl.org/rss/1.0/": .core,
        "http://purl.org/dc/elements/1.1/": .dublinCore, "http://purl.org/rss/1.0/modules/content/": .content,
        "http://search.yahoo.com/mrss/": .media, "http://purl.org/rss/1.0/modules/syndication/": .syndication,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf, "http://purl.org/rss/1.0/modules/slash/": .foreign,
        // In lower case, without what their ends may bear.
        "": .core, "http://purl.org/rss/1.0": .core, "http://my.netscape.com/rdf/simple/0.9": .core,
        "http://channel.netscape.com/rdf/simple/0.9": .core,
        "http://my.netscape.com/publish/formats/rss-0.91.dtd": .core,
        "http://purl.org/net/rss1.1": .core, "http://backend.userland.com/rss": .core,
        "http://backend.userland.com/rss091": .core, "http://backend.userland.com/rss2": .core,
        "http://backend.userland.com/rss20": .core, "http://blogs.law.harvard.edu/tech/rss": .core,
        "http://cyber.law.harvard.edu/rss": .core, "http://cyber.law.harvard.edu/rss/rss.html": .core,
        "http://www.rssboard.org/rss-specification": .core, "http://purl.org/rss/2.0": .core,
        "http://purl.org/rss/1.0/modules/rss091": .core, "http://purl.org/rss/1.0/modules/link": .foreign,
        "http://www.w3.org/2005/atom": .atom10, "http://purl.org/atom/ns": .atom03, "http://purl.org/atom": .atom03,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
        "http://purl.org/dc/elements/1.1": .dublinCore, "http://purl.org/dc/elements/1.0": .dublinCore,
        "http://purl.org/dc/terms": .dublinCoreTerms, "http://purl.org/rss/1.0/modules/dcterms": .dublinCoreTerms,
        "http://purl.org/rss/1.0/modules/content": .content,
        "http://purl.org/rss/1.0/modules/syndication": .syndication,
        "http://search.yahoo.com/mrss": .media, "http://search.yahoo.com/rss": .media,
        "http://video.search.yahoo.com/mrss": .media, "http://search.yahoo.com/mrss/1.1": .media,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "http://example.com/dtds/podcast-1.0.dtd": .itunes,
        "http://www.itunes.com/dtds/podcast-1.0": .itunes, "http://www.w3.org/1999/xhtml": .xhtml,
        "http://www.w3.org/xml/1998/namespace": .xml,
    ]

    private static let prefixes: [String: XMLVocabulary] = [
        "rss": .core, "atom": .atom10, "atom10": .atom10, "a10": .atom10, "atom03": .atom03, "rdf": .rdf,
        "dc": .dublinCore, "dcterms": .dublinCoreTerms, "content": .content, "media": .media, "itunes": .itunes,
        "xhtml": .xhtml, "sy": .syndication, "xml": .xml,
    ]
}
