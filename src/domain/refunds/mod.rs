//! Refunds: what comes back when goods do, by quantity, from the charges stored with the order. Nothing is priced anew.
//!
//! Every amount of a line is counted by unit, and the last unit takes the rest, so that all the units together come to
//! exactly what was paid, in whatever portions they return. A flat duty is shared over all units of its tariff line.
//! Shipping with everything on it comes back in full when the goods were not as they should be, or when all goods of
//! the consignment are back; else not. What a settlement gave back before is taken off, by what comes back of the duty,
//! tax and fees it was for.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;

use crate::domain::ids::{BrandId, ConsignmentId, OrderId, OrderLineId, PaymentId, RefundId, ReturnId, SettlementId};
use crate::domain::money::{Currency, Money, MoneyError};
use crate::domain::returns::{Reason, ReturnLine, ReturnRefused};
use crate::domain::rulebook::Hs6;
use crate::domain::words::words;

mod books;
mod paid;
mod settled;

pub use books::{Unbookable, price_of};
pub use paid::Unreadable;
pub use settled::{RefundSettled, Settled};

words! {
    /// What the provider said of a refund.
    RefundState "state of a refund" {
        /// Nothing yet.
        Underway = "underway",
        /// The money went.
        Paid = "paid",
        /// It did not.
        Refused = "refused",
    }
}

/// What money comes back for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefundFor {
    /// Goods that came back.
    Return(ReturnId),
    /// Duty, tax and fees that were charged lower than they were paid.
    Settlement(SettlementId),
}

/// Money on its way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    /// Its id; also the key by which the provider knows it, so that it is paid once.
    pub id: RefundId,
    /// Of which order.
    pub order: OrderId,
    /// What for.
    pub what: RefundFor,
    /// Out of which payment.
    pub payment: PaymentId,
    /// What the provider said.
    pub state: RefundState,
    /// How much.
    pub amount: Money,
    /// The provider's own number.
    pub reference: Option<String>,
    /// When it was asked for.
    pub created_at: NaiveDateTime,
}

/// What was paid for one line of an order, shipping apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaidLine {
    /// The line.
    pub line: OrderLineId,
    /// Whose goods.
    pub brand: BrandId,
    /// Their tariff line.
    pub hs6: Hs6,
    /// How many units.
    pub quantity: u32,
    /// The goods.
    pub goods: Money,
    /// Duty by rate on the goods.
    pub duty: Money,
    /// Flat duty, on whichever line of the tariff line it was written down.
    pub flat_duty: Money,
    /// Tax on the goods.
    pub tax: Money,
}

/// What was paid for carrying one consignment, with all that falls on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carriage {
    /// Shipping and insurance.
    pub shipping: Money,
    /// Duty on it.
    pub duty: Money,
    /// Tax on it.
    pub tax: Money,
    /// Fees.
    pub fees: Money,
}

impl Carriage {
    /// Nothing, of a currency.
    pub const fn none(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self { shipping: zero, duty: zero, tax: zero, fees: zero }
    }

    /// All of it.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.shipping.plus(self.duty)?.plus(self.tax)?.plus(self.fees)
    }
}

/// What was paid for one consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaidConsignment {
    /// The consignment.
    pub id: ConsignmentId,
    /// Its goods.
    pub lines: Vec<PaidLine>,
    /// Its carriage.
    pub carriage: Carriage,
}

/// What was paid for an order, as its charges are stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paid {
    /// The currency of every amount.
    pub currency: Currency,
    /// The consignments.
    pub consignments: Vec<PaidConsignment>,
}

/// A return that was not rejected: what it took of the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    /// Why.
    pub reason: Reason,
    /// What.
    pub lines: Vec<ReturnLine>,
}

/// What comes back for units of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundLine {
    /// The line.
    pub line: OrderLineId,
    /// Of which consignment.
    pub consignment: ConsignmentId,
    /// Whose goods.
    pub brand: BrandId,
    /// How many units.
    pub quantity: u32,
    /// The goods.
    pub goods: Money,
    /// Their duty.
    pub duty: Money,
    /// Their tax.
    pub tax: Money,
}

impl RefundLine {
    /// All of it.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.goods.plus(self.duty)?.plus(self.tax)
    }
}

/// What comes back for the carriage of one consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundCarriage {
    /// The consignment.
    pub consignment: ConsignmentId,
    /// What was paid for it.
    pub carriage: Carriage,
}

/// What comes back, and for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundPlan {
    /// The currency of every amount.
    pub currency: Currency,
    /// By line.
    pub lines: Vec<RefundLine>,
    /// By consignment whose carriage comes back.
    pub carriage: Vec<RefundCarriage>,
    /// Of the above, what settlements gave back before: it does not come back again.
    pub settled: Vec<RefundSettled>,
}

impl RefundPlan {
    /// Everything together.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn total(&self) -> Result<Money, MoneyError> {
        let lines = self.sum_of(RefundLine::total)?;
        let all = self.carriage.iter().try_fold(lines, |sum, back| sum.plus(back.carriage.total()?))?;
        self.settled.iter().try_fold(all, |sum, gone| sum.minus(gone.parts.total()?))
    }

    /// The sum of one part of every line.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn sum_of(&self, part: impl Fn(&RefundLine) -> Result<Money, MoneyError>) -> Result<Money, MoneyError> {
        self.lines.iter().try_fold(Money::zero(self.currency), |sum, line| sum.plus(part(line)?))
    }
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unplannable {
    /// The trade says no.
    #[error(transparent)]
    Refused(#[from] ReturnRefused),
    /// The stored charges are not of one currency, or beyond 64 bits.
    #[error(transparent)]
    Amount(#[from] MoneyError),
}

/// What the units from `before` on (so many of them) bear of an amount for `all`: each unit the same, the last the rest.
fn portion(amount: Money, all: u32, before: u32, units: u32) -> Money {
    let up_to = |count: u32| {
        if count >= all { amount.minor() } else { amount.minor() / i64::from(all.max(1)) * i64::from(count) }
    };
    Money::new(up_to(before.saturating_add(units)).saturating_sub(up_to(before)), amount.currency())
}

/// Units that went back so far, by line, and consignments whose carriage did.
#[derive(Default)]
struct Gone<'p> {
    units: HashMap<&'p OrderLineId, u32>,
    carried: HashSet<&'p ConsignmentId>,
}

impl<'p> Gone<'p> {
    fn of(&self, line: &OrderLineId) -> u32 {
        self.units.get(line).copied().unwrap_or(0)
    }

    /// Takes units of lines away. Answers the consignments whose carriage now comes back.
    fn take(&mut self, paid: &'p Paid, reason: Reason, lines: &[ReturnLine]) -> Vec<&'p PaidConsignment> {
        let mut back = Vec::new();
        for consignment in &paid.consignments {
            let mut touched = false;
            for line in &consignment.lines {
                let asked = units_of(lines, &line.line);
                touched |= asked > 0;
                *self.units.entry(&line.line).or_default() += asked;
            }
            let all = consignment.lines.iter().all(|line| self.of(&line.line) >= line.quantity);
            if touched && (reason.is_ours() || all) && self.carried.insert(&consignment.id) {
                back.push(consignment);
            }
        }
        back
    }
}

fn units_of(lines: &[ReturnLine], line: &OrderLineId) -> u32 {
    lines.iter().filter(|asked| asked.line == *line).map(|asked| asked.quantity).fold(0, u32::saturating_add)
}

/// The flat duty of each line, after every tariff line shared its own over all of its units.
fn flat_shares(consignment: &PaidConsignment, currency: Currency) -> Result<HashMap<&OrderLineId, Money>, MoneyError> {
    let mut shares = HashMap::new();
    let mut done: HashSet<Hs6> = HashSet::new();
    for first in &consignment.lines {
        if !done.insert(first.hs6) {
            continue;
        }
        let same: Vec<&PaidLine> = consignment.lines.iter().filter(|line| line.hs6 == first.hs6).collect();
        let whole = Money::sum(currency, same.iter().map(|line| line.flat_duty))?;
        let weights: Vec<i64> = same.iter().map(|line| i64::from(line.quantity)).collect();
        shares.extend(same.iter().map(|line| &line.line).zip(whole.split(&weights)));
    }
    Ok(shares)
}

impl Paid {
    /// All of it.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.consignments.iter().try_fold(Money::zero(self.currency), |sum, consignment| {
            consignment.lines.iter().try_fold(sum.plus(consignment.carriage.total()?)?, |sum, line| {
                sum.plus(line.goods)?.plus(line.duty)?.plus(line.flat_duty)?.plus(line.tax)
            })
        })
    }

    /// Units of a line that can still come back after the former returns.
    pub fn left(&self, former: &[Former], line: &OrderLineId) -> u32 {
        let all = self.lines().find(|known| known.line == *line).map_or(0, |known| known.quantity);
        former.iter().fold(all, |left, gone| left.saturating_sub(units_of(&gone.lines, line)))
    }

    /// Every line of every consignment.
    pub fn lines(&self) -> impl Iterator<Item = &PaidLine> {
        self.consignments.iter().flat_map(|consignment| &consignment.lines)
    }

    /// What comes back for these units, after the former returns (in the order they were asked for).
    ///
    /// # Errors
    /// [`Unplannable`] when nothing, more than is left, or a foreign line is asked for.
    pub fn plan(&self, former: &[Former], reason: Reason, asked: &[ReturnLine]) -> Result<RefundPlan, Unplannable> {
        if asked.iter().all(|line| line.quantity == 0) {
            return Err(ReturnRefused::NothingChosen.into());
        }
        if asked.iter().any(|line| !self.lines().any(|known| known.line == line.line)) {
            return Err(ReturnRefused::NoSuchLine.into());
        }
        let mut gone = Gone::default();
        for back in former {
            gone.take(self, back.reason, &back.lines);
        }
        let mut lines = Vec::new();
        for consignment in &self.consignments {
            let flat = flat_shares(consignment, self.currency)?;
            for paid in &consignment.lines {
                let (before, units) = (gone.of(&paid.line), units_of(asked, &paid.line));
                let left = paid.quantity.saturating_sub(before);
                if units > left {
                    return Err(ReturnRefused::TooMany { line: paid.line.clone(), left }.into());
                }
                if units == 0 {
                    continue;
                }
                let part = |amount| portion(amount, paid.quantity, before, units);
                let flat = flat.get(&paid.line).copied().unwrap_or(Money::zero(self.currency));
                lines.push(RefundLine {
                    line: paid.line.clone(),
                    consignment: consignment.id.clone(),
                    brand: paid.brand.clone(),
                    quantity: units,
                    goods: part(paid.goods),
                    duty: part(paid.duty).plus(part(flat))?,
                    tax: part(paid.tax),
                });
            }
        }
        let carriage = gone
            .take(self, reason, asked)
            .into_iter()
            .filter(|back| back.carriage != Carriage::none(self.currency))
            .map(|back| RefundCarriage { consignment: back.id.clone(), carriage: back.carriage })
            .collect();
        Ok(RefundPlan { currency: self.currency, lines, carriage, settled: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    fn id<I: From<uuid::Uuid>>(number: u128) -> I {
        I::from(uuid::Uuid::from_u128(number))
    }

    fn line(number: u128, quantity: u32, goods: i64, flat: i64) -> PaidLine {
        PaidLine {
            line: id(number),
            brand: id(9),
            hs6: "691110".parse().unwrap(),
            quantity,
            goods: eur(goods),
            duty: eur(0),
            flat_duty: eur(flat),
            tax: eur(goods / 5),
        }
    }

    /// Three cups and a pot of one tariff line; the flat duty of 3.00 was written on the cups.
    fn paid() -> Paid {
        let carriage = Carriage { shipping: eur(900), duty: eur(0), tax: eur(180), fees: eur(200) };
        let lines = vec![line(1, 3, 1000, 300), line(2, 1, 4000, 0)];
        let consignment = PaidConsignment { id: id(50), lines, carriage };
        Paid { currency: Currency::EUR, consignments: vec![consignment] }
    }

    fn units(number: u128, quantity: u32) -> Vec<ReturnLine> {
        vec![ReturnLine { line: id(number), quantity }]
    }

    fn former(reason: Reason, lines: Vec<ReturnLine>) -> Former {
        Former { reason, lines }
    }

    #[test]
    fn the_last_unit_takes_the_rest() {
        let first = paid().plan(&[], Reason::ChangedMind, &units(1, 2)).unwrap();
        assert_eq!(first.lines[0].goods, eur(666));
        let before = [former(Reason::ChangedMind, units(1, 2))];
        let last = paid().plan(&before, Reason::ChangedMind, &units(1, 1)).unwrap();
        assert_eq!(last.lines[0].goods, eur(334));
    }

    #[test]
    fn a_flat_duty_is_shared_over_all_units_of_its_tariff_line() {
        let pot = paid().plan(&[], Reason::ChangedMind, &units(2, 1)).unwrap();
        assert_eq!(pot.lines[0].duty, eur(75));
        let cups = paid().plan(&[], Reason::ChangedMind, &units(1, 3)).unwrap();
        assert_eq!(cups.lines[0].duty, eur(225));
    }

    #[test]
    fn shipping_comes_back_for_faults_and_with_the_last_of_the_goods() {
        assert!(paid().plan(&[], Reason::ChangedMind, &units(2, 1)).unwrap().carriage.is_empty());
        let faulty = paid().plan(&[], Reason::Faulty, &units(2, 1)).unwrap();
        assert_eq!(faulty.carriage[0].carriage.total().unwrap(), eur(1280));
        let before = [former(Reason::ChangedMind, units(2, 1))];
        let rest = paid().plan(&before, Reason::ChangedMind, &units(1, 3)).unwrap();
        assert_eq!(rest.carriage.len(), 1);
        let before = [former(Reason::Faulty, units(2, 1))];
        assert!(paid().plan(&before, Reason::Faulty, &units(1, 3)).unwrap().carriage.is_empty(), "once");
    }

    #[test]
    fn nobody_sends_back_more_than_they_bought() {
        let before = [former(Reason::ChangedMind, units(1, 2))];
        let refused = paid().plan(&before, Reason::Faulty, &units(1, 2)).unwrap_err();
        assert_eq!(refused, ReturnRefused::TooMany { line: id(1), left: 1 }.into());
        assert_eq!(paid().plan(&[], Reason::Faulty, &[]), Err(ReturnRefused::NothingChosen.into()));
        assert_eq!(paid().plan(&[], Reason::Faulty, &units(7, 1)), Err(ReturnRefused::NoSuchLine.into()));
    }
}
