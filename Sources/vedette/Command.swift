import ArgumentParser

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
