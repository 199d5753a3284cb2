import Matching
import Reading

/// The entities of a configuration, with the ids that other sections may refer to.
struct EntityCatalogue {
    private(set) var entities: [Entity] = []
    private var ids: Set<String> = []
    /// References to check when all ids are known.
    private var references: [(id: String, json: JSON, path: String)] = []
    /// What each entity belongs to.
    private var owners: [String: Owner] = [:]
    /// Where each way of writing was first claimed.
    private var claims: [[UInt16]: [Claim]] = [:]

    private struct Owner {
        var id: String
        var json: JSON
        var path: String
    }

    private struct Claim {
        var entity: String
        var text: String
        var isExact: Bool
        var line: Int
    }

    /// Entities that were read before.
    init(_ entities: [Entity]) {
        self.entities = entities
        ids = Set(entities.map(\.id.rawValue))
    }

    /// Reads the section and checks what its entities say of each other.
    init(_ json: JSON?, with reader: inout ConfigurationReader) {
        for element in reader.elements(json, "entities", of: "entities") {
            read(element.json, element.path, with: &reader)
        }
        for reference in references { check(reference.id, at: reference.json, reference.path, with: &reader) }
        noteRings(with: &reader)
    }

    /// Notes where an entity belongs to itself, at once or by way of others: once for each such ring.
    private func noteRings(with reader: inout ConfigurationReader) {
        var seen: Set<String> = []
        for entity in entities.map(\.id.rawValue) where !seen.contains(entity) {
            var way: [String] = []
            var current = entity
            while let owner = owners[current], seen.insert(current).inserted {
                way.append(current)
                current = owner.id
            }
            guard let start = way.firstIndex(of: current), let place = owners[current] else { continue }
            let ring = way[start...].dropFirst().map { "\"\($0)\"" }.joined(separator: ", ")
            let by = ring.isEmpty ? "" : " by way of \(ring)"
            reader.note("an entity cannot belong to itself\(by)", at: place.json, place.path)
        }
    }

    /// Notes a reference to an entity that there is none of.
    func check(_ id: String, at json: JSON, _ path: String, with reader: inout ConfigurationReader) {
        if let problem = problem(with: id) { reader.note(problem, at: json, path) }
    }

    /// That there is no entity of an id, as a message; nil where there is one.
    func problem(with id: String) -> String? {
        guard !ids.contains(id) else { return nil }
        let guess = suggestion(for: id, among: ids.sorted())
        return "no entity has the id \"\(id)\"\(guess.map { "; did you mean \"\($0)\"?" } ?? "")"
    }

    private mutating func read(_ json: JSON, _ path: String, with reader: inout ConfigurationReader) {
        guard let object = reader.object(json, path, .entity) else { return }
        guard let id = reader.id(object, of: "an entity", isWord: true) else { return }
        if !ids.insert(id).inserted, let json = object["id"] {
            reader.note("\"\(id)\" is the id of another entity", at: json, object.path("id"))
        }

        var entity = Entity(id: EntityID(id), names: names(object, with: &reader), kind: .company)
        if entity.names.isEmpty, object["name"] == nil {
            if let json = object["names"] {
                // An object without a name in it; what else is wrong there is noted already.
                if json.members?.allSatisfy(\.value.isNull) == true {
                    reader.note("expected a name, such as {\"en\": \"Acme\"}", at: json, object.path("names"))
                }
            } else {
                reader.note("an entity needs \"name\" or \"names\"", at: json, path)
            }
        }
        entity.kind = reader.choice(object, "kind", of: Entity.Kind.allCases) ?? .company
        entity.owner = reference(object, "of", with: &reader)
        entity.role = reader.text(object, "role")
        entity.isSubject = reader.bool(object, "subject") ?? false
        entity.rivals = references(object, "rivals", with: &reader)
        entity.partners = references(object, "partners", with: &reader)
        if let owner = entity.owner, let json = object["of"], owners[id] == nil {
            owners[id] = Owner(id: owner.rawValue, json: json, path: object.path("of"))
        }
        for element in reader.elements(object["aliases"], object.path("aliases"), of: "aliases") {
            guard let alias = alias(element.json, element.path, with: &reader) else { continue }
            entity.aliases.append(alias)
            claim(alias, for: id, at: element.json, element.path, with: &reader)
        }
        entities.append(entity)
    }

    // MARK: - Names and aliases

    private mutating func names(
        _ object: ConfigurationReader.Object, with reader: inout ConfigurationReader
    ) -> [String: String] {
        var names: [String: String] = [:]
        var place: [String: (json: JSON, path: String)] = [:]
        if let json = object["names"], let languages = reader.object(json, object.path("names"), .names) {
            for language in ConfigurationShape.names.keys {
                names[language] = reader.text(languages, language)
                place[language] = languages[language].map { ($0, languages.path(language)) }
            }
        }
        if let name = reader.text(object, "name"), let json = object["name"] {
            let language = name.unicodeScalars.contains(where: \.properties.isIdeographic) ? "zh" : "en"
            if names[language] == nil {
                names[language] = name
                place[language] = (json, object.path("name"))
            }
        }
        let id = object["id"]?.string ?? ""
        for (language, name) in names.sorted(by: { $0.key < $1.key }) {
            guard let place = place[language] else { continue }
            if !Self.canMatch(name) {
                reader.note(
                    "expected a name with a letter or a digit: this can never match", at: place.json, place.path)
            }
            claim(Entity.Alias(name), for: id, at: place.json, place.path, with: &reader)
        }
        return names
    }

    private mutating func alias(
        _ json: JSON, _ path: String, with reader: inout ConfigurationReader
    ) -> Entity.Alias? {
        if json.string != nil {
            guard let text = reader.text(json, path) else { return nil }
            return checked(Entity.Alias(text), at: json, path, with: &reader)
        }
        guard json.members != nil else {
            reader.mismatch(json, path, expected: "a text or an object with \"text\"")
            return nil
        }
        guard let object = reader.object(json, path, .alias),
            let text = reader.required(object, "text", of: "an alias"), let place = object["text"]
        else { return nil }
        let alias = Entity.Alias(
            text, isCaseSensitive: reader.bool(object, "case") ?? false,
            near: reader.texts(object, "near", of: "words"), notNear: reader.texts(object, "not_near", of: "words"))
        let refused = Set(alias.notNear.map(Self.folded))
        if !alias.near.isEmpty, alias.near.allSatisfy({ refused.contains(Self.folded($0)) }), let json = object["near"]
        {
            reader.note(
                "every word of \"near\" stands in \"not_near\" too: this alias can never match", at: json,
                object.path("near"))
        }
        return checked(alias, at: place, object.path("text"), with: &reader)
    }

    private func checked(
        _ alias: Entity.Alias, at json: JSON, _ path: String, with reader: inout ConfigurationReader
    ) -> Entity.Alias? {
        if Self.canMatch(alias.text) { return alias }
        reader.note("expected an alias with a letter or a digit: this can never match", at: json, path)
        return nil
    }

    private static func canMatch(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    /// Notes a way of writing that another entity claims too, where neither says in which context it is meant.
    private mutating func claim(
        _ alias: Entity.Alias, for entity: String, at json: JSON, _ path: String,
        with reader: inout ConfigurationReader
    ) {
        guard alias.near.isEmpty, alias.notNear.isEmpty else { return }
        let key = Self.folded(alias.text)
        let rival = claims[key]?.first {
            $0.entity != entity && !($0.isExact && alias.isCaseSensitive && $0.text != alias.text)
        }
        if let rival {
            reader.note(
                "\"\(alias.text)\" is claimed by \"\(rival.entity)\" too (line \(rival.line)); say by \"near\" or "
                    + "\"not_near\" which is meant", at: json, path)
        }
        let line = JSON.position(ofUTF8Offset: json.utf8Offset, in: reader.bytes).line
        claims[key, default: []].append(
            Claim(entity: entity, text: alias.text, isExact: alias.isCaseSensitive, line: line))
    }

    /// As texts are compared: without width, case and the difference of Simplified and Traditional.
    private static func folded(_ text: String) -> [UInt16] { FoldedText(text).units }

    // MARK: - Relations

    private mutating func reference(
        _ object: ConfigurationReader.Object, _ key: String, with reader: inout ConfigurationReader
    ) -> EntityID? {
        guard let id = reader.text(object, key, expected: "the id of an entity"), let json = object[key] else {
            return nil
        }
        references.append((id, json, object.path(key)))
        return EntityID(id)
    }

    private mutating func references(
        _ object: ConfigurationReader.Object, _ key: String, with reader: inout ConfigurationReader
    ) -> [EntityID] {
        var seen: Set<String> = []
        var ids: [EntityID] = []
        for element in reader.elements(object[key], object.path(key), of: "ids of entities") {
            guard let id = reader.text(element.json, element.path, expected: "the id of an entity") else { continue }
            if id == object["id"]?.string {
                reader.note("an entity cannot be its own \(key.dropLast())", at: element.json, element.path)
            } else if seen.insert(id).inserted {
                ids.append(EntityID(id))
            }
            references.append((id, element.json, element.path))
        }
        return ids
    }
}
