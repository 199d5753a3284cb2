import Testing

@testable import Matching

@Suite struct CueClassesTests {
    /// Of two classes of one name the later would be lost without a word.
    @Test(arguments: ["en", "zh"]) func noTwoShareAName(language: String) {
        let names = (CueClasses.tables[language] ?? []).flatMap { $0.keys }
        #expect(names.count == CueClasses.byLanguage[language]?.count)
    }
}
