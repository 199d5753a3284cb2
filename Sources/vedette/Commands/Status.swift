import Archive
import ArgumentParser
import Foundation
import Reading

/// `vedette status`: how each source and each subject stands, as the daemon last wrote it.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show how each source and each subject stands.",
        discussion: """
            Reads status.json, which the daemon renews every few seconds. Sources that are well are only \
            counted; --all lists them, too. With the id of a source: all that is known of it, and its last \
            polls. The language is that of the digests. --json prints the file as it is.
            """)

    @Argument(help: ArgumentHelp("The id of a source.", valueName: "source"))
    var source: String?

    @OptionGroup var state: StateOption

    @Flag(help: "List every source and every subject.")
    var all = false

    @Flag(help: "Print status.json as it is.")
    var json = false

    /// How many polls of a source are shown.
    private static let polls = 10

    func validate() throws {
        guard source == nil || !(all || json) else {
            throw ValidationError("A source stands alone: --all and --json are about the whole.")
        }
    }

    func run() throws {
        let (configuration, folder) = try state.load()
        let bytes: [UInt8]
        do {
            bytes = try readFile("\(folder)/status.json")
        } catch {
            throw StateOption.refusal(error)
        }
        if json {
            print(String(decoding: bytes, as: UTF8.self), terminator: "")
            return
        }
        guard let status = try? JSON.parse(bytes) else {
            tell("\(folder)/status.json is damaged; a running daemon replaces it within seconds")
            throw ExitCode.badData
        }
        let report = StatusReport(status, configuration, now: Date(), isWhole: all)
        if let source {
            let polls = try state.archive(in: folder).polls(of: source, limit: Self.polls)
            guard let text = report.text(of: source, polls, width: Terminal.width) else {
                let known = status["sources"]?.elements?.compactMap { $0["id"]?.string } ?? []
                let guess = suggestion(for: source, among: known).map { "; did you mean \($0)?" } ?? ""
                tell("no source has the id \(source)\(guess)")
                throw ExitCode.validationFailure
            }
            print(text, terminator: "")
            return
        }
        print(report.text(width: Terminal.width), terminator: "")
    }
}
