//! Products are kept in portions, each with how far the file came in the same transaction: whatever moment the process
//! ends at, the same file carries on behind the last portion that was kept.

use std::io::{Read, Seek};

use indicatif::ProgressBar;

use super::input::{self, Known, Opened};
use super::{NoImport, Report};
use crate::actions::import_listings::{Mark, Outcome, Portion, begin_anew, import_portion};
use crate::actions::{ActionError, Refusal};
use crate::cli::import::{broken, try_out};
use crate::domain::audit::Author;
use crate::domain::brands::{Brand, Category};
use crate::domain::goods_files::{Column, Columns, Form, Product, Reader, Row};
use crate::domain::ids::Slug;
use crate::domain::storefront::Language;
use crate::store::imports::{self, Came};
use crate::store::{Db, StoreError, brands, categories};
use crate::wording::Wording;

/// Rows of one transaction: enough to be quick, few enough that nobody waits for the lock.
const BATCH: usize = 500;

/// What an import is about.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    /// Whose products.
    pub brand: &'a Slug,
    /// In which language, where the file does not say.
    pub language: Language,
    /// In whose form; none to know it by its first line.
    pub form: Option<Form>,
    /// The code of the place where the pieces lie that the file counts; none to leave stock alone.
    pub place: Option<&'a str>,
    /// Whether nothing is kept.
    pub dry_run: bool,
    /// Whether to begin at the first line, though the file was interrupted before.
    pub afresh: bool,
    /// The words for what a feed has no words for.
    pub wording: &'a Wording,
}

/// Something to tell while an import goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It carries on behind these products, the last of which begins on this line.
    Resumes {
        /// Products that are done with.
        products: usize,
        /// From 1.
        line: u64,
    },
    /// So far it is kept.
    Kept {
        /// Products that are done with.
        products: usize,
        /// From 1.
        line: u64,
    },
}

/// Imports what a reader yields.
///
/// # Errors
/// [`NoImport`]; portions kept before it stay kept, and the same file carries on behind them.
pub fn import(
    db: &Db,
    job: Job<'_>,
    mut input: impl Read + Seek,
    bar: &ProgressBar,
    tell: &mut dyn FnMut(Step),
) -> Result<Report, NoImport> {
    let (brand, categories) = shop(db, &job)?;
    let known = input::know(&mut input, &job)?;
    let came = interrupted(db, &job, &brand, &known)?;
    let Opened { columns, mut input, faults, rows, products } =
        input::open(input, &job, &known, db.now().date_naive())?;
    bar.set_length(products.map_or(known.length, whole));
    let mut reader = Reader::new(&columns, &brand, &categories);
    let mut work = Work {
        db,
        job,
        brand: &brand,
        columns: &columns,
        file: &known.hash,
        report: Report { rows, faults, ..Report::default() },
        batch: Vec::new(),
        rows: 0,
        index: 0,
        line: 0,
        kept: came.as_ref().map_or(0, |came| came.products),
        came: came.clone().unwrap_or_default(),
    };
    if let Some(Came { products, line, .. }) = came {
        tell(Step::Resumes { products, line });
    }
    let mut faults = std::mem::take(&mut work.report.faults);
    while let Some((handle, rows)) = input.next(&columns, &mut work.report.rows, &mut faults)? {
        if work.is_full() {
            work.commit(false, tell)?;
        }
        work.take(&mut reader, &handle, &rows, &mut faults);
        bar.set_position(input.bytes().unwrap_or(whole(work.index)));
        if work.index == work.kept {
            // What was skipped says nothing of how long the rest takes.
            bar.reset_eta();
        }
    }
    work.commit(true, tell)?;
    work.report.faults.extend(faults);
    Ok(work.report)
}

fn whole(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn shop(db: &Db, job: &Job<'_>) -> Result<(Brand, Vec<Category>), NoImport> {
    let (brand, categories, known) = db.read_now(|read| {
        let brand = brands::by_slug(read, job.brand)?;
        let categories = categories::all(read)?;
        Ok::<_, StoreError>((brand, categories, read.known()))
    })?;
    if let Some(place) = job.place
        && !known.shelves.iter().any(|shelf| shelf.place.code == place)
    {
        return Err(NoImport::NoPlace(place.to_owned()));
    }
    Ok((brand.ok_or_else(|| NoImport::NoBrand(job.brand.clone()))?, categories))
}

/// How far the file came before, unless that is to be forgotten. A dry run looks at all of it.
fn interrupted(db: &Db, job: &Job<'_>, brand: &Brand, known: &Known) -> Result<Option<Came>, NoImport> {
    if job.dry_run {
        return Ok(None);
    }
    if job.afresh {
        db.write_now(|tx| begin_anew(tx, brand, &known.hash)).map_err(broken)?;
    }
    Ok(db.read_now(|read| imports::interrupted(read, &brand.id, &known.hash))?)
}

struct Work<'a> {
    db: &'a Db,
    job: Job<'a>,
    brand: &'a Brand,
    columns: &'a Columns,
    file: &'a str,
    report: Report,
    batch: Vec<Product>,
    /// Rows of the batch.
    rows: usize,
    /// Products met, those of the batch among them.
    index: usize,
    /// Where the last of them begins.
    line: u64,
    /// Products that were kept by the process before this one.
    kept: usize,
    /// How far it came.
    came: Came,
}

impl Work<'_> {
    fn is_full(&self) -> bool {
        self.rows >= BATCH
    }

    /// Takes a product in. Of those that were kept before, only what is wrong with their rows is found again.
    fn take(
        &mut self,
        reader: &mut Reader<'_>,
        handle: &str,
        rows: &[Row],
        faults: &mut Vec<crate::domain::goods_files::Fault>,
    ) {
        self.index += 1;
        self.line = rows.first().map_or(self.line, |row| row.line);
        let is_new = self.index > self.kept;
        self.rows += if is_new { rows.len() } else { 0 };
        let own = rows.iter().map(|row| self.columns.cell(&row.cells, Column::Brand)).find(|slug| !slug.is_empty());
        if own.is_some_and(|own| own != self.brand.slug.as_str()) {
            self.report.others += 1;
            return;
        }
        self.report.products += 1;
        if let Some(product) = reader.product(handle, rows, faults) {
            self.report.variants += product.listing.variants.len();
            self.report.pictures += product.pictures;
            if is_new {
                self.batch.push(product);
            }
        }
    }

    /// Keeps the batch in one transaction, with how far the file came.
    fn commit(&mut self, last: bool, tell: &mut dyn FnMut(Step)) -> Result<(), NoImport> {
        let products = std::mem::take(&mut self.batch);
        self.rows = 0;
        let items: Vec<_> = products.iter().map(|product| product.listing.clone()).collect();
        let author = Author::command("import listings");
        let portion =
            Portion { brand: self.brand, language: self.job.language, place: self.job.place, listings: &items };
        let mark = Mark { file: self.file, was: self.came.products, last };
        let mark = Some(mark).filter(|_| !self.job.dry_run);
        let (index, line, columns) = (self.index, self.line, self.columns);
        let before = &self.came;
        let add = |outcomes: &[Outcome]| {
            let mut came = Came { products: index, line, ..before.clone() };
            for (product, outcome) in products.iter().zip(outcomes) {
                Report::tally(&mut came, columns, product, outcome);
            }
            came
        };
        let done = try_out(self.db, self.job.dry_run, |tx| import_portion(tx, &author, portion, mark, add));
        let outcomes = match done {
            Ok(outcomes) => outcomes,
            Err(ActionError::Refused(Refusal::AlreadyDecided)) => return Err(NoImport::UnderWay),
            Err(error) => return Err(broken(error).into()),
        };
        self.came = add(&outcomes);
        for (product, outcome) in products.iter().zip(outcomes) {
            self.report.note(product, outcome);
        }
        if last {
            self.report.close(&self.came);
        } else {
            tell(Step::Kept { products: index, line });
        }
        Ok(())
    }
}
