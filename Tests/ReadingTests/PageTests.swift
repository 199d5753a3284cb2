import Foundation
import Testing

@testable import Reading

@Suite struct PageTests {
    private static let reference = Date(timeIntervalSince1970: 1_718_985_600)  // 2024-06-21T16:00:00Z

    private static func read(_ html: String, rules: Page.Rules? = nil) throws(ReadingError) -> Feed {
        try Page.read(
            Document(bytes: Array(html.utf8), url: "https://example.com/news/"), rules: rules, reference: reference)
    }

    /// A row as one line: date, title, link, summary.
    private static func line(_ entry: Entry) -> String {
        let parts = [entry.published?.iso8601UTC, entry.title, entry.link, entry.summary]
        return parts.map { $0 ?? "–" }.joined(separator: " | ")
    }

    /// Each golden page beside the rows that it has.
    static let pages = ["cards", "list-zh", "table", "flat", "weekly-gbk", "one-link-cards", "json-ld"]

    @Test(arguments: pages) func rowsAreFoundWithoutRules(name: String) throws {
        let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Golden/pages")
        let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent("\(name).html")))
        let document = Document(bytes: bytes, url: "https://example.com/news/")
        let lines =
            try Page.read(document, reference: Self.reference).entries.map(Self.line).joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["VEDETTE_RECORD"] != nil {
            let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("Golden/pages/\(name).txt")
            try lines.write(to: source, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
            return
        }
        let golden = try String(decoding: Data(contentsOf: folder.appendingPathComponent("\(name).txt")), as: UTF8.self)
        #expect(lines == golden)
    }

    private static let table = """
        <table id=t><tr><th>x</th></tr>
        <tr class=r><td class=w>2024-06-20</td><td><a href=/a>Alpha</a></td><td class=s>About alpha</td></tr>
        <tr class=r><td class=w>3 hours ago</td><td><a href=/b>Beta</a></td><td class=s></td></tr>
        <tr class=r><td class=w>–</td><td>Gamma</td><td class=s>About gamma</td></tr></table>
        """

    @Test func rulesSayWhereThePartsStand() throws {
        let rules = try Page.Rules(item: "tr.r", title: "td:nth-child(2)", link: "a", date: ".w", summary: ".s")
        #expect(
            try Self.read(Self.table, rules: rules).entries.map(Self.line) == [
                "2024-06-20T00:00:00Z | Alpha | https://example.com/a | About alpha",
                "2024-06-21T13:00:00Z | Beta | https://example.com/b | –", "– | Gamma | – | About gamma",
            ])
    }

    @Test func aTitleThatThePageCutsIsTakenWholeFromItsLink() throws {
        let rows = (1...4).map {
            "<li><a href='/n/\($0)' title='第\($0)条新闻：某公司发布新一代产品'>第\($0)条新闻：某公司…</a></li><li><a href='/m/\($0)' title='Go to it'>Story number \($0) in short...</a></li>"
        }.joined()
        let titles = try Self.read("<ul>\(rows)</ul>").entries.compactMap(\.title)
        #expect(titles.prefix(2) == ["第1条新闻：某公司发布新一代产品", "Story number 1 in short..."])
    }

    @Test func rulesMayBeXPathAndPartsMayBeLeftOut() throws {
        let entries = try Self.read(Self.table, rules: Page.Rules(item: "//tr[@class='r']")).entries
        #expect(entries.map(\.title) == ["Alpha", "Beta", "Gamma"])
        #expect(entries.map(\.link) == ["https://example.com/a", "https://example.com/b", nil])
        let links = try Self.read(Self.table, rules: Page.Rules(item: "//tr/td/a/@href")).entries
        #expect(links.map(\.link) == ["https://example.com/a", "https://example.com/b"])
    }

    @Test func aSelectorThatFindsNothingIsAnError() throws {
        let error = try #require(throws: ReadingError.self) {
            try Self.read(Self.table, rules: Page.Rules(item: ".gone"))
        }
        #expect(error.code == .noMatch)
        #expect(error.message.contains("“.gone” finds nothing"))
        #expect(
            try #require(throws: ReadingError.self) { try Self.read("<h1>About us</h1><p>Text</p>") }.code == .noMatch)
    }

    /// A part that stands in no row: key, selector, what the error says.
    static let gone: [(String, String, String)] = [
        ("title", ".gone", "“.gone” of “title” finds nothing in any of the 3 rows"),
        ("link", "a.gone", "“a.gone” of “link” finds nothing"),
        ("link", "//a/@rel", "“//a/@rel” of “link” finds nothing"),
        ("link", ".w", "finds no address on the web in any of the 3 rows"), ("date", "time", "“time” of “date” finds"),
        ("date", ".s", "“.s” of “date” finds no date in any of the 3 rows, but “About alpha”"),
        ("summary", ".gone::text", "“summary” finds nothing"), ("title", ".empty", "finds no text"),
    ]

    @Test(arguments: gone) func aNamedPartThatNoRowHasIsAnError(key: String, selector: String, message: String) throws {
        let table = Self.table.replacing("</tr>", with: "<td class=empty></td></tr>")
        func rules(_ key: String) throws -> Page.Rules {
            func part(_ other: String) -> String? { key == other ? selector : nil }
            return try Page.Rules(
                item: "tr.r", title: part("title"), link: part("link"), date: part("date"), summary: part("summary"))
        }
        let error = try #require(throws: ReadingError.self) { try Self.read(table, rules: rules(key)) }
        #expect(error.code == .noMatch)
        #expect(error.message.contains(message), "\(error.message)")
        #expect(error.message.contains("correct “\(key)” or leave it out"), "\(error.message)")
    }

    @Test func aNamedPartThatSomeRowsHaveIsTakenThereAndNeverGuessed() throws {
        let html = (1...3).map {
            "<div class=i><a href='/\($0)'><h3\($0 == 2 ? " class=t" : "")>The story number \($0)</h3></a><time>2024-06-01</time></div>"
        }.joined()
        let entries = try Self.read(html, rules: Page.Rules(item: ".i", title: ".t")).entries
        #expect(entries.map(\.title) == [nil, "The story number 2", nil])
        let dates = html.replacing("</h3></a><time>2024-06-01</time></div>", with: "</h3></a><b></b></div>")
        #expect(try Self.read(dates, rules: Page.Rules(item: ".i", date: "b")).entries.count == 3)
        // The item itself may be the part, and an XPath be asked row by row.
        let links = try Self.read(html, rules: Page.Rules(item: ".i a", title: "h3", link: "a")).entries
        #expect(links.map(\.link) == ["https://example.com/1", "https://example.com/2", "https://example.com/3"])
        let paths = try Self.read(html, rules: Page.Rules(item: "//a/@href", title: ".//h3[@class]")).entries
        #expect(paths.map(\.title) == [nil, "The story number 2", nil])
        #expect(paths.map(\.link) == links.map(\.link))
    }

    @Test func linksResolveAgainstTheBaseAndOnlyWebOnesPass() throws {
        let html = """
            <base href="https://cdn.example.org/x/"><ul>
            <li class=i><a href="a">The first of the items here</a><li class=i><a href="javascript:x()">The second of the items here</a>
            <li class=i><a href="//other.org/c">The third of the items here</a></ul>
            """
        let entries = try Self.read(html, rules: Page.Rules(item: "li.i")).entries
        #expect(entries.map(\.link) == ["https://cdn.example.org/x/a", nil, "https://other.org/c"])
    }

    @Test func anAddressIsGivenOnceWithAllThatIsKnown() throws {
        let html = """
            <div class=i><a href=/a>Title of the item</a></div>
            <div class=i><a href=/a>Title of the item</a> <time datetime=2024-06-01>June</time></div>
            """
        let entries = try Self.read(html, rules: Page.Rules(item: ".i")).entries
        #expect(entries.map(Self.line) == ["2024-06-01T00:00:00Z | Title of the item | https://example.com/a | –"])
    }

    @Test(arguments: [
        ("<ul>", "<li><a href='/#'>The title of story number #</a><em>06-0#</em></li>", "2024-06-01T00:00:00Z"),
        (
            "<div>", "<a href='/#'><p>The title of story number #</p><i>1 hour ago</i><i>Tech</i></a>",
            "2024-06-21T15:00:00Z"
        ),
        ("<dl>", "<dt>June #, 2024</dt><dd><a href='/#'>The title of story number #</a></dd>", "2024-06-01T00:00:00Z"),
        ("<ul>", "<li><a href='/#'>The title of story number #</a><em>24/7</em><em>10/10</em></li>", nil),
    ])
    func aDateMayStandBesideOtherWordsOrBefore(_ list: String, _ row: String, _ date: String?) throws {
        let rows = (1...5).map { row.replacing("#", with: String($0)) }.joined()
        let entries = try Self.read(list + rows).entries
        #expect(entries.count == 5)
        #expect(entries.first?.published?.iso8601UTC == date)
    }

    @Test func entriesThatThePageMarksUpAreReadByTheirClasses() throws {
        let html = """
            <div class="h-feed"><h1 class="p-name">Notes</h1>
            <article class="h-entry"><a class="u-url" href="/2024/a"><h2 class="p-name">First post</h2></a>
            <time class="dt-published" datetime="2024-06-20T12:00:00+08:00">yesterday</time>
            <p class="p-author h-card"><a class="u-url p-name" href="/me">Ann Lee</a></p><p class="p-summary">In short.</p>
            <div class="e-content"><p>All of it.</p><blockquote class="h-cite"><b class="p-name">Other</b></blockquote></div>
            <a class="p-category" href="/ai">AI</a></article>
            <article class="h-entry"><a class="u-url" href="/2024/b">1h</a>
            <div class="e-content p-name">A note without a title</div></article></div>
            """
        let entries = try Self.read(html).entries
        #expect(
            entries.map(Self.line) == [
                "2024-06-20T04:00:00Z | First post | https://example.com/2024/a | In short.",
                "– | – | https://example.com/2024/b | –",
            ])
        #expect(entries.map(\.content) == ["All of it. Other", "A note without a title"])
        #expect(entries.map(\.authors) == [["Ann Lee"], []])
        #expect(entries.map(\.categories) == [["AI"], []])
    }

    @Test func entriesOfHAtomAreReadAndOneAloneIsNoList() throws {
        let post = """
            <article class="post hentry"><h2 class="entry-title"><a href="/p/1" rel="bookmark">Post</a></h2>
            <abbr class="published" title="2024-06-01T10:00:00Z">June 1</abbr>
            <span class="author vcard"><a class="fn">Ann</a></span><div class="entry-content">Text</div></article>
            """
        let other = post.replacing("/p/1", with: "/p/2").replacing("Post", with: "Other")
        let entries = try Self.read(post + other).entries
        #expect(
            entries.map(Self.line) == [
                "2024-06-01T10:00:00Z | Post | https://example.com/p/1 | –",
                "2024-06-01T10:00:00Z | Other | https://example.com/p/2 | –",
            ])
        #expect(entries.map(\.authors) == [["Ann"], ["Ann"]])
        #expect(try #require(throws: ReadingError.self) { try Self.read(post) }.code == .noMatch)
    }

    /// Pages of two items: markup, rows.
    static let pairs: [(String, [String])] = [
        (
            #"<script type="application/ld+json">{"@type":"Blog","name":"B","blogPost":[{"@type":"BlogPosting","headline":"First &amp; last","url":"/b/1","datePublished":"2024-06-01"},{"@type":"BlogPosting","headline":"Second","mainEntityOfPage":"https://example.com/b/2"}]}</script><p>x</p>"#,
            [
                "2024-06-01T00:00:00Z | First & last | https://example.com/b/1 | –",
                "– | Second | https://example.com/b/2 | –",
            ]
        ),
        (
            #"<script type="application/ld+json">{"@graph":[{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"NewsArticle","headline":"First","url":"/1"}},{"@type":"ListItem","position":2,"name":"Second","item":"https://example.com/2"}]}]}</script><footer><ul><li><a href=/terms-of-use>Terms of use and so on</a><li><a href=/privacy>Privacy of our readers</a><li><a href=/jobs>Jobs at the company</a></ul></footer>"#,
            ["– | First | https://example.com/1 | –", "– | Second | https://example.com/2 | –"]
        ),
        (
            """
            <nav><a href=/products/all>All our products</a><a href=/company/about>About the company</a><a href=/careers>Careers with us</a></nav>
            <main><article><time datetime=2024-06-02>June 2</time><h2><a href=/n/2>Second</a></h2><p>By <a href=/people/ann>Ann Lee</a></p>
            <p>What it says in some more words than its headline does, here.</p></article>
            <article><time datetime=2024-06-01>June 1</time><h2><a href=/n/1>The first one</a></h2><p>By <a href=/people/bo>Bo Wang</a></p>
            <p>What the other says in some more words than its headline does.</p></article></main>
            """,
            [
                "2024-06-02T00:00:00Z | Second | https://example.com/n/2 | What it says in some more words than its headline does, here.",
                "2024-06-01T00:00:00Z | The first one | https://example.com/n/1 | What the other says in some more words than its headline does.",
            ]
        ),
        (
            "<a href=/n/2><article><h3>公司发布新一代模型</h3><span>2024-06-02</span></article></a><a href=/n/1><article><h3>公司任命新首席财务官</h3><span>2024-06-01</span></article></a>",
            [
                "2024-06-02T00:00:00Z | 公司发布新一代模型 | https://example.com/n/2 | –",
                "2024-06-01T00:00:00Z | 公司任命新首席财务官 | https://example.com/n/1 | –",
            ]
        ),
    ]

    @Test(arguments: pairs) func twoItemsAreAListWhereThePageSaysSo(html: String, rows: [String]) throws {
        #expect(try Self.read(html).entries.map(Self.line) == rows)
    }

    @Test func twoInJSONLDDoNotHideTheListThatTheyBegin() throws {
        let list =
            #"<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","name":"The title of story number 1","url":"/s/1"},{"@type":"ListItem","name":"The title of story number 2","url":"/s/2"}]}</script>"#
        let rows = (1...5).map { "<li><a href='/s/\($0)'>The title of story number \($0)</a></li>" }.joined()
        #expect(try Self.read(list + "<ul>\(rows)</ul>").entries.count == 5)
    }

    @Test(arguments: [
        // Two plans are a page of prices, one article is no list, two that bear no date may be anything.
        #"<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"Product","name":"Plus","url":"/plus"}},{"@type":"ListItem","item":{"@type":"Product","name":"Pro","url":"/pro"}}]}</script><p>Plus costs $20</p>"#,
        #"<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Home","item":"https://example.com/"},{"@type":"ListItem","name":"Plans","item":"https://example.com/plans"},{"@type":"ListItem","name":"All","item":"https://example.com/all"}]}</script><p>Plus costs $20</p>"#,
        "<article><time>2024-06-01</time><h2><a href=/n/1>The first story</a></h2></article><p>Text</p>",
        "<article><h2><a href=/plus>The plan for you</a></h2><p>$20</p></article><article><h2><a href=/pro>The plan for all</a></h2><p>$200</p></article>",
    ])
    func whatIsNoListOfTwoIsNone(_ html: String) throws {
        #expect(try #require(throws: ReadingError.self) { try Self.read(html) }.code == .noMatch)
    }
}
