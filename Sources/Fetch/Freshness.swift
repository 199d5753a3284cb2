import Foundation

/// What response headers say about when to ask again.
enum Freshness {
    /// The longest that a server's word is followed, in seconds. Absurd values end here.
    static var limit: Double { 86_400 }

    /// Seconds for which the response stays fresh from the moment it came (RFC 9111 §4.2), within 0 and `limit`.
    /// `max-age` wins over `Expires`; `no-store` and `no-cache` make it 0. Nil when nothing is said.
    static func lifetime(_ response: Response, at time: Date) -> Double? {
        let age = response.header("Age").flatMap(seconds) ?? 0
        let directives = response.headers.filter { $0.name.lowercased() == "cache-control" }
            .flatMap { $0.value.lowercased().split(separator: ",") }.map { String($0).trimmingASCIISpace }
        if directives.contains(where: { $0 == "no-store" || $0 == "no-cache" }) { return 0 }
        if let maxAge = directives.first(where: { $0.hasPrefix("max-age=") }) {
            let value = maxAge.dropFirst("max-age=".count).filter { $0 != "\"" }
            return ((seconds(String(value)) ?? 0) - age).clamped(to: 0...limit)
        }
        guard let expires = response.header("Expires") else { return nil }
        // A date that cannot be read, 0 above all, means: already expired (RFC 9111 §5.3).
        guard let end = HTTPDate.date(expires, now: time) else { return 0 }
        return (end.timeIntervalSince(serverTime(response, at: time)) - age).clamped(to: 0...limit)
    }

    /// The moment that `Retry-After` names (RFC 9110 §10.2.3), as a number of seconds or a date, at most `limit` ahead.
    /// Nil when it is missing, cannot be read or lies in the past.
    static func retryAfter(_ response: Response, at time: Date) -> Date? {
        guard let text = response.header("Retry-After")?.trimmingASCIISpace else { return nil }
        let wait: Double
        if let seconds = seconds(text) {
            wait = seconds
        } else if let date = HTTPDate.date(text, now: time) {
            wait = date.timeIntervalSince(serverTime(response, at: time))
        } else {
            return nil
        }
        return wait > 0 ? time.addingTimeInterval(min(wait, limit)) : nil
    }

    /// Dates are counted on the server's clock, so that ours may be wrong; a clock that is more than a day off is none.
    private static func serverTime(_ response: Response, at time: Date) -> Date {
        guard let date = response.header("Date").flatMap({ HTTPDate.date($0, now: time) }),
            abs(date.timeIntervalSince(time)) <= 86_400
        else { return time }
        return date
    }

    /// Reads a whole number of seconds, however many digits it has (RFC 9111 §1.2.2).
    private static func seconds(_ text: String) -> Double? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return text.utf8.count > 12 ? 1e12 : Double(text)
    }
}
