//! Lines of a schedule → rows of our `tariffs` table.
//!
//! The ordinary rate is written for every national line, and for the six digits where all their lines are alike. What
//! holds for certain origins alone is written once at six digits where it is alike there, else for each line.

use std::collections::BTreeMap;

use super::duty::Duty;
use super::{Counts, Entry, HEADING, Publication, Schedule, Tariff, Unread, Why, special};
use crate::domain::rulebook::Area;

/// What goods are called in a title at most, in letters.
const NAME: usize = 60;

struct Writer<'a> {
    tariff: Tariff,
    publication: &'a Publication,
    counts: &'a mut Counts,
    remarks: &'a mut Vec<Unread>,
    csv: String,
}

/// The lines below one heading, or the heading itself.
#[derive(Clone, Copy)]
struct Place<'a> {
    code: &'a str,
    entry: &'a Entry,
    /// Whether it stands for all lines below a subheading.
    whole: bool,
}

/// What a row says of whom.
struct Says<'a> {
    /// The rule id after code and before day.
    mark: String,
    origins: String,
    kind: &'static str,
    what: &'static str,
    duty: &'a Duty,
}

/// Sorts out codes that stand twice, writes all rows, and counts them.
pub(super) fn write(
    tariff: Tariff,
    entries: &mut [Entry],
    publication: &Publication,
    counts: &mut Counts,
    remarks: &mut Vec<Unread>,
) -> String {
    tear(entries);
    let mut writer = Writer { tariff, publication, counts, remarks, csv: format!("{HEADING}\n") };
    let mut groups: BTreeMap<&str, Vec<Place<'_>>> = BTreeMap::new();
    for place in places(entries) {
        groups.entry(place.code.get(..6).unwrap_or(place.code)).or_default().push(place);
    }
    for (six, places) in groups {
        writer.ordinary(six, &places);
        writer.other_column(six, &places);
        writer.preferences(six, &places);
    }
    writer.csv
}

/// Counts the lines, reports those that were not read, and puts all in the order of the file.
pub(super) fn close(
    tariff: Tariff,
    tariffs_csv: String,
    entries: &[Entry],
    mut counts: Counts,
    mut unread: Vec<Unread>,
    mut remarks: Vec<Unread>,
) -> Schedule {
    for entry in entries {
        match &entry.ordinary {
            Ok(_) => counts.rated += 1,
            Err(why) => unread.push(entry.unread(why.clone())),
        }
    }
    counts.unread = unread.len();
    unread.sort_by_key(|row| row.line);
    remarks.sort_by_key(|row| row.line);
    Schedule { tariff, tariffs_csv, counts, unread, remarks }
}

impl Entry {
    fn unread(&self, why: Why) -> Unread {
        Unread { line: self.line, code: self.printed.clone(), text: self.text.clone(), why }
    }

    fn alike(&self, other: &Self) -> bool {
        self.ordinary == other.ordinary && self.preferences == other.preferences && self.other == other.other
    }

    /// The rate of goods from one origin: its own, or none where the ordinary one is none.
    fn of(&self, origin: Area) -> Option<&Duty> {
        let own = self.preferences.iter().find(|(known, _)| *known == origin).map(|(_, duty)| duty);
        own.or(self.ordinary.as_ref().ok().filter(|duty| duty.is_free()))
    }
}

/// Of a code that stands twice with different rates nobody can say which one holds.
fn tear(entries: &mut [Entry]) {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut torn = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let known = *first.entry(entry.code.clone()).or_insert(at);
        if entries.get(known).is_some_and(|known| !known.alike(entry)) {
            torn.push(entry.code.clone());
        }
    }
    for entry in entries.iter_mut().filter(|entry| torn.contains(&entry.code)) {
        entry.ordinary = Err(Why::Twice);
        entry.preferences = Vec::new();
        entry.other = None;
    }
}

/// One place for each code. Lines of ten digits that are all alike, under eight that have no line, are one place.
fn places(entries: &[Entry]) -> Vec<Place<'_>> {
    let mut by_code: BTreeMap<&str, &Entry> = BTreeMap::new();
    let mut fine: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        by_code.entry(&entry.code).or_insert(entry);
        if let (10, Some(eight)) = (entry.code.len(), entry.code.get(..8)) {
            fine.entry(eight).or_default().push(entry);
        }
    }
    let mut places = Vec::new();
    for (code, entry) in &by_code {
        let eight = code.get(..8).filter(|eight| code.len() == 10 && !by_code.contains_key(eight));
        let together = eight.and_then(|eight| Some((eight, fine.get(eight)?)));
        match together {
            Some((eight, lines)) if lines.iter().all(|line| line.alike(entry)) => {
                if lines.first().is_some_and(|first| first.code == entry.code) {
                    places.push(Place { code: eight, entry, whole: false });
                }
            }
            _ => places.push(Place { code, entry, whole: false }),
        }
    }
    places
}

/// The subheading as one place, where it has no row of its own.
fn subheading<'a>(six: &'a str, places: &[Place<'a>]) -> Option<Place<'a>> {
    let own = places.iter().any(|place| place.code.len() == 6);
    places.first().filter(|_| !own).map(|first| Place { code: six, entry: first.entry, whole: true })
}

/// The one duty that all places have.
fn common<'a>(places: &[Place<'a>], of: impl Fn(&'a Entry) -> Option<&'a Duty>) -> Option<&'a Duty> {
    let mut duties = places.iter().map(|place| of(place.entry));
    let first = duties.next()??;
    duties.all(|duty| duty == Some(first)).then_some(first)
}

impl Writer<'_> {
    fn ordinary<'a>(&mut self, six: &'a str, places: &[Place<'a>]) {
        let foreign = |place: &Place<'_>| matches!(place.entry.other, Some(Err(_)));
        let origins = |closed: bool| if closed { format!("!{}", list(special::other_column())) } else { String::new() };
        for place in places {
            if let Ok(duty) = &place.entry.ordinary {
                self.row(*place, origins(foreign(place)), duty);
                if place.code.len() > 6 {
                    self.counts.national += 1;
                } else {
                    self.counts.subheadings += 1;
                }
            }
        }
        let Some(whole) = subheading(six, places) else { return };
        match common(places, |entry| entry.ordinary.as_ref().ok()) {
            Some(duty) => {
                self.row(whole, origins(places.iter().any(foreign)), duty);
                self.counts.subheadings += 1;
            }
            None if places.len() > 1 => {
                let mut rates: Vec<&str> = places.iter().map(|place| place.entry.text.as_str()).collect();
                rates.sort_unstable();
                rates.dedup();
                let (rates, text) = (rates.len(), rates.join("; "));
                let why = Why::Differ { rates };
                self.remarks.push(Unread { line: whole.entry.line, code: six.to_owned(), text, why });
            }
            None => {}
        }
    }

    fn row(&mut self, place: Place<'_>, origins: String, duty: &Duty) {
        let what = "Customs duty";
        self.put(place, &Says { mark: String::new(), origins, kind: "mfn", what, duty });
    }

    /// The rates of goods from origins outside the ordinary ones. A line whose rate for them was not read leaves them
    /// out of its ordinary rate too.
    fn other_column<'a>(&mut self, six: &'a str, places: &[Place<'a>]) {
        let of = |entry: &'a Entry| entry.other.as_ref().and_then(|other| other.as_ref().ok());
        for place in places {
            if let Some(Err(why)) = &place.entry.other
                && place.entry.ordinary.is_ok()
            {
                let why = Why::OtherColumn(Box::new(why.clone()));
                self.remarks.push(Unread { text: String::new(), ..place.entry.unread(why) });
            }
        }
        let whole = subheading(six, places).zip(common(places, of));
        let rows: Vec<(Place<'a>, &Duty)> = match whole {
            Some((whole, duty)) => vec![(whole, duty)],
            None => places.iter().filter_map(|place| Some((*place, of(place.entry)?))).collect(),
        };
        for (place, duty) in rows {
            let (mark, origins) = ("-COLUMN-2".to_owned(), list(special::other_column()));
            self.put(place, &Says { mark, origins, kind: "mfn", what: "Customs duty (column 2)", duty });
            self.counts.other_column += 1;
        }
    }

    fn preferences<'a>(&mut self, six: &'a str, places: &[Place<'a>]) {
        let mut origins: Vec<Area> =
            places.iter().flat_map(|place| &place.entry.preferences).map(|(origin, _)| *origin).collect();
        origins.sort_unstable();
        origins.dedup();
        let ordinary = common(places, |entry| entry.ordinary.as_ref().ok());
        let (mut shared, mut single) = (Vec::new(), Vec::new());
        for origin in origins {
            match subheading(six, places).zip(common(places, |entry| entry.of(origin))) {
                Some((_, duty)) if Some(duty) == ordinary => {}
                Some((_, duty)) => shared.push((origin, duty)),
                None => single.push(origin),
            }
        }
        if let Some(whole) = subheading(six, places) {
            self.preferential(whole, &shared);
        }
        for place in places {
            let own = |origin: &Area| place.entry.preferences.iter().find(|(known, _)| known == origin);
            let ordinary = place.entry.ordinary.as_ref().ok();
            let rates: Vec<(Area, &Duty)> = single
                .iter()
                .filter_map(|origin| own(origin).map(|(origin, duty)| (*origin, duty)))
                .filter(|(_, duty)| Some(*duty) != ordinary)
                .collect();
            self.preferential(*place, &rates);
        }
    }

    /// One row for all origins that have the same rate.
    fn preferential(&mut self, place: Place<'_>, rates: &[(Area, &Duty)]) {
        let mut groups: Vec<(&Duty, Vec<Area>)> = Vec::new();
        for (origin, duty) in rates {
            match groups.iter_mut().find(|(known, _)| known == duty) {
                Some((_, origins)) => origins.push(*origin),
                None => groups.push((duty, vec![*origin])),
            }
        }
        for (duty, origins) in groups {
            let mark = origins.first().map_or_else(String::new, |first| format!("-PREF-{first}"));
            let what = "Preferential customs duty";
            self.put(place, &Says { mark, origins: list(&origins), kind: "pref", what, duty });
            self.counts.preferential += 1;
        }
    }

    fn put(&mut self, place: Place<'_>, says: &Says<'_>) {
        let (destination, code, from) = (self.tariff.destination(), place.code, self.publication.from);
        let [ad_valorem, specific, unit] = says.duty.cells();
        let goods = if place.whole { code.to_owned() } else { name(place.entry) };
        let line = if place.whole { "all lines alike".to_owned() } else { place.entry.printed.clone() };
        let day = from.format("%Y%m%d");
        let cells = [
            &format!("{destination}-{code}{}-{day}", says.mark),
            &format!("{} {} on {goods}", says.what, says.duty.words()),
            destination,
            code,
            &says.origins,
            says.kind,
            "",
            "",
            &ad_valorem,
            &specific,
            &unit,
            &from.to_string(),
            "",
            "on",
            &format!("{}, {line}", self.publication.source),
            "official-file",
        ];
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.csv.push(',');
            }
            put_cell(&mut self.csv, cell);
        }
        self.csv.push('\n');
    }
}

fn list(areas: &[Area]) -> String {
    let names: Vec<&str> = areas.iter().map(Area::as_str).collect();
    names.join(" ")
}

/// What a line's goods are called in a title: the code, and the beginning of what the file calls them.
fn name(entry: &Entry) -> String {
    let goods: Vec<&str> = entry.goods.split_whitespace().collect();
    let goods = goods.join(" ").trim_end_matches(':').to_owned();
    let short: String = goods.chars().take(NAME).collect();
    let short = if short.len() < goods.len() {
        format!("{}…", short.rsplit_once(' ').map_or(short.as_str(), |(whole, _)| whole))
    } else {
        short
    };
    if short.is_empty() { entry.printed.clone() } else { format!("{}: {short}", entry.printed) }
}

/// A cell as CSV wants it.
fn put_cell(csv: &mut String, text: &str) {
    if text.contains([',', '"', '\n', '\r']) {
        csv.push('"');
        csv.push_str(&text.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(text);
    }
}
