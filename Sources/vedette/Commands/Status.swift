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
            counted; --all lists them, too. The language is that of the digests. --json prints the file as it \
            is.
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
        let report = StatusReport(status, configuration, now: Date(), isWhole: all)
        print(report.text(width: Terminal.width), terminator: "")
    }
}
