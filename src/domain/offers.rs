//! A variant priced for a market: what one unit, alone in its parcel, costs at the door.
//!
//! The shelf price is the goods with their duty and tax; shipping stands beside it with its own duty, tax and fees
//! inside; price + shipping = total. The plan behind it is the cheapest today, whatever it promises to arrive.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::Country;
use super::ids::VariantId;
use super::landed_cost::{Channel, Receipt, Route, Unquotable};
use super::lanes::Lane;
use super::measures::{self, Measure, UnitPrice};
use super::money::{Currency, Money};
use super::pricing::{GoodsPrice, Pricer, goods_price};
use super::reductions::{self, Before};
use super::routing::{
    self, Alternative, Ask, Choice, Collection, Outcome, Planned, Reason, Shelf, Terms, Unroutable, Wanted, Why,
};
use super::rulebook::Market;

/// For whom shelf prices are made: a market, and the currency its storefront is paid in.
#[derive(Debug, Clone, Copy)]
pub struct Selling<'m> {
    /// The rules of the country today.
    pub market: &'m Market,
    /// The currency prices stand in.
    pub currency: Currency,
}

impl<'m> Selling<'m> {
    /// In the country's own currency.
    pub fn own(market: &'m Market) -> Self {
        Self { market, currency: market.currency }
    }
}

/// One unit of a variant for one storefront.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The variant.
    pub variant: VariantId,
    /// Goods with their duty and tax.
    pub price: Money,
    /// Shipping with its duty, tax and fees.
    pub shipping: Money,
    /// The two together: the receipt's total.
    pub total: Money,
    /// The storefront's currency, in which the three stand.
    pub currency: Currency,
    /// Units free to sell at the place that would serve it.
    pub left: u32,
    /// Where it would come from, by which lane, and when.
    pub terms: Terms,
    /// Every amount with the rule and the rate it came from.
    pub receipt: Receipt,
    /// Why this road and no other.
    pub chosen_because: Reason,
    /// The other roads.
    pub alternatives: Vec<Alternative>,
    /// What so much of it costs, where the market compares such goods.
    pub unit: Option<UnitPrice>,
    /// What the price is shown against, where it is a reduction.
    pub before: Option<Before>,
}

impl Offer {
    /// With what has to stand beside its price: what so much of it costs, and what a reduction is measured by.
    #[must_use]
    pub fn beside(self, holds: Option<Measure>, against: Option<Before>, market: &Market) -> Self {
        let unit = holds.and_then(|holds| measures::unit_price(self.price, holds, &market.unit_prices));
        Self { unit, before: reductions::before(self.price, against), ..self }
    }

    /// The ways among which there is to choose for it, the cheapest first: each is there on an earlier day than the one
    /// before.
    pub fn choices(&self) -> Vec<Choice> {
        let arrives = self.terms.journey.arrives.1;
        let collection = |on: Option<NaiveDate>| on.map(|on| Collection { on, joins: false, saves: None });
        let on = self.terms.collected.then_some(self.terms.journey.handed_over);
        let mut ways =
            vec![Choice { by: None, arrives, total: self.total, parcels: 1, taken: true, collection: collection(on) }];
        let mut others: Vec<_> = self.alternatives.iter().filter_map(|other| possible(other.outcome)).collect();
        others.sort_unstable();
        for (total, arrives, on) in others {
            if ways.last().is_none_or(|later| arrives < later.arrives) {
                let total = Money::new(total, self.currency);
                let (by, collection) = (Some(arrives), collection(on));
                ways.push(Choice { by, arrives, total, parcels: 1, taken: false, collection });
            }
        }
        let mut ways = routing::few(ways);
        routing::told(&mut ways, self.alternatives.iter());
        ways
    }

    /// The goods price and how it came about: the brand's price, the mid rate and the margin.
    pub fn goods(&self) -> Option<&GoodsPrice> {
        self.terms.lines.first().map(|line| &line.price)
    }
}

fn possible(outcome: Outcome) -> Option<(i64, NaiveDate, Option<NaiveDate>)> {
    match outcome {
        Outcome::Possible { total, arrives, collected, .. } => Some((total.minor(), arrives, collected)),
        Outcome::Impossible { .. } => None,
    }
}

/// Why a page shows no price, in the few kinds it has words for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoOffer {
    /// None left.
    SoldOut,
    /// We do not deliver there.
    NoLane,
    /// The lane is closed for now.
    Closed,
    /// The destination lets no such parcel in to private buyers.
    RouteClosed,
    /// Such goods may not be sent there.
    Prohibited,
    /// No carrier takes them there.
    Restricted,
    /// Too heavy for every lane.
    TooHeavy,
    /// Not there by the day asked for.
    TooLate,
    /// Customs charges there are not known to us.
    NoTariff,
    /// The brand has not told all that customs asks.
    Incomplete,
    /// Rules, rates or amounts are missing: for operators to mend.
    NoPrice,
    /// Its brand no longer makes it as it was asked for.
    Unmakeable,
}

impl Unroutable {
    /// What a page says of it.
    pub fn no_offer(&self) -> NoOffer {
        match self {
            Self::NoStock { .. } | Self::Nothing => NoOffer::SoldOut,
            Self::Incomplete { .. } => NoOffer::Incomplete,
            Self::TooLate { .. } => NoOffer::TooLate,
            Self::NoRate { .. } | Self::Amount(_) => NoOffer::NoPrice,
            Self::CannotShip { reason, .. } => match reason {
                Why::NoLane => NoOffer::NoLane,
                Why::Closed => NoOffer::Closed,
                Why::NoRoute => NoOffer::RouteClosed,
                Why::Prohibited => NoOffer::Prohibited,
                Why::Restricted => NoOffer::Restricted,
                Why::TooHeavy => NoOffer::TooHeavy,
                Why::Late => NoOffer::TooLate,
                Why::NoTariff => NoOffer::NoTariff,
                Why::NoStock => NoOffer::SoldOut,
                Why::NoRules | Why::NoRate | Why::Amount => NoOffer::NoPrice,
            },
        }
    }
}

/// Offers one unit of a variant; of `ask` everything counts but its lines and its promise.
///
/// # Errors
/// [`Unroutable`], with the reason; [`Unroutable::no_offer`] is what a page makes of it.
pub fn offer(wanted: &Wanted, ask: &Ask<'_>, pricer: &impl Pricer) -> Result<Offer, Unroutable> {
    let one = Wanted { quantity: 1, ..wanted.clone() };
    let plan = routing::route(&Ask { lines: std::slice::from_ref(&one), promise: None, ..*ask }, pricer)?;
    let nothing = Unroutable::Nothing;
    let Planned { terms, receipt } = plan.consignments.into_iter().next().ok_or(nothing)?;
    let shelf = ask.shelves.iter().find(|shelf| shelf.place.id == terms.place);
    Ok(Offer {
        price: receipt.goods_all_in()?,
        shipping: receipt.shipping_all_in()?,
        total: plan.total,
        currency: plan.currency,
        left: shelf.map_or(0, |shelf| shelf.left(&one.variant)),
        variant: one.variant,
        terms,
        receipt,
        chosen_because: plan.chosen_because,
        alternatives: plan.alternatives,
        unit: None,
        before: None,
    })
}

/// What one unit costs with duty and tax where no lane takes it or none is left: the shelf price, were it sent straight
/// from where it lies, without carriage; where the country lets no parcel in, from a shelf within it. None where customs
/// or rates have no answer.
pub fn worth(wanted: &Wanted, ask: &Ask<'_>, pricer: &impl Pricer) -> Option<Money> {
    let lies = |shelf: &&Shelf| shelf.left(&wanted.variant) > 0;
    let shelf = ask.shelves.iter().find(lies).or(ask.shelves.first())?;
    let here = |lane: &&Lane| lane.to == ask.market.country;
    let lane = ask.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).find(here);
    let fx = pricer.stable_rate(wanted.unit_price.currency(), ask.market).ok()?;
    let mut price = goods_price(wanted.unit_price, fx, ask.market).ok()?;
    if let Some(least) = wanted.floor {
        let today = pricer.rate(least.currency(), ask.market.currency).ok()?;
        price = price.at_least(least, today, ask.market).ok()?;
    }
    let border = pricer.border_between(shelf.place.country, ask.market.country);
    let channel = lane.map_or(Channel::Express, |lane| lane.channel);
    let quote = |from: Country, route: Route| {
        let one = routing::one_unit(ask, wanted, price.amount, from, (route, channel))?;
        Some(pricer.quote(&one))
    };
    let quoted = match quote(shelf.place.country, if border { Route::Direct } else { Route::Warehouse })? {
        // Closed to parcels: what it would cost from a shelf within the country.
        Err(Unquotable::RouteNotAvailable) => quote(ask.market.country, Route::Warehouse)?,
        quoted => quoted,
    };
    quoted.ok()?.goods_all_in().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::routing::fixtures::*;

    fn ask<'a>(shelves: &'a [routing::Shelf], market: &'a crate::domain::rulebook::Market) -> Ask<'a> {
        let now = "2026-11-24T07:00:00Z".parse().unwrap();
        Ask { lines: &[], shelves, market, region: None, standing: None, currency: Currency::EUR, now, promise: None }
    }

    #[test]
    fn price_and_shipping_add_up_to_the_total() {
        let (shelves, market) = (shelves(&[("cup", 9)], &[("cup", 4)]), germany());
        let offer = offer(&wanted(0, "cup", 3, "9.00"), &ask(&shelves, &market), &Plain).unwrap();
        assert_eq!(offer.price, eur("10.80"), "one unit, whatever is asked for");
        assert_eq!(offer.shipping, eur("5.34"));
        assert_eq!(offer.total, eur("16.14"));
        assert_eq!(offer.left, 4);
        assert_eq!(offer.terms.place_code, "wh-duisburg");
        assert_eq!(offer.goods().unwrap().asked, eur("9.00"));
    }

    #[test]
    fn what_cannot_be_sent_still_has_its_price() {
        let (shelves, market) = (shelves(&[("cup", 9)], &[]), germany());
        let heavy = Wanted { weight_g: Some(9000), ..wanted(0, "cup", 1, "9.00") };
        assert!(offer(&heavy, &ask(&shelves, &market), &Plain).is_err());
        let sent = offer(&wanted(0, "cup", 1, "9.00"), &ask(&shelves, &market), &Plain).unwrap();
        assert_eq!(worth(&heavy, &ask(&shelves, &market), &Plain), Some(sent.price));
        assert_eq!(worth(&Wanted { origin: None, ..heavy }, &ask(&shelves, &market), &Plain), None);
    }

    #[test]
    fn a_page_says_why_there_is_no_price() {
        let (shelves, market) = (shelves(&[("cup", 9)], &[]), germany());
        let refusal = |wanted: Wanted| offer(&wanted, &ask(&shelves, &market), &Plain).unwrap_err().no_offer();
        assert_eq!(refusal(wanted(0, "pot", 1, "9.00")), NoOffer::SoldOut);
        assert_eq!(refusal(Wanted { weight_g: Some(9000), ..wanted(0, "cup", 1, "9.00") }), NoOffer::TooHeavy);
        assert_eq!(refusal(Wanted { origin: None, ..wanted(0, "cup", 1, "9.00") }), NoOffer::Incomplete);
        let odd = Wanted { hs6: Some("999999".parse().unwrap()), ..wanted(0, "cup", 1, "9.00") };
        assert_eq!(refusal(odd), NoOffer::NoTariff);
    }
}
