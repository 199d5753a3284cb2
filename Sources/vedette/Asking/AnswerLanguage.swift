import Judging
import Matching

/// What answers are said in: the language of the digests, with the names that a configuration gives.
struct AnswerLanguage: Sendable {
    /// `zh` or `en`.
    let tag: String
    private let names: [EntityID: String]
    private let factors: [FactorOverride]

    /// The language of a configuration.
    init(_ configuration: Configuration) {
        let tag = configuration.digests.language
        self.tag = tag
        names = configuration.entities.reduce(into: [:]) { $0[$1.id] = $1.name(in: tag) }
        factors = configuration.factors
    }

    var isChinese: Bool { tag == "zh" }

    /// A phrase.
    func say(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String { isChinese ? zh() : en() }

    /// An entity's name; the id of one that there is not.
    func name(_ id: EntityID) -> String { names[id] ?? id.rawValue }

    /// A factor's name.
    func name(_ id: FactorID) -> String { FactorRule.rule(for: id, overrides: factors).name(in: tag) }
}
