//! What an import of listings came to, in the reader's language.

use std::fmt::Display;
use std::path::Path;

use crate::actions::Refusal;
use crate::actions::import_listings::{Fate, Outcome};
use crate::cli::{print, say};
use crate::domain::goods_files::{Column, Columns, Defect, Fault, Product};
use crate::domain::ids::Sku;
use crate::domain::listings::Unready;
use crate::store::imports::Came;
use crate::wording::{Speaker, carrying};

/// Faults and drafts shown at the terminal; the rest are counted.
const SHOWN: usize = 12;

/// Counts, drafts and faults.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows read, headings not counted.
    pub rows: usize,
    /// Products met.
    pub products: usize,
    /// Products of other brands, passed over.
    pub others: usize,
    /// Variants that could be read.
    pub variants: usize,
    /// Addresses of pictures, which are not fetched.
    pub pictures: usize,
    /// New here.
    pub added: usize,
    /// Here and changed.
    pub changed: usize,
    /// Here just so.
    pub same: usize,
    /// How many lack something.
    pub lacking: usize,
    /// What keeps listings from going on sale, by handle; of a file that carried on, those behind that line.
    pub drafts: Vec<(String, Vec<Unready>)>,
    /// Cells that cannot be used.
    pub faults: Vec<Fault>,
}

impl Report {
    /// Adds what became of a listing.
    pub(super) fn tally(came: &mut Came, columns: &Columns, product: &Product, outcome: &Outcome) {
        match outcome.fate {
            Fate::Added => came.added += 1,
            Fate::Changed => came.changed += 1,
            Fate::Same => came.same += 1,
            Fate::Refused => {}
        }
        came.drafts += usize::from(!outcome.unready.is_empty() && outcome.fate != Fate::Refused);
        came.refused.extend(outcome.refused.iter().filter_map(|refusal| fault(columns, product, refusal)));
    }

    pub(super) fn note(&mut self, product: &Product, outcome: Outcome) {
        if !outcome.unready.is_empty() && outcome.fate != Fate::Refused {
            self.drafts.push((product.listing.key.clone(), outcome.unready));
        }
    }

    /// Takes over what became of the whole file.
    pub(super) fn close(&mut self, came: &Came) {
        (self.added, self.changed, self.same, self.lacking) = (came.added, came.changed, came.same, came.drafts);
        self.faults.extend(came.refused.iter().cloned());
    }

    /// Writes the faults as CSV, in the reader's language.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write_faults(&self, t: &Speaker, path: &Path) -> Result<(), csv::Error> {
        let mut file = csv::Writer::from_path(path)?;
        file.write_record(["line", "column", "value", "expected"])?;
        for fault in self.in_order() {
            let expected = carrying::expected(t, &fault.defect);
            file.write_record([&fault.line.to_string(), &fault.column, &fault.value, &expected])?;
        }
        file.flush()?;
        Ok(())
    }

    /// Says what happened: drafts and the sum on standard output, faults on standard error.
    pub(super) fn print(&self, t: &Speaker, written: Option<impl Display>, dry_run: bool) {
        for (handle, unready) in self.drafts.iter().take(SHOWN) {
            let lacks = carrying::lacks(t, unready);
            print(&t.say("carry-draft").with("product", handle.as_str()).with("lacks", lacks).to_string());
        }
        let more = self.lacking.saturating_sub(self.drafts.len().min(SHOWN));
        if more > 0 {
            print(&t.say("carry-more-drafts").with("count", more).to_string());
        }
        match &written {
            Some(path) if !self.faults.is_empty() => {
                let words = t.say("carry-faults-in").with("count", self.faults.len()).with("file", path.to_string());
                say(&words.to_string());
            }
            _ => {
                for fault in self.in_order().into_iter().take(SHOWN) {
                    say(&carrying::fault(t, fault));
                }
                if self.faults.len() > SHOWN {
                    say(&t.say("carry-more-faults").with("count", self.faults.len() - SHOWN).to_string());
                }
            }
        }
        if self.others > 0 {
            print(&t.say("carry-others").with("count", self.others).to_string());
        }
        if dry_run {
            print(&t.say("carry-dry-run").to_string());
        }
        let sum = t
            .say("carry-sum")
            .with("rows", self.rows)
            .with("products", self.products)
            .with("variants", self.variants)
            .with("added", self.added)
            .with("changed", self.changed)
            .with("same", self.same)
            .with("drafts", self.lacking)
            .with("pictures", self.pictures)
            .with("faults", self.faults.len());
        print(&sum.to_string());
    }

    fn in_order(&self) -> Vec<&Fault> {
        let mut faults: Vec<&Fault> = self.faults.iter().collect();
        faults.sort_by_key(|fault| fault.line);
        faults
    }
}

/// What the shop refused, as a fault of the file. A product without a single good row was already reported.
fn fault(columns: &Columns, product: &Product, refusal: &Refusal) -> Option<Fault> {
    let listing = &product.listing;
    let line_of = |sku: &Sku| {
        let at = listing.variants.iter().position(|variant| variant.sku == *sku);
        at.and_then(|at| product.lines.get(at).copied()).unwrap_or(product.line)
    };
    let whole = |defect| Fault {
        line: product.line,
        column: columns.heading(Column::Handle).to_owned(),
        value: listing.key.clone(),
        defect,
    };
    let of = |sku: &Sku, column, defect| Fault {
        value: sku.to_string(),
        line: line_of(sku),
        column: columns.heading(column).to_owned(),
        defect,
    };
    Some(match refusal {
        Refusal::SkuTaken(sku) => of(sku, Column::Sku, Defect::SkuTaken),
        Refusal::SameChoice(sku) => of(sku, Column::Option1Value, Defect::SameChoice),
        Refusal::UnfitChoice(sku) => of(sku, Column::Option1Value, Defect::UnfitChoice),
        Refusal::NotReady(unready) if *unready == [Unready::NothingToSell] => return None,
        Refusal::NotReady(_) => whole(Defect::Unfit),
        Refusal::UnfitOption => whole(Defect::UnfitOption),
        Refusal::NoTitle => whole(Defect::Title),
        _ => whole(Defect::Unkept),
    })
}
