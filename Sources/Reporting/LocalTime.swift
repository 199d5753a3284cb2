package import Foundation
import Reading

/// Moments as people of one place read them.
package struct LocalTime {
    private let zone: TimeZone?

    /// A zone by its name, such as `Asia/Shanghai`; UTC where there is no such zone.
    package init(_ name: String) {
        zone = TimeZone(identifier: name)
    }

    /// Seconds east of UTC at a moment.
    func offset(at time: Date) -> Int { zone?.secondsFromGMT(for: time) ?? 0 }

    /// The moment's fields on a clock of the zone.
    func fields(_ time: Date) -> (year: Int, month: Int, day: Int, hour: Int, minute: Int, weekday: Int) {
        let bounded = min(max(time.timeIntervalSince1970, -62_000_000_000), 250_000_000_000)
        let seconds = Int(bounded.rounded(.down)) + offset(at: Date(timeIntervalSince1970: bounded))
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        let date = civilDate(daysSince1970: days)
        return (date.year, date.month, date.day, rest / 3600, rest / 60 % 60, ((days + 4) % 7 + 7) % 7)
    }

    /// `2024-06-21`.
    package func date(_ time: Date) -> String {
        let fields = fields(time)
        return "\(fields.year)-\(two(fields.month))-\(two(fields.day))"
    }

    /// `06-21`.
    func day(_ time: Date) -> String {
        let fields = fields(time)
        return "\(two(fields.month))-\(two(fields.day))"
    }

    /// `06-21 09:30`.
    func short(_ time: Date) -> String {
        let fields = fields(time)
        return "\(two(fields.month))-\(two(fields.day)) \(two(fields.hour)):\(two(fields.minute))"
    }

    /// `2024-06-21 09:30`.
    package func minute(_ time: Date) -> String {
        let fields = fields(time)
        return "\(date(time)) \(two(fields.hour)):\(two(fields.minute))"
    }

    /// `UTC+8`, `UTC−3:30`.
    func zoneName(at time: Date) -> String {
        let minutes = offset(at: time) / 60
        guard minutes != 0 else { return "UTC" }
        let rest = abs(minutes) % 60
        return "UTC\(minutes < 0 ? "−" : "+")\(abs(minutes) / 60)" + (rest == 0 ? "" : ":\(two(rest))")
    }
}

private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
