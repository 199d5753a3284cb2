/// A stretch of a text that can fill a slot of a cue: a company with what leads to it, a person, a sum.
struct Phrase: Sendable {
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt16
        static let company = Kinds(rawValue: 1)
        static let product = Kinds(rawValue: 2)
        static let person = Kinds(rawValue: 4)
        static let chief = Kinds(rawValue: 8)
        static let number = Kinds(rawValue: 16)
        static let money = Kinds(rawValue: 32)
        static let percent = Kinds(rawValue: 64)
        static let date = Kinds(rawValue: 128)
        static let both = Kinds(rawValue: 256)
        static let name = Kinds(rawValue: 512)
        /// A small number in words, which no slot takes.
        static let spelled = Kinds(rawValue: 1024)
    }

    var kinds: Kinds
    /// Folded units.
    var range: Range<Int>
    /// The entities named, in text order.
    var entities: [EntityID] = []
    /// The companies that the phrase leads to: themselves, owners of products, employers of persons.
    var companies: [EntityID] = []
    /// For persons: whether the employer is in the phrase itself ("OpenAI's chief scientist").
    var namesEmployer = false
    /// "former", 前
    var isFormer = false
    /// Leads to another name and says nothing of its own: "OpenAI rival", "Microsoft-backed".
    var isAttributive = false
    /// For persons: where the name alone stands.
    var nameRange: Range<Int>?
    /// For numbers: what they come to.
    var amount: Amount?
    /// For persons: somebody known by name, a chief or a leader, not "an engineer".
    var isWeighty = false
}

/// The entities of a configuration and how they lead to companies.
struct Catalogue: Sendable {
    private let entities: [EntityID: Entity]
    private let companies: [String: EntityID]
    private let foldedNames: [EntityID: [String]]

    /// Indexes entities by id, and companies by name.
    init(_ entities: [Entity]) {
        self.entities = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        foldedNames = self.entities.mapValues { $0.names.values.sorted().map { String(folded: FoldedText($0).units) } }
        var companies: [String: EntityID] = [:]
        for entity in entities where entity.kind == .company {
            for name in entity.names.values.sorted() + entity.aliases.map(\.text) {
                let key = String(folded: FoldedText(name).units)
                companies[key] = companies[key] ?? entity.id
            }
        }
        self.companies = companies
    }

    /// The company with a name, folded.
    func company(named name: String) -> EntityID? { companies[name] }

    /// An entity's names in all languages, folded.
    func foldedNames(of id: EntityID) -> [String] { foldedNames[id] ?? [] }

    /// The entity of an id.
    subscript(id: EntityID) -> Entity? { entities[id] }

    /// The company that a company, product, unit or document leads to; a product without an owner stands for itself.
    func company(of id: EntityID) -> EntityID? {
        var current = id
        for _ in 0..<8 {
            guard let entity = entities[current] else { return current == id ? nil : current }
            switch entity.kind {
            case .company: return current
            case .person: return current == id ? nil : employer(of: current)
            case .technology: return nil
            case .product, .organization, .document, .group:
                guard let owner = entity.owner else {
                    return entity.kind == .product || entity.kind == .organization ? current : nil
                }
                current = owner
            }
        }
        return nil
    }

    /// Whom a person works for.
    func employer(of id: EntityID) -> EntityID? {
        guard let entity = entities[id], entity.kind == .person, let owner = entity.owner, owner != id else {
            return nil
        }
        return company(of: owner)
    }

    /// Whether a person is a chief executive by the configuration.
    func isChief(_ id: EntityID) -> Bool {
        guard let role = entities[id]?.role?.lowercased() else { return false }
        return ["ceo", "chief executive", "首席执行官"].contains(where: role.contains)
    }
}

/// A mention in folded units, before it becomes a published `Mention`.
struct PlacedMention: Sendable {
    var entity: EntityID
    var range: Range<Int>
}

extension FieldReading {
    /// Finds the phrases of a text: what mentions, roles and sums make of it.
    mutating func findPhrases(_ mentions: [PlacedMention], catalogue: Catalogue, book: CueBook) {
        dropWords(named: mentions)
        let names = names(outside: mentions)
        var found = companyPhrases(mentions, besides: names, catalogue: catalogue)
        found += personPhrases(mentions, companies: found, catalogue: catalogue, book: book)
        found += amounts(book: book)
        found += countWords()
        found += names
        found.sort { a, b in
            (a.range.lowerBound, -a.range.upperBound, Int(a.kinds.rawValue))
                < (b.range.lowerBound, -b.range.upperBound, Int(b.kinds.rawValue))
        }
        phrases = found
    }

    /// Words between the names of a list; a comma lists names in Latin text only, in Chinese it parts clauses.
    private static let joiners: Set<String> = [
        "、", "and", "&", "和", "与", "及", "以及", "/", "or", "跟", "连同", "+",
    ]
    private static let latinJoiners: Set<String> = [",", ", and", ", or"]
    private static let makers: Set<String> = [
        "maker", "owner", "developer", "creator", "parent", "operator", "maker,", "parent company", "owner,", "母公司",
        "开发商",
        "开发者", "制造商",
    ]

    private func companyPhrases(_ mentions: [PlacedMention], besides names: [Phrase], catalogue: Catalogue) -> [Phrase]
    {
        // Of names that lie in each other, the longest stands for the place.
        var outer: [PlacedMention] = []
        for mention in mentions.sorted(by: {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }) {
            guard let kind = catalogue[mention.entity]?.kind, kind != .person, kind != .technology else { continue }
            if let last = outer.last, mention.range.lowerBound < last.range.upperBound { continue }
            outer.append(mention)
        }
        var singles: [Phrase] = []
        for mention in outer {
            guard let company = catalogue.company(of: mention.entity) else { continue }
            var phrase = Phrase(kinds: .company, range: mention.range, entities: [mention.entity], companies: [company])
            if catalogue[mention.entity]?.kind == .product {
                phrase.kinds.insert(.product)
                phrase.range = mention.range.lowerBound..<endOfVersion(after: mention.range.upperBound)
            }
            if let last = singles.last {
                let between = string(last.range.upperBound..<mention.range.lowerBound).trimmingSpaces
                let leads = Self.makers.contains(between)
                if leads
                    || (between.isEmpty || between == "'s" || between == "的" || between == "旗下" || between == "旗下的")
                        && (last.companies == phrase.companies || last.companies.contains(company))
                {
                    // "ChatGPT maker OpenAI", "Google Gemini": one name for one company.
                    phrase.range = last.range.lowerBound..<mention.range.upperBound
                    phrase.entities = last.entities + phrase.entities
                    phrase.kinds.formUnion(last.kinds)
                    singles.removeLast()
                }
            }
            singles.append(phrase)
        }
        for i in singles.indices { singles[i].isAttributive = leadsElsewhere(singles[i], among: singles, names) }
        var groups: [Phrase] = []
        var run: [Phrase] = []
        func closeRun() {
            // 背靠百度和吉利的极越: what leads elsewhere takes those along that it is listed with.
            if let last = run.last, last.isAttributive {
                for phrase in run {
                    if let place = singles.firstIndex(where: { $0.range == phrase.range }) {
                        singles[place].isAttributive = true
                    }
                }
                run = []
                return
            }
            if run.count > 1, let first = run.first, let last = run.last {
                var companies: [EntityID] = []
                for phrase in run {
                    for company in phrase.companies where !companies.contains(company) { companies.append(company) }
                }
                if companies.count > 1 {
                    groups.append(
                        Phrase(
                            kinds: [.company, .both], range: first.range.lowerBound..<last.range.upperBound,
                            entities: run.flatMap(\.entities), companies: companies))
                }
            }
            run = []
        }
        for phrase in singles {
            if let last = run.last {
                if !areListed(last, phrase) { closeRun() }
            }
            run.append(phrase)
        }
        closeRun()
        return singles + groups
    }

    /// Whether two names stand in one list: "Honda and Nissan", 本田、日产, 本田日产.
    private func areListed(_ a: Phrase, _ b: Phrase) -> Bool {
        guard a.range.upperBound <= b.range.lowerBound, b.range.lowerBound - a.range.upperBound < 12 else {
            return false
        }
        let between = string(a.range.upperBound..<b.range.lowerBound).trimmingSpaces
        if between.isEmpty {
            return a.kinds == .company && b.kinds == .company && a.range.upperBound == b.range.lowerBound
                && Folding.isIdeograph(text.units[a.range.upperBound - 1])
                && Folding.isIdeograph(text.units[b.range.lowerBound])
        }
        // "Quillon, Acme's biggest supplier, …" says who the first one is.
        if between == ",",
            leadsIn(a) || string(b.range.upperBound..<min(text.units.count, b.range.upperBound + 3)) == "'s "
        {
            return false
        }
        return Self.joiners.contains(between) || !isIdeographic && Self.latinJoiners.contains(between)
    }

    private static let introductions: Set<String> = [
        "unlike", "like", "after", "following", "with", "against", "besides", "beyond", "despite", "for",
    ]

    /// Whether a name stands behind a preposition that opens the sentence: in "unlike Acme, Quillon grows" begins no list.
    private func leadsIn(_ phrase: Phrase) -> Bool {
        let start = sentence(clause(at: phrase.range.lowerBound).sentence).lowerBound
        return start < phrase.range.lowerBound
            && Self.introductions.contains(string(start..<phrase.range.lowerBound).trimmingSpaces)
    }

    /// Where the version that follows a product's name ends: "Veo 2", 可灵 3.0, "Gen-4".
    private func endOfVersion(after end: Int) -> Int {
        let units = text.units
        var i = end
        if i < units.count, units[i] == 0x20 || units[i] == 0x2D { i += 1 }
        if i < units.count, units[i] == 0x76 { i += 1 }
        guard i < units.count, Folding.kind(units[i]) == .digit, i - end <= 2 else { return end }
        while i < units.count,
            Folding.kind(units[i]) == .digit
                || units[i] == 0x2E && i + 1 < units.count && Folding.kind(units[i + 1]) == .digit
        {
            i += 1
        }
        // "Model 3 percent", 5月: a number that counts something is no version.
        return i - end <= 6 && (i == units.count || !Folding.isWord(units[i]))
            && !(i < units.count && [0x25, 0x6708, 0x5E74, 0x4E07, 0x4EBF].contains(units[i])) ? i : end
    }

    private static let attributives: [String] = [
        "-backed", "-owned", "-funded", "-led", "-style", "-like", "'s rival", " rival", " rivals", "'s partner",
        "'s supplier",
        "'s competitor", "'s challenger",
        " partner", " supplier", " competitor",
        " challenger", " alternative", " alum", " spinoff", " spin-off", " clone", "竞争对手", "的竞争对手", "对手", "的对手", "劲敌",
        "供应商", "合作伙伴", "代工厂", "投资的", "支持的", "控股的",
        "入股的", "概念股", "杀手", " killer",
    ]

    /// Whether a company stands only to lead to the next: "OpenAI rival Anthropic", "Microsoft-backed OpenAI".
    private func leadsElsewhere(_ phrase: Phrase, among all: [Phrase], _ names: [Phrase]) -> Bool {
        let end = phrase.range.upperBound
        let after = string(end..<min(text.units.count, end + 18))
        // “欧洲宁德时代”Northvolt, 百度的极越: an epithet or an owner before the name that is meant.
        for mark in ["\"", "的"] where after.hasPrefix(mark) {
            if all.contains(where: { $0.range.lowerBound == end + 1 && $0.companies != phrase.companies }) {
                return true
            }
        }
        guard let word = Self.attributives.first(where: after.hasPrefix) else { return false }
        let next = end + word.utf16.count
        // "Acme supplier Northern Glass fails": also to somebody whom the configuration does not know.
        if names.contains(where: { $0.range.lowerBound == next + 1 }) { return true }
        return all.contains {
            $0.range.lowerBound >= next && $0.range.lowerBound <= next + 24
                && clauseAt[$0.range.lowerBound] == clauseAt[end == text.units.count ? end - 1 : end]
        }
    }

    /// Numbers in words: 三千, 数百, "a dozen", "hundreds".
    private func countWords() -> [Phrase] {
        let units = text.units
        var found: [Phrase] = []
        var i = 0
        while i < units.count {
            let start = i
            if Self.numerals.contains(units[i]) {
                while i < units.count, Self.numerals.contains(units[i]) { i += 1 }
                if i - start > 1 || Self.powers.contains(units[start]) {
                    found.append(Phrase(kinds: .number, range: start..<i))
                }
            } else if Folding.isWord(units[i]) {
                while i < units.count, Folding.isWord(units[i]) { i += 1 }
                if i - start < 10, Self.counts.contains(string(start..<i)) {
                    found.append(Phrase(kinds: .number, range: start..<i))
                }
            } else {
                i += 1
            }
        }
        return found
    }

    private static let numerals = Set("一二三四五六七八九十百千万两数几半近逾超上".utf16)
    private static let powers = Set("十百千万".utf16)
    private static let counts: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens", "hundreds",
        "thousands",
    ]

    /// Runs of capitalised Latin words that no mention covers. Where a title has all its words in capitals, everyday words
    /// are no names.
    private func names(outside mentions: [PlacedMention]) -> [Phrase] {
        let units = text.units
        var covered = [Bool](repeating: false, count: units.count)
        for mention in mentions { for i in mention.range.clamped(to: 0..<units.count) { covered[i] = true } }
        let isTitleCase = isTitleCase
        var found: [Phrase] = []
        var start: Int?
        var words = 0
        var end = 0
        func close() {
            // "Judge rejects …": a single everyday word at the head of a sentence is no name.
            if let first = start, end - first > 2,
                words > 1 || !Lexicon.isEnglish(units[first..<end]) || !isHead(first)
            {
                found.append(Phrase(kinds: .name, range: first..<end))
            }
            start = nil
            words = 0
        }
        var i = 0
        while i < units.count {
            guard Folding.isWord(units[i]) else {
                if units[i] != 0x20 { close() }
                i += 1
                continue
            }
            let first = i
            while i < units.count, Folding.isWord(units[i]) || units[i] == 0x2D { i += 1 }
            let isName =
                Folding.kind(units[first]) == .letter && text.isCapital(at: first) && !covered[first]
                && !(isTitleCase && Lexicon.isEnglish(units[first..<i]))
                && !(i - first <= 3 && (first..<i).allSatisfy { text.isCapital(at: $0) })
            guard isName, words < 4 else {
                close()
                continue
            }
            start = start ?? first
            end = i
            words += 1
        }
        close()
        return found
    }

    /// Whether a sentence begins at a position.
    private func isHead(_ position: Int) -> Bool {
        let clause = clause(at: position)
        return position <= sentence(clause.sentence).lowerBound + 2
    }

    /// Whether nearly all words of a Latin text begin with a capital, as in the headlines of some houses.
    var isTitleCase: Bool {
        let units = text.units
        var long = 0
        var capitals = 0
        var i = 0
        while i < units.count {
            let start = i
            while i < units.count, Folding.kind(units[i]) == .letter { i += 1 }
            if i - start >= 4 {
                long += 1
                if text.isCapital(at: start) { capitals += 1 }
            }
            i = max(i, start) + (i == start ? 1 : 0)
        }
        return long > 3 && capitals * 4 >= long * 3
    }
}

extension String {
    /// Without spaces at both ends.
    var trimmingSpaces: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
