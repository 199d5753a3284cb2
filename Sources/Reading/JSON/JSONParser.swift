/// A recursive descent over the bytes of one JSON document, or over a window on it; its depth is bounded by the limits.
struct JSONParser {
    private(set) var bytes: [UInt8]
    private let leniency: JSON.Leniency
    private let limits: JSON.Limits
    /// Where it has got to.
    private(set) var index: Int
    private var depth = 0
    private var values = 0
    /// Values are checked and not made.
    private var isSkipping = false
    /// Whether anything was read that RFC 8259 forbids.
    private(set) var hasBeenLenient = false

    /// Prepares to read a document.
    init(
        _ bytes: [UInt8], from index: Int = 0, leniency: JSON.Leniency = [], limits: JSON.Limits = JSON.Limits()
    ) {
        self.bytes = bytes
        self.index = index
        self.leniency = leniency
        self.limits = limits
    }

    /// The whole document: one value, with nothing but white space around it.
    mutating func document() throws(JSON.Failure) -> JSON {
        try start()
        let value = try value()
        try end()
        return value
    }

    /// Steps over a byte order mark and white space to the first value.
    mutating func start() throws(JSON.Failure) {
        if bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
        try skipSpace()
        guard index < bytes.count else { throw failure(.empty, "the document is empty") }
    }

    /// Sees that nothing but white space follows.
    mutating func end() throws(JSON.Failure) {
        try skipSpace()
        guard index == bytes.count else { throw unexpected("the end of the document") }
    }

    // MARK: - A window on the document

    /// Whether more bytes after these could change what was read last: no step looks further ahead.
    var isAtEdge: Bool { bytes.count - index < 32 }

    /// Goes on with more of the document in the place of what was read.
    mutating func slide(appending more: [UInt8]) {
        bytes = bytes[index...] + more
        index = 0
    }

    /// Goes to a place in the window.
    mutating func move(to index: Int) { self.index = index }

    /// Takes the values to come for those of a document of their own, as far as limits go.
    mutating func beginPart() { values = 0 }

    // MARK: - Values

    /// Steps over a value, as strictly as it would be read.
    mutating func skipValue() throws(JSON.Failure) {
        isSkipping = true
        defer { isSkipping = false }
        _ = try value()
    }

    mutating func value() throws(JSON.Failure) -> JSON {
        values += 1
        guard values <= limits.values else { throw failure(.limit, "more than \(limits.values) values") }
        let start = index
        guard let first = peek else { throw unexpected("a value") }
        switch first {
        case UInt8(ascii: "{"): return JSON(.object(try object()), utf8Offset: start)
        case UInt8(ascii: "["): return JSON(.array(try array()), utf8Offset: start)
        case UInt8(ascii: "\""): return JSON(.string(try string()), utf8Offset: start)
        case UInt8(ascii: "t"): return JSON(try word("true", .bool(true)), utf8Offset: start)
        case UInt8(ascii: "f"): return JSON(try word("false", .bool(false)), utf8Offset: start)
        case UInt8(ascii: "n"): return JSON(try word("null", .null), utf8Offset: start)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSON(.number(try number()), utf8Offset: start)
        default: throw unexpected("a value")
        }
    }

    private mutating func object() throws(JSON.Failure) -> [JSON.Member] {
        try enter()
        defer { depth -= 1 }
        var members: [JSON.Member] = []
        var isFirst = true
        while let (key, offset) = try key(isFirst: isFirst) {
            isFirst = false
            let value = try value()
            if !isSkipping { members.append(JSON.Member(key: key, keyUTF8Offset: offset, value: value)) }
        }
        return members
    }

    private mutating func array() throws(JSON.Failure) -> [JSON] {
        try enter()
        defer { depth -= 1 }
        var elements: [JSON] = []
        var isFirst = true
        while try hasElement(isFirst: isFirst) {
            isFirst = false
            let value = try value()
            if !isSkipping { elements.append(value) }
        }
        return elements
    }

    /// Steps over the opening bracket.
    mutating func enter() throws(JSON.Failure) {
        depth += 1
        guard depth <= limits.depth else { throw failure(.limit, "nested deeper than \(limits.depth) levels") }
        index += 1
    }

    /// The next key of an object and where it stands, up to its value; nil after the closing bracket. A key of a value
    /// that is skipped is empty.
    mutating func key(isFirst: Bool) throws(JSON.Failure) -> (key: String, offset: Int)? {
        guard try another(before: UInt8(ascii: "}"), isFirst: isFirst) else { return nil }
        guard peek == UInt8(ascii: "\"") else {
            throw unexpected(isFirst ? "a key in double quotes or “}”" : "a key in double quotes")
        }
        let offset = index
        let key = try string()
        try skipSpace()
        guard peek == UInt8(ascii: ":") else {
            let end = index
            (index, isSkipping) = (offset, false)
            let name = try string().prefix(40)
            index = end
            throw unexpected("“:” after the key “\(name)”")
        }
        index += 1
        try skipSpace()
        return (key, offset)
    }

    /// Steps to the next element of an array; false after the closing bracket.
    mutating func hasElement(isFirst: Bool) throws(JSON.Failure) -> Bool {
        try another(before: UInt8(ascii: "]"), isFirst: isFirst)
    }

    /// Steps over the comma before an element that is not the first, or over the closing bracket: false then.
    private mutating func another(before close: UInt8, isFirst: Bool) throws(JSON.Failure) -> Bool {
        try skipSpace()
        if peek == close {
            index += 1
            return false
        }
        if isFirst { return true }
        let bracket = Character(UnicodeScalar(close))
        guard peek == UInt8(ascii: ",") else { throw unexpected("“,” or “\(bracket)”") }
        let comma = index
        index += 1
        try skipSpace()
        if peek == close {
            guard leniency.contains(.trailingCommas) else {
                throw failure(.syntax, "a comma before “\(bracket)”", at: comma)
            }
            hasBeenLenient = true
            index += 1
            return false
        }
        return true
    }

    // MARK: - Words, numbers, strings

    private mutating func word(_ word: StaticString, _ value: JSON.Value) throws(JSON.Failure) -> JSON.Value {
        let text = word.description.utf8
        guard bytes[index...].starts(with: text) else { throw unexpected("a value") }
        index += text.count
        if let next = peek, isWordByte(next) {
            index -= text.count
            throw unexpected("a value")
        }
        return value
    }

    private mutating func number() throws(JSON.Failure) -> String {
        let start = index
        if peek == UInt8(ascii: "-") { index += 1 }
        if peek == UInt8(ascii: "0") {
            index += 1
        } else {
            try digits()
        }
        if peek == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            index += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        if let next = peek, isWordByte(next) { throw unexpected("the end of the number") }
        return isSkipping ? "" : String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(JSON.Failure) {
        guard let first = peek, isDigit(first) else { throw unexpected("a digit") }
        while let byte = peek, isDigit(byte) { index += 1 }
    }

    private mutating func string() throws(JSON.Failure) -> String {
        let open = index
        index += 1
        let start = index
        skipPlain()
        if peek == UInt8(ascii: "\"") {
            defer { index += 1 }
            return isSkipping ? "" : String(decoding: bytes[start..<index], as: UTF8.self)
        }
        var text = isSkipping ? [] : Array(bytes[start..<index])
        while true {
            guard let byte = peek else { throw failure(.syntax, "a string that is never closed", at: open) }
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index += 1
                try escape(into: &text)
            case 0..<0x20:
                guard leniency.contains(.controlCharacters) else {
                    throw failure(
                        .syntax,
                        byte == 0x0A || byte == 0x0D
                            ? "a string that is not closed on its line" : "a control character in a string, unescaped",
                        at: byte == 0x0A || byte == 0x0D ? open : index)
                }
                hasBeenLenient = true
                if !isSkipping { text.append(byte) }
                index += 1
            default:
                let run = index
                skipPlain()
                if !isSkipping { text += bytes[run..<index] }
            }
        }
    }

    /// Steps over bytes that stand for themselves in a string.
    private mutating func skipPlain() {
        index = unsafe bytes.withUnsafeBytes { raw in
            var index = index
            while index + 8 <= raw.count {
                let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if ByteWord.hasControl(word) | ByteWord.has(0x22, word) | ByteWord.has(0x5C, word) != 0 { break }
                index += 8
            }
            while index < raw.count, case let byte = unsafe raw[index], byte != 0x22, byte != 0x5C, byte >= 0x20 {
                index += 1
            }
            return index
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSON.Failure) {
        let plain: UInt8
        switch peek {
        case nil: throw unexpected("an escape")
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = bytes[index]
        case UInt8(ascii: "b"): plain = 0x08
        case UInt8(ascii: "f"): plain = 0x0C
        case UInt8(ascii: "n"): plain = 0x0A
        case UInt8(ascii: "r"): plain = 0x0D
        case UInt8(ascii: "t"): plain = 0x09
        case UInt8(ascii: "u"):
            index += 1
            let scalar = try escapedScalar()
            if !isSkipping { text += scalar.utf8 }
            return
        default: throw unexpected("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", at: index)
        }
        if !isSkipping { text.append(plain) }
        index += 1
    }

    /// The scalar of `uXXXX`, two of them where they are a pair of surrogates; half a pair is U+FFFD.
    private mutating func escapedScalar() throws(JSON.Failure) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, peek == UInt8(ascii: "\\"), index + 1 < bytes.count,
            bytes[index + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        let back = index
        index += 2
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second) else {
            index = back
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(JSON.Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
                throw unexpected("four hexadecimal digits after \\u")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    // MARK: - White space and errors

    private mutating func skipSpace() throws(JSON.Failure) {
        while let byte = peek {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            case UInt8(ascii: "/") where leniency.contains(.comments): try skipComment()
            default: return
            }
        }
    }

    private mutating func skipComment() throws(JSON.Failure) {
        let start = index
        index += 1
        if peek == UInt8(ascii: "/") {
            while let byte = peek, byte != 0x0A, byte != 0x0D { index += 1 }
        } else if peek == UInt8(ascii: "*") {
            index += 1
            while index + 1 < bytes.count, !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/"))
            {
                index += 1
            }
            guard index + 1 < bytes.count else { throw failure(.syntax, "a comment that is never closed", at: start) }
            index += 2
        } else {
            throw unexpected("a value or a comment", at: start)
        }
    }

    /// The next byte.
    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }

    private func unexpected(_ expectation: String, at place: Int? = nil) -> JSON.Failure {
        let place = place ?? index
        guard place < bytes.count else {
            return failure(.syntax, "expected \(expectation), found the end of the document", at: place)
        }
        var end = place + 1
        if isWordByte(bytes[place]) {
            while end < bytes.count, end - place < 20, isWordByte(bytes[end]) { end += 1 }
        } else {
            while end < bytes.count, end - place < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
        }
        let found = String(decoding: bytes[place..<end], as: UTF8.self)
        let shown = found.unicodeScalars.allSatisfy { $0.value >= 0x20 } ? "“\(found)”" : "a control character"
        return failure(.syntax, "expected \(expectation), found \(shown)", at: place)
    }

    private func failure(_ code: JSON.Failure.Code, _ message: String, at place: Int? = nil) -> JSON.Failure {
        let place = place ?? index
        return JSON.Failure(
            code: code, message: message, utf8Offset: place, position: JSON.position(ofUTF8Offset: place, in: bytes))
    }
}
