//! `entrepot export listings`: products in Shopify's form, some hundreds at a time, however many there are.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use indicatif::ProgressBar;

use crate::app::{StartError, clock};
use crate::cli::import::progress;
use crate::cli::{Site, say};
use crate::domain::goods_files::{Form, HEADINGS, Shop, rows};
use crate::domain::ids::{ListingId, Slug, VariantId};
use crate::domain::listings::{Listing, Picture};
use crate::domain::storefront::Language;
use crate::store::{Conn, Db, StoreError, brands, categories, listings, stock};
use crate::web::links;
use crate::wording::Wording;

/// Listings that are looked up at once.
const PORTION: usize = 200;

/// Writes products in the form of another shop.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Where to write; standard output when absent. A file that is there is written anew.
    file: Option<PathBuf>,
    /// In whose form: shopify, with columns of ours behind Shopify's own, so that `import listings` reads back what goes out.
    /// A cell that a spreadsheet would take for a formula (=1+1) begins with an apostrophe, which reading takes away.
    /// Pictures go out as addresses, where the settings name the shop's origin; words of other languages and
    /// variants made for options that are no more stay here.
    #[arg(long, value_name = "FORM", default_value = "shopify")]
    form: Form,
    /// One brand's products: its part of addresses (tide-loom); all brands' when absent.
    #[arg(long, value_name = "SLUG")]
    brand: Option<Slug>,
    /// The language of the words; a product that has none in it goes out in one that it has, and says which.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    language: Language,
    /// The language in which to answer.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    answer_in: Language,
    #[command(flatten)]
    site: Site,
}

/// What went out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    /// Listings.
    pub listings: usize,
    /// Their variants.
    pub variants: usize,
    /// Listings of which nothing could go out.
    pub left_out: usize,
}

/// Why nothing was exported, or not all.
#[derive(Debug, thiserror::Error)]
pub enum NoExport {
    /// There is no such brand.
    #[error("there is no brand {0}; see /ops for those there are")]
    NoBrand(Slug),
    /// The file cannot be written.
    #[error(transparent)]
    Csv(#[from] csv::Error),
    /// The file cannot be written.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Runs `export listings`.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    if arguments.form != Form::Shopify {
        say("entrepot: products go out in Shopify's form only; --form shopify");
        return Ok(ExitCode::FAILURE);
    }
    let settings = arguments.site.settings()?;
    let db = Db::open(&settings.database, settings.readers, clock())?;
    let wording = Wording::new(false)?;
    let bar = progress(0, "products");
    let origin = settings.origin.as_deref();
    let (brand, language) = (arguments.brand.as_ref(), arguments.language);
    let out = || -> Result<Box<dyn Write>, std::io::Error> {
        Ok(match &arguments.file {
            Some(path) => Box::new(BufWriter::new(File::create(path)?)),
            None => Box::new(stdout().lock()),
        })
    };
    let done = out().map_err(NoExport::from).and_then(|out| export(&db, brand, language, origin, out, &bar));
    bar.finish_and_clear();
    match done {
        Ok(Report { listings, variants, left_out }) => {
            let t = wording.at_home(arguments.answer_in);
            say(&t.say("carry-exported").with("count", listings).with("variants", variants).to_string());
            if left_out > 0 {
                say(&t.say("carry-left-out").with("count", left_out).to_string());
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(NoExport::Store(error)) => Err(error.into()),
        Err(error) => {
            say(&format!("entrepot: {error}"));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Writes the listings of a brand, or of all, oldest first.
///
/// # Errors
/// [`NoExport`]; what was written before it is no whole file.
pub fn export(
    db: &Db,
    brand: Option<&Slug>,
    language: Language,
    origin: Option<&str>,
    out: impl Write,
    bar: &ProgressBar,
) -> Result<Report, NoExport> {
    let (brands, categories) = db.read_now(|read| Ok::<_, StoreError>((brands::all(read)?, categories::all(read)?)))?;
    if let Some(slug) = brand
        && !brands.iter().any(|known| known.slug == *slug)
    {
        return Err(NoExport::NoBrand(slug.clone()));
    }
    let picture = |picture: &Picture| {
        let at = origin.map(|origin| format!("{origin}{}", links::picture(&picture.media, picture.width, "jpg")));
        at.filter(|_| !picture.media.is_empty())
    };
    let mut file = csv::Writer::from_writer(out);
    file.write_record(HEADINGS)?;
    let mut report = Report::default();
    for brand in brands.iter().filter(|known| brand.is_none_or(|slug| known.slug == *slug)) {
        let mut ids: Vec<ListingId> =
            db.read_now(|read| listings::of_brand(read, &brand.id))?.into_iter().map(|(id, _)| id).collect();
        ids.reverse();
        bar.inc_length(u64::try_from(ids.len()).unwrap_or(0));
        for portion in ids.chunks(PORTION) {
            let (portion, free) = db.read_now(|read| portion_of(read, portion))?;
            let shop = Shop { brands: &brands, categories: &categories, free: &free, language, picture: &picture };
            for listing in &portion {
                let rows = rows(&shop, listing);
                report.listings += usize::from(!rows.is_empty());
                report.left_out += usize::from(rows.is_empty());
                for row in rows {
                    let has_code =
                        HEADINGS.iter().zip(&row).any(|(heading, text)| *heading == "SKU" && !text.is_empty());
                    report.variants += usize::from(has_code);
                    file.write_record(&row)?;
                }
                bar.inc(1);
            }
        }
    }
    file.flush()?;
    Ok(report)
}

type Free = HashMap<VariantId, u64>;

/// Listings in the order of their ids, with how much of each variant lies free.
fn portion_of(conn: &mut Conn, ids: &[ListingId]) -> Result<(Vec<Listing>, Free), StoreError> {
    let mut found = listings::by_ids(conn, ids)?;
    found.sort_by(|one, other| one.id.cmp(&other.id));
    Ok((found, stock::free_of(conn, ids)?))
}
