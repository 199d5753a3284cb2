import Foundation
import Judging

/// The digest period that runs, with how the subjects stood when it began: a record beside the fold's own, since the
/// fold knows only the present.
struct PeriodRecord: Codable, Sendable {
    static let kind = "period"
    private static let id = "current"

    var period: DigestPeriod
    var before: [Assessment]
    /// The digests of the periods before, latest first, as many as the feed of digests shows.
    var earlier: [DigestShelf.Entry]

    init(period: DigestPeriod, before: [Assessment], earlier: [DigestShelf.Entry]) {
        self.period = period
        self.earlier = earlier
        self.before = before
    }

    /// The record among those that an archive kept; nil where there is none or it cannot be read.
    init?(among records: [StateChange]) {
        guard let json = records.first(where: { $0.kind == Self.kind && $0.id == Self.id })?.json,
            let record = try? JSONDecoder().decode(Self.self, from: json)
        else { return nil }
        self = record
    }

    /// The record as the archive keeps it.
    func change() throws -> StateChange {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return StateChange(kind: Self.kind, id: Self.id, json: try encoder.encode(self))
    }
}
