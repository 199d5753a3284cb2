import Fetch
import Matching

/// The ids that a query may name by `source:`, `entity:`, `subject:` and `factor:`.
struct QueryNames: Sendable {
    private let sources: Set<String>
    private let entities: Set<String>
    /// Those of which signals tell: all others stand for a company, or for none.
    private let companies: Set<String>
    private let factors: Set<String>

    /// A `field:value` that finds nothing whatever comes.
    struct Unknown: Equatable {
        /// For people, with the id that was perhaps meant.
        var message: String
        /// Where it stands in the query, in Unicode scalars; 0 where it is written otherwise.
        var position: Int
    }

    /// The ids of a configuration's sources and entities, and of the library's factors as it changes them.
    init(sources: [SourceSettings], entities: [Entity], factors: [FactorOverride]) {
        self.sources = Set(sources.map(\.source.id))
        self.entities = Set(entities.map(\.id.rawValue))
        companies = Set(entities.filter { $0.kind == .company }.map(\.id.rawValue))
        let ids = Factor.library(with: factors).map(\.id.rawValue)
        // A family such as `talent` stands for all its factors.
        self.factors = Set(ids + ids.map { String($0.prefix { $0 != "." }) })
    }

    /// What a query names in vain, in its order.
    func unknown(in query: Query) -> [Unknown] {
        query.root.namedValues.compactMap { field, value in
            let (known, noun): (Set<String>, String)
            switch field {
            case .source: (known, noun) = (sources, "source")
            case .entity, .subject: (known, noun) = (entities, "entity")
            case .factor: (known, noun) = (factors, "factor")
            case .lang, .author, .inurl: return nil
            }
            let position = scalar(of: "\(field.rawValue):\(value)", in: query.text)
            guard !known.contains(value) else {
                guard field == .subject, !companies.contains(value) else { return nil }
                return Unknown(
                    message: "signals are about companies, and \"\(value)\" is none, so that this can never match; "
                        + "did you mean \"entity:\(value)\"?", position: position)
            }
            let guess = suggestion(for: value, among: known.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
            return Unknown(
                message: "no \(noun) has the id \"\(value)\", so that this can never match\(guess)", position: position)
        }
    }

    private func scalar(of term: String, in text: String) -> Int {
        let text = text.lowercased()
        return text.firstRange(of: term.lowercased())
            .map { text.unicodeScalars.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
    }
}

extension Query.Node {
    /// Every `field:value` below.
    fileprivate var namedValues: [(field: Query.Field, value: String)] {
        switch self {
        case .field(let field, let value): [(field, value)]
        case .not(let node): node.namedValues
        case .and(let nodes), .or(let nodes): nodes.flatMap(\.namedValues)
        case .all, .text, .regex, .after, .before: []
        }
    }
}
