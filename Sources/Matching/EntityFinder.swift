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
///
/// A name counts where it stands as a word of its own (`NameEdge`), its guards hold, and, if other things are called so too
/// (`Ambiguity`), the words around it (`Surroundings`) and the other names of the item speak for it. Then come offices,
/// family names of people named in full, and misspellings. Of names inside longer names the longer one counts.
///
/// A class, as copies of so many tables would count references at every item.
public final class EntityFinder: Sendable {
    /// As configured, by id.
    public let entities: [EntityID: Entity]
    private let list: [Entity]
    /// Of the list, apart, as a name found needs no more.
    private let ids: [EntityID]
    private let kinship: Kinship
    private let matcher: LiteralMatcher
    /// What each literal of the matcher stands for.
    private let meanings: [Meaning]
    /// By literal: a bit for each of the first 64 units that an alias has as a capital; 0 for what is no alias.
    private let capitals: [UInt64]
    private let guards: [Guard]
    private let kinds: [Entity.Kind]
    /// By company.
    private let offices: [Int: [Office]]
    private let misspellings: Misspellings

    private enum Meaning: Sendable {
        /// A spelling of an alias.
        case name(Name)
        /// A word that an alias wants near or not near.
        case context(UInt32)
        /// The last name of a person, which counts once the person has been named.
        case surname(UInt32)
    }

    private struct Name: Sendable {
        var entity: UInt32
        /// Index in `guards`; nil for none.
        var guarded: UInt32?
        var kind: Entity.Kind
        var isCaseSensitive: Bool
        var ambiguity: Ambiguity
    }

    /// The words that an alias wants near and not near.
    private struct Guard: Sendable {
        var near: [Int]
        var notNear: [Int]
    }

    /// A name in the text.
    private struct Candidate {
        var entity: Int
        /// Nil where no alias stands there: an office, a last name, a misspelling.
        var name: Name?
        var field: Int
        var edge: NameEdge.Edge
        /// Units that the alias itself takes.
        var length: Int
        /// The literal of an alias.
        var literal = Int.max

        var range: Range<Int> { edge.range }
    }

    /// Where a context word stands.
    private struct Place: Hashable {
        var word: Int
        var field: Int
    }

    /// Units within which a context word is near.
    static let nearness = 150

    /// Prepares a set of entities.
    public init(_ entities: [Entity]) {
        list = entities
        ids = entities.map(\.id)
        self.entities = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        kinship = Kinship(entities)
        // Names that are written alike are literals of their own: the matcher finds each of equal ones.
        var literals: [[UInt16]] = []
        var meanings: [Meaning] = []
        var capitals: [UInt64] = []
        var guards: [Guard] = []
        var misspellings = Misspellings()
        var words: [[UInt16]: Int] = [:]
        func add(_ literal: [UInt16], _ meaning: Meaning, capitals bits: UInt64 = 0) {
            literals.append(literal)
            meanings.append(meaning)
            capitals.append(bits)
        }
        func word(_ text: String) -> Int {
            let units = FoldedText(text).units
            if let index = words[units] { return index }
            let index = words.count
            words[units] = index
            add(units, .context(UInt32(index)))
            return index
        }
        for (index, entity) in entities.enumerated() {
            let names = entity.names.sorted { $0.key < $1.key }.map { Entity.Alias($0.value) }
            var seen: Set<String> = []
            var surnames: Set<[UInt16]> = []
            // An alias that says more about itself stands for the plain name.
            for alias in entity.aliases + names where seen.insert(alias.text).inserted {
                let ambiguity = Ambiguity(of: alias, kind: entity.kind)
                var guarded: UInt32?
                if !alias.near.isEmpty || !alias.notNear.isEmpty {
                    guarded = UInt32(guards.count)
                    guards.append(Guard(near: alias.near.map(word), notNear: alias.notNear.map(word)))
                }
                let name = Name(
                    entity: UInt32(index), guarded: guarded, kind: entity.kind, isCaseSensitive: alias.isCaseSensitive,
                    ambiguity: ambiguity)
                for (position, spelling) in Spelling.all(of: alias.text).enumerated() {
                    if position == 0, ambiguity == .none { misspellings.add(spelling.units, entity: index) }
                    add(spelling.units, .name(name), capitals: spelling.capitalBits)
                }
                if entity.kind == .person, let surname = Office.surname(of: alias.text) { surnames.insert(surname) }
            }
            for surname in surnames.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                add(surname, .surname(UInt32(index)))
            }
        }
        matcher = LiteralMatcher(units: literals, atWords: true)
        self.meanings = meanings
        self.capitals = capitals
        self.guards = guards
        kinds = entities.map(\.kind)
        self.misspellings = misspellings
        offices = Office.all(of: entities)
    }

    /// The memory that the prepared names take, without the entities themselves.
    public var byteCount: Int {
        matcher.byteCount + meanings.count * MemoryLayout<Meaning>.stride + capitals.count * 8
    }

    /// The entities that the fields of one item name, in text order. `sourceSubject` is the company whose own site the
    /// item comes from, if any.
    public func mentions(in fields: [(field: Field, text: FoldedText)], sourceSubject: EntityID? = nil)
        -> [FoundMention]
    {
        let texts = fields.map(\.text)
        var candidates: [Candidate] = []
        candidates.reserveCapacity(8)
        // By rising start each, as the matcher finds them.
        var contexts: [Place: [Range<Int>]] = [:]
        var surnames: [Candidate] = []
        for (index, text) in texts.enumerated() {
            matcher.forEachMatch(in: text.units) { literal, range in
                switch meanings[literal] {
                case .context(let word): contexts[Place(word: Int(word), field: index), default: []].append(range)
                case .name(let name):
                    let isProduct = name.kind == .product
                    guard var edge = NameEdge.edge(of: range, in: text, isProduct: isProduct) else { return }
                    // Companies come in no versions: "Intel 18A" names what Intel makes.
                    if name.kind == .company, edge.version != .none { edge.range = range }
                    candidates.append(
                        Candidate(
                            entity: Int(name.entity), name: name, field: index, edge: edge, length: range.count,
                            literal: literal))
                case .surname(let person):
                    guard let edge = NameEdge.edge(of: range, in: text, isProduct: false), edge.version == .none,
                        text.isCapital(at: range.lowerBound) || Folding.isIdeograph(text.units[range.lowerBound])
                    else { return }
                    surnames.append(
                        Candidate(entity: Int(person), name: nil, field: index, edge: edge, length: range.count))
                }
            }
        }
        candidates.removeAll { !isAllowed($0, in: texts[$0.field], contexts) }
        let host = sourceSubject.flatMap(kinship.index)
        var found = settle(candidates, in: texts, sourceSubject: host)
        found += misspelled(in: texts, besides: found)
        if let host { found += ownWords(of: host, in: texts) }
        guard !found.isEmpty else { return [] }
        if !surnames.isEmpty { found += bearers(of: surnames, named: Set(found.map(\.entity)), in: texts) }
        found += officers(in: texts, of: found)
        var quotes = texts.map { Quotes(of: $0) }
        return longest(found, in: texts).map { candidate in
            let (field, text) = fields[candidate.field]
            let entity = ids[candidate.entity]
            return FoundMention(
                entity: entity, field: field, range: candidate.range,
                mention: Mention(
                    entity: entity, field: field, range: text.scalars(of: candidate.range),
                    text: quotes[candidate.field].text(of: candidate.range)))
        }
    }

    /// The last names whose bearer or the bearer's house is named: "Tesla's Musk", "GM has no plan, Barra says".
    private func bearers(of surnames: [Candidate], named: Set<Int>, in texts: [FoldedText]) -> [Candidate] {
        let houses = Set(named.filter { kinds[$0] != .person }.map { kinship.house[$0] })
        let bearers = Dictionary(grouping: Set(surnames.map { Bearer($0) }), by: \.range)
        return surnames.filter { candidate in
            let text = texts[candidate.field]
            if isFamilyName(candidate.range, in: text), isOfAnother(candidate, in: text) { return false }
            if named.contains(candidate.entity) { return true }
            guard houses.contains(kinship.house[candidate.entity]), bearers[Bearer(candidate).range]?.count == 1 else {
                return false
            }
            return isOwnWord(candidate, in: text) || isPossessed(candidate, in: text)
        }
    }

    /// Whether a company's possessive stands before a last name: then it may be an everyday word, as in "UnitedHealth's
    /// Witty".
    private func isPossessed(_ candidate: Candidate, in text: FoldedText) -> Bool {
        text.units.matches(Self.possessive, at: candidate.range.lowerBound - Self.possessive.count)
    }

    private static let possessive = Array("'s ".utf16)

    /// Who may be meant by a last name at a place.
    private struct Bearer: Hashable {
        var entity: Int
        var range: [Int]

        init(_ candidate: Candidate) {
            entity = candidate.entity
            range = [candidate.field, candidate.range.lowerBound, candidate.range.upperBound]
        }
    }

    /// Whether a last name is no everyday word.
    private func isOwnWord(_ candidate: Candidate, in text: FoldedText) -> Bool {
        let word = text.units[candidate.range]
        return candidate.length >= 3 && !Lexicon.isEnglish(word) && !Lexicon.isChinese(word)
    }

    /// Names with a wrong letter, where no name stands.
    private func misspelled(in texts: [FoldedText], besides found: [Candidate]) -> [Candidate] {
        guard !misspellings.isEmpty else { return [] }
        var candidates: [Candidate] = []
        for (index, text) in texts.enumerated() {
            var words: [(entity: Int, range: Range<Int>)] = []
            misspellings.find(in: text) { words.append(($0, $1)) }
            guard !words.isEmpty else { continue }
            var taken = [Bool](repeating: false, count: text.count)
            for candidate in found where candidate.field == index { for i in candidate.range { taken[i] = true } }
            for (entity, range) in words where !taken[range].contains(true) {
                candidates.append(
                    Candidate(
                        entity: entity, name: nil, field: index,
                        edge: NameEdge.Edge(range: range, version: .none), length: range.count))
            }
        }
        return candidates
    }

    // MARK: - We

    private static let firstPersons: Set<[UInt16]> = Set(["we", "our", "ours", "us"].map { Array($0.utf16) })
    private static let chineseFirstPersons = ["我们", "我司", "本公司", "我公司", "本集团"].map { Array($0.utf16) }
    /// Before "us" these speak to the reader.
    private static let addresses: Set<[UInt16]> = Set(
        ["let", "contact", "about", "join", "follow", "tell", "email", "call"].map { Array($0.utf16) })

    /// On a company's own site “we” is that company.
    private func ownWords(of host: Int, in texts: [FoldedText]) -> [Candidate] {
        let company = kinds[host] == .company ? host : kinship.house[host]
        guard kinds[company] == .company else { return [] }
        var candidates: [Candidate] = []
        for (field, text) in texts.enumerated() {
            let units = text.units
            func add(_ range: Range<Int>) {
                candidates.append(
                    Candidate(
                        entity: company, name: nil, field: field, edge: NameEdge.Edge(range: range, version: .none),
                        length: range.count))
            }
            var before: [UInt16] = []
            var i = 0
            while i < units.count {
                if let word = Self.chineseFirstPersons.first(where: { units.matches($0, at: i) }) {
                    add(i..<i + word.count)
                    i += word.count
                    continue
                }
                guard Folding.kind(units[i]) == .letter else {
                    i += 1
                    continue
                }
                let start = i
                while i < units.count, Folding.isWord(units[i]) { i += 1 }
                let word = Array(units[start..<i])
                // "US" is a country, "let us" an invitation.
                let isCountry = word.count == 2 && word[0] == 0x75 && text.isCapital(at: start)
                if Self.firstPersons.contains(word), !isCountry, word.count > 2 || !Self.addresses.contains(before) {
                    add(start..<i)
                }
                before = word
            }
        }
        return candidates
    }

    // MARK: - Guards

    private func isAllowed(_ candidate: Candidate, in text: FoldedText, _ contexts: [Place: [Range<Int>]]) -> Bool {
        guard let alias = candidate.name else { return true }
        if isFamilyName(candidate.range, in: text),
            alias.kind != .person || isOfAnother(candidate, in: text)
        {
            return false
        }
        if alias.isCaseSensitive, !isWritten(candidate, in: text) { return false }
        guard let words = alias.guarded.map({ guards[Int($0)] }) else { return true }
        if words.notNear.contains(where: { isNear($0, candidate, contexts) }) { return false }
        return words.near.isEmpty || words.near.contains { isNear($0, candidate, contexts) }
    }

    /// Whether a name is the family name of somebody: "Nikola Tesla", "Harrison Ford".
    private func isFamilyName(_ name: Range<Int>, in text: FoldedText) -> Bool {
        let units = text.units
        guard name.lowerBound > 1, units[name.lowerBound - 1] == 0x20, text.isCapital(at: name.lowerBound) else {
            return false
        }
        let before = units[..<(name.lowerBound - 1)].reversed().prefix { Folding.kind($0) == .letter }
        return (3...10).contains(before.count) && text.isCapital(at: name.lowerBound - 1 - before.count)
            && Vocabulary.givenNames.contains(before.reversed())
    }

    /// Whether a person's last name stands behind a given name that is not the person's: "Robert Altman".
    private func isOfAnother(_ candidate: Candidate, in text: FoldedText) -> Bool {
        guard !text.units[candidate.range].contains(0x20) else { return false }
        let before = text.units[..<(candidate.range.lowerBound - 1)].reversed().prefix { Folding.kind($0) == .letter }
        let given = String(folded: before.reversed()[...])
        let person = list[candidate.entity]
        let own = (Array(person.names.values) + person.aliases.map(\.text)).map { FoldedText($0).units }
            .filter { $0.contains(0x20) }.map { String(folded: $0.prefix { Folding.kind($0) == .letter }) }
        return !own.isEmpty && !own.contains { $0.count > 1 && ($0.hasPrefix(given) || given.hasPrefix($0)) }
    }

    /// The capitals that a name has as configured.
    private func capitals(of candidate: Candidate) -> UInt64 { candidate.name == nil ? 0 : capitals[candidate.literal] }

    /// Whether a name has its capitals as configured, and no other ones.
    private func isWritten(_ candidate: Candidate, in text: FoldedText) -> Bool {
        let start = candidate.range.lowerBound
        let capitals = capitals(of: candidate)
        return (0..<min(candidate.length, 64)).allSatisfy {
            text.isCapital(at: start + $0) == (capitals >> UInt64($0) & 1 == 1)
        }
    }

    private func isNear(_ word: Int, _ candidate: Candidate, _ contexts: [Place: [Range<Int>]]) -> Bool {
        guard let ranges = contexts[Place(word: word, field: candidate.field)] else { return false }
        // All ranges of one word are of one length, so their ends rise too.
        let first = ranges.partitioningIndex(where: { $0.upperBound + Self.nearness >= candidate.range.lowerBound })
        return first < ranges.count && ranges[first].lowerBound <= candidate.range.upperBound + Self.nearness
    }

    // MARK: - Ambiguous names

    /// Support for a name by another one of the same house, or of a rival or partner.
    private static let kinSupport = 4
    /// Support by a name in the same list: "Visa and Nike".
    private static let listSupport = 3
    /// Support by any other name.
    private static let otherSupport = 2

    private static let joints: Set<String> = [" and ", ", ", " & ", "、", "和", "与", "及"]

    /// Whether a name stands in a list with one that is settled.
    private func isListed(_ candidate: Candidate, with settled: [Candidate], in text: FoldedText) -> Bool {
        settled.contains { other in
            guard other.field == candidate.field, other.entity != candidate.entity else { return false }
            let low = min(other.range.upperBound, candidate.range.upperBound)
            let high = max(other.range.lowerBound, candidate.range.lowerBound)
            guard low < high, high - low <= 5 else { return false }
            return Self.joints.contains(String(folded: text.units[low..<high]))
        }
    }

    /// The candidates that count: those that are nobody else's name, and of the others those for which their surroundings
    /// and the names already settled speak.
    private func settle(_ candidates: [Candidate], in texts: [FoldedText], sourceSubject: Int?) -> [Candidate] {
        // Most items have no ambiguous name, and need no look around.
        guard !candidates.allSatisfy({ $0.name?.ambiguity == Ambiguity.none }) else {
            return candidates
        }
        var settled: [Candidate] = []
        var open: [(candidate: Candidate, weight: Int, threshold: Int)] = []
        let surroundings = texts.map(Surroundings.init)
        let topics = surroundings.map(\.topics)
        for candidate in candidates {
            guard let alias = candidate.name else { continue }
            guard alias.ambiguity != .none else {
                settled.append(candidate)
                continue
            }
            let text = texts[candidate.field]
            let around = surroundings[candidate.field]
            if alias.ambiguity == .written {
                if !around.usesCase || hasCapitals(candidate, in: text) { settled.append(candidate) }
                continue
            }
            let isCapital = capitals(of: candidate) & 1 == 1
            var weight = around.weight(
                of: candidate.edge, isCapitalName: isCapital, ambiguity: alias.ambiguity,
                isProduct: kinds[candidate.entity] == .product,
                elsewhere: topics.indices.filter { $0 != candidate.field }.reduce(.init()) { $0 + topics[$1] })
            if alias.isCaseSensitive || alias.guarded != nil { weight += 1 }
            if let sourceSubject, kinship.isKin(candidate.entity, sourceSubject) { weight += Self.kinSupport }
            let isDefault = alias.ambiguity == .shared && !around.isIdeographic
            // A single letter says so little that just any other name is not enough.
            let isLetter = candidate.length == 1 && isCapital
            let isPronoun = Vocabulary.pronouns.contains(Array(text.units[candidate.range]))
            open.append((candidate, weight, isDefault ? 0 : isLetter || isPronoun ? 4 : 1))
        }
        // Each round what has been settled may settle more; no chain of support is longer.
        for _ in 0..<3 where !open.isEmpty {
            let names = Set(settled.map(\.entity))
            let others = Set(open.filter { $0.weight >= 0 }.map(\.candidate.entity))
            let before = open.count
            let support = Dictionary(
                Set(open.map(\.candidate.entity)).map { ($0, self.support(for: $0, by: names, others: others)) },
                uniquingKeysWith: max)
            open.removeAll { item in
                let listed =
                    isListed(item.candidate, with: settled, in: texts[item.candidate.field]) ? Self.listSupport : 0
                guard item.weight + (support[item.candidate.entity] ?? 0) + listed >= item.threshold else {
                    return false
                }
                settled.append(item.candidate)
                return true
            }
            if open.count == before { break }
        }
        return settled
    }

    private func support(for entity: Int, by names: Set<Int>, others: Set<Int>) -> Int {
        if names.contains(where: { $0 != entity && kinship.isKin($0, entity) }) { return Self.kinSupport }
        if !names.isEmpty || others.contains(where: { $0 != entity && kinship.isKin($0, entity) }) {
            return Self.otherSupport
        }
        return 0
    }

    /// Whether a name has at least the capitals that are configured.
    private func hasCapitals(_ candidate: Candidate, in text: FoldedText) -> Bool {
        let start = candidate.range.lowerBound
        let capitals = capitals(of: candidate)
        return (0..<min(candidate.length, 64)).allSatisfy {
            capitals >> UInt64($0) & 1 == 0 || text.isCapital(at: start + $0)
        }
    }

    // MARK: - Offices

    /// People named by their office: at a company that the text names there, or, where it names one only, by the bare
    /// title.
    private func officers(in texts: [FoldedText], of found: [Candidate]) -> [Candidate] {
        guard !offices.isEmpty else { return [] }
        var people: [Candidate] = []
        let companies = found.filter { offices[$0.entity] != nil }
        func add(_ office: Office, _ range: Range<Int>, _ field: Int) {
            people.append(
                Candidate(
                    entity: office.person, name: nil, field: field,
                    edge: NameEdge.Edge(range: range, version: .none), length: range.count))
        }
        for company in companies {
            for office in offices[company.entity] ?? [] {
                if let range = office.range(around: company.range, in: texts[company.field]) {
                    add(office, range, company.field)
                }
            }
        }
        for (field, text) in texts.enumerated() {
            let here = found.filter { $0.field == field && kinds[$0.entity] == .company }
            guard let company = here.first(where: { offices[$0.entity] != nil }),
                Set(here.map { kinship.house[$0.entity] }).count == 1
            else { continue }
            for office in offices[company.entity] ?? [] {
                if let range = office.bareTitle(in: text, from: company.range.upperBound) { add(office, range, field) }
            }
        }
        return people
    }

    // MARK: - Names inside names

    /// Of candidates that overlap the longest, in text order; of a version its family too, of a maker's product, board or
    /// officer the maker.
    private func longest(_ candidates: [Candidate], in texts: [FoldedText]) -> [Candidate] {
        let sorted = candidates.sorted {
            ($0.field, $0.range.lowerBound, -$0.range.count, -$0.length, $0.literal, $0.entity)
                < ($1.field, $1.range.lowerBound, -$1.range.count, -$1.length, $1.literal, $1.entity)
        }
        var kept: [Candidate] = []
        kept.reserveCapacity(candidates.count)
        var holder: Candidate?
        var inside: Set<Int> = []
        for candidate in sorted {
            if let holder, holder.field == candidate.field, holder.range.upperBound > candidate.range.lowerBound {
                guard candidate.range.upperBound <= holder.range.upperBound, candidate.entity != holder.entity,
                    isNamed(candidate, inside: holder, text: texts[holder.field]),
                    inside.insert(candidate.entity).inserted
                else { continue }
                kept.append(candidate)
                continue
            }
            kept.append(candidate)
            holder = candidate
            inside = []
        }
        return kept
    }

    /// Whether a name inside a longer one is named as well: the family in "GPT-4o", the company in "OpenAI's CEO" and
    /// "OpenAI board", but not in an epithet such as "ChatGPT之父" or in another company's name.
    private func isNamed(_ inner: Candidate, inside holder: Candidate, text: FoldedText) -> Bool {
        switch kinds[holder.entity] {
        case .person: kinds[inner.entity] != .person && Office.isTitle(beside: inner.range, in: text)
        case .company: false
        default: list[holder.entity].owner == list[inner.entity].id
        }
    }
}
