import Archive
import Fetch
import Foundation
import Judging
import Logging
import Matching
import Reading

/// Feeds played through the daemon's keeper on a virtual clock: the same fold, archive and digests, with every item
/// seen at the moment of its publication. The same feeds and rules give the same bytes.
struct Replay {
    /// A feed file, named and read.
    struct Track: Sendable {
        /// The file's name without folder and ending.
        var source: String
        var feed: Feed
    }

    /// What came of a replay.
    struct Report: Sendable {
        var items: Int
        /// Those told, as `alerts.jsonl` has them.
        var alerts: Int
        var start: Date
        var end: Date
        /// How the subjects stand at the end.
        var subjects: [Assessment]
        /// What was told of standings on the way, in order.
        var moves: [Alert]
    }

    /// Items that are seen at one moment in one source: a poll.
    private struct Event {
        var time: Date
        var settings: SourceSettings
        var items: [Reconciled]
    }

    private let configuration: Configuration
    private let events: [Event]
    private let end: Date?

    /// Arranges the items of feeds in time, up to but without a moment. Dates after `now` and after that moment are not
    /// believed: such an item is seen, like an undated one, with its neighbour in the feed.
    init(_ tracks: [Track], configuration: Configuration, until end: Date?, now: Date) {
        let configured = Dictionary(
            configuration.sources.map { ($0.source.id, $0) }, uniquingKeysWith: { first, _ in first })
        let sources = tracks.map { track in
            configured[track.source]
                ?? SourceSettings(
                    source: Source(id: track.source, url: "file:\(track.source)"),
                    name: track.feed.title ?? track.source, language: track.feed.language, trust: .press)
        }
        var replayed = configuration
        replayed.sources = sources
        self.configuration = replayed
        self.end = end
        let horizon = max(now, end ?? now)
        let timelines = zip(tracks, sources).map { Timeline($0.feed, $1, horizon: horizon) }
        // A feed without any date is seen where the others begin.
        let first = timelines.compactMap(\.firstDate).min() ?? Date(timeIntervalSince1970: 0)
        events = timelines.flatMap { $0.events(from: first) }
            .filter { event in end.map { event.time < $0 } ?? true }
            .enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
    }

    /// One feed's items, and when each is seen.
    private struct Timeline {
        private let settings: SourceSettings
        /// As published: newest first in most feeds.
        private let items: [Reconciled]
        /// When the feed says that it was changed.
        private let updated: Date?

        init(_ feed: Feed, _ settings: SourceSettings, horizon: Date) {
            self.settings = settings
            items = feed.items(of: settings.source.id, at: horizon) { _ in nil }
            updated = feed.updated.flatMap { $0 <= horizon ? $0 : nil }
        }

        /// The date of the first item that has one to go by, else the feed's own.
        var firstDate: Date? { items.compactMap { Self.date(of: $0.item) }.min() ?? updated }

        /// The polls of the feed; an undated item is seen with its neighbour.
        func events(from start: Date) -> [Event] {
            // From the last to the first time goes on.
            var time = items.lazy.reversed().compactMap { Self.date(of: $0.item) }.first ?? updated ?? start
            var byTime: [Date: [Reconciled]] = [:]
            for var reconciled in items.reversed() {
                time = Self.date(of: reconciled.item) ?? time
                reconciled.item.firstSeen = time
                reconciled.item.language = reconciled.item.language ?? settings.language
                byTime[time, default: []].append(reconciled)
            }
            return byTime.sorted { $0.key < $1.key }.map { Event(time: $0.key, settings: settings, items: $0.value) }
        }

        /// The date of an item as it came off its feed; nil for none, one before 1995 or one in the future.
        private static func date(of item: Item) -> Date? { item.published == item.effectiveDate ? item.published : nil }
    }

    /// Plays into a folder. `progress` is told the share that is done, 0 to 1, and the day.
    func run(folder: String, log: Logger, progress: (Double, Date) -> Void) throws -> Report {
        let analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        let first = events.first?.time ?? end?.addingTimeInterval(-1) ?? Date(timeIntervalSince1970: 0)
        let last = max(first, end?.addingTimeInterval(-1) ?? events.last?.time ?? first)
        let agenda = Agenda()
        let keeper = Keeper(
            folder: folder, configuration: configuration, lane: .agenda(agenda),
            identity: Keeper.Identity(pid: 0, started: first, isPassing: true), log: log)
        var records = try keeper.open(at: first)
        var now = first
        for (number, event) in events.enumerated() {
            advance(keeper, from: &now, to: event.time) { progress(span(first, $0, last), $0) }
            let id = event.settings.source.id
            var record = records[id] ?? SourceRecord(for: event.settings)
            record.poll.state = .ok
            record.poll.firstPoll = record.poll.firstPoll ?? now
            (record.poll.lastAttempt, record.poll.lastSuccess) = (now, now)
            let poll = FinishedPoll(
                poll: PollID(source: id, number: number), time: now, record: record, result: "modified",
                items: event.items.map { reconciled in
                    let analysis = analyzer.analyze(reconciled.item, sourceSubject: event.settings.subject)
                    return FinishedPoll.Read(
                        kept: Kept(
                            item: reconciled.item, analysis: analysis, keys: reconciled.keys, digest: reconciled.digest),
                        isBacklog: false)
                })
            record.items += poll.items.count
            records[id] = record
            keeper.take(poll) { _ in }
            agenda.run()
        }
        advance(keeper, from: &now, to: last) { progress(span(first, $0, last), $0) }
        keeper.beat(at: last)
        agenda.run()
        progress(1, last)
        let report = Report(
            items: events.reduce(0) { $0 + $1.items.count }, alerts: try keeper.toldAlerts(), start: first, end: last,
            subjects: keeper.assessments(at: last), moves: try keeper.alerts(from: first, to: last, kind: .standing))
        let unwritten = keeper.close(at: last)
        guard unwritten.isEmpty else { throw PollingRound.Unkept(reasons: unwritten) }
        return report
    }

    /// Lets the hours pass one by one, as they do in the daemon.
    private func advance(_ keeper: Keeper, from now: inout Date, to time: Date, _ day: (Date) -> Void) {
        while now < time {
            let hour = (now.timeIntervalSince1970 / 3600).rounded(.down) + 1
            now = min(time, Date(timeIntervalSince1970: hour * 3600))
            keeper.pass(to: now)
            if Int(hour) % 24 == 0 { day(now) }
        }
    }

    private func span(_ start: Date, _ now: Date, _ end: Date) -> Double {
        end > start ? now.timeIntervalSince(start) / end.timeIntervalSince(start) : 1
    }
}
