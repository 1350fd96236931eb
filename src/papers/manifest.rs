//! The manifest of a batch, on A4 and as data, and the list of declarations for customs of the country it leaves.

use serde_json::{Value, json};

use super::data::{amount, export};
use super::sheet::{MM, Sheet};
use super::{Faces, Unprinted, pdf};
use crate::domain::batches::{Bag, BatchNumber, Item, Manifest};
use crate::domain::customs::Declaration;
use crate::domain::money::Money;
use crate::wording::Speaker;

const EDGE: i32 = 18 * MM;
const WIDE: i32 = 174 * MM;
/// Rows of a page; the sums at the end take some of the last.
const ROWS: usize = 30;

/// Columns: (left edge, width, heading, whether figures stand at the right).
type Column = (i32, i32, &'static str, bool);

const COLUMNS: [Column; 7] = [
    (0, 12 * MM, "No", true),
    (12 * MM, 14 * MM, "Bag", true),
    (28 * MM, 42 * MM, "Identifier", false),
    (70 * MM, 30 * MM, "Parcel", false),
    (100 * MM, 20 * MM, "Form", false),
    (120 * MM, 24 * MM, "Weight", true),
    (144 * MM, 30 * MM, "Declared value", true),
];

fn kilograms(grams: u64) -> String {
    format!("{}.{:03} kg", grams / 1000, grams % 1000)
}

fn sum(amount: Money) -> String {
    format!("{} {}", amount.decimal(), amount.currency())
}

fn row<'c>(sheet: &mut Sheet, y: i32, cells: impl IntoIterator<Item = &'c str>) {
    for ((x, wide, _, right), cell) in COLUMNS.iter().zip(cells) {
        let place = (EDGE + x, y, *wide - 2 * MM);
        if *right { sheet.right(place, 170, cell) } else { sheet.text(place, 170, cell) }
    }
}

fn head(manifest: &Manifest, english: &Speaker, (page, pages): (usize, usize)) -> Sheet {
    let head = &manifest.head;
    let mut sheet = Sheet::of(210, 297);
    sheet.bold((EDGE, 24 * MM, WIDE / 2), 400, "Manifest");
    sheet.bold((EDGE, 32 * MM, WIDE / 2), 260, head.number.as_str());
    // Readers ask for white on both sides of the bars.
    sheet.bars((EDGE + WIDE / 2 + 5 * MM, 16 * MM, WIDE / 2 - 10 * MM), 14 * MM, head.number.as_str());
    sheet.right((EDGE + WIDE / 2, 35 * MM, WIDE / 2), 170, format!("Page {page} of {pages}"));
    let name = |country| english.country_name(country).to_uppercase();
    let from = head.sender.iter().cloned().chain([name(head.dispatch), format!("Hub {}", head.place)]);
    let to = [
        name(head.destination),
        format!("Lane {} · {}", head.lane, head.carrier),
        format!("Declared by {}", head.channel),
        format!("Cut-off {}", head.day),
        format!("Closed {} UTC by {}", head.closed_at.format("%Y-%m-%d %H:%M"), head.closed_by),
    ];
    for (heading, lines, x) in
        [("From", from.collect::<Vec<_>>(), EDGE), ("To", to.into_iter().collect(), EDGE + WIDE / 2)]
    {
        sheet.bold((x, 46 * MM, WIDE / 2), 180, heading);
        for (line, at) in lines.iter().zip(1..) {
            sheet.text((x, 46 * MM + at * 230, WIDE / 2 - 4 * MM), 180, line.clone());
        }
    }
    let y = 78 * MM;
    row(&mut sheet, y, COLUMNS.iter().map(|column| column.2));
    sheet.ink(EDGE, y + MM, WIDE, 10);
    sheet
}

fn cells(number: usize, item: &Item) -> [String; 7] {
    [
        number.to_string(),
        item.bag.to_string(),
        item.identifier.clone(),
        item.parcel.to_string(),
        item.form.map_or("–".to_owned(), |form| form.to_string().to_uppercase()),
        kilograms(u64::from(item.gross_g)),
        sum(item.value),
    ]
}

/// The bags of a manifest with what is in each.
fn foot(sheet: &mut Sheet, manifest: &Manifest, mut y: i32) {
    let totals = &manifest.totals;
    let mut line = |says: String, found: String, bold: bool| {
        y += 5 * MM;
        let (left, right) = ((EDGE + WIDE / 3, y, WIDE / 3), (EDGE + WIDE * 2 / 3, y, WIDE / 3 - 2 * MM));
        if bold {
            sheet.bold(left, 180, says)
        } else {
            sheet.text(left, 180, says)
        }
        sheet.right(right, 180, found);
    };
    line("Pieces".to_owned(), totals.pieces.to_string(), true);
    line("Bags".to_owned(), totals.bags.to_string(), true);
    line("Gross weight".to_owned(), kilograms(totals.gross_g), true);
    for value in &totals.values {
        line("Declared value".to_owned(), sum(*value), true);
    }
}

fn bag_list(sheet: &mut Sheet, manifest: &Manifest, mut y: i32) {
    for bag in manifest.bags() {
        y += 5 * MM;
        let text = format!("Bag {}: {} pieces, {}", bag.number, bag.pieces, kilograms(bag.gross_g));
        sheet.text((EDGE, y, WIDE / 3 - 2 * MM), 160, text);
    }
}

fn sheets(manifest: &Manifest, english: &Speaker) -> Vec<Sheet> {
    let count = manifest.totals.values.len() + 2;
    // The sums, the bags and the two signatures stand under the last rows, or on a page of their own.
    let tail = count.max(manifest.bags().len()) + 5;
    let last = manifest.items.len() % ROWS;
    let fits = (last > 0 || manifest.items.is_empty()) && last + tail <= ROWS;
    let pages = manifest.items.len().div_ceil(ROWS) + usize::from(!fits);
    let mut sheets = Vec::with_capacity(pages);
    let parts = manifest.items.chunks(ROWS).chain((!fits).then_some(&[][..]));
    for (part, page) in parts.zip(1..) {
        let mut sheet = head(manifest, english, (page, pages));
        let mut y = 78 * MM;
        for (item, at) in part.iter().zip(1..) {
            y += 6 * MM;
            let cells = cells((page - 1) * ROWS + at, item);
            row(&mut sheet, y, cells.iter().map(String::as_str));
        }
        sheet.ink(EDGE, y + 2 * MM, WIDE, 10);
        if page == pages {
            bag_list(&mut sheet, manifest, y + 3 * MM);
            foot(&mut sheet, manifest, y + 3 * MM);
            for (says, x) in [("Handed over (date, signature)", EDGE), ("Received (date, signature)", EDGE + WIDE / 2)]
            {
                sheet.ink(x, 277 * MM, WIDE / 2 - 8 * MM, 10);
                sheet.text((x, 281 * MM, WIDE / 2 - 8 * MM), 150, says);
            }
        }
        sheets.push(sheet);
    }
    sheets
}

/// A manifest as PDF. `english` names countries.
///
/// # Errors
/// [`Unprinted`].
pub fn print_manifest(manifest: &Manifest, english: &Speaker, faces: &Faces) -> Result<Vec<u8>, Unprinted> {
    pdf::write(&sheets(manifest, english), &format!("manifest {}", manifest.head.number), faces)
}

/// A manifest as JSON.
pub fn manifest_data(manifest: &Manifest) -> Value {
    let head = &manifest.head;
    let item = |(item, number): (&Item, u32)| {
        json!({
            "number": number,
            "bag": item.bag,
            "identifier": item.identifier,
            "parcel": item.parcel,
            "order": item.order,
            "form": item.form,
            "mode": item.mode,
            "gross_weight_g": item.gross_g,
            "declared_value": amount(item.value),
        })
    };
    let bag = |bag: Bag| json!({ "bag": bag.number, "pieces": bag.pieces, "gross_weight_g": bag.gross_g });
    json!({
        "data_set": "manifest",
        "manifest": head.number,
        "hub": head.place,
        "sender": head.sender,
        "dispatch": head.dispatch,
        "destination": head.destination,
        "lane": head.lane,
        "carrier": head.carrier,
        "channel": head.channel,
        "cut_off": head.day,
        "closed_at": head.closed_at,
        "closed_by": head.closed_by,
        "items": manifest.items.iter().zip(1..).map(item).collect::<Vec<_>>(),
        "bags": manifest.bags().into_iter().map(bag).collect::<Vec<_>>(),
        "totals": {
            "pieces": manifest.totals.pieces,
            "bags": manifest.totals.bags,
            "gross_weight_g": manifest.totals.gross_g,
            "declared_values": manifest.totals.values.iter().copied().map(amount).collect::<Vec<_>>(),
        },
    })
}

/// The list of a manifest as CSV, a row for each parcel.
///
/// # Errors
/// [`Unprinted::Library`] when the rows cannot be written.
pub fn manifest_rows(manifest: &Manifest) -> Result<Vec<u8>, Unprinted> {
    let failed = |error: &dyn std::fmt::Display| Unprinted::Library(error.to_string());
    let mut rows = csv::Writer::from_writer(Vec::new());
    let columns = [
        "manifest",
        "number",
        "bag",
        "identifier",
        "parcel",
        "order",
        "form",
        "mode",
        "gross_weight_g",
        "declared_value",
        "currency",
    ];
    rows.write_record(columns).map_err(|error| failed(&error))?;
    for (item, number) in manifest.items.iter().zip(1_u32..) {
        let record = [
            manifest.head.number.to_string(),
            number.to_string(),
            item.bag.to_string(),
            item.identifier.clone(),
            item.parcel.to_string(),
            item.order.to_string(),
            item.form.map(|form| form.to_string()).unwrap_or_default(),
            item.mode.clone().unwrap_or_default(),
            item.gross_g.to_string(),
            item.value.decimal().to_string(),
            item.value.currency().to_string(),
        ];
        rows.write_record(record).map_err(|error| failed(&error))?;
    }
    rows.into_inner().map_err(|error| failed(&error))
}

/// What customs of the country of export are told of a whole batch: one list for each mode, and one without a mode for
/// what has none.
pub fn declaration_lists(number: &BatchNumber, declared: &[Declaration]) -> Value {
    let mut modes: Vec<Option<&str>> = declared.iter().map(|one| one.mode.as_deref()).collect();
    modes.sort_unstable();
    modes.dedup();
    let list = |mode: Option<&str>| {
        let own: Vec<&Declaration> = declared.iter().filter(|one| one.mode.as_deref() == mode).collect();
        json!({
            "mode": mode,
            "declarations": own.iter().map(|one| export(one)).collect::<Vec<_>>(),
            "count": own.len(),
            "gross_weight_g": own.iter().map(|one| u64::from(one.gross_g)).fold(0, u64::saturating_add),
        })
    };
    json!({
        "data_set": "export_lists",
        "manifest": number,
        "lists": modes.into_iter().map(list).collect::<Vec<_>>(),
    })
}
