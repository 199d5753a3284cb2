import Foundation

/// A folder that a replay may write into: one that it made, marked as such, so that no daemon's state is ever mistaken
/// for one.
enum ReplayFolder {
    /// Why a folder cannot be used.
    struct Refusal: Error, CustomStringConvertible {
        var description: String
    }

    private static let marker = ".vedette-replay"
    private static let outputs = [
        "alerts.jsonl", "alerts.log", "digests", "status.json", "vedette.db", "vedette.db-wal", "vedette.db-shm",
        "vedette.lock",
    ]

    /// Makes a folder ready, or empties one that a replay made.
    static func prepare(_ path: String) throws(Refusal) {
        let files = FileManager.default
        do {
            if files.fileExists(atPath: path) {
                let names = try files.contentsOfDirectory(atPath: path)
                guard names.isEmpty || names.contains(marker) else {
                    throw Refusal(
                        description:
                            "\(path) was not made by a replay: name a folder that is not there yet, or an empty one"
                    )
                }
                for name in outputs where names.contains(name) { try files.removeItem(atPath: "\(path)/\(name)") }
            } else {
                try files.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
            try AtomicFile.write("A replay of vedette made this folder and may empty it.\n", to: "\(path)/\(marker)")
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal(description: "\(path) cannot be written to: \(FileError(path: path, cause: error).reason)")
        }
    }

    /// A folder of its own under the system's temporary one.
    static func temporary() -> String {
        let name = "vedette-replay-\(UUID().uuidString.prefix(8).lowercased())"
        return FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    }
}
