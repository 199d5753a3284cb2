import Archive
import ArgumentParser
import Foundation
import Matching

/// How commands that ask for what is known find it: beside the configuration, or in a folder that is named.
struct StateOption: ParsableArguments {
    @OptionGroup var config: ConfigOption

    @Option(
        help: ArgumentHelp(
            "The state directory; the configuration's by default. A replay's works as well.", valueName: "dir")
    )
    var state: String?

    /// The configuration and the folder.
    func load() throws -> (configuration: Configuration, folder: String) {
        let configuration = try config.load()
        let folder = state ?? configuration.stateDirectory(environment: ProcessInfo.processInfo.environment)
        return (configuration, folder)
    }

    /// The archive of a folder, for asking. Ends with 66 where there is none, or none that this user may ask.
    func archive(in folder: String) throws -> Archive {
        let path = "\(folder)/vedette.db"
        // SQLite writes beside a file that it only reads (WAL).
        guard unsafe access(path, R_OK | W_OK) == 0 else { throw Self.refusal(FileError(path: path)) }
        do {
            return try Archive(asking: path)
        } catch {
            tell("\(error)")
            throw ExitCode.noInput
        }
    }

    /// Says why a file of the state directory cannot be read, and what to do about it; the status to end with.
    static func refusal(_ error: FileError) -> ExitCode {
        switch error.code {
        case ENOENT: tell("\(error): has the daemon ever run with this configuration?")
        case EACCES: tell("\(error): ask as root, or as the user that the daemon runs as")
        default: tell("\(error)")
        }
        return .noInput
    }
}

extension Configuration {
    /// The entity that an argument names, by its id or its name; ends with 64 where there is none.
    func entity(_ id: String) throws -> EntityID {
        if let entity = entity(called: id) { return entity.id }
        let guess = suggestion(for: id, among: entities.map(\.id.rawValue))
        tell("no entity has the id \(id)\(guess.map { "; did you mean \($0)?" } ?? "")")
        throw ExitCode.validationFailure
    }
}
