//! `entrepot import listings`: a brand's products from Shopify's CSV, row by row, however long the file.

mod columns;
mod html;
mod products;
mod report;

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use csv::StringRecord;
use indicatif::ProgressBar;

use super::{Site, open, progress, unreadable};
use crate::actions::import_listings::import_listings;
use crate::app::StartError;
use crate::cli::say;
use crate::domain::audit::Author;
use crate::domain::brands::{Brand, Category};
use crate::domain::ids::Slug;
use crate::domain::storefront::Language;
use crate::store::{Db, StoreError, brands, categories};
use columns::{Column, Columns};
pub use products::Fault;
use products::{Product, Reader, Row};
pub use report::Report;

/// Rows of one transaction: enough to be quick, few enough that nobody waits for the lock.
const BATCH: usize = 500;
/// Rows of one product at most; Shopify itself allows 2,000 variants.
const LONGEST: usize = 5_000;

/// Reads a brand's products.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The CSV file, as Shopify exports it.
    file: PathBuf,
    /// Whose products they are: the brand's part of addresses (tide-loom).
    #[arg(long, value_name = "SLUG")]
    brand: Slug,
    /// The language of the file.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    language: Language,
    /// Reads and checks everything and keeps nothing.
    #[arg(long)]
    dry_run: bool,
    /// Where to write the rows that cannot be used: line, column, value, expected.
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
    #[command(flatten)]
    site: Site,
}

/// What an import is about.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// Whose products.
    pub brand: &'a Slug,
    /// In which language.
    pub language: Language,
    /// Whether nothing is kept.
    pub dry_run: bool,
}

/// Why a file was not read at all, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum NoImport {
    /// There is no such brand.
    #[error("there is no brand {0}; add it first, or see /ops for those there are")]
    NoBrand(Slug),
    /// A column is missing.
    #[error("the file has no column {0}; export the products from Shopify as CSV")]
    NoColumn(String),
    /// The file is not CSV.
    #[error("line {line}: {why}")]
    NotCsv {
        /// Where reading stopped.
        line: u64,
        /// What is wrong there.
        why: String,
    },
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Runs `import listings`. Fails when a row cannot be used, though the good ones are kept.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let file = match File::open(&arguments.file) {
        Ok(file) => file,
        Err(error) => return Ok(unreadable(&arguments.file, &error)),
    };
    let length = file.metadata().map_or(0, |metadata| metadata.len());
    let db = open(arguments.site)?;
    let bar = progress(usize::try_from(length).unwrap_or(0), "bytes");
    let job = Job { brand: &arguments.brand, language: arguments.language, dry_run: arguments.dry_run };
    let done = import(&db, job, BufReader::new(file), &bar);
    bar.finish_and_clear();
    let report = match done {
        Ok(report) => report,
        Err(error) => {
            say(&format!("entrepot: {}: {error}", arguments.file.display()));
            return Ok(ExitCode::FAILURE);
        }
    };
    if let Some(path) = &arguments.errors
        && let Err(error) = report.write_faults(path)
    {
        say(&format!("entrepot: {}: {error}", path.display()));
        return Ok(ExitCode::FAILURE);
    }
    report.print(arguments.errors.as_deref().map(Path::display), arguments.dry_run);
    Ok(if report.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Imports what a reader yields.
///
/// # Errors
/// [`NoImport`]; batches kept before it stay kept, and the same file may be read again.
pub fn import(db: &Db, job: Job<'_>, input: impl Read, bar: &ProgressBar) -> Result<Report, NoImport> {
    let (brand, categories) = shop(db, job.brand)?;
    let mut csv = csv::ReaderBuilder::new().flexible(true).from_reader(input);
    let headings = csv.headers().map_err(|error| not_csv(&error))?.clone();
    let columns = Columns::find(&headings).map_err(|names| NoImport::NoColumn(names.join(" or ")))?;
    let mut reader = Reader::new(&columns, &brand, &categories);
    let mut work =
        Work { db, job, brand: &brand, columns: &columns, report: Report::default(), batch: Vec::new(), rows: 0 };
    let mut group: Vec<Row> = Vec::new();
    let mut handle = String::new();
    let mut cells = StringRecord::new();
    while csv.read_record(&mut cells).map_err(|error| not_csv(&error))? {
        let line = first_line(&cells, csv.position().line());
        bar.set_position(csv.position().byte());
        work.report.rows += 1;
        if let Some(fault) = unfit(&columns, &cells, line) {
            work.report.faults.push(fault);
            continue;
        }
        let own = columns.cell(&cells, Column::Handle).to_owned();
        if own != handle || group.len() >= LONGEST {
            work.take(&mut reader, &handle, &group)?;
            group.clear();
            handle = own;
        }
        group.push(Row { line, cells: cells.clone() });
    }
    work.take(&mut reader, &handle, &group)?;
    work.commit()?;
    Ok(work.report)
}

fn shop(db: &Db, slug: &Slug) -> Result<(Brand, Vec<Category>), NoImport> {
    let found: Option<(Brand, Vec<Category>)> = db.read_now(|conn| {
        let brand = brands::by_slug(conn, slug)?;
        let categories = categories::all(conn)?;
        Ok::<_, StoreError>(brand.map(|brand| (brand, categories)))
    })?;
    found.ok_or_else(|| NoImport::NoBrand(slug.clone()))
}

/// The line a row begins on. The CSV reader counts empty lines before a row as part of it; counted back from its end
/// it is right, and for a last row without a line end it is what the reader says.
fn first_line(cells: &StringRecord, next: u64) -> u64 {
    let inside: usize = cells.iter().map(|cell| cell.matches('\n').count()).sum();
    let counted = next.saturating_sub(1).saturating_sub(u64::try_from(inside).unwrap_or(0));
    cells.position().map_or(counted, |position| position.line().max(counted))
}

/// A row that belongs to no product.
fn unfit(columns: &Columns, cells: &StringRecord, line: u64) -> Option<Fault> {
    if cells.len() != columns.count() {
        return Some(Fault {
            line,
            column: "*".to_owned(),
            value: format!("{} cells", cells.len()),
            expected: format!("{} cells, as many as there are headings", columns.count()),
        });
    }
    columns.cell(cells, Column::Handle).is_empty().then(|| Fault {
        line,
        column: columns.heading(Column::Handle).to_owned(),
        value: String::new(),
        expected: "the handle of the product".to_owned(),
    })
}

fn not_csv(error: &csv::Error) -> NoImport {
    let line = error.position().map_or(0, csv::Position::line);
    let why = match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "not UTF-8 text; save the file as CSV UTF-8".to_owned(),
        _ => error.to_string(),
    };
    NoImport::NotCsv { line, why }
}

struct Work<'a> {
    db: &'a Db,
    job: Job<'a>,
    brand: &'a Brand,
    columns: &'a Columns,
    report: Report,
    batch: Vec<Product>,
    rows: usize,
}

impl Work<'_> {
    fn take(&mut self, reader: &mut Reader<'_>, handle: &str, rows: &[Row]) -> Result<(), NoImport> {
        if rows.is_empty() {
            return Ok(());
        }
        self.report.products += 1;
        if let Some(product) = reader.product(handle, rows, &mut self.report.faults) {
            self.report.variants += product.listing.variants.len();
            self.report.pictures += product.pictures;
            self.batch.push(product);
        }
        self.rows += rows.len();
        if self.rows >= BATCH { self.commit() } else { Ok(()) }
    }

    /// Keeps the batch in one transaction.
    fn commit(&mut self) -> Result<(), NoImport> {
        let products = std::mem::take(&mut self.batch);
        self.rows = 0;
        let items: Vec<_> = products.iter().map(|product| product.listing.clone()).collect();
        let author = Author::command("import listings");
        let (brand, language, dry) = (self.brand, self.job.language, self.job.dry_run);
        let outcomes = super::try_out(self.db, dry, |tx| import_listings(tx, &author, brand, language, &items));
        let outcomes = outcomes.map_err(super::broken)?;
        for (product, outcome) in products.iter().zip(outcomes) {
            self.report.add(self.columns, product, outcome);
        }
        Ok(())
    }
}
