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
        var reasons: [(factor: String, title: String?)]
    }

    /// A subject in the table.
    struct Row {
        var name: String
        var level: Level
        var index: Double
        var change: Double
        var factors: [(name: String, index: Double)]
    }

    /// A stretch of text with the words that tell marked.
    struct Quote {
        var before: String
        var marked: String
        var after: String
    }

    /// One story or alert.
    struct Line {
        var severity: Alert.Severity
        var title: String
        var link: SafeLink?
        var factors: [String]
        var certainty: Certainty?
        var voices: String
        var time: String
        var quote: Quote?
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
    var rows: [Row] = []
    var rowsLeftOut = 0
    var calm = 0
    var sections: [Section] = []
    var unseen: [Unseen] = []
    var unseenLeftOut = 0
    var seen = 0

    /// Bounds that keep a digest readable, and a day of 200,000 items a page. Told lines are listed far longer than a
    /// person reads, since each told alert must be found in a digest.
    static let subjectLimit = 20
    static let toldLimit = 5000
    static let noticeLimit = 60
    static let unseenLimit = 100
    static let titleCells = 160
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

        let writer = LineWriter(phrases: phrases, clock: clock)
        let stories = StoryAlerts(material.alerts)
        counts = phrases.counts(
            items: material.itemCount, stories: stories.all.count,
            told: stories.all.count { $0.last.isTold })

        weigh(material, name: name, language: language)
        sections = [
            section(.corrections, phrases.corrections, stories.corrections, writer, limit: Self.toldLimit),
            section(.promises, phrases.promises, material.alerts.of(.promise), writer, limit: Self.toldLimit),
            grouped(stories.told, by: name, phrases, writer),
            section(.watches, phrases.watches, material.alerts.of(.watch), writer, limit: Self.toldLimit),
            section(.bursts, phrases.bursts, material.alerts.of(.burst), writer, limit: Self.noticeLimit),
            section(.notices, phrases.notices, stories.notices, writer, limit: Self.noticeLimit),
            section(.coverage, phrases.coverage, material.alerts.of(.coverage), writer, limit: Self.noticeLimit),
        ].filter { !$0.groups.isEmpty }
        if !material.ledger.isEmpty { sections.append(ledger(material, phrases, name: name)) }
        see(material.coverage, phrases, clock)
    }

    private mutating func weigh(_ material: Digest.Material, name: (EntityID) -> String, language: String) {
        let before = Dictionary(material.before.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
        for after in material.after {
            let earlier = before[after.subject]
            let change = after.index - (earlier?.index ?? 0)
            let from = earlier?.level ?? .calm
            if from != after.level {
                let reasons = after.factors.prefix(3).map {
                    (
                        factor: FactorRule.rule(for: $0.factor).name(in: language),
                        title: $0.reasons.first.map { DisplayText.line($0.title, cells: 60) }
                    )
                }
                moves.append(
                    Move(
                        name: name(after.subject), from: from, to: after.level, index: after.index, change: change,
                        reasons: after.level > from ? reasons : []))
            }
            guard after.level > .calm || from > .calm || after.index >= 5 else {
                calm += 1
                continue
            }
            rows.append(
                Row(
                    name: name(after.subject), level: after.level, index: after.index, change: change,
                    factors: after.factors.prefix(3).map {
                        (FactorRule.rule(for: $0.factor).name(in: language), $0.index)
                    }))
        }
        moves.sort { ($1.to, $1.index, $0.name) < ($0.to, $0.index, $1.name) }
        rows.sort { ($1.level, $1.index, $0.name) < ($0.level, $0.index, $1.name) }
        rowsLeftOut = max(0, rows.count - Self.subjectLimit)
        rows = Array(rows.prefix(Self.subjectLimit))
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
                .map { writer.line($0.element) },
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
                severity: .info, title: LedgerTable.sentence(row, language: phrases.language, name: name),
                link: SafeLink(row.record.url), factors: [], certainty: nil, voices: "", time: "", quote: nil,
                note: nil,
                earlier: [])
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

/// The alerts of a period by story: one line a story, however often it was told.
struct StoryAlerts {
    /// One story's alerts, or one alert without a story.
    struct Chain {
        var last: Alert
        var earlier: [Alert] = []
    }

    private(set) var all: [Chain] = []

    init(_ alerts: [Alert]) {
        var places: [String: Int] = [:]
        for alert in alerts where alert.kind == .story || alert.kind == .correction {
            if let story = alert.story, let place = places[story] {
                all[place].earlier.append(all[place].last)
                all[place].last = alert
            } else {
                if let story = alert.story { places[story] = all.count }
                all.append(Chain(last: alert))
            }
        }
    }

    var corrections: [Chain] { all.filter { $0.last.kind == .correction } }
    /// Gravest first, then in order.
    var told: [Chain] { all.filter { $0.last.kind == .story && $0.last.severity >= .warning } }
    var notices: [Chain] { all.filter { $0.last.kind == .story && $0.last.severity == .notice } }
}

extension [Alert] {
    fileprivate func of(_ kind: Alert.Kind) -> [StoryAlerts.Chain] {
        filter { $0.kind == kind }.map { StoryAlerts.Chain(last: $0) }
    }
}

/// Makes lines of alerts.
struct LineWriter {
    let phrases: Phrases
    let clock: LocalTime

    func line(_ chain: StoryAlerts.Chain) -> Outline.Line {
        let alert = chain.last
        let isStory = alert.kind == .story || alert.kind == .watch
        let note = isStory || alert.summary.isEmpty ? nil : DisplayText.line(alert.summary, cells: 240)
        var earlier: [String] = []
        for other in chain.earlier where other.title != alert.title {
            let title = DisplayText.line(other.title, cells: Outline.titleCells)
            if !earlier.contains(title) { earlier.append(title) }
        }
        return Outline.Line(
            severity: alert.severity, title: DisplayText.line(alert.title, cells: Outline.titleCells),
            link: SafeLink(alert.url),
            factors: alert.factors.prefix(4).map { FactorRule.rule(for: $0).name(in: phrases.language) },
            certainty: alert.certainty,
            voices: isStory || alert.kind == .correction
                ? phrases.voices(sources: alert.sources.count, origins: alert.origins) : "",
            time: clock.short(alert.published.map { min($0, alert.time) } ?? alert.time), quote: quote(alert),
            note: note,
            earlier: Array(earlier.suffix(3)))
    }

    /// The words that the first evidence rests on, in the sentence around them; nil where the title shows them already.
    private func quote(_ alert: Alert) -> Outline.Quote? {
        guard alert.kind != .burst, let evidence = alert.evidence.first(where: { !$0.text.isEmpty }) else { return nil }
        let marked = DisplayText.line(evidence.text, cells: Outline.quoteCells)
        let field = evidence.field == .title ? alert.title : alert.summary
        let text = DisplayText.line(String(field.prefix(400)))
        guard let range = text.range(of: marked) else { return Outline.Quote(before: "", marked: marked, after: "") }
        let room = max(0, Outline.quoteCells - DisplayWidth.of(marked)) / 2
        let before = Self.tail(text[..<range.lowerBound], cells: room)
        return Outline.Quote(
            before: before, marked: marked, after: DisplayText.cut(String(text[range.upperBound...]), cells: room))
    }

    private static func tail(_ text: Substring, cells: Int) -> String {
        var used = 0
        var start = text.endIndex
        while start > text.startIndex {
            let previous = text.index(before: start)
            used += DisplayWidth.of(text[previous])
            if used > cells { return "…" + text[start...] }
            start = previous
        }
        return String(text)
    }
}
