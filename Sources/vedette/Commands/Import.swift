import ArgumentParser
import Foundation
import Judging
import Reading
import Reporting

/// `vedette import`: lists of other programs as parts of a configuration.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn an OPML list or a list of words into a part of a configuration.",
        discussion: """
            An OPML list of feeds becomes "sources"; those that the configuration has already are left out. \
            A list of words in the form of TrendRadar's frequency_words.txt becomes "watches": groups, \
            +must, !not, /regex/, => names, [names] and [GLOBAL_FILTER].

            The part is printed, to be put into the configuration by hand, or written into a new file; no \
            file is ever changed. What could not be taken over is told on standard error, with line numbers.
            """)

    @Argument(help: "The list; “-” is standard input.", completion: .file())
    var file: String

    @OptionGroup var config: ConfigOption

    @Option(help: ArgumentHelp("Write into this new file.", valueName: "file"), completion: .file())
    var output: String?

    @Flag(help: "Look for words in summaries and texts, too, not in titles alone.")
    var wholeText = false

    func run() throws {
        let bytes = try readInput(file)
        let document = Document(bytes: bytes, url: "file:\(file)")
        let text = String(decoding: document.decoded(as: .plain).utf8, as: UTF8.self)
        guard let first = text.first(where: { !$0.isWhitespace }) else {
            tell("\(file) is empty")
            throw ExitCode.badData
        }
        guard first != "{" else {
            tell("\(file) is JSON; expected an OPML list, or words with a line each")
            throw ExitCode.badData
        }
        try writeOut(first == "<" ? sources(document) : watches(text), to: output)
    }

    /// The configuration that the part is for, where there is one.
    private func present() throws -> Configuration? {
        if config.config != nil { return try config.load() }
        guard let path = Configuration.defaultPath() else { return nil }
        do {
            return try Configuration.load(path: path)
        } catch {
            tell("\(path) cannot be read (see vedette check), so that nothing is compared with it")
            return nil
        }
    }

    private func sources(_ document: Document) throws -> String {
        let list: OPML
        do {
            list = try OPML.parse(document)
        } catch {
            tell("\(file): \(error.message)")
            throw ExitCode.badData
        }
        let result = SourceList.sources(of: list, folder: folder(of: file), beside: try present())
        for remark in result.remarks { tell(DisplayText.line("\(file): \(remark)")) }
        tell(
            """
            \(counted(list.feeds.count, "feed")) in the list, \(counted(result.sources.count, "source")) from it. The list can be named \
            as it is, too: "sources": [{ "opml": "\(DisplayText.line(file))" }]
            """)
        return Self.part("sources", result.sources.map(SourceList.json))
    }

    private func watches(_ text: String) throws -> String {
        let taken = Set(try present()?.watches.map(\.id) ?? [])
        let list = WordList(text, isTitleOnly: !wholeText, avoiding: taken)
        for remark in list.remarks { tell(DisplayText.line("\(file):\(remark.line): \(remark.message)")) }
        var summary =
            "\(counted(list.groupCount, "group")) of words, \(counted(list.watches.count, "watch", "watches")) from them. "
            + "Latin words count as whole words."
        if list.hasExclusions { summary += " A !word keeps from its own group only, in TrendRadar from all." }
        tell(summary)
        return Self.part(
            "watches",
            list.watches.map { watch in
                var json = JSONWriter()
                json.object { json in
                    json.member("id", watch.id)
                    json.member("query", watch.query)
                    json.member("severity", "notice")
                }
                return json.text
            })
    }

    /// A configuration with one section, an element a line.
    private static func part(_ section: String, _ elements: [String]) -> String {
        let lines = elements.map { "\n    \($0)" }.joined(separator: ",")
        return "{\n  \"\(section)\": [\(lines)\(lines.isEmpty ? "" : "\n  ")]\n}\n"
    }
}
