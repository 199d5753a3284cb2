import Archive
import ArgumentParser
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// `vedette ledger`: who left, what it costs, what was promised, who beat whom, which partner turned.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Print the ledgers: people, prices, promises, overtakings, partnerships.",
        discussion: "Without a table's name all that have rows are printed. Rows stand in order of date.")

    @Argument(
        help: ArgumentHelp(
            "One of \(LedgerTable.Name.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "table"),
        transform: Self.table)
    var table: LedgerTable.Name?

    @OptionGroup var state: StateOption

    @Option(help: ArgumentHelp("Only what concerns this company.", valueName: "id"))
    var subject: String?

    @Flag(help: "Print CSV (RFC 4180); needs a table's name.")
    var csv = false

    @Flag(help: "Print a JSON object with a list of objects for each table.")
    var json = false

    private static func table(_ name: String) throws -> LedgerTable.Name {
        if let table = LedgerTable.Name(rawValue: name) { return table }
        let names = LedgerTable.Name.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no ledger \(name); expected one of \(names).")
    }

    func validate() throws {
        guard !csv || table != nil else { throw ValidationError("--csv needs the name of a table.") }
        guard !csv || !json else { throw ValidationError("Choose one of --csv and --json.") }
    }

    func run() throws {
        let (configuration, folder) = try state.load()
        let archive = try state.archive(in: folder)
        let subject = try subject.map { try configuration.entity($0) }
        let ledger = Ledger(
            records: try archive.records(kind: "ledger").map { StateChange(kind: "ledger", id: $0.id, json: $0.json) })
        let (entities, language) = (configuration.entities, configuration.digests.language)
        let tables = table.map { [$0] } ?? LedgerTable.Name.allCases
        if csv, let table {
            print(
                LedgerTable.csv(table, of: ledger, subject: subject, entities: entities, language: language),
                terminator: "")
        } else if json {
            print(Self.json(tables, ledger, subject, entities))
        } else {
            for name in tables {
                let rows = LedgerTable.cells(name, of: ledger, subject: subject, entities: entities, language: language)
                    .rows
                guard table != nil || !rows.isEmpty else { continue }
                if table == nil { print("\(name.rawValue)\n") }
                print(
                    LedgerTable.text(name, of: ledger, subject: subject, entities: entities, language: language))
            }
        }
    }

    /// The cells under their English headings, which programs can rely on.
    private static func json(
        _ tables: [LedgerTable.Name], _ ledger: Ledger, _ subject: EntityID?, _ entities: [Entity]
    ) -> String {
        var json = JSONWriter()
        json.object { json in
            for name in tables {
                let (headings, rows) = LedgerTable.cells(
                    name, of: ledger, subject: subject, entities: entities, language: "en")
                json.key(name.rawValue)
                json.array(rows) { json, row in
                    json.object { json in
                        for (heading, cell) in zip(headings, row) { json.member(heading, cell) }
                    }
                }
            }
        }
        return json.text
    }
}
