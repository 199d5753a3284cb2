import struct Foundation.Date

/// The instant that a relative form means, seen from a moment: `3小时前`, `2 hours ago`, `昨天 15:04`, `yesterday`; nil
/// where the text is no such form. Days are those of China where the text is Chinese, of UTC elsewhere.
func relativeDate(_ tokens: [DateToken], _ reference: Date) -> Date? {
    let tokens = tokens.filter { $0 != .mark(" ") && $0 != .mark(",") && $0 != .mark(".") }
    guard case .word(let first)? = tokens.first else { return ago(tokens[...], reference) }
    switch first {
    case "刚刚", "剛剛", "刚才", "방금", "now": return reference
    case "just" where tokens.count == 2 && tokens[1] == .word("now"): return reference
    case "今天", "今日": return day(0, tokens, reference, offset: 8)
    case "昨天", "昨日": return day(1, tokens, reference, offset: 8)
    case "前天": return day(2, tokens, reference, offset: 8)
    case "오늘": return day(0, tokens, reference, offset: 9)
    case "어제": return day(1, tokens, reference, offset: 9)
    case "today": return day(0, tokens, reference, offset: 0)
    case "yesterday": return day(1, tokens, reference, offset: 0)
    case "半小时", "半小時": return tokens.count > 1 && tokens[1] == .word("前") ? reference.addingTimeInterval(-1800) : nil
    case "a", "an": return ago([.number(1, digits: 1)] + tokens.dropFirst(), reference)
    case "about", "about an", "约", "約": return ago(tokens.dropFirst(), reference)
    default: return nil
    }
}

/// A count, its unit and a word for "ago".
private func ago(_ tokens: ArraySlice<DateToken>, _ reference: Date) -> Date? {
    guard tokens.count == 3, case .number(let count, _)? = tokens.first, count <= 9999,
        case .word(let unit) = tokens[tokens.startIndex + 1], case .word(let end) = tokens[tokens.startIndex + 2],
        ["ago", "前", "전", "以前", "之前"].contains(end), let seconds = unitSeconds[unit]
    else { return nil }
    return reference.addingTimeInterval(-Double(count * seconds))
}

/// A day some days back, at the time that follows it or at midnight.
private func day(_ back: Int, _ tokens: [DateToken], _ reference: Date, offset hours: Int) -> Date? {
    let local = Int(reference.timeIntervalSince1970.rounded(.down)) + hours * 3600
    let midnight = Int((Double(local) / 86_400).rounded(.down)) * 86_400 - back * 86_400 - hours * 3600
    var rest = tokens.dropFirst()
    if rest.first == .word("at") { rest = rest.dropFirst() }
    guard let next = rest.first else { return Date(timeIntervalSince1970: Double(midnight)) }
    switch next {
    case .number: break
    case .word(let word) where DateWords.dayParts[word] != nil: break
    default: return nil
    }
    let civil = civilDate(daysSince1970: (midnight + hours * 3600) / 86_400)
    var reading = DateReading(timeOf: (civil.year, civil.month, civil.day), offset: hours * 3600, Array(rest))
    return reading.read() && reading.hasTime ? reading.date(reference: nil) : nil
}

/// The units that moments before now are counted in, in seconds; a month is 30 days.
let unitSeconds: [String: Int] = [
    "秒": 1, "秒钟": 1, "秒鐘": 1, "second": 1, "seconds": 1, "sec": 1, "secs": 1, "초": 1, "分": 60, "分钟": 60, "分鐘": 60,
    "minute": 60, "minutes": 60, "min": 60, "mins": 60, "분": 60, "小时": 3600, "小時": 3600, "个小时": 3600,
    "個小時": 3600, "時間": 3600, "시간": 3600, "hour": 3600, "hours": 3600, "hr": 3600, "hrs": 3600, "h": 3600,
    "天": 86_400, "日": 86_400, "일": 86_400, "day": 86_400, "days": 86_400, "d": 86_400, "周": 604_800, "星期": 604_800,
    "week": 604_800, "weeks": 604_800, "个月": 2_592_000, "個月": 2_592_000, "月": 2_592_000, "개월": 2_592_000,
    "month": 2_592_000, "months": 2_592_000, "年": 31_536_000, "년": 31_536_000, "year": 31_536_000,
    "years": 31_536_000,
]
