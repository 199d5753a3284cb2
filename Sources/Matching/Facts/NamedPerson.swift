/// A person whom a text names, with what it says of his office: one of the catalogue, or one beside whose name a role
/// stands ("finance chief Sarah Friar", 原首席设计师韩砚).
struct NamedPerson: Sendable {
    var entity: EntityID?
    /// As published.
    var name: String
    /// Folded units, of the name alone.
    var range: Range<Int>
    /// Folded units, with the role beside the name.
    var extent: Range<Int>
    /// The role as published.
    var role: String?
    /// The company in whose service the text puts him.
    var employer: EntityID?
    /// Whether it puts him there in the past.
    var isFormer = false

    /// The people of a field, in text order.
    static func all(in reading: FieldReading, catalogue: Catalogue, book: CueBook) -> [NamedPerson] {
        let roles = reading.phrases.filter { $0.kinds.contains(.person) }
        var people: [NamedPerson] = []
        for phrase in roles where phrase.entities.count == 1 {
            guard let entity = phrase.entities.first, catalogue[entity]?.kind == .person,
                !people.contains(where: { $0.entity == entity && $0.range.overlaps(phrase.range) })
            else { continue }
            let around = roles.filter { $0.entities.contains(entity) && $0.range.overlaps(phrase.range) }
            let name = around.compactMap(\.nameRange).first ?? phrase.range
            let whole = around.map(\.range).reduce(name) {
                min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
            }
            var person = NamedPerson(entity: entity, name: reading.text.text(of: name), range: name, extent: whole)
            person.role = Self.role(reading, in: whole, beside: name, book: book)
            person.employer = around.first(where: \.namesEmployer)?.companies.first
            person.isFormer = around.contains(where: \.isFormer)
            // "Jan Kees, a former Acme engineer": the role stands behind the name.
            if let office = roles.first(where: {
                $0.entities.isEmpty && $0.range.lowerBound >= name.upperBound
                    && $0.range.lowerBound <= name.upperBound + 16
                    && Self.joints.contains(reading.text(between: name, $0.range))
            }) {
                person.extent = person.extent.lowerBound..<office.range.upperBound
                person.role = person.role ?? Self.role(reading, in: office.range, beside: office.range, book: book)
                person.employer = person.employer ?? (office.namesEmployer ? office.companies.first : nil)
                person.isFormer =
                    person.isFormer || office.isFormer
                    || Self.formers.contains { reading.text(between: name, office.range).contains($0) }
            }
            people.append(person)
        }
        for phrase in roles where phrase.entities.isEmpty {
            guard let name = name(beside: phrase, reading, book: book),
                !people.contains(where: { $0.range.overlaps(name) })
            else { continue }
            people.append(
                NamedPerson(
                    entity: nil, name: reading.text.text(of: name), range: name,
                    extent: min(
                        name.lowerBound, phrase.range.lowerBound)..<max(name.upperBound, phrase.range.upperBound),
                    role: Self.role(reading, in: phrase.range, beside: name, book: book),
                    employer: phrase.namesEmployer ? phrase.companies.first : nil, isFormer: phrase.isFormer))
        }
        people += appointed(in: reading, besides: people, book: book)
        people += listed(behind: people, in: reading, book: book)
        return people.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    /// 任命陈立武为 CEO: a name between the verb and the office.
    private static func appointed(in reading: FieldReading, besides known: [NamedPerson], book: CueBook)
        -> [NamedPerson]
    {
        guard let hire = book.classAtoms["zh/hire"] else { return [] }
        return reading.hits(of: hire).compactMap { hit in
            let start = Int(hit.end)
            guard start < reading.text.units.count, let name = chineseName(at: start, reading, book: book),
                ["为", "担任", "出任", "任"].contains(where: reading.text(after: name.upperBound, 2).hasPrefix),
                !known.contains(where: { $0.range.overlaps(name) })
            else { return nil }
            let office = name.upperBound..<min(reading.text.units.count, name.upperBound + 16)
            return NamedPerson(
                name: reading.text.text(of: name), range: name, extent: name,
                role: role(reading, in: office, beside: name, book: book))
        }
    }

    /// 副总裁魏健、张洋: names in a row behind one that a role makes known.
    private static func listed(behind people: [NamedPerson], in reading: FieldReading, book: CueBook) -> [NamedPerson] {
        var found: [NamedPerson] = []
        for person in people where Folding.isIdeograph(reading.text.units[person.range.lowerBound]) {
            var last = person
            while last.range.upperBound + 1 < reading.text.units.count, found.count < 16,
                [0x3001, 0x548C, 0x4E0E].contains(reading.text.units[last.range.upperBound]),
                let name = chineseName(at: last.range.upperBound + 1, reading, book: book),
                !(people + found).contains(where: { $0.range.overlaps(name) })
            {
                last = NamedPerson(
                    name: reading.text.text(of: name), range: name, extent: name, role: person.role,
                    employer: person.employer, isFormer: person.isFormer)
                found.append(last)
            }
        }
        return found
    }

    // MARK: - Roles

    /// The role in a phrase, or right beside a name that the phrase of a catalogue's person is.
    private static func role(
        _ reading: FieldReading, in phrase: Range<Int>, beside name: Range<Int>, book: CueBook
    ) -> String? {
        let clause = reading.sentence(reading.clause(at: name.lowerBound).sentence)
        var end = max(phrase.upperBound, name.upperBound + 2)
        // "co-founder and chief scientist"
        if reading.text(after: phrase.upperBound, 5) == " and " { end = phrase.upperBound + 32 }
        let stretch = max(clause.lowerBound, min(phrase.lowerBound, name.lowerBound - 2))..<min(clause.upperBound, end)
        for language in ["en", "zh"] {
            guard let atom = book.classAtoms[language + "/role"] else { continue }
            let hits = reading.hits(of: atom).filter {
                Int($0.start) >= stretch.lowerBound && Int($0.end) <= stretch.upperBound
                    && !(name.contains(Int($0.start)) && name.contains(Int($0.end) - 1) && name != phrase)
            }
            // Of several the office says more than who founded; of those the longest, then the nearest to the name.
            func weight(_ hit: AtomHit) -> (Int, Int32, Int32) {
                let role = reading.string(Int(hit.start)..<Int(hit.end))
                return (
                    role.hasSuffix("founder") || role.contains("创始人") ? 0 : 1, hit.end - hit.start,
                    -abs(hit.start - Int32(name.lowerBound))
                )
            }
            // ChatGPT 之父 is an epithet, no office.
            if let best = hits.filter({ reading.string(Int($0.start)..<Int($0.end)) != "之父" })
                .max(by: { weight($0) < weight($1) })
            {
                return reading.text.text(of: head(of: Int(best.start)..<Int(best.end), reading))
            }
        }
        return nil
    }

    /// "product chief": of a bare head the field belongs to the role.
    private static func head(of role: Range<Int>, _ reading: FieldReading) -> Range<Int> {
        guard ["chief", "head", "boss", "lead"].contains(reading.string(role)), role.lowerBound > 1 else { return role }
        let units = reading.text.units
        var start = role.lowerBound - 1
        guard Folding.kind(units[start]) == .space else { return role }
        while start > 0, Folding.kind(units[start - 1]) == .letter { start -= 1 }
        let word = reading.string(start..<role.lowerBound - 1)
        let isField = word.count > 1 && !reading.text.isCapital(at: start) && !Self.articles.contains(word)
        return isField ? start..<role.upperBound : role
    }

    private static let articles: Set<String> = [
        "the", "as", "its", "and", "former", "new", "current", "interim", "acting", "top",
    ]

    /// What ledgers call a role: "chief scientist" for 首席科学家, "CEO" for "chief executive officer".
    static func canonical(_ role: String) -> String {
        var name = role.hasSuffix(" of") ? String(role.dropLast(3)) : role
        if name.hasPrefix("前") || name.hasPrefix("原") { name.removeFirst() }
        let key = String(folded: FoldedText(name).units)
        return roles.first { $0.words.contains(key) }?.name ?? name
    }

    /// Names of roles, folded, with all words for each.
    private static let roles: [(name: String, words: Set<String>)] = [
        ("CEO", ["ceo", "chief executive", "chief executive officer", "首席执行官", "行政总裁", "执行长", "掌门人"]),
        ("CTO", ["cto", "chief technology officer", "技术负责人", "首席技术官", "技术长"]),
        ("CFO", ["cfo", "chief financial officer", "finance chief", "首席财务官", "财务长"]),
        ("COO", ["coo", "chief operating officer", "首席运营官"]),
        ("chief scientist", ["chief scientist", "首席科学家"]),
        ("chief designer", ["chief designer", "design chief", "首席设计师"]),
        ("chief engineer", ["chief engineer", "首席工程师", "总工程师"]),
        ("chief research officer", ["chief research officer", "首席研究官"]),
        ("chief product officer", ["chief product officer", "cpo", "首席产品官"]),
        ("president", ["president", "总裁"]), ("chairman", ["chairman", "chairwoman", "chair", "董事长", "主席"]),
        ("vice president", ["vice president", "vp", "副总裁"]),
        ("co-founder", ["co-founder", "cofounder", "联合创始人", "联创"]),
        ("founder", ["founder", "创始人"]), ("director", ["director", "总监"]),
        ("board member", ["board member", "董事会成员", "董事", "独立董事", "成员"]), ("head", ["head", "负责人", "主管"]),
        ("researcher", ["researcher", "研究员"]), ("engineer", ["engineer", "工程师"]), ("scientist", ["scientist", "科学家"]),
        ("employee", ["employee", "员工", "职员"]), ("executive", ["executive", "高管"]),
        ("team lead", ["团队负责人", "team lead"]),
    ]

    // MARK: - Names that the catalogue does not know

    private static func name(beside phrase: Phrase, _ reading: FieldReading, book: CueBook) -> Range<Int>? {
        let units = reading.text.units
        let end = phrase.range.upperBound
        if end < units.count, Folding.isIdeograph(units[end]) {
            return chineseName(at: end, reading, book: book)
        }
        // "finance chief Sarah Friar", "CEO Pat Gelsinger", "head of powertrain Drew Baglino"
        if let name = reading.phrases.first(where: { $0.kinds == .name && $0.range.contains(end) }),
            let trimmed = latinName(end..<name.range.upperBound, reading, book: book)
        {
            return trimmed
        }
        if let name = reading.phrases.first(where: { $0.kinds == .name && $0.range.lowerBound >= end }),
            isOffice(end..<name.range.lowerBound, of: phrase, reading, book: book),
            let trimmed = latinName(name.range, reading, book: book)
        {
            return trimmed
        }
        // "AI researcher Ruoming Pang", "chief scientist Bill Dally": words of the language, made a name by the office.
        let isField = reading.string(phrase.range).hasSuffix(" of")
        if !isField, let name = titled(capitals(from: end, besides: phrase, reading), reading, book: book) {
            return name
        }
        // "Sarah Friar as finance chief", "Paul Ferrant, formerly chief designer", "Kate Cox, the chief executive"
        if let name = reading.phrases.last(where: {
            $0.kinds == .name && $0.range.upperBound <= phrase.range.lowerBound
                && $0.range.upperBound + 24 >= phrase.range.lowerBound
        }), isJoint(reading.text(between: name.range, phrase.range)),
            let trimmed = latinName(name.range, reading, book: book)
        {
            return trimmed
        }
        // "Jane Hill, its finance chief". Right before an office stands what it is of: "White House chief".
        guard !reading.isTitleCase,
            let joint = joints.first(where: {
                $0 != " " && reading.text(before: phrase.range.lowerBound, $0.utf16.count) == $0
            })
        else { return nil }
        return titled(
            capitals(upTo: phrase.range.lowerBound - joint.utf16.count, besides: phrase, reading), reading, book: book)
    }

    /// The words with capitals, at most five, that stand right behind a place.
    private static func capitals(from place: Int, besides phrase: Phrase, _ reading: FieldReading) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var end = place
        while words.count < 5, let word = word(from: end + 1, reading),
            Folding.kind(reading.text.units[end]) == .space, isCapital(word, besides: phrase, reading)
        {
            words.append(word)
            end = word.upperBound
            // "Jane S. Hill"
            if word.count == 1, end < reading.text.units.count, reading.text.units[end] == 0x2E { end += 1 }
        }
        return words
    }

    /// The words with capitals, at most five, that end at a place.
    private static func capitals(upTo place: Int, besides phrase: Phrase, _ reading: FieldReading) -> [Range<Int>] {
        let units = reading.text.units
        var words: [Range<Int>] = []
        var end = place
        while words.count < 5, end > 0 {
            if units[end - 1] == 0x2E { end -= 1 }
            var start = end
            while start > 0, isNamed(units[start - 1]) { start -= 1 }
            guard start < end, isCapital(start..<end, besides: phrase, reading) else { break }
            words.insert(start..<end, at: 0)
            guard start > 0, Folding.kind(units[start - 1]) == .space else { break }
            end = start - 1
        }
        return words
    }

    private static func word(from start: Int, _ reading: FieldReading) -> Range<Int>? {
        let units = reading.text.units
        var end = start
        while end < units.count, isNamed(units[end]) { end += 1 }
        // "Jane Hill's departure"
        if end - start > 2, units[end - 1] == 0x73, units[end - 2] == 0x27 { end -= 2 }
        return end > start ? start..<end : nil
    }

    /// Whether a unit may stand in a name: a letter, a hyphen, an apostrophe.
    private static func isNamed(_ unit: UInt16) -> Bool {
        Folding.kind(unit) == .letter && !Folding.isIdeograph(unit) || unit == 0x2D || unit == 0x27
    }

    private static func isCapital(_ word: Range<Int>, besides phrase: Phrase, _ reading: FieldReading) -> Bool {
        reading.text.isCapital(at: word.lowerBound)
            && !reading.phrases.contains {
                $0.range.overlaps(word)
                    && (!$0.entities.isEmpty || $0.kinds.contains(.person) && !$0.range.overlaps(phrase.range))
            }
    }

    /// The name that words with capitals beside an office make, though they may be words of the language. In headlines with
    /// capitals throughout the first must be a given name or no word, and the name ends before what the person does.
    private static func titled(_ run: [Range<Int>], _ reading: FieldReading, book: CueBook) -> Range<Int>? {
        let units = reading.text.units
        func isGiven(_ word: Range<Int>) -> Bool {
            Vocabulary.givenNames.contains(Array(units[word])) || plainGivenNames.contains(reading.string(word))
        }
        func isEnglish(_ word: Range<Int>) -> Bool { Lexicon.isEnglish(units[word]) }
        var words = run
        if reading.isTitleCase {
            let end = words.indices.dropFirst().first { index in
                let word = reading.string(words[index])
                return isEnglish(words[index])
                    && (index > 1 || isVerb(words[index], reading, book: book) || headlineWords.contains(word)
                        || ["s", "ed", "ing"].contains(where: word.hasSuffix))
            }
            words = Array(words[..<(end ?? words.endIndex)])
        }
        while let first = words.first, words.count > 2, isEnglish(first), !isGiven(first) { words.removeFirst() }
        guard (2...4).contains(words.count), let first = words.first, let last = words.last,
            last.count >= 2, !words.contains(where: { isAcronym($0, reading) }),
            !companyWords.contains(reading.string(last)), !placeWords.contains(reading.string(last)),
            !reading.isTitleCase || isGiven(first) || !isEnglish(first)
        else { return nil }
        return first.lowerBound..<last.upperBound
    }

    /// Given names that are words, beyond those that make a name by themselves.
    private static let plainGivenNames: Set<String> = [
        "bill", "mark", "frank", "grace", "hope", "jack", "rob", "art", "pat", "drew", "dale", "rich", "rose", "ray",
        "max",
        "guy", "dean", "bob", "nick", "chuck", "wade", "faith", "joy", "lily", "ivy", "ruby", "daisy", "iris", "violet",
        "gene", "josh", "peter", "harry", "jay", "robin", "heather", "sandy", "carol", "holly", "amber", "dawn",
    ]

    /// What ends the name of a place or house that stands beside an office: "chief White House adviser".
    private static let placeWords: Set<String> = [
        "tech", "york", "team", "office", "board", "committee", "department", "ministry", "government",
        "administration",
        "union", "church", "army", "force", "congress", "senate", "week", "day", "year", "learning", "intelligence",
        "media",
        "security", "research", "science", "engineering", "finance", "america", "china", "europe", "asia", "world",
    ]

    /// What headlines put behind a surname.
    private static let headlineWords: Set<String> = [
        "exit", "plan", "deal", "out", "move", "bid", "row", "vote", "to", "will", "may", "on", "in", "at", "and",
        "for",
        "is", "has", "who", "as", "from", "with", "over", "after", "not", "no", "set", "back", "of", "by",
    ]

    /// Whether what stands between a role and a name only completes the role.
    private static func isOffice(_ gap: Range<Int>, of phrase: Phrase, _ reading: FieldReading, book: CueBook) -> Bool {
        guard gap.count <= 28 else { return false }
        let words = reading.string(gap)
        if words.allSatisfy({ $0 == " " || $0 == "," }) { return gap.count <= 2 }
        let isOpen =
            reading.string(phrase.range).hasSuffix(" of") || words.hasPrefix(" of ") || words.hasPrefix(" for ")
        return isOpen && words.split(separator: " ").count <= 4
            && words.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" } && !isVerb(gap, reading, book: book)
    }

    /// Whether a word that people do stands in a stretch.
    private static func isVerb(_ range: Range<Int>, _ reading: FieldReading, book: CueBook) -> Bool {
        ["leave", "oust", "join", "hire", "found", "speech", "launch", "poach"].contains {
            reading.has(book.classAtoms["en/" + $0], in: range)
        }
    }

    private static func isJoint(_ text: String) -> Bool {
        // "as product chief"
        joints.contains(text)
            || text.hasPrefix(" as ") && text.allSatisfy { $0.isLetter || $0 == " " }
                && text.split(separator: " ").count <= 4
    }

    /// What stands between a name and the role behind it.
    static let joints: Set<String> = [
        ", ", " as ", " as its ", " as the ", ", formerly ", ", former ", ", the ", ", the former ", ", its ",
        ", its former ", " (",
        ", who was ", ", once ", ", a ", ", an ", ", a former ", ", until now ", ", formerly the ", " ",
    ]
    private static let formers = ["former", "once", "who was"]

    /// A person's name in a run of capitalised words: two to four that are no ordinary words, but for a given name.
    static func latinName(_ run: Range<Int>, _ reading: FieldReading, book: CueBook) -> Range<Int>? {
        let units = reading.text.units
        var words: [Range<Int>] = []
        var i = run.lowerBound
        while i < run.upperBound {
            let start = i
            while i < run.upperBound, Folding.isWord(units[i]) || units[i] == 0x2D || units[i] == 0x27 { i += 1 }
            if i > start { words.append(start..<i) }
            i += 1
        }
        func isOrdinary(_ word: Range<Int>) -> Bool {
            Lexicon.isEnglish(units[word]) && !Vocabulary.givenNames.contains(Array(units[word]))
        }
        // "Names Gelsinger": a verb with a capital, as in headlines; "Drew" is a name.
        func isHeadlineVerb(_ word: Range<Int>) -> Bool {
            units[word].last == 0x73 && isVerb(word, reading, book: book)
        }
        while let first = words.first, words.count > 2 && isOrdinary(first) || isHeadlineVerb(first) {
            words.removeFirst()
        }
        while let last = words.last, words.count > 2, isOrdinary(last) { words.removeLast() }
        guard (2...4).contains(words.count), let first = words.first, let last = words.last,
            words.dropFirst().allSatisfy({ !isAcronym($0, reading) }), !isAcronym(first, reading),
            !words.contains(where: { word in units[word].contains { Folding.kind($0) == .digit } }),
            last.count >= 2, !companyWords.contains(String(folded: units[last])),
            !isOrdinary(last) || Vocabulary.givenNames.contains(Array(units[first]))
        else { return nil }
        return first.lowerBound..<last.upperBound
    }

    private static func isAcronym(_ word: Range<Int>, _ reading: FieldReading) -> Bool {
        word.count > 1 && word.allSatisfy { reading.text.isCapital(at: $0) || !Folding.isWord(reading.text.units[$0]) }
    }

    private static let companyWords: Set<String> = [
        "inc", "corp", "ltd", "llc", "labs", "lab", "ai", "capital", "studio", "studios", "university", "institute",
        "group",
        "ventures", "partners", "technologies", "motors", "times", "journal", "post", "news", "street", "valley",
        "house",
        "street journal", "city", "county", "states", "kingdom", "party", "court", "bank", "foundation", "council",
    ]

    /// 韩砚, 海伦·托纳: a family name and one or two characters up to where another word begins, or a name in parts.
    private static func chineseName(at start: Int, _ reading: FieldReading, book: CueBook) -> Range<Int>? {
        let units = reading.text.units
        var end = start
        while end < units.count, end - start < 12, Folding.isIdeograph(units[end]) || units[end] == 0xB7 { end += 1 }
        if let dot = units[start..<end].firstIndex(of: 0xB7), dot - start >= 1, dot + 1 < end {
            let last = wordEnd(from: dot + 2, through: min(end, dot + 6), reading)
            return last.map { start..<$0 }
        }
        guard Office.surnames.contains(units[start]) || surnames.contains(units[start]) else { return nil }
        for length in [2, 3] where start + length <= units.count {
            let stop = start + length
            guard units[start..<stop].allSatisfy(Folding.isIdeograph) else { return nil }
            if isWordStart(stop, reading) { return start..<stop }
        }
        return nil
    }

    /// Family names beyond those that may stand by themselves; beside a role they are no common words.
    private static let surnames = Set(
        """
        余俞任姜夏方石邹金白崔康毛江史万段尹黎易常武乔赖文庞樊兰殷施洪翟安颜倪严牛温芦季章鲁葛伍申尤毕聂焦柳邢路岳齐梅莫庄辛管\
        祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍覃霍翁隋植甘景单包司柏宁柯阮桂柴车冉房边高马于何罗许\
        曾田董范石戴夏钟邓沈韩唐冯程曹袁
        """.utf16)

    private static func wordEnd(from first: Int, through last: Int, _ reading: FieldReading) -> Int? {
        guard first <= last else { return nil }
        return (first...last).first { isWordStart($0, reading) }
    }

    /// Whether a word that the cues know, a mark or the end of the text stands at a place.
    private static func isWordStart(_ place: Int, _ reading: FieldReading) -> Bool {
        let units = reading.text.units
        guard place < units.count, Folding.isIdeograph(units[place]) else { return true }
        if afterNames.contains(units[place]) { return true }
        return reading.wordStarts.contains(Int32(place))
    }

    private static let afterNames = Set("将已被从在也又于任为出加离辞表称说宣等和与及是曾后获".utf16)
}
