public import struct Foundation.Date

/// A feed as published: what a document says, after repair, before anything is decided about it.
public struct Feed: Sendable, Equatable {
    /// The dialect that a feed is written in.
    public enum Format: String, Sendable {
        case rss2, rss1, rss09, atom10, atom03, json
        /// The rows of a web page.
        case page
    }

    /// Something that was repaired or ignored while reading.
    public struct Problem: Sendable, Equatable {
        /// Lower case with hyphens, stable.
        public var code: String
        /// One English line.
        public var message: String

        /// Creates a problem.
        public init(code: String, message: String) {
            self.code = code
            self.message = message
        }
    }

    public var format: Format
    /// The charset the bytes were decoded with.
    public var encoding: String
    /// Whether a strict parser would have taken the document as it is.
    public var isWellFormed: Bool
    public var problems: [Problem]
    public var title: String?
    public var description: String?
    /// The web page of the feed, absolute.
    public var link: String?
    public var updated: Date?
    /// As written, such as `zh-CN`.
    public var language: String?
    /// The publisher's wish for the time between two polls, in seconds (`ttl`, `sy:updatePeriod`).
    public var timeToLive: Int?
    /// In document order.
    public var entries: [Entry]
    /// Whether the document ends inside its last entry, which holds what was whole by then.
    public var isCutOff = false

    /// Creates an empty feed of a dialect.
    public init(format: Format, encoding: String) {
        self.format = format
        self.encoding = encoding
        isWellFormed = true
        problems = []
        entries = []
    }
}

/// An entry as published. Texts are plain, in NFC, white space collapsed; never empty, nil instead.
public struct Entry: Sendable, Equatable {
    /// A file that goes with an entry.
    public struct Enclosure: Sendable, Equatable {
        public var url: String
        public var type: String?
        public var length: Int?

        /// Creates an enclosure.
        public init(url: String, type: String? = nil, length: Int? = nil) {
            self.url = url
            self.type = type
            self.length = length
        }
    }

    /// `guid`, Atom `id`, `rdf:about`, JSON `id`: opaque, trimmed only.
    public var id: String?
    public var title: String?
    /// Absolute, http or https.
    public var link: String?
    public var published: Date?
    public var updated: Date?
    public var authors: [String] = []
    public var categories: [String] = []
    public var summary: String?
    public var content: String?
    public var enclosures: [Enclosure] = []
    public var language: String?
    public var comments: String?

    /// Creates an entry without anything.
    public init() {}
}
