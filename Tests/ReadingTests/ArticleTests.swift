import Foundation
import Testing

@testable import Reading

@Suite struct ArticleTests {
    private static func golden(_ name: String) throws -> Data {
        try Data(
            contentsOf: #require(Bundle.module.resourceURL).appendingPathComponent("Golden/articles")
                .appendingPathComponent(name))
    }

    /// Markup in the manner of Chinese news sites: GBK declared, declared as its subset and not declared, Big5,
    /// paragraphs of `p`, `div` and `br`, boxes inside the text, notices below it.
    static let chinese: [(String, String, String?)] = [
        ("163", "2024-04-22T01:30:00Z", "网易"), ("36kr", "2024-04-22T01:30:00Z", nil),
        ("huxiu", "2024-06-21T07:05:00Z", "深流观察"), ("ifeng-gbk", "2024-07-03T12:12:00Z", nil),
        ("people-gbk", "2024-07-03T00:00:00Z", nil), ("qq", "2024-06-21T07:05:00Z", nil),
        ("sina-gbk", "2024-06-21T07:05:00Z", "新浪科技"), ("sohu", "2024-07-03T12:12:00Z", nil),
        ("table-big5", "2024-05-16T03:20:00Z", nil), ("thepaper", "2024-07-03T12:12:00Z", "王珂"),
        ("udn", "2024-05-16T03:20:00Z", "林佳蓉"), ("undeclared-gbk", "2024-04-22T01:30:00Z", "陈立"),
        ("wechat", "2024-04-22T01:30:00Z", "陈立"),
    ]

    @Test(arguments: chinese) func chineseNewsIsReadWholeAndAlone(name: String, published: String, author: String?)
        throws
    {
        let document = Document(
            bytes: [UInt8](try Self.golden("\(name).html")), url: "https://news.example.cn/a/1.html")
        let article = try Article.extract(document)
        let expected = String(decoding: try Self.golden("\(name).txt"), as: UTF8.self)
        #expect("\(article.title ?? "")\n\n\(article.text ?? "")\n" == expected)
        #expect(article.published?.iso8601UTC == published)
        #expect(article.author == author)
        #expect(article.language?.hasPrefix("zh") == true)
    }

    private static func extract(_ html: String, url: String = "https://example.com/2024/06/21/story") throws -> Article
    {
        try Article.extract(Document(bytes: Array(html.utf8), url: url))
    }

    private static let paragraphs = (1...6).map {
        "<p>Paragraph number \($0) of the story says, at some length, what happened at the company that day, and why.</p>"
    }.joined()

    @Test(arguments: [
        ("工业企业面临新的竞争压力_某某市工业和信息化局", "工业企业面临新的竞争压力", "某某市工业和信息化局"),
        ("Port workers end their strike - Regional Maritime News and Notices", "Port workers end their strike", nil),
    ])
    func aTitleThatThePageShowsWithoutAHeadingEndsBeforeTheSitesName(
        _ title: String, _ expected: String, _ site: String?
    ) throws {
        let article = try Self.extract(
            "<title>\(title)</title><table><tr><td><font size=5>\(expected)</font><tr><td>\(Self.paragraphs)</table>")
        #expect(article.title == expected)
        if let site { #expect(article.site == site) }
    }

    @Test func markupKeepsLinksAndEmphasisAndNothingElse() throws {
        let article = try Self.extract(
            """
            <article><h1>T</h1>\(Self.paragraphs)<h2 onclick=x>Why &lt;now&gt;?</h2>
            <p>One <a href="/a?x=1&amp;y=2" onmouseover="evil()">link</a>, a <a href="javascript:evil()">trap</a> and
            <strong>strong <em>words</em></strong> in a sentence that is long enough to stay.<script>evil()</script></p>
            <ul><li>First point of the list, with several words.</li><li>Second point of the list, with several words.</li></ul>
            <p>The last paragraph closes the story with a sentence that ends in a full stop.</p></article>
            """)
        let html = try #require(article.html)
        #expect(html.contains("<h2>Why &lt;now&gt;?</h2>"))
        #expect(
            html.contains(
                "One <a href=\"https://example.com/a?x=1&amp;y=2\">link</a>, a trap and <strong>strong <em>words</em></strong> in"
            ))
        #expect(html.contains("<ul>\n<li>First point"))
        #expect(!html.contains("evil"))
        #expect(!html.contains("onclick"))
    }

    @Test func hiddenAndOverridingCharactersAreDropped() throws {
        let article = try Self.extract(
            "<title>A\u{202E}B\u{0007}</title><article>\(Self.paragraphs)<p>\u{2066}Left\u{200B} \u{FEFF}over, a sentence that stays.</p>"
        )
        #expect(article.title == "AB")
        #expect(article.text?.contains("Left over, a sentence that stays.") == true)
    }

    static let titles: [(String, String?)] = [
        ("<title>Story of the day | The Site</title>", "Story of the day"),
        ("<title>Story of the day - The Site</title><h1>Story of the day</h1>", "Story of the day"),
        ("<title>Site: news</title><meta property=og:title content='A – B are two things'>", "A – B are two things"),
        ("<title>公司降价_科技频道_某某网</title>", "公司降价"),
        (
            "<meta property=og:title content='The Site'><meta property=og:site_name content='The Site'><h2>Real headline here</h2><title>Real headline here</title>",
            "Real headline here"
        ),
        ("<h1>Only a heading</h1>", "Only a heading"), ("", nil),
    ]

    @Test(arguments: titles) func theHeadlineStandsWithoutTheSite(head: String, title: String?) throws {
        #expect(try Self.extract(head + "<div>\(Self.paragraphs)</div>").title == title)
    }

    static let dates: [(String, String?)] = [
        ("<meta property='article:published_time' content='2024-06-20T10:00:00+02:00'>", "2024-06-20T08:00:00Z"),
        ("<time datetime='2024-06-19'>Wed</time>", "2024-06-19T00:00:00Z"),
        ("<div class=by>By Ann Lee, June 18, 2024</div>", "2024-06-18T00:00:00Z"),
        (
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-06-17T01:02:03Z\",}</script>",
            "2024-06-17T01:02:03Z"
        ),
        ("<p class=note>Looking back at 2019</p>", "2024-06-21T00:00:00Z"),
    ]

    @Test(arguments: dates) func theDateIsThatOfPublication(markup: String, published: String?) throws {
        #expect(try Self.extract("\(markup)<div>\(Self.paragraphs)</div>").published?.iso8601UTC == published)
    }

    static let languages: [(String, String, String?)] = [
        ("en", "这是一篇关于公司人事变动的报道，内容足够长，可以判断语言。", "zh"), ("zh-TW", "這是一篇關於公司人事變動的報導，內容足夠長。", "zh-TW"),
        ("en_US", "It is a story.", "en-US"), ("", "これは会社の人事についてのニュース記事です。とても長い文章です。", "ja"),
        ("de", "Ein Unternehmen senkt die Preise für seine Produkte und der Wettbewerb wird härter.", "de"),
    ]

    @Test(arguments: languages) func aWrongLanguageLabelIsNotBelieved(label: String, text: String, language: String?)
        throws
    {
        let body = String(repeating: "<p>\(text)</p>", count: 1) + "<p>\(text)</p>"
        #expect(try Self.extract("<html lang='\(label)'><body><div>\(body)</div>").language == language)
    }

    @Test func aPageWithoutAnArticleHasNoText() throws {
        let menu = (1...40).map { "<li><a href='/\($0)'>Section number \($0)</a></li>" }.joined()
        #expect(try Self.extract("<ul>\(menu)</ul>").text == nil)
    }

    /// Teasers of other stories say more than the story, above and below it, in markup without telling names.
    @Test(arguments: ["<ul>%</ul>", "<div>%</div>", "<section class=x1>%</section>"])
    func teasersOfOtherStoriesAreNoneOfThisOnes(list: String) throws {
        let item = list.hasPrefix("<ul>") ? "li" : "div"
        let teasers = (1...8).map {
            "<\(item)><a href='/s/\($0)'>Another story number \($0) of the day</a><p>\(String(repeating: "Its first sentence tells what happened in town. ", count: 4))</p></\(item)>"
        }.joined()
        let box = list.replacing("%", with: teasers)
        let article = try Self.extract(
            "<body>\(box)<div class=q><h1>Prices fall</h1><div>\(Self.paragraphs)</div></div>\(box)</body>")
        #expect(article.text?.contains("Paragraph number 6") == true)
        #expect(article.text?.contains("Another story") == false)
        #expect(article.text?.contains("first sentence") == false)
    }

    @Test func aPageOfNothingButTeasersHasNoArticle() throws {
        let teasers = (1...8).map {
            "<article><h3><a href='/s/\($0)'>Story number \($0) of the day</a></h3><p>Its first sentence tells in short what happened, and where.</p></article>"
        }.joined()
        #expect(try Self.extract("<h1>News</h1><main>\(teasers)</main>").text == nil)
    }

    static let flashes: [(String, String)] = [
        ("Central bank holds rates", "The central bank held its rates on Friday, as analysts had expected."),
        ("某公司宣布下调接口价格", "【某公司宣布下调接口价格】某公司今日宣布，旗下模型接口价格下调百分之五十，即日起生效。"),
    ]

    @Test(arguments: flashes) func aSingleSentenceBelowItsHeadlineIsAnArticle(title: String, sentence: String) throws {
        let frame = """
            <div class="footer"><p>About us | Contact | Privacy policy | Terms of use</p><p>Copyright 2024 Example Media. \
            All rights reserved. Material may not be published, broadcast or redistributed without permission.</p></div>
            """
        let article = try Self.extract(
            """
            <title>\(title) - Example</title><div id="cookie-banner"><p>We use cookies to improve your experience, and by
            clicking accept you agree to our use of cookies.</p></div><h1>\(title)</h1><div class="time">2024-06-21 10:05</div>
            <div class="c"><p>\(sentence)</p></div>\(frame)
            """)
        #expect(article.text == sentence)
    }

    static let refused: [(String, ReadingError.Code)] = [
        ("", .empty), (" \n ", .empty), ("%PDF-1.4 …", .unreadable), ("{\"a\": 1}", .unreadable),
        ("<?xml version='1.0'?><rss version='2.0'><channel></channel></rss>", .unreadable),
        ("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>", .blocked),
    ]

    @Test(arguments: refused) func whatIsNoPageIsRefused(text: String, code: ReadingError.Code) throws {
        #expect(try #require(throws: ReadingError.self) { try Self.extract(text) }.code == code)
    }

    // MARK: - The benchmark

    private struct Truth: Decodable {
        var articleBody: String
        var url: String?
    }

    private static func shingles(_ text: String) -> [[Substring]: Int] {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard !words.isEmpty else { return [:] }
        return (0..<max(1, words.count - 3)).reduce(into: [:]) { counts, start in
            counts[Array(words[start..<min(words.count, start + 4)]), default: 0] += 1
        }
    }

    private static let benchmark = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../shared/articles").standardizedFileURL

    private static func unpacked(_ file: URL) throws -> [UInt8] {
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
        gzip.arguments = ["-dc", file.path]
        let output = Pipe()
        gzip.standardOutput = output
        try gzip.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return [UInt8](data)
    }

    /// The measure of the Zyte article-extraction benchmark, where its pages stand beside the project: F1 of the mean
    /// precision and recall over runs of four words.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: benchmark.path))) func theBenchmarkIsMet() throws {
        let truth = try JSONDecoder().decode(
            [String: Truth].self, from: Data(contentsOf: Self.benchmark.appendingPathComponent("ground-truth.json")))
        var precision: [Double] = []
        var recall: [Double] = []
        for (key, page) in truth {
            let bytes = try Self.unpacked(Self.benchmark.appendingPathComponent("html/\(key).html.gz"))
            let article = try Article.extract(Document(bytes: bytes, url: page.url ?? "https://example.com/"))
            let expected = Self.shingles(page.articleBody)
            let found = Self.shingles(article.text ?? "")
            let shared = Double(expected.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) })
            if !found.isEmpty { precision.append(shared / Double(found.values.reduce(0, +))) }
            if !expected.isEmpty { recall.append(shared / Double(expected.values.reduce(0, +))) }
        }
        let p = precision.reduce(0, +) / Double(precision.count)
        let r = recall.reduce(0, +) / Double(recall.count)
        #expect(2 * p * r / (p + r) >= 0.97)
    }
}
