/// Rows as aligned columns for a terminal, measured in display cells so that Chinese and English line up.
public struct TextTable: Sendable {
    public enum Alignment: Sendable {
        case left, right
    }

    /// One column.
    public struct Column: Sendable {
        public var heading: String
        public var alignment: Alignment
        /// Cells at most; longer texts are cut.
        public var limit: Int

        /// Creates a column.
        public init(_ heading: String, alignment: Alignment = .left, limit: Int = 60) {
            self.heading = heading
            self.alignment = alignment
            self.limit = limit
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    /// A table without rows.
    public init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; texts are cleaned and cut, missing ones stay empty.
    public mutating func add(_ texts: [String]) {
        rows.append(
            columns.indices.map { index in
                index < texts.count ? DisplayText.line(texts[index], cells: columns[index].limit) : ""
            })
    }

    /// The table with a line under its headings; no trailing spaces.
    public func text() -> String {
        let widths = columns.indices.map { index in
            max(DisplayWidth.of(columns[index].heading), rows.map { DisplayWidth.of($0[index]) }.max() ?? 0)
        }
        var lines = [columns.map(\.heading), widths.map { String(repeating: "─", count: $0) }]
        lines += rows
        return lines.map { line in
            var out = ""
            for (index, text) in line.enumerated() {
                let gap = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
                out += columns[index].alignment == .right ? gap + text : text + gap
                if index + 1 < line.count { out += "  " }
            }
            while out.last == " " { out.removeLast() }
            return out + "\n"
        }.joined()
    }
}
