/// Where a name ends: Latin words inside Chinese text, versions, plurals, possessives.
enum NameEdge {
    /// What version a name carries behind it.
    enum Version: Sendable {
        case none
        /// A whole number: "Grok 3", "Sora 2".
        case number
        /// A number that only a version has: "Claude 3.5", "Kimi K2", "GPT-4o".
        case marked
    }

    /// A name as it stands in a text.
    struct Edge: Sendable {
        /// With version or plural ending.
        var range: Range<Int>
        var version: Version
        var isPlural = false
    }

    private static let hyphen: UInt16 = 0x2D
    private static let space: UInt16 = 0x20
    private static let point: UInt16 = 0x2E
    private static let plural: UInt16 = 0x73

    /// The stretch of a name, with the version that follows it, if what matched is a name of its own and not a part of a
    /// longer word: "AI" is none in "chair", "GPT-4" none in "GPT-4o" or "GPT-4.1", while "Grok" is one in "Grok3" and
    /// "Kimi" in "KimiK3". `isProduct`: whether a whole number apart from the name can be its version.
    static func edge(of range: Range<Int>, in text: FoldedText, isProduct: Bool) -> Edge? {
        let units = text.units
        if Folding.isWord(units[range.lowerBound]), range.lowerBound > 0, Folding.isWord(units[range.lowerBound - 1]) {
            return nil
        }
        let end = range.upperBound
        let plain = Edge(range: range, version: .none)
        guard end < units.count else { return plain }
        switch Folding.kind(units[end - 1]) {
        case .digit:
            if Folding.isWord(units[end]) { return nil }
            if units[end] == point, end + 1 < units.count, Folding.kind(units[end + 1]) == .digit { return nil }
            // "SU7月销": digits that letters touch count nothing.
            let digits = units[range].reversed().prefix { Folding.kind($0) == .digit }.count
            let isApart = digits == range.count || Folding.kind(units[end - digits - 1]) != .letter
            return isApart && isCounted(end, in: units) ? nil : plain
        case .letter:
            guard Folding.isWord(units[end]) else { return versioned(range, in: text, isProduct: isProduct) ?? plain }
            if Folding.kind(units[end]) == .digit {
                return range.count >= 3 ? versioned(range, in: text, isProduct: isProduct) : nil
            }
            // A capital behind a small letter with digits behind it: "KimiK3".
            if text.isCapital(at: end), range.count >= 3, end + 1 < units.count, Folding.kind(units[end + 1]) == .digit
            {
                return versioned(range, in: text, isProduct: isProduct)
            }
            if units[end] == plural, range.count >= 4, units[end - 1] != plural,
                range.contains(where: text.isCapital(at:)),
                end + 1 == units.count || !Folding.isWord(units[end + 1])
            {
                return Edge(range: range.lowerBound..<end + 1, version: .none, isPlural: true)
            }
            return nil
        default:
            return versioned(range, in: text, isProduct: isProduct) ?? plain
        }
    }

    /// A name with the version behind it, if there is one: " 3.5", "-4o", "K2.5", "V4".
    private static func versioned(_ range: Range<Int>, in text: FoldedText, isProduct: Bool) -> Edge? {
        let units = text.units
        let isLatin = Folding.kind(units[range.upperBound - 1]) == .letter
        var i = range.upperBound
        if i < units.count, units[i] == space || units[i] == hyphen { i += 1 }
        let isApart = i > range.upperBound
        guard i < units.count else { return nil }
        var isMarked = false
        if i + 1 < units.count, versionLetters.contains(units[i]), Folding.kind(units[i + 1]) == .digit {
            i += 1
            isMarked = true
        }
        let digits = i
        while i < units.count, Folding.kind(units[i]) == .digit { i += 1 }
        guard i > digits, i - digits <= 2 else { return nil }
        while i + 1 < units.count, units[i] == point, Folding.kind(units[i + 1]) == .digit {
            isMarked = true
            i += 1
            while i < units.count, Folding.kind(units[i]) == .digit { i += 1 }
        }
        if isCounted(i, in: units, isVersion: isMarked) { return nil }
        let letters = i
        while i < units.count, Folding.kind(units[i]) == .letter { i += 1 }
        if i - letters > 2 || (i < units.count && Folding.kind(units[i]) == .digit) {
            guard isLatin || isMarked else { return nil }
            i = letters
        }
        // "Meta 3rd" or "Kimi 2x" is no version; "4o" is.
        if i > letters {
            if notVersions.contains(Array(units[letters..<i])) { return nil }
            isMarked = true
        }
        if !isMarked, isApart ? !isProduct : !isLatin && !isProduct { return nil }
        return Edge(range: range.lowerBound..<i, version: isMarked ? .marked : .number)
    }

    /// Whether what stands at a position makes a count of the number before it: "3个月", "3 亿", "3%", "8 billion".
    /// `isVersion`: of numbers such as 2.1 only amounts are counts.
    private static func isCounted(_ position: Int, in units: [UInt16], isVersion: Bool = false) -> Bool {
        var i = position
        if i < units.count, units[i] == space { i += 1 }
        guard i < units.count else { return false }
        if amounts.contains(units[i]) { return true }
        if !isVersion, counters.contains(units[i]) {
            // "Switch 2日本": 日本 is a word of its own.
            return !(i + 1 < units.count && units[i] == 0x65E5 && afterDay.contains(units[i + 1]))
        }
        let word = units[i...].prefix { Folding.kind($0) == .letter }
        return word.count >= 2 && countedWords.contains(Array(word))
    }

    private static let versionLetters = Set("vkrmxkgs".utf16)
    private static let counters = Set("个月年日号天周岁次名位家款分小点人条项大成种只".utf16)
    /// What makes another word of 日: 日本, 日产, 日系, 日立.
    private static let afterDay = Set("本产系立".utf16)
    private static let amounts = Set("亿万千百倍元块美%斤".utf16)
    private static let notVersions: Set<[UInt16]> = Set(
        ["x", "st", "nd", "rd", "th", "k", "bn", "am", "pm", "m", "b"].map { Array($0.utf16) })
    private static let countedWords: Set<[UInt16]> = Set(
        [
            "billion", "million", "trillion", "percent", "years", "months", "weeks", "days", "hours", "times", "people",
            "users", "employees", "jobs", "bn", "ways", "reasons", "things",
        ].map { Array($0.utf16) })
}
