import Foundation
import Matching

/// A list of watched words as TrendRadar keeps it (`frequency_words.txt`), turned into watches.
///
/// Empty lines part groups. Of a group's words one must occur, each `+word` must, no `!word` may; `/regex/` stands for a
/// word, `word => name` and a first line `[name]` say how it is called, `@n` how many titles are shown, `#` begins a
/// remark. Under `[GLOBAL_FILTER]` stand words that no title may hold, until `[WORD_GROUPS]`. The rules are those of
/// `trendradar/core/frequency.py`, 6.6.
struct WordList {
    /// What could not be taken over as it stands.
    struct Remark: Equatable {
        /// From 1.
        var line: Int
        var message: String
    }

    /// A watch of the configuration.
    struct Entry: Equatable {
        var id: String
        var query: String
    }

    private(set) var watches: [Entry] = []
    private(set) var remarks: [Remark] = []
    /// Groups with at least one word.
    private(set) var groupCount = 0
    /// Whether any group has a `!word`.
    private(set) var hasExclusions = false

    private let isTitleOnly: Bool
    private var ids: Set<String>
    private var groups: [Group] = []
    private var filters: [String] = []

    private struct Group {
        var line: Int
        var name: String?
        /// Terms of the query language.
        var any: [String] = []
        var required: [String] = []
        var excluded: [String] = []
        /// Whether any line of it was to be a word.
        var hasWords = false
        /// Whether a word that must occur, or one of those of which any may, could not be taken over.
        var lacksRequired = false
        var lacksAny = false
    }

    /// Reads a list. Words are looked for in titles, as TrendRadar does, or anywhere in an item; `taken` are ids that
    /// no watch may bear.
    init(_ text: String, isTitleOnly: Bool = true, avoiding taken: Set<String> = []) {
        self.isTitleOnly = isTitleOnly
        ids = taken
        var isFilter = false
        var group: Group?
        for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let number = index + 1
            let line = raw.trimmingCharacters(in: .whitespaces)
            if line.isEmpty {
                if !raw.isEmpty, group?.hasWords == true {
                    remark(number, "a line of blanks ends a group here; TrendRadar goes on with it")
                }
                take(&group)
            } else if line.hasPrefix("#") {
                continue
            } else if line.hasPrefix("["), line.hasSuffix("]") {
                if group?.hasWords == true {
                    remark(number, "\(line) begins a group here, without an empty line before it")
                }
                take(&group)
                let name = line.dropFirst().dropLast().trimmingCharacters(in: .whitespaces)
                if name.uppercased() == "GLOBAL_FILTER" {
                    isFilter = true
                } else if name.uppercased() == "WORD_GROUPS" {
                    isFilter = false
                } else {
                    if isFilter {
                        remark(number, "\(line) ends [GLOBAL_FILTER]: [WORD_GROUPS] is perhaps missing before it")
                    }
                    isFilter = false
                    group = Group(line: number, name: name)
                }
            } else if isFilter {
                takeFilter(line, number)
            } else {
                var open = group ?? Group(line: number)
                takeWord(line, number, &open)
                group = open
            }
        }
        take(&group)
        // Groups without words of their own keep theirs from every group, and may stand anywhere.
        watches = groups.compactMap { watch($0) }
        remarks.sort { $0.line < $1.line }
    }

    private mutating func remark(_ line: Int, _ message: String) {
        remarks.append(Remark(line: line, message: message))
    }

    // MARK: Lines

    private mutating func takeFilter(_ line: String, _ number: Int) {
        if let mark = line.first, "!+@".contains(mark) {
            remark(number, "left out: within [GLOBAL_FILTER] TrendRadar passes over lines that begin with \(mark)")
        } else if let term = term(line, number)?.term {
            filters.append(term)
        }
    }

    private mutating func takeWord(_ line: String, _ number: Int, _ group: inout Group) {
        let rest = String(line.dropFirst())
        switch line.first {
        case "@":
            remark(
                number,
                Int(rest).map { $0 > 0 } == true
                    ? "left out: a watch shows all that it finds, not the first \(rest)"
                    : "left out: \(line) is no number")
        case "!":
            hasExclusions = true
            if let term = term(rest, number)?.term { group.excluded.append(term) }
        case "+":
            group.hasWords = true
            if let (term, name) = term(rest, number) {
                group.required.append(term)
                if group.name == nil { group.name = name }
            } else {
                group.lacksRequired = true
            }
        default:
            group.hasWords = true
            if let (term, name) = term(line, number) {
                if group.any.isEmpty, group.required.isEmpty, group.name == nil { group.name = name }
                group.any.append(term)
            } else {
                group.lacksAny = true
            }
        }
    }

    private mutating func take(_ group: inout Group?) {
        guard let done = group else { return }
        group = nil
        if done.hasWords {
            groupCount += 1
            groups.append(done)
        } else {
            filters += done.excluded
        }
    }

    // MARK: Terms

    /// A word or `/regex/` as a term of the query language, with what people call it; nil, with a remark, for what no
    /// query can look for.
    private mutating func term(_ text: String, _ line: Int) -> (term: String, name: String)? {
        var word = text.trimmingCharacters(in: .whitespaces)
        var name: String?
        if let arrow = word.firstRange(of: "=>") {
            let alias = word[arrow.upperBound...].trimmingCharacters(in: .whitespaces)
            name = alias.isEmpty ? nil : alias
            word = word[..<arrow.lowerBound].trimmingCharacters(in: .whitespaces)
        }
        let scope = isTitleOnly ? "intitle:" : ""
        let term: String
        if let pattern = Self.pattern(word) {
            term = "\(scope)/\(Self.escaped(pattern.replacing("(?P<", with: "(?<")))/i"
        } else if FoldedText(word).phraseTerms.isEmpty {
            remark(line, "left out: \"\(word)\" holds no letter or digit")
            return nil
        } else if word.allSatisfy({ $0.isLetter || $0.isNumber }), isTitleOnly || !["OR", "AND", "NOT"].contains(word) {
            term = scope + word
        } else if word.contains(where: { "\"“”＂".contains($0) }) {
            // Quotes cannot stand within quotes.
            term = "\(scope)/\(Self.escaped(NSRegularExpression.escapedPattern(for: word)))/i"
        } else {
            term = "\(scope)\"\(word)\""
        }
        do {
            _ = try Query(term)
        } catch {
            remark(line, "left out: \(error.message)")
            return nil
        }
        return (term, name ?? word)
    }

    /// What stands between the slashes of `/pattern/flags`; nil for a word.
    private static func pattern(_ word: String) -> String? {
        guard word.hasPrefix("/"), let close = word.lastIndex(of: "/"), close > word.index(after: word.startIndex),
            word[word.index(after: close)...].allSatisfy({ ("a"..."z").contains($0) })
        else { return nil }
        return String(word[word.index(after: word.startIndex)..<close])
    }

    /// A pattern as it stands between slashes in a query.
    private static func escaped(_ pattern: String) -> String {
        var out = ""
        var isEscaped = false
        for character in pattern {
            if character == "/", !isEscaped { out += "\\" }
            out.append(character)
            isEscaped = character == "\\" && !isEscaped
        }
        return out
    }

    // MARK: Watches

    private mutating func watch(_ group: Group) -> Entry? {
        guard !group.lacksRequired, !(group.any.isEmpty && group.lacksAny) else {
            remark(
                group.line,
                "this group is left out: without what was left out of it, it would find too much, or nothing")
            return nil
        }
        var parts = group.required
        if group.any.count == 1 { parts += group.any }
        if group.any.count > 1 { parts.append("(\(group.any.joined(separator: " OR ")))") }
        let unwanted = group.excluded + filters.filter { !group.excluded.contains($0) }
        if unwanted.count == 1 { parts.append("-\(unwanted[0])") }
        if unwanted.count > 1 { parts.append("-(\(unwanted.joined(separator: " OR ")))") }
        // On its own, what is either-or needs no brackets.
        let text =
            parts.count == 1 && group.any.count > 1
            ? group.any.joined(separator: " OR ") : parts.joined(separator: " ")
        do {
            guard !(try Query(text).isNeverTrue) else {
                remark(group.line, "this group is left out: it can never match")
                return nil
            }
        } catch {
            remark(group.line, "this group is left out: \(error.message)")
            return nil
        }
        return Entry(id: id(for: group.name ?? "words"), query: text)
    }

    /// A name as an id: without white space and quotes, of bearable length, borne by nothing else.
    private mutating func id(for name: String) -> String {
        let words = name.split(whereSeparator: { $0.isWhitespace || "\"/|\\".contains($0) })
        let stem = String(words.joined(separator: "-").prefix(40))
        let base = stem.isEmpty ? "words" : stem
        let id = ids.contains(base) ? (2...).lazy.map { "\(base)-\($0)" }.first { !ids.contains($0) } ?? base : base
        ids.insert(id)
        return id
    }
}
