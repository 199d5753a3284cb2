/// Writes JSON text with its keys in the order given: one line, no white space, UTF-8, so that equal values give equal
/// bytes. U+2028, U+2029 and control characters are escaped: a record stays one line in every reader.
///
///     var json = JSONWriter()
///     json.object { json in
///         json.member("id", "openai")
///         json.array("factors", factors) { json, factor in json.value(factor) }
///     }
public struct JSONWriter: Sendable {
    public private(set) var text = ""
    private var needsComma = false

    /// An empty text.
    public init() {}

    // MARK: Values

    /// A string, or null.
    public mutating func value(_ string: String?) {
        guard let string else { return null() }
        separate()
        text += "\""
        if string.utf8.allSatisfy(Self.isPlain) {
            text += string
            text += "\""
            needsComma = true
            return
        }
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
        needsComma = true
    }

    /// Whether a byte of a string certainly needs no escape: those of quotes and controls, and the lead bytes of U+0080
    /// to U+00BF and of U+2000 to U+2FFF, may.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
    }

    /// A whole number, or null.
    public mutating func value(_ number: Int?) {
        guard let number else { return null() }
        raw(String(number))
    }

    /// A number with the shortest digits that give it back; null where it is not finite.
    public mutating func value(_ number: Double?) {
        guard let number, number.isFinite else { return null() }
        raw(number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)")
    }

    /// `true` or `false`.
    public mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

    /// `null`.
    public mutating func null() { raw("null") }

    /// A value as it was read: numbers with their digits, members in their order.
    public mutating func value(_ json: JSON) {
        switch json.value {
        case .null: null()
        case .bool(let flag): value(flag)
        case .number(let digits): raw(digits)
        case .string(let text): value(text)
        case .array(let elements): array(elements) { $0.value($1) }
        case .object(let members):
            object { json in
                for member in members {
                    json.key(member.key)
                    json.value(member.value)
                }
            }
        }
    }

    /// JSON text made elsewhere, as it is.
    public mutating func raw(_ json: String) {
        separate()
        text += json
        needsComma = true
    }

    /// An object; the body writes its members.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    /// Opens an object; its members are written until `endObject()`.
    public mutating func beginObject() {
        separate()
        text += "{"
        needsComma = false
    }

    /// Closes the object that was opened last.
    public mutating func endObject() {
        text += "}"
        needsComma = true
    }

    /// What was written since it was last taken, so that a long text need not be held whole.
    public mutating func taken() -> String {
        defer { text.removeAll(keepingCapacity: true) }
        return text
    }

    /// A list; the body writes each element.
    public mutating func array<Elements: Sequence>(
        _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
    ) {
        separate()
        text += "["
        needsComma = false
        for element in elements { body(&self, element) }
        text += "]"
        needsComma = true
    }

    // MARK: Members

    /// A key; the next value written is its own.
    public mutating func key(_ key: String) {
        value(key)
        text += ":"
        needsComma = false
    }

    /// A member with a string or null.
    public mutating func member(_ key: String, _ string: String?) {
        self.key(key)
        value(string)
    }

    /// A member with a whole number or null.
    public mutating func member(_ key: String, _ number: Int?) {
        self.key(key)
        value(number)
    }

    /// A member with a number or null.
    public mutating func member(_ key: String, _ number: Double?) {
        self.key(key)
        value(number)
    }

    /// A member with a truth value.
    public mutating func member(_ key: String, _ flag: Bool) {
        self.key(key)
        value(flag)
    }

    /// A member with a list of strings.
    public mutating func member(_ key: String, _ strings: [String]) {
        self.key(key)
        array(strings) { $0.value($1) }
    }

    /// A member with an object.
    public mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
        self.key(key)
        object(body)
    }

    private mutating func separate() {
        if needsComma { text += "," }
    }
}
