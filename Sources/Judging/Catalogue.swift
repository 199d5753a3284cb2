import Matching

/// The configured entities with the questions that judging asks of them.
struct Catalogue: Sendable {
    private let byID: [EntityID: Entity]
    private let roots: [EntityID: EntityID]

    init(_ entities: [Entity]) {
        var byID: [EntityID: Entity] = [:]
        for entity in entities where byID[entity.id] == nil { byID[entity.id] = entity }
        self.byID = byID
        var roots: [EntityID: EntityID] = [:]
        for entity in entities { roots[entity.id] = Self.root(of: entity.id, in: byID) }
        self.roots = roots
    }

    subscript(_ id: EntityID) -> Entity? { byID[id] }

    /// The company behind an entity: a product's maker, a unit's parent, a person's employer; itself where nobody is.
    func company(of id: EntityID) -> EntityID { roots[id] ?? id }

    /// Whose standing a factor of this entity moves: itself when it is a subject, else the nearest owner that is one, else
    /// its company.
    func subject(of id: EntityID) -> EntityID {
        var current = id
        for _ in 0..<8 {
            guard let entity = byID[current] else { break }
            if entity.isSubject { return current }
            guard let owner = entity.owner else { break }
            current = owner
        }
        return company(of: id)
    }

    /// Whether an entity is another or belongs to it, at most eight owners up.
    func belongs(_ id: EntityID, to other: EntityID) -> Bool {
        var current = id
        for _ in 0..<8 {
            if current == other { return true }
            guard let owner = byID[current]?.owner else { return false }
            current = owner
        }
        return false
    }

    func kind(of id: EntityID) -> Entity.Kind? { byID[id]?.kind }

    func name(_ id: EntityID, in language: String) -> String { byID[id]?.name(in: language) ?? id.rawValue }

    /// Climbs at most eight owners, so that a circle in the configuration ends.
    private static func root(of id: EntityID, in entities: [EntityID: Entity]) -> EntityID {
        var current = id
        for _ in 0..<8 {
            guard let owner = entities[current]?.owner, owner != current else { break }
            current = owner
        }
        return current
    }
}
