//! The one place that knows which database this is.

use sqlx::{Any, AnyPool, Executor, Transaction, any::AnyPoolOptions};

use crate::{refusals::Trouble, search::bring_up_to_date};

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("../migrations");

/// The database of the house: SQLite in a file, or PostgreSQL.
#[derive(Clone, Debug)]
pub struct Database {
    pool: AnyPool,
    engine: Engine,
}

/// Which engine stores the records.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// One file.
    Sqlite,
    /// A server.
    Postgres,
}

impl Database {
    /// Opens the database at this address (`sqlite:PATH?mode=rwc` or `postgres://…`) and brings its schema up to date.
    ///
    /// # Errors
    /// Where it cannot be reached, or orders text otherwise than by code point.
    pub async fn open(address: &str) -> Result<Self, Trouble> {
        sqlx::any::install_default_drivers();
        let engine = if address.starts_with("sqlite:") { Engine::Sqlite } else { Engine::Postgres };
        let pool = AnyPoolOptions::new()
            .max_connections(8)
            .test_before_acquire(engine.can_hang_up())
            .after_connect(move |connection, _| {
                Box::pin(async move { connection.execute(engine.settings()).await.map(|_| ()) })
            })
            .connect(address)
            .await?;
        let database = Self { pool, engine };
        database.check_order().await?;
        MIGRATIONS.run(&database.pool).await?;
        bring_up_to_date(&database).await?;
        Ok(database)
    }

    /// Which engine it is.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// One writer at a time on both engines: what an act has read in here is still true when it writes.
    pub(crate) async fn write(&self) -> Result<Transaction<'static, Any>, Trouble> {
        match self.engine {
            Engine::Sqlite => Ok(self.pool.begin_with("BEGIN IMMEDIATE").await?),
            Engine::Postgres => {
                let mut transaction = self.pool.begin().await?;
                sqlx::query("SELECT pg_advisory_xact_lock(4711)").execute(&mut *transaction).await?;
                Ok(transaction)
            }
        }
    }

    /// One snapshot for a whole page.
    pub(crate) async fn read(&self) -> Result<Transaction<'static, Any>, Trouble> {
        Ok(match self.engine {
            Engine::Sqlite => self.pool.begin().await?,
            Engine::Postgres => {
                self.pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?
            }
        })
    }

    /// For one statement alone, which is a snapshot by itself.
    pub(crate) const fn pool(&self) -> &AnyPool {
        &self.pool
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// Where it does not.
    pub async fn ping(&self) -> Result<(), Trouble> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    /// Closes every connection.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    async fn check_order(&self) -> Result<(), Trouble> {
        if self.engine == Engine::Sqlite {
            return Ok(());
        }
        let order: String = sqlx::query_scalar(
            "SELECT CAST(datcollate AS TEXT) FROM pg_database WHERE datname = current_database()",
        )
        .fetch_one(&self.pool)
        .await?;
        match order.as_str() {
            "C" | "C.UTF-8" | "C.utf8" => Ok(()),
            _ => Err(Trouble::Collation(order)),
        }
    }
}

impl Engine {
    /// Whether a connection may have gone while it lay idle. A file does not hang up; asking it costs each page a wait.
    const fn can_hang_up(self) -> bool {
        match self {
            Self::Sqlite => false,
            Self::Postgres => true,
        }
    }

    const fn settings(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000"
            }
            Self::Postgres => {
                "SET timezone = 'UTC'; SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'"
            }
        }
    }

    /// Takes away what the engine matches words by, so that the rows of the index can be written anew.
    pub(crate) const fn index_dropped(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "DROP TRIGGER IF EXISTS search_entry_added; DROP TRIGGER IF EXISTS search_entry_gone; \
                 DROP TABLE IF EXISTS _search"
            }
            Self::Postgres => "DROP INDEX IF EXISTS search_entries_by_word",
        }
    }

    /// Makes it from the rows that are there, and has the engine keep it with every row to come. Words come folded and
    /// parted by one space, so neither engine is to part or bend them again. SQLite has a list for every beginning of a
    /// word: of a letter of its audience and `domain::search::WORD_MOST` more.
    pub(crate) const fn index_made(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "CREATE VIRTUAL TABLE _search USING fts5(words, content = '', contentless_delete = 1, detail = none, \
                 tokenize = \"unicode61 remove_diacritics 0 tokenchars '_'\", prefix = '2 3 4 5 6 7 8'); \
                 INSERT INTO _search (rowid, words) SELECT entry, words FROM search_entries ORDER BY entry; \
                 INSERT INTO _search (_search) VALUES ('optimize'); \
                 CREATE TRIGGER search_entry_added AFTER INSERT ON search_entries BEGIN \
                 INSERT INTO _search (rowid, words) VALUES (new.entry, new.words); END; \
                 CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entries BEGIN \
                 DELETE FROM _search WHERE rowid = old.entry; END"
            }
            Self::Postgres => {
                "CREATE INDEX search_entries_by_word ON search_entries \
                 USING gin (array_to_tsvector(string_to_array(words, ' '))); ANALYZE search_entries"
            }
        }
    }

    /// The rows of the index that hold these words (`$1`, as [`Engine::looked_up`] writes them) and are of one of these
    /// audiences (`$2`, as bits), with a key below `$3`, at most `$4`, in the order of their keys. SQLite reads its lists
    /// of words in that order, so it stops with the last row that is asked for.
    pub(crate) const fn search(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "SELECT e.entry, e.owner, e.place, e.language, e.folded \
                 FROM _search CROSS JOIN search_entries e ON e.entry = _search.rowid \
                 WHERE _search MATCH $1 AND (e.audience & $2) <> 0 AND _search.rowid < $3 \
                 ORDER BY _search.rowid DESC LIMIT $4"
            }
            Self::Postgres => {
                "SELECT e.entry, e.owner, e.place, e.language, e.folded FROM search_entries e \
                 WHERE array_to_tsvector(string_to_array(e.words, ' ')) @@ CAST($1 AS tsquery) \
                 AND (e.audience & $2) <> 0 AND e.entry < $3 ORDER BY e.entry DESC LIMIT $4"
            }
        }
    }

    /// What is looked up, as the engine reads it: of each group one word at least. The words are letters and figures
    /// alone, so none of them can be taken for a sign of the engine's own.
    pub(crate) fn looked_up(self, groups: &[Vec<LookedUp>]) -> String {
        let word = |word: &LookedUp| match (self, word) {
            (Self::Sqlite, LookedUp::Beginning(word)) => format!("\"{word}\"*"),
            (Self::Sqlite, LookedUp::Whole(word)) => format!("\"{word}\""),
            (Self::Postgres, LookedUp::Beginning(word)) => format!("'{word}':*"),
            (Self::Postgres, LookedUp::Whole(word)) => format!("'{word}'"),
        };
        let (or, and) = match self {
            Self::Sqlite => (" OR ", " AND "),
            Self::Postgres => (" | ", " & "),
        };
        let group =
            |group: &Vec<LookedUp>| format!("({})", group.iter().map(word).collect::<Vec<_>>().join(or));
        groups.iter().map(group).collect::<Vec<_>>().join(and)
    }
}

/// A word that is looked up in the index.
pub(crate) enum LookedUp {
    /// Words that begin so.
    Beginning(String),
    /// This word.
    Whole(String),
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    /// How many questions the house asks of its engine. A new one is a diff that a person reads.
    const QUESTIONS: usize = 10;

    fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }

    #[test]
    fn what_differs_by_engine_stands_here_alone() {
        let mut found = Vec::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        let asks = |(path, text): &(String, String)| {
            (text.contains("Engine::Sqlite") || text.contains("Engine::Postgres")).then(|| path.clone())
        };
        let asking: Vec<String> = found.iter().filter_map(asks).collect();
        assert_eq!(asking.len(), 1, "{asking:?}");
        let here = found.iter().find(|(path, _)| asking.contains(path)).map(|(_, text)| text.as_str());
        let before_tests = here.and_then(|text| text.split("#[cfg(test)]").next()).unwrap();
        let questions = ["match self.engine {", "match self {", "match (self,", "self.engine == Engine::"];
        let asked: usize = questions.iter().map(|question| before_tests.matches(question).count()).sum();
        assert_eq!(asked, QUESTIONS);
    }
}
