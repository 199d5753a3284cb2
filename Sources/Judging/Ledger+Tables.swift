import Foundation
public import Matching
import Reading

extension Ledger {
    /// The tables of a ledger, as `vedette ledger` names them.
    public enum Table: String, Sendable, CaseIterable {
        case talent, totals, prices, promises, overtakings, partnerships

        /// The key of the table in JSON.
        var key: String { self == .totals ? "talent_totals" : rawValue }
    }

    /// The rows that concern a company: as the house that is left or joined, as the maker of a product, as winner or loser.
    public func concerning(_ subject: EntityID, among entities: [Entity]) -> Ledger {
        let catalogue = Catalogue(entities)
        func isOwn(_ ids: EntityID?...) -> Bool {
            ids.contains { $0.map { catalogue.belongs($0, to: subject) } ?? false }
        }
        return filtered { row in
            switch row {
            case .talent(let row): isOwn(row.from, row.to)
            case .talentTotals(let row): isOwn(row.subject)
            case .price(let row): isOwn(row.product)
            case .promise(let row): isOwn(row.product)
            case .overtaking(let row): isOwn(row.loser) || row.winners.contains { isOwn($0) }
            case .partnership(let row): isOwn(row.subject, row.partner)
            }
        }
    }

    /// The tables as one JSON object, keys sorted, times in ISO 8601 UTC or null where rows have no dates, rows keyed as `analyze --text --json` prints them.
    /// Without tables all six, where counts of leavers are an object if there is one; each named one is an array.
    public func json(_ tables: [Table]? = nil) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { [isDated] date, encoder in
            var container = encoder.singleValueContainer()
            if isDated { try container.encode(date.iso8601UTC) } else { try container.encodeNil() }
        }
        // Rows hold texts and finite numbers, which always encode.
        let bytes = try? tables.map { try encoder.encode(Page(ledger: self, tables: $0)) } ?? encoder.encode(self)
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    private struct Page: Encodable {
        var ledger: Ledger
        var tables: [Table]

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            for table in tables {
                guard let key = CodingKeys(rawValue: table.key) else { continue }
                switch table {
                case .talent: try container.encode(ledger.talent, forKey: key)
                case .totals: try container.encode(ledger.talentTotals, forKey: key)
                case .prices: try container.encode(ledger.prices, forKey: key)
                case .promises: try container.encode(ledger.promises, forKey: key)
                case .overtakings: try container.encode(ledger.overtakings, forKey: key)
                case .partnerships: try container.encode(ledger.partnerships, forKey: key)
                }
            }
        }
    }
}

extension Ledger: Encodable {
    fileprivate enum CodingKeys: String, CodingKey {
        case talent, prices, promises, overtakings, partnerships
        case talentTotals = "talent_totals"
    }

    /// The six tables; totals as one object where there is one row, as an array of several.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(talent, forKey: .talent)
        switch talentTotals.count {
        case 0: try container.encodeNil(forKey: .talentTotals)
        case 1: try container.encode(talentTotals[0], forKey: .talentTotals)
        default: try container.encode(talentTotals, forKey: .talentTotals)
        }
        try container.encode(prices, forKey: .prices)
        try container.encode(promises, forKey: .promises)
        try container.encode(overtakings, forKey: .overtakings)
        try container.encode(partnerships, forKey: .partnerships)
    }
}
