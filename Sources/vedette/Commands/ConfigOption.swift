import ArgumentParser
import Glibc

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

extension ExitCode {
    /// `EX_DATAERR` of sysexits.h: the input is not what it should be.
    static let badData = ExitCode(65)
    /// `EX_NOINPUT`: an input file cannot be read.
    static let noInput = ExitCode(66)
    /// `EX_CANTCREAT`: an output file cannot be made.
    static let cannotCreate = ExitCode(73)
    /// `EX_IOERR`: a file cannot be read or written any more.
    static let inputOutput = ExitCode(74)
    /// `EX_TEMPFAIL`: another try may succeed.
    static let tryAgain = ExitCode(75)
    /// `EX_CONFIG`.
    static let badConfiguration = ExitCode(78)
}

/// Writes a line for people on standard error.
func tell(_ line: String) {
    var text = line + "\n"
    text.withUTF8 { unsafe _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
