import Archive
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// Why something was told, or was not: from a standing, an alert, a story or an item down to the characters it rests on.
struct Explanation {
    let archive: Archive
    let configuration: Configuration
    /// The moment for which standings are given.
    let time: Date

    private var language: String { configuration.digests.language }
    private var names: [EntityID: String] {
        Dictionary(
            configuration.entities.map { ($0.id, $0.name(in: language)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Explains what an id stands for: an alert (by id or number), a story, an item or a subject. Nil for none of these.
    func text(of id: String) throws -> String? {
        if let numbered = try archive.alert(id) { return try text(of: numbered) }
        if let story = try story(id) { return try text(of: story) }
        if let recalled = try archive.item(id) { return try text(of: recalled) }
        return try subject(EntityID(id))
    }

    // MARK: - Alerts

    private func text(of numbered: Archive.Numbered) throws -> String {
        let alert = numbered.alert
        let told =
            numbered.seq.map { "number \($0) in alerts.jsonl" } ?? "kept, and not told: only in the digest or here"
        var lines = [
            "Alert \(alert.id)", "  \(alert.title)",
            "  \(alert.severity.rawValue) \(alert.kind.rawValue) of \(alert.time.iso8601UTC); \(told)",
        ]
        if let watch = alert.watch {
            lines.append("  asked for by the watch \(watch)")
        }
        if !alert.summary.isEmpty { lines.append("  \(alert.summary)") }
        if let standing = alert.standing {
            let name = names[standing.subject] ?? standing.subject.rawValue
            lines.append("  \(name): \(standing.level.name(in: language)), index \(standing.index.formattedShortly)")
        }
        lines += alert.evidence.map { "  " + evidence($0) }
        if let id = alert.story, let story = try story(id) {
            lines += ["", try text(of: story)]
        } else if let id = alert.item, let recalled = try archive.item(id) {
            lines += ["", try text(of: recalled)]
        }
        return lines.joined(separator: "\n")
    }

    // MARK: - Stories

    private func story(_ id: String) throws -> Story? {
        try archive.record(kind: "story", id: id).map { try JSONDecoder().decode(Story.self, from: $0) }
    }

    private func text(of story: Story) throws -> String {
        var lines = [
            "Story \(story.id)", "  \(clean(story.title))",
            """
              \(story.state.rawValue); \(story.itemCount) items of \(story.sources.count) sources, \
            \(story.originCount) independent; \(story.opened.iso8601UTC) to \(story.updated.iso8601UTC)
            """,
        ]
        for charge in story.charges {
            let name = names[charge.subject] ?? charge.subject.rawValue
            lines.append(
                """
                  \(charge.factor) of \(name): \(charge.direction.rawValue), \(charge.certainty.rawValue), \
                weight \(charge.weight.formattedShortly), \(charge.origins.count) origins, \
                best source \(charge.trust.rawValue)
                """)
            for ground in charge.grounds {
                lines.append("    \(ground.source): \(clean(ground.title)) (item \(ground.item))")
                lines += ground.evidence.map { "      " + evidence($0) }
            }
        }
        if story.charges.isEmpty { lines.append("  charges nobody with anything") }
        let alerts = try archive.alerts(item: nil, story: story.id)
        for numbered in alerts {
            let told = numbered.seq.map { "told as number \($0)" } ?? "not told"
            lines.append(
                "  \(numbered.alert.time.iso8601UTC) \(numbered.alert.severity.rawValue) \(numbered.alert.kind.rawValue), \(told)"
            )
        }
        if alerts.isEmpty { lines.append("  raised no alert") }
        for recalled in try archive.items(story: story.id).prefix(20) {
            lines.append("  item \(recalled.item.id) \(recalled.item.source): \(clean(recalled.item.title))")
        }
        return lines.joined(separator: "\n")
    }

    // MARK: - Items

    private func text(of recalled: Archive.Recalled) throws -> String {
        let (item, analysis) = (recalled.item, recalled.analysis)
        var lines = ["Item \(item.id)", "  \(clean(item.title))"]
        if let url = item.url { lines.append("  \(clean(url))") }
        let published = item.published.map { "published \($0.iso8601UTC), " } ?? "undated, "
        lines.append("  \(item.source); \(published)seen \(item.firstSeen.iso8601UTC), revision \(item.revision)")
        for mention in analysis.mentions {
            lines.append(
                """
                  names \(mention.entity) “\(clean(mention.text))” in \(mention.field.rawValue) \
                \(mention.range.lowerBound)..<\(mention.range.upperBound)
                """)
        }
        for signal in analysis.signals {
            lines.append(
                """
                  \(signal.factor) of \(signal.subject): \(signal.direction.rawValue), \(signal.certainty.rawValue), \
                weight \(signal.weight.formattedShortly)
                """)
            lines += signal.evidence.map { "    " + evidence($0) }
        }
        if let story = recalled.story { lines.append("  in story \(story)") }
        let alerts = try archive.alerts(item: item.id, story: nil).filter { $0.alert.item == item.id }
        for numbered in alerts {
            lines.append("  alert \(numbered.alert.id)\(numbered.seq.map { ", told as number \($0)" } ?? ", not told")")
        }
        if alerts.isEmpty { lines.append("  not alerted by itself: \(silence(recalled))") }
        return lines.joined(separator: "\n")
    }

    /// Why an item raised no alert of its own.
    private func silence(_ recalled: Archive.Recalled) -> String {
        let (item, analysis) = (recalled.item, recalled.analysis)
        if analysis.mentions.isEmpty { return "it names nobody who is followed" }
        if analysis.signals.isEmpty { return "it reports no factor of those whom it names" }
        if item.effectiveDate < item.firstSeen.addingTimeInterval(-configuration.alerts.backlog) {
            return
                "it is backlog, published more than \(DurationText.text(configuration.alerts.backlog)) before it was seen"
        }
        if item.revision > 0 { return "an edited item is told again only where it changes what its story says" }
        if recalled.story != nil { return "its story had been told, or weighs too little to be told at once" }
        return "it weighs too little"
    }

    // MARK: - Subjects

    private func subject(_ id: EntityID) throws -> String? {
        let fold = Fold(configuration.judgement, keptIn: try archive.liveRecords())
        guard let assessment = fold.assessments(at: time).first(where: { $0.subject == id }) else { return nil }
        var lines = [
            "\(names[id] ?? id.rawValue): \(assessment.level.name(in: language)), index \(assessment.index.formattedShortly) at \(time.iso8601UTC)"
        ]
        for share in assessment.factors {
            lines.append(
                "  \(share.factor) \(share.index.formattedShortly), \(share.trend.formattedShortly) against a week before"
            )
            for reason in share.reasons {
                lines.append(
                    "    \(reason.points.formattedShortly) points: story \(reason.story) \(clean(reason.title))")
            }
        }
        if assessment.factors.isEmpty { lines.append("  nothing weighs on it") }
        return lines.joined(separator: "\n")
    }

    // MARK: - Parts

    private func evidence(_ evidence: Evidence) -> String {
        "\(evidence.field.rawValue) \(evidence.start)..<\(evidence.end) “\(clean(evidence.text))” by \(evidence.cue)"
    }

    /// Text from outside as a terminal may be given it.
    private func clean(_ text: String) -> String { DisplayText.line(text) }
}
