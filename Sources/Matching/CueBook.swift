/// A cue of the library or of the configuration, ready to match.
struct Cue: Sendable {
    /// Such as `talent.departure/en/resign`.
    var id: String
    var factor: FactorID
    /// As written.
    var text: String
    var attributes: CueAttributes
    /// Atoms of which one must stand in the text, per `with`.
    var with: [Int32] = []
    var without: [Int32] = []
    var near: [Int32] = []
    var far: [Int32] = []
}

/// One way to match a cue: its parts in text order, without alternatives and options.
struct CuePattern: Sendable {
    enum Part: Sendable, Hashable {
        /// One of a set of words.
        case words(Int32)
        /// A verb whose subject acts: not after "was" or 被, not before "by".
        case active(Int32, participle: Int32)
        /// A verb whose subject suffers: "was sued", "sued by", 被起诉.
        case passive(Int32)
        case slot(CueSlot)

        /// The atom that must stand in the text for the part to match.
        var atom: Int32? {
            switch self {
            case .words(let atom), .active(let atom, _), .passive(let atom): atom
            case .slot: nil
            }
        }
    }

    /// What may stand between a part and the one before it.
    struct Gap: Sendable, Hashable {
        /// Half words (a character of Chinese is one, a Latin word two); nil where only small words may stand between.
        var limit: Int?
        var crossesClauses = false
    }

    var parts: [Part]
    /// As many as parts; the first says whether the pattern may begin after anything.
    var gaps: [Gap]
    /// The part that is looked for first.
    var anchor = 0
    /// Index of the cue in the book.
    var cue: Int
    /// Whether the pattern came of reading a verb in the passive.
    var isPassive = false
    var isChinese: Bool

    /// Whether a leading `{subject} …` may be filled by the topic where the clause names nobody.
    var hasSoftSubject: Bool {
        parts.count > 1 && parts[0] == .slot(.subject) && gaps[1].limit != nil
    }
}

/// All cues of an analyzer, compiled: the words that one automaton pass finds, and the patterns over them.
struct CueBook: Sendable {
    /// A stretch of words that cues look for.
    struct Literal: Sendable, Hashable {
        /// Of the units: literals are looked up again and again.
        private let hash: UInt64
        /// Folded; words parted by single spaces.
        let units: [UInt16]
        /// Whether the last word may go on.
        let isPrefix: Bool

        init(_ units: [UInt16], isPrefix: Bool = false) {
            self.units = units
            self.isPrefix = isPrefix
            hash = CueBook.hash(of: units)
        }

        func hash(into hasher: inout Hasher) { hasher.combine(hash) }

        var isEmpty: Bool { units.isEmpty }

        /// One literal behind another; Latin words are parted by a space.
        func followed(by next: Literal) -> Literal {
            let isLatin = (units.last ?? .max) < 0x80 && (next.units.first ?? .max) < 0x80
            return Literal(units + (isLatin ? [0x20] : []) + next.units, isPrefix: next.isPrefix)
        }
    }

    /// A set of literals by number, ascending.
    private struct LiteralSet: Hashable {
        private let hash: UInt64
        let ids: [Int32]

        init(_ ids: [Int32]) {
            self.ids = ids
            hash = CueBook.hash(of: ids)
        }

        func hash(into hasher: inout Hasher) { hasher.combine(hash) }
    }

    /// The forms of a class's words.
    private enum Form: Hashable { case written, verb, participle }

    private struct ClassForm: Hashable {
        var name: String
        var isChinese: Bool
        var form: Form
    }

    /// FNV-1a over whole numbers; `Hasher` does the rest.
    private static func hash(of numbers: [some FixedWidthInteger]) -> UInt64 {
        numbers.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64(truncatingIfNeeded: $1)) &* 0x0000_0100_0000_01b3 }
    }

    private(set) var cues: [Cue] = []
    private(set) var patterns: [CuePattern] = []
    private(set) var literals: [Literal] = []
    /// For each literal the atoms that hold it.
    private(set) var atomsOfLiteral: [[Int32]] = []
    private(set) var atomCount = 0
    /// For each atom the patterns that are anchored at it.
    private(set) var patternsAtAtom: [[Int32]] = []
    /// Atoms of classes that the reading of clauses asks for, by language and name: `en/filler`.
    private(set) var classAtoms: [String: Int32] = [:]

    /// Classes as parsed, and the words of those that are made of words only, by language, name and form: every cue asks for
    /// them anew.
    private var classBranches: [String: [[CueElement]]] = [:]
    private var classWords: [ClassForm: [Literal]?] = [:]
    private var classForms: [ClassForm: Int32] = [:]
    private var inflected: [Literal: [Literal]] = [:]
    private var literalIndex: [Literal: Int32] = [:]
    private var atomIndex: [LiteralSet: Int32] = [:]
    private var slugs: [String: Int] = [:]

    /// Compiles the library's cues of the factors that are on, and the configuration's own.
    init(factors: [Factor]) throws(CueError) {
        // In the order of names: atoms are numbered here, and matches follow their numbers.
        for (language, table) in CueClasses.byLanguage.sorted(by: { $0.key < $1.key }) {
            for (name, body) in table.sorted(by: { $0.key < $1.key }) {
                let key = "\(language)/\(name)"
                classBranches[key] = try CueParser.parseClass(body)
            }
            for name in table.keys.sorted() {
                guard let words = try words(ofClass: name, .written, language: language, position: 0, depth: 0)
                else { continue }
                classAtoms["\(language)/\(name)"] = atom(words)
            }
        }
        for factor in factors {
            for language in ["en", "zh"] {
                for text in factor.cues[language] ?? [] { try add(text, factor: factor.id, language: language) }
            }
        }
        chooseAnchors()
        // What only compiling asks for.
        (classBranches, classWords, classForms, inflected) = ([:], [:], [:], [:])
        (literalIndex, atomIndex, slugs, firstLiteral) = ([:], [:], [:], [:])
    }

    // MARK: - Compiling

    /// The furthest a cue may branch.
    private static let maximumPatterns = 400

    private mutating func add(_ text: String, factor: FactorID, language: String) throws(CueError) {
        let (elements, attributes) = try CueParser.parse(text)
        var cue = Cue(id: "", factor: factor, text: text, attributes: attributes)
        for name in attributes.with { cue.with.append(try classAtom(name, language, text)) }
        for name in attributes.without { cue.without.append(try classAtom(name, language, text)) }
        for name in attributes.near { cue.near.append(try classAtom(name, language, text)) }
        for name in attributes.far { cue.far.append(try classAtom(name, language, text)) }
        let flat = try expand(elements[...], language: language, cue: text, depth: 0)
        if flat.count > Self.maximumPatterns {
            throw CueError(
                cue: text, position: 0,
                message: "the cue branches into \(flat.count) patterns; \(Self.maximumPatterns) at most")
        }
        var made: [CuePattern] = []
        for variant in flat {
            guard var pattern = pattern(variant, cue: cues.count, language: language) else { continue }
            made.append(pattern)
            if let passive = passive(of: pattern) { made += passive }
            pattern.isPassive = false
        }
        guard made.contains(where: { $0.parts.contains { $0.atom != nil } }) else {
            throw CueError(cue: text, position: 0, message: "a cue needs at least one word to be found by")
        }
        cue.id = identifier(factor: factor, language: language, patterns: made)
        cues.append(cue)
        patterns += made.filter { $0.parts.contains { $0.atom != nil } }
    }

    private mutating func identifier(factor: FactorID, language: String, patterns: [CuePattern]) -> String {
        let atoms = patterns.first?.parts.compactMap(\.atom) ?? []
        let words = atoms.compactMap { atom in firstLiteral[atom] }
        let longest = words.max { $0.count < $1.count }.map { String(folded: $0) } ?? "cue"
        let slug = "\(factor)/\(language)/" + longest.replacing(" ", with: "-")
        let count = (slugs[slug] ?? 0) + 1
        slugs[slug] = count
        return count == 1 ? slug : "\(slug)-\(count)"
    }

    private var firstLiteral: [Int32: [UInt16]] = [:]

    private mutating func classAtom(_ name: String, _ language: String, _ cue: String) throws(CueError) -> Int32 {
        guard let atom = classAtoms["\(language)/\(name)"] else {
            throw CueError(cue: cue, position: 0, message: "no class is called @\(name)")
        }
        return atom
    }

    private enum Flat {
        case part(CuePattern.Part)
        case gap(CuePattern.Gap)
    }

    private mutating func expand(
        _ elements: ArraySlice<CueElement>, language: String, cue: String, depth: Int
    ) throws(CueError) -> [[Flat]] {
        if depth > 12 { throw CueError(cue: cue, position: 0, message: "classes and groups are nested too deeply") }
        var variants: [[Flat]] = [[]]
        var index = elements.startIndex
        while index < elements.endIndex {
            // A run of plain words is one literal.
            var run: [CueElement] = []
            while index < elements.endIndex, case .word = elements[index] {
                run.append(elements[index])
                index += 1
            }
            var options: [[Flat]]
            if !run.isEmpty {
                options = [[.part(.words(atom(try pureWords([run], language: language, depth: depth) ?? [])))]]
            } else {
                let element = elements[index]
                index += 1
                switch element {
                case .word: options = []
                case .slot(let slot): options = [[.part(.slot(slot))]]
                case .gap(let limit, let crosses): options = [[.gap(.init(limit: limit, crossesClauses: crosses))]]
                case .optional(let inner):
                    options = [[]] + (try expand(inner[...], language: language, cue: cue, depth: depth + 1))
                case .wordClass(let name, let position):
                    if let atom = classAtoms["\(language)/\(name)"] {
                        options = [[.part(.words(atom))]]
                    } else if let branches = classBranches["\(language)/\(name)"] {
                        options = try expand(
                            [.anyOf(branches, isVerb: false)], language: language, cue: cue, depth: depth + 1)
                    } else {
                        throw CueError(cue: cue, unit: position, message: "no class is called @\(name)")
                    }
                case .anyOf(let branches, let isVerb):
                    if let words = try atom(branches, isVerb ? .verb : .written, language: language, depth: depth) {
                        if isVerb {
                            let participles = try atom(branches, .participle, language: language, depth: depth)
                            options = [[.part(.active(words, participle: participles ?? atom([])))]]
                        } else {
                            options = [[.part(.words(words))]]
                        }
                    } else {
                        options = []
                        for branch in branches {
                            options += try expand(branch[...], language: language, cue: cue, depth: depth + 1)
                        }
                    }
                }
            }
            var product: [[Flat]] = []
            for variant in variants { for option in options { product.append(variant + option) } }
            variants = product
            if variants.count > Self.maximumPatterns { return variants }
        }
        return variants
    }

    /// The atom of alternatives that are made of words only; nil if there is more in them.
    private mutating func atom(
        _ branches: [[CueElement]], _ form: Form, language: String, depth: Int
    ) throws(CueError) -> Int32? {
        guard branches.count == 1, branches[0].count == 1, case .wordClass(let name, _) = branches[0][0] else {
            guard let words = try pureWords(branches, form, language: language, depth: depth) else { return nil }
            return atom(words)
        }
        // Large classes of verbs are asked for by many cues.
        let key = ClassForm(name: name, isChinese: language == "zh", form: form)
        if let atom = classForms[key] { return atom }
        guard let words = try pureWords(branches, form, language: language, depth: depth) else { return nil }
        let atom = atom(words)
        classForms[key] = atom
        return atom
    }

    /// The literals of alternatives that are made of words only, through classes and groups; nil if there is more in
    /// them. Verbs are inflected in the first word of each.
    private mutating func pureWords(
        _ branches: [[CueElement]], _ form: Form = .written, language: String, depth: Int
    ) throws(CueError) -> [Literal]? {
        if depth > 12 { return nil }
        var all: [Literal] = []
        for branch in branches {
            var run: [Literal] = []
            for (place, element) in branch.enumerated() {
                let form = place == 0 ? form : .written
                var forms: [Literal]
                switch element {
                case .word(let word, let ending): forms = literals(of: word, ending, form)
                case .wordClass(let name, let position):
                    guard
                        let inner = try words(
                            ofClass: name, form, language: language, position: position, depth: depth + 1)
                    else { return nil }
                    forms = inner
                case .anyOf(let inner, let isMarked):
                    guard
                        let inner = try pureWords(
                            inner, form == .written && isMarked ? .verb : form, language: language, depth: depth + 1)
                    else { return nil }
                    forms = inner
                case .optional, .slot, .gap: return nil
                }
                run = place == 0 ? forms : run.flatMap { lead in forms.map { lead.followed(by: $0) } }
                forms = []
            }
            all += run
        }
        return all.filter { !$0.isEmpty }
    }

    /// The same of a class.
    private mutating func words(
        ofClass name: String, _ form: Form, language: String, position: Int, depth: Int
    ) throws(CueError) -> [Literal]? {
        let key = ClassForm(name: name, isChinese: language == "zh", form: form)
        if let words = classWords[key] { return words }
        guard let branches = classBranches["\(language)/\(name)"] else {
            throw CueError(cue: "@" + name, unit: position, message: "no class is called @\(name)")
        }
        let words = try pureWords(branches, form, language: language, depth: depth)
        classWords[key] = .some(words)
        return words
    }

    /// Every written form of a word.
    private mutating func literals(of word: [UInt16], _ ending: CueElement.Ending, _ form: Form) -> [Literal] {
        // Cues are mostly written as they fold.
        let isFolded = word.allSatisfy { Folding.table[Int($0)] == $0 && $0 & 0xF800 != 0xD800 }
        let folded = Literal(
            isFolded ? word : FoldedText(String(decoding: word, as: UTF16.self)).units, isPrefix: ending == .prefix)
        let isVerb = ending == .verb || (form != .written && ending != .prefix)
        guard isVerb || ending == .plural, (folded.units.first ?? .max) < 0x80 else {
            guard let regional = Self.regional(folded.units) else { return [folded] }
            return [folded, Literal(regional, isPrefix: folded.isPrefix)]
        }
        let text = String(folded: folded.units)
        func literal(_ form: String) -> Literal { Literal(Array(form.utf16)) }
        if !isVerb { return Inflection.noun(text).map(literal) }
        if form == .participle { return Inflection.participles(text).map(literal) }
        if let forms = inflected[folded] { return forms }
        let forms = Inflection.verb(text).map(literal)
        inflected[folded] = forms
        return forms
    }

    /// What Taiwan and Hong Kong say for words of the mainland, in which the library is written; in simplified characters,
    /// as all text folds to.
    private static let regionalTerms: [(mainland: [UInt16], regional: [UInt16])] = [
        ("首席执行官", "执行长"), ("首席技术官", "技术长"), ("首席财务官", "财务长"), ("首席运营官", "营运长"),
        ("首席产品官", "产品长"), ("软件", "软体"), ("硬件", "硬体"), ("互联网", "网际网路"), ("网络", "网路"), ("芯片", "晶片"),
        ("服务器", "伺服器"), ("内存", "记忆体"), ("宕机", "当机"), ("裁员", "资遣"), ("人工智能", "人工智慧"),
        ("智能", "智慧"), ("代码", "程式码"), ("程序", "程式"), ("数据", "资料"), ("信息", "资讯"), ("用户", "使用者"),
        ("视频", "影片"), ("质量", "品质"), ("账号", "帐号"), ("账户", "帐户"), ("屏幕", "萤幕"), ("黑客", "骇客"),
        ("自动驾驶", "自驾"), ("飞行员", "机师"), ("降价", "砍价"), ("发布", "释出"), ("运营", "营运"), ("带宽", "频宽"),
        ("举报", "检举"), ("打印机", "印表机"),
    ].map { (Array($0.utf16), Array($1.utf16)) }
    private static let regionalStarts = Set(regionalTerms.compactMap(\.mainland.first))

    /// A word as it is said elsewhere; nil where it is said alike.
    private static func regional(_ word: [UInt16]) -> [UInt16]? {
        guard word.contains(where: regionalStarts.contains) else { return nil }
        var said: [UInt16] = []
        var i = 0
        while i < word.count {
            let term = regionalTerms.first { word.matches($0.mainland, at: i) }
            said += term?.regional ?? [word[i]]
            i += term?.mainland.count ?? 1
        }
        return said == word ? nil : said
    }

    /// The atom of a set of literals: one for equal sets.
    private mutating func atom(_ words: [Literal]) -> Int32 {
        let ids = words.map { literal in
            if let id = literalIndex[literal] { return id }
            let id = Int32(literals.count)
            literals.append(literal)
            atomsOfLiteral.append([])
            literalIndex[literal] = id
            return id
        }.sortedOnce()
        let set = LiteralSet(ids)
        if let atom = atomIndex[set] { return atom }
        let atom = Int32(atomCount)
        atomCount += 1
        atomIndex[set] = atom
        firstLiteral[atom] = words.first?.units ?? []
        for id in ids { atomsOfLiteral[Int(id)].append(atom) }
        return atom
    }

    private func pattern(_ flat: [Flat], cue: Int, language: String) -> CuePattern? {
        var parts: [CuePattern.Part] = []
        var gaps: [CuePattern.Gap] = []
        var gap = CuePattern.Gap()
        for element in flat {
            switch element {
            case .gap(let next): gap = next
            case .part(let part):
                parts.append(part)
                gaps.append(gap)
                gap = CuePattern.Gap()
            }
        }
        return parts.isEmpty ? nil : CuePattern(parts: parts, gaps: gaps, cue: cue, isChinese: language == "zh")
    }

    /// How the happening that `… <verb> … {subject}` tells is told from the side of the one who suffers it.
    private mutating func passive(of active: CuePattern) -> [CuePattern]? {
        guard let verb = active.parts.firstIndex(where: { if case .active = $0 { true } else { false } }),
            case .active(let words, let participle) = active.parts[verb],
            let object = active.parts[verb...].firstIndex(of: .slot(.subject)), object == verb + 1
        else { return nil }
        let tail = Array(active.parts[(object + 1)...])
        let tailGaps = Array(active.gaps[(object + 1)...])
        let lead: [CuePattern.Part] = active.parts[..<verb].filter { $0.atom != nil }
        if !lead.isEmpty { return nil }
        func variant(_ parts: [CuePattern.Part], _ gaps: [CuePattern.Gap]) -> CuePattern {
            CuePattern(
                parts: parts + tail, gaps: gaps + tailGaps, cue: active.cue, isPassive: true,
                isChinese: active.isChinese)
        }
        let wide = CuePattern.Gap(limit: 36)
        if !active.isChinese {
            return [variant([.slot(.subject), .passive(participle)], [wide, wide])]
        }
        guard let marker = classAtoms["zh/passive"], let onto = classAtoms["zh/onto"] else { return nil }
        return [
            variant([.slot(.subject), .words(marker), .words(words)], [wide, wide, wide]),
            variant(
                [.words(onto), .slot(.subject), .active(words, participle: participle)],
                [wide, .init(limit: 6), wide]),
            // 谷歌反垄断案被判违法: the marker may touch the verb with nobody named before it.
        ]
    }

    /// Anchors each pattern at the atom that fewest patterns share.
    private mutating func chooseAnchors() {
        var uses = [Int](repeating: 0, count: atomCount)
        for pattern in patterns { for part in pattern.parts { if let atom = part.atom { uses[Int(atom)] += 1 } } }
        patternsAtAtom = [[Int32]](repeating: [], count: atomCount)
        for index in patterns.indices {
            let candidates = patterns[index].parts.indices.filter { patterns[index].parts[$0].atom != nil }
            guard
                let anchor = candidates.min(by: {
                    uses[Int(patterns[index].parts[$0].atom ?? 0)] < uses[Int(patterns[index].parts[$1].atom ?? 0)]
                }), let atom = patterns[index].parts[anchor].atom
            else { continue }
            patterns[index].anchor = anchor
            patternsAtAtom[Int(atom)].append(Int32(index))
        }
    }
}
