/// The teasers of other articles on a page: at least three elements of one kind, each a headline that links to a page of
/// the same site and a few words about it. What they say reads like an article and is none of this one's.
struct Teasers {
    /// The elements, one for each teaser.
    private(set) var items: Set<HTMLTree.ID> = []

    private static let leastAlike = 3
    private static let maxWeight = 700
    private static let maxBlocks = 8

    /// Finds the teasers among the blocks of a page that came from a host.
    init(_ tree: HTMLTree, _ blocks: [TextBlock], site: String?) {
        var alike: [Kind: [HTMLTree.ID]] = [:]
        let weights = Sums(blocks, count: tree.nodes.count) { $0.weight }
        var next = 0
        for id in tree.all where tree[id].tag.isBlock {
            while next < blocks.count, blocks[next].nodes.lowerBound < id { next += 1 }
            let range = id..<tree[id].end
            guard (20...Self.maxWeight).contains(weights.sum(range)) else { continue }
            let inside = blocks[next...].prefix(Self.maxBlocks + 1).prefix { $0.nodes.lowerBound < range.upperBound }
            guard inside.count <= Self.maxBlocks, Self.isTeaser(inside, tree, site) else { continue }
            let name = tree.attribute("class", of: id) ?? ""
            let kind = Kind(tag: tree[id].tag, name: name, parent: name.isEmpty ? tree[id].parent : -1)
            alike[kind, default: []].append(id)
        }
        for group in alike.values where group.count >= Self.leastAlike { items.formUnion(group) }
    }

    /// Elements of a class are of one kind anywhere, others beside each other.
    private struct Kind: Hashable {
        var tag: HTMLTree.Tag
        var name: String
        var parent: HTMLTree.ID
    }

    /// Whether a linked headline, perhaps after a label, and text that is no link stand there.
    private static func isTeaser(_ blocks: ArraySlice<TextBlock>, _ tree: HTMLTree, _ site: String?) -> Bool {
        var rest = blocks
        if let first = rest.first, first.weight < 30, !isHeadline(first) { rest = rest.dropFirst() }
        guard let headline = rest.first, isHeadline(headline), leadsWithin(site, headline, tree) else { return false }
        return rest.dropFirst().contains { $0.linkDensity < 0.5 && $0.weight >= 20 }
    }

    private static func isHeadline(_ block: TextBlock) -> Bool {
        block.linkDensity > 0.9 && block.weight >= 12 && block.weight < 300
    }

    /// Whether the link of a block leads to a page of the site; false where there is none.
    static func leadsWithin(_ site: String?, _ block: TextBlock, _ tree: HTMLTree) -> Bool {
        let link = tree.ancestors(of: block.nodes.lowerBound).first { tree[$0].tag == .a }
        guard let link, let target = tree.attribute("href", of: link), let reference = URLReference(target) else {
            return false
        }
        return reference.host == nil || reference.host == site
    }
}
