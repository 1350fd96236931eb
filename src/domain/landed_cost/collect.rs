//! The sums, and who legally collects what.

use super::receipt::{Collected, NoticeCode, Receipt, Totals};
use super::work::Work;
use super::{ENGINE, Unquotable};
use crate::domain::money::{Money, MoneyError};
use crate::domain::rulebook::RulebookHash;
use crate::domain::rulebook::rows::{Collector, Regime};

/// Closes the desk: adds up, divides what is collected, names the rules.
pub(super) fn close(mut work: Work<'_>, regime: &Regime, rulebook: &RulebookHash) -> Result<Receipt, Unquotable> {
    if work.crosses() && regime.tax_by == Collector::Checkout {
        let limit = regime.limit.map(|limit| limit.amount);
        work.say(NoticeCode::TaxAtCheckout, limit, &regime.head);
    }
    say_uncertain(&mut work);
    let totals = add_up(&work)?;
    let zero = Money::zero(work.currency);
    let at = |by: Collector, amount: Money| if by == Collector::Checkout { amount } else { zero };
    let at_checkout = collected(at(regime.duty_by, totals.duty), at(regime.tax_by, totals.tax), work.fees_at_checkout)?;
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
    })
}

fn collected(duty: Money, tax: Money, fees: Money) -> Result<Collected, MoneyError> {
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

fn say_uncertain(work: &mut Work<'_>) {
    let uncertain = work.named.rules.iter().filter(|rule| rule.uncertain);
    let notices: Vec<super::Notice> = uncertain
        .map(|rule| super::Notice { code: NoticeCode::UncertainRule, amount: None, rule: rule.id.clone() })
        .collect();
    work.notices.extend(notices);
}
