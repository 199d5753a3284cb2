import Foundation
import Testing

@testable import Reading

@Suite struct TextWatchTests {
    private static func text(_ html: String) throws(ReadingError) -> WatchedText {
        try WatchedText(Document(bytes: Array(html.utf8), url: "https://example.com/pricing"))
    }

    private static func page(_ plus: String = "Plus costs $20 a month", extra: String = "") -> String {
        """
        <title>Pricing</title><nav><a href=/>Home</a></nav><main><h1>Pricing</h1><p>Free is free for everyone</p>
        <p>\(plus)</p><p>Team costs $30 a month for each person</p><p>Limits: 80 messages every 3 hours</p>\(extra)</main>
        <footer>Copyright 2024</footer>
        """
    }

    /// What a watch tells of a sequence of pages: a line a poll, empty where it tells nothing.
    private static func told(_ pages: [String]) throws -> [String] {
        var watch = TextWatch()
        return try pages.map { try watch.observe(text($0))?.readable ?? "" }
    }

    @Test func theSameTextIsNoChange() throws {
        #expect(try Self.told([Self.page(), Self.page(), Self.page()]) == ["", "", ""])
    }

    @Test func aLastingChangeIsToldOnceWordByWord() throws {
        let dear = Self.page("Plus costs $25 a month")
        let lines = try Self.told([Self.page(), Self.page(), dear, dear, dear])
        #expect(lines == ["", "", "", "Plus costs $25 a month (was $20)", ""])
    }

    @Test func whatGoesBackIsNoChange() throws {
        let other = Self.page("Plus costs $25 a month")
        #expect(try Self.told([Self.page(), other, Self.page(), other, Self.page()]) == ["", "", "", "", ""])
    }

    @Test func aSlotWithAnotherTextEachTimeIsNoChangeAndHidesNone() throws {
        let slot = { (quote: String, price: String) in
            Self.page("Plus costs \(price) a month", extra: "<p>Good, says \(quote)</p>")
        }
        let lines = try Self.told([
            slot("Ann", "$20"), slot("Bob", "$20"), slot("Cho", "$25"), slot("Dan", "$25"), slot("Eve", "$25"),
        ])
        #expect(lines == ["", "", "", "Plus costs $25 a month (was $20)", ""])
    }

    static let cosmetic: [(String, String)] = [
        ("<p>Updated 3 minutes ago</p>", "<p>Updated 7 minutes ago</p>"),
        ("<p>Last updated: 2024-06-21 15:04:05</p>", "<p>Last updated: 2024-06-22 09:00:00</p>"),
        ("<p>1,234 views and 5 comments</p>", "<p>1,301 views and 9 comments</p>"),
        ("<p>阅读(1234) 评论 5</p><p>更新时间：2024-06-21 10:00</p>", "<p>阅读(9999) 评论 7</p><p>更新时间：2024-06-22 11:30</p>"),
        ("<p>3分钟前 1.2万次阅读</p>", "<p>8分钟前 1.4万次阅读</p>"),
        ("<p>Session 9f8e7d6c5b4a3f2e1d0c9b8a</p>", "<p>Session 1a2b3c4d5e6f7a8b9c0d1e2f</p>"),
        (
            "<p>Request 4f9a8b7c-11e2-4d3c-9b8a-7f6e5d4c3b2a failed</p>",
            "<p>Request 1c2b8b7c-22e2-4a3c-8b8a-7f6e5d4c3b99 failed</p>"
        ),
        ("<script nonce=abc>var t=1</script>", "<script nonce=xyz>var t=2</script>"),
        ("<input type=hidden name=csrf value=a1>", "<input type=hidden name=csrf value=b2>"),
        ("<div class='ad-slot'>Buy shoes today</div>", "<div class='ad-slot'>Buy boots today</div>"),
        ("<div id=cookie-consent>We use cookies</div>", ""),
        (
            "<p>Rendered Fri, 21 Jun 2024 15:04:05 GMT by web1</p>",
            "<p>Rendered Sat, 22 Jun 2024 09:10:11 GMT by web1</p>"
        ),
        ("<p>Status as checked on 2024-06-21 15:04:05</p>", "<p>Status as checked on 2024-06-22 09:04:05</p>"),
        ("<p>t=1718960000 Visitors: 1,234</p>", "<p>t=1718999999 Visitors: 1,299</p>"),
        ("<p>Server time 15:04</p>", "<p>Server time 16:20</p>"),
        ("<p>One</p><p>Two</p><p>Three</p>", "<p>Three</p><p>One</p><p>Two</p>"),
        ("<p>今天是2026年11月29日 星期日</p>", "<p>今天是2026年11月30日 星期一</p>"),
        ("<p>欢迎！今天是 2026年11月29日 星期日 农历十月廿一</p>", "<p>欢迎！今天是 2026年11月30日 星期一 农历十月廿二</p>"),
        ("<p>北京时间：2026-11-29 10:00:01</p>", "<p>北京时间：2026-11-30 09:12:44</p>"),
        ("<p>2026年11月29日 上午10:00</p>", "<p>2026年11月30日 下午3:20</p>"),
        ("<p>数据截至2026年11月29日</p>", "<p>数据截至2026年11月30日</p>"),
        ("<p>当前在线 12,345 人</p>", "<p>当前在线 9,876 人</p>"), ("<p>已有 3456 人购买</p>", "<p>已有 3460 人购买</p>"),
        ("<p>累计下载次数：1.2万 今日访问 345 次</p>", "<p>累计下载次数：1.3万 今日访问 12 次</p>"),
        ("<p>您是第 1024 位访客，在线人数：33</p>", "<p>您是第 1098 位访客，在线人数：41</p>"),
        ("<p>12人正在观看</p><p>3.2万人关注</p>", "<p>15人正在观看</p><p>3.3万人关注</p>"),
        ("<p>A  word</p>", "<p>A word</p>"), ("<p>Big News</p>", "<p><b>big</b> news</p>"),
    ]

    @Test(arguments: cosmetic) func cosmeticChangeIsNone(before: String, after: String) throws {
        let pages = [
            Self.page(extra: before), Self.page(extra: after), Self.page(extra: after), Self.page(extra: after),
        ]
        #expect(try Self.told(pages) == ["", "", "", ""])
    }

    static let material: [(String, String)] = [
        ("<p>GPT-4 for all</p>", "<p>GPT-4o for all</p>"), ("<p>¥99 每月</p>", "<p>¥79 每月</p>"),
        ("<p>Mira Murati, Chief Technology Officer</p>", ""), ("", "<p>Status: major outage</p>"),
        ("<p>Available from June 21, 2024</p>", "<p>Available from July 1, 2024</p>"),
        ("<p>claude-3-opus-20240229</p>", "<p>claude-3-5-sonnet-20240620</p>"),
        ("<p>发布日期：2026年11月29日</p>", "<p>发布日期：2026年12月6日</p>"), ("<p>今日油价 7.52 元</p>", "<p>今日油价 7.61 元</p>"),
        ("<p>截至2026年6月，公司员工500人</p>", "<p>截至2026年6月，公司员工300人</p>"),
        ("<p>限 100 人使用</p>", "<p>限 50 人使用</p>"), ("<p>下载 2.0 版</p>", "<p>下载 3.0 版</p>"),
        ("<p>每3小时80条消息</p>", "<p>每3小时40条消息</p>"),
        ("<p>Ships on 21 June</p>", "<p>Ships on 28 June</p>"),
        ("<p>Support: 9:00 to 17:00, 5 days a week</p>", "<p>Support: 24 hours, 7 days a week</p>"),
    ]

    @Test(arguments: material) func materialChangeIsTold(before: String, after: String) throws {
        let lines = try Self.told([Self.page(extra: before), Self.page(extra: after), Self.page(extra: after)])
        #expect(lines[2] != "")
    }

    @Test func aPageOfErrorsIsNoChangeOfTheText() throws {
        let error = "<title>Oops</title><p>We are doing some work on this site. Come back later, thank you.</p>"
        #expect(
            try Self.told([Self.page(), error, Self.page(), error, error, Self.page()]) == ["", "", "", "", "", ""])
        let known = "<title>503 Service Unavailable</title><h1>503 Service Unavailable</h1>"
        #expect(throws: ReadingError.self) { try Self.text(known) }
    }

    @Test func changesOneAfterTheOtherAreEachTold() throws {
        let a = Self.page(), b = Self.page("Plus costs $25 a month"),
            c = Self.page("Plus costs $25 a month", extra: "<p>Now with more</p>")
        #expect(try Self.told([a, b, c, c, a, a]).map(\.isEmpty) == [true, true, false, false, true, false])
    }

    @Test func aPriceThatReturnsIsAnotherEntry() throws {
        let a = Self.page(), b = Self.page("Plus costs $25 a month")
        var watch = TextWatch()
        let entries = try [a, b, b, a, a, b, b].compactMap {
            try watch.observe(Self.text($0))?.entry(title: "Pricing", link: "https://example.com/p")
        }
        #expect(entries.count == 3)
        #expect(Set(entries.map(\.id)).count == 3)
        #expect(entries[0].title == "Pricing: Plus costs $25 a month (was $20)")
        #expect(entries[0].summary == "Plus costs $25 a month (was $20)")
        #expect(entries[0].content == "Plus costs $25 a month")
    }

    @Test func aLongChangeIsNamedWordByWord() throws {
        let old =
            "The cap of forty messages in three hours holds for everyone who pays for the plan, at all times of the day"
        let new = old.replacing("forty", with: "twenty")
        let change = TextChange(
            hunks: TextChange.hunks(from: try Self.text("<p>\(old)</p>"), to: try Self.text("<p>\(new)</p>")), number: 1
        )
        let title = change.entry(title: nil, link: "https://example.com/p").title
        #expect(title?.hasPrefix("The cap of [-forty-]{+twenty+} messages in three hours") == true)
    }

    /// A page's lines before and after, and how its change reads.
    static let named: [(String, String, [String])] = [
        (
            "<table><tr><th>Plan<th>Price<th>Limits<tr><td>Plus<td>$20<td>80<tr><td>Pro<td>$200<td>100</table>",
            "<table><tr><th>Plan<th>Price<th>Limits<tr><td>Plus<td>$25<td>80<tr><td>Pro<td>$200<td>80</table>",
            ["Plus · Price: $25 (was $20)", "Pro · Limits: 80 (was 100)"]
        ),
        (
            "<table><tr><td>套餐<td>月费<td>席位<tr><td>专业版<td>¥99<td>5</table>",
            "<table><tr><td>套餐<td>月费<td>席位<tr><td>专业版（新）<td>¥79<td>5</table>",
            ["套餐: 专业版{+（新）+}", "专业版（新） · 月费: ¥79（原¥99）"]
        ),
        (
            "<h3>Plus</h3><dl><dt>Limits<dd>100<dt>Seats<dd>5</dl>",
            "<h3>Plus</h3><dl><dt>Limits<dd>80<dt>Seats<dd>5</dl>",
            ["Plus · Limits: 80 (was 100)"]
        ),
        (
            "<div class=plan><b>Plus</b><ul><li>Limits: 100</ul></div><div class=plan><b>Pro</b><ul><li>Limits: 900</ul></div>",
            "<div class=plan><b>Plus</b><ul><li>Limits: 100</ul></div><div class=plan><b>Pro</b><ul><li>Limits: 800</ul></div>",
            ["Pro: Limits: 800 (was 900)"]
        ),
        (
            "<table><tr><td>API<td>Operational<tr><td>Web<td>Outage</table>",
            "<table><tr><td>API<td>Outage<tr><td>Web<td>Operational</table>",
            ["API: Outage (was Operational)", "Web: Operational (was Outage)"]
        ),
        ("<h2>Plans</h2><p>Free", "<h2>Plans</h2><p>Free<h3>Team</h3><p>$30", ["+ Team", "+ $30"]),
        (
            "<p>Our boats are clean<p>Ann leads", "<p>New: oars<p>Our boats are dry<p>Ann leads",
            ["+ New: oars", "Our boats are dry (was clean)"]
        ),
    ]

    @Test(arguments: named) func aChangeNamesItsPlace(before: String, after: String, lines: [String]) throws {
        let change = TextChange(
            hunks: TextChange.hunks(from: try Self.text(before), to: try Self.text(after)), number: 1)
        #expect(change.readable.split(separator: "\n").map(String.init) == lines)
    }

    @Test func everyChangeStandsInTheSummaryAndThoseThatFitInTheTitle() throws {
        let old = (1...9).map { "<p>Plan number \($0) costs $\($0)0 a month" }.joined()
        let change = TextChange(
            hunks: TextChange.hunks(from: try Self.text(old), to: try Self.text(old.replacing("0 a", with: "5 a"))),
            number: 1)
        let entry = change.entry(title: "Pricing", link: "https://example.com/p")
        #expect(entry.summary?.split(separator: "\n").count == 9)
        #expect(entry.summary?.hasSuffix("Plan number 9 costs $95 a month (was $90)") == true)
        let two = "Plan number 1 costs $15 a month (was $10); Plan number 2 costs $25 a month (was $20)"
        #expect(entry.title == "Pricing: \(two) (+7)")
    }

    /// A change of a page called Team and what of its title and summary stands on the page; blanks are one here.
    static let current: [(String, String, String, String)] = [
        ("<p>Ann Lee, CEO</p><p>Bo Wang, chief scientist of the company</p>", "<p>Ann Lee, CEO</p>", "Team:", ""),
        ("<p>Plus costs $20</p>", "<p>Plus costs $25</p>", "Team: Plus costs $25", "Plus costs $25"),
        ("<p>专业版每月20元</p>", "<p>专业版每月25元</p>", "Team: 专业版每月25元", "专业版每月25元"),
        (
            "<p>We cap messages at forty for each three hours in which you use this model of ours, unless demand is high.</p>",
            "<p>We cap messages at eighty for each three hours in which you use this model of ours, unless demand is high.</p>",
            "Team: We cap messages at eighty for each three hours in which you use this model of ours…",
            "We cap messages at eighty for each three hours in which you use this model of ours…"
        ),
        (
            "<p>One line</p>", "<p>One line</p><p>Plus now costs $25 (was $20) [-a-] day</p>",
            "Team: + Plus now costs $25 (was $20) [-a-] day", "+ Plus now costs $25 (was $20) [-a-] day"
        ),
        (
            "<p>A first line of text here</p><p>Ann Lee leads research</p><p>The end of it</p>",
            "<p>A first line of text here</p><p>Bo Wang leads research</p><p>The end of it</p><p>A new line</p>",
            "Team: Bo Wang leads research ; + A new line", "Bo Wang leads research + A new line"
        ),
    ]

    @Test(arguments: current) func whatNoLongerStandsThereIsNotReadAsNews(
        old: String, new: String, title: String, summary: String
    ) throws {
        var watch = TextWatch()
        _ = watch.observe(try Self.text(old))
        _ = watch.observe(try Self.text(new))
        let change = try #require(watch.observe(try Self.text(new)))
        let item = Item(
            change.entry(title: "Team", link: "https://example.com/"), id: "1", source: "s", firstSeen: .distantPast,
            revision: 0)
        let text = item.currentText
        func line(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        #expect(line(text.title) == title)
        #expect(line(text.summary) == summary)
        #expect(text.title.unicodeScalars.count == item.title.unicodeScalars.count)
        #expect(text.summary.unicodeScalars.count == item.summary.unicodeScalars.count)
        var other = item
        other.categories = []
        #expect(other.currentText == (item.title, item.summary))
    }

    @Test func aTextThatWasKeptWithoutLabelsIsNoChange() throws {
        let page = "<table><tr><td>API<td>Up<tr><td>Web<td>Down</table>"
        var old = try Self.text(page)
        for index in old.blocks.indices { old.blocks[index].labels = nil }
        var watch = TextWatch()
        #expect(watch.observe(old) == nil)
        #expect(try watch.observe(Self.text(page)) == nil)
        #expect(watch.known?.blocks.contains { $0.labels != nil } == true)
    }

    @Test func aPartOfThePageIsWatchedAlone() throws {
        let document = Document(bytes: Array("<p>a 1</p><div id=x>b 2</div>".utf8), url: "https://example.com/")
        #expect(try WatchedText(document, part: Selector("#x")).blocks.map(\.text) == ["b 2"])
        let error = try #require(throws: ReadingError.self) { try WatchedText(document, part: Selector("#gone")) }
        #expect(error.code == .noMatch)
    }

    // MARK: - The difference itself

    @Test func theStepsOfADifferenceRebuildBothTexts() {
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<500 {
            let old = (0..<random(30)).map { _ in random(5) }
            let new = (0..<random(30)).map { _ in random(5) }
            for limit in [3, 1_000] {
                var before: [Int] = []
                var after: [Int] = []
                for step in difference(old, new, mostEdits: limit) {
                    switch step {
                    case .same(let a, let b):
                        #expect(Array(old[a]) == Array(new[b]))
                        before += old[a]
                        after += new[b]
                    case .replaced(let a, let b):
                        before += old[a]
                        after += new[b]
                    }
                }
                #expect(before == old)
                #expect(after == new)
            }
            #expect(difference(old, old).allSatisfy { if case .same = $0 { true } else { false } })
        }
    }

    static let diffs: [(String, String, String)] = [
        ("a b c", "a b c", "a b c"), ("a b c", "a x c", "a [-b-]{+x+} c"), ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("售价20万元", "售价18万元", "售价[-20-]{+18+}万元"), ("首席执行官张三", "首席执行官李四", "首席执行官[-张三-]{+李四+}"),
        ("$1.50 each", "$1.75 each", "[-$1.50-]{+$1.75+} each"), ("Plus: $20.", "Plus: $25.", "Plus: [-$20-]{+$25+}."),
        ("US$1,500, or 20€", "US$1,400, or 19€", "[-US$1,500-]{+US$1,400+}, or [-20€-]{+19€+}"),
        ("涨价15％，每月¥99元", "涨价8％，每月¥79元", "涨价[-15％-]{+8％+}，每月[-¥99-]{+¥79+}元"),
        ("100% of $ sums", "50% of $ sums", "[-100%-]{+50%+} of $ sums"), ("-5 to 3", "-5 to 4", "-5 to [-3-]{+4+}"),
    ]

    @Test(arguments: diffs) func wordsAreComparedAsPeopleReadThem(old: String, new: String, marked: String) {
        #expect(WordDiff(from: old, to: new).marked == marked)
    }
}
