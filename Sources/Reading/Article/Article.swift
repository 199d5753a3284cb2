public import struct Foundation.Date

/// The article of a page: its main text and what the page says of it.
///
/// Nothing here is for one site: the text is found by density, links and the words that site builders use
/// (`MainText`), the rest in the page's metadata, else around the text.
public struct Article: Sendable, Equatable {
    /// The headline without the site's name; nil where the page has none.
    public var title: String?
    /// Plain text, blocks parted by a blank line; nil where the page has no article.
    public var text: String?
    /// The same as markup of a few elements (`p`, headings, lists, `blockquote`, `pre`, `a`, `strong`, `em`), links
    /// absolute and http or https; nil where there is no text.
    public var html: String?
    /// The authors' names, joined by commas.
    public var author: String?
    /// When it was first published.
    public var published: Date?
    /// BCP 47, as the page says it or as its script shows.
    public var language: String?
    /// The name of the site.
    public var site: String?
    /// The address of the lead image, absolute.
    public var image: String?

    /// Creates an article without anything.
    public init() {}

    /// Reads the article of a web page. Bounded in time, memory and depth on any input.
    ///
    /// Throws where the document is no web page: `empty`, `unreadable` (binary, a feed or other data), `blocked` (a bot
    /// wall or a login page in its place).
    public static func extract(_ document: Document) throws(ReadingError) -> Article {
        let page = try WebPage(document)
        if let refusal = Refusal.of(page) { throw refusal }
        return Article(page)
    }

    /// Reads the article of a page.
    init(_ page: WebPage) {
        let tree = page.tree
        let metadata = page.metadata
        let headline = Headline(tree: tree, metadata: metadata)
        title = headline.text.map(PlainText.line)
        let main = MainText(
            tree: tree, headline: headline.text, titles: metadata.titles + metadata.descriptions, url: page.url)
        let blocks = main.blocks()
        var texts = blocks.map { PlainText.lines($0.text) }.filter { !$0.isEmpty }
        if let body = metadata.articleBody, Self.covers(texts, body) == false {
            texts = PlainText.paragraphs(body).map(PlainText.lines).filter { !$0.isEmpty }
            html = texts.map { "<p>\(ArticleMarkup.escaped($0))</p>" }.joined(separator: "\n")
        } else {
            html = ArticleMarkup.html(of: blocks, tree: tree, base: metadata.base)
        }
        text = texts.isEmpty ? nil : texts.joined(separator: "\n\n")
        if text == nil { html = nil }
        let byline = Byline(
            tree: tree, metadata: metadata, url: page.url, dates: PageDates(tree: tree),
            before: blocks.first?.nodes.lowerBound)
        author = byline.author.map(PlainText.line)
        published = byline.published
        site = (metadata.sites.first ?? headline.site ?? URLReference(page.url)?.host).map(PlainText.line)
        image = metadata.images.lazy.compactMap { URLReference.web($0, base: metadata.base) }.first
        language = Self.language(declared: metadata.languages, text: text ?? title ?? "")
    }

    /// Whether the blocks hold what the page's own copy of the text says; nil where the copy is too short to tell.
    /// Letters alone are compared, in runs of twelve, as copies differ in spaces and quotes.
    private static func covers(_ texts: [String], _ body: String) -> Bool? {
        func letters(_ text: String) -> [UInt32] {
            text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(8_000).map(\.value)
        }
        let copy = letters(PlainText.unmarked(body))
        guard copy.count >= 240 else { return nil }
        let found = letters(texts.joined(separator: " "))
        let length = 12
        let runs = Set((0...max(0, found.count - length)).map { found[$0..<min(found.count, $0 + length)] })
        let starts = stride(from: 0, through: copy.count - length, by: length)
        return starts.count { runs.contains(copy[$0..<$0 + length]) } * 2 >= copy.count / length
    }

    /// Whether the commonest English words are as common as in English.
    private static func isEnglish(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.prefix(600)
        let common: Set<Substring> = [
            "the", "and", "to", "that", "for", "with", "this", "have", "are", "from", "has", "by",
        ]
        return words.count >= 50 && words.count { common.contains($0) } * 100 > words.count * 9
    }

    /// The language of a text: as declared, unless its script says otherwise, since templates come with `lang="en"`.
    private static func language(declared: [String], text: String) -> String? {
        let declaration = declared.lazy
            .map {
                $0.replacing("_", with: "-").split(separator: ",").first.map { $0.filter { !$0.isWhitespace } } ?? ""
            }
            .first { (2...35).contains($0.utf8.count) }
        guard let script = Script(of: text) else { return declaration }
        let base = declaration?.prefix { $0 != "-" }.lowercased()
        if script == .latin, base != "en", isEnglish(text) { return "en" }
        return base.map(script.languages.contains) == true ? declaration : script.language ?? declaration
    }
}

/// The script that most of a text is written in, as far as it tells a language.
private enum Script {
    case han, kana, hangul, cyrillic, latin

    /// Looks at the first 2,000 scalars.
    init?(of text: String) {
        var han = 0, kana = 0, hangul = 0, cyrillic = 0, latin = 0
        for scalar in text.unicodeScalars.prefix(2_000) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
            case 0x400...0x4FF: cyrillic += 1
            case 0x3041...0x30FF: kana += 1
            case 0x3400...0x4DBF, 0x4E00...0x9FFF: han += 1
            case 0xAC00...0xD7A3: hangul += 1
            default: break
            }
        }
        let total = (han + kana + hangul) * 2 + cyrillic + latin
        guard total >= 20 else { return nil }
        if kana * 10 > han + kana + hangul, kana * 4 > total {
            self = .kana
        } else if hangul * 4 > total {
            self = .hangul
        } else if (han + kana) * 4 > total {
            self = kana * 8 > han ? .kana : .han
        } else if cyrillic * 2 > total {
            self = .cyrillic
        } else if latin * 10 > total * 9 {
            self = .latin
        } else {
            return nil
        }
    }

    /// The languages that a declaration may name without contradiction.
    var languages: Set<String> {
        switch self {
        case .han: ["zh", "ja", "yue", "lzh", "wuu", "cmn"]
        case .kana: ["ja"]
        case .hangul: ["ko"]
        case .cyrillic: ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt"]
        case .latin: Set(Self.latinLanguages)
        }
    }

    /// The language where the declaration contradicts or is missing; nil where several are likely.
    var language: String? {
        switch self {
        case .han: "zh"
        case .kana: "ja"
        case .hangul: "ko"
        case .cyrillic, .latin: nil
        }
    }

    private static let latinLanguages = [
        "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "nn", "fi", "pl", "cs", "sk", "hu", "ro",
        "tr",
        "id", "ms", "vi", "ca", "eu", "gl", "hr", "sl", "et", "lv", "lt", "is", "ga", "sq", "sw", "af", "tl", "fil",
        "la",
    ]
}
