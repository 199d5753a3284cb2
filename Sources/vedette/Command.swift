import ArgumentParser

/// The grammar of the command line; each command has a file of its own under `Commands`.
struct VedetteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vedette",
        abstract: "Watches what is published about the companies you follow and tells you when their crisis factors move.",
        version: "0.1.0",
        subcommands: [])
}
