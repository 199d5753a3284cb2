import Archive
import ArgumentParser
import Foundation
import Glibc
import Matching
import Reading

/// `vedette bench archive`: how fast items are kept and found again.
struct BenchArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Keep items, index them, search, and tell how long it took.",
        discussion: """
            Items go into a new archive as the daemon keeps them, 2,000 a transaction. Each query is a phrase; \
            its first 1,000 hits are read, newest first, and the best of three passes counts.
            """)

    @Option(help: ArgumentHelp("Items: title, tab, text, a line each.", valueName: "tsv"), completion: .file())
    var items: String

    @Option(help: ArgumentHelp("Phrases to search for, a line each.", valueName: "file"), completion: .file())
    var queries: String

    @Option(
        help: ArgumentHelp("The archive to make; one that a bench left there is replaced.", valueName: "file"),
        completion: .file())
    var db: String

    private static let batch = 2000
    private static let hits = 1000

    func run() throws {
        let phrases = String(decoding: try readInput(queries), as: UTF8.self).split(whereSeparator: \.isNewline)
            .map(String.init)
        let parsed = try phrases.map { phrase -> Query in
            do throws(Query.SyntaxError) {
                return try Query("\"\(phrase)\"")
            } catch {
                tell("\(queries): \(phrase): \(error.message)")
                throw ExitCode.badData
            }
        }
        try clear()
        let archive = try Archive(path: db)
        var (count, cost) = try fill(archive)
        cost = try cost + Cost { try archive.index() }
        cost = try cost + Cost { try archive.close() }
        let size = try FileManager.default.attributesOfItem(atPath: db)[.size] as? Int ?? 0
        let asked = try Archive(asking: db)
        var json = JSONWriter()
        try json.array(zip(phrases, parsed).map { ($0, try search($1, in: asked)) }) { json, result in
            json.object { json in
                json.member("q", result.0)
                json.member("hits", result.1.hits)
                json.member("ms", result.1.seconds * 1000)
            }
        }
        print(
            """
            {"bench":"archive","items":\(count),"cpu_s":\(cost.cpu),"wall_s":\(cost.wall),"db_bytes":\(size),\
            "queries":\(json.text),"peak_rss_kb":\(peakResidentKilobytes())}
            """)
    }

    /// Takes away what stands where the archive is to be made, if it is a database that no daemon keeps.
    private func clear() throws {
        let files = FileManager.default
        guard files.fileExists(atPath: db) else { return }
        let isInUse = ["alerts.jsonl", "status.json"].contains { files.fileExists(atPath: "\(folder(of: db))/\($0)") }
        let head = FileHandle(forReadingAtPath: db)?.readData(ofLength: 16) ?? Data()
        guard !isInUse, head.isEmpty || head.starts(with: Data("SQLite format 3".utf8)) else {
            tell("\(db) is there already and no archive that a bench has made; name another file")
            throw ExitCode.cannotCreate
        }
        for suffix in ["", "-wal", "-shm"] { _ = unsafe unlink(db + suffix) }
    }

    /// Keeps all items. Reading them from their file does not count.
    private func fill(_ archive: Archive) throws -> (count: Int, cost: Cost) {
        var (count, cost) = (0, Cost(cpu: 0, wall: 0))
        var batch: [Kept] = []
        func keep() throws {
            guard !batch.isEmpty else { return }
            let commit = Archive.Commit(time: Date(timeIntervalSince1970: 0), items: batch)
            cost = try cost + Cost { _ = try archive.commit([commit]) }
            batch.removeAll(keepingCapacity: true)
        }
        do {
            try forEachLine(of: items) { line in
                count += 1
                batch.append(Self.kept(line, number: count))
                if batch.count == Self.batch { try keep() }
            }
        } catch let error as FileError {
            tell("\(error)")
            throw ExitCode.noInput
        }
        try keep()
        return (count, cost)
    }

    private static func kept(_ line: ArraySlice<UInt8>, number: Int) -> Kept {
        let tab = line.firstIndex(of: 0x09) ?? line.endIndex
        let item = Item(
            id: "i\(number)", source: "bench", title: String(decoding: line[..<tab], as: UTF8.self),
            summary: String(decoding: line[tab...].dropFirst(), as: UTF8.self),
            firstSeen: Date(timeIntervalSince1970: Double(number)))
        return Kept(item: item, analysis: Analysis(), keys: ["g\(number)", "t\(number)"], digest: UInt64(number))
    }

    private func search(_ query: Query, in archive: Archive) throws -> (hits: Int, seconds: Double) {
        var best = (hits: 0, seconds: Double.infinity)
        for _ in 0..<3 {
            var hits = 0
            let cost = try Cost { hits = try archive.search(query, limit: Self.hits).count }
            best = (hits, min(best.seconds, cost.wall))
        }
        return best
    }
}
