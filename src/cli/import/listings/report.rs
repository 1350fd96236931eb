//! What an import of listings came to.

use std::fmt::Display;
use std::path::Path;

use super::columns::{Column, Columns};
use super::products::{Fault, Product};
use crate::actions::Refusal;
use crate::actions::import_listings::{Fate, Outcome};
use crate::cli::{print, say};
use crate::domain::listings::{Missing, Unready};

/// Faults and drafts shown at the terminal; the rest are counted.
const SHOWN: usize = 12;

/// Counts, drafts and faults.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows read, headings not counted.
    pub rows: usize,
    /// Products met.
    pub products: usize,
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
    /// What keeps listings from going on sale, by handle.
    pub drafts: Vec<(String, Vec<Unready>)>,
    /// Cells that cannot be used.
    pub faults: Vec<Fault>,
}

impl Report {
    pub(super) fn add(&mut self, columns: &Columns, product: &Product, outcome: Outcome) {
        match outcome.fate {
            Fate::Added => self.added += 1,
            Fate::Changed => self.changed += 1,
            Fate::Same => self.same += 1,
            Fate::Refused => {}
        }
        if !outcome.unready.is_empty() && outcome.fate != Fate::Refused {
            self.drafts.push((product.listing.key.clone(), outcome.unready));
        }
        self.faults.extend(outcome.refused.into_iter().filter_map(|refusal| fault(columns, product, refusal)));
    }

    /// Writes the faults as CSV.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write_faults(&self, path: &Path) -> Result<(), csv::Error> {
        let mut file = csv::Writer::from_path(path)?;
        file.write_record(["line", "column", "value", "expected"])?;
        for fault in self.in_order() {
            file.write_record([&fault.line.to_string(), &fault.column, &fault.value, &fault.expected])?;
        }
        file.flush()?;
        Ok(())
    }

    /// Says what happened: drafts and the sum on standard output, faults on standard error.
    pub(super) fn print(&self, written: Option<impl Display>, dry_run: bool) {
        for (handle, unready) in self.drafts.iter().take(SHOWN) {
            print(&format!("draft {handle}: {}", lacks(unready)));
        }
        if self.drafts.len() > SHOWN {
            print(&format!("… and {} more drafts; the brand's desk lists them all", self.drafts.len() - SHOWN));
        }
        match &written {
            Some(path) if !self.faults.is_empty() => {
                say(&format!("{} bad cells are listed in {path}", self.faults.len()));
            }
            _ => {
                for fault in self.in_order().into_iter().take(SHOWN) {
                    let Fault { line, column, value, expected } = fault;
                    say(&format!("line {line}, {column}: found '{value}', expected {expected}"));
                }
                if self.faults.len() > SHOWN {
                    say(&format!("… and {} more; --errors FILE writes them all", self.faults.len() - SHOWN));
                }
            }
        }
        print(&format!(
            "{}{} rows: {} products with {} variants; {} added, {} changed, {} unchanged; {} to complete before \
             they go on sale; {} pictures to add at the desk; {} bad cells",
            if dry_run { "dry run, nothing kept: " } else { "" },
            self.rows,
            self.products,
            self.variants,
            self.added,
            self.changed,
            self.same,
            self.drafts.len(),
            self.pictures,
            self.faults.len(),
        ));
    }

    fn in_order(&self) -> Vec<&Fault> {
        let mut faults: Vec<&Fault> = self.faults.iter().collect();
        faults.sort_by_key(|fault| fault.line);
        faults
    }
}

/// What a draft lacks, in a line. Variants that lack the same are counted where they are many.
fn lacks(unready: &[Unready]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut of: Vec<(&[Missing], Vec<&str>)> = Vec::new();
    for each in unready {
        match each {
            Unready::NothingToSell => parts.push("nothing on sale".to_owned()),
            Unready::NoPicture => parts.push("no picture".to_owned()),
            Unready::NoText => parts.push("no title".to_owned()),
            Unready::Lacks { sku, missing } => match of.iter_mut().find(|(same, _)| same == missing) {
                Some((_, skus)) => skus.push(sku.as_str()),
                None => of.push((missing, vec![sku.as_str()])),
            },
        }
    }
    parts.extend(of.into_iter().map(|(missing, skus)| {
        let words: Vec<&str> = missing.iter().map(|missing| word(*missing)).collect();
        let words = words.join(", ");
        match skus.as_slice() {
            [sku] => format!("{sku} lacks {words}"),
            many => format!("{} variants lack {words}", many.len()),
        }
    }));
    parts.join("; ")
}

fn word(missing: Missing) -> &'static str {
    match missing {
        Missing::Hs6 => "tariff code",
        Missing::Origin => "country of origin",
        Missing::Weight => "weight",
    }
}

/// What the shop refused, as a fault of the file. A product without a single good row was already reported.
fn fault(columns: &Columns, product: &Product, refusal: Refusal) -> Option<Fault> {
    let listing = &product.listing;
    let line_of = |sku| {
        let at = listing.variants.iter().position(|variant| variant.sku == sku);
        at.and_then(|at| product.lines.get(at).copied()).unwrap_or(product.line)
    };
    let whole = |expected: &str| Fault {
        line: product.line,
        column: columns.heading(Column::Handle).to_owned(),
        value: listing.key.clone(),
        expected: expected.to_owned(),
    };
    let of = |sku: crate::domain::ids::Sku, column, expected: &str| Fault {
        value: sku.to_string(),
        line: line_of(sku),
        column: columns.heading(column).to_owned(),
        expected: expected.to_owned(),
    };
    Some(match refusal {
        Refusal::SkuTaken(sku) => of(sku, Column::Sku, "a code that no other listing has"),
        Refusal::SameChoice(sku) => of(sku, Column::Option1Value, "choices that no other variant on sale has"),
        Refusal::UnfitChoice(sku) => of(sku, Column::Option1Value, "a choice for each option of the product"),
        Refusal::NotReady(unready) if unready == [Unready::NothingToSell] => return None,
        Refusal::NotReady(_) => whole("what keeps a listing fit for sale, as it is published"),
        Refusal::UnfitOption => whole("at most three options, each with a name"),
        Refusal::NoTitle => whole("a title"),
        _ => whole("a product that can be kept; nobody must change it meanwhile"),
    })
}
