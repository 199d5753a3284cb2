import Foundation
import Logging
import Reading
import Testing

@testable import vedette

/// Feeds of real publishers, where they lie beside the project.
private let realFeeds: URL? = {
    let folder = projectRoot.deletingLastPathComponent().appendingPathComponent("shared/real-feeds")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()

/// The whole way of real feeds, from a web server on loopback to alerts on disk, with nothing simulated.
@Suite struct RealFeedsTests {
    /// Polls every source once, as `vedette once` does.
    private static func round(_ configuration: Configuration, _ folder: TemporaryFolder) throws -> PollingRound.Outcome
    {
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return try PollingRound(configuration, folder: folder.url.path, lock: nil, log: log).run()
    }

    @Test(.enabled(if: realFeeds != nil && FolderServer.isPossible))
    func realFeedsAreReadJudgedAndTold() throws {
        let feeds = try #require(realFeeds)
        let names = try FileManager.default.contentsOfDirectory(atPath: feeds.path).filter { $0.hasSuffix(".xml") }
            .sorted()
        let server = try FolderServer(feeds)
        let list = names.map { name in
            "{\"id\": \"\(name.dropLast(4).replacing("_", with: "-"))\", \"url\": \"\(server.url)/\(name)\"}"
        }
        var configuration = try configuration(
            """
            {"sources": [\(list.joined(separator: ","))], "alerts": {"backlog": "9999d"},
             "fetch": {"allow_hosts": ["127.0.0.1"], "max_per_host": 4}}
            """)
        let shipped = try Configuration.load(path: projectRoot.appendingPathComponent("config.json").path)
        (configuration.entities, configuration.factors) = (shipped.entities, shipped.factors)

        let folder = try TemporaryFolder()
        let first = try Self.round(configuration, folder)
        #expect(first.failed.isEmpty, "\(first.failed)")
        #expect(first.tally.read == names.count && first.tally.notModified == 0)
        let written = try names.reduce(0) { sum, name in
            let text = try String(contentsOf: feeds.appendingPathComponent(name), encoding: .utf8)
            return sum + text.matches(of: /<(item|entry)[ >]/).count
        }
        #expect(first.tally.items == written && first.items.values.reduce(0, +) == written)

        let alerts = try folder.text("alerts.jsonl").split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
        #expect(!alerts.isEmpty, "some of it is news of the companies that the shipped configuration watches")
        #expect(alerts.map { $0["seq"]?.int } == Array(1...max(1, alerts.count)))
        let stories = alerts.filter { $0["kind"]?.string == "story" }
        #expect(!stories.isEmpty)
        for alert in stories {
            #expect(alert["url"]?.string?.hasPrefix("http") == true)
            let field = alert["title"]?.string ?? ""
            for evidence in alert["evidence"]?.elements ?? [] where evidence["field"]?.string == "title" {
                let scalars = Array(field.unicodeScalars)
                let (start, end) = (evidence["start"]?.int ?? 0, evidence["end"]?.int ?? 0)
                var cut = String.UnicodeScalarView()
                cut.append(contentsOf: scalars[start..<end])
                #expect(String(cut) == evidence["text"]?.string)
            }
        }
        let digests = try folder.contents().filter { $0.key.hasSuffix(".md") }.map {
            String(decoding: $0.value, as: UTF8.self)
        }
        for url in stories.compactMap({ $0["url"]?.string }) {
            #expect(digests.contains { $0.contains(url) }, "\(url) is in no digest")
        }

        let second = try Self.round(configuration, folder)
        #expect(second.tally.notModified == names.count && second.tally.items == 0, "nothing is new, and nothing sent")
        #expect(folder.text("alerts.jsonl").split(separator: "\n").count == alerts.count)
    }
}

/// Python's own web server over a folder, ended with this process.
final class FolderServer {
    static let isPossible = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/python3")
    }

    let url: String
    private let process = Process()
    /// The server ends when this pipe does.
    private let lifeline = Pipe()

    init(_ folder: URL) throws {
        let script = """
            import functools, http.server, sys, threading
            handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1])
            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
            print(server.server_port, flush=True)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            sys.stdin.read()
            """
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, folder.path]
        process.standardInput = lifeline
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = ""
        while !line.hasSuffix("\n"), let byte = try output.fileHandleForReading.read(upToCount: 1) {
            line += String(decoding: byte, as: UTF8.self)
        }
        url = "http://127.0.0.1:\(line.trimmingCharacters(in: .whitespacesAndNewlines))"
    }

    deinit {
        try? lifeline.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
