//! The rulebook: every dated table in one immutable, indexed value, parsed from CSV and named by the hash of its tables.
//!
//! One fact a row. `from` and `to` are both inclusive and local in the destination; a row whose `state` is `off` is
//! known but not used. Rows of a country stand before those of the customs territory it lies in.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use rust_decimal::Decimal;
use sha2::{Digest, Sha256};

use super::country::{Country, Region};
use super::ending::Ending;
use super::lanes::Zone;
use super::measures::Measure;
use super::money::Currency;

pub mod changes;
mod lookup;
mod names;
mod parse;
mod regimes;
pub mod rows;
mod table;
mod words;

pub use lookup::{Circumstances, Goods, RuleSet};
pub use names::{Area, Hs6, RuleId, RulebookHash, Text};
pub use rows::{RuleRow, Valuation};
pub use table::{Plain, RuleFault};
pub use words::Collector;

use lookup::Destination;
use rows::{Belonging, Head, TariffRow};
use table::Cells;

/// That a reduction must name the lowest price of the days before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lowest {
    /// How many days.
    pub days: u32,
    /// Since when it is asked.
    pub from: NaiveDate,
}

/// A destination and how prices are made for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Market {
    /// The row's name.
    pub rule: RuleId,
    /// The country.
    pub country: Country,
    /// Its currency.
    pub currency: Currency,
    /// The zone in which its days begin.
    pub time_zone: Zone,
    /// The customs territory it lies in (`EU`, `GB`); goods within one cross no border.
    pub territory: String,
    /// What is added to the mid rate, as a fraction.
    pub margin: Decimal,
    /// On what goods prices end (`0.10`, `0.90/1`).
    pub ending: Ending,
    /// For how many days on end goods prices keep the exchange rate they began with; 1 where they follow it daily.
    pub rate_days: u32,
    /// Whether a reduction must name the lowest price before it.
    pub lowest: Option<Lowest>,
    /// The unit prices it shows, one for each kind of measure.
    pub unit_prices: Vec<Measure>,
    /// Whether weights and sizes are shown in pounds and inches.
    pub imperial: bool,
    /// Whether the shop has a storefront there; quotes are made for every market.
    pub sold: bool,
    /// What customs value is made of.
    pub valuation: Valuation,
    /// The row itself.
    pub head: Head,
}

impl Market {
    /// The day that decides about rules and rates: today, where the goods go.
    pub fn day(&self, now: DateTime<Utc>) -> NaiveDate {
        self.time_zone.day(now)
    }

    /// The first day of the window of stable prices that a day lies in. It depends on the day alone, so that all
    /// processes agree.
    pub fn window(&self, day: NaiveDate) -> NaiveDate {
        let days = i64::from(self.rate_days.max(1));
        // Counted from the first day of the calendar, a Monday: windows of seven days begin with the week, on the
        // rates of the Friday before.
        let into = (i64::from(day.num_days_from_ce()) - 1).rem_euclid(days);
        day.checked_sub_signed(TimeDelta::days(into)).unwrap_or(day)
    }

    /// The day up to which a published rate counts for goods prices of a day: the eve of its window, because the rates
    /// of its first day are published in the middle of that day and would move prices inside the window.
    pub fn rates_until(&self, day: NaiveDate) -> NaiveDate {
        if self.rate_days <= 1 { day } else { self.window(day).pred_opt().unwrap_or(day) }
    }

    /// For how many days before a reduction its lowest price must be named on a day, if at all.
    pub fn lowest_days(&self, day: NaiveDate) -> Option<u32> {
        self.lowest.filter(|lowest| lowest.from <= day).map(|lowest| lowest.days)
    }
}

const SELECTOR: [&str; 5] = ["channels", "origins", "dispatch", "goods", "needs"];

/// The tables in the order an operator reads them, each with its own columns between `rule_id, title` and
/// `from, to, state, source, confidence`. `*` stands for the columns that select consignments.
const TABLES: [(&str, &[&str]); 9] = [
    (
        "markets",
        &[
            "country",
            "currency",
            "valuation",
            "time_zone",
            "territory",
            "margin",
            "ending",
            "rate_days",
            "lowest_days",
            "lowest_from",
            "unit_prices",
            "imperial",
            "sold",
        ],
    ),
    ("territories", &["country", "regions", "area", "territory"]),
    ("thresholds", &["destination", "charge", "amount", "currency", "basis", "*"]),
    (
        "regimes",
        &[
            "destination",
            "name",
            "routes",
            "channels",
            "origins",
            "dispatch",
            "goods",
            "schemes",
            "needs",
            "limit",
            "limit_currency",
            "limit_basis",
            "value",
            "duty",
            "tax",
            "tax_base",
            "duty_by",
            "tax_by",
        ],
    ),
    (
        "fees",
        &[
            "destination",
            "kind",
            "scope",
            "per",
            "amount",
            "currency",
            "percent",
            "min",
            "max",
            "over",
            "up_to",
            "basis",
            "when",
            "*",
            "by",
        ],
    ),
    ("taxes", &["destination", "region", "kind", "category", "prefixes", "rate", "national"]),
    ("tariffs", &["destination", "code", "origin", "kind", "layer", "yields_to", "ad_valorem", "specific", "unit"]),
    ("rounding", &["destination", "what", "taxed_by", "step", "mode"]),
    ("restrictions", &["destination", "code", "category", "effect"]),
];

/// The tables the program ships.
const SHIPPED: [(&str, &str); 9] = [
    ("markets", include_str!("tables/markets.csv")),
    ("territories", include_str!("tables/territories.csv")),
    ("thresholds", include_str!("tables/thresholds.csv")),
    ("regimes", include_str!("tables/regimes.csv")),
    ("fees", include_str!("tables/fees.csv")),
    ("taxes", include_str!("tables/taxes.csv")),
    ("tariffs", include_str!("tables/tariffs.csv")),
    ("rounding", include_str!("tables/rounding.csv")),
    ("restrictions", include_str!("tables/restrictions.csv")),
];

static BUILT: LazyLock<Arc<Rulebook>> = LazyLock::new(|| {
    let tables = SHIPPED.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    // A test parses the shipped tables, so a release cannot get here with a fault.
    Arc::new(Rulebook::parse(tables).unwrap_or_else(|faults| panic!("the shipped rulebook is unusable: {faults:?}")))
});

/// The rulebook.
#[derive(Debug, Clone)]
pub struct Rulebook {
    hash: RulebookHash,
    tables: BTreeMap<String, String>,
    rows: Vec<RuleRow>,
    by_id: HashMap<RuleId, usize>,
    markets: Vec<Market>,
    places: HashMap<Area, Destination>,
    tariffs: HashMap<(Area, Hs6), Vec<TariffRow>>,
    territories: HashMap<Area, Vec<Belonging>>,
    goods: BTreeMap<Hs6, Text>,
}

impl Rulebook {
    /// The names of the tables, in the order an operator reads them.
    pub fn table_names() -> impl Iterator<Item = &'static str> {
        TABLES.iter().map(|(name, _)| *name)
    }

    /// Parses tables (name without `.csv` → text). All faults are found, not the first alone.
    ///
    /// # Errors
    /// Every cell that cannot be used, every missing or unknown table, every row named twice.
    pub fn parse(tables: BTreeMap<String, String>) -> Result<Self, Vec<RuleFault>> {
        let tables: BTreeMap<String, String> =
            tables.into_iter().map(|(name, text)| (name, text.replace("\r\n", "\n"))).collect();
        let faults = RefCell::new(Vec::new());
        let mut book = Self::without_rows(hash_of(&tables));
        for (name, own) in TABLES {
            let Some(text) = tables.get(name) else {
                faults.borrow_mut().push(whole_table(name, "the table is missing"));
                continue;
            };
            let columns = columns_of(own);
            table::read(name, text, &columns, &faults, |cells| book.take(name, cells));
        }
        for name in tables.keys().filter(|name| !Self::table_names().any(|known| known == *name)) {
            faults.borrow_mut().push(whole_table(name, "there is no such table"));
        }
        faults.borrow_mut().extend(overlapping(&book.markets));
        let faults = faults.into_inner();
        book.tables = tables;
        if faults.is_empty() { Ok(book) } else { Err(faults) }
    }

    fn without_rows(hash: RulebookHash) -> Self {
        Self {
            hash,
            tables: BTreeMap::new(),
            rows: Vec::new(),
            by_id: HashMap::new(),
            markets: Vec::new(),
            places: HashMap::new(),
            tariffs: HashMap::new(),
            territories: HashMap::new(),
            goods: BTreeMap::new(),
        }
    }

    fn take(&mut self, table: &'static str, cells: &Cells<'_>) {
        let (Some(head), Some(on)) = (parse::head(cells), parse::is_on(cells)) else { return };
        if self.by_id.insert(head.id.clone(), self.rows.len()).is_some() {
            cells.fault("rule_id", format!("{} names two rows", head.id));
        }
        self.rows.push(describe(table, cells, &head, on));
        // What could not be read has been noted, and a faulty book is never returned: nothing to do about `None`.
        let _noted = self.file(table, cells, head, on);
    }

    fn file(&mut self, table: &str, cells: &Cells<'_>, head: Head, on: bool) -> Option<()> {
        if table == "markets" {
            let market = parse::market(cells, head)?;
            self.markets.extend(on.then_some(market));
            return Some(());
        }
        if table == "territories" {
            let (country, belonging) = parse::territory(cells, head)?;
            self.territories.entry(country.into()).or_default().extend(on.then_some(belonging));
            return Some(());
        }
        let area = parse::destination(cells)?;
        if table == "tariffs" {
            let row = parse::tariff(cells, head)?;
            self.note_goods(&row);
            match row.code.get(..6).and_then(|code| code.parse().ok()) {
                Some(hs6) => self.tariffs.entry((area, hs6)).or_default().extend(on.then_some(row)),
                None => self.places.entry(area).or_default().broad.extend(on.then_some(row)),
            }
            return Some(());
        }
        let place = self.places.entry(area).or_default();
        match table {
            "thresholds" => place.thresholds.extend(on.then_some(parse::threshold(cells, head)?)),
            "regimes" => place.regimes.extend(on.then_some(regimes::regime(cells, head)?)),
            "fees" => place.fees.extend(on.then_some(parse::fee(cells, head)?)),
            "taxes" => {
                let row = parse::tax(cells, head)?;
                let rows = match &row.region {
                    Some(region) => place.regional.entry(region.clone()).or_default(),
                    None => &mut place.taxes,
                };
                rows.extend(on.then_some(row));
            }
            "rounding" => place.rounding.extend(on.then_some(parse::rounding(cells, head)?)),
            _ => place.restrictions.extend(on.then_some(parse::restriction(cells, head)?)),
        }
        Some(())
    }

    /// Remembers what the title of an ordinary duty calls its goods: what stands behind the rate.
    fn note_goods(&mut self, row: &TariffRow) {
        let described = row.head.title.split_once(" on ").map(|(_, goods)| goods);
        let code: Option<Hs6> = row.code.get(..6).and_then(|code| code.parse().ok());
        if let (Some(code), Some(goods), rows::TariffKind::Mfn) = (code, described, row.kind) {
            self.goods.entry(code).or_insert_with(|| goods.into());
        }
    }

    /// What the tariffs call goods, in English, by their subheading: those for which some tariff has a row of its own.
    pub fn goods(&self) -> &BTreeMap<Hs6, Text> {
        &self.goods
    }

    /// The rulebook the program ships, parsed once.
    pub fn shipped() -> Arc<Self> {
        Arc::clone(&BUILT)
    }

    /// The name of this version.
    pub fn hash(&self) -> &RulebookHash {
        &self.hash
    }

    /// The tables as text, to be stored under the hash; [`Rulebook::parse`] gives the same rulebook back.
    pub fn tables(&self) -> &BTreeMap<String, String> {
        &self.tables
    }

    /// Every row of every table, for people to read.
    pub fn rows(&self) -> &[RuleRow] {
        &self.rows
    }

    /// The row of an id.
    pub fn row(&self, id: &RuleId) -> Option<&RuleRow> {
        self.by_id.get(id).and_then(|at| self.rows.get(*at))
    }

    /// The destinations for which there are rules on a day, in the order of the table.
    pub fn destinations(&self, on: NaiveDate) -> impl Iterator<Item = &Market> {
        self.markets.iter().filter(move |market| market.head.holds(on))
    }

    /// The destinations with a storefront on a day, in the order of the table.
    pub fn markets(&self, on: NaiveDate) -> impl Iterator<Item = &Market> {
        self.destinations(on).filter(|market| market.sold)
    }

    /// One destination on a day, with a storefront or without.
    pub fn market(&self, country: Country, on: NaiveDate) -> Option<&Market> {
        self.destinations(on).find(|market| market.country == country)
    }

    /// Of a region within a market, as much as tax depends on: nothing where it is the same all over the country, and
    /// the region is not set apart from it.
    pub fn taxed_region(&self, market: &Market, region: Option<&Region>, on: NaiveDate) -> Option<Region> {
        let apart = |region: &Region| {
            self.areas_of(market.country, Some(region), on) != self.areas_of(market.country, None, on)
        };
        region.filter(|region| apart(region) || self.rules(market, None, on).has_regional_taxes()).cloned()
    }

    /// Whether there are rules for a country on any day at all.
    pub fn knows(&self, country: Country) -> bool {
        self.markets.iter().any(|market| market.country == country)
    }

    /// The customs territory a country lies in on a day; the country's own code where no table says otherwise.
    pub fn territory(&self, country: Country, on: NaiveDate) -> String {
        self.area_of(country, on).to_string()
    }

    /// Under which name the rows of a country, or of a region set apart from it, stand, and in which territory it lies.
    fn areas_of(&self, country: Country, region: Option<&Region>, on: NaiveDate) -> (Area, Area) {
        let own = Area::from(country);
        let rows = self.territories.get(&own).map_or(&[][..], Vec::as_slice);
        let apart =
            rows.iter().find(|row| row.head.holds(on) && region.is_some_and(|region| row.regions.contains(region)));
        let whole = || rows.iter().find(|row| row.head.holds(on) && row.regions.is_empty());
        apart.or_else(whole).map_or((own, own), |row| (row.area.unwrap_or(own), row.territory))
    }

    fn area_of(&self, country: Country, on: NaiveDate) -> Area {
        self.areas_of(country, None, on).1
    }
}

fn columns_of(own: &[&'static str]) -> Vec<&'static str> {
    let mut columns = vec!["rule_id", "title"];
    for column in own {
        match *column {
            "*" => columns.extend(SELECTOR),
            column => columns.push(column),
        }
    }
    columns.extend(["from", "to", "state", "source", "confidence"]);
    columns
}

/// SHA-256 over name and text of every table, in the order of their names.
fn hash_of(tables: &BTreeMap<String, String>) -> RulebookHash {
    let mut hasher = Sha256::new();
    for (name, text) in tables {
        hasher.update(name.as_bytes());
        hasher.update(b"\n");
        hasher.update(text.trim_end().as_bytes());
        hasher.update(b"\n\n");
    }
    RulebookHash::from(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

fn whole_table(name: &str, message: &str) -> RuleFault {
    RuleFault { table: name.to_owned(), line: 0, column: "*".to_owned(), message: message.to_owned() }
}

/// Exactly one market row may hold for a country on a day.
fn overlapping(markets: &[Market]) -> Vec<RuleFault> {
    let clash = |one: &Market, other: &Market| {
        one.country == other.country
            && one.head.to.is_none_or(|to| other.head.from <= to)
            && other.head.to.is_none_or(|to| one.head.from <= to)
    };
    let mut faults = Vec::new();
    for (at, one) in markets.iter().enumerate() {
        for other in markets.iter().skip(at + 1).filter(|other| clash(one, other)) {
            faults.push(whole_table("markets", &format!("{} and {} hold on the same day", one.rule, other.rule)));
        }
    }
    faults
}

fn describe(table: &'static str, cells: &Cells<'_>, head: &Head, on: bool) -> RuleRow {
    let common = ["rule_id", "title", "from", "to", "state", "source", "confidence"];
    let value: Vec<String> = cells
        .all()
        .filter(|(column, text)| !text.is_empty() && !common.contains(column))
        .map(|(column, text)| format!("{column} {text}"))
        .collect();
    RuleRow {
        table,
        id: head.id.clone(),
        title: head.title.to_string(),
        value: value.join("; "),
        from: head.from,
        to: head.to,
        source: head.source.to_string(),
        confidence: cells.text("confidence").to_owned(),
        on,
    }
}

#[cfg(test)]
mod tests;
