/// What is wrong with a cue and where.
public struct CueError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The cue as written.
    public var cue: String
    /// Unicode scalars from the start of the cue.
    public var position: Int
    /// What was expected, in one English sentence without a full stop.
    public var message: String

    init(cue: String, position: Int, message: String) {
        self.cue = cue
        self.position = position
        self.message = message
    }

    /// Of a place given in UTF-16 units, in which cues are read.
    init(cue: String, unit: Int, message: String) {
        self.init(
            cue: cue, position: cue.utf16.prefix(unit).count { $0 & 0xFC00 != 0xDC00 }, message: message)
    }

    /// The fault with a caret under its place.
    public var description: String {
        "\(message), at character \(position + 1) of the cue\n  \(cue)\n  \(String(repeating: " ", count: position))^"
    }
}

/// What a slot of a cue takes.
enum CueSlot: String, CaseIterable, Sendable {
    /// The company harmed or helped: a company, or a product or unit that leads to its owner.
    case subject
    /// Any other company, product or organisation.
    case rival
    /// Two companies or more in one breath ("Honda and Nissan"); all of them are the subject.
    case both
    /// A product of the catalogue.
    case product
    /// A person of the catalogue, a role ("chief scientist", 高管) or both, with the employer where it is named.
    case person
    /// As `person`, of weight: known by name, a chief, a founder, a head; not "an engineer".
    case leader
    /// A chief executive.
    case chief
    /// Capitalised words that the catalogue does not know: a person, a product.
    case name
    case number, money, percent, date
}

/// A piece of a cue as written; `docs/analysis.md` gives the language.
enum CueElement: Equatable, Sendable {
    enum Ending: Equatable {
        case exact
        /// `word~`: every form of an English verb.
        case verb
        /// `word+`: singular and plural.
        case plural
        /// `word*`: any word that begins so.
        case prefix
    }

    /// In UTF-16 units, as written.
    case word([UInt16], Ending)
    /// `@name`: a shared class of words.
    case wordClass(String, position: Int)
    /// `(a|b c)`, or `<a|b>` where the parts are verbs that are read in the active and the passive voice.
    case anyOf([[CueElement]], isVerb: Bool)
    /// `[a b]`
    case optional([CueElement])
    /// `{subject}`
    case slot(CueSlot)
    /// `…`: anything up to the end of the clause; `…3`: three words or six characters at most; `……`: up to the end of
    /// the sentence.
    case gap(limit: Int, crossesClauses: Bool)
}

/// What stands after the `;` of a cue.
struct CueAttributes: Equatable {
    var direction = Direction.harm
    var certainty = Certainty.fact
    /// `weight=0.8`: how weighty a happening is that this cue reports, 0…1; nil for the factor's own.
    var weight: Double?
    /// `with=@class`: one of the class must stand in the same text.
    var with: [String] = []
    /// `without=@class`: none of the class may stand in the same text.
    var without: [String] = []
    /// `near=@class`: as `with`, in the same sentence.
    var near: [String] = []
    /// `far=@class`: as `without`, in the same clause.
    var far: [String] = []
    /// `title`: counts in a title only.
    var isTitleOnly = false
    /// `essay`: counts in essays only.
    var isEssayOnly = false
    /// `standing`: a state or an intention, so that plans and look-backs do not set it aside.
    var isStanding = false
    /// `plan`: what is planned or may come counts as well.
    var countsPlans = false
    /// `partners`: the rival must be a partner of the subject, by the configuration or the text's own words.
    var needsPartner = false
    /// `rivals`: the rival must be one of the subject, by the configuration or the text's own words.
    var needsRival = false
    /// `topic`: the subject is the company that the text is about, whoever else stands in the clause.
    var concernsTopic = false
    /// `negated`: the words hold a negation of their own, which does not undo the cue.
    var holdsNegation = false
    /// `yields=factor`: gives way where another cue reports that factor of the same subject; `yields=any` to any factor.
    var yields: [String] = []
    /// `also=factor`: reports that factor too.
    var also: [String] = []
    /// `local`: the subject must stand in the clause; the topic of the text does not stand in for it.
    var isLocal = false
}

/// Reads the cue language, which is spelled with ASCII and the ellipsis: in UTF-16 units, as the library's thousands of cues
/// are read at every start.
struct CueParser {
    private let text: String
    private let units: [UInt16]
    private var position = 0

    /// Reads one cue: elements, then attributes after a semicolon.
    static func parse(_ text: String) throws(CueError) -> (elements: [CueElement], attributes: CueAttributes) {
        var parser = CueParser(text)
        let elements = try parser.sequence(until: ";", depth: 0)
        if elements.isEmpty { throw parser.fault("expected words, a class such as @leave or a slot such as {subject}") }
        let attributes = try parser.attributes()
        return (elements, attributes)
    }

    /// Reads the body of a word class: alternatives between bars.
    static func parseClass(_ text: String) throws(CueError) -> [[CueElement]] {
        var parser = CueParser(text)
        let branches = try parser.branches(closing: nil, depth: 0)
        return branches
    }

    private init(_ text: String) {
        self.text = text
        units = Array(text.utf16)
    }

    private func fault(_ message: String, at place: Int? = nil) -> CueError {
        CueError(cue: text, unit: place ?? position, message: message)
    }

    /// The unit that comes next, if it is one that the language is spelled with.
    private var next: Unicode.Scalar? { position < units.count ? Unicode.Scalar(units[position]) : nil }

    /// Whether all is read.
    private var isAtEnd: Bool { position == units.count }

    private static func isSpace(_ unit: UInt16) -> Bool {
        unit == 0x20 || unit &- 0x09 < 5 || (unit > 0x7F && Folding.kind(Folding.table[Int(unit)]) == .space)
    }

    private mutating func skipSpace() {
        while position < units.count, Self.isSpace(units[position]) { position += 1 }
    }

    private mutating func sequence(
        until closer: Unicode.Scalar? = nil, orBar: Bool = false, depth: Int
    ) throws(CueError) -> [CueElement] {
        if depth > 8 { throw fault("too deeply nested") }
        var elements: [CueElement] = []
        while true {
            skipSpace()
            if isAtEnd { return elements }
            let scalar = next
            if scalar == closer && closer != nil || scalar == "|" && orBar { return elements }
            switch scalar {
            case "{": elements.append(.slot(try slot()))
            case "(", "<":
                position += 1
                let closing: Unicode.Scalar = scalar == "(" ? ")" : ">"
                let start = position
                let branches = try branches(closing: closing, depth: depth + 1)
                if branches.contains(where: \.isEmpty) { throw fault("an alternative is empty", at: start) }
                elements.append(.anyOf(branches, isVerb: scalar == "<"))
            case "[":
                position += 1
                let inner = try sequence(until: "]", depth: depth + 1)
                guard next == "]" else { throw fault("expected ]") }
                position += 1
                if inner.isEmpty { throw fault("nothing between [ and ]", at: position - 1) }
                elements.append(.optional(inner))
            case "@":
                let start = position
                position += 1
                elements.append(.wordClass(try name("a class name after @"), position: start))
            case "…": elements.append(gap())
            case ")", ">", "]", "}", "|", ";":
                throw fault("unexpected \(String(decoding: [units[position]], as: UTF16.self))")
            default: elements.append(try word())
            }
        }
    }

    private mutating func branches(closing: Unicode.Scalar?, depth: Int) throws(CueError) -> [[CueElement]] {
        var branches: [[CueElement]] = []
        while true {
            branches.append(try sequence(until: closing, orBar: true, depth: depth))
            if next == "|" {
                position += 1
            } else if let closing {
                guard next == closing else { throw fault("expected \(closing)") }
                position += 1
                return branches
            } else {
                return branches
            }
        }
    }

    private mutating func gap() -> CueElement {
        position += 1
        if next == "…" {
            position += 1
            return .gap(limit: 60, crossesClauses: true)
        }
        var digits = 0
        while position < units.count, units[position] &- 0x30 < 10, digits < 100 {
            digits = digits * 10 + Int(units[position] - 0x30)
            position += 1
        }
        return .gap(limit: digits > 0 ? digits * 2 : 36, crossesClauses: false)
    }

    private mutating func slot() throws(CueError) -> CueSlot {
        position += 1
        let start = position
        let name = try name("a slot name after {")
        guard let slot = CueSlot(rawValue: name) else {
            let known = CueSlot.allCases.map(\.rawValue).joined(separator: ", ")
            throw fault("no slot is called \(name); there are \(known)", at: start)
        }
        guard next == "}" else { throw fault("expected }") }
        position += 1
        return slot
    }

    private static func isName(_ unit: UInt16) -> Bool {
        switch Folding.kind(unit) {
        case .letter, .ideograph: true
        case .other: unit == 0x2D || unit == 0x5F
        case .digit, .space: false
        }
    }

    private mutating func name(_ expected: String) throws(CueError) -> String {
        let start = position
        while position < units.count, Self.isName(units[position]) { position += 1 }
        if position == start { throw fault("expected \(expected)") }
        return String(folded: units[start..<position])
    }

    private mutating func word() throws(CueError) -> CueElement {
        let start = position
        while !isAtEnd, !Self.isSpace(units[position]) {
            let word = units[start..<position]
            switch next {
            case "{", "}", "(", ")", "[", "]", "<", ">", "|", ";", "@", "…": return .word(Array(word), .exact)
            case "~":
                position += 1
                return .word(Array(word), .verb)
            case "+":
                position += 1
                return .word(Array(word), .plural)
            case "*":
                position += 1
                return .word(Array(word), .prefix)
            default: position += 1
            }
        }
        return .word(Array(units[start..<position]), .exact)
    }

    private mutating func attributes() throws(CueError) -> CueAttributes {
        var attributes = CueAttributes()
        guard next == ";" else { return attributes }
        position += 1
        while true {
            skipSpace()
            while next == "," {
                position += 1
                skipSpace()
            }
            if isAtEnd { return attributes }
            let start = position
            let key = try name("an attribute after the semicolon")
            var value = ""
            if next == "=" {
                position += 1
                let start = position
                while !isAtEnd, !Self.isSpace(units[position]), next != "," { position += 1 }
                value = String(folded: units[start..<position])
            }
            switch key {
            case "gain": attributes.direction = .gain
            case "claim": attributes.certainty = .claim
            case "rumour": attributes.certainty = .rumour
            case "title": attributes.isTitleOnly = true
            case "essay": attributes.isEssayOnly = true
            case "standing": attributes.isStanding = true
            case "plan": attributes.countsPlans = true
            case "partners": attributes.needsPartner = true
            case "rivals": attributes.needsRival = true
            case "topic": attributes.concernsTopic = true
            case "negated": attributes.holdsNegation = true
            case "local": attributes.isLocal = true
            case "weight":
                guard let weight = Double(value), (0...1).contains(weight) else {
                    throw fault("expected a weight from 0 to 1", at: start)
                }
                attributes.weight = weight
            case "yields", "also":
                guard !value.isEmpty else { throw fault("expected a factor, as in \(key)=legal.regulatory", at: start) }
                if key == "also" { attributes.also.append(value) } else { attributes.yields.append(value) }
            case "with", "without", "near", "far":
                guard value.hasPrefix("@"), value.count > 1 else {
                    throw fault("expected a class, as in \(key)=@load", at: start)
                }
                let name = String(value.dropFirst())
                switch key {
                case "with": attributes.with.append(name)
                case "without": attributes.without.append(name)
                case "near": attributes.near.append(name)
                default: attributes.far.append(name)
                }
            default: throw fault("no attribute is called \(key)", at: start)
            }
        }
    }
}
