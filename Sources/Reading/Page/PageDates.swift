internal import struct Foundation.Date

/// The dates that stand on one page or in one item of a JSON document, as readers understand them.
struct PageDates {
    /// When the page was asked for, against which `3小时前` and days without a year are read; nil where that is unknown.
    var reference: Date?
    /// Whether it is written in Chinese: a time without a zone is then China's.
    var isChinese: Bool

    /// The dates that stand beside some text.
    init(text: String, reference: Date? = nil) {
        self.reference = reference
        let letters = text.utf8.lazy.filter { $0 >= 0xC0 || ($0 | 0x20) &- 0x61 < 26 }
        isChinese = letters.count { $0 >= 0xE4 && $0 <= 0xE9 } * 4 > letters.count
    }

    /// Takes the page's language from what it shows.
    init(tree: HTMLTree, reference: Date? = nil) {
        self.reference = reference
        var wide = 0
        var all = 0
        for id in tree.all where tree[id].tag == .text {
            for byte in tree.bytes(of: id).prefix(4_000) where byte >= 0xC0 || (byte | 0x20) &- 0x61 < 26 {
                all += 1
                if byte >= 0xE4, byte <= 0xE9 { wide += 1 }
            }
            if all > 20_000 { break }
        }
        isChinese = wide * 4 > all
    }

    /// The date that a text is; nil where it is none between 1990 and 2100.
    func date(_ text: String) -> Date? {
        let zoned = isChinese && Self.endsInTime(text) ? DateParser.parse(text + " +08:00", reference: reference) : nil
        guard let date = zoned ?? DateParser.parse(text, reference: reference) else { return nil }
        let seconds = date.timeIntervalSince1970
        return seconds > 631_152_000 && seconds < 4_102_444_800 ? date : nil
    }

    /// Whether a time of day without a zone ends the text.
    private static func endsInTime(_ text: String) -> Bool {
        guard let colon = text.lastIndex(of: ":"), text.contains(where: { $0 == "-" || $0 == "/" || $0 == "." }) else {
            return false
        }
        let rest = text[text.index(after: colon)...]
        return rest.contains(where: \.isNumber) && rest.allSatisfy { $0.isNumber || $0 == " " || $0 == "." }
            && !text[..<colon].suffix(3).contains { $0 == "+" }
    }

    /// A date in a line: the line itself, or what follows one of its words.
    func date(inLine line: String) -> Date? {
        let scalars = Array(line.unicodeScalars.prefix(200))
        if reference != nil, line.utf8.count < 60, let date = date(line) { return date }
        guard Self.hasDay(scalars) else { return nil }
        if !isChinese, let date = date(line) { return date }
        for start in scalars.indices {
            let isDigit = ("0"..."9").contains(scalars[start])
            let follows = start > 0 && (("0"..."9").contains(scalars[start - 1]) || Self.isWordPart(scalars[start - 1]))
            guard !follows, isDigit || Self.isWordPart(scalars[start]) else { continue }
            let rest = scalars[start...].prefix(40)
            if isDigit {
                let run = rest.prefix { ("0"..."9").contains($0) || " -/.:T年月日时分秒+Z".unicodeScalars.contains($0) }
                if Self.hasYear(run), let date = date(Self.text(run)) { return date }
            }
            // A month's or day's name opens a date in words.
            if Self.hasYear(rest), let date = date(Self.text(Self.throughYear(rest))) { return date }
        }
        return isChinese ? date(line) : nil
    }

    /// Whether two numbers stand there that are no time of day: a year alone is no date of publication.
    private static func hasDay(_ scalars: [Unicode.Scalar]) -> Bool {
        var numbers = 0
        for index in scalars.indices where ("0"..."9").contains(scalars[index]) {
            let before = index > 0 ? scalars[index - 1] : " "
            if ("0"..."9").contains(before) { continue }
            let end = scalars[index...].firstIndex { !("0"..."9").contains($0) } ?? scalars.endIndex
            if before != ":", end == scalars.endIndex || scalars[end] != ":" { numbers += 1 }
        }
        return numbers >= 2
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && !scalar.properties.isIdeographic
    }

    private static func hasYear(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool { yearEnd(scalars) != nil }

    private static func throughYear(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        yearEnd(scalars).map { scalars[..<$0] } ?? scalars
    }

    /// Where the first four-digit number from 1995 to 2099 ends.
    private static func yearEnd(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        var number: UInt32 = 0
        var length = 0
        for index in scalars.startIndex...scalars.endIndex {
            if index < scalars.endIndex, ("0"..."9").contains(scalars[index]) {
                number = length < 5 ? number * 10 + scalars[index].value - 48 : number
                length += 1
            } else {
                if length == 4, (1995...2099).contains(number) { return index }
                (number, length) = (0, 0)
            }
        }
        return nil
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

}
