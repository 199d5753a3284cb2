import Foundation
import Reading

/// Reads the query language by recursive descent, one function a level of binding. Full-width brackets, quotes and colons
/// count as the plain ones, as Chinese input methods write them, except within a regular expression.
struct QueryParser {
    private let scalars: [Unicode.Scalar]
    private let written: [Unicode.Scalar]
    private var index = 0
    private var depth = 0

    /// How deep parentheses and `-` may nest, how long a query may be.
    private static let deepest = 64
    private static let longest = 10_000

    init(_ text: String) {
        written = Array(text.unicodeScalars)
        scalars = written.map { Self.plain[$0] ?? $0 }
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "（": "(", "）": ")", "“": "\"", "”": "\"", "＂": "\"", "：": ":", "－": "-", "｜": "|", "＊": "*", "\u{3000}": " ",
    ]

    mutating func query() throws(Query.SyntaxError) -> Query.Node {
        guard scalars.count <= Self.longest else {
            throw Query.SyntaxError(
                position: Self.longest, message: "a query is at most \(Self.longest) characters long")
        }
        skipSpace()
        guard index < scalars.count else { throw error("the query is empty; * asks for all items") }
        let node = try alternatives()
        guard index == scalars.count else { throw error("`)` without its `(`") }
        return node
    }

    /// `a b OR c`
    private mutating func alternatives() throws(Query.SyntaxError) -> Query.Node {
        var nodes = [try conjunction()]
        while takesOr() { nodes.append(try conjunction()) }
        return nodes.count == 1 ? nodes[0] : .or(nodes)
    }

    private mutating func takesOr() -> Bool {
        if peek == "|" {
            index += 1
            if peek == "|" { index += 1 }
            skipSpace()
            return true
        }
        return takeKeyword("OR")
    }

    /// `a b AND c`
    private mutating func conjunction() throws(Query.SyntaxError) -> Query.Node {
        var nodes: [Query.Node] = []
        while let next = peek, next != ")", next != "|", !isKeyword("OR") {
            if takeKeyword("AND") {
                guard !nodes.isEmpty, peek != nil else { throw error("AND stands between two conditions") }
                continue
            }
            nodes.append(try condition())
        }
        guard let first = nodes.first else {
            throw error(peek == nil ? "a condition is missing at the end" : "a condition is missing here")
        }
        return nodes.count == 1 ? first : .and(nodes)
    }

    /// `-a`, `(a)`, `a`
    private mutating func condition() throws(Query.SyntaxError) -> Query.Node {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw error("nested deeper than \(Self.deepest)") }
        if takeKeyword("NOT") { return .not(try condition()) }
        switch peek {
        case "-":
            index += 1
            guard let next = peek, !isSpace(next), next != ")" else {
                throw error("`-` stands right before what must not occur", at: index - 1)
            }
            return .not(try condition())
        case "(":
            let open = index
            index += 1
            skipSpace()
            let node = try alternatives()
            guard peek == ")" else { throw error("`(` without its `)`", at: open) }
            index += 1
            skipSpace()
            return node
        case "/": return .regex(try regex(), inTitle: false)
        case "\"":
            let node = Query.Node.text(try quoted(), inTitle: false)
            skipSpace()
            return node
        default: return try word()
        }
    }

    private mutating func word() throws(Query.SyntaxError) -> Query.Node {
        let start = index
        let text = takeWord()
        if text == "*" {
            skipSpace()
            return .all
        }
        if peek == ":" {
            index += 1
            let place = index
            if peek == "/", text.lowercased() == "intitle" { return .regex(try regex(), inTitle: true) }
            let value = peek == "\"" ? try quoted() : takeValue()
            skipSpace()
            return try field(text, value, at: start, valueAt: place)
        }
        skipSpace()
        guard !FoldedText(text).phraseTerms.isEmpty else {
            throw error("`\(text)` holds nothing to search for", at: start)
        }
        return .text(text, inTitle: false)
    }

    private func field(
        _ name: String, _ value: String, at place: Int, valueAt: Int
    ) throws(Query.SyntaxError) -> Query.Node {
        let name = name.lowercased()
        let known = Query.Field.allCases.map(\.rawValue) + ["intitle", "after", "before"]
        guard known.contains(name) else {
            let list = known.sorted().map { "\($0):" }.joined(separator: " ")
            throw error("unknown field `\(name):`; known are \(list); put text with a colon in quotes", at: place)
        }
        guard !value.isEmpty else { throw error("`\(name):` lacks its value", at: valueAt) }
        switch name {
        case "intitle": return .text(value, inTitle: true)
        case "after", "before":
            guard let date = Self.date(value) else {
                throw error("`\(value)` is no date: write 2024-06-21 or 2024-06-21T08:00", at: valueAt)
            }
            return name == "after" ? .after(date) : .before(date)
        case "lang":
            let tag = Query.languageTag(value)
            guard tag.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }) else {
                throw error("`\(value)` is no language: write zh, en or a tag such as zh-CN", at: valueAt)
            }
            return .field(.lang, tag)
        default:
            guard let field = Query.Field(rawValue: name) else { throw error("unknown field", at: place) }
            return .field(field, field == .source || field == .author ? value : value.lowercased())
        }
    }

    /// `2024`, `2024-06`, `2024-06-21`, `2024-06-21T08:00`, `2024-06-21T08:00:00Z`; UTC, the start of what is named.
    private static func date(_ text: String) -> Date? {
        let bare = text.hasSuffix("Z") ? String(text.dropLast()) : text
        let whole = "0000-01-01T00:00:00"
        guard [4, 7, 10, 16, 19].contains(bare.count) else { return nil }
        return Date(iso8601UTC: bare + whole.dropFirst(bare.count) + "Z")
    }

    private mutating func regex() throws(Query.SyntaxError) -> Query.Pattern {
        let open = index
        index += 1
        var source = ""
        while index < written.count, written[index] != "/" {
            let next = written[index]
            index += 1
            if next == "\\", index < written.count {
                let escaped = written[index]
                index += 1
                if escaped != "/" { source.unicodeScalars.append("\\") }
                source.unicodeScalars.append(escaped)
            } else {
                source.unicodeScalars.append(next)
            }
        }
        guard peek == "/" else { throw error("`/` without its closing `/`", at: open) }
        index += 1
        var ignoresCase = false
        if peek == "i" {
            ignoresCase = true
            index += 1
        }
        skipSpace()
        guard !source.isEmpty else { throw error("the regular expression is empty", at: open) }
        do {
            return try Query.Pattern(source, ignoresCase: ignoresCase)
        } catch {
            throw self.error("`/\(source)/` is no valid regular expression", at: open)
        }
    }

    private mutating func quoted() throws(Query.SyntaxError) -> String {
        let open = index
        index += 1
        var text = ""
        while let next = peek, next != "\"" {
            text.unicodeScalars.append(next)
            index += 1
        }
        guard peek == "\"" else { throw error("`\"` without its closing `\"`", at: open) }
        index += 1
        let phrase = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !FoldedText(phrase).phraseTerms.isEmpty else {
            throw error("the quotes hold nothing to search for", at: open)
        }
        return phrase
    }

    // MARK: Scalars

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private mutating func skipSpace() {
        while let next = peek, isSpace(next) { index += 1 }
    }

    private mutating func takeWord() -> String { take { $0 == ":" || "()\"|".unicodeScalars.contains($0) } }

    private mutating func takeValue() -> String { take { "()\"|".unicodeScalars.contains($0) } }

    private mutating func take(until isEnd: (Unicode.Scalar) -> Bool) -> String {
        var text = ""
        while let next = peek, !isSpace(next), !isEnd(next) {
            text.unicodeScalars.append(next)
            index += 1
        }
        return text
    }

    private func isKeyword(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        guard self.scalars[index...].starts(with: scalars) else { return false }
        let end = index + scalars.count
        return end == self.scalars.count || isSpace(self.scalars[end]) || self.scalars[end] == "("
    }

    private mutating func takeKeyword(_ word: String) -> Bool {
        guard isKeyword(word) else { return false }
        index += word.unicodeScalars.count
        skipSpace()
        return true
    }

    private func error(_ message: String, at place: Int? = nil) -> Query.SyntaxError {
        Query.SyntaxError(position: place ?? index, message: message)
    }
}
