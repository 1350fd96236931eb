//! The sums, and who legally collects what.

use super::receipt::{Collected, NoticeCode, Receipt, ReceiptLine, Totals};
use super::work::Work;
use super::{ENGINE, Unquotable};
use crate::domain::money::{Money, MoneyError};
use crate::domain::rulebook::RulebookHash;
use crate::domain::rulebook::rows::Collector;

/// Closes the desk: adds up, divides what is collected, names the rules.
pub(super) fn close(mut work: Work<'_>, rulebook: &RulebookHash) -> Result<Receipt, Unquotable> {
    say_who_collects(&mut work)?;
    forget_waived(&mut work);
    say_uncertain(&mut work);
    let totals = add_up(&work)?;
    let (mut duty, mut tax) = (Money::zero(work.currency), Money::zero(work.currency));
    for (line, regime) in work.lines.iter().zip(&work.regimes) {
        if regime.duty_by == Collector::Checkout {
            duty = duty.plus(line.duty_amount()?)?;
        }
        if regime.tax_by == Collector::Checkout {
            tax = tax.plus(line.tax_amount()?)?;
        }
    }
    let at_checkout = collected(duty, tax, work.fees_at_checkout)?;
    let on_delivery = collected(
        totals.duty.minus(at_checkout.duty)?,
        totals.tax.minus(at_checkout.tax)?,
        totals.fees.minus(at_checkout.fees)?,
    )?;
    let consignment = work.consignment;
    Ok(Receipt {
        date: consignment.date,
        destination: consignment.destination,
        region: consignment.region.clone(),
        origin: consignment.origin,
        route: consignment.route,
        channel: consignment.channel,
        currency: work.currency,
        fx: work.exchange.used,
        lines: work.lines,
        fees: work.fees,
        totals,
        at_checkout,
        on_delivery,
        rules: work.named.rules,
        notices: work.notices,
        rulebook: rulebook.clone(),
        engine: ENGINE,
        local: None,
    })
}

pub(super) fn collected(duty: Money, tax: Money, fees: Money) -> Result<Collected, MoneyError> {
    Ok(Collected { duty, tax, fees, total: duty.plus(tax)?.plus(fees)? })
}

fn add_up(work: &Work<'_>) -> Result<Totals, MoneyError> {
    let mut duty = Money::zero(work.currency);
    let mut tax = duty;
    let mut fees = Money::sum(work.currency, work.fees.iter().map(|fee| fee.amount))?;
    for line in &work.lines {
        duty = duty.plus(line.duty_amount()?)?;
        tax = tax.plus(line.tax_amount()?)?;
        for fee in &line.fees {
            fees = fees.plus(fee.amount)?;
        }
    }
    let total = work.goods.plus(work.shipping)?.plus(work.insurance)?.plus(duty)?.plus(tax)?.plus(fees)?;
    Ok(Totals {
        goods: work.goods,
        shipping: work.shipping,
        insurance: work.insurance,
        customs_value: work.customs_value,
        duty,
        tax,
        fees,
        total,
    })
}

/// Says under which regimes tax is collected at checkout: where a limit opens them, or where there is tax at all.
fn say_who_collects(work: &mut Work<'_>) -> Result<(), Unquotable> {
    if !work.crosses() {
        return Ok(());
    }
    for at in 0..work.lines.len() {
        let Some((regime, line)) = work.regimes.get(at).copied().zip(work.lines.get(at)) else { continue };
        let limit = regime.limit.map(|limit| limit.amount);
        if regime.tax_by == Collector::Checkout && (limit.is_some() || !line.tax_amount()?.is_zero()) {
            work.say(NoticeCode::TaxAtCheckout, limit, &regime.head);
        }
    }
    Ok(())
}

/// Strikes the rules of charges that were waived, unless something else in the answer names them.
fn forget_waived(work: &mut Work<'_>) {
    let let_go = std::mem::take(&mut work.named.let_go);
    if let_go.is_empty() {
        return;
    }
    let (lines, fees, notices) = (&work.lines, &work.fees, &work.notices);
    work.named.rules.retain(|rule| {
        let charged = |line: &ReceiptLine| {
            line.duty.iter().chain(&line.tax).any(|part| part.rule == rule.id)
                || line.fees.iter().any(|fee| fee.rule == rule.id)
        };
        !let_go.contains(&rule.id)
            || lines.iter().any(charged)
            || fees.iter().any(|fee| fee.rule == rule.id)
            || notices.iter().any(|notice| notice.rule == rule.id)
    });
}

fn say_uncertain(work: &mut Work<'_>) {
    let uncertain = work.named.rules.iter().filter(|rule| rule.uncertain);
    let notices: Vec<super::Notice> = uncertain
        .map(|rule| super::Notice { code: NoticeCode::UncertainRule, amount: None, rule: rule.id.clone() })
        .collect();
    work.notices.extend(notices);
}
