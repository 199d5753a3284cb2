/// A piece of a written date.
enum DateToken: Equatable {
    /// Digits, Chinese numerals among them.
    case number(Int, digits: Int)
    /// Letters in lower case, or one East Asian unit such as `年` or `下午`.
    case word(String)
    /// Any other printed character; white space stands for itself as one space.
    case mark(Unicode.Scalar)

    /// The tokens of a text, at most 64; empty where there are more or a number is too long to mean anything.
    static func tokens(_ text: String) -> [DateToken] {
        var tokens: [DateToken] = []
        let scalars = Array(text.unicodeScalars.map(foldedWidth))
        var index = 0
        while index < scalars.count {
            guard tokens.count < 64 else { return [] }
            let scalar = scalars[index]
            if isSpace(scalar) {
                if tokens.last != .mark(" ") { tokens.append(.mark(" ")) }
                index += 1
            } else if isDigit(scalar) {
                let end = scalars[index...].firstIndex { !isDigit($0) } ?? scalars.count
                guard end - index <= 17 else { return [] }
                let value = scalars[index..<end].reduce(0) { $0 * 10 + Int($1.value - 0x30) }
                tokens.append(.number(value, digits: end - index))
                index = end
            } else if let (value, length) = chineseNumber(scalars[index...]) {
                tokens.append(.number(value, digits: value > 99 ? 4 : 2))
                index += length
            } else if isEastAsian(scalar) {
                let (word, length) = eastAsianWord(scalars[index...])
                tokens.append(.word(word))
                index += length
            } else if isLetter(scalar) {
                var end = index + 1
                // A slash or underscore between letters is part of a zone's name.
                while end < scalars.count,
                    isLetter(scalars[end])
                        || (scalars[end] == "/" || scalars[end] == "_") && end + 1 < scalars.count
                            && isLetter(scalars[end + 1])
                {
                    end += 1
                }
                var word = String.UnicodeScalarView()
                word.append(contentsOf: scalars[index..<end])
                tokens.append(.word(String(word).lowercased()))
                index = end
            } else {
                tokens.append(.mark(scalar))
                index += 1
            }
        }
        if tokens.last == .mark(" ") { tokens.removeLast() }
        return tokens
    }

    private static func foldedWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.properties.isWhitespace || scalar.value == 0x200B || scalar.value == 0xFEFF
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A
            : (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark)
                && !isEastAsian(scalar)
    }

    private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
            || (0xAC00...0xD7A3).contains(scalar.value)
    }

    /// The longest known word at the start, else the first character alone.
    private static func eastAsianWord(_ scalars: ArraySlice<Unicode.Scalar>) -> (String, Int) {
        for length in stride(from: min(4, scalars.count), to: 0, by: -1) {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars.prefix(length))
            let word = String(view)
            if length == 1 || eastAsianWords.contains(word) { return (word, length) }
        }
        return ("", 1)
    }

    /// A number in Chinese numerals at the start: `二〇二四`, `二十一`, and its length.
    private static func chineseNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> (Int, Int)? {
        let run = scalars.prefix(8).prefix { $0 == "十" || chineseDigits[$0] != nil }
        guard !run.isEmpty else { return nil }
        guard let ten = run.firstIndex(of: "十") else {
            return (run.reduce(0) { $0 * 10 + (chineseDigits[$1] ?? 0) }, run.count)
        }
        guard ten - run.startIndex <= 1, run.endIndex - ten <= 2 else { return nil }
        let tens = ten == run.startIndex ? 1 : chineseDigits[run[run.startIndex]] ?? 0
        let ones = ten + 1 < run.endIndex ? chineseDigits[run[ten + 1]] ?? 0 : 0
        return (tens * 10 + ones, run.count)
    }
}

private let chineseDigits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
]
