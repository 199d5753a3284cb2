/// A mention with its place in the folded text, as cues need it.
public struct FoundMention: Sendable, Equatable {
    public var entity: EntityID
    public var field: Field
    /// Half-open, in units of the field's `FoldedText`.
    public var range: Range<Int>
    /// The same as published.
    public var mention: Mention

    /// Creates a found mention.
    public init(entity: EntityID, field: Field, range: Range<Int>, mention: Mention) {
        self.entity = entity
        self.field = field
        self.range = range
        self.mention = mention
    }
}

/// Finds the entities that a text names. Built once from a configuration, immutable, shared by all threads.
public struct EntityFinder: Sendable {
    /// As configured, by id.
    public let entities: [EntityID: Entity]
    private let list: [Entity]
    private let matcher: LiteralMatcher
    /// What each literal of the matcher stands for.
    private let meanings: [[Meaning]]
    private let aliases: [CompiledAlias]

    private enum Meaning: Sendable {
        /// A spelling of an alias, by index.
        case alias(Int, capitals: [Bool])
        /// A word that an alias wants near or not near.
        case context(Int)
    }

    private struct CompiledAlias: Sendable {
        var entity: Int
        var isCaseSensitive: Bool
        var near: [Int]
        var notNear: [Int]
    }

    /// An alias that stands in the text as a word of its own.
    private struct Candidate {
        var alias: Int
        var field: Int
        var range: Range<Int>
    }

    /// A context word in the text.
    private struct Context {
        var word: Int
        var field: Int
        var range: Range<Int>
    }

    /// Units within which a context word is near.
    static let nearness = 150

    /// Prepares a set of entities.
    public init(_ entities: [Entity]) {
        list = entities
        self.entities = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var literals: [[UInt16]: Int] = [:]
        var order: [[UInt16]] = []
        var meanings: [[Meaning]] = []
        var aliases: [CompiledAlias] = []
        func add(_ units: [UInt16], _ meaning: Meaning) {
            guard !units.isEmpty else { return }
            if let index = literals[units] {
                meanings[index].append(meaning)
            } else {
                literals[units] = order.count
                order.append(units)
                meanings.append([meaning])
            }
        }
        var words: [[UInt16]: Int] = [:]
        func word(_ text: String) -> Int {
            let units = FoldedText(text).units
            if let index = words[units] { return index }
            let index = words.count
            words[units] = index
            add(units, .context(index))
            return index
        }
        for (index, entity) in entities.enumerated() {
            let names = entity.names.sorted { $0.key < $1.key }.map { Entity.Alias($0.value) }
            var seen: Set<String> = []
            // An alias that says more about itself stands for the plain name.
            for alias in entity.aliases + names where seen.insert(alias.text).inserted {
                let number = aliases.count
                aliases.append(
                    CompiledAlias(
                        entity: index, isCaseSensitive: alias.isCaseSensitive, near: alias.near.map(word),
                        notNear: alias.notNear.map(word)))
                for spelling in Spelling.all(of: alias.text) {
                    add(spelling.units, .alias(number, capitals: spelling.capitals))
                }
            }
        }
        matcher = LiteralMatcher(units: order)
        self.meanings = meanings
        self.aliases = aliases
    }

    /// The entities that the fields of one item name, in text order. `sourceSubject` is the company whose own site the
    /// item comes from, if any.
    public func mentions(in fields: [(field: Field, text: FoldedText)], sourceSubject: EntityID? = nil)
        -> [FoundMention]
    {
        var candidates: [Candidate] = []
        var contexts: [Context] = []
        for (index, (_, text)) in fields.enumerated() {
            matcher.forEachMatch(in: text.units) { literal, range in
                for meaning in meanings[literal] {
                    switch meaning {
                    case .alias(let alias, let capitals):
                        guard Self.isName(range, in: text) else { continue }
                        if aliases[alias].isCaseSensitive,
                            !zip(range, capitals).allSatisfy({ text.isCapital(at: $0) == $1 })
                        {
                            continue
                        }
                        candidates.append(Candidate(alias: alias, field: index, range: range))
                    case .context(let word):
                        contexts.append(Context(word: word, field: index, range: range))
                    }
                }
            }
        }
        let accepted = candidates.filter { candidate in
            let alias = aliases[candidate.alias]
            if alias.notNear.contains(where: { isNear($0, candidate, contexts) }) { return false }
            return alias.near.isEmpty || alias.near.contains { isNear($0, candidate, contexts) }
        }
        return longest(accepted).map { candidate in
            let (field, text) = fields[candidate.field]
            let entity = list[aliases[candidate.alias].entity].id
            return FoundMention(
                entity: entity, field: field, range: candidate.range,
                mention: Mention(
                    entity: entity, field: field, range: text.scalars(of: candidate.range),
                    text: text.text(of: candidate.range)))
        }
    }

    private func isNear(_ word: Int, _ candidate: Candidate, _ contexts: [Context]) -> Bool {
        contexts.contains {
            $0.word == word && $0.field == candidate.field
                && $0.range.lowerBound <= candidate.range.upperBound + Self.nearness
                && candidate.range.lowerBound <= $0.range.upperBound + Self.nearness
        }
    }

    /// Of candidates that overlap the longest, in text order; of a version its family too.
    private func longest(_ candidates: [Candidate]) -> [Candidate] {
        let sorted = candidates.sorted {
            ($0.field, $0.range.lowerBound, -$0.range.count, $0.alias)
                < ($1.field, $1.range.lowerBound, -$1.range.count, $1.alias)
        }
        var kept: [Candidate] = []
        for candidate in sorted {
            let entity = aliases[candidate.alias].entity
            guard let last = kept.last, last.field == candidate.field,
                last.range.upperBound > candidate.range.lowerBound
            else {
                kept.append(candidate)
                continue
            }
            let holder = aliases[last.alias].entity
            if holder != entity, list[holder].owner == list[entity].id, list[entity].kind == .product {
                kept.append(candidate)
            }
        }
        return kept
    }

    /// Whether a stretch is a name of its own: its Latin ends are not inside a longer Latin word, and a number that it
    /// ends in does not go on.
    static func isName(_ range: Range<Int>, in text: FoldedText) -> Bool {
        let units = text.units
        let first = units[range.lowerBound]
        let last = units[range.upperBound - 1]
        if Folding.isWord(first), range.lowerBound > 0, Folding.isWord(units[range.lowerBound - 1]) { return false }
        guard Folding.isWord(last), range.upperBound < units.count else { return true }
        let next = units[range.upperBound]
        if Folding.kind(last) == .digit {
            if Folding.isWord(next) { return false }
            return
                !(next == 0x2E && range.upperBound + 1 < units.count
                && Folding.kind(units[range.upperBound + 1]) == .digit)
        }
        return !Folding.isWord(next)
    }
}
