public import Matching

/// A subject as it stands at a moment, for `status.json`, digests and replays.
public struct Assessment: Sendable, Equatable {
    /// One factor's share.
    public struct FactorShare: Sendable, Equatable {
        public var factor: FactorID
        public var index: Double
        /// Change of the index against a week before.
        public var trend: Double
        /// The stories that carry most of it, weightiest first, with their points.
        public var stories: [(id: String, title: String, points: Double)]

        /// Creates a share.
        public init(
            factor: FactorID, index: Double, trend: Double, stories: [(id: String, title: String, points: Double)]
        ) {
            self.factor = factor
            self.index = index
            self.trend = trend
            self.stories = stories
        }

        public static func == (a: Self, b: Self) -> Bool {
            a.factor == b.factor && a.index == b.index && a.trend == b.trend
                && a.stories.elementsEqual(b.stories, by: ==)
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
