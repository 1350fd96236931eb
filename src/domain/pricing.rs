//! From the brand's price and the carrier's card to amounts in the destination's currency.
//!
//! Goods price = brand's price × dated mid rate × (1 + the market's margin), rounded to the market's ending: that
//! is the goods value for customs. The rate stays the same for the market's window of days, and the price is never
//! below what the brand accepts at the rate of the day. Shipping = carriage, fuel and handling at the mid rate, rounded once to the
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

    /// The rate of the day from one currency to another.
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

    /// The rate from one currency to a market's at which its goods are priced: the same for a window of days.
    ///
    /// # Errors
    /// [`NoRate`] when one of them is not quoted.
    fn stable_rate(&self, from: Currency, market: &Market) -> Result<FxUsed, NoRate> {
        self.rate(from, market.currency)
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
        let (to, on) = (consignment.destination, consignment.date);
        let own = self.rulebook.market(to, on).map(|market| market.currency);
        let (Some(own), Some(other)) = (own, consignment.answer_in.filter(|other| Some(*other) != own)) else {
            return landed_cost::quote(consignment, self.rulebook, self.rates);
        };
        // Law reckons in the destination's currency; what the shopper pays is that, converted once.
        let levied = Consignment { answer_in: None, ..consignment.clone() };
        let quoted = landed_cost::quote(&levied, self.rulebook, self.rates)?;
        Ok(landed_cost::restated(quoted, self.rates.rate(own, other, on)?)?)
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

    fn stable_rate(&self, from: Currency, market: &Market) -> Result<FxUsed, NoRate> {
        let until = market.rates_until(self.day);
        // A currency first quoted within the window has no rate before it: better the day's than none.
        self.rates.rate(from, market.currency, until).or_else(|_| self.rate(from, market.currency))
    }
}

/// The least a brand accepts for one unit, where it decided the price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// In the brand's currency.
    pub least: Money,
    /// The mid rate of the day it was converted at.
    pub fx: FxUsed,
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
    /// What raised the price above what rate and margin make of it; nothing in plans of earlier releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Floor>,
}

impl GoodsPrice {
    /// The price as it stands in a receipt: carried on into its currency where that is not the destination's. None where
    /// the receipt's rates do not lead there.
    pub fn stated(&self, receipt: &Receipt) -> Option<Self> {
        if receipt.currency == self.fx.to {
            return Some(self.clone());
        }
        let on = receipt.restated_at().filter(|on| on.from == self.fx.to)?;
        let rate = self.fx.rate.checked_mul(on.rate)?.round_dp(10).normalize();
        let published = [self.fx.published, on.published].into_iter().flatten().min();
        let fx = FxUsed { to: on.to, rate, published, ..self.fx.clone() };
        Some(Self { amount: on.convert(self.amount, Rounding::HalfUp).ok()?, fx, ..self.clone() })
    }

    /// The price, raised to what the brand accepts at a rate where it lies below: converted without margin and rounded
    /// up to the market's ending.
    ///
    /// # Errors
    /// [`MoneyError`] when the rate is of another pair, or the amount too large.
    pub fn at_least(self, least: Money, fx: FxUsed, market: &Market) -> Result<Self, MoneyError> {
        if least.currency() != fx.from || fx.to != self.amount.currency() {
            return Err(MoneyError::MixedCurrency(least.currency(), fx.from));
        }
        let exact = least.decimal().checked_mul(fx.rate).ok_or(MoneyError::TooLarge)?;
        let up = market.ending.up(exact, least_of(fx.to));
        let amount = Money::from_decimal(up, fx.to, Rounding::HalfUp)?;
        let raised = amount.minor() > self.amount.minor();
        Ok(if raised { Self { amount, floor: Some(Floor { least, fx }), ..self } } else { self })
    }
}

/// The minor unit of a currency.
fn least_of(currency: Currency) -> Decimal {
    Decimal::new(1, currency.digits())
}

/// The goods price of one unit: at least the first of the market's endings, so that nothing is free by rounding.
///
/// # Errors
/// [`MoneyError`] when the rate is of another pair, or the amount too large.
pub fn goods_price(asked: Money, fx: FxUsed, market: &Market) -> Result<GoodsPrice, MoneyError> {
    if asked.currency() != fx.from {
        return Err(MoneyError::MixedCurrency(asked.currency(), fx.from));
    }
    let factor = fx.rate.checked_mul(Decimal::ONE + market.margin).ok_or(MoneyError::TooLarge)?;
    let exact = asked.decimal().checked_mul(factor).ok_or(MoneyError::TooLarge)?;
    let ending = market.ending.nearest(exact, least_of(fx.to));
    let amount = Money::from_decimal(ending, fx.to, Rounding::HalfUp)?;
    Ok(GoodsPrice { asked, fx, margin: market.margin, amount, floor: None })
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
    freight_of(place, card, rates, Parcel::weigh(place.packaging_g, card.volumetric_divisor, contents))
}

/// The shipping price of a parcel whose weights are known.
///
/// # Errors
/// As [`freight`].
pub fn freight_of(place: &Place, card: &RateCard, rates: &FreightRates, parcel: Parcel) -> Result<Freight, TooHeavy> {
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
    fn a_price_is_never_below_what_the_brand_accepts_at_the_rate_of_the_day() {
        let market = Market { margin: "0.02".parse().unwrap(), ending: "0.10".parse().unwrap(), ..germany() };
        let price = |today: &str| {
            let price = goods_price(money("168.00", "CNY"), fx("CNY", "EUR", "0.1231"), &market).unwrap();
            price.at_least(money("160.00", "CNY"), fx("CNY", "EUR", today), &market).unwrap()
        };
        assert_eq!((price("0.1231").amount, price("0.1231").floor), (eur("21.10"), None));
        let raised = price("0.14");
        assert_eq!(raised.amount, eur("22.40"), "exactly the floor");
        assert_eq!(raised.floor.unwrap().least, money("160.00", "CNY"));
        assert_eq!(price("0.1401").amount, eur("22.50"), "22.416 up to the ending");
        let market = germany();
        let yen = goods_price(money("1", "CNY"), fx("CNY", "EUR", "0.12"), &market).unwrap();
        assert!(yen.at_least(money("1", "USD"), fx("CNY", "EUR", "0.12"), &market).is_err());
    }

    #[test]
    fn a_window_of_seven_days_keeps_the_rate_of_the_friday_before() {
        let weekly = Market { rate_days: 7, ..germany() };
        let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
        for within in ["2026-11-23", "2026-11-24", "2026-11-29"] {
            assert_eq!(weekly.window(day(within)), day("2026-11-23"), "a Monday");
            assert_eq!(weekly.rates_until(day(within)), day("2026-11-22"));
        }
        assert_eq!(weekly.window(day("2026-11-30")), day("2026-11-30"));
        assert_eq!(weekly.window(day("1969-12-31")), day("1969-12-29"), "before the first Monday as well");
        let daily = Market { rate_days: 1, ..germany() };
        assert_eq!(daily.rates_until(day("2026-11-24")), day("2026-11-24"));
    }

    #[test]
    fn a_price_stored_by_an_earlier_release_is_read_again() {
        let price = goods_price(money("168.00", "CNY"), fx("CNY", "EUR", "0.1231"), &germany()).unwrap();
        let text = serde_json::to_string(&price).unwrap();
        assert!(!text.contains("floor"), "{text}");
        assert_eq!(serde_json::from_str::<GoodsPrice>(&text).unwrap(), price);
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
