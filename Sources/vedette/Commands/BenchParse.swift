import ArgumentParser
import Dispatch
import Foundation
import Reading
import Synchronization

/// `vedette bench parse`: how fast feeds are read, with every field that Vedette stores.
struct BenchParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Read feeds from memory and tell how long it took.")

    @Option(help: "Threads that read side by side.")
    var threads = 1

    @Option(help: "Passes; the best one counts.")
    var `repeat` = 1

    @Argument(help: "Files, or @LIST with one path a line.", completion: .file())
    var paths: [String]

    func validate() throws {
        guard threads >= 1, threads <= 256, `repeat` >= 1 else {
            throw ValidationError("--threads and --repeat start at 1.")
        }
    }

    func run() throws {
        let documents: [Document]
        do {
            documents = try files().map { Document(bytes: try readFile($0), url: "https://example.org/\($0)") }
        } catch {
            tell("\(error)")
            throw ExitCode.noInput
        }
        let tally = Mutex(ReadTally())
        let cost = Cost.least(of: `repeat`) {
            tally.withLock { $0 = ReadTally() }
            guard threads > 1 else {
                var sum = ReadTally()
                for document in documents { sum.take(document) }
                let result = sum
                tally.withLock { $0 = result }
                return
            }
            DispatchQueue.concurrentPerform(iterations: threads) { thread in
                var sum = ReadTally()
                for index in stride(from: thread, to: documents.count, by: threads) { sum.take(documents[index]) }
                let part = sum
                tally.withLock { $0.add(part) }
            }
        }
        let result = tally.withLock { $0 }
        let bytes = documents.reduce(0) { $0 + $1.bytes.count }
        print(
            """
            {"bench":"parse","files":\(documents.count),"bytes":\(bytes),"items":\(result.items),\
            "failed":\(result.failed),"cpu_s":\(cost.cpu),"wall_s":\(cost.wall),\
            "peak_rss_kb":\(peakResidentKilobytes())}
            """)
    }

    private func files() throws -> [String] {
        var files: [String] = []
        for path in paths {
            guard path.hasPrefix("@") else {
                files.append(path)
                continue
            }
            let list = String(decoding: try readFile(String(path.dropFirst())), as: UTF8.self)
            files += list.split(whereSeparator: \.isNewline).map(String.init)
        }
        return files
    }
}

/// What a pass has read.
private struct ReadTally {
    var items = 0
    var failed = 0

    mutating func take(_ document: Document) {
        do {
            var stream = try FeedStream(document)
            while try stream.next() != nil { items += 1 }
        } catch {
            failed += 1
        }
    }

    mutating func add(_ other: ReadTally) {
        items += other.items
        failed += other.failed
    }
}
