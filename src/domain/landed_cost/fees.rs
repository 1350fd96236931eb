//! Fees of authorities, countries and carriers.

use super::receipt::{Fee, FeeKind};
use super::work::Work;
use super::{GivenFee, Unquotable};
use crate::domain::money::Money;
use crate::domain::rulebook::rows::{Collector, FeeAmount, FeeRow, FeeScope, Per, Rounded, When};

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
    let due = something_due(work)?;
    for row in work.rules.fees() {
        let later = row.when == When::Due;
        let national = row.scope == FeeScope::National && given.national_parcel_fee.is_some();
        let idle = row.when == When::Entry && work.relieved || later && !due;
        if later != (round == Round::AfterTax) || national || idle || !row.selector.means(&work.circumstances) {
            continue;
        }
        if in_range(work, row)? {
            add(work, row)?;
        }
    }
    Ok(())
}

fn something_due(work: &Work<'_>) -> Result<bool, Unquotable> {
    for line in &work.lines {
        if !line.duty_amount()?.is_zero() || !line.tax_amount()?.is_zero() {
            return Ok(true);
        }
    }
    Ok(false)
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
    let value = work.customs_value.decimal();
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
    let once = match row.amount {
        FeeAmount::Fixed(amount) => work.exchange.money(amount)?,
        FeeAmount::Share { rate, min, max } => {
            let mut amount = work.round(super::value::share_of(work.customs_value, rate)?, Rounded::Duty)?;
            if let Some(min) = min {
                let min = work.exchange.money(min)?;
                amount = if amount < min { min } else { amount };
            }
            if let Some(max) = max {
                let max = work.exchange.money(max)?;
                amount = if amount > max { max } else { amount };
            }
            amount
        }
    };
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
