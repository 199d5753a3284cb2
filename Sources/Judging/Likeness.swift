import Foundation

/// How alike two items are, measure by measure, and the weights that make one number of it.
struct Likeness {
    /// Words of the titles in common, by rarity, 0…1; 0 across languages.
    var title = 0.0
    /// Words of title and summary in common, by rarity, 0…1; across languages only those that read the same in both.
    var words = 0.0
    /// Rare words in common, saturating, 0…1.
    var rare = 0.0
    /// Amounts in common, 0…1.
    var amounts = 0.0
    /// Entities in common by rarity, 0…1.
    var entities = 0.0
    /// Rare entities in common, saturating, 0…1.
    var rareEntities = 0.0
    /// People in common, 0 or 1.
    var people = 0.0
    /// Both name people, and not one is the same.
    var otherPeople = 0.0
    /// A factor with the same company in both.
    var signals = 0.0
    /// Both report factors, and not one is the same.
    var otherSignals = 0.0
    /// Kinds of happening in common, 0…1.
    var happenings = 0.0
    /// Both speak of some kind of happening, and not one is the same.
    var otherHappenings = 0.0
    /// Both name companies, and not one is the same.
    var otherCompanies = 0.0
    /// Whether they are in two languages.
    var isAcross = 0.0
    /// Days between them, 0…1 at a fortnight.
    var days = 0.0

    /// In the order of `weights`.
    var measures: [Double] {
        [
            title, words, rare, amounts, entities, rareEntities, people, otherPeople, signals, otherSignals, happenings,
            otherHappenings, otherCompanies, isAcross, days,
        ]
    }

    static let weights: [Double] = [3, 4, 2, 2, 2, 1.5, 1, -1, 2, -1, 1.5, -1, -3, 0.8, -3]
    static let bias = -5.0

    /// Log odds that both tell of one happening.
    var score: Double { zip(measures, Self.weights).reduce(Self.bias) { $0 + $1.0 * $1.1 } }
}

/// How rare a token is among the live stories.
struct Rarity {
    /// Live stories.
    var total: Int
    /// Live stories that hold a token.
    var count: (UInt32) -> Int

    /// 0 for a token in every story to about 1 for one seen nowhere else. A hundred imaginary stories without it keep the
    /// first days from calling everything rare.
    func callAsFunction(_ token: UInt32) -> Double {
        let size = Double(total + 100)
        return max(0, log(size / Double(count(token) + 1)) / log(size))
    }
}

/// One item's fingerprint prepared for many comparisons.
struct Probe {
    let fingerprint: Fingerprint
    private let title: [Double]
    private let words: [Double]
    private let entities: [Double]
    private let rarity: Rarity

    init(_ fingerprint: Fingerprint, rarity: Rarity) {
        self.fingerprint = fingerprint
        self.rarity = rarity
        title = fingerprint.title.map { rarity($0) }
        words = fingerprint.words.map { rarity($0) }
        entities = fingerprint.entities.map { rarity($0) }
    }

    func likeness(to other: Fingerprint) -> Likeness {
        var likeness = Likeness()
        let isAcross = fingerprint.isChinese != other.isChinese
        likeness.isAcross = isAcross ? 1 : 0
        if !isAcross {
            likeness.title = cosine(fingerprint.title, title, other.title).share
        }
        let words =
            isAcross
            ? cosine(fingerprint.words, self.words, other.words, where: { $0 & TokenReader.portable != 0 })
            : cosine(fingerprint.words, self.words, other.words)
        likeness.words = words.share
        likeness.rare = 1 - exp(-words.rareMass / 2)
        likeness.amounts = min(1, Double(shared(fingerprint.amounts, other.amounts)) / 2)
        let entities = cosine(fingerprint.entities, self.entities, other.entities)
        likeness.entities = entities.share
        likeness.rareEntities = 1 - exp(-entities.rareMass)
        set(\.people, \.otherPeople, fingerprint.people, other.people, &likeness)
        set(\.signals, \.otherSignals, fingerprint.signals, other.signals, &likeness)
        let both = fingerprint.happenings.intersection(other.happenings).rawValue.nonzeroBitCount
        let few = min(fingerprint.happenings.rawValue.nonzeroBitCount, other.happenings.rawValue.nonzeroBitCount)
        if few > 0 {
            likeness.happenings = both > 0 ? Double(both) / Double(few) : 0
            likeness.otherHappenings = both == 0 ? 1 : 0
        }
        if !fingerprint.companies.isEmpty, !other.companies.isEmpty {
            likeness.otherCompanies = shared(fingerprint.companies, other.companies) == 0 ? 1 : 0
        }
        likeness.days = min(abs(fingerprint.date.timeIntervalSince(other.date)) / (14 * day), 1)
        return likeness
    }

    private func set(
        _ same: WritableKeyPath<Likeness, Double>, _ different: WritableKeyPath<Likeness, Double>, _ a: [UInt32],
        _ b: [UInt32], _ likeness: inout Likeness
    ) {
        guard !a.isEmpty, !b.isEmpty else { return }
        likeness[keyPath: shared(a, b) > 0 ? same : different] = 1
    }

    /// Cosine of two token lists weighted by squared rarity, and the mass of what is shared beyond common words.
    private func cosine(
        _ a: [UInt32], _ weights: [Double], _ b: [UInt32], where isCounted: (UInt32) -> Bool = { _ in true }
    ) -> (share: Double, rareMass: Double) {
        var i = 0
        var j = 0
        var both = 0.0
        var rare = 0.0
        var left = 0.0
        var right = 0.0
        while i < a.count || j < b.count {
            if j == b.count || (i < a.count && a[i] < b[j]) {
                if isCounted(a[i]) { left += weights[i] * weights[i] }
                i += 1
            } else if i == a.count || b[j] < a[i] {
                if isCounted(b[j]) {
                    let weight = rarity(b[j])
                    right += weight * weight
                }
                j += 1
            } else {
                if isCounted(a[i]) {
                    let square = weights[i] * weights[i]
                    both += square
                    left += square
                    right += square
                    rare += max(0, weights[i] - 0.5) * 2
                }
                i += 1
                j += 1
            }
        }
        guard left > 0, right > 0 else { return (0, 0) }
        return (both / (left * right).squareRoot(), rare)
    }

    private func shared(_ a: [UInt32], _ b: [UInt32]) -> Int {
        var i = 0
        var j = 0
        var count = 0
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                count += 1
                i += 1
                j += 1
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }
}
