import Archive
import ArgumentParser
import Foundation
import Glibc
import Judging
import Matching
import Reporting

/// `vedette tail`: the latest alerts, and those to come.
struct TailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Show the latest alerts, and follow what comes.",
        discussion: """
            Alerts as alerts.log has them, in colour on a terminal (unless NO_COLOR is set), oldest first. \
            With --json they are the lines of alerts.jsonl.
            """)

    @OptionGroup var state: StateOption

    @Option(name: [.customShort("n"), .long], help: ArgumentHelp("How many alerts to begin with.", valueName: "count"))
    var lines = 10

    @Flag(name: .shortAndLong, help: "Go on with alerts as they come, until interrupted.")
    var follow = false

    @Option(help: ArgumentHelp("Only what concerns this company.", valueName: "id"))
    var subject: String?

    @Option(
        help: ArgumentHelp(
            "Only alerts as grave as this, or graver: \(Self.severities).", valueName: "severity"),
        transform: Self.severity)
    var severity = Alert.Severity.info

    @Flag(help: "Print the lines of alerts.jsonl.")
    var json = false

    private static var severities: String { Alert.Severity.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func severity(_ name: String) throws -> Alert.Severity {
        if let severity = Alert.Severity(rawValue: name) { return severity }
        throw ValidationError("There is no severity \(name); expected one of \(severities).")
    }

    func validate() throws {
        guard lines >= 0 else { throw ValidationError("--lines must not be negative.") }
    }

    func run() throws {
        let (configuration, folder) = try state.load()
        let archive = try state.archive(in: folder)
        let subject = try subject.map { try configuration.entity($0) }
        func isWanted(_ alert: Alert) -> Bool {
            alert.severity >= severity && (subject == nil || alert.subject == subject)
        }
        let line = line(for: configuration)
        var last = try archive.alertCount().lastSeq
        let latest = try latest(upTo: last, in: archive, where: isWanted)
        for numbered in latest { print(line(numbered), terminator: "") }
        if latest.isEmpty, lines > 0, !json {
            let answer = AnswerLanguage(configuration)
            tell(last == 0 ? answer.say("还没有提醒。", "No alerts yet.") : answer.say("没有符合的提醒。", "No alert matches."))
        }
        while follow {
            let batch = try archive.alerts(after: last, limit: Self.batch)
            for numbered in batch {
                last = numbered.seq ?? last
                if isWanted(numbered.alert) { print(line(numbered), terminator: "") }
            }
            guard batch.isEmpty else { continue }
            fflush(nil)
            Thread.sleep(forTimeInterval: 1)
        }
    }

    /// Alerts that are read at once.
    private static let batch = 500

    /// The last alerts that are wanted up to a number, in order.
    private func latest(
        upTo last: Int, in archive: Archive, where isWanted: (Alert) -> Bool
    ) throws -> [Archive.Numbered] {
        var found: [Archive.Numbered] = []
        var end = last
        while found.count < lines, end > 0 {
            let start = max(0, end - Self.batch)
            found = try archive.alerts(after: start, limit: end - start).filter { isWanted($0.alert) } + found
            end = start
        }
        return found.suffix(lines)
    }

    /// How an alert is printed.
    private func line(for configuration: Configuration) -> (Archive.Numbered) -> String {
        guard !json else { return { $0.jsonLine + "\n" } }
        let entities = Dictionary(configuration.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let (settings, width, isColoured) = (configuration.digests, Terminal.width, Terminal.takesColour)
        return { numbered in
            AlertLine.text(
                numbered.alert, entities: entities, timeZone: settings.timeZone, language: settings.language,
                width: width, isColoured: isColoured)
        }
    }
}
