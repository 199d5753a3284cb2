import Foundation
import Matching
import Testing

@testable import Judging

/// The laws of the index and of the levels.
@Suite struct StandingTests {
    private static let rules = FactorRules([])
    private static let factors = FactorRule.table.keys.sorted()

    /// Some troubles of a company, at random.
    private static func troubles(_ dice: inout Dice, count: Int) -> Standing {
        var standing = Standing(subject: "acme", at: World.start)
        for number in 0..<count { add(trouble(&dice, number), to: &standing) }
        return standing
    }

    private static func trouble(_ dice: inout Dice, _ number: Int) -> Standing.Impact {
        Standing.Impact(
            story: "s-\(number)", title: "t", url: nil, factor: factors[dice.below(factors.count)],
            points: Double(dice.below(460)) / 10, since: World.hours(Double(dice.below(24 * 60))))
    }

    private static func add(_ impact: Standing.Impact, to standing: inout Standing) {
        standing.set([impact], of: impact.story)
    }

    private static func index(_ standing: Standing, _ hours: Double) -> Double {
        standing.index(at: World.hours(hours), rules: rules)
    }

    @Test(arguments: 0..<40 as Range<UInt64>) func theIndexKeepsItsBoundsAndNeverFallsForAddedHarm(_ seed: UInt64) {
        var dice = Dice(seed)
        var standing = Self.troubles(&dice, count: dice.below(60))
        let now = 24.0 * 60
        for number in 1000..<1010 {
            let before = Self.index(standing, now)
            Self.add(Self.trouble(&dice, number), to: &standing)
            let after = Self.index(standing, now)
            #expect(after >= before - 1e-9)
            #expect(0...100 ~= after)
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>) func timeAloneNeverRaisesTheIndex(_ seed: UInt64) {
        var dice = Dice(seed)
        var standing = Self.troubles(&dice, count: 40)
        let first = Self.index(standing, 24 * 60)
        var last = first
        for day in 61..<200 {
            standing.prune(at: World.hours(Double(day * 24)), rules: Self.rules)
            let next = Self.index(standing, Double(day * 24))
            #expect(next <= last + 1e-9)
            last = next
        }
        #expect(last < first / 2)
    }

    @Test func moreOfTheSameCountsForLessAndLess() {
        var standing = Standing(subject: "acme", at: World.start)
        var last = 0.0
        var step = Double.infinity
        for number in 0..<30 {
            Self.add(
                .init(
                    story: "s-\(number)", title: "", url: nil, factor: "trust.incident", points: 10, since: World.start),
                to: &standing)
            let index = Self.index(standing, 0)
            #expect(index - last < step)
            step = index - last
            last = index
        }
        // Thirty small troubles of one kind show a risk at most.
        #expect(last < Level.underPressure.enters)
    }

    @Test func troubleOnSeveralFrontsWeighsMoreThanOnOne() {
        func index(_ factors: [FactorID]) -> Double {
            var standing = Standing(subject: "acme", at: World.start)
            for (number, factor) in factors.enumerated() {
                Self.add(
                    .init(story: "s-\(number)", title: "", url: nil, factor: factor, points: 40, since: World.start),
                    to: &standing)
            }
            return Self.index(standing, 0)
        }
        let one = index(["talent.departure", "talent.departure", "talent.departure"])
        let family = index(["talent.departure", "talent.poaching", "talent.spinoff"])
        let fronts = index(["talent.departure", "legal.regulatory", "trust.incident"])
        #expect(one < family && family < fronts)
    }

    @Test func halfALifeLeavesHalfThePoints() {
        let impact = Standing.Impact(
            story: "s", title: "", url: nil, factor: "talent.departure", points: 40, since: World.start)
        let life = Self.rules["talent.departure"].halfLife
        let weight = Self.rules["talent.departure"].weight
        #expect(abs(impact.points(at: World.start.addingTimeInterval(life), rules: Self.rules) - 20 * weight) < 1e-9)
        #expect(impact.points(at: World.start.addingTimeInterval(-life), rules: Self.rules) == 40 * weight)
    }

    /// The index swings about every mark; the level follows it up at once and down only past the lower mark and after the
    /// dwell.
    @Test(arguments: Level.allCases.filter { $0 > .calm }) func aLevelDoesNotFlap(_ level: Level) {
        var now = World.start
        var current = Level.calm
        var entered = now
        var moves = 0
        for hour in 0..<(24 * 30) {
            now = World.hours(Double(hour))
            let index = level.enters + (hour.isMultiple(of: 2) ? 3 : -3)
            let next = Standing.settle(current, entered: entered, index: index, at: now)
            if next != current {
                moves += 1
                entered = now
                current = next
            }
        }
        #expect(moves == 1 && current == level)
    }

    @Test func aLevelFallsOnlyAfterItsDwell() {
        let held = Standing.settle(.crisis, entered: World.start, index: 0, at: World.hours(47))
        #expect(held == .crisis)
        #expect(Standing.settle(.crisis, entered: World.start, index: 0, at: World.hours(48)) == .calm)
    }

    @Test func everyPointOfTheIndexHasAReason() {
        var dice = Dice(7)
        let standing = Self.troubles(&dice, count: 12)
        let assessment = standing.assessment(at: World.hours(24 * 60), rules: Self.rules)
        for share in assessment.factors {
            let sum = share.reasons.reduce(0) { $0 + $1.points }
            #expect(share.reasons.count == 5 || abs(Standing.saturated(sum) - share.index) < 0.3)
        }
    }
}
