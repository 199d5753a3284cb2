/// Compiles the cues of one language. A cue has words of one language only, so that compilers can work side by side.
struct CueCompiler {
    private typealias Literal = CueBook.Literal

    private let language: String
    private var cues: [Cue] = []
    private var patterns: [CuePattern] = []
    private var literals: [Literal] = []
    private var atomsOfLiteral: [[Int32]] = []
    private var patternsAtAtom: [[Int32]] = []
    /// By name.
    private var classAtoms: [String: Int32] = [:]

    private var atomCount: Int { firstWords.count }

    /// A stretch of words by its number in `words`: class and group pass lists of them on again and again.
    private typealias Word = Int32

    /// The forms of a class's words.
    private enum Form: Hashable { case written, verb, participle }

    private struct ClassForm: Hashable {
        var name: String
        var form: Form
    }

    /// Every stretch of words that was met, parts of longer ones among them.
    private var words: [Literal] = []
    /// Where each word stands in `words`, plus one: open addressing with linear probing, half full at most.
    private var wordSlots = [Word](repeating: 0, count: 1 << 14)
    /// The index of each word in `literals`; nil as long as no atom holds it.
    private var literalOfWord: [Int32?] = []
    private var verbs: [Word: [Word]] = [:]
    /// Classes as parsed, and the words of those that are made of words only.
    private var classBranches: [String: [[CueElement]]] = [:]
    private var classWords: [ClassForm: [Word]?] = [:]
    private var classForms: [ClassForm: Int32] = [:]
    private var atomIndex: [[Int32]: Int32] = [:]
    /// By atom.
    private var firstWords: [[UInt16]] = []
    private var slugs: [String: Int] = [:]

    /// The furthest a cue may branch.
    private static let maximumPatterns = 400

    /// Compiles the cues that factors have in a language.
    static func book(of factors: [Factor], language: String) throws(CueError) -> CueBook {
        let compiler = try CueCompiler(factors, language: language)
        return CueBook(
            cues: compiler.cues, patterns: compiler.patterns, literals: compiler.literals,
            atomsOfLiteral: compiler.atomsOfLiteral, patternsAtAtom: compiler.patternsAtAtom,
            classAtoms: Dictionary(
                uniqueKeysWithValues: compiler.classAtoms.map { ("\(language)/\($0.key)", $0.value) }))
    }

    private init(_ factors: [Factor], language: String) throws(CueError) {
        self.language = language
        // In the order of names: atoms are numbered here, and matches follow their numbers.
        let table = (CueClasses.byLanguage[language] ?? [:]).sorted { $0.key < $1.key }
        for (name, body) in table { classBranches[name] = try CueParser.parseClass(body) }
        for (name, _) in table {
            guard let words = try words(ofClass: name, .written, position: 0, depth: 0) else { continue }
            classAtoms[name] = atom(words)
        }
        for factor in factors {
            for text in factor.cues[language] ?? [] { try add(text, factor: factor.id) }
        }
        chooseAnchors()
    }

    private mutating func add(_ text: String, factor: FactorID) throws(CueError) {
        let (elements, attributes) = try CueParser.parse(text)
        var cue = Cue(id: "", factor: factor, text: text, attributes: attributes)
        for name in attributes.with { cue.with.append(try classAtom(name, text)) }
        for name in attributes.without { cue.without.append(try classAtom(name, text)) }
        for name in attributes.near { cue.near.append(try classAtom(name, text)) }
        for name in attributes.far { cue.far.append(try classAtom(name, text)) }
        let flat = try expand(elements[...], cue: text, depth: 0)
        if flat.count > Self.maximumPatterns {
            throw CueError(
                cue: text, position: 0,
                message: "the cue branches into \(flat.count) patterns; \(Self.maximumPatterns) at most")
        }
        var made: [CuePattern] = []
        for variant in flat {
            guard let pattern = pattern(variant, cue: cues.count) else { continue }
            made.append(pattern)
            if let passive = passive(of: pattern) { made += passive }
        }
        guard made.contains(where: { $0.parts.contains { $0.atom != nil } }) else {
            throw CueError(cue: text, position: 0, message: "a cue needs at least one word to be found by")
        }
        cue.id = identifier(factor: factor, made[0])
        cues.append(cue)
        for pattern in made where pattern.parts.contains(where: { $0.atom != nil }) { patterns.append(pattern) }
    }

    private mutating func identifier(factor: FactorID, _ pattern: CuePattern) -> String {
        var longest = Array("cue".utf16)
        var isFound = false
        for part in pattern.parts {
            guard let atom = part.atom else { continue }
            let word = firstWords[Int(atom)]
            if !isFound || word.count > longest.count { longest = word }
            isFound = true
        }
        let slug = "\(factor)/\(language)/" + String(folded: longest.map { $0 == 0x20 ? 0x2D : $0 })
        let count = (slugs[slug] ?? 0) + 1
        slugs[slug] = count
        return count == 1 ? slug : "\(slug)-\(count)"
    }

    private func classAtom(_ name: String, _ cue: String) throws(CueError) -> Int32 {
        guard let atom = classAtoms[name] else {
            throw CueError(cue: cue, position: 0, message: "no class is called @\(name)")
        }
        return atom
    }

    // MARK: - Patterns

    private enum Flat {
        case part(CuePattern.Part)
        case gap(CuePattern.Gap)
    }

    private mutating func expand(
        _ elements: ArraySlice<CueElement>, cue: String, depth: Int
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
                options = [[.part(.words(atom(try pureWords([run], depth: depth) ?? [])))]]
            } else {
                let element = elements[index]
                index += 1
                switch element {
                case .word: options = []
                case .slot(let slot): options = [[.part(.slot(slot))]]
                case .gap(let limit, let crosses): options = [[.gap(.init(limit: limit, crossesClauses: crosses))]]
                case .optional(let inner): options = [[]] + (try expand(inner[...], cue: cue, depth: depth + 1))
                case .wordClass(let name, let position):
                    if let atom = classAtoms[name] {
                        options = [[.part(.words(atom))]]
                    } else if let branches = classBranches[name] {
                        options = try expand([.anyOf(branches, isVerb: false)], cue: cue, depth: depth + 1)
                    } else {
                        throw CueError(cue: cue, unit: position, message: "no class is called @\(name)")
                    }
                case .anyOf(let branches, let isVerb):
                    if let words = try atom(branches, isVerb ? .verb : .written, depth: depth) {
                        if isVerb {
                            let participles = try atom(branches, .participle, depth: depth)
                            options = [[.part(.active(words, participle: participles ?? atom([])))]]
                        } else {
                            options = [[.part(.words(words))]]
                        }
                    } else {
                        options = []
                        for branch in branches { options += try expand(branch[...], cue: cue, depth: depth + 1) }
                    }
                }
            }
            if options.count == 1 {
                for i in variants.indices { variants[i] += options[0] }
                continue
            }
            var product: [[Flat]] = []
            for variant in variants { for option in options { product.append(variant + option) } }
            variants = product
            if variants.count > Self.maximumPatterns { return variants }
        }
        return variants
    }

    private func pattern(_ flat: [Flat], cue: Int) -> CuePattern? {
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
    private func passive(of active: CuePattern) -> [CuePattern]? {
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
        guard let marker = classAtoms["passive"], let onto = classAtoms["onto"] else { return nil }
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

    // MARK: - Words

    /// The atom of alternatives that are made of words only; nil if there is more in them.
    private mutating func atom(_ branches: [[CueElement]], _ form: Form, depth: Int) throws(CueError) -> Int32? {
        guard branches.count == 1, branches[0].count == 1, case .wordClass(let name, _) = branches[0][0] else {
            guard let words = try pureWords(branches, form, depth: depth) else { return nil }
            return atom(words)
        }
        // Large classes of verbs are asked for by many cues.
        let key = ClassForm(name: name, form: form)
        if let atom = classForms[key] { return atom }
        guard let words = try pureWords(branches, form, depth: depth) else { return nil }
        let atom = atom(words)
        classForms[key] = atom
        return atom
    }

    /// The atom of a set of words: one for equal sets.
    private mutating func atom(_ words: [Word]) -> Int32 {
        var ids: [Int32] = []
        ids.reserveCapacity(words.count)
        for word in words {
            if let literal = literalOfWord[Int(word)] {
                ids.append(literal)
            } else {
                let literal = Int32(literals.count)
                literals.append(self.words[Int(word)])
                atomsOfLiteral.append([])
                literalOfWord[Int(word)] = literal
                ids.append(literal)
            }
        }
        ids = ids.sortedOnce()
        if let atom = atomIndex[ids] { return atom }
        let atom = Int32(atomCount)
        atomIndex[ids] = atom
        firstWords.append(words.first.map { self.words[Int($0)].units } ?? [])
        for id in ids { atomsOfLiteral[Int(id)].append(atom) }
        return atom
    }

    /// The words of alternatives that are made of words only, through classes and groups; nil if there is more in them.
    /// Verbs are inflected in the first word of each.
    private mutating func pureWords(
        _ branches: [[CueElement]], _ form: Form = .written, depth: Int
    ) throws(CueError) -> [Word]? {
        if depth > 12 { return nil }
        var all: [Word] = []
        for branch in branches {
            guard let first = branch.first else { continue }
            guard let starts = try pureWords(first, form, depth: depth) else { return nil }
            if branch.count == 1 {
                all += starts
                continue
            }
            var run = starts.map { words[Int($0)] }
            for element in branch.dropFirst() {
                guard let next = try pureWords(element, .written, depth: depth) else { return nil }
                run = run.flatMap { lead in next.map { lead.followed(by: words[Int($0)]) } }
            }
            for literal in run { all.append(word(literal)) }
        }
        return all.filter { !words[Int($0)].units.isEmpty }
    }

    /// The same of one element.
    private mutating func pureWords(
        _ element: CueElement, _ form: Form, depth: Int
    ) throws(CueError) -> [Word]? {
        switch element {
        case .word(let units, let ending): forms(of: units, ending, form)
        case .wordClass(let name, let position):
            try words(ofClass: name, form, position: position, depth: depth + 1)
        case .anyOf(let inner, let isMarked):
            try pureWords(inner, form == .written && isMarked ? .verb : form, depth: depth + 1)
        case .optional, .slot, .gap: nil
        }
    }

    /// The same of a class.
    private mutating func words(
        ofClass name: String, _ form: Form, position: Int, depth: Int
    ) throws(CueError) -> [Word]? {
        let key = ClassForm(name: name, form: form)
        if let words = classWords[key] { return words }
        guard let branches = classBranches[name] else {
            throw CueError(cue: "@" + name, unit: position, message: "no class is called @\(name)")
        }
        let words = try pureWords(branches, form, depth: depth)
        classWords[key] = .some(words)
        return words
    }

    /// The number of a stretch of words.
    private mutating func word(_ literal: Literal) -> Word {
        var slot = hash(of: literal) & (wordSlots.count - 1)
        while wordSlots[slot] > 0 {
            if words[Int(wordSlots[slot]) - 1] == literal { return wordSlots[slot] - 1 }
            slot = (slot + 1) & (wordSlots.count - 1)
        }
        words.append(literal)
        literalOfWord.append(nil)
        wordSlots[slot] = Word(words.count)
        if words.count * 2 > wordSlots.count { widenSlots() }
        return Word(words.count - 1)
    }

    private mutating func widenSlots() {
        wordSlots = [Word](repeating: 0, count: wordSlots.count * 2)
        for (index, literal) in words.enumerated() {
            var slot = hash(of: literal) & (wordSlots.count - 1)
            while wordSlots[slot] > 0 { slot = (slot + 1) & (wordSlots.count - 1) }
            wordSlots[slot] = Word(index + 1)
        }
    }

    /// FNV-1a over units.
    private func hash(of literal: Literal) -> Int {
        var hash: UInt64 = literal.isPrefix ? 0x84222325 : 0xcbf2_9ce4_8422_2325
        for unit in literal.units { hash = (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01b3 }
        return Int(truncatingIfNeeded: hash >> 20)
    }

    /// Every written form of a word.
    private mutating func forms(of units: [UInt16], _ ending: CueElement.Ending, _ form: Form) -> [Word] {
        // Cues are mostly written as they fold.
        let isFolded = units.allSatisfy { Folding.table[Int($0)] == $0 && $0 & 0xF800 != 0xD800 }
        let folded = Literal(
            units: isFolded ? units : FoldedText(String(decoding: units, as: UTF16.self)).units,
            isPrefix: ending == .prefix)
        let base = word(folded)
        let isVerb = ending == .verb || (form != .written && ending != .prefix)
        guard isVerb || ending == .plural, (folded.units.first ?? .max) < 0x80 else {
            guard let regional = Self.regional(folded.units) else { return [base] }
            return [base, word(Literal(units: regional, isPrefix: folded.isPrefix))]
        }
        if isVerb, form != .participle, let forms = verbs[base] { return forms }
        let text = String(folded: folded.units)
        let written =
            !isVerb ? Inflection.noun(text) : form == .participle ? Inflection.participles(text) : Inflection.verb(text)
        let forms = written.map { word(Literal(units: Array($0.utf16))) }
        if isVerb, form != .participle { verbs[base] = forms }
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
}
