package import Foundation
package import Matching
package import Reading

// What the weights of `Likeness` are fitted to: comparisons of items whose happenings are known.
extension StoryIndex {
    /// An item beside an earlier one.
    package struct Comparison: Sendable {
        /// The earlier item's id.
        package var other: String
        /// Every measure of `Likeness`, in its order.
        package var measures: [(name: String, value: Double)]
    }

    /// Compares an item with those of the live stories that it shares anything with, as placing it would, and puts it
    /// into the story of the happening that it is known to tell of.
    package mutating func learn(
        _ item: Item, _ analysis: Analysis, of happening: String, at time: Date
    ) -> [Comparison] {
        _ = close(at: time)
        let fingerprint = Fingerprint(item, analysis, catalogue: catalogue)
        let probe = Probe(fingerprint, rarity: rarity)
        let keys = Set(fingerprint.keys)
        var comparisons: [Comparison] = []
        for (_, cluster) in clusters.sorted(by: { $0.key < $1.key })
        where cluster.isOpen(to: fingerprint) && !keys.isDisjoint(with: cluster.keys) {
            for (index, member) in cluster.members.enumerated() {
                let isLatest = index == Cluster.memberLimit - 1
                let other = isLatest ? cluster.items.last : cluster.items[index]
                let measures = Mirror(reflecting: probe.likeness(to: member)).children.compactMap { child in
                    child.label.flatMap { name in (child.value as? Double).map { (name, $0) } }
                }
                comparisons.append(Comparison(other: other ?? "", measures: measures))
            }
        }
        put(fingerprint, of: item.id, into: cluster(happening)?.sequence, opening: happening, at: time)
        return comparisons
    }
}
