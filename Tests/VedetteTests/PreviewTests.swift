import Foundation
import Reading
import Testing

@testable import vedette

@Suite struct PreviewTests {
    private static func preview(
        _ body: String, url: String = "https://news.example/x", items: String? = nil, article: String? = nil,
        limit: Int = 20, language: String = "en"
    ) -> Preview {
        Preview(
            document: Document(bytes: Array(body.utf8), url: url), items: items, article: article, limit: limit,
            width: 80,
            at: Date(timeIntervalSince1970: 1_718_971_200), language: language)
    }

    @Test func answersInChinese() {
        let feed = Self.preview(
            "<rss version='2.0'><channel><item><title>甲</title></item><item><title>乙</title></item></channel></rss>",
            limit: 1, language: "zh")
        #expect(feed.text.hasPrefix("（无标题）：作为 feed 类的来源读到 2 条\n  无日期  甲\n  … 另有 1 条"))
        #expect(feed.text.contains("写进配置的一行："))
    }

    private static let list = (1...4).map {
        "<li><a href='/n/\($0)'>Story number \($0) of the day</a> <time>2024-06-0\($0)</time></li>"
    }.joined()

    static let kinds: [(String, [String])] = [
        (
            "<rss version='2.0'><channel><title>T</title><item><title>A & B</title></item></channel></rss>",
            [
                "T: 1 item as a source of the kind “feed”", "repaired: an ampersand", "undated  A & B",
                "{\"id\":\"news-example\"",
            ]
        ),
        (
            "<ul>\(list)</ul>",
            ["No feed:", "4 items as a source of the kind “page”", "2024-06-01T00:00:00Z  Story number 1"]
        ),
        (
            "[{\"title\":\"A\",\"url\":\"/1\"}]",
            ["1 item as a source of the kind “json”", "https://news.example/1", "\"kind\":\"json\""]
        ),
        ("{\"rows\":[{\"word\":\"x\"}]}", ["“rows” (1 with word)"]),
        (
            "<link rel=alternate type='application/rss+xml' href='/f'><p>Hello and welcome.</p>",
            ["Feeds that the page leads to:", "https://news.example/f"]
        ),
        ("<h1>Pricing</h1><p>$20 a month</p>", ["its text would be watched for change", "$20 a month"]),
        ("<title>Just a moment...</title>", ["bot wall"]), ("", ["the document is empty"]),
        (
            "<title>Pricing</title><main><h1>Pricing</h1><p>Plus: $20 a month</p><p>Pro: $200 a month. Includes 50 queries.</p>",
            ["Plus: $20 a month", "{\"id\":\"news-example\",\"url\":\"https://news.example/x\",\"kind\":\"page\"}"]
        ),
        ("// mine\n{\"a\": 1}", ["plain text"]), ("{\"a\": 1,}", ["this is no JSON: line 1"]),
        ("Just words.\n\nMore.", ["text"]),
    ]

    @Test(arguments: ["{\"a\": 1,}", "Just words.\n\nMore of them.", "{\"error\": \"forbidden\"}", "[1, 2, 3]"])
    func whatIsNoPageIsNoArticle(body: String) {
        let preview = Self.preview(body)
        #expect(!preview.hasContent)
        #expect(!preview.text.contains("Article:"), "\(preview.text)")
    }

    @Test func aShortPageIsWatchedAndALongOneAnArticleToo() {
        let short = Self.preview(
            "<title>Team</title><h1>Team</h1><p>Jane Roe, Chief Executive</p><p>John Doe, Finance</p>")
        #expect(!short.text.contains("Article:") && short.text.contains("Jane Roe, Chief Executive"), "\(short.text)")
        let story = (1...9).map {
            "<p>Sentence number \($0) of the story tells what happened, and why it matters to many.</p>"
        }
        let long = Self.preview(
            "<title>A story of the day</title><article><h1>A story of the day</h1>\(story.joined())</article>")
        #expect(long.text.contains("Article:") && long.text.contains("\"kind\":\"page\""), "\(long.text)")
    }

    @Test(arguments: kinds) func whatWouldBeReadIsShown(body: String, expected: [String]) {
        let text = Self.preview(body).text
        for part in expected { #expect(text.contains(part), "\(text)") }
    }

    /// Links are shown as they would be kept, and an entry that stands twice once.
    @Test func whatIsShownIsWhatWouldBeKept() {
        let items = ["/a?id=1&amp;utm_source=feed", "/a?id=1", "javascript:alert(1)"].map {
            "<item><title>Title</title><link>\($0)</link><pubDate>Mon, 01 Jan 2035 00:00:00 GMT</pubDate></item>"
        }
        let text = Self.preview("<rss version='2.0'><channel><title>T</title>\(items.joined())</channel></rss>").text
        #expect(text.contains("\n      https://news.example/a?id=1\n"), "\(text)")
        #expect(text.contains("T: 2 items") && !text.contains("utm_source") && !text.contains("javascript"), "\(text)")
        #expect(text.contains("  2035-01-01T00:00:00Z (counts as new)  Title"), "\(text)")
    }

    @Test func aPageWithoutALinkToAFeedIsKnown() {
        #expect(Self.preview("<h1>Pricing</h1><p>$20 a month</p>").leadsToNoFeed)
        #expect(!Self.preview("<link rel=alternate type='application/rss+xml' href='/f'><p>Hello</p>").leadsToNoFeed)
        #expect(!Self.preview("<p>Hello, here it is: <a href='/blog/feed.xml'>RSS</a></p>").leadsToNoFeed)
        #expect(!Self.preview("<title>Just a moment...</title>").leadsToNoFeed)
    }

    @Test func selectorsAreTriedAndTheirFaultsTold() {
        let rows = Self.preview("<ul>\(Self.list)</ul>", items: "li", limit: 1)
        #expect(rows.hasContent)
        #expect(rows.text.contains("… and 3 more"))
        #expect(rows.text.contains("\"kind\":\"page\",\"items\":\"li\""))
        let nothing = Self.preview("<ul>\(Self.list)</ul>", items: "li.row")
        #expect(!nothing.hasContent)
        #expect(nothing.text.contains("“li.row” finds nothing"))
        let parts = Self.preview("<ul>\(Self.list)</ul>", items: "{\"item\": \"li\", \"title\": \"a\"}")
        #expect(parts.text.contains("\"items\":{\"item\":\"li\",\"title\":\"a\"}"), "\(parts.text)")
        let gone = Self.preview("<ul>\(Self.list)</ul>", items: "{\"item\": \"li\", \"title\": \".gone\"}")
        #expect(!gone.hasContent && gone.text.contains("“.gone” of “title” finds nothing"), "\(gone.text)")
        #expect(
            Self.preview("<p>x", items: "{\"item\": \"p\", \"titel\": \"a\"}").text.contains("did you mean \"title\""))
        #expect(Self.preview("<p>x", items: "{\"title\": \"p\"}").text.contains("needs “item”"))
        #expect(Self.preview("<p>x", items: "p[").text.contains("wrong at character 3"))
        #expect(Self.preview("<main>a</main><p>b</p>", article: "main").text.contains("watched for change:\n\na\n"))
    }

    @Test(arguments: [
        ("https://x.example/f", "https://x.example/f"), ("x.example/f", "https://x.example/f"),
        ("x.example:8080", "https://x.example:8080"), ("./x.example", nil), ("/x.example", nil), ("feed.1", nil),
        ("no file", nil),
    ])
    func anAddressIsTakenAsABrowserTakesIt(what: String, address: String?) {
        #expect(PreviewCommand.address(what) == address)
    }
}
