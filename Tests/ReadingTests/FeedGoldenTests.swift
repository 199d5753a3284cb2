import Foundation
import Testing

@testable import Reading

/// Small feeds of every dialect beside what is read of them. `REWRITE_GOLDEN=1` writes the expectations anew, and fails.
@Suite struct FeedGoldenTests {
    @Test(arguments: ["rss2.xml", "atom10.xml", "rdf.xml", "broken.xml", "gb18030.xml", "feed.json"])
    func feedsAreReadAsExpected(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/feeds")
        let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        let feed = try FeedParser.parse(Document(bytes: bytes, url: "https://harbour.example/feed"))
        let expected = folder.appendingPathComponent(name + ".expected")
        if ProcessInfo.processInfo.environment["REWRITE_GOLDEN"] != nil {
            try (feed.lines.joined(separator: "\n") + "\n").write(to: expected, atomically: true, encoding: .utf8)
            Issue.record("wrote \(name).expected anew")
        }
        #expect(try feed.lines.joined(separator: "\n") + "\n" == String(contentsOf: expected, encoding: .utf8))
    }
}

extension Feed {
    /// A line a field, in the order of the contract; an empty line before each entry.
    var lines: [String] {
        var lines = ["format: \(format)", "encoding: \(encoding)", "wellformed: \(isWellFormed)"]
        lines += problems.map { "problem: \($0.code)" }
        lines += field("title", title) + field("description", description) + field("link", link)
        lines += field("updated", updated?.iso8601UTC) + field("language", language)
        lines += field("ttl", timeToLive.map(String.init))
        for entry in entries { lines += ["", "entry"] + entry.lines }
        return lines
    }
}

extension Entry {
    /// A line a field, in the order of the contract.
    var lines: [String] {
        field("id", id) + field("title", title) + field("link", link)
            + field("published", published?.iso8601UTC) + field("updated", updated?.iso8601UTC)
            + authors.map { "author: \($0)" } + categories.map { "category: \($0)" }
            + field("summary", summary) + field("content", content)
            + enclosures.map { "enclosure: \($0.url) \($0.type ?? "-") \($0.length.map(String.init) ?? "-")" }
            + field("language", language) + field("comments", comments)
    }
}

private func field(_ name: String, _ value: String?) -> [String] { value.map { ["\(name): \($0)"] } ?? [] }

@Suite struct FeedParserTests {
    private func parse(_ text: String, _ type: String? = nil) throws(ReadingError) -> Feed {
        try FeedParser.parse(Document(bytes: Array(text.utf8), url: "https://e.example/feed", contentType: type))
    }

    @Test(arguments: [
        ("", ReadingError.Code.empty), (" \n\t", .empty), ("\u{FEFF}", .empty), ("Service unavailable", .notAFeed),
        ("<html><head><title>Hello</title></head><body>Hello</body></html>", .notAFeed), ("[1,2,3]", .notAFeed),
        ("{\"error\": 404}", .notAFeed), ("<opml><body/></opml>", .notAFeed), ("<urlset/>", .notAFeed),
        ("<svg><title>x</title></svg>", .notAFeed), ("{\"a\":", .unreadable),
        ("\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}", .unreadable),
        ("<rss><channel>" + String(repeating: "<a>", count: 100_000), .limit),
        (String(repeating: "[", count: 200_000), .limit),
    ])
    func whatIsNoFeedIsRefused(_ text: String, _ code: ReadingError.Code) {
        #expect(throws: ReadingError(code, "")) { try parse(text) }
    }

    @Test func anErrorPageInPlaceOfAFeedIsCalledOne() {
        let error = #expect(throws: ReadingError.self) { try parse("<html><title>404 Not Found</title><h1>Oops</h1>") }
        #expect(error?.code == .notAFeed)
        #expect(error?.message.contains("error page") == true)
    }

    @Test func aPageNamesItsFeeds() {
        let page = """
            <!DOCTYPE html><html><head><title>A site</title>
            <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><p>Hello</p></body></html>
            """
        do throws(ReadingError) {
            _ = try parse(page, "text/html")
            Issue.record("a page was read as a feed")
        } catch {
            #expect(error.feeds == ["https://e.example/feed.xml"])
            #expect(error.message.contains("https://e.example/feed.xml"))
        }
    }

    @Test func entitiesAreBoundedAndNothingOutsideIsRead() throws {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"lol\">"
        for (name, inner) in zip("bcdefghij", "abcdefghi") {
            bomb += "<!ENTITY \(name) \"" + String(repeating: "&\(inner);", count: 10) + "\">"
        }
        let feed = try parse(bomb + "]><rss><channel><item><title>x&j;</title></item></channel></rss>")
        #expect((feed.entries.first?.title?.utf8.count ?? 0) <= XMLTokenizer.maxExpansion + 1)
        let external = try parse(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;</title></item></channel></rss>"
        )
        #expect(external.entries.first?.title == "&a;")
        #expect(external.problems.map(\.code) == ["external-entity"])
        let both = try parse(
            "<!DOCTYPE x [<!ENTITY a PUBLIC \"p\" 'https://evil.example/x'>]><rss><channel><item><title>R&D, &a;</title></item></channel></rss>"
        )
        #expect(both.problems.map(\.code) == ["bare-ampersand", "external-entity"])
    }

    @Test func everyCutOfAFeedIsReadOrRefused() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/feeds")
        for name in ["rss2.xml", "atom10.xml", "feed.json", "gb18030.xml"] {
            let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
            for end in stride(from: 0, to: bytes.count, by: 7) {
                _ = try? FeedParser.parse(Document(bytes: Array(bytes[..<end]), url: "https://e.example/"))
            }
        }
    }

    @Test func anEntryIsKeptWhereItsEndTagIsMissing() throws {
        let feed = try parse(
            "<rss><channel><item><title>A</title><link>http://e.example/1</link><item><title>B</title></channel></rss>")
        #expect(feed.entries.map(\.title) == ["A", "B"])
        #expect(!feed.isWellFormed)
    }

    @Test(arguments: [
        "<channel xmlns='urn:x'><title>T</title><item><title>A</title></item></channel>",
        "<channel><title>T</title><item xmlns='urn:x'><title>A</title></item></channel>",
        "<channel><title>T</title><item><title>A</title><title xmlns='urn:x'>B</title></item></channel>",
        "<channel><title>T</title><x xmlns='urn:x'><title>B</title></x><item><title>A</title></item></channel>",
    ])
    func whatHoldsAFeedTogetherIsKnownInANamespaceThatNobodyKnows(channel: String) throws {
        let feed = try parse("<rss version='2.0'>\(channel)</rss>")
        #expect(feed.title == "T")
        #expect(feed.entries.map(\.title) == ["A"])
    }

    @Test func namespacesOfATagThatEndsForgottenElementsStayBound() throws {
        let feed = try parse(
            """
            <rss version="2.0"><channel><item><title>A<description>a</description>
            <item xmlns:d="http://purl.org/dc/elements/1.1/" xml:base="http://b.example/"><link>1</link>
            <title>B <d:creator xmlns:y="urn:y">Ann</d:creator></item></channel></rss>
            """)
        #expect(feed.entries.map(\.title) == ["A", "B"])
        #expect(feed.entries.map(\.link) == [nil, "http://b.example/1"])
        #expect(feed.entries.last?.authors == ["Ann"])
    }

    @Test(arguments: [
        "<rss version=\"2.0\"><channel><link a=\"?x&y\"/></channel></rss>",
        "<rss version=\"2.0\"><channel><link a=\"&nbsp;\"/></channel></rss>",
        "<rss version=\"2.0\"><channel><x a=\"&#0;\"/></channel></rss>",
        "<rss version=\"2.0\"><channel><x a=\"\u{1}\"/></channel></rss>",
        "<rss version=\"2.0\"><channel><x q:a=\"\"/></channel></rss>",
        "<?xml encoding=\"utf-8\"?><rss version=\"2.0\"><channel/></rss>",
        "<?xml version=\"1.0\" encoding=\"utf-8?><rss version=\"2.0\"><channel/></rss>",
    ])
    func whatAStrictParserRefusesIsNoted(_ text: String) throws { #expect(try !parse(text).isWellFormed) }

    @Test func aStrictDocumentIsCalledWellFormed() throws {
        let feed = try parse(
            """
            <?xml version = '1.0' encoding="UTF-8" standalone='yes' ?>
            <!DOCTYPE rss [<!ENTITY e "x">]><rss version="2.0" xmlns:q="urn:q"><channel><x q:a="&e;&amp;&#38;&lt;"/></channel></rss>
            """)
        #expect(feed.isWellFormed)
    }

    @Test func entriesComeOneByOne() throws {
        let head = "<title>T</title><language>fr</language><author>F</author>"
        let items = (1...3).map { "<item><title>\($0)</title></item>" }.joined()
        let document = Document(
            bytes: Array("<rss><channel>\(head)\(items)</channel></rss>".utf8), url: "http://e.example/")
        var stream = try FeedStream(document)
        var entries: [Entry] = []
        while let entry = try stream.next() { entries.append(entry) }
        var feed = stream.feed
        feed.entries = entries
        #expect(try feed == FeedParser.parse(document))
        #expect(entries.map(\.language) == ["fr", "fr", "fr"])
        #expect(try stream.next() == nil)
    }

    @Test func anEntryInheritsAllAuthorsWhereverTheFeedNamesThem() throws {
        let document = Document(
            bytes: Array(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><author><name>Ann</name></author><entry><title>A</title></entry>
                <author><name>Bo</name></author><entry><title>B</title><author><name>Cy</name></author></entry></feed>
                """.utf8), url: "http://e.example/")
        #expect(try FeedParser.parse(document).entries.map(\.authors) == [["Ann", "Bo"], ["Cy"]])
        #expect(try readInPieces(document, of: 16) == FeedParser.parse(document))
    }

    /// What a feed gives entry by entry when it comes in pieces of some bytes.
    private func readInPieces(_ document: Document, of size: Int) throws -> Feed {
        var source = ByteSource(count: document.bytes.count) { range throws(ReadingError) in
            Array(document.bytes[range])
        }
        source.size = size
        var stream = try FeedStream(source, url: document.url, contentType: document.contentType)
        try stream.skipEntries()
        var feed = stream.feed
        stream.rewind()
        while let entry = try stream.next() { feed.entries.append(entry) }
        return feed
    }

    @Test(arguments: ["rss2.xml", "atom10.xml", "feed.json", "gb18030.xml", "rdf.xml"])
    func aFeedInPiecesIsTheSameFeed(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/feeds")
        let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        for end in [bytes.count, bytes.count * 2 / 3, bytes.count / 2] {
            for body in [Array(bytes[..<end]), [0xEF, 0xBB, 0xBF] + bytes[..<end]] {
                let document = Document(bytes: body, url: "https://e.example/", contentType: "text/xml")
                let whole = Result { try FeedParser.parse(document) }
                for size in [1, 7, 64, 1000] {
                    let inPieces = Result { try readInPieces(document, of: size) }
                    #expect((try? whole.get()) == (try? inPieces.get()), "\(name), pieces of \(size)")
                }
            }
        }
    }

    /// Wide units and pairs that the edges of pieces cut, and the mends of what was encoded twice.
    @Test func aFeedOfAnotherCharsetInPiecesIsTheSameFeed() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/feeds")
        let text = String(decoding: try Data(contentsOf: folder.appendingPathComponent("rss2.xml")), as: UTF8.self)
            .replacing("UTF-8", with: "x-unknown").replacing("utf-8", with: "x-unknown")
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.unicodeScalars.flatMap {
            [0, UInt8($0.value >> 16), UInt8($0.value >> 8 & 0xFF), UInt8($0.value & 0xFF)]
        }
        let twice = text.utf8.flatMap { Array(String(Character(Unicode.Scalar($0))).utf8) }
        let byGBK = try #require(Charset(label: "gbk")).decode(Array(text.utf8)[...]).utf8
        for bytes in [[0xFF, 0xFE] + little, little, big, twice, byGBK, Array(text.utf8) + [0xFF]] {
            let document = Document(bytes: bytes, url: "https://e.example/", contentType: "text/xml; charset=koi8-r")
            let whole = try FeedParser.parse(document)
            #expect(!whole.entries.isEmpty)
            for size in [3, 64, 1000] { #expect(try whole == readInPieces(document, of: size), "pieces of \(size)") }
        }
    }

    @Test func itemsBeforeABreakInAJSONFeedAreRead() throws {
        let head =
            #"{"version":"https://jsonfeed.org/version/1","title":"T","language":"fr","items":[{"id":1},{"id":2,"title":"#
        for tail in ["", #""B"}, {"id":3, "title": "C"#, #""B"} {"id":3}], "authors":[]}"#, #""B"},{"id":3 "x"}]}"#] {
            let feed = try parse(head + tail)
            #expect(feed.entries.map(\.id) == (tail.isEmpty ? ["1"] : ["1", "2"]), "\(tail)")
            #expect(feed.title == "T" && feed.entries.first?.language == "fr")
            #expect(feed.isCutOff && !feed.isWellFormed)
            #expect(feed.problems.map(\.code) == ["truncated"])
        }
        for text in [
            #"{"version":"https://jsonfeed.org/version/1","items":[{"id""#, #"{"a":[{"id":1},{"id""#, #"{"a" 1}"#,
        ] {
            #expect(throws: ReadingError(.unreadable, "")) { try parse(text) }
        }
    }

    @Test func whatAJSONFeedSaysOfItselfIsKnownWhereverItStands() throws {
        let feed = try parse(
            #"{"items":[{"id":"a","content_text":"A"}],"authors":[{"name":"Ann"}],"language":"fr","title":"T"}"#)
        #expect(feed.title == "T" && feed.isWellFormed)
        #expect(feed.entries.map(\.authors) == [["Ann"]] && feed.entries.map(\.language) == ["fr"])
    }

    @Test(arguments: [
        "<!DOCTYPE x [<!ENTITY e '>'>]><rss><channel><title>&e;</title><item><title>A &e; B</title></item></channel></rss>",
        "<rss><channel><item a=\"1 ><title>A</title></item><item><title>B</title></item></channel></rss>",
        "<rss><channel><!-- <item> --><item><title><![CDATA[A]]]]><![CDATA[>]]></title><? x <item> ?></item></channel></rss>",
        "<rss><channel><item><title>A</titel></item><item><title>B<item><title>C</title></channel><author>Z</author>",
        "<rss><channel><item><title>A & B &lt</title></item></channel></rss><script>x</script>", "<rss><channel><",
        "<html><body><p>no feed at all</p></body></html>", "<!DOCTYPE x [ '",
        "<rss><channel>" + String(repeating: "<a>", count: 2000),
    ])
    func brokenMarkupInPiecesIsTheSameFeed(_ text: String) {
        let document = Document(bytes: Array(text.utf8), url: "https://e.example/", contentType: nil)
        let whole = Result { try FeedParser.parse(document) }
        for size in [1, 2, 3, 5, 11, 50] {
            let inPieces = Result { try readInPieces(document, of: size) }
            switch (whole, inPieces) {
            case (.success(let one), .success(let other)): #expect(one == other, "pieces of \(size)")
            case (.failure(let one as ReadingError), .failure(let other as ReadingError)):
                #expect(one == other && one.message == other.message)
            default: Issue.record("\(whole) but in pieces of \(size) \(inPieces)")
            }
        }
    }

    @Test func thePublishersWishIsRead() throws {
        let period = "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"
        #expect(try parse("<rss><channel>\(period)</channel></rss>").timeToLive == 21_600)
        #expect(try parse("<rss><channel><ttl>60</ttl></channel></rss>").timeToLive == 3600)
    }
}
