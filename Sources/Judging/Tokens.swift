/// Cuts text into the tokens by which two items are compared: stemmed Latin words, numbers with their scale, and bigrams
/// of Han, kana and Hangul, each as a 32-bit number.
struct TokenReader {
    /// Set in the number of a token that reads the same in every language: Latin words and digits.
    static let portable: UInt32 = 0x8000_0000

    /// Whether a token reads the same in every language.
    static func isPortable(_ token: UInt32) -> Bool { token & portable != 0 }

    /// In text order, repeats included.
    private(set) var tokens: [UInt32] = []
    /// Amounts, with unit words resolved: `$40B`, `400 亿美元` and `40 billion` give one number.
    private(set) var amounts: [UInt32] = []
    /// What kinds of happening the words speak of.
    private(set) var happenings: Happening = []
    /// Numbers of words that the glossary knows in both languages.
    private(set) var concepts: [UInt32] = []

    private var word: [UInt8] = []
    private var hasDigit = false
    private var previous: UInt32?
    private var runLength = 0
    private var isMasked = false

    /// Reads at most `limit` scalars of a text. Words inside `masks` (half-open, ascending scalar offsets: the mentions of
    /// entities) are left out unless they hold a digit, since entities are compared as such but versions are words.
    mutating func read(_ text: String, masks: [Range<Int>] = [], limit: Int) {
        var mask = 0
        var offset = 0
        var amount = AmountReader()
        for scalar in text.unicodeScalars {
            if offset == limit { break }
            while mask < masks.count, masks[mask].upperBound <= offset { mask += 1 }
            let isInside = mask < masks.count && masks[mask].lowerBound <= offset
            if isInside != isMasked {
                endWord()
                endRun()
                isMasked = isInside
            }
            let folded = Self.fold(scalar.value)
            if let found = amount.read(folded) { amounts.append(found) }
            step(folded)
            offset += 1
        }
        if let found = amount.end() { amounts.append(found) }
        endWord()
        endRun()
        isMasked = false
    }

    private mutating func step(_ scalar: UInt32) {
        switch scalar {
        case 0x30...0x39:
            endRun()
            hasDigit = true
            word.append(UInt8(scalar))
        case 0x61...0x7a:
            endRun()
            word.append(UInt8(scalar))
        case 0x2e where hasDigit:  // a decimal point or a version
            word.append(0x2e)
        case 0xc0...0x24f, 0x370...0x52f, 0x1e00...0x1eff:  // Latin with marks, Greek, Cyrillic
            endRun()
            word.append(UInt8(truncatingIfNeeded: scalar >> 8))
            word.append(UInt8(truncatingIfNeeded: scalar))
        case 0x3041...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xac00...0xd7a3, 0x20000...0x323af:
            endWord()
            ideograph(scalar)
        case 0x27, 0x2019:  // an apostrophe: what follows is a possessive or a contraction
            endWord()
        default:
            endWord()
            endRun()
        }
    }

    private mutating func ideograph(_ scalar: UInt32) {
        guard !isMasked else { return }
        runLength += 1
        if let previous {
            var hash = StableHash()
            hash.feed(scalar: previous)
            hash.feed(scalar: scalar)
            let token = hash.folded & ~Self.portable
            happenings.formUnion(Happening.ofBigram[token] ?? [])
            concepts += Glossary.ofBigram[token] ?? []
            if !Lexicon.emptyBigrams.contains(token) { tokens.append(token) }
        }
        previous = scalar
    }

    private mutating func endRun() {
        if runLength == 1, let previous {
            var hash = StableHash()
            hash.feed(scalar: previous)
            tokens.append(hash.folded & ~Self.portable)
        }
        runLength = 0
        previous = nil
    }

    private mutating func endWord() {
        defer {
            word.removeAll(keepingCapacity: true)
            hasDigit = false
        }
        while word.last == 0x2e { word.removeLast() }
        guard !word.isEmpty, hasDigit || (!isMasked && word.count > 1) else { return }
        if hasDigit, word.first == 0x76, word.count > 1, word[1] < 0x3a { word.removeFirst() }  // v4 is 4
        Self.stem(&word)
        var hash = StableHash()
        for byte in word { hash.feed(byte: byte) }
        let token = hash.folded | Self.portable
        if !isMasked {
            happenings.formUnion(Happening.ofStem[token] ?? [])
            concepts += Glossary.ofStem[token] ?? []
        }
        if !Lexicon.emptyStems.contains(token) { tokens.append(token) }
    }

    /// ASCII case and full width; everything else as it is.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5a: scalar + 0x20
        case 0xff01...0xff5e: fold(scalar - 0xfee0)
        case 0x3000, 0xa0: 0x20
        default: scalar
        }
    }

    /// Takes plural and verb endings off, so that "launches", "launched" and "launching" are one word. Crude on purpose:
    /// it must be the same for all, not right.
    static func stem(_ word: inout [UInt8]) {
        guard word.count > 3, word.allSatisfy({ 0x61...0x7a ~= $0 }) else { return }
        if word.ends(with: "ies") {
            word.removeLast(3)
            word.append(0x79)
        } else if word.ends(with: "ing"), word.count > 5 {
            word.removeLast(3)
        } else if word.ends(with: "ed"), word.count > 4 {
            word.removeLast(2)
        } else if word.ends(with: "s"), !word.ends(with: "ss"), !word.ends(with: "us"), !word.ends(with: "is") {
            word.removeLast()
        }
        if word.count > 3, word.last == 0x65 { word.removeLast() }
        if word.count > 4, word[word.count - 1] == word[word.count - 2], word.last != 0x6c, word.last != 0x73 {
            word.removeLast()  // "shipped" is "ship"
        }
    }

    /// The number of an English word as the reader would give it.
    static func stemToken(_ text: String) -> UInt32 {
        var word = Array(text.utf8)
        stem(&word)
        var hash = StableHash()
        for byte in word { hash.feed(byte: byte) }
        return hash.folded | portable
    }

    /// The number of a pair of ideographs as the reader would give it.
    static func bigramToken(_ text: String) -> UInt32 {
        var hash = StableHash()
        for scalar in text.unicodeScalars { hash.feed(scalar: scalar.value) }
        return hash.folded & ~portable
    }
}

extension [UInt8] {
    fileprivate func ends(with suffix: StaticString) -> Bool {
        let text = suffix.description.utf8
        return count >= text.count && self.suffix(text.count).elementsEqual(text)
    }
}

/// Reads amounts out of running text: digits, an optional scale (`k`, `million`, `bn`, 万, 亿 …) and percent. Only what
/// could tell one happening from another is reported: scaled amounts, percentages and numbers of four digits that are no
/// year.
struct AmountReader {
    private var value = 0.0
    private var fraction = 0.0
    private var digits = 0
    private var isFraction = false
    private var scale = 1.0
    private var isScaled = false
    private var isPercent = false
    private var unit: [UInt32] = []
    private var isOpen = false
    private var gaps = 0

    /// Takes the next folded scalar; returns the amount that it ended, if any.
    mutating func read(_ scalar: UInt32) -> UInt32? {
        if 0x30...0x39 ~= scalar {
            var found: UInt32?
            if isOpen, gaps > 0 || !unit.isEmpty || isScaled { found = end() }
            isOpen = true
            digits += 1
            guard digits < 16 else { return found }
            if isFraction {
                fraction /= 10
                value += Double(scalar - 0x30) * fraction
            } else {
                value = value * 10 + Double(scalar - 0x30)
            }
            return found
        }
        guard isOpen else { return nil }
        switch scalar {
        case 0x2c where unit.isEmpty && !isScaled: return nil  // 1,000
        case 0x2e where unit.isEmpty && !isScaled && !isFraction:
            isFraction = true
            fraction = 1
            return nil
        case 0x20, 0x2d:
            if !unit.isEmpty { return endUnit() }
            gaps += 1
            return gaps > 1 ? end() : nil
        case 0x25:
            isPercent = true
            return end()
        case 0x4e07, 0x842c: return scaled(by: 1e4)
        case 0x4ebf, 0x5104: return scaled(by: 1e8)
        case 0x5146: return scaled(by: 1e12)
        case 0x5343: return scaled(by: 1e3)
        case 0x767e: return scaled(by: 1e2)
        case 0x5341: return scaled(by: 10)
        case 0x61...0x7a:
            unit.append(scalar)
            return unit.count > 8 ? endUnit() : nil
        default: return endUnit()
        }
    }

    private mutating func scaled(by factor: Double) -> UInt32? {
        scale *= factor
        isScaled = true
        return nil
    }

    private mutating func endUnit() -> UInt32? {
        let name = String(String.UnicodeScalarView(unit.compactMap(Unicode.Scalar.init)))
        if let factor = Self.scales[name] {
            scale *= factor
            isScaled = true
        } else if name == "percent" || name == "pct" {
            isPercent = true
        }
        return end()
    }

    /// Ends the text or the amount.
    mutating func end() -> UInt32? {
        defer { self = AmountReader() }
        guard isOpen, digits < 16 else { return nil }
        if let factor = unit.isEmpty
            ? nil : Self.scales[String(String.UnicodeScalarView(unit.compactMap(Unicode.Scalar.init)))]
        {
            scale *= factor
            isScaled = true
        }
        let amount = value * scale
        let isYear = !isScaled && !isFraction && (1900...2100).contains(amount)
        guard isPercent || isScaled || (amount >= 1000 && !isYear), amount > 0, amount < 1e30 else { return nil }
        // Three significant digits, so that 852 billion and 8520 亿 meet in spite of floating point.
        var mantissa = amount
        var exponent = 0
        while mantissa >= 1000, exponent < 40 {
            mantissa /= 10
            exponent += 1
        }
        while mantissa < 100, exponent > -40 {
            mantissa *= 10
            exponent -= 1
        }
        return StableHash.token("\(isPercent ? "%" : "#")\(Int(mantissa.rounded()))e\(exponent)")
    }

    private static let scales: [String: Double] = [
        "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "millions": 1e6, "b": 1e9, "bn": 1e9,
        "billion": 1e9, "billions": 1e9, "t": 1e12, "tn": 1e12, "trillion": 1e12,
    ]
}
