import ArgumentParser
import Dispatch
import Fetch
import Foundation
import Reading
import Synchronization

/// `vedette preview`: what would be read at an address or in a file, before it becomes a source.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show what would be read: a feed's items, a page's rows, its article, the feeds it names.",
        discussion: """
            WHAT is an http, https or file address, or the path of a file as it came off the wire (then --url
            says where it came from). Nothing is kept.
            Exit status: 0 when something was read, 65 when not, 69 when the address gave no answer.
            """)

    @Argument(help: "An address or a file.", completion: .file())
    var what: String

    @Option(help: ArgumentHelp("The address that a file came from.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The Content-Type header that a file came with, whole.", valueName: "type"))
    var contentType: String?

    @Option(help: ArgumentHelp("The rows of a page: CSS or XPath; of JSON: a path.", valueName: "selector"))
    var items: String?

    @Option(help: ArgumentHelp("The part of a page whose text would be watched.", valueName: "selector"))
    var article: String?

    @Option(help: "How many items to show.")
    var limit = 20

    func run() throws {
        let document = try document()
        let preview = Preview(document: document, items: items, article: article, limit: max(1, limit), at: Date())
        print(preview.text)
        if !preview.hasContent { throw ExitCode.badData }
    }

    private func document() throws -> Document {
        if what.hasPrefix("http://") || what.hasPrefix("https://") || what.hasPrefix("file:") {
            do {
                return try Self.fetch(what)
            } catch {
                tell("\(what): \(error.reason)")
                throw ExitCode(69)
            }
        }
        do {
            let bytes = try readFile(what)
            let address = url ?? URL(fileURLWithPath: what).absoluteString
            return Document(bytes: bytes, url: address, contentType: contentType)
        } catch {
            tell("\(error)")
            throw ExitCode.noInput
        }
    }

    /// What the transport's queue hands to the waiting command.
    private final class Answer: Sendable {
        let result = Mutex<Result<Response, FetchError>?>(nil)
    }

    /// One request with the manners of the daemon; waits for it.
    private static func fetch(_ address: String) throws(FetchError) -> Document {
        let transport = try CurlTransport(settings: FetchSettings())
        let answer = Answer()
        let done = DispatchSemaphore(value: 0)
        transport.start(Request(url: address)) { result in
            answer.result.withLock { $0 = result }
            done.signal()
        }
        done.wait()
        guard let result = answer.result.withLock({ $0 }) else { throw FetchError(.cancelled, "no answer came") }
        let response = try result.get()
        return Document(bytes: response.body, url: response.url, contentType: response.header("Content-Type"))
    }
}

/// What a document would give, for a person: a pure function of it.
struct Preview {
    private(set) var text = ""
    /// Whether anything was read of it.
    private(set) var hasContent = false

    /// Reads a document as whatever it is. `items` and `article` are selectors or paths as in the configuration.
    init(document: Document, items: String?, article: String?, limit: Int, at time: Date) {
        if let article {
            watched(document, article)
        } else if let items {
            listed(document, items, limit, time)
        } else {
            do {
                add(feed: try FeedParser.parse(document), as: "feed", limit)
            } catch {
                page(document, limit, time, notAFeed: error)
            }
        }
    }

    private mutating func watched(_ document: Document, _ selector: String) {
        do {
            let text = try WatchedText(document, part: Selector(selector))
            line("The text that would be watched for change:\n")
            line(text.text)
            hasContent = true
        } catch {
            line(Self.reason(error))
        }
    }

    private mutating func listed(_ document: Document, _ items: String, _ limit: Int, _ time: Date) {
        do {
            if (try? JSON.parse(document.bytes)) != nil {
                add(feed: try JSONSource.read(document, rules: .init(items: items)), as: "json", limit)
            } else {
                add(feed: try Page.read(document, rules: .init(item: items), reference: time), as: "page", limit)
            }
        } catch {
            line(Self.reason(error))
        }
    }

    /// A page by itself: its rows, its article, the feeds that it names.
    private mutating func page(_ document: Document, _ limit: Int, _ time: Date, notAFeed: ReadingError) {
        if let feed = try? JSONSource.read(document) { return add(feed: feed, as: "json", limit) }
        if let refusal = Refusal.of(document) { return line(refusal.message) }
        line("No feed: \(notAFeed.message)")
        let seen = Discovery(document).candidates.filter { $0.evidence != .guessed }
        if !seen.isEmpty {
            hasContent = true
            line("\nFeeds that the page leads to:")
            for candidate in seen.prefix(limit) {
                line("  \(candidate.url)\(candidate.title.map { "  (\($0))" } ?? "")")
            }
        }
        do {
            let feed = try Page.read(document, reference: time)
            line("")
            add(feed: feed, as: "page", limit)
        } catch {
            line("\nNo rows: \(error.message)")
        }
        if let article = try? Article.extract(document), article.text != nil {
            hasContent = true
            line("\nArticle:\n\n" + ExtractCommand.readable(article))
        }
    }

    private mutating func add(feed: Feed, as kind: String, _ limit: Int) {
        hasContent = true
        let count = feed.entries.count
        line(
            "\(feed.title ?? "(no title)"): \(count) \(count == 1 ? "item" : "items") as a source of the kind \"\(kind)\""
        )
        for entry in feed.entries.prefix(limit) {
            let date = (entry.published ?? entry.updated)?.iso8601UTC ?? "undated"
            line("  \(date)  \(entry.title ?? "(no title)")")
            if let link = entry.link { line("      \(link)") }
        }
        if count > limit { line("  … and \(count - limit) more") }
    }

    private mutating func line(_ line: String) { text += text.isEmpty ? line : "\n" + line }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as ReadingError: error.message
        case let error as Selector.Failure: "the selector is wrong at character \(error.offset + 1): \(error.message)"
        case let error as JSONPath.Failure: "the path is wrong at character \(error.offset + 1): \(error.message)"
        default: "\(error)"
        }
    }
}
