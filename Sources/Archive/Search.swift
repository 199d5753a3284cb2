import Foundation
import GRDB
public import Matching
import Reading

/// Full-text search. The index holds folded words and pairs of Han characters (`FoldedText.searchTerms`), so that words of
/// two characters are found at once; what it finds is then asked the query itself, so that both give the same answer.
///
/// A poll does not wait for the index: it is brought up to date before a search, in order of number; the mark `indexed`
/// is the last item that stands in it.
extension Archive {
    /// Brings the index up to date with at most `limit` further items. Returns how many were added.
    @discardableResult
    public func index(limit: Int = .max) throws -> Int {
        var added = 0
        while added < limit {
            let count = try translating(path) {
                try writer.write { db in try indexBatch(min(2000, limit - added), in: db) }
            }
            guard count > 0 else { break }
            added += count
        }
        return added
    }

    /// How many items the index lacks.
    public func unindexedItemCount() throws -> Int {
        try reading { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM items WHERE number > ?", arguments: [indexedNumber(db)]) ?? 0
        }
    }

    private func indexBatch(_ size: Int, in db: Database) throws -> Int {
        let indexed = try indexedNumber(db)
        let rows = try Row.fetchAll(
            db, sql: "SELECT number, title, summary, content FROM items WHERE number > ? ORDER BY number LIMIT ?",
            arguments: [indexed, size])
        guard let last = rows.last else { return 0 }
        let insert = try db.cachedStatement(sql: "INSERT INTO item_terms (rowid, terms) VALUES (?, ?)")
        for row in rows {
            try insert.execute(arguments: [row["number"], terms(row["title"], row["summary"], row["content"])])
        }
        try db.execute(
            sql:
                "INSERT INTO marks (name, value) VALUES ('indexed', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            arguments: [last["number"] as Int64])
        return rows.count
    }

    /// Takes an item's terms out of the index, before its text changes; nothing where it is not indexed yet. An index that
    /// proves to hold others, as one made by an earlier version's rules of folding may, is emptied and made anew by the next
    /// search: nothing stands in it that the items do not say.
    func unindex(_ number: Int64, title: String, text: [String], in db: Database) throws {
        guard try number <= indexedNumber(db) else { return }
        do {
            try db.cachedStatement(sql: "INSERT INTO item_terms (item_terms, rowid, terms) VALUES ('delete', ?, ?)")
                .execute(arguments: [number, terms(title, text[0], text[1])])
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CORRUPT_VTAB {
            try db.execute(
                sql: """
                    INSERT INTO item_terms (item_terms) VALUES ('delete-all');
                    DELETE FROM marks WHERE name = 'indexed';
                    """)
        }
    }

    /// Puts an item's terms back, after its text changed.
    func reindex(_ number: Int64, title: String, text: [String], in db: Database) throws {
        guard try number <= indexedNumber(db) else { return }
        try db.cachedStatement(sql: "INSERT INTO item_terms (rowid, terms) VALUES (?, ?)")
            .execute(arguments: [number, terms(title, text[0], text[1])])
    }

    private func indexedNumber(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT value FROM marks WHERE name = 'indexed'")) ?? 0
    }

    private func terms(_ title: String, _ summary: String, _ content: String) -> String {
        [title, summary, content].filter { !$0.isEmpty }.map { FoldedText($0).searchTerms }.joined(separator: " ")
    }

    /// The items that a query asks for, newest first, at most `limit`.
    public func search(_ query: Query, limit: Int) throws -> [Recalled] {
        try index()
        return try reading { db in
            var found: [Recalled] = []
            let rows: RowCursor
            if let expression = matchExpression(query.root) {
                rows = try Row.fetchCursor(
                    db,
                    sql: """
                        SELECT items.* FROM item_terms JOIN items ON items.number = item_terms.rowid
                        WHERE item_terms MATCH ? ORDER BY item_terms.rowid DESC
                        """, arguments: [expression])
            } else {
                rows = try Row.fetchCursor(db, sql: "SELECT * FROM items ORDER BY number DESC")
            }
            while found.count < limit, let row = try rows.next() {
                let recalled = recalled(row)
                if query.matches(recalled.item, recalled.analysis) { found.append(recalled) }
            }
            return found
        }
    }
}

/// The part of a query that the index can answer: it finds all that the query asks for, and perhaps more; nil where the
/// index cannot narrow it down.
private func matchExpression(_ node: Query.Node) -> String? {
    switch node {
    case .text(let text, _):
        var terms = FoldedText(text).phraseTerms
        // A single Han character before other words may end a run there, and stands in no phrase then.
        while terms.count > 1, terms[0].isPrefix { terms.removeFirst() }
        guard let last = terms.last else { return nil }
        return "\"\(terms.map(\.text).joined(separator: " "))\"" + (last.isPrefix ? " *" : "")
    case .and(let nodes):
        let parts = nodes.compactMap(matchExpression)
        return parts.isEmpty ? nil : parts.map { "(\($0))" }.joined(separator: " AND ")
    case .or(let nodes):
        let parts = nodes.compactMap(matchExpression)
        return parts.count == nodes.count ? parts.map { "(\($0))" }.joined(separator: " OR ") : nil
    case .all, .regex, .field, .after, .before, .not: return nil
    }
}
