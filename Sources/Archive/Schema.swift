import GRDB

/// The tables, as numbered migrations: a released one is never edited, a change is a further one.
///
/// Times are whole seconds since 1970, UTC. JSON columns hold what another module made and are not looked into here.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 items, records, alerts") { db in
            try db.execute(
                sql: """
                    CREATE TABLE sources (
                        id TEXT PRIMARY KEY NOT NULL,
                        state TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;

                    CREATE TABLE polls (
                        id INTEGER PRIMARY KEY,
                        source TEXT NOT NULL,
                        time INTEGER NOT NULL,
                        result TEXT NOT NULL,
                        items INTEGER NOT NULL
                    ) STRICT;
                    CREATE INDEX polls_by_source ON polls (source, time);
                    CREATE INDEX polls_by_time ON polls (time);

                    CREATE TABLE items (
                        number INTEGER PRIMARY KEY,
                        id TEXT NOT NULL UNIQUE,
                        source TEXT NOT NULL,
                        title TEXT NOT NULL,
                        summary TEXT NOT NULL,
                        content TEXT NOT NULL,
                        url TEXT,
                        published INTEGER,
                        first_seen INTEGER NOT NULL,
                        language TEXT,
                        authors TEXT,
                        categories TEXT,
                        revision INTEGER NOT NULL,
                        digest INTEGER NOT NULL,
                        story TEXT,
                        analysis TEXT
                    ) STRICT;
                    CREATE INDEX items_by_time ON items (first_seen);
                    CREATE INDEX items_by_story ON items (story) WHERE story IS NOT NULL;

                    CREATE TABLE revisions (
                        item TEXT NOT NULL,
                        revision INTEGER NOT NULL,
                        seen INTEGER NOT NULL,
                        title TEXT NOT NULL,
                        summary TEXT NOT NULL,
                        content TEXT NOT NULL,
                        PRIMARY KEY (item, revision)
                    ) STRICT, WITHOUT ROWID;

                    CREATE TABLE keys (
                        hash INTEGER PRIMARY KEY,
                        item INTEGER NOT NULL
                    ) STRICT;
                    CREATE INDEX keys_by_item ON keys (item);

                    CREATE TABLE records (
                        kind TEXT NOT NULL,
                        id TEXT NOT NULL,
                        json TEXT NOT NULL,
                        is_live INTEGER NOT NULL,
                        PRIMARY KEY (kind, id)
                    ) STRICT, WITHOUT ROWID;

                    CREATE TABLE alerts (
                        number INTEGER PRIMARY KEY,
                        seq INTEGER UNIQUE,
                        id TEXT NOT NULL UNIQUE,
                        time INTEGER NOT NULL,
                        subject TEXT,
                        story TEXT,
                        item TEXT,
                        json TEXT NOT NULL
                    ) STRICT;
                    CREATE INDEX alerts_by_time ON alerts (time);

                    CREATE TABLE marks (
                        name TEXT PRIMARY KEY NOT NULL,
                        value INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;

                    CREATE VIRTUAL TABLE item_terms USING fts5(
                        terms, content='', tokenize="unicode61 remove_diacritics 0");
                    """)
        }
        return migrator
    }
}
