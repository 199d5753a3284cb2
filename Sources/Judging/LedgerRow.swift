public import Foundation
public import Matching

/// Rows of the ledgers, keyed in JSON as `analyze --text --json` prints them. Each keeps where it stands in print and the
/// states it went through.
public enum LedgerRow: Sendable, Equatable {
    case talent(Talent)
    case talentTotals(TalentTotals)
    case price(Price)
    case promise(Promise)
    case overtaking(Overtaking)
    case partnership(Partnership)

    /// Where a row comes from and how it has moved.
    public struct Record: Sendable, Equatable, Codable {
        /// One state that a row was in.
        public struct Step: Sendable, Equatable, Codable {
            public var time: Date
            public var state: String
            public var item: String?
        }

        /// Effective date of the first report.
        public var since: Date
        /// Effective date of the latest report.
        public var updated: Date
        /// When it became known that what the row says is new or another: a state, a goal, an amount, a day.
        public var changed: Date
        /// Source ids in order of arrival, at most sixteen.
        public var sources: [String]
        public var item: String?
        public var url: String?
        /// The first report's words.
        public var evidence: Evidence?
        /// In order of time, at most sixteen, the latest ones.
        public var history: [Step]
    }

    /// What a row says, as far as it can change: what makes it worth telling again.
    var substance: [String?] {
        switch self {
        case .talent(let row):
            [
                row.certainty.rawValue, row.from?.rawValue, row.to?.rawValue, "\(row.founded)",
                row.returned.map { "\($0)" },
            ]
        case .talentTotals(let row): ["\(row.departed)", row.founded.map { "\($0)" }]
        case .price(let row): ["\(row.amount)"]
        case .promise(let row): [row.state.rawValue, row.due]
        case .overtaking(let row): [row.margin]
        case .partnership(let row): [row.turn]
        }
    }

    /// A person who left, joined or founded.
    public struct Talent: Sendable, Equatable, Codable {
        /// The entity's id, else the name as published.
        public var person: String
        public var name: String
        public var role: String?
        public var from: EntityID?
        public var to: EntityID?
        public var founded: Bool
        public var certainty: Certainty
        /// When the person came back to the house that was left; nil while away.
        public var returned: Date?
        public var record: Record
    }

    /// How many have left a company, by the latest count.
    public struct TalentTotals: Sendable, Equatable, Codable {
        public var subject: EntityID
        public var departed: Int
        public var founded: Int?
        public var record: Record
    }

    /// What a product costs.
    public struct Price: Sendable, Equatable, Codable {
        public var product: EntityID
        /// The product as published where that says more than its entity.
        public var name: String?
        public var per: String
        public var currency: String
        public var amount: Double
        /// The amount where the currency is the US dollar.
        public var usd: Double?
        public var previous: Double?
        public var record: Record
    }

    /// Something announced, and what became of it.
    public struct Promise: Sendable, Equatable, Codable {
        public var product: EntityID
        /// The product as published where that says more than its entity.
        public var name: String?
        public var state: LedgerFact.Promise.State
        /// `YYYY-MM-DD`, the last day of the promised time.
        public var due: String?
        /// Whether it was only read in old items, so that a missed day is no news.
        public var isBacklog: Bool
        public var record: Record
    }

    /// Products that beat another.
    public struct Overtaking: Sendable, Equatable, Codable {
        public var winners: [EntityID]
        public var loser: EntityID
        public var dimension: String?
        public var margin: String?
        public var measuredBy: EntityID?
        public var record: Record

        private enum CodingKeys: String, CodingKey {
            case winners = "winner"
            case loser, dimension, margin
            case measuredBy = "measured_by"
            case record
        }

        init(
            winners: [EntityID], loser: EntityID, dimension: String?, margin: String?, measuredBy: EntityID?,
            record: Record
        ) {
            self.winners = winners
            self.loser = loser
            self.dimension = dimension
            self.margin = margin
            self.measuredBy = measuredBy
            self.record = record
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            if let one = try? container.decode(EntityID.self, forKey: .winners) {
                winners = [one]
            } else {
                winners = try container.decode([EntityID].self, forKey: .winners)
            }
            loser = try container.decode(EntityID.self, forKey: .loser)
            dimension = try container.decodeIfPresent(String.self, forKey: .dimension)
            margin = try container.decodeIfPresent(String.self, forKey: .margin)
            measuredBy = try container.decodeIfPresent(EntityID.self, forKey: .measuredBy)
            record = try container.decode(Record.self, forKey: .record)
        }

        /// One winner is written as a text, several as an array.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            if winners.count == 1 {
                try container.encode(winners[0], forKey: .winners)
            } else {
                try container.encode(winners, forKey: .winners)
            }
            try container.encode(loser, forKey: .loser)
            try container.encodeIfPresent(dimension, forKey: .dimension)
            try container.encodeIfPresent(margin, forKey: .margin)
            try container.encodeIfPresent(measuredBy, forKey: .measuredBy)
            try container.encode(record, forKey: .record)
        }
    }

    /// A partner that turned.
    public struct Partnership: Sendable, Equatable, Codable {
        public var subject: EntityID
        public var partner: EntityID
        public var turn: String
        public var record: Record
    }

    /// Where it comes from and how it has moved.
    public internal(set) var record: Record {
        get {
            switch self {
            case .talent(let row): row.record
            case .talentTotals(let row): row.record
            case .price(let row): row.record
            case .promise(let row): row.record
            case .overtaking(let row): row.record
            case .partnership(let row): row.record
            }
        }
        set {
            switch self {
            case .talent(var row):
                row.record = newValue
                self = .talent(row)
            case .talentTotals(var row):
                row.record = newValue
                self = .talentTotals(row)
            case .price(var row):
                row.record = newValue
                self = .price(row)
            case .promise(var row):
                row.record = newValue
                self = .promise(row)
            case .overtaking(var row):
                row.record = newValue
                self = .overtaking(row)
            case .partnership(var row):
                row.record = newValue
                self = .partnership(row)
            }
        }
    }
}

extension LedgerRow.Record {
    /// Records of older versions do not say when they changed; they moved when they last took a step.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        since = try container.decode(Date.self, forKey: .since)
        updated = try container.decode(Date.self, forKey: .updated)
        sources = try container.decode([String].self, forKey: .sources)
        item = try container.decodeIfPresent(String.self, forKey: .item)
        url = try container.decodeIfPresent(String.self, forKey: .url)
        evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
        history = try container.decode([Step].self, forKey: .history)
        changed = try container.decodeIfPresent(Date.self, forKey: .changed) ?? history.last?.time ?? since
    }
}

extension LedgerRow: Codable {
    private enum CodingKeys: String, CodingKey {
        case talent, talentTotals = "talent_totals", price, promise, overtaking, partnership
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch container.allKeys.first {
        case .talent: self = .talent(try container.decode(Talent.self, forKey: .talent))
        case .talentTotals: self = .talentTotals(try container.decode(TalentTotals.self, forKey: .talentTotals))
        case .price: self = .price(try container.decode(Price.self, forKey: .price))
        case .promise: self = .promise(try container.decode(Promise.self, forKey: .promise))
        case .overtaking: self = .overtaking(try container.decode(Overtaking.self, forKey: .overtaking))
        case .partnership: self = .partnership(try container.decode(Partnership.self, forKey: .partnership))
        case nil:
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no ledger row"))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .talent(let row): try container.encode(row, forKey: .talent)
        case .talentTotals(let row): try container.encode(row, forKey: .talentTotals)
        case .price(let row): try container.encode(row, forKey: .price)
        case .promise(let row): try container.encode(row, forKey: .promise)
        case .overtaking(let row): try container.encode(row, forKey: .overtaking)
        case .partnership(let row): try container.encode(row, forKey: .partnership)
        }
    }
}
