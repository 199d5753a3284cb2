/// Finds the blocks of a page that are its article.
///
/// 1. The page is cut into blocks. What elements say about themselves (`BoilerplateHint`) sets comments, asides and
///    navigation apart, as long as enough text remains.
/// 2. Each block is worth what it says, or costs where it is links or scraps. A block's worth goes to the elements
///    around it, less with each step outwards; the element with most holds the article, and neighbours like it join.
/// 3. Inside, what is not the article's own text is left out: boxes of links, captions, bylines, calls to share or
///    subscribe, repetition; then the ends are trimmed.
struct MainText {
    private let tree: HTMLTree
    /// All blocks of the page.
    private let everything: [TextBlock]
    private let hints: [BoilerplateHint]
    /// What the page calls the article and how it sums it up, to know their repetition above the text.
    private let headlines: Set<String>
    /// The host that the page came from.
    private let site: String?

    /// Where the headline stands, if the page shows it.
    private let headline: HTMLTree.ID?

    /// Prepares to look for the article of a page with this headline, and these titles and descriptions.
    init(tree: HTMLTree, headline: String?, titles: [String], url: String) {
        self.tree = tree
        site = URLReference(url)?.host
        headlines = Set((titles + [headline ?? ""]).map(Phrase.key))
        everything = tree.textBlocks()
        let key = headline.map(Phrase.key)
        let repeats = everything.filter { $0.weight < 400 && Phrase.key($0.text) == key }
        self.headline =
            (repeats.first { $0.tag == .h1 } ?? repeats.first { $0.tag.isHeading } ?? repeats.first)?
            .nodes.lowerBound
        hints = tree.all.map { tree.isElement($0) ? BoilerplateHint(tree.attributes(of: $0)) : [] }
    }

    /// The blocks of the article in order; none where the page has no text that could be one.
    func blocks() -> [TextBlock] {
        let strict = blocks(trustingHints: true)
        let said = strict.reduce(0) { $0 + $1.weight }
        if said >= 200 || said >= 25 && follows(strict) { return strict }
        let lenient = blocks(trustingHints: false)
        return lenient.reduce(0) { $0 + $1.weight } > 2 * said ? lenient : strict
    }

    /// Whether blocks are the first below the headline that say anything.
    private func follows(_ blocks: [TextBlock]) -> Bool {
        guard let headline, let first = blocks.first, first.nodes.lowerBound > headline else { return false }
        return !everything.contains {
            (headline + 1..<first.nodes.lowerBound).contains($0.nodes.lowerBound) && Self.isGood($0)
        }
    }

    private func blocks(trustingHints: Bool) -> [TextBlock] {
        let dropped = droppedSubtrees(trustingHints: trustingHints)
        var next = 0
        let all = tree.textBlocks { id in
            while next < dropped.count, dropped[next] < id { next += 1 }
            return next < dropped.count && dropped[next] == id
        }
        let parts = parts(of: all)
        guard !parts.isEmpty else { return [] }
        let inside = all.filter { block in parts.contains { tree.contains($0, block.nodes.lowerBound) } }
        return trimmed(withoutBoxes(inside, parts: parts))
    }

    // MARK: - What elements say about themselves

    /// The elements set apart by their names and hints, and teasers, in document order.
    private func droppedSubtrees(trustingHints: Bool) -> [HTMLTree.ID] {
        let sums = Sums(everything, count: tree.nodes.count) { Self.isGood($0) ? $0.weight : 0 }
        let teasers = Teasers(tree, everything, site: site).items
        let total = sums.total
        var dropped: [HTMLTree.ID] = []
        var rest = total
        var id: HTMLTree.ID = 0
        while id < HTMLTree.ID(tree.nodes.count) {
            let node = tree[id]
            let inside = sums.sum(id..<node.end)
            if teasers.contains(id)
                || trustingHints && node.depth > 1 && isSetApart(id)
                    && canDrop(id, inside: inside, rest: rest, total: total)
            {
                dropped.append(id)
                rest -= inside
                id = node.end
            } else {
                id += 1
            }
        }
        return dropped
    }

    private func isSetApart(_ id: HTMLTree.ID) -> Bool {
        let tag = tree[id].tag
        if Self.asideTags.contains(tag) { return true }
        let hint = hints[Int(id)]
        // A word in a sentence belongs to it, whatever its link or mark is called.
        if !tag.isBlock, !hint.contains(.hidden), tree.ancestors(of: id).contains(where: { tree[$0].tag == .p }) {
            return false
        }
        if hint.isDisjoint(with: [.comments, .aside, .about, .hidden]) { return false }
        return !(hint.contains(.article) && hint.isDisjoint(with: [.comments, .hidden]))
    }

    private func canDrop(_ id: HTMLTree.ID, inside: Int, rest: Int, total: Int) -> Bool {
        if inside == 0 { return true }
        let remaining = rest - inside
        if hints[Int(id)].contains(.comments) { return remaining >= 300 || remaining * 4 >= total }
        // What frames every page of a site may say more than a short article.
        if !hints[Int(id)].isDisjoint(with: [.chrome, .advert]) || tree[id].tag == .footer || tree[id].tag == .nav,
            headline.map({ !tree.contains(id, $0) }) ?? false, remaining >= 30, inside <= 6 * remaining
        {
            return true
        }
        return inside * 3 <= total && remaining >= 200
    }

    // MARK: - Where the article stands

    static func isGood(_ block: TextBlock) -> Bool {
        if block.leadingLinkLetters >= 25, block.leadingLinkLetters * 6 > block.letters, block.tag != .p {
            return false
        }
        return block.linkDensity < 0.5 && (block.weight >= 80 || block.tag == .p && block.weight >= 30)
    }

    /// The element that holds the article and those of its neighbours that go on with it, in document order.
    private func parts(of blocks: [TextBlock]) -> [HTMLTree.ID] {
        var worth = [Double](repeating: 0, count: tree.nodes.count)
        for block in blocks where Self.isGood(block) {
            var share = Double(min(block.weight, 1_000)) * (1 - block.linkDensity) * (block.tag == .p ? 1 : 0.8)
            // An article begins below its headline.
            if let headline, block.nodes.lowerBound < headline { share *= 0.5 }
            worth[Int(block.container)] += share
            for ancestor in tree.ancestors(of: block.container) {
                share *= Self.outwardDecay
                worth[Int(ancestor)] += share
                if share < 1 { break }
            }
        }
        let costs = Sums(blocks, count: tree.nodes.count) {
            Self.isGood($0) ? 0 : $0.linkDensity >= 0.5 ? 20 + $0.linkedLetters / 2 : 8
        }
        var best: HTMLTree.ID?
        var most = 0.0
        for id in tree.all where worth[Int(id)] > 0 {
            let value = worth[Int(id)] - Double(costs.sum(id..<tree[id].end)) * 0.5
            if value > most { (best, most) = (id, value) }
        }
        guard let best else { return [] }
        return joined(best, with: blocks, worth: worth)
    }

    private static let outwardDecay = 0.9

    /// The element and its siblings that read on: paragraphs, and elements of the same class or with much to say.
    private func joined(_ best: HTMLTree.ID, with blocks: [TextBlock], worth: [Double]) -> [HTMLTree.ID] {
        let parent = tree[best].parent
        guard parent >= 0, tree[parent].tag != .html else { return [best] }
        let goodLinks = Sums(blocks, count: tree.nodes.count) { Self.isGood($0) ? $0.weight : 0 }
        let links = Sums(blocks, count: tree.nodes.count) { $0.linkedLetters }
        let letters = Sums(blocks, count: tree.nodes.count) { $0.letters }
        let name = tree.attribute("class", of: best)
        return tree.children(of: parent).filter { id in
            if id == best { return true }
            guard tree.isElement(id) else { return false }
            let range = id..<tree[id].end
            let good = goodLinks.sum(range)
            guard good >= 80, links.sum(range) * 4 < letters.sum(range) else { return false }
            if tree[id].tag == .p || tree[best].tag == .p { return true }
            let isAlike = name != nil && tree.attribute("class", of: id) == name && tree[id].tag == tree[best].tag
            return worth[Int(id)] > worth[Int(best)] * (isAlike ? 0.05 : 0.2)
        }
    }

    // MARK: - What is left out

    /// The blocks without boxes of links, captions and repetition.
    private func withoutBoxes(_ blocks: [TextBlock], parts: [HTMLTree.ID]) -> [TextBlock] {
        let letters = Sums(blocks, count: tree.nodes.count) { $0.letters }
        let links = Sums(blocks, count: tree.nodes.count) { $0.linkedLetters }
        let good = Sums(blocks, count: tree.nodes.count) { Self.isGood($0) ? $0.weight : 0 }
        var boxes: [Range<HTMLTree.ID>] = []
        for part in parts {
            var id = part + 1
            while id < tree[part].end {
                let range = id..<tree[id].end
                if tree[id].tag.isBlock,
                    isBox(id, letters.sum(range), links.sum(range), good.sum(range), of: good.total)
                {
                    boxes.append(range)
                    id = range.upperBound
                } else {
                    id += 1
                }
            }
        }
        var next = 0
        var isAfterCall = false
        var previous = ""
        let isTwofold = Self.isTwofold(blocks)
        var seen: Set<String> = []
        return blocks.filter { block in
            while next < boxes.count, boxes[next].upperBound <= block.nodes.lowerBound { next += 1 }
            if next < boxes.count, boxes[next].contains(block.nodes.lowerBound) { return false }
            if block.letters == 0 || block.tag == .figcaption || block.tag == .caption { return false }
            // A heading that links away heads what is said of the thing it links to; one that stays heads a teaser.
            if block.linkDensity > 0.9, block.tag != .li, !block.tag.isHeading || Teasers.leadsWithin(site, block, tree)
            {
                return false
            }
            if isCaption(block) { return false }
            if Phrase.isCall(block) {
                isAfterCall = true
                return false
            }
            isAfterCall = isAfterCall && (block.tag == .li || block.linkDensity > 0.5)
            if isAfterCall { return false }
            defer { previous = block.text }
            if block.text == previous, block.weight >= 25 { return false }
            return block.linkDensity < 0.2 && !isTwofold || block.weight < 60 || seen.insert(block.text).inserted
        }
    }

    /// Whether a short line without a full stop shares its element with a picture.
    private func isCaption(_ block: TextBlock) -> Bool {
        guard block.weight < 80, !block.tag.isHeading, let last = block.text.last, !".!?。！？…”\"".contains(last) else {
            return false
        }
        guard block.tag != .li, block.tag != .td, tree[block.container].end - block.container < 24 else { return false }
        return tree.descendants(of: block.container).contains { tree[$0].tag == .img }
    }

    /// Whether the second half of the paragraphs says the first again, as on pages with a copy for each width of screen.
    private static func isTwofold(_ blocks: [TextBlock]) -> Bool {
        let paragraphs = blocks.filter { $0.weight >= 80 }.map(\.text)
        guard paragraphs.count > 3 else { return false }
        let first = Set(paragraphs.prefix((paragraphs.count + 1) / 2))
        let second = paragraphs.dropFirst((paragraphs.count + 1) / 2)
        return second.count { first.contains($0) } * 5 >= second.count * 4
    }

    private func isBox(_ id: HTMLTree.ID, _ letters: Int, _ links: Int, _ good: Int, of total: Int) -> Bool {
        guard letters > 0 else { return false }
        if good * 3 > total { return false }
        switch tree[id].tag {
        case .figure: return good < 200
        case .ul, .ol, .dl, .table: return links * 5 > letters * 3
        case .p, .li, .td, .tr, .blockquote, .h2, .h3, .h4: return false
        default: return links * 2 > letters || good == 0 && links * 3 > letters
        }
    }

    /// Drops what stands above the first paragraph and below the last: deck, byline, date; credits, calls.
    private func trimmed(_ blocks: [TextBlock]) -> [TextBlock] {
        var blocks = blocks[...]
        while let first = blocks.first, blocks.count > 1, isLead(first) { blocks = blocks.dropFirst() }
        while let last = blocks.last, blocks.count > 1, isTail(last) { blocks = blocks.dropLast() }
        return Array(blocks)
    }

    private func isLead(_ block: TextBlock) -> Bool {
        if headlines.contains(Phrase.key(block.text)) { return block.tag != .p }
        if block.weight < 160, let line = block.text.split(separator: "\n").first,
            line.utf8.count < block.text.utf8.count,
            headlines.contains(Phrase.key(String(line)))
        {
            return true
        }
        if block.tag.isHeading { return false }
        if Phrase.isByline(block) {
            return !Self.isGood(block) || block.text.contains("：") || block.text.contains(where: \.isNumber)
        }
        return !Self.isGood(block) && block.weight < 25
    }

    private func isTail(_ block: TextBlock) -> Bool {
        block.tag.isHeading || Phrase.isCredit(block) || block.linkDensity > 0.5 && block.letters < 100
    }

    private static let asideTags: Set<HTMLTree.Tag> = [
        .nav, .aside, .footer, .figcaption, .form, .h1, HTMLTree.Tag("dialog"), HTMLTree.Tag("menu"), .time, .address,
    ]
}

extension HTMLTree.Tag {
    /// `h1` to `h6`.
    var isHeading: Bool { rawValue >= Self.h1.rawValue && rawValue <= Self.h6.rawValue }
}

/// Sums of a value over ranges of nodes, by prefix sums: each block counts at its first node.
struct Sums {
    private let before: [Int]

    init(_ blocks: [TextBlock], count: Int, value: (TextBlock) -> Int) {
        var before = [Int](repeating: 0, count: count + 1)
        for block in blocks { before[Int(block.nodes.lowerBound) + 1] += value(block) }
        for index in 1..<before.count { before[index] += before[index - 1] }
        self.before = before
    }

    var total: Int { before.last ?? 0 }

    func sum(_ range: Range<HTMLTree.ID>) -> Int { before[Int(range.upperBound)] - before[Int(range.lowerBound)] }
}
