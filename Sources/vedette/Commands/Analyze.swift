import ArgumentParser
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// `vedette analyze`: the entities and factors of a text, or of news items a line each.
struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Find the entities and crisis factors of a text or of news items.",
        discussion: """
            --text reads one article as an essay, in which background and conditions count; --jsonl reads news items, \
            {"id", "title", "summary", "published", "source"} a line, and answers each with a line: its entities, \
            factors, how urgent it is (0 noise, 1 for the digest, 2 at once) and a key that items about one happening \
            share. “-” is standard input.

            --explain prints every cue that matched and what became of it, for writing cues. --cue adds one for this \
            run only, FACTOR: CUE in the language of docs/analysis.md; with --archive it names the items of the \
            archive that the cue newly charges somebody with.
            """)

    @Option(help: ArgumentHelp("Read this file as one article.", valueName: "file"))
    var text: String?

    @Option(help: ArgumentHelp("Read this file as news items, a JSON object a line.", valueName: "file"))
    var jsonl: String?

    @Flag(help: "Read the archive's items; needs --cue.")
    var archive = false

    @OptionGroup var state: StateOption

    @Option(
        name: .customLong("cue"),
        help: ArgumentHelp(
            "A further cue, such as 'talent.departure: {person} … throws in the towel'.", valueName: "factor: cue"))
    var cues: [String] = []

    @Flag(help: "Print what became of every cue that matched.")
    var explain = false

    @Flag(help: "Print a JSON object in place of text.")
    var json = false

    func validate() throws {
        guard [text != nil, jsonl != nil, archive].count(where: { $0 }) == 1 else {
            throw ValidationError("Expected one of --text FILE, --jsonl FILE and --archive.")
        }
        guard !archive || !cues.isEmpty else { throw ValidationError("--archive needs a --cue to try.") }
    }

    func run() throws {
        let configuration = try state.config.load()
        let trial = try CueTrial(configuration, cues: cues)
        if let text {
            try read(text: text, configuration, trial)
        } else if let jsonl {
            let lines = NewsLines(try readInput(jsonl), configuration, trial.analyzer)
            for fault in lines.faults { tell("\(jsonl): \(fault)") }
            if explain {
                for row in lines.rows { print(row.explained) }
            } else {
                lines.write { print($0) }
            }
            if !lines.faults.isEmpty { throw ExitCode.badData }
        } else {
            let (_, folder) = try state.load()
            try trial.catches(in: state.archive(in: folder)) { print($0) }
        }
    }

    private func read(text path: String, _ configuration: Configuration, _ trial: CueTrial) throws {
        // A file of text has no label of its own; what its bytes look like decides.
        let decoded = Document(bytes: try readInput(path), url: "file:///text").decoded(as: .plain)
        let (analysis, traces) = trial.analyzer.examine(
            text: String(decoding: decoded.utf8, as: UTF8.self), mode: .essay)
        let report = TextReport(analysis, configuration)
        if json {
            print(report.json)
        } else {
            print(report.text)
        }
        if explain { for trace in traces { print(trace.line) } }
    }
}

extension CueTrace {
    /// One trace as a line for whoever writes cues.
    var line: String {
        let found = slots.sorted { $0.key < $1.key }.map { "\($0.key) “\(DisplayText.line($0.value))”" }
        let parts =
            ["\(field.rawValue) \(start)..<\(end) “\(DisplayText.line(text))”"]
            + (found.isEmpty ? [] : [found.joined(separator: ", ")])
            + (modifiers.isEmpty ? [] : [modifiers.joined(separator: ", ")])
        let fate = rejection.map { "not counted: \($0)" } ?? "\(factor) of \(subject?.rawValue ?? "–")"
        return "\(rejection == nil ? "+" : "-") \(cue): \(fate)\n    \(parts.joined(separator: "; "))"
    }
}
