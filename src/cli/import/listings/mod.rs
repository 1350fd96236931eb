//! `entrepot import listings`: a brand's products from Shopify's CSV, WooCommerce's CSV or a Merchant feed. A file that was
//! interrupted carries on where it stopped when it is given again.

mod input;
mod report;
mod work;

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{Site, open, progress, unreadable};
use crate::app::StartError;
use crate::cli::say;
pub use crate::domain::goods_files::Fault;
use crate::domain::goods_files::{Form, Unreadable};
use crate::domain::ids::Slug;
use crate::domain::storefront::Language;
use crate::store::StoreError;
use crate::wording::{Speaker, Wording};
pub use report::Report;
pub use work::{Job, Step, import};

/// Reads a brand's products.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The file: Shopify's product CSV, WooCommerce's product CSV, or a Google Merchant feed as XML, TSV or CSV. Goods become
    /// drafts; pictures are counted and never fetched. Interrupted, the command carries on where it stopped when it is
    /// given the same file again.
    file: PathBuf,
    /// Whose products they are: the brand's part of addresses (tide-loom).
    #[arg(long, value_name = "SLUG")]
    brand: Slug,
    /// Whose form the file has: shopify, woocommerce or merchant [default: known by its first line].
    #[arg(long, value_name = "FORM")]
    form: Option<Form>,
    /// The language of the file, where it does not say.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    language: Language,
    /// The place where the pieces lie that the file counts (/ops/places); without it, stock stays as it is.
    #[arg(long, value_name = "CODE")]
    place: Option<String>,
    /// Reads and checks everything and keeps nothing.
    #[arg(long)]
    dry_run: bool,
    /// Begins at the first line, though the file was interrupted before.
    #[arg(long)]
    afresh: bool,
    /// Where to write the rows that cannot be used: line, column, value, expected.
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
    /// The language in which to answer.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    answer_in: Language,
    #[command(flatten)]
    site: Site,
}

/// Why a file was not read at all, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum NoImport {
    /// There is no such brand.
    #[error("no brand {0}")]
    NoBrand(Slug),
    /// There is no such place.
    #[error("no place {0}")]
    NoPlace(String),
    /// It is no form we read.
    #[error("no form of a product file")]
    NoForm,
    /// The file is not what it should be.
    #[error("{0:?}")]
    Unreadable(Unreadable),
    /// It cannot be read further.
    #[error(transparent)]
    Broken(#[from] std::io::Error),
    /// Another process imports the same file.
    #[error("another process imports this file")]
    UnderWay,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl NoImport {
    /// Why, and what to do about it, in the reader's language.
    pub fn why(&self, t: &Speaker) -> String {
        match self {
            Self::NoBrand(slug) => t.say("carry-no-brand").with("brand", slug.as_str()).to_string(),
            Self::NoPlace(code) => t.say("carry-no-place").with("place", code.as_str()).to_string(),
            Self::NoForm => t.say("carry-no-form").to_string(),
            Self::Unreadable(Unreadable::NoColumn(names)) => {
                t.say("carry-no-column").with("columns", names.join(" / ")).to_string()
            }
            Self::Unreadable(Unreadable::NotText { line }) => {
                t.say("carry-not-text").with("line", line.to_string()).to_string()
            }
            Self::Unreadable(Unreadable::Malformed { line, why }) => {
                t.say("carry-malformed").with("line", line.to_string()).with("why", why.as_str()).to_string()
            }
            Self::UnderWay => t.say("carry-under-way").to_string(),
            Self::Broken(error) => error.to_string(),
            Self::Store(error) => error.to_string(),
        }
    }
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
    let db = open(arguments.site)?;
    let wording = Wording::new(false)?;
    let t = wording.at_home(arguments.answer_in);
    let bar = progress(0, "products");
    let job = Job {
        brand: &arguments.brand,
        language: arguments.language,
        form: arguments.form,
        place: arguments.place.as_deref(),
        dry_run: arguments.dry_run,
        afresh: arguments.afresh,
        wording: &wording,
    };
    // At a terminal the bar shows how far it came; elsewhere a line for each portion does.
    let mut tell = |step: Step| match step {
        Step::Resumes { products, line } => {
            let words = t.say("carry-resumes").with("count", products).with("line", line.to_string());
            bar.suspend(|| say(&words.to_string()));
        }
        Step::Kept { products, line } if bar.is_hidden() => {
            say(&t.say("carry-kept").with("count", products).with("line", line.to_string()).to_string());
        }
        Step::Kept { .. } => {}
    };
    let done = import(&db, job, BufReader::new(file), &bar, &mut tell);
    bar.finish_and_clear();
    let report = match done {
        Ok(report) => report,
        Err(error) => {
            say(&format!("entrepot: {}: {}", arguments.file.display(), error.why(&t)));
            return Ok(ExitCode::FAILURE);
        }
    };
    if let Some(path) = &arguments.errors
        && let Err(error) = report.write_faults(&t, path)
    {
        say(&format!("entrepot: {}: {error}", path.display()));
        return Ok(ExitCode::FAILURE);
    }
    report.print(&t, arguments.errors.as_deref().map(Path::display), arguments.dry_run);
    Ok(if report.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
