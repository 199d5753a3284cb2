/// A place in a document as editors count it.
public struct TextPosition: Sendable, Equatable {
    /// From 1; LF, CR and CRLF end a line.
    public var line: Int
    /// From 1, in Unicode scalars; a byte order mark does not count.
    public var column: Int

    /// Creates a place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
