import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading
import Reporting

// What was read in an item, how it was edited, and why it was told or not.
extension Explanation {
    func text(of recalled: Archive.Recalled) throws -> String {
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
        lines += try rejected(item).map { "  " + $0.line.replacing("\n", with: "\n  ") }
        if let story = recalled.story { lines.append(say("  属于事件 ", "  in story ") + story) }
        let alerts = try archive.alerts(item: item.id, story: nil).filter { $0.alert.item == item.id }
        lines += alerts.map { "  \(headline(of: $0))" + say("：提醒 \($0.alert.id)", ": alert \($0.alert.id)") }
        if alerts.isEmpty { lines.append(say("  未单独提醒：", "  not alerted by itself: ") + (try silence(of: recalled))) }
        return (lines + (try edits(of: item))).joined(separator: "\n")
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
    private func edits(of item: Item) throws -> [String] {
        guard item.revision > 0 else { return [] }
        let edited = say(
            "  此后改过 \(item.revision) 次", "  edited \(item.revision == 1 ? "once" : "\(item.revision) times")")
        let earlier = try archive.revisions(of: item.id)
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

    /// Cues that matched and did not count, by the rules of the configuration.
    private func rejected(_ item: Item) throws -> [CueTrace] {
        let analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        let subject = configuration.sources.first { $0.source.id == item.source }?.subject
        return analyzer.examine(item, sourceSubject: subject).traces.filter { $0.rejection != nil }
    }

    /// Why an item raised no alert of its own.
    private func silence(of recalled: Archive.Recalled) throws -> String {
        let (item, analysis) = (recalled.item, recalled.analysis)
        if analysis.mentions.isEmpty {
            // Retention takes the text and what was found in it together.
            if item.summary.isEmpty, item.content.isEmpty, try isForgotten(item) {
                return say(
                    "其文字和从中读出的内容已过保留期（retention）", "its text, and what was found in it, are past their retention")
            }
            return say("没有提到任何受关注者", "it names nobody who is followed")
        }
        if try isBacklog(item) {
            let backlog = DurationText.text(configuration.alerts.backlog)
            return say(
                "它是旧闻，发布时间比来源首次读取早 \(backlog) 以上（alerts.backlog）",
                "it is backlog, published more than \(backlog) before its source was first read (alerts.backlog)")
        }
        if let overflow = try overflow(over: item) {
            return say(
                "它所在的一次读取提醒过多（alerts.max_per_poll），改由提醒 \(overflow) 一并说明",
                "its poll raised too many alerts (alerts.max_per_poll); the alert \(overflow) tells how many")
        }
        let told = try recalled.story.map { try archive.alerts(item: nil, story: $0) } ?? []
        if let first = told.first {
            let (time, fate) = (first.alert.time.iso8601UTC, fate(first))
            return say("其事件已于 \(time) 提醒过，\(fate)", "its story was told on \(time), \(fate)")
        }
        if item.revision > 0 {
            return say(
                "改动后的条目只有改变了事件的说法才再提醒", "an edited item is told again only where it changes what its story says")
        }
        if analysis.signals.isEmpty {
            return say("它没有报道所提公司的任何要素", "it reports no factor of those whom it names")
        }
        return say("分量太轻", "it weighs too little")
    }

    private func isForgotten(_ item: Item) throws -> Bool {
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
}
