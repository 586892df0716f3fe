//! The one place that knows which database this is.

use sqlx::{Any, AnyPool, Executor, Transaction, any::AnyPoolOptions};

use crate::refusals::Trouble;

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
}
