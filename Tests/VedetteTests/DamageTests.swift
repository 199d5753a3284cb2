import Archive
import Fetch
import Foundation
import GRDB
import Reading
import Testing

@testable import vedette

/// An archive that turns out damaged while it is in use.
@Suite struct DamageTests {
    private static let start = Date(timeIntervalSince1970: 1_718_000_000)

    /// A feed of one item an hour, whose first is corrected with every hour.
    private static func feed(at time: Date) -> Response {
        let count = Int(time.timeIntervalSince(start) / 3600) + 1
        let items = (1...count).map { number in
            """
            {"id": "\(number)", "title": "Note \(number) from the harbour\(number == 1 ? ", text \(count)" : "")", \
            "url": "https://one.org/\(number)", \
            "date_published": "\(start.addingTimeInterval(Double(number - 1) * 3600).iso8601UTC)"}
            """
        }
        let body = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [\(items.joined(separator: ","))]}"
        return Response(
            status: 200, url: "https://one.org/feed", headers: [("Content-Type", "application/feed+json")],
            body: Array(body.utf8))
    }

    private static func simulation(_ folder: TemporaryFolder, from time: Date) throws -> Simulation {
        let configuration = try vedette_configuration(
            """
            {"sources": [{"id": "one", "url": "https://one.org/feed", "interval": "1h"}],
             "watches": [{"id": "all", "query": "*", "group": "item", "severity": "warning"}]}
            """)
        return try Simulation(configuration, folder: folder.url, from: time, beat: 60) { _, now in
            .success(feed(at: now))
        }
    }

    @Test func damageThatNoCheckSeesIsSetAsideToo() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("vedette.db").path
        let before = try Self.simulation(folder, from: Self.start)
        before.run(for: 3 * 3600)
        before.stop()
        // The index of words without its structure: every page is well-formed, and each correction fails.
        let archive = try Archive(path: path)
        try archive.index()
        try archive.close()
        let database = try DatabaseQueue(path: path)
        try database.write { try $0.execute(sql: "DELETE FROM item_terms_data") }
        try database.close()

        let after = try Self.simulation(folder, from: Self.start.addingTimeInterval(4 * 3600))
        after.run(for: 3 * 3600)
        after.stop()
        #expect(FileManager.default.fileExists(atPath: path + ".damaged"))
        let urls = try folder.text("alerts.jsonl").split(separator: "\n").compactMap {
            try JSON.parse(Array($0.utf8))["url"]?.string
        }
        #expect(Set(urls).count == 7, "what came after the damage is told")
        #expect(urls.count == 7, "and nothing twice")
    }
}
