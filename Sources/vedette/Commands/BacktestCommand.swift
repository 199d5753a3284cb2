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
            only read. The same archive and configurations give the same bytes.
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
        print(json ? Self.json(difference, scores) : Self.text(difference, scores))
    }

    private static func day(_ text: String, _ option: String) throws -> Date {
        guard text.count == 10, let day = Date(iso8601UTC: text + "T00:00:00Z") else {
            throw ValidationError("\(option) \(text): expected a day such as 2024-06-21.")
        }
        return day
    }

    private static func labels(_ path: String, _ configuration: Configuration) throws -> BacktestLabels {
        do {
            return try BacktestLabels(jsonLines: readFile(path), by: configuration)
        } catch let error as FileError.Malformed {
            tell("\(path): \(error.reason)")
            throw ExitCode.badData
        } catch {
            tell("\(error)")
            throw ExitCode.noInput
        }
    }

    // MARK: - Output

    private static func text(
        _ difference: Backtest.Difference, _ scores: (old: BacktestLabels.Score, new: BacktestLabels.Score)?
    ) -> String {
        var lines = [
            """
            \(difference.gained.count) gained, \(difference.lost.count) lost, \(difference.moved.count) moved, \
            \(difference.same) the same.
            """
        ]
        lines += difference.gained.map { "+ \(line($0))" }
        lines += difference.lost.map { "- \(line($0))" }
        lines += difference.moved.map {
            "~ \($0.before.time.iso8601UTC) \($0.before.severity.rawValue) → \(line($0.after))"
        }
        guard let scores else { return lines.joined(separator: "\n") }
        for (name, score) in [("before", scores.old), ("after", scores.new)] {
            let leads = score.leads.map(\.seconds).sorted()
            let median = leads.isEmpty ? "–" : "\(Int((leads[leads.count / 2] / 3600).rounded())) h"
            lines.append(
                """
                \(name): precision \(share(score.precision)), recall \(share(score.recall)), median lead \(median)
                """)
        }
        for label in scores.new.missed {
            lines.append(
                "missed: \(label.date.iso8601UTC.prefix(10)) \(label.subject) \(label.title ?? label.factor?.rawValue ?? "")"
            )
        }
        return lines.joined(separator: "\n")
    }

    private static func line(_ alert: Alert) -> String {
        let subject = alert.subject.map { "\($0) " } ?? ""
        return
            "\(alert.time.iso8601UTC) \(alert.severity.rawValue) \(subject)\(DisplayText.line(alert.title, cells: 100))"
    }

    private static func share(_ value: Double?) -> String {
        value.map { "\((($0 * 1000).rounded() / 1000).formattedShortly)" } ?? "–"
    }

    private static func json(
        _ difference: Backtest.Difference, _ scores: (old: BacktestLabels.Score, new: BacktestLabels.Score)?
    ) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("same", difference.same)
            for (key, alerts) in [("gained", difference.gained), ("lost", difference.lost)] {
                json.key(key)
                json.array(alerts) { json, alert in write(alert, to: &json) }
            }
            json.key("moved")
            json.array(difference.moved) { json, pair in
                json.object { json in
                    json.key("before")
                    write(pair.before, to: &json)
                    json.key("after")
                    write(pair.after, to: &json)
                }
            }
            guard let scores else { return }
            for (key, score) in [("score_before", scores.old), ("score_after", scores.new)] {
                json.key(key)
                json.object { json in
                    json.member("precision", score.precision)
                    json.member("recall", score.recall)
                    json.key("lead_seconds")
                    json.array(score.leads) { json, lead in json.value(lead.seconds) }
                    json.member("missed", score.missed.count)
                }
            }
        }
        return json.text
    }

    private static func write(_ alert: Alert, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", alert.id)
            json.member("time", alert.time.iso8601UTC)
            json.member("severity", alert.severity.rawValue)
            json.member("subject", alert.subject?.rawValue)
            json.member("title", alert.title)
        }
    }
}
