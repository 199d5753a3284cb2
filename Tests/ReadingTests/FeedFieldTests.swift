import Testing

@testable import Reading

/// What each element of each dialect means, a line a case: the entry's markup and the fields that are read of it.
@Suite struct FeedFieldTests {
    private static let namespaces = """
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" \
        xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"
        """

    private func lines(_ text: String) throws -> [String] {
        let feed = try FeedParser.parse(Document(bytes: Array(text.utf8), url: "http://e.example/dir/feed"))
        return feed.entries.first?.lines ?? []
    }

    @Test(
        arguments: [
            ("<author>ann@x.example (Ann Lee)</author>", ["author: Ann Lee"]),
            ("<author>Ann Lee &lt;ann@x.example&gt;</author>", ["author: Ann Lee"]),
            ("<author>Ann Lee (mailto:ann@x.example)</author>", ["author: Ann Lee"]),
            ("<author>ann@x.example - Ann Lee</author>", ["author: Ann Lee"]),
            ("<author>ann@x.example</author>", ["author: ann@x.example"]),
            ("<author>Ann (Annie) Lee</author>", ["author: Ann (Annie) Lee"]),
            ("<author><name>Ann</name></author>", ["author: Ann"]),
            (
                "<dc:creator>A</dc:creator><dc:author>B</dc:author><itunes:author>a</itunes:author>",
                ["author: A", "author: B"]
            ),
            (
                "<category>a</category><category> a </category><dc:subject>s</dc:subject><itunes:keywords>k, l,,k</itunes:keywords>",
                ["category: a", "category: s", "category: k", "category: l"]
            ),
            (
                "<media:category label=\"L\">m</media:category><itunes:category text=\"I\"><itunes:category text=\"J\"/></itunes:category>",
                ["category: m", "category: I", "category: J"]
            ),
            ("<guid>http://a.example/1</guid>", ["id: http://a.example/1", "link: http://a.example/1"]),
            ("<guid isPermaLink=\"false\">http://a.example/1</guid>", ["id: http://a.example/1"]),
            ("<guid> x&amp;y </guid><link>http://e.example/a b</link>", ["id: x&y", "link: http://e.example/a%20b"]),
            ("<link>see our site</link>", []), ("<link>/a b</link>", []), ("<link>javascript:alert(1)</link>", []),
            ("<atom:link rel=\"self\" href=\"/f\"/><atom:link href=\"/1\"/>", ["link: http://e.example/1"]),
            ("<image><link>http://i.example/</link><title>I</title></image><title>T</title>", ["title: T"]),
            ("<title>A &amp;amp; B</title>", ["title: A & B"]), ("<title>2 &lt; 3</title>", ["title: 2 < 3"]),
            ("<title>&lt;b&gt;A&lt;/b&gt;</title>", ["title: A"]),
            ("<title type=\"html\">a &lt;example&gt; b</title>", ["title: a <example> b"]),
            ("<description>&lt;p&gt;a&lt;/p&gt;&lt;p&gt;un&lt;b&gt;b&lt;/b&gt;c</description>", ["summary: a unbc"]),
            (
                "<description>s</description><content:encoded><![CDATA[<p>c</p>]]></content:encoded>",
                ["summary: s", "content: c"]
            ),
            ("<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>c</p></body>", ["content: c"]),
            (
                "<media:group><media:title>t</media:title><media:description>d</media:description></media:group>",
                ["title: t", "summary: d"]
            ),
            ("<title>t</title><media:content><media:title>m</media:title></media:content>", ["title: t"]),
            (
                "<itunes:title>t</itunes:title><itunes:subtitle>s</itunes:subtitle><itunes:summary>u</itunes:summary>",
                ["title: t", "summary: u"]
            ),
            (
                "<enclosure url=\"/1.mp3\" length=\"x\"/><enclosure url=\"http://e.example/1.mp3\"/><enclosure url=\"magnet:?x\" type=\"t\" length=\"3\"/><enclosure url=\"data:x\"/>",
                ["enclosure: http://e.example/1.mp3 - -", "enclosure: magnet:?x t 3"]
            ),
            ("<pubDate>2024-01-02</pubDate><dc:date>2001-01-01</dc:date>", ["published: 2024-01-02T00:00:00Z"]),
            ("<dcterms:modified>2024-01-02</dcterms:modified>", ["updated: 2024-01-02T00:00:00Z"]),
            ("<comments>http://e.example/c</comments>", ["comments: http://e.example/c"]),
            ("<dc:language>fr</dc:language>", ["language: fr"]),
        ] as [(String, [String])])
    func rss(_ item: String, _ expected: [String]) throws {
        #expect(
            try lines("<rss version=\"2.0\" \(Self.namespaces)><channel><item>\(item)</item></channel></rss>")
                == expected)
    }

    @Test(
        arguments: [
            ("<title type=\"html\">&lt;b&gt;a&lt;/b&gt;</title>", ["title: a"]),
            ("<title>&lt;b&gt;a&lt;/b&gt;</title>", ["title: <b>a</b>"]),
            ("<title type=\"text/html\">&lt;b&gt;a&lt;/b&gt;</title>", ["title: a"]),
            (
                "<summary type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">a<br/>b &lt;i></div></summary>",
                ["summary: a b <i>"]
            ),
            ("<content src=\"/x\" type=\"text/html\"/>", []),
            ("<content type=\"image/png\">iVBORw0KGgo=</content>", []),
            ("<content type=\"text/plain\">&lt;b></content>", ["content: <b>"]),
            (
                "<link rel=\"enclosure\" href=\"/e\" length=\"1\"/><link type=\"application/pdf\" href=\"/p\"/><link type=\"text/html\" href=\"/h\"/>",
                ["link: http://e.example/h", "enclosure: http://e.example/e - 1"]
            ),
            (
                "<link rel=\"via\" href=\"/v\"/><id>http://e.example/id</id>",
                ["id: http://e.example/id", "link: http://e.example/id"]
            ),
            (
                "<link rel=\"http://www.iana.org/assignments/relation/alternate\" href=\"1\" xml:base=\"/b/\"/>",
                ["link: http://e.example/b/1"]
            ),
            ("<link rel=\"replies\" type=\"text/html\" href=\"/c\"/>", ["comments: http://e.example/c"]),
            (
                "<author><name>A</name><email>a@x.example</email></author><author><email>b@x.example</email></author>",
                ["author: A", "author: b@x.example"]
            ),
            ("<source><author><name>S</name></author></source>", ["author: S"]),
            ("<contributor><name>C</name></contributor>", []),
            ("<category term=\"t\"/><category term=\"u\" label=\"U\"/>", ["category: t", "category: U"]),
            ("<published>2024-01-02T00:00:00+08:00</published>", ["published: 2024-01-01T16:00:00Z"]),
        ] as [(String, [String])])
    func atom(_ entry: String, _ expected: [String]) throws {
        #expect(try lines("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>\(entry)</entry></feed>") == expected)
    }

    @Test(
        arguments: [
            ("<title mode=\"base64\" type=\"text/html\">PGI+YTwvYj4=</title>", ["title: a"]),
            ("<summary mode=\"escaped\" type=\"text/html\">&lt;b&gt;a&lt;/b&gt;</summary>", ["summary: a"]),
            (
                "<content mode=\"xml\" type=\"application/xhtml+xml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><b>a</b></div></content>",
                ["content: a"]
            ),
            ("<title type=\"text/html\"><b>a</b></title>", ["title: a"]),
            (
                "<issued>2024-01-02</issued><modified>2024-01-03</modified>",
                ["published: 2024-01-02T00:00:00Z", "updated: 2024-01-03T00:00:00Z"]
            ),
        ] as [(String, [String])])
    func atom03(_ entry: String, _ expected: [String]) throws {
        #expect(
            try lines("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry>\(entry)</entry></feed>")
                == expected)
    }

    @Test func channelDefinitionFormat() throws {
        let cdf = """
            <?XML VERSION="1.0"?><CHANNEL HREF="http://e.example/" BASE="x"><TITLE>T</TITLE><ABSTRACT>D</ABSTRACT>
            <ITEM HREF="/1" LASTMOD="2002-11-12T20:00-0500"><TITLE>I</TITLE><ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>
            """
        let feed = try FeedParser.parse(Document(bytes: Array(cdf.utf8), url: "http://e.example/dir/feed"))
        #expect([feed.title, feed.description, feed.link] == ["T", "D", "http://e.example/"])
        #expect(
            feed.entries.first?.lines
                == ["title: I", "link: http://e.example/1", "updated: 2002-11-13T01:00:00Z", "summary: A"])
    }
}
