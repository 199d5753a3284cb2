public import Matching

extension Assessment {
    /// What one text by itself says of a company's standing: `analyze --text`. The subject is the one that the text
    /// charges with most, products counted for their makers; nil where it charges nobody. One text is one origin: it can
    /// show a risk, but not prove more, so the index stays below `under_pressure`.
    public static func ofText(
        _ analysis: Analysis, entities: [Entity], factors: [FactorOverride] = []
    ) -> Assessment? {
        let catalogue = Catalogue(entities)
        let rules = FactorRules(factors)
        var points: [EntityID: [FactorID: Double]] = [:]
        for signal in analysis.signals where signal.direction == .harm && signal.certainty != .denied {
            let subject = catalogue.subject(of: signal.subject)
            let certainty = signal.certainty == .fact ? 1 : signal.certainty == .claim ? 0.6 : 0.4
            points[subject, default: [:]][signal.factor, default: 0] +=
                30 * min(max(signal.weight, 0), 1) * certainty * rules[signal.factor].weight
        }
        let indexed = points.mapValues { Standing.index($0.mapValues(Standing.saturated)) }
        guard let (subject, raw) = indexed.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        let index = min(raw, Level.underPressure.enters - 0.1)
        let shares = (points[subject] ?? [:]).map { factor, points in
            FactorShare(factor: factor, index: tenth(Standing.saturated(points)), trend: 0, reasons: [])
        }
        return Assessment(
            subject: subject, level: Level.allCases.last { index >= $0.enters } ?? .calm, index: tenth(index),
            factors: shares.sorted { ($1.index, $0.factor) < ($0.index, $1.factor) })
    }
}
