/// What of a page is meant: a CSS selector, or an XPath expression where it begins with `/`, `./`, `(` or `xpath:`.
///
/// CSS as in Selectors Level 4, as far as it concerns a page that nobody looks at: types, classes, ids, attributes, all
/// combinators, `:nth-child` and its kin, `:not`, `:is`, `:where`, `:has`, `:empty`, `:root`, and `:contains("text")`.
/// `::attr(name)` and `::text` at the end take an attribute or the text in place of the element.
public struct Selector: Sendable, Equatable {
    /// Why a text is no selector.
    public struct Failure: Error, Sendable, Equatable {
        /// What was expected and what stands there.
        public var message: String
        /// Where in the selector's text, in Unicode scalars.
        public var offset: Int
    }

    /// What is taken from an element that matches.
    enum Output: Sendable, Equatable {
        case element, text
        case attribute(String)
    }

    enum Language: Sendable, Equatable {
        case css([ComplexSelector])
        case xpath(String)
    }

    /// As written.
    public let text: String
    let language: Language
    let output: Output

    /// Reads a selector.
    public init(_ text: String) throws(Failure) {
        self.text = text
        let trimmed = text.drop { $0.isWhitespace }
        if trimmed.hasPrefix("xpath:") || ["/", "./", "(", "../"].contains(where: { trimmed.hasPrefix($0) }) {
            let expression = trimmed.hasPrefix("xpath:") ? String(trimmed.dropFirst(6)) : String(trimmed)
            if let problem = XPath.problem(with: expression) { throw Failure(message: problem, offset: 0) }
            language = .xpath(expression)
            output = .element
            return
        }
        let skipped = text.unicodeScalars.count - trimmed.unicodeScalars.count
        let hasPrefix = trimmed.hasPrefix("css:")
        var parser = SelectorParser(hasPrefix ? trimmed.dropFirst(4) : trimmed, offset: skipped + (hasPrefix ? 4 : 0))
        let alternatives = try parser.whole()
        language = .css(alternatives)
        output = parser.output
    }
}

/// One selector between commas: compounds with what joins each to the one before.
struct ComplexSelector: Sendable, Equatable {
    enum Combinator: Sendable {
        case descendant, child, next, subsequent
    }

    struct Step: Sendable, Equatable {
        var combinator: Combinator
        /// All of them must hold of one element.
        var conditions: [Condition]
    }

    enum AttributeTest: Sendable {
        case exists, equals, word, language, prefix, suffix, substring
    }

    indirect enum Condition: Sendable, Equatable {
        case type(String)
        case attribute(String, AttributeTest, value: String, ignoringCase: Bool)
        /// The `step`·n + `offset`th among siblings, of its type alone, counted from the end.
        case nth(step: Int, offset: Int, ofType: Bool, fromEnd: Bool)
        case only(ofType: Bool)
        case empty, root
        case contains(String)
        case not([ComplexSelector])
        case any([ComplexSelector])
        case has([ComplexSelector])
    }

    /// The first step's combinator counts in `:has` only.
    var steps: [Step]
}

/// Reads CSS selectors; nesting is bounded.
private struct SelectorParser {
    private let scalars: [Unicode.Scalar]
    private let offset: Int
    private var index = 0
    private var depth = 0
    var output = Selector.Output.element

    init(_ text: Substring, offset: Int) {
        scalars = Array(text.unicodeScalars)
        self.offset = offset
    }

    mutating func whole() throws(Selector.Failure) -> [ComplexSelector] {
        let list = try list(isRelative: false)
        guard index == scalars.count else { throw unexpected("the end of the selector") }
        return list
    }

    private mutating func list(isRelative: Bool) throws(Selector.Failure) -> [ComplexSelector] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 8 else { throw failure("nested deeper than 8 levels") }
        var selectors = [try complex(isRelative: isRelative)]
        while peek == "," {
            index += 1
            selectors.append(try complex(isRelative: isRelative))
        }
        return selectors
    }

    private mutating func complex(isRelative: Bool) throws(Selector.Failure) -> ComplexSelector {
        skipSpace()
        var combinator = ComplexSelector.Combinator.descendant
        if isRelative, let relative = takeCombinator() { combinator = relative }
        var steps: [ComplexSelector.Step] = []
        while true {
            steps.append(.init(combinator: combinator, conditions: try compound()))
            guard steps.count <= 32 else { throw failure("more than 32 steps") }
            let hasSpace = skipSpace()
            if let next = takeCombinator() {
                combinator = next
            } else if hasSpace, let next = peek, next != ",", next != ")" {
                combinator = .descendant
            } else {
                return ComplexSelector(steps: steps)
            }
        }
    }

    private mutating func takeCombinator() -> ComplexSelector.Combinator? {
        let found: ComplexSelector.Combinator
        switch peek {
        case ">": found = .child
        case "+": found = .next
        case "~": found = .subsequent
        default: return nil
        }
        index += 1
        skipSpace()
        return found
    }

    private mutating func compound() throws(Selector.Failure) -> [ComplexSelector.Condition] {
        var conditions: [ComplexSelector.Condition] = []
        let start = index
        if peek == "*" {
            index += 1
        } else if let next = peek, isNameStart(next) {
            conditions.append(.type(try name().lowercased()))
        }
        while let next = peek {
            switch next {
            case "#":
                index += 1
                conditions.append(.attribute("id", .equals, value: try name(), ignoringCase: false))
            case ".":
                index += 1
                conditions.append(.attribute("class", .word, value: try name(), ignoringCase: false))
            case "[": conditions.append(try attribute())
            case ":":
                index += 1
                if peek == ":" {
                    index += 1
                    try pseudoElement()
                    return conditions
                }
                conditions.append(try pseudoClass())
            default:
                guard index > start else { throw unexpected("a selector") }
                return conditions
            }
        }
        guard index > start else { throw unexpected("a selector") }
        return conditions
    }

    private mutating func attribute() throws(Selector.Failure) -> ComplexSelector.Condition {
        index += 1
        skipSpace()
        let key = try name().lowercased()
        skipSpace()
        let tests: [(Unicode.Scalar, ComplexSelector.AttributeTest)] = [
            ("~", .word), ("|", .language), ("^", .prefix), ("$", .suffix), ("*", .substring),
        ]
        var test = ComplexSelector.AttributeTest.exists
        if let found = tests.first(where: { $0.0 == peek }) {
            index += 1
            guard peek == "=" else { throw unexpected("“=”") }
            test = found.1
        } else if peek == "=" {
            test = .equals
        }
        var value = ""
        var ignoresCase = false
        if test != .exists {
            index += 1
            skipSpace()
            value = try string()
            skipSpace()
            if peek == "i" || peek == "I" || peek == "s" || peek == "S" {
                ignoresCase = peek == "i" || peek == "I"
                index += 1
                skipSpace()
            }
        }
        try expect("]")
        return .attribute(key, test, value: ignoresCase ? value.lowercased() : value, ignoringCase: ignoresCase)
    }

    private mutating func pseudoElement() throws(Selector.Failure) {
        let start = index
        let word = try name().lowercased()
        switch word {
        case "text": output = .text
        case "attr":
            try expect("(")
            skipSpace()
            output = .attribute(try name().lowercased())
            skipSpace()
            try expect(")")
        default: throw failure("unknown pseudo-element “::\(word)”: only ::text and ::attr(name) are known", at: start)
        }
        guard depth == 1 else { throw failure("“::\(word)” inside parentheses", at: start) }
    }

    private mutating func pseudoClass() throws(Selector.Failure) -> ComplexSelector.Condition {
        let start = index
        let word = try name().lowercased()
        switch word {
        case "first-child": return .nth(step: 0, offset: 1, ofType: false, fromEnd: false)
        case "last-child": return .nth(step: 0, offset: 1, ofType: false, fromEnd: true)
        case "first-of-type": return .nth(step: 0, offset: 1, ofType: true, fromEnd: false)
        case "last-of-type": return .nth(step: 0, offset: 1, ofType: true, fromEnd: true)
        case "only-child": return .only(ofType: false)
        case "only-of-type": return .only(ofType: true)
        case "empty": return .empty
        case "root": return .root
        default: break
        }
        guard peek == "(" else { throw failure("unknown pseudo-class “:\(word)”", at: start) }
        index += 1
        skipSpace()
        let condition: ComplexSelector.Condition
        switch word {
        case "not": condition = .not(try list(isRelative: false))
        case "is", "where", "matches", "any": condition = .any(try list(isRelative: false))
        case "has": condition = .has(try list(isRelative: true))
        case "contains": condition = .contains(try string())
        case "nth-child", "nth-of-type", "nth-last-child", "nth-last-of-type":
            let (step, offset) = try formula()
            condition = .nth(
                step: step, offset: offset, ofType: word.hasSuffix("type"), fromEnd: word.hasPrefix("nth-last"))
        default: throw failure("unknown pseudo-class “:\(word)”", at: start)
        }
        skipSpace()
        try expect(")")
        return condition
    }

    /// `odd`, `even`, `3`, `2n+1`, `-n + 3` (Selectors 4 section 18).
    private mutating func formula() throws(Selector.Failure) -> (step: Int, offset: Int) {
        let start = index
        var text = ""
        while let next = peek, next != ")" {
            if !isSpace(next) { text.unicodeScalars.append(next) }
            index += 1
        }
        text = text.lowercased()
        if text == "odd" { return (2, 1) }
        if text == "even" { return (2, 0) }
        let parts = text.split(separator: "n", maxSplits: 1, omittingEmptySubsequences: false)
        let bound = -1_000_000...1_000_000
        if parts.count == 1, let offset = Int(text), bound.contains(offset) { return (0, offset) }
        if parts.count == 2, let step = parts[0].isEmpty || parts[0] == "+" ? 1 : parts[0] == "-" ? -1 : Int(parts[0]),
            let offset = parts[1].isEmpty ? 0 : Int(parts[1]), bound.contains(step), bound.contains(offset)
        {
            return (step, offset)
        }
        throw failure("expected a place such as 2, odd or 2n+1, found “\(text)”", at: start)
    }

    // MARK: - Names, strings, errors

    private mutating func name() throws(Selector.Failure) -> String {
        var text = String.UnicodeScalarView()
        while let next = peek {
            if next == "\\", index + 1 < scalars.count {
                text.append(scalars[index + 1])
                index += 2
            } else if isNameStart(next) || ("0"..."9").contains(next) {
                text.append(next)
                index += 1
            } else {
                break
            }
        }
        guard !text.isEmpty else { throw unexpected("a name") }
        return String(text)
    }

    private mutating func string() throws(Selector.Failure) -> String {
        guard let quote = peek, quote == "\"" || quote == "'" else {
            var text = String.UnicodeScalarView()
            while let next = peek, next != "]", next != ")", !isSpace(next) {
                text.append(next)
                index += 1
            }
            guard !text.isEmpty else { throw unexpected("a value") }
            return String(text)
        }
        let start = index
        index += 1
        var text = String.UnicodeScalarView()
        while let next = peek, next != quote {
            if next == "\\", index + 1 < scalars.count { index += 1 }
            text.append(scalars[index])
            index += 1
        }
        guard peek == quote else { throw failure("a string that is never closed", at: start) }
        index += 1
        return String(text)
    }

    private mutating func expect(_ scalar: Unicode.Scalar) throws(Selector.Failure) {
        guard peek == scalar else { throw unexpected("“\(scalar)”") }
        index += 1
    }

    @discardableResult private mutating func skipSpace() -> Bool {
        let start = index
        while let next = peek, isSpace(next) { index += 1 }
        return index > start
    }

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }

    private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar == "_" || scalar == "-" || scalar.value >= 0x80 || scalar == "\\"
    }

    private func unexpected(_ expectation: String) -> Selector.Failure {
        guard let next = peek else { return failure("expected \(expectation), found the end of the selector") }
        return failure("expected \(expectation), found “\(next)”")
    }

    private func failure(_ message: String, at place: Int? = nil) -> Selector.Failure {
        Selector.Failure(message: message, offset: offset + (place ?? index))
    }
}
