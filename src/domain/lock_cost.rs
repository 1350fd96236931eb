//! What it costs to hold a price: the locked plan as it would have been made at the moment of placing.
//!
//! The roads, the goods and what brands and carriers ask in their own currencies stay as they were locked. Rules, rates
//! and the market's margin are those of the day of placing. The plan that comes out is kept with the order, so that the
//! cost can be proved again from it.

use chrono::NaiveDate;

use super::fx::{FxUsed, NoRate, RateTable};
use super::landed_cost::{Receipt, Unquotable};
use super::money::{Currency, Money, MoneyError, Rounding};
use super::pricing::{Books, Freight, Pricer, goods_price};
use super::routing::{LockedPlan, Terms, requote_with};
use super::rulebook::{Market, Rulebook};

/// A locked plan at the rules and rates of another moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replanned {
    /// The plan.
    pub plan: LockedPlan,
    /// The receipts of its consignments, in their order.
    pub receipts: Vec<Receipt>,
}

/// The locked plan at the rules and rates of a day.
///
/// # Errors
/// [`Unquotable`] where a rule, a tariff or a rate is gone.
pub fn replanned(
    lock: &LockedPlan,
    rulebook: &Rulebook,
    rates: &RateTable,
    day: NaiveDate,
) -> Result<Replanned, Unquotable> {
    let gone = Unquotable::NoRuleForDate { destination: lock.destination, on: day };
    let market = rulebook.market(lock.destination, day).ok_or(gone)?;
    let books = Books { rulebook, rates, day };
    let mut consignments = Vec::with_capacity(lock.consignments.len());
    for terms in &lock.consignments {
        consignments.push(repriced(terms, market, &books)?);
    }
    let mut plan = LockedPlan { day, rulebook: rulebook.hash().clone(), consignments, ..lock.clone() };
    let receipts = requote_with(&plan, &books)?;
    plan.total = Money::sum(plan.currency, receipts.iter().map(|receipt| receipt.totals.total))?;
    plan.engine = super::landed_cost::ENGINE;
    plan.fx = used(&receipts);
    Ok(Replanned { plan, receipts })
}

fn used(receipts: &[Receipt]) -> Vec<FxUsed> {
    let mut used: Vec<FxUsed> = Vec::new();
    for rate in receipts.iter().flat_map(|receipt| &receipt.fx) {
        if !used.contains(rate) {
            used.push(rate.clone());
        }
    }
    used
}

/// Goods at the rate that prices of the day are made at; what a brand accepted counts where it decided the price.
fn repriced(terms: &Terms, market: &Market, books: &Books<'_>) -> Result<Terms, Unquotable> {
    let mut now = terms.clone();
    for line in &mut now.lines {
        let fx = books.stable_rate(line.price.asked.currency(), market)?;
        let price = goods_price(line.price.asked, fx, market)?;
        line.price = match &line.price.floor {
            None => price,
            Some(floor) => {
                let today = books.rate(floor.least.currency(), market.currency)?;
                price.at_least(floor.least, today, market)?
            }
        };
    }
    now.freight = carried(&terms.freight, market.currency, |from, to| books.rate(from, to))?;
    Ok(now)
}

/// What carrier and place ask, as locked, at other rates; rounded once, as [`super::pricing::freight`] does.
fn carried(
    freight: &Freight,
    to: Currency,
    rate: impl Fn(Currency, Currency) -> Result<FxUsed, NoRate>,
) -> Result<Freight, Unquotable> {
    let exact = |amount: Money| -> Result<_, Unquotable> {
        let fx = rate(amount.currency(), to)?;
        Ok(amount.decimal().checked_mul(fx.rate).ok_or(MoneyError::TooLarge)?)
    };
    let carriage = exact(freight.carriage.base.plus(freight.carriage.fuel)?)?;
    let sum = carriage.checked_add(exact(freight.handling)?).ok_or(MoneyError::TooLarge)?;
    Ok(Freight { price: Money::from_decimal(sum, to, Rounding::HalfUp)?, ..freight.clone() })
}

/// Whether a plan came out as it was locked: the same prices, rules and rates.
pub fn is_as_locked(lock: &LockedPlan, placing: &LockedPlan) -> bool {
    lock.consignments == placing.consignments
        && lock.rulebook == placing.rulebook
        && lock.fx == placing.fx
        && lock.total == placing.total
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cart_plan::price_cart;
    use crate::domain::fx::Published;
    use crate::domain::routing::fixtures::*;

    fn locked() -> LockedPlan {
        let (shelves, market) = (shelves(&[("cup", 9)], &[]), germany());
        let lines = [wanted(0, "cup", 2, "9.00")];
        let ask = ask(&lines, &shelves, &market, "2026-11-24T07:00:00Z");
        let (rulebook, rates) = (Rulebook::shipped(), RateTable::shipped());
        let cart = price_cart(&ask, &Books { rulebook: &rulebook, rates: &rates, day: ask.day() }).unwrap();
        cart.plan.lock().unwrap()
    }

    #[test]
    fn at_the_moment_of_locking_nothing_differs() {
        let (lock, rulebook, rates) = (locked(), Rulebook::shipped(), RateTable::shipped());
        // The fixture's market has a margin of its own: the second time round the shipped market's counts both times.
        let once = replanned(&lock, &rulebook, &rates, lock.day).unwrap().plan;
        let again = replanned(&once, &rulebook, &rates, lock.day).unwrap().plan;
        assert_eq!(once, again);
        assert!(is_as_locked(&once, &again));
    }

    #[test]
    fn a_day_without_rules_has_no_plan() {
        let (lock, rulebook, rates) = (locked(), Rulebook::shipped(), RateTable::shipped());
        let long_ago = "1999-01-01".parse().unwrap();
        assert!(matches!(replanned(&lock, &rulebook, &rates, long_ago), Err(Unquotable::NoRuleForDate { .. })));
    }

    #[test]
    fn a_currency_without_a_rate_has_no_plan() {
        let mut lock = locked();
        lock.consignments[0].lines[0].price.asked = money("9.00", "CNY");
        let row = Published {
            day: lock.day,
            currency: "USD".parse().unwrap(),
            rate: "1.1".parse().unwrap(),
            source: "x".into(),
        };
        let rates = RateTable::new([row], Vec::new());
        assert!(matches!(replanned(&lock, &Rulebook::shipped(), &rates, lock.day), Err(Unquotable::NoRate(_))));
    }
}
