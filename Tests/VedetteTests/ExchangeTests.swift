import Fetch
import Foundation
import Matching
import Reading
import Testing

@testable import vedette

@Suite struct WordListTests {
    private static func entries(_ text: String) -> [String] { WordList(text).watches.map { "\($0.id): \($0.query)" } }

    @Test(arguments: [
        ("华为", ["华为: intitle:华为"]),
        ("华为\n任正非", ["华为: intitle:华为 OR intitle:任正非"]),
        ("华为\n\n\n苹果\n\n", ["华为: intitle:华为", "苹果: intitle:苹果"]),
        ("AI\n+芯片\n!广告", ["AI: intitle:芯片 intitle:AI -intitle:广告"]),
        ("AI\n人工智能\n+芯片\n!广告\n!招聘", ["AI: intitle:芯片 (intitle:AI OR intitle:人工智能) -(intitle:广告 OR intitle:招聘)"]),
        ("+抖音\n+法律", ["抖音: intitle:抖音 intitle:法律"]),
        ("[法律 | 热点]\n律师", ["法律-热点: intitle:律师"]),
        ("/京东|刘强东/ => 京东", ["京东: intitle:/京东|刘强东/i"]),
        ("/a\\/b/c/\n/(?P<x>d)/i", ["a-b-c: intitle:/a\\/b\\/c/i OR intitle:/(?<x>d)/i"]),
        ("Nano Banana\nC++\nGPT-4", ["Nano-Banana: intitle:\"Nano Banana\" OR intitle:\"C++\" OR intitle:\"GPT-4\""]),
        ("说“不”", ["说“不”: intitle:/说“不”/i"]),
        ("华为\n\n华为\n小米", ["华为: intitle:华为", "华为-2: intitle:华为 OR intitle:小米"]),
        (
            "# 注\n[GLOBAL_FILTER]\n广告\n# 注\n/震惊.*/\n\n[WORD_GROUPS]\n\n[车]\n比亚迪",
            ["车: intitle:比亚迪 -(intitle:广告 OR intitle:/震惊.*/i)"]
        ),
        ("比亚迪\n\n!广告", ["比亚迪: intitle:比亚迪 -intitle:广告"]),
        ("\u{FEFF}华为\r\n任正非\r\n\r\n苹果", ["华为: intitle:华为 OR intitle:任正非", "苹果: intitle:苹果"]),
    ])
    func groupsBecomeWatches(text: String, expected: [String]) {
        let entries = Self.entries(
            String(decoding: Document(bytes: Array(text.utf8), url: "").decoded(as: .plain).utf8, as: UTF8.self))
        #expect(entries == expected)
    }

    @Test(arguments: [
        ("华为\n@5", 2, "not the first 5"), ("华为\n@x", 2, "no number"), ("华为\n/(/", 2, "no valid regular expression"),
        ("华为\n…", 2, "no letter or digit"), ("[GLOBAL_FILTER]\n!广告", 2, "passes over"),
        ("[GLOBAL_FILTER]\n广告\n\n[车]\n比亚迪", 4, "perhaps missing"), ("华为\n \n小米", 2, "a line of blanks"),
        ("华为\n[车]\n比亚迪", 2, "without an empty line"), ("华为\n\n小米\n+/(/", 3, "left out"), ("+华为\n/(/", 1, "left out"),
        ("华为\n!华为", 1, "can never match"), ("[空]\n/(/", 1, "left out"),
    ])
    func whatIsLostIsToldWithItsLine(text: String, line: Int, message: String) {
        let remarks = WordList(text).remarks
        #expect(remarks.contains { $0.line == line && $0.message.contains(message) }, "\(remarks)")
    }

    @Test func agreesWithTheListOnTitles() throws {
        let list = WordList("AI\n+芯片\n!广告\n\n/特斯拉|马斯克/ => 特斯拉\n\n[GLOBAL_FILTER]\n招聘")
        let titles = [
            ("AI 芯片发布", ["AI"]), ("AI 发布", []), ("AI 芯片广告", []), ("馬斯克称 AI 芯片不够", ["AI"]),
            ("特斯拉降价", ["特斯拉"]), ("特斯拉招聘 AI 芯片工程师", []), ("THE CHAIR 芯片", []),
        ]
        for (title, expected) in titles {
            let item = Item(
                id: "i", source: "s", title: title, content: "AI 芯片 特斯拉", firstSeen: Date(timeIntervalSince1970: 0))
            let found = try list.watches.filter { try Query($0.query).matches(item, Analysis()) }.map(\.id)
            #expect(found == expected, "\(title)")
        }
    }

    @Test func wordsMayBeLookedForAnywhere() {
        #expect(
            WordList("OR\nx", isTitleOnly: false, avoiding: ["OR"]).watches == [.init(id: "OR-2", query: "\"OR\" OR x")]
        )
    }

    /// Whatever stands in a file, the watches that come of it can be read.
    @Test func everyWatchIsAQuery() throws {
        let pieces = [
            "+", "!", "@3", "/", "(", ")", "\"", "“", "\\", "-", ":", "=>", "[", "]", "AI", "芯片", " ", "\n", "\n\n",
            "#", "|", "*", "OR", "[GLOBAL_FILTER]\n", "\u{0}", "\r\n",
        ]
        var state: UInt64 = 7
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let watches = WordList(text).watches
            for watch in watches { _ = try Query(watch.query) }
            #expect(Set(watches.map(\.id)).count == watches.count)
        }
    }
}

@Suite struct SourceListTests {
    private static let list = """
        <opml version="2.0" xmlns:vedette="https://vedette.dev/opml"><body>
        <outline text="Press"><outline text="One" type="rss" xmlUrl="https://one.org/feed" category="x" vedette:interval="1h"/>
        <outline text="Two" type="rss" xmlUrl="https://two.org/feed"/><outline text="Again" type="rss" xmlUrl="https://two.org/feed"/></outline>
        <outline text="Bookmark" htmlUrl="https://three.org/"/>
        <outline text="Mail" type="rss" xmlUrl="mailto:a@b"/>
        </body></opml>
        """

    @Test func aListBecomesSourcesAndWhatIsLostIsTold() throws {
        let opml = try OPML.parse(Document(bytes: Array(Self.list.utf8), url: "file:x"))
        let present = try configuration(#"{"sources": [{"id": "two-org-feed", "url": "https://else.org/"}]}"#)
        let result = SourceList.sources(of: opml, folder: ".", beside: present)
        #expect(
            result.sources.map(SourceList.json) == [
                #"{"id":"one-org-feed","url":"https://one.org/feed","name":"One","interval":"1h"}"#,
                #"{"id":"two-org-feed-2","url":"https://two.org/feed","name":"Two"}"#,
            ])
        for part in ["their address: “Again”", "“Bookmark” is left out", "“Mail”: xmlUrl", "folders", "category"] {
            #expect(result.remarks.contains { $0.contains(part) }, "\(part)")
        }
        let text = "{\"sources\": [\(result.sources.map(SourceList.json).joined(separator: ","))]}"
        #expect(try configuration(text).sources == result.sources)
    }

    @Test func sourcesComeBackFromTheirList() throws {
        let folder = try TemporaryFolder()
        let sources = """
            {"id": "a", "url": "https://a.org/f?x=1&y=2", "name": "A “&” <B>", "language": "zh", "trust": "social", "interval": "7m"},
            {"id": "b", "url": "https://b.org/f", "subject": "acme", "paused": true},
            """
        let entities = #""entities": [{"id": "acme", "name": "Acme"}]"#
        let before = try configuration("{\"sources\": [\(sources)], \(entities)}")
        let (list, remarks) = SourceList.opml(of: before)
        #expect(remarks.isEmpty)
        let file = folder.url.appendingPathComponent("list.opml").path
        try AtomicFile.create(list.xml(), at: file)
        let after = try configuration("{\"sources\": [{\"opml\": \"\(file)\"}], \(entities)}")
        #expect(after.sources == before.sources)
    }

    @Test func noSecretIsExported() throws {
        let before = try configuration(
            #"""
            {"sources": [{"id": "a", "url": "https://user:pass@a.org/f", "headers": {"X-Key": "secret"}},
                         {"id": "p", "url": "https://p.org/", "kind": "page"}]}
            """#)
        let (list, remarks) = SourceList.opml(of: before)
        for secret in ["user", "pass", "secret", "p.org"] { #expect(!list.xml().contains(secret)) }
        #expect(remarks.count == 3)
    }

    @Test func aFileThatIsThereIsNeverWrittenOver() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("a").path
        try AtomicFile.create("one", at: path)
        #expect(throws: FileError.self) { try AtomicFile.create("two", at: path) }
        #expect(folder.text("a") == "one")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a"])
    }
}
