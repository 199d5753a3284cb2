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

/// How a watched text changed.
public struct TextChange: Sendable, Equatable {
    /// Blocks in the place of others.
    struct Hunk: Sendable, Equatable, Codable {
        /// The number of the first removed block, or of the block before which others were added.
        var place: Int
        var removed: [WatchedText.Block]
        var added: [WatchedText.Block]
    }

    var hunks: [Hunk]
    /// Which change of the page it is, from 1.
    var number: Int

    /// The changes for a person, a line each: `Plus: [-$20-]{+$25+} a month`, `+ new line`, `− old line`.
    public var readable: String {
        hunks.flatMap(Self.lines).joined(separator: "\n")
    }

    /// What was taken away, as shown; a line a block.
    public var removed: String { hunks.flatMap(\.removed).map(\.text).joined(separator: "\n") }

    /// What was put there, as shown; a line a block.
    public var added: String { hunks.flatMap(\.added).map(\.text).joined(separator: "\n") }

    /// The change as an entry of the page: what the page is called and what changed first as its title, the whole
    /// difference as content. Its id is made of the change and its number, as a price that falls back and rises again is news again.
    public func entry(title: String?, link: String) -> Entry {
        var entry = Entry()
        let count = hunks.reduce(0) { $0 + Self.lines($1).count }
        let more = count > 1 ? " (+\(count - 1))" : ""
        entry.title = [title, headline.map { $0 + more }].compactMap { $0 }.joined(separator: ": ")
        entry.link = URLReference.web(link, base: link)
        entry.summary = added.isEmpty ? removed : added
        entry.content = readable
        entry.id = "change:\(number):\(String(hash([removed, added]), radix: 16))"
        return entry
    }

    /// What changed first, on one line: `$20 a month → $25 a month` where both are short.
    private var headline: String? {
        guard let first = hunks.first else { return nil }
        if first.removed.count == first.added.count, let old = first.removed.first?.text,
            let new = first.added.first?.text, max(old.count, new.count) <= 60
        {
            return "\(old) → \(new)"
        }
        return Self.lines(first).first.map { $0.count > 160 ? $0.prefix(160) + "…" : $0 }
    }

    /// The places where two texts differ; blocks that only moved are in none.
    static func hunks(from old: WatchedText, to new: WatchedText) -> [Hunk] {
        let before = old.blocks.map(\.key)
        let after = new.blocks.map(\.key)
        if before == after { return [] }
        // A block that stands elsewhere in the other text as often is no change.
        var balance: [String: Int] = [:]
        for key in before { balance[key, default: 0] += 1 }
        for key in after { balance[key, default: 0] -= 1 }
        return difference(before, after).compactMap { step in
            guard case .replaced(let a, let b) = step else { return nil }
            let removed = a.map { old.blocks[$0] }.filter { (balance[$0.key] ?? 0) > 0 }
            let added = b.map { new.blocks[$0] }.filter { (balance[$0.key] ?? 0) < 0 }
            return removed.isEmpty && added.isEmpty ? nil : Hunk(place: a.lowerBound, removed: removed, added: added)
        }
    }

    private static func lines(_ hunk: Hunk) -> [String] {
        if hunk.removed.count == hunk.added.count {
            return zip(hunk.removed, hunk.added).map { WordDiff(from: $0.text, to: $1.text).marked }
        }
        return hunk.removed.map { "− " + $0.text } + hunk.added.map { "+ " + $0.text }
    }
}

extension WatchedText {
    /// The text after changes that were found in it.
    func applying(_ hunks: [TextChange.Hunk]) -> WatchedText {
        var text = self
        for hunk in hunks.sorted(by: { $0.place > $1.place }) {
            let place = min(hunk.place, text.blocks.count)
            for block in hunk.removed {
                if let found = text.blocks[place...].firstIndex(of: block) ?? text.blocks.firstIndex(of: block) {
                    text.blocks.remove(at: found)
                }
            }
            text.blocks.insert(contentsOf: hunk.added, at: min(place, text.blocks.count))
        }
        return text
    }
}
