//! The Harmonized Tariff Schedule of the United States in the Commission's CSV.
//!
//! A rate stands at the eight digits, or at the ten where there is no line of eight; lines of ten digits below take
//! it over. Rows without a number are headings by their indent. Chapters 98 and 99 hold conditions and measures in
//! words and no rate of goods. Source: USITC, general notes 1 to 3.

use std::collections::BTreeSet;

use super::duty::{Duty, Term, count, number, share, sum};
use super::special::Specials;
use super::{Cells, Counts, Entry, Publication, Schedule, Tariff, Unread, Why, reader, table};
use crate::domain::money::Currency;

const CODE: &str = "HTS Number";
const GENERAL: &str = "General Rate of Duty";
const SPECIAL: &str = "Special Rate of Duty";
const COLUMN_2: &str = "Column 2 Rate of Duty";
/// The columns by which the file is known.
pub(super) const COLUMNS: [&str; 5] = [CODE, "Description", GENERAL, SPECIAL, COLUMN_2];

/// The rows of a file, sorted by what they are.
#[derive(Default)]
struct Rows {
    entries: Vec<Entry>,
    /// Lines without a rate of their own: digits, as printed, line.
    bare: Vec<(String, Unread)>,
    unread: Vec<Unread>,
    counts: Counts,
    specials: Specials,
}

/// Reads the file.
pub(super) fn read(text: &str, publication: &Publication) -> Schedule {
    let mut reader = reader(text);
    let heading = reader.headers().cloned().unwrap_or_default();
    let mut rows = Rows::default();
    for record in reader.records() {
        rows.counts.rows += 1;
        match record {
            Ok(record) => rows.take(&Cells { heading: &heading, record: &record, file: text }),
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                rows.unread.push(Unread { line, code: String::new(), text: error.to_string(), why: Why::Shape });
            }
        }
    }
    let Rows { mut entries, bare, mut unread, mut counts, specials } = rows;
    place_bare(&entries, bare, &mut unread, &mut counts);
    let mut remarks = specials.close();
    let tariffs_csv = table::write(Tariff::UnitedStates, &mut entries, publication, &mut counts, &mut remarks);
    table::close(Tariff::UnitedStates, tariffs_csv, &entries, counts, unread, remarks)
}

impl Rows {
    fn take(&mut self, cells: &Cells<'_>) {
        let (printed, general, special) = (cells.text(CODE), cells.text(GENERAL), cells.text(SPECIAL));
        let mut refuse = |text: &str, why: Why| self.unread.push(cells.unread(printed, text, why));
        if !cells.is_whole() {
            refuse(general, Why::Shape);
            return;
        }
        let other = cells.text(COLUMN_2);
        let rated = [general, special, other].into_iter().find(|text| !text.is_empty());
        let code: String = printed.chars().filter(|letter| *letter != '.').collect();
        let special_provision = code.starts_with("98") || code.starts_with("99");
        match rated {
            Some(text) if code.is_empty() => refuse(text, Why::NoCode),
            Some(text) if special_provision => refuse(text, Why::SpecialProvision),
            Some(text) if !matches!(code.len(), 6 | 8 | 10) || !is_number(&code) => refuse(text, Why::Code),
            Some(_) => {
                let preferences = self.specials.read(cells, printed, special);
                self.entries.push(Entry {
                    code,
                    printed: printed.to_owned(),
                    line: cells.line(),
                    goods: cells.text("Description").to_owned(),
                    text: general.to_owned(),
                    ordinary: duty(general),
                    preferences,
                    other: Some(duty(other)),
                });
            }
            None if code.is_empty() || code.len() < 8 => self.counts.headings += 1,
            None => self.bare.push((code, cells.unread(printed, "", Why::NoRate))),
        }
    }
}

/// Lines without a rate take that of the nearest line above; lines of eight digits may only head those of ten.
fn place_bare(entries: &[Entry], bare: Vec<(String, Unread)>, unread: &mut Vec<Unread>, counts: &mut Counts) {
    let known = |read: bool| -> BTreeSet<&str> {
        entries.iter().filter(|entry| entry.ordinary.is_ok() == read).map(|entry| entry.code.as_str()).collect()
    };
    let (read, not_read) = (known(true), known(false));
    let above = |code: &str, among: &BTreeSet<&str>| {
        [8, 6]
            .iter()
            .any(|length| code.len() > *length && code.get(..*length).is_some_and(|parent| among.contains(parent)))
    };
    let heads = |code: &str| read.union(&not_read).any(|child| child.len() > code.len() && child.starts_with(code));
    for (code, mut row) in bare {
        let special_provision = code.starts_with("98") || code.starts_with("99");
        if above(&code, &read) {
            counts.inherited += 1;
        } else if code.len() == 8 && heads(&code) {
            counts.headings += 1;
        } else {
            if special_provision {
                row.why = Why::SpecialProvision;
            } else if above(&code, &not_read) {
                row.why = Why::Parent;
            }
            unread.push(row);
        }
    }
}

fn is_number(code: &str) -> bool {
    code.bytes().all(|byte| byte.is_ascii_digit())
}

/// A rate as the schedule prints it: `Free`, `6.5%`, `5.6¢/kg`, `4.4¢/kg + 6%`, `$1.50/t`, `10.2¢ each + 20%`.
pub(super) fn duty(text: &str) -> Result<Duty, Why> {
    let text = without_footnote(text);
    if text.is_empty() {
        return Err(Why::NoRate);
    }
    if text.eq_ignore_ascii_case("free") {
        return Ok(Duty::FREE);
    }
    let lower = text.to_ascii_lowercase();
    if ["the ", "see ", "a duty", "no change"].iter().any(|start| lower.starts_with(start)) {
        return Err(Why::Reference);
    }
    if lower.contains(" less ") {
        return Err(Why::Formula);
    }
    let dollars = "USD".parse().or(Err(Why::Words))?;
    let terms: Result<Vec<Term>, Why> = text.split('+').map(|summand| term(summand.trim(), dollars)).collect();
    sum(terms?)
}

fn term(text: &str, dollars: Currency) -> Result<Term, Why> {
    let (amount, unit) = if let Some(text) = text.strip_prefix('$') {
        number(text).ok_or(Why::Words)?
    } else {
        let (amount, rest) = number(text).ok_or(Why::Words)?;
        if let Some(rest) = rest.strip_prefix('%') {
            return if rest.trim().is_empty() { Ok(share(amount)) } else { Err(Why::Part) };
        }
        let rest = rest.strip_prefix('¢').ok_or(Why::Words)?;
        (amount * rust_decimal::Decimal::new(1, 2), rest.trim_start())
    };
    let named = unit.strip_prefix('/');
    // `each` stands without a stroke, everything else behind one.
    match named.or(unit.eq_ignore_ascii_case("each").then_some("each")) {
        Some(unit) => count(amount, dollars, unit),
        None => Err(Why::Words),
    }
}

/// A rate without the mark of a footnote behind it: `Free 1/`, `6.5% 2/`.
fn without_footnote(text: &str) -> &str {
    let text = text.trim();
    let Some(before) = text.strip_suffix('/') else { return text };
    let bare = before.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = before.len() - bare.len();
    // Behind a stroke, as in `38.4¢/1000`, or another number it is no mark.
    let apart = bare.ends_with(|letter: char| letter.is_whitespace() || letter == '%');
    if (1..=2).contains(&digits) && apart { bare.trim_end() } else { text }
}
