/// The text of a page as it is watched for change: its blocks, and for each what of it counts.
///
/// Navigation, footers, advertising and notices about cookies are left out. What changes with every request or every
/// minute does not count: random tokens, moments of day, counters of views and likes, "3 minutes ago", "last updated".
/// All other numbers count: a price is one.
public struct WatchedText: Sendable, Equatable, Codable {
    /// A block as shown and as compared.
    struct Block: Sendable, Equatable, Codable {
        var text: String
        /// The words that count, in lower case.
        var key: String
        /// What names it where it says little alone, the wider first: `Plus`, `Messages`; nil where nothing does.
        var labels: [String]?

        /// What the block is wherever it stands: a sentence that moves is the same one, but `80` or `operational` is one
        /// thing in one row and another in the next.
        var identity: String { key.count > 24 ? key : ([key] + (labels ?? [])).joined(separator: "\u{0}") }

        static func == (a: Self, b: Self) -> Bool { a.key == b.key }
    }

    var blocks: [Block]

    /// The blocks as shown, a line each.
    public var text: String { blocks.map(\.text).joined(separator: "\n") }

    /// The largest text that is watched, in blocks.
    private static let mostBlocks = 5_000

    /// The text of a page, or of the parts of it that a selector finds.
    ///
    /// Throws as `Page.read` does: a page that is not what it should be is no change of its text.
    public init(_ document: Document, part: Selector? = nil) throws(ReadingError) {
        let page = try WebPage(document)
        if let refusal = Refusal.of(page) { throw refusal }
        let tree = page.tree
        var texts: [(String, labels: [String]?)] = []
        if let part {
            let matches = part.matches(in: tree)
            guard !matches.isEmpty else {
                throw ReadingError(
                    .noMatch,
                    "the selector “\(part.text)” finds nothing on this page; the page may have changed its markup")
            }
            var end: HTMLTree.ID = 0
            for match in matches {
                switch match {
                case .value(let text, _): texts.append((text, nil))
                case .element(let id) where id >= end:
                    end = tree[id].end
                    texts += Self.texts(in: tree, inside: id, withChrome: true)
                case .element: break
                }
            }
        } else {
            texts = Self.texts(in: tree, inside: nil, withChrome: false)
        }
        self.init(texts: texts)
    }

    /// A text of these blocks.
    init(texts: [(String, labels: [String]?)]) {
        blocks = texts.prefix(Self.mostBlocks).compactMap { text, labels in
            let shown = PlainText.line(text)
            let key = Self.key(shown)
            return key.isEmpty ? nil : Block(text: shown, key: key, labels: labels)
        }
    }

    private static func texts(
        in tree: HTMLTree, inside scope: HTMLTree.ID?, withChrome: Bool
    ) -> [(String, labels: [String]?)] {
        let blocks = tree.textBlocks(inside: scope) { id in
            guard tree[id].tag.isBlock || tree[id].tag == .a else { return false }
            if tree[id].tag == .nav || tree[id].tag == .footer { return !withChrome }
            let hint = BoilerplateHint(tree.attributes(of: id))
            return hint.contains(.advert) || hint.contains(.hidden) || !withChrome && hint.contains(.chrome)
        }
        var labels = BlockLabels(of: blocks, in: tree)
        return zip(blocks, labels.labels()).map { ($0.text, labels: $1.isEmpty ? nil : $1) }
    }

    // MARK: - What counts

    /// The words of a block that count; empty where none does.
    static func key(_ text: String) -> String {
        let words = ChineseMoments.words(of: text.lowercased())
        if let first = words.first, words.count <= 14, isMomentLabel(text.lowercased(), first) { return "" }
        var kept: [String] = []
        var index = 0
        while index < words.count {
            if let length = momentLength(words[index...]) {
                index += length
                continue
            }
            let word = words[index]
            index += 1
            if isTimeOfDay(word) {
                // The day beside a time of day belongs to the same moment.
                while let last = kept.last, isPartOfDate(last) { kept.removeLast() }
                while index < words.count, isPartOfDate(words[index]) { index += 1 }
            } else if !isToken(word) {
                kept.append(ChineseMoments.withoutCounters(word))
            }
        }
        let key = kept.joined(separator: " ")
        return key.contains { $0.isLetter || $0.isNumber } ? key : ""
    }

    /// Lines that tell when the page was made.
    private static func isMomentLabel(_ text: String, _ first: String) -> Bool {
        let labels = [
            "last updated", "updated", "last modified", "last checked", "as of ", "generated", "page generated",
            "refreshed", "retrieved", "current time", "server time", "today is", "now:", "session", "request id",
            "csrf",
            "nonce", "ray id", "cloudflare ray id", "trace id", "copyright", "©", "build ",
        ]
        return labels.contains { text.hasPrefix($0) } && text.contains { $0.isNumber }
    }

    /// The length of a phrase that tells a moment or counts an audience: `3 minutes ago`, `1,234 views`, `2.1k likes`.
    private static func momentLength(_ words: ArraySlice<String>) -> Int? {
        guard let first = words.first else { return nil }
        let name = first.trimmed { !$0.isLetter }
        if audiences.contains(name), words.dropFirst().first?.allSatisfy(isCount) == true {
            return 2
        }
        guard first.contains(where: \.isNumber) || first == "a" || first == "an" else { return nil }
        let next = words.dropFirst().first.map { $0.trimmed { !$0.isLetter } } ?? ""
        let third = words.dropFirst(2).first.map { $0.trimmed { !$0.isLetter } } ?? ""
        if third == "ago", unitSeconds[next] != nil { return 3 }
        let isLabel = words.dropFirst().first.map { $0.hasSuffix(":") || $0.hasSuffix("：") } ?? false
        if first.contains(where: \.isNumber), audiences.contains(next), !isLabel { return 2 }
        return nil
    }

    private static func isCount(_ character: Character) -> Bool { character.isNumber || ".,()（）万+".contains(character) }

    private static let audiences: Set<String> = [
        "views", "view", "visitors", "visitor", "reads", "likes", "like", "shares", "share", "comments", "comment",
        "followers", "online", "downloads", "upvotes", "reactions", "replies", "stars", "forks", "watching", "hits",
    ]

    /// A random string: long, of letters and digits mixed, as no word is.
    private static func isToken(_ word: String) -> Bool {
        let core = (word.split(separator: "=").last ?? "").trimmed { !$0.isLetter && !$0.isNumber }
        // Seconds or milliseconds since 1970.
        if core.utf8.count == 10 || core.utf8.count == 13, core.first == "1", core.utf8.allSatisfy({ $0 &- 0x30 < 10 })
        {
            return true
        }
        guard core.utf8.count >= 12, core.utf8.allSatisfy({ $0 < 0x80 }), !core.contains("/"), !core.contains(".")
        else {
            return false
        }
        let digits = core.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
        let letters = core.utf8.count { ($0 | 0x20) &- 0x61 < 26 }
        guard digits >= 2, letters >= 2 else { return false }
        // Switching between letters and digits is what random strings do and names such as `claude-3-5-sonnet` do not.
        var switches = 0
        var wasDigit: Bool?
        for byte in core.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_") {
            let isDigit = byte >= 0x30 && byte <= 0x39
            if let wasDigit, wasDigit != isDigit { switches += 1 }
            wasDigit = isDigit
        }
        let isHexadecimal = core.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20) &- 0x61 < 6 || $0 == 0x2D }
        return switches >= 5 || isHexadecimal && switches >= 3 || core.utf8.count >= 24 && switches >= 4
    }

    /// A word of a date or what tells the zone of a time: `Fri,`, `21`, `Jun`, `2024`, `2024-06-21`, `PM`, `GMT`.
    private static func isPartOfDate(_ word: String) -> Bool {
        let core = word.trimmed { !$0.isLetter && !$0.isNumber }
        if core.isEmpty || dateWords.contains(core) { return true }
        let numbers = core.split { "-/.年月日".contains($0) }
        return numbers.allSatisfy { $0.utf8.count <= 4 && $0.allSatisfy(\.isNumber) }
            && (numbers.count > 1 || !numbers.isEmpty)
    }

    private static let dateWords: Set<String> = {
        let names = [
            "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday",
        ]
        let months = [
            "saturday", "sunday", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec",
            "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
            "december",
        ]
        let zones = [
            "am", "pm", "gmt", "utc", "z", "est", "edt", "cst", "cdt", "pst", "pdt", "cet", "cest", "bst", "at", "on",
        ]
        return Set(names + months + zones)
    }()

    /// `15:04`, `15:04:05`, `2024-06-21T15:04:05Z`: a moment of a day.
    static func isTimeOfDay(_ word: String) -> Bool {
        let core = word.trimmed { !$0.isNumber }
        let parts = core.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), core.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        return parts.dropFirst().allSatisfy { $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isNumber) }
            && parts[0].suffix(2).allSatisfy(\.isNumber) && !parts[0].isEmpty
    }
}
