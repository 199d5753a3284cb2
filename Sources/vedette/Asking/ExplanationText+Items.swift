import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading
import Reporting

// What was read in an item, how it was edited, and why it was told or not.
extension ExplanationText {
    func text(_ explanation: Explanation.OfItem) -> String {
        let recalled = explanation.recalled
        let (item, analysis) = (recalled.item, recalled.analysis)
        var lines = [say("条目", "Item") + " \(item.id)"]
        let evidence = analysis.signals.flatMap(\.evidence)
        lines += marked(item.title, .title, evidence)
        if let url = item.url { lines.append("  \(clean(url))") }
        let published = item.published.map { say("发布于 ", "published ") + $0.iso8601UTC } ?? say("未注明日期", "undated")
        lines.append(
            say(
                "  \(item.source)；\(published)，\(item.firstSeen.iso8601UTC) 读到",
                "  \(item.source); \(published), seen \(item.firstSeen.iso8601UTC)"))
        if !item.summary.isEmpty {
            lines += marked(item.summary, .summary, evidence)
        } else if !item.content.isEmpty {
            lines += marked(item.content, .content, evidence)
        }
        if evidence.contains(where: { $0.end > $0.start }) {
            lines.append(say("  «…» 之间是依据", "  What stands in «…» is evidence."))
        }
        for mention in analysis.mentions {
            let place = "\(field(mention.field)) \(mention.range.lowerBound)..<\(mention.range.upperBound)"
            lines.append(
                say(
                    "  提到 \(mention.entity) “\(clean(mention.text))”，\(place)",
                    "  names \(mention.entity) “\(clean(mention.text))” in \(place)"))
        }
        for signal in analysis.signals {
            let direction = signal.direction == .harm ? say("不利", "harm") : say("利好", "gain")
            lines.append(
                "  " + factor(signal.factor, of: signal.subject)
                    + [
                        direction, signal.certainty.name(in: language), say("权重", "weight") + " \(signal.weight.short)",
                    ].joined(separator: say("，", ", ")))
            lines += signal.evidence.map { "    " + self.evidence($0) }
        }
        lines += explanation.rejected.map { "  " + $0.line.replacing("\n", with: "\n  ") }
        if let story = recalled.story { lines.append(say("  属于事件 ", "  in story ") + story) }
        lines += alerts(explanation.alerts)
        if let silence = explanation.silence {
            lines.append(say("  未单独提醒：", "  not alerted by itself: ") + said(silence))
        }
        return (lines + edits(explanation)).joined(separator: "\n")
    }

    /// The lines of a text of an item, cut where it is long, with the evidence that lies in it between marks.
    private func marked(_ text: String, _ field: Field, _ evidence: [Evidence]) -> [String] {
        let ranges = evidence.filter { $0.field == field }.map { $0.start..<$0.end }
        var scalars = Array(text.unicodeScalars)
        let shown = max(Self.shownLength, ranges.map(\.upperBound).max() ?? 0)
        if scalars.count > shown { scalars = scalars[..<shown] + ["…"] }
        var out = String.UnicodeScalarView()
        var isMarked = false
        for (place, scalar) in scalars.enumerated() {
            let isEvidence = ranges.contains { $0.contains(place) }
            if isEvidence != isMarked { out.append(isEvidence ? "«" : "»") }
            isMarked = isEvidence
            out.append(scalar)
        }
        if isMarked { out.append("»") }
        return String(out).split(whereSeparator: \.isNewline).map { "  \(clean(String($0)))" }
    }

    /// As much of a text as is shown at least, in Unicode scalars: as much of a body as is read.
    private static let shownLength = 600

    /// The texts that an item had before it was edited, oldest first.
    private func edits(_ explanation: Explanation.OfItem) -> [String] {
        let (item, earlier) = (explanation.recalled.item, explanation.earlier)
        guard item.revision > 0 else { return [] }
        let edited = say(
            "  此后改过 \(item.revision) 次", "  edited \(item.revision == 1 ? "once" : "\(item.revision) times")")
        guard !earlier.isEmpty else {
            return [edited + say("；先前的文字已不再保留", "; the earlier texts are no longer kept")]
        }
        return [edited + say("；先前的文字：", "; it said before:")]
            + earlier.flatMap { revision in
                let end = revision.seen.iso8601UTC
                let title = clean(revision.title)
                var lines = [say("    \(end) 之前：\(title)", "    until \(end): \(title)")]
                let text = revision.text == item.summary || revision.text == item.content ? "" : revision.text
                lines += marked(text, .text, []).map { "    \($0)" }
                return lines
            }
    }
}
