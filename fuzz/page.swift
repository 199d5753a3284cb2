import Foundation

/// Any bytes as a web page: article, rows, watched text, feeds, selectors and JSON items of it, without a trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPage(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let now = Date(timeIntervalSince1970: 1_700_000_000)
    let document = Document(bytes: bytes, url: "https://example.org/news/2024/06/21/")
    if let article = try? Article.extract(document) {
        let text = (article.title ?? "") + (article.text ?? "") + (article.author ?? "")
        precondition(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "a control character")
        precondition(article.html.map { !$0.contains("<script") } ?? true, "a script")
        precondition(article.image.map { $0.hasPrefix("http") } ?? true, "a link that is none")
    }
    let entries = (try? Page.read(document, reference: now).entries) ?? []
    precondition(entries.allSatisfy { $0.link.map { $0.hasPrefix("http") } ?? true }, "a link that is none")
    for candidate in Discovery(document).candidates {
        precondition(candidate.url.hasPrefix("http"), "a link that is none")
    }
    _ = Refusal.of(document)
    if let text = try? WatchedText(document) {
        var watch = TextWatch()
        for _ in 0..<3 { precondition(watch.observe(text) == nil, "a change of the same text") }
    }
    _ = try? JSONSource.read(document)
    for path in ["items", "data.list[*]", "items[*].data[*]", "$"] {
        // A path with another is followed in the whole document.
        guard let rules = try? JSONSource.Rules(items: path),
            let whole = try? JSONSource.Rules(items: path + " | " + path)
        else { continue }
        let feed = try? JSONSource.read(document, rules: rules)
        precondition(feed == (try? JSONSource.read(document, rules: whole)), "other items one by one")
    }
    // The first line as a selector over the rest.
    if let end = bytes.firstIndex(of: 0x0A), end < 200 {
        let selector = try? Selector(String(decoding: bytes[..<end], as: UTF8.self))
        let tree = HTMLParser.parse(Array(bytes[end...].prefix(20_000)))
        if let found = selector?.matches(in: tree) { precondition(found.count <= tree.nodes.count * 512, "matches") }
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        _ = try? JSONPath(line)
        let rules = try? JSONSource.Rules(items: "$", link: line)
        if let rules { _ = try? JSONSource.read(document, rules: rules) }
        if let link = CanonicalURL.display(line) {
            precondition(link.hasPrefix("http") && link.utf8.count <= CanonicalURL.maxBytes, "a link that is none")
            precondition(CanonicalURL.key(link) == CanonicalURL.key(line), "another page")
        }
    }
    return 0
}
