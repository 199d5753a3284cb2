public import Foundation
import Matching
import Reading

/// The deterministic fold from items to alerts: the same items, rules and times give the same bytes. No clock, no
/// network, no disk; one owner.
public struct Fold: Sendable {
    /// The rules in force.
    public private(set) var judgement: Judgement
    /// What was wrong with the records given at start, one English line each.
    public private(set) var findings: [String]

    var catalogue: Catalogue
    var rules: FactorRules
    var wording: Wording
    var index: StoryIndex
    var stories: [String: Story] = [:]
    var standings: [EntityID: Standing] = [:]
    var baselines: [EntityID: Baseline] = [:]
    /// What the typed rows say.
    public internal(set) var ledger = Ledger()
    /// The last days, since 1970 and ascending, on which anything came in: on others nobody looked, or nothing could be seen.
    private var seenDays: [Int] = []
    private var journal = Journal()

    /// Starts from the live records that an archive kept; none for a fresh start. A record that cannot be read is left
    /// out and named in `findings`.
    public init(_ judgement: Judgement, records: [StateChange] = []) {
        self.judgement = judgement
        catalogue = Catalogue(judgement.entities)
        rules = FactorRules(judgement.factors)
        wording = Wording(language: judgement.language)
        index = StoryIndex(entities: judgement.entities)
        findings = []
        restore(records)
    }

    /// Takes new rules into force without losing what is known (a reload).
    public mutating func adopt(_ judgement: Judgement) {
        self.judgement = judgement
        catalogue = Catalogue(judgement.entities)
        rules = FactorRules(judgement.factors)
        wording = Wording(language: judgement.language)
        index.adopt(judgement.entities)
    }

    /// Judges the items of one poll at one moment, in the order of their dates. Backlog goes first and moves standings in
    /// silence.
    public mutating func advance(_ observations: [Observation], at time: Date) -> Outcome {
        var allowance = Allowance(judgement.maxPerPoll)
        return advance(observations, at: time, within: &allowance, isLast: true)
    }

    /// Judges a part of a poll that is too large for one step. What the poll may still tell goes from part to part in
    /// the allowance; after the last one a coverage alert says how much was withheld.
    public mutating func advance(
        _ observations: [Observation], at time: Date, within allowance: inout Allowance, isLast: Bool
    ) -> Outcome {
        var outcome = Outcome()
        see(time)
        // Feeds list the newest first; a denial must not be read before what it denies.
        let observations = observations.enumerated().sorted {
            ($0.element.item.effectiveDate, $0.offset) < ($1.element.item.effectiveDate, $1.offset)
        }.map(\.element)
        var step = Step(time: time)
        for observation in observations where observation.isBacklog { judge(observation, &step, &outcome) }
        if !step.touched.isEmpty {
            weigh(step.touched, at: time)
            _ = settle(at: time)
        }
        let backlog = step
        step = Step(time: time)
        for observation in observations where !observation.isBacklog { judge(observation, &step, &outcome) }
        weigh(step.touched, at: time)
        let moves = settle(at: time)
        let rising = Set(moves.filter { $0.to > $0.from }.map(\.subject))
        var alerts = step.watchAlerts
        for id in step.touched { tell(of: id, step, rising: rising, &alerts) }
        alerts += moves.map { standingAlert($0, at: time) }
        alerts += bursts(step, at: time)
        outcome.alerts = limited(alerts, at: time, to: &allowance, isLast: isLast)
        for id in backlog.touched + step.touched { journal.touch("story", id) }
        if index.isOverfull { closeStories(at: time) }
        outcome.changes = flush()
        return outcome
    }

    /// Lets time pass: decays standings, closes stories, finds promises that came due. At least hourly.
    public mutating func tick(at time: Date) -> Outcome {
        var outcome = Outcome()
        var allowance = Allowance(judgement.maxPerPoll)
        closeStories(at: time)
        var alerts = missedPromises(at: time)
        for (id, row) in ledger.retire(at: time) { journal.retire("ledger", id, row) }
        for (subject, standing) in standings.sorted(by: { $0.key < $1.key }) {
            var pruned = standing
            pruned.prune(at: time, rules: rules)
            guard pruned != standing else { continue }
            standings[subject] = pruned
            journal.touch("standing", subject.rawValue)
        }
        alerts += settle(at: time).map { standingAlert($0, at: time) }
        outcome.alerts = limited(alerts, at: time, to: &allowance, isLast: true)
        outcome.changes = flush()
        return outcome
    }

    private mutating func closeStories(at time: Date) {
        for cluster in index.close(at: time) {
            journal.remove("cluster", cluster.id)
            if var story = stories.removeValue(forKey: cluster.id) {
                story.state = .closed
                journal.retire("story", story.id, story)
            }
        }
    }

    /// How every subject stands at a moment, by subject id: those that the configuration marks, and those that something
    /// weighs on.
    public func assessments(at time: Date) -> [Assessment] {
        var subjects = Set(judgement.entities.filter(\.isSubject).map(\.id))
        subjects.formUnion(standings.keys)
        return subjects.sorted().map { subject in
            (standings[subject] ?? Standing(subject: subject, at: time)).assessment(at: time, rules: rules)
        }
    }

    /// A live story by id.
    public func story(_ id: String) -> Story? { stories[id] }

    // MARK: - One step

    /// An item that may be told of.
    struct Candidate {
        var observation: Observation
        /// As `StoryIndex.Place` has them.
        var likest: Double?
        var isFar = false

        /// Whatever must be seen goes before the rest, and what charges before what does not.
        fileprivate var rank: Int {
            observation.analysis.worth * 2 + (observation.analysis.signals.isEmpty ? 0 : 1)
        }
    }

    /// What one call gathers before anything is told.
    struct Step {
        let time: Date
        /// Story ids in order of first touch.
        var touched: [String] = []
        /// What may be told of each touched story: the item that tells best, then those that must be seen, in order.
        var telling: [String: [Candidate]] = [:]
        /// Told alerts of watches, by item id.
        var watched: [String: Int] = [:]
        var watchAlerts: [Alert] = []
        /// Items whose story did not know them.
        var freshStories: Set<String> = []
        /// New voices by entity, of today and the day before, with those that charge it.
        var voices: [EntityID: (count: Int, harmful: Int)] = [:]

        /// Items of one story that are told of in one step at most.
        private static let tellingLimit = 8

        /// Notes an item of a touched story that may be told.
        mutating func consider(_ candidate: Candidate, of story: String) {
            var candidates = telling[story] ?? []
            if candidates.first.map({ $0.rank < candidate.rank }) ?? true {
                if candidates.first.map({ $0.observation.analysis.worth < 2 }) == true { candidates.removeFirst() }
                candidates.insert(candidate, at: 0)
            } else if candidate.observation.analysis.worth >= 2 || candidate.observation.item.isCorrection,
                candidates.count < Self.tellingLimit
            {
                candidates.append(candidate)
            }
            telling[story] = candidates
        }
    }

    private mutating func judge(_ observation: Observation, _ step: inout Step, _ outcome: inout Outcome) {
        let (item, analysis) = (observation.item, observation.analysis)
        let place = index.locate(item, analysis, party: judgement.sources[item.source]?.subject, at: step.time)
        outcome.stories[item.id] = place.id
        journal.touch("cluster", place.id)
        if place.isOpened { journal.touch("fold", "state") }

        var story = stories[place.id] ?? Story(id: place.id, item: item)
        let isNoted = stories[place.id] != nil
        let origins = story.originCount
        story.add(
            item, analysis, words: place.words, source: judgement.sources[item.source], catalogue: catalogue,
            language: judgement.language)
        let asked =
            observation.isBacklog || item.revision > 0
            ? [] : judgement.watches.filter { $0.query.matches(item, analysis) }
        for watch in asked {
            if watch.grouping == .story {
                guard !story.watches.contains(watch.id) else { continue }
                story.watches.append(watch.id)
            }
            step.watched[item.id] = step.watchAlerts.count
            step.watchAlerts.append(watchAlert(watch, story, observation, at: step.time))
        }
        // What names nobody and charges nobody is remembered as a cluster alone.
        guard isNoted || !analysis.mentions.isEmpty || !analysis.signals.isEmpty || !story.watches.isEmpty else {
            return
        }
        stories[place.id] = story
        if step.telling[place.id] == nil { step.touched.append(place.id) }
        step.consider(Candidate(observation: observation, likest: place.likest, isFar: place.isFar), of: place.id)
        let isOfToday = step.time.timeIntervalSince(item.effectiveDate) < day
        if !observation.isBacklog, isOfToday, item.revision == 0, story.originCount > origins {
            for entity in analysis.entities.prefix(16) where catalogue[entity]?.isSubject == true {
                step.voices[entity, default: (0, 0)].count += 1
                if analysis.signals.contains(where: {
                    $0.direction == .harm && catalogue.subject(of: $0.subject) == entity
                }) {
                    step.voices[entity, default: (0, 0)].harmful += 1
                }
            }
        }
        let cap: Certainty? = judgement.sources[item.source]?.trust == .social ? .claim : nil
        let report = Ledger.Report(item: item, certainty: cap, isBacklog: observation.isBacklog, time: step.time)
        for id in ledger.enter(analysis.facts, report) { journal.touch("ledger", id) }
    }

    /// Carries what touched stories charge over to their subjects' standings.
    private mutating func weigh(_ touched: [String], at time: Date) {
        for id in touched {
            guard let story = stories[id] else { continue }
            let impacts = Dictionary(grouping: story.charges, by: \.subject)
            for (subject, charges) in impacts.sorted(by: { $0.key < $1.key }) {
                var standing = standings[subject] ?? Standing(subject: subject, at: time)
                let fresh = charges.compactMap { charge -> Standing.Impact? in
                    let points = charge.points(of: story.originCount).value
                    guard points > 0 else { return nil }
                    let ground = charge.ground(in: judgement.language)
                    return Standing.Impact(
                        story: id, title: String((ground?.title ?? story.title).prefix(200)), url: ground?.url,
                        factor: charge.factor, points: points, since: charge.since, date: ground?.date)
                }
                let before = standing
                standing.set(fresh, of: id)
                if standing.impacts.count > Standing.impactLimit { standing.prune(at: time, rules: rules) }
                guard standing != before else { continue }
                standings[subject] = standing
                journal.touch("standing", subject.rawValue)
            }
        }
    }

    /// A subject whose level changed.
    struct Move {
        var subject: EntityID
        var from: Level
        var to: Level
        var assessment: Assessment
    }

    /// Settles every subject's level; returns those that moved, by subject id.
    private mutating func settle(at time: Date) -> [Move] {
        var moves: [Move] = []
        for (subject, standing) in standings.sorted(by: { $0.key < $1.key }) {
            let index = standing.index(at: time, rules: rules)
            let level = Standing.settle(
                standing.level, entered: standing.entered, index: index, at: time, thresholds: judgement.thresholds)
            guard level != standing.level else { continue }
            var moved = standing
            moved.level = level
            moved.entered = time
            standings[subject] = moved
            journal.touch("standing", subject.rawValue)
            moves.append(
                Move(
                    subject: subject, from: standing.level, to: level,
                    assessment: moved.assessment(at: time, rules: rules)))
        }
        return moves
    }

    private mutating func bursts(_ step: Step, at time: Date) -> [Alert] {
        let today = Self.dayNumber(of: time)
        var alerts: [Alert] = []
        for (entity, voices) in step.voices.sorted(by: { $0.key < $1.key }) {
            var baseline = baselines[entity] ?? Baseline(entity: entity, day: today)
            baseline.advance(to: today, seen: seenDays)
            baseline.count += voices.count
            baseline.harmful += voices.harmful
            if baseline.isBurst {
                alerts.append(burstAlert(baseline, at: time))
                baseline.told = today
            }
            baselines[entity] = baseline
            journal.touch("baseline", entity.rawValue)
        }
        return alerts
    }

    private static func dayNumber(of time: Date) -> Int { Int((time.timeIntervalSince1970 / day).rounded(.down)) }

    /// Notes that something came in on a day.
    private mutating func see(_ time: Date) {
        let today = Self.dayNumber(of: time)
        guard seenDays.last.map({ $0 < today }) ?? true else { return }
        seenDays.append(today)
        if seenDays.count > Baseline.memory { seenDays.removeFirst() }
        journal.touch("fold", "state")
    }

    private mutating func missedPromises(at time: Date) -> [Alert] {
        var alerts: [Alert] = []
        for (id, promise) in ledger.expirePromises(at: time) {
            journal.touch("ledger", id)
            guard !promise.isBacklog else { continue }
            let alert = promiseAlert(promise, id: id, at: time)
            alerts.append(alert)
            guard let subject = alert.subject else { continue }
            var standing = standings[subject] ?? Standing(subject: subject, at: time)
            standing.set(
                [
                    Standing.Impact(
                        story: id, title: alert.title, url: alert.url, factor: "resources.delay", points: 30,
                        since: time)
                ], of: id)
            standings[subject] = standing
            journal.touch("standing", subject.rawValue)
        }
        return alerts
    }

    mutating func keep(_ told: Story.Told, of id: String) {
        stories[id]?.told = told
        journal.touch("story", id)
    }

    // MARK: - Records

    private mutating func flush() -> [StateChange] {
        defer { journal = Journal() }
        var changes: [StateChange] = journal.closed
        for (kind, id) in journal.touched.sorted(by: { ($0.kind, $0.id) < ($1.kind, $1.id) }).map({ ($0.kind, $0.id) })
        {
            let json: Data? =
                switch kind {
                case "cluster": index.cluster(id).flatMap { Journal.encode($0) }
                case "story": stories[id].flatMap { Journal.encode($0) }
                case "standing": standings[EntityID(id)].flatMap { Journal.encode($0) }
                case "baseline": baselines[EntityID(id)].flatMap { Journal.encode($0) }
                case "ledger": ledger.rows[id].flatMap { Journal.encode($0) }
                case "fold": Journal.encode(["days": seenDays, "next": [index.nextSequence]])
                default: nil
                }
            guard let json else { continue }
            changes.append(StateChange(kind: kind, id: id, json: json))
        }
        return changes
    }

    private mutating func restore(_ records: [StateChange]) {
        let decoder = JSONDecoder()
        var clusters: [Cluster] = []
        for record in records where record.isLive {
            guard let json = record.json else { continue }
            do {
                switch record.kind {
                case "cluster": clusters.append(try decoder.decode(Cluster.self, from: json))
                case "story": stories[record.id] = try decoder.decode(Story.self, from: json)
                case "standing": standings[EntityID(record.id)] = try decoder.decode(Standing.self, from: json)
                case "baseline": baselines[EntityID(record.id)] = try decoder.decode(Baseline.self, from: json)
                case "ledger": ledger.restore(try decoder.decode(LedgerRow.self, from: json), id: record.id)
                case "fold":
                    let state = try decoder.decode([String: [Int]].self, from: json)
                    index.resume(at: state["next"]?.first ?? 0)
                    seenDays = state["days"] ?? []
                default: findings.append("record \(record.kind)/\(record.id): no such kind; left out")
                }
            } catch {
                findings.append("record \(record.kind)/\(record.id): unreadable; left out")
            }
        }
        for cluster in clusters.sorted(by: { $0.sequence < $1.sequence }) { index.insert(cluster) }
    }
}

/// Which records a step has changed.
struct Journal: Sendable {
    struct Key: Hashable, Sendable {
        var kind: String
        var id: String
    }

    private(set) var touched: Set<Key> = []
    private(set) var closed: [StateChange] = []

    mutating func touch(_ kind: String, _ id: String) {
        touched.insert(Key(kind: kind, id: id))
    }

    /// The record is of no more use to anybody.
    mutating func remove(_ kind: String, _ id: String) {
        touched.remove(Key(kind: kind, id: id))
        closed.append(StateChange(kind: kind, id: id, json: nil))
    }

    /// The record stays in the archive, and the fold does without.
    mutating func retire(_ kind: String, _ id: String, _ value: some Encodable) {
        touched.remove(Key(kind: kind, id: id))
        closed.append(StateChange(kind: kind, id: id, json: Self.encode(value), isLive: false))
    }

    static func encode(_ value: some Encodable) -> Data? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try? encoder.encode(value)
    }
}
