import Fetch
import Foundation
import Reading
import Testing

@testable import vedette

@Suite struct DigestShelfTests {
    private static let start = Date(timeIntervalSince1970: 1_718_000_000)  // 2024-06-10T06:13:20Z

    /// One item a poll, told at once.
    private static func simulation(_ folder: TemporaryFolder) throws -> Simulation {
        let configuration = try vedette_configuration(
            """
            {"sources": [{"id": "one", "url": "https://one.org/feed", "interval": "10s"}],
             "watches": [{"id": "all", "query": "*", "group": "item", "severity": "warning"}],
             "digests": {"times": ["06:20"], "time_zone": "UTC"}}
            """)
        return try Simulation(configuration, folder: folder.url, from: start, beat: 1) { request, now in
            let number = Int(now.timeIntervalSince(start) / 10)
            let body = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "One", "items": [
                {"id": "\(number)", "title": "Note \(number) from the harbour", "url": "https://one.org/\(number)"}]}
                """
            return .success(
                Response(
                    status: 200, url: request.url, headers: [("Content-Type", "application/feed+json")],
                    body: Array(body.utf8)))
        }
    }

    @Test func theFeedIsRewrittenEveryMinuteAndThePageAtOnce() throws {
        let folder = try TemporaryFolder()
        let simulation = try Self.simulation(folder)
        func holds(_ name: String, _ number: Int) -> Bool {
            folder.text("digests/\(name)").contains("Note \(number) from the harbour")
        }
        simulation.run(for: 25)
        #expect(holds("2024-06-09.html", 2) && holds("2024-06-09.md", 2))
        #expect(folder.text("digests/feed.atom").contains("<entry>") && !holds("feed.atom", 2))
        simulation.run(for: 45)
        #expect(holds("feed.atom", 5), "a minute later")
        simulation.run(for: 20)
        simulation.stop()
        #expect(holds("feed.atom", 8), "at the end")
    }

    @Test func theFeedShowsAPeriodThatEndedAtOnce() throws {
        let folder = try TemporaryFolder()
        let simulation = try Self.simulation(folder)
        // Until two seconds after 06:20.
        simulation.run(for: 402)
        #expect(folder.text("digests/feed.atom").contains("Note 39 from the harbour"))
        simulation.stop()
        #expect(folder.text("digests/feed.atom").components(separatedBy: "<entry>").count == 3)
    }
}
