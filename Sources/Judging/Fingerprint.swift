import Matching
import Reading

import struct Foundation.Date

/// What is kept of one item to recognise its happening in another: sorted token numbers and ids, no text.
struct Fingerprint: Sendable, Equatable {
    /// The item's effective date.
    var date: Date
    var isChinese: Bool
    /// Words of the title that belong to no mention; sorted, unique, as all lists here.
    var title: [UInt32] = []
    /// Words of title and summary.
    var words: [UInt32] = []
    var amounts: [UInt32] = []
    var entities: [UInt32] = []
    var companies: [UInt32] = []
    var people: [UInt32] = []
    /// Factor with company.
    var signals: [UInt32] = []
    var happenings: Happening = []
    /// Words that the glossary knows in both languages.
    var concepts: [UInt32] = []

    /// Scalars of a title, and of the text under it, that are compared.
    static let titleLimit = 300
    static let textLimit = 500
    /// Longest list kept.
    static let listLimit = 96

    init(_ item: Item, _ analysis: Analysis, catalogue: Catalogue) {
        date = item.effectiveDate
        var masks: [Field: [Range<Int>]] = [:]
        var entities: Set<UInt32> = []
        var companies: Set<UInt32> = []
        var people: Set<UInt32> = []
        for mention in analysis.mentions {
            masks[mention.field, default: []].append(mention.range)
            guard entities.count < Self.listLimit else { continue }
            entities.insert(StableHash.token(mention.entity.rawValue))
            switch catalogue.kind(of: mention.entity) {
            case .person: people.insert(StableHash.token(mention.entity.rawValue))
            case .company, .product, .organization, .document, .group:
                companies.insert(StableHash.token(catalogue.company(of: mention.entity).rawValue))
            case .technology, nil: break
            }
        }
        var signals: Set<UInt32> = []
        for signal in analysis.signals.prefix(Self.listLimit) {
            let company = catalogue.company(of: signal.subject)
            companies.insert(StableHash.token(company.rawValue))
            signals.insert(StableHash.token("\(signal.factor)|\(company)"))
        }

        var reader = TokenReader()
        reader.read(item.title, masks: Self.merged(masks[.title]), limit: Self.titleLimit)
        title = Self.list(reader.tokens)
        isChinese = item.title.isChinese
        if item.summary.isEmpty {
            reader.read(item.content, masks: Self.merged(masks[.content]), limit: Self.textLimit)
        } else {
            reader.read(item.summary, masks: Self.merged(masks[.summary]), limit: Self.textLimit)
        }
        words = Self.list(reader.tokens)
        amounts = Self.list(reader.amounts)
        happenings = reader.happenings
        concepts = Self.list(reader.concepts)
        self.entities = entities.sorted()
        self.companies = companies.sorted()
        self.people = people.sorted()
        self.signals = signals.sorted()
    }

    private static func merged(_ ranges: [Range<Int>]?) -> [Range<Int>] {
        guard let ranges, ranges.count > 1 else { return ranges ?? [] }
        return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    private static func list(_ tokens: [UInt32]) -> [UInt32] {
        Array(Set(tokens.prefix(listLimit))).sorted()
    }
}

// MARK: - As kept

extension Fingerprint: Codable {
    /// One text, since live stories are read at every start: lists as runs of eight hexadecimal digits, split by `/`.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let head = "\(date.timeIntervalSince1970)/\(isChinese ? "zh" : "-")/\(String(happenings.rawValue, radix: 16))"
        let lists = [title, words, amounts, entities, companies, people, signals, concepts]
        try container.encode(lists.reduce(into: head) { $0 += "/" + Self.digits($1) })
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parts = try container.decode(String.self).utf8.split(separator: 0x2f, omittingEmptySubsequences: false)
        guard parts.count == 11, let seconds = Double(String(parts[0]) ?? ""),
            let rows = UInt64(String(parts[2]) ?? "", radix: 16)
        else { throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a fingerprint") }
        date = Date(timeIntervalSince1970: seconds)
        isChinese = String(parts[1]) == "zh"
        happenings = Happening(rawValue: rows)
        title = Self.list(parts[3])
        words = Self.list(parts[4])
        amounts = Self.list(parts[5])
        entities = Self.list(parts[6])
        companies = Self.list(parts[7])
        people = Self.list(parts[8])
        signals = Self.list(parts[9])
        concepts = Self.list(parts[10])
    }

    private static func digits(_ list: [UInt32]) -> String {
        unsafe String(unsafeUninitializedCapacity: list.count * 8) { buffer in
            var index = 0
            for value in list {
                for shift in stride(from: UInt32(28), through: 0, by: -4) {
                    let digit = UInt8((value >> shift) & 0xf)
                    unsafe buffer[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
                    index += 1
                }
            }
            return index
        }
    }

    private static func list(_ digits: Substring.UTF8View) -> [UInt32] {
        var list: [UInt32] = []
        list.reserveCapacity(digits.count / 8)
        var value: UInt32 = 0
        for (index, digit) in digits.enumerated() {
            value = value << 4 | UInt32(digit > 0x60 ? digit &- 0x57 : digit &- 0x30)
            if index % 8 == 7 {
                list.append(value)
                value = 0
            }
        }
        return list
    }
}
