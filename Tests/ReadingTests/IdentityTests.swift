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
