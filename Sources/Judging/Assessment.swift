public import Matching

public import struct Foundation.Date

/// A subject as it stands at a moment, for `status.json`, digests and replays.
public struct Assessment: Sendable, Equatable, Codable {
    /// One factor's share.
    public struct FactorShare: Sendable, Equatable, Codable {
        public var factor: FactorID
        public var index: Double
        /// Change of the index against a week before.
        public var trend: Double
        /// The stories that carry most of it, weightiest first, at most five.
        public var reasons: [Reason]

        /// Creates a share.
        public init(factor: FactorID, index: Double, trend: Double, reasons: [Reason]) {
            self.factor = factor
            self.index = index
            self.trend = trend
            self.reasons = reasons
        }
    }

    /// A story that weighs on a subject.
    public struct Reason: Sendable, Equatable, Codable {
        /// The story's id, or the ledger row's of a promise that was missed.
        public var story: String
        /// The title and the link of the report in which the charge stands.
        public var title: String
        public var url: String?
        /// That report's effective date; of a missed promise the day on which it was missed.
        public var date: Date
        /// What it counts for at the moment, of its factor's points.
        public var points: Double

        /// Creates a reason.
        public init(story: String, title: String, url: String?, date: Date, points: Double) {
            self.story = story
            self.title = title
            self.url = url
            self.date = date
            self.points = points
        }

        private enum CodingKeys: String, CodingKey {
            case story, title, url, points
            // As it was called by the versions before.
            case date = "since"
        }
    }

    public var subject: EntityID
    public var level: Level
    public var index: Double
    /// Heaviest first.
    public var factors: [FactorShare]

    /// Creates an assessment.
    public init(subject: EntityID, level: Level, index: Double, factors: [FactorShare]) {
        self.subject = subject
        self.level = level
        self.index = index
        self.factors = factors
    }
}
