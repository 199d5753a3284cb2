import ArgumentParser
import Dispatch
import Foundation
import Reading
import Synchronization

/// `vedette bench parse`: how fast feeds are read, with every field that Vedette stores.
struct BenchParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Read feeds and tell how long it took.",
        discussion: "Files are read from memory, those of more than 16 MB piece by piece from the disk.")

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
        let subjects: [Subject]
        do {
            subjects = try files().map(Subject.init)
        } catch {
            tell("\(error)")
            throw ExitCode.noInput
        }
        let tally = Mutex(ReadTally())
        let cost = Cost.least(of: `repeat`) {
            tally.withLock { $0 = ReadTally() }
            guard threads > 1 else {
                var sum = ReadTally()
                for subject in subjects { sum.take(subject) }
                let result = sum
                tally.withLock { $0 = result }
                return
            }
            DispatchQueue.concurrentPerform(iterations: threads) { thread in
                var sum = ReadTally()
                for index in stride(from: thread, to: subjects.count, by: threads) { sum.take(subjects[index]) }
                let part = sum
                tally.withLock { $0.add(part) }
            }
        }
        let result = tally.withLock { $0 }
        let bytes = subjects.reduce(0) { $0 + $1.size }
        print(
            """
            {"bench":"parse","files":\(subjects.count),"bytes":\(bytes),"items":\(result.items),\
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

/// A feed to be read.
private enum Subject: Sendable {
    case memory(Document)
    case file(String, size: Int)

    /// Larger files stay on the disk, so that their size does not pass for the memory that reading takes.
    private static let mostInMemory = 16 << 20

    init(_ path: String) throws {
        if let file = try OpenFile(path), file.size > Self.mostInMemory {
            self = .file(path, size: file.size)
        } else {
            self = .memory(Document(bytes: try readFile(path), url: Self.address(path)))
        }
    }

    private static func address(_ path: String) -> String { "https://example.org/\(path)" }

    var size: Int {
        switch self {
        case .memory(let document): document.bytes.count
        case .file(_, let size): size
        }
    }

    func stream() throws -> FeedStream {
        switch self {
        case .memory(let document): try FeedStream(document)
        case .file(let path, _): try FeedStream(file: path, url: Self.address(path))
        }
    }
}

/// What a pass has read.
private struct ReadTally {
    var items = 0
    var failed = 0

    mutating func take(_ subject: Subject) {
        do {
            var stream = try subject.stream()
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
