import ArgumentParser
import Fetch
import Foundation
import Logging
import Matching
import Reporting

/// `vedette check`: reads a configuration and names all that is wrong with it.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a configuration and name all that is wrong with it.",
        discussion: """
            Each finding is a line FILE:LINE:COLUMN: KEY: what was expected, what stands there. What is \
            understood but has no effect yet is told the same way. Exit status: 0 when the daemon would take \
            it, 78 when not.
            """)

    @OptionGroup var config: ConfigOption

    @Flag(help: "Ask every source once, too, and say what would be read; nothing is kept.")
    var fetch = false

    func run() throws {
        let configuration = try config.load()
        for warning in configuration.warnings { tell("\(warning)") }
        let paused = configuration.sources.count { $0.source.isPaused }
        let subjects = configuration.entities.count { $0.isSubject }
        print(
            """
            \(configuration.path) is fine: \(configuration.sources.count) sources\(paused > 0 ? " (\(paused) paused)" : ""), \
            \(configuration.entities.count) entities\(subjects > 0 ? " (\(subjects) subjects)" : ""), \
            \(configuration.watches.count) watches.
            """)
        if fetch { try ask(configuration) }
    }

    private func ask(_ configuration: Configuration) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vedette-check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let log = processLogger(environment: ProcessInfo.processInfo.environment, level: .error)
        let outcome = try PollingRound(configuration, folder: folder.path, lock: nil, log: log).run()
        let failures = Dictionary(outcome.failed.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        var table = TextTable([
            .init("source", limit: 40, least: 12), .init("items", alignment: .right), .init("", limit: 200, least: 20),
        ])
        for settings in configuration.sources where !settings.source.isPaused {
            let id = settings.source.id
            let failure = failures[id].map { "\($0.state.rawValue): \(withoutCredentials(inText: $0.reason))" }
            table.add([id, String(outcome.items[id] ?? 0), failure ?? ""])
        }
        print("\n" + table.text(width: Terminal.width), terminator: "")
        if !failures.isEmpty { throw ExitCode.failure }
    }
}
