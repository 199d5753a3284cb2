import Foundation

/// The three forms of a date in HTTP (RFC 9110 §5.6.7).
enum HTTPDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`. Nil for
    /// anything else. A year of two digits that seems more than 50 years ahead of `now` lies in the past.
    static func date(_ text: String, now: Date) -> Date? {
        var words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        guard let weekday = words.first, weekday.count >= 3, weekday.allSatisfy({ ("a"..."z").contains($0) }) else {
            return nil
        }
        words.removeFirst()
        guard words.count >= 4 else { return nil }
        let isAsctime = months.contains(words[0])
        // asctime: month day time year; the others: day month year time, and the zone, which is always GMT.
        let (day, month, year, clock) =
            isAsctime ? (words[1], words[0], words[3], words[2]) : (words[0], words[1], words[2], words[3])
        if !isAsctime, words.count > 4, !["gmt", "utc", "z", "+0000", "0000"].contains(words[4]) { return nil }
        let time = clock.split(separator: ":", omittingEmptySubsequences: false).map { number(String($0)) }
        guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2],
            let day = number(day), (1...31).contains(day), let monthIndex = months.firstIndex(of: month),
            var fullYear = number(year), hour < 24, minute < 60, second <= 60
        else { return nil }
        if year.count == 2 {
            let current = civilYear(of: now)
            fullYear += current - current % 100
            if fullYear > current + 50 { fullYear -= 100 }
        }
        guard (1...9999).contains(fullYear) else { return nil }
        let days = daysSinceEpoch(year: fullYear, month: monthIndex + 1, day: day)
        return Date(timeIntervalSince1970: Double(days * 86_400 + hour * 3600 + minute * 60 + second))
    }

    private static func number(_ text: String) -> Int? {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    private static func civilYear(of date: Date) -> Int {
        let seconds = date.timeIntervalSince1970.clamped(to: -1e11...2e11)
        return 1970 + Int((seconds / (365.2425 * 86_400)).rounded(.down))
    }

    /// Days from 1970-01-01 in the proleptic Gregorian calendar; a day beyond the month's end runs on into the next.
    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let era = year / 400
        let yearOfEra = year % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
