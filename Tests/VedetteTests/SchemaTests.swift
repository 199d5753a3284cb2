import Foundation
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

    private func problems(_ document: JSON) throws -> [String] {
        try SchemaCheck(root: schema).problems(document, schema, "")
    }
}

/// As much of JSON Schema as the project's schema uses; an unknown keyword is a problem too.
private struct SchemaCheck {
    let root: JSON

    func problems(_ value: JSON, _ schema: JSON, _ path: String) throws -> [String] {
        try (schema.members ?? []).flatMap { try problems(value, $0.key, $0.value, of: schema, path) }
    }

    private func problems(
        _ value: JSON, _ keyword: String, _ rule: JSON, of schema: JSON, _ path: String
    ) throws -> [String] {
        func problem(unless holds: Bool) -> [String] { holds ? [] : ["\(path): \(keyword)"] }
        switch keyword {
        case "$schema", "$defs", "title", "description", "default", "allowTrailingCommas": return []
        case "$ref":
            let name = try #require(rule.string?.split(separator: "/").last)
            return try problems(value, #require(root["$defs"]?[String(name)]), path)
        case "type": return problem(unless: isOf(type: rule.string, value))
        case "enum": return problem(unless: rule.elements?.contains(value) == true)
        case "pattern":
            guard let text = value.string else { return [] }
            return problem(unless: try text.contains(Regex(#require(rule.string))))
        case "minLength": return problem(unless: (value.string?.count ?? .max) >= rule.int ?? 0)
        case "minItems": return problem(unless: (value.elements?.count ?? .max) >= rule.int ?? 0)
        case "minProperties": return problem(unless: (value.members?.count ?? .max) >= rule.int ?? 0)
        case "uniqueItems":
            let elements = value.elements ?? []
            return problem(unless: elements.indices.allSatisfy { !elements[..<$0].contains(elements[$0]) })
        case "minimum": return problem(unless: (value.double ?? .infinity) >= rule.double ?? 0)
        case "maximum": return problem(unless: (value.double ?? -.infinity) <= rule.double ?? 0)
        case "required": return problem(unless: rule.elements?.allSatisfy { value[$0.string ?? ""] != nil } == true)
        case "properties":
            return try (rule.members ?? []).flatMap { member in
                try value[member.key].map { try problems($0, member.value, "\(path).\(member.key)") } ?? []
            }
        case "additionalProperties":
            let known = schema["properties"]?.members?.map(\.key) ?? []
            let further = (value.members ?? []).filter { !known.contains($0.key) }
            if let allowed = rule.bool { return problem(unless: allowed || further.isEmpty) }
            return try further.flatMap { try problems($0.value, rule, "\(path).\($0.key)") }
        case "items":
            return try (value.elements ?? []).enumerated().flatMap { try problems($1, rule, "\(path)[\($0)]") }
        case "oneOf": return problem(unless: try matching(value, rule, path) == 1)
        case "anyOf": return problem(unless: try matching(value, rule, path) > 0)
        default: return ["the schema uses \"\(keyword)\""]
        }
    }

    private func matching(_ value: JSON, _ rule: JSON, _ path: String) throws -> Int {
        try (rule.elements ?? []).count { try problems(value, $0, path).isEmpty }
    }

    private func isOf(type: String?, _ value: JSON) -> Bool {
        switch (type, value.value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("number", .number): true
        case ("integer", .number): value.int != nil
        default: false
        }
    }
}
