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

    /// The archive of a folder, for asking. Ends with 66 where there is none.
    func archive(in folder: String) throws -> Archive {
        do {
            return try Archive(asking: "\(folder)/vedette.db")
        } catch {
            tell("\(error)")
            throw ExitCode.noInput
        }
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
