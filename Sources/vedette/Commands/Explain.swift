import ArgumentParser
import Foundation
import Reading

/// `vedette explain`: why something was told, or was not.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain an alert, a story, an item or a standing, down to the characters.",
        discussion: """
            ID is an alert's id or its number in alerts.jsonl, a story's or an item's id, or the id of a \
            subject, whose index is then taken apart into factors and stories.
            """)

    @Argument(help: "An alert, a story, an item or a subject.")
    var id: String

    @OptionGroup var state: StateOption

    @Option(
        help: ArgumentHelp(
            "The moment for which a standing is given, such as 2024-06-21T12:00:00Z; now.", valueName: "time"))
    var at: String?

    func run() throws {
        let (configuration, folder) = try state.load()
        let archive = try state.archive(in: folder)
        guard let time = at.map(Date.init(iso8601UTC:)) ?? Date() else {
            throw ValidationError("--at: expected a moment such as 2024-06-21T12:00:00Z.")
        }
        let explanation = Explanation(archive: archive, configuration: configuration, time: time)
        guard let text = try explanation.text(of: id) else {
            tell("no alert, story, item or subject has the id \(id)")
            throw ExitCode.failure
        }
        print(text)
    }
}
