//! A cart priced as a whole: its plan, its shelf prices, and what the mix did.
//!
//! Line totals come from the consignment's quote, so unit price × quantity need not equal the line total where a
//! duty is flat or a threshold is crossed. The difference from the shelf prices is one *mix* per consignment, with
//! its reason: shelf prices + mixes + shipping = total.

use serde::{Deserialize, Serialize};

use super::landed_cost::{Ahead, Bound, ChargeKind, NoticeCode, Receipt};
use super::money::{Money, MoneyError};
use super::offers::{Offer, offer};
use super::pricing::Pricer;
use super::routing::{self, Ask, Plan, Planned, Unroutable};

/// Why goods together cost other than the sum of their shelf prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MixReason {
    /// A flat duty is paid once for goods of one tariff line.
    FlatDutyShared,
    /// Together they are over a threshold that each alone is under.
    ThresholdCrossed,
    /// They travel another way than one unit alone would.
    OtherRoad,
    /// Duty and tax of the whole are rounded once.
    Rounding,
}

/// The difference of a consignment's goods from their shelf prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mix {
    /// What is added to the shelf prices; negative where the mix saves.
    pub amount: Money,
    /// Why.
    pub reason: MixReason,
}

/// Something worth saying about one consignment of the cart. It informs; it never says how goods should be ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CartNotice {
    /// It is over a threshold that one of its units alone is under, so duty applies.
    ThresholdCrossed {
        /// The threshold, in the currency of the law.
        threshold: Option<Money>,
        /// The same in the currency of the storefront, where the rules tell.
        here: Option<Money>,
        /// The duty.
        duty: Money,
    },
    /// It is over a relief from tax that one of its units alone is under.
    TaxCrossed {
        /// The relief, in the currency of the law.
        threshold: Money,
        /// The same in the currency of the storefront.
        here: Money,
        /// The tax.
        tax: Money,
    },
    /// It is over the limit of a scheme that one of its units alone is under, so fees are asked for.
    FeesCrossed {
        /// The limit, in the currency of the law.
        threshold: Money,
        /// The same in the currency of the storefront.
        here: Money,
        /// The fees.
        fees: Money,
    },
    /// An article adds no further flat duty: its tariff line is in the consignment already.
    FlatDutyShared {
        /// The caller's number of its line.
        line: usize,
        /// Whether its first unit does pay, and only the further ones add none.
        further: bool,
        /// The flat duty that is not charged again.
        saved: Money,
    },
    /// A limit lies ahead.
    Ahead(Ahead),
}

/// One line of the cart at its shelf price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShelfPrice {
    /// The caller's number of the line.
    pub index: usize,
    /// One unit, duty and tax of the goods inside.
    pub unit: Money,
    /// Unit × quantity.
    pub amount: Money,
}

/// A consignment of the cart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CartConsignment {
    /// Shipping with its duty, tax and fees.
    pub shipping: Money,
    /// What the mix did; none where it did nothing.
    pub mix: Option<Mix>,
    /// What is worth saying.
    pub notices: Vec<CartNotice>,
}

/// A cart with its price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CartPlan {
    /// How it is served.
    pub plan: Plan,
    /// The lines at their shelf prices, in the order asked.
    pub shelf_prices: Vec<ShelfPrice>,
    /// The sums of each consignment, in the order of the plan's.
    pub consignments: Vec<CartConsignment>,
    /// All shelf prices.
    pub at_shelf: Money,
    /// All mixes.
    pub mix: Money,
    /// All shipping. `at_shelf` + `mix` + `shipping` is the plan's total.
    pub shipping: Money,
}

/// Prices a cart.
///
/// # Errors
/// [`Unroutable`], with the line and the reason.
pub fn price_cart(ask: &Ask<'_>, pricer: &impl Pricer) -> Result<CartPlan, Unroutable> {
    price_plan(routing::route(ask, pricer)?, ask, pricer)
}

/// Prices a cart that is served by a plan; the plan was made for what is asked.
///
/// # Errors
/// [`Unroutable`], with the line and the reason.
pub fn price_plan(plan: Plan, ask: &Ask<'_>, pricer: &impl Pricer) -> Result<CartPlan, Unroutable> {
    let offers: Vec<Offer> =
        ask.lines.iter().map(|line| offer(line, ask, pricer)).collect::<Result<_, Unroutable>>()?;
    let mut shelf_prices = Vec::with_capacity(offers.len());
    for (line, offer) in ask.lines.iter().zip(&offers) {
        shelf_prices.push(ShelfPrice {
            index: line.index,
            unit: offer.price,
            amount: offer.price.times(line.quantity)?,
        });
    }
    let offer_of = |index: usize| ask.lines.iter().zip(&offers).find(|(line, _)| line.index == index);
    let mut consignments = Vec::with_capacity(plan.consignments.len());
    for planned in &plan.consignments {
        let alone: Vec<(u32, &Offer)> =
            planned.terms.lines.iter().filter_map(|line| Some((line.quantity, offer_of(line.index)?.1))).collect();
        consignments.push(consignment(planned, &alone, ask, pricer)?);
    }
    let sum = |amounts: &mut dyn Iterator<Item = Money>| Money::sum(plan.currency, amounts);
    let at_shelf = sum(&mut shelf_prices.iter().map(|line| line.amount))?;
    let mix = sum(&mut consignments.iter().filter_map(|each| Some(each.mix?.amount)))?;
    let shipping = sum(&mut consignments.iter().map(|each| each.shipping))?;
    Ok(CartPlan { shelf_prices, consignments, at_shelf, mix, shipping, plan })
}

fn consignment(
    planned: &Planned,
    alone: &[(u32, &Offer)],
    ask: &Ask<'_>,
    pricer: &impl Pricer,
) -> Result<CartConsignment, MoneyError> {
    let receipt = &planned.receipt;
    let goods = receipt.goods_all_in()?;
    let mut amount = goods;
    for (quantity, offer) in alone {
        amount = amount.minus(offer.price.times(*quantity)?)?;
    }
    let shared = flat_shared(planned, alone)?;
    let crossed = crossed(receipt, alone);
    let reason = if crossed.is_some() {
        MixReason::ThresholdCrossed
    } else if !shared.is_empty() {
        MixReason::FlatDutyShared
    } else if alone.iter().any(|(_, offer)| offer.terms.lane != planned.terms.lane) {
        MixReason::OtherRoad
    } else {
        MixReason::Rounding
    };
    let mut notices = Vec::new();
    match crossed {
        // Over a threshold whose duty is nothing, there is nothing to say.
        Some(threshold) => {
            let duty = receipt.totals.duty;
            let bounds = pricer.limits(&planned.terms.asked(ask));
            let here = bounds.iter().find(|bound| Some(bound.law) == threshold).map(|bound| bound.limit);
            notices.extend((!duty.is_zero()).then_some(CartNotice::ThresholdCrossed { threshold, here, duty }));
        }
        None => notices.extend(shared),
    }
    notices.extend(passed(planned, alone, ask, pricer));
    notices.extend(pricer.ahead(&planned.terms.asked(ask)).into_iter().map(CartNotice::Ahead));
    Ok(CartConsignment {
        shipping: receipt.shipping_all_in()?,
        mix: (!amount.is_zero()).then_some(Mix { amount, reason }),
        notices,
    })
}

/// Tax and fees that the consignment bears because it is over a limit, while each of its units alone bears none.
fn passed(planned: &Planned, alone: &[(u32, &Offer)], ask: &Ask<'_>, pricer: &impl Pricer) -> Vec<CartNotice> {
    let totals = planned.receipt.totals;
    let taxed = alone.iter().any(|(_, offer)| !offer.receipt.totals.tax.is_zero());
    let charged = alone.iter().any(|(_, offer)| !offer.receipt.totals.fees.is_zero());
    let (tax, fees) = (!totals.tax.is_zero() && !taxed, !totals.fees.is_zero() && !charged);
    if !tax && !fees {
        return Vec::new();
    }
    let over = pricer.limits(&planned.terms.asked(ask)).into_iter().filter(|bound| bound.left.is_none());
    let within = |bound: &Bound| {
        let under = |one: &Bound| one.rule == bound.rule && one.left.is_some();
        alone.iter().any(|(_, offer)| pricer.limits(&offer.terms.asked(ask)).iter().any(under))
    };
    let Some(bound) = over.into_iter().find(within) else { return Vec::new() };
    let (threshold, here) = (bound.law, bound.limit);
    let tax = tax.then_some(CartNotice::TaxCrossed { threshold, here, tax: totals.tax });
    let fees = fees.then_some(CartNotice::FeesCrossed { threshold, here, fees: totals.fees });
    tax.into_iter().chain(fees).collect()
}

fn flat(receipt: &Receipt) -> Result<Money, MoneyError> {
    let duty = receipt.lines.iter().flat_map(|line| &line.duty);
    Money::sum(receipt.currency, duty.filter(|part| part.kind == ChargeKind::Flat).map(|part| part.amount))
}

/// The articles that add no further flat duty, each with what it would have paid alone; none where there is no flat duty.
fn flat_shared(planned: &Planned, alone: &[(u32, &Offer)]) -> Result<Vec<CartNotice>, MoneyError> {
    let receipt = &planned.receipt;
    let mut shared = Vec::new();
    if flat(receipt)?.is_zero() {
        return Ok(shared);
    }
    for ((line, quoted), (quantity, offer)) in planned.terms.lines.iter().zip(&receipt.lines).zip(alone) {
        let own = quoted.duty.iter().filter(|part| part.kind == ChargeKind::Flat).map(|part| part.amount);
        let own = Money::sum(receipt.currency, own)?;
        let saved = flat(&offer.receipt)?.times(*quantity)?.minus(own)?;
        if saved.minor() > 0 {
            shared.push(CartNotice::FlatDutyShared { line: line.index, further: !own.is_zero(), saved });
        }
    }
    Ok(shared)
}

/// Whether the consignment is over a threshold that one of its units alone is under; and the threshold, where told.
fn crossed(receipt: &Receipt, alone: &[(u32, &Offer)]) -> Option<Option<Money>> {
    let over = |receipt: &Receipt| {
        let mut notices = receipt.notices.iter();
        notices.find(|notice| notice.code == NoticeCode::OverDutyThreshold).map(|notice| notice.amount)
    };
    let threshold = over(receipt)?;
    alone.iter().any(|(_, offer)| over(&offer.receipt).is_none()).then_some(threshold)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fx::RateTable;
    use crate::domain::landed_cost::Beyond;
    use crate::domain::money::Currency;
    use crate::domain::pricing::Books;
    use crate::domain::routing::fixtures::*;
    use crate::domain::routing::{LockedPlan, Shelf, Wanted, requote};
    use crate::domain::rulebook::Rulebook;

    /// By the shipped rules of 24 November 2026, to Germany.
    fn cart(lines: &[Wanted], shelves: &[Shelf]) -> Result<CartPlan, Unroutable> {
        let market = germany();
        let now = "2026-11-24T07:00:00Z".parse().unwrap();
        let ask = Ask {
            lines,
            shelves,
            market: &market,
            region: None,
            standing: None,
            currency: Currency::EUR,
            now,
            promise: None,
        };
        let (rulebook, rates) = (Rulebook::shipped(), RateTable::shipped());
        let cart = price_cart(&ask, &Books { rulebook: &rulebook, rates: &rates, day: ask.day() })?;
        let sum = cart.at_shelf.plus(cart.mix).unwrap().plus(cart.shipping).unwrap();
        assert_eq!(sum, cart.plan.total, "what is printed adds up");
        let lock: LockedPlan = serde_json::from_str(&serde_json::to_string(&cart.plan.lock()).unwrap()).unwrap();
        let receipts: Vec<Receipt> = cart.plan.consignments.iter().map(|planned| planned.receipt.clone()).collect();
        assert_eq!(requote(&lock, &rulebook).unwrap(), receipts, "quoted again to the cent");
        Ok(cart)
    }

    #[test]
    fn a_second_cup_adds_no_flat_duty() {
        let cart = cart(&[wanted(4, "cup", 2, "9.00")], &shelves(&[("cup", 9)], &[])).unwrap();
        assert_eq!(cart.shelf_prices, [ShelfPrice { index: 4, unit: eur("13.71"), amount: eur("27.42") }]);
        let mix = Mix { amount: eur("-3.00"), reason: MixReason::FlatDutyShared };
        assert_eq!(cart.consignments[0].mix, Some(mix));
        let shared = CartNotice::FlatDutyShared { line: 4, further: true, saved: eur("3.00") };
        assert_eq!(cart.consignments[0].notices[0], shared);
    }

    #[test]
    fn over_the_threshold_duty_applies_and_is_named() {
        let cart = cart(&[wanted(0, "cup", 2, "90.00")], &shelves(&[("cup", 9)], &[])).unwrap();
        let consignment = &cart.consignments[0];
        assert_eq!(consignment.mix.unwrap().reason, MixReason::ThresholdCrossed);
        let duty = cart.plan.consignments[0].receipt.totals.duty;
        assert!(duty > eur("6.00"));
        let limit = Some(eur("150.00"));
        let notice = CartNotice::ThresholdCrossed { threshold: limit, here: limit, duty };
        assert_eq!(consignment.notices, [notice], "and nothing lies ahead");
    }

    #[test]
    fn an_article_of_a_tariff_line_that_is_in_already_is_named() {
        let lines = [wanted(2, "cup", 1, "9.00"), wanted(7, "mug", 1, "12.00")];
        let cart = cart(&lines, &shelves(&[("cup", 9), ("mug", 9)], &[])).unwrap();
        let shared = CartNotice::FlatDutyShared { line: 7, further: false, saved: eur("3.00") };
        assert_eq!(cart.consignments[0].notices[0], shared);
    }

    #[test]
    fn how_far_the_next_threshold_is_stands_beside_what_lies_beyond() {
        let cart = cart(&[wanted(0, "cup", 2, "60.00")], &shelves(&[("cup", 9)], &[])).unwrap();
        let ahead = cart.consignments[0].notices.iter().find_map(|notice| match notice {
            CartNotice::Ahead(ahead) => Some(ahead.clone()),
            _ => None,
        });
        let ahead = ahead.unwrap();
        assert_eq!((ahead.bound.law, ahead.bound.left), (eur("150.00"), Some(eur("30.00"))));
        assert!(matches!(ahead.beyond, Beyond::Duty(duty) if duty > eur("3.00")), "{:?}", ahead.beyond);
    }

    #[test]
    fn goods_from_the_warehouse_cost_their_shelf_price() {
        let cart = cart(&[wanted(0, "cup", 2, "10.00")], &shelves(&[], &[("cup", 9)])).unwrap();
        assert_eq!(cart.consignments[0].mix, None);
        assert!(cart.consignments[0].notices.is_empty(), "no border, no limits");
        assert_eq!(cart.at_shelf, eur("23.80"));
    }

    #[test]
    fn cents_rounded_once_are_a_mix_too() {
        let cart = cart(&[wanted(0, "cup", 9, "9.99")], &shelves(&[], &[("cup", 9)])).unwrap();
        let mix = cart.consignments[0].mix;
        assert_eq!(cart.at_shelf, eur("107.01"), "9 × (9.99 + 1.90)");
        assert_eq!(mix.map(|mix| (mix.amount, mix.reason)), Some((eur("-0.02"), MixReason::Rounding)));
    }

    #[test]
    fn one_line_that_cannot_go_is_named() {
        let shelves = shelves(&[("cup", 9)], &[]);
        let lines = [wanted(0, "cup", 1, "9.00"), wanted(1, "pot", 1, "9.00")];
        assert_eq!(cart(&lines, &shelves), Err(Unroutable::NoStock { index: 1, left: 0 }));
    }
}
