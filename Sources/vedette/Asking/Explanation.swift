import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// Why something was told, or was not: from a standing, an alert, a story or an item down to the characters it rests on.
struct Explanation {
    private let archive: Archive
    private let configuration: Configuration
    /// The moment for which standings are asked.
    private let time: Date?
    private let names: [EntityID: String]
    /// The last moment at which the archive looked out.
    private let lookout: Date?

    /// Explanations are in English, as the cues, fields and factors that they name are.
    private static let language = "en"

    /// Reads an archive by a configuration's rules. Without a moment, standings are given for now, or for the last moment
    /// at which the archive looked out where that is more than a day ago; a told change of standing for its own.
    init(archive: Archive, configuration: Configuration, at time: Date?) throws {
        self.archive = archive
        self.configuration = configuration
        self.time = time
        names = Dictionary(
            configuration.entities.map { ($0.id, $0.name(in: Self.language)) }, uniquingKeysWith: { first, _ in first })
        lookout = try archive.lastLookout()
    }

    private func name(_ id: EntityID) -> String { names[id] ?? id.rawValue }

    /// Explains what an id stands for: an alert (by id or number), a story, an item or a subject. Nil for none of these.
    func text(of id: String) throws -> String? {
        if let numbered = try archive.alert(id) { return try text(of: numbered) }
        if let story = try story(id) { return try text(of: story) }
        if let recalled = try archive.item(id) { return try text(of: recalled) }
        let now = Date()
        return try subject(
            EntityID(id), at: time ?? lookout.flatMap { now.timeIntervalSince($0) > 86_400 ? $0 : nil } ?? now)
    }

    // MARK: - Alerts

    private func text(of numbered: Archive.Numbered) throws -> String {
        let alert = numbered.alert
        var lines = [
            "Alert \(alert.id)", "  \(clean(alert.title))",
            "  \(alert.severity.rawValue) \(alert.kind.rawValue) of \(alert.time.iso8601UTC), \(fate(numbered))",
        ]
        if let watch = alert.watch { lines.append("  asked for by the watch \(watch)") }
        if !alert.summary.isEmpty { lines.append("  \(clean(alert.summary))") }
        if let standing = alert.standing {
            lines.append(
                "  \(name(standing.subject)) then: \(standing.level.name(in: Self.language)), index \(standing.index.short)"
            )
        }
        if alert.kind == .standing, let subject = alert.subject {
            lines += ["", try self.subject(subject, at: time ?? alert.time) ?? "nothing is known of \(subject)"]
        } else if let id = alert.story, let story = try story(id) {
            lines += ["", try text(of: story)]
        } else if let id = alert.item, let recalled = try archive.item(id) {
            lines += alert.evidence.map { "  " + evidence($0) }
            lines += ["", try text(of: recalled)]
        }
        return lines.joined(separator: "\n")
    }

    /// Where an alert went.
    private func fate(_ numbered: Archive.Numbered) -> String {
        if let seq = numbered.seq { return "number \(seq) in alerts.jsonl" }
        return numbered.alert.severity == .info ? "only kept" : "in the digest only"
    }

    // MARK: - Stories

    private func story(_ id: String) throws -> Story? {
        try archive.record(kind: "story", id: id).map { try JSONDecoder().decode(Story.self, from: $0) }
    }

    private func text(of story: Story) throws -> String {
        let voices = story.voices.map { "\(clean($0.name)) (\($0.trust.rawValue))" }
        var lines = [
            "Story \(story.id)", "  \(clean(story.title))",
            """
              \(story.state.rawValue); \(count(story.itemCount, "item")) of \(count(story.sources.count, "source")), \
            \(story.opened.iso8601UTC) to \(story.updated.iso8601UTC)
            """,
            "  \(count(story.originCount, "independent voice")): \(voices.joined(separator: ", "))",
        ]
        for charge in story.charges {
            let denied = charge.denied.map { ", denied on \($0.iso8601UTC.prefix(10))" } ?? ""
            lines.append("  \(charge.factor) of \(name(charge.subject)): \(charge.certainty.rawValue)\(denied)")
            lines.append("    \(arithmetic(charge, in: story))")
            for ground in charge.grounds {
                lines.append("    \(ground.source): \(clean(ground.title)) (item \(ground.item))")
                lines += ground.evidence.map { "      " + evidence($0) }
            }
        }
        if story.charges.isEmpty { lines.append("  charges nobody with anything") }
        let alerts = try archive.alerts(item: nil, story: story.id)
        lines += alerts.map {
            "  \($0.alert.severity.rawValue) \($0.alert.kind.rawValue) of \($0.alert.time.iso8601UTC), \(fate($0))"
        }
        if alerts.isEmpty { lines.append("  raised no alert: \(silence(of: story))") }
        let items = try archive.items(story: story.id)
        lines += items.prefix(20).map {
            "  \($0.item.effectiveDate.iso8601UTC) \($0.item.source): \(clean($0.item.title)) (item \($0.item.id))"
        }
        if items.count > 20 { lines.append("  and \(items.count - 20) more items") }
        return lines.joined(separator: "\n")
    }

    /// How a charge comes to its points.
    private func arithmetic(_ charge: Story.Charge, in story: Story) -> String {
        guard charge.direction == .harm else { return "a gain, which brings no points" }
        let points = charge.points(of: story.originCount)
        let voices = min(charge.origins.count, max(1, story.originCount))
        return """
            \(points.value.short) points when reported: \(Story.Charge.Points.whole.short) \
            × weight \(points.weight.short) \
            × \((charge.denied == nil ? charge.certainty : .denied).rawValue) \(points.certainty.short) \
            × \(charge.trust.rawValue) \(points.trust.short) \
            × \(count(voices, "voice")) \(points.corroboration.short)
            """
    }

    private func silence(of story: Story) -> String {
        switch story.worth {
        case 0: "nothing in it is news of a company that is followed"
        default: "it came as backlog, or as an edit of an older item"
        }
    }

    // MARK: - Items

    private func text(of recalled: Archive.Recalled) throws -> String {
        let item = recalled.item
        var lines = ["Item \(item.id)", "  \(clean(item.title))"]
        if let url = item.url { lines.append("  \(clean(url))") }
        let published = item.published.map { "published \($0.iso8601UTC), " } ?? "undated, "
        lines.append("  \(item.source); \(published)seen \(item.firstSeen.iso8601UTC), revision \(item.revision)")
        for mention in recalled.analysis.mentions {
            lines.append(
                """
                  names \(mention.entity) “\(clean(mention.text))” in \(mention.field.rawValue) \
                \(mention.range.lowerBound)..<\(mention.range.upperBound)
                """)
        }
        for signal in recalled.analysis.signals {
            lines.append(
                """
                  \(signal.factor) of \(name(signal.subject)): \(signal.direction.rawValue), \
                \(signal.certainty.rawValue), weight \(signal.weight.short)
                """)
            lines += signal.evidence.map { "    " + evidence($0) }
        }
        lines += try rejected(item).map { "  " + $0.line.replacing("\n", with: "\n  ") }
        if let story = recalled.story { lines.append("  in story \(story)") }
        let alerts = try archive.alerts(item: item.id, story: nil).filter { $0.alert.item == item.id }
        lines += alerts.map { "  alert \($0.alert.id): \($0.alert.severity.rawValue), \(fate($0))" }
        if alerts.isEmpty { lines.append("  not alerted by itself: \(try silence(of: recalled))") }
        return lines.joined(separator: "\n")
    }

    /// Cues that matched and did not count, by the rules of the configuration.
    private func rejected(_ item: Item) throws -> [CueTrace] {
        let analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        let subject = configuration.sources.first { $0.source.id == item.source }?.subject
        return analyzer.examine(item, sourceSubject: subject).traces.filter { $0.rejection != nil }
    }

    /// Why an item raised no alert of its own.
    private func silence(of recalled: Archive.Recalled) throws -> String {
        let (item, analysis) = (recalled.item, recalled.analysis)
        if analysis.mentions.isEmpty { return "it names nobody who is followed" }
        if item.effectiveDate < item.firstSeen.addingTimeInterval(-configuration.alerts.backlog) {
            let backlog = DurationText.text(configuration.alerts.backlog)
            return "it is backlog, published more than \(backlog) before it was seen"
        }
        let told = try recalled.story.map { try archive.alerts(item: nil, story: $0) } ?? []
        if let first = told.first {
            return "its story had been told on \(first.alert.time.iso8601UTC), \(fate(first))"
        }
        if item.revision > 0 { return "an edited item is told again only where it changes what its story says" }
        if analysis.signals.isEmpty { return "it reports no factor of those whom it names" }
        return "it weighs too little"
    }

    // MARK: - Subjects

    private func subject(_ id: EntityID, at time: Date) throws -> String? {
        let fold = try fold(at: time)
        guard let assessment = fold.assessments(at: time).first(where: { $0.subject == id }) else { return nil }
        var lines = [
            """
            \(name(id)): \(assessment.level.name(in: Self.language)), index \(assessment.index.short) \
            at \(time.iso8601UTC)
            """
        ]
        if let lookout, lookout.addingTimeInterval(86_400) < time {
            lines.append("  nobody looked out after \(lookout.iso8601UTC); this is what time has left")
        }
        for share in assessment.factors {
            let rule = FactorRule.rule(for: share.factor, overrides: configuration.factors)
            lines.append(
                """
                  \(share.factor) \(share.index.short) (\(signed(share.trend)) in a week); \
                weight \(rule.weight.short), half-life \(DurationText.text(rule.halfLife))
                """)
            for reason in share.reasons { lines += try self.reason(reason, share.factor, of: id, in: fold) }
        }
        if assessment.factors.isEmpty { lines.append("  nothing weighs on it") }
        return lines.joined(separator: "\n")
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
        var lines = [
            "    \(reason.points.short) points  \(reason.date.iso8601UTC.prefix(10))  \(clean(reason.title))"
        ]
        // A story that is closed no longer changes.
        guard let story = try fold.story(reason.story) ?? story(reason.story),
            let charge = story.charges.first(where: { $0.factor == factor && $0.subject == subject })
        else { return try lines + (promise(reason.story, in: fold) ?? ["      \(reason.story)"]) }
        let since = charge.since.iso8601UTC.prefix(10)
        lines.append(
            "      \(arithmetic(charge, in: story)); the rest is age since \(since), and what is heavier beside it")
        if let ground = charge.ground(in: configuration.digests.language) {
            lines += ground.evidence.prefix(1).map { "      \(evidence($0)), item \(ground.item)" }
        }
        lines.append("      story \(story.id)\(reason.url.map { ", \(clean($0))" } ?? "")")
        return lines
    }

    /// What was promised, where a ledger's row of a promise that was missed weighs.
    private func promise(_ id: String, in fold: Fold) throws -> [String]? {
        let kept =
            try fold.ledger.rows[id]
            ?? archive.record(kind: "ledger", id: id).map { try JSONDecoder().decode(LedgerRow.self, from: $0) }
        guard case .promise(let promise)? = kept else { return nil }
        let due = promise.due.map { "; due \($0), and the day passed without a release" } ?? ""
        var lines = ["      promised on \(promise.record.since.iso8601UTC.prefix(10))\(due)"]
        if let evidence = promise.record.evidence {
            lines.append("      \(self.evidence(evidence))\(promise.record.item.map { ", item \($0)" } ?? "")")
        }
        lines.append("      ledger row \(id)\(promise.record.url.map { ", \(clean($0))" } ?? "")")
        return lines
    }

    // MARK: - Parts

    private func evidence(_ evidence: Evidence) -> String {
        "\(evidence.field.rawValue) \(evidence.start)..<\(evidence.end) “\(clean(evidence.text))” by \(evidence.cue)"
    }

    private func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    private func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + value.short }

    /// Text from outside as a terminal may be given it.
    private func clean(_ text: String) -> String { DisplayText.line(text) }
}

extension Double {
    /// To two decimals, without those that are zero.
    fileprivate var short: String { ((self * 100).rounded() / 100).formattedShortly }
}
