/// Durations as people write them in a configuration: `30s`, `15m`, `6h`, `7d`; a bare number is seconds.
enum DurationText {
    /// What a reader expects, for messages.
    static let expectation = "a duration such as \"30s\", \"15m\", \"6h\", \"7d\", or a number of seconds"

    /// No duration is longer: a hundred years, so that sums with dates stay finite.
    static let maximum = 100.0 * 365.25 * 86_400

    /// Seconds; nil for what is no duration, is negative or longer than `maximum`.
    static func seconds(_ text: String) -> Double? {
        let scale: Double
        switch text.last {
        case "s": scale = 1
        case "m": scale = 60
        case "h": scale = 3600
        case "d": scale = 86_400
        case let digit? where digit.isASCII && digit.isNumber: return bounded(number(text[...]))
        default: return nil
        }
        return bounded(number(text.dropLast()).map { $0 * scale })
    }

    /// The shortest text that says the same, for messages and tables: `90s`, `15m`, `2d`.
    static func text(_ seconds: Double) -> String {
        for (unit, scale) in [("d", 86_400.0), ("h", 3600), ("m", 60)]
        where seconds >= scale && seconds.truncatingRemainder(dividingBy: scale) == 0 {
            return "\(Int(seconds / scale))\(unit)"
        }
        return seconds == seconds.rounded() && abs(seconds) < 1e15 ? "\(Int(seconds))s" : "\(seconds)s"
    }

    private static func number(_ digits: Substring) -> Double? {
        guard let first = digits.first, first.isASCII, first.isNumber, digits.last != ".",
            digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") })
        else { return nil }
        return Double(digits)
    }

    static func bounded(_ seconds: Double?) -> Double? {
        seconds.flatMap { $0.isFinite && $0 >= 0 && $0 <= maximum ? $0 : nil }
    }
}
