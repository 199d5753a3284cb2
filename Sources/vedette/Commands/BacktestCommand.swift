import Archive
import ArgumentParser
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// `vedette backtest`: what other rules would have told.
struct BacktestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract: "Judge the archive anew and compare: alerts gained, lost, moved.",
        discussion: """
            Every item of the archive is judged by the configuration at the moment at which it was seen, and the told \
            alerts are compared with those that the archive has, or with those of another configuration. The archive is \
            only read. The same archive and configurations give the same bytes. The language is that of the digests.
            """)

    @OptionGroup var state: StateOption

    @Option(help: ArgumentHelp("Compare with this configuration's alerts instead of the archive's.", valueName: "file"))
    var against: String?

    @Option(
        help: ArgumentHelp(
            "Known happenings, a line each: {\"date\": \"2024-06-19\", \"subject\": \"openai\", \"factor\": …}; precision, recall and lead time are measured by them.",
            valueName: "file"))
    var labels: String?

    @Option(help: ArgumentHelp("The first day, UTC, such as 2024-06-01.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("The last day, UTC.", valueName: "date"))
    var until: String?

    @Flag(help: "Print a JSON object in place of text.")
    var json = false

    func run() throws {
        let (configuration, folder) = try state.load()
        let archive = try state.archive(in: folder)
        let start = try from.map { try Self.day($0, "--from") } ?? .distantPast
        let end = try until.map { try Self.day($0, "--until").addingTimeInterval(86_400) } ?? .distantFuture
        let labels = try self.labels.map { try Self.labels($0, configuration) }
        let backtest = Backtest(archive: archive, start: max(start, try archive.firstItem() ?? start), end: end)

        let new = try backtest.alerts(by: configuration)
        let old: [Alert]
        if let against {
            old = try backtest.alerts(by: ConfigOption.load(path: against))
        } else {
            old = try archive.alerts(from: start, to: end).map(\.alert).filter(\.isTold)
        }
        let difference = Backtest.Difference(from: old, to: new)
        let scores = labels.map { (old: $0.score(old), new: $0.score(new)) }
        let report = BacktestReport(difference, scores, configuration)
        print(json ? report.json : DisplayText.folded(report.text, width: Terminal.width))
    }

    private static func day(_ text: String, _ option: String) throws -> Date {
        guard text.count == 10, let day = Date(iso8601UTC: text + "T00:00:00Z") else {
            throw ValidationError("\(option) \(text): expected a day such as 2024-06-21.")
        }
        return day
    }

    private static func labels(_ path: String, _ configuration: Configuration) throws -> BacktestLabels {
        let bytes = try readInput(path)
        do {
            return try BacktestLabels(jsonLines: bytes, by: configuration)
        } catch {
            tell("\(path): \(error.reason)")
            throw ExitCode.badData
        }
    }
}
