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
                for source in list(element.json, element.path, folder: folder, catalogue: catalogue) {
                    let id = source.settings.source.id
                    if ids.insert(id).inserted {
                        sources.append(source.settings)
                    } else {
                        note("“\(source.settings.name)”: \"\(id)\" is the id of another source", at: source.place)
                    }
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
        let id = id(object, of: "a source")
        var source = Source(
            id: id ?? "", url: url(object, folder: folder) ?? "",
            kind: choice(object, "kind", of: Source.Kind.allCases) ?? .feed)
        if let seconds = duration(object, "interval", atLeast: 1) { source.interval = seconds }
        source.headers = headers(object)
        source.isPaused = bool(object, "paused") ?? false
        let subject = subject(object, catalogue: catalogue)
        let settings = SourceSettings(
            source: source, name: text(object, "name") ?? id ?? "", language: language(object),
            trust: choice(object, "trust", of: Trust.allCases) ?? SourceSettings.defaultTrust(subject: subject),
            subject: subject,
            form: form(object, kind: source.kind))
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
        guard SourceSettings.isLanguage(tag) else {
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

    // MARK: - Pages and JSON documents

    private mutating func form(_ object: Object, kind: Source.Kind) -> DocumentForm {
        if kind != .page, let json = object["article"] {
            note("only a source of the kind \"page\" has an article to watch", at: json, object.path("article"))
        }
        switch kind {
        case .feed:
            if let json = object["items"] {
                note(
                    "a source of the kind \"feed\" needs no \"items\"; expected the kind \"page\" or \"json\"",
                    at: json,
                    object.path("items"))
            }
            return .feed
        case .page:
            let part = text(object, "article", expected: "a CSS selector or an XPath").flatMap { article in
                object["article"].flatMap { selector(article, at: $0, object.path("article")) }
            }
            return .page(rows: rows(object), text: part)
        case .json:
            return .json(paths(object))
        }
    }

    private mutating func rows(_ object: Object) -> Page.Rules? {
        guard let parts = parts(object, expected: "a CSS selector or an XPath") else { return nil }
        if let json = parts.object?["id"] {
            note("only items of a JSON document have the path of an id", at: json, "\(object.path("items")).id")
        }
        for part in parts.all where part.key != "id" {
            guard selector(part.text, at: part.json, part.path) != nil else { return nil }
        }
        return try? Page.Rules(
            item: parts["item"] ?? "", title: parts["title"], link: parts["link"], date: parts["date"],
            summary: parts["summary"])
    }

    private mutating func paths(_ object: Object) -> JSONSource.Rules? {
        guard let parts = parts(object, expected: "a path such as \"data.list\"") else { return nil }
        do {
            for part in parts.all where part.key != "link" {
                do {
                    _ = try JSONPath(part.text)
                } catch {
                    note(error.message, at: part.json, scalar: error.offset, part.path)
                    return nil
                }
            }
            return try JSONSource.Rules(
                items: parts["item"] ?? "", title: parts["title"], link: parts["link"], date: parts["date"],
                summary: parts["summary"], id: parts["id"])
        } catch {
            if let link = parts.all.first(where: { $0.key == "link" }) {
                note(error.message, at: link.json, scalar: error.offset, link.path)
            }
            return nil
        }
    }

    private mutating func selector(_ text: String, at json: JSON, _ path: String) -> Selector? {
        do {
            return try Selector(text)
        } catch {
            note(error.message, at: json, scalar: error.offset, path)
            return nil
        }
    }

    /// What `items` names: one text for the items, or an object with their parts.
    private struct Parts {
        var object: Object?
        var all: [(key: String, text: String, json: JSON, path: String)]

        subscript(key: String) -> String? { all.first { $0.key == key }?.text }
    }

    private mutating func parts(_ object: Object, expected: String) -> Parts? {
        guard let json = object["items"] else { return nil }
        let path = object.path("items")
        if json.string != nil {
            return text(json, path, expected: expected).map { Parts(object: nil, all: [("item", $0, json, path)]) }
        }
        guard let inner = self.object(json, path, .selectors),
            required(inner, "item", of: "a set of selectors") != nil
        else { return nil }
        var all: [(key: String, text: String, json: JSON, path: String)] = []
        for key in ConfigurationShape.selectors.keys {
            guard let json = inner[key], let text = text(inner, key, expected: expected) else { continue }
            all.append((key, text, json, inner.path(key)))
        }
        return Parts(object: inner, all: all)
    }

    // MARK: - OPML lists

    /// A place in a list that the configuration names.
    private struct ListPlace {
        var file: String
        var position: TextPosition
    }

    private mutating func note(_ message: String, at place: ListPlace) {
        let position = place.position
        note(Finding(file: place.file, line: position.line, column: position.column, path: "", message: message))
    }

    private mutating func list(
        _ json: JSON, _ path: String, folder: String, catalogue: EntityCatalogue
    ) -> [(settings: SourceSettings, place: ListPlace)] {
        guard let object = object(json, path, .list),
            let name = self.path(object, "opml", expected: "the path of an OPML file"), let place = object["opml"]
        else { return [] }
        let file = resolve(name, against: folder)
        let list: OPML
        do {
            let bytes = try readFile(file, limit: Configuration.fileLimit)
            list = try OPML.parse(Document(bytes: bytes, url: "file:\(file)"))
        } catch let error as ReadingError {
            note("\(file): \(error.message)", at: place, object.path("opml"))
            return []
        } catch {
            let reason = (error as? FileError)?.reason ?? "\(error)"
            note("\(file) cannot be read: \(reason)", at: place, object.path("opml"))
            return []
        }
        if let flaw = list.cutOff {
            // What is missing would be taken for taken out, and no longer be asked.
            note(flaw.message, at: ListPlace(file: file, position: flaw.position))
        } else if let flaw = list.unclosed {
            let position = flaw.position
            warn(Finding(file: file, line: position.line, column: position.column, path: "", message: flaw.message))
        }
        var slugs: Set<String> = []
        return list.feeds.compactMap { outline in
            let name = outline.name ?? outline.feedURL ?? ""
            var problems: [String] = []
            let settings = SourceSettings(
                outline, folder: vedette.folder(of: file), catalogue: catalogue, slugs: &slugs, &problems)
            let place = ListPlace(file: file, position: outline.position)
            for problem in problems { note("“\(name)”: \(problem)", at: place) }
            return settings.map { ($0, place) }
        }
    }
}

extension SourceSettings {
    /// How far a source is believed where nothing is said.
    static func defaultTrust(subject: EntityID?) -> Trust { subject == nil ? .press : .official }

    /// Whether a text is a language tag: two or three letters, and what narrows them down (RFC 5646 §2.1, in its form).
    static func isLanguage(_ tag: String) -> Bool {
        let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let primary = subtags.first, (2...3).contains(primary.count) else { return false }
        return primary.allSatisfy { $0.isASCII && $0.isLetter }
            && subtags.allSatisfy {
                (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }

    /// A feed of an OPML list, with what Vedette's own attributes say of it, seen from a folder. Nil, with the problem, for
    /// an outline without an address that can be asked; `slugs` are ids that none made of an address may be, and no
    /// catalogue leaves subjects unchecked.
    init?(
        _ outline: OPML.Outline, folder: String, catalogue: EntityCatalogue?, slugs: inout Set<String>,
        _ problems: inout [String]
    ) {
        let address = outline.feedURL ?? ""
        if let problem = addressProblem(of: address, schemes: ["https", "http", "file"]) {
            problems.append("xmlUrl: \(problem)")
            return nil
        }
        let id = outline["vedette:id"] ?? Self.slug(address, avoiding: slugs)
        if id.unicodeScalars.contains(where: ConfigurationReader.isControl) {
            problems.append("vedette:id: \(ConfigurationReader.idExpectation)")
        }
        slugs.insert(id)
        var source = Source(id: id, url: absoluteFileURL(address, folder: folder))
        if let text = outline["vedette:interval"] {
            if let seconds = DurationText.seconds(text), seconds >= 1 {
                source.interval = seconds
            } else {
                problems.append("vedette:interval: expected \(DurationText.expectation), found \"\(text)\"")
            }
        }
        if let text = outline["vedette:paused"] {
            if ["true", "false"].contains(text) {
                source.isPaused = text == "true"
            } else {
                problems.append("vedette:paused: expected \"true\" or \"false\", found \"\(text)\"")
            }
        }
        let subject = outline["vedette:subject"].map { EntityID($0) }
        if let subject, let problem = catalogue?.problem(with: subject.rawValue) {
            problems.append("vedette:subject: \(problem)")
        }
        let trust = outline["vedette:trust"].flatMap(Trust.init)
        if let text = outline["vedette:trust"], trust == nil {
            let words = Trust.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            problems.append("vedette:trust: expected one of \(words), found \"\(text)\"")
        }
        self.init(
            source: source, name: outline.name ?? id,
            // Other programs write what they like there.
            language: outline["language"].flatMap { Self.isLanguage($0) ? $0 : nil },
            trust: trust ?? Self.defaultTrust(subject: subject), subject: subject)
    }

    /// An id made of an address: host and path, or a file's name, in small letters, digits and hyphens.
    private static func slug(_ address: String, avoiding taken: Set<String>) -> String {
        let shown = withoutCredentials(address)
        let isFile = shown.lowercased().hasPrefix("file:")
        let body =
            isFile
            ? shown.split(separator: "/").last?.trimmingPrefix("file:") ?? ""
            : shown.firstRange(of: "://").map { shown[$0.upperBound...] } ?? shown[...]
        let letters = body.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let words = String(letters).split(separator: "-").filter { $0 != "www" }
        let slug = String(words.joined(separator: "-").prefix(64))
        guard taken.contains(slug) else { return slug }
        return (2...).lazy.map { "\(slug)-\($0)" }.first { !taken.contains($0) } ?? slug
    }
}

/// A `file:` address made absolute: `file:feeds/a.xml` is seen from the folder of the configuration.
private func absoluteFileURL(_ url: String, folder: String) -> String {
    guard url.lowercased().hasPrefix("file:"), !url.dropFirst(5).hasPrefix("/") else { return url }
    let path = resolve(String(url.dropFirst(5)), against: folder)
    return URL(fileURLWithPath: path.removingPercentEncoding ?? path).absoluteString
}
