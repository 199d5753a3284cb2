import Foundation
import Testing

@testable import vedette

@Suite struct StateFilesTests {
    @Test func aFileIsReplacedWhole() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("a").path
        try AtomicFile.write("one", to: path)
        try AtomicFile.write("two, longer", to: path)
        #expect(folder.text("a") == "two, longer")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a"])
    }

    @Test func aWriteThatFailsLeavesNothingBehind() throws {
        let folder = try TemporaryFolder()
        // A folder cannot be replaced by a file.
        let path = folder.url.appendingPathComponent("a").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(throws: FileError.self) { try AtomicFile.write("one", to: path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a"])
    }

    @Test func unfinishedFilesAreClearedAwayAtTheStart() throws {
        let folder = try TemporaryFolder()
        for name in ["status.json.vedette-tmp", "status.json"] {
            try "x".write(to: folder.url.appendingPathComponent(name), atomically: false, encoding: .utf8)
        }
        AtomicFile.removeUnfinished(in: folder.url.path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["status.json"])
    }

    @Test func aFolderHasOneOwner() throws {
        let folder = try TemporaryFolder()
        let first = try StateLock(folder: folder.url.path)
        let refusal = #expect(throws: StateLock.Failure.self) { try StateLock(folder: folder.url.path) }
        #expect(refusal?.description.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
        // Nothing in the folder need stay for that.
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("vedette.lock"))
        #expect(throws: StateLock.Failure.self) { try StateLock(folder: folder.url.path) }
        withExtendedLifetime(first) {}
    }

    @Test func aFolderIsFreeAfterItsOwner() throws {
        let folder = try TemporaryFolder()
        for _ in 1...2 { _ = try StateLock(folder: folder.url.path) }
        #expect(throws: StateLock.Failure.self) { try StateLock(folder: folder.url.path + "/none") }
    }

    @Test func aReplayEmptiesOnlyWhatAReplayMade() throws {
        let folder = try TemporaryFolder()
        try "{}".write(to: folder.url.appendingPathComponent("status.json"), atomically: false, encoding: .utf8)
        #expect(throws: ReplayFolder.Refusal.self) { try ReplayFolder.prepare(folder.url.path) }
        let refusal = #expect(throws: ReplayFolder.Refusal.self) { try ReplayFolder.prepare("/proc/none") }
        #expect(refusal?.description == "/proc/none cannot be written to: No such file or directory")
        #expect(folder.text("status.json") == "{}")

        let own = folder.url.appendingPathComponent("replay").path
        try ReplayFolder.prepare(own)
        try "{}".write(toFile: own + "/status.json", atomically: false, encoding: .utf8)
        try "mine".write(toFile: own + "/notes.txt", atomically: false, encoding: .utf8)
        try ReplayFolder.prepare(own)
        #expect(try FileManager.default.contentsOfDirectory(atPath: own).sorted() == [".vedette-replay", "notes.txt"])
    }
}
