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
        /// Folded; words parted by single spaces.
        var text: String
        /// Whether the last word may go on.
        var isPrefix: Bool
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
    private var classWords: [String: [Literal]?] = [:]
    private var literalIndex: [Literal: Int] = [:]
    private var atomIndex: [[Int]: Int32] = [:]
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
                guard let words = try words(ofClass: name, language: language, position: 0, depth: 0) else { continue }
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
        (classBranches, classWords, literalIndex, atomIndex, slugs, firstLiteral) = ([:], [:], [:], [:], [:], [:])
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
        let longest = words.max { $0.count < $1.count } ?? "cue"
        let slug = "\(factor)/\(language)/" + longest.replacing(" ", with: "-")
        let count = (slugs[slug] ?? 0) + 1
        slugs[slug] = count
        return count == 1 ? slug : "\(slug)-\(count)"
    }

    private var firstLiteral: [Int32: String] = [:]

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
                        throw CueError(cue: cue, position: position, message: "no class is called @\(name)")
                    }
                case .anyOf(let branches, let isVerb):
                    if let words = try pureWords(branches, language: language, depth: depth, asVerbs: isVerb) {
                        if isVerb {
                            let participles = try pureWords(
                                branches, language: language, depth: depth, asVerbs: true, participlesOnly: true)
                            options = [[.part(.active(atom(words), participle: atom(participles ?? [])))]]
                        } else {
                            options = [[.part(.words(atom(words)))]]
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

    /// The literals of alternatives that are made of words only, through classes and groups; nil if there is more in
    /// them. `asVerbs` inflects the first word of each, `participlesOnly` for the passive.
    private mutating func pureWords(
        _ branches: [[CueElement]], language: String, depth: Int, asVerbs: Bool = false, participlesOnly: Bool = false
    ) throws(CueError) -> [Literal]? {
        if depth > 12 { return nil }
        var all: [Literal] = []
        for branch in branches {
            var run: [Literal] = []
            for (place, element) in branch.enumerated() {
                let isVerb = asVerbs && place == 0
                var forms: [Literal]
                switch element {
                case .word(let word, let ending):
                    let isOpen = isVerb && ending != .prefix
                    forms = Self.forms(of: word, isOpen ? .verb : ending, participlesOnly: isOpen && participlesOnly)
                case .wordClass(let name, let position):
                    guard
                        let inner = try words(
                            ofClass: name, language: language, position: position, depth: depth + 1, asVerbs: isVerb,
                            participlesOnly: isVerb && participlesOnly)
                    else { return nil }
                    forms = inner
                case .anyOf(let inner, let isMarked):
                    guard
                        let inner = try pureWords(
                            inner, language: language, depth: depth + 1, asVerbs: isVerb || isMarked,
                            participlesOnly: isVerb && participlesOnly)
                    else { return nil }
                    forms = inner
                case .optional, .slot, .gap: return nil
                }
                run = place == 0 ? forms : run.flatMap { lead in forms.map { Self.joined(lead, $0) } }
                forms = []
            }
            all += run
        }
        return all.filter { !$0.text.isEmpty }
    }

    /// The same of a class.
    private mutating func words(
        ofClass name: String, language: String, position: Int, depth: Int, asVerbs: Bool = false,
        participlesOnly: Bool = false
    ) throws(CueError) -> [Literal]? {
        guard let branches = classBranches["\(language)/\(name)"] else {
            throw CueError(cue: "@" + name, position: position, message: "no class is called @\(name)")
        }
        let form = "\(language)/\(name)/\(participlesOnly ? 2 : asVerbs ? 1 : 0)"
        if let words = classWords[form] { return words }
        let words = try pureWords(
            branches, language: language, depth: depth, asVerbs: asVerbs, participlesOnly: participlesOnly)
        classWords[form] = .some(words)
        return words
    }

    /// Every written form of a word.
    private static func forms(of word: String, _ ending: CueElement.Ending, participlesOnly: Bool = false) -> [Literal]
    {
        let folded = String(folded: FoldedText(word).units)
        let isLatin = folded.first?.isASCII == true
        let forms: [String] =
            switch ending {
            case .exact, .prefix: [folded]
            case .verb: !isLatin ? [folded] : participlesOnly ? Inflection.participles(folded) : Inflection.verb(folded)
            case .plural: isLatin ? Inflection.noun(folded) : [folded]
            }
        return forms.map { Literal(text: $0, isPrefix: ending == .prefix) }
    }

    private static func joined(_ lead: Literal, _ next: Literal) -> Literal {
        let isLatin = lead.text.last?.isASCII == true && next.text.first?.isASCII == true
        return Literal(text: lead.text + (isLatin ? " " : "") + next.text, isPrefix: next.isPrefix)
    }

    /// The atom of a set of literals: one for equal sets.
    private mutating func atom(_ words: [Literal]) -> Int32 {
        let ids = Set(
            words.map { literal in
                if let id = literalIndex[literal] { return id }
                let id = literals.count
                literals.append(literal)
                atomsOfLiteral.append([])
                literalIndex[literal] = id
                return id
            }
        ).sorted()
        if let atom = atomIndex[ids] { return atom }
        let atom = Int32(atomCount)
        atomCount += 1
        atomIndex[ids] = atom
        firstLiteral[atom] = words.first?.text ?? ""
        for id in ids { atomsOfLiteral[id].append(atom) }
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
