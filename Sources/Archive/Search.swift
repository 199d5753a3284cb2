import GRDB
import Reading

extension Archive {
    func unindex(_ number: Int64, title: String, text: [String], in db: Database) throws {}
    func reindex(_ number: Int64, _ item: Item, in db: Database) throws {}
}
