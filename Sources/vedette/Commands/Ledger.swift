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
            "One of \(Ledger.Table.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "table"),
        transform: Self.table)
    var table: Ledger.Table?

    @OptionGroup var state: StateOption

    @Option(help: ArgumentHelp("Only what concerns this company.", valueName: "id"))
    var subject: String?

    @Flag(help: "Print CSV (RFC 4180); needs a table's name.")
    var csv = false

    @Flag(help: "Print a JSON object with a list of objects for each table.")
    var json = false

    private static func table(_ name: String) throws -> Ledger.Table {
        if let table = Ledger.Table(rawValue: name) { return table }
        let names = Ledger.Table.allCases.map(\.rawValue).joined(separator: ", ")
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
        var ledger = Ledger(
            records: try archive.records(kind: "ledger").map { StateChange(kind: "ledger", id: $0.id, json: $0.json) })
        let (entities, language) = (configuration.entities, configuration.digests.language)
        if let subject { ledger = ledger.concerning(subject, among: entities) }
        if csv, let table {
            print(LedgerTable.csv(table, of: ledger, entities: entities, language: language), terminator: "")
        } else if json {
            print(ledger.json(table.map { [$0] } ?? Ledger.Table.allCases))
        } else {
            let width = Terminal.width
            let text =
                if let table {
                    LedgerTable.cells(table, of: ledger, entities: entities, language: language).rows.isEmpty
                        ? "" : LedgerTable.text(table, of: ledger, entities: entities, language: language, width: width)
                } else {
                    LedgerTable.text(of: ledger, entities: entities, language: language, width: width)
                        .joined(separator: "\n\n")
                }
            if text.isEmpty {
                tell(AnswerLanguage(configuration).say("台账里没有记录。", "The ledgers have no such rows."))
            } else {
                print(text)
            }
        }
    }
}
