import Fetch
import Foundation
import Matching
import Reading
import Testing

@testable import vedette

@Suite struct DocumentReaderTests {
    private let settings: SourceSettings
    private let reader: DocumentReader
    private let time = Date(timeIntervalSince1970: 1_718_000_000)

    init() throws {
        let configuration = try vedette_configuration(
            #"{"entities": [], "sources": [{"id": "one", "url": "https://one.test/feed"}]}"#)
        settings = try #require(configuration.sources.first)
        reader = DocumentReader(
            analyzer: try Analyzer(entities: [], factors: configuration.factors), backlog: 86_400)
    }

    private static func response(_ body: String, _ type: String = "application/rss+xml") -> Response {
        Response(status: 200, url: "https://one.test/feed", headers: [("Content-Type", type)], body: Array(body.utf8))
    }

    private static let feed = """
        <rss version="2.0"><channel><title>One</title><ttl>30</ttl>
        <item><title>Something happened</title><guid>1</guid></item></channel></rss>
        """

    /// Reads a response after another one; whether it was compared with what is known, and what came of it.
    private func read(
        _ response: Response, after first: Response, isUnsettled: Bool = false
    ) -> (isCompared: Bool, result: DocumentReader.Result) {
        var record = SourceRecord(for: settings)
        let before = reader.read(first, of: settings, record, unlike: nil, at: time) { (try? $0 { _ in nil }) ?? [] }
        record.poll.timeToLive = before.timeToLive
        record.isUnsettled = isUnsettled
        var isCompared = false
        let result = reader.read(response, of: settings, record, unlike: before.mark, at: time) {
            isCompared = true
            return (try? $0 { _ in nil }) ?? []
        }
        return (isCompared, result)
    }

    @Test func aDocumentThatComesAgainIsNotReadAgain() {
        let (isCompared, result) = read(Self.response(Self.feed), after: Self.response(Self.feed))
        #expect(!isCompared)
        #expect(result.items.isEmpty && result.error == nil)
        #expect(result.timeToLive == 1800)
    }

    @Test func aDocumentThatDiffersInAnythingIsReadAgain() {
        let first = Self.response(Self.feed)
        #expect(read(Self.response(Self.feed + " "), after: first).isCompared)
        #expect(read(Self.response(Self.feed, "text/xml; charset=gbk"), after: first).isCompared)
        var moved = first
        moved.url = "https://two.test/feed"
        #expect(read(moved, after: first).isCompared)
        // Its last entry was not whole, or a page's text had not lasted.
        #expect(read(first, after: first, isUnsettled: true).isCompared)
    }

    @Test func whatCouldNotBeReadIsReadAgain() {
        let wall = Self.response("<html><body>Please sign in</body></html>", "text/html")
        let result = read(wall, after: wall).result
        #expect(result.error != nil && result.mark == nil)
    }
}
