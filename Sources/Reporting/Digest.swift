public import Judging
public import Matching

public import struct Foundation.Date

/// What one period holds, in the order in which a tired analyst reads it; rendered as Markdown, HTML and Atom, in
/// Chinese or English.
public struct Digest: Sendable {
    /// How one source stood in the period, for the part that says what could not be seen.
    public struct Coverage: Sendable, Equatable {
        public var source: String
        public var name: String
        /// As in `status.json`.
        public var state: String
        public var lastSuccess: Date?
        public var lastError: String?

        /// Creates a row.
        public init(source: String, name: String, state: String, lastSuccess: Date?, lastError: String?) {
            self.source = source
            self.name = name
            self.state = state
            self.lastSuccess = lastSuccess
            self.lastError = lastError
        }
    }

    /// All that goes in.
    public struct Material: Sendable {
        public var start: Date
        /// Half-open.
        public var end: Date
        /// The zone's name, such as `Asia/Shanghai`, for the dates people read.
        public var timeZone: String
        /// `zh` or `en`.
        public var language: String
        public var entities: [Entity]
        /// All severities, in order.
        public var alerts: [Alert]
        public var before: [Assessment]
        public var after: [Assessment]
        public var coverage: [Coverage]
        /// Items read in the period.
        public var itemCount: Int
        /// Rows of the ledgers that are new or have changed in the period.
        public var ledger: [LedgerRow]

        /// Creates the material of a digest.
        public init(
            start: Date, end: Date, timeZone: String, language: String, entities: [Entity], alerts: [Alert],
            before: [Assessment], after: [Assessment], coverage: [Coverage], itemCount: Int, ledger: [LedgerRow] = []
        ) {
            self.start = start
            self.end = end
            self.timeZone = timeZone
            self.language = language
            self.entities = entities
            self.alerts = alerts
            self.before = before
            self.after = after
            self.coverage = coverage
            self.itemCount = itemCount
            self.ledger = ledger
        }
    }

    /// Such as 每日简报 2024-06-21（周五）.
    public var title: String { outline.title }

    private let outline: Outline
    private let phrases: Phrases

    /// Arranges a period's material.
    public init(_ material: Material) {
        phrases = Phrases(material.language)
        outline = Outline(material, phrases: phrases)
    }

    /// Markdown; nothing from outside can break out of it.
    public func markdown() -> String { MarkdownWriter(outline, phrases: phrases).text }

    /// One HTML page that needs no other file; nothing from outside is markup in it.
    public func html() -> String { HTMLWriter(outline, phrases: phrases).page(title: outline.title) }
}
