import Archive
import Foundation
import Judging
import Matching
import Reading
import Reporting
import Testing

@testable import vedette

/// What `vedette explain` is asked.
struct Asked {
    private let explainer: Explainer
    private let words: ExplanationText

    init(_ archive: Archive, _ rules: Configuration, at time: Date? = nil) throws {
        explainer = try Explainer(archive: archive, configuration: rules, at: time)
        words = ExplanationText(rules)
    }

    func text(of id: String) throws -> String? { try explainer.explanation(of: id).map(words.text) }

    func json(of id: String) throws -> JSON? {
        try explainer.explanation(of: id).map { try JSON.parse(Array($0.json.utf8)) }
    }
}

/// Whatever the archive holds can be asked for by its id, and says why it was told or not.
@Suite struct ExplanationTests {
    private static func rules(_ language: String) -> String {
        """
        {"entities": [{"id": "acme", "names": {"en": "Acme", "zh": "艾克美"}, "subject": true, "rivals": ["globex"]},
                      {"id": "globex", "name": "Globex", "subject": true},
                      {"id": "acme-one", "name": "Acme One", "kind": "product", "of": "acme"}],
         "sources": [{"id": "wire", "url": "https://wire.example/feed"}],
         "watches": [{"id": "shops", "query": "shop"}],
         "digests": {"language": "\(language)", "time_zone": "UTC"}}
        """
    }

    private static let start = Date(timeIntervalSince1970: 1_714_550_400)

    /// An archive that took these items, one a day, each under the number that it was given; `revision` is an edit of
    /// the item before it.
    private static func archive(
        in folder: TemporaryFolder, _ rules: Configuration, _ items: [(title: String, summary: String, revision: Int)]
    ) throws -> Archive {
        let archive = try Archive(path: folder.url.appendingPathComponent("vedette.db").path)
        let analyzer = try Analyzer(entities: rules.entities)
        var fold = Fold(rules.judgement)
        var number = 0
        for (day, one) in items.enumerated() {
            if one.revision == 0 { number += 1 }
            let time = start.addingTimeInterval(Double(day) * 86_400)
            let item = Item(
                id: "i\(number)", source: "wire", title: one.title, summary: one.summary,
                url: "https://wire.example/\(number)", published: time, firstSeen: time, revision: one.revision)
            let analysis = analyzer.analyze(item)
            let outcome = fold.advance([Observation(item: item, analysis: analysis)], at: time)
            _ = try archive.commit([
                .init(
                    time: time, source: "wire",
                    items: [.init(item: item, analysis: analysis, keys: ["k\(number)"], digest: UInt64(day))],
                    outcome: outcome)
            ])
        }
        return archive
    }

    private static let news: [(title: String, summary: String, revision: Int)] = [
        ("Acme chief executive Jane Roche fired by the board", "The board of Acme met at night.", 0),
        ("Rain in spring", "It rained a lot.", 0),
        ("Acme opens a store", "It is large.", 0),
        ("Acme opens two stores", "They are large.", 1),
    ]

    /// Every id that an archive and its rules know of.
    private static func ids(_ archive: Archive, _ rules: Configuration) throws -> [String] {
        var ids: [String] = []
        try archive.forEachItem(from: .distantPast, to: .distantFuture) { ids += [$0.item.id, $0.story ?? "no story"] }
        for numbered in try archive.alerts(from: .distantPast, to: .distantFuture) {
            ids += [numbered.alert.id] + [numbered.seq.map(String.init), numbered.alert.story].compactMap(\.self)
        }
        return ids + (try archive.records(kind: "ledger").map(\.id)) + rules.entities.map(\.id.rawValue)
    }

    @Test(arguments: ["en", "zh"]) func everyIdOfTheArchiveIsExplained(language: String) throws {
        let folder = try TemporaryFolder()
        let rules = try configuration(Self.rules(language))
        let archive = try Self.archive(in: folder, rules, Self.news)
        let asked = try Asked(archive, rules)
        let ids = try Self.ids(archive, rules)
        #expect(ids.count > 10)
        for id in ids {
            let text = try #require(try asked.text(of: id), "\(id)")
            // What is said in Chinese is not said half in English.
            let english = [" alert", "raised", "told", "points when", "revision", "story of", "names "]
            if language == "zh" { for word in english { #expect(!text.contains(word), "\(id): \(text)") } }
            for line in DisplayText.folded(text, width: 80).split(separator: "\n") where line.contains(" ") {
                #expect(DisplayWidth.of(line) <= 80, "\(line)")
            }
        }
    }

    /// All objects within a value, itself among them.
    private static func objects(in json: JSON) -> [JSON] {
        (json.members == nil ? [] : [json]) + (json.elements ?? json.members?.map(\.value) ?? []).flatMap(objects)
    }

    /// `--json` leads as far as the text: to every quote, whose characters stand where it says.
    @Test(arguments: ["en", "zh"]) func theObjectSaysWhatTheTextSays(language: String) throws {
        let folder = try TemporaryFolder()
        let rules = try configuration(Self.rules(language))
        let archive = try Self.archive(in: folder, rules, Self.news)
        let asked = try Asked(archive, rules)
        var kinds: Set<String> = []
        for id in try Self.ids(archive, rules) {
            let (text, json) = (try #require(try asked.text(of: id)), try #require(try asked.json(of: id)))
            kinds.insert(json["kind"]?.string ?? "")
            let objects = Self.objects(in: json)
            for object in objects {
                if let item = object["item"]?.string ?? (object["signals"] == nil ? nil : object["id"]?.string) {
                    let kept = try #require(try archive.item(item)).item
                    for evidence in object["evidence"]?.elements ?? [] {
                        let field = evidence["field"]?.string == "title" ? kept.title : kept.summary
                        let (start, end) = (evidence["start"]?.int ?? 0, evidence["end"]?.int ?? 0)
                        let quote = String(String.UnicodeScalarView(Array(field.unicodeScalars)[start..<end]))
                        #expect(evidence["text"]?.string == quote)
                    }
                }
                for key in ["points", "index", "story", "cue"] {
                    let told = object[key]?.string ?? object[key]?.double.map(\.short)
                    #expect(told.map(text.contains) ?? true, "\(id): \(key) \(told ?? ""): \(text)")
                }
            }
            // A number of an alert stands for it.
            #expect(json["id"]?.string == id || Int(id) != nil)
        }
        #expect(kinds == ["alert", "story", "item", "row", "standing", "entity"])
    }

    @Test(arguments: [
        ("i2", "names_nobody"), ("i1", nil), ("i3", nil), ("nonesuch", nil),
    ])
    func theObjectSaysWhyNothingWasTold(id: String, reason: String?) throws {
        let folder = try TemporaryFolder()
        let rules = try configuration(Self.rules("en"))
        let archive = try Self.archive(in: folder, rules, Self.news)
        #expect(try Asked(archive, rules).json(of: id)?["silence"]?["reason"]?.string == reason)
    }

    /// People know companies by their names.
    @Test(arguments: [
        ("acme", "acme"), ("ACME", "acme"), ("艾克美", "acme"), ("ａｃｍｅ", "acme"), ("Acme One", "acme-one"), ("Acm", nil),
    ])
    func aCompanyIsExplainedByItsName(name: String, id: String?) throws {
        let folder = try TemporaryFolder()
        let rules = try configuration(Self.rules("en"))
        let archive = try Self.archive(in: folder, rules, Self.news)
        #expect(try Asked(archive, rules).json(of: name)?["id"]?.string == id)
    }

    @Test func whatWasNotAlertedSaysWhy() throws {
        let folder = try TemporaryFolder()
        let rules = try configuration(Self.rules("en"))
        let archive = try Self.archive(in: folder, rules, Self.news)
        let asked = try Asked(archive, rules)
        let rain = try #require(try archive.item("i2"))
        #expect(
            try asked.text(of: "i2")?.contains("not alerted by itself: it names nobody who is followed") == true)
        let story = try #require(try asked.text(of: rain.story ?? ""))
        #expect(story.contains("Rain in spring") && story.contains("raised no alert: it names nobody"), "\(story)")
        #expect(try asked.text(of: "acme-one")?.contains("its standing is not assessed") == true)
    }

    @Test func theEvidenceIsMarkedInTheText() throws {
        let folder = try TemporaryFolder()
        let rules = try configuration(Self.rules("en"))
        let archive = try Self.archive(in: folder, rules, Self.news)
        let text = try #require(
            try Asked(archive, rules).text(of: "i1"))
        let recalled = try #require(try archive.item("i1"))
        let evidence = try #require(recalled.analysis.signals.first?.evidence.first { $0.field == .title })
        #expect(text.contains("«\(evidence.text)»"), "\(text)")
        #expect(text.contains("  The board of Acme met at night."))
    }

    @Test func anEditedItemShowsWhatItSaidBefore() throws {
        let folder = try TemporaryFolder()
        let rules = try configuration(Self.rules("en"))
        let archive = try Self.archive(in: folder, rules, Self.news)
        let text = try #require(
            try Asked(archive, rules).text(of: "i3"))
        #expect(
            text.contains(
                """
                  edited once; it said before:
                    until 2024-05-04T08:00:00Z: Acme opens a store
                      It is large.
                """), "\(text)")
        #expect(text.contains("Acme opens two stores\n"))
    }

    @Test(arguments: [
        ("nonesuch", ["nothing has the id nonesuch", "a-… or its number", "s-…", "i…", "such as acme"]),
        ("acmme", ["did you mean acme?"]), ("wire", ["is a source", "source:wire"]), ("shops", ["a watch", "'shop'"]),
        ("talent.departure", ["is a factor", "factor:talent.departure"]), ("\u{1B}[2J", ["nothing has the id [2J"]),
    ])
    func anUnknownIdIsToldWhichThereAre(id: String, parts: [String]) throws {
        let folder = try TemporaryFolder()
        let rules = try configuration(Self.rules("en"))
        let archive = try Self.archive(in: folder, rules, [])
        let asked = try Asked(archive, rules)
        #expect(try asked.text(of: id) == nil)
        let refusal = ExplanationText(rules).refusal(of: id)
        for part in parts { #expect(refusal.contains(part), "\(refusal)") }
    }
}
