import Fetch
import Foundation
import Reading

/// What is remembered of a source between polls and across restarts.
struct SourceRecord: Codable, Sendable, Equatable {
    /// Of the configured address and kind (`Schedule.fingerprint`): with others, what pages showed says nothing.
    var fingerprint: String
    var poll = SourceState()
    /// Items kept so far.
    var items = 0
    /// The feed that the page at the address named.
    var feedURL: String?
    /// What a watched page is known to say, and what it may be about to say.
    var page: TextWatch?
    /// Whether the page's text differs from what it is known to say: the next poll must see it again, changed or not.
    var isUnsettled = false

    /// A source that was never polled.
    init(for settings: SourceSettings) { fingerprint = Schedule.fingerprint(of: settings.source) }

    /// What was kept of a source, as far as it is still the same.
    init(for settings: SourceSettings, kept: SourceRecord?) {
        self.init(for: settings)
        if let kept {
            poll = kept.poll
            items = kept.items
            if kept.fingerprint == fingerprint {
                (feedURL, page, isUnsettled) = (kept.feedURL, kept.page, kept.isUnsettled)
            }
        }
        poll = Schedule.adopted(poll, by: settings.source)
    }
}

/// One attempt that is over, with what was read, or a part of what a large one brought.
struct FinishedPoll: Sendable {
    /// A new item or revision.
    struct Read: Sendable {
        var kept: Kept
        var isBacklog: Bool
    }

    var poll: PollID
    var time: Date
    var record: SourceRecord
    /// For the table of polls: `modified`, `not modified`, `failed` …
    var result: String
    var items: [Read]
    /// Whether further parts follow: the record is then still that of the poll before, so that a poll broken off is
    /// made again.
    var isPartial = false
}
