import ArgumentParser
import Foundation
import Reading
import Reporting
import Testing

@testable import vedette

@Suite struct CommandTests {
    @Test(arguments: [
        ("(芯片 GPU", 0, "^"), ("芯片 (GPU", 3, "     ^"), ("a\tb\u{1B}c", 3, "   ^"), ("ab", 2, "  ^"),
    ])
    func theCaretStandsUnderWhatIsMeant(query: String, position: Int, caret: String) {
        let lines = SearchCommand.pointer(to: position, in: query).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.last == "    \(caret)")
        #expect(lines.first?.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } == true)
    }
}

@Suite struct CommandLineTests {
    @Test(arguments: [
        ("chekc", "did you mean check?"), ("frobnicate", "there is no command frobnicate; vedette --help"),
        ("check", nil), ("help", nil), ("--help", nil), ("", nil), ("help chekc", "did you mean check?"),
        ("help check", nil), ("check help", nil),
    ])
    func aMistypedCommandIsGuessed(line: String, message: String?) {
        let text = VedetteCommand.unknownCommand(in: line.split(separator: " ").map(String.init))
        #expect((text == nil) == (message == nil))
        if let message { #expect(text?.contains(message) == true, "\(text ?? "")") }
    }

    @Test func usageIsFoldedBetweenArguments() {
        let message = VedetteCommand.folded(
            "A\n\nUSAGE: vedette x <feed> ... [--one <file name>] [--two <file name>]\n\nB", width: 40)
        #expect(
            message == """
                A

                USAGE: vedette x <feed> ...
                      [--one <file name>]
                      [--two <file name>]

                B
                """)
    }

    /// A paragraph of a help text is one line, which is folded where the terminal ends; only what is indented stands as
    /// it is written.
    @Test func helpIsFoldedByTheTerminalAlone() {
        var open: [any ParsableCommand.Type] = [VedetteCommand.self]
        while let command = open.popLast() {
            let configuration = command.configuration
            open += configuration.subcommands + configuration.groupedSubcommands.flatMap { $0.subcommands }
            for paragraph in configuration.discussion.replacing("\n\n", with: "\u{0}").split(separator: "\u{0}") {
                let lines = paragraph.split(separator: "\n")
                let isCode = lines.allSatisfy { $0.hasPrefix("  ") && DisplayWidth.of($0) <= 80 }
                #expect(isCode || lines.count == 1 && !paragraph.hasPrefix(" "), "\(command): \(paragraph)")
            }
        }
    }

    @Test(arguments: [(1, "1 source, 1 entity"), (0, "0 sources, 0 entities"), (2, "2 sources, 2 entities")])
    func numbersAgreeWithTheirNouns(number: Int, text: String) {
        #expect("\(counted(number, "source")), \(counted(number, "entity", "entities"))" == text)
    }

    @Test func aFileWithoutEndIsRefused() throws {
        let error = try #require(throws: FileError.self) { try readFile("/dev/zero", limit: 1 << 20) }
        #expect(error.description == "/dev/zero: more than the 1 MB that are read of such a file")
        #expect(throws: FileError.self) { try readFile(#filePath, limit: 100) }
        let refused = #expect(throws: ConfigurationError.self) { try Configuration.load(path: "/dev/zero") }
        #expect(
            refused?.description == "/dev/zero:1:1: cannot be read: more than the 16 MB that are read of such a file")
    }

    /// Every command's help fits a terminal, and says what the command does.
    @Test func helpFitsATerminal() {
        var open: [any ParsableCommand.Type] = [VedetteCommand.self]
        while let command = open.popLast() {
            let configuration = command.configuration
            open += configuration.subcommands + configuration.groupedSubcommands.flatMap { $0.subcommands }
            #expect(!configuration.abstract.isEmpty)
            let help = VedetteCommand.folded(VedetteCommand.helpMessage(for: command, columns: 80))
            for line in help.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
        }
    }

    /// A line of `parse --batch`: its id as it came, and why it is no request.
    @Test(arguments: [
        (#"{"id": 7, "file": "/a"}"#, "7", nil),
        (#"{"id": {"b": 1.50, "a": [true]}, "file": "/a"}"#, #"{"b":1.50,"a":[true]}"#, nil),
        (#"{"file": "/a"}"#, "null", nil), (#"{"id": "x"}"#, #""x""#, "expected the path of a file under \"file\""),
        ("[1]", "null", "expected a JSON object"), ("nonsense", "null", "no JSON: character 1: "),
    ])
    func everyLineOfABatchIsARequestOrSaysWhyNot(line: String, id: String, fault: String?) {
        let request = BatchRequest(Array(line.utf8))
        var json = JSONWriter()
        json.value(request.id)
        #expect(json.text == id)
        switch request.job {
        case .success(let job): #expect(job.file == "/a" && fault == nil)
        case .failure(let error): #expect(fault.map(error.message.hasPrefix) == true, "\(error.message)")
        }
    }
}
