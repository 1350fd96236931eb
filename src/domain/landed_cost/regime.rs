//! Which regime a consignment falls under, and what lies within a threshold.

use super::receipt::{Component, NoticeCode};
use super::work::Work;
use super::{ChargeKind, Unquotable};
use crate::domain::money::Money;
use crate::domain::rulebook::rows::{Charge, Collector, DutyMode, Limit, Measure, Regime, Threshold};
use rust_decimal::Decimal;

/// The first regime, in the order of the table, that the consignment meets.
pub(super) fn choose<'a>(work: &mut Work<'a>) -> Result<&'a Regime, Unquotable> {
    let consignment = work.consignment;
    let rows: Vec<&'a Regime> = work.rules.regimes(consignment.route).collect();
    if rows.is_empty() {
        return Err(Unquotable::NoRuleForDate { destination: consignment.destination, on: consignment.date });
    }
    let scheme = consignment.given.vat_scheme;
    let takes = |row: &Regime| scheme.is_none_or(|scheme| row.schemes.is_empty() || row.schemes.contains(&scheme));
    let asked = consignment.given.regime.as_deref();
    if asked.is_some_and(|name| !rows.iter().any(|row| row.name.eq_ignore_ascii_case(name))) {
        return Err(Unquotable::RouteNotAvailable);
    }
    let named = |row: &&Regime| asked.is_some_and(|name| row.name.eq_ignore_ascii_case(name));
    let (first, then): (Vec<&'a Regime>, Vec<&'a Regime>) = rows.into_iter().partition(named);
    let mut over = None;
    for row in first.into_iter().chain(then) {
        if !takes(row) || !row.selector.means(&work.circumstances) {
            continue;
        }
        if let Some(limit) = &row.limit
            && !within(work, limit)?
        {
            over = over.or(Some((row, limit.amount)));
            continue;
        }
        if row.duty == DutyMode::Closed {
            return Err(Unquotable::RouteNotAvailable);
        }
        if let Some((flat, amount)) = over
            && matches!(flat.duty, DutyMode::Flat(..))
        {
            work.say(NoticeCode::OverDutyThreshold, Some(amount), &flat.head);
        }
        if row.head.uncertain {
            work.named.row(&row.head);
        }
        return Ok(row);
    }
    Err(Unquotable::RouteNotAvailable)
}

/// Whether the consignment's value is within a limit. The limit's currency is converted, never rounded; and
/// rounding goods to whole minor units does not push a value over.
pub(super) fn within(work: &mut Work<'_>, limit: &Limit) -> Result<bool, Unquotable> {
    let bound = work.exchange.exact(limit.amount)?;
    let (printed, exact) = match limit.measure {
        Measure::Cif => {
            let printed = work.goods.plus(work.shipping)?.plus(work.insurance)?;
            (printed.decimal(), work.exact.goods + work.exact.carriage)
        }
        Measure::CustomsValue => (work.customs_value.decimal(), work.customs_value.decimal()),
        _ => (work.goods.decimal(), work.exact.goods),
    };
    Ok(meets(printed.min(exact), bound, limit.strictly_below))
}

fn meets(value: Decimal, bound: Decimal, strictly_below: bool) -> bool {
    if strictly_below { value < bound } else { value <= bound }
}

fn is_computed(threshold: &Threshold) -> bool {
    matches!(threshold.limit.measure, Measure::DutyAmount | Measure::TaxAmount | Measure::ChargesAmount)
}

/// The relief by value that waives a charge; `Err` in the inner result: the one that was exceeded, if any.
pub(super) fn relief<'a>(
    work: &mut Work<'a>,
    charge: Charge,
) -> Result<Result<&'a Threshold, Option<&'a Threshold>>, Unquotable> {
    let mut exceeded = None;
    for row in work.rules.thresholds(charge) {
        if is_computed(row) || !row.selector.means(&work.circumstances) {
            continue;
        }
        if within(work, &row.limit)? {
            return Ok(Ok(row));
        }
        exceeded = exceeded.or(Some(row));
    }
    Ok(Err(exceeded))
}

/// A charge that a rule waived: zero, with the rule's name.
pub(super) fn waived(work: &mut Work<'_>, kind: ChargeKind, threshold: &Threshold) -> Component {
    let zero = Money::zero(work.currency);
    Component { kind, rate: None, base: None, amount: zero, on_goods: zero, rule: work.named.row(&threshold.head) }
}

/// Waives a charge whose *computed* amount is within a threshold.
pub(super) fn waive_computed(work: &mut Work<'_>, charge: Charge, regime: &Regime) -> Result<(), Unquotable> {
    let rows: Vec<&Threshold> = work.rules.thresholds(charge).filter(|row| is_computed(row)).collect();
    for row in rows {
        if !row.selector.means(&work.circumstances) {
            continue;
        }
        let mut computed = Money::zero(work.currency);
        let duty = charge == Charge::Duty || charge == Charge::Charges && regime.duty_by == Collector::Delivery;
        let tax = charge == Charge::Tax || charge == Charge::Charges && regime.tax_by == Collector::Delivery;
        for line in &work.lines {
            computed = if duty { computed.plus(line.duty_amount()?)? } else { computed };
            computed = if tax { computed.plus(line.tax_amount()?)? } else { computed };
        }
        let bound = work.exchange.exact(row.limit.amount)?;
        if computed.is_zero() || !meets(computed.decimal(), bound, row.limit.strictly_below) {
            continue;
        }
        for at in 0..work.lines.len() {
            let duty_waived = waived(work, ChargeKind::AdValorem, row);
            let Some(line) = work.lines.get_mut(at) else { continue };
            if tax && !line.tax.is_empty() {
                let kind = line.tax.first().map_or(ChargeKind::Vat, |tax| tax.kind);
                line.tax = vec![Component { kind, ..duty_waived.clone() }];
            }
            if duty && !line.duty.is_empty() {
                line.duty = vec![duty_waived];
            }
        }
        return Ok(());
    }
    Ok(())
}
