public import Foundation
public import Matching
public import Reading

/// Which items tell of one happening, across sources, languages and days: online clustering over the live stories.
/// Memory is bounded by `limit` stories of `Cluster.memberLimit` fingerprints; stories that nothing joins leave.
public struct StoryIndex: Sendable {
    /// Live stories at most; past it, the longest silent leave first.
    static let limit = 20_000
    /// Past so many, stories leave before the next tick: one large poll may open more than a day does.
    static let overfull = limit + limit / 4
    /// Seconds without an item after which a story takes no more: those that name an entity, and the others.
    static let window = 21 * day
    static let namelessWindow = 4 * day
    /// Stories compared in full for one item.
    static let candidateLimit = 32
    /// A token in more live stories than this finds no candidates.
    static let postingLimit = 400
    /// Log odds from which an item joins a story.
    static let threshold = 0.0

    private(set) var catalogue: Catalogue
    /// By sequence number: the order in which stories were opened.
    private(set) var clusters: [Int: Cluster] = [:]
    private(set) var nextSequence = 0
    /// No live story's sequence number is less.
    private var firstSequence = 0
    /// Sequence numbers by item id and by story id.
    private var sequences: [String: Int] = [:]
    private var byID: [String: Int] = [:]
    /// Sequence numbers of the live stories that hold a key.
    private var postings = Postings()

    /// An empty index over the configured entities.
    public init(entities: [Entity]) {
        catalogue = Catalogue(entities)
    }

    /// The story of an item, opened if there is none: its id, stable and made of the first item's. The same item id
    /// always stays in its story while that lives.
    @discardableResult
    public mutating func place(_ item: Item, _ analysis: Analysis, at time: Date) -> String {
        locate(item, analysis, at: time).id
    }

    /// Where an item was placed.
    struct Place {
        var id: String
        var isOpened: Bool
        /// Log odds that the item tells of the same happening as the story's likest item; nil where that does not arise: of
        /// the first item and of a known one.
        var likest: Double?
        /// As `Cluster.isFar` has it.
        var isFar = false
        /// The words that the item was compared by.
        var words: [UInt32]
    }

    /// Takes a changed catalogue into force.
    mutating func adopt(_ entities: [Entity]) { catalogue = Catalogue(entities) }

    /// Whether there are so many live stories that some must leave at once.
    var isOverfull: Bool { clusters.count > Self.overfull }

    /// A live story by id.
    func cluster(_ id: String) -> Cluster? { byID[id].flatMap { clusters[$0] } }

    /// The story of an item, which the site of a company may have published, and whether the item opened it.
    mutating func locate(_ item: Item, _ analysis: Analysis, party: EntityID? = nil, at time: Date) -> Place {
        let fingerprint = Fingerprint(item, analysis, party: party, catalogue: catalogue)
        let words = Array(fingerprint[.words])
        if let sequence = sequences[item.id], let cluster = clusters[sequence] {
            return Place(id: cluster.id, isOpened: false, words: words)
        }
        let nearest = nearest(to: fingerprint)
        let (id, isOpened) = put(
            fingerprint, of: item.id, into: nearest?.sequence, opening: StableHash.id("s-", item.id), at: time)
        return Place(id: id, isOpened: isOpened, likest: nearest?.likest, isFar: nearest?.isFar ?? false, words: words)
    }

    /// Puts an item into a live story, else into a new one under the given id.
    @discardableResult
    mutating func put(
        _ fingerprint: Fingerprint, of item: String, into sequence: Int?, opening id: String, at time: Date
    ) -> (id: String, isOpened: Bool) {
        if let sequence, var cluster = clusters[sequence] {
            let known = cluster.keys
            cluster.join(fingerprint, item: item, at: time)
            clusters[sequence] = cluster
            sequences[item] = sequence
            let keys = cluster.keys
            for key in Set(keys).subtracting(known) { postings.insert(sequence, of: key) }
            for key in Set(known).subtracting(keys) { postings.remove(sequence, of: key) }
            return (cluster.id, false)
        }
        let cluster = Cluster(id: id, sequence: nextSequence, fingerprint: fingerprint, item: item, at: time)
        nextSequence += 1
        insert(cluster)
        return (id, true)
    }

    /// Takes a story kept earlier back in; `nextSequence` stays past every story.
    mutating func insert(_ cluster: Cluster) {
        firstSequence = clusters.isEmpty ? cluster.sequence : min(firstSequence, cluster.sequence)
        clusters[cluster.sequence] = cluster
        byID[cluster.id] = cluster.sequence
        for item in cluster.items { sequences[item] = cluster.sequence }
        for key in cluster.keys { postings.insert(cluster.sequence, of: key) }
        nextSequence = max(nextSequence, cluster.sequence + 1)
    }

    mutating func resume(at sequence: Int) {
        nextSequence = max(nextSequence, sequence)
    }

    /// Lets go of stories past their window, and of the longest silent past the limit. In order of opening.
    mutating func close(at time: Date) -> [Cluster] {
        typealias Silence = (isNamed: Int, updated: Date, sequence: Int)
        var (closed, kept): ([Int], [Silence]) = ([], [])
        for cluster in clusters.values {
            let isNameless = cluster.isNameless
            if time.timeIntervalSince(cluster.updated) > (isNameless ? Self.namelessWindow : Self.window) {
                closed.append(cluster.sequence)
            } else {
                kept.append((isNameless ? 0 : 1, cluster.updated, cluster.sequence))
            }
        }
        if kept.count > Self.limit {
            kept.sort { $0 < $1 }
            closed += kept.prefix(kept.count - Self.limit).map(\.sequence)
        }
        let leaving = closed.sorted().compactMap { sequence -> Cluster? in
            guard let cluster = clusters.removeValue(forKey: sequence) else { return nil }
            byID[cluster.id] = nil
            for item in cluster.items where sequences[item] == cluster.sequence { sequences[item] = nil }
            for key in cluster.keys { postings.remove(cluster.sequence, of: key) }
            return cluster
        }
        if !leaving.isEmpty { firstSequence = clusters.keys.min() ?? nextSequence }
        return leaving
    }

    /// How rare keys are at present.
    var rarity: Rarity {
        Rarity(total: clusters.count, postings: postings)
    }

    /// The story that an item most likely belongs to, if likely enough; of equals the youngest.
    private func nearest(to fingerprint: Fingerprint) -> (sequence: Int, likest: Double, isFar: Bool)? {
        let rarity = rarity
        let first = UInt32(truncatingIfNeeded: firstSequence)
        var weights = [Double](repeating: 0, count: nextSequence - firstSequence)
        var gathered: [Int] = []
        /// What may be shared with any story without being gathered from it.
        var common = 0.0
        for key in fingerprint.keys {
            let weight = rarity(key)
            guard weight > 0 else { continue }
            if postings.count(of: key) > Self.postingLimit { common += weight * weight }
            postings.forEach(of: key, upTo: Self.postingLimit) { sequence in
                let place = Int(sequence &- first)
                if weights[place] == 0 { gathered.append(place) }
                weights[place] += weight * weight
            }
        }
        guard !gathered.isEmpty else { return nil }
        // The heaviest few of what may be thousands; of equals the youngest first.
        var candidates: [Int] = []
        for place in gathered {
            func isBefore(_ other: Int) -> Bool { (weights[place], place) > (weights[other], other) }
            if candidates.count == Self.candidateLimit {
                guard let last = candidates.last, isBefore(last) else { continue }
                candidates.removeLast()
            }
            candidates.insert(place, at: candidates.partitioningIndex(where: isBefore))
        }
        let probe = Probe(fingerprint, rarity: rarity)
        var best: (score: Double, sequence: Int, likest: Double)?
        for place in candidates {
            let sequence = place + firstSequence
            let least = max(Self.threshold, best?.score ?? -.infinity)
            guard let cluster = clusters[sequence], cluster.isOpen(to: fingerprint),
                let found = cluster.score(of: probe, sharing: weights[place] + common, atLeast: least)
            else { continue }
            if let best, (best.score, best.sequence) > (found.score, sequence) { continue }
            best = (found.score, sequence, found.likest)
        }
        return best.map { ($0.sequence, $0.likest, clusters[$0.sequence]?.isFar(from: probe) ?? false) }
    }
}

/// A live story as clustering sees it.
struct Cluster: Sendable, Equatable, Codable {
    /// Fingerprints kept: the first ones, and the latest in the last place.
    static let memberLimit = 8
    /// Item ids kept, the latest ones.
    static let itemLimit = 64

    var id: String
    var sequence: Int
    var members: [Fingerprint]
    var items: [String]
    /// When an item last joined.
    var updated: Date

    init(id: String, sequence: Int, fingerprint: Fingerprint, item: String, at time: Date) {
        self.id = id
        self.sequence = sequence
        members = [fingerprint]
        items = [item]
        updated = time
    }

    var isNameless: Bool { members.allSatisfy { $0[.entities].isEmpty && $0[.signals].isEmpty } }

    /// Under which the story is found again.
    var keys: [UInt32] { members.count == 1 ? members[0].keys : members.lazy.flatMap(\.keys).sortedOnce() }

    mutating func join(_ fingerprint: Fingerprint, item: String, at time: Date) {
        if members.count == Self.memberLimit { members.removeLast() }
        members.append(fingerprint)
        items.append(item)
        if items.count > Self.itemLimit { items.removeFirst() }
        updated = max(updated, time)
    }

    /// Whether an item's date lies near enough to the story's.
    func isOpen(to fingerprint: Fingerprint) -> Bool {
        members.contains { abs($0.date.timeIntervalSince(fingerprint.date)) <= StoryIndex.window }
    }

    /// Days after which a report that has no word of its title in common with others speaks of something else more often than
    /// not: of the labelled items four in five do, and within a day one in four (`script/fit-likeness.py`).
    private static let memory = 1.5 * day

    /// Whether an item comes so late after all others, and has so little in common with those in its language, that it may
    /// tell of another happening though it joins.
    func isFar(from probe: Probe) -> Bool {
        let compared = members.compactMap { probe.hasOtherMatter(than: $0) }
        guard !compared.isEmpty, compared.allSatisfy(\.self), let latest = members.map(\.date).max()
        else { return false }
        return probe.fingerprint.date.timeIntervalSince(latest) > Self.memory
    }

    /// Log odds that an item belongs here, nil where they are less than `least`, and that it tells of the same as the likest
    /// member: half by that one and half by all, so that a story does not drift from one happening to the next. The squared
    /// rarities of the keys that are shared with any member come to `mass` at most; words are compared only where that
    /// leaves it open.
    func score(of probe: Probe, sharing mass: Double, atLeast least: Double) -> (score: Double, likest: Double)? {
        var outlines = members.map { probe.outline(of: $0) }
        func mean() -> (score: Double, likest: Double) {
            let scores = outlines.map(\.score)
            let likest = scores.max() ?? -.infinity
            return ((likest + scores.reduce(0, +) / Double(scores.count)) / 2, likest)
        }
        // Sums in another order differ in their last digits.
        guard mean().score + probe.mostOfWords(sharing: mass) + 1e-9 >= least else { return nil }
        for index in members.indices { probe.compareWords(with: members[index], in: &outlines[index]) }
        let found = mean()
        return found.score >= least ? found : nil
    }
}

extension Fingerprint {
    /// What candidates are found by, ascending: sums over it must not depend on a set's order. Entities, factors and
    /// kinds of happening are common alone and telling together.
    var keys: [UInt32] {
        var keys = Array(self[.words])
        for list: List in [.amounts, .entities, .signals, .concepts] { keys += self[list] }
        for company in self[.companies].prefix(8) {
            var rows = happenings.rawValue
            while rows != 0 {
                let row = UInt32(rows.trailingZeroBitCount)
                keys.append(company ^ (row &+ 1) &* 0x9e37_79b1)
                rows &= rows - 1
            }
        }
        return keys.sortedOnce()
    }
}
