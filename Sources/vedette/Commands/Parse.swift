import ArgumentParser
import Foundation
import Reading

/// `vedette parse`: reads one feed, or a list of them, and prints what it says as JSON.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Read a feed from a file and print what it says as JSON.",
        discussion: """
            FILE holds the body as it came off the wire, --url the address it came from. Nothing is fetched. \
            With --batch, LIST has one JSON object a line, {"id": …, "file": …, "url": …, "content_type": …}, \
            and each is answered by one line; one that is no request has the exit 64 and a message in its answer.

            Exit status: 0 a feed was read, 65 there is none in the file, 66 the file cannot be opened.
            """)

    @Argument(help: "The file to read.", completion: .file())
    var file: String?

    @Option(help: ArgumentHelp("The absolute address the file came from.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The Content-Type header it came with, whole.", valueName: "type"))
    var contentType: String?

    @Option(help: ArgumentHelp("Read every file that a list names.", valueName: "list"))
    var batch: String?

    func validate() throws {
        if batch != nil {
            guard file == nil, url == nil, contentType == nil else {
                throw ValidationError("--batch stands alone: file, url and type are in its list.")
            }
        } else if file == nil || url == nil {
            throw ValidationError("Expected FILE and --url URL, or --batch LIST.")
        }
    }

    func run() throws {
        if let batch { return try run(list: batch) }
        guard let file, let url else { return }
        let answer = FeedAnswer(file: file, url: url, contentType: contentType)
        var output = LineOutput()
        switch answer {
        case .feed(let stream): output.object { $0.members(of: stream) }
        case .refusal(let error): output.object { $0.member(error) }
        case .missing(let error): tell("\(error)")
        }
        output.endLine()
        if answer.exit != .success { throw answer.exit }
    }

    private func run(list: String) throws {
        let lines = try readInput(list)
        var output = LineOutput()
        let text = lines.starts(with: [0xEF, 0xBB, 0xBF]) ? lines.dropFirst(3) : lines[...]
        for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { $0 > 0x20 }) {
            let request = BatchRequest(Array(line))
            output.object { output in
                output.json.key("id")
                output.json.value(request.id)
                switch request.job {
                case .success(let job):
                    let answer = FeedAnswer(file: job.file, url: job.url, contentType: job.contentType)
                    output.json.member("exit", Int(answer.exit.rawValue))
                    switch answer {
                    case .feed(let stream):
                        output.json.key("feed")
                        output.object { $0.members(of: stream) }
                    case .refusal(let error): output.member(error)
                    case .missing(let error): output.json.member("message", "cannot open \(error)")
                    }
                case .failure(let fault):
                    tell("\(list), line \(index + 1): \(fault.message)")
                    output.json.member("exit", Int(ExitCode.validationFailure.rawValue))
                    output.json.member("message", fault.message)
                }
            }
            output.endLine()
        }
    }
}

/// One line of a list.
struct BatchRequest {
    /// As it came, whatever it is; null where the line has none.
    var id = JSON(.null)
    var job: Result<(file: String, url: String, contentType: String?), Fault>

    /// Why a line cannot be answered with a feed.
    struct Fault: Error {
        var message: String
    }

    init(_ line: [UInt8]) {
        do {
            let json = try JSON.parse(line)
            guard json.members != nil else {
                job = .failure(Fault(message: "expected a JSON object"))
                return
            }
            id = json["id"] ?? id
            guard let file = json["file"]?.string else {
                job = .failure(Fault(message: "expected the path of a file under \"file\""))
                return
            }
            job = .success((file, json["url"]?.string ?? "", json["content_type"]?.string))
        } catch {
            job = .failure(Fault(message: "no JSON: character \(error.position.column): \(error.message)"))
        }
    }
}

extension FeedStream {
    /// Prepares to read a file; one of some size is never held whole. Throws `FileError` and `ReadingError`.
    init(file: String, url: String, contentType: String? = nil) throws {
        guard file != "-", let open = try OpenFile(file) else {
            try self.init(Document(bytes: try readFile(file), url: url, contentType: contentType))
            return
        }
        let source = ByteSource(count: open.size) { range throws(ReadingError) in
            do {
                return try open.read(range)
            } catch {
                throw ReadingError(.unreadable, "\(error)")
            }
        }
        try self.init(source, url: url, contentType: contentType)
    }
}

/// What became of one file.
private enum FeedAnswer {
    /// A feed that can be read from its first to its last entry.
    case feed(FeedStream)
    case refusal(ReadingError)
    case missing(FileError)

    init(file: String, url: String, contentType: String?) {
        do {
            var stream = try FeedStream(file: file, url: url, contentType: contentType)
            // Whether there is a feed, and what it says of itself, is known at its end.
            try stream.skipEntries()
            self = .feed(stream)
        } catch let error as ReadingError {
            self = .refusal(error)
        } catch let error as FileError {
            self = .missing(error)
        } catch {
            self = .refusal(ReadingError(.unreadable, "\(error)"))
        }
    }

    var exit: ExitCode {
        switch self {
        case .feed: .success
        case .refusal: .badData
        case .missing: .noInput
        }
    }
}

/// Lines of JSON on their way to standard output, handed on before they grow long. Every key of the contract is there,
/// null where the feed does not say.
private struct LineOutput {
    var json = JSONWriter()

    mutating func object(_ body: (inout LineOutput) -> Void) {
        json.beginObject()
        body(&self)
        json.endObject()
    }

    mutating func endLine() {
        let line = json.taken()
        if !line.isEmpty { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
        json = JSONWriter()
    }

    mutating func member(_ error: ReadingError) {
        // A bot wall is a page in place of a feed; only the daemon tells the two apart.
        let code = error.code == .blocked || error.code == .noMatch ? ReadingError.Code.notAFeed : error.code
        json.member("error") { json in
            json.member("code", code.rawValue)
            json.member("message", error.message)
            json.member("feeds", error.feeds)
        }
    }

    mutating func members(of stream: FeedStream) {
        let feed = stream.feed
        json.member("format", feed.format.rawValue)
        json.member("encoding", feed.encoding)
        json.member("wellformed", feed.isWellFormed)
        json.key("problems")
        json.array(feed.problems) { json, problem in
            json.object { json in
                json.member("code", problem.code)
                json.member("message", problem.message)
            }
        }
        json.member("title", feed.title)
        json.member("description", feed.description)
        json.member("link", feed.link)
        json.member("updated", feed.updated?.iso8601UTC)
        json.member("language", feed.language)
        json.key("entries")
        var entries = stream
        entries.rewind()
        json.array(sequence(state: entries) { entries in (try? entries.next()) ?? nil }) { json, entry in
            json.object { Self.write(entry, to: &$0) }
            if json.text.utf8.count > 1 << 16 { FileHandle.standardOutput.write(Data(json.taken().utf8)) }
        }
    }

    private static func write(_ entry: Entry, to json: inout JSONWriter) {
        json.member("id", entry.id)
        json.member("title", entry.title)
        json.member("link", entry.link)
        json.member("published", entry.published?.iso8601UTC)
        json.member("updated", entry.updated?.iso8601UTC)
        json.member("authors", entry.authors)
        json.member("categories", entry.categories)
        json.member("summary", entry.summary)
        json.member("content", entry.content)
        json.member("language", entry.language)
        json.member("comments", entry.comments)
        json.key("enclosures")
        json.array(entry.enclosures) { json, enclosure in
            json.object { json in
                json.member("url", enclosure.url)
                json.member("type", enclosure.type)
                json.member("length", enclosure.length)
            }
        }
    }
}
