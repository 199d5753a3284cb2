import Fetch
import Foundation
import Judging
import Matching
import Reading

extension ConfigurationReader {
    /// The sources, those of OPML lists among them; ids are unique over all.
    mutating func sources(_ json: JSON?, folder: String, catalogue: EntityCatalogue) -> [SourceSettings] {
        var sources: [SourceSettings] = []
        var ids: Set<String> = []
        for element in elements(json, "sources", of: "sources") {
            if element.json["opml"] != nil {
                for source in list(element.json, element.path, folder: folder, catalogue: catalogue)
                where ids.insert(source.source.id).inserted {
                    sources.append(source)
                }
            } else if let source = source(element.json, element.path, folder: folder, catalogue: catalogue) {
                if ids.insert(source.source.id).inserted {
                    sources.append(source)
                } else if let json = element.json["id"] {
                    note("\"\(source.source.id)\" is the id of another source", at: json, "\(element.path).id")
                }
            }
        }
        return sources
    }

    private mutating func source(
        _ json: JSON, _ path: String, folder: String, catalogue: EntityCatalogue
    ) -> SourceSettings? {
        guard let object = object(json, path, .source) else { return nil }
        guard object["url"] != nil else {
            note("a source needs \"url\" or \"opml\"", at: json, path)
            return nil
        }
        let id = required(object, "id", of: "a source")
        var source = Source(
            id: id ?? "", url: url(object, folder: folder) ?? "",
            kind: choice(object, "kind", of: Source.Kind.allCases) ?? .feed)
        if let seconds = duration(object, "interval", atLeast: 1) { source.interval = seconds }
        source.headers = headers(object)
        source.isPaused = bool(object, "paused") ?? false
        let subject = subject(object, catalogue: catalogue)
        let items = selectors(object, kind: source.kind)
        let article = text(object, "article", expected: "a CSS selector or an XPath")
        if source.kind != .page, article != nil, let json = object["article"] {
            note("only a source of the kind \"page\" has an article to watch", at: json, object.path("article"))
        }
        let settings = SourceSettings(
            source: source, name: text(object, "name") ?? id ?? "", language: language(object),
            trust: choice(object, "trust", of: Trust.allCases) ?? (subject == nil ? .press : .official),
            subject: subject, items: items,
            article: article)
        return id == nil ? nil : settings
    }

    private mutating func url(_ object: Object, folder: String) -> String? {
        guard let url = text(object, "url", expected: "an address"), let json = object["url"] else { return nil }
        if let problem = addressProblem(of: url, schemes: ["https", "http", "file"]) {
            note(problem, at: json, object.path("url"))
            return nil
        }
        return absoluteFileURL(url, folder: folder)
    }

    private mutating func subject(_ object: Object, catalogue: EntityCatalogue) -> EntityID? {
        guard let id = text(object, "subject", expected: "the id of an entity"), let json = object["subject"] else {
            return nil
        }
        catalogue.check(id, at: json, object.path("subject"), with: &self)
        return EntityID(id)
    }

    private mutating func language(_ object: Object) -> String? {
        guard let tag = text(object, "language"), let json = object["language"] else { return nil }
        let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let primary = subtags.first, (2...3).contains(primary.count),
            subtags.allSatisfy({
                (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            })
        else {
            mismatch(json, object.path("language"), expected: "a language tag such as \"zh\", \"en\", \"zh-TW\"")
            return nil
        }
        return tag
    }

    private mutating func headers(_ object: Object) -> [String: String] {
        var headers: [String: String] = [:]
        for member in members(object["headers"], object.path("headers"), of: "header names and values") {
            let path = "\(object.path("headers")).\(member.key)"
            let isName = member.key.unicodeScalars.allSatisfy {
                (0x21..<0x7F).contains($0.value) && !"\"(),/:;<=>?@[\\]{}".unicodeScalars.contains($0)
            }
            if member.key.isEmpty || !isName {
                note("expected the name of an HTTP header", at: member.keyUTF8Offset, path)
            } else if let value = member.value.string {
                if value.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
                    note("expected a header value without control characters", at: member.value, path)
                } else {
                    headers[member.key] = value
                }
            } else {
                // What stands there may be a secret: it is not shown.
                note("expected a text", at: member.value, path)
            }
        }
        return headers
    }

    private mutating func selectors(_ object: Object, kind: Source.Kind) -> ItemSelectors? {
        guard let json = object["items"] else { return nil }
        let path = object.path("items")
        if kind == .feed {
            note(
                "a source of the kind \"feed\" needs no \"items\"; expected the kind \"page\" or \"json\"", at: json,
                path)
            return nil
        }
        if json.string != nil {
            return text(json, path, expected: "a CSS selector, an XPath or a path").map { ItemSelectors(item: $0) }
        }
        guard let parts = self.object(json, path, .selectors),
            let item = required(parts, "item", of: "a set of selectors")
        else { return nil }
        return ItemSelectors(
            item: item, title: text(parts, "title"), link: text(parts, "link"), date: text(parts, "date"),
            summary: text(parts, "summary"), id: text(parts, "id"))
    }

    // MARK: - OPML lists

    private mutating func list(
        _ json: JSON, _ path: String, folder: String, catalogue: EntityCatalogue
    ) -> [SourceSettings] {
        guard let object = object(json, path, .list),
            let name = text(object, "opml", expected: "the path of an OPML file"), let place = object["opml"]
        else { return [] }
        do {
            _ = try readFile(resolve(name, against: folder))
            return []
        } catch {
            note("\(resolve(name, against: folder)) cannot be read: \(error.reason)", at: place, object.path("opml"))
            return []
        }
    }
}

/// A `file:` address made absolute: `file:feeds/a.xml` is seen from the folder of the configuration.
private func absoluteFileURL(_ url: String, folder: String) -> String {
    guard url.lowercased().hasPrefix("file:"), !url.dropFirst(5).hasPrefix("/") else { return url }
    let path = resolve(String(url.dropFirst(5)), against: folder)
    return URL(fileURLWithPath: path.removingPercentEncoding ?? path).absoluteString
}
