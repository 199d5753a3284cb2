public import Judging
public import Matching
import Reading

/// The ledgers as people and programs read them.
public enum LedgerTable {
    /// One table as columns and plain cells, rows in order of date. The ledger of a text by itself has neither dates nor
    /// sources.
    public static func cells(
        _ table: Ledger.Table, of ledger: Ledger, entities: [Entity], language: String
    ) -> (columns: [TextTable.Column], rows: [[String]]) {
        let (columns, rows) = datedCells(table, of: ledger, entities: entities, language: language)
        guard !ledger.isDated else { return (columns, rows) }
        return (Array(columns.dropFirst().dropLast()), rows.map { Array($0.dropFirst().dropLast()) })
    }

    /// The date goes first, the sources last.
    private static func datedCells(
        _ table: Ledger.Table, of ledger: Ledger, entities: [Entity], language: String
    ) -> (columns: [TextTable.Column], rows: [[String]]) {
        let catalogue = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func name(_ id: EntityID) -> String { catalogue[id]?.name(in: language) ?? id.rawValue }
        func thing(_ id: EntityID, _ published: String?) -> String { published ?? name(id) }
        func say(_ zh: String, _ en: String) -> String { language == "zh" ? zh : en }
        func term(_ text: String?) -> String { text.map { LedgerTerms.show($0, in: language) } ?? "" }
        func when(_ record: LedgerRow.Record) -> String { String(record.since.iso8601UTC.prefix(10)) }
        func voices(_ record: LedgerRow.Record) -> String { record.sources.joined(separator: " ") }
        func text(_ zh: String, _ en: String) -> TextTable.Column { .init(say(zh, en), limit: 36, least: 8) }
        func figure(_ zh: String, _ en: String) -> TextTable.Column { .init(say(zh, en), alignment: .right) }
        let date = TextTable.Column(say("日期", "date"))
        let sources = text("来源", "sources")
        switch table {
        case .talent:
            return (
                [
                    date, text("人员", "person"), text("职务", "role"), text("离开", "from"), text("去向", "to"),
                    .init(say("确定性", "certainty")), sources,
                ],
                ledger.talent.map { row in
                    var goal = row.to.map(name) ?? (row.founded ? say("创业", "own company") : "")
                    if row.returned != nil { goal += (goal.isEmpty ? "" : say("，", ", ")) + say("已返回", "returned") }
                    let person = catalogue[EntityID(row.person)]?.name(in: language) ?? row.name
                    return [
                        when(row.record), person, term(row.role), row.from.map(name) ?? "", goal,
                        row.certainty.name(in: language), voices(row.record),
                    ]
                }
            )
        case .totals:
            return (
                [date, text("公司", "subject"), figure("离开", "departed"), figure("创业", "founded"), sources],
                ledger.talentTotals.map {
                    [
                        when($0.record), name($0.subject), "\($0.departed)", $0.founded.map { "\($0)" } ?? "",
                        voices($0.record),
                    ]
                }
            )
        case .prices:
            return (
                [
                    date, text("产品", "product"), text("单位", "per"), figure("原价", "old"), figure("现价", "new"),
                    .init(say("币种", "currency")), sources,
                ],
                ledger.prices.map {
                    [
                        when($0.record), thing($0.product, $0.name), term($0.per), $0.previous?.plain ?? "",
                        $0.amount.plain, $0.currency, voices($0.record),
                    ]
                }
            )
        case .promises:
            return (
                [date, text("产品", "product"), text("状态", "state"), .init(say("期限", "due")), sources],
                ledger.promises.map {
                    [
                        when($0.record), thing($0.product, $0.name), state($0.state, language), $0.due ?? "",
                        voices($0.record),
                    ]
                }
            )
        case .overtakings:
            return (
                [
                    date, text("胜方", "winner"), text("负方", "loser"), text("维度", "dimension"), text("幅度", "margin"),
                    text("测量者", "measured by"), sources,
                ],
                ledger.overtakings.map {
                    [
                        when($0.record), $0.winners.map(name).joined(separator: say("、", ", ")), name($0.loser),
                        term($0.dimension),
                        term($0.margin), $0.measuredBy.map(name) ?? "", voices($0.record),
                    ]
                }
            )
        case .partnerships:
            return (
                [date, text("公司", "subject"), text("伙伴", "partner"), text("变化", "turn"), sources],
                ledger.partnerships.map {
                    [when($0.record), name($0.subject), name($0.partner), term($0.turn), voices($0.record)]
                }
            )
        }
    }

    /// The tables that have rows, each under its name.
    public static func text(of ledger: Ledger, entities: [Entity], language: String, width: Int? = nil) -> [String] {
        Ledger.Table.allCases.compactMap { table in
            cells(table, of: ledger, entities: entities, language: language).rows.isEmpty
                ? nil
                : table.name(in: language) + "\n\n"
                    + text(table, of: ledger, entities: entities, language: language, width: width)
        }
    }

    /// A table for a terminal, narrowed to a width in cells where it would not fit; no line end behind the last row.
    public static func text(
        _ table: Ledger.Table, of ledger: Ledger, entities: [Entity], language: String, width: Int? = nil
    ) -> String {
        let (columns, rows) = cells(table, of: ledger, entities: entities, language: language)
        var text = TextTable(columns)
        for row in rows { text.add(row) }
        return String(text.text(width: width).dropLast())
    }

    /// RFC 4180, with line ends as it wants them. A cell that a spreadsheet would take for a formula gets an apostrophe.
    public static func csv(_ table: Ledger.Table, of ledger: Ledger, entities: [Entity], language: String) -> String {
        let (columns, rows) = cells(table, of: ledger, entities: entities, language: language)
        return ([columns.map(\.heading)] + rows).map { $0.map(csvCell).joined(separator: ",") + "\r\n" }.joined()
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
        func say(_ zh: String, _ en: String) -> String { isChinese ? zh : en }
        func term(_ text: String) -> String { clean(LedgerTerms.show(text, in: language)) }
        let colon = say("：", ": ")
        switch row {
        case .talent(let row):
            // The catalogue's name where it knows the person, else the published one.
            var text = name(EntityID(row.person))
            if let role = row.role { text += say("（\(term(role))）", " (\(term(role)))") }
            let goal = row.to.map(name) ?? (row.founded ? say("自立门户", "own company") : nil)
            // Chinese is set apart from Latin letters, not from Chinese.
            func apart(_ name: String) -> String { name.first?.isASCII == true ? " \(name)" : name }
            let way =
                switch (row.from.map(name), goal) {
                case (let from?, let goal?): "\(from) → \(goal)"
                case (let from?, nil): say("离开\(apart(from))", "leaves \(from)")
                case (nil, let goal?): row.to == nil ? goal : say("加入\(apart(goal))", "joins \(goal)")
                case (nil, nil): "?"
                }
            text += "\(colon)\(way)\(say("，", ", "))\(row.certainty.name(in: language))"
            if row.returned != nil { text += say("，已返回", ", returned") }
            return text
        case .talentTotals(let row):
            let founded = row.founded.map { say("，其中 \($0) 人创业", ", \($0) of them founders") } ?? ""
            return say(
                "\(name(row.subject))：已离开 \(row.departed) 人\(founded)",
                "\(name(row.subject)): \(row.departed) have left\(founded)")
        case .price(let row):
            let old = row.previous.map { "\($0.plain) → " } ?? ""
            let product = clean(row.name ?? name(row.product))
            return "\(product)\(colon)\(old)\(row.amount.plain) \(clean(row.currency)) / \(term(row.per))"
        case .promise(let row):
            let due = row.due.map { say("，期限 \(clean($0))", ", due \(clean($0))") } ?? ""
            return "\(clean(row.name ?? name(row.product)))\(colon)\(state(row.state, language))\(due)"
        case .overtaking(let row):
            let winners = row.winners.map(name).joined(separator: say("、", ", "))
            let margin = row.margin.map { say("，幅度 \(term($0))", " by \(term($0))") } ?? ""
            return "\(winners) \(say("超过", "beat")) \(name(row.loser))\(margin)"
        case .partnership(let row):
            return "\(name(row.partner)) → \(name(row.subject))\(colon)\(term(row.turn))"
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

extension Ledger.Table {
    /// The heading over a table.
    fileprivate func name(in language: String) -> String {
        guard language == "zh" else { return rawValue }
        return switch self {
        case .talent: "人员"
        case .totals: "离开人数"
        case .prices: "价格"
        case .promises: "承诺"
        case .overtakings: "超越"
        case .partnerships: "伙伴"
        }
    }
}
