public import Judging
public import Matching
import Reading

/// The ledgers as people and programs read them.
public enum LedgerTable {
    /// The tables, as `vedette ledger` names them.
    public enum Name: String, Sendable, CaseIterable {
        case talent, totals, prices, promises, overtakings, partnerships
    }

    /// One table as headings and plain cells, rows in order of date; `subject` keeps the rows that concern a company.
    public static func cells(
        _ table: Name, of ledger: Ledger, subject: EntityID? = nil, entities: [Entity], language: String
    ) -> (headings: [String], rows: [[String]]) {
        let catalogue = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func name(_ id: EntityID) -> String { catalogue[id]?.name(in: language) ?? id.rawValue }
        func concerns(_ ids: EntityID?...) -> Bool {
            guard let subject else { return true }
            return ids.contains { $0 == subject || $0.flatMap { catalogue[$0]?.owner } == subject }
        }
        func say(_ zh: String, _ en: String) -> String { language == "zh" ? zh : en }
        func when(_ record: LedgerRow.Record) -> String { String(record.since.iso8601UTC.prefix(10)) }
        let (date, source) = (say("日期", "date"), say("来源", "sources"))
        func voices(_ record: LedgerRow.Record) -> String { record.sources.joined(separator: " ") }
        switch table {
        case .talent:
            return (
                [
                    date, say("人员", "person"), say("职务", "role"), say("离开", "from"), say("去向", "to"),
                    say("确定性", "certainty"), source,
                ],
                ledger.talent.filter { concerns($0.from, $0.to) }.map {
                    [
                        when($0.record), $0.name, $0.role ?? "", $0.from.map(name) ?? "",
                        $0.to.map(name) ?? ($0.founded ? say("创业", "founded") : ""), $0.certainty.name(in: language),
                        voices($0.record),
                    ]
                }
            )
        case .totals:
            return (
                [date, say("公司", "subject"), say("离开", "departed"), say("创业", "founded"), source],
                ledger.talentTotals.filter { concerns($0.subject) }.map {
                    [
                        when($0.record), name($0.subject), "\($0.departed)", $0.founded.map { "\($0)" } ?? "",
                        voices($0.record),
                    ]
                }
            )
        case .prices:
            return (
                [
                    date, say("产品", "product"), say("单位", "per"), say("原价", "old"), say("现价", "new"),
                    say("币种", "currency"), source,
                ],
                ledger.prices.filter { concerns($0.product) }.map {
                    [
                        when($0.record), name($0.product), $0.per, $0.previous?.plain ?? "", $0.amount.plain,
                        $0.currency,
                        voices($0.record),
                    ]
                }
            )
        case .promises:
            return (
                [date, say("产品", "product"), say("状态", "state"), say("期限", "due"), source],
                ledger.promises.filter { concerns($0.product) }.map {
                    [when($0.record), name($0.product), state($0.state, language), $0.due ?? "", voices($0.record)]
                }
            )
        case .overtakings:
            return (
                [
                    date, say("胜方", "winner"), say("负方", "loser"), say("维度", "dimension"), say("幅度", "margin"),
                    say("测量者", "measured by"), source,
                ],
                ledger.overtakings.filter { row in concerns(row.loser) || row.winners.contains { concerns($0) } }.map {
                    [
                        when($0.record), $0.winners.map(name).joined(separator: ", "), name($0.loser),
                        $0.dimension ?? "",
                        $0.margin ?? "", $0.measuredBy.map(name) ?? "", voices($0.record),
                    ]
                }
            )
        case .partnerships:
            return (
                [date, say("公司", "subject"), say("伙伴", "partner"), say("变化", "turn"), source],
                ledger.partnerships.filter { concerns($0.subject, $0.partner) }.map {
                    [when($0.record), name($0.subject), name($0.partner), $0.turn, voices($0.record)]
                }
            )
        }
    }

    /// A table for a terminal.
    public static func text(
        _ table: Name, of ledger: Ledger, subject: EntityID? = nil, entities: [Entity], language: String
    ) -> String {
        let (headings, rows) = cells(table, of: ledger, subject: subject, entities: entities, language: language)
        var text = TextTable(headings.map { TextTable.Column($0, limit: 36) })
        for row in rows { text.add(row) }
        return text.text()
    }

    /// RFC 4180, with line ends as it wants them. A cell that a spreadsheet would take for a formula gets an apostrophe.
    public static func csv(
        _ table: Name, of ledger: Ledger, subject: EntityID? = nil, entities: [Entity], language: String
    ) -> String {
        let (headings, rows) = cells(table, of: ledger, subject: subject, entities: entities, language: language)
        return ([headings] + rows).map { $0.map(csvCell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func csvCell(_ text: String) -> String {
        var cell = DisplayText.line(text)
        if let first = cell.first, "=+-@".contains(first), Double(cell) == nil { cell = "'" + cell }
        guard cell.contains(where: { ",\"".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    /// One row as a sentence, for a digest.
    static func sentence(_ row: LedgerRow, language: String, name: (EntityID) -> String) -> String {
        let isChinese = language == "zh"
        func clean(_ text: String) -> String { DisplayText.line(text, cells: 60) }
        switch row {
        case .talent(let row):
            var text = clean(row.name)
            if let role = row.role { text += isChinese ? "（\(clean(role))）" : " (\(clean(role)))" }
            text += isChinese ? "：" : ": "
            text +=
                "\(row.from.map(name) ?? "?") → \(row.to.map(name) ?? (row.founded ? (isChinese ? "自立门户" : "own company") : "?"))"
            return text + (isChinese ? "，" : ", ") + row.certainty.name(in: language)
        case .talentTotals(let row):
            let founded = row.founded.map { isChinese ? "，其中 \($0) 人创业" : ", \($0) of them founders" } ?? ""
            return isChinese
                ? "\(name(row.subject))：已离开 \(row.departed) 人\(founded)"
                : "\(name(row.subject)): \(row.departed) have left\(founded)"
        case .price(let row):
            let old = row.previous.map { "\($0.plain) → " } ?? ""
            return "\(name(row.product)): \(old)\(row.amount.plain) \(clean(row.currency)) / \(clean(row.per))"
        case .promise(let row):
            let due = row.due.map { isChinese ? "，期限 \(clean($0))" : ", due \(clean($0))" } ?? ""
            return "\(name(row.product)): \(state(row.state, language))\(due)"
        case .overtaking(let row):
            let winners = row.winners.map(name).joined(separator: isChinese ? "、" : ", ")
            let margin = row.margin.map { isChinese ? "，幅度 \(clean($0))" : " by \(clean($0))" } ?? ""
            return isChinese
                ? "\(winners) 超过 \(name(row.loser))\(margin)" : "\(winners) beat \(name(row.loser))\(margin)"
        case .partnership(let row):
            return "\(name(row.partner)) → \(name(row.subject)): \(clean(row.turn))"
        }
    }

    static func state(_ state: LedgerFact.Promise.State, _ language: String) -> String {
        guard language == "zh" else { return state.rawValue }
        return switch state {
        case .announced: "已宣布，未交付"
        case .dated: "已定期"
        case .shipped: "已交付"
        case .delayed: "延期"
        case .missed: "逾期未兑现"
        case .cancelled: "取消"
        }
    }
}

extension Double {
    /// Without a fraction where there is none, else up to four decimals.
    var plain: String {
        guard magnitude < 1e15 else { return "\(self)" }
        let scaled = (self * 10_000).rounded() / 10_000
        return scaled == scaled.rounded() ? "\(Int64(scaled))" : "\(scaled)"
    }
}
