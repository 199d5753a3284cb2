import Testing

@testable import Reading

@Suite struct JSONWalkTests {
    private static let leniency: JSON.Leniency = [.trailingCommas, .controlCharacters]

    private func walk(_ bytes: [UInt8], size: Int) -> JSONWalk {
        var source = ByteSource(count: bytes.count) { range throws(ReadingError) in Array(bytes[range]) }
        source.size = size
        return JSONWalk(source, .utf8, leniency: Self.leniency)
    }

    /// The slow and obvious way beside the walk: the document as one value.
    private func expectSame(_ bytes: [UInt8], path: [String] = ["items"], size: Int) throws {
        let comment = Comment(rawValue: "\(String(decoding: bytes, as: UTF8.self)), pieces of \(size)")
        let whole = Result { () throws(JSON.Failure) in try JSON.parse(bytes, leniency: Self.leniency) }
        var walk = walk(bytes, size: size)
        let outline = try walk.outline(to: path) { $0 != "skipped" }
        switch whole {
        case .failure(let failure):
            #expect(outline.failure?.code == failure.code && outline.failure?.message == failure.message, comment)
        case .success(let json):
            #expect(outline.failure == nil, comment)
            #expect(outline.isSound == ((try? JSON.parse(bytes)) != nil), comment)
            let list = path.reduce(json as JSON?) { $0?[$1] }?.elements
            #expect(outline.list?.count == list?.count, comment)
            if !path.isEmpty { #expect(outline.surroundings["title"] == json["title"], comment) }
            guard let found = outline.list else { return }
            for (place, element) in (list ?? []).enumerated() {
                #expect(try walk.element(place, of: found) == element, comment)
            }
            #expect(try walk.element(found.count, of: found) == nil, comment)
        }
    }

    @Test(arguments: [
        #"{"title":"A","items":[{"id":1},{"id":[2,{"x":"]}"}]},null,"a\u00e9\n"],"author":{"name":"B"}}"#,
        #"{"items":[1,2],"title":1,"items":[3,4,5],"title":2}"#, #"{"items":[1,2],"items":{"a":[3]}}"#,
        #"{"items":[1,2,],"title":"a\#tb",}"#, #"{"skipped":{"items":[9]},"items":[],"title":"é"} "#,
        #"[1,2]"#, #"{"items":7}"#, #"12"#, "", "  ", "\u{FEFF}{\"items\":[true,false,null,-1.5e3]}",
        #"{"items":[1 2]}"#,
        #"{"items":[1,{"a" 2}]}"#, #"{"items":[01]}"#, #"{"items":["\x"]}"#, #"{"items":["\ud83d\ude00","\ud83d"]}"#,
        #"{"items":["abc"#, #"{"items":[1]} x"#, #"{"items":[tru]}"#, #"{"items":[1],"title":"A""#,
    ])
    func aWalkFindsWhatTheWholeHolds(_ text: String) throws {
        for size in [1, 2, 3, 7, 40, 1000] { try expectSame(Array(text.utf8), size: size) }
    }

    @Test func randomJSONAndItsDamageAreWalkedAsTheWholeIsRead() throws {
        var state: UInt64 = 5
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        func value(_ depth: Int) -> String {
            switch random(depth > 2 ? 5 : 8) {
            case 0: "null"
            case 1: ["-0.5e+3", "12", "0"][random(3)]
            case 2: "true"
            case 3, 4: ["\"中文\"", "\"a\\\"b\\u00e9\"", "\"\"", "\"x]},{[\""][random(4)]
            case 5: "[" + (0..<random(4)).map { _ in value(depth + 1) }.joined(separator: " , ") + "]"
            default: object(depth + 1)
            }
        }
        func object(_ depth: Int) -> String {
            let keys = ["items", "title", "skipped", "data", "version"]
            let members = (0..<random(5)).map { _ in "\"\(keys[random(keys.count)])\":\(value(depth))" }
            return "{" + members.joined(separator: ",") + "}"
        }
        let damage = Array("\"{}[],:x\\0 \u{1}".utf8)
        for round in 0..<600 {
            var bytes = Array(object(0).utf8)
            if round % 3 == 1 { bytes[random(bytes.count)] = damage[random(damage.count)] }
            if round % 3 == 2 { bytes = Array(bytes[..<random(bytes.count)]) }
            for path in [["items"], ["data", "items"], []] {
                try expectSame(bytes, path: path, size: 1 + random(20))
                try expectSame(bytes, path: path, size: 1000)
            }
        }
    }

    @Test func limitsAreOfAPartAndNotOfTheWhole() throws {
        func failure(_ items: [String]) throws -> JSON.Failure? {
            let bytes = Array("{\"title\":\"T\",\"items\":[\(items.joined(separator: ","))]}".utf8)
            var walk = JSONWalk(ByteSource(bytes), .utf8, leniency: [], limits: JSON.Limits(depth: 4, values: 6))
            return try walk.outline(to: ["items"]) { _ in true }.failure
        }
        #expect(try failure(Array(repeating: "[1,2,3,4,5]", count: 100)) == nil)
        #expect(try failure(["[1,2,3,4,5,6]"])?.code == .limit)
        #expect(try failure(["1", "[1,2,3,4,5,6]"])?.code == .limit)
        #expect(try failure(["[[[1]]]"])?.code == .limit)
    }
}
