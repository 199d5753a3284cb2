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

    private let finder: EntityFinder
    private let catalogue: Catalogue
    private let book: CueBook
    private let matcher: LiteralMatcher
    private let factors: [FactorID: Factor]

    /// Builds the automata for a set of entities and the factor library with its overrides. Throws `CueError` for a cue
    /// that cannot be read.
    public init(entities: [Entity], factors overrides: [FactorOverride] = []) throws {
        let library = Factor.library(with: overrides)
        @Sendable func compiled(_ language: String) -> Result<CueBook, CueError> {
            Result { () throws(CueError) in try CueCompiler.book(of: library, language: language) }
        }
        // Most of what a start takes.
        let (english, chinese, finder) = concurrently(
            { compiled("en") }, { compiled("zh") }, { EntityFinder(entities) })
        self.finder = finder
        book = CueBook([try english.get(), try chinese.get()])
        catalogue = Catalogue(entities)
        factors = Dictionary(library.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        matcher = LiteralMatcher(units: book.literals.map { $0.units })
    }

    /// Throws the first fault among the cues of a configuration, without reading the library's.
    public static func checkCues(of overrides: [FactorOverride]) throws(CueError) {
        let factors = overrides.filter { !$0.isOff }.map {
            Factor(id: $0.id, meaning: "", gravity: 0, cues: $0.cues)
        }
        for language in ["en", "zh"] { _ = try CueCompiler.book(of: factors, language: language) }
    }

    /// The memory that the prepared names take, without the cues.
    public var byteCount: Int { finder.byteCount }

    /// What an item says. `sourceSubject` is the company whose own site the item comes from, if any: names that are
    /// ambiguous elsewhere are not on its own site.
    public func analyze(_ item: Item, sourceSubject: EntityID? = nil) -> Analysis {
        examine(item, sourceSubject: sourceSubject).analysis
    }

    /// What a text says, as one field; `Mode.essay` for `analyze --text`.
    public func analyze(text: String, mode: Mode) -> Analysis {
        examine(text: text, mode: mode).analysis
    }

    /// As `analyze`, with what became of every cue that matched.
    public func examine(_ item: Item, sourceSubject: EntityID? = nil) -> (analysis: Analysis, traces: [CueTrace]) {
        let (title, summary) = item.currentText
        var parts: [(field: Field, text: String)] = [(.title, title)]
        if !summary.isEmpty { parts.append((.summary, summary)) }
        if item.summary.isEmpty, !item.content.isEmpty {
            // A body without a summary: its lead, as newsrooms put the news first.
            parts.append((.content, String(item.content.unicodeScalars.prefix(Self.lead).map(Character.init))))
        }
        return examine(
            parts, mode: .news, published: item.published.map(CivilDay.init), sourceSubject: sourceSubject)
    }

    /// As `analyze(text:mode:)`, with what became of every cue that matched.
    public func examine(text: String, mode: Mode) -> (analysis: Analysis, traces: [CueTrace]) {
        examine([(.text, text)], mode: mode, published: nil, sourceSubject: nil)
    }

    /// How much of a body is read where it has no summary, in Unicode scalars.
    private static let lead = 600

    private func examine(
        _ parts: [(field: Field, text: String)], mode: Mode, published: CivilDay?,
        sourceSubject: EntityID?
    ) -> (analysis: Analysis, traces: [CueTrace]) {
        let folded = parts.map { (field: $0.field, text: FoldedText($0.text)) }
        let found = finder.mentions(in: folded, sourceSubject: sourceSubject)
        guard !found.isEmpty || sourceSubject != nil else { return (Analysis(), []) }
        var readings: [FieldReading] = []
        for part in folded {
            var reading = FieldReading(field: part.field, text: part.text, book: book, matcher: matcher)
            let placed = found.filter { $0.field == part.field }.map {
                PlacedMention(entity: $0.entity, range: $0.range)
            }
            reading.findPhrases(placed, catalogue: catalogue, book: book)
            readings.append(reading)
        }
        let reader = SignalReader(book: book, catalogue: catalogue, factors: factors, mode: mode, published: published)
        let (signals, cues, traces) = reader.read(readings, host: sourceSubject.flatMap(catalogue.company))
        var analysis = Analysis(mentions: found.map(\.mention), signals: signals)
        // An announcement on a company's own site that names nobody: what it tells stands for the name.
        if found.isEmpty, let signal = signals.first, let evidence = signal.evidence.first {
            analysis.mentions = [
                Mention(
                    entity: signal.subject, field: evidence.field, range: evidence.start..<evidence.end,
                    text: evidence.text)
            ]
        }
        analysis.facts = FactReader(readings, cues: cues, signals: reader).facts()
        analysis.worth = Worth(analysis: analysis, readings: readings, book: book).value
        return (analysis, traces)
    }
}
