//! What is waived: by the value of the goods before a charge is computed, or by the charge itself after.

use super::receipt::Component;
use super::regime::within;
use super::work::Work;
use super::{ChargeKind, Unquotable};
use crate::domain::money::Money;
use crate::domain::rulebook::rows::{Charge, Collector, Measure, Threshold, ValueRule};

fn is_computed(threshold: &Threshold) -> bool {
    matches!(threshold.limit.measure, Measure::DutyAmount | Measure::TaxAmount | Measure::ChargesAmount)
}

/// The relief by value that waives a charge of one line; `Err` in the inner result: the one that was exceeded, if any.
pub(super) fn relief<'a>(
    work: &mut Work<'a>,
    charge: Charge,
    at: usize,
) -> Result<Result<&'a Threshold, Option<&'a Threshold>>, Unquotable> {
    let mut exceeded = None;
    let rule = work.regimes.get(at).map_or(ValueRule::Market, |regime| regime.value);
    for row in work.rules.thresholds(charge) {
        let goods = work.circumstances.goods.get(at);
        if is_computed(row) || !goods.is_some_and(|goods| row.selector.means(&work.circumstances, goods)) {
            continue;
        }
        if within(work, &row.limit, rule, at)? {
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

/// What counts towards a computed threshold on one line: its duty, and the tax that is due at the border.
fn counted(work: &Work<'_>, charge: Charge, at: usize) -> (bool, bool) {
    let Some(regime) = work.regimes.get(at) else { return (false, false) };
    let border = |by: Collector| by == Collector::Delivery;
    match charge {
        Charge::Duty => (true, false),
        Charge::Tax => (false, border(regime.tax_by)),
        Charge::Charges => (border(regime.duty_by), border(regime.tax_by)),
    }
}

/// Waives a charge whose *computed* amount is within a threshold.
pub(super) fn waive_computed(work: &mut Work<'_>, charge: Charge) -> Result<(), Unquotable> {
    if !work.crosses() {
        return Ok(());
    }
    let rows: Vec<&Threshold> = work.rules.thresholds(charge).filter(|row| is_computed(row)).collect();
    for row in rows {
        if !row.selector.means_all(&work.circumstances) {
            continue;
        }
        let mut computed = Money::zero(work.currency);
        for (at, line) in work.lines.iter().enumerate() {
            let (duty, tax) = counted(work, charge, at);
            computed = if duty { computed.plus(line.duty_amount()?)? } else { computed };
            computed = if tax { computed.plus(line.tax_amount()?)? } else { computed };
        }
        let bound = work.exchange.exact(row.limit.amount)?;
        if computed.is_zero() || !row.limit.admits(computed.decimal(), bound) {
            continue;
        }
        for at in 0..work.lines.len() {
            let (duty, tax) = counted(work, charge, at);
            let duty_waived = waived(work, ChargeKind::AdValorem, row);
            let Some(line) = work.lines.get_mut(at) else { continue };
            let mut gone = Vec::new();
            if tax && !line.tax.is_empty() {
                let kind = line.tax.first().map_or(ChargeKind::Vat, |tax| tax.kind);
                gone.append(&mut line.tax);
                line.tax.push(Component { kind, ..duty_waived.clone() });
            }
            if duty && !line.duty.is_empty() {
                gone.append(&mut line.duty);
                line.duty.push(duty_waived);
            }
            work.named.let_go.extend(gone.into_iter().map(|part| part.rule));
        }
        return Ok(());
    }
    Ok(())
}
