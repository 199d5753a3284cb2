/// What a reader knows of ordinary words: whether a name is one of them, and where one Chinese word ends.
enum Lexicon {
    /// Whether a folded Latin word, or the one that it is an inflected form of, is an everyday English word.
    static func isEnglish(_ word: ArraySlice<UInt16>) -> Bool {
        if let key = key(letters: word), english.contains(key) { return true }
        for ending in endings where word.count > ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
            let stem = word.dropLast(ending.count)
            if let key = key(letters: stem), english.contains(key) { return true }
            if let key = key(letters: stem + [0x65]), english.contains(key) { return true }
            if stem.count > 2, stem.last == stem.dropLast().last, let key = key(letters: stem.dropLast()),
                english.contains(key)
            {
                return true
            }
            if ending == endings[0], let key = key(letters: stem + [0x79]), english.contains(key) { return true }
        }
        return false
    }

    /// Whether a folded Chinese word is an everyday one.
    static func isChinese(_ word: ArraySlice<UInt16>) -> Bool {
        guard word.count > 1, let key = key(characters: word) else { return false }
        return chinese[key] != nil
    }

    /// Whether a name of one to three characters may stand here as a word of its own: false in "可灵活" for "可灵", where
    /// the words that a reader sees lie across its edge. The likeliest way to cut the characters around it, by the
    /// frequencies of single words, is compared with the likeliest that keeps the name whole.
    static func isWordOfItsOwn(_ range: Range<Int>, in units: [UInt16]) -> Bool {
        // "上千问题": a number goes on.
        if range.lowerBound > 0, numerals.contains(units[range.lowerBound]),
            counts.contains(units[range.lowerBound - 1])
        {
            return false
        }
        var low = range.lowerBound
        while low > 0, range.lowerBound - low < reach, Folding.isIdeograph(units[low - 1]) { low -= 1 }
        var high = range.upperBound
        while high < units.count, high - range.upperBound < reach, Folding.isIdeograph(units[high]) { high += 1 }
        guard high - low > range.count, isCrossed(range, in: units) else { return true }
        let whole = cost(units[low..<range.lowerBound]) + nameCost + cost(units[range.upperBound..<high])
        return whole <= cost(units[low..<high])
    }

    /// The word of two or three characters that lies across an edge of one or two characters and that a reader sees
    /// instead: 推出 in 一周后推出 for 后推. Nil where cutting at both edges is as likely.
    static func wordAcross(_ range: Range<Int>, in units: [UInt16]) -> Range<Int>? {
        var crossing: Range<Int>?
        for edge in [range.lowerBound, range.upperBound] {
            for length in 2...3 {
                for low in max(0, edge - length + 1)..<max(1, edge) where low + length <= units.count && low < edge {
                    let word = low..<(low + length)
                    if word.upperBound > edge, range.count == 1 || !word.contains(range), isChinese(units[word]) {
                        crossing = crossing.map { $0.count > word.count ? $0 : word } ?? word
                    }
                }
            }
        }
        guard let crossing else { return nil }
        var low = range.lowerBound
        while low > 0, range.lowerBound - low < reach, Folding.isIdeograph(units[low - 1]) { low -= 1 }
        var high = range.upperBound
        while high < units.count, high - range.upperBound < reach, Folding.isIdeograph(units[high]) { high += 1 }
        let own = min(nameCost, cost(units[range]))
        let whole = cost(units[low..<range.lowerBound]) + own + cost(units[range.upperBound..<high])
        return whole <= cost(units[low..<high]) ? nil : crossing
    }

    /// Whether a word of two characters lies across an edge of a name.
    private static func isCrossed(_ range: Range<Int>, in units: [UInt16]) -> Bool {
        let edges = [range.lowerBound, range.upperBound].filter { $0 > 0 && $0 < units.count }
        return edges.contains { isChinese(units[($0 - 1)...$0]) }
    }

    private static let numerals = Set("百千万亿".utf16)
    private static let counts = Set("上数几两一二三四五六七八九十百成好近".utf16)
    /// Characters that are looked at on each side.
    private static let reach = 4
    /// Cost of a word in 64ths of a bit: the less frequent, the dearer. A configured name counts as one word in a million.
    private static let nameCost = 20 * 64
    /// A character that is no word by itself.
    private static let unknownCost = 24 * 64
    /// The binary logarithm of jieba's 60 million words.
    private static let total = 26

    /// The cost of the cheapest way to cut characters into words.
    private static func cost(_ run: ArraySlice<UInt16>) -> Int {
        let units = Array(run)
        var best = [0]
        for end in units.indices {
            var least = Int.max
            for length in 1...3 where length <= end + 1 {
                let word = units[(end + 1 - length)...end]
                let weight = key(characters: word).flatMap { chinese[$0] }
                guard length == 1 || weight != nil else { continue }
                let step = weight.map { (total - Int($0)) * 64 } ?? unknownCost
                least = min(least, best[end + 1 - length] + step)
            }
            best.append(least)
        }
        return best[units.count]
    }

    private static let endings: [[UInt16]] = ["ies", "es", "s", "ing", "ed", "er", "ly"].map { Array($0.utf16) }

    /// Twelve letters at most, five bits each.
    private static func key(letters word: ArraySlice<UInt16>) -> UInt64? {
        guard word.count <= 12 else { return nil }
        var key: UInt64 = 0
        for unit in word {
            guard unit &- 0x61 < 26 else { return nil }
            key = key << 5 | UInt64(unit - 0x60)
        }
        return key
    }

    /// Three characters at most.
    private static func key(characters word: ArraySlice<UInt16>) -> UInt64? {
        guard word.count <= 3 else { return nil }
        return word.reduce(0) { $0 << 16 | UInt64($1) }
    }

    private static let english: Set<UInt64> = Set(
        FoldedText(LexiconTable.english).units.split(separator: 0x20).compactMap { key(letters: $0) })

    private static let chinese: [UInt64: UInt8] = {
        var words: [UInt64: UInt8] = [:]
        words.reserveCapacity(20_000)
        for (weight, list) in LexiconTable.chinese {
            for word in FoldedText(list).units.split(separator: 0x20) {
                if let key = key(characters: word) { words[key] = weight }
            }
        }
        return words
    }()
}
