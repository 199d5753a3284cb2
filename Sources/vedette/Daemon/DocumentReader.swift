import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading

/// From the bytes of one response to items with what they say: pure but for the look at what is known.
struct DocumentReader: Sendable {
    let analyzer: Analyzer
    /// What a new source published longer before its first poll is backlog, in seconds.
    let backlog: Double

    /// What came of a document.
    struct Result: Sendable {
        var items: [FinishedPoll.Read] = []
        /// Why nothing could be read.
        var error: ReadingError?
        /// The publisher's wish for the time between two polls, in seconds.
        var timeToLive: Int?
        /// What is remembered of a watched page.
        var page: Data?
    }

    /// Reads a response of a source. `known` tells what is remembered under identity keys.
    func read(
        _ response: Response, of settings: SourceSettings, _ record: SourceRecord, at time: Date,
        known: ([String]) throws -> [String: KnownItem]
    ) rethrows -> Result {
        let document = Document(
            bytes: response.body, url: withoutCredentials(response.url), contentType: response.header("Content-Type"))
        let feed: Feed
        do {
            feed = try FeedParser.parse(document)
        } catch {
            return Result(error: error)
        }
        // The keys of all entries first, so that the archive is asked once.
        let keys = feed.items(of: settings.source.id, at: time) { _ in nil }.flatMap(\.keys)
        let memory = try known(keys)
        let reconciled = feed.items(of: settings.source.id, at: time) { memory[$0] }
        let horizon = (record.poll.firstPoll ?? time).addingTimeInterval(-backlog)
        return Result(
            items: reconciled.compactMap { read($0, settings, horizon: horizon) }, timeToLive: feed.timeToLive,
            page: record.page)
    }

    private func read(_ reconciled: Reconciled, _ settings: SourceSettings, horizon: Date) -> FinishedPoll.Read? {
        guard reconciled.change != .unchanged else { return nil }
        var item = reconciled.item
        item.language = item.language ?? settings.language
        let analysis = analyzer.analyze(item, sourceSubject: settings.subject)
        return FinishedPoll.Read(
            kept: Kept(item: item, analysis: analysis, keys: reconciled.keys, digest: reconciled.digest),
            isBacklog: item.isPublished(before: horizon))
    }
}

extension Item {
    /// Whether its own date, if it is one to go by, lies before a moment. Undated items and those dated before 1995 or
    /// in the future count as new.
    fileprivate func isPublished(before moment: Date) -> Bool { published == effectiveDate && effectiveDate < moment }
}
