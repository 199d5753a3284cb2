import Foundation
import Glibc
import Logging

/// Log lines on standard error: with a priority in front where the journal reads them (sd-daemon(3)), else with the
/// time. One write a line; what comes from outside cannot break out of it, and no address shows its credentials.
struct JournalLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info
    private let isJournal: Bool

    /// Reads from the environment who listens.
    init(environment: [String: String]) { isJournal = environment["JOURNAL_STREAM"] != nil }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { _, last in last }.sorted { $0.key < $1.key }
            .map { " \($0.key)=\(Self.quoted("\($0.value)"))" }.joined()
        let head = isJournal ? "<\(Self.priority(event.level))>" : "\(Date().iso8601) \(event.level.rawValue) "
        tell(head + Self.visible(withoutCredentials(inText: event.message.description)) + fields)
    }

    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    private static func quoted(_ value: String) -> String {
        let shown = visible(withoutCredentials(inText: value))
        return shown.isEmpty || shown.contains(where: { $0 == " " || $0 == "=" || $0 == "\"" })
            ? "\"\(shown.replacing("\"", with: "\\\""))\"" : shown
    }

    /// Without characters that move a terminal's cursor or turn the direction of writing.
    private static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars { shown.unicodeScalars.append(isHidden(scalar) ? "\u{FFFD}" : scalar) }
        return shown
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
        default: false
        }
    }
}

extension Date {
    /// To the millisecond, UTC, for log lines.
    fileprivate var iso8601: String { ISO8601Format(.iso8601(timeZone: .gmt, includingFractionalSeconds: true)) }
}
