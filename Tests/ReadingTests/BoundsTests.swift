import Foundation
import Testing

@testable import Reading

/// Documents that would keep a reader busy for hours if anything in it took time by the square of their length. Each is
/// read in a second or two, and read right.
@Suite(.timeLimit(.minutes(5))) struct BoundsTests {
    private static func feed(_ text: String) throws -> Feed {
        try FeedParser.parse(Document(bytes: Array(text.utf8), url: "https://e.example/feed"))
    }

    private static func page(_ body: String) -> Document {
        Document(
            bytes: Array("<html><head><title>A page</title></head><body>\(body)</body></html>".utf8),
            url: "https://e.example/news")
    }

    @Test func namespacesWithoutEndDoNotSlowEveryTag() throws {
        let declarations = (0..<250).map { " xmlns:a\($0)='u'" }.joined()
        let open = String(repeating: "<x\(declarations)>", count: 400)
        let feed = try Self.feed(
            "<rss version='2.0'><channel>\(open)\(String(repeating: "<z:a/>", count: 50_000))"
                + String(repeating: "</x>", count: 400) + "<item><title>One</title></item></channel></rss>")
        #expect(feed.entries.map(\.title) == ["One"])
    }

    @Test func attributesWithoutEndDoNotSlowTheirElement() throws {
        let attributes = (1000..<9000).map { " a\($0)=''" }.joined()
        let feed = try Self.feed(
            "<rss version='2.0'><channel>\(String(repeating: "<x\(attributes)/>", count: 40))<item><title>One</title></item>"
                + "</channel></rss>")
        #expect(feed.entries.map(\.title) == ["One"])
    }

    /// Marks of two classes by turns have to be put in order; a row of them longer than any language writes is cut
    /// (UAX #15 section 13).
    @Test(arguments: ["\u{0316}\u{0301}", "\u{05B0}\u{05C1}", "\u{0F71}\u{0F72}"])
    func combiningMarksWithoutEndAreCut(_ pair: String) throws {
        let marks = String(repeating: pair, count: 150_000)
        let feed = try Self.feed("<rss version='2.0'><channel><item><title>a\(marks) b</title></item></channel></rss>")
        let title = try #require(feed.entries.first?.title)
        #expect(title.unicodeScalars.count <= 34 && title.hasSuffix(" b"))
    }

    @Test func combiningMarksOfAPageAreCutToo() throws {
        let marks = String(repeating: "\u{0316}\u{0301}", count: 150_000)
        let rest = " and then the words of an article that goes on for long enough to be one."
        let article = try Article.extract(Self.page("<h1>Head\(marks)</h1><p>a\(marks)\(rest)</p>"))
        #expect(article.text?.hasSuffix(rest) == true && article.text?.utf8.count ?? 0 < 200)
    }

    @Test func marksAsLanguagesWriteThemStay() {
        #expect(PlainText.line("Việt Nam, e\u{0323}\u{0302} שָׁלוֹם") == "Việt Nam, \u{1EC7} שָׁלוֹם")
        let many = "a" + String(repeating: "\u{0301}", count: 30)
        #expect(PlainText.line(many).unicodeScalars.count == 30)
    }

    @Test func numbersWithoutEndAreNoMoment() throws {
        let text = "在 " + String(repeating: "1-", count: 20_000)
        let watched = try WatchedText(Self.page("<p>\(text)</p><p>今天是2026年11月29日 星期日 10:00</p>"))
        #expect(watched.blocks.map(\.text) == [text, "今天是2026年11月29日 星期日 10:00"])
        #expect(watched.blocks.last?.key == "今天是")
        let days = String(repeating: "2024年1月", count: 3_000)
        #expect(try WatchedText(Self.page("<p>\(days)</p>")).blocks.count == 1)
    }

    @Test func manyLinksToOnePlaceAreOneRow() throws {
        let links = String(repeating: "<span><a href='/x'>A title that is long enough</a></span>", count: 5_000)
        let filler = String(repeating: "<p>words</p>", count: 20_000)
        let feed = try Page.read(Self.page("<div>\(links)\(filler)</div>"))
        #expect(feed.entries.map(\.link) == ["https://e.example/x"])
    }

    @Test func cellsAndTermsWithoutEndAreLabelled() throws {
        let terms = try WatchedText(
            Self.page("<dl><dt>Plus\(String(repeating: "<dd>80", count: 40_000))<dt>Pro<dd>90</dl>"),
            part: Selector("dl"))
        #expect(terms.blocks[1].labels == ["Plus"])
        let cells = try WatchedText(
            Self.page("<table><tr><th>Plan\(String(repeating: "<td>80", count: 40_000))</table>"),
            part: Selector("table"))
        #expect(cells.blocks[1].labels == ["Plan"])
    }

    @Test func anXPathIsAskedInEachRowOfALongPage() throws {
        let rows = (0..<1_000).map { "<li><a href='/\($0)'>Number \($0)</a> <b>2024-06-21</b> <i>x</i><i>y</i></li>" }
        let rules = try Page.Rules(item: "//li", title: ".//a", link: ".//a/@href", date: ".//b", summary: ".//i[2]")
        let feed = try Page.read(Self.page("<ul>\(rows.joined())</ul>"), rules: rules)
        #expect(feed.entries.count == 1_000)
        #expect(feed.entries.last?.link == "https://e.example/999" && feed.entries.last?.summary == "y")
        #expect(feed.entries.allSatisfy { $0.published?.iso8601UTC == "2024-06-21T00:00:00Z" })
    }

    @Test func marksOfAChangeWithoutEndAreBlanked() {
        let summary = "+} " + String(repeating: "{+", count: 10_000)
        var item = Item(
            id: "i", source: "s", title: "Page", summary: summary, firstSeen: Date(timeIntervalSince1970: 0))
        item.categories = ["vedette:change"]
        #expect(item.currentText.summary.allSatisfy { $0 == " " })
    }
}
