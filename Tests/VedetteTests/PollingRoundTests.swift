import ArgumentParser
import Fetch
import Foundation
import Logging
import Testing

@testable import vedette

/// `vedette once` comes to an end whatever it finds, and says what it could not do.
@Suite(.timeLimit(.minutes(20))) struct PollingRoundTests {
    private static func round(in folder: TemporaryFolder) throws -> PollingRound {
        let feed = folder.url.appendingPathComponent("feed.xml")
        try """
        <rss version="2.0"><channel><title>Harbour</title>
        <item><title>Note 1 from the harbour</title><guid>1</guid></item></channel></rss>
        """.write(to: feed, atomically: true, encoding: .utf8)
        let configuration = try configuration(
            """
            {"sources": [{"id": "wire", "url": "\(feed.absoluteString)"}],
             "watches": [{"id": "all", "query": "*", "group": "item", "severity": "warning"}]}
            """)
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return try PollingRound(configuration, folder: state(in: folder), lock: nil, log: log)
    }

    private static func state(in folder: TemporaryFolder) -> String { folder.url.appendingPathComponent("state").path }

    /// A folder in a file's place, and a file in a folder's, cannot be written even by root.
    @Test(arguments: [
        ("vedette.db/", "cannot open or write the archive: ", "vedette.db: unable to open database file"),
        ("alerts.jsonl/", "cannot open or write the archive: ", "alerts.jsonl: Is a directory"),
        ("alerts.log/", "cannot write alerts.jsonl: ", "alerts.log: Is a directory"),
        ("digests", "cannot write digests and status.json: ", "digests: File exists"),
        ("status.json/", "cannot write digests and status.json: ", "status.json: Is a directory"),
    ])
    func whatCannotBeKeptEndsARound(name: String, what: String, why: String) throws {
        let folder = try TemporaryFolder()
        let path = Self.state(in: folder) + "/" + name
        if name.hasSuffix("/") {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } else {
            try FileManager.default.createDirectory(
                atPath: Self.state(in: folder), withIntermediateDirectories: true)
            try "x".write(toFile: path, atomically: true, encoding: .utf8)
        }
        let unkept = #expect(throws: PollingRound.Unkept.self) { try Self.round(in: folder).run() }
        let reason = try #require(unkept?.reasons.first)
        #expect(reason.hasPrefix(what) && reason.hasSuffix(why), "\(reason)")
    }

    @Test func aStateDirectoryUnderAFileEndsARound() throws {
        let folder = try TemporaryFolder()
        try "x".write(toFile: Self.state(in: folder), atomically: true, encoding: .utf8)
        let unkept = #expect(throws: PollingRound.Unkept.self) { try Self.round(in: folder).run() }
        #expect(unkept?.reasons.first?.hasSuffix("state: File exists") == true, "\(unkept?.description ?? "")")
    }

    @Test func anArchiveThatIsNoneIsSetAside() throws {
        let folder = try TemporaryFolder()
        let state = Self.state(in: folder)
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        try "no archive, but some text of nobody's".write(
            toFile: state + "/vedette.db", atomically: true, encoding: .utf8)
        let outcome = try Self.round(in: folder).run()
        #expect(outcome.failed.isEmpty && outcome.tally.items == 1)
        #expect(FileManager.default.fileExists(atPath: state + "/vedette.db.damaged"))
    }

    @Test(arguments: [
        ("en", "3 sources: 2 read, 0 not modified, 1 failed; 1 new item.\n  gone: failing: HTTP 404"),
        ("zh", "3 个来源：读取 2，未变 0，失败 1；新条目 1 条。\n  gone：失败：HTTP 404"),
    ])
    func aRoundSpeaksTheLanguageOfTheDigests(language: String, text: String) throws {
        let rules = try configuration("{\"digests\": {\"language\": \"\(language)\"}}")
        var tally = Tally()
        (tally.read, tally.failed, tally.items) = (2, 1, 1)
        let outcome = PollingRound.Outcome(
            tally: tally, failed: [.init(source: "gone", state: .failing, reason: "HTTP 404")], items: [:])
        #expect(outcome.text(in: AnswerLanguage(rules)) == text)
    }
}
