//! CN22 and CN23, in English and French as the Universal Postal Union has them.

use super::sheet::{MM, Names, Room, Sheet};
use crate::domain::customs::{Declaration, Party};

const STATEMENT: [&str; 4] = [
    "I certify that the particulars given in this declaration are correct and that this item does not contain",
    "any dangerous article or articles prohibited by legislation or by postal or customs regulations.",
    "Je certifie que les renseignements donnés dans la présente déclaration sont exacts et que cet envoi ne",
    "contient aucun objet dangereux ou interdit par la législation ou la réglementation postale ou douanière.",
];

/// The six kinds of contents; goods of a shop are sold.
const CATEGORIES: [(&str, bool); 6] = [
    ("Sale of goods / Vente de marchandises", true),
    ("Gift / Cadeau", false),
    ("Documents", false),
    ("Commercial sample / Échantillon commercial", false),
    ("Returned goods / Retour de marchandise", false),
    ("Other / Autre", false),
];

fn categories(sheet: &mut Sheet, room: Room, size: i32) -> i32 {
    let mut y = room.y;
    for (at, (words, ticked)) in (0..).zip(CATEGORIES) {
        let column = room.wide / 2;
        let x = room.x + (at % 2) * column;
        if at % 2 == 0 {
            y += size * 3 / 2;
        }
        sheet.frame(x, y - size * 4 / 5, size * 4 / 5, size * 4 / 5);
        if ticked {
            sheet.bold((x + size / 10, y - size / 10, size), size, "X");
        }
        sheet.text((x + size * 3 / 2, y, column - size * 2), size, words);
    }
    y
}

/// Columns: (left edge, width, heading, whether figures stand at the right).
type Column = (i32, i32, &'static str, bool);

fn table(sheet: &mut Sheet, room: Room, (columns, size): (&[Column], i32), rows: &[Vec<String>]) -> i32 {
    let mut y = room.y + size * 3 / 2;
    for (x, wide, heading, right) in columns {
        let place = (room.x + x, y, *wide - size / 2);
        if *right { sheet.right(place, size * 3 / 4, *heading) } else { sheet.text(place, size * 3 / 4, *heading) }
    }
    sheet.ink(room.x, y + size / 2, room.wide, 10);
    for row in rows {
        y += size * 7 / 4;
        for ((x, wide, _, right), cell) in columns.iter().zip(row) {
            let place = (room.x + x, y, *wide - size / 2);
            if *right { sheet.right(place, size, cell) } else { sheet.text(place, size, cell) }
        }
    }
    sheet.ink(room.x, y + size / 2, room.wide, 10);
    y + size / 2
}

/// Quantity and description, net weight, value, subheading, origin of every article.
fn articles(names: &Names<'_>) -> Vec<Vec<String>> {
    let row = |piece: &crate::domain::customs::Piece| {
        vec![
            format!("{} × {}", piece.quantity, piece.description),
            names.kilograms(piece.net_g),
            names.amount(piece.value),
            piece.hs6.to_string(),
            piece.origin.to_string(),
        ]
    };
    names.declaration.pieces.iter().map(row).collect()
}

/// Under what the goods are known at the border: the scheme of the tax that was collected, and the recipient's own number.
fn references(declaration: &Declaration) -> Vec<String> {
    let scheme = declaration.scheme.as_ref().map(|scheme| {
        format!("Importer's reference / Référence de l'importateur: {} {}", scheme.scheme, scheme.number)
    });
    let own = declaration.importer.as_ref().map(|importer| {
        format!("Importer's tax code / Code fiscal de l'importateur: {} {}", importer.name, importer.number)
    });
    scheme.into_iter().chain(own).collect()
}

fn signature(declaration: &Declaration) -> String {
    format!(
        "Date and sender's signature / Date et signature de l'expéditeur: {}  {}",
        declaration.day, declaration.sender.name
    )
}

/// The small form: 74 by 105 millimetres, longer where there are many articles.
pub fn cn22(names: &Names<'_>) -> Vec<Sheet> {
    let declaration = names.declaration;
    let (edge, wide, size) = (3 * MM, 94 * MM, 130);
    let many = i32::try_from(declaration.pieces.len()).unwrap_or(i32::MAX);
    let mut sheet = Sheet::of(100, 100 + 5 * many.min(20));
    sheet.bold((edge, 7 * MM, wide / 2), 240, "CUSTOMS DECLARATION");
    sheet.right((edge + wide / 2, 7 * MM, wide / 2), 240, "CN 22");
    sheet.text((edge, 11 * MM, wide / 2), 160, "DÉCLARATION EN DOUANE");
    sheet.right((edge + wide / 2, 11 * MM, wide / 2), size, "May be opened officially / Peut être ouvert d'office");
    sheet.text(
        (edge, 16 * MM, wide),
        size,
        format!("Designated operator / Opérateur désigné: {}", declaration.operator),
    );
    sheet.bold((edge, 21 * MM, wide), 180, names.item());
    let mut y = categories(&mut sheet, Room { x: edge, y: 22 * MM, wide }, size) + 2 * MM;
    let columns: [Column; 5] = [
        (0, 40 * MM, "Quantity and description / Quantité et description", false),
        (40 * MM, 15 * MM, "Net / Net", true),
        (55 * MM, 18 * MM, "Value / Valeur", true),
        (73 * MM, 12 * MM, "HS / SH", true),
        (85 * MM, 9 * MM, "Origin", true),
    ];
    y = table(&mut sheet, Room { x: edge, y, wide }, (&columns, size), &articles(names));
    let total = format!("Total weight / Poids total: {}", names.kilograms(declaration.gross_g));
    sheet.text((edge, y + 4 * MM, wide / 2), size, total);
    let total = format!("Total value / Valeur totale: {}", names.amount(declaration.sums.goods));
    sheet.right((edge + wide / 2, y + 4 * MM, wide / 2), size, total);
    y += 6 * MM;
    for text in references(declaration) {
        sheet.text((edge, y + 2 * MM, wide), size, text);
        y += 4 * MM;
    }
    y = sheet.lines(Room { x: edge, y, wide }, 100, STATEMENT);
    sheet.text((edge, y + 5 * MM, wide), size, signature(declaration));
    sheet.frame(edge - MM, 2 * MM, wide + 2 * MM, y + 6 * MM);
    vec![sheet]
}

fn party(sheet: &mut Sheet, room: Room, heading: &str, names: &Names<'_>, (party, local): (&Party, &[String])) {
    sheet.bold((room.x, room.y, room.wide), 150, heading);
    let country = names.country(party.country);
    let lines = local.iter().chain(&party.lines).map(String::as_str).chain([country.as_str()]);
    let contact = [party.phone.as_str(), party.email.as_str()];
    sheet.lines(room, 165, lines.chain(contact.into_iter().filter(|text| !text.is_empty())));
}

/// The full form, on a sheet of A5 across; articles beyond the first ten make it longer.
pub fn cn23(names: &Names<'_>) -> Vec<Sheet> {
    let declaration = names.declaration;
    let many = i32::try_from(declaration.pieces.len()).unwrap_or(i32::MAX);
    let (edge, wide, size) = (6 * MM, 198 * MM, 165);
    let mut sheet = Sheet::of(210, 148 + 5 * (many - 6).clamp(0, 14));
    sheet.bold((edge, 10 * MM, wide / 2), 280, "CUSTOMS DECLARATION / DÉCLARATION EN DOUANE");
    sheet.right((edge + wide * 3 / 4, 10 * MM, wide / 4), 280, "CN 23");
    sheet.text(
        (edge, 15 * MM, wide / 2),
        size,
        format!("Designated operator / Opérateur désigné: {}", declaration.operator),
    );
    let posting = format!(
        "Office and date of posting / Bureau et date de dépôt: {}, {}",
        declaration.sender.city, declaration.day
    );
    sheet.text((edge, 19 * MM, wide / 2), size, posting);
    sheet.bars((edge + wide / 2 + 6 * MM, 12 * MM, wide / 2 - 12 * MM), 10 * MM, &declaration.code());
    sheet.bold((edge + wide * 5 / 8, 27 * MM, wide * 3 / 8), 220, names.item());
    sheet.ink(edge, 29 * MM, wide, 10);
    let half = wide / 2 - 2 * MM;
    let from = (&declaration.sender, &[][..]);
    party(&mut sheet, Room { x: edge, y: 33 * MM, wide: half }, "From / De", names, from);
    let to = (&declaration.recipient, &declaration.local[..]);
    party(&mut sheet, Room { x: edge + wide / 2, y: 33 * MM, wide: half }, "To / À", names, to);
    let mut y = 72 * MM;
    // Side by side: the sheet has one line for them.
    let references = references(declaration);
    let room = wide / i32::try_from(references.len().max(1)).unwrap_or(1);
    for (text, at) in references.into_iter().zip(0..) {
        sheet.text((edge + at * room, y, room - MM), size, text);
    }
    sheet.ink(edge, y + MM, wide, 10);
    let columns: [Column; 5] = [
        (0, 96 * MM, "Quantity and detailed description / Quantité et description détaillée", false),
        (96 * MM, 26 * MM, "Net weight / Poids net", true),
        (122 * MM, 32 * MM, "Value / Valeur", true),
        (154 * MM, 22 * MM, "HS No / No SH", true),
        (176 * MM, 22 * MM, "Origin / Origine", true),
    ];
    y = table(&mut sheet, Room { x: edge, y: y + MM, wide }, (&columns, size), &articles(names));
    let sums = [
        format!("Total gross weight / Poids brut total: {}", names.kilograms(declaration.gross_g)),
        format!("Total value / Valeur totale: {}", names.amount(declaration.sums.goods)),
        format!("Postal charges / Frais de port: {}", names.amount(declaration.sums.shipping)),
        format!("Invoice / Facture: {}", declaration.order),
    ];
    let foot = y + 2 * MM;
    sheet.lines(Room { x: edge + wide / 2, y: foot, wide: half }, size, sums.iter().map(String::as_str));
    y = categories(&mut sheet, Room { x: edge, y: foot, wide: half }, 140).max(y + 20 * MM);
    y = sheet.lines(Room { x: edge, y, wide }, 125, STATEMENT);
    sheet.text((edge, y + 5 * MM, wide), size, signature(declaration));
    vec![sheet]
}
