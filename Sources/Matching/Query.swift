public import Reading

/// A standing query: words and "phrases", `-not`, `OR`, parentheses, `intitle:` `source:` `lang:` `entity:` `factor:`
/// `subject:` `after:` `before:` `/regex/`, and `*` for all. One language for watches, search, digests and backtests.
public struct Query: Sendable {
    /// What is wrong with a query and where.
    public struct SyntaxError: Error, Sendable, Equatable {
        /// Unicode scalars from the start of the query.
        public var position: Int
        public var message: String
    }

    /// Reads a query.
    public init(_ text: String) throws(SyntaxError) {
    }

    /// Whether an item, with what analysis found in it, is what the query asks for.
    public func matches(_ item: Item, _ analysis: Analysis) -> Bool {
        false
    }
}
