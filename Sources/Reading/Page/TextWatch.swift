/// Watches a page's text over polls and tells only changes that last.
///
/// A change counts when two polls running see the same one at the same place, and one of most of the text when three
/// do: so a page of errors for one poll, a slot with another text each time, and A → B → A are no change. Blocks that
/// only change places are none either. A value: the daemon keeps it between polls.
public struct TextWatch: Sendable, Equatable, Codable {
    /// What the page is known to say; nil before the first poll.
    public private(set) var known: WatchedText?
    /// Changes that were seen and have not lasted yet, with the number of polls running that saw them.
    private var pending: [Pending] = []
    /// How many changes have been told.
    private var told = 0

    private struct Pending: Sendable, Equatable, Codable {
        var change: TextChange.Hunk
        var sightings: Int
    }

    /// How many polls running must see a change, and one of most of the text.
    private static let sightings = 2
    private static let sightingsOfUpheaval = 3

    /// A watch that has seen nothing.
    public init() {}

    /// Takes what one poll saw; gives the changes that have lasted with it, nil where there are none. The first text is
    /// taken as it is.
    public mutating func observe(_ text: WatchedText) -> TextChange? {
        guard let known else {
            self.known = text
            return nil
        }
        let hunks = TextChange.hunks(from: known, to: text)
        if hunks.isEmpty {
            // What counts is the same; labels and places may be others.
            self.known = text
            pending = []
            return nil
        }
        let replaced = hunks.reduce(0) { $0 + $1.removed.count }
        let isUpheaval = replaced * 10 > known.blocks.count * 7 && known.blocks.count > 3
        let needed = isUpheaval ? Self.sightingsOfUpheaval : Self.sightings
        var lasting: [TextChange.Hunk] = []
        var waiting: [Pending] = []
        for hunk in hunks {
            let sightings = (pending.first { $0.change == hunk }?.sightings ?? 0) + 1
            if sightings >= needed {
                lasting.append(hunk)
            } else {
                waiting.append(Pending(change: hunk, sightings: sightings))
            }
        }
        pending = waiting
        guard !lasting.isEmpty else { return nil }
        self.known = known.applying(lasting)
        // The places of what waits have moved with what was taken over.
        pending = TextChange.hunks(from: self.known ?? known, to: text).map { hunk in
            let seen = waiting.first { $0.change.removed == hunk.removed && $0.change.added == hunk.added }
            return Pending(change: hunk, sightings: seen?.sightings ?? 1)
        }
        told += 1
        return TextChange(hunks: lasting, number: told)
    }
}
