import ArgumentParser

/// `--config`, as all commands take it that need a configuration.
struct ConfigOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The configuration; ./config.json, else /etc/vedette/config.json.", valueName: "file"))
    var config: String?

    /// Reads the configuration; tells all that is wrong with it on standard error and ends with 78.
    func load() throws -> Configuration { try Self.load(path: try path()) }

    /// Reads the configuration at a path, in the same way.
    static func load(path: String) throws -> Configuration {
        do {
            return try Configuration.load(path: path)
        } catch {
            tell("\(error)")
            throw ExitCode.badConfiguration
        }
    }

    /// The file to read; ends with 78 where none is named and none is found.
    func path() throws -> String {
        guard let path = config ?? Configuration.defaultPath() else {
            tell(
                "no configuration: looked for \(Configuration.defaultPaths.joined(separator: " and ")); name one with --config"
            )
            throw ExitCode.badConfiguration
        }
        return path
    }
}
