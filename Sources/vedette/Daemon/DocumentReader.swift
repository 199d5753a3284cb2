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
    var costs: StageCosts?

    /// What came of a document.
    struct Result: Sendable {
        var items: [FinishedPoll.Read] = []
        /// What is new and not analysed yet: a large document is kept in parts.
        var rest: ArraySlice<Reconciled> = []
        /// Why nothing could be read.
        var error: ReadingError?
        /// The publisher's wish for the time between two polls, in seconds.
        var timeToLive: Int?
        /// What is remembered of a watched page.
        var page: TextWatch?
        var isUnsettled = false
        /// What tells the document from others; nil where the next one must be read in any case.
        var mark: Int?
    }

    /// New items that are analysed, judged and kept together at most. Other sources' polls go on between two parts.
    static let partLimit = 2000

    /// Work that asks what is remembered under identity keys.
    typealias Comparison = ((String) throws -> KnownItem?) throws -> [Reconciled]

    /// Reads a response of a source. A document with the `mark` of the one that was read last, by this process, brings
    /// nothing new. `remembering` lets a comparison look at what is remembered.
    func read(
        _ response: Response, of settings: SourceSettings, _ record: SourceRecord, unlike mark: Int?, at time: Date,
        remembering: (Comparison) throws -> [Reconciled]
    ) rethrows -> Result {
        let document = Document(
            bytes: response.body, url: withoutCredentials(response.url), contentType: response.header("Content-Type"))
        var result = Result(page: record.page, isUnsettled: record.isUnsettled)
        // What a page is known to say depends on how often it said so.
        if settings.source.kind != .page { result.mark = document.mark }
        if let mark, mark == result.mark, !record.isUnsettled {
            result.timeToLive = record.poll.timeToLive
            return result
        }
        var feed: Feed
        do {
            feed = try costs.measure(.read) {
                Swift.Result { () throws(ReadingError) in try self.feed(document, of: settings, &result, at: time) }
            }.get()
        } catch {
            (result.error, result.mark) = (error, nil)
            return result
        }
        if feed.isCutOff {
            // Without its id and link, half an entry would be taken for another one. The next poll must see it whole,
            // whatever validator came with this answer.
            if let last = feed.entries.last, last.id == nil, last.link == nil { feed.entries.removeLast() }
            result.isUnsettled = true
        } else if settings.source.kind == .feed {
            result.isUnsettled = false
        }
        var reconciled = try costs.measure(.read) {
            try remembering { try feed.items(of: settings.source.id, at: time, known: $0) }
        }
        reconciled.removeAll { $0.change == .unchanged }
        result.timeToLive = feed.timeToLive
        if reconciled.count > Self.partLimit {
            // As within one part: what is old is judged before what is new.
            let horizon = horizon(record, at: time)
            let backlog = reconciled.filter { $0.item.isPublished(before: horizon) }
            if !backlog.isEmpty { reconciled = backlog + reconciled.filter { !$0.item.isPublished(before: horizon) } }
        }
        result.rest = reconciled[...]
        return readOn(result, of: settings, record, at: time)
    }

    private func feed(
        _ document: Document, of settings: SourceSettings, _ result: inout Result, at time: Date
    ) throws(ReadingError) -> Feed {
        switch settings.form {
        case .feed: return try FeedParser.parse(document, keepingBlank: false)
        case .json(let rules): return try JSONSource.read(document, rules: rules, reference: time)
        case .page(nil, nil):
            // A page that was once watched as a text stays one.
            if result.page == nil, let feed = try rows(document, at: time) { return feed }
            return try changes(document, part: nil, of: settings, &result)
        case .page(nil, let part): return try changes(document, part: part, of: settings, &result)
        case .page(let rows, nil): return try Page.read(document, rules: rows, reference: time)
        case .page(let rows, let part):
            var feed = try Page.read(document, rules: rows, reference: time)
            feed.entries += try changes(document, part: part, of: settings, &result).entries
            return feed
        }
    }

    /// The rows that a page shows by itself; nil where nothing on it looks like a list.
    private func rows(_ document: Document, at time: Date) throws(ReadingError) -> Feed? {
        do {
            return try Page.read(document, reference: time)
        } catch {
            guard error.code == .noMatch else { throw error }
            return nil
        }
    }

    /// What has changed on a watched page, and lasted.
    private func changes(
        _ document: Document, part: Selector?, of settings: SourceSettings, _ result: inout Result
    ) throws(ReadingError) -> Feed {
        let text = try WatchedText(document, part: part)
        var watch = result.page ?? TextWatch()
        var feed = Feed(format: .json, encoding: "UTF-8")
        if let change = watch.observe(text) {
            // What people read is analysed, too: an id such as `acme-pricing` says nothing that the page says.
            let name = settings.name == settings.source.id ? nil : settings.name
            feed.entries = [change.entry(title: Page.title(of: document) ?? name, link: document.url)]
        }
        result.isUnsettled = watch.known != text
        result.page = watch
        return feed
    }

    /// Analyses the next part of what is new; the items before it are let go.
    func readOn(_ result: Result, of settings: SourceSettings, _ record: SourceRecord, at time: Date) -> Result {
        var next = result
        let horizon = horizon(record, at: time)
        next.items = costs.measure(.match) {
            result.rest.prefix(Self.partLimit).map { read($0, settings, horizon: horizon) }
        }
        next.rest = result.rest.dropFirst(Self.partLimit)
        return next
    }

    private func horizon(_ record: SourceRecord, at time: Date) -> Date {
        (record.poll.firstPoll ?? time).addingTimeInterval(-backlog)
    }

    private func read(_ reconciled: Reconciled, _ settings: SourceSettings, horizon: Date) -> FinishedPoll.Read {
        var item = reconciled.item
        item.language = item.language ?? settings.language
        let analysis = analyzer.analyze(item, sourceSubject: settings.subject)
        return FinishedPoll.Read(
            kept: Kept(item: item, analysis: analysis, keys: reconciled.keys, digest: reconciled.digest),
            isBacklog: item.isPublished(before: horizon))
    }
}

extension Document {
    /// Tells documents apart for as long as this process lives: servers that know no validators send the same one again
    /// and again.
    fileprivate var mark: Int {
        var hasher = Hasher()
        hasher.combine(url)
        hasher.combine(contentType)
        unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}

extension Item {
    /// Whether its own date, if it is one to go by, lies before a moment. Undated items and those dated before 1995 or
    /// in the future count as new.
    fileprivate func isPublished(before moment: Date) -> Bool { published == effectiveDate && effectiveDate < moment }
}
