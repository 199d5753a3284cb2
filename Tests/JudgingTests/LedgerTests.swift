import Foundation
import Matching
import Reading
import Testing

@testable import Judging

/// Ledgers over time, read from titles as they are published.
@Suite struct LedgerTests {
    private static let entities: [Entity] = [
        Entity(id: "rivian", names: ["en": "Rivian"], kind: .company, isSubject: true),
        Entity(id: "cybercab", names: ["en": "Cybercab"], kind: .product, owner: "tesla"),
        Entity(id: "tesla", names: ["en": "Tesla", "zh": "特斯拉"], kind: .company, isSubject: true),
        Entity(id: "model-3", names: ["en": "Model 3"], kind: .product, owner: "tesla"),
        Entity(id: "openai", names: ["en": "OpenAI"], kind: .company),
        Entity(id: "microsoft", names: ["en": "Microsoft"], kind: .company),
        Entity(id: "sam-altman", names: ["en": "Sam Altman"], kind: .person),
    ]

    /// The alerts and the ledger that titles leave, each published so many days after 10 March 2025.
    private static func told(_ titles: [(day: Double, title: String)], until last: Double) throws -> ([Alert], Ledger) {
        let start = try #require(DateParser.parse("2025-03-10T09:00:00Z"))
        let analyzer = try Analyzer(entities: entities)
        var fold = Fold(
            Judgement(
                entities: entities, watches: [], sources: ["wire": .init(name: "Wire", trust: .press)], maxPerPoll: 100,
                thresholds: [:], language: "en"))
        var alerts: [Alert] = []
        for (index, entry) in titles.enumerated() {
            let date = start.addingTimeInterval(entry.day * 86_400)
            let item = Item(
                id: "\(index)", source: "wire", title: entry.title, published: date, firstSeen: date)
            alerts += fold.tick(at: date).alerts
            alerts +=
                fold.advance([Observation(item: item, analysis: analyzer.analyze(item), isBacklog: false)], at: date)
                .alerts
        }
        alerts += fold.tick(at: start.addingTimeInterval(last * 86_400)).alerts
        return (alerts, fold.ledger)
    }

    @Test func aDayThatPassesWithoutAReleaseAlertsOnce() throws {
        let (alerts, ledger) = try Self.told(
            [
                (0, "Tesla says Cybercab production will start in April"), (60, "Tesla opens a shop"),
                (70, "Tesla paints it"),
            ],
            until: 80)
        #expect(alerts.filter { $0.kind == .promise }.count == 1)
        #expect(ledger.promises.map(\.state) == [.missed] && ledger.promises.first?.due == "2025-04-30")
    }

    @Test func aReleaseKeepsThePromise() throws {
        let (alerts, ledger) = try Self.told(
            [(0, "Tesla to launch the Cybercab in April"), (40, "Tesla's Cybercab is now available")], until: 80)
        #expect(!alerts.contains { $0.kind == .promise })
        #expect(ledger.promises.map(\.state) == [.shipped])
    }

    @Test func aDelayMovesTheDay() throws {
        let (alerts, ledger) = try Self.told(
            [(0, "Tesla to launch the Cybercab in April"), (20, "Tesla delays Cybercab launch to 2026")], until: 80)
        #expect(!alerts.contains { $0.kind == .promise })
        #expect(ledger.promises.map(\.due) == ["2026-12-31"] && ledger.promises.first?.state == .delayed)
    }

    @Test func aLaterPriceMakesTheFormerOnePrevious() throws {
        let (_, ledger) = try Self.told(
            [(0, "Tesla Model 3 now costs $38,990"), (9, "Tesla cuts Model 3 price to $34,990")], until: 10)
        #expect(ledger.prices.map(\.amount) == [34990] && ledger.prices.first?.previous == 38990)
    }

    @Test func whoComesBackMakesAMoveOfHisOwn() throws {
        let (_, ledger) = try Self.told(
            [(0, "Sam Altman leaves OpenAI for Microsoft"), (4, "Sam Altman rejoins OpenAI")], until: 10)
        #expect(ledger.talent.first { $0.from == "openai" }?.to == "microsoft")
        #expect(!ledger.talent.contains { $0.from != nil && $0.from == $0.to })
    }

    @Test func whoComesBackHasEndedHisMove() throws {
        let left = (0.0, "Sam Altman leaves OpenAI for Microsoft")
        let back = (4.0, "Sam Altman returns to OpenAI as CEO")
        func row(_ titles: [(day: Double, title: String)]) throws -> LedgerRow.Talent? {
            try Self.told(titles, until: 200).1.talent.first { $0.from == "openai" }
        }
        #expect(try row([left])?.returned == nil)
        let returned = try #require(try row([left, back]))
        #expect(
            returned.returned?.iso8601UTC == "2025-03-14T09:00:00Z" && returned.record.history.last?.state == "returned"
        )
        // A look back at the old move undoes nothing; a move elsewhere is another.
        #expect(try row([left, back, (90, "Sam Altman left OpenAI for Microsoft")])?.returned != nil)
        let again = try #require(try row([left, back, (90, "Sam Altman leaves OpenAI for Tesla")]))
        #expect(again.returned == nil && again.to == "tesla")
    }

    /// The days after the start on which the row of a table was told to have changed.
    private static func changes(_ titles: [(day: Double, title: String)]) throws -> [Double] {
        let start = try #require(DateParser.parse("2025-03-10T09:00:00Z"))
        var days: [Double] = []
        for count in 1...titles.count {
            let shown = Array(titles.prefix(count))
            let rows = try told(shown, until: shown[count - 1].day).1.rows.values
            let day = (rows.map(\.record.changed).max() ?? start).timeIntervalSince(start) / 86_400
            if days.last != day { days.append(day) }
        }
        return days
    }

    @Test func aRowChangesOnlyWhereWhatItSaysIsAnother() throws {
        #expect(
            try Self.changes([
                (0, "Tesla Model 3 now costs $38,990"), (3, "Tesla Model 3 costs $38,990"),
                (9, "Tesla cuts Model 3 price to $34,990"), (12, "Tesla Model 3 costs $34,990"),
            ]) == [0, 9])
        #expect(
            try Self.changes([
                (0, "Tesla to launch the Cybercab in April"), (2, "Tesla to launch the Cybercab in April"),
                (20, "Tesla delays Cybercab launch to 2026"),
            ]) == [0, 20])
        #expect(
            try Self.changes([
                (0, "Sam Altman leaves OpenAI"), (1, "Sam Altman leaves OpenAI"),
                (2, "Sam Altman leaves OpenAI for Microsoft"), (5, "Sam Altman returns to OpenAI as CEO"),
                (6, "Sam Altman leaves OpenAI"),
            ]) == [0, 2, 5])
    }

    @Test func aProductIsOneWithItsMakersNameAndWithout() throws {
        var rows = Ledger()
        func promise(_ name: String, _ state: LedgerFact.Promise.State) -> LedgerFact {
            .promise(
                .init(
                    product: "tesla", name: name, state: state,
                    evidence: Evidence(field: .title, start: 0, end: 1, text: "x", cue: "c")))
        }
        let report = Ledger.Report(item: nil, certainty: nil, isBacklog: false, time: Date(timeIntervalSince1970: 0))
        _ = rows.enter([promise("18A", .dated), promise("特斯拉18A", .delayed), promise("Tesla 18A", .delayed)], report)
        #expect(rows.promises.map(\.state) == [.delayed])
        // Another version is another product.
        _ = rows.enter([promise("118A", .dated), promise("18A-P", .dated)], report)
        #expect(rows.promises.count == 3)
    }

    @Test func rowsOfOlderVersionsAreRead() throws {
        let json = """
            {"talent": {"person": "x", "name": "X", "founded": false, "certainty": "fact", "record": {"since": 0,
             "updated": 90, "sources": [], "history": [{"time": 0, "state": "claim"}, {"time": 50, "state": "fact"}]}}}
            """
        let row = try JSONDecoder().decode(LedgerRow.self, from: Data(json.utf8))
        #expect(row.record.changed == Date(timeIntervalSinceReferenceDate: 50))
    }
}
