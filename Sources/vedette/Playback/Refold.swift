import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading

/// The archive put through a fold of its own, with the clock that the daemon had: every item at the moment at which it
/// was seen, every hour told. So it is known how things stood at any time, and what other rules would have told.
struct Refold {
    /// As it stands after the last step.
    private(set) var fold: Fold
    /// What was told or noted on the way, in order.
    private(set) var alerts: [Alert] = []
    private let configuration: Configuration
    /// The last moment that the fold was told.
    private var now: Date
    private var firstPolls: [String: Date] = [:]

    /// Begins with nothing known.
    init(by configuration: Configuration, from start: Date) {
        self.configuration = configuration
        fold = Fold(configuration.judgement)
        now = start
    }

    /// Goes on from what an archive's records hold, which stand at a moment.
    init(by configuration: Configuration, keptIn records: [StateChange], at time: Date) {
        self.configuration = configuration
        fold = Fold(configuration.judgement, keptIn: records)
        now = time
    }

    /// Judges what was seen from the beginning up to but without a moment, as `analyze` reads it; what was found when it
    /// was read, where that is nil.
    mutating func play(_ archive: Archive, until end: Date, analyze: ((Item) -> Analysis)? = nil) throws {
        var poll: [Observation] = []
        try archive.forEachItem(from: now, to: end) { recalled in
            let item = recalled.item
            if let last = poll.last?.item, last.source != item.source || last.firstSeen != item.firstSeen {
                judge(&poll)
            }
            let firstPoll = firstPolls[item.source] ?? item.firstSeen
            firstPolls[item.source] = firstPoll
            let horizon = firstPoll.addingTimeInterval(-configuration.alerts.backlog)
            poll.append(
                Observation(
                    item: item, analysis: analyze?(item) ?? recalled.analysis,
                    isBacklog: item.published == item.effectiveDate && item.effectiveDate < horizon))
        }
        judge(&poll)
    }

    private mutating func judge(_ poll: inout [Observation]) {
        guard let first = poll.first else { return }
        pass(to: first.item.firstSeen)
        alerts += fold.advance(poll, at: now).alerts
        poll = []
    }

    /// Lets the hours pass up to a moment, as far as the clock is behind it. So long a time that its hours would be
    /// more than `stepLimit` passes in longer steps.
    mutating func pass(to time: Date) {
        let step = max(1, (time.timeIntervalSince(now) / 3600 / Self.stepLimit).rounded(.up)) * 3600
        while true {
            let next = Date(timeIntervalSince1970: ((now.timeIntervalSince1970 / step).rounded(.down) + 1) * step)
            guard next <= time else { break }
            now = next
            alerts += fold.tick(at: now).alerts
        }
        now = max(now, time)
    }

    private static let stepLimit = 20_000.0
}

extension Archive {
    /// The last moment at which anybody looked out: a source was asked, or an hour passed. Nil for an archive that knows
    /// of none.
    func lastLookout() throws -> Date? {
        let polled = try sourceStates().values
            .compactMap { try? JSONDecoder().decode(SourceRecord.self, from: $0).poll.lastAttempt }.max()
        let hour = HourRecord(among: try liveRecords())?.end
        return [polled, hour].compactMap(\.self).max()
    }

    /// When the first item was seen; nil where there is none.
    func firstItem() throws -> Date? {
        struct Found: Error { var date: Date }
        do {
            try forEachItem(from: .distantPast, to: .distantFuture) { throw Found(date: $0.item.firstSeen) }
            return nil
        } catch let found as Found {
            return found.date
        }
    }
}
