import Archive
import ArgumentParser
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// `vedette search`: the items of the archive that a query asks for.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find items in the archive.",
        discussion: """
            The query is in the language of watches: words and "phrases", which must all occur; -not; OR; \
            parentheses; intitle: inurl: author: source: lang: entity: factor: subject: after: before:; \
            /regex/; * for all. Chinese words are found in running text, Latin ones as whole words. Quote \
            the query for the shell:

              vedette search '(辞职 OR resigns) entity:openai -马斯克 after:2024-05'

            The newest items come first. Exit status: 0 also where nothing is found, 64 for a query that \
            cannot be read.
            """)

    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("What to look for.", valueName: "query"))
    var words: [String]

    @OptionGroup var state: StateOption

    @Option(help: ArgumentHelp("How many items at most.", valueName: "count"))
    var limit = 20

    @Flag(help: "Show the ids of items and stories, too, for `vedette explain`.")
    var ids = false

    @Flag(help: "Print a JSON object in place of a table.")
    var json = false

    func validate() throws {
        if let option = words.first(where: { $0.hasPrefix("--") }) {
            throw ValidationError("Unknown option '\(option)'.")
        }
        guard words.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
            throw ValidationError("The query is empty; '*' asks for all items.")
        }
        guard (1...1_000_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 1000000.") }
    }

    func run() throws {
        let text = words.joined(separator: " ")
        let query: Query
        do {
            query = try Query(text)
        } catch {
            tell("vedette search: \(error.message)\n\(Self.pointer(to: error.position, in: text))")
            throw ExitCode.validationFailure
        }
        let (configuration, folder) = try state.load()
        for unknown in configuration.queryNames.unknown(in: query) { tell("vedette search: \(unknown.message)") }
        let archive = try state.archive(in: folder)
        try Self.index(archive)
        let found = try archive.search(query, limit: limit)
        let answer = AnswerLanguage(configuration)
        if json {
            print(Self.json(found, query: text))
        } else if found.isEmpty {
            tell(answer.say("没有条目符合。", "No item matches."))
        } else {
            let table = table(found, answer, LocalTime(configuration.digests.timeZone))
            print(table.text(width: Terminal.width), terminator: "")
            let more = answer.say(
                "以上是最新的 \(limit) 条；--limit 可列出更多。", "These are the newest \(limit); --limit shows more.")
            if found.count == limit { tell(more) }
        }
    }

    /// Brings the index up to date, which may take a while after much was read.
    private static func index(_ archive: Archive) throws {
        let all = try archive.unindexedItemCount()
        let progress = ProgressLine("Indexing")
        var done = 0
        while done < all {
            let added = try archive.index(limit: 2000)
            guard added > 0 else { break }
            done += added
            progress.show(Double(done) / Double(all), "\(done) of \(all) items")
        }
        progress.finish()
    }

    /// The query, and under it a caret that points at a place of it, given in Unicode scalars.
    static func pointer(to position: Int, in text: String) -> String {
        // White space and control characters as one blank each, so that the caret stands under what was typed.
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .control ? " " : scalar
        }
        let before = String(String.UnicodeScalarView(scalars.prefix(position)))
        return "    \(String(String.UnicodeScalarView(scalars)))\n    "
            + String(repeating: " ", count: DisplayWidth.of(before)) + "^"
    }

    private func table(_ found: [Archive.Recalled], _ answer: AnswerLanguage, _ clock: LocalTime) -> TextTable {
        func say(_ zh: String, _ en: String) -> String { answer.say(zh, en) }
        let columns: [TextTable.Column] = [
            .init(say("日期", "date")), .init(say("来源", "source"), limit: 24, least: 10),
            .init(say("标题", "title"), limit: 200, least: 34), .init(say("要素", "factors"), limit: 60, least: 16),
        ]
        var table = TextTable(columns)
        for recalled in found {
            let item = recalled.item
            var factors: [String] = []
            for signal in recalled.analysis.signals {
                let text = "\(answer.name(signal.subject)) \(answer.name(signal.factor))"
                if !factors.contains(text) { factors.append(text) }
            }
            let title = item.title.isEmpty ? item.summary.isEmpty ? item.content : item.summary : item.title
            let note = say("条目 ", "item ") + item.id + (recalled.story.map { say("，事件 ", ", story ") + $0 } ?? "")
            table.add(
                [clock.date(item.effectiveDate), item.source, title, factors.joined(separator: say("，", ", "))],
                note: ids ? note : nil)
        }
        return table
    }

    private static func json(_ found: [Archive.Recalled], query: String) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("query", query)
            json.key("items")
            json.array(found) { json, recalled in
                let (item, analysis) = (recalled.item, recalled.analysis)
                json.object { json in
                    json.member("id", item.id)
                    json.member("source", item.source)
                    json.member("title", item.title)
                    json.member("summary", item.summary)
                    json.member("url", item.url)
                    json.member("published", item.published?.iso8601UTC)
                    json.member("first_seen", item.firstSeen.iso8601UTC)
                    json.member("language", item.language)
                    json.member("story", recalled.story)
                    json.key("entities")
                    json.array(Set(analysis.mentions.map(\.entity.rawValue)).sorted()) { $0.value($1) }
                    json.key("factors")
                    json.array(analysis.signals) { json, signal in
                        json.object { json in
                            signal.writeCharge(to: &json)
                        }
                    }
                }
            }
        }
        return json.text
    }
}
