import ArgumentParser
import Dispatch
import Fetch
import Foundation
import Reading
import Reporting
import Synchronization

/// `vedette preview`: what would be read at an address or in a file, before it becomes a source.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show what would be read: a feed's items, a page's rows, its article, the feeds it names.",
        discussion: """
            WHAT is an http, https or file address, or the path of a file as it came off the wire (then --url \
            says where it came from). Nothing is kept. An address is asked as the configuration's fetch says, and \
            the answer is in the language of its digests, if there is one. Where a page leads to no feed, the \
            addresses where sites keep theirs are tried.

            --items takes what "items" of a source takes: one selector or path, or an object with those of \
            the parts:

              vedette preview https://x.example/ --items '{"item": "li", "title": "h3"}'

            Exit status: 0 when something was read, 65 when not, 69 when the address gave no answer.
            """)

    @OptionGroup var config: ConfigOption

    @Argument(help: "An address or a file.", completion: .file())
    var what: String

    @Option(help: ArgumentHelp("The address that a file came from.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The Content-Type header that a file came with, whole.", valueName: "type"))
    var contentType: String?

    @Option(
        help: ArgumentHelp(
            "The rows of a page: CSS or XPath; of JSON: a path. Or an object with their parts.", valueName: "selector"))
    var items: String?

    @Option(help: ArgumentHelp("The part of a page whose text would be watched.", valueName: "selector"))
    var article: String?

    @Option(help: "How many items to show.")
    var limit = 20

    func run() throws {
        let document = try document()
        let language = try configuration()?.digests.language ?? "en"
        let preview = Preview(
            document: document, items: items, article: article, limit: max(1, limit), width: Terminal.width,
            at: Date(), language: language)
        print(preview.text)
        var hasContent = preview.hasContent
        if preview.leadsToNoFeed, Self.address(what) != nil, let (address, feed) = try unnamedFeed(of: document) {
            hasContent = true
            print(language == "zh" ? "\n页面没有给出的订阅源：" : "\nA feed that the page does not name:")
            print("  \(address)\(feed.title.map { "  (\($0))" } ?? "")")
        }
        if !hasContent { throw ExitCode.badData }
    }

    /// The first feed at the usual addresses of a page's site, which are asked one after the other.
    private func unnamedFeed(of document: Document) throws -> (String, Feed)? {
        let settings = try fetchSettings()
        for guess in Discovery.guesses(for: document.url).prefix(Self.mostGuesses) {
            guard case .modified(let response) = Schedule.outcome(of: Self.result(of: guess.url, settings), at: Date())
            else { continue }
            if let feed = try? FeedParser.parse(Self.document(of: response)) { return (response.url, feed) }
        }
        return nil
    }

    /// More requests in a row than this are no manners.
    private static let mostGuesses = 8

    private func document() throws -> Document {
        if let address = Self.address(what) { return try fetch(address) }
        if let scheme = what.firstRange(of: "://").map({ what[..<$0.lowerBound] }) {
            throw ValidationError("\(scheme): expected an http:, https: or file: address, or the path of a file.")
        }
        return Document(
            bytes: try readInput(what), url: url ?? URL(fileURLWithPath: what).absoluteString, contentType: contentType)
    }

    /// The address that was meant, as a browser takes it; nil for the path of a file.
    static func address(_ what: String) -> String? {
        if what.hasPrefix("http://") || what.hasPrefix("https://") || what.hasPrefix("file:") { return what }
        guard !FileManager.default.fileExists(atPath: what), !what.hasPrefix("/"), !what.hasPrefix(".") else {
            return nil
        }
        let host = what.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        let isHost = host.contains(".") && host.last?.isLetter == true && host.allSatisfy { $0 != " " }
        return isHost ? "https://" + what : nil
    }

    /// What the transport's queue hands to the waiting command.
    private final class Answer: Sendable {
        let result = Mutex<Result<Response, FetchError>?>(nil)
    }

    /// One request with the manners of the daemon; waits for it.
    private func fetch(_ address: String) throws -> Document {
        let result = Self.result(of: address, try fetchSettings())
        switch Schedule.outcome(of: result, at: Date()) {
        case .modified(let response):
            if response.url != address { tell("\(address) leads to \(response.url)") }
            return Self.document(of: response)
        case .failed(let error, _): tell("\(address): \(error.reason)")
        case .blocked(let wall, let status): tell("\(address): \(wall) asks for proof of a person (HTTP \(status))")
        case .gone: tell("\(address): HTTP 410 Gone")
        case .rateLimited(_, let status): tell("\(address): HTTP \(status): asked too often; try again later")
        case .notModified: tell("\(address): HTTP 304 without being asked for changes")
        }
        throw ExitCode(69)
    }

    private func fetchSettings() throws -> FetchSettings { try configuration()?.fetch ?? FetchSettings() }

    /// The configuration, if there is one.
    private func configuration() throws -> Configuration? {
        guard config.config != nil || Configuration.defaultPath() != nil else { return nil }
        return try config.load()
    }

    private static func document(of response: Response) -> Document {
        Document(bytes: response.body, url: response.url, contentType: response.header("Content-Type"))
    }

    private static func result(of address: String, _ settings: FetchSettings) -> Result<Response, FetchError> {
        let answer = Answer()
        let done = DispatchSemaphore(value: 0)
        do throws(FetchError) {
            let transport = try CurlTransport(settings: settings)
            let source = Source(id: "preview", url: address)
            let request = Schedule.request(for: source, SourceState(), userAgent: settings.userAgent)
            transport.start(request) { result in
                answer.result.withLock { $0 = result }
                done.signal()
            }
            done.wait()
        } catch {
            return .failure(error)
        }
        return answer.result.withLock { $0 } ?? .failure(FetchError(.cancelled, "no answer came"))
    }
}
