/// The bytes of one response and what came with them: all that reading may know of the outside world.
public struct Document: Sendable {
    /// The body after content decoding, as it came off the wire.
    public var bytes: [UInt8]
    /// The absolute address that answered, after redirects: the base for relative links.
    public var url: String
    /// The whole `Content-Type` header; it may be odd or wrong.
    public var contentType: String?

    /// Creates a document from a body and its headers.
    public init(bytes: [UInt8], url: String, contentType: String? = nil) {
        self.bytes = bytes
        self.url = url
        self.contentType = contentType
    }
}

/// Why no feed, page or article could be read from a document.
public struct ReadingError: Error, Sendable, Equatable {
    /// The kinds of refusal, as `vedette parse` names them.
    public enum Code: String, Sendable {
        /// No bytes, or only white space.
        case empty
        /// A web page, OPML, other XML or JSON, plain text.
        case notAFeed = "not-a-feed"
        /// Binary, or too broken to find any feed in it.
        case unreadable
        /// A safety limit was hit.
        case limit
        /// A bot wall or challenge page in place of content.
        case blocked
        /// A selector or path that finds nothing on this page.
        case noMatch = "no-match"
    }

    /// What kind of refusal it is; equality is by code alone, so that a test writes what it expects.
    public var code: Code
    /// One English line for people: what was found, what to do.
    public var message: String
    /// The feeds that a web page names in its head, absolute, in page order.
    public var feeds: [String]

    /// Creates an error with its sentence for people.
    public init(_ code: Code, _ message: String, feeds: [String] = []) {
        self.code = code
        self.message = message
        self.feeds = feeds
    }

    public static func == (a: Self, b: Self) -> Bool { a.code == b.code }
}

extension ReadingError {
    /// The error of a source whose rules name a part that none of its items has. `found` is what it finds in place of
    /// what was wanted, with an example; nil where it finds nothing.
    static func missingPart(
        _ key: String, _ kind: String, _ text: String, among count: Int, _ item: String,
        found: (wanted: String, example: String)?, hint: String
    ) -> Self {
        let place = count == 1 ? "the only \(item)" : "any of the \(count) \(item)s"
        let fault =
            if let found {
                "finds no \(found.wanted) in \(place)"
                    + (found.example.isEmpty ? "" : ", but “\(PlainText.line(String(found.example.prefix(60))))”")
            } else {
                "finds nothing in \(place)"
            }
        return Self(
            .noMatch, "the \(kind) “\(text)” of “\(key)” \(fault); \(hint): correct “\(key)” or leave it out")
    }
}
