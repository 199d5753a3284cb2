import Reading

import struct Foundation.Date

/// A day of the calendar, without time or zone.
struct CivilDay: Sendable, Comparable {
    var year: Int
    /// 1…12
    var month: Int
    /// 1…31
    var day: Int

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day of an instant in UTC; instants too far away for a calendar count as its ends.
    init(_ date: Date) {
        self.init(number: Int(max(-1e7, min(1e7, (date.timeIntervalSince1970 / 86_400).rounded(.down)))))
    }

    /// The day that so many days after 1 January 1970 is.
    init(number: Int) {
        let date = civilDate(daysSince1970: number)
        self.init(year: date.year, month: date.month, day: date.day)
    }

    /// Days since 1 January 1970.
    var number: Int { daysSince1970(year: year, month: month, day: day) }

    /// The last day of a month; months beyond December run into the years that follow.
    static func end(ofMonth month: Int, in year: Int) -> CivilDay {
        let next = year * 12 + month
        return CivilDay(number: daysSince1970(year: next / 12, month: next % 12 + 1, day: 1) - 1)
    }

    /// `YYYY-MM-DD`
    var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }

    static func < (a: Self, b: Self) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}
