import ArgumentParser
import Fetch
import Matching

/// `vedette check`: reads a configuration and names all that is wrong with it.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a configuration and name all that is wrong with it.",
        discussion: """
            Each finding is a line FILE:LINE:COLUMN: KEY: what was expected, what stands there. Exit \
            status: 0 when the daemon would take it, 78 when not.
            """)

    @OptionGroup var config: ConfigOption

    func run() throws {
        let configuration = try config.load()
        let paused = configuration.sources.count { $0.source.isPaused }
        let subjects = configuration.entities.count { $0.isSubject }
        print(
            """
            \(configuration.path) is fine: \(configuration.sources.count) sources\(paused > 0 ? " (\(paused) paused)" : ""), \
            \(configuration.entities.count) entities\(subjects > 0 ? " (\(subjects) subjects)" : ""), \
            \(configuration.watches.count) watches.
            """)
    }
}
