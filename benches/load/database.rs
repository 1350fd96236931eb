//! A database for the bench alone: a file in its folder, or one of its own on a PostgreSQL server, dropped with it.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};

use crate::Failed;

/// The database.
pub struct Database {
    /// Its address.
    pub url: String,
    /// What it is, for people.
    pub kind: &'static str,
    server: Option<(String, String)>,
    /// Whether it stays for the next time.
    stays: bool,
}

/// Stands in the folder of a shop that was filled to its end.
const FILLED: &str = "filled";

/// Whether the shop of a folder was filled to its end.
pub fn is_filled(folder: &Path) -> bool {
    folder.join(FILLED).exists()
}

/// Says that the shop of a folder is filled to its end.
///
/// # Errors
/// When the file cannot be written.
pub fn filled(folder: &Path) -> Result<(), Failed> {
    Ok(std::fs::write(folder.join(FILLED), [])?)
}

fn on_server(url: &str, sql: &str) -> Result<(), Failed> {
    PgConnection::establish(url)?.batch_execute(sql)?;
    Ok(())
}

impl Database {
    /// Makes one, or takes the one that `stays` under a name of its own and is there.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub fn make(server: Option<&str>, folder: &Path, stays: Option<&str>) -> Result<Self, Failed> {
        let Some(admin) = server else {
            let url = format!("sqlite:{}", folder.join("entrepot.db").display());
            return Ok(Self { url, kind: "SQLite", server: None, stays: stays.is_some() });
        };
        let name = match stays {
            Some(name) => format!("entrepot_load_kept_{name}"),
            None => format!("entrepot_load_{}", std::process::id()),
        };
        let (base, options) = admin.split_once('?').unwrap_or((admin, ""));
        let (host, _) =
            base.rsplit_once('/').filter(|(host, _)| !host.ends_with('/')).ok_or("write postgres://host/database")?;
        let options = if options.is_empty() { String::new() } else { format!("?{options}") };
        let url = format!("{host}/{name}{options}");
        if stays.is_none() || !is_filled(folder) {
            on_server(admin, &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"))?;
            on_server(admin, &format!("CREATE DATABASE \"{name}\""))?;
        }
        Ok(Self { url, kind: "PostgreSQL", server: Some((admin.to_owned(), name)), stays: stays.is_some() })
    }

    /// Tells the database that much was written, so that it plans by what there is.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub fn settle(&self) -> Result<(), Failed> {
        if self.server.is_some() { on_server(&self.url, "ANALYZE") } else { Ok(()) }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if self.stays {
            return;
        }
        if let Some((admin, name)) = &self.server
            && let Err(error) = on_server(admin, &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"))
        {
            crate::say(&format!("the database {name} could not be dropped: {error}"));
        }
    }
}
