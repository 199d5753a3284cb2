import Foundation
import Judging
import Matching
import Reading
import Testing

/// Which report a charge is shown by.
@Suite struct ChargeTests {
    /// One report after the other of one happening, an hour apart: source, title, how sure.
    private static func charge(
        _ reports: [(source: String, title: String, certainty: Certainty)], language: String = "en"
    ) throws -> (charge: Story.Charge, reason: Assessment.Reason) {
        var fold = Fold(World.judgement(language: language))
        var story = ""
        for (number, report) in reports.enumerated() {
            let item = World.item(
                "\(number)", report.title, source: report.source, at: Double(number),
                url: "https://\(report.source).org/\(number == 0 ? "" : "news/\(number)")")
            let outcome = fold.advance(
                [World.observe(item, ["acme"], signals(report.certainty))], at: World.hours(Double(number)))
            story = outcome.stories[item.id] ?? story
        }
        let assessment = try #require(fold.assessments(at: World.hours(40)).first { $0.subject == "acme" })
        return (
            try #require(fold.story(story)?.charges.first), try #require(assessment.factors.first?.reasons.first)
        )
    }

    private static func signals(_ certainty: Certainty) -> [Signal] {
        [World.signal("governance.board", "acme", certainty)]
    }

    @Test func theReportThatMadeItAFactStandsFirst() throws {
        let (charge, reason) = try Self.charge([
            ("paper", "Acme said to fire chief executive Jane Doe", .rumour),
            ("acme-news", "Acme fires chief executive Jane Doe", .fact),
            ("wire", "Board of Acme votes Jane Doe out as chief executive, says the wire in its own words", .claim),
        ])
        #expect(charge.grounds.map(\.item) == ["1", "2", "0"])
        #expect(reason.title == "Acme fires chief executive Jane Doe")
        // Its own day, though a later voice made the charge stronger.
        #expect(reason.date == World.hours(1) && charge.since > World.hours(1))
    }

    @Test func ofEquallySureReportsTheReadersLanguageStandsFirst() throws {
        let reports: [(String, String, Certainty)] = [
            ("daily", "Acme said to fire chief executive Jane Doe", .rumour),
            ("wire", "Acme fires chief executive Jane Doe", .fact),
            ("paper", "顶峰解雇首席执行官 Jane Doe, Acme fires chief executive Jane Doe", .fact),
        ]
        #expect(try Self.charge(reports, language: "zh").reason.title.hasPrefix("顶峰"))
        #expect(try Self.charge(reports, language: "en").reason.title == "Acme fires chief executive Jane Doe")
        // A rumour is not shown for its language.
        let rumour: [(String, String, Certainty)] = [
            ("daily", "顶峰据传解雇首席执行官 Jane Doe, Acme fires chief executive Jane Doe", .rumour),
            ("wire", "Acme fires chief executive Jane Doe", .fact),
        ]
        #expect(try Self.charge(rumour, language: "zh").reason.title == "Acme fires chief executive Jane Doe")
    }

    @Test func aPageOfItsOwnIsLinkedBeforeAFrontPage() throws {
        let (_, reason) = try Self.charge([
            ("wire", "Acme fires chief executive Jane Doe", .fact),
            ("paper", "Acme has fired chief executive Jane Doe", .fact),
        ])
        #expect(reason.url == "https://paper.org/news/1")
    }

    @Test func groundsOfOlderVersionsAreRead() throws {
        let json = #"{"item": "i", "source": "s", "title": "t", "evidence": []}"#
        let ground = try JSONDecoder().decode(Story.Ground.self, from: Data(json.utf8))
        #expect(ground.certainty == nil && ground.date == nil)
    }
}
