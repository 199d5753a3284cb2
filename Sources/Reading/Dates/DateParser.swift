public import struct Foundation.Date

/// The dates that feeds and pages really write, in whatever order and language. Linear time, no regular expressions.
/// What cannot be understood is nil, never a made-up date: an impossible day, an unknown word before the date is
/// complete, a year before 100.
///
/// Without a zone a date is UTC, but Korean time where it is written in Korean and China's where it is in Chinese;
/// without a time it is midnight, without a day the first of the month. Two-digit years up to 68 are of this century.
public enum DateParser {
    /// The longest text that is looked at, in bytes.
    static let maxBytes = 256

    /// The instant that a text names. With `reference`, the moment at which the page was read, also relative forms
    /// (`3小时前`, `昨天 15:04`, `2 hours ago`) and days without a year.
    public static func parse(_ text: String, reference: Date? = nil) -> Date? {
        var text = text
        return text.withUTF8 { unsafe parse(Array($0)[...], reference: reference) }
    }

    static func parse(_ bytes: ArraySlice<UInt8>, reference: Date? = nil) -> Date? {
        var bytes = bytes.drop { $0 <= 0x20 }
        while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
        guard !bytes.isEmpty, bytes.count <= maxBytes else { return nil }
        if let seconds = rfc3339(bytes) ?? rfc822(bytes) ?? dotNet(bytes) {
            return Date(timeIntervalSince1970: Double(seconds))
        }
        let tokens = DateToken.tokens(String(decoding: bytes, as: UTF8.self))
        guard !tokens.isEmpty else { return nil }
        if let reference, let date = relativeDate(tokens, reference) { return date }
        var reading = DateReading(tokens)
        guard reading.read() else { return nil }
        return reading.date(reference: reference)
    }

    /// `2024-02-29T12:00:00Z` and its kin with seconds and a zone, the common case of Atom; nil for any other form.
    private static func rfc3339(_ bytes: ArraySlice<UInt8>) -> Int? {
        let start = bytes.startIndex
        guard bytes.count >= 20, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D, bytes[start + 10] | 0x20 == 0x74,
            bytes[start + 13] == 0x3A, bytes[start + 16] == 0x3A,
            let year = digits(bytes, start, 4), let month = digits(bytes, start + 5, 2),
            let day = digits(bytes, start + 8, 2), let hour = digits(bytes, start + 11, 2),
            let minute = digits(bytes, start + 14, 2), let second = digits(bytes, start + 17, 2)
        else { return nil }
        var index = start + 19
        if bytes[index] == 0x2E {
            index += 1
            while index < bytes.endIndex, isDigit(bytes[index]) { index += 1 }
        }
        guard let offset = numericZone(bytes[index...]) else { return nil }
        return seconds(year, month, day, hour, minute, second, offset)
    }

    /// `Thu, 29 Feb 2024 12:00:00 +0800` or `GMT`, the common case of RSS; nil for any other form.
    private static func rfc822(_ bytes: ArraySlice<UInt8>) -> Int? {
        let start = bytes.startIndex
        guard bytes.count >= 28, bytes[start + 3] == 0x2C, bytes[start + 4] == 0x20 else { return nil }
        let wide = isDigit(bytes[start + 6])
        let at = start + (wide ? 7 : 6)
        guard bytes.count >= (wide ? 29 : 28), let day = digits(bytes, start + 5, wide ? 2 : 1), bytes[at] == 0x20,
            let month = month(bytes[at + 1], bytes[at + 2], bytes[at + 3]), bytes[at + 4] == 0x20,
            let year = digits(bytes, at + 5, 4), bytes[at + 9] == 0x20, bytes[at + 12] == 0x3A, bytes[at + 15] == 0x3A,
            let hour = digits(bytes, at + 10, 2), let minute = digits(bytes, at + 13, 2),
            let second = digits(bytes, at + 16, 2), bytes[at + 18] == 0x20
        else { return nil }
        let zone = bytes[(at + 19)...]
        if zone.elementsEqual([0x47, 0x4D, 0x54]) { return seconds(year, month, day, hour, minute, second, 0) }
        guard zone.count == 5, let offset = numericZone(zone) else { return nil }
        return seconds(year, month, day, hour, minute, second, offset)
    }

    /// `/Date(1355658452123+0800)/`, milliseconds in UTC as .NET writes them in JSON; the zone is for show.
    private static func dotNet(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.starts(with: "/Date(".utf8) else { return nil }
        let digits = bytes.dropFirst(6).prefix(while: isDigit)
        guard digits.count <= 14, digits.endIndex < bytes.endIndex, ")+-".utf8.contains(bytes[digits.endIndex]) else {
            return nil
        }
        return Int(String(decoding: digits, as: UTF8.self)).map { $0 / 1000 }
    }

    /// `Z`, `+08:00` or `+0800` in seconds.
    private static func numericZone(_ bytes: ArraySlice<UInt8>) -> Int? {
        let start = bytes.startIndex
        if bytes.count == 1, bytes[start] | 0x20 == 0x7A { return 0 }
        guard bytes.count == 5 || bytes.count == 6 && bytes[start + 3] == 0x3A,
            bytes[start] == 0x2B || bytes[start] == 0x2D, let hours = digits(bytes, start + 1, 2),
            let minutes = digits(bytes, bytes.endIndex - 2, 2), minutes < 60
        else { return nil }
        return plausibleOffset((bytes[start] == 0x2D ? -1 : 1) * (hours * 3600 + minutes * 60))
    }

    private static func digits(_ bytes: ArraySlice<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<start + count {
            guard isDigit(bytes[index]) else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func month(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int? {
        switch (a | 0x20, b | 0x20, c | 0x20) {
        case (0x6A, 0x61, 0x6E): 1
        case (0x66, 0x65, 0x62): 2
        case (0x6D, 0x61, 0x72): 3
        case (0x61, 0x70, 0x72): 4
        case (0x6D, 0x61, 0x79): 5
        case (0x6A, 0x75, 0x6E): 6
        case (0x6A, 0x75, 0x6C): 7
        case (0x61, 0x75, 0x67): 8
        case (0x73, 0x65, 0x70): 9
        case (0x6F, 0x63, 0x74): 10
        case (0x6E, 0x6F, 0x76): 11
        case (0x64, 0x65, 0x63): 12
        default: nil
        }
    }

    /// An offset from UTC in seconds; one that no place on earth has counts as UTC.
    static func plausibleOffset(_ seconds: Int) -> Int { seconds < -12 * 3600 || seconds > 14 * 3600 ? 0 : seconds }

    /// Seconds since 1970 of a civil time; nil where there is no such day or time. 24:00:00 is the next day's midnight,
    /// a leap second the second before it.
    static func seconds(
        _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int, _ offset: Int
    ) -> Int? {
        guard year >= 100, year <= 9999, month >= 1, month <= 12, day >= 1, day <= daysIn(month, year),
            hour >= 0, hour < 24 || hour == 24 && minute == 0 && second == 0, minute >= 0, minute < 60, second >= 0,
            second <= 60
        else { return nil }
        let days = daysSince1970(year: year, month: month, day: day)
        return days * 86_400 + hour * 3600 + minute * 60 + min(second, 59) - offset
    }

    static func daysIn(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
