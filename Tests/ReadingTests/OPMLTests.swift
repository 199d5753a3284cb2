import Foundation
import Testing

@testable import Reading

@Suite struct OPMLTests {
    private func parse(_ text: String) throws -> OPML {
        try OPML.parse(Document(bytes: Array(text.utf8), url: "https://example.org/list.opml"))
    }

    private let list = """
        <?xml version="1.0"?><opml version="2.0" xmlns:v="https://vedette.dev/opml" xmlns:fz="urn:fz">
        <head><title>Feeds &amp; more</title></head><body>
        <outline text="News"><outline text="A" TITLE="A &amp; B" type="rss" xmlURL="https://a.org/?x=1&amp;y=2"
        v:id="a" v:trust="press" fz:quality="high"/></outline><outline text="B" xmlUrl="https://b.org/feed"/></body></opml>
        """

    @Test func feedsComeOutOfTheirFolders() throws {
        let opml = try parse(list)
        #expect(opml.title == "Feeds & more")
        #expect(opml.feeds.map(\.feedURL) == ["https://a.org/?x=1&y=2", "https://b.org/feed"])
        #expect(opml.feeds[0].name == "A & B")
        #expect(opml.feeds[0]["vedette:trust"] == "press")
    }

    @Test func whatIsWrittenReadsAsItWas() throws {
        let opml = try parse(list)
        #expect(try parse(opml.xml()) == opml)
        #expect(opml.xml().contains("fz:quality=\"high\""))
        #expect(opml.xml().contains("xmlns:fz=\"urn:fz\""))
    }

    @Test func attributesAreSetAndTakenAway() {
        var outline = OPML.Outline()
        outline["xmlUrl"] = "https://a.org/\"<&"
        outline["vedette:paused"] = "true"
        outline["vedette:paused"] = nil
        #expect(OPML(outlines: [outline]).xml().contains("<outline xmlUrl=\"https://a.org/&quot;&lt;&amp;\"/>"))
    }

    @Test func brokenListsAreRead() throws {
        let opml = try parse("<opml><body><outline text=A & B xmlUrl='https://a.org/'><outline xmlUrl=https://b.org/ ")
        #expect(opml.feeds.count == 1)
    }

    @Test(arguments: [("", ReadingError.Code.empty), ("<rss/>", .notAFeed), ("hello", .notAFeed)])
    func whatIsNoListIsRefused(_ text: String, _ code: ReadingError.Code) {
        #expect(throws: ReadingError(code, "")) { try parse(text) }
    }

    @Test func depthIsBounded() {
        let deep = String(repeating: "<outline text='x'>", count: 100_000)
        #expect(throws: ReadingError(.limit, "")) { try parse("<opml><body>" + deep) }
    }
}
