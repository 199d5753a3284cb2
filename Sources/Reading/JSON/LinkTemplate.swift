/// A link by a path, an address in which paths stand in braces, or several of both with `|` between them, of which the
/// first that an item has counts: `url | https://example.com/i/{id}`.
struct LinkTemplate: Sendable, Equatable {
    /// As written.
    let text: String
    private let alternatives: [[Part]]

    private struct Part: Sendable {
        var text: String
        var path: JSONPath?
    }

    /// The paths in it, where each must find something.
    var paths: [JSONPath] { alternatives.count == 1 ? alternatives.joined().compactMap(\.path) : [] }

    init(_ text: String) throws(JSONPath.Failure) {
        self.text = text
        guard text.contains("{") else {
            alternatives = [[Part(text: "", path: try JSONPath(text))]]
            return
        }
        var alternatives: [[Part]] = []
        var offset = 0
        for alternative in Self.alternatives(of: text) {
            alternatives.append(try Self.parts(alternative, offset: offset))
            offset += alternative.unicodeScalars.count + 1
        }
        self.alternatives = alternatives
    }

    /// A text cut at each `|` that stands in no braces.
    private static func alternatives(of text: String) -> [Substring] {
        var isInside = false
        return text.split(omittingEmptySubsequences: false) { character in
            if character == "{" || character == "}" { isInside = character == "{" }
            return character == "|" && !isInside
        }
    }

    private static func parts(_ alternative: Substring, offset: Int) throws(JSONPath.Failure) -> [Part] {
        func path(_ text: Substring) throws(JSONPath.Failure) -> JSONPath {
            do {
                return try JSONPath(String(text))
            } catch {
                let before = alternative[..<text.startIndex].unicodeScalars.count
                throw JSONPath.Failure(message: error.message, offset: offset + before + error.offset)
            }
        }
        guard alternative.contains("{") else { return [Part(text: "", path: try path(alternative))] }
        var parts: [Part] = []
        var rest = alternative.drop { $0 == " " }
        while let last = rest.last, last == " " { rest.removeLast() }
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else {
                let before = alternative[..<open].unicodeScalars.count
                throw JSONPath.Failure(message: "expected “}”, found the end of the template", offset: offset + before)
            }
            parts.append(Part(text: String(rest[..<open]), path: try path(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return parts + [Part(text: String(rest), path: nil)]
    }

    /// The link of an item: the first alternative of which all paths find something.
    func link(of json: JSON) -> String? {
        alternatives.lazy.compactMap { Self.link(of: json, $0) }.first
    }

    private static func link(of json: JSON, _ parts: [Part]) -> String? {
        var link = ""
        for part in parts {
            link += part.text
            guard let path = part.path else { continue }
            let value = path.values(in: json).lazy.compactMap(\.stringOrDigits).first { !$0.isEmpty }
            guard let value else { return nil }
            link += value
        }
        return link
    }

    /// All that the paths lead to, null too.
    func places(in json: JSON) -> [JSON] { alternatives.joined().flatMap { $0.path?.places(in: json) ?? [] } }

    static func == (a: Self, b: Self) -> Bool { a.text == b.text }
}
