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

    /// The changes for a person, a line each, under what names the place: `Plus: $25 a month (was $20)`, within longer
    /// text `… cap of [-forty-]{+twenty+} messages…`, `+ new line`, `− old line`.
    public var readable: String { hunks.flatMap(Self.lines).joined(separator: "\n") }

    /// What was taken away, as shown; a line a block.
    public var removed: String { hunks.flatMap(\.removed).map(\.text).joined(separator: "\n") }

    /// What was put there, as shown; a line a block.
    public var added: String { hunks.flatMap(\.added).map(\.text).joined(separator: "\n") }

    /// The change as an entry of the page. Its title says what the page is called and what changed, as far as that fits,
    /// its summary all that changed, its content what now stands there. Its id is made of the change and its number, as a
    /// price that falls back and rises again is news again.
    public func entry(title: String?, link: String) -> Entry {
        var entry = Entry()
        let lines = hunks.flatMap(Self.lines)
        entry.title = [title.map { Self.cut($0, Self.longestName) }, Self.headline(lines)].compactMap(\.self)
            .joined(separator: ": ")
        entry.link = URLReference.web(link, base: link)
        entry.summary = lines.joined(separator: "\n")
        entry.content = added.isEmpty ? nil : added
        entry.categories = [Item.changeCategory]
        entry.id = "change:\(number):\(String(hash([removed, added]), radix: 16))"
        return entry
    }

    /// How long the page's name and what changed may be in a title, in characters.
    private static let longestName = 60
    static let longestHeadline = 120

    /// The first changes on one line, as many as fit, and how many more there are.
    private static func headline(_ lines: [String]) -> String? {
        guard let first = lines.first else { return nil }
        var text = cut(first, longestHeadline)
        var count = 1
        while count < lines.count, text.count + lines[count].count + 2 <= longestHeadline {
            text += "; " + lines[count]
            count += 1
        }
        return count < lines.count ? text + " (+\(lines.count - count))" : text
    }

    private static func cut(_ text: String, _ limit: Int) -> String {
        text.count > limit ? text.prefix(limit) + "…" : text
    }

    /// The places where two texts differ; blocks that only moved are in none.
    static func hunks(from old: WatchedText, to new: WatchedText) -> [Hunk] {
        // Texts that were kept without labels know none.
        let isLabelled = old.blocks.contains { $0.labels != nil }
        let before = old.blocks.map { isLabelled ? $0.identity : $0.key }
        let after = new.blocks.map { isLabelled ? $0.identity : $0.key }
        if before == after { return [] }
        // A block that stands elsewhere in the other text as often is no change.
        var balance: [String: Int] = [:]
        for identity in before { balance[identity, default: 0] += 1 }
        for identity in after { balance[identity, default: 0] -= 1 }
        return difference(before, after).compactMap { step in
            guard case .replaced(let a, let b) = step else { return nil }
            var removed = a.filter { (balance[before[$0]] ?? 0) > 0 }.map { old.blocks[$0] }
            var added = b.filter { (balance[after[$0]] ?? 0) < 0 }.map { new.blocks[$0] }
            // Where only the name of its row or column changed, a value has not.
            let common = Set(removed.map(\.key)).intersection(added.map(\.key))
            if !common.isEmpty {
                removed.removeAll { common.contains($0.key) }
                added.removeAll { common.contains($0.key) }
            }
            return removed.isEmpty && added.isEmpty ? nil : Hunk(place: a.lowerBound, removed: removed, added: added)
        }
    }

    // MARK: - For people

    private static func lines(_ hunk: Hunk) -> [String] {
        let texts = Set((hunk.removed + hunk.added).map(\.text))
        /// A line under the name of its place, unless the block says it; what stands under a new heading needs none.
        func named(_ line: String, _ block: WatchedText.Block, isReplaced: Bool) -> String {
            let labels = (block.labels ?? []).filter { !block.text.contains($0) && (isReplaced || !texts.contains($0)) }
            return labels.isEmpty ? line : labels.joined(separator: " · ") + ": " + line
        }
        return pairs(hunk).map { old, new in
            switch (old, new) {
            case (let old?, let new?):
                named(
                    WordDiff(from: old.text, to: new.text).readable(under: new.labels ?? []), new, isReplaced: true)
            case (let old?, nil): "− " + named(old.text, old, isReplaced: false)
            case (nil, let new?): "+ " + named(new.text, new, isReplaced: false)
            case (nil, nil): ""
            }
        }
    }

    /// What took the place of what: one by one where there are as many, else those that share most of their words or a
    /// label, in order.
    private static func pairs(_ hunk: Hunk) -> [(WatchedText.Block?, WatchedText.Block?)] {
        let (removed, added) = (hunk.removed, hunk.added)
        if removed.count == added.count { return zip(removed, added).map { ($0, $1) } }
        var pairs: [(WatchedText.Block?, WatchedText.Block?)] = []
        var next = 0
        let isSmall = removed.count * added.count <= mostComparisons
        for old in removed {
            guard isSmall, let place = added[next...].firstIndex(where: { areVersions(old, $0) }) else {
                pairs.append((old, nil))
                continue
            }
            pairs += added[next..<place].map { (nil, $0) }
            pairs.append((old, added[place]))
            next = place + 1
        }
        return pairs + added[next...].map { (nil, $0) }
    }

    private static let mostComparisons = 2_500

    /// Whether one block is likely the other, edited.
    private static func areVersions(_ old: WatchedText.Block, _ new: WatchedText.Block) -> Bool {
        if let labels = old.labels, labels.count > 1, labels == new.labels { return true }
        let words = Set(WordDiff.words(old.key))
        let others = Set(WordDiff.words(new.key))
        return words.intersection(others).count * 2 >= max(words.count, others.count)
    }
}

extension WatchedText {
    /// The text after changes that were found in it.
    func applying(_ hunks: [TextChange.Hunk]) -> WatchedText {
        var text = self
        for hunk in hunks.sorted(by: { $0.place > $1.place }) {
            for block in hunk.removed {
                let rest = text.blocks.dropFirst(hunk.place)
                if let found = rest.firstIndex(of: block) ?? text.blocks.firstIndex(of: block) {
                    text.blocks.remove(at: found)
                }
            }
            text.blocks.insert(contentsOf: hunk.added, at: min(hunk.place, text.blocks.count))
        }
        return text
    }
}
