import Judging
import Matching
import Reading

extension ConfigurationReader {
    // MARK: - Factors

    /// Overrides of the library's factors, and additions to it, by id.
    mutating func factors(_ json: JSON?) -> [FactorOverride] {
        let library = Set(Factor.library.map(\.id.rawValue))
        var cues: [String: (json: JSON, path: String)] = [:]
        let factors = members(json, "factors", of: "factors by id").compactMap { member -> FactorOverride? in
            let path = "factors.\(member.key)"
            guard let object = object(member.value, path, .factor) else { return nil }
            var factor = FactorOverride(id: FactorID(member.key))
            factor.weight = number(object, "weight", in: 0...100)
            factor.halfLife = duration(object, "half_life", atLeast: 60)
            factor.isOff = bool(object, "off") ?? false
            if let json = object["cues"], let languages = self.object(json, object.path("cues"), .cues) {
                for language in ConfigurationShape.cues.keys {
                    let texts = texts(languages, language, of: "cues")
                    if !texts.isEmpty { factor.cues[language] = texts }
                    for (json, path) in places(languages, language) { cues[json.string ?? ""] = (json, path) }
                }
            }
            if !library.contains(member.key), factor.cues.isEmpty {
                let guess =
                    suggestion(for: member.key, among: library.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
                note(
                    "the library has no such factor, and a further one needs \"cues\"\(guess)",
                    at: member.keyUTF8Offset,
                    path)
                return nil
            }
            return factor
        }
        return cues.isEmpty ? factors : readable(factors, cues)
    }

    /// The factors without the cues that cannot be read, each of which is noted.
    private mutating func readable(
        _ factors: [FactorOverride], _ places: [String: (json: JSON, path: String)]
    ) -> [FactorOverride] {
        var factors = factors
        for _ in 0..<Self.mostBadCues {
            do {
                try Analyzer.checkCues(of: factors)
                return factors
            } catch {
                guard let place = places[error.cue] else { return factors }
                note(error.message, at: place.json, scalar: error.position, place.path)
                for index in factors.indices {
                    for language in ConfigurationShape.cues.keys {
                        factors[index].cues[language]?.removeAll { $0 == error.cue }
                    }
                }
            }
        }
        return factors
    }

    /// Cues that are looked for at most: each costs a reading of the library's word classes.
    private static let mostBadCues = 20

    /// The strings under a key, alone or in a list, with their paths.
    private func places(_ object: Object, _ key: String) -> [(json: JSON, path: String)] {
        guard let json = object[key] else { return [] }
        guard let elements = json.elements else { return [(json, object.path(key))] }
        return elements.enumerated().map { ($1, "\(object.path(key))[\($0)]") }
    }

    // MARK: - Watches

    /// Standing queries.
    mutating func watches(_ json: JSON?, names: QueryNames) -> [Watch] {
        var ids: Set<String> = []
        return elements(json, "watches", of: "watches").compactMap { element -> Watch? in
            guard let object = object(element.json, element.path, .watch) else { return nil }
            let id = id(object, of: "a watch")
            if let id, let json = object["id"], !ids.insert(id).inserted {
                note("\"\(id)\" is the id of another watch", at: json, object.path("id"))
            }
            let severity = choice(object, "severity", of: Alert.Severity.allCases) ?? .warning
            let grouping = choice(object, "group", of: [Watch.Grouping.story, .item]) ?? .story
            guard let text = required(object, "query", of: "a watch"), let json = object["query"] else { return nil }
            guard let query = query(text, at: json, object.path("query"), names), let id else { return nil }
            return Watch(id: id, query: query, severity: severity, grouping: grouping)
        }
    }

    private mutating func query(_ text: String, at json: JSON, _ path: String, _ names: QueryNames) -> Query? {
        let query: Query
        do {
            query = try Query(text)
        } catch {
            note(error.message, at: json, scalar: error.position, path)
            return nil
        }
        if query.isNeverTrue {
            note("no item can ever match this query", at: json, path)
        }
        for unknown in names.unknown(in: query) { note(unknown.message, at: json, scalar: unknown.position, path) }
        return query
    }
}
