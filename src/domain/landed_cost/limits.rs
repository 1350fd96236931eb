//! The limits a consignment stands under or over: reliefs of duty and tax by value, and the limits of schemes.
//!
//! A quote says what is charged; this says how far it is to the next limit, and which one was passed. Reliefs of a
//! *computed* charge and limits on the price of one unit are left out: more goods do not lead to those by adding up.

use rust_decimal::Decimal;

use super::regime::measured;
use super::work::Work;
use super::{Consignment, Line, Unquotable, quote, regime, value};
use crate::domain::fx::RateTable;
use crate::domain::money::{Money, Rounding};
use crate::domain::rulebook::rows::{Charge, Collector, DutyMode, Limit, Measure, Regime, TaxMode, ValueRule};
use crate::domain::rulebook::{RuleId, Rulebook};

/// A limit that a consignment stands under or over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The limit, in the currency of the law.
    pub law: Money,
    /// The same in the currency of the quote.
    pub limit: Money,
    /// The value of goods that may still be added, in the currency of the quote; nothing where it is passed.
    pub left: Option<Money>,
    /// The rule it stands in.
    pub rule: RuleId,
}

/// What passing a limit brings with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    /// So much more duty.
    Duty(Money),
    /// So much more tax.
    Tax(Money),
    /// So much more in fees.
    Fees(Money),
    /// The goods cannot be sent this way at all.
    Closed,
}

/// A limit ahead, and what lies beyond it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The limit.
    pub bound: Bound,
    /// What passing it by the least amount brings.
    pub beyond: Beyond,
}

/// The limits of a consignment, in the order of its lines, each once.
///
/// # Errors
/// As [`quote`].
pub fn limits(consignment: &Consignment, rulebook: &Rulebook, rates: &RateTable) -> Result<Vec<Bound>, Unquotable> {
    Ok(found(consignment, rulebook, rates)?.into_iter().map(|(bound, ..)| bound).collect())
}

/// The limits ahead of a consignment that matter: those beyond which more is charged than the added goods bear.
///
/// Asked by trial: the same consignment with goods added up to the limit, and with the least amount more.
///
/// # Errors
/// As [`quote`].
pub fn ahead(consignment: &Consignment, rulebook: &Rulebook, rates: &RateTable) -> Result<Vec<Ahead>, Unquotable> {
    let mut all = Vec::new();
    for (bound, at, strictly) in found(consignment, rulebook, rates)? {
        let (Some(left), Some(like)) = (bound.left, consignment.lines.get(at)) else { continue };
        let least = Money::new(1, left.currency());
        let (within, over) = if strictly { (left.minus(least)?, left) } else { (left, left.plus(least)?) };
        // The least amount may fall short of the limit by what conversion rounds: one more is over for certain.
        let over = over.plus(least)?;
        let with = |more: Money| {
            let mut trial = consignment.clone();
            trial.lines.push(Line { unit_price: more, quantity: 1, ..like.clone() });
            quote(&trial, rulebook, rates)
        };
        if within.minor() < 0 {
            continue;
        }
        let beyond = match (with(within), with(over)) {
            (Ok(under), Ok(beyond)) => {
                let more = |is: Money, was: Money| -> Result<Option<Money>, Unquotable> {
                    let jump = is.minus(was)?;
                    // What the added units themselves bear, rounded up.
                    Ok((jump.minor() > 3).then_some(jump))
                };
                let (is, was) = (&beyond.totals, &under.totals);
                let duty = more(is.duty, was.duty)?.map(Beyond::Duty);
                let tax = more(is.tax, was.tax)?.filter(|_| was.tax.is_zero()).map(Beyond::Tax);
                duty.or(tax).or(more(is.fees, was.fees)?.map(Beyond::Fees))
            }
            (Ok(_), Err(Unquotable::RouteNotAvailable)) => Some(Beyond::Closed),
            _ => None,
        };
        if let Some(beyond) = beyond {
            all.push(Ahead { bound, beyond });
        }
    }
    Ok(all)
}

/// Bounds with a line they are about, and whether the limit itself is already over.
type Found = Vec<(Bound, usize, bool)>;

fn found(consignment: &Consignment, rulebook: &Rulebook, rates: &RateTable) -> Result<Found, Unquotable> {
    let mut work = Work::open(consignment, rulebook, rates)?;
    value::appraise(&mut work)?;
    regime::choose(&mut work)?;
    let mut found = Found::new();
    if !work.crosses() {
        return Ok(found);
    }
    for at in 0..work.lines.len() {
        let Some(own) = work.regimes.get(at).copied() else { continue };
        schemes(&mut work, own, at, &mut found)?;
        if own.duty != DutyMode::None {
            reliefs(&mut work, Charge::Duty, own.value, at, &mut found)?;
        }
        if own.tax != TaxMode::None && own.tax_by == Collector::Delivery {
            reliefs(&mut work, Charge::Tax, own.value, at, &mut found)?;
        }
    }
    Ok(found)
}

/// The limit of the scheme a line is under, and of those before it whose limit it is over.
fn schemes(work: &mut Work<'_>, own: &Regime, at: usize, found: &mut Found) -> Result<(), Unquotable> {
    let rows: Vec<&Regime> = work.rules.regimes(work.consignment.route).collect();
    for row in rows {
        if let Some(limit) = &row.limit
            && work.circumstances.goods.get(at).is_some_and(|goods| row.selector.means(&work.circumstances, goods))
        {
            put(work, (limit, row.value, &row.head.id), at, found)?;
        }
        if row.head.id == own.head.id {
            break;
        }
    }
    Ok(())
}

/// The relief that reaches furthest: a line is relieved as long as any row relieves it.
fn reliefs(
    work: &mut Work<'_>,
    charge: Charge,
    rule: ValueRule,
    at: usize,
    found: &mut Found,
) -> Result<(), Unquotable> {
    let mut furthest: Option<(Decimal, Limit, RuleId)> = None;
    let rows: Vec<_> = work.rules.thresholds(charge).collect();
    for row in rows {
        let meant =
            work.circumstances.goods.get(at).is_some_and(|goods| row.selector.means(&work.circumstances, goods));
        if !meant || row.limit.amount.is_zero() {
            continue;
        }
        let bound = work.exchange.exact(row.limit.amount)?;
        if furthest.as_ref().is_none_or(|(known, ..)| *known < bound) {
            furthest = Some((bound, row.limit, row.head.id.clone()));
        }
    }
    match furthest {
        Some((_, limit, id)) => put(work, (&limit, rule, &id), at, found),
        None => Ok(()),
    }
}

fn put(
    work: &mut Work<'_>,
    (limit, rule, id): (&Limit, ValueRule, &RuleId),
    at: usize,
    found: &mut Found,
) -> Result<(), Unquotable> {
    let adds_up =
        !matches!(limit.measure, Measure::Item | Measure::DutyAmount | Measure::TaxAmount | Measure::ChargesAmount);
    if !adds_up || found.iter().any(|(bound, ..)| bound.rule == *id) {
        return Ok(());
    }
    let bound = work.exchange.exact(limit.amount)?;
    let value = measured(work, limit.measure, rule, at)?;
    let left = if limit.admits(value, bound) {
        let share = match (limit.measure, rule) {
            (Measure::CustomsValue, ValueRule::Retail(share)) if !share.is_zero() => share,
            _ => Decimal::ONE,
        };
        let goods = (bound - value).checked_div(share).unwrap_or(Decimal::ZERO);
        Some(Money::from_decimal(goods, work.currency, Rounding::Down)?)
    } else {
        None
    };
    let limit_here = Money::from_decimal(bound, work.currency, Rounding::HalfUp)?;
    found.push((Bound { law: limit.amount, limit: limit_here, left, rule: id.clone() }, at, limit.strictly_below));
    Ok(())
}
