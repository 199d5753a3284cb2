import Fetch
import Foundation
import Judging
import Matching
import Reading
import Testing

@testable import vedette

@Suite struct ConfigurationTests {
    @Test func everyMistakeIsNamedWithItsPlace() throws {
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration(path: "findings.json", bytes: Array(GoldenFile.text("findings.json").utf8))
        }
        try GoldenFile.expect(try #require(error).description + "\n", toEqual: "findings.txt")
    }

    @Test(arguments: [
        ("", "1:1: the document is empty"),
        ("[]", "1:1: expected an object with"),
        ("{\"sources\": [}", "1:14: expected a value, found “}”"),
        ("{\n  \"sources\": [],\n  oops\n}", "3:3: expected a key in double quotes, found “oops”"),
        ("{\"alerts\": {\"backlog\": \"2 days\"}}", "1:24: alerts.backlog: expected a duration"),
    ])
    func aDocumentThatIsNoConfigurationSaysWhere(text: String, message: String) {
        let error = #expect(throws: ConfigurationError.self) { try configuration(text) }
        #expect(error?.description.hasPrefix("c.json:\(message)") == true, "\(error?.description ?? "")")
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x7B, 0, 0x7D, 0], "c.json:1:1: expected UTF-8"),
            ([0x7B, 0x0A, 0x22, 0xC3, 0x22, 0x7D], "c.json:2:2: expected UTF-8"),
        ] as [([UInt8], String)])
    func anotherEncodingIsNamed(bytes: [UInt8], message: String) {
        let error = #expect(throws: ConfigurationError.self) { try Configuration(path: "c.json", bytes: bytes) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: ["{}", "{\"entities\": []}", "// nothing yet\n{ /* but */ \"sources\": [], }"])
    func everythingHasADefault(text: String) throws {
        let configuration = try configuration(text)
        #expect(configuration.sources.isEmpty && configuration.entities.isEmpty && configuration.watches.isEmpty)
        #expect(configuration.alerts == AlertSettings())
        #expect(configuration.digests == DigestSettings())
        #expect(configuration.fetch == FetchSettings() && configuration.minInterval == 1)
        #expect(configuration.judgement.maxPerPoll == 1000)
    }

    @Test func whatIsWrittenIsTakenOver() throws {
        let configuration = try configuration(
            """
            {
              "sources": [
                {"id": "news", "url": "https://x.org/feed", "name": "X 新闻", "language": "zh-CN", "trust": "social",
                 "interval": "2h", "subject": "x", "headers": {"X-Key": "k"}, "paused": true},
                {"id": "local", "url": "file:feeds/a%20b.xml", "interval": 30},
                {"id": "page", "url": "http://127.0.0.1:80/", "kind": "page", "items": {"item": "li", "link": "a"}},
              ],
              "entities": [
                {"id": "x", "name": "某公司", "names": {"en": "X Corp"}, "subject": true, "partners": ["y"],
                 "aliases": [{"text": "X", "case": true, "near": "corp", "not_near": ["axis", "轴"]}]},
                {"id": "y", "name": "Y", "kind": "person", "of": "x", "role": "chief scientist", "rivals": []},
              ],
              "factors": {"finance.strain": {"weight": 2, "half_life": "30d", "cues": {"zh": ["破产"]}, "off": true}},
              "watches": [{"id": "w", "query": "x OR y", "severity": "critical", "group": "item"}],
              "alerts": {"backlog": "1d", "max_per_poll": 5, "quiet_hours": {"from": "22:00", "to": "7:30"},
                         "thresholds": {"risk_visible": 10, "crisis": 60}},
              "digests": {"times": ["18:00", "8:00"], "time_zone": "UTC", "language": "en"},
              "fetch": {"min_interval": "60s", "allow_hosts": ["127.0.0.0/8", "::1", "intranet"], "timeout": "1.5m"},
              "state_directory": "var", "retention": "365d",
            }
            """, path: "/etc/vedette/config.json")
        let sources = configuration.sources
        #expect(sources.map(\.source.id) == ["news", "local", "page"])
        #expect(sources[0].source.headers == ["X-Key": "k"] && sources[0].source.isPaused)
        #expect(sources[0].trust == .social && sources[0].subject == "x" && sources[0].language == "zh-CN")
        #expect(sources.map(\.source.interval) == [7200, 60, 900], "min_interval raises what is shorter")
        #expect(sources[1].source.url == "file:///etc/vedette/feeds/a%20b.xml")
        #expect(sources[1].trust == .press && sources[1].name == "local")
        #expect(sources[2].form == .page(rows: try Page.Rules(item: "li", link: "a"), text: nil))

        let x = configuration.entities[0]
        #expect(x.names == ["zh": "某公司", "en": "X Corp"] && x.isSubject && x.partners == ["y"] && x.kind == .company)
        #expect(x.aliases == [Entity.Alias("X", isCaseSensitive: true, near: ["corp"], notNear: ["axis", "轴"])])
        #expect(configuration.entities[1].owner == "x" && configuration.entities[1].role == "chief scientist")
        #expect(
            configuration.factors == [
                FactorOverride(
                    id: "finance.strain", weight: 2, halfLife: 30 * 86_400, cues: ["zh": ["破产"]], isOff: true)
            ])
        #expect(configuration.watches.map(\.id) == ["w"] && configuration.watches[0].grouping == .item)
        #expect(configuration.alerts.quietHours == AlertSettings.QuietHours(from: 22 * 60, to: 7 * 60 + 30))
        #expect(configuration.alerts.thresholds == [.riskVisible: 10, .crisis: 60])
        #expect(configuration.digests == DigestSettings(times: [480, 1080], timeZone: "UTC", language: "en"))
        #expect(configuration.fetch.timeout == 90 && configuration.fetch.allowHosts.count == 3)
        #expect(configuration.stateDirectory == "/etc/vedette/var" && configuration.retention == 365 * 86_400)
        #expect(configuration.judgement.sources["news"]?.subject == "x")
        #expect(configuration.judgement.thresholds == [.riskVisible: 10, .crisis: 60])
    }

    @Test(arguments: [
        (#"{"delivery": [{"id": "a", "kind": "mail"}]}"#, "c.json:1:14: delivery: "),
        (#"{"server": {}}"#, "c.json:1:12: server: "),
        (#"{"alerts": {"quiet_hours": {"from": "22:00", "to": "7:00"}}}"#, "c.json:1:28: alerts.quiet_hours: "),
    ])
    func whatHasNoEffectYetIsTold(text: String, warning: String) throws {
        let warnings = try configuration(text).warnings.map(\.description)
        #expect(warnings.count == 1 && warnings[0].hasPrefix(warning), "\(warnings)")
    }

    @Test(arguments: [
        (#""risk_visible": 60"#, "risk_visible"), (#""crisis": 40"#, "crisis"),
        (#""risk_visible": 30, "under_pressure": 30"#, "under_pressure"), (#""risk_visible": 0"#, "risk_visible"),
    ])
    func levelsThatCouldNotBeToldApartAreRefused(thresholds: String, culprit: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try configuration("{\"alerts\": {\"thresholds\": {\(thresholds)}}}")
        }
        #expect(error?.findings.map(\.path) == ["alerts.thresholds.\(culprit)"])
    }

    @Test func aListBecomesSources() throws {
        let folder = try TemporaryFolder()
        let opml = """
            <opml version="2.0" xmlns:v="https://vedette.dev/opml"><body>
            <outline text="News"><outline text="A &amp; B" type="rss" xmlUrl="https://a.org/feed" language="zh-CN"
              v:id="ab" v:trust="official" v:subject="x" v:interval="2h" v:paused="true"/></outline>
            <outline text="Plain" xmlUrl="https://www.plain.org/Feeds/All.xml"/>
            <outline text="Plain again" xmlUrl="https://plain.org/feeds/all/xml"/>
            <outline text="Local" xmlUrl="file:local.xml"/>
            </body></opml>
            """
        try opml.write(to: folder.url.appendingPathComponent("list.opml"), atomically: false, encoding: .utf8)
        let path = folder.url.appendingPathComponent("c.json").path
        let configuration = try configuration(
            "{\"sources\": [{\"opml\": \"list.opml\"}], \"entities\": [{\"id\": \"x\", \"name\": \"X\"}]}", path: path)
        let sources = configuration.sources
        #expect(
            sources.map(\.source.id) == ["ab", "plain-org-feeds-all-xml", "plain-org-feeds-all-xml-2", "local-xml"])
        #expect(sources[0].name == "A & B" && sources[0].trust == .official && sources[0].subject == "x")
        #expect(sources[0].source.isPaused && sources[0].source.interval == 7200 && sources[0].language == "zh-CN")
        #expect(sources[1].trust == .press && !sources[1].source.isPaused)
        #expect(sources[3].source.url == "file://\(folder.url.path)/local.xml")
    }

    @Test func whatIsWrongInAListIsToldWhereItStands() throws {
        let folder = try TemporaryFolder()
        let opml = """
            <opml version="2.0" xmlns:vedette="https://vedette.dev/opml"><body>
            <outline text="One" xmlUrl="https://a.org/" vedette:id="a" vedette:trust="offical" vedette:subject="y"/>
            <outline text="Two" xmlUrl="ftp://a.org/"/>
            <outline text="Three" xmlUrl="https://b.org/" vedette:id="a" vedette:interval="soon" vedette:paused="yes"/>
            </body></opml>
            """
        try opml.write(to: folder.url.appendingPathComponent("list.opml"), atomically: false, encoding: .utf8)
        let path = folder.url.appendingPathComponent("c.json").path
        let error = #expect(throws: ConfigurationError.self) {
            try configuration("{\n  \"sources\": [{\"opml\": \"list.opml\"}]}", path: path)
        }
        let told = error?.findings.map { $0.description.replacing(folder.url.path + "/", with: "") }
        #expect(
            told == [
                "list.opml:2:1: “One”: vedette:subject: no entity has the id \"y\"",
                "list.opml:2:1: “One”: vedette:trust: expected one of \"official\", \"press\", \"aggregator\", \"social\", found \"offical\"",
                "list.opml:3:1: “Two”: xmlUrl: expected an address that begins with \"https:\", \"http:\", \"file:\", found \"ftp://a.org/\"",
                "list.opml:4:1: “Three”: vedette:interval: expected a duration such as \"30s\", \"15m\", \"6h\", \"7d\", or a number of seconds, found \"soon\"",
                "list.opml:4:1: “Three”: vedette:paused: expected \"true\" or \"false\", found \"yes\"",
                "list.opml:4:1: “Three”: \"a\" is the id of another source",
            ])
    }

    @Test(arguments: [
        ("<outline xmlUrl=\"https://a.org/\"/></body>", "list.opml:2:42: the list breaks off"),
        ("<outline xmlUrl=\"https://a.org/", "list.opml:2:32: the list breaks off"),
        (
            "<outline text=\"One\" xmlUrl=\"https://a.org/\"></body></opml>",
            "list.opml:2:1: the outline “One” is not closed"
        ),
    ])
    func aListThatIsNotWholeIsCalledSo(outline: String, message: String) throws {
        let folder = try TemporaryFolder()
        try "<opml><body>\n\(outline)".write(
            to: folder.url.appendingPathComponent("list.opml"), atomically: false, encoding: .utf8)
        let path = folder.url.appendingPathComponent("c.json").path
        let told: [String]
        do {
            told = try configuration("{\"sources\": [{\"opml\": \"list.opml\"}]}", path: path).warnings.map(
                \.description)
            #expect(message.contains("not closed"))
        } catch let error as ConfigurationError {
            told = error.findings.map(\.description)
            #expect(message.contains("breaks off"))
        }
        #expect(told.count == 1 && told[0].hasPrefix(folder.url.path + "/" + message), "\(told)")
    }

    @Test(arguments: [
        (#"{"entities": [{"id": "a", "names": {}}]}"#, "entities[0].names: expected a name"),
        (#"{"entities": [{"id": "a", "names": {"zh": null}}]}"#, "entities[0].names: expected a name"),
        (
            #"{"entities": [{"id": "a", "name": "A", "of": "b"}, {"id": "b", "name": "B", "of": "a"}]}"#,
            "entities[0].of: an entity cannot belong to itself by way of \"b\""
        ),
        (
            #"{"entities": [{"id": "x", "name": "X", "of": "a"}, {"id": "a", "name": "A", "of": "a"}]}"#,
            "entities[1].of: an entity cannot belong to itself"
        ),
        (#"{"sources": [{"id": "a", "url": "https://[::1/"}]}"#, "sources[0].url: expected \"]\""),
        (#"{"sources": [{"id": "a", "url": "https://[nonsense]/"}]}"#, "sources[0].url: expected an IPv6 address"),
        (
            #"{"entities": [{"id": "p", "name": "P", "kind": "person"}], "watches": [{"id": "w", "query": "subject:p"}]}"#,
            "watches[0].query: signals are about companies, and \"p\" is none"
        ),
        (#"{"alerts": {"quiet_hours": {"to": "7:00"}}}"#, "alerts.quiet_hours: quiet_hours needs \"from\""),
    ])
    func whatCanNeverWorkIsNamed(text: String, message: String) {
        let error = #expect(throws: ConfigurationError.self) { try configuration(text) }
        let findings = error?.findings.map { "\($0.path): \($0.message)" } ?? []
        #expect(findings.count == 1 && findings[0].hasPrefix(message), "\(findings)")
    }

    /// What looks like a value of its kind and is none, where it stands, and what is said to stand there.
    @Test(arguments: [
        Malformed(
            #"{"sources": [{"id": "a", "url": $}]}"#, "sources[0].url",
            [
                #""http://[1::2::3]/""#: #"expected an IPv6 address such as "[::1]""#,
                #""http://[12345::]/""#: #"expected an IPv6 address such as "[::1]""#,
                #""http://[::1%]/""#: #"expected an IPv6 address such as "[::1]""#,
                #""http://x.org:0/""#: "expected a port from 1 to 65535", #""x.org/feed""#: #"begins with "https:""#,
            ]),
        Malformed(
            #"{"sources": [{"id": $, "url": "file:a"}]}"#, "sources[0].id",
            [
                #""a\u001b[2J""#: "expected an id without control characters",
                "5": "expected a text, found 5",
            ]),
        Malformed(
            #"{"sources": [{"id": "a", "url": "file:a", "language": $}]}"#, "sources[0].language",
            [
                #""zh_CN""#: #"expected a language tag such as "zh", "en", "zh-TW", found "zh_CN""#,
                #""12""#: "expected a language tag",
            ]),
        Malformed(
            #"{"sources": [{"id": "a", "url": "file:a", "interval": $}]}"#, "sources[0].interval",
            [
                #""1.s""#: #"expected a duration such as "30s", "15m", "6h", "7d""#, #""1h30m""#: "expected a duration",
                #""0.5s""#: "expected a duration of 1s or more",
            ]),
        Malformed(
            #"{"digests": {"times": ["8:00", $]}}"#, "digests.times[1]",
            [
                #""+8:00""#: #"expected a time of day such as "08:00", found "+8:00""#,
                #""8""#: "expected a time of day",
            ]),
        Malformed(
            #"{"digests": {"time_zone": $}}"#, "digests.time_zone",
            [
                #""+8:00""#: #"expected the name of a time zone such as "Asia/Shanghai", found "+8:00""#,
                #""Asia/Shanghia""#: #"did you mean "Asia/Shanghai"?"#,
                #""CST""#: #"expected the name of a time zone such as "Asia/Shanghai", found "CST""#,
            ]),
        Malformed(
            #"{"fetch": {"allow_hosts": ["x.org", $]}}"#, "fetch.allow_hosts[1]",
            [
                #""/8""#: #"a CIDR range such as "127.0.0.0/8", without scheme or path, found "/8""#,
                #""10.0.0.0/33""#: "a CIDR range",
                #""1.""#: #"expected an IPv4 address such as "127.0.0.1", found "1.""#,
                #""*.x.org""#: #"expected the name of a host such as "example.com", found "*.x.org""#,
            ]),
        Malformed(
            #"{"fetch": {"proxy": $}}"#, "fetch.proxy",
            [
                #""x:80""#: #"begins with "http:""#
            ]),
        Malformed(
            #"{"server": {"listen": $}}"#, "server.listen",
            [
                #""1.:80""#: #"expected address and port such as "127.0.0.1:8484", found "1.:80""#
            ]),
        Malformed(
            #"{"state_directory": $}"#, "state_directory",
            [
                #""a\u0000b""#: "expected the path of a folder without control characters"
            ]),
        Malformed(
            #"{"watches": [{"id": "w", "query": $}]}"#, "watches[0].query",
            [
                #""/[/""#: "is no valid regular expression", #""after:soon""#: "write 2024-06-21",
            ]),
        Malformed(
            #"{"sources": [{"id": "a", "url": "file:a", "kind": "page", "items": $}]}"#, "sources[0].items",
            [
                #""li[""#: "expected", #""//li[""#: "expected an XPath expression",
            ]),
        Malformed(
            #"{"sources": [{"id": "a", "url": "file:a", "kind": "json", "items": $}]}"#, "sources[0].items",
            [
                #""a[""#: "expected"
            ]),
    ])
    func whatIsMalformedIsToldWithItsPlaceAndAnExample(kind: Malformed) {
        for (value, message) in kind.messages {
            let text = kind.document.replacing("$", with: value)
            let error = #expect(throws: ConfigurationError.self, "\(text)") { try configuration(text) }
            let column = kind.document.prefix { $0 != "$" }.count + 1
            let findings = error?.findings ?? []
            #expect(findings.count == 1 && findings.first?.path == kind.path, "\(text): \(findings)")
            #expect(findings.first?.message.contains(message) == true, "\(text): \(findings)")
            #expect(findings.first.map { $0.line == 1 && $0.column >= column } == true, "\(text): \(findings)")
        }
    }

    /// A document with a gap `$`, the key that is wrong with it, and by value what is told.
    struct Malformed {
        let document: String
        let path: String
        let messages: [String: String]

        init(_ document: String, _ path: String, _ messages: [String: String]) {
            (self.document, self.path, self.messages) = (document, path, messages)
        }
    }

    @Test(arguments: ["https://[::1]/", "http://[fe80::1%25eth0]:8080/x", "https://[::ffff:10.0.0.1]/"])
    func addressesOfSixteenBytesAreTaken(url: String) throws {
        #expect(try configuration("{\"sources\": [{\"id\": \"a\", \"url\": \"\(url)\"}]}").sources.count == 1)
    }

    @Test func theStateStandsWhereItIsPut() throws {
        let named = try configuration("{\"state_directory\": \"/srv/v\"}")
        let silent = try configuration("{}", path: "conf/c.json")
        #expect(named.stateDirectory(environment: ["STATE_DIRECTORY": "/var/lib/vedette"]) == "/srv/v")
        #expect(silent.stateDirectory(environment: ["STATE_DIRECTORY": "/var/lib/vedette:/x"]) == "/var/lib/vedette")
        #expect(silent.stateDirectory(environment: [:]) == "conf/state")
        let installed = try configuration("{}", path: "/etc/vedette/config.json")
        #expect(installed.stateDirectory(environment: [:]) == "/var/lib/vedette")
        #expect(
            try configuration("{}", path: "/etc/vedette2/c.json").stateDirectory(environment: [:])
                == "/etc/vedette2/state")
        #expect(try configuration("{}").stateDirectory(environment: [:]) == "state")
    }

    @Test func noFindingShowsASecret() throws {
        let findings = try GoldenFile.text("findings.txt")
        #expect(!findings.contains("hunter2") && !findings.contains("t0ps3cret"))
    }

    @Test(arguments: [
        ("30s", 30.0), ("15m", 900), ("6h", 21_600), ("7d", 604_800), ("90", 90), ("1.5h", 5400), ("0s", 0),
    ])
    func durationsAreRead(text: String, seconds: Double) {
        #expect(DurationText.seconds(text) == seconds)
        #expect(DurationText.seconds(DurationText.text(seconds)) == seconds)
    }

    @Test(arguments: ["", "s", "-1s", "1 h", "1w", "1h30m", "１h", "1e3s", "99999999d", "nan", "inf", "0x1s", "."])
    func whatIsNoDurationIsNone(text: String) {
        #expect(DurationText.seconds(text) == nil)
    }

    @Test(arguments: [
        ("intervall", "interval"), ("srouces", "sources"), ("Id", "id"), ("nam", "name"), ("zzz", nil),
    ])
    func aNearWordIsSuggested(word: String, expected: String?) {
        #expect(suggestion(for: word, among: ["id", "interval", "name", "sources"]) == expected)
    }

    @Test(arguments: [
        ("https://u:p@x.org/a@b", "https://x.org/a@b"), ("https://x.org/@u", "https://x.org/@u"),
        ("http://u@[::1]:80/", "http://[::1]:80/"), ("file:///a@b", "file:///a@b"), ("no address", "no address"),
    ])
    func credentialsAreLeftOut(address: String, shown: String) {
        #expect(withoutCredentials(address) == shown)
    }
}

/// Reads a configuration from a text.
func configuration(_ text: String, path: String = "c.json") throws -> Configuration {
    try Configuration(path: path, bytes: Array(text.utf8))
}
