public import Judging
public import Matching
import Reading

/// An alert as people read it in `alerts.log` or on a terminal.
public enum AlertLine {
    /// A few lines, each ended: what, how sure and by whom, its id, and why, which is a line a change where a page changed in
    /// several. A title or a link that does not fit beside what stands before it has a line of its own. Control
    /// characters of the alert's texts never get through. `width` is in display cells; colour is the terminal's own
    /// (ANSI), for severities alone.
    public static func text(
        _ alert: Alert, entities: [EntityID: Entity] = [:], timeZone: String = "UTC", language: String = "en",
        width: Int = 120, isColoured: Bool = false
    ) -> String {
        let phrases = Phrases(language)
        let clock = LocalTime(timeZone)
        let width = max(40, width)
        let mark = colour(alert.severity, isColoured)
        let word = phrases.severity(alert.severity)
        // With its zone, since other commands and alerts.jsonl have UTC.
        let time = "\(clock.minute(alert.time)) \(clock.zoneName(at: alert.time))"
        let name = alert.subject.map {
            DisplayText.line(entities[$0]?.name(in: language) ?? $0.rawValue, cells: 24)
        }
        let head = ["\(time)  \(mark.on)\(word)\(mark.off)", name].compactMap(\.self).joined(separator: "  ")
        let used = [time, word, name].compactMap(\.self).reduce(0) { $0 + DisplayWidth.of($1) + 2 }
        let title = DisplayText.line(alert.title, cells: Outline.titleCells)
        var lines =
            used + DisplayWidth.of(title) <= width
            ? ["\(head)  \(title)"] : [head, DisplayText.folded("    \(title)", width: width)]
        var facts = alert.factors.prefix(4).map { FactorRule.rule(for: $0).name(in: language) }
        if let certainty = alert.certainty { facts.append(certainty.name(in: language)) }
        if alert.origins > 0 { facts.append(phrases.voices(sources: alert.sources.count, origins: alert.origins)) }
        if let standing = alert.standing {
            facts.append("\(standing.level.name(in: language)) \(standing.index.tenth)")
        }
        // What `vedette explain` is asked by.
        facts.append(alert.id)
        // A link is never cut: half an address leads nowhere.
        let link = SafeLink(alert.url).map { $0.url.utf8.count <= 300 ? $0.url : $0.host }
        let line = facts.joined(separator: " · ")
        if let link, DisplayWidth.of(line) + DisplayWidth.of(link) + 7 <= width {
            lines.append("    " + (facts + [link]).joined(separator: " · "))
        } else {
            lines.append(DisplayText.folded("    " + line, width: width))
            if let link { lines.append("    " + link) }
        }
        if alert.kind != .story, alert.kind != .watch, !alert.summary.isEmpty {
            lines.append("    " + DisplayText.beginning(DisplayText.line(alert.summary), cells: width - 4))
        }
        lines += LineWriter.changes(alert).map { "    " + DisplayText.cut($0, cells: width - 4) }
        if let quote = LineWriter.quote(alert) {
            lines.append("    " + DisplayText.beginning(quote.before + quote.marked + quote.after, cells: width - 4))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func colour(_ severity: Alert.Severity, _ isColoured: Bool) -> (on: String, off: String) {
        guard isColoured else { return ("", "") }
        let code =
            switch severity {
            case .critical: "1;31"
            case .warning: "33"
            case .notice: "36"
            case .info: "2"
            }
        return ("\u{1b}[\(code)m", "\u{1b}[0m")
    }
}
