import ArgumentParser
import Foundation
import Reading

/// `vedette parse`: reads one feed, or a list of them, and prints what it says as JSON.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Read a feed from a file and print what it says as JSON.",
        discussion: """
            FILE holds the body as it came off the wire, --url the address it came from. Nothing is fetched.
            With --batch, LIST has one JSON object a line, {"id": …, "file": …, "url": …, "content_type": …},
            and each is answered by one line.
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
        switch answer {
        case .feed(let feed): emit(FeedReport(feed))
        case .refusal(let error):
            emit(RefusalReport(error))
            throw ExitCode.badData
        case .missing(let error):
            tell("\(error)")
            throw ExitCode.noInput
        }
    }

    private func run(list: String) throws {
        let lines: [UInt8]
        do {
            lines = try readFile(list)
        } catch {
            tell("\(error)")
            throw ExitCode.noInput
        }
        for line in lines.split(separator: 0x0A) {
            guard let request = try? JSON.parse(Array(line)), let file = request["file"]?.string else {
                continue
            }
            let id = BatchAnswer.ID(request["id"] ?? JSON(.null))
            let answer = FeedAnswer(
                file: file, url: request["url"]?.string ?? "", contentType: request["content_type"]?.string)
            emit(BatchAnswer(id: id, answer: answer))
        }
    }

    private func emit(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        // Strings, numbers and dates of a feed always encode.
        guard var data = try? encoder.encode(value) else { return }
        data.append(0x0A)
        FileHandle.standardOutput.write(data)
    }
}

/// What became of one file.
private enum FeedAnswer {
    case feed(Feed)
    case refusal(ReadingError)
    case missing(FileError)

    init(file: String, url: String, contentType: String?) {
        do {
            let bytes = try readFile(file)
            self = .feed(try FeedParser.parse(Document(bytes: bytes, url: url, contentType: contentType)))
        } catch let error as ReadingError {
            self = .refusal(error)
        } catch let error as FileError {
            self = .missing(error)
        } catch {
            self = .refusal(ReadingError(.unreadable, "\(error)"))
        }
    }
}

/// One line of a batch.
private struct BatchAnswer: Encodable {
    /// The id of a request, given back as it came.
    enum ID {
        case number(Int)
        case text(String)
        case none

        init(_ id: JSON) {
            switch id.value {
            case .number(let digits): self = Int(digits).map(Self.number) ?? .text(digits)
            case .string(let text): self = .text(text)
            default: self = .none
            }
        }
    }

    var id: ID
    var answer: FeedAnswer

    private enum Key: String, CodingKey { case id, exit, feed, error, message }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        switch id {
        case .number(let number): try object.encode(number, forKey: .id)
        case .text(let text): try object.encode(text, forKey: .id)
        case .none: try object.encodeNil(forKey: .id)
        }
        switch answer {
        case .feed(let feed):
            try object.encode(0, forKey: .exit)
            try object.encode(FeedReport(feed), forKey: .feed)
        case .refusal(let error):
            try object.encode(ExitCode.badData.rawValue, forKey: .exit)
            try object.encode(RefusalReport(error).error, forKey: .error)
        case .missing(let error):
            try object.encode(ExitCode.noInput.rawValue, forKey: .exit)
            try object.encode("cannot open \(error)", forKey: .message)
        }
    }
}

/// A refusal as the contract has it.
private struct RefusalReport: Encodable {
    struct Body: Encodable {
        var code: String
        var message: String
        var feeds: [String]
    }

    var error: Body

    init(_ error: ReadingError) {
        // A bot wall is a page in place of a feed; only the daemon tells the two apart.
        let code = error.code == .blocked || error.code == .noMatch ? ReadingError.Code.notAFeed : error.code
        self.error = Body(code: code.rawValue, message: error.message, feeds: error.feeds)
    }
}

/// A feed as the contract has it: every key is there, null where the feed does not say.
private struct FeedReport: Encodable {
    private let feed: Feed

    init(_ feed: Feed) { self.feed = feed }

    private enum Key: String, CodingKey {
        case format, encoding, wellformed, problems, title, description, link, updated, language, entries
        case id, published, authors, categories, summary, content, enclosures, comments
        case url, type, length, code, message
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(feed.format.rawValue, forKey: .format)
        try object.encode(feed.encoding, forKey: .encoding)
        try object.encode(feed.isWellFormed, forKey: .wellformed)
        var problems = object.nestedUnkeyedContainer(forKey: .problems)
        for problem in feed.problems {
            var item = problems.nestedContainer(keyedBy: Key.self)
            try item.encode(problem.code, forKey: .code)
            try item.encode(problem.message, forKey: .message)
        }
        try object.encode(feed.title, forKey: .title)
        try object.encode(feed.description, forKey: .description)
        try object.encode(feed.link, forKey: .link)
        try object.encode(feed.updated?.iso8601UTC, forKey: .updated)
        try object.encode(feed.language, forKey: .language)
        var entries = object.nestedUnkeyedContainer(forKey: .entries)
        for entry in feed.entries { try encode(entry, into: &entries) }
    }

    private func encode(_ entry: Entry, into entries: inout any UnkeyedEncodingContainer) throws {
        var object = entries.nestedContainer(keyedBy: Key.self)
        try object.encode(entry.id, forKey: .id)
        try object.encode(entry.title, forKey: .title)
        try object.encode(entry.link, forKey: .link)
        try object.encode(entry.published?.iso8601UTC, forKey: .published)
        try object.encode(entry.updated?.iso8601UTC, forKey: .updated)
        try object.encode(entry.authors, forKey: .authors)
        try object.encode(entry.categories, forKey: .categories)
        try object.encode(entry.summary, forKey: .summary)
        try object.encode(entry.content, forKey: .content)
        try object.encode(entry.language, forKey: .language)
        try object.encode(entry.comments, forKey: .comments)
        var enclosures = object.nestedUnkeyedContainer(forKey: .enclosures)
        for enclosure in entry.enclosures {
            var item = enclosures.nestedContainer(keyedBy: Key.self)
            try item.encode(enclosure.url, forKey: .url)
            try item.encode(enclosure.type, forKey: .type)
            try item.encode(enclosure.length, forKey: .length)
        }
    }
}
