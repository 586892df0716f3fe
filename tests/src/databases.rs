//! A database of its own for each test, made from one that is migrated already.

use secretariat::{Database, Engine};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::{env, fs, process};
use tokio::sync::OnceCell;

/// The lock under which the template is made, so that two tests do not both make it.
const TEMPLATE_LOCK: &str = "SELECT pg_advisory_lock(4712)";

/// One test's database.
pub(crate) enum Own {
    /// A folder with one file.
    Folder(PathBuf),
    /// A database of the run's server.
    Named {
        /// The server.
        server: String,
        /// Its name there.
        name: String,
    },
}

impl Own {
    /// Makes it.
    pub(crate) async fn new(engine: Engine) -> Own {
        match engine {
            Engine::Sqlite => {
                let folder = env::temp_dir().join(format!("alternat-{}", name()));
                // A house that fell leaves its folder, and another process may come to bear its number.
                let _ = fs::remove_dir_all(&folder);
                fs::create_dir_all(&folder).expect("no folder for a database");
                fs::write(folder.join("alternat.db"), migrated_file().await).expect("no database is written");
                Own::Folder(folder)
            }
            Engine::Postgres => {
                let server = env::var("ALTERNAT_TEST_POSTGRES")
                    .expect("ALTERNAT_TEST_POSTGRES is not set: run the tests through `cargo xtask test`");
                let (template, name) = (template(&server).await, name());
                let clone = format!("CREATE DATABASE {name} TEMPLATE {template}");
                told(&server, clone).await;
                Own::Named { server, name }
            }
        }
    }

    /// The address under which the house opens it.
    pub(crate) fn address(&self) -> String {
        match self {
            Own::Folder(folder) => format!("sqlite:{}", folder.join("alternat.db").display()),
            Own::Named { server, name } => database_of(server, name),
        }
    }

    /// The folder of its files.
    pub(crate) fn papers(&self) -> PathBuf {
        match self {
            Own::Folder(folder) => folder.join("papers"),
            Own::Named { name, .. } => env::temp_dir().join(format!("alternat-{name}")),
        }
    }

    /// Throws it away.
    pub(crate) async fn drop(&self) {
        if self.papers().exists() {
            fs::remove_dir_all(self.papers()).expect("files stay behind");
        }
        match self {
            Own::Folder(folder) => fs::remove_dir_all(folder).expect("a database stays behind"),
            Own::Named { server, name } => told(server, format!("DROP DATABASE {name} WITH (FORCE)")).await,
        }
    }
}

/// No two tests of a run share a name, whatever process they run in.
fn name() -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    format!("test_{}_{}", process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}

/// The bytes of a migrated SQLite file, made once a process.
async fn migrated_file() -> &'static [u8] {
    static FILE: OnceCell<Vec<u8>> = OnceCell::const_new();
    FILE.get_or_init(|| async {
        let folder = env::temp_dir().join(format!("alternat-{}", name()));
        fs::create_dir_all(&folder).expect("no folder for a database");
        let file = folder.join("template.db");
        migrate(&format!("sqlite:{}?mode=rwc", file.display())).await;
        let bytes = fs::read(&file).expect("no template is written");
        fs::remove_dir_all(&folder).expect("a template stays behind");
        bytes
    })
    .await
}

/// The name of the run's migrated PostgreSQL database, made by whichever test comes first.
async fn template(server: &str) -> String {
    sqlx::any::install_default_drivers();
    let name = format!("template_{:016x}", migrations());
    let mut connection = AnyConnection::connect(server).await.expect("PostgreSQL does not answer");
    connection.execute(TEMPLATE_LOCK).await.expect("no lock on PostgreSQL");
    let found: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM pg_database WHERE datname = $1")
        .bind(&name)
        .fetch_one(&mut connection)
        .await
        .expect("PostgreSQL does not list its databases");
    if found == 0 {
        // Under another name until it is whole: a run that is killed here leaves no half of it.
        let half = self::name();
        told(server, format!("CREATE DATABASE {half}")).await;
        migrate(&database_of(server, &half)).await;
        told(server, format!("ALTER DATABASE {half} RENAME TO {name}")).await;
    }
    connection.close().await.expect("PostgreSQL hangs up");
    name
}

async fn migrate(address: &str) {
    let database = Database::open(address).await.expect("the schema is not brought up to date");
    database.close().await;
}

async fn told(server: &str, statement: String) {
    let mut connection = AnyConnection::connect(server).await.expect("PostgreSQL does not answer");
    connection.execute(AssertSqlSafe(statement)).await.expect("PostgreSQL refuses");
    connection.close().await.expect("PostgreSQL hangs up");
}

fn database_of(server: &str, name: &str) -> String {
    let (server, _) = server.rsplit_once('/').expect("the address of PostgreSQL names no database");
    format!("{server}/{name}")
}

/// What the template is made from: on a server that outlives the run, other migrations make another template.
fn migrations() -> u64 {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
    let files = fs::read_dir(folder).expect("no migrations");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("no migrations").path()).collect();
    files.sort();
    let mut hasher = DefaultHasher::new();
    files.iter().for_each(|file| fs::read(file).expect("no migration").hash(&mut hasher));
    hasher.finish()
}
