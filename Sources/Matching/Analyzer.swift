public import Reading

/// What the configuration changes in the library of factors, by factor id.
public struct FactorOverride: Sendable, Equatable {
    public var id: FactorID
    /// Multiplies the factor's share of the index; 1 as built in.
    public var weight: Double?
    /// Seconds in which a signal of this factor loses half its share of the index.
    public var halfLife: Double?
    /// Further cues by language, `en` and `zh`, in the library's cue language.
    public var cues: [String: [String]]
    public var isOff: Bool

    /// Creates an override.
    public init(
        id: FactorID, weight: Double? = nil, halfLife: Double? = nil, cues: [String: [String]] = [:],
        isOff: Bool = false
    ) {
        self.id = id
        self.weight = weight
        self.halfLife = halfLife
        self.cues = cues
        self.isOff = isOff
    }
}

/// Finds entities and factors in text. Built once from a configuration, immutable, shared by all threads.
public struct Analyzer: Sendable {
    /// How a text is read.
    public enum Mode: Sendable {
        /// A news item: background, look-backs and conditions are not news (`docs/analysis.md`).
        case news
        /// An essay: what its argument rests on counts.
        case essay
    }

    /// Builds the automata for a set of entities and the factor library with its overrides.
    public init(entities: [Entity], factors: [FactorOverride] = []) throws {
    }

    /// What an item says. `sourceSubject` is the company whose own site the item comes from, if any: names that are
    /// ambiguous elsewhere are not on its own site.
    public func analyze(_ item: Item, sourceSubject: EntityID? = nil) -> Analysis {
        Analysis()
    }

    /// What a text says, as one field; `Mode.essay` for `analyze --text`.
    public func analyze(text: String, mode: Mode) -> Analysis {
        Analysis()
    }
}
