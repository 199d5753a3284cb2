/// The word classes that cues share, by language and name. A class is a list of alternatives in the cue language; where a
/// cue writes `@leave`, any of them may stand.
enum CueClasses {
    static let byLanguage = tables.mapValues {
        $0.reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }
    }

    /// No two of one language share a name.
    static let tables: [String: [[String: String]]] = [
        "en": [english, englishConditions, englishEssay, englishFacts, dimensionClasses(\.en)],
        "zh": [chinese, chineseConditions, chineseEssay, chineseFacts, dimensionClasses(\.zh)],
    ]

    private static func dimensionClasses(
        _ words: KeyPath<(name: String, en: String, zh: String), String>
    ) -> [String: String] {
        Dictionary(uniqueKeysWithValues: dimensions.map { ("dimension-" + $0.name, $0[keyPath: words]) })
    }
}
