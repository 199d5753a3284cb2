import Archive
import Foundation
import Judging
import Matching
import Reading
import Reporting

// How a subject's index comes about, and what the ledgers add to it.
extension Explanation {
    /// Takes a subject's index at a moment apart; nil for what is none.
    func subject(_ id: EntityID, at time: Date) throws -> String? {
        let fold = try fold(at: time)
        guard let assessment = fold.assessments(at: time).first(where: { $0.subject == id }) else { return nil }
        let (level, index) = (assessment.level.name(in: language), assessment.index.short)
        var lines = [
            say(
                "\(name(id))：\(level)，指数 \(index)，\(time.iso8601UTC)",
                "\(name(id)): \(level), index \(index) at \(time.iso8601UTC)")
        ]
        if let lookout, lookout.addingTimeInterval(86_400) < time {
            lines.append(
                say(
                    "  \(lookout.iso8601UTC) 之后没有再看；这是时间过后所余",
                    "  nobody looked out after \(lookout.iso8601UTC); this is what time has left"))
        }
        for share in assessment.factors {
            let rule = FactorRule.rule(for: share.factor, overrides: configuration.factors)
            let (trend, halfLife) = (signed(share.trend), DurationText.text(rule.halfLife))
            lines.append(
                "  \(named(share.factor)) \(share.index.short) "
                    + say(
                        "（一周 \(trend)）；权重 \(rule.weight.short)，半衰期 \(halfLife)",
                        "(\(trend) in a week); weight \(rule.weight.short), half-life \(halfLife)"))
            for reason in share.reasons { lines += try self.reason(reason, share.factor, of: id, in: fold) }
        }
        if assessment.factors.isEmpty { lines.append(say("  没有任何要素指向它", "  nothing weighs on it")) }
        return lines.joined(separator: "\n")
    }

    /// What is to be said of an entity whose standing nobody asks for; nil for what is no entity.
    func bystander(_ id: EntityID) -> String? {
        guard let entity = configuration.entities.first(where: { $0.id == id }) else { return nil }
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

    /// The fold as it stood at a moment, by today's rules: what was seen up to then put through it anew; after the last
    /// look-out what the archive holds, and the time that has passed since.
    private func fold(at time: Date) throws -> Fold {
        var refold: Refold
        if let lookout, time >= lookout {
            refold = Refold(by: configuration, keptIn: try archive.liveRecords(), at: lookout)
        } else {
            refold = Refold(by: configuration, from: try archive.firstItem() ?? time)
            try refold.play(archive, until: time.addingTimeInterval(1))
        }
        refold.pass(to: time)
        return refold.fold
    }

    private func reason(
        _ reason: Assessment.Reason, _ factor: FactorID, of subject: EntityID, in fold: Fold
    ) throws -> [String] {
        let points = "\(reason.points.short) " + say("分", "points")
        var lines = ["    \(points)  \(reason.date.iso8601UTC.prefix(10))  \(clean(reason.title))"]
        // A story that is closed no longer changes.
        guard let story = try fold.story(reason.story) ?? story(reason.story),
            let charge = story.charges.first(where: { $0.factor == factor && $0.subject == subject })
        else {
            let row = try fold.ledger.rows[reason.story] ?? kept(row: reason.story)
            return lines + (row.map { self.row($0, id: reason.story) } ?? [reason.story]).map { "      \($0)" }
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

    /// Explains a row of a ledger by its id; nil for an id of none.
    func row(_ id: String) throws -> [String]? {
        guard let row = try kept(row: id) else { return nil }
        let ledger = Ledger(
            records: [StateChange(kind: "ledger", id: id, json: try JSONEncoder().encode(row))])
        let table = LedgerTable.text(of: ledger, entities: configuration.entities, language: language)
        return table + [""] + self.row(row, id: id)
    }

    private func kept(row id: String) throws -> LedgerRow? {
        try archive.record(kind: "ledger", id: id).map { try JSONDecoder().decode(LedgerRow.self, from: $0) }
    }

    /// What a row rests on, and of a promise that was missed what was promised.
    private func row(_ row: LedgerRow, id: String) -> [String] {
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
