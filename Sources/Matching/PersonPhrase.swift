extension FieldReading {
    /// Words that may stand between an employer and a role: "Apple's former vice president of".
    private static let modifiers: Set<String> = [
        "'s", "the", "former", "ex", "ex-", "-", "top", "senior", "key", "lead", "leading", "core", "ai", "chief",
        "star",
        "veteran", "longtime", "long-time", "current", "departing", "outgoing", "new", "acting", "interim", "global",
        "safety", "research", "security", "policy", "product", "engineering", "hardware", "software", "design",
        "battery",
        "cloud", "us", "u", "s", "china", "europe", "north", "american", "asia", "founding", "deputy", "vice",
        "executive",
        "three", "two", "four", "five", "six", "seven", "eight", "ten", "dozen", "dozens", "several", "some", "many",
        "more", "most",
        "more than", "half", "of", "its", "own", "s", "machine", "learning", "super", "alignment", "superalignment",
        "autopilot", "self", "driving",
        "finance", "financial", "marketing", "sales", "legal", "operations", "technology", "science", "reasoning",
        "'", "communications", "retail", "manufacturing", "supply", "chain", "chip", "robotics", "vision",
        "infrastructure", "first",
    ]

    /// Verbs that part a role from where its holder works now: "the vice president now works at".
    private static let working: Set<String> = [
        "works", "work", "worked", "working", "is", "was", "now", "lands", "landed", "starts", "started", "joins",
        "joined",
    ]

    func personPhrases(
        _ mentions: [PlacedMention], companies: [Phrase], catalogue: Catalogue, book: CueBook
    ) -> [Phrase] {
        var persons: [Phrase] = []
        for mention in mentions where catalogue[mention.entity]?.kind == .person {
            var phrase = Phrase(
                kinds: .person, range: mention.range, entities: [mention.entity], nameRange: mention.range,
                isWeighty: true)
            if let employer = catalogue.employer(of: mention.entity) { phrase.companies = [employer] }
            // "OpenAI's chief scientist" as the name of whoever holds the office, "former OpenAI chief scientist" as that of
            // who held it.
            if let named = companies.first(where: {
                mention.range.contains($0.range.lowerBound) && $0.range.upperBound <= mention.range.upperBound
            }) {
                phrase.companies = named.companies
                phrase.namesEmployer = true
            } else if let past = pastEmployer(in: mention.range, catalogue: catalogue, book: book) {
                phrase.companies = [past]
                phrase.namesEmployer = true
                phrase.isFormer = true
            }
            let isOffice =
                phrase.namesEmployer && named(phrase, [book.classAtoms["en/role"], book.classAtoms["zh/role"]])
            if isOffice
                ? named(phrase, [book.classAtoms["en/chief"], book.classAtoms["zh/chief"]])
                : catalogue.isChief(mention.entity)
            {
                phrase.kinds.insert(.chief)
            }
            persons.append(phrase)
        }
        let named = persons
        // Roles in either language, the longest first where they overlap.
        var roles: [(range: Range<Int>, isChief: Bool, isLeader: Bool)] = []
        for language in ["en", "zh"] {
            guard let role = book.classAtoms[language + "/role"] else { continue }
            for hit in hits(of: role) {
                let range = Int(hit.start)..<Int(hit.end)
                roles.append(
                    (
                        range, has(book.classAtoms[language + "/chief"], in: range),
                        has(book.classAtoms[language + "/leader"], in: range)
                    ))
            }
        }
        roles.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
        // 首席 AI 科学家: one office in two words.
        var offices: [(range: Range<Int>, isChief: Bool, isLeader: Bool)] = []
        for role in roles {
            guard let last = offices.last, role.range.lowerBound >= last.range.upperBound else {
                if offices.last.map({ role.range.lowerBound >= $0.range.upperBound }) ?? true { offices.append(role) }
                continue
            }
            let between = string(last.range.upperBound..<role.range.lowerBound)
            if !between.isEmpty, between.utf16.count <= 5, isIdeographic,
                between.allSatisfy({ $0 == " " || $0.isASCII && $0.isLetter }), !last.isChief
            {
                offices[offices.count - 1] = (
                    last.range.lowerBound..<role.range.upperBound, last.isChief || role.isChief,
                    last.isLeader || role.isLeader
                )
            } else {
                offices.append(role)
            }
        }
        for role in offices {
            var phrase = Phrase(kinds: .person, range: role.range, isWeighty: role.isChief || role.isLeader)
            if role.isChief { phrase.kinds.insert(.chief) }
            let clause = clause(at: role.range.lowerBound).range
            // The employer before: "OpenAI's chief scientist", 苹果首席工程师.
            if let before = companies.last(where: {
                $0.range.upperBound <= role.range.lowerBound && $0.range.lowerBound >= clause.lowerBound
                    && $0.companies.count == 1
                    && !$0.isAttributive
            }), let isFormer = modifies(before.range.upperBound..<role.range.lowerBound, book: book) {
                phrase.range = before.range.lowerBound..<phrase.range.upperBound
                phrase.companies = before.companies
                phrase.namesEmployer = true
                phrase.isFormer = isFormer
            } else {
                let lead = max(clause.lowerBound, role.range.lowerBound - 10)..<role.range.lowerBound
                let words = string(lead)
                phrase.isFormer =
                    words.hasSuffix("former ") || words.hasSuffix("ex-") || words.hasSuffix("前") || words.hasSuffix("原")
            }
            if ["前", "原", "former"].contains(where: string(role.range).hasPrefix) { phrase.isFormer = true }
            // "former OpenAI researcher"
            let lead = string(max(0, phrase.range.lowerBound - 10)..<phrase.range.lowerBound)
            if lead.hasSuffix("former ") || lead.hasSuffix("ex-") || lead.hasSuffix("前 ") || lead.hasSuffix("前") {
                phrase.isFormer = true
            }
            // The employer behind: "head of hardware at Apple", "CEO of OpenAI".
            if !phrase.namesEmployer,
                let after = companies.first(where: {
                    $0.range.lowerBound >= role.range.upperBound && $0.companies.count == 1
                }),
                after.range.lowerBound < clause.upperBound,
                distance(role.range.upperBound, after.range.lowerBound) <= 12
            {
                let between = string(role.range.upperBound..<after.range.lowerBound)
                let words = between.split(whereSeparator: { $0 == " " })
                if let last = words.last, !words.contains(where: { Self.working.contains(String($0)) }),
                    ["of", "at", "from", "within", "inside"].contains(last) || words.suffix(2) == ["of", "the"]
                {
                    phrase.range = phrase.range.lowerBound..<after.range.upperBound
                    phrase.companies = after.companies
                    phrase.namesEmployer = true
                }
            }
            // The name beside: "AI chief John Giannandrea", "Mira Murati, OpenAI's chief technology officer".
            if let person = named.first(where: {
                $0.range.lowerBound >= phrase.range.upperBound && $0.range.lowerBound <= phrase.range.upperBound + 3
                    && string(phrase.range.upperBound..<$0.range.lowerBound).allSatisfy { " ,·(\"".contains($0) }
            }) {
                phrase.range = phrase.range.lowerBound..<person.range.upperBound
                adopt(person, into: &phrase)
            } else if let person = named.last(where: {
                $0.range.upperBound <= phrase.range.lowerBound && $0.range.upperBound + 8 >= phrase.range.lowerBound
                    && [", ", "(", " (", ", the ", ", an ", ", a "].contains(
                        string($0.range.upperBound..<phrase.range.lowerBound))
            }) {
                phrase.range = person.range.lowerBound..<phrase.range.upperBound
                adopt(person, into: &phrase)
            }
            persons.append(phrase)
        }
        // 前苹果 …, "ex-OpenAI": persons whose name follows a company directly.
        for i in persons.indices where !persons[i].entities.isEmpty && !persons[i].namesEmployer {
            let start = persons[i].range.lowerBound
            guard let before = companies.last(where: { $0.range.upperBound <= start && $0.companies.count == 1 }),
                start - before.range.upperBound <= 3
            else { continue }
            let between = string(before.range.upperBound..<start).trimmingSpaces
            if ["", "的", "'s", "前", "·"].contains(between), !before.isAttributive {
                persons[i].range = before.range.lowerBound..<persons[i].range.upperBound
                persons[i].companies = before.companies
                persons[i].namesEmployer = true
            }
        }
        return persons
    }

    private func named(_ phrase: Phrase, _ words: [Int32?]) -> Bool { words.contains { has($0, in: phrase.range) } }

    /// The company in a name that is a former office: what is left of it without the role and "former".
    private func pastEmployer(in name: Range<Int>, catalogue: Catalogue, book: CueBook) -> EntityID? {
        let roles = ["en/role", "zh/role"].compactMap { book.classAtoms[$0] }.flatMap { hits(of: $0) }
        let inside = roles.filter { Int($0.start) >= name.lowerBound && Int($0.end) <= name.upperBound }
        guard let role = inside.max(by: { $0.end - $0.start < $1.end - $1.start }) else { return nil }
        var rest = string(name.lowerBound..<Int(role.start))
        let marks = ["former ", "ex-", "前", "原", "'s", "的"]
        guard ["former ", "ex-", "前", "原"].contains(where: rest.contains) else { return nil }
        for mark in marks { rest = rest.replacing(mark, with: "") }
        return catalogue.company(named: rest.trimmingSpaces)
    }

    private func adopt(_ person: Phrase, into phrase: inout Phrase) {
        phrase.entities += person.entities
        phrase.nameRange = person.nameRange
        if !phrase.namesEmployer { phrase.companies = person.companies }
        phrase.kinds.formUnion(person.kinds)
        phrase.isWeighty = true
    }

    /// Whether the words between an employer and a role only modify it: nil if not, else whether they say "former".
    private func modifies(_ range: Range<Int>, book: CueBook) -> Bool? {
        if range.isEmpty { return false }
        let words = string(range)
        guard distance(range.lowerBound, range.upperBound) <= 16 else { return nil }
        if words.unicodeScalars.contains(where: { ",;:".unicodeScalars.contains($0) }) { return nil }
        var isFormer = false
        if words.unicodeScalars.contains(where: { Folding.isIdeograph(UInt16(truncatingIfNeeded: $0.value)) }) {
            if has(book.classAtoms["zh/dealing"], in: range) || has(book.classAtoms["zh/passive"], in: range) {
                return nil
            }
            isFormer = words.contains("前") || words.contains("原")
            return isFormer
        }
        for word in words.split(whereSeparator: { " -()\"".contains($0) }) {
            let bare = word.hasPrefix("'") ? "'s" : String(word)
            if bare == "former" || bare == "ex" { isFormer = true }
            if !Self.modifiers.contains(bare), Int(bare) == nil { return nil }
        }
        return isFormer
    }
}
