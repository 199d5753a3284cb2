/// What a number in a text comes to: a sum of money, a share, a count.
struct Amount: Sendable, Equatable {
    /// With its words of scale: 1.5 billion is 1,500,000,000; 15 cents are 0.15.
    var value: Double
    /// ISO 4217, for money.
    var currency: String?
    /// Whether words of scale such as "million" and 亿 stand with it.
    var isScaled = false
}

extension FieldReading {
    /// Money, percentages and numbers.
    func amounts(book: CueBook) -> [Phrase] {
        let units = text.units
        var found = spelledAmounts(book: book)
        var i = 0
        while i < units.count {
            guard Folding.kind(units[i]) == .digit else {
                i += 1
                continue
            }
            let code = currencyCode(before: i)
            if i > 0, Folding.kind(units[i - 1]) == .letter, code == nil {
                // gpt4, v3
                while i < units.count, Folding.kind(units[i]) == .digit { i += 1 }
                continue
            }
            let start = i
            while i < units.count,
                Folding.kind(units[i]) == .digit
                    || (units[i] == 0x2C || units[i] == 0x2E) && i + 1 < units.count
                        && Folding.kind(units[i + 1]) == .digit
            {
                i += 1
            }
            let phrase = amount(digits: start..<i, code: code)
            i = max(phrase.range.upperBound, i)
            found.append(phrase)
        }
        return found
    }

    /// The phrase of a number whose digits are known, with what stands around it.
    private func amount(digits: Range<Int>, code: (start: Int, currency: String)?) -> Phrase {
        let units = text.units
        var phrase = Phrase(kinds: .number, range: digits)
        let number = units[digits].filter { $0 != 0x2C }
        var amount = Amount(value: Double(String(folded: number.prefix(24))) ?? 0)
        if let code {
            phrase.kinds.insert(.money)
            phrase.range = code.start..<digits.upperBound
            amount.currency = code.currency
        }
        var end = digits.upperBound
        func skipSpace() -> Int { end < units.count && Folding.kind(units[end]) == .space ? end + 1 : end }
        if let percent = Self.percents.first(where: { units.matches($0, at: skipSpace()) }) {
            phrase.kinds.insert(.percent)
            end = skipSpace() + percent.count
        } else {
            if let scale = Self.scales.first(where: { scale in
                units.matches(scale.word, at: skipSpace()) && isWhole(scale.word, at: skipSpace())
            }) {
                amount.value *= scale.factor
                amount.isScaled = scale.factor > 10_000
                end = skipSpace() + scale.word.count
            }
            if let unit = Self.currencies.first(where: { unit in
                units.matches(unit.word, at: skipSpace()) && isWhole(unit.word, at: skipSpace())
            }), isMoney(unit.word, at: skipSpace(), amount) {
                phrase.kinds.insert(.money)
                amount.currency = amount.currency ?? unit.currency
                amount.value *= unit.factor
                end = skipSpace() + unit.word.count
            }
            // A word of scale alone is none of the amount's: "3 million users".
            if !phrase.kinds.contains(.money) { end = digits.upperBound }
            if units.matches([0x5E74], at: end) || units.matches([0x6708], at: end) { phrase.kinds = .date }
        }
        phrase.range = phrase.range.lowerBound..<max(end, digits.upperBound)
        phrase.amount = amount
        return phrase
    }

    /// Small numbers that are written as words: "two yuan", 三美元; what they count is for the reader to tell.
    private func spelledAmounts(book: CueBook) -> [Phrase] {
        ["en/number-word", "zh/number-word"].compactMap { book.classAtoms[$0] }.flatMap { atom in
            hits(of: atom).compactMap { hit in
                let word = Int(hit.start)..<Int(hit.end)
                guard let value = Self.numberWords[string(word)] else { return nil }
                var start = word.upperBound
                if start < text.units.count, Folding.kind(text.units[start]) == .space { start += 1 }
                guard
                    let unit = Self.currencies.first(where: {
                        text.units.matches($0.word, at: start) && isWhole($0.word, at: start)
                    }), isMoney(unit.word, at: start, Amount(value: value))
                else { return Phrase(kinds: .spelled, range: word, amount: Amount(value: value)) }
                return Phrase(
                    kinds: [.spelled, .money], range: word.lowerBound..<(start + unit.word.count),
                    amount: Amount(value: value * unit.factor, currency: unit.currency))
            }
        }
    }

    private static let numberWords: [String: Double] = {
        let english = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ]
        let chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
        var words: [String: Double] = ["两": 2, "thirty": 30, "forty": 40, "fifty": 50]
        for (index, word) in english.enumerated() { words[word] = Double(index + 1) }
        for (index, word) in chinese.enumerated() { words[word] = Double(index + 1) }
        return words
    }()

    private func isWhole(_ word: [UInt16], at start: Int) -> Bool {
        let end = start + word.count
        guard let last = word.last, Folding.isWord(last), end < text.units.count else { return true }
        return !Folding.isWord(text.units[end])
    }

    /// Tells "50,000 won" from "GPT-5 won" and 2块钱 from 2块屏幕.
    private func isMoney(_ word: [UInt16], at start: Int, _ amount: Amount) -> Bool {
        if word == Self.won { return amount.isScaled || amount.value >= 100 }
        guard word == Self.piece, start + 1 < text.units.count else { return true }
        let next = text.units[start + 1]
        return !Folding.isIdeograph(next) || Self.afterPiece.contains(next)
    }

    private static let won = Array("won".utf16)
    private static let piece = Array("块".utf16)
    private static let afterPiece = Set("钱的多每一降涨到输比".utf16)

    /// The sign or code of a currency right before a number: "$", "US$", "RMB ".
    private func currencyCode(before digits: Int) -> (start: Int, currency: String)? {
        let units = text.units
        var end = digits
        if end > 0, Folding.kind(units[end - 1]) == .space { end -= 1 }
        for code in Self.codes {
            let start = end - code.word.count
            guard units.matches(code.word, at: start) else { continue }
            if let first = code.word.first, Folding.isWord(first), start > 0, Folding.isWord(units[start - 1]) {
                continue
            }
            return (start, code.currency)
        }
        return nil
    }

    private static let percents = ["%", "percent", "per cent", "pc ", "个百分点", "成"].map { Array($0.utf16) }

    private static let scales: [(word: [UInt16], factor: Double)] = [
        ("trillion", 1e12), ("billion", 1e9), ("million", 1e6), ("thousand", 1e3), ("bn", 1e9), ("mn", 1e6),
        ("b", 1e9), ("m", 1e6), ("t", 1e12), ("k", 1e3), ("万亿", 1e12), ("千亿", 1e11), ("百亿", 1e10), ("亿", 1e8),
        ("千万", 1e7), ("百万", 1e6), ("万", 1e4), ("千", 1e3),
    ].map { (Array($0.0.utf16), $0.1) }

    private static let codes: [(word: [UInt16], currency: String)] = [
        ("us$", "USD"), ("hk$", "HKD"), ("nt$", "TWD"), ("au$", "AUD"), ("ca$", "CAD"), ("a$", "AUD"), ("c$", "CAD"),
        ("s$", "SGD"), ("r$", "BRL"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "CNY"), ("₹", "INR"),
        ("₩", "KRW"), ("usd", "USD"), ("rmb", "CNY"), ("cny", "CNY"), ("eur", "EUR"), ("gbp", "GBP"), ("chf", "CHF"),
        ("jpy", "JPY"), ("inr", "INR"),
    ].map { (Array($0.0.utf16), $0.1) }

    /// Longer words before those that they begin with.
    private static let currencies: [(word: [UInt16], currency: String, factor: Double)] = [
        ("美元", "USD", 1), ("美金", "USD", 1), ("美分", "USD", 0.01), ("欧元", "EUR", 1), ("英镑", "GBP", 1), ("港元", "HKD", 1),
        ("港币", "HKD", 1), ("日元", "JPY", 1), ("韩元", "KRW", 1), ("卢比", "INR", 1), ("新台币", "TWD", 1), ("人民币", "CNY", 1),
        ("元", "CNY", 1), ("块", "CNY", 1), ("us dollars", "USD", 1), ("dollars", "USD", 1), ("dollar", "USD", 1),
        ("cents", "USD", 0.01), ("cent", "USD", 0.01), ("yuan", "CNY", 1), ("euros", "EUR", 1), ("euro", "EUR", 1),
        ("pence", "GBP", 0.01), ("yen", "JPY", 1), ("won", "KRW", 1), ("rupees", "INR", 1),
        ("kronor", "SEK", 1), ("francs", "CHF", 1),
    ].map { (Array($0.0.utf16), $0.1, $0.2) }
}
