import Foundation
import Matching
import Reading

// What is told of a step, and how. A story is told when it first reaches its severity, and again when that rises, when an
// item brings what has not been told, or when what was told no longer holds.
extension Fold {
    /// Adds the alerts that a touched story calls for: of the item that tells it best, and of those with news of their own.
    mutating func tell(of id: String, _ step: Step, rising: Set<EntityID>, _ alerts: inout [Alert]) {
        for (place, candidate) in (step.telling[id] ?? []).enumerated() {
            let observation = candidate.observation
            guard let story = stories[id] else { return }
            let carried = story.charges(of: observation, catalogue)
            let severity = severity(of: story, carried, rising: rising)
            guard
                let telling = story.telling(
                    candidate, carried, at: severity, isBest: place == 0, catalogue: catalogue)
            else { continue }
            var alert = storyAlert(story, observation, carried, severity: severity, at: step.time)
            switch telling {
            case .first, .graver: break
            case .further:
                alert.id = StableHash.id("a-", "story", id, observation.item.id)
                // It speaks for itself, not for what else the story holds.
                if observation.analysis.worth < 2 { alert.severity = .notice }
            case .amendment(let earlier, let change):
                let source = judgement.sources[observation.item.source]?.name ?? observation.item.source
                alert.kind = .correction
                alert.severity =
                    switch change {
                    case .withdrawn: .notice
                    // No graver by being set right or told twice.
                    case .corroborated, .corrected: min(earlier.severity, .warning)
                    case .confirmed, .denied: max(severity, earlier.severity)
                    }
                alert.id = StableHash.id("a-", "correction", id, change.rawValue, observation.item.id)
                alert.title = wording.amended(observation.item.amendedTitle, change)
                alert.summary = wording.why(
                    change, of: earlier.certainty, told: earlier.time, by: source, voices: alert.origins)
            }
            markTold(id, observation, carried, at: severity, step.time)
            // One item gives one line: what a watch asked for carries what the story would have said.
            if alert.isTold, let place = step.watched[observation.item.id] {
                alerts[place].severity = max(alerts[place].severity, alert.severity)
                if alert.kind == .correction { alerts[place].summary = alert.summary }
                continue
            }
            alerts.append(alert)
        }
    }

    private mutating func markTold(
        _ id: String, _ observation: Observation, _ carried: [Story.Charge], at severity: Alert.Severity, _ time: Date
    ) {
        var told = stories[id]?.told ?? Story.Told(severity: .info, time: time)
        told.severity = max(told.severity, severity)
        told.time = time
        if observation.item.title.isChinese { told.isToldInChinese = true } else { told.isToldInOthers = true }
        for charge in carried {
            // From hearsay to a claim is nothing to tell: what was told stays hearsay until it is a fact or denied.
            if told.charges[charge.key] == .rumour, charge.standing == .claim { continue }
            told.charges[charge.key] = charge.standing
        }
        if let story = stories[id], carried.contains(where: { story.voices(of: $0) > 1 }) { told.isCorroborated = true }
        for person in observation.analysis.movers where told.people.count < Story.Told.peopleLimit {
            if !told.people.contains(person) { told.people.append(person) }
        }
        keep(told, of: id)
    }

    /// By the worth of its items; `critical` when a decisive, established charge that the told item carries moves its
    /// subject's standing.
    private func severity(of story: Story, _ carried: [Story.Charge], rising: Set<EntityID>) -> Alert.Severity {
        switch story.worth {
        case ..<1: return .info
        case 1: return .notice
        default: break
        }
        let isDecisive = carried.contains {
            $0.direction == .harm && $0.weight >= 0.8 && $0.certainty == .fact && $0.denied == nil && $0.isConfirmed
                && ($0.origins.count > 1 || $0.trust == .official) && rising.contains($0.subject)
                && (standings[$0.subject]?.level ?? .calm) >= .underPressure
        }
        return isDecisive ? .critical : .warning
    }

    private func storyAlert(
        _ story: Story, _ observation: Observation, _ carried: [Story.Charge], severity: Alert.Severity, at time: Date
    ) -> Alert {
        var alert = alert(of: observation, story, carried, kind: .story, severity: severity, at: time)
        alert.id = StableHash.id("a-", "story", story.id, severity.rawValue)
        return alert
    }

    func watchAlert(_ watch: Watch, _ story: Story, _ observation: Observation, at time: Date) -> Alert {
        let carried = story.charges(of: observation, catalogue)
        var alert = alert(of: observation, story, carried, kind: .watch, severity: watch.severity, at: time)
        alert.id = StableHash.id("a-", "watch", watch.id, watch.grouping == .item ? observation.item.id : story.id)
        alert.watch = watch.id
        return alert
    }

    private func alert(
        of observation: Observation, _ story: Story, _ carried: [Story.Charge], kind: Alert.Kind,
        severity: Alert.Severity, at time: Date
    ) -> Alert {
        let (item, analysis) = (observation.item, observation.analysis)
        let harm = analysis.signals.filter { $0.direction == .harm }
        // A watch may have asked for what helps: its factors stand behind those that harm.
        let signals = kind == .watch ? harm + analysis.signals : harm.isEmpty ? analysis.signals : harm
        var factors: [FactorID] = []
        for signal in signals where !factors.contains(signal.factor) { factors.append(signal.factor) }
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
        alert.sources = story.sources
        alert.origins = max(1, carried.map { story.voices(of: $0) }.max() ?? story.originCount)
        alert.certainty = carried.map(\.standing).max { $0.rank < $1.rank }
        alert.standing = standing.map {
            Alert.Standing(subject: $0.subject, level: $0.level, index: tenth($0.index(at: time, rules: rules)))
        }
        var evidence: [Evidence] = []
        for stretch in analysis.signals.flatMap(\.evidence)
        where !evidence.contains(where: {
            $0.field == stretch.field && $0.start == stretch.start && $0.end == stretch.end
        }) {
            evidence.append(stretch)
        }
        alert.evidence = Array(evidence.prefix(8))
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
        let first = assessment.factors.first
        let reason = first?.reasons.first
        // The report that weighs most, with its own link, so that the evidence leads to the text it stands in.
        let ground = reason.flatMap { stories[$0.story] }?.charges.first {
            $0.factor == first?.factor && $0.subject == move.subject && $0.direction == .harm
        }?.ground(in: language)
        return Alert(
            id: StableHash.id("a-", "standing", move.subject.rawValue, move.to.rawValue, time.iso8601UTC), time: time,
            kind: .standing, severity: severity, subject: move.subject,
            factors: assessment.factors.prefix(4).map(\.factor),
            title: wording.rose(
                catalogue.name(move.subject, in: language), from: move.from, to: move.to, index: assessment.index),
            summary: wording.reasons(reasons), url: ground?.url ?? reason?.url, story: reason?.story,
            standing: Alert.Standing(subject: move.subject, level: move.to, index: assessment.index),
            evidence: ground?.evidence ?? [])
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
