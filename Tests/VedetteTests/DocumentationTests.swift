import ArgumentParser
import Foundation
import Matching
import Reading
import Testing

@testable import vedette

/// What people read, against what is: `docs/configuration.md` against what is read, links against files.
@Suite struct DocumentationTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../..").standardizedFileURL

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Where each shape is described.
    private static let headings: [ConfigurationShape: String] = [
        .configuration: "## The file", .source: "### A source", .list: "### A list",
        .selectors: "### Pages and JSON documents", .entity: "### An entity", .names: "### Names",
        .alias: "### An alias", .factor: "### A factor", .cues: "### Cues", .watch: "### A watch", .alerts: "## Alerts",
        .thresholds: "### Thresholds", .quietHours: "### Quiet hours", .digests: "## Digests",
        .channel: "### A channel", .fetch: "## Fetch", .server: "### The server",
    ]

    /// The rows of the tables under a heading, each as its cells.
    private static func rows(under heading: String) throws -> [[String]] {
        let lines = try text("docs/configuration.md").components(separatedBy: "\n")
        let start = try #require(lines.firstIndex(of: heading), "there is no heading “\(heading)”")
        return lines[(start + 1)...].prefix { !$0.hasPrefix("#") }.filter { $0.hasPrefix("| `") }
            .map { line in
                line.replacing("\\|", with: "\u{1}").split(separator: "|").map {
                    $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces)
                }
            }
    }

    @Test(arguments: ConfigurationShape.allCases) func everyKeyIsDescribed(shape: ConfigurationShape) throws {
        let described = try Self.rows(under: try #require(Self.headings[shape])).map { $0[0] }
        #expect(described == shape.keys.map { "`\($0)`" }, "in this order")
    }

    @Test(arguments: ConfigurationShape.allCases) func defaultsAreThoseOfTheSchema(shape: ConfigurationShape) throws {
        let schema = try JSON.parse(Array(Self.text("vedette.schema.json").utf8))
        let properties = schema["$defs"]?[shape.rawValue]?["properties"]
        for row in try Self.rows(under: try #require(Self.headings[shape])) {
            let key = row[0].trimmingCharacters(in: ["`"])
            guard let value = properties?[key]?["default"] else { continue }
            let told = value.stringOrDigits ?? value.bool.map { "\($0)" } ?? ""
            #expect(row.last == "`\(told)`", "\(shape).\(key)")
        }
    }

    private static func examples(_ path: String) throws -> [String] {
        try text(path).components(separatedBy: "```jsonc\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
    }

    @Test(arguments: ["docs/configuration.md", "README.md", "README.zh.md"])
    func everyExampleIsAConfiguration(path: String) throws {
        let examples = try Self.examples(path)
        #expect(!examples.isEmpty)
        for example in examples {
            do {
                _ = try Configuration(
                    path: Self.root.appendingPathComponent("example.json").path, bytes: Array(example.utf8))
            } catch {
                Issue.record("\(error)\n\(example)")
            }
        }
    }

    /// The documents that people read, from the project's root.
    private static let documents: [String] = {
        let folders = ["docs", "feeds"].flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? [])
                .map { "\(folder)/\($0)" }
        }
        return (["README.md", "README.zh.md"] + folders).filter { $0.hasSuffix(".md") }.sorted()
    }()

    @Test(arguments: documents) func everyLinkLeadsSomewhere(path: String) throws {
        let document = Self.root.appendingPathComponent(path)
        for match in try Self.text(path).matches(of: /\]\(([^)\s]+)\)/) {
            let link = String(match.1)
            guard !link.contains(":") else { continue }
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let target =
                parts[0].isEmpty
                ? document : document.deletingLastPathComponent().appendingPathComponent(String(parts[0]))
            let text = try? String(contentsOf: target, encoding: .utf8)
            #expect(FileManager.default.fileExists(atPath: target.path), "\(link)")
            guard parts.count == 2, let text else { continue }
            let anchors = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
                heading.drop { $0 == "#" || $0 == " " }.lowercased().replacing(" ", with: "-")
                    .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            }
            #expect(anchors.contains(String(parts[1])), "\(link)")
        }
    }

    /// What of a document no translation changes: its headings' levels, its code without remarks, the first cells of its
    /// tables, where its links lead.
    private static func skeleton(_ path: String) throws -> [String] {
        var isFenced = false
        return try text(path).components(separatedBy: "\n").flatMap { line -> [String] in
            if line.hasPrefix("```") { isFenced.toggle() }
            if isFenced || line.hasPrefix("    ") { return [line.replacing(/\ +# .*/, with: "")] }
            if line.hasPrefix("#") { return [String(line.prefix { $0 == "#" })] }
            let cell = line.hasPrefix("| `") ? [line.components(separatedBy: " | ")[0]] : []
            return cell + line.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }.filter { !$0.hasPrefix("README") }
        }
    }

    @Test func bothReadmesSayTheSame() throws {
        #expect(try Self.skeleton("README.md") == Self.skeleton("README.zh.md"))
    }

    /// Every command that there is, and none that is not.
    @Test(arguments: ["README.md", "README.zh.md"]) func everyCommandIsListed(path: String) throws {
        let commands = VedetteCommand.configuration.groupedSubcommands.flatMap { $0.subcommands }
            .compactMap { $0.configuration.commandName }
        let listed = try Self.skeleton(path).filter { $0.hasPrefix("| `") }
            .flatMap { $0.matches(of: /`([a-z]+)/).map { String($0.1) } }
        for command in commands { #expect(listed.contains(command), "\(command)") }
        for match in try Self.text(path).matches(of: /(?:^|\n|`) *(?:sudo )?vedette ([a-z]+)/) {
            #expect(commands.contains(String(match.1)), "\(match.1)")
        }
    }

    @Test func everyMistakeThatIsShownIsToldSo() throws {
        let shown = try Self.text("docs/configuration.md").components(separatedBy: "```text\n")[1]
            .components(separatedBy: "```")[0].split(separator: "\n")
        let told = try GoldenFile.text("findings.txt")
        for line in shown { #expect(told.contains(": \(line)\n"), "\(line)") }
    }

    @Test func everyFactorIsListed() throws {
        let ids = try Self.rows(under: "### The library").map { $0[0] }
        #expect(ids == Factor.library.map { "`\($0.id.rawValue)`" })
    }

    /// Every piece of the table can be read as a cue, or as a part of one.
    @Test func theLanguageOfCuesIsAsDescribed() throws {
        let pieces = try Self.rows(under: "### The language of cues").flatMap { row in
            row[0].split(separator: "`").filter { !$0.allSatisfy { ", ".contains($0) } }
        }
        #expect(pieces.count > 15)
        for piece in pieces {
            let cue = "{subject} \(piece) ends"
            _ = try configuration("{\"factors\": {\"own.factor\": {\"cues\": {\"en\": [\"\(cue)\"]}}}}")
        }
        let attributes = ["gain", "claim", "rumour", "weight=0.8", "title", "standing", "plan", "partners", "rivals"]
        let text = try Self.text("docs/configuration.md")
        for attribute in attributes { #expect(text.contains("`\(attribute)`")) }
        let cue =
            "{subject} ends ; \(attributes.joined(separator: ", ")), with=@leave, without=@oust, near=@be, far=@by"
        _ = try configuration("{\"factors\": {\"own.factor\": {\"cues\": {\"en\": [\"\(cue)\"]}}}}")
    }

    @Test func everyFieldOfAQueryIsListed() throws {
        let text = try Self.rows(under: "## The query language").map { $0[0] }.joined()
        for field in Query.Field.allCases.map(\.rawValue) + ["intitle", "after", "before"] {
            #expect(text.contains("`\(field):"), "\(field):")
        }
    }
}
