import ArgumentParser
import Dispatch
import Fetch
import Foundation
import Glibc
import Logging

/// `vedette once`: one poll of every source.
struct OnceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "once",
        abstract: "Poll every source once, then stop.",
        discussion: """
            Does what the daemon does, for a timer of one's own or to see whether the sources answer. \
            Exit status: 0 when every source could be read, 1 when some could not, 73 when the state \
            directory cannot be made or written, 74 when what was read cannot be kept in it, 75 when \
            another vedette works in it.

            --bench measures a poll of the feeds of a list, judged by the shipped entities, with loopback \
            addresses let through; it prints one line of JSON.
            """)

    @OptionGroup var config: ConfigOption

    @Flag(help: "Print a JSON object in place of text.")
    var json = false

    @Flag(help: "Measure a poll; needs --opml and --state.")
    var bench = false

    @Option(help: ArgumentHelp("With --bench: the list of feeds.", valueName: "file"), completion: .file())
    var opml: String?

    @Option(help: ArgumentHelp("With --bench: where to keep.", valueName: "dir"), completion: .directory)
    var state: String?

    func validate() throws {
        guard bench == (opml != nil && state != nil), bench || (opml == nil && state == nil) else {
            throw ValidationError(
                "--bench, --opml and --state go together. Where a poll keeps, state_directory of the configuration says."
            )
        }
    }

    func run() throws {
        if let opml, let state {
            try BenchPoll(opml: opml, state: state, config: config).run()
            return
        }
        let configuration = try config.load()
        let environment = ProcessInfo.processInfo.environment
        let log = processLogger(environment: environment, level: .warning)
        let folder = configuration.stateDirectory(environment: environment)
        guard let lock = try StateLock.take(folder: folder, log: log) else { throw ExitCode.cannotCreate }
        let round = try PollingRound(configuration, folder: folder, lock: lock, log: log)
        let outcome = try round.runOrEnd()
        print(json ? outcome.json : outcome.text(in: AnswerLanguage(configuration)))
        throw outcome.failed.isEmpty ? ExitCode.success : ExitCode.failure
    }
}

extension PollingRound {
    /// Polls; says why nothing can be kept, and ends with 74 then.
    func runOrEnd() throws -> Outcome {
        do throws(Unkept) {
            return try run()
        } catch {
            for reason in error.reasons { tell(reason) }
            throw ExitCode.inputOutput
        }
    }
}
