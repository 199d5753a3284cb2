/// The forms of English verbs and nouns, enough for the words that cues are made of.
enum Inflection {
    /// Every form of a verb, the base first: "leave", "leaves", "left", "leaving".
    static func verb(_ base: String) -> [String] {
        var forms: [String] = []
        for form in [base, thirdPerson(base)] + past(base) + [gerund(base)] where !forms.contains(form) {
            forms.append(form)
        }
        return forms
    }

    /// The forms that stand in a passive: "sued", "stolen".
    static func participles(_ base: String) -> [String] {
        if let forms = irregular[base] { return [forms[forms.count - 1]] }
        return [regularPast(base)]
    }

    /// Singular and plural.
    static func noun(_ base: String) -> [String] {
        if base.hasSuffix("man") { return [base, base.dropLast(2) + "en"] }
        return [base, thirdPerson(base)]
    }

    private static func past(_ base: String) -> [String] {
        irregular[base] ?? [regularPast(base)]
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// Whether a word ends in a consonant and y.
    private static func endsInPlainY(_ base: String) -> Bool {
        base.utf8.last == UInt8(ascii: "y") && base.utf8.dropLast().last.map { !isVowel($0) } == true
    }

    private static func thirdPerson(_ base: String) -> String {
        if base == "have" { return "has" }
        if endsInPlainY(base) { return base.dropLast() + "ies" }
        if ["s", "x", "z", "ch", "sh", "go", "veto"].contains(where: base.hasSuffix) { return base + "es" }
        return base + "s"
    }

    private static func regularPast(_ base: String) -> String {
        if base.utf8.last == UInt8(ascii: "e") { return base + "d" }
        if endsInPlainY(base) { return base.dropLast() + "ied" }
        return (doubles(base) ? base + base.suffix(1) : base) + "ed"
    }

    private static func gerund(_ base: String) -> String {
        if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
        if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), base.utf8.count > 2 {
            return base.dropLast() + "ing"
        }
        return (doubles(base) ? base + base.suffix(1) : base) + "ing"
    }

    /// Whether the last consonant is doubled before an ending.
    private static func doubles(_ base: String) -> Bool {
        if stressedLast.contains(base) { return true }
        let letters = Array(base.utf8)
        guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxy".utf8.contains(last) else {
            return false
        }
        guard isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3]) else { return false }
        var groups = 0
        var wasVowel = false
        for letter in letters {
            if isVowel(letter), !wasVowel { groups += 1 }
            wasVowel = isVowel(letter)
        }
        return groups == 1
    }

    private static let stressedLast: Set<String> = [
        "admit", "commit", "compel", "control", "defer", "deter", "forbid", "incur", "occur", "omit", "outwit",
        "permit",
        "rebut", "refer", "rebel", "regret", "repel", "submit", "transfer",
    ]

    /// Past tense and participle of irregular verbs; the participle stands last.
    private static let irregular: [String: [String]] = [
        "beat": ["beat", "beaten"], "become": ["became", "become"], "begin": ["began", "begun"], "bet": ["bet"],
        "bleed": ["bled"], "blow": ["blew", "blown"], "break": ["broke", "broken"], "bring": ["brought"],
        "build": ["built"], "burn": ["burnt", "burned"], "buy": ["bought"], "cast": ["cast"], "catch": ["caught"],
        "come": ["came", "come"], "cost": ["cost"], "cut": ["cut"], "deal": ["dealt"], "do": ["did", "done"],
        "draw": ["drew", "drawn"], "drive": ["drove", "driven"], "eat": ["ate", "eaten"], "fall": ["fell", "fallen"],
        "feel": ["felt"], "fight": ["fought"], "find": ["found"], "flee": ["fled"], "fly": ["flew", "flown"],
        "forbid": ["forbade", "forbidden"], "forgo": ["forwent", "forgone"], "freeze": ["froze", "frozen"],
        "get": ["got", "gotten"], "give": ["gave", "given"], "go": ["went", "gone"], "grow": ["grew", "grown"],
        "hang": ["hung"], "have": ["had"], "hide": ["hid", "hidden"], "hit": ["hit"], "hold": ["held"],
        "hurt": ["hurt"], "keep": ["kept"], "know": ["knew", "known"], "lay": ["laid"], "lead": ["led"],
        "leap": ["leapt", "leaped"], "leave": ["left"], "lend": ["lent"], "let": ["let"], "lie": ["lied"],
        "lose": ["lost"], "make": ["made"], "meet": ["met"], "mislead": ["misled"], "outdo": ["outdid", "outdone"],
        "outgun": ["outgunned"], "outrun": ["outran", "outrun"], "outsell": ["outsold"], "outspend": ["outspent"],
        "overtake": ["overtook", "overtaken"], "overthrow": ["overthrew", "overthrown"], "pay": ["paid"],
        "put": ["put"], "quit": ["quit"], "rip": ["ripped"], "rise": ["rose", "risen"], "run": ["ran", "run"],
        "say": ["said"], "see": ["saw", "seen"], "seek": ["sought"], "sell": ["sold"], "send": ["sent"],
        "set": ["set"], "shake": ["shook", "shaken"], "shed": ["shed"], "shoot": ["shot"],
        "shrink": ["shrank", "shrunk"], "shut": ["shut"], "sink": ["sank", "sunk"], "slide": ["slid"],
        "speak": ["spoke", "spoken"], "spend": ["spent"], "spin": ["spun"], "split": ["split"], "spread": ["spread"],
        "stand": ["stood"], "steal": ["stole", "stolen"], "stick": ["stuck"], "strike": ["struck"],
        "sweep": ["swept"], "take": ["took", "taken"], "tear": ["tore", "torn"], "tell": ["told"],
        "throw": ["threw", "thrown"], "undercut": ["undercut"], "undergo": ["underwent", "undergone"],
        "undo": ["undid", "undone"], "uphold": ["upheld"], "win": ["won"], "withdraw": ["withdrew", "withdrawn"],
        "withhold": ["withheld"], "write": ["wrote", "written"],
    ]
}
