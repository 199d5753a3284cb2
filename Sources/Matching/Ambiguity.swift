/// How far a name can be read as something else, judged by its letters alone.
enum Ambiguity: UInt8, Sendable {
    /// Nobody else is called so.
    case none
    /// A name only where it is written as configured: of common words, or an abbreviation.
    case written
    /// A name that people, places or stars bear too: Claude, Gemini, Amazon.
    case shared
    /// An ordinary word: Apple, Runway, 苹果.
    case word

    /// The ambiguity of an alias. What an analyst has guarded by words that must be near is not ambiguous.
    init(of alias: Entity.Alias, kind: Entity.Kind) {
        self = Self.judge(FoldedText(alias.text), kind: kind)
        // "Nestlé": the accent tells it from the word.
        if self == .word, alias.text.unicodeScalars.contains(where: { (0xC0..<0x250).contains($0.value) }) {
            self = .written
        }
        if !alias.near.isEmpty, self != .none { self = .written }
        if alias.isCaseSensitive, self == .written { self = .none }
    }

    private static func judge(_ name: FoldedText, kind: Entity.Kind) -> Ambiguity {
        let units = name.units
        guard let first = units.first else { return .none }
        if units.allSatisfy(Folding.isIdeograph) {
            let isWord =
                Vocabulary.sharedChinese.contains(String(folded: units))
                || Lexicon.isChinese(units[...])
            return isWord && units.count <= 4 ? .word : .none
        }
        guard Folding.kind(first) == .letter, name.isCapital(at: 0) else { return .none }
        let words = units.split { Folding.kind($0) == .space }
        if words.count > 1 {
            let isPlain = words.allSatisfy { Lexicon.isEnglish($0) || ($0.count <= 3 && !$0.contains(0x2E)) }
            return isPlain ? .written : .none
        }
        guard units.allSatisfy({ Folding.kind($0) == .letter }) else { return .none }
        if units.count == 1 { return .word }
        let isUpper = units.indices.allSatisfy { name.isCapital(at: $0) }
        if isUpper, units.count <= 4 { return .written }
        if Vocabulary.shared.contains(String(folded: units)) {
            return kind == .person ? .written : .shared
        }
        guard Lexicon.isEnglish(units[...]) else { return .none }
        return kind == .person ? .written : .word
    }
}
