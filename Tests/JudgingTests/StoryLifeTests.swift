import Foundation
import Judging
import Matching
import Reading
import Testing

/// What becomes of one happening over several reports: the state it ends in, how sure it is, how many voices tell it, and
/// what was told on the way.
@Suite struct StoryLifeTests {
    /// One report: who says how surely what, hours after the start.
    struct Report: Sendable {
        var hours: Double
        var source: String
        var title: String
        var certainty: Certainty?
        var revises: String?
        var summary = ""
        var url: String?
        var factor: FactorID = "governance.board"
    }

    struct Life: Sendable, CustomTestStringConvertible {
        var promise: String
        var reports: [Report]
        var state: Story.State
        var certainty: Certainty?
        var origins: Int
        /// Kinds of what was told, in order, with the start of an amended title.
        var told: [String]
        var testDescription: String { promise }
    }

    static let fires = "Acme fires chief executive Jane Doe"

    static let lives: [Life] = [
        Life(
            promise: "a rumour is told as one",
            reports: [
                Report(
                    hours: 0, source: "daily", title: "Acme said to fire chief executive Jane Doe", certainty: .rumour)
            ],
            state: .rumour, certainty: .rumour, origins: 1, told: ["story"]),
        Life(
            promise: "a second house corroborates a rumour, which is told once",
            reports: [
                Report(
                    hours: 0, source: "daily", title: "Acme said to fire chief executive Jane Doe", certainty: .rumour),
                Report(
                    hours: 2, source: "paper", title: "Board of Acme considers replacing Jane Doe, sources tell us",
                    certainty: .rumour),
            ],
            state: .corroborated, certainty: .rumour, origins: 2, told: ["story", "correction Corroborated"]),
        Life(
            promise: "a third house adds nothing to a corroborated rumour",
            reports: [
                Report(
                    hours: 0, source: "daily", title: "Acme said to fire chief executive Jane Doe", certainty: .rumour),
                Report(
                    hours: 2, source: "paper", title: "Board of Acme considers replacing Jane Doe, investor says",
                    certainty: .claim),
                Report(
                    hours: 6, source: "wire", title: "Acme chief executive Jane Doe may be out, investor hears",
                    certainty: .rumour),
                Report(hours: 9, source: "acme-news", title: fires, certainty: .fact),
            ],
            state: .confirmed, certainty: .fact, origins: 4,
            told: ["story", "correction Corroborated", "correction Confirmed"]),
        Life(
            promise: "a correction is told as one",
            reports: [
                Report(hours: 0, source: "wire", title: fires, certainty: .fact),
                Report(
                    hours: 4, source: "wire", title: "Correction: Acme suspends chief executive Jane Doe",
                    certainty: nil),
            ],
            state: .confirmed, certainty: .fact, origins: 1, told: ["story", "correction Corrected"]),
        Life(
            promise: "更正也照样提示",
            reports: [
                Report(hours: 0, source: "wire", title: "顶峰解雇首席执行官简·多伊", certainty: .fact),
                Report(hours: 4, source: "wire", title: "【更正】顶峰首席执行官简·多伊系停职", certainty: .fact),
            ],
            state: .confirmed, certainty: .fact, origins: 1, told: ["story", "correction Corrected"]),
        Life(
            promise: "a rumour that the party confirms is amended once",
            reports: [
                Report(
                    hours: 0, source: "daily", title: "Acme said to fire chief executive Jane Doe", certainty: .rumour),
                Report(hours: 5, source: "acme-news", title: fires, certainty: .fact),
                Report(
                    hours: 9, source: "paper", title: "Board of Acme votes Jane Doe out as chief executive",
                    certainty: .fact),
            ],
            state: .confirmed, certainty: .fact, origins: 3, told: ["story", "correction Confirmed"]),
        Life(
            promise: "a claim that the party denies is amended",
            reports: [
                Report(
                    hours: 0, source: "wire", title: "Investor says Acme fires chief executive Jane Doe",
                    certainty: .claim),
                Report(
                    hours: 8, source: "acme-news", title: "Acme: Jane Doe remains chief executive", certainty: .denied),
            ],
            state: .denied, certainty: .denied, origins: 2, told: ["story", "correction Denied"]),
        Life(
            promise: "a fact that the party denies is amended, and a repeat of it changes nothing",
            reports: [
                Report(hours: 0, source: "wire", title: fires, certainty: .fact),
                Report(
                    hours: 8, source: "acme-news", title: "Acme denies that chief executive Jane Doe was fired",
                    certainty: .denied),
                Report(hours: 10, source: "wire", title: fires + ", reports say", certainty: .fact),
            ],
            state: .denied, certainty: .denied, origins: 2, told: ["story", "correction Denied"]),
        Life(
            promise: "another house that states it anew undoes a denial",
            reports: [
                Report(hours: 0, source: "wire", title: fires, certainty: .fact),
                Report(
                    hours: 8, source: "acme-news", title: "Acme denies that chief executive Jane Doe was fired",
                    certainty: .denied),
                Report(
                    hours: 30, source: "paper", title: "Papers show Acme fires chief executive Jane Doe",
                    certainty: .fact),
            ],
            state: .confirmed, certainty: .fact, origins: 3,
            told: ["story", "correction Denied", "correction Confirmed"]),
        Life(
            promise: "a reprint corroborates nothing",
            reports: [
                Report(
                    hours: 0, source: "wire", title: "Acme said to fire chief executive Jane Doe", certainty: .rumour,
                    summary:
                        "People close to the board say that the directors lost patience over delays of the flagship and will name a successor within days."
                ),
                Report(
                    hours: 3, source: "paper", title: "Acme said to fire chief executive Jane Doe", certainty: .rumour,
                    summary:
                        "People close to the board say that the directors lost patience over delays of the flagship and will name a successor within days."
                ),
            ],
            state: .rumour, certainty: .rumour, origins: 1, told: ["story"]),
        Life(
            promise: "a post beside a report is no voice",
            reports: [
                Report(hours: 0, source: "wire", title: fires, certainty: .fact),
                Report(
                    hours: 1, source: "board", title: "omg acme fires jane doe the chief executive", certainty: .fact),
            ],
            state: .confirmed, certainty: .fact, origins: 1, told: ["story"]),
        Life(
            promise: "posts alone establish nothing",
            reports: [Report(hours: 0, source: "board", title: fires, certainty: .fact)],
            state: .rumour, certainty: .claim, origins: 1, told: ["story"]),
        Life(
            promise: "a mended typo is not told again",
            reports: [
                Report(hours: 0, source: "wire", title: "Acme fires cheif executive Jane Doe", certainty: .fact),
                Report(hours: 1, source: "wire", title: fires, certainty: .fact, revises: "0"),
            ],
            state: .confirmed, certainty: .fact, origins: 1, told: ["story"]),
        Life(
            promise: "a headline rewritten without the charge is told as a correction",
            reports: [
                Report(hours: 0, source: "wire", title: fires, certainty: .fact),
                Report(
                    hours: 1, source: "wire", title: "Acme chief executive Jane Doe meets the board", certainty: nil,
                    revises: "0"),
            ],
            state: .rumour, certainty: .rumour, origins: 1, told: ["story", "correction Rewritten"]),
        Life(
            promise: "what others state survives one house's rewriting",
            reports: [
                Report(hours: 0, source: "wire", title: fires, certainty: .fact),
                Report(
                    hours: 1, source: "paper", title: "Jane Doe fired as chief executive by Acme's board",
                    certainty: .fact),
                Report(
                    hours: 2, source: "wire", title: "Acme chief executive Jane Doe meets the board", certainty: nil,
                    revises: "0"),
            ],
            state: .confirmed, certainty: .fact, origins: 2, told: ["story"]),
        Life(
            promise: "the next day's report in the other language joins",
            reports: [
                Report(hours: 0, source: "wire", title: fires, certainty: .fact),
                Report(hours: 26, source: "paper", title: "顶峰董事会解雇首席执行官简·多伊", certainty: .fact),
            ],
            state: .confirmed, certainty: .fact, origins: 2, told: ["story"]),
        Life(
            promise: "what follows from it is told of its own, once",
            reports: [
                Report(hours: 0, source: "wire", title: fires, certainty: .fact),
                Report(
                    hours: 4, source: "wire", title: "Staff of Acme threaten to leave after chief Jane Doe is fired",
                    certainty: .fact, factor: "governance.safety_dissent"),
                Report(
                    hours: 5, source: "wire", title: "Acme staff threaten to leave as chief Jane Doe is fired",
                    certainty: .fact, factor: "governance.safety_dissent"),
            ],
            state: .confirmed, certainty: .fact, origins: 1, told: ["story", "story"]),
    ]

    @Test(arguments: lives) func aHappeningIsFollowedToItsEnd(_ life: Life) {
        var fold = Fold(World.judgement())
        var told: [String] = []
        var story = ""
        for (index, report) in life.reports.enumerated() {
            let item = World.item(
                report.revises ?? "\(index)", report.title, summary: report.summary, source: report.source,
                at: report.revises == nil ? report.hours : 0, url: report.url, revision: report.revises == nil ? 0 : 1)
            let signals = report.certainty.map { [World.signal(report.factor, "acme", $0)] } ?? []
            let outcome = fold.advance(
                [World.observe(item, ["acme", "jane-doe"], signals)], at: World.hours(report.hours))
            #expect(story.isEmpty || outcome.stories[item.id] == story, "report \(index) opens a story of its own")
            story = outcome.stories[item.id] ?? ""
            told += outcome.alerts.filter { $0.kind == .story || $0.kind == .correction }.map { alert in
                alert.kind == .correction
                    ? "correction \(alert.title.prefix { $0 != ":" })" : alert.kind.rawValue
            }
        }
        let end = fold.story(story)
        #expect(end?.state == life.state)
        #expect(end?.certainty == life.certainty)
        #expect(end?.originCount == life.origins)
        #expect(told == life.told)
    }

    /// One report of Acme and its chief, at its own hour.
    private static func report(
        _ fold: inout Fold, _ id: String, _ title: String, _ source: String, _ signal: Signal, _ hours: Double
    ) -> Outcome {
        let item = World.item(id, title, source: source, at: hours)
        return fold.advance([World.observe(item, ["acme", "jane-doe"], [signal])], at: World.hours(hours))
    }

    /// What is told of a later turn says what was told before, and when.
    @Test func anAmendmentNamesWhatItAmends() throws {
        var fold = Fold(World.judgement())
        func report(_ id: String, _ title: String, _ source: String, _ certainty: Certainty, _ hours: Double) -> [Alert]
        {
            let signal = World.signal("governance.board", "acme", certainty)
            return Self.report(&fold, id, title, source, signal, hours).alerts(.correction)
        }
        #expect(report("1", "Acme said to fire chief executive Jane Doe", "daily", .rumour, 0).isEmpty)
        let confirmed = try #require(report("2", Self.fires, "acme-news", .fact, 30).first)
        #expect(confirmed.title == "Confirmed: \(Self.fires)")
        #expect(confirmed.summary == "Told as rumour on 2024-06-21; now confirmed by Acme newsroom.")
        #expect(confirmed.severity == .warning && confirmed.certainty == .fact && confirmed.origins == 2)
    }

    @Test func aDenialByThePartyLeavesLittleOfOneReportAndSomeOfSeveral() {
        func index(after reports: [(source: String, certainty: Certainty)]) -> Double {
            var fold = Fold(World.judgement())
            let titles = [
                "Acme fires chief executive Jane Doe", "Board of Acme votes Jane Doe out as chief executive",
                "Acme: Jane Doe is not fired as chief executive",
            ]
            for (hour, report) in reports.enumerated() {
                _ = fold.advance(
                    [
                        World.observe(
                            World.item(
                                "\(hour)", titles[report.certainty == .denied ? 2 : hour], source: report.source,
                                at: Double(hour)),
                            ["acme", "jane-doe"], [World.signal("governance.board", "acme", report.certainty)])
                    ], at: World.hours(Double(hour)))
            }
            return fold.assessments(at: World.hours(3)).first { $0.subject == "acme" }?.index ?? -1
        }
        let one = index(after: [("wire", .fact)])
        let oneDenied = index(after: [("wire", .fact), ("acme-news", .denied)])
        let twoDenied = index(after: [("wire", .fact), ("paper", .fact), ("acme-news", .denied)])
        #expect(oneDenied < one / 4)
        #expect(twoDenied > oneDenied * 2 && twoDenied < one)
    }

    /// What one report says is as sure as that is, whatever else is known of the happening.
    @Test func aRumourBesideAFactIsToldAsARumour() throws {
        var fold = Fold(World.judgement())
        let fact = World.signal("governance.board")
        _ = Self.report(&fold, "1", Self.fires, "wire", fact, 0)
        _ = Self.report(&fold, "2", "Acme fires chief Jane Doe, says board", "paper", fact, 1)
        let rumour = try #require(
            Self.report(
                &fold, "3", "Acme fires chief executive Jane Doe after staff warned of safety, sources say", "daily",
                World.signal("governance.safety_dissent", "acme", .rumour), 2
            ).alerts(.story).first)
        #expect(rumour.certainty == .rumour && rumour.origins == 1 && rumour.severity == .warning)
    }

    /// The same factor of the same company, but somebody else: told by name, also where nobody else tells the two apart.
    @Test(arguments: [("Ann Roe", "Bob Coe", 2), ("Ann Roe", "Roe", 1), ("Ann Roe", "安·罗", 1)])
    func whoElseMovesIsTold(first: String, second: String, told: Int) {
        var fold = Fold(World.judgement())
        var count = 0
        for (hours, name) in [(0.0, first), (3.0, second)] {
            let title = "Acme head of design \(name) resigns"
            let place = Evidence(field: .title, start: 0, end: 4, text: "Acme", cue: "", entities: [])
            let move = LedgerFact.TalentMove(person: nil, name: name, from: "acme", certainty: .fact, evidence: place)
            let outcome = fold.advance(
                [
                    World.observe(
                        World.item("\(hours)", title, source: hours == 0 ? "wire" : "paper", at: hours), ["acme"],
                        [World.signal("talent.departure")], facts: [.talent(move)])
                ], at: World.hours(hours))
            count += outcome.alerts(.story).count
        }
        #expect(count == told)
    }

    /// What an earlier build kept of a telling is read, and makes nothing told again.
    @Test func aStoryToldByAnEarlierBuildIsKnown() throws {
        let fact = World.signal("governance.board")
        var fold = Fold(World.judgement())
        let records = Self.report(&fold, "1", Self.fires, "wire", fact, 0).changes.map { change in
            var change = change
            let text = change.json.map { String(decoding: $0, as: UTF8.self) } ?? ""
            let plain = text.replacing(/"(?:charges":\{"governance[^}]*\}|people":\[\]|isToldIn\w+":\w+),?/, with: "")
            #expect(!plain.contains("isToldIn") && !plain.contains("charges\":{"))
            change.json = Data(plain.replacing(",}", with: "}").utf8)
            return change
        }
        var later = Fold(World.judgement(), records: records)
        #expect(later.findings.isEmpty)
        #expect(
            Self.report(&later, "2", "Acme board fires chief executive Jane Doe", "wire", fact, 2).alerts(.story)
                .isEmpty)
    }

    /// Who reads of a rise is led to the report that it rests on.
    @Test func aRisePointsToItsFirstReason() throws {
        var fold = Fold(World.judgement())
        let item = World.item("1", Self.fires, source: "acme-news", at: 0, url: "https://acme.example.org/news/1")
        let signals = [World.signal("governance.board")]
        let outcome = fold.advance([World.observe(item, ["acme", "jane-doe"], signals)], at: World.hours(0))
        let rise = try #require(outcome.alerts(.standing).first)
        #expect(rise.url == item.url && rise.evidence == signals[0].evidence)
    }
}
