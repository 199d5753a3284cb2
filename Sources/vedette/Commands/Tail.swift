import Archive
import ArgumentParser
import Foundation
import Glibc
import Judging
import Matching
import Reporting

/// `vedette tail`: the latest alerts, and those to come.
struct TailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Show the latest alerts, and follow what comes.")

    @OptionGroup var state: StateOption

    @Option(name: [.customShort("n"), .long], help: ArgumentHelp("How many alerts to begin with.", valueName: "count"))
    var lines = 10

    @Flag(name: .shortAndLong, help: "Go on with alerts as they come, until interrupted.")
    var follow = false

    @Flag(help: "Print the lines of alerts.jsonl.")
    var json = false

    func validate() throws {
        guard lines >= 0 else { throw ValidationError("--lines must not be negative.") }
    }

    func run() throws {
        let (configuration, folder) = try state.load()
        let archive = try state.archive(in: folder)
        let entities = Dictionary(configuration.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var last = max(0, try archive.alertCount().lastSeq - lines)
        while true {
            let batch = try archive.alerts(after: last, limit: 500)
            for numbered in batch {
                last = numbered.seq ?? last
                if json {
                    print(numbered.jsonLine)
                } else {
                    let settings = configuration.digests
                    print(
                        AlertLine.text(
                            numbered.alert, entities: entities, timeZone: settings.timeZone,
                            language: settings.language,
                            width: isTerminal ? 100 : 120, isColoured: isTerminal), terminator: "")
                }
            }
            if !batch.isEmpty { continue }
            guard follow else { return }
            fflush(nil)
            Thread.sleep(forTimeInterval: 1)
        }
    }
}
