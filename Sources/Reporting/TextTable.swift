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
        /// Cells to which it may be narrowed where the table is too wide; nil where it may not be.
        public var least: Int?

        /// Creates a column.
        public init(_ heading: String, alignment: Alignment = .left, limit: Int = 60, least: Int? = nil) {
            self.heading = heading
            self.alignment = alignment
            self.limit = limit
            self.least = least
        }
    }

    private let columns: [Column]
    private var rows: [(cells: [String], note: String?)] = []

    /// A table without rows.
    public init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; texts are cleaned and cut, missing ones stay empty. A note stands whole on a line of its own under the
    /// row, from its second column on.
    public mutating func add(_ texts: [String], note: String? = nil) {
        let cells = columns.indices.map { index in
            index < texts.count ? DisplayText.line(texts[index], cells: columns[index].limit) : ""
        }
        rows.append((cells, note.map { DisplayText.line($0) }))
    }

    /// The table with a line under its headings; no trailing spaces. Where it is wider than `width` cells, columns that
    /// may be narrowed are, those first that have most cells to spare.
    public func text(width: Int? = nil) -> String {
        let widths = widths(fitting: width)
        let indent = String(repeating: " ", count: columns.count > 1 ? widths[0] + 2 : 2)
        let head = [columns.map(\.heading), widths.map { String(repeating: "─", count: $0) }].map { ($0, String?.none) }
        return (head + rows).map { line, note in
            var out = ""
            for (index, text) in line.enumerated() {
                let text = DisplayText.cut(text, cells: widths[index])
                let gap = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
                out += columns[index].alignment == .right ? gap + text : text + gap
                if index + 1 < line.count { out += "  " }
            }
            while out.last == " " { out.removeLast() }
            return out + "\n" + (note.map { "\(indent)\($0)\n" } ?? "")
        }.joined()
    }

    private func widths(fitting width: Int?) -> [Int] {
        var widths = columns.indices.map { index in
            max(DisplayWidth.of(columns[index].heading), rows.map { DisplayWidth.of($0.cells[index]) }.max() ?? 0)
        }
        guard let width else { return widths }
        while widths.reduce(2 * (widths.count - 1), +) > width {
            let slacks = columns.indices.map { index in
                columns[index].least.map { widths[index] - max($0, DisplayWidth.of(columns[index].heading)) } ?? 0
            }
            guard let slackest = slacks.indices.max(by: { slacks[$0] < slacks[$1] }), slacks[slackest] > 0 else {
                break
            }
            widths[slackest] -= 1
        }
        return widths
    }
}
