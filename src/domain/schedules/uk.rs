//! The UK Global Tariff of 2021 as published, with the rates of the Union's common tariff in a column beside it.
//!
//! `12.0% + 95.00 EUR / 100 kg`, `4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item`, `114.00 EUR / tonne`. Rates by season,
//! by the price at entry, by recipe, by alcohol or volume are reported.

use super::duty::{Duty, Term, count, number, share, sum};
use super::{Cells, Counts, Entry, Publication, Schedule, Tariff, Unread, Why, reader, table};
use crate::domain::rulebook::rows::{Joined, Specific};

const CODE: &str = "commodity";
const UNION: &str = "cet_duty_rate";
const BRITAIN: &str = "ukgt_duty_rate";
/// The columns by which the file is known.
pub(super) const COLUMNS: [&str; 4] = [CODE, "description", UNION, BRITAIN];

/// Reads one of its columns.
pub(super) fn read(text: &str, tariff: Tariff, publication: &Publication) -> Schedule {
    let mut reader = reader(text);
    let heading = reader.headers().cloned().unwrap_or_default();
    let (mut counts, mut entries, mut unread) = (Counts::default(), Vec::new(), Vec::new());
    let mut remarks = Vec::new();
    for record in reader.records() {
        counts.rows += 1;
        match record {
            Ok(record) => {
                let cells = Cells { heading: &heading, record: &record, file: text };
                match entry(&cells, tariff) {
                    Ok(entry) => entries.push(entry),
                    Err(why) => unread.push(cells.unread(cells.text(CODE), rate(&cells, tariff), why)),
                }
                remark(&cells, tariff, &mut remarks);
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                unread.push(Unread { line, code: String::new(), text: error.to_string(), why: Why::Shape });
            }
        }
    }
    let tariffs_csv = table::write(tariff, &mut entries, publication, &mut counts, &mut remarks);
    table::close(tariff, tariffs_csv, &entries, counts, unread, remarks)
}

fn rate<'a>(cells: &'a Cells<'_>, tariff: Tariff) -> &'a str {
    cells.text(if tariff == Tariff::EuropeanUnion { UNION } else { BRITAIN })
}

fn entry(cells: &Cells<'_>, tariff: Tariff) -> Result<Entry, Why> {
    let code = cells.text(CODE);
    if !cells.is_whole() {
        return Err(Why::Shape);
    }
    if code.is_empty() {
        return Err(Why::NoCode);
    }
    if !matches!(code.len(), 6 | 8 | 10) || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Why::Code);
    }
    let text = rate(cells, tariff);
    // Until a review ends Britain charges the Union's rate where this column says so.
    let held = tariff == Tariff::UnitedKingdom
        && flag(cells, "cet_applies_until_trade_remedy_transition_reviews_concluded")
        && duty(cells.text(UNION)) != duty(text);
    Ok(Entry {
        code: code.to_owned(),
        printed: code.to_owned(),
        line: cells.line(),
        goods: cells.text("description").to_owned(),
        text: text.to_owned(),
        ordinary: if held { Err(Why::Provisional) } else { duty(text) },
        preferences: Vec::new(),
        other: None,
    })
}

fn flag(cells: &Cells<'_>, column: &str) -> bool {
    cells.text(column).eq_ignore_ascii_case("true")
}

/// What the file says beside the rate. These columns are Britain's own.
fn remark(cells: &Cells<'_>, tariff: Tariff, remarks: &mut Vec<Unread>) {
    if tariff != Tariff::UnitedKingdom {
        return;
    }
    let (code, text) = (cells.text(CODE), rate(cells, tariff));
    if flag(cells, "trade_remedy_applies") {
        remarks.push(cells.unread(code, text, Why::TradeRemedy));
    }
    if flag(cells, "atq_applies") {
        remarks.push(cells.unread(code, text, Why::Quota));
    }
    if flag(cells, "suspension_applies") {
        let known = remarks.iter_mut().find_map(|remark| match &mut remark.why {
            Why::Suspended { lines } => Some(lines),
            _ => None,
        });
        match known {
            Some(lines) => *lines += 1,
            None => remarks.push(cells.unread(code, text, Why::Suspended { lines: 1 })),
        }
    }
}

/// A rate as the file prints it.
pub(super) fn duty(text: &str) -> Result<Duty, Why> {
    let text = tidy(text);
    if text.is_empty() {
        return Err(Why::NoRate);
    }
    if text.contains('(') {
        return Err(Why::Season);
    }
    if text.eq_ignore_ascii_case("entry price") {
        return Err(Why::EntryPrice);
    }
    if text.split([' ', '+']).any(|word| matches!(word, "EA" | "ADSZ" | "ADFM")) {
        return Err(Why::Recipe);
    }
    let mut parts = Vec::new();
    let mut bound = None;
    let mut part = String::new();
    for word in text.split(' ') {
        if matches!(word, "MIN" | "MAX") {
            parts.push((bound, std::mem::take(&mut part)));
            bound = Some(word == "MIN");
        } else {
            part.push_str(word);
            part.push(' ');
        }
    }
    parts.push((bound, part));
    let mut read = Vec::new();
    for (bound, part) in parts {
        let terms: Result<Vec<Term>, Why> = part.split('+').map(|summand| term(summand.trim())).collect();
        read.push((bound, sum(terms?)?));
    }
    bounded(&read)
}

/// A share, with an amount by count as its least, its greatest, or both.
fn bounded(parts: &[(Option<bool>, Duty)]) -> Result<Duty, Why> {
    let amount = |duty: &Duty| duty.specific.clone().filter(|_| duty.ad_valorem.is_zero());
    let joined = match parts {
        [(_, only)] => return Ok(only.clone()),
        [(_, first), ..] if first.specific.is_some() => return Err(Why::Bounds),
        [_, (Some(true), least)] => amount(least).map(|by| Specific { joined: Joined::Greater, ..by }),
        [_, (Some(false), most)] => amount(most).map(|by| Specific {
            high: Some(by.low),
            low: rust_decimal::Decimal::ZERO,
            joined: Joined::Clamp,
            ..by
        }),
        [_, (Some(true), least), (Some(false), most)] => match (amount(least), amount(most)) {
            (Some(low), Some(high)) if low.currency == high.currency && low.counted == high.counted => {
                (low.low <= high.low).then_some(Specific { high: Some(high.low), joined: Joined::Clamp, ..low })
            }
            _ => None,
        },
        _ => None,
    };
    match (parts, joined) {
        ([(_, first), ..], Some(joined)) => Ok(Duty { ad_valorem: first.ad_valorem, specific: Some(joined) }),
        _ => Err(Why::Bounds),
    }
}

fn term(text: &str) -> Result<Term, Why> {
    let (amount, rest) = number(text).ok_or(Why::Words)?;
    if let Some(rest) = rest.strip_prefix('%') {
        return if rest.is_empty() { Ok(share(amount)) } else { Err(Why::Words) };
    }
    let (currency, unit) = rest.split_once('/').ok_or(Why::Words)?;
    let currency = currency.trim().parse().or(Err(Why::Words))?;
    count(amount, currency, unit)
}

/// One kind of space, no commas in numbers, the euro by its code.
fn tidy(text: &str) -> String {
    let letters: Vec<char> = text.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let mut tidy = String::with_capacity(text.len());
    for (at, letter) in letters.iter().enumerate() {
        match letter {
            ',' if digit(at.checked_sub(1)) && digit(Some(at + 1)) => {}
            '€' => tidy.push_str(" EUR"),
            ' ' if tidy.is_empty() || tidy.ends_with(' ') => {}
            letter => tidy.push(*letter),
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy
}
