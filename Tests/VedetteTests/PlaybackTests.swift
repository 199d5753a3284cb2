import Archive
import Foundation
import Judging
import Logging
import Matching
import Reading
import Reporting
import Testing

@testable import vedette

/// What is said of the past must be what was said then: explanations and backtests against a replay's own archive.
@Suite struct PlaybackTests {
    private static let rules = """
        {"entities": [{"id": "acme", "name": "Acme", "subject": true, "rivals": ["globex"]},
                      {"id": "globex", "name": "Globex", "subject": true},
                      {"id": "acme-one", "name": "Acme One", "kind": "product", "of": "acme"}],
         "digests": {"language": "en", "time_zone": "UTC"}}
        """

    private static let items: [(date: String, title: String)] = [
        ("2024-05-01T08:00:00Z", "Acme says the Acme One launches on June 5"),
        ("2024-05-03T09:30:00Z", "Acme chief executive Jane Roche fired by the board"),
        ("2024-05-03T12:00:00Z", "Acme sued by regulators over data breach"),
        ("2024-05-04T12:00:00Z", "Acme's chief scientist quits to join Globex"),
        ("2024-05-20T12:00:00Z", "Acme opens a shop"),
    ]

    /// A replay up to a month after the last item.
    private static func replay(into folder: String) throws -> (Archive, Configuration) {
        let rules = try configuration(rules)
        let entries = items.map {
            "<entry><id>\($0.title)</id><title>\($0.title)</title><updated>\($0.date)</updated></entry>"
        }
        let text = "<feed xmlns='http://www.w3.org/2005/Atom'>\(entries.reversed().joined())</feed>"
        let feed = try FeedParser.parse(Document(bytes: Array(text.utf8), url: "file:///wire.xml"))
        let end = try #require(Date(iso8601UTC: "2024-06-20T00:00:00Z"))
        try ReplayFolder.prepare(folder)
        _ = try Replay([.init(source: "wire", feed: feed)], configuration: rules, until: end, now: end)
            .run(folder: folder, log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })) { _, _ in }
        return (try Archive(asking: "\(folder)/vedette.db"), rules)
    }

    /// A replay of a feed in which one item is dated in the future.
    private static func replay(
        into folder: String, until end: String?, on day: String, future: String = "2034-09-01T08:00:00Z"
    ) throws -> (report: Replay.Report, files: [String: Data]) {
        let items =
            [("2024-05-01T08:00:00Z", "Acme opens a shop"), (future, "Acme sued by regulators")]
            + [("2024-05-03T09:30:00Z", "Acme chief executive Jane Roche fired by the board")]
        let entries = items.map {
            "<entry><id>\($0.1)</id><title>\($0.1)</title><updated>\($0.0)</updated></entry>"
        }
        let text = "<feed xmlns='http://www.w3.org/2005/Atom'>\(entries.reversed().joined())</feed>"
        let feed = try FeedParser.parse(Document(bytes: Array(text.utf8), url: "file:///wire.xml"))
        let now = try #require(Date(iso8601UTC: day))
        try ReplayFolder.prepare(folder)
        let report = try Replay(
            [.init(source: "wire", feed: feed)], configuration: try configuration(rules),
            until: end.flatMap(Date.init(iso8601UTC:)), now: now
        ).run(folder: folder, log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })) { _, _ in }
        var files: [String: Data] = [:]
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/digests").map { "digests/\($0)" }
        for name in names + ["alerts.jsonl", "alerts.log"] {
            files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
        }
        return (report, files)
    }

    /// An item that is dated in the future is seen with its neighbour, as the daemon sees it when it comes, on whatever
    /// day the replay is made; only `--until` believes in its date.
    @Test func aDateInTheFutureIsNotWaitedFor() throws {
        let folder = try TemporaryFolder()
        func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }
        let one = try Self.replay(into: path("1"), until: nil, on: "2025-01-01T00:00:00Z")
        let other = try Self.replay(into: path("2"), until: nil, on: "2031-07-09T12:34:56Z")
        #expect(one.report.items == 3 && one.report.end.iso8601UTC == "2024-05-03T09:30:00Z")
        #expect(one.files == other.files && one.files.count < 12)
        let alerts = try #require(one.files["alerts.jsonl"])
        #expect(
            String(decoding: alerts, as: UTF8.self).contains("2034-09-01"), "it is told, with the date that it bears")
        let late = try Self.replay(
            into: path("3"), until: "2024-06-02T00:00:00Z", on: "2024-05-10T00:00:00Z", future: "2024-06-01T08:00:00Z")
        #expect(late.report.end.iso8601UTC == "2024-06-01T23:59:59Z" && late.report.items == 3)
        let early = try Self.replay(
            into: path("4"), until: nil, on: "2024-05-10T00:00:00Z", future: "2024-06-01T08:00:00Z")
        #expect(early.report.end.iso8601UTC == "2024-05-03T09:30:00Z")
    }

    @Test func aStandingOfThePastIsTheOneThatWasTold() throws {
        let folder = try TemporaryFolder()
        let (archive, rules) = try Self.replay(into: folder.url.appendingPathComponent("r").path)
        let told = try archive.alerts(from: .distantPast, to: .distantFuture).map(\.alert).filter {
            $0.kind == .standing && $0.subject == "acme"
        }
        #expect(told.contains { $0.standing?.level == .crisis || $0.standing?.level == .underPressure })
        #expect(told.contains { $0.severity == .notice }, "a level fell")
        for alert in told {
            let standing = try #require(alert.standing)
            let text = try #require(
                try Asked(archive, rules, at: alert.time).text(of: "acme"))
            let head = "Acme: \(standing.level.name(in: "en")), index \(standing.index.formattedShortly) at"
            #expect(text.hasPrefix(head), "\(text.prefix(80))")
            // An alert is explained by what held when it was told.
            let own = try #require(try Asked(archive, rules).text(of: alert.id))
            #expect(own.contains(head))
        }
    }

    @Test func theClockGoesOnAfterTheLastLook() throws {
        let folder = try TemporaryFolder()
        let (archive, rules) = try Self.replay(into: folder.url.appendingPathComponent("r").path)
        let later = try #require(ExplainCommand.moment("2026-01-01"))
        let text = try #require(try Asked(archive, rules, at: later).text(of: "acme"))
        #expect(text.hasPrefix("Acme: calm, index 0 at 2026-01-01T23:59:59Z"))
        #expect(text.contains("nobody looked out after 2024-06-19T23:00:00Z"))
    }

    @Test func aMissedPromiseIsExplainedByTheWordsThatMadeIt() throws {
        let folder = try TemporaryFolder()
        let (archive, rules) = try Self.replay(into: folder.url.appendingPathComponent("r").path)
        let time = try #require(Date(iso8601UTC: "2024-06-08T00:00:00Z"))
        let text = try #require(try Asked(archive, rules, at: time).text(of: "acme"))
        #expect(text.contains("promised on 2024-05-01; due 2024-06-05"))
        #expect(text.contains("“Acme One launches on June 5” by ledger/promise, item i"))
    }

    @Test func theSameRulesTellTheSameAlerts() throws {
        let folder = try TemporaryFolder()
        let (archive, rules) = try Self.replay(into: folder.url.appendingPathComponent("r").path)
        let old = try archive.alerts(from: .distantPast, to: .distantFuture).map(\.alert).filter(\.isTold)
        #expect(old.contains { $0.kind == .promise }, "told after the last item")
        let start = try #require(try archive.firstItem())
        let new = try Backtest(archive: archive, start: start, end: .distantFuture).alerts(by: rules)
        let difference = Backtest.Difference(from: old, to: new)
        #expect(difference.gained.isEmpty && difference.lost.isEmpty && difference.moved.isEmpty)
        #expect(difference.same == old.count)
    }

    @Test(arguments: [
        (
            "{\"date\": \"2024-06-19\", \"subject\": \"acmee\"}",
            "line 1: no entity has the id acmee; did you mean acme?"
        ),
        (
            "\n{\"date\": \"2024-06-19\", \"subject\": \"acme\", \"factor\": \"governance.bored\"}",
            "line 2: no factor has the id governance.bored; did you mean governance.board?"
        ),
        ("{\"date\": \"2024-06-19\", \"subject\": \"nobody-known\"}", "line 1: no entity has the id nobody-known"),
    ])
    func aLabelThatNamesNothingKnownIsRefused(line: String, reason: String) throws {
        let rules = try configuration(Self.rules)
        let error = #expect(throws: FileError.Malformed.self) {
            try BacktestLabels(jsonLines: Array(line.utf8), by: rules)
        }
        // An empty line counts, as editors count.
        #expect(error?.reason == reason)
    }

    @Test func aFactorThatIsOffMayBeMissed() throws {
        let rules = try configuration(
            """
            {"factors": {"talent.departure": {"off": true}}, "entities": [{"id": "acme", "name": "Acme"}]}
            """)
        let line = #"{"date": "2024-06-19", "subject": "acme", "factor": "talent.departure"}"#
        #expect(try BacktestLabels(jsonLines: Array(line.utf8), by: rules).score([]).missed.count == 1)
    }

    @Test(arguments: [
        (
            "en",
            """
            1 gained, 1 lost, 1 moved, 0 the same.
            + 2024-06-19T00:00:00Z warning Acme: New news
            - 2024-06-19T00:00:00Z warning Acme: Old news
            ~ 2024-06-19T00:00:00Z warning → 2024-06-20T00:00:00Z critical Acme: News
            before: precision 0.5, recall 1, median lead 24 h
            after: precision –, recall 0, median lead –
            missed: 2024-06-20 Acme departures
            """
        ),
        (
            "zh",
            """
            增加 1 条，减少 1 条，变动 1 条，其余 0 条不变。
            + 2024-06-19T00:00:00Z 警示 艾克美：New news
            - 2024-06-19T00:00:00Z 警示 艾克美：Old news
            ~ 2024-06-19T00:00:00Z 警示 → 2024-06-20T00:00:00Z 危急 艾克美：News
            之前：查准率 0.5，查全率 1，提前量中位数 24 小时
            之后：查准率 –，查全率 0，提前量中位数 –
            漏报：2024-06-20 艾克美 人才离职
            """
        ),
    ])
    func aBacktestSpeaksTheLanguageOfTheDigests(language: String, text: String) throws {
        let time = try #require(Date(iso8601UTC: "2024-06-19T00:00:00Z"))
        let day = 86_400.0
        func alert(_ id: String, _ title: String, _ severity: Alert.Severity = .warning, day: Double = 0) -> Alert {
            Alert(
                id: id, time: time.addingTimeInterval(day), kind: .story, severity: severity, subject: "acme",
                title: title)
        }
        let label = BacktestLabels.Label(
            date: time.addingTimeInterval(day), subject: "acme", factor: "talent.departure")
        let rules = try configuration(
            """
            {"digests": {"language": "\(language)"}, "entities": [{"id": "acme", "names": {"en": "Acme", "zh": "艾克美"}}]}
            """)
        let report = BacktestReport(
            Backtest.Difference(
                from: [alert("a", "Old news"), alert("b", "News")],
                to: [alert("c", "New news"), alert("b", "News", .critical, day: day)]),
            (
                old: .init(precision: 0.5, recall: 1, leads: [(label, day)], missed: []),
                new: .init(precision: nil, recall: 0, leads: [], missed: [label])
            ), rules)
        #expect(report.text == text)
        let json = try JSON.parse(Array(report.json.utf8))
        #expect(json["same"]?.int == 0 && json["gained"]?.elements?.first?["subject"]?.string == "acme")
        #expect(json["moved"]?.elements?.first?["after"]?["severity"]?.string == "critical")
        #expect(json["score_before"]?["lead_seconds"]?.elements?.first?.double == day)
        #expect(json["score_after"]?["missed"]?.int == 1)
    }

    @Test func aDayIsMeantToItsEnd() {
        #expect(ExplainCommand.moment("2024-06-21")?.iso8601UTC == "2024-06-21T23:59:59Z")
        #expect(ExplainCommand.moment("2024-06-21T08:00:00Z")?.iso8601UTC == "2024-06-21T08:00:00Z")
        #expect(ExplainCommand.moment("2024-06-31x") == nil && ExplainCommand.moment("tomorrow") == nil)
    }

    @Test func aCueMayOpenAFactorForTheRun() throws {
        let rules = try configuration(Self.rules)
        let trial = try CueTrial(rules, cues: ["supply.recall: {subject} … recall~ …4 {number}"])
        let item = Item(
            id: "1", source: "wire", title: "Acme recalls 120,000 cars", published: nil, firstSeen: .distantPast)
        #expect(trial.analyzer.analyze(item).signals.contains { $0.factor == "supply.recall" })
        #expect(throws: (any Error).self) { try CueTrial(rules, cues: ["talent.departur: {person} quits"]) }
    }
}
