import Foundation

/// The span of time that one digest tells of: from one of the configured times of day to the next.
struct DigestPeriod: Sendable, Equatable, Codable {
    var start: Date
    /// Half-open.
    var end: Date
    /// The digest's file name without its ending: the local day on which the period begins, with the time of day where
    /// a day has several.
    var name: String
}

extension DigestSettings {
    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: timeZone) ?? .gmt
        return calendar
    }

    /// The period in which a moment lies.
    func period(containing moment: Date) -> DigestPeriod {
        let calendar = calendar
        var boundaries: [Date] = []
        for days in -2...2 {
            guard let day = calendar.date(byAdding: .day, value: days, to: moment) else { continue }
            let midnight = calendar.startOfDay(for: day)
            for minutes in times {
                // A time that daylight saving skips is the next there is.
                let time = calendar.nextDate(
                    after: midnight.addingTimeInterval(-1),
                    matching: DateComponents(hour: minutes / 60, minute: minutes % 60, second: 0),
                    matchingPolicy: .nextTime)
                if let time { boundaries.append(time) }
            }
        }
        boundaries.sort()
        // Some boundary of the two days before and after lies on either side of any moment.
        let start = boundaries.last { $0 <= moment } ?? moment
        let end = boundaries.first { $0 > moment } ?? moment.addingTimeInterval(86_400)
        return DigestPeriod(start: start, end: end, name: name(of: start, in: calendar))
    }

    private func name(of start: Date, in calendar: Calendar) -> String {
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: start)
        func padded(_ number: Int?, _ width: Int) -> String {
            let digits = String(number ?? 0)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let day = "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
        return times.count == 1 ? day : "\(day)-\(padded(parts.hour, 2))\(padded(parts.minute, 2))"
    }
}
