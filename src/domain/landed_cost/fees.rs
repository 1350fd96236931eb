//! Fees of authorities, countries and carriers.

use super::receipt::{Fee, FeeKind};
use super::regime::measured;
use super::work::Work;
use super::{GivenFee, Unquotable};
use crate::domain::money::{Money, Rounding};
use crate::domain::rulebook::rows::{Collector, FeeRow, FeeScope, Per, ValueRule, When};

/// Before tax: fees that do not depend on it. After tax: those that are due only where something else is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Round {
    BeforeTax,
    AfterTax,
}

/// Adds the fees of one round.
pub(super) fn charge(work: &mut Work<'_>, round: Round) -> Result<(), Unquotable> {
    if !work.crosses() {
        return Ok(());
    }
    let given = &work.consignment.given;
    match given.fees {
        Some(GivenFee::Off) => return Ok(()),
        Some(GivenFee::Amount(amount)) => {
            return stated(work, round, amount, "given.fees", "Fees stated in the request");
        }
        None => {}
    }
    if let Some(GivenFee::Amount(amount)) = given.national_parcel_fee {
        stated(work, round, amount, "given.national_parcel_fee", "Parcel fee stated in the request")?;
    }
    for row in work.rules.fees() {
        let later = row.when == When::Due;
        let national = row.scope == FeeScope::National && given.national_parcel_fee.is_some();
        if later != (round == Round::AfterTax) || national || !row.selector.means_all(&work.circumstances) {
            continue;
        }
        if !is_occasion(work, row.when)? {
            continue;
        }
        if in_range(work, row)? {
            add(work, row)?;
        }
    }
    Ok(())
}

fn is_occasion(work: &Work<'_>, when: When) -> Result<bool, Unquotable> {
    let border = |by: Collector| by == Collector::Delivery;
    let mut dutied = false;
    let mut due = false;
    for (line, regime) in work.lines.iter().zip(&work.regimes) {
        let (duty, tax) = (!line.duty_amount()?.is_zero(), !line.tax_amount()?.is_zero());
        dutied |= duty;
        due |= duty && border(regime.duty_by) || tax && border(regime.tax_by);
    }
    Ok(match when {
        When::Always => true,
        When::Entry => !work.relieved,
        When::Due => due,
        When::Border => work.regimes.iter().any(|regime| border(regime.tax_by)),
        When::Dutied => dutied,
        When::Undutied => !dutied,
    })
}

fn stated(work: &mut Work<'_>, round: Round, amount: Money, member: &str, title: &str) -> Result<(), Unquotable> {
    if round == Round::BeforeTax {
        let rule = work.named.given(member, title, work.consignment);
        let amount = work.exchange.money(amount)?;
        work.fees.push(Fee { kind: FeeKind::Processing, amount, rule });
    }
    Ok(())
}

fn in_range(work: &mut Work<'_>, row: &FeeRow) -> Result<bool, Unquotable> {
    let rule = work.regimes.first().map_or(ValueRule::Market, |regime| regime.value);
    let value = measured(work, row.basis, rule, 0)?;
    let over = match row.over {
        Some(bound) => value > work.exchange.exact(bound)?,
        None => true,
    };
    let up_to = match row.up_to {
        Some(bound) => value <= work.exchange.exact(bound)?,
        None => true,
    };
    Ok(over && up_to)
}

fn add(work: &mut Work<'_>, row: &FeeRow) -> Result<(), Unquotable> {
    let of = row.amount;
    let mut once = match of.fixed {
        Some(amount) => work.exchange.money(amount)?,
        None => Money::zero(work.currency),
    };
    if let Some(rate) = of.share {
        let mut share = work.customs_value.share(rate, Rounding::HalfUp)?;
        if let Some(min) = of.min {
            let min = work.exchange.money(min)?;
            share = if share < min { min } else { share };
        }
        if let Some(max) = of.max {
            let max = work.exchange.money(max)?;
            share = if share > max { max } else { share };
        }
        once = once.plus(share)?;
    }
    let rule = work.named.row(&row.head);
    if row.per == Per::Consignment {
        collect(work, once, row.by)?;
        work.fees.push(Fee { kind: row.kind, amount: once, rule });
        return Ok(());
    }
    for at in 0..work.lines.len() {
        let Some(line) = work.lines.get(at) else { continue };
        let again = work.lines.iter().take(at).any(|earlier| earlier.hs6 == line.hs6);
        let times = match row.per {
            Per::Hs6 => u32::from(!again),
            Per::Unit => line.quantity,
            Per::Line | Per::Consignment => 1,
        };
        let amount = once.times(times)?;
        collect(work, amount, row.by)?;
        if let Some(line) = work.lines.get_mut(at).filter(|_| times > 0) {
            line.fees.push(Fee { kind: row.kind, amount, rule: rule.clone() });
        }
    }
    Ok(())
}

fn collect(work: &mut Work<'_>, amount: Money, by: Collector) -> Result<(), Unquotable> {
    Ok(work.collect_fee(amount, by)?)
}
