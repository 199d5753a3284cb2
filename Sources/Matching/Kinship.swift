/// Who belongs to whom: houses of companies with their products and people, and who names whom a rival or partner.
struct Kinship: Sendable {
    /// The company at the top of each entity's chain of owners; itself where it has none.
    let house: [Int]
    /// Houses that are named as rivals or partners, by either side.
    private let near: Set<UInt64>
    private let indexes: [EntityID: Int]

    /// Reads owners, rivals and partners.
    init(_ entities: [Entity]) {
        let indexes = Dictionary(
            entities.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        self.indexes = indexes
        let house = entities.indices.map { index in
            var top = index
            // A chain of owners may be wrong and run in a circle.
            for _ in 0..<8 {
                guard let owner = entities[top].owner, let next = indexes[owner], next != top else { break }
                top = next
            }
            return top
        }
        self.house = house
        var near: Set<UInt64> = []
        for (index, entity) in entities.enumerated() {
            for other in entity.rivals + entity.partners {
                guard let other = indexes[other] else { continue }
                near.insert(Self.pair(house[index], house[other]))
            }
        }
        self.near = near
    }

    /// The index of an entity.
    func index(of id: EntityID) -> Int? { indexes[id] }

    /// Whether two entities are of one house or of houses that are rivals or partners.
    func isKin(_ a: Int, _ b: Int) -> Bool {
        house[a] == house[b] || near.contains(Self.pair(house[a], house[b]))
    }

    private static func pair(_ a: Int, _ b: Int) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
}
