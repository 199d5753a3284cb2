import Foundation
import Judging
import Matching
import Reading
import Reporting

/// What one article says, for a terminal and for programs: `analyze --text`.
struct TextReport {
    private let analysis: Analysis
    private let configuration: Configuration
    private let ledger: Ledger
    private let standing: Assessment?

    /// Takes what was found in a text.
    init(_ analysis: Analysis, _ configuration: Configuration) {
        self.analysis = analysis
        self.configuration = configuration
        ledger = Ledger(analysis, at: nil)
        standing = Assessment.ofText(analysis, entities: configuration.entities, factors: configuration.factors)
    }

    /// One object: entities with their mentions, factors, the ledgers' rows, the standing.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("entities")
            json.array(analysis.entities) { json, entity in
                json.object { json in
                    json.member("id", entity.rawValue)
                    json.key("mentions")
                    json.array(analysis.mentions.filter { $0.entity == entity }) { json, mention in
                        json.object { json in
                            json.member("start", mention.range.lowerBound)
                            json.member("end", mention.range.upperBound)
                            json.member("text", mention.text)
                        }
                    }
                }
            }
            json.key("factors")
            json.array(analysis.signals) { json, signal in
                json.object { json in
                    signal.writeCharge(to: &json)
                    json.key("evidence")
                    json.array(signal.evidence) { json, evidence in evidence.write(to: &json, withField: false) }
                }
            }
            json.key("ledger")
            json.raw(ledger.json())
            json.key("standing")
            guard let standing else { return json.null() }
            json.object { json in
                json.member("subject", standing.subject.rawValue)
                json.member("level", standing.level.rawValue)
                json.member("index", standing.index)
            }
        }
        return json.text
    }

    /// For a person at a terminal: the standing, what it rests on, who is named, the ledgers.
    var text: String {
        let answer = AnswerLanguage(configuration)
        let language = answer.tag
        var lines: [String] = []
        if let standing {
            lines.append(
                answer.name(standing.subject) + answer.say("：", ": ")
                    + "\(standing.level.name(in: language)) \(standing.index.formattedShortly)")
        } else {
            lines.append(answer.say("没有要素指向任何公司。", "No factor charges anybody."))
        }
        for signal in analysis.signals {
            let (subject, factor) = (answer.name(signal.subject), answer.name(signal.factor))
            let sense = signal.direction == .gain ? " (+)" : ""
            lines.append("")
            lines.append("\(subject) · \(factor)\(sense) · \(signal.certainty.name(in: language))")
            for evidence in signal.evidence {
                let quote = DisplayText.line(evidence.text, cells: 100)
                lines.append("  \(evidence.start)..<\(evidence.end) “\(quote)”")
            }
        }
        lines.append("")
        let counted = analysis.entities.map { entity in
            "\(answer.name(entity)) \(analysis.mentions.count { $0.entity == entity })"
        }
        lines.append(
            counted.isEmpty
                ? answer.say("没有提到任何受关注者。", "Nobody is named.") : counted.joined(separator: answer.say("，", ", ")))
        let text = DisplayText.folded(lines.joined(separator: "\n"), width: Terminal.width)
        let tables = LedgerTable.text(
            of: ledger, entities: configuration.entities, language: language, width: Terminal.width)
        return ([text] + tables).joined(separator: "\n\n")
    }
}
