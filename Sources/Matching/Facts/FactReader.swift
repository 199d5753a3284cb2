/// Reads from one text what the ledgers keep: who went where, what things cost, what was promised, who beat whom, which
/// partner turned. It starts from the cues that counted and the phrases that filled them, so that a text is read once;
/// prices and dates, which no factor asks for, are read from its sums and release words.
///
/// A row that is wrong costs more than one that is missing: what names nobody, supposes, asks or hearsays makes no row of
/// prices or promises, and what is denied none but in the ledger of people, which keeps how sure it is.
struct FactReader {
    let catalogue: Catalogue
    let book: CueBook
    let signals: SignalReader
    let fields: [FieldReading]
    let cues: [CueReading]
    /// The things of each field, in text order.
    let things: [[Thing]]

    var published: CivilDay? { signals.published }

    /// The most facts of one text.
    static let limit = 64

    /// Prepares the reading of a text that `signals` has read.
    init(_ fields: [FieldReading], cues: [CueReading], signals: SignalReader) {
        catalogue = signals.catalogue
        book = signals.book
        self.signals = signals
        self.fields = fields
        self.cues = cues
        things = fields.map { Thing.all(in: $0, catalogue: signals.catalogue) }
    }

    /// The facts, by ledger and in text order, each once.
    func facts() -> [LedgerFact] {
        var facts: [LedgerFact] = []
        for fact in talentFacts() + totals() + priceFacts() + promiseFacts() + overtakingFacts() + partnershipFacts()
        where !facts.contains(fact) {
            facts.append(fact)
            if facts.count == Self.limit { break }
        }
        return facts
    }

    // MARK: - What the ledgers' readings share

    /// Whether words of a class, in either language, stand in a stretch.
    func has(_ words: String, _ reading: FieldReading, in range: Range<Int>) -> Bool {
        ["en/", "zh/"].contains { reading.has(book.classAtoms[$0 + words], in: range) }
    }

    /// Where words of a class stand in a stretch, in text order.
    func places(of words: String, _ reading: FieldReading, in range: Range<Int>) -> [Range<Int>] {
        ["en/", "zh/"].compactMap { book.classAtoms[$0 + words] }.flatMap { atom in
            reading.hits(of: atom).compactMap { hit in
                let place = Int(hit.start)..<Int(hit.end)
                return place.lowerBound >= range.lowerBound && place.upperBound <= range.upperBound ? place : nil
            }
        }.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    }

    /// The sentence around a position.
    func sentence(_ reading: FieldReading, at position: Int) -> Range<Int> {
        reading.sentence(reading.clause(at: position).sentence)
    }

    /// Whether a sentence states something by itself: no question, no supposition, no hearsay, no negation in the stretch.
    func isPlain(_ reading: FieldReading, _ stretch: Range<Int>) -> Bool {
        let sentence = sentence(reading, at: stretch.lowerBound)
        return signals.isAsserted(reading, at: stretch.lowerBound)
            && !signals.isRumour(reading, in: sentence, clause: reading.clause(at: stretch.lowerBound).range)
            && !has("denial", reading, in: sentence)
    }

    func evidence(_ reading: FieldReading, _ range: Range<Int>, cue: String, entities: [EntityID] = []) -> Evidence {
        let place = reading.text.scalars(of: range)
        return Evidence(
            field: reading.field, start: place.lowerBound, end: place.upperBound, text: reading.text.text(of: range),
            cue: cue, entities: entities)
    }

    func evidence(of cue: CueReading, with entities: [EntityID] = []) -> Evidence {
        evidence(fields[cue.field], cue.match.range, cue: book.cues[cue.match.cue].id, entities: entities)
    }

    /// Whether two entities belong to one house.
    func isKin(_ a: EntityID, _ b: EntityID) -> Bool {
        signals.root(catalogue.company(of: a) ?? a) == signals.root(catalogue.company(of: b) ?? b)
    }
}
