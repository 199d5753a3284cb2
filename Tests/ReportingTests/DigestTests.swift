import Foundation
import Judging
import Matching
import Reading
import Testing

@testable import Reporting

/// A day in a small industry as its digest tells it.
@Suite struct DigestTests {
    private static func time(_ text: String) -> Date { Date(iso8601UTC: text) ?? Date(timeIntervalSince1970: 0) }

    private static let entities: [Entity] = [
        Entity(id: "acme", names: ["en": "Acme", "zh": "顶峰"], kind: .company, isSubject: true),
        Entity(id: "rival", names: ["en": "Rival", "zh": "劲敌"], kind: .company, isSubject: true),
        Entity(id: "quiet", names: ["en": "Quiet", "zh": "安静"], kind: .company, isSubject: true),
        Entity(id: "still", names: ["en": "Still", "zh": "静止"], kind: .company, isSubject: true),
    ]

    private static func reason(_ story: String, _ title: String, _ since: String, _ points: Double) -> Assessment.Reason
    {
        Assessment.Reason(
            story: story, title: title, url: "https://example.com/\(story)", date: time(since), points: points)
    }

    private static func evidence(_ field: Field, _ text: String) -> Evidence {
        Evidence(field: field, start: 0, end: text.unicodeScalars.count, text: text, cue: "test")
    }

    private static let before = [
        Assessment(subject: "acme", level: .calm, index: 12.3, factors: []),
        Assessment(subject: "rival", level: .riskVisible, index: 31, factors: []),
        Assessment(subject: "quiet", level: .calm, index: 10.2, factors: []),
        Assessment(subject: "still", level: .calm, index: 0, factors: []),
    ]

    private static let after = [
        Assessment(
            subject: "acme", level: .underPressure, index: 54.8,
            factors: [
                .init(
                    factor: "governance.board", index: 48.1, trend: 48.1,
                    reasons: [
                        reason("s-1", "Acme's board fires chief executive Jane Doe", "2024-06-21T01:00:00Z", 39.3)
                    ]),
                .init(
                    factor: "talent.departure", index: 30.2, trend: 12.4,
                    reasons: [
                        reason("s-1", "Acme's board fires chief executive Jane Doe", "2024-06-21T01:00:00Z", 20),
                        reason("s-2", "顶峰首席科学家离职", "2024-06-12T01:00:00Z", 1.6),
                    ]),
                .init(
                    factor: "resources.delay", index: 8.4, trend: -1.2,
                    reasons: [reason("s-3", "Acme One slips to autumn", "2024-05-30T01:00:00Z", 5)]),
                .init(factor: "finance.strain", index: 2.2, trend: 0, reasons: []),
            ]),
        Assessment(
            subject: "rival", level: .riskVisible, index: 29.5,
            factors: [
                .init(
                    factor: "legal.regulatory", index: 29.5, trend: -0.3,
                    reasons: [reason("s-4", "Rival sued over patents", "2024-06-02T01:00:00Z", 21)])
            ]),
        Assessment(
            subject: "quiet", level: .calm, index: 9.9,
            factors: [.init(factor: "trust.incident", index: 9.9, trend: 0, reasons: [])]),
        Assessment(subject: "still", level: .calm, index: 0, factors: []),
    ]

    private static func alert(
        _ id: String, _ kind: Alert.Kind, _ severity: Alert.Severity, _ title: String, at when: String,
        subject: EntityID? = "acme", factors: [FactorID] = [], summary: String = "", story: String? = nil,
        sources: [String] = ["wire"], origins: Int = 1, certainty: Certainty? = .fact, evidence: [Evidence] = [],
        watch: String? = nil, item: String? = nil
    ) -> Alert {
        Alert(
            id: id, time: time(when), kind: kind, severity: severity, subject: subject, factors: factors, title: title,
            summary: summary, url: "https://example.com/\(id)", published: time(when), story: story, sources: sources,
            origins: origins, certainty: certainty, evidence: evidence, watch: watch, item: item)
    }

    private static let alerts = [
        alert(
            "a1", .story, .warning, "Acme's board fires chief executive Jane Doe", at: "2024-06-21T01:00:00Z",
            factors: ["governance.board", "talent.departure"],
            summary: "Directors met at night; the finance chief takes over at once.", story: "s-1",
            evidence: [evidence(.title, "board fires chief executive Jane Doe")], item: "i1"),
        alert(
            "a2", .story, .critical, "顶峰董事会解雇首席执行官简·多伊", at: "2024-06-21T03:00:00Z",
            factors: ["governance.board"], summary: "董事会连夜开会，称多伊“未能如实沟通”，由财务总监接任。", story: "s-1",
            sources: ["wire", "paper", "daily", "board"], origins: 3, evidence: [evidence(.summary, "未能如实沟通")],
            item: "i2"),
        alert(
            "a3", .correction, .warning, "Denied: Rival said to close its plant", at: "2024-06-21T04:00:00Z",
            subject: "rival", factors: ["resources.focus"],
            summary: "Told as rumour on 2024-06-20; denied by the party, as Rival newsroom reports.", story: "s-5",
            sources: ["daily", "rival-news"], origins: 2, certainty: .denied, item: "i3"),
        alert(
            "a4", .watch, .notice, "Quiet opens a shop | in [Lima] <now>", at: "2024-06-21T05:00:00Z", subject: "quiet",
            story: "s-6", certainty: nil, watch: "shops", item: "i4"),
        alert(
            "a5", .watch, .notice, "Quiet opens a shop | in [Lima] <now>", at: "2024-06-21T05:00:00Z", subject: "quiet",
            story: "s-6", certainty: nil, watch: "lima", item: "i4"),
        alert(
            "a6", .story, .notice, "Quiet opens a shop | in [Lima] <now>", at: "2024-06-21T05:00:00Z", subject: "quiet",
            story: "s-6", certainty: nil, item: "i4"),
        alert(
            "a7", .story, .notice, "Still shows a lamp", at: "2024-06-21T06:00:00Z", subject: "still", story: "s-7",
            certainty: nil, item: "i5"),
        alert(
            "a8", .promise, .warning, "Promise missed: Acme One, due 2024-06-20", at: "2024-06-21T07:00:00Z",
            factors: ["resources.delay"],
            summary: "Promised on 2024-03-01: “ships in June”. The day passed without a release.",
            evidence: [evidence(.title, "ships in June")], item: "i6"),
    ]

    private static func material(
        _ language: String, alerts: [Alert] = alerts, before: [Assessment] = before, after: [Assessment] = after,
        isBlind: Bool = true
    ) -> Digest.Material {
        var coverage = [
            "wire": "The Wire", "paper": "早报", "daily": "Daily", "board": "Board", "rival-news": "Rival newsroom",
        ]
        .sorted { $0.key < $1.key }
        .map {
            Digest.Coverage(
                source: $0, name: $1, state: "ok", lastSuccess: time("2024-06-21T08:00:00Z"), lastError: nil)
        }
        if isBlind {
            coverage.append(
                Digest.Coverage(
                    source: "gazette", name: "Gazette", state: "blocked", lastSuccess: time("2024-06-18T08:00:00Z"),
                    lastError: "HTTP 403: a bot wall"))
        }
        return Digest.Material(
            start: time("2024-06-20T16:00:00Z"), end: time("2024-06-21T16:00:00Z"), timeZone: "Asia/Shanghai",
            language: language, entities: entities, alerts: alerts, before: before, after: after, coverage: coverage,
            itemCount: 42)
    }

    @Test(arguments: ["zh", "en"]) func aDayReadsAsWritten(_ language: String) throws {
        let digest = Digest(Self.material(language))
        try expect(digest.markdown(), toEqual: "digest.\(language).md")
        try expect(digest.html(), toEqual: "digest.\(language).html")
    }

    /// With `VEDETTE_RECORD` in the environment the file is rewritten, and the test fails all the same.
    private func expect(_ text: String, toEqual name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
        if ProcessInfo.processInfo.environment["VEDETTE_RECORD"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
        }
        let (got, expected) = (
            text.split(separator: "\n"), try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        )
        let line = zip(got, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? min(got.count, expected.count)
        // Both are too long to be printed.
        let isSame = got == expected
        #expect(
            isSame,
            "\(name) differs in line \(line + 1): \(line < got.count ? got[line] : "the end")",
            sourceLocation: sourceLocation)
    }

    @Test(arguments: ["zh", "en"]) func everythingToldStandsInTheDigest(_ language: String) {
        let digest = Digest(Self.material(language))
        let (markdown, html) = (digest.markdown(), digest.html())
        for alert in Self.alerts {
            #expect(markdown.contains(MarkdownWriter.escape(alert.title)))
            #expect(html.contains(HTMLWriter.escape(alert.title)))
        }
    }

    @Test func whatAWatchToldIsNotToldAgain() {
        let markdown = Digest(Self.material("en")).markdown()
        let title = MarkdownWriter.escape("Quiet opens a shop | in [Lima] <now>")
        #expect(markdown.components(separatedBy: title).count == 2)
        #expect(markdown.contains("watch shops, lima"))
    }

    @Test func theReasonsOfAStandingAreLinked() {
        let markdown = Digest(Self.material("en")).markdown()
        #expect(
            markdown.contains("**delay 8.4** (week −1.2) [Acme One slips to autumn](<https://example.com/s-3>) 05-30"))
        #expect(markdown.contains("Calm, with something stirring: Quiet 9.9 incident"))
        #expect(markdown.contains("1 other is calm."))
    }

    @Test func aQuietDayIsToldApartFromABlindOne() {
        let seen = Digest(Self.material("en", alerts: [], before: Self.after, isBlind: false)).markdown()
        #expect(seen.contains("Nothing to tell in 5 sources that could be seen."))
        #expect(seen.contains("All sources could be seen."))
        let blind = Digest(Self.material("en", alerts: [], before: Self.after)).markdown()
        #expect(blind.contains("1 source could not be seen; silence is not safety."))
        #expect(blind.contains("Gazette"))
    }

    @Test func whatRoseIsNamedWhereNoLevelMoved() {
        var after = Self.after
        after[1].factors[0].trend = 9.5
        let markdown = Digest(Self.material("en", before: after, after: after)).markdown()
        #expect(markdown.contains("- **Rival** risk visible 29.5 (±0), risen in a week: legal and regulatory +9.5"))
    }

    // MARK: - What is said of what

    @Test func theHeaderCountsWhatStandsBelow() {
        let asked = [
            Self.alert(
                "w1", .watch, .warning, "Acme recalls the Acme One", at: "2024-06-21T05:00:00Z",
                factors: ["trust.incident"], story: "s-1", watch: "recalls", item: "i9"),
            Self.alert(
                "w2", .watch, .notice, "Quiet opens a shop", at: "2024-06-21T05:00:00Z", subject: "quiet", story: "s-2",
                watch: "shops", item: "i10"),
            Self.alert("n1", .story, .notice, "Still shows a lamp", at: "2024-06-21T06:00:00Z", story: "s-3"),
        ]
        let text = Digest(Self.material("en", alerts: asked)).markdown()
        #expect(text.contains("3 stories, 1 of them to be seen now"))
        let mustSee = text.components(separatedBy: "## To be seen now")[1].components(separatedBy: "\n## ")[0]
        #expect(mustSee.contains("### Acme") && mustSee.contains("Acme recalls the Acme One"))
        #expect(mustSee.contains("watch recalls"))
        let watches = text.components(separatedBy: "## Watches")[1].components(separatedBy: "\n## ")[0]
        #expect(watches.contains("Quiet opens a shop") && !watches.contains("recalls"))
    }

    @Test(arguments: [("en", "Rival: *overtaken by a rival*"), ("zh", "劲敌：*被对手超越*")])
    func whoIsHarmedStandsBeforeHow(language: String, charge: String) {
        for kind in [Alert.Kind.watch, .story] {
            let alert = Self.alert(
                "x", kind, .notice, "Acme passes Rival", at: "2024-06-21T06:00:00Z", subject: "rival",
                factors: ["competition.overtaken"], story: "s-1", watch: kind == .watch ? "w" : nil, item: "i")
            let digest = Digest(Self.material(language, alerts: [alert]))
            #expect(digest.markdown().contains(charge))
            #expect(digest.html().contains(language == "zh" ? "<bdi>劲敌</bdi>" : "<bdi>Rival</bdi>"))
        }
    }

    @Test func aPageIsLinkedBeforeAFrontPage() {
        var first = Self.alert("x1", .story, .warning, "Acme sued", at: "2024-06-21T01:00:00Z", story: "s")
        first.url = "https://paper.example.com/news/1?id=2"
        var last = Self.alert("x2", .story, .critical, "Acme is sued", at: "2024-06-21T02:00:00Z", story: "s")
        last.url = "https://wire.example.com/"
        let text = Digest(Self.material("en", alerts: [first, last])).markdown()
        #expect(text.contains("[Acme is sued](<https://paper.example.com/news/1?id=2>)"))
    }

    @Test func aLongNameOfASourceGivesWayToItsId() {
        var material = Self.material("en")
        material.coverage[0].name = "AI companies, November 2023 to July 2024"
        let id = material.coverage[0].source
        let text = Digest(material).markdown()
        #expect(!text.contains("AI companies") && text.contains(id))
    }

    @Test(arguments: [
        ("zh", ["简·多伊（员工）：顶峰 → 劲敌，事实，已返回", "Bo Wu（产品负责人）：离开顶峰，传闻"]),
        ("en", ["Jane Doe (staff): Acme → Rival, fact, returned", "Bo Wu (product chief): leaves Acme, rumour"]),
    ])
    func ledgersSpeakTheReadersLanguage(language: String, lines: [String]) throws {
        let record = """
            {"since": 0, "updated": 0, "sources": [], "history": []}
            """
        let rows = try [
            """
            {"talent": {"person": "jane", "name": "J. Doe", "role": "staff", "from": "acme", "to": "rival",
             "founded": false, "certainty": "fact", "returned": 0, "record": \(record)}}
            """,
            """
            {"talent": {"person": "Bo Wu", "name": "Bo Wu", "role": "product chief", "from": "acme", "founded": false,
             "certainty": "rumour", "record": \(record)}}
            """,
        ].map { try JSONDecoder().decode(LedgerRow.self, from: Data($0.utf8)) }
        var material = Self.material(language)
        material.entities.append(Entity(id: "jane", names: ["en": "Jane Doe", "zh": "简·多伊"], kind: .person))
        material.ledger = rows
        let text = Digest(material).markdown()
        for line in lines { #expect(text.contains(MarkdownWriter.escape(line)), "\(line)") }
    }
}

/// An alert as `alerts.log` has it.
@Suite struct AlertLineTests {
    @Test(arguments: [
        ("Asia/Shanghai", "2024-06-21 09:30 UTC+8  "), ("UTC", "2024-06-21 01:30 UTC  "),
        ("America/St_Johns", "2024-06-20 23:00 UTC−2:30  "),
    ])
    func aTimeSaysItsZone(zone: String, start: String) throws {
        let time = try #require(Date(iso8601UTC: "2024-06-21T01:30:00Z"))
        let alert = Alert(
            id: "a", time: time, kind: .story, severity: .warning, title: String(repeating: "长标题", count: 60))
        let line = AlertLine.text(alert, timeZone: zone)
        #expect(line.hasPrefix(start))
        #expect(line.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 120 })
    }

    /// What the terminal is too narrow for goes on a line of its own, whole.
    @Test func titleAndLinkAreNeverCut() {
        let alert = Alert(
            id: "a", time: Date(timeIntervalSince1970: 0), kind: .story, severity: .warning, subject: "openai",
            factors: ["talent.departure"],
            title: "OpenAI's former chief scientist Ilya Sutskever founds a company of his own, 安全超级智能",
            url: "https://news.example/2024/06/a-long-address-that-does-not-fit-beside-the-rest-of-it",
            sources: ["x"], origins: 1, certainty: .fact)
        #expect(
            AlertLine.text(alert, language: "zh", width: 80)
                == """
                1970-01-01 00:00 UTC  警示  openai
                    OpenAI's former chief scientist Ilya Sutskever founds a company of his own,
                        安全超级智能
                    人才离职 · 事实 · 单一来源 · a
                    https://news.example/2024/06/a-long-address-that-does-not-fit-beside-the-rest-of-it

                """)
        let wide = AlertLine.text(alert, language: "zh", width: 200).split(separator: "\n")
        #expect(wide.count == 2)
        #expect(wide.first?.hasSuffix("openai  \(alert.title)") == true)
        #expect(wide.last?.hasSuffix(" · \(alert.url ?? "")") == true)
    }

    @Test func everyChangeOfAPageHasItsLine() {
        let changes = ["Plus: $25 a month (was $20)", "+ Team: $30\u{1b}[31m", "− Free"]
        let alert = Alert(
            id: "a", time: Date(timeIntervalSince1970: 0), kind: .story, severity: .warning, title: "Pricing: (+3)",
            summary: changes.joined(separator: "\n"), sources: ["acme"], origins: 1,
            evidence: [Evidence(field: .summary, start: 0, end: 4, text: "Plus", cue: "c", entities: [])])
        let lines = AlertLine.text(alert).split(separator: "\n").map(String.init)
        #expect(lines.suffix(3) == ["    Plus: $25 a month (was $20)", "    + Team: $30[31m", "    − Free"])
        #expect(LineWriter.changes(alert).count == 3)
        #expect(LineWriter.quote(alert) == nil)
    }

    @Test func aStorySaysWhatItRestsOn() {
        let alert = Alert(
            id: "a", time: Date(timeIntervalSince1970: 0), kind: .story, severity: .warning, title: "News of Acme",
            summary: "The chief scientist has left Acme, it says.", sources: ["x"], origins: 1,
            evidence: [
                Evidence(field: .summary, start: 4, end: 28, text: "chief scientist has left", cue: "c", entities: [])
            ])
        #expect(AlertLine.text(alert).hasSuffix("\n    The chief scientist has left Acme, it says.\n"))
    }

    @Test(arguments: [(1, 1, "one source"), (1, 2, "1 source · 2 independent"), (3, 1, "3 sources · 1 independent")])
    func sourcesAreCounted(sources: Int, origins: Int, text: String) {
        #expect(Phrases("en").voices(sources: sources, origins: origins) == text)
    }
}
