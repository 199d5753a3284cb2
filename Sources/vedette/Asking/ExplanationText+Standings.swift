import Archive
import Foundation
import Judging
import Matching
import Reading
import Reporting

// How a subject's index comes about, and what the ledgers add to it.
extension ExplanationText {
    func text(_ explanation: Explanation.OfStanding) -> String {
        let (assessment, time) = (explanation.assessment, explanation.time)
        let id = assessment.subject
        let (level, index) = (assessment.level.name(in: language), assessment.index.short)
        var lines = [
            say(
                "\(name(id))：\(level)，指数 \(index)，\(time.iso8601UTC)",
                "\(name(id)): \(level), index \(index) at \(time.iso8601UTC)")
        ]
        if let lookout = explanation.lookout {
            lines.append(
                say(
                    "  \(lookout.iso8601UTC) 之后没有再看；这是时间过后所余",
                    "  nobody looked out after \(lookout.iso8601UTC); this is what time has left"))
        }
        for factor in explanation.factors {
            let (share, rule) = (factor.share, factor.rule)
            let (trend, halfLife) = (signed(share.trend), DurationText.text(rule.halfLife))
            lines.append(
                "  \(named(share.factor)) \(share.index.short) "
                    + say(
                        "（一周 \(trend)）；权重 \(rule.weight.short)，半衰期 \(halfLife)",
                        "(\(trend) in a week); weight \(rule.weight.short), half-life \(halfLife)"))
            lines += factor.reasons.flatMap(reason)
        }
        if explanation.factors.isEmpty { lines.append(say("  没有任何要素指向它", "  nothing weighs on it")) }
        return lines.joined(separator: "\n")
    }

    /// What is to be said of an entity whose standing nobody asks for.
    func bystander(_ entity: Entity) -> String {
        let id = entity.id
        let owner = entity.owner.map { say("，属于\(name($0))（\($0)）", " of \(name($0)) (\($0))") } ?? ""
        return say(
            """
            \(name(id))\(owner)
              不评估其处境：配置中没有设 "subject": true，也没有要素指向它
              vedette search 'entity:\(id)' --ids 列出提到它的条目
            """,
            """
            \(name(id))\(owner)
              its standing is not assessed: no "subject": true in the configuration, and nothing weighs on it
              vedette search 'entity:\(id)' --ids lists the items that name it
            """)
    }

    private func reason(_ explanation: Explanation.OfStanding.Reason) -> [String] {
        let reason = explanation.reason
        let points = "\(reason.points.short) " + say("分", "points")
        var lines = ["    \(points)  \(reason.date.iso8601UTC.prefix(10))  \(clean(reason.title))"]
        guard case .charge(let charge, let story) = explanation.basis else {
            guard case .row(let row) = explanation.basis else { return lines + ["      \(reason.story)"] }
            return lines + ground(of: row).map { "      \($0)" }
        }
        let since = charge.since.iso8601UTC.prefix(10)
        lines.append(
            "      " + arithmetic(charge, in: story)
                + say(
                    "；其余是 \(since) 以来的衰减和旁边更重的事",
                    "; the rest is age since \(since), and what is heavier beside it"))
        if let ground = charge.ground(in: language) {
            lines += ground.evidence.prefix(1).map {
                "      \(evidence($0))" + say("，条目 ", ", item ") + ground.item
            }
        }
        let link = reason.url.map { say("，", ", ") + clean($0) } ?? ""
        lines.append("      \(say("事件", "story")) \(story.id)\(link)")
        return lines
    }

    // MARK: - Ledgers

    func text(_ explanation: Explanation.OfRow) -> String {
        let table = LedgerTable.text(
            of: explanation.ledger, entities: configuration.entities, language: language)
        return (table + [""] + ground(of: explanation)).joined(separator: "\n")
    }

    /// What a row rests on, and of a promise that was missed what was promised.
    private func ground(of explanation: Explanation.OfRow) -> [String] {
        let (id, row) = (explanation.id, explanation.row)
        let record = row.record
        let since = record.since.iso8601UTC.prefix(10)
        var lines: [String] = []
        if case .promise(let promise) = row {
            let due = promise.due.map { due in
                promise.state == .missed
                    ? say("；期限 \(due)，到期未见发布", "; due \(due), and the day passed without a release")
                    : say("；期限 \(due)", "; due \(due)")
            }
            lines.append(say("\(since) 承诺", "promised on \(since)") + (due ?? ""))
        } else {
            lines.append(say("\(since) 起", "since \(since)"))
        }
        if let evidence = record.evidence {
            lines.append(self.evidence(evidence) + (record.item.map { say("，条目 ", ", item ") + $0 } ?? ""))
        }
        let link = record.url.map { say("，", ", ") + clean($0) } ?? ""
        lines.append("\(say("台账行", "ledger row")) \(id)\(link)")
        return lines
    }

    private func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + value.short }
}
