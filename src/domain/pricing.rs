//! From the brand's price and the carrier's card to amounts in the destination's currency.
//!
//! Goods price = brand's price × dated mid rate × (1 + the market's margin), rounded to the market's ending: that
//! is the goods value for customs. Shipping = carriage, fuel and handling at the mid rate, rounded once to the
//! minor unit. Duty and tax come on top and are the business of `landed_cost`.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::country::Country;
use super::fx::{FxUsed, NoRate, RateTable};
use super::landed_cost::{self, Ahead, Bound, Consignment, Receipt, Unquotable};
use super::lanes::{Carriage, Content, Parcel, Place, RateCard, TooHeavy};
use super::money::{Currency, Money, MoneyError, Rounding};
use super::rulebook::{Market, Rulebook};

/// Where routing and offers ask for rates, borders and landed costs.
///
/// [`Books`] is the real one. A test may answer with arithmetic of its own.
pub trait Pricer {
    /// The landed cost of a consignment.
    ///
    /// # Errors
    /// [`Unquotable`], with what was missing.
    fn quote(&self, consignment: &Consignment) -> Result<Receipt, Unquotable>;

    /// Whether goods cross a customs border between two countries.
    fn border_between(&self, from: Country, to: Country) -> bool;

    /// The rate from one currency to another.
    ///
    /// # Errors
    /// [`NoRate`] when one of them is not quoted.
    fn rate(&self, from: Currency, to: Currency) -> Result<FxUsed, NoRate>;

    /// The limits a consignment stands under or over; a pricer without rules knows none.
    fn limits(&self, _: &Consignment) -> Vec<Bound> {
        Vec::new()
    }

    /// The limits ahead of a consignment that matter.
    fn ahead(&self, _: &Consignment) -> Vec<Ahead> {
        Vec::new()
    }
}

/// The rulebook and the rate table on one day.
#[derive(Debug, Clone, Copy)]
pub struct Books<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The exchange rates.
    pub rates: &'a RateTable,
    /// The day that decides, local in the destination.
    pub day: NaiveDate,
}

impl Pricer for Books<'_> {
    fn quote(&self, consignment: &Consignment) -> Result<Receipt, Unquotable> {
        landed_cost::quote(consignment, self.rulebook, self.rates)
    }

    fn border_between(&self, from: Country, to: Country) -> bool {
        let area = |country| self.rulebook.place(country, self.day).territory;
        from != to && area(from) != area(to)
    }

    fn rate(&self, from: Currency, to: Currency) -> Result<FxUsed, NoRate> {
        self.rates.rate(from, to, self.day)
    }

    fn limits(&self, consignment: &Consignment) -> Vec<Bound> {
        landed_cost::limits(consignment, self.rulebook, self.rates).unwrap_or_default()
    }

    fn ahead(&self, consignment: &Consignment) -> Vec<Ahead> {
        landed_cost::ahead(consignment, self.rulebook, self.rates).unwrap_or_default()
    }
}

/// A brand's price in the destination's currency, with how it came about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsPrice {
    /// What the brand asks.
    pub asked: Money,
    /// The mid rate.
    pub fx: FxUsed,
    /// What the market adds to it, as a decimal fraction.
    pub margin: Decimal,
    /// The price of one unit for customs and shopper, duty and tax not in it.
    pub amount: Money,
}

/// The goods price of one unit: at least one step of the market's ending, so that nothing is free by rounding.
///
/// # Errors
/// [`MoneyError`] when the rate is of another pair, or the amount too large.
pub fn goods_price(asked: Money, fx: FxUsed, market: &Market) -> Result<GoodsPrice, MoneyError> {
    if asked.currency() != fx.from {
        return Err(MoneyError::MixedCurrency(asked.currency(), fx.from));
    }
    let factor = fx.rate.checked_mul(Decimal::ONE + market.margin).ok_or(MoneyError::TooLarge)?;
    let exact = asked.decimal().checked_mul(factor).ok_or(MoneyError::TooLarge)?;
    let step = market.ending.max(Decimal::new(1, fx.to.digits()));
    let ending = Rounding::HalfUp.to_step(exact, step).max(step);
    let amount = Money::from_decimal(ending, fx.to, Rounding::HalfUp)?;
    Ok(GoodsPrice { asked, fx, margin: market.margin, amount })
}

/// What carriage of one consignment costs the shopper, with how it came about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Freight {
    /// The weights.
    pub parcel: Parcel,
    /// What the carrier asks, in the currency of its card.
    pub carriage: Carriage,
    /// What the place asks, in its own currency.
    pub handling: Money,
    /// The two in the destination's currency: the shipping price, duty and tax not in it.
    pub price: Money,
}

/// The mid rates a road needs, looked up once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreightRates {
    /// Of the rate card's currency.
    pub carriage: FxUsed,
    /// Of the place's currency.
    pub handling: FxUsed,
}

/// The shipping price of a parcel.
///
/// # Errors
/// [`TooHeavy`] when the card has no price for it.
pub fn freight(
    place: &Place,
    card: &RateCard,
    rates: &FreightRates,
    contents: impl IntoIterator<Item = Content>,
) -> Result<Freight, TooHeavy> {
    let parcel = Parcel::weigh(place.packaging_g, card.volumetric_divisor, contents);
    let carriage = card.carriage(&parcel)?;
    let handling = place.handling(parcel.units)?;
    let exact = |amount: Money, fx: &FxUsed| amount.decimal().checked_mul(fx.rate).ok_or(MoneyError::TooLarge);
    let carrier = exact(carriage.base.plus(carriage.fuel)?, &rates.carriage)?;
    let sum = carrier.checked_add(exact(handling, &rates.handling)?).ok_or(MoneyError::TooLarge)?;
    let price = Money::from_decimal(sum, rates.carriage.to, Rounding::HalfUp)?;
    Ok(Freight { parcel, carriage, handling, price })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::routing::fixtures::{eur, germany, hub, lane, money};

    fn fx(from: &str, to: &str, rate: &str) -> FxUsed {
        FxUsed {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            rate: rate.parse().unwrap(),
            published: None,
            source: "ECB".into(),
        }
    }

    fn price(asked: &str, rate: &str, margin: &str, ending: &str) -> Money {
        let market = Market { margin: margin.parse().unwrap(), ending: ending.parse().unwrap(), ..germany() };
        goods_price(money(asked, "CNY"), fx("CNY", "EUR", rate), &market).unwrap().amount
    }

    #[test]
    fn a_price_is_converted_with_the_margin_and_rounded_to_the_ending() {
        assert_eq!(price("168.00", "0.1231", "0.02", "0.10"), eur("21.10"), "21.0944… to the ten cents");
        assert_eq!(price("168.00", "0.1231", "0", "0.01"), eur("20.68"));
        assert_eq!(price("168.00", "0.1231", "0", "0"), eur("20.68"), "never finer than the minor unit");
        assert_eq!(price("168.00", "0.1231", "0", "1"), eur("21.00"));
    }

    #[test]
    fn nothing_is_free_by_rounding() {
        assert_eq!(price("0.10", "0.1231", "0", "0.50"), eur("0.50"));
    }

    #[test]
    fn a_rate_of_another_pair_is_refused() {
        assert!(goods_price(money("1", "USD"), fx("CNY", "EUR", "0.12"), &germany()).is_err());
    }

    #[test]
    fn shipping_is_carriage_fuel_and_handling_rounded_once() {
        let mut hub = hub("hub-guangzhou");
        hub.handling_per_parcel = money("3.00", "CNY");
        hub.handling_per_unit = money("0.50", "CNY");
        let air = lane(&hub, "can-de-air", "DE");
        let card = air.card("2026-11-24".parse().unwrap()).unwrap();
        let rates = FreightRates { carriage: fx("EUR", "EUR", "1"), handling: fx("CNY", "EUR", "0.1231") };
        let content = Content { quantity: 2, weight_g: 350, dims_mm: None };
        let freight = freight(&hub, card, &rates, [content]).unwrap();
        assert_eq!(freight.parcel.chargeable_g, 730);
        assert_eq!((freight.carriage.base, freight.handling), (eur("3.50"), money("4.00", "CNY")));
        assert_eq!(freight.price, eur("3.99"), "3.50 + 0.4924");
    }
}
