// How sure a text is of what it says: denied, doubted, heard from others, claimed, threatened, or all but happened.
extension SignalReader {
    /// Whether a word of negation stands before the words of the match, outside them.
    func isNegated(_ match: CueMatch, attributes: CueAttributes, reading: FieldReading, clause: Range<Int>)
        -> Bool
    {
        if attributes.holdsNegation { return false }
        let atoms = atom("negation")
        for (negation, reach) in [(atoms.en, 8), (atoms.zh, 4)] {
            guard let negation else { continue }
            for hit in reading.hits(of: negation) {
                let range = Int(hit.start)..<Int(hit.end)
                guard range.upperBound <= match.trigger.lowerBound, range.lowerBound >= clause.lowerBound,
                    reading.distance(range.upperBound, match.trigger.lowerBound) <= reach
                else { continue }
                if reach == 4 && !isNegation(reading, range, before: match.trigger.lowerBound) { continue }
                if isContrast(range, reading) { continue }
                return true
            }
        }
        return false
    }

    /// 不少, 不满, 不仅, 不排除, 无人: syllables of negation inside other words.
    private func isNegation(_ reading: FieldReading, _ range: Range<Int>, before trigger: Int) -> Bool {
        guard range.count == 1 else { return true }
        let units = reading.text.units
        let unit = units[range.lowerBound]
        let next = range.upperBound < units.count ? units[range.upperBound] : 0
        let compounds: [UInt16: String] = [
            0x4E0D: "少满仅断只同及过得但利良足如久法料错了起惜排", 0x65E0: "人法数论锡线疑限缘良奈故辜", 0x672A: "来成必",
            0x6CA1: "收落",
        ]
        if let words = compounds[unit], words.utf16.contains(next) { return false }
        // A bare syllable undoes only what it touches.
        return reading.distance(range.upperBound, trigger) <= 1
    }

    /// Whether the sentence at a position neither asks nor supposes.
    func isAsserted(_ reading: FieldReading, at position: Int) -> Bool {
        let clause = reading.clause(at: position)
        let sentence = reading.sentence(clause.sentence)
        return !isHypothetical(reading, clause: clause, sentence: sentence)
            && !isPureQuestion(reading, clause: clause, sentence: sentence)
    }

    /// Whether a sentence tells by hearsay; with a clause, whether that clause of it does, as English has it. The month of
    /// May is none.
    func isRumour(_ reading: FieldReading, in sentence: Range<Int>, clause: Range<Int>? = nil) -> Bool {
        ["hearsay", "modal"].contains { words in
            let atoms = atom(words)
            if reading.has(atoms.zh, in: sentence) { return true }
            return places(of: atoms.en, reading, in: clause ?? sentence).contains { !isMonthOfMay(reading, $0) }
        }
    }

    /// Where the words of an atom stand in a range.
    func places(of atom: Int32?, _ reading: FieldReading, in range: Range<Int>) -> [Range<Int>] {
        guard let atom else { return [] }
        return reading.hits(of: atom).lazy.map { Int($0.start)..<Int($0.end) }
            .filter { range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound }
    }

    func places(of words: String, _ reading: FieldReading, in range: Range<Int>) -> [Range<Int>] {
        let atoms = atom(words)
        return places(of: atoms.en, reading, in: range) + places(of: atoms.zh, reading, in: range)
    }

    /// Half words that a clause may hold which only says whose report the sentence is: "sources say", 知情人士透露.
    private static let longestSource = 12

    /// Whether a clause is told by hearsay: its own words say so, or the sentence opens with them, before anybody is named,
    /// or ends with whose report it is; or it is a plan that one paper alone knows of.
    func isHeard(_ reading: FieldReading, clause: Clause, sentence: Range<Int>) -> Bool {
        if has("plan", reading, in: clause.range),
            has("exclusive", reading, in: sentence.lowerBound..<clause.range.upperBound)
        {
            return true
        }
        return places(of: "hearsay", reading, in: sentence).contains { word in
            let own = reading.clause(at: word.lowerBound).range
            if own == clause.range { return true }
            func isNamed(in range: Range<Int>) -> Bool {
                reading.phrases.contains {
                    $0.kinds.contains(.company) && range.lowerBound <= $0.range.lowerBound
                        && $0.range.upperBound <= range.upperBound
                }
            }
            if own.lowerBound < clause.range.lowerBound {
                return !isNamed(in: sentence.lowerBound..<word.lowerBound)
            }
            return !isNamed(in: own) && reading.distance(own.lowerBound, own.upperBound) <= Self.longestSource
        }
    }

    /// Whether somebody confirms what was hearsay before: "confirms layoffs after days of rumours".
    func isConfirmed(_ match: CueMatch, _ reading: FieldReading, in sentence: Range<Int>) -> Bool {
        places(of: "hearsay", reading, in: sentence).allSatisfy { $0.lowerBound >= match.trigger.upperBound }
            && places(of: "confirm", reading, in: sentence).contains {
                $0.upperBound <= match.trigger.lowerBound
                    && reading.distance($0.upperBound, match.trigger.lowerBound) <= 4
            }
    }

    /// Whether a modal verb hedges a match: it stands before it in its clause. "Recalled over a hood that could open" is
    /// no rumour of a recall.
    func isHedged(_ match: CueMatch, _ reading: FieldReading, in clause: Range<Int>) -> Bool {
        places(of: "modal", reading, in: clause).contains {
            $0.upperBound <= match.trigger.upperBound && !isMonthOfMay(reading, $0)
        }
    }

    /// Whether somebody only threatens what a match tells: "threatens to leave".
    func isThreatened(_ match: CueMatch, _ reading: FieldReading, in clause: Range<Int>) -> Bool {
        places(of: "threat", reading, in: clause).contains {
            $0.upperBound <= match.trigger.lowerBound && reading.distance($0.upperBound, match.trigger.lowerBound) <= 6
        }
    }

    private static let nounMarks: Set<String> = ["over", "of", "on", "about", "against", "with", "in", "for", "to"]
    private static let ownMatter: Set<String> = [
        "it", "that", "of", "they", "he", "she", "there", "about", "against", "on", "its", "their", "more",
    ]

    /// Whether a clause is told as somebody's claim. "Sued over vaccine claims" names a thing, in "cuts jobs, warns of more"
    /// only what follows is said, and whoever blames something for what happened says that it did.
    func isClaimed(_ match: CueMatch, _ reading: FieldReading, in clause: Range<Int>) -> Bool {
        let units = reading.text.units
        return places(of: "claim", reading, in: clause).contains { word in
            guard units[word.lowerBound] < 0x250 else { return true }
            // "We" on a company's own site is that company.
            if reading.phrases.contains(where: { $0.kinds.contains(.company) && $0.range.lowerBound == word.lowerBound }
            ) {
                return false
            }
            if Self.claims.contains(where: { units[word].elementsEqual($0) }) {
                var end = word.lowerBound
                for _ in 0..<3 {
                    let before = self.word(before: end, reading, in: clause)
                    if before.isEmpty { break }
                    if Self.nounMarks.contains(String(folded: units[before])) { return false }
                    end = before.lowerBound
                }
            }
            guard word.lowerBound >= match.trigger.upperBound, word.lowerBound >= 2, units[word.lowerBound - 2] == 0x2C
            else { return true }
            var next = word.upperBound
            while next < clause.upperBound, units[next] == 0x20 { next += 1 }
            let following = units[next..<clause.upperBound].prefix { Folding.isWord($0) }
            if units.matches(Self.blame, at: word.lowerBound) { return false }
            return !Self.ownMatter.contains(String(folded: following))
        }
    }

    private static let blame = Array("blam".utf16)
    private static let claims = ["claim", "claims"].map { Array($0.utf16) }

    /// The Latin word before a position, with nothing but a space between; empty where there is none.
    private func word(before end: Int, _ reading: FieldReading, in clause: Range<Int>) -> Range<Int> {
        let units = reading.text.units
        var high = end
        while high > clause.lowerBound, units[high - 1] == 0x20 { high -= 1 }
        var low = high
        while low > clause.lowerBound, units[low - 1] < 0x250, Folding.isWord(units[low - 1]) { low -= 1 }
        return low..<high
    }

    /// Whether a match only nearly happened: "almost missed", 险些被禁. "Nearly doubled" did happen.
    func isNearMiss(_ match: CueMatch, reading: FieldReading, clause: Range<Int>) -> Bool {
        let units = reading.text.units
        func startsWithDegree(_ word: Range<Int>) -> Bool {
            Self.degrees.contains { units[word].starts(with: $0) }
        }
        return places(of: "near-miss", reading, in: clause).contains { word in
            guard word.upperBound <= match.trigger.lowerBound else { return false }
            guard units[word.lowerBound] < 0x250 else {
                return reading.distance(word.upperBound, match.trigger.lowerBound) <= 8
            }
            return match.words.contains {
                $0.lowerBound >= word.upperBound && reading.distance(word.upperBound, $0.lowerBound) <= 2
                    && !startsWithDegree($0)
                    && units[word.upperBound..<$0.lowerBound].allSatisfy { unit in
                        Folding.kind(unit) == .letter || unit == 0x20
                    }
            }
        }
    }

    /// Whether a company only takes back what a match tells: "lifts hiring freeze", 撤回裁员决定. What courts take back has
    /// cues of its own.
    func isUndone(_ match: CueMatch, factor: FactorID, reading: FieldReading, clause: Range<Int>) -> Bool {
        guard ["resources.", "talent.", "finance."].contains(where: factor.rawValue.hasPrefix) else { return false }
        return places(of: "undone", reading, in: clause).contains { word in
            !match.words.contains(where: word.overlaps)
                && match.words.contains {
                    $0.lowerBound >= word.upperBound && reading.distance(word.upperBound, $0.lowerBound) <= 1
                }
        }
    }

    private static let degrees = ["doubl", "tripl", "quadrupl", "halv", "half", "all"].map { Array($0.utf16) }

    /// Whether a negation leaves open what comes: "may never overtake", 可能不会. Nobody denies by it.
    func isOpen(_ match: CueMatch, reading: FieldReading, clause: Range<Int>) -> Bool {
        places(of: "modal", reading, in: clause).contains { modal in
            modal.upperBound <= match.trigger.lowerBound
                && places(of: "negation", reading, in: modal.upperBound..<match.trigger.lowerBound).contains {
                    reading.distance(modal.upperBound, $0.lowerBound) <= 1
                }
        }
    }

    /// Half words between "dismisses" and "rumours".
    private static let dismissal = 10

    /// The denials of a sentence: words of it, a report put down ("dismisses layoff rumours"), a clause that is nothing
    /// but it (雷军：假的).
    func denials(_ reading: FieldReading, in sentence: Range<Int>) -> [Range<Int>] {
        let reports = atom("report-noun").en
        return places(of: "denial", reading, in: sentence)
            + places(of: atom("put-down").en, reading, in: sentence).filter { verb in
                let end = reading.clause(at: verb.lowerBound).range.upperBound
                return places(of: reports, reading, in: verb.upperBound..<max(verb.upperBound, end)).contains {
                    reading.distance(verb.upperBound, $0.lowerBound) <= Self.dismissal
                }
            }
            + places(of: atom("flat-denial").zh, reading, in: sentence).filter { word in
                let clause = reading.clause(at: word.lowerBound).range
                return reading.distance(clause.lowerBound, clause.upperBound) <= word.count + 2
            }
    }

    /// Words, two each, that a bare denial has at most: in all, and behind its verb.
    private static let bareDenial = (sentence: 16, rest: 6)

    /// What a title tells as hearsay is denied where a sentence below says no more than that: "The company denied the
    /// report", 公司否认. All that the title says of the same factor is part of it.
    func disown(_ drafts: inout [Draft], _ fields: [FieldReading], traces: inout [CueTrace]) {
        let hearsay = drafts.filter { $0.field == 0 && $0.signal.certainty == .rumour }
        guard fields.first?.field == .title, !hearsay.isEmpty else { return }
        var deniers: Set<EntityID> = []
        for (index, reading) in fields.enumerated().dropFirst() {
            for (number, sentence) in reading.sentences.enumerated() {
                guard reading.distance(sentence.lowerBound, sentence.upperBound) <= Self.bareDenial.sentence,
                    let denial = denials(reading, in: sentence).last,
                    reading.distance(denial.upperBound, sentence.upperBound) <= Self.bareDenial.rest,
                    !drafts.contains(where: { $0.field == index && $0.sentence == number })
                else { continue }
                let named = reading.phrases.filter {
                    $0.kinds.contains(.company) && sentence.contains($0.range.lowerBound)
                }
                deniers.formUnion(
                    (named.isEmpty ? hearsay.map(\.signal.subject) : named.flatMap(\.companies)).map(root))
            }
        }
        for index in drafts.indices where drafts[index].field == 0 && drafts[index].signal.direction == .harm {
            let signal = drafts[index].signal
            guard deniers.contains(root(signal.subject)),
                hearsay.contains(where: {
                    $0.signal.factor == signal.factor && root($0.signal.subject) == root(signal.subject)
                })
            else { continue }
            drafts[index].signal.certainty = .denied
            traces[drafts[index].trace].modifiers.append("denied")
        }
    }

    static let may = Array("may".utf16)
    private static let beforeMonth = [
        "in ", "on ", "by ", "since ", "until ", "till ", "from ", "last ", "this ", "next ", "early ", "late ", "mid-",
        "of ", "the ", "during ",
    ].map { Array($0.utf16) }

    private func isMonthOfMay(_ reading: FieldReading, _ word: Range<Int>) -> Bool {
        let units = reading.text.units
        guard units[word].elementsEqual(Self.may), reading.text.isCapital(at: word.lowerBound) else { return false }
        if Self.beforeMonth.contains(where: { units.matches($0, at: word.lowerBound - $0.count) }) { return true }
        func isDigit(_ index: Int) -> Bool { units.indices.contains(index) && Folding.kind(units[index]) == .digit }
        return isDigit(word.upperBound + 1) || isDigit(word.lowerBound - 2)
    }

    /// Whether the sentence is somebody's statement: with a negation that makes a denial.
    func speaks(_ reading: FieldReading, _ sentence: Range<Int>) -> Bool {
        has("denial", reading, in: sentence) || has("claim", reading, in: sentence)
    }
}
