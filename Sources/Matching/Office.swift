/// Offices that one person holds: "OpenAI CEO", "OpenAI's chief executive", "OpenAI 首席执行官" name the person whom the
/// configuration gives that role there. A founder among several is no office.
struct Office: Sendable {
    /// Index of the person.
    var person: Int
    /// The names of the role, folded, longest first.
    private var titles: [[UInt16]]

    /// The offices that people hold at each company, by index: from role and owner, and from aliases such as "Tesla CEO".
    static func all(of entities: [Entity]) -> [Int: [Office]] {
        var byName: [[UInt16]: Int] = [:]
        var byID: [EntityID: Int] = [:]
        for (index, entity) in entities.enumerated() {
            byID[entity.id] = byID[entity.id] ?? index
            guard entity.kind != .person else { continue }
            for name in entity.names.values { byName[FoldedText(name).units] = index }
            for alias in entity.aliases { byName[FoldedText(alias.text).units] = index }
        }
        var offices: [Int: [Office]] = [:]
        func add(_ person: Int, _ titles: [[UInt16]], at company: Int) {
            let office = Office(person: person, titles: titles.sorted { $0.count > $1.count })
            if offices[company]?.contains(where: { $0.person == person && $0.titles == office.titles }) != true {
                offices[company, default: []].append(office)
            }
        }
        let people = entities.enumerated().filter { $1.kind == .person }
        for (index, entity) in people {
            if let company = entity.owner.flatMap({ byID[$0] }), let role = entity.role {
                for titles in Self.titles(of: role) { add(index, titles, at: company) }
            }
        }
        // The head of "Microsoft AI" is not that of Microsoft, where both are names of it.
        let held = offices.mapValues { Set($0.map(\.titles)) }
        for (index, entity) in people {
            for alias in entity.aliases {
                let units = FoldedText(alias.text).units
                guard let family = families.first(where: { $0.contains { units.hasSuffix($0) } }),
                    let title = family.filter({ units.hasSuffix($0) }).max(by: { $0.count < $1.count })
                else { continue }
                var rest = units.dropLast(title.count)
                for joint in joints where rest.count > joint.count && rest.hasSuffix(joint) {
                    rest = rest.dropLast(joint.count)
                    break
                }
                if let company = byName[Array(rest)],
                    held[company]?.contains(family.sorted { $0.count > $1.count }) != true
                {
                    add(index, family, at: company)
                }
            }
        }
        return offices
    }

    /// The last part of a person's name of several parts, folded: "Tavares", 托纳. Nil for Chinese names and for parts that
    /// are no name by themselves.
    static func surname(of name: String) -> [UInt16]? {
        let folded = FoldedText(name)
        let units = folded.units
        guard let joint = units.lastIndex(where: { $0 == space || $0 == middleDot }), joint > 0 else { return nil }
        let last = Array(units[(joint + 1)...])
        if units[joint] == middleDot { return last.count >= 2 && last.allSatisfy(Folding.isIdeograph) ? last : nil }
        let isName =
            last.count >= 3 && last.allSatisfy { Folding.kind($0) == .letter } && folded.isCapital(at: 0)
            && folded.isCapital(at: joint + 1) && !folded.isCapital(at: joint + 2)
        return isName && !families.joined().contains(last) ? last : nil
    }

    /// The stretch of company and title, if the title stands right behind the company's name or, as in "CEO of", before it.
    func range(around company: Range<Int>, in text: FoldedText) -> Range<Int>? {
        let units = text.units
        if Self.isOfAnother(before: company.lowerBound, in: units) { return nil }
        let start = Self.start(after: company.upperBound, in: units)
        for title in titles where units.matches(title, at: start) {
            let end = start + title.count
            if let last = title.last, Folding.isWord(last), end < units.count, Folding.isWord(units[end]) { continue }
            return Self.isNamed(end, in: text) ? nil : company.lowerBound..<end
        }
        for title in titles {
            let begin = company.lowerBound - title.count - Self.of.count
            guard units.matches(title + Self.of, at: begin) else { continue }
            if begin > 0, Folding.isWord(units[begin - 1]) { continue }
            return Self.isOfAnother(before: begin, in: units) ? nil : begin..<company.upperBound
        }
        return nil
    }

    /// The title alone where it can only be of the one company that the text is about: "the company's president", "，CTO ".
    func bareTitle(in text: FoldedText, from start: Int) -> Range<Int>? {
        let units = text.units
        for title in titles {
            guard let first = title.first else { continue }
            var i = start
            while i + title.count <= units.count {
                defer { i += 1 }
                guard units[i] == first, units.matches(title, at: i) else { continue }
                let end = i + title.count
                if end < units.count, Folding.isWord(units[end - 1]), Folding.isWord(units[end]) { continue }
                guard Self.bareLeads.contains(where: { units.matches($0, at: i - $0.count) }),
                    !Self.isNamed(end, in: text)
                else { continue }
                return i..<end
            }
        }
        return nil
    }

    /// Whether a title, a founder's included, stands right behind a name, or one with "of" before it: then the name is
    /// meant too.
    static func isTitle(beside name: Range<Int>, in text: FoldedText) -> Bool {
        if text.units.matches(of, at: name.lowerBound - of.count) { return true }
        var start = Self.start(after: name.upperBound, in: text.units)
        if let past = formers.first(where: { text.units.matches($0, at: start) }) { start += past.count }
        return (families.joined() + founders).contains { text.units.matches($0, at: start) }
    }

    /// Where a title can begin behind a company's name.
    private static func start(after end: Int, in units: [UInt16]) -> Int {
        var start = end
        for joint in joints where units.matches(joint, at: start) {
            start += joint.count
            break
        }
        for modifier in modifiers where units.matches(modifier, at: start) {
            start += modifier.count
            break
        }
        return start
    }

    /// Whether not whoever holds an office is meant there, but somebody who held it or is given it: "former CEO of", "named
    /// CEO of Peloton", 出任星巴克CEO.
    private static func isOfAnother(before start: Int, in units: [UInt16]) -> Bool {
        (formers + givers).contains { units.matches($0, at: start - $0.count) }
    }

    /// Whether a person's name follows the title: then that name counts and not whoever holds the office.
    private static func isNamed(_ end: Int, in text: FoldedText) -> Bool {
        let units = text.units
        var i = end
        while i < units.count, Folding.kind(units[i]) == .space { i += 1 }
        guard i < units.count else { return false }
        if Folding.kind(units[i]) == .letter {
            guard text.isCapital(at: i) else { return false }
            return !Lexicon.isEnglish(units[i...].prefix { Folding.kind($0) == .letter })
        }
        if surnames.contains(units[i]) { return true }
        return units[i..<min(units.count, i + 8)].prefix { Folding.isIdeograph($0) || $0 == middleDot }.contains(
            middleDot)
    }

    /// Each office that a configured role names; none where the role is past.
    private static func titles(of role: String) -> [[[UInt16]]] {
        let units = FoldedText(role).units
        guard !formers.contains(where: { units.starts(with: $0) }) else { return [] }
        let parts = String(folded: units).split { ",、兼/&和".contains($0) }.flatMap {
            $0.replacing(" and ", with: "|").split(separator: "|")
        }
        return parts.compactMap { part in
            let title = Array(part.drop { $0 == " " }.utf16)
            let trimmed = Array(title.reversed().drop { $0 == space }.reversed())
            guard trimmed.count > 1, !founders.contains(trimmed) else { return nil }
            return families.first { $0.contains(trimmed) } ?? [trimmed]
        }
    }

    private static let space: UInt16 = 0x20
    private static let middleDot: UInt16 = 0xB7
    private static let of = Array(" of ".utf16)
    private static let joints = ["'s ", "' ", " 的", "的", " ", "-"].map { Array($0.utf16) }
    private static let modifiers = [
        "co-founder and ", "founder and ", "cofounder and ", "chairman and ", "创始人兼", "创始人兼 ", "联合创始人兼", "联创兼", "董事长兼",
        "创始人、",
    ].map { FoldedText($0).units }.sorted { $0.count > $1.count }
    private static let formers = ["former ", "ex-", "next ", "interim ", "前", "原", "前任", "前 "].map {
        FoldedText($0).units
    }
    private static let givers = [
        "named ", "appointed ", "becomes ", "become ", "elected ", "promoted to ", "named as ", "appointed as ",
        "tapped as ",
        "hired as ", "new ", "incoming ", "takes over as ", "took over as ", "to be ", "出任", "担任", "接任", "就任", "升任",
        "新任",
        "当选", "晋升为", "任命为", "成为", "新",
    ].map { FoldedText($0).units }
    private static let bareLeads = [
        "company ", "the company's ", "company's ", "its ", "its ", ",", ", ", "公司", "该公司", "公司的", "其", "; ", "、",
    ].map { FoldedText($0).units }
    private static let founders = ["founder", "co-founder", "cofounder", "创始人", "创办人", "联合创始人", "联创"].map {
        FoldedText($0).units
    }
    private static let families: [[[UInt16]]] = [
        ["ceo", "chief executive", "chief executive officer", "首席执行官", "行政总裁", "执行长"],
        ["cto", "chief technology officer", "首席技术官", "技术长"],
        ["cfo", "chief financial officer", "首席财务官", "财务长"],
        ["coo", "chief operating officer", "首席运营官", "营运长"],
        ["president", "总裁"],
        ["chairman", "chair", "董事长"],
        ["chief scientist", "首席科学家"],
        ["chief research officer", "首席研究官"],
        ["chief product officer", "cpo", "首席产品官"],
        ["chief ai officer", "首席ai官", "首席人工智能官"],
        ["chief ai scientist", "首席ai科学家", "首席人工智能科学家"],
        ["ai chief", "ai负责人", "ai主管", "head of ai"],
    ].map { $0.map { FoldedText($0).units } }
    /// Common Chinese family names without those that are common words too.
    static let surnames = Set(
        "王李张刘陈杨赵黄吴徐孙胡朱林郭罗郑梁谢宋唐邓冯韩曹彭萧蔡潘袁叶蒋杜苏魏吕丁沈姚卢傅钟崔谭陆汪廖贾韦邱侯熊孟秦薛雷陶贺郝顾龚邵钱戴孔汤"
            .utf16)
}

extension [UInt16] {
    /// Whether a literal stands at a position, which may lie outside.
    package func matches(_ literal: [UInt16], at position: Int) -> Bool {
        position >= 0 && position + literal.count <= count
            && self[position..<position + literal.count].elementsEqual(literal)
    }
}

extension BidirectionalCollection where Element: Equatable {
    fileprivate func hasSuffix(_ tail: some BidirectionalCollection<Element>) -> Bool {
        count >= tail.count && suffix(tail.count).elementsEqual(tail)
    }
}
