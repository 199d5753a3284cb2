/// The id of a crisis factor, such as `talent.departure`: one of the library's or one that the configuration adds.
public struct FactorID: RawRepresentable, Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    /// Names a factor by its id.
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public init(from decoder: any Decoder) throws { rawValue = try String(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
    public var description: String { rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A part of an item that text stands in.
public enum Field: String, Sendable, Codable, CaseIterable {
    case title, summary, content
    /// The whole text of `analyze --text`.
    case text
}

/// An entity in a stretch of text: its name, on its own site the pronoun that stands for it (`Analyzer.analyze`).
public struct Mention: Sendable, Equatable, Codable {
    public var entity: EntityID
    public var field: Field
    /// Half-open, in Unicode scalars of the field's text as published.
    public var range: Range<Int>
    /// The stretch as published.
    public var text: String

    /// Creates a mention.
    public init(entity: EntityID, field: Field, range: Range<Int>, text: String) {
        self.entity = entity
        self.field = field
        self.range = range
        self.text = text
    }
}

/// Whether the subject is harmed or helped.
public enum Direction: String, Sendable, Codable {
    case harm, gain
}

/// How sure a text is of what it says.
public enum Certainty: String, Sendable, Codable {
    case fact, claim, rumour, denied
}

/// The stretch of text on which a signal rests.
public struct Evidence: Sendable, Equatable, Codable {
    public var field: Field
    /// Half-open, in Unicode scalars of the field's text as published.
    public var start: Int
    public var end: Int
    /// The stretch as published.
    public var text: String
    /// The id of the cue that matched, such as `talent.departure/en/resigns`.
    public var cue: String
    public var entities: [EntityID]

    /// Creates a piece of evidence.
    public init(field: Field, start: Int, end: Int, text: String, cue: String, entities: [EntityID] = []) {
        self.field = field
        self.start = start
        self.end = end
        self.text = text
        self.cue = cue
        self.entities = entities
    }
}

/// A factor that a text reports of a subject.
public struct Signal: Sendable, Equatable, Codable {
    public var factor: FactorID
    /// The company concerned.
    public var subject: EntityID
    public var direction: Direction
    public var certainty: Certainty
    /// What filled the cue's slots, by slot name: `person`, `rival`, `product`, `role`, `money`, `date`, `number`.
    public var slots: [String: String]
    public var evidence: [Evidence]
    /// 0…1: how weighty the happening is by itself: 1 must be seen now, below 0.5 belongs in the digest.
    public var weight: Double

    /// Creates a signal.
    public init(
        factor: FactorID, subject: EntityID, direction: Direction = .harm, certainty: Certainty = .fact,
        slots: [String: String] = [:], evidence: [Evidence], weight: Double = 0.5
    ) {
        self.factor = factor
        self.subject = subject
        self.direction = direction
        self.certainty = certainty
        self.slots = slots
        self.evidence = evidence
        self.weight = weight
    }
}

/// A typed row that a text gives for a ledger; states over time are kept by judging.
public enum LedgerFact: Sendable, Equatable, Codable {
    case talent(TalentMove)
    /// A person who comes back to the house that was left, which `to` names.
    case comeback(TalentMove)
    case talentTotals(TalentTotals)
    case price(Price)
    case promise(Promise)
    case overtaking(Overtaking)
    case partnership(Partnership)

    /// A person who leaves, joins or founds.
    public struct TalentMove: Sendable, Equatable, Codable {
        /// The person's entity, where it is one.
        public var person: EntityID?
        /// The person's name as published.
        public var name: String
        public var role: String?
        public var from: EntityID?
        public var to: EntityID?
        public var hasFounded: Bool
        public var certainty: Certainty
        public var evidence: Evidence

        /// Creates a move.
        public init(
            person: EntityID?, name: String, role: String? = nil, from: EntityID? = nil, to: EntityID? = nil,
            hasFounded: Bool = false, certainty: Certainty, evidence: Evidence
        ) {
            self.person = person
            self.name = name
            self.role = role
            self.from = from
            self.to = to
            self.hasFounded = hasFounded
            self.certainty = certainty
            self.evidence = evidence
        }
    }

    /// How many have left a company, as a text counts them.
    public struct TalentTotals: Sendable, Equatable, Codable {
        public var subject: EntityID
        public var departed: Int
        public var founded: Int?
        public var evidence: Evidence

        /// Creates totals.
        public init(subject: EntityID, departed: Int, founded: Int?, evidence: Evidence) {
            self.subject = subject
            self.departed = departed
            self.founded = founded
            self.evidence = evidence
        }
    }

    /// What a product costs.
    public struct Price: Sendable, Equatable, Codable {
        public var product: EntityID
        /// The product as published where that says more than its entity: "GPT-4o mini".
        public var name: String?
        /// The unit, such as `1M input tokens`, `month`.
        public var per: String
        /// ISO 4217.
        public var currency: String
        public var amount: Double
        public var previous: Double?
        public var evidence: Evidence

        /// Creates a price.
        public init(
            product: EntityID, name: String? = nil, per: String, currency: String, amount: Double,
            previous: Double? = nil, evidence: Evidence
        ) {
            self.product = product
            self.name = name
            self.per = per
            self.currency = currency
            self.amount = amount
            self.previous = previous
            self.evidence = evidence
        }
    }

    /// Something announced for later.
    public struct Promise: Sendable, Equatable, Codable {
        public enum State: String, Sendable, Codable {
            case announced = "announced, not shipped"
            case dated, shipped, delayed, missed, cancelled
        }

        public var product: EntityID
        /// The product as published where that says more than its entity: "ChatGPT's advanced voice mode".
        public var name: String?
        public var state: State
        /// The last day of the promised time, `YYYY-MM-DD`; nil where the text names none.
        public var due: String?
        public var evidence: Evidence

        /// Creates a promise.
        public init(
            product: EntityID, name: String? = nil, state: State, due: String? = nil, evidence: Evidence
        ) {
            self.product = product
            self.name = name
            self.state = state
            self.due = due
            self.evidence = evidence
        }
    }

    /// A product that beats another.
    public struct Overtaking: Sendable, Equatable, Codable {
        public var winners: [EntityID]
        public var loser: EntityID
        public var dimension: String?
        /// As published or normalised, such as `a few points`.
        public var margin: String?
        public var measuredBy: EntityID?
        public var evidence: Evidence

        /// Creates an overtaking.
        public init(
            winners: [EntityID], loser: EntityID, dimension: String? = nil, margin: String? = nil,
            measuredBy: EntityID? = nil, evidence: Evidence
        ) {
            self.winners = winners
            self.loser = loser
            self.dimension = dimension
            self.margin = margin
            self.measuredBy = measuredBy
            self.evidence = evidence
        }
    }

    /// A partner that turns.
    public struct Partnership: Sendable, Equatable, Codable {
        public var subject: EntityID
        public var partner: EntityID
        /// What the partner does: `becomes a rival`, `withdraws`, `works with rivals`.
        public var turn: String
        public var evidence: Evidence

        /// Creates a partnership row.
        public init(subject: EntityID, partner: EntityID, turn: String, evidence: Evidence) {
            self.subject = subject
            self.partner = partner
            self.turn = turn
            self.evidence = evidence
        }
    }
}

/// All that analysis finds in one text.
public struct Analysis: Sendable, Equatable, Codable {
    /// In text order: title, summary, content.
    public var mentions: [Mention]
    public var signals: [Signal]
    public var facts: [LedgerFact]
    /// 0 noise, 1 for the digest, 2 must be seen now by whoever watches the subject.
    public var worth: Int

    /// Creates an analysis.
    public init(mentions: [Mention] = [], signals: [Signal] = [], facts: [LedgerFact] = [], worth: Int = 0) {
        self.mentions = mentions
        self.signals = signals
        self.facts = facts
        self.worth = worth
    }

    /// The entities that are mentioned, each once, in order of first mention.
    public var entities: [EntityID] {
        var seen: Set<EntityID> = []
        return mentions.compactMap { seen.insert($0.entity).inserted ? $0.entity : nil }
    }
}
