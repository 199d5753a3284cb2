/// A way through a JSON document to one value or many: `items`, `data.list[*]`, `$.hits[0].title`, `["odd key"].x`,
/// `extra.info | info` (the first that finds something), `.` for the value itself.
///
/// A small part of RFC 9535: names, places (negative ones from the end) and wildcards. A path that ends at a list means
/// the list's elements where items are asked for.
public struct JSONPath: Sendable, Equatable {
    /// Why a text is no path.
    public struct Failure: Error, Sendable, Equatable {
        public var message: String
        /// Where in the path's text, in Unicode scalars.
        public var offset: Int
    }

    private enum Step: Sendable, Equatable {
        case key(String)
        case index(Int)
        case all
    }

    /// As written.
    public let text: String
    private let alternatives: [[Step]]

    /// Reads a path.
    public init(_ text: String) throws(Failure) {
        self.text = text
        var alternatives: [[Step]] = []
        var offset = 0
        for part in text.split(separator: "|", omittingEmptySubsequences: false) {
            alternatives.append(try Self.steps(Array(part.unicodeScalars), offset: offset))
            offset += part.unicodeScalars.count + 1
        }
        self.alternatives = alternatives
    }

    private static func steps(_ scalars: [Unicode.Scalar], offset: Int) throws(Failure) -> [Step] {
        func failure(_ message: String, _ index: Int) -> Failure { Failure(message: message, offset: offset + index) }
        var steps: [Step] = []
        var index = scalars.firstIndex { $0 != " " } ?? scalars.count
        let end = (scalars.lastIndex { $0 != " " } ?? -1) + 1
        guard index < end else { throw failure("an empty path", 0) }
        if scalars[index] == "$" { index += 1 }
        while index < end {
            switch scalars[index] {
            case ".":
                index += 1
                if index == end, !steps.isEmpty { throw failure("a name is missing after “.”", index) }
            case "[":
                guard let close = scalars[index..<end].firstIndex(of: "]") else {
                    throw failure("expected “]”, found the end of the path", end)
                }
                let inside = String(String.UnicodeScalarView(scalars[(index + 1)..<close])).filter { $0 != " " }
                if inside == "*" {
                    steps.append(.all)
                } else if let number = Int(inside) {
                    steps.append(.index(number))
                } else if let quote = inside.first, quote == "\"" || quote == "'", inside.count > 2,
                    inside.last == quote
                {
                    let name = String(String.UnicodeScalarView(scalars[(index + 1)..<close]))
                    steps.append(.key(String(name.trimmed { $0 == " " }.dropFirst().dropLast())))
                } else {
                    throw failure("expected a number, “*” or a name in quotes, found “\(inside)”", index + 1)
                }
                index = close + 1
            default:
                let stop = scalars[index..<end].firstIndex { $0 == "." || $0 == "[" } ?? end
                let name = String(String.UnicodeScalarView(scalars[index..<stop]))
                steps.append(name == "*" ? .all : .key(name))
                index = stop
            }
        }
        guard steps.count <= 32 else { throw failure("more than 32 steps", 0) }
        return steps
    }

    /// The names that lead to the first list of the path, and what the path finds in each of its elements; nil for a path
    /// of several alternatives or one that goes to places.
    var list: (names: [String], items: (_ element: JSON) -> [JSON])? {
        guard alternatives.count == 1, let steps = alternatives.first else { return nil }
        var names: [String] = []
        for (index, step) in steps.enumerated() {
            switch step {
            case .key(let name): names.append(name)
            case .index: return nil
            case .all:
                let rest = Array(steps[(index + 1)...])
                return (names, { Self.items(Self.follow(rest, from: $0).filter { !$0.isNull }) })
            }
        }
        return (names, { [$0] })
    }

    /// Values where items are asked for: a list means its elements.
    static func items(_ values: [JSON]) -> [JSON] { values.flatMap { $0.elements ?? [$0] } }

    /// What the path finds, in document order: what the first alternative that finds anything finds. Null is nothing.
    public func values(in json: JSON) -> [JSON] {
        for steps in alternatives {
            let found = Self.follow(steps, from: json).filter { !$0.isNull }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// All that any of the alternatives leads to, null too.
    func places(in json: JSON) -> [JSON] { alternatives.flatMap { Self.follow($0, from: json) } }

    private static func follow(_ steps: [Step], from json: JSON) -> [JSON] {
        var found = [json]
        for step in steps {
            switch step {
            case .key(let key): found = found.compactMap { $0[key] }
            case .index(let index): found = found.compactMap { $0[index] }
            case .all: found = found.flatMap { $0.elements ?? $0.members?.map(\.value) ?? [] }
            }
        }
        return found
    }
}
