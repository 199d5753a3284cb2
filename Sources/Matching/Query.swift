public import Foundation
public import Reading

/// A standing query: words and "phrases", `-not`, `OR`, parentheses, `intitle:` `inurl:` `author:` `source:` `lang:`
/// `entity:` `factor:` `subject:` `after:` `before:`, `/regex/` (after `intitle:` too), and `*` for all. One language for watches, search, digests
/// and backtests.
///
/// What stands side by side must all hold; `OR` binds more loosely than that, `-` more tightly. Text is compared folded
/// (case, width, Simplified and Traditional), Latin words at word boundaries, Chinese anywhere.
public struct Query: Sendable {
    /// What is wrong with a query and where.
    public struct SyntaxError: Error, Sendable, Equatable {
        /// Unicode scalars from the start of the query.
        public var position: Int
        public var message: String
    }

    /// A query as a tree.
    public indirect enum Node: Sendable, Equatable {
        /// `*`
        case all
        /// A word or phrase, in any of an item's texts or in its title only.
        case text(String, inTitle: Bool)
        /// `/regex/`, in any of an item's texts or, as `intitle:/regex/`, in its title only.
        case regex(Pattern, inTitle: Bool)
        case field(Field, String)
        /// `after:`, from this moment on.
        case after(Date)
        /// `before:`, up to this moment, which is not part of it.
        case before(Date)
        case not(Node)
        /// Holds if all do; never empty.
        case and([Node])
        /// Holds if one does; never empty.
        case or([Node])
    }

    /// What a `field:value` asks of an item, beside its text and time.
    public enum Field: String, Sendable, CaseIterable {
        case source, lang, entity, factor, subject, author, inurl
    }

    /// A compiled `/regex/`.
    public struct Pattern: Sendable, Equatable {
        /// As written between the slashes.
        public let source: String
        /// Whether `i` follows the closing slash.
        public let ignoresCase: Bool
        let expression: NSRegularExpression
    }

    /// What the query asks for.
    public let root: Node
    /// The query as written.
    public let text: String

    /// Reads a query.
    public init(_ text: String) throws(SyntaxError) {
        self.text = text
        var parser = QueryParser(text)
        root = try parser.query()
    }

    /// Whether an item, with what analysis found in it, is what the query asks for.
    public func matches(_ item: Item, _ analysis: Analysis) -> Bool {
        var texts = QuerySubject(item, analysis)
        return texts.satisfies(root)
    }

    /// Whether no item can ever match: `x -x`, `after:` at or past `before:`, two sources at once.
    public var isNeverTrue: Bool { Self.isNeverTrue(root) }

    private static func isNeverTrue(_ node: Node) -> Bool {
        switch node {
        case .or(let nodes): return nodes.allSatisfy(isNeverTrue)
        case .not(let node): return node == .all
        case .and(let nodes):
            if nodes.contains(where: isNeverTrue) { return true }
            var sources: Set<String> = []
            var after: Date?
            var before: Date?
            for node in nodes {
                switch node {
                case .not(let excluded) where nodes.contains(excluded): return true
                case .field(.source, let id): sources.insert(id)
                case .after(let date): after = max(after ?? date, date)
                case .before(let date): before = min(before ?? date, date)
                default: break
                }
            }
            if let after, let before, after >= before { return true }
            return sources.count > 1
        default: return false
        }
    }
}

/// An item as a query looks at it; texts are folded when first needed.
private struct QuerySubject {
    let item: Item
    let analysis: Analysis
    private var title: FoldedText?
    private var rest: [FoldedText]?

    init(_ item: Item, _ analysis: Analysis) {
        self.item = item
        self.analysis = analysis
    }

    mutating func satisfies(_ node: Query.Node) -> Bool {
        switch node {
        case .all: return true
        case .text(let text, let inTitle): return contains(FoldedText(text).units, inTitle: inTitle)
        case .regex(let pattern, let inTitle):
            let texts = inTitle ? [item.title] : [item.title, item.summary, item.content]
            return texts.contains { !$0.isEmpty && pattern.matches($0) }
        case .field(let field, let value): return satisfies(field, value)
        case .after(let date): return item.effectiveDate >= date
        case .before(let date): return item.effectiveDate < date
        case .not(let node): return !satisfies(node)
        case .and(let nodes):
            for node in nodes where !satisfies(node) { return false }
            return true
        case .or(let nodes):
            for node in nodes where satisfies(node) { return true }
            return false
        }
    }

    private mutating func contains(_ units: [UInt16], inTitle: Bool) -> Bool {
        let title = self.title ?? FoldedText(item.title)
        self.title = title
        if title.containsPhrase(units) { return true }
        guard !inTitle else { return false }
        let rest = self.rest ?? [item.summary, item.content].filter { !$0.isEmpty }.map(FoldedText.init)
        self.rest = rest
        return rest.contains { $0.containsPhrase(units) }
    }

    private func satisfies(_ field: Query.Field, _ value: String) -> Bool {
        switch field {
        case .source: item.source == value
        case .lang:
            item.language.map { language in
                let tag = Query.languageTag(language)
                return tag == value || tag.hasPrefix(value + "-")
            } ?? false
        case .entity: analysis.mentions.contains { $0.entity.rawValue == value }
        case .factor:
            // A family such as `talent` stands for all its factors.
            analysis.signals.contains { $0.factor.rawValue == value || $0.factor.rawValue.hasPrefix(value + ".") }
        case .subject: analysis.signals.contains { $0.subject.rawValue == value }
        case .author: item.authors.contains { FoldedText($0).containsPhrase(FoldedText(value).units) }
        case .inurl: item.url?.lowercased().contains(value) ?? false
        }
    }
}

extension Query {
    /// A language in the one spelling in which it is compared: BCP 47, where some write as locales are called (zh_CN).
    static func languageTag(_ text: String) -> String { text.lowercased().replacing("_", with: "-") }
}

extension FoldedText {
    /// Whether a folded phrase stands in the text, at word boundaries where it begins or ends with a Latin letter or digit.
    func containsPhrase(_ phrase: [UInt16]) -> Bool {
        guard let first = phrase.first, let last = phrase.last else { return false }
        guard units.count >= phrase.count else { return false }
        for start in 0...(units.count - phrase.count) where units[start] == first {
            let end = start + phrase.count
            guard units[start..<end].elementsEqual(phrase) else { continue }
            if start > 0, Folding.isWord(first), Folding.isWord(units[start - 1]) { continue }
            if end < units.count, Folding.isWord(last), Folding.isWord(units[end]) { continue }
            return true
        }
        return false
    }
}

extension Query.Pattern {
    /// How many scalars of a text a regex looks at, and how much work it may do in them: a pattern that backtracks without
    /// end gives up, the same for the same text on every machine.
    private static let longest = 20_000
    private static let mostSteps = 2_000

    init(_ source: String, ignoresCase: Bool) throws {
        self.source = source
        self.ignoresCase = ignoresCase
        expression = try NSRegularExpression(
            pattern: source, options: ignoresCase ? [.caseInsensitive, .anchorsMatchLines] : [.anchorsMatchLines])
    }

    /// Equal where the patterns are written alike.
    public static func == (a: Self, b: Self) -> Bool { a.source == b.source && a.ignoresCase == b.ignoresCase }

    func matches(_ text: String) -> Bool {
        let text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
        var found = false
        var steps = 0
        let range = NSRange(location: 0, length: text.utf16.count)
        unsafe expression.enumerateMatches(in: text, options: .reportProgress, range: range) { match, _, stop in
            steps += 1
            if match != nil { found = true }
            if found || steps > Self.mostSteps { unsafe stop.pointee = true }
        }
        return found
    }
}
