// Whether what a cue matched is news: what the cue asks for is there, and it is neither supposed nor long past.
extension SignalReader {
    // MARK: - Conditions of the cue

    func conditionFailure(
        _ match: CueMatch, cue: Cue, reading: FieldReading, present: Set<Int32>, topic: Phrase?
    ) -> String? {
        let attributes = cue.attributes
        if attributes.isTitleOnly, reading.field != .title { return "counts in titles only" }
        if !cue.with.isEmpty, !cue.with.contains(where: present.contains) { return "without the words it needs" }
        if cue.without.contains(where: present.contains) { return "with words that exclude it" }
        let clause = reading.clause(at: match.trigger.lowerBound)
        let around =
            min(clause.range.lowerBound, match.range.lowerBound)..<max(clause.range.upperBound, match.range.upperBound)
        let sentence = reading.sentence(clause.sentence)
        if !cue.near.isEmpty, !cue.near.contains(where: { reading.has($0, in: sentence) }) {
            return "without the words it needs near"
        }
        if cue.far.contains(where: { reading.has($0, in: around) }) { return "near words that exclude it" }
        if cue.factor == "competition.overtaken", book.patterns[match.pattern].isPassive, isCount(match, reading) {
            return "a number is no rival"
        }
        if let reason = relationFailure(match, cue: cue, sentence: sentence, reading: reading, present: present, topic)
        {
            return reason
        }
        return nil
    }

    /// Whether a number is the verb's object: "passed 10 million cars".
    private func isCount(_ match: CueMatch, _ reading: FieldReading) -> Bool {
        let units = reading.text.units
        let next = units[match.trigger.upperBound...].drop { $0 == 0x20 || $0 == 0x24 }.first
        return next.map { Folding.kind($0) == .digit } ?? false
    }

    /// Whether the rival of a match is what the cue asks of it to the subject: by the configuration or by the text's own
    /// words, in an essay by those of the sentence.
    private func relationFailure(
        _ match: CueMatch, cue: Cue, sentence: Range<Int>, reading: FieldReading, present: Set<Int32>, _ topic: Phrase?
    ) -> String? {
        let attributes = cue.attributes
        let rivals = match.slots.filter { $0.slot == .rival }.flatMap(\.phrase.companies)
        let subjects = (attributes.concernsTopic ? topic : match[.subject])?.companies ?? []
        if attributes.concernsTopic {
            guard let subject = subjects.first.map(root) else { return "no subject" }
            if rivals.contains(where: { root($0) == subject }) { return "nobody but the subject" }
            if !speaksOf(subject, match, sentence: sentence, reading: reading) { return "of another company" }
        }
        func isBound(_ words: String, _ relations: (Entity) -> [EntityID]) -> Bool {
            if mode == .essay ? has(words, reading, in: sentence) : isPresent(words, present) { return true }
            return subjects.contains { subject in
                rivals.contains { rival in
                    catalogue[subject].map(relations)?.contains(rival) == true
                        || catalogue[rival].map(relations)?.contains(subject) == true
                }
            }
        }
        if attributes.needsPartner, !isBound(mode == .essay ? "ally" : "partner", \.partners) {
            return "not known as partners"
        }
        if attributes.needsRival, !isBound("rival-word", \.rivals) { return "not known as rivals" }
        return nil
    }

    /// Whether what a sentence says up to a match can be of a company that it need not name: of another company that
    /// stands there, or of another one's people, it is not.
    private func speaksOf(_ subject: EntityID, _ match: CueMatch, sentence: Range<Int>, reading: FieldReading) -> Bool {
        if let person = person(of: match), person.namesEmployer {
            return person.companies.contains { root($0) == subject }
        }
        if let rival = match[.rival], rival.range.upperBound <= match.trigger.upperBound { return true }
        // Behind a person stands where he goes or what he founds.
        let end = person(of: match) == nil ? match.trigger.lowerBound : match.range.lowerBound
        let last = reading.phrases.last {
            $0.kinds.contains(.company) && !$0.isAttributive && sentence.contains($0.range.lowerBound)
                && $0.range.upperBound <= end
        }
        return last?.companies.contains { root($0) == subject } ?? true
    }

    private func isPresent(_ words: String, _ present: Set<Int32>) -> Bool {
        let atoms = atom(words)
        return atoms.en.map(present.contains) == true || atoms.zh.map(present.contains) == true
    }

    // MARK: - Modifiers

    func atom(_ name: String) -> (en: Int32?, zh: Int32?) {
        (book.classAtoms["en/" + name], book.classAtoms["zh/" + name])
    }

    func has(_ name: String, _ reading: FieldReading, in range: Range<Int>) -> Bool {
        let atoms = atom(name)
        return reading.has(atoms.en, in: range) || reading.has(atoms.zh, in: range)
    }

    /// Why a match is no news, if so; raises the doubt of `certainty` where the words do.
    func rejection(
        _ match: CueMatch, cue: Cue, reading: FieldReading, certainty: inout Certainty, trace: inout CueTrace
    ) -> String? {
        let attributes = cue.attributes
        let clause = reading.clause(at: match.trigger.lowerBound)
        let sentence = reading.sentence(clause.sentence)
        let isNews = mode == .news
        // Denials are told apart first, as they hold negations.
        let denials = denials(reading, in: sentence)
        if isNegated(match, attributes: attributes, reading: reading, clause: clause.range) {
            guard !denials.isEmpty || isNews && speaks(reading, sentence),
                !isOpen(match, reading: reading, clause: clause.range)
            else { return "negated" }
            certainty = .denied
            trace.modifiers.append("denied")
            return nil
        }
        // 某店关闭？公司回应：不实: the answer denies what the question says.
        if isNews, clause.isQuestion, !self.denials(reading, in: reading.sentence(clause.sentence + 1)).isEmpty {
            certainty = .denied
            trace.modifiers.append("denied")
            return nil
        }
        // A denial that is the match's own word denies nothing else.
        if denials.contains(where: { !$0.overlaps(match.trigger) }) {
            certainty = .denied
            trace.modifiers.append("denied")
            return nil
        }
        if isNews, isNearMiss(match, reading: reading, clause: clause.range) { return "it nearly happened" }
        if isNews, reading.text.units.matches(Self.guide, at: sentence.lowerBound) { return "a guide" }
        if isNews, isUndone(match, factor: cue.factor, reading: reading, clause: clause.range) { return "it is undone" }
        if isNews, isHypothetical(reading, clause: clause, sentence: sentence) { return "hypothetical" }
        if isNews, isPureQuestion(reading, clause: clause, sentence: sentence) { return "a question" }
        if isNews, !attributes.isStanding,
            isLookBack(match, cue: cue, reading: reading, clause: clause, sentence: sentence)
        {
            return "a look-back"
        }
        if isNews, attributes.direction == .gain,
            cue.factor == "competition.launch" || cue.factor == "competition.price",
            !attributes.countsPlans, has("plan", reading, in: clause.range)
        {
            return "a plan"
        }
        if certainty == .fact {
            let isHedged =
                isNews
                ? isHeard(reading, clause: clause, sentence: sentence) && !isConfirmed(match, reading, in: sentence)
                    || isHedged(match, reading, in: clause.range)
                : isRumour(reading, in: sentence)
            if isHedged {
                certainty = .rumour
            } else if isNews
                ? isThreatened(match, reading, in: clause.range) || isClaimed(match, reading, in: clause.range)
                : has("claim", reading, in: clause.range)
            {
                certainty = .claim
            }
        }
        if certainty != .fact { trace.modifiers.append(certainty.rawValue) }
        return nil
    }

    func isHypothetical(_ reading: FieldReading, clause: Clause, sentence: Range<Int>) -> Bool {
        let atoms = atom("hypothesis")
        if let en = atoms.en {
            for hit in reading.hits(of: en)
            where Int(hit.start) >= sentence.lowerBound && Int(hit.end) <= sentence.upperBound {
                // "if" governs its clause; at the head of a sentence all of it.
                if Int(hit.start) <= sentence.lowerBound + 2 || clause.range.contains(Int(hit.start)) { return true }
            }
        }
        if let zh = atoms.zh {
            for hit in reading.hits(of: zh)
            where Int(hit.start) >= sentence.lowerBound && Int(hit.end) <= sentence.upperBound {
                if Int(hit.start) < clause.range.upperBound { return true }
            }
        }
        return false
    }

    func isPureQuestion(_ reading: FieldReading, clause: Clause, sentence: Range<Int>) -> Bool {
        let atoms = atom("closed-question")
        if let zh = atoms.zh, reading.hits(of: zh).contains(where: { clause.range.contains(Int($0.start)) }) {
            // 吗 and 呢 end a clause; the others ask wherever they stand.
            return true
        }
        guard clause.isQuestion, let en = atoms.en else { return false }
        return reading.hits(of: en).contains {
            Int($0.start) <= sentence.lowerBound + 2 && Int($0.start) >= sentence.lowerBound
        }
    }

    private func isLookBack(
        _ match: CueMatch, cue: Cue, reading: FieldReading, clause: Clause, sentence: Range<Int>
    ) -> Bool {
        let atoms = atom("lookback")
        // "Double its earlier estimate", "back in court": neither tells of the past.
        let present = places(of: atom("no-lookback").en, reading, in: sentence)
        if places(of: atoms.en, reading, in: clause.range).contains(where: { back in
            !present.contains { $0.overlaps(back) }
        }) {
            return true
        }
        // …, weeks after he sued OpenAI: the time stands across the clause's edge. Hours and days make it news still.
        if let en = atoms.en,
            reading.hits(of: en).contains(where: {
                Int($0.start) < clause.range.lowerBound && Int($0.end) >= clause.range.lowerBound - 1
                    && Folding.isWord(reading.text.units[Int($0.start)]) && reading.text.units[Int($0.start)] != 0x68
            })
        {
            return true
        }
        // "Who left Acme years before": a time that nothing follows.
        if places(of: atom("back-then").en, reading, in: sentence).contains(where: {
            let units = reading.text.units
            return clause.range.contains($0.lowerBound)
                && !units[$0.upperBound...].drop { $0 == 0x20 }.prefix(1).contains(where: Folding.isWord)
        }) {
            return true
        }
        // 五年前的今天，…: a time at the head governs the sentence.
        if let zh = atoms.zh,
            reading.hits(of: zh).contains(where: {
                Int($0.start) >= sentence.lowerBound && Int($0.start) <= sentence.lowerBound + 3
                    && $0.end - $0.start > 1
            })
        {
            return true
        }
        if let zh = atoms.zh {
            for hit in reading.hits(of: zh) where clause.range.contains(Int(hit.start)) {
                let range = Int(hit.start)..<Int(hit.end)
                let units = reading.text.units
                // 2029年前: a year to come.
                if units[range.lowerBound] == 0x5E74, range.lowerBound >= 4,
                    units[(range.lowerBound - 4)..<range.lowerBound].allSatisfy({ Folding.kind($0) == .digit })
                {
                    continue
                }
                // 史 and 曾 are syllables of other words: 史上首次, 未曾.
                if range.count == 1, units[range.lowerBound] == 0x53F2 {
                    let next = range.upperBound < units.count ? units[range.upperBound] : 0
                    if next == 0x4E0A { continue }
                    if range.upperBound < units.count, Folding.isIdeograph(next) { continue }
                }
                return true
            }
        }
        if reading.field == .title, reading.has(atoms.en, in: sentence),
            reading.distance(sentence.lowerBound, sentence.upperBound) < 50,
            has("retrospect", reading, in: sentence)
        {
            return true
        }
        if isFollowedByYears(match.range.upperBound, reading) { return true }
        if cue.factor == "talent.spinoff", tellsWhoIsMeant(match, reading: reading, clause: clause.range) {
            return true
        }
        return isPastDate(cue: cue, reading: reading, clause: clause.range)
    }

    /// 破产十年后, 召回一周年: how long ago it was stands behind what happened.
    private func isFollowedByYears(_ end: Int, _ reading: FieldReading) -> Bool {
        let rest = reading.text.units[end...].prefix(7).drop {
            Self.numerals.contains($0) || Folding.kind($0) == .digit
        }
        return rest.startIndex > end && (rest.starts(with: Self.yearsAfter) || rest.starts(with: Self.anniversary))
    }

    private static let guide = Array("how to ".utf16)
    private static let numerals = Set("一两二三四五六七八九十百几数多".utf16)
    private static let yearsAfter = Array("年后".utf16)
    private static let anniversary = Array("周年".utf16)

    /// 由微软前副总裁创立的阶跃星辰, 公司由微软前副总裁创立: which company is meant, and not that it was founded.
    private func tellsWhoIsMeant(_ match: CueMatch, reading: FieldReading, clause: Range<Int>) -> Bool {
        let units = reading.text.units
        guard let end = match.words.last?.upperBound else { return false }
        if end < units.count, units[end] == 0x7684 { return true }
        return reading.field == .summary && units[clause.lowerBound..<match.trigger.lowerBound].contains(0x7531)
    }

    static let months = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9,
        "october": 10, "november": 11, "december": 12,
    ]

    /// "in 2019", "in May", 2017年: dates well before the item itself.
    private func isPastDate(cue: Cue, reading: FieldReading, clause: Range<Int>) -> Bool {
        guard let published else { return false }
        let units = reading.text.units
        var i = clause.lowerBound
        while i < clause.upperBound {
            guard Folding.isWord(units[i]) else {
                i += 1
                continue
            }
            let start = i
            while i < clause.upperBound, Folding.isWord(units[i]) { i += 1 }
            if i - start == 4, let year = Int(String(folded: units[start..<i])),
                (1950...2100).contains(year)
            {
                let isDated =
                    i < units.count && units[i] == 0x5E74 || precedes("in ", units, start)
                    || precedes("since ", units, start)
                let slack = cue.factor.rawValue.hasPrefix("finance") ? 1 : (published.month <= 3 ? 1 : 0)
                if isDated, year < published.year - slack { return true }
            } else if reading.field != .title, precedes("in ", units, start) || precedes("last ", units, start),
                i - start >= 3
            {
                let word = String(folded: units[start..<i])
                if let month = Self.months[word] {
                    let distance = (published.month - month + 12) % 12
                    if (2...8).contains(distance) { return true }
                }
            }
        }
        return false
    }

    private func precedes(_ word: String, _ units: [UInt16], _ position: Int) -> Bool {
        let word = Array(word.utf16)
        return position >= word.count && units[(position - word.count)..<position].elementsEqual(word)
    }
}
