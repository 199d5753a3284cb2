public import struct Foundation.Date

/// What was published, as Vedette keeps it: one entry of a feed, one row of a page, one lasting change of a watched text.
public struct Item: Sendable, Equatable, Codable, Identifiable {
    /// Stable over polls and processes: made of the source's id and the item's identity.
    public var id: String
    /// The id of the source it came from.
    public var source: String
    /// Plain text in NFC without control or bidi-override characters; empty where there is none.
    public var title: String
    /// Plain text; empty where there is none.
    public var summary: String
    /// The body's plain text as far as the source gives it; empty where there is none or where it repeats the summary.
    public var content: String
    /// Absolute, http or https, without tracking parameters.
    public var url: String?
    /// As the source dates it; nil where undated or nonsense.
    public var published: Date?
    /// When Vedette first saw it.
    public var firstSeen: Date
    /// BCP 47, as written or as found in the text.
    public var language: String?
    public var authors: [String]
    public var categories: [String]
    /// 0 as first seen, one more for each edit of title or text.
    public var revision: Int

    /// Creates an item.
    public init(
        id: String, source: String, title: String, summary: String = "", content: String = "", url: String? = nil,
        published: Date? = nil, firstSeen: Date, language: String? = nil, authors: [String] = [],
        categories: [String] = [], revision: Int = 0
    ) {
        self.id = id
        self.source = source
        self.title = title
        self.summary = summary
        self.content = content
        self.url = url
        self.published = published
        self.firstSeen = firstSeen
        self.language = language
        self.authors = authors
        self.categories = categories
        self.revision = revision
    }

    /// The moment that counts for order and decay: when it was published, unless that is unknown, before 1995 or in the
    /// future, when it was first seen.
    public var effectiveDate: Date {
        guard let published, published.timeIntervalSince1970 >= 788_918_400, published <= firstSeen else {
            return firstSeen
        }
        return published
    }
}
