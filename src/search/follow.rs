//! How the index follows the database: built from one view of it, brought up to date from the log of changes, and
//! always of exactly one number of that log. What it holds is written all at once or not at all: a process that is
//! killed meanwhile finds it as it was.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tantivy::directory::MmapDirectory;
use tantivy::directory::RamDirectory;
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, Term};

use super::Trouble;
use super::beside::Beside;
use super::fields::{self, Fields};
use crate::domain::ids::ListingId;
use crate::domain::storefront::Language;
use crate::store::listings::{Touched, published_after, to_find, touched};
use crate::store::{Read, categories, changes, keys};

/// Listings that are put in order before they are read.
const STRETCH: i64 = 20_000;
/// Listings read at once.
const PORTION: usize = 1_000;
/// Changes read at once.
const CHANGES: i64 = 10_000;
/// More listings than these are not put right one by one.
const MOST: usize = 20_000;
/// Bytes in which new documents are gathered before they are written.
const ARENA: usize = 32 * 1024 * 1024;

/// Of what an index is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    shape: u32,
    languages: Vec<Language>,
    /// Which database.
    database: String,
    /// The number of the last change that is in it.
    log: i64,
    /// The id of that change, which another past of the same database does not have.
    change: String,
}

/// An open index.
pub struct Files {
    /// The shape.
    pub fields: Fields,
    /// Looks into it.
    pub reader: IndexReader,
    writer: IndexWriter,
    /// Its folder; none in memory.
    folder: Option<PathBuf>,
    languages: Vec<Language>,
    /// The number of the last change that is in it; none while there is nothing in it.
    pub log: Option<i64>,
}

/// Where an index lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lies {
    /// In memory, for tests.
    Memory,
    /// In a folder of this process's own within one.
    Under(PathBuf),
}

impl Files {
    /// Opens the index where it lies, an empty one where there is none of this shape.
    pub fn open(lies: &Lies, languages: &[Language]) -> Result<Self, Trouble> {
        let (schema, fields) = fields::schema(languages);
        let (index, writer, folder) = match lies {
            Lies::Memory => {
                let index = Index::open_or_create(RamDirectory::create(), schema)?;
                let writer = index.writer_with_num_threads(1, ARENA)?;
                (index, writer, None)
            }
            Lies::Under(folder) => in_folder(folder, &schema)?,
        };
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { fields, reader, writer, folder, languages: languages.to_vec(), log: None })
    }

    /// Where prices are kept beside it.
    pub fn beside(&self) -> Option<Beside> {
        self.folder.as_deref().and_then(Beside::of)
    }

    fn mark(&self, read: &mut Read<'_>, log: i64) -> Result<Mark, Trouble> {
        let (database, change) = (database(read)?, changes::mark(read, log)?);
        Ok(Mark { shape: fields::SHAPE, languages: self.languages.clone(), database, log, change })
    }

    /// Whether what lies there already is of this database and its past; the number of the change it knows last.
    pub fn recognise(&mut self, read: &mut Read<'_>) -> Result<(), Trouble> {
        let payload = self.writer.index().load_metas()?.payload;
        let Some(mark) = payload.and_then(|text| serde_json::from_str::<Mark>(&text).ok()) else { return Ok(()) };
        if mark.log <= read.known().versions.log && mark == self.mark(read, mark.log)? {
            self.log = Some(mark.log);
        }
        Ok(())
    }

    /// Writes what was changed, as of the view of `read`.
    fn commit(&mut self, read: &mut Read<'_>) -> Result<(), Trouble> {
        let log = read.known().versions.log;
        let mark = self.mark(read, log)?;
        let mut commit = self.writer.prepare_commit()?;
        commit.set_payload(&serde_json::to_string(&mark).unwrap_or_default());
        commit.commit()?;
        self.reader.reload()?;
        self.log = Some(log);
        Ok(())
    }

    /// Builds it from the view of `read`. `told` hears how many listings are done.
    ///
    /// Goods of a category stand together as far as reading the database in its own order allows: what a search finds lies
    /// closer then, and looking at it costs half. What is found, and in which order, does not depend on it.
    pub fn build(&mut self, read: &mut Read<'_>, told: &dyn Fn(u64)) -> Result<(), Trouble> {
        self.writer.delete_all_documents()?;
        let categories = categories::all(read)?;
        let (mut last, mut done) = (String::new(), 0);
        loop {
            let mut stretch = published_after(read, &last, STRETCH)?;
            let Some((end, _)) = stretch.last() else { break };
            last = end.as_str().to_owned();
            stretch.sort_by(|(_, one), (_, other)| one.cmp(other));
            let ids: Vec<ListingId> = stretch.into_iter().map(|(id, _)| id).collect();
            for ids in ids.chunks(PORTION) {
                // They come in any order.
                let mut listings = to_find(read, ids)?;
                listings.sort_by(|one, other| one.category.cmp(&other.category));
                for listing in listings {
                    self.writer.add_document(self.fields.document(&listing, &categories))?;
                    done += 1;
                }
                told(done);
            }
        }
        self.commit(read)
    }

    /// Brings it up to the view of `read`. `false`, and nothing changed, when that is more than is put right one by one.
    pub fn catch_up(&mut self, read: &mut Read<'_>) -> Result<bool, Trouble> {
        let Some(from) = self.log else { return Ok(false) };
        let news = changes::after(read, from, CHANGES)?;
        let more = i64::try_from(news.len()).is_ok_and(|count| count >= CHANGES);
        let ids: Vec<ListingId> = match touched(read, &news)? {
            Touched::Some(ids) if !more && ids.len() <= MOST => ids.into_iter().collect(),
            _ => return Ok(false),
        };
        let categories = if ids.is_empty() { Vec::new() } else { categories::all(read)? };
        for ids in ids.chunks(PORTION) {
            for id in ids {
                self.writer.delete_term(Term::from_field_text(self.fields.key, id.as_str()));
            }
            for listing in to_find(read, ids)? {
                self.writer.add_document(self.fields.document(&listing, &categories))?;
            }
        }
        if ids.is_empty() {
            // Nothing that the index holds: the next commit says so.
            self.log = Some(read.known().versions.log);
            return Ok(true);
        }
        self.commit(read)?;
        Ok(true)
    }

    /// Leaves out what a failed change had begun.
    pub fn roll_back(&mut self) {
        if let Err(error) = self.writer.rollback() {
            tracing::warn!(%error, "the index could not be rolled back");
        }
    }
}

/// By what a database is known, without telling its key.
fn database(read: &mut Read<'_>) -> Result<String, Trouble> {
    use sha2::{Digest, Sha256};
    let key = keys::by_name(read, "forms")?.unwrap_or_default();
    let digest = Sha256::digest(format!("index of {key}"));
    Ok(digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

type Opened = (Index, IndexWriter, Option<PathBuf>);

/// The first folder that no other process writes in: every process that serves a shop keeps an index of its own.
fn in_folder(folder: &Path, schema: &tantivy::schema::Schema) -> Result<Opened, Trouble> {
    let mut last = None;
    for number in 1..=16 {
        let own = folder.join(number.to_string());
        std::fs::create_dir_all(&own)?;
        match open(&own, schema) {
            Ok(opened) => return Ok(opened),
            Err(Trouble::Engine(error @ tantivy::TantivyError::LockFailure(..))) => last = Some(error),
            // Of another shape, or broken: what it held is in the database.
            Err(Trouble::Engine(error)) => {
                tracing::info!(%error, folder = %own.display(), "an index that cannot be used is made anew");
                std::fs::remove_dir_all(&own)?;
                std::fs::create_dir_all(&own)?;
                return open(&own, schema);
            }
            Err(trouble) => return Err(trouble),
        }
    }
    Err(last.map_or_else(|| Trouble::Engine(tantivy::TantivyError::InternalError("no folder".into())), Trouble::Engine))
}

fn open(folder: &Path, schema: &tantivy::schema::Schema) -> Result<Opened, Trouble> {
    let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
    let index = Index::open_or_create(directory, schema.clone())?;
    let writer = index.writer_with_num_threads(1, ARENA)?;
    Ok((index, writer, Some(folder.to_path_buf())))
}
