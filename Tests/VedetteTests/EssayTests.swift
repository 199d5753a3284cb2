import Foundation
import Matching
import Reading
import Testing

@testable import vedette

/// Essays and what a careful reader finds in them: factors with a stretch that the evidence must touch, rows of the
/// ledgers, the standing. The cases under `Golden/essays` bring their own entities, as an analyst of another industry
/// would write them, or are read with the shipped configuration.
@Suite struct EssayTests {
    /// The article that Vedette is built from, where the shared folder is at hand.
    static let seed = projectRoot.deletingLastPathComponent().appendingPathComponent("shared/seed")
    static let hasSeed = FileManager.default.fileExists(atPath: seed.appendingPathComponent("article.txt").path)

    @Test(arguments: [
        "lead-lost.en", "car-maker.en", "car-maker.zh", "chip-maker.en", "chip-maker.zh",
    ])
    func anEssaySaysWhatAReaderFinds(name: String) throws {
        let expected = try JSON.parse(Array(GoldenFile.text("essays/\(name).json").utf8))
        let own = try? GoldenFile.text("essays/\(name).config.json")
        let configuration =
            try own.map { try Configuration(path: "\(name).config.json", bytes: Array($0.utf8)) }
            ?? Self.shipped()
        try check(text: GoldenFile.text("essays/\(name).txt"), expected: expected, configuration)
    }

    @Test(.enabled(if: hasSeed), arguments: [false, true])
    func theArticleSaysWhatAReaderFinds(isTraditional: Bool) throws {
        let text = try String(contentsOf: Self.seed.appendingPathComponent("article.txt"), encoding: .utf8)
        let expected = try JSON.parse(Array(Data(contentsOf: Self.seed.appendingPathComponent("expected.json"))))
        guard isTraditional else { return try check(text: text, expected: expected, Self.shipped()) }
        let traditional = try #require(text.applyingTransform(StringTransform("Hans-Hant"), reverse: false))
        // Characters change one for one, so that the places stay.
        #expect(traditional != text && traditional.unicodeScalars.count == text.unicodeScalars.count)
        try check(text: traditional, expected: expected, Self.shipped(), places: text)
    }

    /// `places` is the text that the expected stretches stand in, as long as `text`.
    private func check(
        text: String, expected: JSON, _ configuration: Configuration, places: String? = nil
    ) throws {
        let analyzer = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        let (analysis, _) = analyzer.examine(text: text, mode: .essay)
        let report = try JSON.parse(Array(TextReport(analysis, configuration).json.utf8))
        let named = Set(analysis.entities.map(\.rawValue))
        for entity in expected["entities"]?.elements ?? [] {
            let id = try #require(entity["id"]?.string)
            #expect(named.contains(id), "nobody finds \(id)")
        }
        let scalars = Array((places ?? text).unicodeScalars)
        for factor in expected["factors"]?.elements ?? [] {
            let stretch = try #require(factor["evidence"]?.string)
            let place = try #require(Self.place(of: stretch, in: scalars), "“\(stretch)” is not in the text")
            #expect(
                analysis.signals.contains { signal in
                    signal.factor.rawValue == factor["factor"]?.string && signal.direction == .harm
                        && signal.subject.rawValue == factor["subject"]?.string
                        && signal.evidence.contains { place.overlaps($0.start..<$0.end) }
                }, "\(factor["factor"]?.string ?? "") of \(factor["subject"]?.string ?? "") in “\(stretch)”")
        }
        for table in expected["ledger"]?.members ?? [] {
            let found = report["ledger"]?[table.key]
            for row in table.value.elements ?? [table.value] {
                #expect(
                    (found?.elements ?? [found].compactMap { $0 }).contains { Self.holds($0, row) },
                    "\(table.key): no row \(row)")
            }
        }
        for key in ["subject", "level"] {
            let level = expected["standing"]?[key]?.string
            #expect(report["standing"]?[key]?.string == level)
        }
        for signal in analysis.signals {
            let places = signal.evidence.map { $0.start..<$0.end }
            #expect(
                zip(places, places.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound },
                "evidence of \(signal.factor) repeats itself")
        }
    }

    static func shipped() throws -> Configuration {
        let path = projectRoot.appendingPathComponent("config.json")
        return try Configuration(path: path.path, bytes: Array(Data(contentsOf: path)))
    }

    private static func place(of stretch: String, in text: [Unicode.Scalar]) -> Range<Int>? {
        let wanted = Array(stretch.unicodeScalars)
        return (0...max(0, text.count - wanted.count)).first { text[$0...].starts(with: wanted) }
            .map { $0..<($0 + wanted.count) }
    }

    /// Whether a row has all that is asked of it; lists count as sets.
    private static func holds(_ row: JSON, _ wanted: JSON) -> Bool {
        if let members = wanted.members {
            return members.allSatisfy { member in row[member.key].map { holds($0, member.value) } ?? false }
        }
        if let elements = wanted.elements {
            let found = row.elements ?? []
            return found.count == elements.count && elements.allSatisfy { one in found.contains { holds($0, one) } }
        }
        return row.value == wanted.value
    }
}
