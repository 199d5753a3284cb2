import ArgumentParser
import Foundation
import Glibc
import Judging
import Logging
import Matching
import Reading
import Reporting

/// `vedette replay`: feeds through the daemon's fold on a virtual clock.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Play feeds through the daemon's own fold on a virtual clock.",
        discussion: """
            Every item is seen at the moment of its publication. The alerts and digests of those days \
            are written into a folder, and how each subject's standing moved, and why, is printed. The \
            same feeds and configuration give the same bytes. A feed's file name without its ending is \
            its source's id; the rule on backlog does not apply. A date in the future is not believed, \
            unless --until lies after it: such an item, as an undated one, is seen with its neighbour in \
            the feed.
            """)

    @Argument(help: ArgumentHelp("Feed files: RSS, Atom, JSON Feed.", valueName: "feed"))
    var feeds: [String]

    @OptionGroup var config: ConfigOption

    @Option(help: ArgumentHelp("The last day, UTC, such as 2024-06-21; or a moment.", valueName: "date"))
    var until: String?

    @Option(
        help: ArgumentHelp(
            "Where to write: a folder that is not there yet, or that a replay made; else a temporary one.",
            valueName: "dir"))
    var state: String?

    @Flag(help: "Print a JSON object in place of text.")
    var json = false

    func run() throws {
        let configuration = try config.load()
        let end = try until.map(Self.end)
        let tracks = try feeds.map(Self.track)
        guard Set(tracks.map(\.source)).count == tracks.count else {
            throw ValidationError("Two feeds have one file name, and so one source id.")
        }
        let folder = state ?? ReplayFolder.temporary()
        do {
            try ReplayFolder.prepare(folder)
        } catch {
            tell("\(error)")
            throw ExitCode.cannotCreate
        }
        let log = processLogger(environment: ProcessInfo.processInfo.environment, level: .warning)
        let progress = ProgressLine("replaying")
        let report: Replay.Report
        do {
            report = try Replay(tracks, configuration: configuration, until: end, now: Date())
                .run(folder: folder, log: log) { share, day in
                    progress.show(share, String(day.iso8601UTC.prefix(10)))
                }
        } catch let unkept as PollingRound.Unkept {
            for reason in unkept.reasons { tell(reason) }
            throw ExitCode.inputOutput
        }
        progress.finish()
        print(json ? report.json : DisplayText.folded(report.text(configuration), width: Terminal.width))
        if json {
            tell("alerts and digests: \(folder)")
        } else {
            print("\n" + AnswerLanguage(configuration).say("提醒与简报：", "alerts and digests: ") + folder)
        }
    }

    /// The moment after the last day, or the second after a moment.
    private static func end(_ text: String) throws -> Date {
        if let day = Date(iso8601UTC: text + "T00:00:00Z"), text.count == 10 { return day.addingTimeInterval(86_400) }
        if let moment = Date(iso8601UTC: text) { return moment.addingTimeInterval(1) }
        throw ValidationError(
            "--until \(text): expected a day such as 2024-06-21, or a moment such as 2024-06-21T08:00:00Z.")
    }

    private static func track(_ path: String) throws -> Replay.Track {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let source = name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
        let bytes = try readInput(path)
        do {
            return Replay.Track(
                source: source, feed: try FeedParser.parse(Document(bytes: bytes, url: "file:///\(name)")))
        } catch {
            tell("\(path): \(error.message)")
            throw ExitCode.badData
        }
    }
}

extension Replay.Report {
    /// One object for programs.
    fileprivate var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("items", items)
            json.member("alerts", alerts)
            json.member("from", start.iso8601UTC)
            json.member("until", end.iso8601UTC)
            json.key("subjects")
            json.array(subjects) { json, subject in subject.write(to: &json) }
        }
        return json.text
    }

    /// How each subject's standing moved, and why, in the language of the digests.
    fileprivate func text(_ configuration: Configuration) -> String {
        let answer = AnswerLanguage(configuration)
        let (first, last) = (start.iso8601UTC.prefix(10), end.iso8601UTC.prefix(10))
        let (colon, semicolon) = (answer.say("：", ": "), answer.say("；", "; "))
        var lines = [
            answer.say(
                "\(items) 条，\(first) 至 \(last)；\(alerts) 条提醒。",
                "\(counted(items, "item")), \(first) to \(last); \(counted(alerts, "alert")).")
        ]
        for subject in subjects.sorted(by: { ($1.index, $0.subject) < ($0.index, $1.subject) }) {
            let moves = moves.filter { $0.subject == subject.subject }
            guard !moves.isEmpty || subject.level != .calm else { continue }
            lines += ["", answer.name(subject.subject)]
            for move in moves {
                lines.append("  \(move.time.iso8601UTC.prefix(10))  \(move.title)")
                if !move.summary.isEmpty { lines.append("              \(move.summary)") }
            }
            let level = subject.level.name(in: answer.tag)
            lines.append("  \(last)  \(level) \(subject.index.short)")
            for share in subject.factors.prefix(4) {
                let why = share.reasons.prefix(2).map(\.title).joined(separator: semicolon)
                lines.append("              \(answer.name(share.factor)) \(share.index.short)\(colon)\(why)")
            }
        }
        return lines.joined(separator: "\n")
    }
}
