/// A recursive descent over the bytes of one JSON document; its depth is bounded by the limits.
struct JSONParser {
    private let bytes: [UInt8]
    private let leniency: JSON.Leniency
    private let limits: JSON.Limits
    private var index = 0
    private var depth = 0
    private var values = 0

    /// Prepares to read a document from its start.
    init(bytes: [UInt8], leniency: JSON.Leniency, limits: JSON.Limits) {
        self.bytes = bytes
        self.leniency = leniency
        self.limits = limits
    }

    /// The whole document: one value, with nothing but white space around it.
    mutating func document() throws(JSON.Failure) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        try skipSpace()
        guard index < bytes.count else { throw failure(.empty, "the document is empty") }
        let value = try value()
        try skipSpace()
        guard index == bytes.count else { throw unexpected("the end of the document") }
        return value
    }

    private mutating func value() throws(JSON.Failure) -> JSON {
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
        try skipSpace()
        while peek != UInt8(ascii: "}") {
            guard peek == UInt8(ascii: "\"") else {
                throw unexpected(members.isEmpty ? "a key in double quotes or “}”" : "a key in double quotes")
            }
            let keyOffset = index
            let key = try string()
            try skipSpace()
            guard peek == UInt8(ascii: ":") else { throw unexpected("“:” after the key “\(key.prefix(40))”") }
            index += 1
            try skipSpace()
            members.append(JSON.Member(key: key, keyUTF8Offset: keyOffset, value: try value()))
            guard try another(before: UInt8(ascii: "}")) else { break }
        }
        index += 1
        return members
    }

    private mutating func array() throws(JSON.Failure) -> [JSON] {
        try enter()
        defer { depth -= 1 }
        var elements: [JSON] = []
        try skipSpace()
        while peek != UInt8(ascii: "]") {
            elements.append(try value())
            guard try another(before: UInt8(ascii: "]")) else { break }
        }
        index += 1
        return elements
    }

    /// Steps over the opening bracket.
    private mutating func enter() throws(JSON.Failure) {
        depth += 1
        guard depth <= limits.depth else { throw failure(.limit, "nested deeper than \(limits.depth) levels") }
        index += 1
    }

    /// Steps over the comma after an element; false where the closing bracket stands instead.
    private mutating func another(before close: UInt8) throws(JSON.Failure) -> Bool {
        try skipSpace()
        if peek == close { return false }
        let bracket = Character(UnicodeScalar(close))
        guard peek == UInt8(ascii: ",") else { throw unexpected("“,” or “\(bracket)”") }
        let comma = index
        index += 1
        try skipSpace()
        if peek == close {
            guard leniency.contains(.trailingCommas) else {
                throw failure(.syntax, "a comma before “\(bracket)”", at: comma)
            }
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
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(JSON.Failure) {
        guard let first = peek, isDigit(first) else { throw unexpected("a digit") }
        while let byte = peek, isDigit(byte) { index += 1 }
    }

    private mutating func string() throws(JSON.Failure) -> String {
        let open = index
        index += 1
        let start = index
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        if peek == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        var text = Array(bytes[start..<index])
        while true {
            guard let byte = peek else { throw failure(.syntax, "a string that is never closed", at: open) }
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index += 1
                try escape(into: &text)
            case 0..<0x20 where !leniency.contains(.controlCharacters):
                throw failure(
                    .syntax,
                    byte == 0x0A || byte == 0x0D
                        ? "a string that is not closed on its line" : "a control character in a string, unescaped",
                    at: byte == 0x0A || byte == 0x0D ? open : index)
            default:
                text.append(byte)
                index += 1
            }
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSON.Failure) {
        guard let byte = peek else { throw unexpected("an escape") }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            index += 1
            text.append(contentsOf: Array(String(try escapedScalar()).utf8))
            return
        default: throw unexpected("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", at: index)
        }
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

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

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
