import Foundation
import Judging
import Matching
import Reading
import Testing

/// What holds of the fold on any stream of items: streams here are made at random from a seed.
@Suite struct FoldLawTests {
    private static let seeds = 0..<6 as Range<UInt64>
    private static let factors: [FactorID] = [
        "governance.board", "talent.departure", "legal.regulatory", "trust.incident", "competition.launch",
    ]

    /// A poll: the items of one source, seen at one moment.
    struct Poll {
        var time: Date
        var observations: [Observation]
    }

    /// Some weeks of polls by several sources, with repeats, edits, denials, posts and backlog among them. No two items
    /// have one date.
    private static func stream(_ seed: UInt64, polls count: Int = 60) -> [Poll] {
        var dice = Dice(seed)
        let subjects = ["Acme", "Rival", "Quiet"]
        let deeds = ["fires its chief", "is sued over patents", "recalls a phone", "loses data", "launches a rocket"]
        let tails = ["in surprise move", "say two people", "after talks", "amid doubt", "on Monday"]
        var told: [Item] = []
        return (0..<count).map { number in
            let hours = Double(number) * 9
            let source = dice.pick(["wire", "paper", "daily", "board", "acme-news"])
            let observations = (0..<(1 + dice.below(4))).map { place in
                let deed = dice.below(deeds.count)
                let who = dice.below(subjects.count)
                var item = World.item(
                    "\(number)-\(place)", "\(subjects[who]) \(deeds[deed]) \(dice.pick(tails))",
                    source: source, at: hours - Double(dice.below(600)) / 100 - Double(place) / 1000)
                item.firstSeen = World.hours(hours)
                if dice.below(8) == 0, let old = told.last(where: { $0.source == source }) {
                    item.id = old.id
                    item.revision = 1
                }
                told.append(item)
                let certainty = dice.pick([Certainty.fact, .fact, .claim, .rumour, .denied])
                let signals =
                    dice.below(4) == 0
                    ? []
                    : [
                        World.signal(
                            factors[deed], EntityID(subjects[who].lowercased()), certainty,
                            weight: Double(1 + dice.below(10)) / 10)
                    ]
                return World.observe(
                    item, [EntityID(subjects[who].lowercased())], signals, worth: dice.below(3),
                    isBacklog: dice.below(12) == 0)
            }
            return Poll(time: World.hours(hours), observations: observations)
        }
    }

    /// Plays a stream, with the hours between the polls, and gives what each step brought about.
    private static func play(_ polls: [Poll], _ fold: inout Fold, each: (inout Fold, Outcome) -> Void) {
        for poll in polls {
            each(&fold, fold.tick(at: poll.time.addingTimeInterval(-3600)))
            each(&fold, fold.advance(poll.observations, at: poll.time))
        }
    }

    private static func outcomes(_ polls: [Poll]) -> [Outcome] {
        var fold = Fold(World.judgement())
        var all: [Outcome] = []
        play(polls, &fold) { all.append($1) }
        return all
    }

    @Test(arguments: seeds) func theSameStreamGivesTheSame(_ seed: UInt64) {
        let (one, two) = (Self.outcomes(Self.stream(seed)), Self.outcomes(Self.stream(seed)))
        #expect(one.map(\.alerts) == two.map(\.alerts))
        #expect(one.map(\.changes) == two.map(\.changes))
        #expect(one.contains { !$0.alerts.isEmpty })
    }

    @Test(arguments: seeds) func theOrderWithinAPollDoesNotMatter(_ seed: UInt64) {
        var dice = Dice(seed &+ 99)
        let polls = Self.stream(seed)
        let mixed = polls.map { Poll(time: $0.time, observations: dice.shuffled($0.observations)) }
        let (one, two) = (Self.outcomes(polls), Self.outcomes(mixed))
        #expect(one.map(\.alerts) == two.map(\.alerts))
        #expect(one.map(\.changes) == two.map(\.changes))
    }

    /// Killed and started anew from its records before every step, the fold goes on as if nothing had been.
    @Test(arguments: seeds) func aRestartChangesNothing(_ seed: UInt64) {
        let whole = Self.outcomes(Self.stream(seed))
        var records: [String: StateChange] = [:]
        var fold = Fold(World.judgement())
        var step = 0
        Self.play(Self.stream(seed), &fold) { fold, outcome in
            #expect(outcome.alerts == whole[step].alerts)
            #expect(outcome.changes == whole[step].changes)
            #expect(outcome.stories == whole[step].stories)
            step += 1
            for change in outcome.changes {
                records["\(change.kind)/\(change.id)"] = change.isLive && change.json != nil ? change : nil
            }
            fold = Fold(World.judgement(), records: Array(records.values))
            #expect(fold.findings.isEmpty)
        }
    }

    @Test(arguments: seeds) func noAlertHasAnothersId(_ seed: UInt64) {
        let ids = Self.outcomes(Self.stream(seed)).flatMap(\.alerts).map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test(arguments: seeds) func indexesKeepTheirBounds(_ seed: UInt64) {
        var fold = Fold(World.judgement())
        for poll in Self.stream(seed) {
            _ = fold.advance(poll.observations, at: poll.time)
            for assessment in fold.assessments(at: poll.time) {
                #expect(0...100 ~= assessment.index)
                #expect(assessment.factors.allSatisfy { 0...100 ~= $0.index })
            }
        }
    }

    /// An item that charges more harm never makes the subject stand better.
    @Test(arguments: seeds) func moreHarmNeverStandsBetter(_ seed: UInt64) {
        let polls = Self.stream(seed, polls: 30)
        var fold = Fold(World.judgement())
        for poll in polls { _ = fold.advance(poll.observations, at: poll.time) }
        let now = World.hours(30 * 9)
        func index(_ fold: Fold) -> Double { fold.assessments(at: now).first { $0.subject == "acme" }?.index ?? 0 }
        for factor in Self.factors {
            var other = fold
            let item = World.item("new-\(factor)", "Unheard-of \(factor) strikes", source: "paper", at: 30 * 9)
            _ = other.advance([World.observe(item, ["acme"], [World.signal(factor)])], at: now)
            #expect(index(other) >= index(fold))
        }
    }

    @Test func daysOnWhichNothingCouldBeSeenAreNoQuietDays() {
        func burst(after gap: Int) -> Bool {
            var fold = Fold(World.judgement())
            func poll(_ day: Int, voices: Int) -> [Alert] {
                fold.advance(
                    (0..<voices).map { voice in
                        World.observe(
                            World.item(
                                "\(day)-\(voice)",
                                "Acme matter \(day) \(Self.word(day * 37 + voice)) \(Self.word(day + voice * 91))",
                                source: "paper", at: Double(day * 24 + 1)),
                            ["acme"])
                    }, at: World.hours(Double(day * 24 + 2))
                ).alerts(.burst)
            }
            for day in 0..<20 { _ = poll(day, voices: 4) }
            return !poll(20 + gap, voices: 9).isEmpty
        }
        // Nine are no burst where four a day are usual, be it after three weeks in which the machine was off.
        #expect(!burst(after: 0))
        #expect(!burst(after: 21))
    }

    @Test func aBurstIsMeasuredByTheEntitysOwnDays() {
        var fold = Fold(World.judgement())
        func poll(_ day: Int, _ entity: EntityID, voices: Int) -> [Alert] {
            fold.advance(
                (0..<voices).map { voice in
                    World.observe(
                        World.item(
                            "\(entity)-\(day)-\(voice)",
                            "\(entity) matter \(Self.word(day * 37 + voice)) \(Self.word(day + voice * 91))",
                            source: "paper-\(voice)", at: Double(day * 24 + 1)),
                        [entity], [World.signal("trust.incident", entity, .claim, weight: 0.2)], worth: 1)
                }, at: World.hours(Double(day * 24 + 2))
            ).alerts(.burst)
        }
        for day in 0..<20 {
            #expect(poll(day, "acme", voices: 10).isEmpty)
            #expect(poll(day, "quiet", voices: 1).isEmpty)
        }
        #expect(poll(20, "acme", voices: 12).isEmpty)
        let burst = poll(20, "quiet", voices: 12)
        #expect(burst.map(\.subject) == ["quiet"])
        #expect(burst.first?.severity == .warning)
        #expect(poll(21, "quiet", voices: 12).isEmpty, "a burst is told once in its pause")
    }

    /// A word of its own for a number, so that titles have nothing in common by chance.
    private static func word(_ number: Int) -> String {
        var dice = Dice(UInt64(number + 1))
        return String((0..<8).map { _ in Character(Unicode.Scalar(UInt8(97 + dice.below(26)))) })
    }
}
