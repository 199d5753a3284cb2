import Foundation
import Matching
import Reading
import Testing

@testable import vedette

/// The schema that editors use must say what the reader of configurations does.
@Suite struct SchemaTests {
    private let schema: JSON

    init() throws {
        let data = try Data(contentsOf: projectRoot.appendingPathComponent("vedette.schema.json"))
        schema = try JSON.parse(Array(data))
    }

    @Test(arguments: ConfigurationShape.allCases)
    func everyShapeHasTheSameKeys(shape: ConfigurationShape) throws {
        let properties = try #require(schema["$defs"]?[shape.rawValue]?["properties"]?.members)
        #expect(properties.map(\.key) == shape.keys)
        for property in properties {
            let says = property.value["description"] ?? property.value["$ref"]
            #expect(says != nil, "\(shape).\(property.key) says nothing to the person who writes it")
        }
    }

    @Test func theShippedConfigurationKeepsIt() throws {
        let bytes = Array(try Data(contentsOf: projectRoot.appendingPathComponent("config.json")))
        let document = try JSON.parse(bytes, leniency: [.comments, .trailingCommas])
        #expect(try problems(document) == [])
    }

    /// One-line documents that the reader takes or refuses: the schema must agree.
    @Test(arguments: [
        "{}", #"{"sources": [{"id": "a", "url": "https://x.org/"}]}"#, #"{"sources": [{"id": "a"}]}"#,
        #"{"sources": [{"url": "https://x.org/"}]}"#, #"{"sources": [{"id": "a", "url": "ftp://x.org/"}]}"#,
        #"{"sources": [{"id": "a", "url": "https://x.org/", "interval": "15 mins"}]}"#,
        #"{"sources": [{"id": "a", "url": "https://x.org/", "interval": 15}]}"#,
        #"{"entities": [{"id": "a", "name": "A", "kind": "compny"}]}"#, #"{"entities": [{"id": "a"}]}"#,
        #"{"entities": [{"id": "a", "names": {}}]}"#, #"{"entities": [{"id": "a", "names": {"zh": "甲"}}]}"#,
        #"{"entities": [{"id": "a", "name": "A", "aliases": ["B", {"text": "C", "near": "d"}]}]}"#,
        #"{"entities": [{"id": "a", "name": "A", "aliases": [{"near": ["d"]}]}]}"#,
        #"{"digests": {"times": ["24:00"]}}"#, #"{"digests": {"times": []}}"#, #"{"digests": {"language": "zh"}}"#,
        #"{"alerts": {"max_per_poll": 0}}"#, #"{"fetch": {"concurrency": 2.5}}"#, #"{"fetch": {"user_agent": "猫"}}"#,
        #"{"factors": {"finance.strain": {"off": "yes"}}}"#, #"{"unknown": 1}"#, #"{"server": {"listen": "8080"}}"#,
    ])
    func schemaAndReaderAgree(text: String) throws {
        let isTaken = (try? configuration(text)) != nil
        #expect(try problems(JSON.parse(Array(text.utf8))).isEmpty == isTaken)
    }

    /// What each rule of the reader takes, beside what it refuses by a hair.
    @Test(arguments: [
        Rule(
            #"{"retention": $}"#, takes: #""1d" | "24h" | "1440m" | "86400" | 86400 | "0365.5d""#,
            refuses: #""23.9h" | "1439m" | "86399s" | "0.5d" | "0d" | 86399 | 4e9"#),
        Rule(
            #"{"factors": {"finance.strain": {"half_life": $}}}"#,
            takes: #""60s" | "1m" | "0.5h" | "100" | "7d" | 60"#, refuses: #""59.9s" | "0.9m" | "0h" | "59" | 59.5"#),
        Rule(
            #"{"sources": [{"id": "a", "url": "file:a", "interval": $}]}"#,
            takes: #""1s" | "01.5" | "0.5m" | "10m" | 1"#, refuses: #""0.9s" | "0.5" | "0m" | "0.0d" | 0.5 | -1"#),
        Rule(#"{"fetch": {"timeout": $}}"#, takes: #""1s" | "2m" | 1"#, refuses: #""0s" | "0.99s" | 0"#),
        Rule(
            #"{"entities": [{"id": "a", "name": "A", "role": $}]}"#, takes: #"" CEO""#,
            refuses: #"" " | "" | "\t\u3000""#),
        Rule(
            #"{"watches": [{"id": $, "query": "*"}]}"#, takes: #""a b" | "词""#, refuses: #""\n" | """#),
        Rule(
            #"{"sources": [{"id": $, "url": "file:a"}]}"#, takes: #""a/b" | "a b""#, refuses: #""a\u0007" | """#
        ),
        Rule(#"{"delivery": [{"id": $, "kind": "b"}]}"#, takes: #""a b""#, refuses: #""a\u0007""#),
        Rule(#"{"state_directory": $}"#, takes: #""a b" | "/srv/词""#, refuses: #""a\u0000b" | " " | 5"#),
        Rule(
            #"{"sources": [{"id": "a", "url": "file:a", "language": $}]}"#, takes: #""zh" | "en-US" | "yue-Hant""#,
            refuses: #""zh_CN" | "12" | "a1" | "zh-" | "english" | "中文""#),
        Rule(
            #"{"digests": {"times": [$]}}"#, takes: #""8:00" | "23:59""#,
            refuses: #""+8:00" | "-1:00" | "8" | "08:0" | "08:60" | "24:00" | "8:00am" | "08:00:00" | 8"#),
        Rule(
            #"{"alerts": {"backlog": $}}"#, takes: #""0s" | "1.5h" | 0"#,
            refuses: #""1." | "1.s" | ".5h" | "1h30m" | "1 h" | "1H" | "1w" | "" | -1 | true"#),
        Rule(
            #"{"sources": [{"id": "a", "url": $}]}"#,
            takes:
                #""http://x.org./" | "http://x_y-z.org" | "http://例え.jp/" | "http://127.0.0.1" | "http://1.org" | "http://localhost:80" | "http://127.1/" | "http://2130706433/" | "http://0x7f.0.0.1/" | "http://１２７.０.０.１/""#,
            refuses: #""http:///x" | "http://:80/" | "http://x.org:0/" | "http://x.org:99999/" | "x.org""#
        ),
        Rule(
            #"{"entities": [{"id": "a", "name": "A", "aliases": [{"text": "B", "near": $}]}]}"#,
            takes: #""c" | ["c"] | []"#, refuses: #"" " | ["c", " "] | {}"#),
        Rule(
            #"{"entities": [{"id": "a", "name": "A", "names": $}]}"#, takes: #"{} | {"zh": "甲"}"#,
            refuses: #"{"fr": "A"} | {"zh": " "}"#),
        Rule(
            #"{"factors": {"own.factor": $}}"#, takes: #"{"cues": {"en": "{subject} ends"}}"#,
            refuses: #"{} | {"weight": 1} | {"cues": {}}"#),
        Rule(
            #"{"sources": [{"id": "a", "url": "file:a", $}]}"#,
            takes:
                #""kind": "page", "items": "li" | "kind": "json", "items": {"item": "a", "id": "b"}"#,
            refuses:
                #""items": "li" | "kind": "feed", "items": "li" | "kind": "page", "items": {"item": "li", "id": "a"}"#),
        Rule(
            #"{"sources": [{"id": "a", "url": "file:a", $}]}"#,
            takes: #""kind": "page", "items": "li", "article": "main""#,
            refuses: #""article": "main" | "kind": "json", "article": "main" | "opml": "feeds.opml""#),
        Rule(
            #"{"sources": [{"id": "a", "url": "file:a", "headers": {$}}]}"#,
            takes: #""X-Key": "" | "a.b": "é" | "a": "b c""#,
            refuses: #""X Key": "a" | "": "a" | "ключ": "a" | "a:": "b" | "a": "b\r\nc: d" | "a": "\u007f" | "a": 1"#),
        Rule(
            #"{"sources": [{"id": "a", "url": $}]}"#,
            takes: #""HTTPS://u:p@x.org:443/a" | "http://[::1]:8080?q" | "http://x.org#a@b:c" | "file:a""#,
            refuses:
                #""https:///a" | "https:x.org" | "https://u@:80/" | "http://x.org/a b" | "file:" | "socks5://x.org""#),
        Rule(
            #"{"sources": [{"id": "a", "url": $}]}"#, takes: #""http://x.org:1" | "http://x.org:65535""#,
            refuses: #""http://x.org:65536/" | "http://x.org:0" | "http://[::1" | "http://[x]/""#),
        Rule(
            #"{"delivery": [{"id": "a", "kind": "b", $: "c"}]}"#, takes: #""token_file" | "tokens" | "url""#,
            refuses: #""token" | "secret" | "password" | "api_key" | "webhook" | "bot_token""#),
        Rule(
            #"{"fetch": {"proxy": $}}"#, takes: #""socks5h://u:p@127.0.0.1:1080" | "HTTP://x.org""#,
            refuses: #""socks6://x.org" | "http://:3128" | "file:a""#),
        Rule(#"{"fetch": {"user_agent": $}}"#, takes: #""A/1 (+b)""#, refuses: #"" " | "A\nB""#),
        Rule(
            #"{"fetch": {"allow_hosts": [$]}}"#, takes: #""10.0.0.0/8" | "fd00::/128" | "x.org" | "::1" | "[::1]""#,
            refuses: #""10.0.0.0/33" | "fd00::/129" | "x.org/8" | "http://x.org" | "x org""#),
        Rule(
            #"{"fetch": {"allow_hosts": [$]}}"#, takes: #""10.0.0.1" | "::/0" | "内网""#,
            refuses:
                #""/8" | "10.0.0.0/" | "10.0.0/8" | "10.0.0.0/+8" | "1." | "1.2.3" | "10.0.0.300" | "*.x.org" | ".x.org" | "x..org" | "x.org:80" | "a,b" | "fe80::1%eth0""#
        ),
        Rule(
            #"{"server": {"listen": $}}"#, takes: #"":0" | "[::1]:65535" | "127.0.0.1:08484""#,
            refuses:
                #"":65536" | ":99999" | "8484" | "x.org:" | "a b:80" | "1.:80" | "http://x:80" | "*:80" | "x:+80" | "::1:80""#
        ),
        Rule(
            #"{"alerts": {"thresholds": $}}"#, takes: #"{"risk_visible": 0.5, "crisis": 100}"#,
            refuses: #"{"risk_visible": 0} | {"under_pressure": 100} | {"crisis": 101}"#),
    ])
    func schemaRefusesWhatTheReaderRefuses(rule: Rule) throws {
        for (values, isTaken) in [(rule.takes, true), (rule.refuses, false)] {
            for value in values.components(separatedBy: " | ") {
                let text = rule.document.replacing("$", with: value)
                #expect(((try? configuration(text)) != nil) == isTaken, "the reader: \(text)")
                let found = try problems(JSON.parse(Array(text.utf8)))
                #expect(found.isEmpty == isTaken, "the schema: \(text) \(found)")
            }
        }
    }

    /// A configuration with a gap `$`, and what may and may not stand there, parted by ` | `.
    struct Rule {
        let document: String
        let takes: String
        let refuses: String

        init(_ document: String, takes: String, refuses: String) {
            (self.document, self.takes, self.refuses) = (document, takes, refuses)
        }
    }

    @Test(arguments: ["docs/configuration.md", "docs/analysis.md", "README.md", "README.zh.md"])
    func everyExampleKeepsIt(path: String) throws {
        let text = try String(contentsOf: projectRoot.appendingPathComponent(path), encoding: .utf8)
        let examples = text.components(separatedBy: "```jsonc\n").dropFirst()
        #expect(!examples.isEmpty)
        for example in examples {
            let bytes = Array(example.components(separatedBy: "```")[0].utf8)
            #expect(try problems(JSON.parse(bytes, leniency: [.comments, .trailingCommas])) == [])
        }
    }

    @Test func itNamesTheFactorsOfTheLibrary() {
        let factors = schema["$defs"]?["configuration"]?["properties"]?["factors"]?["properties"]?.members
        #expect(factors?.map(\.key) == Factor.library.map(\.id.rawValue))
    }

    private func problems(_ document: JSON) throws -> [String] {
        try SchemaCheck(root: schema).problems(document, schema, "")
    }
}

/// As much of JSON Schema as the project's schema uses; an unknown keyword is a problem too.
private struct SchemaCheck {
    let root: JSON

    func problems(_ value: JSON, _ schema: JSON, _ path: String) throws -> [String] {
        if let allowed = schema.bool { return allowed ? [] : ["\(path): not allowed"] }
        return try (schema.members ?? []).flatMap { try problems(value, $0.key, $0.value, of: schema, path) }
    }

    private func problems(
        _ value: JSON, _ keyword: String, _ rule: JSON, of schema: JSON, _ path: String
    ) throws -> [String] {
        func problem(unless holds: Bool) -> [String] { holds ? [] : ["\(path): \(keyword)"] }
        switch keyword {
        case "$schema", "$defs", "title", "description", "default", "allowTrailingCommas", "then", "else": return []
        case "$ref":
            let name = try #require(rule.string?.split(separator: "/").last)
            return try problems(value, #require(root["$defs"]?[String(name)]), path)
        case "type": return problem(unless: isOf(type: rule.string, value))
        case "enum": return problem(unless: rule.elements?.contains(value) == true)
        case "pattern":
            guard let text = value.string else { return [] }
            return problem(unless: try matches(text, rule.string))
        case "minItems": return problem(unless: (value.elements?.count ?? .max) >= rule.int ?? 0)
        case "minProperties": return problem(unless: (value.members?.count ?? .max) >= rule.int ?? 0)
        case "uniqueItems":
            let elements = value.elements ?? []
            return problem(unless: elements.indices.allSatisfy { !elements[..<$0].contains(elements[$0]) })
        case "minimum": return problem(unless: (value.double ?? .infinity) >= rule.double ?? 0)
        case "maximum": return problem(unless: (value.double ?? -.infinity) <= rule.double ?? 0)
        case "exclusiveMinimum": return problem(unless: (value.double ?? .infinity) > rule.double ?? 0)
        case "exclusiveMaximum": return problem(unless: (value.double ?? -.infinity) < rule.double ?? 0)
        case "required":
            guard value.members != nil else { return [] }
            return problem(unless: rule.elements?.allSatisfy { value[$0.string ?? ""] != nil } == true)
        case "properties":
            return try (rule.members ?? []).flatMap { member in
                try value[member.key].map { try problems($0, member.value, "\(path).\(member.key)") } ?? []
            }
        case "patternProperties":
            return try (rule.members ?? []).flatMap { rule in
                try (value.members ?? []).filter { try matches($0.key, rule.key) }
                    .flatMap { try problems($0.value, rule.value, "\(path).\($0.key)") }
            }
        case "propertyNames":
            let pattern = rule["pattern"]?.string
            return problem(unless: try (value.members ?? []).allSatisfy { try matches($0.key, pattern) })
        case "additionalProperties":
            let known = schema["properties"]?.members?.map(\.key) ?? []
            let further = (value.members ?? []).filter { !known.contains($0.key) }
            if let allowed = rule.bool { return problem(unless: allowed || further.isEmpty) }
            return try further.flatMap { try problems($0.value, rule, "\(path).\($0.key)") }
        case "items":
            return try (value.elements ?? []).enumerated().flatMap { try problems($1, rule, "\(path)[\($0)]") }
        case "oneOf": return problem(unless: try matching(value, rule, path) == 1)
        case "anyOf": return problem(unless: try matching(value, rule, path) > 0)
        case "allOf": return try (rule.elements ?? []).flatMap { try problems(value, $0, path) }
        case "if":
            let branch = try problems(value, rule, path).isEmpty ? schema["then"] : schema["else"]
            return try branch.map { try problems(value, $0, path) } ?? []
        default: return ["the schema uses \"\(keyword)\""]
        }
    }

    private func matching(_ value: JSON, _ rule: JSON, _ path: String) throws -> Int {
        try (rule.elements ?? []).count { try problems(value, $0, path).isEmpty }
    }

    /// By scalars, as JSON Schema has it: a line break of two is no one character.
    private func matches(_ text: String, _ pattern: String?) throws -> Bool {
        try text.contains(Regex(#require(pattern)).matchingSemantics(.unicodeScalar))
    }

    private func isOf(type: String?, _ value: JSON) -> Bool {
        switch (type, value.value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("number", .number): true
        case ("integer", .number): value.int != nil
        default: false
        }
    }
}
