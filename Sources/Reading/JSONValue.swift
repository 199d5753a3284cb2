/// A value of JSON (RFC 8259), read by our own reader: it is bounded in depth and forgives what feeds get wrong, a byte
/// order mark, commas too many, control characters in strings.
public enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// A number as it is written, so that a long id keeps its digits.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// Members in order; of two with one name the first counts.
    case object([Member])

    /// A member of an object.
    public struct Member: Sendable, Equatable {
        public var name: String
        public var value: JSONValue
    }

    /// Arrays and objects open at once; past it a text is refused.
    public static let maxDepth = 256

    /// Reads a text of valid UTF-8. Throws `unreadable` where it is no JSON, `limit` where it is nested too deep.
    public static func parse(_ bytes: [UInt8]) throws(ReadingError) -> (value: JSONValue, isStrict: Bool) {
        var reader = JSONReader(bytes)
        let value = try reader.read()
        return (value, reader.isStrict)
    }

    /// A member of an object by its name; nil for other values and where there is none.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text of a string or the digits of a number; nil for all else and where it is empty.
    public var text: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .number(let digits): digits
        default: nil
        }
    }

    /// The elements of an array; none for other values.
    public var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }
}

/// Reads JSON by keeping the open arrays and objects itself, so that depth costs no stack.
private struct JSONReader {
    private let bytes: [UInt8]
    private var index = 0
    /// False once something was forgiven.
    private(set) var isStrict = true

    private enum Container {
        case array([JSONValue])
        case object([JSONValue.Member], name: String?)
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() throws(ReadingError) -> JSONValue {
        var open: [Container] = []
        var result: JSONValue?
        while true {
            skipSpace()
            guard index < bytes.count else {
                guard let result, open.isEmpty else { throw broken("ends too early") }
                return result
            }
            let byte = bytes[index]
            if result != nil, open.isEmpty {
                isStrict = false
                guard let result else { throw broken("holds nothing") }
                return result
            }
            switch byte {
            case 0x2C:
                index += 1
                continue
            case 0x7B, 0x5B:
                guard open.count < JSONValue.maxDepth else {
                    throw ReadingError(.limit, "the JSON is nested more than \(JSONValue.maxDepth) deep")
                }
                index += 1
                open.append(byte == 0x7B ? .object([], name: nil) : .array([]))
                continue
            case 0x7D, 0x5D:
                guard let closed = open.popLast() else { throw broken("closes what is not open") }
                index += 1
                switch closed {
                case .array(let elements): result = .array(elements)
                case .object(let members, _): result = .object(members)
                }
            default:
                if case .object(let members, nil)? = open.last {
                    guard byte == 0x22 else { throw broken("has a member without a name") }
                    let name = try string()
                    skipSpace()
                    guard index < bytes.count, bytes[index] == 0x3A else { throw broken("lacks a colon") }
                    index += 1
                    open[open.count - 1] = .object(members, name: name)
                    continue
                }
                result = try scalar(byte)
            }
            guard let value = result, let last = open.popLast() else { continue }
            switch last {
            case .array(var elements):
                elements.append(value)
                open.append(.array(elements))
            case .object(var members, let name):
                if let name { members.append(JSONValue.Member(name: name, value: value)) }
                open.append(.object(members, name: nil))
            }
            result = nil
        }
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private func broken(_ what: String) -> ReadingError { ReadingError(.unreadable, "the JSON \(what)") }

    private mutating func scalar(_ byte: UInt8) throws(ReadingError) -> JSONValue {
        if byte == 0x22 { return .string(try string()) }
        let start = index
        while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default:
            guard let first = word.utf8.first, first == 0x2D || first >= 0x30 && first <= 0x39, word.utf8.count <= 64,
                Double(word) != nil
            else { throw broken("holds a word that means nothing") }
            return .number(word)
        }
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2B || byte == 0x2D
            || byte == 0x2E
    }

    private mutating func string() throws(ReadingError) -> String {
        index += 1
        var out: [UInt8] = []
        var clean = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 {
                out.append(contentsOf: bytes[clean..<index])
                index += 1
                return String(decoding: out, as: UTF8.self)
            }
            if byte == 0x5C {
                out.append(contentsOf: bytes[clean..<index])
                index += 1
                guard index < bytes.count else { break }
                escape(bytes[index], into: &out)
                clean = index
            } else {
                if byte < 0x20 { isStrict = false }
                index += 1
            }
        }
        throw broken("ends inside a string")
    }

    /// Takes what follows a backslash.
    private mutating func escape(_ byte: UInt8, into out: inout [UInt8]) {
        index += 1
        switch byte {
        case 0x6E: out.append(0x0A)
        case 0x74: out.append(0x09)
        case 0x72: out.append(0x0D)
        case 0x62: out.append(0x08)
        case 0x66: out.append(0x0C)
        case 0x75:
            guard var unit = hexUnit() else {
                isStrict = false
                return
            }
            if unit & 0xFC00 == 0xD800, index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 {
                let mark = index
                index += 2
                if let low = hexUnit(), low & 0xFC00 == 0xDC00 {
                    unit = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
                } else {
                    index = mark
                }
            }
            guard let scalar = Unicode.Scalar(unit) else {
                isStrict = false
                return
            }
            out.append(contentsOf: String(Character(scalar)).utf8)
        default: out.append(byte)
        }
    }

    private mutating func hexUnit() -> UInt32? {
        guard index + 4 <= bytes.count,
            let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { return nil }
        index += 4
        return unit
    }
}
