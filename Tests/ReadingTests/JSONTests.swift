import Reading
import Testing

@Suite struct JSONTests {
    static func parse(
        _ text: String, _ leniency: JSON.Leniency = [], limits: JSON.Limits = JSON.Limits()
    ) throws(JSON.Failure) -> JSON {
        try JSON.parse(Array(text.utf8), leniency: leniency, limits: limits)
    }

    static let values: [(String, JSON.Value)] = [
        ("null", .null), (" true ", .bool(true)), ("false\n", .bool(false)),
        ("0", .number("0")), ("-0.5e+10", .number("-0.5e+10")),
        ("12345678901234567890", .number("12345678901234567890")),
        (#""""#, .string("")), (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{c}\n\r\t")),
        (#""\u4f60\u597D""#, .string("你好")), (#""\ud83d\ude00""#, .string("😀")), (#""你好😀""#, .string("你好😀")),
        (#""\ud83d""#, .string("\u{FFFD}")), (#""\ude00x""#, .string("\u{FFFD}x")),
        (#""\ud83d\u0041""#, .string("\u{FFFD}A")), ("\u{FEFF}1", .number("1")),
        ("[]", .array([])), ("[ 1 , [ ] ]", .array([JSON(.number("1")), JSON(.array([]))])), ("{}", .object([])),
        (#"{"a":1,"a":2}"#, .object([.init(key: "a", 1), .init(key: "a", 2)])),
    ]

    @Test(arguments: values) func aDocumentIsReadAsItsValue(text: String, value: JSON.Value) throws {
        #expect(try Self.parse(text).value == value)
    }

    static let failures: [(String, JSON.Failure.Code, Int, Int, String)] = [
        ("", .empty, 1, 1, "empty"), ("\u{FEFF} \n", .empty, 2, 1, "empty"),
        ("[1,]", .syntax, 1, 3, "comma before “]”"), ("{\"a\":1,}", .syntax, 1, 7, "comma before “}”"),
        ("[1 2]", .syntax, 1, 4, "expected “,” or “]”, found “2”"), ("nul", .syntax, 1, 1, "found “nul”"),
        ("nullx", .syntax, 1, 1, "found “nullx”"), ("tru", .syntax, 1, 1, "a value"),
        ("01", .syntax, 1, 2, "found “1”"),
        ("1.", .syntax, 1, 3, "a digit"), ("-", .syntax, 1, 2, "a digit"), ("1e", .syntax, 1, 3, "a digit"),
        ("[1", .syntax, 1, 3, "end of the document"), ("{\"a\" 1}", .syntax, 1, 6, "“:” after the key “a”"),
        ("{a:1}", .syntax, 1, 2, "a key in double quotes or “}”"),
        ("\"a\nb\"", .syntax, 1, 1, "not closed on its line"),
        ("\"a\tb\"", .syntax, 1, 3, "control character"), ("\"\\x\"", .syntax, 1, 3, "one of the escapes"),
        ("\"\\u12G4\"", .syntax, 1, 6, "hexadecimal"), ("\"abc", .syntax, 1, 1, "never closed"),
        ("{\n  \"公司\": 错\n}", .syntax, 2, 9, "found “错”"), ("1\r\n2", .syntax, 2, 1, "the end of the document"),
        ("1\r2", .syntax, 2, 1, "the end of the document"), ("// x\n1", .syntax, 1, 1, "a value"),
        ("\"\\", .syntax, 1, 3, "an escape"),
    ]

    @Test(arguments: failures) func aFailureSaysWhatWasExpectedAndWhere(
        text: String, code: JSON.Failure.Code, line: Int, column: Int, message: String
    ) throws {
        let failure = try #require(throws: JSON.Failure.self) { try Self.parse(text) }
        #expect(failure.code == code)
        #expect(failure.position == TextPosition(line: line, column: column))
        #expect(failure.message.contains(message), "\(failure.message)")
    }

    @Test func commentsAndTrailingCommasAreReadWhereAllowed() throws {
        let text = """
            // head
            { "a": [1, 2, /* two */ ], // line
              /**/ "b": "// no comment", }
            /* tail */
            """
        let json = try Self.parse(text, [.comments, .trailingCommas])
        #expect(json["a"]?.elements?.count == 2)
        #expect(json["b"]?.string == "// no comment")
        #expect(throws: JSON.Failure.self) { try Self.parse("[,]", .trailingCommas) }
        #expect(throws: JSON.Failure.self) { try Self.parse("[1,,]", .trailingCommas) }
        #expect(throws: JSON.Failure.self) { try Self.parse("1 /* never", .comments) }
        #expect(throws: JSON.Failure.self) { try Self.parse("1 /", .comments) }
        #expect(try Self.parse("\"a\nb\"", .controlCharacters).string == "a\nb")
    }

    @Test func everyKeyAndValueKnowsWhereItStands() throws {
        let text = "\u{FEFF}{ \"名\": [10, {\"b\": null}] }"
        let bytes = Array(text.utf8)
        let json = try JSON.parse(bytes)
        let list = try #require(json["名"])
        let inner = try #require(list[1]?.members?.first)
        #expect(json.utf8Offset == 3)
        #expect(json.members?.first?.keyUTF8Offset == 5)
        #expect(list.utf8Offset == 12)
        #expect(JSON.position(ofUTF8Offset: inner.keyUTF8Offset, in: bytes) == TextPosition(line: 1, column: 14))
        #expect(bytes[inner.value.utf8Offset] == UInt8(ascii: "n"))
    }

    @Test func valuesAreReachedByKeyAndPlace() throws {
        let json = try Self.parse(#"{"n": [1, 2.5, 3e2, 1e400, "7"], "t": true, "t": false, "z": null}"#)
        #expect(json["n"]?[0]?.int == 1)
        #expect(json["n"]?[1]?.int == nil)
        #expect(json["n"]?[1]?.double == 2.5)
        #expect(json["n"]?[2]?.int == 300)
        #expect(json["n"]?[3]?.int == nil)
        #expect(json["n"]?[-1]?.stringOrDigits == "7")
        #expect(json["n"]?[5] == nil)
        #expect(json["n"]?["x"] == nil)
        #expect(json["t"]?.bool == false)
        #expect(json["z"]?.isNull == true)
        #expect(json["y"] == nil)
    }

    @Test func depthAndSizeAreBounded() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(try #require(throws: JSON.Failure.self) { try Self.parse(deep) }.code == .limit)
        let objects = String(repeating: "{\"a\":", count: 100_000)
        #expect(try #require(throws: JSON.Failure.self) { try Self.parse(objects) }.code == .limit)
        let fits = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
        #expect(try Self.parse(fits).elements?.count == 1)
        let wide = "[" + String(repeating: "1,", count: 50) + "1]"
        #expect(try Self.parse(wide, limits: .init(values: 52)).elements?.count == 51)
        #expect(
            try #require(throws: JSON.Failure.self) { try Self.parse(wide, limits: .init(values: 51)) }.code == .limit)
    }

    @Test func bytesThatAreNoTextAreRepaired() throws {
        #expect(try JSON.parse([0x22, 0xFF, 0x61, 0x22]).string == "\u{FFFD}a")
    }

    /// Cutting and damaging a good document at every place never traps, and what is read is read the same again.
    @Test func noDamageEndsTheProcess() {
        let text = Array(#"{"a": [1, -2.5e3, "x\u00e9\n", true, null], "b": {"c": {}}} // y"#.utf8)
        for place in text.indices {
            for byte in [0x00, 0x22, 0x2C, 0x5B, 0x5C, 0x7D, 0xC3, 0xFF] as [UInt8] {
                var damaged = text
                damaged[place] = byte
                let all: JSON.Leniency = [.comments, .trailingCommas, .controlCharacters]
                #expect((try? JSON.parse(damaged, leniency: all)) == (try? JSON.parse(damaged, leniency: all)))
                _ = try? JSON.parse(Array(damaged[..<place]))
            }
        }
    }
}

extension JSON.Member {
    fileprivate init(key: String, _ number: Int) {
        self.init(key: key, keyUTF8Offset: 0, value: JSON(.number(String(number))))
    }
}
