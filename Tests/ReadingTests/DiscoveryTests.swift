import Testing

@testable import Reading

@Suite struct DiscoveryTests {
    private static func found(_ html: String, _ evidence: Discovery.Candidate.Evidence) -> [String] {
        Discovery(Document(bytes: Array(html.utf8), url: "https://example.com/blog/post.html")).candidates
            .filter { $0.evidence == evidence }.map(\.url)
    }

    static let named: [(String, [String])] = [
        ("<link rel=alternate type=application/rss+xml href=/feed>", ["https://example.com/feed"]),
        (
            "<link rel='ALTERNATE home' type='Application/Atom+XML; charset=utf-8' href='atom.xml'>",
            ["https://example.com/blog/atom.xml"]
        ),
        ("<link rel=alternate type='application/feed+json' href='//cdn.org/f.json'>", ["https://cdn.org/f.json"]),
        ("<link rel=feed href=/f>", ["https://example.com/f"]),
        (
            "<base href='https://other.org/x/'><link rel=alternate type=application/rss+xml href=feed>",
            ["https://other.org/x/feed"]
        ),
        (
            "<link rel=alternate type=application/rss+xml title='Comments' href=/comments/feed><link rel=alternate type=application/rss+xml href=/feed>",
            ["https://example.com/feed", "https://example.com/comments/feed"]
        ),
        ("<link rel=alternate hreflang=de href=/de><link rel=stylesheet type=application/rss+xml href=/x>", []),
        ("<link rel=alternate type=application/rss+xml href='javascript:x'>", []),
        (
            "<link rel=alternate type=application/rss+xml href=/feed><link rel=alternate type=application/rss+xml href=/feed>",
            ["https://example.com/feed"]
        ),
    ]

    @Test(arguments: named) func feedsThatAPageNamesAreFound(html: String, urls: [String]) {
        #expect(Self.found(html, .named) == urls)
    }

    static let linked: [(String, [String])] = [
        ("<a href='/rss.xml'>all news</a>", ["https://example.com/rss.xml"]),
        ("<a href='/x?feed=rss2'>x</a>", ["https://example.com/x?feed=rss2"]),
        ("<a href='/subscribe'>RSS</a>", ["https://example.com/subscribe"]),
        ("<a href='/s'>RSS订阅</a>", ["https://example.com/s"]),
        ("<a href='https://feedly.com/i/subscription/feed/x.rss'>Feedly</a>", []),
        ("<a href='/feedback'>feedback</a>", []),
    ]

    @Test(arguments: linked) func linksThatLookLikeFeedsAreFound(html: String, urls: [String]) {
        #expect(Self.found(html, .linked) == urls)
    }

    @Test func theUsualAddressesAreTriedLast() {
        let guesses = Discovery.guesses(for: "https://example.com/news/").map(\.url)
        #expect(guesses.prefix(2) == ["https://example.com/news/feed/", "https://example.com/news/rss.xml"])
        #expect(guesses.contains("https://example.com/feed/"))
        #expect(Discovery.guesses(for: "file:///etc/passwd").isEmpty)
        #expect(Discovery.guesses(for: "nonsense").isEmpty)
    }
}
