/// How urgent an item is: 0 noise, 1 for the digest, 2 must be seen now by whoever watches the subject.
struct Worth {
    /// 0…2.
    let value: Int

    /// Weighs the signals of an item and, where it has none, whether it is news at all.
    init(analysis: Analysis, readings: [FieldReading], book: CueBook) {
        guard !analysis.mentions.isEmpty else {
            value = 0
            return
        }
        let told = analysis.signals.filter { $0.certainty != .denied }
        let weight = told.map {
            $0.direction == .gain && !Self.decisive.contains($0.factor) ? min($0.weight, 0.4) : $0.weight
        }.max()
        if let weight {
            value = weight >= 0.5 ? 2 : 1
            return
        }
        if !analysis.signals.isEmpty {
            value = 1
            return
        }
        let noise = readings.contains { reading in
            reading.field == .title
                && ["en/noise", "zh/noise"].contains {
                    reading.has(book.classAtoms[$0], in: 0..<reading.text.units.count)
                }
        }
        value = noise ? 0 : 1
    }

    /// Factors whose gain decides something: a verdict, the return of a chief.
    private static let decisive: Set<FactorID> = ["legal.regulatory", "governance.board"]
}
