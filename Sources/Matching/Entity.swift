/// The id of an entity in the configuration, such as `openai`.
public struct EntityID: RawRepresentable, Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    /// Names an entity by its id.
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public init(from decoder: any Decoder) throws { rawValue = try String(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
    public var description: String { rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A company, person, product or other thing that an analyst follows, as the configuration describes it.
public struct Entity: Sendable, Equatable, Identifiable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case company, person, product, organization, document, technology, group
    }

    /// One way in which texts write an entity.
    public struct Alias: Sendable, Equatable {
        public var text: String
        /// Whether letter case must be as written here.
        public var isCaseSensitive: Bool
        /// Words of which one must stand near for the alias to count; empty for no condition.
        public var near: [String]
        /// Words of which none may stand near.
        public var notNear: [String]

        /// Creates an alias.
        public init(_ text: String, isCaseSensitive: Bool = false, near: [String] = [], notNear: [String] = []) {
            self.text = text
            self.isCaseSensitive = isCaseSensitive
            self.near = near
            self.notNear = notNear
        }
    }

    public var id: EntityID
    /// Display names by language, `zh` and `en`; each is an alias too.
    public var names: [String: String]
    public var aliases: [Alias]
    public var kind: Kind
    /// Owner of a product, employer of a person, parent of an organisation or document.
    public var owner: EntityID?
    /// What a person does, such as "chief scientist".
    public var role: String?
    /// Whether its standing is assessed.
    public var isSubject: Bool
    public var rivals: [EntityID]
    public var partners: [EntityID]

    /// Creates an entity.
    public init(
        id: EntityID, names: [String: String], aliases: [Alias] = [], kind: Kind, owner: EntityID? = nil,
        role: String? = nil, isSubject: Bool = false, rivals: [EntityID] = [], partners: [EntityID] = []
    ) {
        self.id = id
        self.names = names
        self.aliases = aliases
        self.kind = kind
        self.owner = owner
        self.role = role
        self.isSubject = isSubject
        self.rivals = rivals
        self.partners = partners
    }

    /// The name to show in a language, else in any, else the id.
    public func name(in language: String) -> String {
        names[language] ?? names["en"] ?? names["zh"] ?? names.sorted(by: { $0.key < $1.key }).first?.value
            ?? id.rawValue
    }
}
