/// The title of an article: what the page shows as its headline where the head agrees, else what the head says without
/// the site's name.
struct Headline {
    /// Nil where the page has none.
    private(set) var text: String?
    /// The site's name where it stands in the title.
    private(set) var site: String?

    /// Chooses among the titles of a page.
    init(tree: HTMLTree, metadata: PageMetadata) {
        let shown = Self.shown(in: tree)
        let siteKeys = Set(metadata.sites.map(Phrase.key))
        let titles = metadata.titles.filter { !$0.isEmpty && !siteKeys.contains(Phrase.key($0)) }
        // A heading that the head repeats, in whole or up to the site's name, is the headline beyond doubt.
        for heading in shown {
            let key = Phrase.key(heading)
            if key.count >= 4, !siteKeys.contains(key),
                titles.contains(where: { Phrase.key($0).hasPrefix(key) || Phrase.key($0).hasSuffix(key) })
            {
                text = heading
                break
            }
        }
        guard let first = titles.first else {
            text = text ?? shown.first
            return
        }
        if let text {
            site = titles.lazy.compactMap { Self.split($0, headline: text) }.first
        } else {
            let (title, site) = Self.split(first, shownIn: tree) ?? Self.split(first, sites: metadata.sites)
            text = title
            self.site = site
        }
    }

    /// The texts of the first `h1`, then of the first `h2` elements, in order.
    private static func shown(in tree: HTMLTree) -> [String] {
        [HTMLTree.Tag.h1, .h2].flatMap { tag in
            tree.all.lazy.filter { tree[$0].tag == tag }.prefix(8).map { tree.plainText(of: $0) }
                .filter { !$0.isEmpty && $0.utf8.count <= 500 }
        }
    }

    /// What stands in a title beside a headline, without what parts them.
    private static func split(_ title: String, headline: String) -> String? {
        guard let range = title.range(of: headline) else { return nil }
        let rest = [title[..<range.lowerBound], title[range.upperBound...]].map { part in
            part.trimmingPrefix { !$0.isLetter && !$0.isNumber }
        }
        let other = rest.map { String($0.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed()) }
            .filter { !$0.isEmpty }
        guard other.count == 1, let site = other.first, site.count <= 40 else { return nil }
        return site.split(whereSeparator: { "|_-–—»".contains($0) }).last.map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// What parts a headline from the names of channel and site.
    private static let separators = [" | ", " - ", " – ", " — ", "_", " :: ", " » ", "|", "－", "-"]

    /// The start of a title that the page shows as a line of its own, as pages of old tables do without a heading, and
    /// the name at the title's end.
    private static func split(_ title: String, shownIn tree: HTMLTree) -> (String, String?)? {
        let starts = separators.compactMap { separator -> (key: String, text: String, rest: String)? in
            guard let range = title.range(of: separator) else { return nil }
            let start = String(title[..<range.lowerBound])
            return (Phrase.key(start), start, String(title[range.upperBound...]))
        }.filter { $0.key.count >= 6 }
        guard !starts.isEmpty else { return nil }
        let lines = Set(tree.textBlocks().lazy.filter { $0.linkedLetters == 0 }.map { Phrase.key($0.text) })
        return starts.first { lines.contains($0.key) }.map { start in
            let site = start.rest.split(whereSeparator: { "|_".contains($0) }).last.map(String.init)
            return (start.text, site.map { $0.trimmed(where: \.isWhitespace) })
        }
    }

    /// A title without the site's name at its end or start, and that name.
    private static func split(_ title: String, sites: [String]) -> (String, String?) {
        for separator in separators {
            let parts = title.components(separatedBy: separator)
            guard parts.count > 1, let last = parts.last, let first = parts.first else { continue }
            let isWide = separator.count > 1 || separator == "_" || separator == "－" || separator == "|"
            func isSite(_ part: String) -> Bool {
                sites.contains { Phrase.key($0) == Phrase.key(part) }
                    || isWide && part.count <= 25 && part.count * 2 < title.count - part.count
            }
            func bare(_ parts: ArraySlice<String>) -> String {
                parts.joined(separator: separator).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            if isSite(last) {
                // Chinese titles carry channel and site: 标题_频道_网站.
                var rest = parts.dropLast()
                while separator == "_" || separator == "|", rest.count > 1, let tail = rest.last, isSite(tail) {
                    rest = rest.dropLast()
                }
                return (bare(rest), last.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            }
            if sites.contains(where: { Phrase.key($0) == Phrase.key(first) }) {
                return (bare(parts.dropFirst()), first)
            }
        }
        return (title, nil)
    }
}

extension String {
    /// The parts between occurrences of a text.
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }

    /// Where a text first stands in this one.
    fileprivate func range(of other: String) -> Range<String.Index>? { firstRange(of: other) }
}
