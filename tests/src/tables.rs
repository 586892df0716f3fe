//! Everything that a SQLite house has stored, so that a test can tell whether anything changed.

use crate::house::TestHouse;
use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use std::collections::BTreeMap;

/// What is looked at where there are too many rows to read each.
const COUNTED: &str = "SELECT COUNT(*) || ' ' || COUNT(read_at) || ' ' || COUNT(letter) FROM notices";

/// A look at every table.
pub struct Tables {
    connection: AnyConnection,
    version: i64,
    seen: BTreeMap<String, Vec<String>>,
}

/// What happened since the last look.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Changes {
    /// The tables of which a row came, went or changed; the audit trail is not among them.
    pub tables: Vec<String>,
    /// The new entries of the audit trail.
    pub audit: Vec<String>,
}

impl Changes {
    /// Whether nothing at all was written.
    #[must_use]
    pub fn are_none(&self) -> bool {
        self.tables.is_empty() && self.audit.is_empty()
    }

    /// Whether nothing was written but that something was refused.
    #[must_use]
    pub fn are_refusals(&self) -> bool {
        self.tables.is_empty() && self.audit.iter().all(|entry| entry.contains("\"refused\":"))
    }
}

impl Tables {
    /// Looks for the first time.
    pub async fn of(house: &TestHouse) -> Tables {
        let connection = AnyConnection::connect(&house.database()).await.expect("the database does not open");
        let mut tables = Tables { connection, version: -1, seen: BTreeMap::new() };
        tables.changes().await;
        tables
    }

    /// Looks again, and tells what changed since the last look.
    pub async fn changes(&mut self) -> Changes {
        let query = sqlx::query_scalar("SELECT data_version FROM pragma_data_version");
        let version: i64 = query.fetch_one(&mut self.connection).await.expect("no version of the data");
        if version == self.version {
            return Changes::default();
        }
        self.version = version;
        let now = self.look().await;
        let before = std::mem::replace(&mut self.seen, now);
        let rows = |tables: &BTreeMap<String, Vec<String>>, name: &str| {
            tables.get(name).cloned().unwrap_or_default()
        };
        let changed =
            self.seen.keys().filter(|name| *name != "audit" && self.seen.get(*name) != before.get(*name));
        let known = rows(&before, "audit").len();
        Changes { tables: changed.cloned().collect(), audit: rows(&self.seen, "audit").split_off(known) }
    }

    /// Every row of every table that a migration made but for notices, as text, in the order in which it was written.
    async fn look(&mut self) -> BTreeMap<String, Vec<String>> {
        let names: Vec<String> = sqlx::query_scalar(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
        )
        .fetch_all(&mut self.connection)
        .await
        .expect("no list of tables");
        let mut tables = BTreeMap::new();
        for name in names {
            let columns: Vec<String> =
                sqlx::query_scalar("SELECT 'quote(' || name || ')' FROM pragma_table_info($1)")
                    .bind(&name)
                    .fetch_all(&mut self.connection)
                    .await
                    .expect("no list of columns");
            let rows = match name.as_str() {
                // Every act tells dozens of people: how many rows there are, read and by letter, says whether one changed.
                "notices" => COUNTED.to_owned(),
                _ => format!("SELECT {} FROM {name} ORDER BY rowid", columns.join(" || ' ' || ")),
            };
            let rows = sqlx::query_scalar(AssertSqlSafe(rows)).fetch_all(&mut self.connection).await;
            tables.insert(name, rows.expect("a table cannot be read"));
        }
        tables
    }
}
