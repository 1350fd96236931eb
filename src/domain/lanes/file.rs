//! Lanes and their rate cards as a table that operators keep: one row per rate card, with the lane's own columns
//! repeated on each of its rows.
//!
//! The heading names the columns, in any order. A row is read whole or named: its line, its column, what stands there
//! and what is wrong with it. What the rows say of lanes that are there already is [`super::changes`]' to find out.

use std::collections::HashMap;
use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::filed::{Defect, Filed, FiledCard, LaneFault};
use super::{Incoterm, Lane, Mode, Restriction};
use crate::domain::country::Country;
use crate::domain::landed_cost::Channel;
use crate::domain::money::{Currency, Money};
use crate::domain::routing::Shelf;
use crate::domain::sheet::line_of;

/// The columns, in the order in which they are printed.
pub const COLUMNS: [&str; 22] = [
    "lane",
    "place",
    "country",
    "carrier",
    "mode",
    "channel",
    "incoterm",
    "transit_min",
    "transit_max",
    "departs",
    "refuses",
    "border",
    "from",
    "to",
    "currency",
    "first_g",
    "first",
    "step_g",
    "step",
    "divisor",
    "max_g",
    "fuel",
];

/// The most rows of one file.
pub const MOST_ROWS: usize = 20_000;
/// Characters of a code, at most.
pub const LONGEST_CODE: usize = 40;
/// Characters of a carrier's name, at most.
pub const LONGEST_CARRIER: usize = 80;
/// Days on the way, at most.
const LONGEST_WAY: u32 = 365;
/// Weights and divisors that a column keeps.
const MOST_GRAMS: u32 = i32::MAX.unsigned_abs();
/// Decimals of a fraction, at most.
const FINEST: usize = 9;

/// Whether a text may be the code of a lane or a place, which stands in addresses: letters, digits and hyphens.
pub fn is_code(text: &str) -> bool {
    (1..=LONGEST_CODE).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Reads a file. Lanes come in the order of their first rows.
///
/// # Errors
/// Every cell that cannot be used.
pub fn parse(bytes: &[u8]) -> Result<Vec<Filed>, Vec<LaneFault>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
    let heading = match reader.headers() {
        Ok(heading) => heading.clone(),
        Err(error) => return Err(vec![LaneFault::new(1, "*", &error.to_string(), Defect::NotCsv)]),
    };
    let columns = columns(&heading)?;
    let (mut lanes, mut faults): (Vec<Filed>, Vec<LaneFault>) = (Vec::new(), Vec::new());
    let mut known: HashMap<String, usize> = HashMap::new();
    for (count, record) in reader.records().enumerate() {
        if count >= MOST_ROWS {
            faults.push(LaneFault::new(0, "*", "", Defect::Rows));
            break;
        }
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                faults.push(LaneFault::new(line, "*", &error.to_string(), Defect::NotCsv));
                continue;
            }
        };
        let line = record.position().map_or(0, |start| line_of(bytes, start));
        let (wanted, found) = (heading.len(), record.len());
        if found != wanted {
            faults.push(LaneFault::new(line, "*", "", Defect::Cells { wanted, found }));
            continue;
        }
        let mut cells = Cells { line, faults: &mut faults };
        let cell = |name: &str| columns.get(name).and_then(|at| record.get(*at)).unwrap_or("");
        let (lane, card) = (cells.lane(cell), cells.card(cell));
        let (Some(mut lane), Some(card)) = (lane, card) else { continue };
        match known.get(&lane.code).and_then(|at| lanes.get_mut(*at)) {
            Some(first) => match first.differs(&lane) {
                Some(column) => {
                    let defect = Defect::Disagrees { line: first.line };
                    faults.push(LaneFault::new(line, column, cell(column), defect));
                }
                None => first.cards.push(card),
            },
            None => {
                known.insert(lane.code.clone(), lanes.len());
                lane.cards.push(card);
                lanes.push(lane);
            }
        }
    }
    if lanes.is_empty() && faults.is_empty() {
        faults.push(LaneFault::new(1, "*", "", Defect::Rows));
    }
    for lane in &mut lanes {
        lane.cards.sort_by_key(|card| (card.from, card.line));
        faults.extend(lane.cards.windows(2).filter_map(overlap));
    }
    faults.sort_by_key(|fault| fault.line);
    if faults.is_empty() { Ok(lanes) } else { Err(faults) }
}

/// Two cards that follow one another and hold on the same day: the one that stands further down is named.
fn overlap(two: &[FiledCard]) -> Option<LaneFault> {
    let [first, second] = two else { return None };
    if first.to.is_some_and(|to| to < second.from) {
        return None;
    }
    let (one, other) = if first.line < second.line { (second, first) } else { (first, second) };
    Some(LaneFault::new(one.line, "from", &one.from.to_string(), Defect::Overlaps { line: other.line }))
}

/// Where each column stands.
fn columns(heading: &csv::StringRecord) -> Result<HashMap<&'static str, usize>, Vec<LaneFault>> {
    let (mut places, mut faults) = (HashMap::new(), Vec::new());
    for (at, name) in heading.iter().enumerate() {
        match COLUMNS.iter().find(|column| name.eq_ignore_ascii_case(column)) {
            Some(column) if places.insert(*column, at).is_some() => {
                faults.push(LaneFault::new(1, column, name, Defect::ColumnTwice));
            }
            Some(_) => {}
            None => faults.push(LaneFault::new(1, "*", name, Defect::NotAColumn)),
        }
    }
    let missing = COLUMNS.iter().filter(|column| !places.contains_key(*column));
    faults.extend(missing.map(|column| LaneFault::new(1, column, "", Defect::NoColumn)));
    if faults.is_empty() { Ok(places) } else { Err(faults) }
}

/// Reads a card from the fields of a form, which are called as the columns are.
///
/// # Errors
/// Every field that cannot be used.
pub fn read_card<'f>(field: impl Fn(&str) -> &'f str) -> Result<FiledCard, Vec<LaneFault>> {
    let mut faults = Vec::new();
    let card = Cells { line: 0, faults: &mut faults }.card(field);
    card.ok_or(faults)
}

/// A row being read: what cannot be used is named.
struct Cells<'f> {
    line: u64,
    faults: &'f mut Vec<LaneFault>,
}

impl Cells<'_> {
    fn wrong(&mut self, column: &'static str, found: &str, defect: Defect) {
        self.faults.push(LaneFault::new(self.line, column, found, defect));
    }

    /// Keeps what was read, or names the cell.
    fn keep<T>(&mut self, column: &'static str, text: &str, read: Option<T>, defect: Defect) -> Option<T> {
        if read.is_none() {
            self.wrong(column, text, defect);
        }
        read
    }

    fn word<T: FromStr>(&mut self, column: &'static str, text: &str, words: impl Fn() -> String) -> Option<T> {
        let read = text.to_ascii_lowercase().parse().ok();
        self.keep(column, text, read, Defect::Word(words()))
    }

    fn number(&mut self, column: &'static str, text: &str, most: u32, defect: Defect) -> Option<u32> {
        self.keep(column, text, whole(text).filter(|number| *number <= most), defect)
    }

    fn lane<'c>(&mut self, cell: impl Fn(&str) -> &'c str) -> Option<Filed> {
        let code = |text: &str| is_code(text).then(|| text.to_owned());
        let lane = self.keep("lane", cell("lane"), code(cell("lane")), Defect::Code);
        let place = self.keep("place", cell("place"), code(cell("place")), Defect::Code);
        let to = self.keep("country", cell("country"), cell("country").parse().ok(), Defect::Country);
        let carrier = Some(cell("carrier").to_owned()).filter(|name| is_carrier(name));
        let carrier = self.keep("carrier", cell("carrier"), carrier, Defect::Carrier);
        let mode = self.word("mode", cell("mode"), || words(Mode::ALL));
        let channel = self.word("channel", cell("channel"), || words(Channel::ALL));
        let incoterm = self.word("incoterm", cell("incoterm"), || words(Incoterm::ALL));
        let least = self.number("transit_min", cell("transit_min"), LONGEST_WAY, Defect::Days);
        let most = self.number("transit_max", cell("transit_max"), LONGEST_WAY, Defect::Days);
        if least.zip(most).is_some_and(|(least, most)| most < least) {
            self.wrong("transit_max", cell("transit_max"), Defect::Backwards);
            return None;
        }
        let departs = match cell("departs") {
            "" => Some(None),
            days => days.parse().ok().map(Some),
        };
        let departs = self.keep("departs", cell("departs"), departs, Defect::Weekdays);
        let refused = cell("refuses").to_ascii_lowercase().split_whitespace().collect::<Vec<_>>().join(",");
        let refuses = refused.parse().ok();
        let refuses = self.keep("refuses", cell("refuses"), refuses, Defect::Word(words(Restriction::ALL)));
        let border = match cell("border") {
            "" => Some(None),
            code => code.parse::<Country>().ok().map(|code| Some(code.to_string())),
        };
        let border = self.keep("border", cell("border"), border, Defect::Border);
        Some(Filed {
            line: self.line,
            code: lane?,
            place: place?,
            to: to?,
            carrier: carrier?,
            mode: mode?,
            channel: channel?,
            incoterm: incoterm?,
            transit_days: least.zip(most)?,
            departs: departs?,
            refuses: refuses?,
            border: border?,
            cards: Vec::new(),
        })
    }

    fn card<'c>(&mut self, cell: impl Fn(&str) -> &'c str) -> Option<FiledCard> {
        let from = self.keep("from", cell("from"), day(cell("from")), Defect::Day);
        let to = match cell("to") {
            "" => Some(None),
            text => day(text).map(Some),
        };
        let to = self.keep("to", cell("to"), to, Defect::Day);
        if from.zip(to.flatten()).is_some_and(|(from, to)| to < from) {
            self.wrong("to", cell("to"), Defect::Backwards);
        }
        let currency: Option<Currency> = cell("currency").to_ascii_uppercase().parse().ok();
        let currency = self.keep("currency", cell("currency"), currency, Defect::Currency);
        let grams = MOST_GRAMS;
        let first_weight_g = self.number("first_g", cell("first_g"), grams, Defect::Number);
        let step_g = self.number("step_g", cell("step_g"), grams, Defect::Number);
        let divisor = self.number("divisor", cell("divisor"), grams, Defect::Number);
        let max_weight_g = self.number("max_g", cell("max_g"), grams, Defect::Number);
        let fuel = self.keep("fuel", cell("fuel"), fraction(cell("fuel")), Defect::Fraction);
        let mut amount = |column, text| {
            let currency = currency?;
            let read = Money::parse(text, currency).ok().filter(|amount| amount.minor() >= 0);
            self.keep(column, text, read, Defect::Amount)
        };
        let (first_price, step_price) = (amount("first", cell("first")), amount("step", cell("step")));
        let card = FiledCard {
            line: self.line,
            from: from?,
            to: to?,
            first_weight_g: first_weight_g?,
            first_price: first_price?,
            step_g: step_g?,
            step_price: step_price?,
            volumetric_divisor: divisor?,
            max_weight_g: max_weight_g?,
            fuel_surcharge: fuel?,
        };
        if card.first_weight_g == 0 {
            self.wrong("first_g", cell("first_g"), Defect::Number);
            return None;
        }
        if card.max_weight_g < card.first_weight_g {
            self.wrong("max_g", cell("max_g"), Defect::BelowFirst);
            return None;
        }
        // Without steps nothing above the first weight is taken, so that a limit above it is a slip.
        if card.step_g == 0 && (!card.step_price.is_zero() || card.max_weight_g > card.first_weight_g) {
            self.wrong("step_g", cell("step_g"), Defect::NoStep);
            return None;
        }
        Some(card).filter(|card| card.to.is_none_or(|to| card.from <= to))
    }
}

fn is_carrier(name: &str) -> bool {
    let fits = !name.is_empty() && name.chars().count() <= LONGEST_CARRIER;
    fits && !name.chars().any(char::is_control)
}

fn words<T: std::fmt::Display>(all: &[T]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|day| day.to_string() == text)
}

fn whole(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// A decimal fraction from nothing to below one, written plainly.
fn fraction(text: &str) -> Option<Decimal> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(rest) || rest.len() > FINEST {
        return None;
    }
    let read = Decimal::from_str_exact(text).ok()?;
    (read < Decimal::ONE).then(|| read.normalize())
}

/// The lanes there are, as a file says them. Of a lane without cards it says nothing.
pub fn of(shelves: &[Shelf]) -> Vec<Filed> {
    let all = shelves.iter().flat_map(|shelf| shelf.lanes.iter().map(move |lane| (lane, &shelf.place.code)));
    let cards = |lane: &Lane| lane.rate_cards.iter().map(FiledCard::from).collect();
    all.map(|(lane, place)| Filed::of(lane, place, cards(lane))).collect()
}

/// Prints lanes as a file that reads the same.
pub fn print(lanes: &[Filed]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Written to memory, and every row has the heading's cells: there is nothing that could fail.
    let mut row = |cells: &[String]| drop(writer.write_record(cells));
    row(&COLUMNS.map(str::to_owned));
    for lane in lanes {
        for card in &lane.cards {
            row(&cells(lane, card));
        }
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn cells(lane: &Filed, card: &FiledCard) -> [String; COLUMNS.len()] {
    [
        lane.code.clone(),
        lane.place.clone(),
        lane.to.to_string(),
        lane.carrier.clone(),
        lane.mode.to_string(),
        lane.channel.to_string(),
        lane.incoterm.to_string(),
        lane.transit_days.0.to_string(),
        lane.transit_days.1.to_string(),
        lane.departs.map(String::from).unwrap_or_default(),
        lane.refuses.iter().map(Restriction::as_str).collect::<Vec<_>>().join(" "),
        lane.border.clone().unwrap_or_default(),
        card.from.to_string(),
        card.to.map(|to| to.to_string()).unwrap_or_default(),
        card.first_price.currency().to_string(),
        card.first_weight_g.to_string(),
        card.first_price.decimal().to_string(),
        card.step_g.to_string(),
        card.step_price.decimal().to_string(),
        card.volumetric_divisor.to_string(),
        card.max_weight_g.to_string(),
        card.fuel_surcharge.to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANES: &str = "lane,place,country,carrier,mode,channel,incoterm,transit_min,transit_max,departs,refuses,border,\
                         from,to,currency,first_g,first,step_g,step,divisor,max_g,fuel\n";
    const POST: &str = "SZX-DE-POST,CN-SZX,de,\"China Post, e-parcel\",air_parcel,postal,ddp,7,12,5,battery liquid,EU,";

    fn named(rows: &str) -> Vec<(u64, &'static str, Defect)> {
        let faults = parse(format!("{LANES}{rows}").as_bytes()).unwrap_err();
        faults.into_iter().map(|fault| (fault.line, fault.column, fault.defect)).collect()
    }

    #[test]
    fn rows_of_a_lane_become_its_cards() {
        let rows = format!(
            "\u{feff}{LANES}{POST}2027-01-01,,CNY,100,21.00,100,4.5,0,2000,0.040\n\n\
             {POST}2026-01-01,2026-12-31,CNY,100,20.00,100,4.50,0,2000,0\n"
        );
        let lanes = parse(rows.as_bytes()).unwrap();
        let [lane] = lanes.as_slice() else { panic!("{lanes:?}") };
        assert_eq!((lane.line, lane.to.as_str(), lane.refuses.to_string()), (2, "DE", "battery,liquid".to_owned()));
        let cards: Vec<_> = lane.cards.iter().map(|card| (card.line, card.from.to_string(), card.to)).collect();
        assert_eq!(cards[0], (4, "2026-01-01".to_owned(), "2026-12-31".parse().ok()));
        assert_eq!(cards[1], (2, "2027-01-01".to_owned(), None));
        assert_eq!(lane.cards[1].fuel_surcharge.to_string(), "0.04");
        let printed = print(&lanes);
        assert_eq!(print(&parse(printed.as_bytes()).unwrap()), printed);
    }

    #[test]
    fn every_cell_that_cannot_be_used_is_named() {
        let rows = "S Z,,Germany,,boat,post,cif,x,400,Fri,ghosts,Europe,1.1.2026,soon,EURO,-1,2,1.5,2,1e3,,12\n";
        let columns: Vec<_> = named(rows).into_iter().map(|(_, column, _)| column).collect();
        let but_amounts = COLUMNS.into_iter().filter(|column| !["first", "step"].contains(column));
        let mut wanted: Vec<_> = but_amounts.collect();
        wanted.sort_by_key(|column| columns.iter().position(|named| named == column));
        assert_eq!(columns, wanted);
        assert_eq!(named("a,b\n"), [(2, "*", Defect::Cells { wanted: 22, found: 2 })]);
        assert_eq!(named(""), [(1, "*", Defect::Rows)]);
    }

    #[test]
    fn figures_that_make_no_sense_are_named() {
        let one = |row: &str| named(&format!("{POST}{row}\n")).remove(0);
        assert_eq!(one("2026-02-01,2026-01-31,CNY,100,1,100,1,0,2000,0").1, "to");
        assert_eq!(one("2026-02-01,,CNY,0,1,100,1,0,2000,0"), (2, "first_g", Defect::Number));
        assert_eq!(one("2026-02-01,,CNY,100,1,100,1,0,99,0"), (2, "max_g", Defect::BelowFirst));
        assert_eq!(one("2026-02-01,,CNY,100,1,0,1,0,100,0"), (2, "step_g", Defect::NoStep));
        assert_eq!(one("2026-02-01,,CNY,100,1,0,0,0,2000,0"), (2, "step_g", Defect::NoStep));
        assert_eq!(one("2026-02-01,,CNY,100,1.005,100,1,0,2000,0"), (2, "first", Defect::Amount));
        assert_eq!(one("2026-02-01,,CNY,100,1,100,-1,0,2000,0"), (2, "step", Defect::Amount));
        assert_eq!(one("2026-02-01,,CNY,100,1,100,1,0,2000,12"), (2, "fuel", Defect::Fraction));
    }

    #[test]
    fn rows_of_one_lane_agree_and_do_not_overlap() {
        let (card, later) = ("2026-01-01,,CNY,100,1,100,1,0,2000,0", "2026-06-01,,CNY,100,1,100,1,0,2000,0");
        let other = POST.replace("7,12", "7,13");
        let rows = format!("{POST}{card}\n{other}{later}\n");
        assert_eq!(named(&rows), [(3, "transit_max", Defect::Disagrees { line: 2 })]);
        assert_eq!(named(&format!("{POST}{later}\n{POST}{card}\n")), [(3, "from", Defect::Overlaps { line: 2 })]);
    }

    #[test]
    fn a_heading_says_which_columns_there_are() {
        let faults = parse(b"Lane,place,lane,price\n").unwrap_err();
        assert_eq!(faults[0].defect, Defect::ColumnTwice);
        assert_eq!((faults[1].found.as_str(), &faults[1].defect), ("price", &Defect::NotAColumn));
        assert_eq!(faults.iter().filter(|fault| fault.defect == Defect::NoColumn).count(), COLUMNS.len() - 2);
    }
}
