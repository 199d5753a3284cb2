import Foundation
import Judging
import Matching
import Reading
import Testing

@Suite struct FoldTests {
    @Test func aGraveStoryIsToldOnceAndNotAgainForRepeats() {
        var fold = Fold(World.judgement())
        let first = fold.advance(
            [
                World.observe(
                    World.item("1", "Acme fires its chief executive Jane Doe"), ["acme", "jane-doe"],
                    [World.signal("governance.board")])
            ],
            at: World.hours(1))
        #expect(first.alerts(.story).map(\.severity) == [.warning])
        #expect(first.alerts(.story).first?.subject == "acme")
        let second = fold.advance(
            [
                World.observe(
                    World.item("2", "Acme fires chief executive Jane Doe in surprise move", source: "paper", at: 1),
                    ["acme", "jane-doe"], [World.signal("governance.board")])
            ], at: World.hours(2))
        #expect(second.stories["2"] == first.stories["1"])
        #expect(second.alerts(.story).isEmpty)
        #expect(fold.story(first.stories["1"] ?? "")?.originCount == 2)
    }

    @Test(
        arguments: [
            ([:], Level.riskVisible), ([.riskVisible: 60, .underPressure: 70, .crisis: 80], .calm),
            ([.riskVisible: 5, .underPressure: 10, .crisis: 15], .crisis),
        ] as [([Level: Double], Level)])
    func levelsAreEnteredWhereTheConfigurationSays(thresholds: [Level: Double], expected: Level) {
        var fold = Fold(World.judgement(thresholds: thresholds))
        _ = fold.advance(
            [
                World.observe(
                    World.item("1", "Acme fires its chief executive"), ["acme"], [World.signal("governance.board")])
            ], at: World.hours(1))
        #expect(fold.assessments(at: World.hours(1)).first { $0.subject == "acme" }?.level == expected)
    }

    @Test func aRumourConfirmedLaterIsAmendedOnce() {
        var fold = Fold(World.judgement())
        let rumour = fold.advance(
            [
                World.observe(
                    World.item("1", "Acme said to be firing chief executive Jane Doe", source: "daily"),
                    ["acme", "jane-doe"],
                    [World.signal("governance.board", "acme", .rumour)])
            ], at: World.hours(1))
        #expect(rumour.alerts(.story).first?.certainty == .rumour)
        let confirmed = fold.advance(
            [
                World.observe(
                    World.item("2", "Acme fires chief executive Jane Doe", source: "acme-news", at: 5),
                    ["acme", "jane-doe"],
                    [World.signal("governance.board")])
            ], at: World.hours(6))
        let corrections = confirmed.alerts(.correction)
        #expect(corrections.count == 1)
        #expect(corrections.first?.title.hasPrefix("Confirmed: ") == true)
        #expect(corrections.first?.summary.contains("rumour") == true)
        #expect(corrections.first?.summary.contains("Acme newsroom") == true)
        let again = fold.advance(
            [
                World.observe(
                    World.item("3", "Acme fires chief executive Jane Doe, board says", source: "paper", at: 7),
                    ["acme", "jane-doe"],
                    [World.signal("governance.board")])
            ], at: World.hours(8))
        #expect(again.alerts(.correction).isEmpty && again.alerts(.story).isEmpty)
    }

    @Test func backlogIsCountedAndNotTold() {
        var fold = Fold(World.judgement())
        let outcome = fold.advance(
            [
                World.observe(
                    World.item("1", "Acme fires its chief executive"), ["acme"], [World.signal("governance.board")],
                    isBacklog: true)
            ], at: World.hours(100))
        #expect(outcome.alerts.isEmpty)
        #expect(fold.assessments(at: World.hours(100)).first { $0.subject == "acme" }?.index ?? 0 > 10)
    }

    @Test func anEditedItemIsNotToldAgain() {
        var fold = Fold(World.judgement())
        _ = fold.advance(
            [
                World.observe(
                    World.item("1", "Acme fires its cheif executive"), ["acme"], [World.signal("governance.board")])
            ],
            at: World.hours(1))
        let edited = fold.advance(
            [
                World.observe(
                    World.item("1", "Acme fires its chief executive", revision: 1), ["acme"],
                    [World.signal("governance.board")])
            ], at: World.hours(2))
        #expect(edited.alerts.isEmpty)
    }

    @Test func onePollTellsAtMostItsLimit() {
        var fold = Fold(World.judgement(maxPerPoll: 3))
        let names = [
            "strike in Lima", "fire at plant Omega", "recall of boats", "suit over honey", "leak of mail",
            "loss on bonds",
        ]
        let outcome = fold.advance(
            names.enumerated().map { index, name in
                World.observe(
                    World.item("\(index)", "A \(name) reported", source: "wire", at: Double(index * 900)), ["acme"],
                    [World.signal(FactorID("x.\(index)"), weight: 0.1)])
            }, at: World.hours(6000))
        #expect(outcome.alerts.count { $0.isTold && $0.kind != .coverage } == 3)
        let coverage = outcome.alerts(.coverage)
        #expect(coverage.count == 1)
        #expect(coverage.first?.title.contains("3") == true)
        #expect(outcome.stories.count == 6)
    }

    @Test func standingsRiseWithTroubleOnSeveralFrontsAndFallWithTime() {
        var fold = Fold(World.judgement())
        let factors: [FactorID] = [
            "governance.board", "talent.departure", "legal.regulatory", "finance.strain", "trust.incident",
        ]
        var levels: [Level] = []
        for (index, factor) in factors.enumerated() {
            let outcome = fold.advance(
                ["wire", "paper", "daily"].map { source in
                    World.observe(
                        World.item(
                            "\(factor)-\(source)", "Acme \(factor) trouble of kind \(index)", source: source,
                            at: Double(index)),
                        ["acme"], [World.signal(factor)])
                }, at: World.hours(Double(index + 1)))
            levels += outcome.alerts(.standing).compactMap(\.standing?.level)
        }
        #expect(levels.count >= 2 && levels == levels.sorted())
        var fallen: [Level] = []
        for week in 1...60 {
            fallen += fold.tick(at: World.hours(Double(week) * 168)).alerts(.standing).compactMap(\.standing?.level)
        }
        #expect(fallen.last == .calm)
        #expect(fallen == fallen.sorted(by: >))
    }

    @Test func aPromisePastItsDayIsMissedOnceAndAShippedOneNever() {
        let evidence = Evidence(field: .title, start: 0, end: 4, text: "Acme", cue: "promise")
        func promise(_ product: EntityID, _ state: LedgerFact.Promise.State, _ due: String?) -> [LedgerFact] {
            [.promise(.init(product: product, state: state, due: due, evidence: evidence))]
        }
        var fold = Fold(World.judgement())
        _ = fold.advance(
            [
                World.observe(
                    World.item("1", "Acme One to ship in June"), facts: promise("acme-one", .dated, "2024-06-30")),
                World.observe(
                    World.item("2", "Quiet to ship"), ["quiet"], facts: promise("quiet", .dated, "2024-06-30")),
            ], at: World.hours(0))
        _ = fold.advance(
            [World.observe(World.item("3", "Quiet ships", at: 24), ["quiet"], facts: promise("quiet", .shipped, nil))],
            at: World.hours(24))
        #expect(fold.tick(at: World.hours(24 * 10)).alerts(.promise).isEmpty)
        let missed = fold.tick(at: World.hours(24 * 11)).alerts(.promise)
        #expect(missed.map(\.subject) == ["acme"])
        #expect(missed.first?.title.contains("2024-06-30") == true)
        #expect(fold.tick(at: World.hours(24 * 12)).alerts(.promise).isEmpty)
        #expect(fold.ledger.promises.first { $0.product == "acme-one" }?.state == .missed)
    }
}
