extension Item {
    /// The category of an item that tells a change of a watched text.
    static let changeCategory = "vedette:change"

    /// Title and summary as they are to be understood. In a change of a watched text (`TextChange.readable`) what no longer
    /// stands on the page is blank, so that a leader whose name was taken away is not read as one who came; every scalar
    /// keeps its place.
    public var currentText: (title: String, summary: String) {
        guard categories.contains(Self.changeCategory) else { return (title, summary) }
        let lines = summary.split(separator: "\n", omittingEmptySubsequences: false)
        return (Self.current(title, of: lines), lines.map { Self.current($0) }.joined(separator: "\n"))
    }

    /// A title, which may end in the first lines with `; ` between them, the only one cut where it is long.
    private static func current(_ title: String, of lines: [Substring]) -> String {
        guard let first = lines.first, !first.isEmpty else { return title }
        let start = title.utf8Range(of: String(first.prefix(TextChange.longestHeadline)))
        guard let start else { return title }
        var text = String(title[..<start])
        var rest = title[start...]
        if !rest.hasPrefix(first) { return text + current(rest) }
        for line in lines {
            guard rest.hasPrefix(line) else { break }
            text += current(line)
            rest = rest.dropFirst(line.count)
            guard rest.hasPrefix("; ") else { break }
            text += "; "
            rest = rest.dropFirst(2)
        }
        return text + rest
    }

    /// A line of a change, or its beginning.
    private static func current(_ line: Substring) -> String {
        var scalars = Array(line.unicodeScalars)
        func blank(_ range: Range<Int>) { for index in range { scalars[index] = " " } }
        func find(_ mark: String, from start: Int) -> Int? {
            let mark = Array(mark.unicodeScalars)
            return scalars[start...].indices.first { scalars[$0...].starts(with: mark) }
        }
        func findLast(_ mark: String) -> Int? {
            let mark = Array(mark.unicodeScalars)
            return scalars.indices.last { scalars[$0...].starts(with: mark) }
        }
        if line.hasPrefix("− ") { blank(scalars.indices) }
        // A new line stands there as the page has it.
        if line.hasPrefix("− ") || line.hasPrefix("+ ") { return text(scalars) }
        var index = 0
        while let open = find("[-", from: index) {
            let close = find("-]", from: open + 2).map { $0 + 2 } ?? scalars.count
            blank(open..<close)
            index = close
        }
        for mark in ["{+", "+}"] {
            var index = 0
            while let place = find(mark, from: index) {
                blank(place..<place + 2)
                index = place + 2
            }
        }
        switch scalars.last {
        case ")", "…": if let open = findLast(" (was ") { blank(open..<scalars.count) }
        case "）": if let open = findLast("（原") { blank(open..<scalars.count) }
        default: break
        }
        return text(scalars)
    }

    private static func text(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
