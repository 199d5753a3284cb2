import ArgumentParser
import Foundation
import Judging
import Matching
import Reading

/// `vedette bench likeness`: what the weights of clustering are fitted to (`script/fit-likeness.py`).
struct BenchLikenessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "likeness",
        abstract: "Compare news items whose happenings are known, pair by pair.",
        discussion: """
            Reads items as analyze --jsonl does, each with an "event" that items of one happening share, and prints a \
            tab-separated row for every two that live in the index at once and share anything: both ids and every \
            measure of their likeness. Used by script/fit-likeness.py.
            """)

    @Argument(help: "News items, a JSON object a line.", completion: .file())
    var file: String

    @OptionGroup var config: ConfigOption

    func run() throws {
        let configuration = try config.load()
        let analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        let bytes = try readInput(file)
        var index = StoryIndex(entities: configuration.entities)
        var isHeaded = false
        for row in NewsLines(bytes, configuration, analyzer).inOrder {
            guard let item = row.item else { continue }
            let event = row.event ?? item.id
            for comparison in index.learn(item, row.analysis, of: event, at: item.firstSeen) {
                if !isHeaded { print((["item", "other"] + comparison.measures.map(\.name)).joined(separator: "\t")) }
                isHeaded = true
                let values = comparison.measures.map { String(format: "%.5f", $0.value) }
                print(([item.id, comparison.other] + values).joined(separator: "\t"))
            }
        }
    }
}
