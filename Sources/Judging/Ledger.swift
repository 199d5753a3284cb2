public import Foundation
public import Matching
public import Reading

/// The typed rows that stories leave behind: who left, what it costs, what was promised, who beat whom, which partner
/// turned. One row a matter, merged over items, with the states it went through.
public struct Ledger: Sendable, Equatable {
    /// By id, such as `talent/jan-leike/openai`.
    public private(set) var rows: [String: LedgerRow] = [:]
    /// Whether rows have dates: those of a text by itself have none.
    public private(set) var isDated = true

    /// Seconds without a report after which a row is no longer held in memory; the archive keeps it.
    static let window = 200 * day
    /// Rows in memory at most.
    static let limit = 20_000
    static let historyLimit = 16
    static let sourceLimit = 16

    /// An empty ledger.
    public init() {}

    /// The ledger of one text by itself; without a moment its rows have no dates: `analyze --text`.
    public init(_ analysis: Analysis, of item: Item? = nil, at time: Date?) {
        isDated = time != nil
        let time = time ?? Date(timeIntervalSince1970: 0)
        _ = enter(analysis.facts, Report(item: item, certainty: nil, isBacklog: false, time: time))
    }

    /// The ledger that the archive's records of kind `ledger` hold.
    public init(records: [StateChange]) {
        let decoder = JSONDecoder()
        for record in records where record.kind == "ledger" {
            if let json = record.json, let row = try? decoder.decode(LedgerRow.self, from: json) {
                rows[record.id] = row
            }
        }
    }

    /// Talent rows by date, then id; so are all tables.
    public var talent: [LedgerRow.Talent] { sorted { if case .talent(let row) = $0 { row } else { nil } } }
    /// The latest counts of leavers.
    public var talentTotals: [LedgerRow.TalentTotals] {
        sorted { if case .talentTotals(let row) = $0 { row } else { nil } }
    }
    /// Prices.
    public var prices: [LedgerRow.Price] { sorted { if case .price(let row) = $0 { row } else { nil } } }
    /// Promises; a release that nobody promised before is none.
    public var promises: [LedgerRow.Promise] {
        sorted { row in
            guard case .promise(let row) = row, row.state != .shipped || row.record.history.count > 1 else {
                return nil
            }
            return row
        }
    }
    /// Overtakings.
    public var overtakings: [LedgerRow.Overtaking] { sorted { if case .overtaking(let row) = $0 { row } else { nil } } }
    /// Partners that turned.
    public var partnerships: [LedgerRow.Partnership] {
        sorted { if case .partnership(let row) = $0 { row } else { nil } }
    }

    /// The ledger with the rows of which something holds.
    func filtered(_ holds: (LedgerRow) -> Bool) -> Ledger {
        var ledger = self
        ledger.rows = rows.filter { holds($0.value) }
        return ledger
    }

    private func sorted<Row>(_ pick: (LedgerRow) -> Row?) -> [Row] {
        rows.sorted { ($0.value.record.since, $0.key) < ($1.value.record.since, $1.key) }.compactMap { pick($0.value) }
    }

    /// What a report brings to a row besides its facts.
    struct Report {
        var item: Item?
        /// Caps the row's certainty: a social source states nothing as fact.
        var certainty: Certainty?
        var isBacklog: Bool
        var time: Date
    }

    mutating func restore(_ row: LedgerRow, id: String) { rows[id] = row }

    /// Enters the facts of an item; returns the ids of the rows that are new or have changed.
    mutating func enter(_ facts: [LedgerFact], _ report: Report) -> [String] {
        var changed: [String] = []
        for fact in facts.prefix(64) {
            let ids: [String]
            if case .comeback(let move) = fact {
                ids = end(move, report)
            } else {
                ids = Self.row(of: fact, report).flatMap { merge($0.row, id: $0.id) }.map { [$0] } ?? []
            }
            for id in ids where !changed.contains(id) { changed.append(id) }
        }
        return changed
    }

    /// Promises whose day has passed everywhere on earth without a shipment: their state becomes `missed`.
    mutating func expirePromises(at time: Date) -> [(id: String, row: LedgerRow.Promise)] {
        var missed: [(String, LedgerRow.Promise)] = []
        for (id, row) in rows.sorted(by: { $0.key < $1.key }) {
            guard case .promise(var promise) = row, let due = promise.due.flatMap(Self.endOfDay), time >= due,
                promise.state == .dated || promise.state == .announced || promise.state == .delayed
            else { continue }
            promise.state = .missed
            promise.record.step(.init(time: time, state: "missed", item: nil))
            promise.record.changed = time
            rows[id] = .promise(promise)
            missed.append((id, promise))
        }
        return missed
    }

    /// Lets go of rows that nothing has touched for long; returns their ids.
    mutating func retire(at time: Date) -> [(id: String, row: LedgerRow)] {
        var gone = rows.filter { time.timeIntervalSince($0.value.record.updated) > Self.window }
        let excess = rows.count - gone.count - Self.limit
        if excess > 0 {
            for (id, row) in rows.filter({ gone[$0.key] == nil })
                .sorted(by: { ($0.value.record.updated, $0.key) < ($1.value.record.updated, $1.key) }).prefix(excess)
            {
                gone[id] = row
            }
        }
        for id in gone.keys { rows[id] = nil }
        return gone.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The first moment at which a `YYYY-MM-DD` is over in every time zone (UTC−12).
    static func endOfDay(_ text: String) -> Date? {
        let parts = text.utf8.split(separator: 0x2d, omittingEmptySubsequences: false).map { Int(Substring($0)) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let dayOfMonth = parts[2],
            1995...2200 ~= year, 1...12 ~= month, 1...31 ~= dayOfMonth
        else { return nil }
        let number = daysSince1970(year: year, month: month, day: dayOfMonth)
        return Date(timeIntervalSince1970: Double(number + 1) * day + 12 * 3600)
    }

    // MARK: - From facts to rows

    /// Nil for a comeback, which opens no row.
    private static func row(of fact: LedgerFact, _ report: Report) -> (id: String, row: LedgerRow)? {
        let since = report.item?.effectiveDate ?? report.time
        func record(_ state: String, _ evidence: Evidence) -> LedgerRow.Record {
            LedgerRow.Record(
                since: since, updated: since, changed: report.isBacklog ? since : report.time,
                sources: report.item.map { [$0.source] } ?? [], item: report.item?.id,
                url: report.item?.url, evidence: evidence,
                history: [.init(time: since, state: state, item: report.item?.id)])
        }
        switch fact {
        case .talent(let fact):
            var certainty = fact.certainty
            if let cap = report.certainty, certainty.rank > cap.rank { certainty = cap }
            let person = fact.person?.rawValue ?? String(fact.name.prefix(80))
            let row = LedgerRow.Talent(
                person: person, name: String(fact.name.prefix(80)), role: fact.role, from: fact.from, to: fact.to,
                founded: fact.hasFounded, certainty: certainty, record: record(certainty.rawValue, fact.evidence))
            return ("talent/\(key(person))/\(fact.from?.rawValue ?? "-")", .talent(row))
        case .comeback: return nil
        case .talentTotals(let fact):
            return (
                "totals/\(fact.subject)",
                .talentTotals(
                    .init(
                        subject: fact.subject, departed: fact.departed, founded: fact.founded,
                        record: record("\(fact.departed)", fact.evidence)))
            )
        case .price(let fact):
            return (
                "price/\(fact.product)\(part(fact.name))/\(key(fact.per))/\(key(fact.currency))",
                .price(
                    .init(
                        product: fact.product, name: fact.name.map { String($0.prefix(80)) }, per: fact.per,
                        currency: fact.currency, amount: fact.amount,
                        usd: fact.currency == "USD" ? fact.amount : nil, previous: fact.previous,
                        record: record("\(fact.amount)", fact.evidence)))
            )
        case .promise(let fact):
            return (
                "promise/\(fact.product)\(part(fact.name))",
                .promise(
                    .init(
                        product: fact.product, name: fact.name.map { String($0.prefix(80)) }, state: fact.state,
                        due: fact.due, isBacklog: report.isBacklog,
                        record: record(fact.state.rawValue, fact.evidence)))
            )
        case .overtaking(let fact):
            let winners = fact.winners.sorted()
            return (
                "overtaking/\(winners.map(\.rawValue).joined(separator: "+"))/\(fact.loser)",
                .overtaking(
                    .init(
                        winners: winners, loser: fact.loser, dimension: fact.dimension, margin: fact.margin,
                        measuredBy: fact.measuredBy, record: record("overtaken", fact.evidence)))
            )
        case .partnership(let fact):
            return (
                "partnership/\(fact.subject)/\(fact.partner)",
                .partnership(
                    .init(
                        subject: fact.subject, partner: fact.partner, turn: fact.turn,
                        record: record(fact.turn, fact.evidence)))
            )
        }
    }

    /// The part of an id that a published name adds, however it is spaced: "/gpt4omini".
    private static func part(_ name: String?) -> String { name.map { "/" + plain($0) } ?? "" }

    fileprivate static func plain(_ name: String) -> String {
        key(name.filter { $0.isLetter || $0.isNumber || $0 == "." })
    }

    private static func key(_ text: String) -> String {
        String(text.lowercased().map { $0 == "/" ? "-" : $0 }.prefix(80))
    }

    /// Enters a row beside or into one that it continues; returns the id of the row that changed, nil if none did.
    private mutating func merge(_ row: LedgerRow, id: String) -> String? {
        let id = home(of: row, id: id)
        guard let old = rows[id] else {
            rows[id] = row
            return id
        }
        var merged = Self.merged(old, row)
        if merged.substance != old.substance { merged.record.changed = row.record.changed }
        guard merged != old else { return nil }
        rows[id] = merged
        return id
    }

    /// Who comes back to the house that he left has ended his move; nothing is known of one who never left. Returns the ids
    /// of the rows that changed.
    private mutating func end(_ comeback: LedgerFact.TalentMove, _ report: Report) -> [String] {
        let time = report.item?.effectiveDate ?? report.time
        let prefix = "talent/\(Self.key(comeback.person?.rawValue ?? String(comeback.name.prefix(80))))/"
        return rows.filter { $0.key.hasPrefix(prefix) }.keys.sorted().filter { id in
            guard case .talent(var row) = rows[id], row.from == comeback.to, row.returned == nil,
                row.record.since <= time
            else { return false }
            row.returned = time
            row.record.step(.init(time: time, state: "returned", item: report.item?.id))
            row.record.changed = report.isBacklog ? time : report.time
            rows[id] = .talent(row)
            return true
        }
    }

    /// The id under which a row's matter is already known: a move told once with and once without the house that is left
    /// is one move.
    private func home(of row: LedgerRow, id: String) -> String {
        guard rows[id] == nil else { return id }
        guard case .talent(let talent) = row else { return twin(of: row, id: id) }
        let prefix = "talent/\(Self.key(talent.person))/"
        return rows.filter { other in
            guard other.key.hasPrefix(prefix), case .talent(let known) = other.value else { return false }
            // Who comes back to the house that he left makes a move of its own.
            guard known.to == nil || talent.to == nil || known.to == talent.to else { return false }
            let (left, goal) = (known.from ?? talent.from, known.to ?? talent.to)
            return (known.from == nil || talent.from == nil) && (left == nil || left != goal)
        }.keys.min() ?? id
    }

    /// The id under which a product is known that was named once with and once without its maker: 18A, 英特尔 18A.
    private func twin(of row: LedgerRow, id: String) -> String {
        guard let thing = row.thing, thing.name.contains(where: \.isNumber) else { return id }
        return rows.filter { other in
            guard let known = other.value.thing, known.entity == thing.entity, known.ledger == thing.ledger else {
                return false
            }
            let (short, long) =
                known.name.count < thing.name.count ? (known.name, thing.name) : (thing.name, known.name)
            return short.contains(where: \.isNumber) && long.hasSuffix(short)
                && long.dropLast(short.count).allSatisfy(\.isLetter)
        }.keys.min() ?? id
    }

    private static func merged(_ old: LedgerRow, _ fresh: LedgerRow) -> LedgerRow {
        switch (old, fresh) {
        case (.talent(let row), .talent(let fresh))
        where row.returned.map { $0 < fresh.record.since } ?? false && fresh.to != nil && fresh.to != row.to:
            // He leaves again. Without another goal it is a look back at how he once left.
            var again = fresh
            again.role = fresh.role ?? row.role
            again.record = row.record
            again.record.take(fresh.record, state: fresh.certainty.rawValue)
            return .talent(again)
        case (.talent(var row), .talent(let fresh)):
            row.from = row.from ?? fresh.from
            row.to = fresh.to ?? row.to
            row.role = row.role ?? fresh.role
            row.founded = row.founded || fresh.founded
            if fresh.certainty == .denied || fresh.certainty.rank > row.certainty.rank {
                row.certainty = fresh.certainty
            }
            row.record.take(fresh.record, state: row.returned == nil ? row.certainty.rawValue : "returned")
            return .talent(row)
        case (.talentTotals(var row), .talentTotals(let fresh)):
            if fresh.record.since >= row.record.updated {
                row.departed = fresh.departed
                row.founded = fresh.founded ?? row.founded
            }
            row.record.take(fresh.record, state: "\(row.departed)")
            return .talentTotals(row)
        case (.price(var row), .price(let fresh)):
            if fresh.record.since >= row.record.updated, fresh.amount != row.amount {
                row.previous = row.amount
                row.amount = fresh.amount
                row.usd = fresh.usd
            }
            row.record.take(fresh.record, state: "\(row.amount)")
            return .price(row)
        case (.promise(var row), .promise(let fresh)):
            if fresh.record.since >= row.record.updated || row.state == .missed && fresh.state == .shipped {
                let isVague = fresh.state == .announced && row.state == .dated
                if !isVague { row.state = fresh.state }
                row.due = fresh.due ?? row.due
            }
            row.isBacklog = row.isBacklog && fresh.isBacklog
            row.record.take(fresh.record, state: row.state.rawValue)
            return .promise(row)
        case (.overtaking(var row), .overtaking(let fresh)):
            row.dimension = row.dimension ?? fresh.dimension
            row.margin = row.margin ?? fresh.margin
            row.measuredBy = row.measuredBy ?? fresh.measuredBy
            row.record.take(fresh.record, state: "overtaken")
            return .overtaking(row)
        case (.partnership(var row), .partnership(let fresh)):
            if fresh.record.since >= row.record.updated { row.turn = fresh.turn }
            row.record.take(fresh.record, state: row.turn)
            return .partnership(row)
        default: return old
        }
    }
}

extension LedgerRow {
    /// What a price or promise is about, where a published name says more than its entity: the name however it is spaced,
    /// and the ledger, with the unit of a price.
    fileprivate var thing: (entity: EntityID, name: String, ledger: String)? {
        switch self {
        case .price(let row): row.name.map { (row.product, Ledger.plain($0), "price/\(row.per)/\(row.currency)") }
        case .promise(let row): row.name.map { (row.product, Ledger.plain($0), "promise") }
        default: nil
        }
    }
}

extension LedgerRow.Record {
    /// Adds a step, unless the state is the last one's.
    mutating func step(_ step: Step) {
        updated = max(updated, step.time)
        guard history.last?.state != step.state else { return }
        history.append(step)
        if history.count > Ledger.historyLimit { history.removeFirst() }
    }

    /// Takes a later report in.
    fileprivate mutating func take(_ other: Self, state: String) {
        since = min(since, other.since)
        for source in other.sources where !sources.contains(source) && sources.count < Ledger.sourceLimit {
            sources.append(source)
        }
        step(.init(time: other.since, state: state, item: other.item))
    }
}
