public import Matching
import Reading

public import struct Foundation.Date

/// One happening as it is told over time: what it charges whom with, how sure that is, who says so, and what was told
/// of it.
public struct Story: Sendable, Equatable, Codable, Identifiable {
    /// How far a happening is established. A denial holds until an official or press source states the fact again.
    public enum State: String, Sendable, Codable {
        case rumour, corroborated, confirmed, denied, closed
    }

    /// Where a charge stands in print.
    public struct Ground: Sendable, Equatable, Codable {
        public var item: String
        public var source: String
        public var title: String
        public var url: String?
        public var evidence: [Evidence]
    }

    /// A factor of a subject, as all reports together have it.
    public struct Charge: Sendable, Equatable, Codable {
        public var factor: FactorID
        public var subject: EntityID
        public var direction: Direction
        /// The surest report's, as far as its source may be believed.
        public var certainty: Certainty
        /// The weightiest report's, 0…1.
        public var weight: Double
        /// The most trusted source's.
        public var trust: Trust
        /// Origins that make it, of the story's.
        public var origins: [String]
        /// When it was first reported.
        public var since: Date
        /// The first reports, at most three.
        public var grounds: [Ground]
    }

    /// What was last told of a story.
    struct Told: Sendable, Equatable, Codable {
        var severity: Alert.Severity
        var state: State
        var certainty: Certainty?
        var time: Date
    }

    public var id: String
    /// The best report's title.
    public var title: String
    public var url: String?
    /// Effective dates of the first and the last item.
    public var opened: Date
    public var updated: Date
    public var state: State
    /// 0…2, the highest of its items.
    public var worth: Int
    /// In order of first report.
    public var charges: [Charge]
    /// Companies that its items name, in order of first mention.
    public var subjects: [EntityID]
    /// Source ids in order of arrival.
    public var sources: [String]
    /// Items that joined, reprints included.
    public var itemCount: Int
    var origins: [Origin]
    var told: Told?
    /// Watches that told of it.
    var watches: [String]
    var titleRank: Int

    static let chargeLimit = 24
    static let sourceLimit = 64
    static let originLimit = 16
    static let groundLimit = 3

    init(id: String, item: Item) {
        self.id = id
        title = item.title
        url = item.url
        opened = item.effectiveDate
        updated = item.effectiveDate
        state = .rumour
        worth = 0
        charges = []
        subjects = []
        sources = []
        itemCount = 0
        origins = []
        watches = []
        titleRank = -1
    }

    /// Independent voices. Social posts together are one, and none beside a publication.
    public var originCount: Int {
        let published = origins.count { $0.trust != .social }
        return published > 0 ? published : min(origins.count, 1)
    }

    /// How sure the story's surest charge of harm is; nil without charges.
    public var certainty: Certainty? {
        if state == .denied { return .denied }
        let harm = charges.filter { $0.direction == .harm }
        return (harm.isEmpty ? charges : harm).map(\.certainty).max { $0.rank < $1.rank }
    }

    /// The weightiest charge of harm, else of gain.
    public var leading: Charge? {
        charges.enumerated().max {
            ($0.element.direction == .harm ? 1 : 0, $0.element.weight, -$0.offset)
                < ($1.element.direction == .harm ? 1 : 0, $1.element.weight, -$1.offset)
        }?.element
    }

    /// Whether an official source speaks in it.
    public var isOfficial: Bool { origins.contains { $0.trust == .official } }

    /// Takes an item in.
    mutating func add(
        _ item: Item, _ analysis: Analysis, words: [UInt32], source: Judgement.Source?, catalogue: Catalogue
    ) {
        let trust = source?.trust ?? .press
        let isKnown = item.revision > 0
        if !isKnown { itemCount += 1 }
        updated = max(updated, item.effectiveDate)
        opened = min(opened, item.effectiveDate)
        worth = max(worth, analysis.worth)
        if !sources.contains(item.source), sources.count < Self.sourceLimit { sources.append(item.source) }
        let origin = voice(of: item, words: words, source: source, trust: trust)
        for entity in analysis.entities where subjects.count < 12 {
            let subject = catalogue.subject(of: entity)
            if catalogue.kind(of: subject) == .company, !subjects.contains(subject) { subjects.append(subject) }
        }
        let rank = min(analysis.worth, 2) * 8 + (analysis.signals.isEmpty ? 0 : 4) + trust.rank
        if rank > titleRank, !item.title.isEmpty {
            titleRank = rank
            title = item.title
            url = item.url ?? url
        }
        for signal in analysis.signals { charge(signal, item, trust: trust, origin: origin, catalogue: catalogue) }
        state = nextState(analysis, trust: trust, source: source, catalogue: catalogue)
    }

    /// The origin that an item speaks for, remembered if it is another one.
    private mutating func voice(of item: Item, words: [UInt32], source: Judgement.Source?, trust: Trust) -> String {
        let link = Origin.canonical(item.url)
        if let index = origins.firstIndex(where: { $0.isRepeated(by: words, link: link) }) {
            if trust.rank > origins[index].trust.rank, trust == .official { origins[index].trust = trust }
            return origins[index].key
        }
        let text = item.title + " " + (item.summary.isEmpty ? String(item.content.prefix(600)) : item.summary)
        let key =
            trust == .official
            ? item.source
            : Origin.attribution(in: text) ?? Origin.agency(of: source?.name ?? item.source) ?? item.source
        if !origins.contains(where: { $0.key == key }), origins.count < Self.originLimit {
            origins.append(Origin(key: key, trust: trust, words: Array(words.prefix(64)), link: link))
        }
        return key
    }

    private mutating func charge(
        _ signal: Signal, _ item: Item, trust: Trust, origin: String, catalogue: Catalogue
    ) {
        let subject = catalogue.subject(of: signal.subject)
        let certainty: Certainty = trust == .social && signal.certainty == .fact ? .claim : signal.certainty
        let ground = Ground(
            item: item.id, source: item.source, title: item.title, url: item.url,
            evidence: Array(signal.evidence.prefix(2)))
        if let index = charges.firstIndex(where: {
            $0.factor == signal.factor && $0.subject == subject && $0.direction == signal.direction
        }) {
            var charge = charges[index]
            if certainty.rank > charge.certainty.rank { charge.certainty = certainty }
            charge.weight = max(charge.weight, signal.weight)
            if trust.rank > charge.trust.rank { charge.trust = trust }
            if !charge.origins.contains(origin), charge.origins.count < Self.originLimit {
                charge.origins.append(origin)
            }
            charge.since = min(charge.since, item.effectiveDate)
            if charge.grounds.count < Self.groundLimit, !charge.grounds.contains(where: { $0.item == item.id }) {
                charge.grounds.append(ground)
            }
            charges[index] = charge
        } else if charges.count < Self.chargeLimit {
            charges.append(
                Charge(
                    factor: signal.factor, subject: subject, direction: signal.direction, certainty: certainty,
                    weight: min(max(signal.weight, 0), 1), trust: trust, origins: [origin], since: item.effectiveDate,
                    grounds: [ground]))
        }
    }

    private func nextState(
        _ analysis: Analysis, trust: Trust, source: Judgement.Source?, catalogue: Catalogue
    ) -> State {
        let harm = analysis.signals.filter { $0.direction == .harm }
        let isParty = source?.subject.map { own in harm.contains { catalogue.subject(of: $0.subject) == own } } ?? false
        let states = (harm.isEmpty ? analysis.signals : harm).map(\.certainty)
        if !states.isEmpty, states.allSatisfy({ $0 == .denied }) { return .denied }
        let isStated = states.isEmpty ? charges.isEmpty : states.contains(.fact)
        let canConfirm = trust == .official || trust == .press || isParty
        if isStated && canConfirm { return .confirmed }
        if state == .denied || state == .confirmed { return state }
        return originCount > 1 ? .corroborated : .rumour
    }
}

extension Certainty {
    /// Surer is higher; a denial is least.
    var rank: Int {
        switch self {
        case .denied: 0
        case .rumour: 1
        case .claim: 2
        case .fact: 3
        }
    }
}

extension Trust {
    /// More trusted is higher.
    var rank: Int {
        switch self {
        case .social: 0
        case .aggregator: 1
        case .press: 2
        case .official: 3
        }
    }
}
