import Testing

@testable import Matching

@Suite struct CueClassesTests {
    /// Of two classes of one name the later would be lost without a word.
    @Test(arguments: ["en", "zh"]) func noTwoShareAName(language: String) {
        let names = (CueClasses.tables[language] ?? []).flatMap { $0.keys }
        #expect(names.count == CueClasses.byLanguage[language]?.count)
    }

    /// Where two everyday words stand side by side, no short word of a cue is made of the end of one and the start of the
    /// other. Measured over every literal of two characters that is no everyday word itself and every pair of such words
    /// that it could be cut from.
    @Test func shortLiteralsAreNotCutFromTwoWords() throws {
        let library = Factor.library(with: [])
        let book = CueBook(try ["en", "zh"].map { try CueCompiler.book(of: library, language: $0) })
        let matcher = LiteralMatcher(units: book.literals.map(\.units))
        let words = Set(
            LexiconTable.chinese.flatMap { FoldedText($0.words).units.split(separator: 0x20).map(Array.init) }
                .filter { $0.count == 2 })
        let ending = Dictionary(grouping: words) { $0[1] }
        let starting = Dictionary(grouping: words) { $0[0] }
        var pairs = 0
        var cut: [String] = []
        for (number, literal) in book.literals.enumerated()
        where literal.units.count == 2 && literal.units.allSatisfy(Folding.isIdeograph)
            && !words.contains(literal.units)
        {
            let before = (ending[literal.units[0]] ?? []).sorted { $0.lexicographicallyPrecedes($1) }.prefix(3)
            let after = (starting[literal.units[1]] ?? []).sorted { $0.lexicographicallyPrecedes($1) }.prefix(3)
            for first in before {
                for second in after {
                    let text = FoldedText(String(folded: (first + second)[...]))
                    let reading = FieldReading(field: .title, text: text, book: book, matcher: matcher)
                    pairs += 1
                    let isFound = book.atomsOfLiteral[number].contains { atom in
                        reading.hits(of: atom).contains { $0.start == 1 && $0.end == 3 }
                    }
                    if isFound { cut.append(String(folded: text.units[...])) }
                }
            }
        }
        #expect(pairs > 5000)
        // Those left are mostly right: cues know the second word for the same, as in 公开罚款 for 开罚.
        #expect(Double(cut.count) <= 0.035 * Double(pairs), "\(cut.count) of \(pairs): \(cut.prefix(40))")
    }
}
