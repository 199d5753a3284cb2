import Judging
import Matching
import Reading

extension ConfigurationReader {
    // MARK: - Factors

    /// Overrides of the library's factors, and additions to it, by id.
    mutating func factors(_ json: JSON?) -> [FactorOverride] {
        members(json, "factors", of: "factors by id").compactMap { member -> FactorOverride? in
            let path = "factors.\(member.key)"
            guard let object = object(member.value, path, .factor) else { return nil }
            var factor = FactorOverride(id: FactorID(member.key))
            factor.weight = number(object, "weight", in: 0...100)
            factor.halfLife = duration(object, "half_life", atLeast: 60)
            factor.isOff = bool(object, "off") ?? false
            if let json = object["cues"], let languages = self.object(json, object.path("cues"), .cues) {
                for language in ConfigurationShape.cues.keys {
                    let cues = texts(languages, language, of: "cues")
                    if !cues.isEmpty { factor.cues[language] = cues }
                }
            }
            return factor
        }
    }

    // MARK: - Watches

    /// Standing queries.
    mutating func watches(_ json: JSON?) -> [Watch] {
        var ids: Set<String> = []
        return elements(json, "watches", of: "watches").compactMap { element -> Watch? in
            guard let object = object(element.json, element.path, .watch) else { return nil }
            let id = required(object, "id", of: "a watch")
            if let id, let json = object["id"], !ids.insert(id).inserted {
                note("\"\(id)\" is the id of another watch", at: json, object.path("id"))
            }
            let severity = choice(object, "severity", of: Alert.Severity.allCases) ?? .warning
            let grouping = choice(object, "group", of: [Watch.Grouping.story, .item]) ?? .story
            guard let text = required(object, "query", of: "a watch"), let json = object["query"] else { return nil }
            return query(text, at: json, object.path("query")).flatMap { query in
                id.map { Watch(id: $0, query: query, severity: severity, grouping: grouping) }
            }
        }
    }

    private mutating func query(_ text: String, at json: JSON, _ path: String) -> Query? {
        do {
            return try Query(text)
        } catch {
            note(error.message, at: json, scalar: error.position, path)
            return nil
        }
    }
}
