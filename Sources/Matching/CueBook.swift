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

    /// The same with other numbers of atoms.
    func shifted(by atom: Int32) -> Cue {
        var cue = self
        cue.with = with.map { $0 + atom }
        cue.without = without.map { $0 + atom }
        cue.near = near.map { $0 + atom }
        cue.far = far.map { $0 + atom }
        return cue
    }
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

        func shifted(by atom: Int32) -> Part {
            switch self {
            case .words(let words): .words(words + atom)
            case .active(let words, let participle): .active(words + atom, participle: participle + atom)
            case .passive(let words): .passive(words + atom)
            case .slot: self
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

    /// The same with other numbers of atoms and cues.
    func shifted(by atom: Int32, cue offset: Int) -> CuePattern {
        var pattern = self
        pattern.parts = parts.map { $0.shifted(by: atom) }
        pattern.cue += offset
        return pattern
    }
}

/// All cues of an analyzer, compiled: the words that one automaton pass finds, and the patterns over them.
struct CueBook: Sendable {
    /// A stretch of words that cues look for.
    struct Literal: Sendable, Equatable {
        /// Folded; words parted by single spaces.
        var units: [UInt16]
        /// Whether the last word may go on.
        var isPrefix = false

        /// One literal behind another; Latin words are parted by a space.
        func followed(by next: Literal) -> Literal {
            let isLatin = (units.last ?? .max) < 0x80 && (next.units.first ?? .max) < 0x80
            return Literal(units: units + (isLatin ? [0x20] : []) + next.units, isPrefix: next.isPrefix)
        }
    }

    private(set) var cues: [Cue] = []
    private(set) var patterns: [CuePattern] = []
    private(set) var literals: [Literal] = []
    /// For each literal the atoms that hold it.
    private(set) var atomsOfLiteral: [[Int32]] = []
    /// For each atom the patterns that are anchored at it.
    private(set) var patternsAtAtom: [[Int32]] = []
    var atomCount: Int { patternsAtAtom.count }
    /// Atoms of classes that the reading of clauses asks for, by language and name: `en/filler`.
    private(set) var classAtoms: [String: Int32] = [:]

    /// Puts together what was compiled apart, for each language.
    init(_ parts: [CueBook]) {
        for part in parts { append(part) }
    }

    /// Cues of one language.
    init(
        cues: [Cue], patterns: [CuePattern], literals: [Literal], atomsOfLiteral: [[Int32]], patternsAtAtom: [[Int32]],
        classAtoms: [String: Int32]
    ) {
        self.cues = cues
        self.patterns = patterns
        self.literals = literals
        self.atomsOfLiteral = atomsOfLiteral
        self.patternsAtAtom = patternsAtAtom
        self.classAtoms = classAtoms
    }

    /// Takes in what was compiled apart: its numbers follow those that are here.
    private mutating func append(_ part: CueBook) {
        guard !cues.isEmpty || atomCount > 0 else {
            self = part
            return
        }
        let (cue, pattern, atom) = (cues.count, Int32(patterns.count), Int32(atomCount))
        cues += part.cues.map { $0.shifted(by: atom) }
        patterns += part.patterns.map { $0.shifted(by: atom, cue: cue) }
        literals += part.literals
        atomsOfLiteral += part.atomsOfLiteral.map { $0.map { $0 + atom } }
        patternsAtAtom += part.patternsAtAtom.map { $0.map { $0 + pattern } }
        for (name, number) in part.classAtoms { classAtoms[name] = number + atom }
    }
}
