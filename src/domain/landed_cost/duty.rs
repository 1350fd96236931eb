//! Duty: relief, a flat amount, one rate in place of the tariff, what is over an allowance; the tariff has its own file.

use rust_decimal::Decimal;

use super::receipt::{Component, NoticeCode};
use super::relief::{relief, waived};
use super::tariff;
use super::value::{part_on_goods, share_of, spread_charge};
use super::work::Work;
use super::{ChargeKind, Unquotable};
use crate::domain::money::{Money, MoneyError, Rounding};
use crate::domain::rulebook::rows::{Charge, Collector, DutyMode, Excess, Per, Regime, Rounded};
use crate::domain::rulebook::{RuleId, Rulebook, Text};

/// Puts duty on every line.
pub(super) fn charge(work: &mut Work<'_>, rulebook: &Rulebook) -> Result<(), Unquotable> {
    let open = not_relieved(work)?;
    work.relieved = work.crosses() && open.is_empty();
    if let Some(rate) = work.consignment.given.duty_total {
        return one_rate(work, &open, rate);
    }
    for (regime, group) in work.by_regime(&open) {
        match &regime.duty {
            DutyMode::Flat(amount, per) => flat(work, regime, &group, *amount, *per)?,
            DutyMode::Rate(rate, less) => {
                let rule = work.named.row(&regime.head);
                for at in group.iter().copied() {
                    ad_valorem(work, at, ChargeKind::AdValorem, rate.of, &rate.text, &rule)?;
                }
                deduct(work, &group, *less, &rule)?;
            }
            DutyMode::Excess(excess) => over_allowance(work, regime, &group, excess)?,
            DutyMode::None | DutyMode::Closed => {}
            DutyMode::Tariff(_) | DutyMode::Simplified | DutyMode::Layers(_) => {
                tariff::charge(work, rulebook, regime, &group)?;
            }
        }
    }
    Ok(())
}

/// The lines that bear duty; the others are given the rule that relieves them.
fn not_relieved(work: &mut Work<'_>) -> Result<Vec<usize>, Unquotable> {
    let mut open = Vec::with_capacity(work.lines.len());
    for at in 0..work.lines.len() {
        let Some(regime) = work.regimes.get(at).copied() else { continue };
        if regime.duty == DutyMode::None {
            if !work.crosses() {
                work.say(NoticeCode::DomesticSale, None, &regime.head);
            } else if work.consignment.given.duty_total.is_some() {
                open.push(at);
            }
            continue;
        }
        match relief(work, Charge::Duty, at)? {
            Ok(row) => {
                let component = waived(work, ChargeKind::AdValorem, row);
                put(work, at, component);
                work.say(NoticeCode::DutyRelief, Some(row.limit.amount), &row.head);
                continue;
            }
            Err(Some(row)) => work.say(NoticeCode::OverDutyThreshold, Some(row.limit.amount), &row.head),
            Err(None) => {}
        }
        open.push(at);
    }
    Ok(open)
}

pub(super) fn put(work: &mut Work<'_>, at: usize, component: Component) {
    if let Some(line) = work.lines.get_mut(at) {
        line.duty.push(component);
    }
}

/// Who collects the tax of a line: by this a destination may round.
pub(super) fn tax_by(work: &Work<'_>, at: usize) -> Collector {
    work.regimes.get(at).map_or(Collector::Delivery, |regime| regime.tax_by)
}

fn one_rate(work: &mut Work<'_>, lines: &[usize], rate: Decimal) -> Result<(), Unquotable> {
    let (member, title) = ("given.duty_pct_total", "One rate for all duties, stated in the request");
    let text = Text::from(rate.normalize().to_string());
    for at in lines.iter().copied() {
        let rule = work.named.given(member, title, work.consignment);
        ad_valorem(work, at, ChargeKind::AdValorem, rate, &text, &rule)?;
    }
    Ok(())
}

/// An amount for each distinct subheading (or line): it sits in the first line that has it, with zero in the others.
fn flat(work: &mut Work<'_>, regime: &Regime, group: &[usize], amount: Money, per: Per) -> Result<(), Unquotable> {
    let exact = work.exchange.exact(amount)?;
    let once = work.round(exact, Rounded::Duty, regime.tax_by)?;
    let rule = work.named.row(&regime.head);
    let mut shared = false;
    let mut seen = Vec::with_capacity(group.len());
    for at in group.iter().copied() {
        let Some(line) = work.lines.get(at) else { continue };
        let again = seen.contains(&line.hs6);
        seen.push(line.hs6);
        shared |= per == Per::Hs6 && (again || line.quantity > 1);
        let times = match per {
            Per::Consignment => u32::from(group.first() == Some(&at)),
            Per::Hs6 => u32::from(!again),
            Per::Line => 1,
            Per::Unit => line.quantity,
        };
        let due = once.times(times)?;
        let component = Component {
            kind: ChargeKind::Flat,
            rate: None,
            base: None,
            amount: due,
            on_goods: due,
            rule: rule.clone(),
        };
        put(work, at, component);
    }
    if shared {
        work.say(NoticeCode::FlatDutyShared, Some(amount), &regime.head);
    }
    Ok(())
}

/// What a rate in place of the tariff is lessened by, once for the whole consignment: never below nothing.
fn deduct(work: &mut Work<'_>, group: &[usize], less: Option<Money>, rule: &RuleId) -> Result<(), Unquotable> {
    let Some(less) = less else { return Ok(()) };
    let mut due = Money::zero(work.currency);
    let mut weights = vec![0; work.lines.len()];
    for at in group.iter().copied() {
        let Some((line, weight)) = work.lines.get(at).zip(weights.get_mut(at)) else { continue };
        let duty = line.duty_amount()?;
        *weight = duty.minor();
        due = due.plus(duty)?;
    }
    let exact = work.exchange.exact(less)?;
    let less = Money::from_decimal(exact, work.currency, Rounding::HalfUp)?;
    let less = if less > due { due } else { less };
    let shares = work.spread(less, &weights);
    for at in group.iter().copied() {
        let Some((line, share)) = work.lines.get(at).zip(shares.get(at)) else { continue };
        let amount = Money::zero(work.currency).minus(*share)?;
        let on_goods = part_on_goods(amount, line.goods, line.customs_value.minus(line.goods)?);
        let component =
            Component { kind: ChargeKind::Flat, rate: None, base: None, amount, on_goods, rule: rule.clone() };
        put(work, at, component);
    }
    Ok(())
}

/// A rate on the value over an allowance, or an amount for each kilogram over another; the greater is due.
fn over_allowance(work: &mut Work<'_>, regime: &Regime, group: &[usize], of: &Excess) -> Result<(), Unquotable> {
    let rule = work.named.row(&regime.head);
    let values: Vec<Money> = group.iter().filter_map(|at| work.lines.get(*at)).map(|line| line.customs_value).collect();
    let value = Money::sum(work.currency, values.iter().copied())?;
    let over = value.decimal() - work.exchange.exact(of.free)?;
    let base = Money::from_decimal(over.max(Decimal::ZERO), work.currency, Rounding::HalfUp)?;
    let grams: Vec<i64> = group.iter().map(|at| work.consignment.lines.get(*at).map_or(0, grams)).collect();
    let heavy = (Decimal::new(grams.iter().sum(), 3) - of.free_kg).max(Decimal::ZERO);
    let by_weight = work.exchange.exact(of.per_kg)?.checked_mul(heavy).ok_or(MoneyError::TooLarge)?;
    let by_value = share_of(base, of.rate.of)?;
    if by_value.is_zero() && by_weight.is_zero() {
        let zero = Money::zero(work.currency);
        for at in group.iter().copied() {
            let kind = ChargeKind::AdValorem;
            put(work, at, Component { kind, rate: None, base: None, amount: zero, on_goods: zero, rule: rule.clone() });
        }
        work.say(NoticeCode::DutyRelief, Some(of.free), &regime.head);
        return Ok(());
    }
    work.say(NoticeCode::OverDutyThreshold, Some(of.free), &regime.head);
    let exact = by_value.max(by_weight);
    let amount = work.round(exact, Rounded::Duty, regime.tax_by)?;
    let by_value = by_value >= by_weight;
    let bases = base.split(&values.iter().map(|value| value.minor()).collect::<Vec<_>>());
    let amounts = if by_value { spread_charge(amount, &bases, of.rate.of)? } else { amount.split(&grams) };
    for ((at, base), amount) in group.iter().copied().zip(bases).zip(amounts) {
        let (kind, rate, base) = if by_value {
            (ChargeKind::AdValorem, of.rate.text.clone(), Some(base))
        } else {
            (ChargeKind::Specific, format!("{}/kg", of.per_kg.decimal().normalize()).into(), None)
        };
        put(work, at, Component { kind, rate: Some(rate), base, amount, on_goods: amount, rule: rule.clone() });
    }
    Ok(())
}

fn grams(line: &super::Line) -> i64 {
    i64::from(line.weight_g) * i64::from(line.quantity)
}

/// A rate on the customs value of one line.
pub(super) fn ad_valorem(
    work: &mut Work<'_>,
    at: usize,
    kind: ChargeKind,
    rate: Decimal,
    text: &Text,
    rule: &RuleId,
) -> Result<(), Unquotable> {
    let Some(line) = work.lines.get(at) else { return Ok(()) };
    let by = tax_by(work, at);
    let base = work.base(line.customs_value, Rounded::DutyBase, by)?;
    let (goods, rest) = (line.goods, line.customs_value.minus(line.goods)?);
    let (amount, rounding) = work.rounding(share_of(base, rate)?, Rounded::Duty, by, kind)?;
    let on_goods = part_on_goods(amount, goods, rest);
    let component =
        Component { kind, rate: Some(text.clone()), base: Some(base), amount, on_goods, rule: rule.clone() };
    put(work, at, component);
    if let Some(rounding) = rounding {
        put(work, at, rounding);
    }
    Ok(())
}
