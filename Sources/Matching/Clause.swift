/// A stretch of a text that says one thing: what cues and their gaps are bounded by.
struct Clause: Sendable {
    /// Folded units.
    var range: Range<Int>
    /// Counts from 0 in its text.
    var sentence: Int
    /// Whether the sentence ends with a question mark.
    var isQuestion = false
}

/// Words that an automaton pass found: an atom of the cue book in a stretch of a text.
struct AtomHit: Sendable {
    var atom: Int32
    var start: Int32
    var end: Int32
}

/// One field of an item, taken apart: clauses, words, phrases. Positions are folded units.
struct FieldReading: Sendable {
    let field: Field
    let text: FoldedText
    /// Whether the text has characters of Chinese in it.
    let isIdeographic: Bool
    /// For each unit, and one more for the end, the half words before it: 1 a character of Chinese, 2 a Latin word.
    private(set) var cost: [Int32]
    private(set) var clauses: [Clause]
    /// The folded units of each sentence, by its number.
    private(set) var sentences: [Range<Int>]
    /// For each unit, and one more for the end, the clause that it stands in.
    private(set) var clauseAt: [Int32]
    /// By atom, then by start.
    private(set) var hits: [AtomHit]
    /// By start; a longer one before a shorter one.
    var phrases: [Phrase] = []

    /// Takes a text apart.
    init(field: Field, text: FoldedText, book: CueBook, matcher: LiteralMatcher) {
        self.field = field
        self.text = text
        let units = text.units
        isIdeographic = units.contains(where: Folding.isIdeograph)
        var cost = [Int32](repeating: 0, count: units.count + 1)
        var total: Int32 = 0
        var wasWord = false
        for i in units.indices {
            cost[i] = total
            let isWord = Folding.isWord(units[i])
            if Folding.isIdeograph(units[i]) {
                total += 1
            } else if isWord, !wasWord {
                total += 2
            }
            wasWord = isWord
        }
        cost[units.count] = total
        self.cost = cost
        clauses = Self.split(units)
        var sentences: [Range<Int>] = []
        for clause in clauses {
            while sentences.count < clause.sentence {
                sentences.append(clause.range.lowerBound..<clause.range.lowerBound)
            }
            if sentences.count == clause.sentence {
                sentences.append(clause.range)
            } else {
                sentences[clause.sentence] = sentences[clause.sentence].lowerBound..<clause.range.upperBound
            }
        }
        self.sentences = sentences
        var clauseAt = [Int32](repeating: Int32(max(0, clauses.count - 1)), count: units.count + 1)
        for (index, clause) in clauses.enumerated() {
            for position in clause.range { clauseAt[position] = Int32(index) }
        }
        self.clauseAt = clauseAt

        var hits: [AtomHit] = []
        var doubtful: [(range: Range<Int>, word: Range<Int>)] = []
        matcher.forEachMatch(in: units) { literal, range in
            guard Self.isWhole(units, range, isPrefix: book.literals[literal].isPrefix) else { return }
            if range.count <= 2, Folding.isIdeograph(units[range.lowerBound]),
                let word = Lexicon.wordAcross(range, in: units)
            {
                doubtful.append((range, word))
            }
            for atom in book.atomsOfLiteral[literal] {
                hits.append(AtomHit(atom: atom, start: Int32(range.lowerBound), end: Int32(range.upperBound)))
            }
        }
        // 后推 in 一周后推出: parts of two other words.
        let splinters = doubtful.filter { !Self.says($0.word, theSameAs: $0.range, hits) }
        if !splinters.isEmpty {
            hits.removeAll { hit in
                splinters.contains { $0.range.lowerBound == Int(hit.start) && $0.range.upperBound == Int(hit.end) }
            }
        }
        // 总裁, 谈判: a syllable inside a longer word that cues know is not the word by itself.
        let words = hits.filter { $0.end - $0.start > 1 }
        if !words.isEmpty {
            var coverage = [Bool](repeating: false, count: units.count)
            for word in words where Folding.isIdeograph(units[Int(word.start)]) {
                for position in Int(word.start)..<Int(word.end) { coverage[position] = true }
            }
            hits.removeAll {
                $0.end - $0.start == 1 && coverage[Int($0.start)] && Folding.isIdeograph(units[Int($0.start)])
            }
        }
        // 副总裁, "crash test": what a word of the class `words` holds is not that word, nor what begins or ends in it.
        let wholes = ["en/words", "zh/words"].compactMap { book.classAtoms[$0] }
        if !wholes.isEmpty {
            let holders = hits.filter { wholes.contains($0.atom) }
            if !holders.isEmpty {
                hits.removeAll { hit in
                    holders.contains { holder in
                        if holder.start <= hit.start, hit.end <= holder.end {
                            return holder.end - holder.start > hit.end - hit.start
                        }
                        let isCrossed =
                            holder.start < hit.start && hit.start < holder.end
                            || holder.start < hit.end && hit.end < holder.end
                        return isCrossed && hit.end - hit.start <= 2
                    }
                }
            }
        }
        hits.sort { ($0.atom, $0.start, $0.end) < ($1.atom, $1.start, $1.end) }
        self.hits = hits
    }

    /// Leaves out what cues found in a name that is an everyday word: "Target" is no target.
    mutating func dropWords(named mentions: [PlacedMention]) {
        let names = mentions.map(\.range).filter { Lexicon.isEnglish(text.units[$0]) }
        guard !names.isEmpty else { return }
        hits.removeAll { hit in
            names.contains { $0.lowerBound <= Int(hit.start) && Int(hit.end) <= $0.upperBound }
        }
    }

    /// Whether the cues know a word across an edge of a short hit for one that says the same, so that the hit stands:
    /// 被罚 before 款. So it does as part of a longer word of theirs.
    private static func says(_ word: Range<Int>, theSameAs range: Range<Int>, _ hits: [AtomHit]) -> Bool {
        let part = range.clamped(to: word)
        var ofPart: Set<Int32> = []
        var ofWord: Set<Int32> = []
        for hit in hits {
            let place = Int(hit.start)..<Int(hit.end)
            if range.count > 1, place.count > range.count, place.contains(range) { return true }
            if place == part { ofPart.insert(hit.atom) }
            if place == word { ofWord.insert(hit.atom) }
        }
        return !ofPart.isDisjoint(with: ofWord)
    }

    /// Whether a stretch does not begin or end inside a Latin word.
    private static func isWhole(_ units: [UInt16], _ range: Range<Int>, isPrefix: Bool) -> Bool {
        if range.lowerBound > 0, Folding.isWord(units[range.lowerBound]), Folding.isWord(units[range.lowerBound - 1]) {
            // 4o was, GPT涨价: a digit before a letter parts words in Chinese text only.
            return false
        }
        if !isPrefix, range.upperBound < units.count, Folding.isWord(units[range.upperBound - 1]),
            Folding.isWord(units[range.upperBound])
        {
            return false
        }
        return true
    }

    /// The hits of an atom, by start.
    func hits(of atom: Int32) -> ArraySlice<AtomHit> {
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].atom < atom { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < hits.count, hits[end].atom == atom { end += 1 }
        return hits[low..<end]
    }

    /// Whether a hit of an atom lies in a range.
    func has(_ atom: Int32?, in range: Range<Int>) -> Bool {
        guard let atom, !range.isEmpty else { return false }
        return hits(of: atom).contains { Int($0.start) >= range.lowerBound && Int($0.end) <= range.upperBound }
    }

    /// Where words of two characters or more begin that cues know.
    var wordStarts: Set<Int32> { Set(hits.lazy.filter { $0.end - $0.start > 1 }.map(\.start)) }

    /// At most so many units of folded text before a position.
    func text(before position: Int, _ count: Int) -> String { string(max(0, position - count)..<max(0, position)) }

    /// At most so many units of folded text from a position on.
    func text(after position: Int, _ count: Int) -> String { string(position..<position + max(0, count)) }

    /// The folded text between two stretches; empty where they touch, overlap or stand the other way round.
    func text(between first: Range<Int>, _ second: Range<Int>) -> String {
        string(first.upperBound..<max(first.upperBound, second.lowerBound))
    }

    /// Half words between two positions.
    func distance(_ a: Int, _ b: Int) -> Int { Int(cost[max(a, b)] - cost[min(a, b)]) }

    /// The clause at a position.
    func clause(at position: Int) -> Clause { clauses[Int(clauseAt[position])] }

    /// The folded units of the sentence with a number.
    func sentence(_ number: Int) -> Range<Int> { sentences.indices.contains(number) ? sentences[number] : 0..<0 }

    /// A stretch as folded text; what lies outside the text is left out.
    func string(_ range: Range<Int>) -> String {
        String(folded: text.units[range.clamped(to: 0..<text.units.count)])
    }

    // MARK: - Clauses

    /// Words before which a clause of English begins.
    private static let openers: Set<String> = [
        "after", "although", "amid", "as", "because", "before", "but", "despite", "following", "if", "once", "since",
        "though", "unless", "until", "when", "whereas", "while",
    ]

    /// Words after "as" with which it is a preposition.
    private static let nouns: Set<String> = [
        "a", "an", "one", "part", "of", "well", "many", "much", "most", "top", "new", "no",
    ]

    /// Words whose full stop does not end a sentence.
    private static let abbreviations: Set<String> = [
        "inc", "corp", "co", "ltd", "mr", "mrs", "ms", "dr", "vs", "v", "jr", "sr", "st", "no", "gen", "gov", "sen",
        "rep",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "est", "etc",
        "al",
    ]

    private static func split(_ units: [UInt16]) -> [Clause] {
        var clauses: [Clause] = []
        var start = 0
        var sentence = 0
        func close(_ end: Int) {
            if end > start { clauses.append(Clause(range: start..<end, sentence: sentence)) }
            start = max(start, end)
        }
        func closeSentence(_ end: Int, isQuestion: Bool) {
            close(end)
            if isQuestion {
                for i in clauses.indices.reversed() {
                    guard clauses[i].sentence == sentence else { break }
                    clauses[i].isQuestion = true
                }
            }
            sentence += 1
        }
        func isSpace(_ index: Int) -> Bool {
            units.indices.contains(index) ? Folding.kind(units[index]) == .space : true
        }
        func isHan(_ index: Int) -> Bool { units.indices.contains(index) && Folding.isIdeograph(units[index]) }
        /// "as a rival", "as part of": no clause of its own.
        func isPreposition(_ end: Int) -> Bool {
            let next = units[min(end + 1, units.count)...].prefix { $0 < 0x80 && Folding.isWord($0) }
            return nouns.contains(String(folded: next))
        }
        func isDigit(_ index: Int) -> Bool { units.indices.contains(index) && Folding.kind(units[index]) == .digit }
        // "have since overtaken"
        func isAfterHave(_ index: Int) -> Bool {
            ["have ", "has ", "had "].contains { units.matches(Array($0.utf16), at: index - $0.utf16.count) }
        }
        var i = 0
        while i < units.count {
            let unit = units[i]
            if unit < 0x80 && Folding.isWord(unit) {
                var end = i
                while end < units.count, units[end] < 0x80, Folding.isWord(units[end]) { end += 1 }
                if end - i <= 9, end - i >= 2, i > start {
                    let word = String(folded: units[i..<end])
                    if openers.contains(word), !(word == "since" && isAfterHave(i)),
                        !(word == "as" && isPreposition(end))
                    {
                        close(i)
                    }
                }
                i = end
                continue
            }
            switch unit {
            case 0x0A: closeSentence(i + 1, isQuestion: false)
            case 0x3002, 0x21, 0x3B: closeSentence(i + 1, isQuestion: false)
            case 0x3F: closeSentence(i + 1, isQuestion: true)
            case 0x2E where isSpace(i + 1) && !isDigit(i + 1):
                var first = i
                while first > 0, units[first - 1] < 0x80, Folding.isWord(units[first - 1]) { first -= 1 }
                let word = String(folded: units[first..<i])
                if word.count != 1 && !abbreviations.contains(word) || i + 1 >= units.count {
                    closeSentence(i + 1, isQuestion: false)
                }
            case 0x2C where !(isDigit(i - 1) && isDigit(i + 1)):
                // A comma of Chinese text parts clauses, one of English text rather parts phrases.
                let isChinese = (1...6).contains { isHan(i - $0) || isHan(i + $0) }
                if isChinese { close(i + 1) }
            case 0x3A where !(isDigit(i - 1) && isDigit(i + 1)): close(i + 1)
            case 0x2D where isSpace(i - 1) && isSpace(i + 1): close(i + 1)
            case 0x2D where i + 1 < units.count && units[i + 1] == 0x2D: close(i + 1)
            case 0x2013, 0x2014, 0x7C, 0x2026: close(i + 1)
            case 0x20 where isHan(i - 1) && isHan(i + 1): close(i + 1)
            default: break
            }
            i += 1
        }
        close(units.count)
        if clauses.isEmpty { clauses = [Clause(range: 0..<units.count, sentence: 0)] }
        return clauses
    }
}
