import Foundation
import Matching

/// What is usual for an entity: new voices a day, as a running mean and spread. A burst is a day far above its own usual.
struct Baseline: Sendable, Equatable, Codable {
    var entity: EntityID
    /// Days since 1970, UTC.
    var day: Int
    /// New voices on that day so far.
    var count: Int
    /// Of them those that charge the entity with something.
    var harmful: Int
    /// Over the days before.
    var mean = 0.0
    var variance = 0.0
    /// Days that the mean rests on.
    var days = 0
    /// The last day on which a burst was told.
    var told: Int?

    /// Days before a burst can be told from a start.
    static let minimumDays = 14
    /// Fewer voices are no burst.
    static let minimumCount = 6
    /// Days after a burst in which no other is told.
    static let pause = 3
    /// Days back that are remembered as seen.
    static let memory = 60
    /// Share of a day in the running mean: a memory of about three weeks.
    static let share = 1.0 / 14

    init(entity: EntityID, day: Int) {
        self.entity = entity
        self.day = day
        count = 0
        harmful = 0
    }

    /// Ends the days before a given one. Of the days since, those without a voice count only where something else was
    /// seen; at most `memory` of them.
    mutating func advance(to today: Int, seen: [Int]) {
        guard today > day else { return }
        end()
        for other in seen where other > day && other < today { end() }
        day = today
    }

    private mutating func end() {
        let share = days < 14 ? 1 / Double(days + 1) : Self.share
        let difference = Double(count) - mean
        mean += share * difference
        variance = (1 - share) * (variance + share * difference * difference)
        days += 1
        count = 0
        harmful = 0
    }

    /// Today's count from which it is a burst.
    var threshold: Double {
        max(Double(Self.minimumCount), mean + 4 * max(variance, mean, 0.25).squareRoot())
    }

    var isBurst: Bool {
        days >= Self.minimumDays && Double(count) >= threshold && (told.map { day - $0 > Self.pause } ?? true)
    }
}
