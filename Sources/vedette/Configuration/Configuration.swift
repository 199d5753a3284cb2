import Fetch
import Judging
import Matching
import Reading

/// What one file in a person's hand says that Vedette shall do: checked, with every default filled in.
struct Configuration: Sendable {
    /// The file it was read from; relative paths in it were resolved against the file's folder.
    var path: String
    /// In the order of the file, the sources of OPML lists in the place of the list.
    var sources: [SourceSettings] = []
    var entities: [Entity] = []
    var factors: [FactorOverride] = []
    var watches: [Watch] = []
    var alerts = AlertSettings()
    var digests = DigestSettings()
    var delivery: [DeliveryChannel] = []
    /// How sources are asked.
    var fetch = FetchSettings()
    /// The least time between two polls of one source, in seconds, whatever else says (`fetch.min_interval`).
    var minInterval = 1.0
    var server = ServerSettings()
    /// Absolute, or relative to the working directory as `path` is; nil where the file does not name one.
    var stateDirectory: String?
    /// How long the texts of items are kept, in seconds; nil for ever.
    var retention: Double?
    /// What is said and has no effect yet.
    var warnings: [Finding] = []

    /// The entity of an id, else the one that alone is called so, whatever the case, the width and the script; nil for a
    /// name of none or of several.
    func entity(called name: String) -> Entity? {
        if let entity = entities.first(where: { $0.id.rawValue == name }) { return entity }
        let units = FoldedText(name).units
        let bearers = entities.filter { entity in
            (Array(entity.names.values) + entity.aliases.map(\.text)).contains { FoldedText($0).units == units }
        }
        return bearers.count == 1 ? bearers.first : nil
    }

    /// The company whose own site each source is, by the source's id.
    var sourceSubjects: [String: EntityID] {
        sources.reduce(into: [:]) { $0[$1.source.id] = $1.subject }
    }

    /// What its queries, and those of a search, may name.
    var queryNames: QueryNames { QueryNames(sources: sources, entities: entities, factors: factors) }

    /// What the fold may know of it.
    var judgement: Judgement {
        Judgement(
            entities: entities, factors: factors, watches: watches,
            sources: Dictionary(
                sources.map { ($0.source.id, Judgement.Source(name: $0.name, trust: $0.trust, subject: $0.subject)) },
                uniquingKeysWith: { first, _ in first }),
            maxPerPoll: alerts.maxPerPoll, thresholds: alerts.thresholds, language: digests.language)
    }
}

/// A source with what the configuration says of it beyond how it is asked.
struct SourceSettings: Sendable, Equatable {
    /// How it is asked.
    var source: Source
    /// As shown to people; the id where none is given.
    var name: String
    /// BCP 47, for items that do not say; nil where unknown.
    var language: String?
    var trust: Trust
    /// The company whose own site it is.
    var subject: EntityID?
    /// How its documents are read.
    var form = DocumentForm.feed
}

/// What a source's documents are read as.
enum DocumentForm: Sendable, Equatable {
    /// RSS, Atom, JSON Feed.
    case feed
    /// A page: its rows where `rows` says where they stand, its text, or a part of it, where `text` does. Where neither
    /// is given, rows that are found without help, else the whole text.
    case page(rows: Page.Rules?, text: Selector?)
    /// A JSON document with items, found without help where no rules are given.
    case json(JSONSource.Rules?)
}

/// `alerts`: what is told, and when it is handed on.
struct AlertSettings: Sendable, Equatable {
    /// A span of local time in which nothing is handed on, as minutes after midnight; it may pass midnight.
    struct QuietHours: Sendable, Equatable {
        var from: Int
        var to: Int
    }

    /// What a new source published longer before its first poll is not told, in seconds.
    var backlog = 2.0 * 86_400
    /// Alerts that one poll may tell.
    var maxPerPoll = 1000
    /// The index at which a subject reaches each level, where the file says so.
    var thresholds: [Level: Double] = [:]
    /// Holds delivery, never evaluation.
    var quietHours: QuietHours?
}

/// `digests`: when a period ends and how it is told.
struct DigestSettings: Sendable, Equatable {
    /// Minutes after local midnight at which a period ends, ascending; never empty.
    var times = [8 * 60]
    /// A name of the time zone database.
    var timeZone = "Asia/Shanghai"
    /// `zh` or `en`.
    var language = "zh"
}

/// A way to hand alerts on. Its shape is checked; the files in the state directory are all the delivery there is.
struct DeliveryChannel: Sendable, Equatable {
    var id: String
    var kind: String
}

/// `server`: where the process may be asked how it is.
struct ServerSettings: Sendable, Equatable {
    /// Address and port, loopback by default.
    var listen = "127.0.0.1:8484"
}

/// The version that `--version` prints and requests name.
let vedetteVersion = "0.1.0"
