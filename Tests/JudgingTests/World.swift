import Foundation
import Judging
import Matching
import Reading

/// A small industry with hand-made analyses, so that these tests rest on no other module's rules.
enum World {
    static let entities: [Entity] = [
        Entity(id: "acme", names: ["en": "Acme", "zh": "顶峰"], kind: .company, isSubject: true),
        Entity(id: "rival", names: ["en": "Rival", "zh": "劲敌"], kind: .company, isSubject: true),
        Entity(id: "quiet", names: ["en": "Quiet", "zh": "安静"], kind: .company, isSubject: true),
        Entity(id: "acme-one", names: ["en": "Acme One"], kind: .product, owner: "acme"),
        Entity(id: "jane-doe", names: ["en": "Jane Doe", "zh": "简·多伊"], kind: .person, owner: "acme"),
    ]

    static let start = Date(timeIntervalSince1970: 1_718_928_000)  // 2024-06-21T00:00:00Z

    static func judgement(
        watches: [Watch] = [], maxPerPoll: Int = 1000, thresholds: [Level: Double] = [:], language: String = "en"
    ) -> Judgement {
        Judgement(
            entities: entities, watches: watches,
            sources: [
                "wire": .init(name: "Wire", trust: .press), "paper": .init(name: "Paper", trust: .press),
                "daily": .init(name: "Daily", trust: .press), "board": .init(name: "Board", trust: .social),
                "acme-news": .init(name: "Acme newsroom", trust: .official, subject: "acme"),
            ], maxPerPoll: maxPerPoll, thresholds: thresholds, language: language)
    }

    static func item(
        _ id: String, _ title: String, summary: String = "", source: String = "wire", at hours: Double = 0,
        url: String? = nil, revision: Int = 0
    ) -> Item {
        let date = start.addingTimeInterval(hours * 3600)
        return Item(
            id: id, source: source, title: title, summary: summary, url: url, published: date, firstSeen: date,
            revision: revision)
    }

    static func signal(
        _ factor: FactorID, _ subject: EntityID = "acme", _ certainty: Certainty = .fact, weight: Double = 1,
        direction: Direction = .harm
    ) -> Signal {
        Signal(
            factor: factor, subject: subject, direction: direction, certainty: certainty,
            evidence: [
                Evidence(field: .title, start: 0, end: 4, text: "Acme", cue: "\(factor)/en/test", entities: [subject])
            ],
            weight: weight)
    }

    /// An observation whose analysis names entities and charges, as given.
    static func observe(
        _ item: Item, _ entities: [EntityID] = ["acme"], _ signals: [Signal] = [], worth: Int = 2,
        facts: [LedgerFact] = [], isBacklog: Bool = false
    ) -> Observation {
        let mentions = entities.map { Mention(entity: $0, field: .content, range: 0..<0, text: "") }
        return Observation(
            item: item, analysis: Analysis(mentions: mentions, signals: signals, facts: facts, worth: worth),
            isBacklog: isBacklog)
    }

    static func hours(_ hours: Double) -> Date { start.addingTimeInterval(hours * 3600) }
}

extension Outcome {
    func alerts(_ kind: Alert.Kind) -> [Alert] { alerts.filter { $0.kind == kind } }
}

/// A seeded generator (SplitMix64), so that a test at random fails twice the same way.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// 0 up to and without a number.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

    mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

    mutating func shuffled<T>(_ values: [T]) -> [T] {
        var values = values
        for index in values.indices.reversed() { values.swapAt(index, below(index + 1)) }
        return values
    }
}
