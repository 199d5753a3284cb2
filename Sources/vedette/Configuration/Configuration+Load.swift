import Fetch
import FoundationEssentials
import Judging
import Matching
import Reading

extension Configuration {
    /// Where a configuration is looked for when none is named.
    static let defaultPaths = ["config.json", "/etc/vedette/config.json"]

    /// The largest configuration or list that is read, in bytes: what is larger is no file of a person's hand.
    static let fileLimit = 16 << 20

    /// The first of the default paths at which there is a file.
    static func defaultPath() -> String? {
        defaultPaths.first { FileManager.default.fileExists(atPath: $0) }
    }

    /// Reads a configuration from a file and the lists it refers to.
    static func load(path: String) throws(ConfigurationError) -> Configuration {
        let bytes: [UInt8]
        do {
            bytes = try readFile(path, limit: fileLimit)
        } catch {
            let finding = Finding(file: path, line: 1, column: 1, path: "", message: "cannot be read: \(error.reason)")
            throw ConfigurationError(findings: [finding])
        }
        return try Configuration(path: path, bytes: bytes)
    }

    /// Reads a configuration from the bytes of a file. Nothing but the lists that it refers to is read beside them.
    init(path: String, bytes: [UInt8]) throws(ConfigurationError) {
        if let offset = bytes.firstInvalidUTF8 {
            let position = JSON.position(ofUTF8Offset: offset, in: bytes)
            throw ConfigurationError(findings: [
                Finding(
                    file: path, line: position.line, column: position.column, path: "",
                    message: "expected UTF-8, found another encoding: save the file as UTF-8")
            ])
        }
        let document: JSON
        do {
            document = try JSON.parse(bytes, leniency: [.comments, .trailingCommas])
        } catch {
            let finding = Finding(
                file: path, line: error.position.line, column: error.position.column, path: "", message: error.message)
            throw ConfigurationError(findings: [finding])
        }
        self.path = path
        var reader = ConfigurationReader(file: path, bytes: bytes)
        if let root = reader.object(document, "", .configuration) {
            read(root, with: &reader)
        }
        if !reader.findings.isEmpty {
            throw ConfigurationError(findings: reader.findings.inDocumentOrder(startingWith: path))
        }
        warnings = reader.warnings.inDocumentOrder(startingWith: path)
    }

    private mutating func read(_ root: ConfigurationReader.Object, with reader: inout ConfigurationReader) {
        if root["$schema"] != nil { _ = reader.text(root, "$schema", expected: "the path of the schema") }
        let folder = folder(of: path)
        let catalogue = EntityCatalogue(root["entities"], with: &reader)
        entities = catalogue.entities
        factors = reader.factors(root["factors"])
        sources = reader.sources(root["sources"], folder: folder, catalogue: catalogue)
        watches = reader.watches(root["watches"], names: queryNames)
        if let json = root["alerts"] { alerts = reader.alerts(json) }
        if let json = root["digests"] { digests = reader.digests(json) }
        delivery = reader.delivery(root["delivery"])
        if let json = root["fetch"] {
            fetch = reader.fetch(json, folder: folder)
            minInterval = reader.minInterval(json) ?? minInterval
        }
        if let json = root["server"] { server = reader.server(json) }
        if let json = root["delivery"], json.elements?.isEmpty == false {
            reader.warn(
                "no channel is served yet: alerts reach the files of the state directory only", at: json, "delivery")
        }
        if let json = root["server"] {
            reader.warn(
                "nothing listens yet: `vedette status` and status.json tell how the process is", at: json, "server")
        }
        stateDirectory = reader.path(root, "state_directory", expected: "the path of a folder")
            .map { resolve($0, against: folder) }
        retention = reader.duration(root, "retention", atLeast: 86_400)
        for index in sources.indices {
            sources[index].source.interval = max(sources[index].source.interval, minInterval)
        }
    }

    /// The folder of the state: as configured, else as systemd names it, else where the service's is for its own
    /// configuration, else `state` beside the configuration.
    func stateDirectory(environment: [String: String]) -> String {
        if let stateDirectory { return stateDirectory }
        // systemd.exec(5), StateDirectory=: several folders stand in one variable, separated by colons.
        if let given = environment["STATE_DIRECTORY"]?.split(separator: ":").first { return String(given) }
        // Who asks the service is not started by systemd, which alone sets the variable.
        return folder(of: path) == "/etc/vedette" ? "/var/lib/vedette" : resolve("state", against: folder(of: path))
    }
}

extension [UInt8] {
    /// Where the first byte stands that is no UTF-8; nil where all are.
    fileprivate var firstInvalidUTF8: Int? {
        do {
            _ = try UTF8Span(validating: span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}

extension [Finding] {
    /// By file and place; the configuration's own before those of the lists it names.
    fileprivate func inDocumentOrder(startingWith path: String) -> [Finding] {
        enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            return (x.file == path ? 0 : 1, x.file, x.line, x.column, a.offset)
                < (y.file == path ? 0 : 1, y.file, y.line, y.column, b.offset)
        }.map(\.element)
    }
}

/// The folder that a file stands in: `.` for a bare name.
func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// A path as seen from a folder; absolute paths stay as they are.
func resolve(_ path: String, against folder: String) -> String {
    path.hasPrefix("/") || folder == "." ? path : folder == "/" ? "/\(path)" : "\(folder)/\(path)"
}
