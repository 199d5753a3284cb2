import ArgumentParser
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// `vedette status`: how each source and each subject stands, as the daemon last wrote it.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show how each source and each subject stands.",
        discussion: """
            Reads status.json, which the daemon renews every few seconds. Sources that are well are only \
            counted; --all lists them, too. --json prints the file as it is.
            """)

    @OptionGroup var state: StateOption

    @Flag(help: "List every source and every subject.")
    var all = false

    @Flag(help: "Print status.json as it is.")
    var json = false

    func run() throws {
        let (configuration, folder) = try state.load()
        let bytes: [UInt8]
        do {
            bytes = try readFile("\(folder)/status.json")
        } catch {
            tell("\(error): has the daemon ever run with this configuration?")
            throw ExitCode.noInput
        }
        if json {
            print(String(decoding: bytes, as: UTF8.self), terminator: "")
            return
        }
        guard let status = try? JSON.parse(bytes) else {
            tell("\(folder)/status.json is damaged; a running daemon replaces it within seconds")
            throw ExitCode.badData
        }
        print(text(status, configuration, now: Date()), terminator: "")
    }

    private func text(_ status: JSON, _ configuration: Configuration, now: Date) -> String {
        var text = "Updated \(ago(status["updated"]?.string, now)); \(status["alerts"]?["count"]?.int ?? 0) alerts"
        if let last = status["alerts"]?["last_time"]?.string { text += ", the last \(ago(last, now))" }
        text += ".\n"
        if let error = status["configuration_error"]?.string {
            text += "The configuration was changed but is bad, so the one before is in force:\n  \(error)\n"
        }

        let sources = status["sources"]?.elements ?? []
        let states = Dictionary(grouping: sources) { $0["state"]?.string ?? "?" }.mapValues(\.count)
        let counts = states.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        text += "\n\(sources.count) sources: \(counts.joined(separator: ", ")).\n"
        let listed = all ? sources : sources.filter { !["ok", "paused"].contains($0["state"]?.string ?? "?") }
        if !listed.isEmpty {
            var table = TextTable([
                .init("source", limit: 40, least: 12), .init("state"), .init("last success"), .init("next poll"),
                .init("items", alignment: .right),
                .init("error", limit: 100, least: 16),
            ])
            for source in listed {
                table.add([
                    source["id"]?.string ?? "", source["state"]?.string ?? "", ago(source["last_success"]?.string, now),
                    ahead(source["next_poll"]?.string, now), source["items"]?.stringOrDigits ?? "",
                    source["last_error"]?.string ?? "",
                ])
            }
            text += table.text(width: Terminal.width)
        }

        let language = configuration.digests.language
        let names = Dictionary(
            configuration.entities.map { ($0.id.rawValue, $0.name(in: language)) },
            uniquingKeysWith: { first, _ in first })
        let subjects = (status["subjects"]?.elements ?? []).filter { all || $0["level"]?.string != Level.calm.rawValue }
        if subjects.isEmpty {
            text += "\nEvery subject is calm.\n"
        } else {
            var table = TextTable([
                .init("subject", limit: 40, least: 12), .init("standing"), .init("index", alignment: .right),
                .init("factors", limit: 120, least: 20),
            ])
            for subject in subjects.sorted(by: { $0["index"]?.double ?? 0 > $1["index"]?.double ?? 0 }) {
                let id = subject["id"]?.string ?? ""
                let factors = (subject["factors"]?.elements ?? []).prefix(3).map { factor in
                    let name = FactorRule.rule(for: FactorID(factor["id"]?.string ?? "")).name(in: language)
                    return "\(name) \(tenths(factor["index"]))"
                }
                let level = subject["level"]?.string ?? ""
                table.add([
                    names[id] ?? id, Level(rawValue: level)?.name(in: language) ?? level,
                    tenths(subject["index"]), factors.joined(separator: ", "),
                ])
            }
            text += "\n" + table.text(width: Terminal.width)
        }
        return text
    }

    /// An index with the one decimal that it has.
    private func tenths(_ index: JSON?) -> String {
        let digits = index?.stringOrDigits ?? ""
        return digits.isEmpty || digits.contains(".") ? digits : digits + ".0"
    }

    private func ago(_ time: String?, _ now: Date) -> String {
        guard let time = time.flatMap(Date.init(iso8601UTC:)) else { return "never" }
        let seconds = now.timeIntervalSince(time)
        return seconds < 0 ? time.iso8601UTC : "\(rough(seconds)) ago"
    }

    private func ahead(_ time: String?, _ now: Date) -> String {
        guard let time = time.flatMap(Date.init(iso8601UTC:)) else { return "" }
        let seconds = time.timeIntervalSince(now)
        return seconds <= 0 ? "due" : "in \(rough(seconds))"
    }

    private func rough(_ seconds: Double) -> String {
        switch seconds {
        case ..<120: "\(Int(seconds)) s"
        case ..<7200: "\(Int(seconds / 60)) min"
        case ..<172_800: "\(Int(seconds / 3600)) h"
        default: "\(Int(min(seconds / 86_400, 1e6))) days"
        }
    }
}
