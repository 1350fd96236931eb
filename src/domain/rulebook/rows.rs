//! What one row of each table says. Every row has a [`Head`]: its name, its days, its source.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::names::{Area, Hs6, RuleId, Text};
pub use super::words::{
    Charge, Collector, Counted, Fact, FeeScope, Joined, Measure, Need, Per, Rounded, Scheme, TariffKind, TaxedPart,
    Valuation, When,
};
use crate::domain::country::Region;
use crate::domain::landed_cost::{Channel, ChargeKind, FeeKind, Route};
use crate::domain::money::{Currency, Money, Rounding};

/// What every row has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its stable name.
    pub id: RuleId,
    /// What it says, in English.
    pub title: Text,
    /// First day, local in the destination.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// Law or source it rests on.
    pub source: Text,
    /// Whether its confidence is marked as uncertain.
    pub uncertain: bool,
}

impl Head {
    /// Whether the row holds on a day.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }
}

/// A list of countries or territories; empty: any. `!CN HK`: any but these.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// Whether the list names what is left out.
    pub except: bool,
    /// The list.
    pub areas: Vec<Area>,
}

impl Places {
    /// Whether a country, or the territory it lies in, is meant.
    pub fn have(&self, place: Place) -> bool {
        let named = self.areas.contains(&place.country) || self.areas.contains(&place.territory);
        self.areas.is_empty() || named != self.except
    }
}

/// To which customs territory a country belongs, or regions of it that have rules of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belonging {
    /// The row.
    pub head: Head,
    /// The regions; empty: the country.
    pub regions: Vec<Region>,
    /// The name under which the regions' own rows stand, where it is not the country's.
    pub area: Option<Area>,
    /// The territory.
    pub territory: Area,
}

/// A country with the customs territory it lies in on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The country.
    pub country: Area,
    /// Its territory.
    pub territory: Area,
}

/// A list of goods by the beginnings of their tariff codes, or by category; empty: any. `!22 24`: any but these.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GoodsList {
    /// Whether the list names what is left out.
    pub except: bool,
    /// Beginnings of tariff codes.
    pub prefixes: Vec<String>,
    /// Categories.
    pub categories: Vec<String>,
}

impl GoodsList {
    /// Whether goods are meant.
    pub fn have(&self, hs6: Hs6, category: Option<&str>) -> bool {
        if self.prefixes.is_empty() && self.categories.is_empty() {
            return true;
        }
        let named = self.prefixes.iter().any(|prefix| hs6.begins_with(prefix))
            || category.is_some_and(|category| self.categories.iter().any(|known| known == category));
        named != self.except
    }
}

/// To which consignments a row applies. An empty list means any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selector {
    /// Channels.
    pub channels: Vec<Channel>,
    /// Origins of the goods.
    pub origins: Places,
    /// Countries of dispatch.
    pub dispatch: Places,
    /// Goods.
    pub goods: GoodsList,
    /// Facts.
    pub needs: Vec<Need>,
}

/// A relief: what is waived up to which amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The row.
    pub head: Head,
    /// What is waived.
    pub charge: Charge,
    /// Up to which amount.
    pub limit: Limit,
    /// For which consignments.
    pub selector: Selector,
}

/// An amount and what it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// The amount.
    pub amount: Money,
    /// What is compared.
    pub measure: Measure,
    /// Whether the amount itself is already over.
    pub strictly_below: bool,
}

impl Limit {
    /// Whether a value is within the limit, whose amount came to `bound` in the same currency.
    pub fn admits(&self, value: Decimal, bound: Decimal) -> bool {
        if self.strictly_below { value < bound } else { value <= bound }
    }
}

/// A rate as a fraction, with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// The fraction.
    pub of: Decimal,
    /// Its text.
    pub text: Text,
}

impl From<Decimal> for Rate {
    fn from(of: Decimal) -> Self {
        Self { of, text: of.normalize().to_string().into() }
    }
}

/// What customs value is made of under a regime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueRule {
    /// As everywhere in the market.
    Market,
    /// As said here.
    Of(Valuation),
    /// This share of the retail price of the goods, carriage apart.
    Retail(Decimal),
}

/// How duty comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DutyMode {
    /// No border, or duty is inside the tax.
    None,
    /// The way is closed to such goods.
    Closed,
    /// The customs tariff, with additional duties; where it has no row for the goods, this rate.
    Tariff(Option<Rate>),
    /// The simplified tariff for small consignments, with additional duties.
    Simplified,
    /// An amount for each thing counted.
    Flat(Money, Per),
    /// One rate in place of the tariff, less an amount for the whole consignment.
    Rate(Rate, Option<Money>),
    /// A rate on what is over an allowance, or an amount per kilogram over another, whichever is more.
    Excess(Excess),
    /// Only these layers of additional duty.
    Layers(Vec<String>),
}

/// An allowance of value and of weight; only what is over it is charged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excess {
    /// The rate on what is over.
    pub rate: Rate,
    /// The value that is free.
    pub free: Money,
    /// At least this for each kilogram over.
    pub per_kg: Money,
    /// The kilograms that are free.
    pub free_kg: Decimal,
}

/// How tax comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaxMode {
    /// At the rates of the table.
    Table,
    /// At the rates of the table, the tax being part of its own base.
    Grossed,
    /// One rate in place of the table.
    Rate(Rate),
    /// Inside the duty, or there is none.
    None,
}

/// A way in which a consignment is taxed and declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regime {
    /// The row.
    pub head: Head,
    /// The name by which a request may ask for it.
    pub name: String,
    /// Routes.
    pub routes: Vec<Route>,
    /// Which consignments.
    pub selector: Selector,
    /// Schemes; empty where there is none to choose.
    pub schemes: Vec<Scheme>,
    /// The value up to which it is open.
    pub limit: Option<Limit>,
    /// What customs value is made of.
    pub value: ValueRule,
    /// How duty comes about.
    pub duty: DutyMode,
    /// How tax comes about.
    pub tax: TaxMode,
    /// What tax is computed on.
    pub tax_base: Vec<TaxedPart>,
    /// Who collects the duty.
    pub duty_by: Collector,
    /// Who collects the tax.
    pub tax_by: Collector,
}

/// What a fee comes to: a fixed amount, a share of the customs value within bounds, or both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeAmount {
    /// A fixed amount.
    pub fixed: Option<Money>,
    /// A share of the customs value.
    pub share: Option<Decimal>,
    /// The share comes to at least this.
    pub min: Option<Money>,
    /// The share comes to at most this.
    pub max: Option<Money>,
}

/// A fee of an authority or carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeRow {
    /// The row.
    pub head: Head,
    /// What it is for.
    pub kind: FeeKind,
    /// Who asks for it.
    pub scope: FeeScope,
    /// What it is counted by.
    pub per: Per,
    /// What it comes to.
    pub amount: FeeAmount,
    /// Only where the measure is over this.
    pub over: Option<Money>,
    /// Only where the measure is at most this.
    pub up_to: Option<Money>,
    /// What is compared: the customs value where the row says nothing.
    pub basis: Measure,
    /// When it is due.
    pub when: When,
    /// For which consignments.
    pub selector: Selector,
    /// Who collects it.
    pub by: Collector,
}

/// A rate of tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRow {
    /// The row.
    pub head: Head,
    /// Region; the whole country when absent.
    pub region: Option<Region>,
    /// What tax it is.
    pub kind: ChargeKind,
    /// The category of goods; empty for the standard rate.
    pub category: String,
    /// Beginnings of tariff codes; `*` is the empty beginning. None: only goods that name the category.
    pub prefixes: Vec<String>,
    /// The rate as a fraction.
    pub rate: Decimal,
    /// Its text.
    pub text: Text,
    /// Of the rate, the part of the state, where the rest is a share of that part and both are cut one by one.
    pub national: Option<Decimal>,
}

impl TaxRow {
    /// Whether the row speaks of a category; it may have several names, set apart by `|`.
    pub fn is_of(&self, category: &str) -> bool {
        let mut names = self.category.split('|').map(str::trim);
        names.any(|name| !name.is_empty() && name.eq_ignore_ascii_case(category))
    }
}

/// So much per piece, pair or kilogram.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Specific {
    /// The amount, or the least of a clamp.
    pub low: Decimal,
    /// The greatest of a clamp.
    pub high: Option<Decimal>,
    /// In which currency.
    pub currency: Currency,
    /// What is counted.
    pub counted: Counted,
    /// How it joins the ad valorem duty.
    pub joined: Joined,
}

/// A line of the tariff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffRow {
    /// The row.
    pub head: Head,
    /// The code or its beginning: up to ten digits.
    pub code: String,
    /// Origins; any when the list is empty.
    pub origin: Places,
    /// What it is.
    pub kind: TariffKind,
    /// Name of the measure, for additional duties.
    pub layer: String,
    /// Measures that displace this one where they are in force.
    pub yields_to: Vec<String>,
    /// The ad valorem rate as a fraction.
    pub ad_valorem: Decimal,
    /// Its text.
    pub text: Text,
    /// The specific duty.
    pub specific: Option<Specific>,
}

impl TariffRow {
    /// Whether the row is for some origins, not for all or for all but some.
    pub fn names_origins(&self) -> bool {
        !self.origin.except && !self.origin.areas.is_empty()
    }

    /// Whether nothing is due under it.
    pub fn is_free(&self) -> bool {
        self.ad_valorem.is_zero() && self.specific.is_none()
    }
}

/// How amounts are rounded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundingRow {
    /// The row.
    pub head: Head,
    /// What is rounded.
    pub what: Rounded,
    /// Only under regimes whose tax this one collects.
    pub tax_by: Option<Collector>,
    /// To a multiple of this.
    pub step: Decimal,
    /// In which direction.
    pub mode: Rounding,
}

/// Goods that may not go there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restriction {
    /// The row.
    pub head: Head,
    /// Beginning of the tariff code; empty: any.
    pub code: String,
    /// Category of goods; empty: any.
    pub category: String,
}

/// One row of any table as an operator reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleRow {
    /// Which table.
    pub table: &'static str,
    /// Its name.
    pub id: RuleId,
    /// What it says, in English.
    pub title: String,
    /// Its cells, `column value`, set apart by `; `.
    pub value: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// Law or source.
    pub source: String,
    /// How sure we are of it.
    pub confidence: String,
    /// Whether quotes use it.
    pub on: bool,
}

impl RuleRow {
    /// Whether its confidence is one under which a quote that leans on it says so to operators.
    pub fn is_uncertain(&self) -> bool {
        super::parse::is_uncertain(&self.confidence)
    }

    /// What stands in one column; nothing where the cell is empty.
    pub fn cell(&self, column: &str) -> &str {
        let mut cells = self.value.split("; ");
        cells.find_map(|cell| cell.strip_prefix(column)?.strip_prefix(' ')).unwrap_or("")
    }
}
