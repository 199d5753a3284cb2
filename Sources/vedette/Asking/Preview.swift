import Fetch
import Foundation
import Reading
import Reporting

/// What a document would give, for a person: a pure function of it.
struct Preview {
    private(set) var text = ""
    /// Whether anything was read of it.
    private(set) var hasContent = false
    /// Whether it is a web page without a link to any feed.
    private(set) var leadsToNoFeed = false
    private let width: Int
    private let time: Date
    private let isChinese: Bool

    /// Reads a document as whatever it is. `items` and `article` are selectors or paths as in the configuration; lines
    /// that may be cut are at most `width` cells. `language` is `zh` or `en`; why something cannot be read is told in
    /// English.
    init(
        document: Document, items: String?, article: String?, limit: Int, width: Int, at time: Date, language: String
    ) {
        self.width = width
        self.time = time
        isChinese = language == "zh"
        if let article {
            watched(document, article)
        } else if let items {
            listed(document, items, limit)
        } else {
            do {
                add(feed: try FeedParser.parse(document), as: .feed, limit, of: document)
            } catch {
                unnamed(document, limit, notAFeed: error)
            }
        }
    }

    private mutating func watched(_ document: Document, _ selector: String) {
        do {
            let text = try WatchedText(document, part: Selector(selector))
            line(say("会盯着这段文字的变化：\n", "The text that would be watched for change:\n"))
            line(text.text)
            hasContent = true
            addSource(document, .page, ["article": selector])
        } catch {
            line(Self.reason(error))
        }
    }

    private mutating func listed(_ document: Document, _ items: String, _ limit: Int) {
        do {
            let parts = try Self.parts(items)
            func part(_ key: String) -> String? { parts[key]?.string }
            if (try? JSON.parse(document.bytes)) != nil {
                let rules = try JSONSource.Rules(
                    items: part("item") ?? items, title: part("title"), link: part("link"), date: part("date"),
                    summary: part("summary"), id: part("id"))
                let feed = try JSONSource.read(document, rules: rules, reference: time)
                add(feed: feed, as: .json, limit, of: document, ["items": items])
            } else {
                let rules = try Page.Rules(
                    item: part("item") ?? items, title: part("title"), link: part("link"), date: part("date"),
                    summary: part("summary"))
                let feed = try Page.read(document, rules: rules, reference: time)
                add(feed: feed, as: .page, limit, of: document, ["items": items])
            }
        } catch {
            line(Self.reason(error))
        }
    }

    /// The parts that an object names as `items` of a source does; none for one selector or path.
    private static func parts(_ items: String) throws(ReadingError) -> JSON {
        guard items.hasPrefix("{") else { return JSON(.null) }
        let json: JSON
        do {
            json = try JSON.parse(Array(items.utf8), leniency: [.comments, .trailingCommas])
        } catch {
            throw ReadingError(.unreadable, "--items, character \(error.position.column): \(error.message)")
        }
        let keys = ConfigurationShape.selectors.keys
        for member in json.members ?? [] where !keys.contains(member.key) || member.value.string == nil {
            let guess = suggestion(for: member.key, among: keys).map { "; did you mean \"\($0)\"?" } ?? ""
            throw ReadingError(
                .unreadable,
                "--items: expected texts under \(keys.joined(separator: ", ")), found “\(member.key)”\(guess)")
        }
        guard json["item"] != nil else { throw ReadingError(.unreadable, "--items: a set of selectors needs “item”") }
        return json
    }

    /// What is no feed: JSON, or a page by itself, with its rows, its article, the feeds that it names.
    private mutating func unnamed(_ document: Document, _ limit: Int, notAFeed: ReadingError) {
        let notJSON: ReadingError
        do {
            return add(feed: try JSONSource.read(document, reference: time), as: .json, limit, of: document)
        } catch {
            if error.code == .noMatch { return line(error.message) }
            notJSON = error
        }
        if let refusal = Refusal.of(document) { return line(refusal.message) }
        if !Self.hasMarkup(document) { return line((Self.isJSONLike(document) ? notJSON : notAFeed).message) }
        line(
            say("不是订阅源：", "No feed: ")
                + (notAFeed.feeds.isEmpty ? notAFeed.message : say("这是一个网页", "this is a web page")))
        let seen = Discovery(document).candidates.filter { $0.evidence != .guessed }
        leadsToNoFeed = seen.isEmpty
        if !seen.isEmpty {
            hasContent = true
            line(say("\n页面给出的订阅源：", "\nFeeds that the page leads to:"))
            for candidate in seen.prefix(limit) {
                line("  \(candidate.url)\(candidate.title.map { "  (\($0))" } ?? "")")
            }
        }
        let rows = page(document, limit)
        if let article = try? Article.extract(document), let said = article.text,
            DisplayWidth.of(said) >= Self.leastArticle,
            // On a page that is a list, what remains is no more than one of its rows.
            rows?.entries.contains(where: { $0.summary.map { said.contains($0.prefix(40)) } ?? false }) != true
        {
            hasContent = true
            line(say("\n正文：\n\n", "\nArticle:\n\n") + ExtractCommand.readable(article))
        }
        if rows == nil, seen.isEmpty, let text = try? WatchedText(document), !text.text.isEmpty {
            hasContent = true
            line(
                say(
                    "\n作为 page 类的来源，会盯着它的文字的变化：\n",
                    "\nAs a source of the kind “page” its text would be watched for change:\n"))
            let lines = text.text.split(separator: "\n")
            for text in lines.prefix(limit) { line("  " + DisplayText.line(String(text), cells: max(20, width - 2))) }
            if lines.count > limit {
                let more = lines.count - limit
                line(say("  … 另有 \(more) 行", "  … and \(counted(more, "more line"))"))
            }
            addSource(document, .page, [:])
        }
    }

    /// What an article says at least, in cells: shorter texts are pages of prices, people, terms.
    private static let leastArticle = 600

    /// Whether anything in a document is a tag.
    private static func hasMarkup(_ document: Document) -> Bool {
        let bytes = document.decoded(as: .html).utf8
        return bytes.indices.dropLast().contains { index in
            let next = bytes[index + 1]
            return bytes[index] == 0x3C && (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next == 0x21 || next == 0x3F)
        }
    }

    private static func isJSONLike(_ document: Document) -> Bool {
        document.bytes.first { $0 > 0x20 && $0 < 0x80 }.map { $0 == 0x7B || $0 == 0x5B } ?? false
    }

    private mutating func page(_ document: Document, _ limit: Int) -> Feed? {
        do {
            let feed = try Page.read(document, reference: time)
            line("")
            add(feed: feed, as: .page, limit, of: document)
            return feed
        } catch {
            if error.code == .noMatch { line(say("\n没有列表：", "\nNo rows: ") + error.message) }
            return nil
        }
    }

    private mutating func add(
        feed: Feed, as kind: Source.Kind, _ limit: Int, of document: Document, _ rules: [String: String] = [:]
    ) {
        hasContent = true
        // What the daemon would keep: links resolved and cleaned, what stands twice given once.
        let items = feed.items(of: "preview", at: time) { _ in nil }.map(\.item)
        let untitled = say("（无标题）", "(no title)")
        let name = feed.title ?? untitled
        line(
            say(
                "\(name)：作为 \(kind) 类的来源读到 \(items.count) 条",
                "\(name): \(counted(items.count, "item")) as a source of the kind “\(kind)”"))
        for problem in feed.problems { line(say("  已修复：", "  repaired: ") + problem.message) }
        for item in items.prefix(limit) {
            let title = DisplayText.line(item.title)
            line("  \(date(of: item))  \(title.isEmpty ? untitled : title)")
            if let link = item.url { line("      \(link)") }
            let said = item.summary.isEmpty ? item.content : item.summary
            if !said.isEmpty, said != item.title { line("      \(DisplayText.line(said, cells: max(20, width - 6)))") }
        }
        if items.count > limit { line(say("  … 另有 \(items.count - limit) 条", "  … and \(items.count - limit) more")) }
        addSource(document, kind, rules)
    }

    /// The date that an item bears; that it counts as seen first now where that is none to go by.
    private func date(of item: Item) -> String {
        guard let published = item.published else { return say("无日期", "undated") }
        return published.iso8601UTC + (published == item.effectiveDate ? "" : say("（算作新条目）", " (counts as new)"))
    }

    /// The line of the configuration that makes it a source; none for a file.
    private mutating func addSource(_ document: Document, _ kind: Source.Kind, _ rules: [String: String]) {
        guard document.url.hasPrefix("http"), let host = URLReference(document.url)?.host else { return }
        let name = host.split(separator: ".").filter { $0 != "www" }.joined(separator: "-")
        var json = JSONWriter()
        json.object { json in
            json.member("id", name)
            json.member("url", document.url)
            if kind != .feed { json.member("kind", "\(kind)") }
            for (key, value) in rules.sorted(by: { $0.key < $1.key }) {
                json.key(key)
                guard let parts = try? Self.parts(value), parts.members != nil else {
                    json.value(value)
                    continue
                }
                json.object { json in
                    for part in parts.members ?? [] { json.member(part.key, part.value.string) }
                }
            }
        }
        line(say("\n写进配置的一行：\n  ", "\nAs a source in the configuration:\n  ") + json.text)
    }

    private func say(_ zh: String, _ en: String) -> String { isChinese ? zh : en }

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
