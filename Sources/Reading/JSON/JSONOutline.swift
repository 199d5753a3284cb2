/// What a JSON document holds, in the words of `JSONPath`: what an error names for a person to choose from.
enum JSONOutline {
    private static let mostLists = 4
    private static let mostKeys = 8

    /// Hands over the lists in a document with their paths, outer ones first. Those far down or beyond some thousands of
    /// values are left out, and of a list within a list all but the first 50.
    static func forEachList(in json: JSON, _ body: (_ elements: [JSON], _ path: String) -> Void) {
        var queue: [(json: JSON, path: String, depth: Int)] = [(json, "", 0)]
        var next = 0
        while next < queue.count, next < 5_000 {
            let (value, path, depth) = queue[next]
            next += 1
            if let elements = value.elements { body(elements, path.isEmpty ? "$" : path) }
            guard depth < 5 else { continue }
            let inner =
                value.elements?.prefix(50).map { ($0, path + "[*]") }
                ?? value.members?.map { ($0.value, path + step(to: $0.key, isFirst: path.isEmpty)) } ?? []
            queue += inner.filter { $0.0.elements != nil || $0.0.members != nil }.map { ($0.0, $0.1, depth + 1) }
        }
    }

    /// The lists of objects in a document, such as `its lists are “data.rows” (50 with word, num)`.
    static func lists(in json: JSON) -> String {
        var lists: [String] = []
        var paths: Set<String> = []
        forEachList(in: json) { elements, path in
            guard lists.count < mostLists, let members = elements.first?.members, !members.isEmpty,
                paths.insert(path).inserted
            else { return }
            lists.append("“\(path)” (\(elements.count) with \(names(members)))")
        }
        switch lists.count {
        case 0: return "there is no list of objects in it"
        case 1: return "its only list is \(lists[0])"
        default: return "its lists are \(lists.joined(separator: ", "))"
        }
    }

    /// The keys of items, such as `the items have word, num`.
    static func keys(of items: some Collection<JSON>) -> String {
        guard let members = items.first?.members, !members.isEmpty else {
            return items.first.map { "an item is \(kind(of: $0))" } ?? "there are no items"
        }
        return "the items have \(names(members))"
    }

    /// What a value is, in two words.
    static func kind(of json: JSON) -> String {
        switch json.value {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    private static func names(_ members: [JSON.Member]) -> String {
        let names = members.prefix(mostKeys).map { PlainText.line(String($0.key.prefix(40))) }
        return names.joined(separator: ", ") + (members.count > mostKeys ? ", …" : "")
    }

    /// A key as a step of a path, in brackets where it could be read as more than a name.
    private static func step(to key: String, isFirst: Bool) -> String {
        let isPlain = !key.isEmpty && key != "*" && !key.contains { ".[]|$\"' ".contains($0) }
        return isPlain ? (isFirst ? key : "." + key) : "[\"\(key)\"]"
    }
}
