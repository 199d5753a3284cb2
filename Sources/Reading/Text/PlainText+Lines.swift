extension PlainText {
    /// A text that has no markup, on one line; empty where nothing is left.
    static func line(_ text: String) -> String { make(text, .literal) ?? "" }

    /// A text that has no markup, with its line breaks.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n").map { line(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A text that may have markup, without it, on one line; empty where nothing is left.
    static func unmarked(_ text: String) -> String { make(text, .perhapsHTML) ?? "" }

    /// The paragraphs of a text that may have markup: its blocks, or its lines where it has none.
    static func paragraphs(_ text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "<")) else {
            return text.split(whereSeparator: \.isNewline).map { unmarked(String($0)) }.filter { !$0.isEmpty }
        }
        return HTMLParser.parse(Array("<div>\(text)</div>".utf8)).textBlocks().map(\.text)
    }
}
