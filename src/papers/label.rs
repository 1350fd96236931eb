//! The address label, and the one for the way back: 100 by 150 millimetres, as label printers take them.

use super::sheet::{MM, Names, Room, Sheet};
use crate::domain::customs::Party;
use crate::domain::lanes::Incoterm;

const EDGE: i32 = 5 * MM;
const WIDE: i32 = 90 * MM;

fn one(
    names: &Names<'_>,
    title: &str,
    (from, to): (&Party, &Party),
    local: &[String],
    code: &str,
    shown: &str,
) -> Sheet {
    let declaration = names.declaration;
    let mut sheet = Sheet::of(100, 150);
    sheet.frame(EDGE, EDGE, WIDE, 140 * MM);
    let inside = EDGE + 2 * MM;
    let room = WIDE - 4 * MM;
    sheet.bold((inside, EDGE + 6 * MM, room / 2), 220, title);
    let terms = if declaration.incoterm == Incoterm::Ddp { "DDP" } else { "DAP" };
    sheet.right((inside + room / 2, EDGE + 6 * MM, room / 2), 180, format!("{} · {terms}", declaration.operator));
    sheet.ink(EDGE, EDGE + 8 * MM, WIDE, 10);
    sheet.text((inside, EDGE + 11 * MM, room), 120, "From / De");
    let country = names.country(from.country);
    let lines = from.lines.iter().map(String::as_str).chain([country.as_str()]);
    sheet.lines(Room { x: inside, y: EDGE + 11 * MM, wide: room }, 160, lines);
    sheet.ink(EDGE, EDGE + 34 * MM, WIDE, 10);
    sheet.text((inside, EDGE + 37 * MM, room), 120, "To / À");
    let country = names.country(to.country);
    let mut y = EDGE + 37 * MM;
    y = sheet.lines(Room { x: inside, y, wide: room }, 220, local.iter().map(String::as_str));
    let lines = to.lines.iter().map(String::as_str);
    let size = if local.is_empty() { 250 } else { 190 };
    y = sheet.lines(Room { x: inside, y: y + MM, wide: room }, size, lines);
    sheet.bold((inside, y + 330, room), 250, country);
    let contact: Vec<&str> = [to.phone.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
    sheet.lines(Room { x: inside, y: y + 340, wide: room }, 150, contact);
    sheet.ink(EDGE, EDGE + 96 * MM, WIDE, 10);
    let weight = names.kilograms(declaration.gross_g);
    sheet.text((inside, EDGE + 101 * MM, room), 160, format!("{} · {weight}", declaration.consignment));
    sheet.right((inside, EDGE + 101 * MM, room), 160, declaration.order.to_string());
    // Readers ask for white on both sides of the bars.
    sheet.bars((inside + 5 * MM, EDGE + 104 * MM, room - 10 * MM), 24 * MM, code);
    sheet.bold((inside + 16 * MM, EDGE + 135 * MM, room - 16 * MM), 300, shown);
    sheet
}

/// The label that goes on the parcel.
pub fn label(names: &Names<'_>) -> Vec<Sheet> {
    let declaration = names.declaration;
    let title = if declaration.s10.is_some() { "POST / POSTE" } else { "PARCEL / COLIS" };
    let parties = (&declaration.sender, &declaration.recipient);
    vec![one(names, title, parties, &declaration.local, &declaration.code(), &names.item())]
}

/// The label for the way back, with the number on the parcel: an identifier of the post is for one way alone.
pub fn back(names: &Names<'_>) -> Vec<Sheet> {
    let declaration = names.declaration;
    let parties = (&declaration.recipient, &declaration.sender);
    let number = declaration.consignment.to_string();
    vec![one(names, "RETURN / RETOUR", parties, &[], &number, &number)]
}
