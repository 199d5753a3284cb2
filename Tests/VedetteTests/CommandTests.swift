import ArgumentParser
import Foundation
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
        ("check", nil), ("help", nil), ("--help", nil), (nil, nil),
    ])
    func aMistypedCommandIsGuessed(name: String?, message: String?) {
        let text = VedetteCommand.unknownCommand(name)
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
}
