/// One JSON value as written (RFC 8259), with the place where it begins.
///
/// Numbers keep their digits, so that an id of twenty digits or a price of `0.10` loses nothing; objects keep the
/// order of their members and every repetition of a key. Two values are equal when what they say is equal, wherever
/// they stand.
public struct JSON: Sendable {
    /// What a value is.
    public enum Value: Sendable, Equatable {
        case null
        case bool(Bool)
        /// The digits as written.
        case number(String)
        case string(String)
        case array([JSON])
        /// In the order of the document.
        case object([Member])
    }

    /// A key and its value.
    public struct Member: Sendable, Equatable {
        public var key: String
        /// Where the key's opening quote stands: bytes from the start of the document.
        public var keyUTF8Offset: Int
        public var value: JSON

        /// Creates a member; the offset is 0 for one that stands in no document.
        public init(key: String, keyUTF8Offset: Int = 0, value: JSON) {
            self.key = key
            self.keyUTF8Offset = keyUTF8Offset
            self.value = value
        }

        /// Equal in key and value, wherever they stand.
        public static func == (a: Self, b: Self) -> Bool { a.key == b.key && a.value == b.value }
    }

    /// What a reader tolerates beyond RFC 8259.
    public struct Leniency: OptionSet, Sendable {
        public let rawValue: Int

        /// Creates a set from its bits.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// `// …` to the end of the line and `/* … */`, wherever white space may stand.
        public static let comments = Leniency(rawValue: 1)
        /// A comma before `]` and `}`.
        public static let trailingCommas = Leniency(rawValue: 2)
        /// Control characters that stand raw in a string, as some servers send them.
        public static let controlCharacters = Leniency(rawValue: 4)
    }

    /// How much a document may ask for; past it reading fails with `limit`.
    public struct Limits: Sendable {
        /// How deep arrays and objects may nest. Bounded, because the value is freed by recursion.
        public var depth: Int
        /// How many values there may be in all; each takes some 32 bytes beside its text.
        public var values: Int

        /// Creates limits; the defaults suit a response of 10 MB.
        public init(depth: Int = 256, values: Int = 1_000_000) {
            self.depth = depth
            self.values = values
        }
    }

    /// Why a document is no JSON, and where.
    public struct Failure: Error, Sendable, Equatable {
        /// The kinds of failure.
        public enum Code: String, Sendable {
            /// No bytes, or only white space.
            case empty
            /// Not what the grammar asks for at this place.
            case syntax
            /// Deeper or larger than the limits allow.
            case limit
        }

        public var code: Code
        /// What was expected and what stands there, without the place.
        public var message: String
        public var utf8Offset: Int
        public var position: TextPosition

        /// Creates a failure.
        public init(code: Code, message: String, utf8Offset: Int, position: TextPosition) {
            self.code = code
            self.message = message
            self.utf8Offset = utf8Offset
            self.position = position
        }
    }

    public var value: Value
    /// Where the value begins: bytes from the start of the document, the byte order mark among them.
    public var utf8Offset: Int

    /// Creates a value; the offset is where it begins, 0 for one that stands in no document.
    public init(_ value: Value, utf8Offset: Int = 0) {
        self.value = value
        self.utf8Offset = utf8Offset
    }

    /// Reads one value and nothing after it. UTF-8, whose mark is skipped; what is no UTF-8 becomes U+FFFD.
    ///
    /// Time and memory are linear in the bytes, and bounded by `limits`.
    public static func parse(
        _ bytes: [UInt8], leniency: Leniency = [], limits: Limits = Limits()
    ) throws(Failure) -> JSON {
        var parser = JSONParser(bytes, leniency: leniency, limits: limits)
        return try parser.document()
    }

    /// Line and column of an offset; an offset past the end counts as the end.
    public static func position(ofUTF8Offset offset: Int, in bytes: [UInt8]) -> TextPosition {
        var line = 1
        var column = 1
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let end = min(offset, bytes.count)
        while index < end {
            let byte = bytes[index]
            if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        return TextPosition(line: line, column: column)
    }
}

// MARK: - Looking inside

extension JSON: Equatable {
    /// Equal in what they say, wherever they stand.
    public static func == (a: JSON, b: JSON) -> Bool { a.value == b.value }

    /// The value of a key, nil where this is no object or has no such key. The last of several, as in ECMAScript.
    public subscript(key: String) -> JSON? { members?.last { $0.key == key }?.value }

    /// The element at a place, nil where this is no array or is shorter; negative places count from the end.
    public subscript(index: Int) -> JSON? {
        guard let elements else { return nil }
        let place = index < 0 ? elements.count + index : index
        return elements.indices.contains(place) ? elements[place] : nil
    }

    /// The elements of an array, nil for any other value.
    public var elements: [JSON]? {
        if case .array(let elements) = value { elements } else { nil }
    }

    /// The members of an object in the order of the document, nil for any other value.
    public var members: [Member]? {
        if case .object(let members) = value { members } else { nil }
    }

    /// The text of a string, nil for any other value.
    public var string: String? {
        if case .string(let text) = value { text } else { nil }
    }

    /// The text of a string or the digits of a number: an id as people write it in either way.
    public var stringOrDigits: String? {
        switch value {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// A truth value, nil for any other value.
    public var bool: Bool? {
        if case .bool(let truth) = value { truth } else { nil }
    }

    /// A number, nil for any other value; infinite where it is too large.
    public var double: Double? {
        if case .number(let digits) = value { Double(digits) } else { nil }
    }

    /// A whole number that fits, also when it is written as `3.0` or `3e2`; nil for any other value.
    public var int: Int? {
        guard case .number(let digits) = value else { return nil }
        return Int(digits) ?? Double(digits).flatMap { Int(exactly: $0) }
    }

    /// Whether this is `null`.
    public var isNull: Bool { value == .null }
}
