public import Matching
import Reading

public import struct Foundation.Date

/// One happening as it is told over time: what it charges whom with, how sure that is, who says so, and what was told
/// of it.
public struct Story: Sendable, Equatable, Codable, Identifiable {
    /// How far a happening is established: told by one voice, by several, stated as a fact by the party, an official
    /// source or the press, denied by the party. `closed` is a story that takes no more items.
    public enum State: String, Sendable, Codable {
        case rumour, corroborated, confirmed, denied, closed
    }

    /// What was told of a story: how gravely, and when last.
    struct Told: Sendable, Equatable, Codable {
        var severity: Alert.Severity
        var time: Date
        /// How sure each charge was when it was last told, by `Charge.key`.
        var charges: [String: Certainty] = [:]
        /// Who was told to move, by `Analysis.movers`.
        var people: [String] = []
        /// Whether what was told rested on several voices.
        var isCorroborated = false
        /// Whether titles in Chinese, and others, were told.
        var isToldInChinese = false
        var isToldInOthers = false

        static let peopleLimit = 32

        func isTold(inChinese isChinese: Bool) -> Bool { isChinese ? isToldInChinese : isToldInOthers }

        init(severity: Alert.Severity, time: Date) {
            self.severity = severity
            self.time = time
        }

        /// Earlier builds kept the severity and the time alone.
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            severity = try container.decode(Alert.Severity.self, forKey: .severity)
            time = try container.decode(Date.self, forKey: .time)
            charges = try container.decodeIfPresent([String: Certainty].self, forKey: .charges) ?? [:]
            people = try container.decodeIfPresent([String].self, forKey: .people) ?? []
            isCorroborated = try container.decodeIfPresent(Bool.self, forKey: .isCorroborated) ?? true
            isToldInChinese = try container.decodeIfPresent(Bool.self, forKey: .isToldInChinese) ?? false
            isToldInOthers = try container.decodeIfPresent(Bool.self, forKey: .isToldInOthers) ?? false
        }
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
    /// Whether the press or an official source tells it; what counts for a story without charges.
    var isPublished: Bool

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
        isPublished = false
    }

    /// Independent voices. Social posts together are one, and none beside a publication.
    public var originCount: Int {
        let published = origins.count { $0.trust != .social }
        return published > 0 ? published : min(origins.count, 1)
    }

    /// The charges that the story is about: those of harm, where it has any.
    private var telling: [Charge] {
        let harm = charges.filter { $0.direction == .harm }
        return harm.isEmpty ? charges : harm
    }

    /// Who speaks in it, in order of arrival: an outlet, an agency that others repeat, or a source id.
    public var voices: [(name: String, trust: Trust)] { origins.map { ($0.key, $0.trust) } }

    /// How sure the story's surest charge is that still stands; nil without charges.
    public var certainty: Certainty? {
        state == .denied ? .denied : telling.filter { $0.denied == nil }.map(\.certainty).max { $0.rank < $1.rank }
    }

    /// The weightiest charge of harm, else of gain; one that stands before one that is denied.
    public var leading: Charge? {
        telling.enumerated().max {
            ($0.element.denied == nil ? 1 : 0, $0.element.weight, -$0.offset)
                < ($1.element.denied == nil ? 1 : 0, $1.element.weight, -$1.offset)
        }?.element
    }

    /// Whether an official source speaks in it.
    public var isOfficial: Bool { origins.contains { $0.trust == .official } }

    /// Takes an item in, of which a revision is the edited text.
    mutating func add(
        _ item: Item, _ analysis: Analysis, words: [UInt32], source: Judgement.Source?, catalogue: Catalogue,
        language: String
    ) {
        let trust = source?.trust ?? .press
        if item.revision == 0 { itemCount += 1 }
        updated = max(updated, item.effectiveDate)
        opened = min(opened, item.effectiveDate)
        worth = max(worth, analysis.worth)
        if !sources.contains(item.source), sources.count < Self.sourceLimit { sources.append(item.source) }
        if trust == .official || trust == .press { isPublished = true }
        let origin = voice(of: item, words: words, source: source, trust: trust)
        for entity in analysis.entities where subjects.count < 12 {
            let subject = catalogue.subject(of: entity)
            if catalogue.kind(of: subject) == .company, !subjects.contains(subject) { subjects.append(subject) }
        }
        let reads = item.language?.hasPrefix(language) ?? (language == "zh") == item.title.isChinese
        let rank =
            min(analysis.worth, 2) * 16 + (analysis.signals.isEmpty ? 0 : 8) + trust.rank * 2 + (reads ? 3 : 0)
        if rank > titleRank, !item.title.isEmpty {
            titleRank = rank
            title = item.title
            url = item.url ?? url
        }
        charge(
            with: Report(
                item: item, signals: analysis.signals, trust: trust, origin: origin,
                party: source?.subject, catalogue: catalogue))
        state = standing
    }

    /// How far the story is established, by what its charges rest on.
    private var standing: State {
        if !telling.isEmpty, telling.allSatisfy({ $0.denied != nil }) { return .denied }
        if charges.isEmpty ? isPublished : telling.contains(where: { $0.denied == nil && $0.isConfirmed }) {
            return .confirmed
        }
        return originCount > 1 ? .corroborated : .rumour
    }

    /// The origin that an item speaks for, remembered if it is another one.
    private mutating func voice(of item: Item, words: [UInt32], source: Judgement.Source?, trust: Trust) -> String {
        let link = Origin.canonical(item.url)
        // An official source speaks for itself, also where the press had the same words before.
        if trust != .official, let origin = origins.first(where: { $0.isRepeated(by: words, link: link) }) {
            return origin.key
        }
        let text = item.title + " " + (item.summary.isEmpty ? String(item.content.prefix(600)) : item.summary)
        let key =
            trust == .official
            ? item.source
            : Origin.attribution(in: text) ?? Origin.agency(of: source?.name ?? item.source) ?? item.source
        if !origins.contains(where: { $0.key == key }), origins.count < Self.originLimit {
            origins.append(Origin(key: key, trust: trust, words: Array(words.prefix(Origin.wordLimit)), link: link))
        }
        return key
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
