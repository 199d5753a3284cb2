import Foundation
import GRDB
import Judging
import Matching
import Reading
import Testing

@testable import Archive

/// A folder of a test's own, removed with it.
final class Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("vedette-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }
    func read(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }
}

let noon = Date(timeIntervalSince1970: 1_718_971_200)

func item(_ id: String, title: String = "OpenAI 发布新模型", revision: Int = 0) -> Item {
    Item(
        id: id, source: "press", title: title, summary: "A summary.", url: "https://example.com/\(id)", published: noon,
        firstSeen: noon, language: "zh", authors: ["Ann Lee"], categories: ["AI"], revision: revision)
}

func kept(_ item: Item, digest: UInt64 = .max, keys: [String]? = nil) -> Archive.Commit.Kept {
    Archive.Commit.Kept(
        item: item,
        analysis: Analysis(
            mentions: [Mention(entity: "openai", field: .title, range: 0..<6, text: "OpenAI")], worth: 1),
        keys: keys ?? ["guid:\(item.id)"], digest: digest)
}

func alert(_ id: String, severity: Alert.Severity = .warning, title: String = "Told") -> Alert {
    Alert(
        id: id, time: noon, kind: .story, severity: severity, subject: "openai", factors: ["talent.departure"],
        title: title, summary: "一行\n两行\u{2028}", url: "https://example.com/a", published: noon, story: "s1",
        sources: ["press"], origins: 1, certainty: .fact,
        standing: Alert.Standing(subject: "openai", level: .riskVisible, index: 41.5),
        evidence: [Evidence(field: .title, start: 0, end: 6, text: "OpenAI", cue: "c", entities: ["openai"])],
        item: "i1")
}

@Suite struct ArchiveSuite {
    @Test func aPollIsKeptWholeAndGivenBack() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        let change = StateChange(kind: "story", id: "s1", json: Data(#"{"a":1}"#.utf8))
        let closed = StateChange(kind: "story", id: "s0", json: Data(#"{}"#.utf8), isLive: false)
        let numbered = try archive.commit([
            Archive.Commit(
                time: noon, source: "press", sourceState: Data(#"{"state":"ok"}"#.utf8), result: "modified",
                items: [kept(item("i1"))],
                outcome: Outcome(
                    alerts: [alert("a1"), alert("n1", severity: .notice)], changes: [change, closed],
                    stories: ["i1": "s1"]))
        ])
        #expect(numbered.map(\.seq) == [1, nil])
        #expect(try archive.sourceStates() == ["press": Data(#"{"state":"ok"}"#.utf8)])
        #expect(try archive.liveRecords() == [change])
        #expect(try archive.record(kind: "story", id: "s0") == closed.json)
        #expect(try archive.item("i1")?.item == item("i1"))
        #expect(try archive.items(story: "s1").map(\.analysis.worth) == [1])
        #expect(try archive.known(source: "press", keys: ["guid:i1", "guid:x"]).keys.sorted() == ["guid:i1"])
        #expect(try archive.known(source: "other", keys: ["guid:i1"]).isEmpty)
        #expect(try archive.alerts(from: noon, to: noon.addingTimeInterval(1)).map(\.alert.id) == ["a1", "n1"])
        #expect(try archive.alertCount().lastSeq == 1)
        #expect(try archive.polls(of: "press", limit: 5) == [Archive.Polled(time: noon, result: "modified", items: 1)])
    }

    @Test func aRevisionKeepsTheEarlierText() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        _ = try archive.commit([Archive.Commit(time: noon, source: "press", items: [kept(item("i1"), digest: 1)])])
        let edited = item("i1", title: "OpenAI 发布新模型（更正）", revision: 1)
        _ = try archive.commit([Archive.Commit(time: noon + 60, source: "press", items: [kept(edited, digest: 2)])])
        #expect(try archive.item("i1")?.item == edited)
        #expect(try archive.known(source: "press", keys: ["guid:i1"])["guid:i1"]?.digest == 2)
        #expect(try archive.revisions(of: "i1").map(\.title) == ["OpenAI 发布新模型"])
    }

    @Test func anAlertIsNumberedOnceAndWithoutGap() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        func tell(_ alerts: Alert...) throws -> [Int?] {
            try archive.commit([Archive.Commit(time: noon, outcome: Outcome(alerts: alerts))]).map(\.seq)
        }
        #expect(try tell(alert("a"), alert("a"), alert("b", severity: .info)) == [1, nil])
        #expect(try tell(alert("a"), alert("c")) == [2])
        // A notice that grows into a warning is told once.
        #expect(try tell(alert("b")) == [3])
        #expect(try tell(alert("b")).isEmpty)
    }

    @Test(arguments: ["not a database at all, but long enough to be read as a header of one …", ""])
    func aDamagedFileIsSetAsideAndTheArchiveMadeAnew(content: String) throws {
        let folder = try Folder()
        let path = folder.file("vedette.db")
        do {
            let archive = try Archive(path: path)
            _ = try archive.commit([Archive.Commit(time: noon, items: [kept(item("i1"))])])
            try archive.close()
        }
        if content.isEmpty {
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.seek(toOffset: 4096)
            handle.write(Data(repeating: 0x5A, count: 8192))
            try handle.close()
        } else {
            try content.write(toFile: path, atomically: false, encoding: .utf8)
        }
        let archive = try Archive(path: path)
        #expect(archive.finding?.contains("vedette.db.damaged") == true)
        #expect(FileManager.default.fileExists(atPath: path + ".damaged"))
        #expect(try archive.item("i1") == nil)
    }

    @Test func aReadOnlyFolderIsNamedAsSuch() throws {
        do {
            _ = try Archive(path: "/proc/vedette.db")
            Issue.record("an archive under /proc was opened")
        } catch let error as Archive.Failure {
            #expect(error.code == .readOnly)
            #expect(error.reason.contains("/proc/vedette.db"))
        }
    }

    @Test func pruningKeepsTheIdentityOfOldItems() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        _ = try archive.commit([
            Archive.Commit(time: noon, source: "press", result: "modified", items: [kept(item("i1"))])
        ])
        try archive.prune(items: noon + 1, polls: noon + 1)
        #expect(try archive.known(source: "press", keys: ["guid:i1"]).count == 1)
        #expect(try archive.item("i1")?.item.summary == "")
        #expect(try archive.polls(of: "press", limit: 5).isEmpty)
    }

    @Test func pruningGoesThroughManyItems() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        var items = (0..<170).map { kept(item("i\($0)")) }
        items[169].item.firstSeen = noon + 100
        _ = try archive.commit([Archive.Commit(time: noon, source: "press", items: items)])
        try archive.prune(items: noon + 50, polls: nil)
        #expect(try archive.item("i0")?.item.summary == "" && archive.item("i168")?.item.summary == "")
        #expect(try archive.item("i169")?.item.summary == "A summary.")
    }

    @Test func anOldItemIsFoundByItsTitleAfterPruning() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        _ = try archive.commit([Archive.Commit(time: noon, source: "press", items: [kept(item("i1"))])])
        #expect(try archive.search(Query("summary"), limit: 9).count == 1)
        try archive.prune(items: noon + 1, polls: nil)
        #expect(try archive.search(Query("summary"), limit: 9).isEmpty)
        #expect(try archive.search(Query("新模型"), limit: 9).map(\.item.id) == ["i1"])
    }

    @Test func anArchiveOfANewerVersionIsLeftAlone() throws {
        let folder = try Folder()
        let path = folder.file("vedette.db")
        let archive = try Archive(path: path)
        try archive.writer.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999 of the future')") }
        try archive.close()
        let failure = #expect(throws: Archive.Failure.self) { try Archive(path: path) }
        #expect(failure?.reason.contains("newer version of vedette") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { !$0.contains("damaged") })
    }

    @Test func anArchiveThatFailedInUseIsSetAsideUnseen() throws {
        let folder = try Folder()
        let path = folder.file("vedette.db")
        try Archive(path: path).close()
        #expect(try Archive(path: path, trust: .suspect).finding == nil)
        #expect(try Archive(path: path, trust: .condemned).finding?.contains("failed in use") == true)
        #expect(FileManager.default.fileExists(atPath: path + ".damaged"))
    }
}

@Suite struct AlertLogSuite {
    private let describe: @Sendable (Archive.Numbered) -> String = { "\($0.seq ?? 0) \($0.alert.title)\n" }

    private func told(_ archive: Archive, _ ids: [String]) throws {
        _ = try archive.commit([Archive.Commit(time: noon, outcome: Outcome(alerts: ids.map { alert($0) }))])
    }

    private func seqs(_ folder: Folder) throws -> [Int] {
        try folder.read("alerts.jsonl").split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return try #require(object?["seq"] as? Int)
        }
    }

    @Test func everyToldAlertIsOneLineInBothFiles() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        let log = AlertLog(directory: folder.path, describe: describe)
        try told(archive, ["a", "b"])
        #expect(try log.deliver(from: archive) == 2)
        #expect(try log.deliver(from: archive) == 0)
        try told(archive, ["c"])
        #expect(try log.deliver(from: archive) == 1)
        #expect(try seqs(folder) == [1, 2, 3])
        #expect(try folder.read("alerts.log") == "1 Told\n2 Told\n3 Told\n")
    }

    @Test(arguments: ["", "{", "{\"seq\":3,\"id\":\"c\""])
    func aTornLastLineIsCutAndWrittenAgain(torn: String) throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        let log = AlertLog(directory: folder.path, describe: describe)
        try told(archive, ["a", "b"])
        _ = try log.deliver(from: archive)
        try told(archive, ["c"])
        let handle = try #require(FileHandle(forWritingAtPath: folder.file("alerts.jsonl")))
        try handle.seekToEnd()
        handle.write(Data(torn.utf8))
        try handle.close()
        #expect(try log.deliver(from: archive) == 1)
        #expect(try seqs(folder) == [1, 2, 3])
    }

    @Test func aFileWhoseOnlyLineIsTornBeginsWithThatAlertAgain() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        let log = AlertLog(directory: folder.path, describe: describe)
        try told(archive, ["a", "b"])
        _ = try log.deliver(from: archive)
        try FileManager.default.removeItem(atPath: folder.file("alerts.jsonl"))
        try told(archive, ["c"])
        _ = try log.deliver(from: archive)
        let whole = try folder.read("alerts.jsonl")
        try Data(whole.utf8.dropLast(20)).write(to: URL(fileURLWithPath: folder.file("alerts.jsonl")))
        #expect(try log.deliver(from: archive) == 1)
        #expect(try folder.read("alerts.jsonl") == whole)
    }

    @Test func aRotatedFileStartsWithTheNextAlert() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        let log = AlertLog(directory: folder.path, describe: describe)
        try told(archive, ["a", "b"])
        _ = try log.deliver(from: archive)
        try FileManager.default.removeItem(atPath: folder.file("alerts.jsonl"))
        try told(archive, ["c"])
        #expect(try log.deliver(from: archive) == 1)
        #expect(try seqs(folder) == [3])
    }

    @Test func whatTheFileTellsIsNotToldAgainByAnArchiveMadeAnew() throws {
        let folder = try Folder()
        let log = AlertLog(directory: folder.path, describe: describe)
        let first = try Archive(path: folder.file("vedette.db"))
        try told(first, ["a", "b"])
        _ = try log.deliver(from: first)
        let second = try Archive(path: folder.file("other.db"))
        #expect(try log.recover(into: second) == 2)
        try told(second, ["a", "b", "c"])
        #expect(try log.deliver(from: second) == 1)
        #expect(try seqs(folder) == [1, 2, 3])
        #expect(try second.alert("a")?.alert.summary == alert("a").summary)
    }

    /// An archive that a power cut set back may know an alert as one that is not told.
    @Test func aNumberInTheFileIsNotGivenAgain() throws {
        let folder = try Folder()
        let log = AlertLog(directory: folder.path) { _ in "" }
        let first = try Archive(path: folder.file("first.db"))
        try told(first, ["a", "b"])
        #expect(try log.deliver(from: first) == 2)
        let second = try Archive(path: folder.file("second.db"))
        try told(second, ["a"])
        _ = try second.commit([Archive.Commit(time: noon, outcome: Outcome(alerts: [alert("b", severity: .info)]))])
        #expect(try log.recover(into: second) == 1)
        try told(second, ["c"])
        #expect(try log.deliver(from: second) == 1)
        #expect(try seqs(folder) == [1, 2, 3])
    }

    @Test func aLineOfManyBlocksIsFoundFromTheEnd() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        let log = AlertLog(directory: folder.path, describe: describe)
        let long = alert("long", title: String(repeating: "长", count: 100_000))
        _ = try archive.commit([Archive.Commit(time: noon, outcome: Outcome(alerts: [alert("a"), long]))])
        _ = try log.deliver(from: archive)
        try told(archive, ["c"])
        #expect(try log.deliver(from: archive) == 1)
        #expect(try seqs(folder) == [1, 2, 3])
    }
}

@Suite struct SearchSuite {
    private static let titles = [
        "华为发布新手机", "OpenAI 首席科学家出走", "美股收盘：英伟达领跌", "A股B转H", "The board of OpenAI", "軟銀加碼 GPT-4o",
        "量子位报道", "chair", "AI",
    ]

    @Test(arguments: [
        "华为", "手机", "股", "A股", "股B", "美股", "openai", "\"首席科学家\"", "软银", "gpt-4o", "gpt", "量子位", "子位报", "AI",
        "华为 OR openai", "openai -board", "intitle:出走", "*", "-openai", "银", "source:press 发布", "/O.en/",
    ])
    func theIndexAnswersAsTheQueryItself(text: String) throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        let items = Self.titles.enumerated().map { item("i\($0)", title: $1) }
        _ = try archive.commit([Archive.Commit(time: noon, source: "press", items: items.map { kept($0) })])
        let query = try Query(text)
        let expected = items.filter { query.matches($0, kept($0).analysis) }.map(\.id).reversed()
        #expect(try archive.search(query, limit: 100).map(\.item.id) == Array(expected))
    }

    /// Another version may fold texts otherwise; what SQLite then says of its index is no damage of the archive.
    @Test func anIndexOfOtherTermsIsMadeAnew() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        let query = try Query("Sora")
        _ = try archive.commit([Archive.Commit(time: noon, items: [kept(item("i1")), kept(item("i2", title: "Sora"))])])
        #expect(try archive.search(query, limit: 9).map(\.item.id) == ["i2"])
        try archive.writer.write { db in
            try db.execute(
                sql: "UPDATE items SET content = ? WHERE id = 'i1'",
                arguments: [
                    String(repeating: "words that were never indexed ", count: 50)
                ])
        }
        let revised = kept(item("i1", title: "Sora again", revision: 1), digest: 2)
        _ = try archive.commit([Archive.Commit(time: noon, items: [revised])])
        #expect(try archive.search(query, limit: 9).map(\.item.id) == ["i2", "i1"])
    }

    @Test func onlyAnArchiveIsAsked() throws {
        let folder = try Folder()
        let path = folder.file("vedette.db")
        #expect(throws: Archive.Failure.self) { try Archive(asking: path) }
        try Data().write(to: URL(fileURLWithPath: path))
        let failure = #expect(throws: Archive.Failure.self) { try Archive(asking: path) }
        #expect(failure?.reason.hasPrefix("\(path) is no archive") == true)
        _ = try Archive(path: path)
        #expect(try Archive(asking: path).polls(of: "press", limit: 1).isEmpty)
    }

    @Test func aRevisedItemIsFoundByItsPresentText() throws {
        let folder = try Folder()
        let archive = try Archive(path: folder.file("vedette.db"))
        _ = try archive.commit([Archive.Commit(time: noon, source: "press", items: [kept(item("i1", title: "旧标题"))])])
        #expect(try archive.search(Query("旧标题"), limit: 9).count == 1)
        let edited = item("i1", title: "新说法", revision: 1)
        _ = try archive.commit([Archive.Commit(time: noon, source: "press", items: [kept(edited)])])
        #expect(try archive.search(Query("旧标题"), limit: 9).isEmpty)
        #expect(try archive.search(Query("新说法"), limit: 9).count == 1)
    }
}

extension Archive {
    /// What is known under a source's identity keys, by key.
    fileprivate func known(source: String, keys: [String]) throws -> [String: KnownItem] {
        try withKnown(source: source) { known in
            try keys.reduce(into: [:]) { $0[$1] = try known($1) }
        }
    }
}
