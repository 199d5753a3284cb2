import Foundation
import Judging
import Matching
import Reading
import Reporting

/// What a backtest found, for a terminal in the language of the digests and for programs: a pure function of it.
struct BacktestReport {
    let difference: Backtest.Difference
    /// By known happenings, where there are any: of the alerts compared with, and of the new ones.
    let scores: (old: BacktestLabels.Score, new: BacktestLabels.Score)?
    private let language: AnswerLanguage

    /// Takes what a backtest by a configuration found.
    init(
        _ difference: Backtest.Difference, _ scores: (old: BacktestLabels.Score, new: BacktestLabels.Score)?,
        _ configuration: Configuration
    ) {
        self.difference = difference
        self.scores = scores
        language = AnswerLanguage(configuration)
    }

    private func say(_ zh: String, _ en: String) -> String { language.say(zh, en) }

    /// Lines of any width, to be folded.
    var text: String {
        let (gained, lost, moved) = (difference.gained.count, difference.lost.count, difference.moved.count)
        var lines = [
            say(
                "增加 \(gained) 条，减少 \(lost) 条，变动 \(moved) 条，其余 \(difference.same) 条不变。",
                "\(gained) gained, \(lost) lost, \(moved) moved, \(difference.same) the same.")
        ]
        lines += difference.gained.map { "+ \(line($0))" }
        lines += difference.lost.map { "- \(line($0))" }
        lines += difference.moved.map {
            "~ \($0.before.time.iso8601UTC) \($0.before.severity.name(in: language.tag)) → \(line($0.after))"
        }
        guard let scores else { return lines.joined(separator: "\n") }
        lines += [score(say("之前", "before"), scores.old), score(say("之后", "after"), scores.new)]
        lines += scores.new.missed.map { label in
            let what = label.title ?? label.factor.map { language.name($0) } ?? ""
            return say("漏报：", "missed: ") + String(label.date.iso8601UTC.prefix(10))
                + " \(language.name(label.subject)) \(DisplayText.line(what))"
        }
        return lines.joined(separator: "\n")
    }

    private func score(_ name: String, _ score: BacktestLabels.Score) -> String {
        let leads = score.leads.map(\.seconds).sorted()
        let hours = leads.isEmpty ? nil : Int((leads[leads.count / 2] / 3600).rounded())
        let lead = hours.map { say("\($0) 小时", "\($0) h") } ?? "–"
        let (precision, recall) = (share(score.precision), share(score.recall))
        return say(
            "\(name)：查准率 \(precision)，查全率 \(recall)，提前量中位数 \(lead)",
            "\(name): precision \(precision), recall \(recall), median lead \(lead)")
    }

    private func line(_ alert: Alert) -> String {
        let subject = alert.subject.map { language.name($0) + say("：", ": ") } ?? ""
        return
            "\(alert.time.iso8601UTC) \(alert.severity.name(in: language.tag)) \(subject)\(DisplayText.line(alert.title))"
    }

    private func share(_ value: Double?) -> String {
        value.map { "\((($0 * 1000).rounded() / 1000).formattedShortly)" } ?? "–"
    }

    /// One object for programs.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("same", difference.same)
            for (key, alerts) in [("gained", difference.gained), ("lost", difference.lost)] {
                json.key(key)
                json.array(alerts) { json, alert in Self.write(alert, to: &json) }
            }
            json.key("moved")
            json.array(difference.moved) { json, pair in
                json.object { json in
                    json.key("before")
                    Self.write(pair.before, to: &json)
                    json.key("after")
                    Self.write(pair.after, to: &json)
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
