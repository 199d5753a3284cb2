import Foundation
import Matching
import Reading

// What is told of a step, and how. A story is told when it first reaches its severity, and again only when that rises or
// when what was told no longer holds.
extension Fold {
    /// Adds the alert that a touched story calls for, if any.
    mutating func tell(of id: String, _ step: Step, rising: Set<EntityID>, _ alerts: inout [Alert]) {
        guard let story = stories[id], let best = step.best[id] else { return }
        let severity = severity(of: story, rising: rising)
        let isRevision = best.item.revision > 0
        guard let telling = story.telling(at: severity, isRevision: isRevision) else { return }
        var alert = storyAlert(story, best, severity: severity, at: step.time)
        if case .amendment(let earlier, let change) = telling {
            let source = judgement.sources[best.item.source]?.name ?? best.item.source
            alert.kind = .correction
            alert.severity = change == .withdrawn ? .notice : max(severity, earlier.severity)
            alert.id = StableHash.id("a-", "correction", id, change.rawValue, best.item.id)
            alert.title = wording.amended(alert.title, change)
            alert.summary = wording.why(change, told: earlier, by: source)
        }
        markTold(
            id,
            Story.Told(
                severity: max(severity, story.told?.severity ?? .info), state: story.state, certainty: story.certainty,
                time: step.time))
        // One item gives one line: what a watch asked for carries what the story would have said.
        if alert.isTold, let place = step.watched[best.item.id] {
            alerts[place].severity = max(alerts[place].severity, alert.severity)
            if alert.kind == .correction { alerts[place].summary = alert.summary }
            return
        }
        alerts.append(alert)
    }

    /// By the worth of its items; `critical` when a decisive, established charge moves its subject's standing.
    private func severity(of story: Story, rising: Set<EntityID>) -> Alert.Severity {
        switch story.worth {
        case ..<1: return .info
        case 1: return .notice
        default: break
        }
        let isDecisive = story.charges.contains {
            $0.direction == .harm && $0.weight >= 0.8 && $0.certainty == .fact && rising.contains($0.subject)
                && (standings[$0.subject]?.level ?? .calm) >= .underPressure
        }
        return isDecisive && story.state == .confirmed && (story.originCount > 1 || story.isOfficial)
            ? .critical : .warning
    }

    func storyAlert(_ story: Story, _ observation: Observation, severity: Alert.Severity, at time: Date) -> Alert {
        var alert = alert(of: observation, story, kind: .story, severity: severity, at: time)
        alert.id = StableHash.id("a-", "story", story.id, severity.rawValue)
        return alert
    }

    func watchAlert(_ watch: Watch, _ story: Story, _ observation: Observation, at time: Date) -> Alert {
        var alert = alert(of: observation, story, kind: .watch, severity: watch.severity, at: time)
        alert.id = StableHash.id("a-", "watch", watch.id, watch.grouping == .item ? observation.item.id : story.id)
        alert.watch = watch.id
        return alert
    }

    private func alert(
        of observation: Observation, _ story: Story, kind: Alert.Kind, severity: Alert.Severity, at time: Date
    ) -> Alert {
        let (item, analysis) = (observation.item, observation.analysis)
        let harm = analysis.signals.filter { $0.direction == .harm }
        var factors: [FactorID] = []
        for signal in harm.isEmpty ? analysis.signals : harm where !factors.contains(signal.factor) {
            factors.append(signal.factor)
        }
        let leading = (harm.isEmpty ? analysis.signals : harm).max { $0.weight < $1.weight }
        let subject = leading.map { catalogue.subject(of: $0.subject) } ?? story.subjects.first
        let standing = subject.flatMap { standings[$0] }
        var alert = Alert(
            id: "", time: time, kind: kind, severity: severity, subject: subject, factors: factors, title: item.headline
        )
        alert.summary = item.summary.isEmpty ? String(item.content.prefix(280)) : String(item.summary.prefix(280))
        alert.url = item.url
        alert.published = item.published
        alert.story = story.id
        alert.sources = kind == .watch ? [item.source] : story.sources
        alert.origins = max(1, story.originCount)
        alert.certainty = analysis.signals.isEmpty ? nil : story.certainty
        alert.standing = standing.map {
            Alert.Standing(subject: $0.subject, level: $0.level, index: tenth($0.index(at: time, rules: rules)))
        }
        alert.evidence = Array(analysis.signals.flatMap(\.evidence).prefix(8))
        alert.item = item.id
        return alert
    }

    func standingAlert(_ move: Move, at time: Date) -> Alert {
        let assessment = move.assessment
        let severity: Alert.Severity = move.to < move.from ? .notice : move.to == .crisis ? .critical : .warning
        let language = judgement.language
        let reasons = assessment.factors.prefix(4).map {
            (name: rules[$0.factor].name(in: language), index: $0.index, title: $0.reasons.first?.title)
        }
        return Alert(
            id: StableHash.id("a-", "standing", move.subject.rawValue, move.to.rawValue, time.iso8601UTC), time: time,
            kind: .standing, severity: severity, subject: move.subject,
            factors: assessment.factors.prefix(4).map(\.factor),
            title: wording.rose(
                catalogue.name(move.subject, in: language), from: move.from, to: move.to, index: assessment.index),
            summary: wording.reasons(reasons), story: assessment.factors.first?.reasons.first?.story,
            standing: Alert.Standing(subject: move.subject, level: move.to, index: assessment.index))
    }

    func burstAlert(_ baseline: Baseline, at time: Date) -> Alert {
        let name = catalogue.name(baseline.entity, in: judgement.language)
        return Alert(
            id: StableHash.id("a-", "burst", baseline.entity.rawValue, "\(baseline.day)"), time: time, kind: .burst,
            severity: baseline.harmful * 2 >= baseline.count ? .warning : .notice, subject: baseline.entity,
            title: wording.burst(name, count: baseline.count, usual: baseline.mean), origins: baseline.count)
    }

    func promiseAlert(_ promise: LedgerRow.Promise, id: String, at time: Date) -> Alert {
        let name = catalogue.name(promise.product, in: judgement.language)
        let due = promise.due ?? ""
        return Alert(
            id: StableHash.id("a-", "promise", id, due), time: time, kind: .promise, severity: .warning,
            subject: catalogue.subject(of: promise.product), factors: ["resources.delay"],
            title: wording.missed(name, due: due),
            summary: wording.missedWhy(
                since: String(promise.record.since.iso8601UTC.prefix(10)), evidence: promise.record.evidence?.text ?? ""
            ),
            url: promise.record.url, sources: promise.record.sources, origins: promise.record.sources.count,
            certainty: .fact, evidence: promise.record.evidence.map { [$0] } ?? [], item: promise.record.item)
    }

    /// Keeps the weightiest told alerts within what the poll may still tell; at its end one coverage alert names how many
    /// were not told.
    func limited(_ alerts: [Alert], at time: Date, to allowance: inout Allowance, isLast: Bool) -> [Alert] {
        let told = alerts.indices.filter { alerts[$0].isTold }
        let excess = max(0, told.count - allowance.left)
        var kept = alerts
        if excess > 0 {
            let dropped = told.sorted { (alerts[$1].severity, $0) < (alerts[$0].severity, $1) }.suffix(excess)
            allowance.withhold(dropped.map { alerts[$0] })
            let isDropped = Set(dropped)
            kept = alerts.indices.filter { !isDropped.contains($0) }.map { alerts[$0] }
        }
        allowance.spend(told.count - excess)
        if isLast, allowance.withheld > 0 {
            kept.append(
                Alert(
                    id: StableHash.id("a-", "coverage", time.iso8601UTC, allowance.firstWithheld), time: time,
                    kind: .coverage, severity: .warning,
                    title: wording.overflow(allowance.withheld, of: allowance.withheld + allowance.spent),
                    sources: Array(allowance.sources.sorted().prefix(8))))
        }
        return kept
    }
}

extension Story {
    /// What has become of a story since it was told.
    enum Change: String {
        case confirmed, denied, withdrawn
    }

    /// Why a story is told.
    enum Telling {
        case first, graver
        case amendment(Told, Change)
    }

    /// Whether the story is to be told at a severity, given what was told of it. An edited item never makes a story told
    /// for the first time, lest a mended typo be told twice.
    func telling(at severity: Alert.Severity, isRevision: Bool) -> Telling? {
        guard severity >= .notice else { return nil }
        guard let told else { return isRevision ? nil : .first }
        if told.severity >= .notice, let change = change(since: told) { return .amendment(told, change) }
        return severity > told.severity && !isRevision ? .graver : nil
    }

    private func change(since told: Told) -> Change? {
        if state == .denied { return told.state == .denied ? nil : .denied }
        if told.state == .denied { return state == .confirmed ? .confirmed : nil }
        if state == .confirmed {
            let wasOpen = told.certainty == .rumour || (told.certainty == .claim && isOfficial)
            return wasOpen && certainty == .fact ? .confirmed : nil
        }
        return told.certainty == .fact && certainty == .rumour ? .withdrawn : nil
    }
}

extension Item {
    /// What to call an item: its title, else the first words under it, else its link or id.
    var headline: String {
        for text in [title, summary, content] {
            let line = text.prefix(160)
            if line.contains(where: { !$0.isWhitespace }) { return text == title ? title : String(line) }
        }
        return url ?? id
    }
}
