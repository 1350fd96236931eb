//! A stored receipt beside the one that today's rules and rates would give the same consignment on the same road.
//!
//! What differs is told amount by amount, and why: which rules no longer apply, which do now, which say something else
//! under the same name, and which exchange rate or margin moved.

use rust_decimal::Decimal;

use super::fx::FxUsed;
use super::landed_cost::{ChargeKind, Component, Fee, FeeKind, Receipt, RuleUsed};
use super::money::{Money, MoneyError};
use super::routing::Terms;
use super::rulebook::RuleId;

/// What an amount is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The goods of a line.
    Goods(usize),
    /// Shipping and insurance.
    Shipping,
    /// A kind of duty or tax.
    Charge(ChargeKind),
    /// A kind of fee.
    Fee(FeeKind),
    /// Everything.
    Total,
}

/// One amount, then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// What it is for.
    pub item: Item,
    /// As it is stored.
    pub stored: Money,
    /// As it would be today.
    pub today: Money,
}

/// Why something differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// A rule that applied then does not now.
    Gone(RuleUsed),
    /// A rule applies now that did not then.
    Came(RuleUsed),
    /// A rule of the same name asks for another rate.
    Changed {
        /// The rule as it stands now.
        rule: RuleUsed,
        /// The rate then.
        was: String,
        /// The rate now.
        is: String,
    },
    /// An exchange rate moved.
    Rate {
        /// Then.
        was: FxUsed,
        /// Now.
        is: FxUsed,
    },
    /// The market's margin on the rate is another.
    Margin {
        /// Then.
        was: Decimal,
        /// Now.
        is: Decimal,
    },
}

/// Two receipts side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The amounts, in the order of a receipt.
    pub amounts: Vec<Compared>,
    /// Why they differ; empty where they do not.
    pub causes: Vec<Cause>,
}

impl Compared {
    /// How much more it would be today; negative where it would be less.
    ///
    /// # Errors
    /// As [`Money::minus`].
    pub fn difference(&self) -> Result<Money, MoneyError> {
        self.today.minus(self.stored)
    }
}

fn components(receipt: &Receipt) -> impl Iterator<Item = &Component> {
    receipt.lines.iter().flat_map(|line| line.duty.iter().chain(&line.tax))
}

fn fees(receipt: &Receipt) -> impl Iterator<Item = &Fee> {
    receipt.lines.iter().flat_map(|line| &line.fees).chain(&receipt.fees)
}

/// Compares the two.
///
/// # Errors
/// [`MoneyError`] when the receipts are of two currencies.
pub fn compare(stored: (&Terms, &Receipt), today: (&Terms, &Receipt)) -> Result<Comparison, MoneyError> {
    let (was, is) = (stored.1, today.1);
    let mut amounts = Vec::new();
    let mut push = |item, stored: Money, today: Money| -> Result<(), MoneyError> {
        today.minus(stored)?;
        if !(stored.is_zero() && today.is_zero()) {
            amounts.push(Compared { item, stored, today });
        }
        Ok(())
    };
    for (at, (line, now)) in was.lines.iter().zip(&is.lines).enumerate() {
        push(Item::Goods(at), line.goods, now.goods)?;
    }
    let carried = |receipt: &Receipt| receipt.totals.shipping.plus(receipt.totals.insurance);
    push(Item::Shipping, carried(was)?, carried(is)?)?;
    for kind in ChargeKind::ALL {
        let sum = |receipt: &Receipt| {
            let own = components(receipt).filter(|part| part.kind == *kind).map(|part| part.amount);
            Money::sum(receipt.currency, own.collect::<Vec<_>>())
        };
        push(Item::Charge(*kind), sum(was)?, sum(is)?)?;
    }
    for kind in FeeKind::ALL {
        let sum = |receipt: &Receipt| {
            let own = fees(receipt).filter(|fee| fee.kind == *kind).map(|fee| fee.amount);
            Money::sum(receipt.currency, own.collect::<Vec<_>>())
        };
        push(Item::Fee(*kind), sum(was)?, sum(is)?)?;
    }
    push(Item::Total, was.totals.total, is.totals.total)?;
    Ok(Comparison { amounts, causes: causes(stored, today) })
}

fn causes((terms, was): (&Terms, &Receipt), (new_terms, is): (&Terms, &Receipt)) -> Vec<Cause> {
    let named = |receipt: &Receipt, id: &RuleId| receipt.rules.iter().any(|rule| rule.id == *id);
    let mut causes: Vec<Cause> = Vec::new();
    let gone = was.rules.iter().filter(|rule| !named(is, &rule.id)).cloned().map(Cause::Gone);
    causes.extend(gone);
    causes.extend(is.rules.iter().filter(|rule| !named(was, &rule.id)).cloned().map(Cause::Came));
    for rule in &is.rules {
        let rate_of =
            |receipt: &Receipt| components(receipt).find(|part| part.rule == rule.id).map(|part| part.rate.clone());
        if let (Some(Some(then)), Some(Some(now))) = (rate_of(was), rate_of(is))
            && then != now
        {
            causes.push(Cause::Changed { rule: rule.clone(), was: then.to_string(), is: now.to_string() });
        }
    }
    let prices = |terms: &Terms| -> Vec<FxUsed> { terms.lines.iter().map(|line| line.price.fx.clone()).collect() };
    let then: Vec<FxUsed> = prices(terms).into_iter().chain(was.fx.iter().cloned()).collect();
    for rate in prices(new_terms).into_iter().chain(is.fx.iter().cloned()) {
        let pair = |one: &&FxUsed| (one.from, one.to) == (rate.from, rate.to);
        if let Some(moved) = then.iter().find(pair).filter(|old| old.rate != rate.rate) {
            let cause = Cause::Rate { was: moved.clone(), is: rate };
            if !causes.contains(&cause) {
                causes.push(cause);
            }
        }
    }
    for (line, now) in terms.lines.iter().zip(&new_terms.lines) {
        let cause = Cause::Margin { was: line.price.margin, is: now.price.margin };
        if line.price.margin != now.price.margin && !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    causes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fx::RateTable;
    use crate::domain::lock_cost::replanned;
    use crate::domain::pricing::Books;
    use crate::domain::routing::fixtures::*;
    use crate::domain::routing::route;
    use crate::domain::rulebook::Rulebook;

    #[test]
    fn a_receipt_of_june_beside_one_of_november_says_that_the_flat_duty_came() {
        let (shelves, market) = (shelves(&[("cup", 9)], &[]), germany());
        let lines = [wanted(0, "cup", 2, "9.00")];
        let ask = ask(&lines, &shelves, &market, "2026-06-24T07:00:00Z");
        let (rulebook, rates) = (Rulebook::shipped(), RateTable::shipped());
        let plan = route(&ask, &Books { rulebook: &rulebook, rates: &rates, day: ask.day() }).unwrap();
        let lock = plan.lock().unwrap();
        let then = replanned(&lock, &rulebook, &rates, lock.day).unwrap();
        let today = replanned(&lock, &rulebook, &rates, "2026-11-24".parse().unwrap()).unwrap();
        let pair =
            |made: &crate::domain::lock_cost::Replanned| (made.plan.consignments[0].clone(), made.receipts[0].clone());
        let ((terms, was), (new_terms, is)) = (pair(&then), pair(&today));
        let compared = compare((&terms, &was), (&new_terms, &is)).unwrap();
        let flat = compared.amounts.iter().find(|one| one.item == Item::Charge(ChargeKind::Flat)).unwrap();
        assert_eq!((flat.stored, flat.today), (eur("0.00"), eur("3.00")));
        assert!(compared.causes.iter().any(|cause| matches!(cause, Cause::Came(_))));
        assert!(compared.causes.iter().any(|cause| matches!(cause, Cause::Gone(_))));
        assert!(compare((&terms, &was), (&terms, &was)).unwrap().causes.is_empty(), "the same has no cause");
    }
}
