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
}

fn on_server(url: &str, sql: &str) -> Result<(), Failed> {
    PgConnection::establish(url)?.batch_execute(sql)?;
    Ok(())
}

impl Database {
    /// Makes one.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub fn make(server: Option<&str>, folder: &Path) -> Result<Self, Failed> {
        let Some(admin) = server else {
            let url = format!("sqlite:{}", folder.join("entrepot.db").display());
            return Ok(Self { url, kind: "SQLite", server: None });
        };
        let name = format!("entrepot_load_{}", std::process::id());
        let (base, options) = admin.split_once('?').unwrap_or((admin, ""));
        let (host, _) =
            base.rsplit_once('/').filter(|(host, _)| !host.ends_with('/')).ok_or("write postgres://host/database")?;
        let options = if options.is_empty() { String::new() } else { format!("?{options}") };
        on_server(admin, &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"))?;
        on_server(admin, &format!("CREATE DATABASE \"{name}\""))?;
        let url = format!("{host}/{name}{options}");
        Ok(Self { url, kind: "PostgreSQL", server: Some((admin.to_owned(), name)) })
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
        if let Some((admin, name)) = &self.server
            && let Err(error) = on_server(admin, &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"))
        {
            crate::say(&format!("the database {name} could not be dropped: {error}"));
        }
    }
}
