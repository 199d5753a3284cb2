import Foundation

/// How alike two items are, measure by measure, and the weights that make one number of it.
struct Likeness {
    /// Words of the titles in common, by rarity, 0…1; 0 across languages.
    var title = 0.0
    /// Words of title and summary in common, by rarity, 0…1; across languages only those that read the same in both.
    var words = 0.0
    /// Rare words in common, saturating, 0…1.
    var rareWords = 0.0
    /// Amounts in common, 0…1.
    var amounts = 0.0
    /// Entities in common by rarity, 0…1.
    var entities = 0.0
    /// Rare entities in common, saturating, 0…1.
    var rareEntities = 0.0
    /// Companies in common, of all that either is about, 0…1.
    var companies = 0.0
    /// Both name companies, and not one is the same.
    var otherCompanies = 0.0
    /// Both name people, and not one is the same.
    var otherPeople = 0.0
    /// Factors of the same company in common, of all that either reports, 0…1.
    var charges = 0.0
    /// Both report factors, and not one is the same.
    var otherCharges = 0.0
    /// Kinds of happening in common, 0…1.
    var happenings = 0.0
    /// Both speak of some kind of happening, and not one is the same.
    var otherHappenings = 0.0
    /// Across languages, words of the glossary in common, by rarity, 0…1.
    var concepts = 0.0
    /// Across languages, rare words of the glossary in common, saturating, 0…1.
    var rareConcepts = 0.0
    /// ln(1 + days between them).
    var days = 0.0

    /// What each measure adds to the log odds that both tell of one happening. Fitted by `script/fit-likeness.py`, which also
    /// says what they reach on events that they were not fitted to.
    static let weights = Likeness(
        title: 2.19, words: 3.57, rareWords: 1.58, amounts: 2.23, entities: 2.34, rareEntities: 2.48, companies: 1.63,
        otherCompanies: -1.52, otherPeople: -1.69, charges: 2.28, otherCharges: -1.36, happenings: 0.82,
        otherHappenings: -0.82, concepts: 2.70, rareConcepts: 2.36, days: -2.43)
    static let bias = -4.02

    /// Log odds that both tell of one happening.
    var score: Double {
        let weights = Self.weights
        var score = Self.bias + title * weights.title + words * weights.words + rareWords * weights.rareWords
        score += amounts * weights.amounts + entities * weights.entities + rareEntities * weights.rareEntities
        score += companies * weights.companies + otherCompanies * weights.otherCompanies
        score += otherPeople * weights.otherPeople
        score += charges * weights.charges + otherCharges * weights.otherCharges
        score += happenings * weights.happenings + otherHappenings * weights.otherHappenings
        score += concepts * weights.concepts + rareConcepts * weights.rareConcepts
        return score + days * weights.days
    }
}

/// How rare a token is among the live stories.
struct Rarity {
    /// Live stories that hold each token.
    private let counts: TokenCounts
    /// Of the live stories and a hundred imaginary ones.
    private let logSize: Double

    /// Logarithms of small counts, which most are.
    private static let logs = (0..<1024).map { log(Double($0)) }

    init(total: Int, counts: TokenCounts) {
        self.counts = counts
        logSize = log(Double(total + 100))
    }

    /// 0 for a token in every story to about 1 for one seen nowhere else. A hundred imaginary stories without it keep the
    /// first days from calling everything rare.
    func callAsFunction(_ token: UInt32) -> Double {
        let count = counts[token] + 1
        return max(0, 1 - (count < Self.logs.count ? Self.logs[count] : log(Double(count))) / logSize)
    }
}

/// One item's fingerprint prepared for many comparisons.
struct Probe {
    let fingerprint: Fingerprint
    private let title: [Double]
    private let words: [Double]
    private let entities: [Double]
    private let concepts: [Double]
    private let rarity: Rarity

    init(_ fingerprint: Fingerprint, rarity: Rarity) {
        self.fingerprint = fingerprint
        self.rarity = rarity
        title = fingerprint.title.map { rarity($0) }
        words = fingerprint.words.map { rarity($0) }
        entities = fingerprint.entities.map { rarity($0) }
        concepts = fingerprint.concepts.map { rarity($0) }
    }

    func likeness(to other: Fingerprint) -> Likeness {
        var likeness = Likeness()
        if fingerprint.isChinese != other.isChinese {
            let words = cosine(
                fingerprint.words, self.words, other.words, where: { $0 & TokenReader.portable != 0 })
            likeness.words = words.share
            likeness.rareWords = 1 - exp(-words.rareMass / 2)
            let concepts = cosine(fingerprint.concepts, self.concepts, other.concepts)
            likeness.concepts = concepts.share
            likeness.rareConcepts = 1 - exp(-concepts.rareMass / 2)
        } else {
            likeness.title = cosine(fingerprint.title, title, other.title).share
            let words = cosine(fingerprint.words, self.words, other.words)
            likeness.words = words.share
            likeness.rareWords = 1 - exp(-words.rareMass / 2)
        }
        likeness.amounts = min(1, Double(shared(fingerprint.amounts, other.amounts)) / 2)
        let entities = cosine(fingerprint.entities, self.entities, other.entities)
        likeness.entities = entities.share
        likeness.rareEntities = 1 - exp(-entities.rareMass)
        likeness.companies = overlap(fingerprint.companies, other.companies)
        likeness.otherCompanies = areApart(fingerprint.companies, other.companies)
        likeness.otherPeople = areApart(fingerprint.people, other.people)
        likeness.charges = overlap(fingerprint.signals, other.signals)
        likeness.otherCharges = areApart(fingerprint.signals, other.signals)
        let both = fingerprint.happenings.intersection(other.happenings).rawValue.nonzeroBitCount
        let few = min(fingerprint.happenings.rawValue.nonzeroBitCount, other.happenings.rawValue.nonzeroBitCount)
        if few > 0 {
            likeness.happenings = Double(both) / Double(few)
            likeness.otherHappenings = both == 0 ? 1 : 0
        }
        likeness.days = log1p(abs(fingerprint.date.timeIntervalSince(other.date)) / day)
        return likeness
    }

    /// Share of what both hold of what either holds; 0 where neither holds anything.
    private func overlap(_ a: [UInt32], _ b: [UInt32]) -> Double {
        let both = shared(a, b)
        return both == 0 ? 0 : Double(both) / Double(a.count + b.count - both)
    }

    /// 1 where both hold something and nothing in common.
    private func areApart(_ a: [UInt32], _ b: [UInt32]) -> Double {
        !a.isEmpty && !b.isEmpty && shared(a, b) == 0 ? 1 : 0
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
