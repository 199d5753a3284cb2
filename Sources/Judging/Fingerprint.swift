import Matching
import Reading

import struct Foundation.Date

/// What is kept of one item to recognise its happening in another: token numbers and ids, no text. All lists lie in one array,
/// since tens of thousands of fingerprints live at once.
struct Fingerprint: Sendable, Equatable {
    /// The lists, in the order in which they lie and are stored. Ascending, each number once.
    enum List: Int, CaseIterable {
        /// Words of the title that belong to no mention.
        case title
        /// Words of title and summary.
        case words
        case amounts
        case entities
        case companies
        /// Those of the catalogue are portable, as words of every language are; other names are as published.
        case people
        /// Factor with company.
        case signals
        /// Words that the glossary knows in both languages.
        case concepts
        /// What sets the happening apart from others of its kind, as `Particulars` numbers it.
        case particulars
    }

    /// The item's effective date.
    let date: Date
    let isChinese: Bool
    let happenings: Happening
    /// Every list, one after the other.
    let numbers: [UInt32]
    /// Where each list ends.
    private let ends: SIMD16<UInt16>

    /// Where a list lies in `numbers`.
    func range(of list: List) -> Range<Int> {
        (list.rawValue == 0 ? 0 : Int(ends[list.rawValue - 1]))..<Int(ends[list.rawValue])
    }

    subscript(list: List) -> ArraySlice<UInt32> { numbers[range(of: list)] }

    /// Of one list for each case of `List`.
    private init(date: Date, isChinese: Bool, happenings: Happening, lists: [[UInt32]]) {
        self.date = date
        self.isChinese = isChinese
        self.happenings = happenings
        numbers = Array(lists.joined())
        var ends = SIMD16<UInt16>()
        var end: UInt16 = 0
        for (index, list) in lists.enumerated() {
            end += UInt16(list.count)
            ends[index] = end
        }
        // Lists that an earlier build did not keep are empty.
        for index in lists.count..<max(lists.count, List.allCases.count) { ends[index] = end }
        self.ends = ends
    }

    /// Scalars of a title, and of the text under it, that are compared.
    static let titleLimit = 300
    static let textLimit = 500
    /// Longest list kept.
    static let listLimit = 96

    /// `party` is the company whose own site published the item: it is meant where no company is named.
    init(_ item: Item, _ analysis: Analysis, party: EntityID? = nil, catalogue: Catalogue) {
        var masks: [Field: [Range<Int>]] = [:]
        var entities: Set<UInt32> = []
        var companies: Set<UInt32> = []
        var people: Set<UInt32> = []
        for mention in analysis.mentions {
            masks[mention.field, default: []].append(mention.range)
            guard entities.count < Self.listLimit else { continue }
            entities.insert(StableHash.token(mention.entity.rawValue))
            switch catalogue.kind(of: mention.entity) {
            case .person: people.insert(StableHash.token(mention.entity.rawValue) | TokenReader.portable)
            case .company, .product, .organization, .document, .group:
                companies.insert(StableHash.token(catalogue.company(of: mention.entity).rawValue))
            case .technology, nil: break
            }
        }
        for person in analysis.movers.prefix(Self.listLimit) where catalogue[EntityID(person)] == nil {
            people.insert(StableHash.token(person) & ~TokenReader.portable)
        }
        var signals: Set<UInt32> = []
        for signal in analysis.signals.prefix(Self.listLimit) {
            let company = catalogue.company(of: signal.subject)
            companies.insert(StableHash.token(company.rawValue))
            signals.insert(StableHash.token("\(signal.factor)|\(company)"))
        }

        if companies.isEmpty, let party { companies.insert(StableHash.token(catalogue.company(of: party).rawValue)) }

        var reader = TokenReader()
        reader.read(item.title, masks: Self.merged(masks[.title]), limit: Self.titleLimit)
        let title = Self.list(reader.tokens)
        if item.summary.isEmpty {
            reader.read(item.content, masks: Self.merged(masks[.content]), limit: Self.textLimit)
        } else {
            reader.read(item.summary, masks: Self.merged(masks[.summary]), limit: Self.textLimit)
        }
        let lists = [
            title, Self.list(reader.tokens), Self.list(reader.amounts), entities.sorted(), companies.sorted(),
            people.sorted(), signals.sorted(), Self.list(reader.concepts),
            Particulars(item, analysis, masks: masks[.title] ?? [], catalogue: catalogue).numbers,
        ]
        self.init(
            date: item.effectiveDate, isChinese: item.title.isChinese, happenings: reader.happenings, lists: lists)
    }

    private static func merged(_ ranges: [Range<Int>]?) -> [Range<Int>] {
        guard let ranges, ranges.count > 1 else { return ranges ?? [] }
        return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    private static func list(_ tokens: [UInt32]) -> [UInt32] {
        tokens.prefix(listLimit).sortedOnce()
    }
}

// MARK: - As kept

extension Fingerprint: Codable {
    /// One text, since live stories are read at every start: lists as runs of eight hexadecimal digits, split by `/`.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let head = "\(date.timeIntervalSince1970)/\(isChinese ? "zh" : "-")/\(String(happenings.rawValue, radix: 16))"
        try container.encode(List.allCases.reduce(into: head) { $0 += "/" + Self.digits(self[$1]) })
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parts = try container.decode(String.self).utf8.split(separator: 0x2f, omittingEmptySubsequences: false)
        // Earlier builds kept fewer lists.
        guard (11...3 + List.allCases.count).contains(parts.count), let seconds = Double(String(parts[0]) ?? ""),
            let rows = UInt64(String(parts[2]) ?? "", radix: 16),
            parts[3...].reduce(0, { $0 + $1.count }) <= 8 * Int(UInt16.max)
        else { throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a fingerprint") }
        self.init(
            date: Date(timeIntervalSince1970: seconds), isChinese: String(parts[1]) == "zh",
            happenings: Happening(rawValue: rows), lists: parts[3...].map { Self.list($0) })
    }

    private static func digits(_ list: ArraySlice<UInt32>) -> String {
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
