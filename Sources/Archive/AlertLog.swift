import Foundation
import Glibc
import Judging
import Matching
import Reading

/// `alerts.jsonl` and `alerts.log`: whole lines, in `seq` order, no gap, each exactly once.
///
/// The files are the outbox's only readers, so the last whole line of `alerts.jsonl` says how far delivery came; the
/// archive's mark counts only where the file is empty because somebody rotated it away. One owner at a time.
public struct AlertLog: Sendable {
    /// Why a file could not be written.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// The file and the system's own words.
        public var reason: String
        public var description: String { reason }
    }

    /// The folder that both files stand in.
    public let directory: String
    private let describe: @Sendable (Archive.Numbered) -> String

    /// Names the folder, and how an alert reads for people: one line or a few, each ending in a line feed.
    public init(directory: String, describe: @escaping @Sendable (Archive.Numbered) -> String) {
        self.directory = directory
        self.describe = describe
    }

    private var records: String { directory + "/alerts.jsonl" }
    private var lines: String { directory + "/alerts.log" }

    /// Makes what `alerts.jsonl` already tells known to an archive that has not told it: one made anew after damage, or
    /// one that a power cut set back. Returns how many alerts were taken over.
    public func recover(into archive: Archive) throws -> Int {
        let (_, lastSeq, _) = try archive.alertCount()
        guard let last = try lastTold(records), last > lastSeq else { return 0 }
        var told: [Archive.Numbered] = []
        try eachLine(of: records) { line in
            if let numbered = Archive.Numbered(jsonLine: line), let seq = numbered.seq, seq > lastSeq {
                told.append(numbered)
            }
        }
        try archive.adopt(told)
        return told.count
    }

    /// Brings both files level with the archive's outbox: cuts a torn last line and appends what is missing, synced
    /// before it counts as delivered. Returns how many alerts were written.
    public func deliver(from archive: Archive) throws -> Int {
        let (_, lastSeq, _) = try archive.alertCount()
        var delivered = try lastTold(records) ?? archive.mark("delivered")
        guard delivered < lastSeq else { return 0 }
        let start = delivered
        while true {
            let batch = try archive.alerts(after: delivered, limit: 500)
            guard let last = batch.last?.seq else { break }
            // The log for people goes first: a crash between the two repeats a line there, never in the records.
            let size = try append(batch.map(describe).joined(), to: lines)
            do {
                _ = try append(batch.map { $0.jsonLine + "\n" }.joined(), to: records)
            } catch {
                _ = unsafe truncate(lines, size)
                throw error
            }
            delivered = last
        }
        try archive.setMark("delivered", delivered)
        return delivered - start
    }

    // MARK: Files

    /// The number of the last line that ends in a line feed; what follows it is cut off. Where that was the only line,
    /// the number before the one that it begins with. Nil for an empty file.
    private func lastTold(_ path: String) throws -> Int? {
        let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("cannot open", path)
        }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size > 0 else { return nil }
        var tail: [UInt8] = []
        var start = size
        var end: Int?
        // Read backwards until one whole line is in hand.
        while start > 0 {
            let step = min(65_536, start)
            start -= step
            var block = [UInt8](repeating: 0, count: step)
            let count = unsafe pread(descriptor, &block, step, off_t(start))
            guard count == step else { throw failure("cannot read", path) }
            tail = block + tail
            if end == nil { end = tail.lastIndex(of: 0x0A).map { start + $0 + 1 } }
            if let end, tail[..<(end - start - 1)].contains(0x0A) || start == 0 { break }
        }
        let whole = end ?? 0
        if whole < size {
            guard ftruncate(descriptor, off_t(whole)) == 0 else { throw failure("cannot repair", path) }
        }
        guard whole > 0 else { return Self.seq(ofTorn: tail).map { $0 - 1 } }
        let body = tail[..<(whole - start - 1)]
        let line = body.suffix(from: body.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
        guard let seq = Archive.Numbered(jsonLine: String(decoding: line, as: UTF8.self))?.seq else {
            throw Failure(
                reason: "\(path): the last line is no alert record; move the file away, it is then made anew")
        }
        return seq
    }

    /// The number that a line broken off begins with; nil where not even that is whole.
    private static func seq(ofTorn line: [UInt8]) -> Int? {
        let opening = Array(#"{"seq":"#.utf8)
        guard line.starts(with: opening) else { return nil }
        let rest = line.dropFirst(opening.count).drop { $0 == 0x20 }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard digits.endIndex < line.endIndex else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private func eachLine(of path: String, _ body: (String) -> Void) throws {
        guard let data = FileManager.default.contents(atPath: path) else { return }
        for line in data.split(separator: 0x0A) { body(String(decoding: line, as: UTF8.self)) }
    }

    /// Appends whole or not at all; returns the file's size before.
    private func append(_ text: String, to path: String) throws -> off_t {
        let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure("cannot open", path) }
        defer { close(descriptor) }
        let size = lseek(descriptor, 0, SEEK_END)
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                let error = failure("cannot write", path)
                // A full disk may have taken half a batch: nothing half-written stays.
                _ = ftruncate(descriptor, size)
                throw error
            }
            written += count
        }
        guard fdatasync(descriptor) == 0 else { throw failure("cannot sync", path) }
        return size
    }

    private func failure(_ what: String, _ path: String) -> Failure {
        Failure(reason: unsafe "\(what) \(path): \(String(cString: strerror(errno)))")
    }
}

extension Archive.Numbered {
    /// The alert as a line of `alerts.jsonl`, without its line feed.
    public var jsonLine: String {
        var json = JSONWriter()
        json.object { json in
            json.member("seq", seq)
            json.member("id", alert.id)
            json.member("time", alert.time.iso8601UTC)
            json.member("kind", alert.kind.rawValue)
            json.member("severity", alert.severity.rawValue)
            json.member("subject", alert.subject?.rawValue)
            json.member("factors", alert.factors.map(\.rawValue))
            json.member("title", alert.title)
            json.member("summary", alert.summary)
            json.member("url", alert.url)
            json.member("published", alert.published?.iso8601UTC)
            json.member("story", alert.story)
            json.member("sources", alert.sources)
            json.member("origins", alert.origins)
            json.member("certainty", alert.certainty?.rawValue)
            json.key("standing")
            if let standing = alert.standing {
                json.object { json in
                    json.member("subject", standing.subject.rawValue)
                    json.member("level", standing.level.rawValue)
                    json.member("index", standing.index)
                }
            } else {
                json.null()
            }
            json.key("evidence")
            json.array(alert.evidence) { json, evidence in
                json.object { json in
                    json.member("field", evidence.field.rawValue)
                    json.member("start", evidence.start)
                    json.member("end", evidence.end)
                    json.member("text", evidence.text)
                    json.member("cue", evidence.cue)
                    json.member("entities", evidence.entities.map(\.rawValue))
                }
            }
            json.member("watch", alert.watch)
        }
        return json.text
    }

    /// Reads a line of `alerts.jsonl` back; nil where it is none. What the line does not carry (the item) stays nil.
    init?(jsonLine: String) {
        struct Line: Decodable {
            var seq: Int
            var id: String
            var time: String
            var kind: Alert.Kind
            var severity: Alert.Severity
            var subject: EntityID?
            var factors: [FactorID]
            var title: String
            var summary: String
            var url: String?
            var published: String?
            var story: String?
            var sources: [String]
            var origins: Int
            var certainty: Certainty?
            var standing: Alert.Standing?
            var evidence: [Evidence]
            var watch: String?
        }
        guard let line = try? JSONDecoder().decode(Line.self, from: Data(jsonLine.utf8)),
            let time = Date(iso8601UTC: line.time)
        else { return nil }
        self.init(
            seq: line.seq,
            alert: Alert(
                id: line.id, time: time, kind: line.kind, severity: line.severity, subject: line.subject,
                factors: line.factors, title: line.title, summary: line.summary, url: line.url,
                published: line.published.flatMap(Date.init(iso8601UTC:)), story: line.story, sources: line.sources,
                origins: line.origins, certainty: line.certainty, standing: line.standing, evidence: line.evidence,
                watch: line.watch))
    }
}
