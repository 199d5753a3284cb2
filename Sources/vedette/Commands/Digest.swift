import ArgumentParser
import Foundation
import Reading

/// `vedette digest`: a digest that stands on the shelf.
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "Print a digest: the current one, or that of a day.",
        discussion: "The daemon writes them as they grow; this prints one as Markdown, or as HTML.")

    @Argument(
        help: ArgumentHelp("A day such as 2024-06-21, or a digest's name; the latest by default.", valueName: "day"))
    var day: String?

    @OptionGroup var state: StateOption

    @Flag(help: "Print the HTML page.")
    var html = false

    @Flag(help: "List the names of all digests, latest first.")
    var list = false

    func run() throws {
        let (_, folder) = try state.load()
        let shelf = "\(folder)/digests"
        guard unsafe access(shelf, R_OK | X_OK) == 0 else { throw StateOption.refusal(FileError(path: shelf)) }
        let names = DigestShelf.names(in: shelf)
        if list {
            for name in names { print(name) }
            return
        }
        guard let name = day.map({ day in names.first { $0 == day || $0.hasPrefix("\(day)-") } }) ?? names.first else {
            let others = names.isEmpty ? "" : "; --list names those there are"
            tell("there is no digest\(day.map { " of \($0)" } ?? "") in \(shelf)\(others)")
            throw ExitCode.noInput
        }
        let bytes = try readInput("\(shelf)/\(name).\(html ? "html" : "md")")
        print(String(decoding: bytes, as: UTF8.self), terminator: "")
    }
}
