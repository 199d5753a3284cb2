import Foundation
import Judging
import Matching

/// The digest period that runs, with how the subjects stood when it began: a record beside the fold's own, since the
/// fold knows only the present.
struct PeriodRecord: Codable, Sendable {
    static let kind = "period"
    private static let id = "current"

    var period: DigestPeriod
    var before: [KeptAssessment]
    /// The digests of the periods before, latest first, as many as the feed of digests shows.
    var earlier: [DigestShelf.Entry]

    /// An assessment as a record holds it.
    struct KeptAssessment: Codable, Sendable {
        struct Share: Codable, Sendable {
            var factor: FactorID
            var index: Double
            var trend: Double
            var stories: [Story]
        }

        struct Story: Codable, Sendable {
            var id: String
            var title: String
            var points: Double
        }

        var subject: EntityID
        var level: Level
        var index: Double
        var factors: [Share]

        init(_ assessment: Assessment) {
            subject = assessment.subject
            level = assessment.level
            index = assessment.index
            factors = assessment.factors.map { share in
                Share(
                    factor: share.factor, index: share.index, trend: share.trend,
                    stories: share.stories.map { Story(id: $0.id, title: $0.title, points: $0.points) })
            }
        }

        var assessment: Assessment {
            Assessment(
                subject: subject, level: level, index: index,
                factors: factors.map { share in
                    Assessment.FactorShare(
                        factor: share.factor, index: share.index, trend: share.trend,
                        stories: share.stories.map { ($0.id, $0.title, $0.points) })
                })
        }
    }

    init(period: DigestPeriod, before: [Assessment], earlier: [DigestShelf.Entry]) {
        self.period = period
        self.earlier = earlier
        self.before = before.map(KeptAssessment.init)
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
