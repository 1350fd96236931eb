//! Tax: base per line, rounded per rate group, spread over the lines so that nothing is lost.

use rust_decimal::Decimal;

use super::receipt::Component;
use super::relief::{relief, waived};
use super::value::{part_on_goods, share_of, spread_charge};
use super::work::Work;
use super::{ChargeKind, Unquotable};
use crate::domain::money::{Money, MoneyError};
use crate::domain::rulebook::rows::{Charge, Collector, Regime, Rounded, TaxMode, TaxedPart};
use crate::domain::rulebook::{RuleId, Text};

/// One tax on one line, before it is computed.
struct Taxed {
    at: usize,
    kind: ChargeKind,
    rate: Decimal,
    text: Text,
    national: Option<Decimal>,
    rule: RuleId,
    base: Money,
    on_goods: Money,
    by: Collector,
    grossed: bool,
}

impl Taxed {
    /// Whether two taxes are computed together.
    fn goes_with(&self, other: &Self) -> bool {
        self.kind == other.kind
            && self.rate == other.rate
            && self.national == other.national
            && self.by == other.by
            && self.grossed == other.grossed
    }

    fn component(&self, text: &Text, base: Money, amount: Money) -> Result<Component, MoneyError> {
        Ok(Component {
            kind: self.kind,
            rate: Some(text.clone()),
            base: Some(base),
            amount,
            on_goods: part_on_goods(amount, self.on_goods, self.base.minus(self.on_goods)?),
            rule: self.rule.clone(),
        })
    }
}

/// Puts tax on every line.
pub(super) fn charge(work: &mut Work<'_>) -> Result<(), Unquotable> {
    let mut taxed = Vec::with_capacity(work.lines.len());
    let fees = fee_shares(work)?;
    for at in 0..work.lines.len() {
        let Some(regime) = work.regimes.get(at).copied() else { continue };
        if regime.tax == TaxMode::None {
            continue;
        }
        if work.crosses()
            && regime.tax_by == Collector::Delivery
            && let Ok(row) = relief(work, Charge::Tax, at)?
        {
            let component = waived(work, kind_of(work, at, regime), row);
            if let Some(line) = work.lines.get_mut(at) {
                line.tax.push(component);
            }
            continue;
        }
        let fee_share = fees.get(at).copied().unwrap_or(Money::zero(work.currency));
        assess(work, regime, at, fee_share, &mut taxed)?;
    }
    // Groups come in the order of their first line, so that the answer does not depend on anything else.
    while !taxed.is_empty() {
        let mut group: Vec<Taxed> = Vec::with_capacity(taxed.len());
        let mut rest = Vec::new();
        for one in taxed {
            let together = group.first().is_none_or(|first| one.goes_with(first));
            if together { group.push(one) } else { rest.push(one) }
        }
        levy(work, &group)?;
        taxed = rest;
    }
    Ok(())
}

/// Computes the tax again where fees that came after it are part of its base. Whether it is waived is then asked anew.
pub(super) fn charge_again(work: &mut Work<'_>) -> Result<(), Unquotable> {
    let border = |regime: &&Regime| regime.tax_base.contains(&TaxedPart::Fees);
    if work.fees.is_empty() || !work.regimes.iter().any(border) {
        return Ok(());
    }
    for line in &mut work.lines {
        line.tax.clear();
    }
    charge(work)
}

fn kind_of(work: &Work<'_>, at: usize, regime: &Regime) -> ChargeKind {
    if let TaxMode::Rate(_) = regime.tax {
        return ChargeKind::Consumption;
    }
    let line = work.consignment.lines.get(at);
    let rows = line.map(|line| work.rules.taxes(work.buyer(), line.hs6, line.category.as_deref()));
    rows.and_then(|rows| rows.first().map(|row| row.kind)).unwrap_or(ChargeKind::Vat)
}

/// What one line is taxed on and at which rates.
fn assess(
    work: &mut Work<'_>,
    regime: &Regime,
    at: usize,
    fee_share: Money,
    taxed: &mut Vec<Taxed>,
) -> Result<(), Unquotable> {
    let consignment = work.consignment;
    let Some(line) = consignment.lines.get(at) else { return Ok(()) };
    let (base, on_goods) = base_of(work, regime, at, fee_share)?;
    let (by, grossed) = (regime.tax_by, regime.tax == TaxMode::Grossed);
    let rows = match regime.tax {
        TaxMode::Rate(_) => Vec::new(),
        _ => work.rules.taxes(work.buyer(), line.hs6, line.category.as_deref()),
    };
    if let Some(rate) = consignment.given.tax {
        let rule = work.named.given("given.tax_pct", "Tax rate stated in the request", consignment);
        let (kind, text) = (kind_of(work, at, regime), Text::from(rate.normalize().to_string()));
        // A stated rate is divided between state and region as the rate of the table is.
        let share = rows.first().and_then(|row| row.national?.checked_div(row.rate));
        let national = share.map(|share| share * rate);
        taxed.push(Taxed { at, kind, rate, text, national, rule, base, on_goods, by, grossed });
        return Ok(());
    }
    if let TaxMode::Rate(rate) = &regime.tax {
        let (rule, kind, text) = (work.named.row(&regime.head), ChargeKind::Consumption, rate.text.clone());
        taxed.push(Taxed { at, kind, rate: rate.of, text, national: None, rule, base, on_goods, by, grossed });
        return Ok(());
    }
    if rows.is_empty() {
        return Err(Unquotable::NoRuleForDate { destination: consignment.destination, on: consignment.date });
    }
    for row in rows {
        let (rule, text) = (work.named.row(&row.head), row.text.clone());
        let (kind, rate, national) = (row.kind, row.rate, row.national);
        taxed.push(Taxed { at, kind, rate, text, national, rule, base, on_goods, by, grossed });
    }
    Ok(())
}

/// The fees of the whole consignment, by the value of the goods.
fn fee_shares(work: &Work<'_>) -> Result<Vec<Money>, Unquotable> {
    let fees = Money::sum(work.currency, work.fees.iter().map(|fee| fee.amount))?;
    let weights: Vec<i64> = work.lines.iter().map(|line| line.goods.minor()).collect();
    Ok(work.spread(fees, &weights))
}

/// The base of one line, and the part of it that falls on the goods.
fn base_of(work: &Work<'_>, regime: &Regime, at: usize, fee_share: Money) -> Result<(Money, Money), Unquotable> {
    let zero = Money::zero(work.currency);
    let Some(line) = work.lines.get(at) else { return Ok((zero, zero)) };
    let has = |part: TaxedPart| regime.tax_base.contains(&part);
    let mut goods = zero;
    let mut rest = zero;
    if has(TaxedPart::Value) {
        let on_goods = if line.goods < line.customs_value { line.goods } else { line.customs_value };
        goods = goods.plus(on_goods)?;
        rest = rest.plus(line.customs_value.minus(on_goods)?)?;
    }
    if has(TaxedPart::Goods) {
        goods = goods.plus(line.goods)?;
    }
    if has(TaxedPart::Freight) {
        rest = rest.plus(line.shipping_share)?;
    }
    if has(TaxedPart::Insurance) {
        rest = rest.plus(line.insurance_share)?;
    }
    if has(TaxedPart::Duty) {
        for component in &line.duty {
            goods = goods.plus(component.on_goods)?;
            rest = rest.plus(component.amount.minus(component.on_goods)?)?;
        }
    }
    if has(TaxedPart::Fees) {
        rest = rest.plus(fee_share)?;
        for fee in &line.fees {
            rest = rest.plus(fee.amount)?;
        }
    }
    Ok((goods.plus(rest)?, goods))
}

/// Computes the tax of one rate group and spreads it over its lines.
fn levy(work: &mut Work<'_>, group: &[Taxed]) -> Result<(), Unquotable> {
    let Some(first) = group.first() else { return Ok(()) };
    let (rate, by) = (first.rate, first.by);
    let mut bases: Vec<Money> = group.iter().map(|one| one.base).collect();
    let whole = Money::sum(work.currency, bases.iter().copied())?;
    if first.grossed {
        return levy_inside(work, group, whole);
    }
    let base = work.base(whole, Rounded::TaxBase, by)?;
    if base != whole {
        bases = base.split(&bases.iter().map(|base| base.minor()).collect::<Vec<_>>());
    }
    let parts = first.national.filter(|part| !part.is_zero() && work.step(Rounded::Tax, by).is_some());
    let Some(part) = parts else {
        let (amount, rounding) = work.rounding(share_of(base, rate)?, Rounded::Tax, by, first.kind)?;
        let shares = spread_charge(amount, &bases, rate)?;
        put(work, group, &bases, &shares, None)?;
        let largest = group.iter().zip(&bases).reduce(|most, one| if one.1 > most.1 { one } else { most });
        let line = largest.and_then(|(one, _)| work.lines.get_mut(one.at));
        if let Some((line, rounding)) = line.zip(rounding) {
            line.tax.push(rounding);
        }
        return Ok(());
    };
    let amount = work.round(share_of(base, part)?, Rounded::Tax, by)?;
    let national = spread_charge(amount, &bases, part)?;
    put(work, group, &bases, &national, Some((first.kind, part)))?;
    // The region's part is a share of the state's, as it was rounded.
    let regional = (rate - part).checked_div(part).ok_or(MoneyError::TooLarge)?.round_dp(10);
    let amount = work.round(share_of(amount, regional)?, Rounded::Tax, by)?;
    let shares = spread_charge(amount, &national, regional)?;
    put(work, group, &national, &shares, Some((ChargeKind::Provincial, regional)))
}

/// A tax that is part of its own base: the base grows until the rate of it is the tax.
fn levy_inside(work: &mut Work<'_>, group: &[Taxed], whole: Money) -> Result<(), Unquotable> {
    let Some(first) = group.first() else { return Ok(()) };
    let outside = Decimal::ONE - first.rate;
    let on_top = first.rate.checked_div(outside).filter(|on_top| !on_top.is_sign_negative());
    let on_top = on_top.ok_or(MoneyError::TooLarge)?;
    let amount = work.round(share_of(whole, on_top)?, Rounded::Tax, first.by)?;
    let bases: Vec<Money> = group.iter().map(|one| one.base).collect();
    let shares = spread_charge(amount, &bases, on_top)?;
    let grown: Result<Vec<Money>, MoneyError> =
        bases.iter().zip(&shares).map(|(base, share)| base.plus(*share)).collect();
    put(work, group, &grown?, &shares, None)
}

/// Puts a group's tax on its lines, under its own kind and rate or under those of a part of it.
fn put(
    work: &mut Work<'_>,
    group: &[Taxed],
    bases: &[Money],
    amounts: &[Money],
    part: Option<(ChargeKind, Decimal)>,
) -> Result<(), Unquotable> {
    for ((one, base), amount) in group.iter().zip(bases).zip(amounts) {
        let mut component = one.component(&one.text, *base, *amount)?;
        if let Some((kind, rate)) = part {
            component.kind = kind;
            component.rate = Some(rate.normalize().to_string().into());
        }
        if let Some(line) = work.lines.get_mut(one.at) {
            line.tax.push(component);
        }
    }
    Ok(())
}
