//! The Special column of the United States: `Free (AU,BH,S) 2.5% (KR) See 9822.04.05 (PE)` → rates by origin.
//!
//! Which code means which countries stands in `programmes.csv`, with its source and day. A programme for many
//! countries, for goods of a certain use, or by the terms of a note cannot be said by origin alone: it is counted and
//! reported once, and goods that would have it pay the ordinary rate.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::duty::Duty;
use super::{Cells, Unread, Why, us};
use crate::domain::rulebook::Area;

/// Programme code → the countries it is for; empty where it is not a list of countries.
static PROGRAMMES: LazyLock<BTreeMap<&'static str, Vec<Area>>> = LazyLock::new(|| {
    let rows = include_str!("programmes.csv").lines().skip(1);
    let cells = rows.filter_map(|row| {
        let mut cells = row.split(',');
        Some((cells.next()?, cells.next()?))
    });
    // A test reads every country of the table.
    cells.map(|(code, list)| (code, list.split(' ').filter_map(|area| area.parse().ok()).collect())).collect()
});

/// The countries whose goods bear column 2 instead of the ordinary rate.
pub(super) fn other_column() -> &'static [Area] {
    PROGRAMMES.get("2").map_or(&[], Vec::as_slice)
}

/// What the Special column of all rows came to beside the rates.
#[derive(Debug, Default)]
pub(super) struct Specials {
    /// Code → first line, number of lines, whether it is known.
    programmes: BTreeMap<String, (u64, usize, bool)>,
    pub(super) remarks: Vec<Unread>,
}

impl Specials {
    /// The rates by origin that one cell gives.
    pub(super) fn read(&mut self, cells: &Cells<'_>, code: &str, text: &str) -> Vec<(Area, Duty)> {
        let mut found: Vec<(Area, Duty)> = Vec::new();
        let mut torn: Vec<Area> = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let Some((rate, codes, after)) = next(rest) else {
                self.remark(cells, code, rest, Why::Words);
                break;
            };
            let origins = self.origins(cells, codes);
            match us::duty(rate) {
                Ok(duty) => {
                    for origin in origins {
                        match found.iter().find(|(known, _)| *known == origin) {
                            Some((_, other)) if *other != duty => torn.push(origin),
                            Some(_) => {}
                            None => found.push((origin, duty.clone())),
                        }
                    }
                }
                Err(why) if !origins.is_empty() => {
                    self.remark(cells, code, rest.strip_suffix(after).unwrap_or(rest), why);
                }
                Err(_) => {}
            }
            rest = after.trim_start();
        }
        if !torn.is_empty() {
            self.remark(cells, code, text, Why::Twice);
            found.retain(|(origin, _)| !torn.contains(origin));
        }
        found.sort_by_key(|(origin, _)| *origin);
        found
    }

    fn origins(&mut self, cells: &Cells<'_>, codes: &str) -> Vec<Area> {
        let mut origins = Vec::new();
        for code in codes.split(',').map(str::trim).filter(|code| !code.is_empty()) {
            match PROGRAMMES.get(code) {
                Some(areas) if !areas.is_empty() => origins.extend_from_slice(areas),
                known => {
                    let tally = self.programmes.entry(code.to_owned()).or_insert((cells.line(), 0, known.is_some()));
                    tally.1 += 1;
                }
            }
        }
        origins
    }

    fn remark(&mut self, cells: &Cells<'_>, code: &str, text: &str, why: Why) {
        self.remarks.push(cells.unread(code, text.trim(), Why::Preference(Box::new(why))));
    }

    /// All that was not taken over, the programmes once each.
    pub(super) fn close(mut self) -> Vec<Unread> {
        self.remarks.extend(self.programmes.into_iter().map(|(code, (line, lines, known))| Unread {
            line,
            code: String::new(),
            text: code,
            why: Why::Programme { known, lines },
        }));
        self.remarks
    }
}

/// The first `RATE (CODES)` of a text, and what follows it.
fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (rate, rest) = text.split_once('(')?;
    let (codes, after) = rest.split_once(')')?;
    Some((rate.trim_start_matches([',', ';', ' ']).trim_end(), codes, after))
}

#[cfg(test)]
pub(super) fn unreadable_programmes() -> Vec<String> {
    let mut reader = csv::Reader::from_reader(include_str!("programmes.csv").as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let bad = rows.iter().filter(|row| {
        let list = row.get(1).unwrap();
        let unread = list.split(' ').any(|area| !list.is_empty() && area.parse::<Area>().is_err());
        unread || list.is_empty() == row.get(2).unwrap().is_empty() || row.len() != 5 || row.get(0).unwrap().is_empty()
    });
    bad.map(|row| row.get(0).unwrap().to_owned()).collect()
}
