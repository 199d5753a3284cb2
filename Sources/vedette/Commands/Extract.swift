import ArgumentParser
import Reading

/// `vedette extract`: the article of one page.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the article of a web page: its main text, title, author and date.",
        discussion: """
            FILE holds the body as it came off the wire; “-” is standard input. Nothing is fetched.

            Exit status: 0 when a page was read, with or without an article; 65 when it was none; 66 when \
            FILE cannot be opened.
            """)

    @Argument(help: "The page.")
    var file: String

    @Option(help: "The absolute address that the page came from.")
    var url: String

    @Option(help: "The Content-Type header, whole.")
    var contentType: String?

    @Flag(help: "Print one JSON object: title, text, html, author, published, language, site, image.")
    var json = false

    func run() throws {
        let bytes = try readInput(file)
        do {
            let article = try Article.extract(Document(bytes: bytes, url: url, contentType: contentType))
            print(json ? Self.json(article) : Self.readable(article))
        } catch {
            print(json ? Self.json(error) : "\(file): \(error.message)")
            throw ExitCode.badData
        }
    }

    private static func json(_ article: Article) -> String {
        var writer = JSONWriter()
        writer.object { json in
            json.member("title", article.title)
            json.member("text", article.text)
            json.member("html", article.html)
            json.member("author", article.author)
            json.member("published", article.published?.iso8601UTC)
            json.member("language", article.language)
            json.member("site", article.site)
            json.member("image", article.image)
        }
        return writer.text
    }

    private static func json(_ error: ReadingError) -> String {
        var writer = JSONWriter()
        writer.object { json in
            json.member("error") { json in
                json.member("code", error.code.rawValue)
                json.member("message", error.message)
            }
        }
        return writer.text
    }

    /// For a person at a terminal: headline, who and when, text.
    static func readable(_ article: Article) -> String {
        let about = [article.author, article.published?.iso8601UTC, article.site, article.language].compactMap { $0 }
        return [
            article.title ?? "(no title)", about.joined(separator: " · "), article.text ?? "(no article on this page)",
        ]
        .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
