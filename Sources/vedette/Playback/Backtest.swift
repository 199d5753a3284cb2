import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading

/// The archive judged anew: what other rules would have told, and when. Pure but for reading the archive; the same
/// archive and rules give the same alerts.
struct Backtest {
    let archive: Archive
    let start: Date
    /// Half-open.
    let end: Date

    /// The alerts that rules tell when every item is seen at the moment at which it was seen.
    func alerts(by configuration: Configuration) throws -> [Alert] {
        let analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        let subjects = configuration.sourceSubjects
        var refold = Refold(by: configuration, from: start)
        try refold.play(archive, until: end) { analyzer.analyze($0, sourceSubject: subjects[$0.source]) }
        // Time went on after the last item: what was promised came due.
        if let last = try archive.lastLookout() { refold.pass(to: min(last, end.addingTimeInterval(-1))) }
        var seen: Set<String> = []
        return refold.alerts.filter { $0.isTold && seen.insert($0.id).inserted }
    }

    /// What one set of told alerts has over another.
    struct Difference: Sendable {
        var gained: [Alert]
        var lost: [Alert]
        /// Told by both at another time or with another severity.
        var moved: [(before: Alert, after: Alert)]
        var same: Int

        /// Compares by id, which is made of what an alert tells.
        init(from old: [Alert], to new: [Alert]) {
            let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            let after = Set(new.map(\.id))
            gained = new.filter { before[$0.id] == nil }
            lost = old.filter { !after.contains($0.id) }
            moved = new.compactMap { alert in
                guard let old = before[alert.id], old.time != alert.time || old.severity != alert.severity else {
                    return nil
                }
                return (old, alert)
            }
            same = new.count - gained.count - moved.count
        }
    }
}

/// Happenings whose dates are known, to measure alerts by.
struct BacktestLabels {
    /// One happening.
    struct Label: Sendable, Equatable {
        /// When it became known.
        var date: Date
        var subject: EntityID
        /// Nil where any factor counts.
        var factor: FactorID?
        /// What it was, for people.
        var title: String?
    }

    /// How alerts measure up.
    struct Score: Sendable {
        /// Told alerts of labelled subjects that belong to a label, of all of them.
        var precision: Double?
        /// Labels that an alert belongs to, of all.
        var recall: Double?
        /// Seconds by which the first alert came before the label's date, for each label that was met; negative for late.
        var leads: [(label: Label, seconds: Double)]
        var missed: [Label]
    }

    let labels: [Label]

    /// An alert belongs to a label from so long before its date …
    private static let before = 14.0 * 86_400
    /// … to so long after it, in seconds.
    private static let after = 7.0 * 86_400

    /// Reads lines `{"date": "2024-06-19", "subject": "openai", "factor": "talent.departure", "title": "…"}`; the last two
    /// may be missing. Throws a sentence with the line's number, also where a name is none of a configuration's.
    init(jsonLines bytes: [UInt8], by configuration: Configuration) throws(FileError.Malformed) {
        let subjects = configuration.entities.map(\.id.rawValue)
        // One that is off may be asked for all the same: what it told is missed then.
        let factors = (Factor.library.map(\.id) + configuration.factors.map(\.id)).map(\.rawValue)
        func check(_ name: String, among known: [String], _ kind: String, line: Int) throws(FileError.Malformed) {
            guard !known.contains(name) else { return }
            let guess = suggestion(for: name, among: known).map { "; did you mean \($0)?" } ?? ""
            throw FileError.Malformed(reason: "line \(line): no \(kind) has the id \(name)\(guess)")
        }
        var labels: [Label] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { $0 > 0x20 }) {
            guard let json = try? JSON.parse(Array(line)), let day = json["date"]?.string,
                let date = Date(iso8601UTC: day.count == 10 ? day + "T00:00:00Z" : day),
                let subject = json["subject"]?.string
            else {
                throw FileError.Malformed(
                    reason: "line \(index + 1): expected an object with \"date\" (2024-06-19) and \"subject\"")
            }
            try check(subject, among: subjects, "entity", line: index + 1)
            let factor = json["factor"]?.string
            if let factor { try check(factor, among: factors, "factor", line: index + 1) }
            labels.append(
                Label(
                    date: date, subject: EntityID(subject), factor: factor.map { FactorID($0) },
                    title: json["title"]?.string))
        }
        self.labels = labels
    }

    /// Measures alerts.
    func score(_ alerts: [Alert]) -> Score {
        let subjects = Set(labels.map(\.subject))
        let candidates = alerts.filter { $0.kind == .story && $0.subject.map(subjects.contains) ?? false }
        let met = labels.map { label in candidates.filter { Self.belongs($0, to: label) } }
        let hits = candidates.count { alert in labels.contains { Self.belongs(alert, to: $0) } }
        let recalled = met.count { !$0.isEmpty }
        return Score(
            precision: candidates.isEmpty ? nil : Double(hits) / Double(candidates.count),
            recall: labels.isEmpty ? nil : Double(recalled) / Double(labels.count),
            leads: zip(labels, met).compactMap { label, alerts in
                alerts.map(\.time).min().map { (label, label.date.timeIntervalSince($0)) }
            },
            missed: zip(labels, met).filter { $1.isEmpty }.map(\.0))
    }

    private static func belongs(_ alert: Alert, to label: Label) -> Bool {
        let distance = alert.time.timeIntervalSince(label.date)
        return alert.subject == label.subject && -before <= distance && distance <= after
            && label.factor.map(alert.factors.contains) ?? true
    }
}
