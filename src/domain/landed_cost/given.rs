//! Facts a request may state that complete or override the program's own data.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::domain::money::{Currency, Money};
use crate::domain::rulebook::Hs6;
pub use crate::domain::rulebook::rows::Scheme;

/// What the request itself states. Rates are fractions. `Given::default()` states nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// Units of the answer's currency for one of another.
    pub fx: BTreeMap<Currency, Decimal>,
    /// Ordinary duty, by subheading.
    pub duty: BTreeMap<Hs6, Decimal>,
    /// One rate that stands for all duties together.
    pub duty_total: Option<Decimal>,
    /// Additional duties by name, in place of those of the tables.
    pub additional: Option<Vec<(String, Decimal)>>,
    /// One rate of tax for all goods.
    pub tax: Option<Decimal>,
    /// The scheme under which tax is declared; absent: the best that is open.
    pub vat_scheme: Option<Scheme>,
    /// A simplified regime by name.
    pub regime: Option<String>,
    /// The seller is registered for the destination's tax.
    pub seller_registered: Option<bool>,
    /// The sale goes through a marketplace.
    pub via_marketplace: Option<bool>,
    /// The seller is in the Norwegian scheme.
    pub voec: Option<bool>,
    /// The goods are for the buyer's own use.
    pub personal_use: Option<bool>,
    /// The seller collects sales tax of the buyer's region; absent: yes.
    pub sales_tax: Option<bool>,
    /// A proof of origin is presented.
    pub pref_claimed: Option<bool>,
    /// Amounts are not cut to the steps of the destination: halves are rounded up at its minor unit.
    pub no_truncation: bool,
    /// Goods that a rule leaves out of a relief are not left out.
    pub excluded_goods_ignored: bool,
    /// What all fees come to.
    pub fees: Option<GivenFee>,
    /// What a country's own levy on parcels comes to.
    pub national_parcel_fee: Option<GivenFee>,
}

/// What the request says of a fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenFee {
    /// Leave it out.
    Off,
    /// It comes to this.
    Amount(Money),
}
