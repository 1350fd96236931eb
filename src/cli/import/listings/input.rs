//! A file of products, product by product: Shopify's from the file itself, however long it is; the others gathered first.

use std::io::{Read, Seek, SeekFrom};

use csv::StringRecord;
use sha2::{Digest, Sha256};

use super::NoImport;
use super::work::Job;
use crate::domain::goods_files::{
    Column, Columns, Defect, Fault, Form, Gathered, Layout, OptionNames, Row, Unreadable, gather_merchant,
    gather_woocommerce, recognise,
};

/// Rows of one product at most; Shopify itself allows 2,000 variants.
const LONGEST: usize = 5_000;
/// Of a file, so much is looked at to know its form.
const BEGINNING: usize = 64 * 1024;

/// What a file is known by: its layout, and the hash of what stands in it and of how it is read.
pub(super) struct Known {
    pub layout: Layout,
    pub hash: String,
    /// In bytes.
    pub length: u64,
}

/// Reads a file once, to know it again.
pub(super) fn know(input: &mut (impl Read + Seek), job: &Job<'_>) -> Result<Known, NoImport> {
    let mut hash = Sha256::new();
    let mut beginning = Vec::new();
    let mut piece = vec![0; BEGINNING];
    let mut length = 0;
    loop {
        let read = input.read(&mut piece)?;
        let piece = piece.get(..read).unwrap_or_default();
        if piece.is_empty() {
            break;
        }
        hash.update(piece);
        length += u64::try_from(read).unwrap_or(0);
        let wanted = BEGINNING.saturating_sub(beginning.len());
        beginning.extend(piece.iter().take(wanted));
    }
    input.seek(SeekFrom::Start(0))?;
    let layout = recognise(&beginning, job.form).ok_or(NoImport::NoForm)?;
    let how = format!("{layout:?} {} {}", job.language, job.place.unwrap_or_default());
    hash.update(how.as_bytes());
    let hash = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Known { layout, hash, length })
}

/// One product after the other, with what the file calls our columns.
pub(super) enum Input<R> {
    /// Row by row.
    Rows(Box<Rows<R>>),
    /// All of them.
    Whole(std::vec::IntoIter<(String, Vec<Row>)>),
}

/// What stands at the beginning of a file.
pub(super) struct Opened<R> {
    pub columns: Columns,
    pub input: Input<R>,
    /// Faults of rows that belong to no product, found already.
    pub faults: Vec<Fault>,
    /// Rows read already.
    pub rows: usize,
    /// How many products there are, where that is known.
    pub products: Option<usize>,
}

/// Opens a file that is known.
pub(super) fn open<R: Read>(
    mut input: R,
    job: &Job<'_>,
    known: &Known,
    today: chrono::NaiveDate,
) -> Result<Opened<R>, NoImport> {
    if let Layout::Table(Form::Shopify, delimiter) = known.layout {
        let mut csv = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(input);
        let headings = csv.headers().map_err(|error| NoImport::Unreadable(Unreadable::csv(&error)))?.clone();
        let columns = Columns::find(&headings).map_err(|names| NoImport::Unreadable(Unreadable::NoColumn(names)))?;
        let rows = Rows { csv, next: None, at: 0 };
        return Ok(Opened { columns, input: Input::Rows(Box::new(rows)), faults: Vec::new(), rows: 0, products: None });
    }
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let gathered = match known.layout {
        Layout::Table(Form::WooCommerce, delimiter) => gather_woocommerce(&bytes, delimiter, today),
        layout => {
            let t = job.wording.at_home(job.language);
            let words = |id| t.say(id).to_string();
            let names = OptionNames {
                colour: words("carry-option-colour"),
                size: words("carry-option-size"),
                material: words("carry-option-material"),
                pattern: words("carry-option-pattern"),
            };
            gather_merchant(&bytes, layout, &names, today)
        }
    };
    let Gathered { columns, products, faults, rows } = gathered.map_err(NoImport::Unreadable)?;
    let count = Some(products.len());
    Ok(Opened { columns, input: Input::Whole(products.into_iter()), faults, rows, products: count })
}

/// Shopify's rows, of which those of a product stand together.
pub(super) struct Rows<R> {
    csv: csv::Reader<R>,
    next: Option<(String, Row)>,
    at: u64,
}

impl<R: Read> Input<R> {
    /// The next product with its rows; counts rows and notes those that belong to none.
    pub(super) fn next(
        &mut self,
        columns: &Columns,
        rows: &mut usize,
        faults: &mut Vec<Fault>,
    ) -> Result<Option<(String, Vec<Row>)>, NoImport> {
        match self {
            Self::Whole(products) => Ok(products.next()),
            Self::Rows(reader) => reader.product(columns, rows, faults),
        }
    }

    /// How many bytes were read, where that is how far it came.
    pub(super) fn bytes(&self) -> Option<u64> {
        match self {
            Self::Rows(reader) => Some(reader.at),
            Self::Whole(_) => None,
        }
    }
}

impl<R: Read> Rows<R> {
    fn product(
        &mut self,
        columns: &Columns,
        rows: &mut usize,
        faults: &mut Vec<Fault>,
    ) -> Result<Option<(String, Vec<Row>)>, NoImport> {
        let mut product: Option<(String, Vec<Row>)> = self.next.take().map(|(handle, row)| (handle, vec![row]));
        let mut cells = StringRecord::new();
        while self.csv.read_record(&mut cells).map_err(|error| NoImport::Unreadable(Unreadable::csv(&error)))? {
            let line = first_line(&cells, self.csv.position().line());
            self.at = self.csv.position().byte();
            *rows += 1;
            if let Some(fault) = unfit(columns, &cells, line) {
                faults.push(fault);
                continue;
            }
            let handle = columns.cell(&cells, Column::Handle).to_owned();
            let pictures = usize::from(!columns.cell(&cells, Column::Picture).is_empty());
            let row = Row { line, cells: cells.clone(), pictures };
            match &mut product {
                Some((own, rows)) if *own == handle && rows.len() < LONGEST => rows.push(row),
                Some(_) => {
                    self.next = Some((handle, row));
                    return Ok(product);
                }
                None => product = Some((handle, vec![row])),
            }
        }
        Ok(product)
    }
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
        let value = cells.len().to_string();
        return Some(Fault { line, column: "*".to_owned(), value, defect: Defect::Cells(columns.count()) });
    }
    let column = columns.heading(Column::Handle).to_owned();
    let is_nameless = columns.cell(cells, Column::Handle).is_empty();
    is_nameless.then(|| Fault { line, column, value: String::new(), defect: Defect::Key })
}
