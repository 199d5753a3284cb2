import Foundation
import Testing

@testable import Reading

/// The laws of identity, each as a story of polls: what a source shows, and which items that makes.
@Suite struct IdentityTests {
    /// A memory as the archive keeps it: every key of every item.
    private struct Memory {
        var known: [String: KnownItem] = [:]

        /// The titles that are new and the titles that are revised in one poll.
        mutating func poll(_ entries: [Entry], link: String? = "https://example.org/") -> (
            new: [String], revised: [String]
        ) {
            var feed = Feed(format: .rss2, encoding: "utf-8")
            feed.link = link
            feed.entries = entries
            let memory = known
            let items = feed.items(of: "s", at: Date(timeIntervalSince1970: 1_718_971_200)) { memory[$0] }
            for item in items {
                for key in item.keys {
                    known[key] = KnownItem(id: item.item.id, revision: item.item.revision, digest: item.digest)
                }
            }
            return (
                items.filter { $0.change == .new }.map(\.item.title),
                items.filter { $0.change == .revised }.map(\.item.title)
            )
        }
    }

    private func entry(
        _ title: String?, _ link: String? = nil, id: String? = nil, text: String? = nil, day: Int? = nil
    ) -> Entry {
        var entry = Entry()
        entry.title = title
        entry.link = link
        entry.id = id
        entry.summary = text
        entry.published = day.map { Date(timeIntervalSince1970: Double($0) * 86_400) }
        return entry
    }

    @Test func anEntryThatSaysNothingIsNoItem() {
        var memory = Memory()
        #expect(memory.poll([entry(nil), entry(nil, id: "1"), entry(" ", text: "\n")]) == ([], []))
        #expect(memory.poll([entry(nil, "https://a.org/1")]).new == ["https://a.org/1"])
    }

    @Test func aCorrectedTitleIsARevision() {
        var memory = Memory()
        #expect(memory.poll([entry("Tpyo", "https://a.org/1", id: "1")]).new == ["Tpyo"])
        #expect(memory.poll([entry("Typo", "https://a.org/1", id: "1")]) == ([], ["Typo"]))
        #expect(memory.poll([entry("Typo", "https://a.org/1", id: "1")]) == ([], []))
    }

    @Test func anEditedBodyIsARevision() {
        var memory = Memory()
        _ = memory.poll([entry("A", "https://a.org/1", id: "1", text: "x")])
        #expect(memory.poll([entry("A", "https://a.org/1", id: "1", text: "y")]) == ([], ["A"]))
    }

    @Test func aGUIDThatChangesWithEveryPollIsOutweighedByLinkAndTitle() {
        var memory = Memory()
        for poll in 0..<4 {
            let new = memory.poll([entry("A", "https://a.org/1", id: "g\(poll)")]).new
            #expect(new == (poll == 0 ? ["A"] : []))
        }
    }

    @Test func aTrackingParameterThatChangesMakesNothingNew() {
        var memory = Memory()
        for poll in 0..<4 {
            let new = memory.poll([entry("A", "https://a.org/1?utm_campaign=\(poll)&fbclid=\(poll)")]).new
            #expect(new == (poll == 0 ? ["A"] : []))
        }
    }

    @Test func theSchemeDoesNotMatter() {
        var memory = Memory()
        _ = memory.poll([entry("A", "http://a.org/1")])
        #expect(memory.poll([entry("A", "https://www.a.org/1/")]).new == [])
    }

    @Test func guidsThatDifferInCaseAreTwo() {
        var memory = Memory()
        #expect(
            memory.poll([entry("A", "https://a.org/1", id: "aBc"), entry("B", "https://a.org/2", id: "abc")]).new == [
                "A", "B",
            ])
        #expect(
            memory.poll([entry("A", "https://a.org/1", id: "aBc"), entry("B", "https://a.org/2", id: "abc")]).new == [])
    }

    @Test func oneGUIDForTwoEntriesNamesNeither() {
        var memory = Memory()
        let pair = [entry("A", "https://a.org/1", id: "g"), entry("B", "https://a.org/2", id: "g")]
        #expect(memory.poll(pair).new == ["A", "B"])
        #expect(memory.poll(pair) == ([], []))
        #expect(memory.poll([pair[1]]) == ([], []))
        #expect(memory.poll([pair[0]]) == ([], []))
    }

    @Test func guidsOfTheirOwnKeepEntriesApartThatShareALink() {
        var memory = Memory()
        let page = "https://a.org/changelog"
        #expect(memory.poll([entry("1.0", page, id: "1")]).new == ["1.0"])
        #expect(memory.poll([entry("1.1", page, id: "2"), entry("1.0", page, id: "1")]).new == ["1.1"])
        #expect(memory.poll([entry("1.2", page, id: "3"), entry("1.1", page, id: "2")]).new == ["1.2"])
    }

    @Test func sameTitleAndLinkWithGUIDsOfTheirOwnAreTwoWhileBothStand() {
        var memory = Memory()
        let page = "https://a.org/status"
        #expect(memory.poll([entry("Incident", page, id: "1"), entry("Incident", page, id: "2")]).new.count == 2)
        #expect(memory.poll([entry("Incident", page, id: "1"), entry("Incident", page, id: "2")]).new.isEmpty)
    }

    @Test func withoutGUIDTheLinkNames() {
        var memory = Memory()
        _ = memory.poll([entry("A", "https://a.org/1"), entry("B", "https://a.org/2")])
        #expect(
            memory.poll([entry("A, corrected", "https://a.org/1"), entry("B", "https://a.org/2")]) == (
                [], ["A, corrected"]
            ))
    }

    @Test func aLinkToTheSiteNamesNothing() {
        var memory = Memory()
        #expect(memory.poll([entry("A", "https://example.org/")]).new == ["A"])
        #expect(memory.poll([entry("B", "https://example.org")]).new == ["B"])
        #expect(memory.poll([entry("Close", "https://example.org", day: 1)]).new == ["Close"])
        #expect(memory.poll([entry("Close", "https://example.org", day: 2)]).new == ["Close"])
    }

    @Test func withNothingButTextTheTextNames() {
        var memory = Memory()
        #expect(
            memory.poll([entry("A"), entry(nil, text: "Only words."), entry("B")]).new == ["A", "Only words.", "B"])
        #expect(memory.poll([entry("B"), entry(nil, text: "Only words."), entry("A")]).new == [])
    }

    @Test func orderAndAbsenceDoNotMatter() {
        var memory = Memory()
        let (a, b) = (entry("A", "https://a.org/1", id: "1"), entry("B", "https://a.org/2", id: "2"))
        _ = memory.poll([a, b])
        #expect(memory.poll([b]).new == [])
        #expect(memory.poll([b, a]).new == [])
    }

    @Test func anEntryThatStandsTwiceIsGivenOnce() {
        var memory = Memory()
        let a = entry("A", "https://a.org/1", id: "1")
        #expect(memory.poll([a, a]).new == ["A"])
    }

    @Test func anItemWithoutTitleShowsItsText() {
        var memory = Memory()
        let text = "First sentence of it. Second one."
        #expect(memory.poll([entry(nil, "https://a.org/1", text: text)]).new == ["First sentence of it."])
        #expect(memory.poll([entry(nil, "https://a.org/2")]).new == ["https://a.org/2"])
    }

    @Test func sizesAreBounded() {
        var feed = Feed(format: .rss2, encoding: "utf-8")
        feed.entries = [
            entry(String(repeating: "x", count: 100_000), "https://a.org/" + String(repeating: "y", count: 9000))
        ]
        let item = feed.items(of: "s", at: .distantPast) { _ in nil }[0].item
        #expect(item.title.unicodeScalars.count == Item.maxTitleScalars + 1)
        #expect(item.url == nil)
    }
}

@Suite struct CanonicalURLTests {
    @Test(arguments: [
        ("https://a.org/x?utm_source=rss&id=7&fbclid=1", "https://a.org/x?id=7"),
        ("https://a.org/x;jsessionid=12AB?p=1", "https://a.org/x?p=1"),
        ("https://a.org/x?PHPSESSID=1", "https://a.org/x"),
        ("https://a.org/x?ref=rss", "https://a.org/x"), ("https://a.org/x?ref=42", "https://a.org/x?ref=42"),
        ("https://a.org/x#xtor=RSS-1", "https://a.org/x"), ("https://a.org/log#v1.2", "https://a.org/log#v1.2"),
        ("https://user:secret@a.org:443/", "https://a.org/"),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("https://www.google.com/url?rct=j&url=https://b.org/p%3Fid%3D1&ct=ga", "https://b.org/p?id=1"),
        (
            "https://news.google.com/rss/articles/CBMiGmh0dHBzOi8vZXhhbXBsZS5vcmcvc3RvcnnSAQA?oc=5",
            "https://example.org/story"
        ),
        ("https://link.zhihu.com/?target=https%3A//openai.com/blog", "https://openai.com/blog"),
        ("https://r.search.yahoo.com/_ylt=A/RV=2/RU=https%3a%2f%2fc.org%2fq/RK=2/RS=x", "https://c.org/q"),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fd.org%2F1",
            "https://d.org/1"
        ),
        ("https://www.google.com.hk/url?q=https://b.org/p&sa=D", "https://b.org/p"),
        ("https://www.google.de/url?url=https://b.org/p", "https://b.org/p"),
        ("https://www.oschina.net/action/GoToLink?url=https%3A%2F%2Fb.org%2Fp", "https://b.org/p"),
        ("https://www.google.evil.org/url?q=https://b.org/p", "https://www.google.evil.org/url?q=https://b.org/p"),
        ("https://www.google.com/amp/s/e.org/story", "https://e.org/story"),
        ("https://a.org/x?from=timeline&id=7", "https://a.org/x?id=7"),
        ("https://a.org/x?from=singlemessage", "https://a.org/x"),
        ("https://a.org/x?ref=home", "https://a.org/x"), ("https://a.org/x?ref=homer", "https://a.org/x?ref=homer"),
        ("https://a.org/x?source=home", "https://a.org/x?source=home"),
        (
            "https://finance.sina.com.cn/doc-inaa.shtml?cre=tianyi&mod=pcpager_fin&loc=6&r=9&rfunc=100&tj=none&tr=9",
            "https://finance.sina.com.cn/doc-inaa.shtml"
        ),
        ("https://k.sina.cn/article_1.html?from=tech&mod=x", "https://k.sina.cn/article_1.html?from=tech"),
        ("https://forum.example/f.php?mod=viewthread&r=2", "https://forum.example/f.php?mod=viewthread&r=2"),
        ("https://notsina.cn/x?mod=1", "https://notsina.cn/x?mod=1"),
    ])
    func linksLeadWhereTheyMean(_ link: String, _ expected: String) { #expect(CanonicalURL.display(link) == expected) }

    /// What a link keeps of its query, by what it tracks with.
    @Test(arguments: [
        // WeChat: four parameters name an article, or its path does.
        (
            "https://mp.weixin.qq.com/s?__biz=MzA3==&mid=2650&idx=1&sn=ab12&chksm=84e5&scene=27&key=d0&uin=MTI%3D"
                + "&ascene=0&exportkey=n_Ch&pass_ticket=x%2B&wx_header=0&isappinstalled=0&mpshare=1&srcid=1&from=timeline#rd",
            "https://mp.weixin.qq.com/s?__biz=MzA3==&mid=2650&idx=1&sn=ab12"
        ),
        ("https://mp.weixin.qq.com/s/AbC-d?scene=1&click_id=4#wechat_redirect", "https://mp.weixin.qq.com/s/AbC-d"),
        (
            "https://mp.weixin.qq.com/mp/appmsgalbum?__biz=Mz&action=getalbum&album_id=29",
            "https://mp.weixin.qq.com/mp/appmsgalbum?__biz=Mz&action=getalbum&album_id=29"
        ),
        ("https://film.example/cut?scene=27&key=b&uin=3", "https://film.example/cut?scene=27&key=b&uin=3"),
        ("https://docs.example/a#rd", "https://docs.example/a#rd"),
        // A name with two meanings goes where it has one.
        ("https://youtu.be/dQw4?si=Ab_1&t=42", "https://youtu.be/dQw4?t=42"),
        ("https://www.youtube.com/watch?v=dQw4&si=x&feature=share", "https://www.youtube.com/watch?v=dQw4"),
        ("https://open.spotify.com/episode/4r?si=1f2e", "https://open.spotify.com/episode/4r"),
        ("https://units.example/table?si=metre", "https://units.example/table?si=metre"),
        ("https://www.163.com/dy/article/I1.html?f=post2020_dy_recommends", "https://www.163.com/dy/article/I1.html"),
        ("https://www.163.com/list?f=tech", "https://www.163.com/list?f=tech"),
        ("https://36kr.com/p/2830?f=rss", "https://36kr.com/p/2830"),
        ("https://maths.example/plot?f=rss&x=1", "https://maths.example/plot?f=rss&x=1"),
        ("https://x.com/a/status/1?s=20&t=Zz", "https://x.com/a/status/1"),
        ("https://blog.example/?s=20&t=Zz", "https://blog.example/?s=20&t=Zz"),
        (
            "https://www.bilibili.com/video/BV1?p=2&vd_source=c&spm_id_from=333",
            "https://www.bilibili.com/video/BV1?p=2"
        ),
        ("https://baijiahao.baidu.com/s?id=17&wfr=spider&for=pc", "https://baijiahao.baidu.com/s?id=17"),
        // Names that track everywhere.
        ("https://a.org/x?usqp=mq331AQ%3D&amp_js_v=0.1&amp_gsa=1", "https://a.org/x"),
        ("https://a.org/x?wt_mc=nl.red&WT.mc_id=2&ck_subscriber_id=77&id=3", "https://a.org/x?id=3"),
        ("https://a.org/x#:~:text=risk%20factors", "https://a.org/x"),
        ("https://a.org/t?f=1&sid=0123456789abcdef0123456789abcdef", "https://a.org/t?f=1"),
        ("https://a.org/article.pl?sid=24/06/21/1530", "https://a.org/article.pl?sid=24/06/21/1530"),
        ("https://a.org/modules.php?name=News&sid=1234", "https://a.org/modules.php?name=News&sid=1234"),
        ("https://a.org/x#part-2:~:text=risk", "https://a.org/x#part-2"),
        // Values that name a referrer.
        ("https://a.org/x?ref=hackernews", "https://a.org/x"), ("https://a.org/x?ref=Hacker-News", "https://a.org/x"),
        ("https://a.org/story-1?source=hackernews&via=techmeme", "https://a.org/story-1"),
        ("https://a.org/x?ref=news.ycombinator.com", "https://a.org/x"),
        ("https://a.org/x?ref=https%3A%2F%2Fwww.producthunt.com%2F", "https://a.org/x"),
        ("https://git.example/o/r?ref=v1.2", "https://git.example/o/r?ref=v1.2"),
        ("https://git.example/o/r?ref=main", "https://git.example/o/r?ref=main"),
        ("https://hot.example/search?source=reddit", "https://hot.example/search?source=reddit"),
        ("https://hot.example/?source=weibo", "https://hot.example/?source=weibo"),
        ("https://a.org/x?source=reuters.com", "https://a.org/x?source=reuters.com"),
    ])
    func whatOnlyTracksIsTakenAway(_ link: String, _ expected: String) {
        #expect(CanonicalURL.display(link) == expected)
    }

    @Test(arguments: [
        ("https://cdn.ampproject.org/c/s/e.org/story", "https://e.org/story"),
        ("https://www-e-org.cdn.ampproject.org/c/s/www.e.org/a/story.html", "https://www.e.org/a/story.html"),
        (
            "https://e-org.cdn.ampproject.org/v/s/e.org/story/?id=7&usqp=mq331AQ%3D&amp_js_v=0.1#aoh=17",
            "https://e.org/story/?id=7"
        ),
        ("https://e-org.cdn.ampproject.org/c/e.org/story", "http://e.org/story"),
        ("https://e-org.cdn.ampproject.org/i/s/e.org/p.png", "https://e-org.cdn.ampproject.org/i/s/e.org/p.png"),
        ("https://www.bing-amp.com/c/s/e.org/story", "https://e.org/story"),
        ("https://ampproject.org/c/s/e.org/story", "https://ampproject.org/c/s/e.org/story"),
        ("https://go.skimresources.com?id=1X2&xs=1&url=https%3A%2F%2Fb.org%2Fp%3Fid%3D1", "https://b.org/p?id=1"),
        ("https://go.skimresources.com/?url=https%3A%2F%2Fb.org%2Fp", "https://b.org/p"),
        ("https://go.skimresources.com/?url=https%3A%2F%2Fb.org%2F100%+1", "https://b.org/100%+1"),
        ("https://www.bing.com/ck/a?!&&p=1f&ptn=3&u=a1aHR0cHM6Ly9iLm9yZy9wP2lkPTE&ntb=1", "https://b.org/p?id=1"),
        ("https://click.linksynergy.com/deeplink?id=x&mid=1&murl=https%3A%2F%2Fb.org%2Fp", "https://b.org/p"),
        ("https://prf.hn/click/camref:1101/destination:https%3A%2F%2Fb.org%2Fp", "https://b.org/p"),
        ("https://www.anrdoezrs.net/links/79/type/dlg/https://b.org/p?id=1", "https://b.org/p?id=1"),
        ("https://href.li/?https://b.org/p?a=%26", "https://b.org/p?a=%26"),
        ("https://blog.51cto.com/transfer?https%3A%2F%2Fb.org%2Fp", "https://b.org/p"),
        ("https://t.me/iv?url=https%3A%2F%2Fb.org%2Fp&rhash=1", "https://b.org/p"),
        ("https://developer.aliyun.com/redirect?target=https%3A%2F%2Fb.org%2Fp", "https://b.org/p"),
        (
            "https://go.skimresources.com/?url=javascript%3Aalert(1)",
            "https://go.skimresources.com/?url=javascript%3Aalert(1)"
        ),
        (
            "https://shop.example/deeplink?murl=https%3A%2F%2Fb.org%2Fp",
            "https://shop.example/deeplink?murl=https%3A%2F%2Fb.org%2Fp"
        ),
    ])
    func redirectorsGiveTheirTarget(_ link: String, _ expected: String) {
        #expect(CanonicalURL.display(link) == expected)
    }

    /// Forms of one address, and addresses of two pages.
    @Test(arguments: [
        ("https://a.org/x?id=7", "http://www.a.org/x/?utm_source=rss&id=7", true),
        ("https://a.org/story", "https://a.org/story?amp=1", true),
        ("https://a.org/story", "https://a.org/story?amp", true),
        ("https://a.org/story", "https://a.org/story?outputType=amp", true),
        ("https://shop.example/fuse?amp=16", "https://shop.example/fuse?amp=32", false),
        ("https://e.org/a", "https://e-org.cdn.ampproject.org/c/s/e.org/a?usqp=mq", true),
        (
            "https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=a&scene=1",
            "https://mp.weixin.qq.com/s?sn=a&idx=1&mid=1&__biz=M", true
        ),
        (
            "https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=a",
            "https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=2&sn=b", false
        ),
    ])
    func oneKeyIsOnePage(_ one: String, _ other: String, _ isOne: Bool) {
        #expect((CanonicalURL.key(one) == CanonicalURL.key(other)) == isOne)
    }

    @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "not a link", ""])
    func whatIsNoLinkIsNone(_ link: String) { #expect(CanonicalURL.display(link) == nil) }

    /// RFC 3492 section 7.1.
    @Test(arguments: [
        ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"), ("bücher", "xn--bcher-kva"),
        ("なぜみんな日本語を話してくれないのか", "xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
    ])
    func namesInOtherScriptsBecomePunycode(_ name: String, _ expected: String) {
        #expect(Punycode.host(name + ".example") == expected + ".example")
    }
}
