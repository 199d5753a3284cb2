import Foundation

/// One reading of a written date: tokens go in from left to right, and each finds its place among year, month, day, time
/// and zone.
struct DateReading {
    private let tokens: [DateToken]
    private var index = 0

    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var dayOfYear: Int?
    private var time: (hour: Int, minute: Int, second: Int)?
    /// Seconds east of UTC.
    private var offset: Int?
    private var zoneName: String?
    private var dayPart: DayPart?
    private var weekday: Int?
    /// The zone that the language implies where none is written, in seconds.
    private var impliedOffset = 0
    /// Day and month are in doubt: what the numbers also could mean.
    private var swapped: (month: Int, day: Int)?
    private var unixSeconds: Int?

    init(_ tokens: [DateToken]) { self.tokens = tokens }

    /// Prepares to read the time of a day that is known already, with its zone in seconds.
    init(timeOf day: (year: Int, month: Int, day: Int), offset: Int, _ tokens: [DateToken]) {
        self.tokens = tokens
        (year, month, self.day) = day
        self.offset = offset
    }

    /// Whether a time of the day was read.
    var hasTime: Bool { time != nil }

    /// Reads all tokens; false where one has no place in a date.
    mutating func read() -> Bool {
        if case .number(let value, let digits)? = tokens.first, tokens.count == 1 || isFraction(digits) {
            return readDigits(value, digits)
        }
        if tokens.count == 2, tokens[0] == .mark("-"), case .number(let value, 4) = tokens[1] {
            (year, month) = (value / 100, value % 100)
            expandYear()
            return true
        }
        while index < tokens.count {
            let start = index
            guard readToken() else { return false }
            if index == start { index += 1 }
        }
        return year != nil || month != nil && day != nil
    }

    /// The instant that was read.
    func date(reference: Date?) -> Date? {
        if let unixSeconds { return Date(timeIntervalSince1970: Double(unixSeconds)) }
        guard let civil = civilDay(reference) else { return nil }
        let year = civil.year
        var (month, day) = (civil.month, civil.day)
        if let swapped, let weekday, weekdayOf(year, month, day) != weekday,
            weekdayOf(year, swapped.month, swapped.day) == weekday
        {
            (month, day) = swapped
        }
        var time = time ?? (0, 0, 0)
        if let dayPart, self.time != nil { time.hour = dayPart.hour(time.hour) }
        // `晚上12点` belongs to the next day, as 24:00 does; no other hour has so high a number.
        let isNextDay = dayPart == .night && time.hour >= 24
        if isNextDay { time.hour -= 24 }
        guard let midnight = DateParser.seconds(year, month, day, time.hour, time.minute, time.second, 0) else {
            return nil
        }
        let local = midnight + (isNextDay ? 86_400 : 0)
        var shift = offset ?? impliedOffset
        if offset == nil, let zoneName { shift = offsetOfZone(zoneName, local) ?? 0 }
        let date = Date(timeIntervalSince1970: Double(local - shift))
        // A day without a year is the last such day: a page does not announce.
        if self.year == nil, let reference, date > reference.addingTimeInterval(86_400) {
            let earlier = DateParser.seconds(year - 1, month, day, time.hour, time.minute, time.second, shift)
            return earlier.map { Date(timeIntervalSince1970: Double($0 + (isNextDay ? 86_400 : 0))) }
        }
        return date
    }

    private func civilDay(_ reference: Date?) -> (year: Int, month: Int, day: Int)? {
        guard let year else {
            guard let reference, let month, let day else { return nil }
            let days = Int((reference.timeIntervalSince1970 / 86_400).rounded(.down))
            return (civilDate(daysSince1970: days).year, month, day)
        }
        if let dayOfYear {
            guard dayOfYear >= 1, dayOfYear <= 366, year >= 100, year <= 9999 else { return nil }
            let days = daysSince1970(year: year, month: 1, day: 1) + dayOfYear - 1
            let civil = civilDate(daysSince1970: days)
            return civil.year == year ? (civil.year, civil.month, civil.day) : nil
        }
        guard month != nil || day == nil else { return nil }
        return (year, month ?? 1, day ?? 1)
    }

    /// Whether all there is is a number of seconds with its fraction.
    private func isFraction(_ digits: Int) -> Bool {
        guard digits >= 9, tokens.count == 3, tokens[1] == .mark("."), case .number = tokens[2] else { return false }
        return true
    }

    // MARK: - Tokens

    private func token(_ ahead: Int) -> DateToken? {
        tokens.indices.contains(index + ahead) ? tokens[index + ahead] : nil
    }

    private func number(_ ahead: Int) -> (value: Int, digits: Int)? {
        guard case .number(let value, let digits)? = token(ahead) else { return nil }
        return (value, digits)
    }

    private mutating func readToken() -> Bool {
        switch tokens[index] {
        case .number(let value, let digits): return readNumber(value, digits)
        case .word(let word): return readWord(word)
        case .mark("+"), .mark("-"), .mark("\u{2212}"):
            return readOffset()
        case .mark("("):
            return readParenthesis()
        case .mark:
            return true
        }
    }

    private mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
        if time == nil, token(1) == .mark(":") {
            if number(2) != nil { return readTime(value) }
            // `11:xx:32` was meant as a time.
            if case .word? = token(2) { return false }
        }
        if case .word(let unit)? = token(1) ?? nil, readUnit(value, unit) { return true }
        if case .word(let unit)? = token(2) ?? nil, token(1) == .mark(" "), eastAsianUnits.contains(unit),
            readUnit(value, unit)
        {
            index += 1
            return true
        }
        if year == nil || month == nil || day == nil || time == nil, readGroup() { return true }
        if digits == 8, year == nil, month == nil { return readPacked(value / 10_000, value / 100 % 100, value % 100) }
        if [2, 4, 6].contains(digits), year != nil, day != nil, time == nil, token(-1) == .word("t") {
            let six = digits == 6 ? value : digits == 4 ? value * 100 : value * 10_000
            time = (six / 10_000, six / 100 % 100, six % 100)
            return true
        }
        if case .word(let next)? = followingWord(), isMeridiem(next), time == nil, value <= 12, day != nil {
            time = (value, 0, 0)
            return true
        }
        if digits >= 4 {
            // A second year, or a number too long for one, is noise after a whole date and nonsense before.
            guard year == nil, digits == 4 else { return year != nil && month != nil && day != nil }
            year = value
        } else if digits <= 2, day == nil, value >= 1, value <= 31 {
            day = value
        } else if digits <= 2, year == nil {
            year = value
            expandYear()
        } else if day == nil || year == nil {
            return false
        }
        return true
    }

    private func followingWord() -> DateToken? { token(1) == .mark(" ") ? token(2) : token(1) }

    /// `15:04`, `15:04:05`, `15:04:05.123`; the first number is at the index.
    private mutating func readTime(_ hour: Int) -> Bool {
        guard let minute = number(2) else { return false }
        index += 3
        var second = 0
        if token(0) == .mark(":") {
            guard let value = number(1) else { return false }
            second = value.value
            index += 2
            if token(0) == .mark(".") || token(0) == .mark(","), number(1) != nil {
                index += 2
            } else if token(0) == .mark(":"), let thousandths = number(1) {
                guard thousandths.digits >= 3 else { return false }
                index += 2
            }
        }
        time = (hour, minute.value, second)
        return true
    }

    /// A number and the unit after it: `2024年`, `6月`, `21日`, `3点`, `16th`, `15h54`.
    private mutating func readUnit(_ value: Int, _ unit: String) -> Bool {
        switch unit {
        case "年", "년":
            year = value
            if token(-1) == .word("民國") || token(-1) == .word("民国") { year = value + 1911 }
            expandYear()
            if impliedOffset == 0 { impliedOffset = unit == "년" ? 9 * 3600 : 8 * 3600 }
        case "月", "월": month = value
        case "日", "号", "號", "일": day = value
        case "时", "時", "点", "點", "시":
            time = (value, 0, 0)
            if impliedOffset == 0, unit == "点" || unit == "點" { impliedOffset = 8 * 3600 }
            readPartOfHour()
        case "h":
            guard time == nil else { return false }
            time = (value, 0, 0)
            if let minute = number(2), minute.digits <= 2 {
                time?.minute = minute.value
                index += 1
            }
        case "分", "분": time?.minute = value
        case "秒", "초": time?.second = value
        case "st", "nd", "rd", "th", "er", "º", "ª": day = value
        default: return false
        }
        index += 2
        return true
    }

    /// What may follow an hour and its unit: `8点半`, `8点一刻`, `8点05`; the unit is the next token.
    private mutating func readPartOfHour() {
        if token(2) == .word("半") {
            time?.minute = 30
            index += 1
        } else if let (quarters, _) = number(2), token(3) == .word("刻"), (1...3).contains(quarters) {
            time?.minute = quarters * 15
            index += 2
        } else if let minute = number(2), minute.digits == 2, minute.value < 60,
            token(3) == nil || token(3) == .mark(" ")
        {
            time?.minute = minute.value
            index += 1
        }
    }

    /// Numbers and month names joined by `-`, `/` or `.`: `2024-02-29`, `29.2.2024`, `12-Apr-2020`, `2003-335`; three
    /// numbers with spaces between.
    private mutating func readGroup() -> Bool {
        guard case .mark(let separator)? = token(1), "-/. ".unicodeScalars.contains(separator) else { return false }
        var parts: [DateToken] = [tokens[index]]
        let isYear = number(0)?.digits == 4
        var at = index + 1
        while parts.count < 3, at + 1 < tokens.count, tokens[at] == .mark(separator) {
            // Koreans set a space after each dot: `2024. 6. 21.`
            let isSpaced = separator == "." && isYear && tokens[at + 1] == .mark(" ")
            let next = isSpaced ? at + 2 : at + 1
            guard next < tokens.count else { break }
            if case .mark = tokens[next] { break }
            if case .word(let word) = tokens[next], DateWords.months[word] == nil { break }
            parts.append(tokens[next])
            at = next + 1
        }
        // `15.54` after a whole date is a time; a time never has three parts here.
        if parts.count == 2, separator == ".", year != nil, day != nil, time == nil,
            case .number(let hour, _) = parts[0], case .number(let minute, _) = parts[1]
        {
            time = (hour, minute, 0)
            index = at
            return true
        }
        if separator == " " {
            guard case .number(_, let first) = parts[0], case .number(_, 1...2)? = parts.dropFirst().first,
                case .number(_, let last)? = parts.dropFirst(2).first,
                first <= 2 && last == 4 || first == 4 && last <= 2
            else { return false }
        }
        guard parts.count >= 2, assign(parts, separator) else { return false }
        index = at
        return true
    }

    private mutating func assign(_ parts: [DateToken], _ separator: Unicode.Scalar) -> Bool {
        var values: [(value: Int, digits: Int)] = []
        for (place, part) in parts.enumerated() {
            switch part {
            case .number(let value, let digits):
                values.append((value, digits))
            case .word(let word):
                guard let named = DateWords.months[word], place == 1 || place == 0 else { return false }
                month = named
            case .mark:
                return false
            }
        }
        if values.count < parts.count {
            return assignBesideName(values)
        }
        return values.count == 3 ? assignThree(values, separator) : assignTwo(values, separator)
    }

    /// The numbers beside a month's name.
    private mutating func assignBesideName(_ values: [(value: Int, digits: Int)]) -> Bool {
        for value in values {
            if value.digits >= 3 || day != nil || value.value > 31 {
                guard year == nil else { return false }
                year = value.value
                if value.digits <= 2 { expandYear() }
            } else {
                day = value.value
            }
        }
        return true
    }

    private mutating func assignTwo(_ values: [(value: Int, digits: Int)], _ separator: Unicode.Scalar) -> Bool {
        let (first, second) = (values[0], values[1])
        if first.digits == 4 {
            year = first.value
            if second.digits == 3, separator == "-" { dayOfYear = second.value } else { month = second.value }
            return true
        }
        if second.digits == 4 {
            (month, year) = (first.value, second.value)
            return true
        }
        guard first.digits <= 2, second.digits <= 2 else { return false }
        if separator == "-", token(-1) == .mark("-"), index == 1 {
            (year, month) = (first.value, second.value)
            expandYear()
        } else if separator == "." {
            (day, month) = (first.value, second.value)
        } else {
            (month, day) = first.value > 12 ? (second.value, first.value) : (first.value, second.value)
        }
        return true
    }

    private mutating func assignThree(_ values: [(value: Int, digits: Int)], _ separator: Unicode.Scalar) -> Bool {
        let (a, b, c) = (values[0].value, values[1].value, values[2].value)
        if values[0].digits >= 4 {
            year = a
            (month, day) = b > 12 && c <= 12 ? (c, b) : (b, c)
            return values[0].digits == 4
        }
        guard values[2].digits == 4 else {
            guard values.allSatisfy({ $0.digits <= 2 }) else { return false }
            // ISO 8601 lets the century go; all other short forms start with the day.
            if separator == "-", isDay(b, c) {
                (year, month, day) = (a, b, c)
            } else if isDay(b, a) {
                (year, month, day) = (c, b, a)
            } else if isDay(a, b) {
                (year, month, day) = (c, a, b)
            } else {
                (year, month, day) = (a, b, c)
            }
            expandYear()
            return true
        }
        year = c
        let monthFirst = separator == "/" && a <= 12 || b > 12
        (month, day) = monthFirst ? (a, b) : (b, a)
        if a <= 12, b <= 12, a != b { swapped = monthFirst ? (b, a) : (a, b) }
        return true
    }

    private func isDay(_ month: Int, _ day: Int) -> Bool { (1...12).contains(month) && (1...31).contains(day) }

    private mutating func readPacked(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        guard isDay(month, day) else { return false }
        (self.year, self.month, self.day) = (year, month, day)
        return true
    }

    /// Nothing but digits: a year, a packed date or Unix seconds.
    private mutating func readDigits(_ value: Int, _ digits: Int) -> Bool {
        index = tokens.count
        switch digits {
        case 4:
            year = value
            return true
        case 5:
            // Five digits could be a day and a year or a year and its day: only where the first cannot be.
            guard !(1900...2099).contains(value % 10_000) else { return false }
            (year, dayOfYear) = (value / 1000, value % 1000)
            expandYear()
            return true
        case 6:
            year = value / 10_000
            expandYear()
            return readPacked(year ?? 0, value / 100 % 100, value % 100)
        case 7:
            (year, dayOfYear) = (value / 1000, value % 1000)
            return true
        case 8:
            return readPacked(value / 10_000, value / 100 % 100, value % 100)
        case 12, 14:
            let full = digits == 12 ? value * 100 : value
            time = (full / 10_000 % 100, full / 100 % 100, full % 100)
            return readPacked(full / 10_000_000_000, full / 100_000_000 % 100, full / 1_000_000 % 100)
        case 9, 10:
            unixSeconds = value
            year = 1970
            return value >= 100_000_000
        case 13:
            unixSeconds = value / 1000
            year = 1970
            return true
        default:
            return false
        }
    }

    private mutating func readWord(_ word: String) -> Bool {
        if month == nil, let named = DateWords.months[word], !(weekday == nil && isWeekdayHere(word)) {
            month = named
            // `júl.-13`, `Feb/29`: what joins the name to its neighbours says nothing more.
            return true
        }
        if weekday == nil, let named = DateWords.weekdays[word] {
            weekday = named
            return true
        }
        if isMeridiem(word) {
            dayPart = DateWords.dayParts[word]
            if ["오전", "오후", "午前", "午後"].contains(word) {
                impliedOffset = 9 * 3600
            } else if eastAsianWords.contains(word) {
                impliedOffset = 8 * 3600
            }
            if word == "a" || word == "p", token(1) == .mark("."), token(2) == .word("m") { index += 3 }
            return true
        }
        if word == "t" || word == "at" && time == nil || DateWords.fillers.contains(word) { return true }
        if let minutes = DateWords.zones[word] {
            if offset == nil { offset = minutes * 60 }
            // `GMT+08:00`, and `CST+0800`, where only the numbers say whose standard time it is.
            guard token(1) == .mark("+") || token(1) == .mark("-"), number(2) != nil else { return true }
            index += 1
            offset = nil
            return readOffset()
        }
        if word == "w", let year, month == nil, let week = number(1) { return readWeek(of: year, week) }
        if word.contains("/") {
            zoneName = word
            return true
        }
        if word == "星期" || word == "周" || word == "礼拜" {
            index += 2
            return true
        }
        if word.hasSuffix("요일") || word == "曜" { return true }
        // A weekday of some other language, set off by its comma or full stop.
        if index == 0, token(1) == .mark(",") || token(1) == .mark(".") { return true }
        // After a whole date, a zone that nobody knows counts as UTC; what is glued to an offset is no zone.
        if offset != nil, case .number? = token(-1) { return false }
        return year != nil && month != nil && (time != nil || day != nil)
    }

    /// Whether a word that is a month in one language is a weekday in its place: French `mar.` before the day.
    private func isWeekdayHere(_ word: String) -> Bool {
        guard index == 0, word == "mar" else { return false }
        return token(1) == .mark(",") || token(1) == .mark(".") && token(2) == .mark(",")
    }

    private func isMeridiem(_ word: String) -> Bool {
        switch word {
        case "am": return time != nil || token(-1) != nil && day != nil
        case "a", "p": return token(1) == .mark(".") && token(2) == .word("m") || time != nil
        case "π", "μ": return false
        default: return DateWords.dayParts[word] != nil
        }
    }

    /// `+0800`, `-05:00`, `+8`; a sign that no number follows at once is only a dash. False where it is half an offset.
    private mutating func readOffset() -> Bool {
        let isAfterDay = year != nil && day != nil && number(-1) != nil
        let isAfterTime = time != nil || offset != nil || token(-1) == .word("gmt") || token(-1) == .word("utc")
        guard let (value, digits) = number(1) else {
            if time != nil, case .word? = token(1), token(2) == .mark(":") { return false }
            return true
        }
        guard isAfterTime || isAfterDay && token(2) == .mark(":") else {
            // A fourth number joined to a whole date.
            return !isAfterDay || month == nil || token(-2) != tokens[index]
        }
        let isWest = tokens[index] != .mark("+")
        var (hours, minutes) = (value, 0)
        index += 2
        switch digits {
        case 1, 2:
            if token(0) == .mark(":") {
                guard let written = number(1) else { return false }
                minutes = written.value
                index += 2
            }
        case 3, 4: (hours, minutes) = (value / 100, value % 100)
        default: return true
        }
        guard minutes < 60 else { return false }
        let seconds = hours * 3600 + minutes * 60
        if offset == nil || offset == 0 { offset = DateParser.plausibleOffset(isWest ? -seconds : seconds) }
        return true
    }

    /// A week of a year and a day in it (ISO 8601): `2003-W50-5`, `2003W505`, `2003-W50`.
    private mutating func readWeek(of year: Int, _ written: (value: Int, digits: Int)) -> Bool {
        var (week, weekday) = (written.value, 1)
        index += 2
        if written.digits == 3 {
            (week, weekday) = (written.value / 10, written.value % 10)
        } else if token(0) == .mark("-"), let day = number(1) {
            weekday = day.value
            index += 2
        }
        guard (100...9999).contains(year), (1...53).contains(week), (1...7).contains(weekday) else { return false }
        // The week with the fourth of January is the first.
        let fourth = daysSince1970(year: year, month: 1, day: 4)
        let monday = fourth - ((fourth + 3) % 7 + 7) % 7
        let civil = civilDate(daysSince1970: monday + (week - 1) * 7 + weekday - 1)
        (self.year, month, day) = (civil.year, civil.month, civil.day)
        return true
    }

    /// A comment; only a zone in it counts, and only where none stands outside.
    private mutating func readParenthesis() -> Bool {
        let end = tokens[index...].firstIndex(of: .mark(")")) ?? tokens.count
        if offset == nil, end == index + 2, case .word(let word) = tokens[index + 1],
            let minutes = DateWords.zones[word]
        {
            offset = minutes * 60
        }
        if weekday == nil, end == index + 2, case .word(let word) = tokens[index + 1] {
            weekday = DateWords.weekdays[word]
        }
        index = end + 1
        return true
    }

    private mutating func expandYear() {
        guard let short = year, short < 100 else { return }
        year = short <= 68 ? 2000 + short : 1900 + short
    }

    private func weekdayOf(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard isDay(month, day), (100...9999).contains(year) else { return nil }
        let days = daysSince1970(year: year, month: month, day: day)
        return ((days + 3) % 7 + 7) % 7 + 1
    }

    /// Seconds east of UTC of a zone of the IANA database at a local time.
    private func offsetOfZone(_ name: String, _ local: Int) -> Int? {
        if name.hasPrefix("etc/") { return DateWords.zones[String(name.dropFirst(4))].map { $0 * 60 } ?? 0 }
        // The database's old names for zones of the United States are not among the known ones.
        let identifier =
            name.hasPrefix("us/") ? "US/" + name.dropFirst(3).capitalized : zoneIdentifiers[name]
        guard let zone = identifier.flatMap({ TimeZone(identifier: $0) }) else { return nil }
        let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local)))
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local - guess)))
    }
}

/// The zones of the IANA database by their names in lower case.
private let zoneIdentifiers = Dictionary(
    TimeZone.knownTimeZoneIdentifiers.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

private let eastAsianUnits: Set<String> = [
    "年", "년", "月", "월", "日", "号", "號", "일", "时", "時", "点", "點", "시", "分", "분", "秒", "초",
]
