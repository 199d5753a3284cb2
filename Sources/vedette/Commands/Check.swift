import Archive
import ArgumentParser
import Fetch
import Foundation
import Logging
import Matching
import Reading
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

    @Flag(help: "Ask every source once, too, and show what would be read; nothing is kept.")
    var fetch = false

    func run() throws {
        let configuration = try config.load()
        for warning in configuration.warnings { tell("\(warning)") }
        let paused = configuration.sources.count { $0.source.isPaused }
        let subjects = configuration.entities.count { $0.isSubject }
        print(
            """
            \(configuration.path) is fine: \
            \(counted(configuration.sources.count, "source"))\(paused > 0 ? " (\(paused) paused)" : ""), \
            \(counted(configuration.entities.count, "entity", "entities"))\
            \(subjects > 0 ? " (\(counted(subjects, "subject")))" : ""), \
            \(counted(configuration.watches.count, "watch", "watches")).
            """)
        if fetch { try ask(configuration) }
    }

    private func ask(_ configuration: Configuration) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vedette-check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let log = processLogger(environment: ProcessInfo.processInfo.environment, level: .error)
        let outcome = try PollingRound(configuration, folder: folder.path, lock: nil, log: log).runOrEnd()
        let newest = try Self.newestItems(in: folder.path)
        let failures = Dictionary(outcome.failed.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        let answer = AnswerLanguage(configuration)
        var table = TextTable([
            .init(answer.say("来源", "source"), limit: 40, least: 12),
            .init(answer.say("条目", "items"), alignment: .right), .init(answer.say("最新", "newest")),
            .init("", limit: 200, least: 12),
        ])
        for settings in configuration.sources where !settings.source.isPaused {
            let id = settings.source.id
            let item = newest[id]
            let said =
                if let failure = failures[id] {
                    SourceStateName.name(of: failure.state.rawValue, in: answer.tag)
                } else if let item {
                    item.title
                } else {
                    settings.source.kind == .page
                        ? answer.say("作为文字盯住变化", "watched for change as a text") : answer.say("里面没有条目", "nothing in it")
                }
            let day = item?.published.map { String($0.iso8601UTC.prefix(10)) } ?? ""
            table.add([id, String(outcome.items[id] ?? 0), day, said])
        }
        print("\n" + table.text(width: Terminal.width), terminator: "")
        if failures.isEmpty { return }
        // A reason is worth its whole length.
        print("\n" + outcome.failed.map { $0.text(in: answer) }.joined(separator: "\n"))
        throw ExitCode.failure
    }

    /// The newest item of each source in an archive.
    private static func newestItems(in folder: String) throws -> [String: Item] {
        var newest: [String: Item] = [:]
        try Archive(asking: "\(folder)/vedette.db").forEachItem(from: .distantPast, to: .distantFuture) { recalled in
            let item = recalled.item
            if newest[item.source].map({ item.effectiveDate > $0.effectiveDate }) ?? true { newest[item.source] = item }
        }
        return newest
    }
}
