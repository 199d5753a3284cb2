import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading

/// Finds out what an archive knows of an id, by the rules of a configuration.
struct Explainer {
    let archive: Archive
    let configuration: Configuration
    /// The moment for which standings are asked.
    private let time: Date?
    /// The last moment at which the archive looked out.
    private let lookout: Date?

    /// Without a moment, standings are given for now, or for the last moment at which the archive looked out where that is
    /// more than a day ago; a told change of standing for its own.
    init(archive: Archive, configuration: Configuration, at time: Date?) throws {
        self.archive = archive
        self.configuration = configuration
        self.time = time
        lookout = try archive.lastLookout()
    }

    /// Explains what an id stands for: an alert (by id or number), a story, an item, a ledger's row or an entity, which
    /// may be named, too. Nil for none of these.
    func explanation(of id: String) throws -> Explanation? {
        if let numbered = try archive.alert(id) { return .alert(try alert(numbered)) }
        if let story = try story(explained: id) { return .story(story) }
        if let recalled = try archive.item(id) { return .item(try item(recalled)) }
        if let row = try kept(row: id) { return .row(Explanation.OfRow(id: id, row: row)) }
        let entity = configuration.entity(called: id)
        let now = Date()
        let moment = time ?? lookout.flatMap { now.timeIntervalSince($0) > Self.day ? $0 : nil } ?? now
        if let standing = try standing(entity?.id ?? EntityID(id), at: moment) { return .standing(standing) }
        return entity.map { .bystander($0) }
    }

    private static let day = 86_400.0

    // MARK: - Alerts and stories

    private func alert(_ numbered: Archive.Numbered) throws -> Explanation.OfAlert {
        let alert = numbered.alert
        var basis: Explanation?
        if alert.kind == .standing, let subject = alert.subject {
            basis = try standing(subject, at: time ?? alert.time).map { .standing($0) }
        } else if let id = alert.story, let story = try story(explained: id) {
            basis = .story(story)
        } else if let id = alert.item, let recalled = try archive.item(id) {
            basis = .item(try item(recalled))
        }
        return Explanation.OfAlert(alert: numbered, basis: basis)
    }

    private func story(_ id: String) throws -> Story? {
        try archive.record(kind: "story", id: id).map { try JSONDecoder().decode(Story.self, from: $0) }
    }

    private func story(explained id: String) throws -> Explanation.OfStory? {
        let items = try archive.items(story: id)
        guard let story = try story(id) else {
            return items.isEmpty
                ? nil : Explanation.OfStory(id: id, story: nil, items: items, alerts: [], silence: .namesNobody)
        }
        let alerts = try archive.alerts(item: nil, story: id)
        let silence: Explanation.Silence? = alerts.isEmpty ? story.worth == 0 ? .holdsNoNews : .isOld : nil
        return Explanation.OfStory(id: id, story: story, items: items, alerts: alerts, silence: silence)
    }

    // MARK: - Items

    private func item(_ recalled: Archive.Recalled) throws -> Explanation.OfItem {
        let item = recalled.item
        let alerts = try archive.alerts(item: item.id, story: nil).filter { $0.alert.item == item.id }
        return Explanation.OfItem(
            recalled: recalled, rejected: try rejected(item), alerts: alerts,
            silence: alerts.isEmpty ? try silence(of: recalled) : nil,
            earlier: item.revision > 0 ? try archive.revisions(of: item.id) : [])
    }

    private func rejected(_ item: Item) throws -> [CueTrace] {
        let analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        let subject = configuration.sourceSubjects[item.source]
        return analyzer.examine(item, sourceSubject: subject).traces.filter { $0.rejection != nil }
    }

    private func silence(of recalled: Archive.Recalled) throws -> Explanation.Silence {
        let (item, analysis) = (recalled.item, recalled.analysis)
        if analysis.mentions.isEmpty {
            // Retention takes the text and what was found in it together.
            let isBare = item.summary.isEmpty && item.content.isEmpty
            return isBare && isForgotten(item) ? .isForgotten : .namesNobody
        }
        if try isBacklog(item) { return .isBacklog(allowed: configuration.alerts.backlog) }
        if let alert = try overflow(over: item) { return .overflowed(alert: alert) }
        if let story = recalled.story, let first = try archive.alerts(item: nil, story: story).first {
            return .storyWasTold(first)
        }
        if item.revision > 0 { return .isEdited }
        return analysis.signals.isEmpty ? .reportsNoFactor : .weighsTooLittle
    }

    private func isForgotten(_ item: Item) -> Bool {
        guard let retention = configuration.retention, let lookout else { return false }
        return item.firstSeen < lookout.addingTimeInterval(-retention)
    }

    /// Whether an item was published so long before its source was first read that it alerts nothing.
    private func isBacklog(_ item: Item) throws -> Bool {
        guard item.published == item.effectiveDate, let state = try archive.sourceStates()[item.source],
            let first = try? JSONDecoder().decode(SourceRecord.self, from: state).poll.firstPoll
        else { return false }
        return item.effectiveDate < first.addingTimeInterval(-configuration.alerts.backlog)
    }

    /// The alert that stands for those that the poll of an item raised beyond the limit; nil where there is none.
    private func overflow(over item: Item) throws -> String? {
        try archive.alerts(from: item.firstSeen, to: item.firstSeen.addingTimeInterval(Self.longestPoll))
            .first { $0.alert.kind == .coverage && $0.alert.sources.contains(item.source) }?.alert.id
    }

    /// Seconds within which the parts of one large document are kept.
    private static let longestPoll = 600.0

    // MARK: - Standings and ledgers

    /// Takes a subject's index at a moment apart; nil for what is none.
    private func standing(_ id: EntityID, at time: Date) throws -> Explanation.OfStanding? {
        let fold = try fold(at: time)
        guard let assessment = fold.assessments(at: time).first(where: { $0.subject == id }) else { return nil }
        let factors = try assessment.factors.map { share in
            Explanation.OfStanding.Factor(
                share: share, rule: FactorRule.rule(for: share.factor, overrides: configuration.factors),
                reasons: try share.reasons.map { reason in
                    Explanation.OfStanding.Reason(
                        reason: reason, basis: try basis(of: reason, share.factor, of: id, in: fold))
                })
        }
        let isStale = lookout.map { $0.addingTimeInterval(Self.day) < time } ?? false
        return Explanation.OfStanding(
            assessment: assessment, time: time, lookout: isStale ? lookout : nil, factors: factors)
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

    private func basis(
        of reason: Assessment.Reason, _ factor: FactorID, of subject: EntityID, in fold: Fold
    ) throws -> Explanation.OfStanding.Basis? {
        // A story that is closed no longer changes.
        if let story = try fold.story(reason.story) ?? story(reason.story),
            let charge = story.charges.first(where: { $0.factor == factor && $0.subject == subject })
        {
            return .charge(charge, of: story)
        }
        let row = try fold.ledger.rows[reason.story] ?? kept(row: reason.story)
        return row.map { .row(Explanation.OfRow(id: reason.story, row: $0)) }
    }

    private func kept(row id: String) throws -> LedgerRow? {
        try archive.record(kind: "ledger", id: id).map { try JSONDecoder().decode(LedgerRow.self, from: $0) }
    }
}
