import Foundation
import Judging
import Matching
import Reading

/// What a digest says, in reading order, before it is markup: every text is one clean line, every link safe. Both
/// renderers walk it, so that Markdown and HTML say the same.
struct Outline {
    /// A subject whose level changed in the period.
    struct Move {
        var name: String
        var from: Level
        var to: Level
        var index: Double
        var change: Double
        var reasons: [Reason]
    }

    /// A story behind a subject's standing.
    struct Reason {
        var factor: String
        var title: String
        var link: SafeLink?
        /// The report's.
        var date: String
    }

    /// One factor of a subject's standing, with the stories that carry it.
    struct Weight {
        var factor: String
        var index: Double
        /// Change against a week before.
        var trend: Double
        var reasons: [Reason]
    }

    /// How a subject stands.
    struct Row {
        var name: String
        var level: Level
        var index: Double
        var change: Double
        var weights: [Weight]
        /// Lighter factors, by name alone.
        var others: [String]
    }

    /// A stretch of text with the words that tell marked.
    struct Quote {
        var before: String
        var marked: String
        var after: String
    }

    /// One story or alert.
    struct Line {
        /// What `vedette explain` is asked by; nil where it is no alert.
        var id: String?
        var severity: Alert.Severity
        var title: String
        var link: SafeLink?
        /// Whom the factors harm, or serve; nil under the subject's own heading.
        var subject: String?
        var factors: [String]
        var certainty: Certainty?
        var voices: String
        var time: String
        /// The watches that asked for it.
        var watches: [String]
        var quote: Quote?
        /// What the item says in lines, as a watched page's changes.
        var changes: [String] = []
        /// What the alert says in its own words: what was amended, why a level rose.
        var note: String?
        /// Other titles under which the story was told in the period.
        var earlier: [String]
    }

    struct Group {
        /// The subject's name; nil for a section without subjects.
        var name: String?
        var lines: [Line]
        /// Lines left out.
        var more: Int
    }

    struct Section {
        enum Kind: String {
            case corrections, promises, mustSee = "must-see", bursts, watches, notices, ledger, coverage
        }

        var kind: Kind
        var heading: String
        var groups: [Group]
    }

    /// A source that could not be seen.
    struct Unseen {
        var name: String
        var state: String
        var since: String
        var reason: String
    }

    var title: String
    var period: String
    var counts: String
    var moves: [Move] = []
    /// Subjects whose level stayed while some of their factors rose within a week: those factors, steepest first.
    var risers: [(row: Row, weights: [Weight])] = []
    /// Subjects that are not calm, gravest first.
    var rows: [Row] = []
    var rowsLeftOut = 0
    /// Calm subjects on which something weighs, heaviest first.
    var stirred: [Row] = []
    /// Subjects on which next to nothing weighs.
    var calm = 0
    var sections: [Section] = []
    var unseen: [Unseen] = []
    var unseenLeftOut = 0
    var seen = 0

    /// Bounds that keep a digest readable, and a day of 200,000 items a page. Told lines are listed far longer than a
    /// person reads, since each told alert must be found in a digest.
    static let subjectLimit = 20
    static let stirredLimit = 12
    /// Factors of a subject that are given with their stories: those of at least so much, and the heaviest in any case.
    static let weightLimit = 8
    static let leastWeight = 8.0
    static let reasonLimit = 2
    /// Index below which a calm subject is not named.
    static let stirring = 8.0
    /// Rise of a factor within a week that is worth a word.
    static let rise = 5.0
    static let riserLimit = 5
    static let toldLimit = 5000
    static let noticeLimit = 60
    static let unseenLimit = 100
    static let titleCells = 160
    static let reasonCells = 90
    static let quoteCells = 140
}

extension Outline {
    init(_ material: Digest.Material, phrases: Phrases) {
        let clock = LocalTime(material.timeZone)
        let language = phrases.language
        let names = Dictionary(
            material.entities.map { ($0.id, DisplayText.line($0.name(in: language), cells: 40)) },
            uniquingKeysWith: { first, _ in first })
        func name(_ id: EntityID) -> String { names[id] ?? DisplayText.line(id.rawValue, cells: 40) }

        let last = material.end.addingTimeInterval(-1)
        let days = Int((material.end.timeIntervalSince(material.start) / 86_400).rounded())
        title = phrases.title(
            days: clock.date(material.start) == clock.date(last) ? 1 : days, first: clock.date(material.start),
            last: clock.date(last), weekday: clock.fields(material.start).weekday)
        period = phrases.period(
            clock.minute(material.start), clock.minute(material.end), clock.zoneName(at: material.start))

        // A name that would be cut says less than the id.
        let sources = material.coverage.filter { !$0.name.isEmpty }.map {
            let name = DisplayText.line($0.name)
            return ($0.source, DisplayText.line(DisplayWidth.of(name) > 24 ? $0.source : name, cells: 24))
        }
        let writer = LineWriter(
            phrases: phrases, clock: clock, sources: Dictionary(sources, uniquingKeysWith: { first, _ in first }),
            name: name)
        let stories = StoryAlerts(material.alerts)
        counts = phrases.counts(items: material.itemCount, stories: stories.touched, told: stories.mustSee)

        weigh(material, name: name, phrases)
        sections = [
            section(.corrections, phrases.corrections, stories.corrections, writer, limit: Self.toldLimit),
            section(.promises, phrases.promises, material.alerts.of(.promise), writer, limit: Self.toldLimit),
            grouped(stories.told, by: name, phrases, writer),
            section(.watches, phrases.watches, stories.asked, writer, limit: Self.toldLimit),
            section(.bursts, phrases.bursts, material.alerts.of(.burst), writer, limit: Self.noticeLimit),
            section(.notices, phrases.notices, stories.notices, writer, limit: Self.noticeLimit),
            section(.coverage, phrases.coverage, material.alerts.of(.coverage), writer, limit: Self.noticeLimit),
        ].filter { !$0.groups.isEmpty }
        if !material.ledger.isEmpty { sections.append(ledger(material, phrases, name: name)) }
        see(material.coverage, phrases, clock)
    }

    private mutating func weigh(_ material: Digest.Material, name: (EntityID) -> String, _ phrases: Phrases) {
        let clock = LocalTime(material.timeZone)
        let before = Dictionary(material.before.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
        for after in material.after {
            let earlier = before[after.subject]
            let from = earlier?.level ?? .calm
            let row = row(after, change: after.index - (earlier?.index ?? 0), name: name, phrases, clock)
            if from != after.level {
                let reasons = row.weights.prefix(3).compactMap(\.reasons.first)
                moves.append(
                    Move(
                        name: row.name, from: from, to: after.level, index: after.index, change: row.change,
                        reasons: after.level > from ? reasons : []))
            }
            if after.level > .calm {
                rows.append(row)
            } else if after.index >= Self.stirring {
                stirred.append(row)
            } else {
                calm += 1
            }
        }
        moves.sort { ($1.to, $1.index, $0.name) < ($0.to, $0.index, $1.name) }
        rows.sort { ($1.level, $1.index, $0.name) < ($0.level, $0.index, $1.name) }
        stirred.sort { ($1.index, $0.name) < ($0.index, $1.name) }
        let moved = Set(moves.map(\.name))
        risers = rows.filter { !moved.contains($0.name) }.prefix(Self.riserLimit).compactMap { row in
            let weights = row.weights.filter { $0.trend >= Self.rise }.sorted {
                ($1.trend, $0.factor) < ($0.trend, $1.factor)
            }
            return weights.isEmpty ? nil : (row, Array(weights.prefix(3)))
        }
        rowsLeftOut = max(0, rows.count - Self.subjectLimit)
        rows = Array(rows.prefix(Self.subjectLimit))
        calm += max(0, stirred.count - Self.stirredLimit)
        stirred = Array(stirred.prefix(Self.stirredLimit))
    }

    private func row(
        _ assessment: Assessment, change: Double, name: (EntityID) -> String, _ phrases: Phrases, _ clock: LocalTime
    ) -> Row {
        func factor(_ id: FactorID) -> String { FactorRule.rule(for: id).name(in: phrases.language) }
        // A story that carries several factors stands with the heaviest, where a lighter one has another of some weight.
        var shown: Set<String> = []
        let heavy = assessment.factors.enumerated().prefix {
            $0.offset < Self.weightLimit && ($0.offset == 0 || $0.element.index >= Self.leastWeight)
        }
        let weights = heavy.map { _, share in
            let most = share.reasons.first?.points ?? 0
            let grave = share.reasons.filter { $0.points >= most / 2 }
            let fresh = grave.filter { !shown.contains($0.story) }
            let reasons = (fresh.isEmpty ? Array(grave.prefix(1)) : fresh).prefix(Self.reasonLimit)
            shown.formUnion(reasons.map(\.story))
            return Weight(
                factor: factor(share.factor), index: share.index, trend: share.trend,
                reasons: reasons.map {
                    Reason(
                        factor: factor(share.factor), title: DisplayText.line($0.title, cells: Self.reasonCells),
                        link: SafeLink($0.url), date: clock.day($0.date))
                })
        }
        return Row(
            name: name(assessment.subject), level: assessment.level, index: assessment.index, change: change,
            weights: weights, others: assessment.factors.dropFirst(weights.count).map { factor($0.factor) })
    }

    private func section(
        _ kind: Section.Kind, _ heading: String, _ alerts: [StoryAlerts.Chain], _ writer: LineWriter, limit: Int
    ) -> Section {
        guard !alerts.isEmpty else { return Section(kind: kind, heading: heading, groups: []) }
        let lines = alerts.prefix(limit).map { writer.line($0) }
        return Section(
            kind: kind, heading: heading, groups: [Group(name: nil, lines: lines, more: alerts.count - lines.count)])
    }

    /// What must be seen, by subject: the subject with the gravest and most stories first.
    private func grouped(
        _ chains: [StoryAlerts.Chain], by name: (EntityID) -> String, _ phrases: Phrases, _ writer: LineWriter
    ) -> Section {
        let bySubject = Dictionary(grouping: chains.prefix(Self.toldLimit)) { $0.last.subject }
        let order = bySubject.sorted { a, b in
            let (left, right) = (a.value.map(\.last.severity).max(), b.value.map(\.last.severity).max())
            if left != right { return (left ?? .info) > (right ?? .info) }
            if a.value.count != b.value.count { return a.value.count > b.value.count }
            return (a.key?.rawValue ?? "~") < (b.key?.rawValue ?? "~")
        }
        var groups = order.map { subject, chains in
            Group(
                name: subject.map(name) ?? phrases.noSubject,
                lines: chains.enumerated().sorted {
                    ($1.element.last.severity, $0.offset) < ($0.element.last.severity, $1.offset)
                }
                .map { writer.line($0.element, isUnderSubject: true) },
                more: 0)
        }
        if chains.count > Self.toldLimit, !groups.isEmpty {
            groups[groups.count - 1].more = chains.count - Self.toldLimit
        }
        return Section(kind: .mustSee, heading: phrases.mustSee, groups: groups)
    }

    private func ledger(_ material: Digest.Material, _ phrases: Phrases, name: (EntityID) -> String) -> Section {
        let lines = material.ledger.prefix(Self.noticeLimit).map { row in
            Line(
                id: nil, severity: .info, title: LedgerTable.sentence(row, language: phrases.language, name: name),
                link: SafeLink(row.record.url), subject: nil, factors: [], certainty: nil, voices: "", time: "",
                watches: [],
                quote: nil, note: nil, earlier: [])
        }
        return Section(
            kind: .ledger, heading: phrases.ledger,
            groups: [Group(name: nil, lines: lines, more: material.ledger.count - lines.count)])
    }

    private mutating func see(_ coverage: [Digest.Coverage], _ phrases: Phrases, _ clock: LocalTime) {
        let blind = coverage.filter { !["ok", "paused"].contains($0.state) }
        seen = coverage.count { $0.state == "ok" }
        unseenLeftOut = max(0, blind.count - Self.unseenLimit)
        unseen = blind.sorted { ($0.state, $0.source) < ($1.state, $1.source) }.prefix(Self.unseenLimit).map {
            Unseen(
                name: DisplayText.line($0.name.isEmpty ? $0.source : $0.name, cells: 40),
                state: phrases.sourceState($0.state), since: $0.lastSuccess.map(clock.minute) ?? phrases.never,
                reason: DisplayText.line($0.lastError ?? "", cells: 80))
        }
    }
}
