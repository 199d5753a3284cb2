/// A cue that a clause matches.
struct CueMatch: Sendable {
    var cue: Int
    var pattern: Int
    /// From the first part to the last, in folded units.
    var range: Range<Int>
    /// The words that the match hangs on.
    var trigger: Range<Int>
    /// What filled the slots.
    var slots: [(slot: CueSlot, phrase: Phrase)]
    /// The words of the cue, the trigger among them; what fills slots and gaps is not.
    var words: [Range<Int>]

    /// The phrase in a slot.
    subscript(slot: CueSlot) -> Phrase? { slots.first { $0.slot == slot }?.phrase }
}

/// Matches the patterns of a book against one field.
struct CueMatcher {
    let book: CueBook
    let reading: FieldReading
    private let filler: [Int32]
    /// The passive markers of both languages.
    private let be: Int32?
    private let by: Int32?
    private let chinesePassive: Int32?
    private let speech: [Int32]
    private let accusing: [Int32]
    /// Suppliers, rivals and other parties that are not the company.
    private let partners: [AtomHit]
    /// What a partner may be of: deals.
    private let compounds: [Int32]
    private let mode: Analyzer.Mode
    /// What belongs to the company that the text is about, which no cue that concerns it takes for its rival.
    private let topical: Set<EntityID>

    /// Prepares the matching of a field. `root` leads to the head of a family of companies.
    init(
        book: CueBook, reading: FieldReading, mode: Analyzer.Mode, topic: EntityID?, root: (EntityID) -> EntityID
    ) {
        self.book = book
        self.reading = reading
        self.mode = mode
        topical = mode == .news ? [] : Set(reading.phrases.flatMap(\.companies).filter { root($0) == topic })
        filler = ["en/filler", "zh/filler"].compactMap { book.classAtoms[$0] }
        be = book.classAtoms["en/be"]
        by = book.classAtoms["en/by"]
        chinesePassive = book.classAtoms["zh/passive"]
        speech = ["en/speech", "zh/speech"].compactMap { book.classAtoms[$0] }
        accusing = ["en/accusing", "zh/accusing"].compactMap { book.classAtoms[$0] }
        partners = ["en/another", "zh/another"].compactMap { book.classAtoms[$0] }.flatMap { reading.hits(of: $0) }
        compounds = ["en/deal", "zh/deal"].compactMap { book.classAtoms[$0] }
    }

    /// All matches, of each cue one for each place of its anchor.
    func matches() -> [CueMatch] {
        var found: [CueMatch] = []
        var present: Set<Int32> = []
        var atoms: [Int32] = []
        for hit in reading.hits where hit.atom != atoms.last {
            atoms.append(hit.atom)
            present.insert(hit.atom)
        }
        for atom in atoms {
            for index in book.patternsAtAtom[Int(atom)] {
                let pattern = book.patterns[Int(index)]
                if mode == .news, book.cues[pattern.cue].attributes.isEssayOnly { continue }
                guard pattern.parts.allSatisfy({ $0.atom.map(present.contains) ?? true }) else { continue }
                for hit in reading.hits(of: atom) {
                    if let match = match(pattern, index: Int(index), anchor: Int(hit.start)..<Int(hit.end)) {
                        found.append(match)
                    }
                }
            }
        }
        return found
    }

    private func match(_ pattern: CuePattern, index: Int, anchor: Range<Int>) -> CueMatch? {
        guard isVoiceRight(pattern.parts[pattern.anchor], anchor) else { return nil }
        var fillings = [Filling(range: anchor)]
        var steps = 0
        guard let end = forward(pattern, pattern.anchor + 1, from: anchor.upperBound, &fillings, &steps),
            let start = backward(pattern, pattern.anchor - 1, from: anchor.lowerBound, &fillings, &steps)
        else { return nil }
        fillings.sort { $0.range.lowerBound < $1.range.lowerBound }
        return CueMatch(
            cue: pattern.cue, pattern: index, range: start..<end, trigger: anchor,
            slots: fillings.compactMap { filling in filling.slot.map { ($0.slot, $0.phrase) } },
            words: fillings.compactMap { $0.slot == nil ? $0.range : nil })
    }

    /// What a part of a pattern found in the text.
    private struct Filling {
        var range: Range<Int>
        /// Nil for a part that is words.
        var slot: (slot: CueSlot, phrase: Phrase)?
    }

    /// The most places that one match may try.
    private static let maximumSteps = 400

    private func forward(
        _ pattern: CuePattern, _ part: Int, from position: Int, _ found: inout [Filling], _ steps: inout Int
    ) -> Int? {
        guard part < pattern.parts.count else { return position }
        for (range, phrase) in candidates(pattern, part, after: position) {
            steps += 1
            if steps > Self.maximumSteps { return nil }
            let filling = filling(pattern.parts[part], range, phrase)
            if areOne(filling, found) { continue }
            let count = found.count
            found.append(filling)
            if let end = forward(pattern, part + 1, from: range.upperBound, &found, &steps) { return end }
            found.removeLast(found.count - count)
        }
        return nil
    }

    private func backward(
        _ pattern: CuePattern, _ part: Int, from position: Int, _ found: inout [Filling], _ steps: inout Int
    ) -> Int? {
        guard part >= 0 else { return position }
        for (range, phrase) in candidates(pattern, part, before: position) {
            steps += 1
            if steps > Self.maximumSteps { return nil }
            let filling = filling(pattern.parts[part], range, phrase)
            if areOne(filling, found) { continue }
            let count = found.count
            found.append(filling)
            if let start = backward(pattern, part - 1, from: range.lowerBound, &found, &steps) { return start }
            found.removeLast(found.count - count)
        }
        // Nobody named before the verb: the topic may stand in.
        if part == 0, pattern.hasSoftSubject, !isActOfAnother(before: position), !isOfAnother(before: position),
            !reading.phrases.contains(where: { isPartner(between: $0.range.upperBound, position) }),
            !book.cues[pattern.cue].attributes.isLocal
        {
            return position
        }
        return nil
    }

    /// Whether a company would be its own rival.
    private func areOne(_ filling: Filling, _ found: [Filling]) -> Bool {
        guard let slot = filling.slot, slot.slot == .rival || slot.slot == .subject else { return false }
        return found.contains { other in
            guard let taken = other.slot, taken.slot == .rival || taken.slot == .subject, taken.slot != slot.slot
            else { return false }
            return taken.phrase.companies.contains(where: slot.phrase.companies.contains)
        }
    }

    private func filling(_ part: CuePattern.Part, _ range: Range<Int>, _ phrase: Phrase?) -> Filling {
        guard let phrase, case .slot(let slot) = part else { return Filling(range: range) }
        return Filling(range: range, slot: (slot, phrase))
    }

    private func candidates(_ pattern: CuePattern, _ index: Int, after position: Int) -> [(Range<Int>, Phrase?)] {
        let (part, gap) = (pattern.parts[index], pattern.gaps[index])
        if let atom = part.atom {
            return reading.hits(of: atom).compactMap { hit in
                let range = Int(hit.start)..<Int(hit.end)
                guard range.lowerBound >= position, reaches(gap, position, range.lowerBound), isVoiceRight(part, range)
                else { return nil }
                return (range, nil)
            }
        }
        guard case .slot(let slot) = part else { return [] }
        return reading.phrases.compactMap { phrase in
            guard phrase.range.lowerBound >= position, fits(phrase, slot, gap, pattern),
                reaches(gap, position, phrase.range.lowerBound),
                slot != .subject
                    || (gap.crossesClauses || !beginsAnew(phrase, behind: position)) && !isOnlyPartner(phrase)
            else { return nil }
            return (phrase.range, phrase)
        }
    }

    private func candidates(_ pattern: CuePattern, _ index: Int, before position: Int) -> [(Range<Int>, Phrase?)] {
        let (part, gap) = (pattern.parts[index], pattern.gaps[index + 1])
        if let atom = part.atom {
            return reading.hits(of: atom).reversed().compactMap { hit in
                let range = Int(hit.start)..<Int(hit.end)
                guard range.upperBound <= position, reaches(gap, range.upperBound, position), isVoiceRight(part, range)
                else { return nil }
                return (range, nil)
            }
        }
        guard case .slot(let slot) = part else { return [] }
        // Where the cue itself puts a word right before the slot, that word tells what the name does.
        let isNamed = index > 0 && pattern.gaps[index].limit == nil && pattern.parts[index - 1].atom != nil
        let isNoun = if case .words = pattern.parts[index + 1] { true } else { false }
        let owner = slot == .subject ? owner(of: position, isNoun: isNoun) : nil
        // Nearest first, and of those that end alike the longest.
        return reading.phrases.filter { phrase in
            if let owner, owner.range.upperBound != phrase.range.upperBound { return false }
            return phrase.range.upperBound <= position && fits(phrase, slot, gap, pattern)
                && reaches(gap, phrase.range.upperBound, position)
                && !(slot == .subject
                    ? isPartner(between: phrase.range.upperBound, position)
                        || owner == nil && !isNamed && (isCompanion(phrase) || accuses(phrase, before: position))
                        || isActOfAnother(before: position)
                    : isTold(phrase.range.upperBound, position))
        }.sorted { a, b in
            (-a.range.upperBound, a.range.lowerBound) < (-b.range.upperBound, b.range.lowerBound)
        }.map { ($0.range, $0) }
    }

    /// Whether a comma in Latin text lets a name begin what is told anew: "despite the recall, Acme grows".
    private func beginsAnew(_ phrase: Phrase, behind position: Int) -> Bool {
        let units = reading.text.units
        return phrase.range.lowerBound - 2 >= position && units[phrase.range.lowerBound - 2] == 0x2C
            && units[phrase.range.lowerBound - 1] == 0x20
    }

    private static let possessive = Array("'s ".utf16)

    /// The company whose own is what stands at a position: "what Acme can learn from Quillon's layoffs", "hit by Quillon
    /// outage".
    private func owner(of position: Int, isNoun: Bool) -> Phrase? {
        let end = position - Self.possessive.count
        if reading.text.units.matches(Self.possessive, at: end) {
            return reading.phrases.first { $0.kinds.contains(.company) && $0.range.upperBound == end }
        }
        guard isNoun, position > 1, reading.text.units[position - 1] == 0x20 else { return nil }
        return reading.phrases.first {
            $0.kinds.contains(.company) && $0.range.upperBound == position - 1
                && isGoverned($0.range.lowerBound, in: reading.clause(at: $0.range.lowerBound).range)
        }
    }

    private func fits(_ phrase: Phrase, _ slot: CueSlot, _ gap: CuePattern.Gap, _ pattern: CuePattern) -> Bool {
        if slot == .rival, !topical.isEmpty, book.cues[pattern.cue].attributes.concernsTopic,
            !topical.isDisjoint(with: phrase.companies)
        {
            return false
        }
        return switch slot {
        case .subject: phrase.kinds.contains(.company) && !(phrase.isAttributive && gap.limit != nil)
        case .rival:
            phrase.kinds.contains(.company) && !(phrase.isAttributive && gap.limit != nil)
                || phrase.kinds.contains(.name)
        case .both: phrase.kinds.contains(.both)
        case .name: phrase.kinds.contains(.name)
        case .product: phrase.kinds.contains(.product)
        case .person: phrase.kinds.contains(.person)
        case .leader: phrase.kinds.contains(.person) && phrase.isWeighty
        case .chief: phrase.kinds.contains(.chief)
        case .number: phrase.kinds.contains(.number)
        case .money: phrase.kinds.contains(.money)
        case .percent: phrase.kinds.contains(.percent)
        case .date: phrase.kinds.contains(.date)
        }
    }

    /// Whether what stands between two positions is what a gap allows.
    private func reaches(_ gap: CuePattern.Gap, _ a: Int, _ b: Int) -> Bool {
        guard a <= b else { return false }
        if let limit = gap.limit {
            guard reading.distance(a, b) <= limit, !isEnumerated(a, b) else { return false }
            let last = max(a, 1) - 1
            let from = Int(reading.clauseAt[last])
            let to = Int(reading.clauseAt[min(b, reading.text.units.count)])
            if from == to { return true }
            return gap.crossesClauses && reading.clauses[from].sentence == reading.clauses[to].sentence
        }
        return isAdjacent(a, b)
    }

    /// Characters that a measure ends with.
    private static let measures = Set("倍%半成元万亿人台辆家名个".utf16)

    /// Whether an enumeration goes on to another matter between two positions: in 速度提高一倍、价格减半 no price rises.
    private func isEnumerated(_ a: Int, _ b: Int) -> Bool {
        let units = reading.text.units
        return (a..<b).contains {
            units[$0] == 0x3001 && $0 > a
                && (Self.measures.contains(units[$0 - 1]) || Folding.kind(units[$0 - 1]) == .digit)
        }
    }

    /// Whether only spaces, quotes and small words stand between two positions.
    private func isAdjacent(_ a: Int, _ b: Int) -> Bool {
        if a == b { return true }
        if b - a > 40 { return false }
        let units = reading.text.units
        var position = a
        var words = 0
        while position < b {
            let unit = units[position]
            if Folding.kind(unit) == .space || unit == 0x22 || unit == 0x28 || unit == 0x29 || unit == 0x2D
                || unit == 0x27 && !(position + 1 < b && units[position + 1] == 0x73)
            {
                position += 1
                continue
            }
            guard words < 4 else { return false }
            var end: Int?
            for atom in filler {
                for hit in reading.hits(of: atom) where Int(hit.start) == position && Int(hit.end) <= b {
                    end = max(end ?? 0, Int(hit.end))
                }
            }
            guard let end, end > position else { return false }
            position = end
            words += 1
        }
        return position == b
    }

    /// Whether a verb of speech stands between two positions: who speaks is not who acts. Who "is said to" act does not
    /// speak.
    private func isTold(_ a: Int, _ b: Int) -> Bool {
        speech.contains { atom in
            reading.hits(of: atom).contains {
                Int($0.start) >= a && Int($0.end) <= b
                    && !reading.text.units.matches(Self.ofHearsay, at: Int($0.start))
            }
        }
    }

    private static let ofHearsay = Array("said to ".utf16)

    /// Whether what is said begins right before a position with somebody whom nobody follows: "Acme's boss says Quillon
    /// delays …".
    private func isActOfAnother(before position: Int) -> Bool {
        reading.phrases.contains { phrase in
            phrase.kinds == .name && phrase.range.upperBound <= position
                && reading.distance(phrase.range.upperBound, position) == 0
                && speech.contains { verb in
                    reading.hits(of: verb).contains {
                        Int($0.end) <= phrase.range.lowerBound
                            && reading.distance(Int($0.end), phrase.range.lowerBound) <= 2
                    }
                }
        }
    }

    /// Whether what happens is another party's: "after supplier accused of fraud".
    private func isOfAnother(before position: Int) -> Bool {
        reading.phrases.contains { $0.range.upperBound == position && isGoal($0) }
            || partners.contains {
                Int($0.end) <= position && reading.distance(Int($0.end), position) == 0 && Int($0.end) > position - 3
            }
    }

    /// Whether nothing but another party stands between a company and what happens: in "Acme supplier cuts jobs" the supplier
    /// does.
    private func isPartner(between name: Int, _ position: Int) -> Bool {
        guard !partners.isEmpty else { return false }
        let end = reading.text.units.matches(Self.possessive, at: name) ? name + Self.possessive.count : name
        return partners.contains {
            Int($0.start) >= end && Int($0.end) <= position
                && reading.distance(end, Int($0.start)) <= (end > name ? 2 : 0)
                && reading.distance(Int($0.end), position) <= (end > name ? 0 : Self.predicate) && !isCompound($0)
        }
    }

    /// How far behind a partner what it does may stand: "Acme rival files for bankruptcy", 供应商申请破产.
    private static let predicate = 4

    /// Whether a partner only tells what a noun behind it is about: "Acme supplier deal".
    private func isCompound(_ hit: AtomHit) -> Bool {
        compounds.contains { atom in
            reading.hits(of: atom).contains {
                $0.start >= hit.end && reading.distance(Int(hit.end), Int($0.start)) == 0
            }
        }
    }

    /// Whether a name only tells whose partner another is: "Layoffs hit Acme supplier". A partner that is named is another
    /// company.
    private func isOnlyPartner(_ phrase: Phrase) -> Bool {
        partners.contains {
            Int($0.start) >= phrase.range.upperBound && reading.distance(phrase.range.upperBound, Int($0.start)) == 0
                && reading.clauseAt[Int($0.start)] == reading.clauseAt[phrase.range.lowerBound]
        }
    }

    /// Whether a company accuses somebody of what stands at a position: "Boeing accuses supplier of fraud".
    private func accuses(_ phrase: Phrase, before position: Int) -> Bool {
        accusing.contains { atom in
            reading.hits(of: atom).contains {
                Int($0.start) >= phrase.range.upperBound && Int($0.end) <= position
                    && reading.distance(phrase.range.upperBound, Int($0.start)) <= 2
            }
        }
    }

    /// Whether an act is done to a company, whoever does it: 顾客向胖东来道歉.
    private func isGoal(_ phrase: Phrase) -> Bool {
        let units = reading.text.units
        let start = phrase.range.lowerBound
        guard start > 0, Self.goals.contains(units[start - 1]) else { return false }
        return start == 1 || !Self.turns.contains(units[start - 2])
    }

    private static let goals = Set("向给".utf16)
    /// 转向 and 流向 are verbs of their own.
    private static let turns = Set("转流投迈走指倾偏奔涌".utf16)
    private static let chinesePrepositions = Set(
        ["与", "和", "同", "跟", "据", "因", "由于", "因为", "以", "比", "从", "由", "步", "继", "紧随", "追随"].map { Array($0.utf16) })
    private static let englishPrepositions: Set<String> = [
        "with", "from", "against", "by", "than", "like", "unlike", "joins", "join", "joining", "follows", "following",
    ]

    /// Whether a name only goes with what another does: 波音遭瑞安航空砍单, "Disney's talks with Google fail".
    private func isCompanion(_ phrase: Phrase) -> Bool {
        let start = phrase.range.lowerBound
        let clause = reading.clause(at: start).range
        if isGoal(phrase) { return true }
        guard isGoverned(start, in: clause) else { return false }
        let sentence = reading.sentence(reading.clause(at: start).sentence)
        return reading.phrases.contains {
            $0.kinds.contains(.company) && $0.range.upperBound < start && $0.range.lowerBound >= sentence.lowerBound
        }
    }

    /// Whether a preposition or the mark of the passive stands right before a position.
    private func isGoverned(_ position: Int, in clause: Range<Int>) -> Bool {
        let units = reading.text.units
        if let chinesePassive, reading.hits(of: chinesePassive).contains(where: { Int($0.end) == position }) {
            return true
        }
        var end = position
        while end > clause.lowerBound, Folding.kind(units[end - 1]) == .space { end -= 1 }
        guard end > clause.lowerBound else { return false }
        if Folding.isIdeograph(units[end - 1]) {
            return Self.chinesePrepositions.contains { word in
                end - word.count >= clause.lowerBound && units[(end - word.count)..<end].elementsEqual(word)
            }
        }
        var first = end
        while first > clause.lowerBound, Folding.isWord(units[first - 1]) { first -= 1 }
        return Self.englishPrepositions.contains(String(folded: units[first..<end]))
    }

    // MARK: - Voice

    private func isVoiceRight(_ part: CuePattern.Part, _ range: Range<Int>) -> Bool {
        switch part {
        case .words, .slot: return true
        case .active(_, let participle):
            return !isPassive(range, participle: participle)
        case .passive:
            return isPassive(range, participle: nil) || standsAlone(range)
        }
    }

    /// "was sued", "sued by", 被…起诉, 遭起诉.
    private func isPassive(_ range: Range<Int>, participle: Int32?) -> Bool {
        let units = reading.text.units
        let clause = reading.clause(at: range.lowerBound).range
        let isLatin = range.lowerBound < units.count && units[range.lowerBound] < 0x250
        if !isLatin {
            guard let chinesePassive else { return false }
            let from = max(clause.lowerBound, range.lowerBound - 24)
            return reading.has(chinesePassive, in: from..<range.lowerBound)
        }
        if let participle, !reading.has(participle, in: range) { return false }
        let from = max(clause.lowerBound, range.lowerBound - 28)
        if let be {
            for hit in reading.hits(of: be) where Int(hit.start) >= from && Int(hit.end) <= range.lowerBound {
                // "It should be said, Quillon raided …": who is named in between acts; so does who "is to cut".
                if reading.distance(Int(hit.end), range.lowerBound) <= 4,
                    !units.matches(Self.to, at: range.lowerBound - Self.to.count)
                        || Int(hit.end) > range.lowerBound - Self.to.count,
                    !reading.phrases.contains(where: {
                        $0.kinds.contains(.company) && $0.range.lowerBound >= hit.end
                            && $0.range.upperBound <= range.lowerBound
                    })
                {
                    return true
                }
            }
        }
        if let by {
            for hit in reading.hits(of: by)
            where Int(hit.start) >= range.upperBound && Int(hit.end) <= clause.upperBound {
                if reading.distance(range.upperBound, Int(hit.start)) <= 2 { return true }
            }
        }
        // "hit with lawsuit from Delta"
        return units.matches(Self.from, at: range.upperBound) && range.contains { units.matches(Self.with, at: $0) }
    }

    private static let to = Array(" to ".utf16)
    private static let from = Array(" from ".utf16)
    private static let with = Array(" with ".utf16)

    private static let afterParticiple: Set<String> = [
        "by", "over", "for", "in", "after", "amid", "at", "on", "from", "as", "to", "again", "with", "under", "when",
        "while",
        "following", "because", "due", "following", "and", "or",
    ]

    /// "Google fined over …", "Meta sued": the participle of a headline, without an object of its own.
    private func standsAlone(_ range: Range<Int>) -> Bool {
        let units = reading.text.units
        var position = range.upperBound
        while position < units.count, Folding.kind(units[position]) == .space { position += 1 }
        if position >= units.count { return true }
        let unit = units[position]
        if !Folding.isWord(unit) {
            return [0x24, 0x20AC, 0xA3, 0xA5, 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x2D, 0x7C, 0x2014, 0x2013].contains(
                unit)
        }
        if Folding.kind(unit) == .digit { return true }
        var end = position
        while end < units.count, Folding.isWord(units[end]) { end += 1 }
        return Self.afterParticiple.contains(String(folded: units[position..<end]))
    }
}
