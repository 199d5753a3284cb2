import Foundation
import Judging
import Matching
import Reading

/// Makes lines of alerts.
struct LineWriter {
    let phrases: Phrases
    let clock: LocalTime
    /// Names of sources by id.
    let sources: [String: String]
    let name: (EntityID) -> String

    /// `isUnderSubject` where the line stands under its subject's name.
    func line(_ chain: StoryAlerts.Chain, isUnderSubject: Bool = false) -> Outline.Line {
        let alert = chain.last
        let isNamed = isUnderSubject || alert.kind == .burst || alert.kind == .promise
        let isStory = alert.kind == .story || alert.kind == .watch
        let note = isStory || alert.summary.isEmpty ? nil : DisplayText.line(alert.summary, cells: 240)
        var earlier: [String] = []
        for other in chain.earlier where other.title != alert.title {
            let title = DisplayText.line(other.title, cells: Outline.titleCells)
            if !earlier.contains(title) { earlier.append(title) }
        }
        return Outline.Line(
            id: alert.id, severity: alert.severity, title: DisplayText.line(alert.title, cells: Outline.titleCells),
            link: link(chain), subject: isNamed ? nil : alert.subject.map(name),
            factors: alert.factors.prefix(4).map { FactorRule.rule(for: $0).name(in: phrases.language) },
            certainty: alert.certainty,
            voices: isStory || alert.kind == .correction ? voices(alert) : "",
            time: clock.short(alert.published.map { min($0, alert.time) } ?? alert.time),
            watches: chain.watches.map { DisplayText.line($0, cells: 40) }, quote: Self.quote(alert),
            changes: Self.changes(alert), note: note, earlier: Array(earlier.suffix(8)))
    }

    /// The last report's link, unless it is a bare front page and an earlier report of the story has a page of its own.
    private func link(_ chain: StoryAlerts.Chain) -> SafeLink? {
        let links = ([chain.last] + chain.earlier.reversed()).compactMap(\.url)
        return SafeLink(links.first(where: \.hasPath) ?? links.first)
    }

    /// The words that the first evidence rests on, in the sentence around them; where the title has them, what stands
    /// under it.
    static func quote(_ alert: Alert) -> Outline.Quote? {
        guard alert.kind != .burst, alert.kind != .standing, changes(alert).isEmpty else { return nil }
        let isStory = alert.kind == .story || alert.kind == .watch
        let text = isStory ? DisplayText.line(String(alert.summary.prefix(400))) : ""
        let evidence = alert.evidence.first { $0.field != .title && !$0.text.isEmpty } ?? alert.evidence.first
        guard let evidence, !evidence.text.isEmpty, !alert.title.contains(evidence.text) else {
            let lead = DisplayText.beginning(text, cells: Outline.quoteCells)
            return lead.isEmpty || alert.title.contains(text) ? nil : Outline.Quote(before: lead, marked: "", after: "")
        }
        let marked = DisplayText.line(evidence.text, cells: Outline.quoteCells)
        guard let range = text.range(of: marked) else { return Outline.Quote(before: "", marked: marked, after: "") }
        let room = max(0, Outline.quoteCells - DisplayWidth.of(marked)) / 2
        let before = DisplayText.end(text[..<range.lowerBound], cells: room)
        return Outline.Quote(
            before: before, marked: marked,
            after: DisplayText.beginning(String(text[range.upperBound...]), cells: room))
    }

    /// The lines of a summary that is written in lines, as the changes of a watched page are; none of one on one line.
    static func changes(_ alert: Alert) -> [String] {
        guard alert.kind == .story || alert.kind == .watch else { return [] }
        let lines = alert.summary.split(whereSeparator: \.isNewline).map {
            DisplayText.line(String($0), cells: Outline.quoteCells)
        }
        return lines.count > 1 ? lines.filter { !$0.isEmpty } : []
    }

    /// Who tells it: names of some, how many, and how many of them are independent.
    private func voices(_ alert: Alert) -> String {
        let names = alert.sources.prefix(3).map { sources[$0] ?? DisplayText.line($0, cells: 24) }
        return phrases.voices(names: names, sources: alert.sources.count, origins: alert.origins)
    }
}
