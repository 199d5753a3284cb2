import Fetch
import Foundation
import Judging
import Matching
import Reading

/// News items, a JSON object a line, analysed by themselves and grouped into happenings: `analyze --jsonl`.
struct NewsLines {
    /// What one line came to.
    struct Row {
        /// As the line gives it, text or number; null where the line cannot be read.
        var id: JSON
        var item: Item?
        var analysis: Analysis
        var traces: [CueTrace]
        /// The story that the item belongs to among those of the file.
        var story: String?
        /// The happening that the line says it tells of, where it is labelled.
        var event: String?
    }

    /// In the order of the lines.
    private(set) var rows: [Row] = []
    /// What could not be read: line number and reason.
    private(set) var faults: [String] = []

    /// Analyses every line; items are put into stories in the order of their dates, as the daemon would see them.
    init(_ bytes: [UInt8], _ configuration: Configuration, _ analyzer: Analyzer) {
        let subjects = configuration.sourceSubjects
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { $0 > 0x20 }) {
            do {
                let json = try JSON.parse(Array(line), leniency: .controlCharacters)
                guard json.members != nil else {
                    faults.append("line \(index + 1): expected a JSON object")
                    rows.append(Row(id: JSON(.null), item: nil, analysis: Analysis(), traces: []))
                    continue
                }
                let item = Self.item(json, number: index + 1)
                let (analysis, traces) = analyzer.examine(item, sourceSubject: subjects[item.source])
                rows.append(
                    Row(
                        id: json["id"] ?? JSON(.null), item: item, analysis: analysis, traces: traces,
                        event: json["event"]?.string))
            } catch {
                faults.append("line \(index + 1), column \(error.position.column): \(error.message)")
                rows.append(Row(id: JSON(.null), item: nil, analysis: Analysis(), traces: []))
            }
        }
        group(configuration.judgement)
    }

    private static func item(_ json: JSON, number: Int) -> Item {
        func text(_ key: String) -> String { json[key]?.string ?? "" }
        let published = json["published"]?.string.flatMap { DateParser.parse($0) }
        return Item(
            id: "line-\(number)", source: json["source"]?.string ?? "", title: text("title"), summary: text("summary"),
            url: json["url"]?.string, published: published, firstSeen: published ?? .distantPast,
            language: json["lang"]?.string ?? json["language"]?.string)
    }

    /// Undated items are seen with the one before them.
    private mutating func group(_ judgement: Judgement) {
        var fold = Fold(judgement)
        var last = rows.lazy.compactMap { $0.item?.published }.first ?? Date(timeIntervalSince1970: 0)
        for index in rows.indices {
            guard let item = rows[index].item else { continue }
            last = item.published ?? last
            rows[index].item?.firstSeen = last
        }
        var day = Int.min
        for (index, item) in order {
            let today = Int((item.firstSeen.timeIntervalSince1970 / 86_400).rounded(.down))
            if today != day {
                day = today
                _ = fold.tick(at: item.firstSeen)
            }
            let outcome = fold.advance(
                [Observation(item: item, analysis: rows[index].analysis, isBacklog: true)], at: item.firstSeen)
            rows[index].story = outcome.stories[item.id]
        }
    }

    /// Indexes of the lines that hold an item, as the daemon would see them.
    private var order: [(index: Int, item: Item)] {
        rows.indices.compactMap { index in rows[index].item.map { (index, $0) } }
            .sorted { ($0.1.firstSeen, $0.0) < ($1.1.firstSeen, $1.0) }
    }

    /// The lines that hold an item, in the order of their dates.
    var inOrder: [Row] { order.map { rows[$0.index] } }

    /// Writes a line of JSON for each line that was read.
    func write(_ emit: (String) -> Void) {
        for row in rows { emit(row.json) }
    }
}

extension NewsLines.Row {
    /// `{"id", "entities", "factors", "alert", "event_key"}` and, where the item gives rows for them, `ledger` as
    /// `analyze --text` prints it.
    fileprivate var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            switch id.value {
            case .string(let text): json.value(text)
            case .number(let digits): json.raw(digits)
            default: json.null()
            }
            json.member("entities", analysis.entities.map(\.rawValue))
            json.key("factors")
            json.array(analysis.signals) { json, signal in
                json.object { json in
                    signal.writeCharge(to: &json)
                    json.key("evidence")
                    json.array(signal.evidence) { json, evidence in evidence.write(to: &json, withField: true) }
                }
            }
            json.member("alert", analysis.worth)
            json.member("event_key", story)
            if let item, !analysis.facts.isEmpty {
                json.key("ledger")
                json.raw(Ledger(analysis, of: item, at: item.firstSeen).json())
            }
        }
        return json.text
    }

    /// The item, who is named, and what became of every cue that matched.
    var explained: String {
        guard let item else { return "(a line that cannot be read)" }
        let named = analysis.mentions.map { "\($0.entity) “\($0.text)”" }.joined(separator: ", ")
        return (["\(item.title)", "    names \(named.isEmpty ? "nobody" : named)"] + traces.map(\.line)).joined(
            separator: "\n")
    }
}

extension Signal {
    /// Who is charged with what, and how sure that is, as members of an object of the contracts.
    func writeCharge(to json: inout JSONWriter) {
        json.member("factor", factor.rawValue)
        json.member("subject", subject.rawValue)
        json.member("direction", direction.rawValue)
        json.member("certainty", certainty.rawValue)
    }
}

extension Evidence {
    /// As an object of the contracts; `field` only where a text has several.
    func write(to json: inout JSONWriter, withField: Bool) {
        json.object { json in
            if withField { json.member("field", field.rawValue) }
            json.member("start", start)
            json.member("end", end)
            json.member("text", text)
            json.member("cue", cue)
        }
    }
}
