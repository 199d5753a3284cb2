import Reading

/// Walks a configuration document and notes all that is wrong with it, each with its place. Whatever cannot be read
/// is left at its default, so that one pass finds everything.
struct ConfigurationReader {
    /// An object under reading.
    struct Object {
        let json: JSON
        let path: String

        /// The value of a key; the last of several, nil where there is none or it is null.
        subscript(key: String) -> JSON? { json[key].flatMap { $0.isNull ? nil : $0 } }

        /// The path of a key.
        func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    }

    /// How the file is called in findings.
    let file: String
    let bytes: [UInt8]
    private(set) var findings: [Finding] = []
    /// What may stand there but has no effect.
    private(set) var warnings: [Finding] = []
    /// A broken generator must not drown the reader of the findings.
    private static let findingLimit = 200

    /// Prepares to read a file's bytes.
    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    // MARK: - Notes

    /// Notes that something is wrong at a place of the document.
    mutating func note(_ message: String, at utf8Offset: Int, _ path: String) {
        let position = JSON.position(ofUTF8Offset: utf8Offset, in: bytes)
        note(Finding(file: file, line: position.line, column: position.column, path: path, message: message))
    }

    /// Notes that something is wrong with a value.
    mutating func note(_ message: String, at json: JSON, _ path: String) {
        note(message, at: json.utf8Offset, path)
    }

    /// Notes that a value has no effect.
    mutating func warn(_ message: String, at json: JSON, _ path: String) {
        let position = JSON.position(ofUTF8Offset: json.utf8Offset, in: bytes)
        warnings.append(
            Finding(file: file, line: position.line, column: position.column, path: path, message: message))
    }

    /// Takes over a warning, of another file perhaps.
    mutating func warn(_ finding: Finding) { warnings.append(finding) }

    /// Takes over a finding, of another file perhaps.
    mutating func note(_ finding: Finding) {
        guard findings.count < Self.findingLimit else { return }
        findings.append(finding)
    }

    /// Notes that something is wrong inside a string, at a number of Unicode scalars from its start.
    mutating func note(_ message: String, at json: JSON, scalar: Int, _ path: String) {
        note(message, at: utf8Offset(ofScalar: scalar, inString: json), path)
    }

    /// Notes that a value is of the wrong type.
    mutating func mismatch(_ json: JSON, _ path: String, expected: String) {
        note("expected \(expected), found \(Self.describe(json))", at: json, path)
    }

    /// What a value is, in a few words.
    static func describe(_ json: JSON) -> String {
        switch json.value {
        case .null: "null"
        case .bool(let truth): truth ? "true" : "false"
        case .number(let digits): digits.count > 30 ? "a long number" : digits
        case .string(let text): text.count > 40 ? "\"\(text.prefix(40))…\"" : "\"\(text)\""
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// The offset of a scalar of a string's value in the document, escapes counted as what they stand for.
    private func utf8Offset(ofScalar scalar: Int, inString json: JSON) -> Int {
        var index = json.utf8Offset + 1
        var remaining = scalar
        while remaining > 0, index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\") {
                let isLong = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "u")
                let isPair =
                    isLong && index + 7 < bytes.count && bytes[index + 6] == UInt8(ascii: "\\")
                    && (bytes[index + 2] | 0x20) == UInt8(ascii: "d") && bytes[index + 3] >= UInt8(ascii: "8")
                index += isPair ? 12 : isLong ? 6 : 2
            } else {
                index += 1
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            }
            remaining -= 1
        }
        return min(index, bytes.count)
    }

    // MARK: - Objects and lists

    /// An object of a shape; notes unknown and repeated keys. Nil, with a note, for any other value.
    mutating func object(_ json: JSON, _ path: String, _ shape: ConfigurationShape) -> Object? {
        guard let members = json.members else {
            mismatch(json, path, expected: "an object with \(Self.list(shape.keys))")
            return nil
        }
        let object = Object(json: json, path: path)
        var seen: Set<String> = []
        for member in members {
            if !shape.keys.contains(member.key) {
                let guess = suggestion(for: member.key, among: shape.keys)
                let help = guess.map { "did you mean \"\($0)\"?" } ?? "expected one of \(Self.list(shape.keys))"
                note("unknown key; \(help)", at: member.keyUTF8Offset, object.path(member.key))
            } else if !seen.insert(member.key).inserted {
                note("this key stands twice", at: member.keyUTF8Offset, object.path(member.key))
            }
        }
        return object
    }

    /// The members of an object whose keys the person chooses.
    mutating func members(_ json: JSON?, _ path: String, of what: String) -> [JSON.Member] {
        guard let json else { return [] }
        guard let members = json.members else {
            mismatch(json, path, expected: "an object of \(what)")
            return []
        }
        var seen: Set<String> = []
        for member in members where !seen.insert(member.key).inserted {
            note("this key stands twice", at: member.keyUTF8Offset, "\(path).\(member.key)")
        }
        return members
    }

    /// The elements of a list with their paths; none where the key is missing.
    mutating func elements(_ json: JSON?, _ path: String, of what: String) -> [(json: JSON, path: String)] {
        guard let json else { return [] }
        guard let elements = json.elements else {
            mismatch(json, path, expected: "a list of \(what)")
            return []
        }
        return elements.enumerated().map { ($1, "\(path)[\($0)]") }
    }

    private static func list(_ keys: [String]) -> String {
        keys.filter { $0 != "$schema" }.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    // MARK: - Single values

    /// A string that is not empty; nil where the key is missing.
    mutating func text(_ object: Object, _ key: String, expected: String = "a text") -> String? {
        guard let json = object[key] else { return nil }
        return text(json, object.path(key), expected: expected)
    }

    /// A string that is not empty.
    mutating func text(_ json: JSON, _ path: String, expected: String = "a text") -> String? {
        guard let text = json.string else {
            mismatch(json, path, expected: expected)
            return nil
        }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            note("expected \(expected), found an empty one", at: json, path)
            return nil
        }
        return text
    }

    /// A string that must be there.
    mutating func required(_ object: Object, _ key: String, of what: String) -> String? {
        guard object[key] != nil else {
            note("\(what) needs \"\(key)\"", at: object.json, object.path)
            return nil
        }
        return text(object, key)
    }

    /// The id that a thing must have, by which queries and commands name it. One that cannot be shown is noted, of an entity
    /// also one that a query could not name without quotes; it is given back all the same.
    mutating func id(_ object: Object, of what: String, isWord: Bool = false) -> String? {
        guard let id = required(object, "id", of: what), let json = object["id"] else { return nil }
        if id.unicodeScalars.contains(where: Self.isControl) {
            note(Self.idExpectation, at: json, object.path("id"))
        } else if isWord, id.contains(where: { $0.isWhitespace || $0 == "\"" }) {
            note("expected an id without white space and quotes", at: json, object.path("id"))
        }
        return id
    }

    static let idExpectation = "expected an id without control characters"

    /// The path of a file or a folder; nil where the key is missing. C reads a path to its first NUL.
    mutating func path(_ object: Object, _ key: String, expected: String) -> String? {
        guard let path = text(object, key, expected: expected), let json = object[key] else { return nil }
        if path.unicodeScalars.contains(where: Self.isControl) {
            note("expected \(expected) without control characters", at: json, object.path(key))
            return nil
        }
        return path
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

    /// A list of strings; a single string counts as a list of one.
    mutating func texts(_ object: Object, _ key: String, of what: String) -> [String] {
        guard let json = object[key] else { return [] }
        if json.string != nil { return text(json, object.path(key)).map { [$0] } ?? [] }
        return elements(json, object.path(key), of: what).compactMap { text($0.json, $0.path) }
    }

    /// A truth value; nil where the key is missing.
    mutating func bool(_ object: Object, _ key: String) -> Bool? {
        guard let json = object[key] else { return nil }
        guard let truth = json.bool else {
            mismatch(json, object.path(key), expected: "true or false")
            return nil
        }
        return truth
    }

    /// A whole number in a range; nil where the key is missing.
    mutating func int(_ object: Object, _ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let json = object[key] else { return nil }
        guard let number = json.int, range.contains(number) else {
            mismatch(json, object.path(key), expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    /// A number in a range; nil where the key is missing.
    mutating func number(_ object: Object, _ key: String, in range: ClosedRange<Double>) -> Double? {
        guard let json = object[key] else { return nil }
        guard let number = json.double, range.contains(number) else {
            let bounds = "\(range.lowerBound.formattedShortly) to \(range.upperBound.formattedShortly)"
            mismatch(json, object.path(key), expected: "a number from \(bounds)")
            return nil
        }
        return number
    }

    /// Seconds; nil where the key is missing.
    mutating func duration(_ object: Object, _ key: String, atLeast least: Double = 0) -> Double? {
        guard let json = object[key] else { return nil }
        let seconds = json.string.map(DurationText.seconds) ?? DurationText.bounded(json.double)
        guard let seconds else {
            mismatch(json, object.path(key), expected: DurationText.expectation)
            return nil
        }
        guard seconds >= least else {
            mismatch(json, object.path(key), expected: "a duration of \(DurationText.text(least)) or more")
            return nil
        }
        return seconds
    }

    /// One of some words; nil where the key is missing.
    mutating func choice<Word: RawRepresentable<String>>(_ object: Object, _ key: String, of all: [Word]) -> Word? {
        guard let json = object[key] else { return nil }
        if let word = json.string.flatMap(Word.init) { return word }
        let words = all.map(\.rawValue)
        let guess = json.string.flatMap { suggestion(for: $0, among: words) }
        mismatch(
            json, object.path(key),
            expected: guess.map { "one of \(Self.list(words)) (did you mean \"\($0)\"?)" }
                ?? "one of \(Self.list(words))")
        return nil
    }
}

extension Double {
    /// Without a fraction where there is none.
    var formattedShortly: String {
        self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)
    }
}
