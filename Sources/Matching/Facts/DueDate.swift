import Reading

/// A time that a text promises something for: its last day, or nil where it names none ("in the coming weeks").
struct DueDate: Sendable, Equatable {
    /// The last day of the time; nil for a vague one.
    var day: CivilDay?
    /// Folded units.
    var range: Range<Int>

    /// The times that a stretch names, in text order, seen from the day of publication. A month or quarter without a year
    /// is the next one to come; without a day of publication it is none. What lies before that day is no promise.
    static func all(in units: [UInt16], _ range: Range<Int>, published: CivilDay?) -> [DueDate] {
        var found: [DueDate] = []
        var scan = DueDateScan(units: units, position: range.lowerBound, end: range.upperBound, published: published)
        while scan.position < range.upperBound {
            let start = scan.position
            guard start == 0 || !(Folding.isWord(units[start]) && Folding.isWord(units[start - 1])) else {
                scan.position += 1
                continue
            }
            if let day = scan.time() {
                let isPast = day.map { day in published.map { day < $0 } ?? false } ?? false
                if !isPast { found.append(DueDate(day: day, range: start..<scan.position)) }
                scan.position = max(scan.position, start + 1)
            } else {
                scan.position = start + 1
            }
        }
        return found
    }
}

/// Reads times word by word; a time is `.some(nil)` where it is a vague one.
private struct DueDateScan {
    let units: [UInt16]
    var position: Int
    let end: Int
    let published: CivilDay?

    /// The time that begins here.
    mutating func time() -> CivilDay?? {
        let start = position
        if let time = vague() { return .some(time) }
        position = start
        if let time = relative() { return .some(time) }
        position = start
        if let time = periodOfYear() { return .some(time) }
        position = start
        if let time = monthAndDay() { return .some(time) }
        position = start
        if let time = chinese() { return .some(time) }
        position = start
        if let time = bareYear() { return .some(time) }
        position = start
        return nil
    }

    // MARK: - Forms

    /// "in the coming weeks", "soon", 未来几周
    private mutating func vague() -> CivilDay?? {
        if take([
            "in the coming weeks", "in the coming months", "in coming weeks", "in coming months",
            "over the coming weeks",
            "over the coming months", "in the next few weeks", "in the next few months", "in a few weeks",
            "in a few months",
            "in weeks", "in days", "within weeks", "within months", "coming soon", "in the near future",
            "at a later date",
            "in due course", "未来几周", "未来几个月", "未来数周", "未来数月", "数周内", "数月内", "数日内", "几周内", "近期", "不久后", "不久之后",
            "即将", "稍后", "晚些时候",
        ]) != nil {
            return .some(nil)
        }
        return nil
    }

    /// "later this year", "next month", "by the end of the quarter", "within three weeks", 年底前, 下个月
    private mutating func relative() -> CivilDay?? {
        guard let now = published else { return nil }
        _ = take(["by", "before", "in", "within", "around", "from", "sometime"])
        if take(["the end of", "end of", "the close of", "late"]) != nil {
            if take(["the year", "this year", "year"]) != nil { return CivilDay(year: now.year, month: 12, day: 31) }
            if take(["next year"]) != nil { return CivilDay(year: now.year + 1, month: 12, day: 31) }
            if take(["the month", "this month"]) != nil { return CivilDay.end(ofMonth: now.month, in: now.year) }
            if take(["next month"]) != nil { return CivilDay.end(ofMonth: now.month + 1, in: now.year) }
            if take(["the quarter", "this quarter"]) != nil {
                return CivilDay.end(ofMonth: quarter(now) * 3, in: now.year)
            }
            if take(["the week", "this week"]) != nil { return week(0) }
            return nil
        }
        if take([
            "year-end", "year end", "year's end", "the year's end", "the year is out", "later this year", "this year",
            "the rest of the year", "年底前", "年底之前", "今年年底", "今年底", "年底", "年内", "今年内", "今年晚些时候", "今年年内", "年末", "今年",
        ])
            != nil
        {
            // 今年下半年, 今年 9 月: more is said behind it.
            if let more = chinese(year: now.year) { return more }
            return CivilDay(year: now.year, month: 12, day: 31)
        }
        if take(["early next year", "明年初", "明年年初"]) != nil { return CivilDay(year: now.year + 1, month: 3, day: 31) }
        if take(["next year", "明年底", "明年年底", "明年"]) != nil {
            if let more = chinese(year: now.year + 1) { return more }
            return CivilDay(year: now.year + 1, month: 12, day: 31)
        }
        if take(["later this month", "this month", "本月底前", "本月底", "月底前", "月底", "本月内", "本月", "这个月"]) != nil {
            return CivilDay.end(ofMonth: now.month, in: now.year)
        }
        if take(["next month", "下个月底", "下月底", "下个月", "下月"]) != nil {
            return CivilDay.end(ofMonth: now.month + 1, in: now.year)
        }
        if take(["this quarter", "本季度", "本季"]) != nil { return CivilDay.end(ofMonth: quarter(now) * 3, in: now.year) }
        if take(["next quarter", "下季度", "下个季度"]) != nil {
            return CivilDay.end(ofMonth: quarter(now) * 3 + 3, in: now.year)
        }
        if take(["later this week", "this week", "本周", "这周"]) != nil { return week(0) }
        if take(["next week", "下周", "下星期"]) != nil { return week(1) }
        if take(["tomorrow", "明天", "明日"]) != nil { return CivilDay(number: now.number + 1) }
        if take(["today", "今天", "今日"]) != nil { return now }
        if let weekday = weekday() {
            let today = (now.number + 3) % 7  // Monday 0, as 1 January 1970 was a Thursday.
            let ahead = (weekday - today + 7) % 7
            return CivilDay(number: now.number + (ahead == 0 ? 7 : ahead))
        }
        return count(from: now)
    }

    /// "three weeks", "90 days", 两周内, 3个月内, 三个月后
    private mutating func count(from now: CivilDay) -> CivilDay?? {
        let start = skipSpaces(from: position)
        _ = take(["the next", "the coming", "about", "未来", "大约", "约"])
        guard let number = number(), (1...60).contains(number) || number == 90 || number == 100 else {
            position = start
            return nil
        }
        let lead = position
        if take(["days", "day", "天", "日"]) != nil { return closed(start, CivilDay(number: now.number + number)) }
        if take(["weeks", "week", "周", "个星期"]) != nil {
            return closed(start, CivilDay(number: now.number + number * 7))
        }
        if take(["months", "month", "个月"]) != nil {
            let month = now.year * 12 + now.month - 1 + number
            let last = CivilDay.end(ofMonth: month % 12 + 1, in: month / 12)
            return closed(start, CivilDay(year: last.year, month: last.month, day: min(now.day, last.day)))
        }
        position = lead
        return nil
    }

    /// A count of days is a time only where the words say "within" or "from now".
    private mutating func closed(_ start: Int, _ day: CivilDay) -> CivilDay?? {
        let isOpened = Self.within.contains { units.matches($0, at: start - $0.count) }
        let isClosed = take(["内", "之内", "以内", "后", "之后", "from now", "later"]) != nil
        return isOpened || isClosed ? .some(day) : nil
    }

    private static let within = ["in ", "within ", "after ", "in the next ", "within the next "].map { Array($0.utf16) }

    /// "Q3 2025", "the third quarter", "the second half of 2025", "this autumn", H2
    private mutating func periodOfYear() -> CivilDay?? {
        let isLed = [
            take(["by", "in", "before"]), take(["the end of", "end of"]),
            take(["the", "this", "late", "early", "mid"]),
        ]
        .contains { $0 != nil }
        var month: Int?
        if let quarter = takeIndex(Self.quarters) {
            month = quarter % 4 * 3 + 3
        } else if let half = takeIndex(Self.halves) {
            month = half % 2 * 6 + 6
        } else if isLed || take(["next"]) != nil, let season = takeIndex(Self.seasons) {
            month = Self.seasonEnds[season]
        }
        guard let month else { return nil }
        _ = take(["of", ","])
        if take(["this year", "the year"]) != nil { return resolved(month: month, year: published?.year) }
        if take(["next year"]) != nil { return resolved(month: month, year: published.map { $0.year + 1 }) }
        return resolved(month: month, year: year())
    }

    private static let quarters = [
        "q1", "q2", "q3", "q4", "first quarter", "second quarter", "third quarter", "fourth quarter", "1st quarter",
        "2nd quarter", "3rd quarter", "4th quarter", "first-quarter", "second-quarter", "third-quarter",
        "fourth-quarter",
    ]
    private static let halves = ["h1", "h2", "first half", "second half"]
    private static let seasons = ["spring", "summer", "autumn", "fall", "winter"]
    /// The last month of the northern season.
    private static let seasonEnds = [5, 8, 11, 11, 2]

    /// "June", "21 June 2024", "June 21", "late June", "the end of June"
    private mutating func monthAndDay() -> CivilDay?? {
        _ = take(["by", "on", "in", "until", "before", "from", "starting"])
        _ = take(["the end of", "end of", "late", "early", "mid", "the beginning of", "the middle of"])
        _ = take(["-", "the"])
        let start = position
        var day = number().flatMap { (1...31).contains($0) ? $0 : nil }
        if day != nil { _ = take(["st", "nd", "rd", "th", "of"]) }
        guard let month = takeIndex(Self.months) else { return nil }
        // "may" and "march" are verbs too, where nothing shows them to be months.
        if day == nil {
            let next = position
            if let number = number(), (1...31).contains(number), !isYearAhead(from: next) {
                day = number
                _ = take(["st", "nd", "rd", "th"])
            } else {
                position = next
                if Self.verbs.contains(month), !hasMonthLead(before: start) { return nil }
            }
        }
        _ = take([",", "of"])
        return resolved(month: month % 12 + 1, day: day, year: year())
    }

    private mutating func isYearAhead(from start: Int) -> Bool {
        let here = position
        defer { position = here }
        position = start
        return year() != nil
    }

    private func hasMonthLead(before start: Int) -> Bool {
        Self.monthLeads.contains { units.matches($0, at: start - $0.count) }
    }

    private static let monthLeads = ["in ", "by ", "until ", "end of ", "late ", "early ", "mid-", "mid "].map {
        Array($0.utf16)
    }
    private static let verbs: Set<Int> = [2, 4]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// 2025年9月, 9月底, 第三季度, 下半年, 秋季
    private mutating func chinese() -> CivilDay?? {
        let start = position
        if let year = year(), take(["年"]) != nil {
            if let more = chinese(year: year) { return more }
            return CivilDay(year: year, month: take(["初", "年初"]) != nil ? 3 : 12, day: 31)
        }
        position = start
        return chinese(year: nil)
    }

    /// What follows a year, or stands by itself: 底, 第三季度, 下半年, 9月, 9月21日.
    private mutating func chinese(year: Int?) -> CivilDay?? {
        let start = position
        _ = take(["的"])
        if year != nil, take(["底前", "年底", "底", "末"]) != nil { return resolved(month: 12, year: year) }
        if let quarter = takeIndex(["第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "q1", "q2", "q3", "q4"])
        {
            return resolved(month: quarter % 4 * 3 + 3, year: year)
        }
        if let half = takeIndex(["上半年", "下半年"]) { return resolved(month: half * 6 + 6, year: year) }
        if let season = takeIndex(["春季", "夏季", "秋季", "冬季", "春天", "夏天", "秋天", "冬天"]) {
            return resolved(month: [5, 8, 11, 2][season % 4], year: year)
        }
        if let month = number(), (1...12).contains(month), take(["月"]) != nil {
            if let day = number(), (1...31).contains(day), take(["日", "号"]) != nil {
                return resolved(month: month, day: day, year: year)
            }
            if take(["上旬", "初"]) != nil { return resolved(month: month, day: 10, year: year) }
            if take(["中旬", "中"]) != nil { return resolved(month: month, day: 20, year: year) }
            _ = take(["下旬", "底前", "底", "末", "份"])
            return resolved(month: month, year: year)
        }
        position = start
        return nil
    }

    /// "in 2026", "by 2026"
    private mutating func bareYear() -> CivilDay?? {
        guard
            let lead = take([
                "in", "by", "until", "before", "for", "to", "till", "into", "early", "late", "early in", "mid",
            ])
        else { return nil }
        _ = take(["late", "early", "mid", "-"])
        guard let year = year() else { return nil }
        if lead.hasPrefix("early") { return CivilDay(year: year, month: 3, day: 31) }
        return CivilDay(year: lead == "before" ? year - 1 : year, month: 12, day: 31)
    }

    // MARK: - Resolving

    /// The last day of a month, or a day of it. Without a year it is the next to come.
    private func resolved(month: Int, day: Int? = nil, year: Int? = nil) -> CivilDay?? {
        guard let year = year ?? published.map({ $0.month <= month ? $0.year : $0.year + 1 }) else { return nil }
        let last = CivilDay.end(ofMonth: month, in: year)
        return CivilDay(year: last.year, month: last.month, day: min(day ?? 31, last.day))
    }

    private func quarter(_ day: CivilDay) -> Int { (day.month + 2) / 3 }

    /// The Sunday of this week, or of one to come.
    private func week(_ ahead: Int) -> CivilDay? {
        published.map { CivilDay(number: $0.number + 6 - ($0.number + 3) % 7 + ahead * 7) }
    }

    // MARK: - Words

    private func skipSpaces(from start: Int) -> Int {
        var i = start
        while i < end, Folding.kind(units[i]) == .space { i += 1 }
        return i
    }

    /// Takes the first of some words that stands here, whole; longer ones must stand before those that begin them.
    private mutating func take(_ words: [String]) -> String? {
        let start = skipSpaces(from: position)
        for word in words {
            let literal = Array(word.utf16)
            guard units.matches(literal, at: start), start + literal.count <= end else { continue }
            let next = start + literal.count
            if let last = literal.last, Folding.isWord(last), next < units.count, Folding.isWord(units[next]) {
                continue
            }
            position = next
            return word
        }
        return nil
    }

    private mutating func takeIndex(_ words: [String]) -> Int? { take(words).flatMap { words.firstIndex(of: $0) } }

    private mutating func weekday() -> Int? {
        let start = position
        _ = take(["on", "next", "this", "coming"])
        if let day = takeIndex(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]) {
            return day
        }
        if take(["本周", "下周"]) == nil, let day = takeIndex(["周一", "周二", "周三", "周四", "周五", "周六", "周日"]) { return day }
        position = start
        return nil
    }

    /// A number of at most three digits, or a small one in words.
    private mutating func number() -> Int? {
        let start = skipSpaces(from: position)
        var i = start
        while i < end, i - start < 4, Folding.kind(units[i]) == .digit { i += 1 }
        if i > start {
            guard i - start <= 3 else { return nil }
            position = i
            return Int(String(folded: units[start..<i]))
        }
        if let index = takeIndex(["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]) {
            return index + 1
        }
        return takeIndex(["一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]).map { $0 + 1 }
    }

    /// A year from 2000 to 2099.
    private mutating func year() -> Int? {
        let start = skipSpaces(from: position)
        guard start + 4 <= end, units[start..<start + 4].allSatisfy({ (0x30...0x39).contains($0) }),
            start + 4 == units.count || Folding.kind(units[start + 4]) != .digit,
            let year = Int(String(folded: units[start..<start + 4])), (2000...2099).contains(year)
        else { return nil }
        position = start + 4
        return year
    }
}
