//! The commercial invoice and the packing list, on A4.

use super::sheet::{MM, Names, Room, Sheet};

const EDGE: i32 = 18 * MM;
const WIDE: i32 = 174 * MM;
/// Rows of a page.
const ROWS: usize = 22;

fn head(names: &Names<'_>, title: &str, page: usize) -> Sheet {
    let declaration = names.declaration;
    let mut sheet = Sheet::of(210, 297);
    sheet.bold((EDGE, 24 * MM, WIDE / 2), 400, title);
    let about = [
        format!("No. {}", declaration.order),
        format!("Date: {}", declaration.day),
        format!("Parcel: {}", declaration.consignment),
        format!("Identifier: {}", names.item()),
        format!("Page {page}"),
    ];
    for (line, at) in about.iter().zip(0..) {
        sheet.right((EDGE + WIDE / 2, 24 * MM + at * 230, WIDE / 2), 180, line.clone());
    }
    for (heading, party, x) in
        [("Sender", &declaration.sender, EDGE), ("Recipient", &declaration.recipient, EDGE + WIDE / 2)]
    {
        sheet.bold((x, 50 * MM, WIDE / 2), 180, heading);
        let country = names.country(party.country);
        let contact = [party.phone.as_str(), party.email.as_str()];
        let lines = party.lines.iter().map(String::as_str).chain([country.as_str()]);
        sheet.lines(
            Room { x, y: 51 * MM, wide: WIDE / 2 - 4 * MM },
            190,
            lines.chain(contact.into_iter().filter(|text| !text.is_empty())),
        );
    }
    sheet
}

/// Columns: (left edge, width, heading, whether figures stand at the right).
type Column = (i32, i32, &'static str, bool);

fn row<'c>(sheet: &mut Sheet, y: i32, columns: &[Column], cells: impl Iterator<Item = &'c str>) {
    for ((x, wide, _, right), cell) in columns.iter().zip(cells) {
        let place = (EDGE + x, y, *wide - 2 * MM);
        if *right { sheet.right(place, 180, cell) } else { sheet.text(place, 180, cell) }
    }
}

fn pages(
    names: &Names<'_>,
    title: &str,
    columns: &[Column],
    rows: &[Vec<String>],
    foot: &[(String, String)],
) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    let last = rows.len().div_ceil(ROWS);
    for (part, page) in rows.chunks(ROWS).zip(1..) {
        let mut sheet = head(names, title, page);
        let mut y = 102 * MM;
        row(&mut sheet, y, columns, columns.iter().map(|column| column.2));
        sheet.ink(EDGE, y + MM, WIDE, 10);
        for cells in part {
            y += 6 * MM;
            row(&mut sheet, y, columns, cells.iter().map(String::as_str));
        }
        sheet.ink(EDGE, y + 2 * MM, WIDE, 10);
        if page == last {
            y += 3 * MM;
            for (says, amount) in foot {
                y += 5 * MM;
                sheet.text((EDGE + WIDE / 3, y, WIDE * 5 / 12), 180, says.clone());
                sheet.right((EDGE + WIDE * 3 / 4, y, WIDE / 4 - 2 * MM), 180, amount.clone());
            }
        }
        sheets.push(sheet);
    }
    sheets
}

/// The commercial invoice: what was sold, at which prices, with what was paid for duty and tax.
pub fn invoice(names: &Names<'_>) -> Vec<Sheet> {
    let declaration = names.declaration;
    let columns: [Column; 6] = [
        (0, 76 * MM, "Description", false),
        (76 * MM, 16 * MM, "Quantity", true),
        (92 * MM, 22 * MM, "HS code", true),
        (114 * MM, 16 * MM, "Origin", true),
        (130 * MM, 20 * MM, "Net weight", true),
        (150 * MM, 24 * MM, "Value", true),
    ];
    let rows: Vec<Vec<String>> = declaration
        .pieces
        .iter()
        .map(|piece| {
            let code = piece.tariff_code.clone().unwrap_or_else(|| piece.hs6.to_string());
            vec![
                piece.description.clone(),
                piece.quantity.to_string(),
                code,
                format!("{}{}", piece.origin, if piece.proven { " *" } else { "" }),
                names.kilograms(piece.net_g),
                names.amount(piece.value),
            ]
        })
        .collect();
    let sums = &declaration.sums;
    let mut foot: Vec<(String, String)> = Vec::new();
    let mut add = |says: &str, amount: crate::domain::money::Money| foot.push((says.to_owned(), names.amount(amount)));
    add("Goods", sums.goods);
    add("Carriage", sums.shipping);
    for (says, amount) in [("Insurance", sums.insurance), ("Duty", sums.duty), ("Tax", sums.tax), ("Fees", sums.fees)] {
        if !amount.is_zero() {
            add(says, amount);
        }
    }
    add("Total", sums.total);
    foot.push(("Terms of delivery (Incoterms 2020)".to_owned(), declaration.incoterm.to_string().to_uppercase()));
    if declaration.pieces.iter().any(|piece| piece.proven) {
        foot.push(("* Preferential origin claimed, proof of origin enclosed".to_owned(), String::new()));
    }
    foot.push(("Gross weight".to_owned(), names.kilograms(declaration.gross_g)));
    if let Some(scheme) = &declaration.scheme {
        foot.push((format!("Tax paid under {}", scheme.scheme), scheme.number.clone()));
    }
    if let Some(importer) = &declaration.importer {
        foot.push((format!("Importer's tax code ({})", importer.name), importer.number.clone()));
    }
    pages(names, "Commercial invoice", &columns, &rows, &foot)
}

/// The packing list: what is in the box, without prices.
pub fn packing_list(names: &Names<'_>) -> Vec<Sheet> {
    let declaration = names.declaration;
    let columns: [Column; 4] = [
        (0, 40 * MM, "SKU", false),
        (40 * MM, 90 * MM, "Description", false),
        (130 * MM, 20 * MM, "Quantity", true),
        (150 * MM, 24 * MM, "Net weight", true),
    ];
    let cells = |piece: &crate::domain::customs::Piece| {
        let line = vec![
            piece.sku.to_string(),
            piece.description.clone(),
            piece.quantity.to_string(),
            names.kilograms(piece.net_g),
        ];
        // What it was made with stands under it, so that whoever packs can tell it from its like.
        let made = |(asked, answer): &(String, String)| {
            let says = if answer.is_empty() { asked.clone() } else { format!("{asked}: {answer}") };
            vec![String::new(), says, String::new(), String::new()]
        };
        std::iter::once(line).chain(piece.made.iter().map(made)).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<String>> = declaration.pieces.iter().flat_map(cells).collect();
    let count: u32 = declaration.pieces.iter().map(|piece| piece.quantity).sum();
    let foot = [
        ("Pieces".to_owned(), count.to_string()),
        ("Net weight".to_owned(), names.kilograms(declaration.net_g)),
        ("Gross weight".to_owned(), names.kilograms(declaration.gross_g)),
    ];
    pages(names, "Packing list", &columns, &rows, &foot)
}
