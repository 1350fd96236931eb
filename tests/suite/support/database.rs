//! A database per test, copied from one that is made once: a SQLite file, or with TEST_DATABASE_URL a PostgreSQL
//! database of its own.

use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use entrepot::store::Db;
use tempfile::TempDir;

/// A database with a folder beside it; both go away with it.
pub struct Database {
    dir: TempDir,
    url: String,
    server: Option<(String, String)>,
}

impl Database {
    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder for what the shop writes.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some((admin, name)) = &self.server {
            // Connections may still be open in a pool that is about to go: they are told to leave.
            let _ = on_server(admin, &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"));
        }
    }
}

/// The server to test on, where one was named.
#[expect(clippy::disallowed_methods, reason = "tests are told by the environment which server to use")]
fn server() -> Option<String> {
    std::env::var("TEST_DATABASE_URL").ok()
}

fn on_server(url: &str, sql: &str) -> Result<(), String> {
    let mut conn = PgConnection::establish(url).map_err(|error| error.to_string())?;
    conn.batch_execute(sql).map_err(|error| error.to_string())
}

/// The address of another database on the same server.
fn sibling(admin: &str, name: &str) -> String {
    let (server, _) = admin.rsplit_once('/').unwrap();
    format!("{server}/{name}")
}

/// Fills the model that every test's database is copied from.
fn fill(url: &str) {
    let seconds = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(0));
    let db = Db::open(url, 1, super::standing_clock(&seconds)).unwrap();
    super::seed(&db);
}

struct Model {
    dir: TempDir,
    name: String,
}

static MODEL: OnceLock<Model> = OnceLock::new();
static MADE: AtomicU32 = AtomicU32::new(0);

fn model() -> &'static Model {
    MODEL.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        let name = format!("entrepot_model_{}", std::process::id());
        match server() {
            Some(admin) => {
                on_server(&admin, &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)")).unwrap();
                on_server(&admin, &format!("CREATE DATABASE \"{name}\"")).unwrap();
                fill(&sibling(&admin, &name));
            }
            None => fill(&format!("sqlite:{}", dir.path().join("model.db").display())),
        }
        Model { dir, name }
    })
}

/// A database of the test's own, filled like the model.
pub fn fresh() -> Database {
    let model = model();
    let dir = tempfile::tempdir().unwrap();
    match server() {
        Some(admin) => {
            let number = MADE.fetch_add(1, Ordering::SeqCst);
            let name = format!("entrepot_test_{}_{number}", std::process::id());
            on_server(&admin, &format!("CREATE DATABASE \"{name}\" TEMPLATE \"{}\"", model.name)).unwrap();
            Database { dir, url: sibling(&admin, &name), server: Some((admin, name)) }
        }
        None => {
            let path = dir.path().join("entrepot.db");
            std::fs::copy(model.dir.path().join("model.db"), &path).unwrap();
            Database { url: format!("sqlite:{}", path.display()), dir, server: None }
        }
    }
}

/// How many rows a table has.
pub fn count_rows(url: &str, table: &str) -> i64 {
    use diesel::dsl::sql;
    use diesel::prelude::*;
    use diesel::sql_types::BigInt;
    let count = || diesel::select(sql::<BigInt>(&format!("(SELECT COUNT(*) FROM {table})")));
    match url.strip_prefix("sqlite:") {
        Some(path) => count().get_result(&mut diesel::SqliteConnection::establish(path).unwrap()).unwrap(),
        None => count().get_result(&mut PgConnection::establish(url).unwrap()).unwrap(),
    }
}

/// Does to a database what no page does: what happened to it outside of the program.
pub fn execute(url: &str, sql: &str) -> usize {
    use diesel::prelude::*;
    match url.strip_prefix("sqlite:") {
        Some(path) => diesel::sql_query(sql).execute(&mut diesel::SqliteConnection::establish(path).unwrap()),
        None => diesel::sql_query(sql).execute(&mut PgConnection::establish(url).unwrap()),
    }
    .unwrap()
}
