/// The difference of two texts word by word: a word of letters with spaces between, one character of a script without. A
/// price is one word with its sign, as is a share with its percent: `$20`, `US$1,500`, `20€`, `15%`.
struct WordDiff: Sendable, Equatable {
    /// A stretch of the two texts.
    enum Part: Sendable, Equatable {
        case same(String)
        case removed(String)
        case added(String)

        /// Its text as it is in the new one.
        var new: String {
            switch self {
            case .same(let text), .added(let text): text
            case .removed: ""
            }
        }
    }

    /// In the order of the texts; what was removed stands before what took its place.
    private(set) var parts: [Part] = []

    /// Compares two texts. Above some thousands of words the middle is given whole as removed and added.
    init(from old: String, to new: String) {
        let before = Self.words(old)
        let after = Self.words(new)
        for step in difference(before, after) {
            switch step {
            case .same(let old, _): parts.append(.same(before[old].joined()))
            case .replaced(let old, let new):
                if !old.isEmpty { parts.append(.removed(before[old].joined())) }
                if !new.isEmpty { parts.append(.added(after[new].joined())) }
            }
        }
    }

    /// As people say it: where little of a short text was replaced, the new text and what stood there, `$25 a month
    /// (was $20)`, `每月25元（原20）`; else word by word.
    /// In Chinese where the text or its labels are.
    func readable(under labels: [String] = []) -> String {
        let replaced = parts.indices.filter { if case .same = parts[$0] { false } else { true } }
        guard replaced.count == 2, replaced[1] == replaced[0] + 1, case .removed(let old) = parts[replaced[0]],
            case .added = parts[replaced[1]]
        else { return marked }
        let new = parts.map(\.new).joined()
        let was = old.trimmed(where: \.isWhitespace)
        guard new.count <= Self.longestSaid, was.count <= Self.longestSaid else { return marked }
        return (labels + [new]).contains { $0.contains(where: Self.isIdeographic) }
            ? "\(new)（原\(was)）" : "\(new) (was \(was))"
    }

    /// In longer texts, in characters, people have to see the place.
    private static let longestSaid = 60

    /// On one line: `from [-$20-]{+$25+} a month`. Long stretches that are the same are cut to a few words at their ends.
    var marked: String {
        var text = ""
        for (index, part) in parts.enumerated() {
            switch part {
            case .same(let same): text += Self.shortened(same, isFirst: index == 0, isLast: index == parts.count - 1)
            case .removed(let words): text += "[-\(words.trimmed(where: \.isWhitespace))-]"
            case .added(let words):
                text += "{+\(words.trimmed(where: \.isWhitespace))+}"
                if words.last?.isWhitespace == true { text += " " }
            }
        }
        return text.trimmed(where: \.isWhitespace)
    }

    private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
        let words = words(text)
        let keep = 12
        if isFirst, words.count > keep { return "… " + words.suffix(keep).joined() }
        if isLast, words.count > keep { return words.prefix(keep).joined() + "…" }
        if words.count > keep * 2 { return words.prefix(keep).joined() + " … " + words.suffix(keep).joined() }
        return text
    }

    /// Words with the white space after them; characters of scripts without spaces and punctuation alone.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if character.isWhitespace {
                if word.isEmpty, !words.isEmpty { words[words.count - 1].append(" ") } else { word.append(" ") }
                if !word.isEmpty {
                    words.append(word)
                    word = ""
                }
            } else if isPart(character)
                || joins(
                    character, after: word.last, before: index + 1 < characters.count ? characters[index + 1] : " ")
            {
                word.append(character)
            } else {
                if !word.isEmpty { words.append(word) }
                words.append(String(character))
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func isPart(_ character: Character) -> Bool {
        (character.isLetter || character.isNumber) && !isIdeographic(character)
    }

    /// Whether a sign belongs to the word beside it: `1,500`, `don't`, `GPT-4`, `$20`, `20€`, `15%`.
    private static func joins(_ sign: Character, after last: Character?, before next: Character) -> Bool {
        if sign.isCurrencySymbol { return next.isNumber || last?.isNumber == true }
        if "%％‰°".contains(sign) { return last?.isNumber == true }
        return ".,'’-".contains(sign) && last.map { isPart($0) || $0.isCurrencySymbol } == true && isPart(next)
    }

    private static func isIdeographic(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.properties.isIdeographic || (0x3040...0x30FF).contains($0.value) }
    }
}

/// A stretch of two sequences: the same in both, or one in the place of the other.
enum DifferenceStep: Sendable, Equatable {
    case same(Range<Int>, Range<Int>)
    case replaced(Range<Int>, Range<Int>)
}

/// The shortest way from one sequence to another, after Myers, "An O(ND) Difference Algorithm" (1986), with the ends
/// that agree set aside. Past `mostEdits` the rest counts as replaced whole, so that time and memory stay bounded.
func difference<Element: Equatable>(_ old: [Element], _ new: [Element], mostEdits: Int = 1_000) -> [DifferenceStep] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < old.count - start, tail < new.count - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
        tail += 1
    }
    let middle = edits(old[start..<old.count - tail], new[start..<new.count - tail], mostEdits: mostEdits)

    var steps: [DifferenceStep] = []
    func add(_ isSame: Bool, _ a: Range<Int>, _ b: Range<Int>) {
        guard !a.isEmpty || !b.isEmpty else { return }
        switch steps.last {
        case .same(let x, let y) where isSame:
            steps[steps.count - 1] = .same(x.lowerBound..<a.upperBound, y.lowerBound..<b.upperBound)
        case .replaced(let x, let y) where !isSame:
            steps[steps.count - 1] = .replaced(x.lowerBound..<a.upperBound, y.lowerBound..<b.upperBound)
        default: steps.append(isSame ? .same(a, b) : .replaced(a, b))
        }
    }
    add(true, 0..<start, 0..<start)
    for (isSame, a, b) in middle { add(isSame, a, b) }
    add(true, old.count - tail..<old.count, new.count - tail..<new.count)
    return steps
}

private func edits<Element: Equatable>(
    _ old: ArraySlice<Element>, _ new: ArraySlice<Element>, mostEdits: Int
) -> [(isSame: Bool, Range<Int>, Range<Int>)] {
    let whole = [(false, old.startIndex..<old.endIndex, new.startIndex..<new.endIndex)]
    if old.isEmpty || new.isEmpty { return whole }
    let limit = min(mostEdits, old.count + new.count)
    let size = 2 * limit + 2
    // For each number of edits, how far into `old` each diagonal reaches.
    var reach = [Int](repeating: 0, count: size + 1)
    var trace: [[Int]] = []
    var reached: Int?
    search: for edits in 0...limit {
        trace.append(Array(reach[limit - edits...limit + edits + 1]))
        for diagonal in stride(from: -edits, through: edits, by: 2) {
            let center = limit + diagonal
            let isDown =
                diagonal == -edits || diagonal != edits && reach[center - 1] < reach[center + 1]
            var x = isDown ? reach[center + 1] : reach[center - 1] + 1
            var y = x - diagonal
            while x < old.count, y < new.count, old[old.startIndex + x] == new[new.startIndex + y] {
                x += 1
                y += 1
            }
            reach[center] = x
            if x >= old.count, y >= new.count {
                reached = edits
                break search
            }
        }
    }
    guard let reached else { return whole }
    var steps: [(Bool, Range<Int>, Range<Int>)] = []
    var x = old.count
    var y = new.count
    for edits in stride(from: reached, through: 0, by: -1) {
        // The row begins at diagonal −edits.
        let row = trace[edits]
        func far(_ diagonal: Int) -> Int {
            let index = diagonal + edits
            return row.indices.contains(index) ? row[index] : -1
        }
        let diagonal = x - y
        let isDown = diagonal == -edits || diagonal != edits && far(diagonal - 1) < far(diagonal + 1)
        let previous = isDown ? diagonal + 1 : diagonal - 1
        let fromX = edits == 0 ? 0 : far(previous)
        let fromY = edits == 0 ? 0 : fromX - previous
        let startX = edits == 0 ? 0 : isDown ? fromX : fromX + 1
        let startY = edits == 0 ? 0 : isDown ? fromY + 1 : fromY
        let a = old.startIndex
        let b = new.startIndex
        if x > startX { steps.append((true, a + startX..<a + x, b + startY..<b + y)) }
        if edits > 0 { steps.append((false, a + fromX..<a + startX, b + fromY..<b + startY)) }
        (x, y) = (fromX, fromY)
    }
    return steps.reversed()
}
