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
    /// Of items with a factor of the same company in common: both name offices, not one is the same, nor anybody named.
    var otherOffices = 0.0
    /// Of such items, both titles name who acts, or where, and not one is the same.
    var otherActors = 0.0
    /// Of such items, both state sums of one unit, and none is within a factor of two of another.
    var otherSums = 0.0
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
        otherCompanies: -1.52, otherPeople: -1.69, charges: 2.28, otherCharges: -1.36, otherOffices: -7.06,
        otherActors: -4.45, otherSums: -4.91, happenings: 0.82, otherHappenings: -0.82, concepts: 2.70,
        rareConcepts: 2.36, days: -2.43)
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
        score += otherOffices * weights.otherOffices + otherActors * weights.otherActors
        score += otherSums * weights.otherSums
        return score + days * weights.days
    }
}

/// How rare a token is among the live stories.
struct Rarity {
    /// Live stories that hold each token.
    private let postings: Postings
    /// Of the live stories and a hundred imaginary ones.
    private let logSize: Double

    /// Logarithms of small counts, which most are.
    private static let logs = (0..<1024).map { log(Double($0)) }

    init(total: Int, postings: Postings) {
        self.postings = postings
        logSize = log(Double(total + 100))
    }

    /// 0 for a token in every story to about 1 for one seen nowhere else. A hundred imaginary stories without it keep the
    /// first days from calling everything rare.
    func callAsFunction(_ token: UInt32) -> Double {
        let count = postings.count(of: token) + 1
        return max(0, 1 - (count < Self.logs.count ? Self.logs[count] : log(Double(count))) / logSize)
    }
}

/// One item's fingerprint prepared for many comparisons.
struct Probe {
    /// A list with what is asked of it in every comparison.
    private struct Weighed {
        var numbers: [UInt32]
        /// The square of each number's rarity.
        var squares: [Double]
        /// Of each number, how far it is rarer than half.
        var rareness: [Double]
        /// The sum of the squares.
        var mass: Double

        init(_ numbers: some Sequence<UInt32>, _ rarity: Rarity) {
            self.numbers = Array(numbers)
            let rarities = self.numbers.map { rarity($0) }
            squares = rarities.map { $0 * $0 }
            rareness = rarities.map { max(0, $0 - 0.5) * 2 }
            mass = squares.reduce(0, +)
        }
    }

    let fingerprint: Fingerprint
    private let title: Weighed
    private let words: Weighed
    /// Of the words those that read the same in every language.
    private let portable: Weighed
    private let entities: Weighed
    private let concepts: Weighed
    private let rarity: Rarity

    init(_ fingerprint: Fingerprint, rarity: Rarity) {
        self.fingerprint = fingerprint
        self.rarity = rarity
        title = Weighed(fingerprint[.title], rarity)
        words = Weighed(fingerprint[.words], rarity)
        portable = Weighed(fingerprint[.words].filter(TokenReader.isPortable), rarity)
        entities = Weighed(fingerprint[.entities], rarity)
        concepts = Weighed(fingerprint[.concepts], rarity)
    }

    func likeness(to other: Fingerprint) -> Likeness {
        var likeness = outline(of: other)
        compareWords(with: other, in: &likeness)
        return likeness
    }

    /// Every measure but those of words, which take by far the longest.
    func outline(of other: Fingerprint) -> Likeness {
        var likeness = Likeness()
        likeness.amounts = min(1, Double(shared(.amounts, other)) / 2)
        let entities = cosine(self.entities, other, .entities)
        likeness.entities = entities.share
        likeness.rareEntities = 1 - exp(-entities.rareMass)
        (likeness.companies, likeness.otherCompanies) = overlap(.companies, other)
        likeness.otherPeople = areOtherPeople(other) ? 1 : 0
        (likeness.charges, likeness.otherCharges) = overlap(.signals, other)
        if likeness.charges > 0 { compareParticulars(with: other, in: &likeness) }
        let both = fingerprint.happenings.intersection(other.happenings).rawValue.nonzeroBitCount
        let few = min(fingerprint.happenings.rawValue.nonzeroBitCount, other.happenings.rawValue.nonzeroBitCount)
        if few > 0 {
            likeness.happenings = Double(both) / Double(few)
            likeness.otherHappenings = both == 0 ? 1 : 0
        }
        likeness.days = log1p(abs(fingerprint.date.timeIntervalSince(other.date)) / day)
        return likeness
    }

    /// Adds what sets happenings of one kind and company apart.
    private func compareParticulars(with other: Fingerprint, in likeness: inout Likeness) {
        let mine = fingerprint.numbers.span.extracting(fingerprint.range(of: .particulars))
        let others = other.numbers.span.extracting(other.range(of: .particulars))
        // A title need not name the office of everybody whom it names.
        let isOfOthers = shared(.people, other) == 0
        likeness.otherOffices = isOfOthers && Particulars.areApart(.office, mine, others) ? 1 : 0
        likeness.otherActors = Particulars.areApart(.actor, mine, others) ? 1 : 0
        likeness.otherSums = Particulars.haveOtherSums(mine, others) ? 1 : 0
    }

    /// Adds the measures of words to an outline.
    func compareWords(with other: Fingerprint, in likeness: inout Likeness) {
        if fingerprint.isChinese != other.isChinese {
            let words = cosine(portable, other, .words, where: TokenReader.isPortable)
            likeness.words = words.share
            likeness.rareWords = 1 - exp(-words.rareMass / 2)
            let concepts = cosine(self.concepts, other, .concepts)
            likeness.concepts = concepts.share
            likeness.rareConcepts = 1 - exp(-concepts.rareMass / 2)
        } else {
            likeness.title = cosine(title, other, .title).share
            let words = cosine(self.words, other, .words)
            likeness.words = words.share
            likeness.rareWords = 1 - exp(-words.rareMass / 2)
        }
    }

    /// The most that the measures of words can add to a score, where the squared rarities of what is shared come to `mass` at
    /// most. A cosine is at its greatest where the other holds nothing but what is shared, and no word's rareness is more
    /// than its square.
    func mostOfWords(sharing mass: Double) -> Double {
        func share(_ list: Weighed) -> Double {
            list.mass > 0 ? min(1, mass / list.mass).squareRoot() : 0
        }
        let weights = Likeness.weights
        let rare = 1 - exp(-mass / 2)
        let same = share(title) * weights.title + share(words) * weights.words + rare * weights.rareWords
        let across =
            share(portable) * weights.words + share(concepts) * weights.concepts
            + rare * (weights.rareWords + weights.rareConcepts)
        return max(same, across)
    }

    /// Whether both name people and not one is the same; across languages, people of the catalogue.
    private func areOtherPeople(_ other: Fingerprint) -> Bool {
        if fingerprint.isChinese == other.isChinese { return overlap(.people, other).apart > 0 }
        let (a, b) = (
            fingerprint[.people].filter(TokenReader.isPortable), other[.people].filter(TokenReader.isPortable)
        )
        return !a.isEmpty && !b.isEmpty && shared(.people, other) == 0
    }

    /// What both hold as a share of what either holds, and 1 where both hold something and nothing in common.
    private func overlap(_ list: Fingerprint.List, _ other: Fingerprint) -> (share: Double, apart: Double) {
        let a = fingerprint.range(of: list).count
        let b = other.range(of: list).count
        if a == 0 || b == 0 { return (0, 0) }
        let both = shared(list, other)
        return both == 0 ? (0, 1) : (Double(both) / Double(a + b - both), 0)
    }

    /// Cosine of two lists weighted by squared rarity, and the mass of what is shared beyond common words.
    private func cosine(
        _ mine: Weighed, _ other: Fingerprint, _ list: Fingerprint.List,
        where isCounted: (UInt32) -> Bool = { _ in true }
    ) -> (share: Double, rareMass: Double) {
        let a = mine.numbers.span
        let squares = mine.squares.span
        let b = other.numbers.span.extracting(other.range(of: list))
        var i = 0
        var both = 0.0
        var rare = 0.0
        var right = 0.0
        for j in b.indices {
            while i < a.count, a[i] < b[j] { i += 1 }
            if i < a.count, a[i] == b[j] {
                both += squares[i]
                right += squares[i]
                rare += mine.rareness[i]
                i += 1
            } else if isCounted(b[j]) {
                let weight = rarity(b[j])
                right += weight * weight
            }
        }
        guard mine.mass > 0, right > 0 else { return (0, 0) }
        return (both / (mine.mass * right).squareRoot(), rare)
    }

    /// Whether an item has nothing to do with another in its language but the kind of happening: no other word of the titles
    /// is the same. Nil where a title has no other.
    func hasOtherMatter(than other: Fingerprint) -> Bool? {
        guard fingerprint.isChinese == other.isChinese else { return nil }
        let mine = fingerprint[.title].filter { !Happening.isKind($0) }
        let others = other[.title].filter { !Happening.isKind($0) }
        return mine.isEmpty || others.isEmpty ? nil : Set(mine).isDisjoint(with: others)
    }

    /// How many numbers both hold.
    private func shared(_ list: Fingerprint.List, _ other: Fingerprint) -> Int {
        let a = fingerprint.numbers.span.extracting(fingerprint.range(of: list))
        let b = other.numbers.span.extracting(other.range(of: list))
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
