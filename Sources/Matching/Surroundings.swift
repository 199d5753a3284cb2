/// What stands around the names in one field of an item: the words that tell what the text is about, and how it writes.
struct Surroundings: Sendable {
    private struct Hit {
        var topics: Vocabulary.Topics
        var range: Range<Int>
    }

    private let text: FoldedText
    /// By rising start.
    private let hits: [Hit]
    /// Whether the text is Chinese, Japanese or Korean, Latin names or not.
    let isIdeographic: Bool
    /// Whether letter case tells names: there are words in capitals and words without.
    let usesCase: Bool
    /// Whether names are the only words inside a sentence with a capital.
    private let isSentenceCase: Bool

    private static let longestPhrase = Vocabulary.phrases.map(\.units.count).max() ?? 0
    /// Units within which a word tells what a name is.
    private static let nearness = 150
    private static let space: UInt16 = 0x20
    private static let hyphen: UInt16 = 0x2D
    private static let apostrophe: UInt16 = 0x27

    /// Looks at a field once.
    init(_ text: FoldedText) {
        self.text = text
        let units = text.units
        var hits: [Hit] = []
        Vocabulary.matcher.forEachMatch(in: units) { phrase, range in
            if Self.isWhole(range, in: units) {
                hits.append(Hit(topics: Vocabulary.phrases[phrase].topics, range: range))
            }
        }
        self.hits = hits
        isIdeographic = units.contains(where: Folding.isIdeograph)
        var long = 0
        var small = 0
        var capitals = 0
        var i = 0
        while i < units.count {
            guard Folding.kind(units[i]) == .letter else {
                i += 1
                continue
            }
            let start = i
            while i < units.count, Folding.kind(units[i]) == .letter { i += 1 }
            if text.isCapital(at: start) { capitals += 1 }
            guard i - start >= 5 else { continue }
            long += 1
            if !text.isCapital(at: start) { small += 1 }
        }
        usesCase = capitals > 0 && (!isIdeographic || small > 0)
        isSentenceCase = small > 0 && small * 3 >= long
    }

    /// How many words speak for business and for everyday life.
    struct Topics: Sendable {
        var business = 0
        var everyday = 0

        static func + (a: Self, b: Self) -> Self {
            Topics(business: a.business + b.business, everyday: a.everyday + b.everyday)
        }
    }

    /// The words of the whole field; none of a field too long to be about one thing.
    var topics: Topics {
        guard text.count <= 4 * Self.nearness else { return Topics() }
        return Topics(
            business: hits.count { $0.topics.contains(.business) },
            everyday: hits.count { $0.topics.contains(.everyday) })
    }

    /// The words around a name, weighed: above 0 for the company, person or product, below for something else.
    /// `isCapitalName`: whether the name as configured begins with a capital. `elsewhere`: the words of the item's other
    /// fields.
    func weight(
        of edge: NameEdge.Edge, isCapitalName: Bool, ambiguity: Ambiguity, isProduct: Bool, elsewhere: Topics
    ) -> Int {
        let units = text.units
        let name = edge.range
        let isLatin = Folding.kind(units[name.lowerBound]) == .letter
        var weight = 0
        if isLatin {
            let isCapital = text.isCapital(at: name.lowerBound)
            if isCapitalName, !isCapital, usesCase || isArticle(before: name.lowerBound) {
                let common = isArticle(before: name.lowerBound) ? 2 : 1
                weight -= isIdeographic ? 1 : (ambiguity == .shared ? 2 : 4) * common
            }
            if isCapital, isIdeographic { weight += ambiguity == .word ? 1 : 0 }
            if isCapital, !isIdeographic, isSentenceCase, isInside(name.lowerBound) { weight += 1 }
            weight += neighbours(of: name, ambiguity: ambiguity)
        } else if !Lexicon.isWordOfItsOwn(name, in: units) {
            weight -= 4
        } else if isBeforeModel(name.upperBound) {
            weight += 2
        }
        if edge.isPlural { weight -= 1 }
        switch edge.version {
        case .none: break
        case .number: weight += isProduct ? 3 : 1
        case .marked: weight += 3
        }
        return weight + words(around: name, ambiguity: ambiguity, isLatin: isLatin, elsewhere: elsewhere)
    }

    private func words(around name: Range<Int>, ambiguity: Ambiguity, isLatin: Bool, elsewhere: Topics) -> Int {
        var topics = elsewhere
        var weight = 0
        let behind = start(behind: name.upperBound)
        let start = hits.partitioningIndex(where: {
            $0.range.lowerBound + Self.nearness + Self.longestPhrase >= name.lowerBound
        })
        for hit in hits[start...].prefix(while: { $0.range.lowerBound <= name.upperBound + Self.nearness }) {
            let isBehind = hit.range.lowerBound == behind || hit.range.lowerBound == name.upperBound
            let isBefore =
                hit.range.upperBound == name.lowerBound
                || (hit.range.upperBound + 1 == name.lowerBound && text.units[hit.range.upperBound] == Self.space)
            if hit.range.overlaps(name) {
                // "Meta analysis", "Gemini Man": the name of something else.
                if hit.topics.contains(.everyday), hit.range.count > name.count { weight -= 6 }
                continue
            }
            if isBehind {
                if hit.topics.contains(.suffix) { weight += 3 }
                if hit.topics.contains(.action) { weight += 2 }
                if hit.topics.contains(.speech), ambiguity == .word { weight += 2 }
                if hit.topics.contains(.everyday) { weight -= 4 }
                let isHouse = isSentenceCase && text.isCapital(at: hit.range.lowerBound)
                if hit.topics.contains(.otherKind) || isHouse && hit.topics.contains(.otherHouse) { weight -= 6 }
            } else if hit.range.lowerBound > name.upperBound, !hit.topics.isDisjoint(with: [.otherKind, .everyday]),
                isApposition(from: name.upperBound, to: hit.range.lowerBound)
            {
                weight -= 6
            }
            if isBefore {
                if hit.topics.contains(.forename), isLatin, !isIdeographic, text.isCapital(at: hit.range.lowerBound) {
                    weight -= 4
                }
                if hit.topics.contains(.measure), !isLatin { weight -= 4 }
                if hit.topics.contains(.everyday) { weight -= 3 }
            }
            guard name.lowerBound - hit.range.upperBound <= Self.nearness else { continue }
            if hit.topics.contains(.business) { topics.business += 1 }
            if hit.topics.contains(.everyday) { topics.everyday += 1 }
        }
        return weight + min(topics.business, 2) - min(2 * topics.everyday, 4)
    }

    /// What the letters right around a Latin name say.
    private func neighbours(of name: Range<Int>, ambiguity: Ambiguity) -> Int {
        let units = text.units
        let end = name.upperBound
        if name.count == 1, isPart(name) { return -4 }
        guard end < units.count else { return 0 }
        if units[end] == Self.apostrophe, end + 1 < units.count, units[end + 1] == 0x73 {
            return text.isCapital(at: name.lowerBound) ? 1 : 0
        }
        if units[end] == Self.hyphen, end + 1 < units.count, !text.isCapital(at: end + 1) {
            // "Meta-analysis" is a word; "Apple-owned" and "Grok-generated" are not.
            let word = units[(end + 1)...].prefix { Folding.kind($0) == .letter }
            return word.count > 3 && !word.suffix(2).elementsEqual("ed".utf16) ? -2 : 0
        }
        guard ambiguity == .shared, !isIdeographic, units[end] == Self.space, text.isCapital(at: name.lowerBound) else {
            return 0
        }
        // "Claude Monet", "Sora Takahashi": a given name before a family name, which is no everyday word.
        let next = units[(end + 1)...].prefix { Folding.kind($0) == .letter }
        guard next.count > 2, text.isCapital(at: end + 1), !text.isCapital(at: end + 2) else { return 0 }
        return Lexicon.isEnglish(next) ? 0 : -2
    }

    /// Whether a model's name of capitals and digits touches a Chinese name: 小米SU7, 理想L9.
    private func isBeforeModel(_ end: Int) -> Bool {
        let word = text.units[end...].prefix { Folding.isWord($0) }
        return word.count > 1 && text.isCapital(at: end) && word.contains { Folding.kind($0) == .digit }
    }

    /// Whether a letter belongs to the word before or behind: "Model X", "X-ray".
    private func isPart(_ name: Range<Int>) -> Bool {
        let units = text.units
        if name.upperBound < units.count, units[name.upperBound] == Self.hyphen { return true }
        guard name.lowerBound > 1, units[name.lowerBound - 1] == Self.space || units[name.lowerBound - 1] == Self.hyphen
        else { return false }
        var start = name.lowerBound - 1
        while start > 0, Folding.isWord(units[start - 1]) { start -= 1 }
        return start < name.lowerBound - 1 && text.isCapital(at: start)
    }

    /// Where the word behind a name begins.
    private func start(behind end: Int) -> Int {
        let units = text.units
        var i = end
        if i + 1 < units.count, units[i] == Self.apostrophe, units[i + 1] == 0x73 { i += 2 }
        if i < units.count, units[i] == 0x7684 { i += 1 }  // 的
        if i < units.count, units[i] == Self.space || units[i] == Self.hyphen { i += 1 }
        return i
    }

    /// Words between a comma and the noun that tells what the name before the comma is.
    private static let appositionWords = 4

    /// Whether what stands between a name and a noun makes the noun tell what the name is: "Sora, a small city".
    private func isApposition(from end: Int, to noun: Int) -> Bool {
        let between = text.units[end..<noun]
        guard between.first == 0x2C else { return false }
        let words = between.dropFirst().split(separator: Self.space)
        return words.count <= Self.appositionWords && words.first.map { Self.articles.contains(Array($0)) } == true
            && words.allSatisfy { $0.allSatisfy { Folding.kind($0) == .letter } }
    }

    private static let articles: Set<[UInt16]> = Set(["a", "an", "the"].map { Array($0.utf16) })

    private func isArticle(before start: Int) -> Bool {
        let units = text.units
        return Self.articles.contains { article in
            let begin = start - article.count - 1
            return units.matches(article, at: begin) && units[start - 1] == Self.space
                && (begin == 0 || !Folding.isWord(units[begin - 1]))
        }
    }

    /// Whether a word stands inside a sentence rather than at its start.
    private func isInside(_ start: Int) -> Bool {
        let units = text.units
        var i = start - 1
        while i >= 0, Folding.kind(units[i]) == .space { i -= 1 }
        return i >= 0 && (Folding.isWord(units[i]) || units[i] == 0x2C)
    }

    /// Whether a phrase is not a part of longer Latin words.
    private static func isWhole(_ range: Range<Int>, in units: [UInt16]) -> Bool {
        if Folding.isWord(units[range.lowerBound]), range.lowerBound > 0, Folding.isWord(units[range.lowerBound - 1]) {
            return false
        }
        return
            !(Folding.isWord(units[range.upperBound - 1]) && range.upperBound < units.count
            && Folding.isWord(units[range.upperBound]))
    }
}
