import ArgumentParser
import Glibc

/// The grammar of the command line; each command has a file of its own under `Commands`.
struct VedetteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vedette",
        abstract: "Watches what is published about companies and tells when one slides towards a crisis.",
        discussion: """
            Without --config, commands read ./config.json, else /etc/vedette/config.json. Exit status: 0 \
            fine, 1 something failed, 64 wrong usage, 78 bad configuration, others as in sysexits.h.
            """,
        version: "vedette \(vedetteVersion)",
        groupedSubcommands: [
            CommandGroup(name: "Daemon", subcommands: [RunCommand.self, OnceCommand.self, CheckCommand.self]),
            CommandGroup(
                name: "Archive",
                subcommands: [
                    StatusCommand.self, TailCommand.self, DigestCommand.self, SearchCommand.self, ExplainCommand.self,
                    LedgerCommand.self,
                ]),
            CommandGroup(name: "Playback", subcommands: [ReplayCommand.self, BacktestCommand.self]),
            CommandGroup(
                name: "Document",
                subcommands: [ParseCommand.self, ExtractCommand.self, PreviewCommand.self, AnalyzeCommand.self]),
            CommandGroup(name: "Exchange", subcommands: [ImportCommand.self, ExportCommand.self]),
            CommandGroup(name: "Measurement", subcommands: [BenchCommand.self]),
        ])
}

extension VedetteCommand {
    /// Runs the command that the arguments name, and ends the process with its status.
    static func launch() -> Never {
        // A reload that is asked for while the daemon starts waits until there is somebody to take it.
        if CommandLine.arguments.dropFirst().first == RunCommand.configuration.commandName {
            SignalSources.hold(SIGHUP)
        }
        // The parser answers help on what it does not know with that on everything.
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "help", let text = unknownCommand(in: arguments) {
            tell(text)
            exit(withError: ExitCode.validationFailure)
        }
        do {
            var command = try parseAsRoot()
            do {
                try command.run()
            } catch let error as ValidationError {
                // Only the run could tell: how the command is written was right.
                tell(error.message)
                throw ExitCode.validationFailure
            }
            exit()
        } catch {
            let code = exitCode(for: error)
            let guess = code == .validationFailure ? unknownCommand(in: arguments) : nil
            let text = guess ?? folded(fullMessage(for: error))
            if !text.isEmpty { code.isSuccess ? print(text) : tell(text) }
            exit(withError: code)
        }
    }

    /// That there is no command of the name that arguments begin with, or ask help on, and which was perhaps meant; nil
    /// where there is one.
    static func unknownCommand(in arguments: some Collection<String>) -> String? {
        guard let name = arguments.first(where: { $0 != "help" }), !name.hasPrefix("-") else { return nil }
        let commands = configuration.groupedSubcommands.flatMap { $0.subcommands }
            .compactMap { $0.configuration.commandName }
        guard !commands.contains(name) else { return nil }
        let guess = suggestion(for: name, among: commands).map { "did you mean \($0)? " } ?? ""
        return "vedette: there is no command \(name); \(guess)vedette --help lists them"
    }

    /// A message whose line of usage is broken between arguments where it is longer than a terminal is wide.
    static func folded(_ message: String, width: Int = 80) -> String {
        message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.count > width, line.lowercased().hasPrefix("usage: ") else { return String(line) }
            var lines = [""]
            for argument in arguments(ofUsage: line) {
                let last = lines[lines.count - 1]
                if !last.isEmpty, last.count + argument.count + 1 > width {
                    lines.append("      \(argument)")
                } else {
                    lines[lines.count - 1] = last.isEmpty ? argument : "\(last) \(argument)"
                }
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// The parts of a line of usage between which it may be broken.
    private static func arguments(ofUsage line: Substring) -> [String] {
        var arguments: [String] = []
        var depth = 0
        for part in line.split(separator: " ") {
            if depth > 0 || part == "...", !arguments.isEmpty {
                arguments[arguments.count - 1] += " \(part)"
            } else {
                arguments.append(String(part))
            }
            for character in part { depth += "[<".contains(character) ? 1 : "]>".contains(character) ? -1 : 0 }
        }
        return arguments
    }
}
