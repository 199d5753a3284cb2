import ArgumentParser
import Foundation
import Matching
import Reading
import Reporting

/// `vedette explain`: why something was told, or was not.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain an alert, a story, an item or a standing, down to the characters.",
        discussion: """
            ID is an alert's id, as alerts.log and digests show it, or its number in alerts.jsonl; a story's, \
            an item's or a ledger row's id; or the id or the name of a subject, whose index is then taken \
            apart into factors and stories. `search --ids` shows the ids of items and stories. Of an item it \
            shows the text with its evidence marked, what it said before it was edited, and why it was not \
            alerted where it was not. The language is that of the digests. --json prints the same as one \
            object, described in docs/judging.md.
            """)

    @Argument(help: "An alert, a story, an item, a ledger's row or a subject.")
    var id: String

    @OptionGroup var state: StateOption

    @Option(
        help: ArgumentHelp(
            "The moment for which a standing is given, such as 2024-06-21T12:00:00Z, or a day, whose end is meant, UTC; by default now, or when the archive last looked out.",
            valueName: "time"))
    var at: String?

    @Flag(help: "Print a JSON object in place of text.")
    var json = false

    func run() throws {
        let (configuration, folder) = try state.load()
        let archive = try state.archive(in: folder)
        let time = try at.map { text in
            guard let time = Self.moment(text) else {
                throw ValidationError(
                    "--at \(text): expected a moment such as 2024-06-21T12:00:00Z, or a day such as 2024-06-21.")
            }
            return time
        }
        let text = ExplanationText(configuration)
        guard
            let explanation = try Explainer(archive: archive, configuration: configuration, at: time)
                .explanation(of: id)
        else {
            tell(text.refusal(of: id))
            throw ExitCode.failure
        }
        print(json ? explanation.json : DisplayText.folded(text.text(explanation), width: Terminal.width))
    }

    /// A moment as written; of a day its last second.
    static func moment(_ text: String) -> Date? {
        Date(iso8601UTC: text)
            ?? (text.count == 10 ? Date(iso8601UTC: text + "T00:00:00Z")?.addingTimeInterval(86_399) : nil)
    }
}
