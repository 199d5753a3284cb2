import Foundation
import Testing

/// A file under `Golden`.
enum GoldenFile {
    static func url(_ name: String) throws -> URL {
        try #require(Bundle.module.resourceURL).appendingPathComponent("Golden").appendingPathComponent(name)
    }

    static func text(_ name: String) throws -> String {
        try String(decoding: Data(contentsOf: url(name)), as: UTF8.self)
    }

    /// Expects a text to be what the golden file says. With `VEDETTE_RECORD` in the environment the file in the
    /// sources is rewritten, and the test fails all the same: read the difference before you commit it.
    static func expect(
        _ text: String, toEqual name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if ProcessInfo.processInfo.environment["VEDETTE_RECORD"] != nil {
            let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("Golden").appendingPathComponent(name)
            try text.write(to: source, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
            return
        }
        let golden = try Self.text(name)
        guard text != golden else { return }
        let (got, expected) = (text.split(separator: "\n"), golden.split(separator: "\n"))
        let line = zip(got, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? min(got.count, expected.count)
        Issue.record(
            """
            \(name) differs in line \(line + 1):
            expected \(line < expected.count ? String(expected[line]) : "the end")
            found    \(line < got.count ? String(got[line]) : "the end")
            """, sourceLocation: sourceLocation)
    }
}

/// The root of the project, for tests that read what it ships.
let projectRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
