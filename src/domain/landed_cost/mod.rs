//! One consignment → [`Receipt`]: customs value, duty, fees, tax, shares.
//!
//! A pure function of the consignment, the rulebook and the rate table. No rate, threshold or country
//! stands here: each comes from a dated row of the rulebook.

use chrono::NaiveDate;

use super::country::{Country, Region};
use super::fx::{NoRate, RateTable};
use super::money::{Currency, Money, MoneyError};
use super::rulebook::rows::Charge;
use super::rulebook::{Hs6, Rulebook};
use super::words::words;

mod collect;
mod duty;
mod explain;
mod fees;
mod given;
mod limits;
mod receipt;
mod regime;
mod relief;
mod restated;
mod tariff;
mod tax;
mod value;
mod work;

pub use explain::{Step, explain};
pub use given::{Given, GivenFee, Scheme};
pub use limits::{Ahead, Beyond, Bound, ahead, limits};
pub use receipt::{
    ChargeKind, Collected, Component, Fee, FeeKind, Notice, NoticeCode, Receipt, ReceiptLine, RuleUsed, Totals,
};
pub use restated::restated;

/// The version of the arithmetic. Receipts store it; old arithmetic stays callable.
pub const ENGINE: u32 = 1;

words! {
    /// How a consignment reaches the buyer, in the eyes of customs.
    Route "direct, bonded or warehouse" {
        /// Crosses the border for this buyer.
        Direct = "direct",
        /// From a bonded warehouse in the destination.
        Bonded = "bonded",
        /// Stock already in free circulation there: a domestic sale.
        Warehouse = "warehouse",
    }
}

words! {
    /// By which channel it is declared.
    Channel "postal, express or commercial" {
        /// By post.
        Postal = "postal",
        /// By courier.
        Express = "express",
        /// By formal entry.
        Commercial = "commercial",
    }
}

/// One line of goods to be quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Tariff subheading.
    pub hs6: Hs6,
    /// 8 to 10 digits where six do not decide the rate.
    pub tariff_code: Option<String>,
    /// Price of one unit, in any currency; duty and tax are not in it.
    pub unit_price: Money,
    /// How many.
    pub quantity: u32,
    /// Grams of one unit.
    pub weight_g: u32,
    /// Country of origin, where it differs from the consignment's.
    pub origin: Option<Country>,
    /// Whether there is a proof that it originates there, with which a preferential rate is claimed.
    pub proven: bool,
    /// A category that decides a reduced rate, where the tariff line does not.
    pub category: Option<String>,
}

/// What one sender sends one recipient from one place on one lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consignment {
    /// The day whose rules and rates apply, local in the destination.
    pub date: NaiveDate,
    /// Where it goes.
    pub destination: Country,
    /// Sub-division, where tax depends on it.
    pub region: Option<Region>,
    /// Origin of the goods.
    pub origin: Country,
    /// Where it leaves from; the origin when absent.
    pub dispatch: Option<Country>,
    /// How it reaches the buyer.
    pub route: Route,
    /// How it is declared.
    pub channel: Channel,
    /// The goods.
    pub lines: Vec<Line>,
    /// Charge for carriage of the whole consignment.
    pub shipping: Money,
    /// Charge for insurance, in the same currency.
    pub insurance: Money,
    /// Whether the buyer is a business.
    pub business: bool,
    /// The currency of the answer, where it is not the destination's own.
    pub answer_in: Option<Currency>,
    /// Facts the request states itself; nothing in a shop's own quotes.
    pub given: Given,
}

/// Why no quote can be given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unquotable {
    /// We have no rules for this country.
    #[error("no rules for destination {0}")]
    UnknownDestination(Country),
    /// There are rules, but none for this day.
    #[error("no rule for {destination} on {on}")]
    NoRuleForDate {
        /// Where it goes.
        destination: Country,
        /// The day.
        on: NaiveDate,
    },
    /// A rate is needed and no table has it.
    #[error("line {index}: no tariff for {hs6}")]
    UnknownHs6 {
        /// Which line.
        index: usize,
        /// Its subheading.
        hs6: Hs6,
    },
    /// The goods may not go there.
    #[error("line {index}: {hs6} may not be sent there")]
    Prohibited {
        /// Which line.
        index: usize,
        /// Its subheading.
        hs6: Hs6,
    },
    /// The destination knows no such route, channel or scheme.
    #[error("this route is not available")]
    RouteNotAvailable,
    /// An exchange rate is missing.
    #[error(transparent)]
    NoRate(#[from] NoRate),
    /// An amount grew beyond what 64 bits hold.
    #[error(transparent)]
    Amount(#[from] MoneyError),
}

/// The landed cost of a consignment: value, regime, duty, fees, tax, and who collects them, in this order.
///
/// # Errors
/// [`Unquotable`], with what was missing.
pub fn quote(consignment: &Consignment, rulebook: &Rulebook, rates: &RateTable) -> Result<Receipt, Unquotable> {
    let mut work = work::Work::open(consignment, rulebook, rates)?;
    value::appraise(&mut work)?;
    regime::choose(&mut work)?;
    value::declare(&mut work)?;
    duty::charge(&mut work, rulebook)?;
    relief::waive_computed(&mut work, Charge::Duty)?;
    fees::charge(&mut work, fees::Round::BeforeTax)?;
    tax::charge(&mut work)?;
    relief::waive_computed(&mut work, Charge::Tax)?;
    relief::waive_computed(&mut work, Charge::Charges)?;
    let fees_so_far = work.fees.len();
    fees::charge(&mut work, fees::Round::AfterTax)?;
    if work.fees.len() > fees_so_far {
        tax::charge_again(&mut work)?;
        relief::waive_computed(&mut work, Charge::Tax)?;
    }
    collect::close(work, rulebook.hash())
}

#[cfg(test)]
mod abroad;
#[cfg(test)]
mod edges;
#[cfg(test)]
mod tests;
