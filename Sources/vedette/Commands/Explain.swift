import ArgumentParser
import Foundation
import Matching
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
            "The moment for which a standing is given, such as 2024-06-21T12:00:00Z; by default now, or when the archive last looked out.",
            valueName: "time"))
    var at: String?

    func run() throws {
        let (configuration, folder) = try state.load()
        let archive = try state.archive(in: folder)
        let time = try at.map { text in
            guard let time = Date(iso8601UTC: text) else {
                throw ValidationError("--at \(text): expected a moment such as 2024-06-21T12:00:00Z.")
            }
            return time
        }
        let explanation = try Explanation(archive: archive, configuration: configuration, at: time)
        guard let text = try explanation.text(of: id) else {
            let guess = suggestion(for: id, among: configuration.entities.map(\.id.rawValue))
            tell("no alert, story, item or subject has the id \(id)\(guess.map { "; did you mean \($0)?" } ?? "")")
            throw ExitCode.failure
        }
        print(text)
    }
}
