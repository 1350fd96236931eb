//! Tax: base per line, rounded per rate group, spread over the lines so that nothing is lost.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::receipt::Component;
use super::regime::{relief, waived};
use super::value::{part_on_goods, share_of};
use super::work::Work;
use super::{ChargeKind, Unquotable};
use crate::domain::money::{Money, Rounding};
use crate::domain::rulebook::RuleId;
use crate::domain::rulebook::rows::{Charge, Collector, Regime, Rounded, TaxedPart};

/// One tax on one line, before it is computed.
struct Taxed {
    at: usize,
    kind: ChargeKind,
    rate: Decimal,
    text: Arc<str>,
    rule: RuleId,
    base: Money,
    on_goods: Money,
}

/// Puts tax on every line.
pub(super) fn charge(work: &mut Work<'_>, regime: &Regime) -> Result<(), Unquotable> {
    let at_border = regime.tax_by == Collector::Delivery;
    if at_border && let Ok(row) = relief(work, Charge::Tax)? {
        for at in 0..work.lines.len() {
            let component = waived(work, kind_of(work, at), row);
            if let Some(line) = work.lines.get_mut(at) {
                line.tax.push(component);
            }
        }
        return Ok(());
    }
    let mut taxed = assess(work, regime)?;
    // Groups come in the order of their first line, so that the answer does not depend on anything else.
    while let Some(first) = taxed.first() {
        let (kind, rate) = (first.kind, first.rate);
        let (group, rest): (Vec<Taxed>, Vec<Taxed>) =
            taxed.into_iter().partition(|one| one.kind == kind && one.rate == rate);
        levy(work, group, rate)?;
        taxed = rest;
    }
    Ok(())
}

fn kind_of(work: &Work<'_>, at: usize) -> ChargeKind {
    let line = work.consignment.lines.get(at);
    let rows = line.map(|line| work.rules.taxes(work.consignment.region.as_ref(), line.hs6, line.category.as_deref()));
    rows.and_then(|rows| rows.first().map(|row| row.kind)).unwrap_or(ChargeKind::Vat)
}

/// What each line is taxed on and at which rates.
fn assess(work: &mut Work<'_>, regime: &Regime) -> Result<Vec<Taxed>, Unquotable> {
    let consignment = work.consignment;
    let consignment_fees = Money::sum(work.currency, work.fees.iter().map(|fee| fee.amount))?;
    let weights: Vec<i64> = work.lines.iter().map(|line| line.goods.minor()).collect();
    let fee_shares = work.spread(consignment_fees, &weights);
    let mut taxed = Vec::with_capacity(work.lines.len());
    for ((at, line), fee_share) in consignment.lines.iter().enumerate().zip(fee_shares) {
        let (base, on_goods) = base_of(work, regime, at, fee_share)?;
        if let Some(rate) = consignment.given.tax {
            let rule = work.named.given("given.tax_pct", "Tax rate stated in the request", consignment);
            let text: Arc<str> = rate.normalize().to_string().into();
            taxed.push(Taxed { at, kind: kind_of(work, at), rate, text, rule, base, on_goods });
            continue;
        }
        let rows = work.rules.taxes(consignment.region.as_ref(), line.hs6, line.category.as_deref());
        if rows.is_empty() {
            return Err(Unquotable::NoRuleForDate { destination: consignment.destination, on: consignment.date });
        }
        for row in rows {
            let rule = work.named.row(&row.head);
            taxed.push(Taxed { at, kind: row.kind, rate: row.rate, text: Arc::clone(&row.text), rule, base, on_goods });
        }
    }
    Ok(taxed)
}

/// The base of one line, and the part of it that falls on the goods.
fn base_of(work: &Work<'_>, regime: &Regime, at: usize, fee_share: Money) -> Result<(Money, Money), Unquotable> {
    let zero = Money::zero(work.currency);
    let Some(line) = work.lines.get(at) else { return Ok((zero, zero)) };
    let has = |part: TaxedPart| regime.tax_base.contains(&part);
    let mut goods = zero;
    let mut rest = zero;
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
fn levy(work: &mut Work<'_>, group: Vec<Taxed>, rate: Decimal) -> Result<(), Unquotable> {
    let base = Money::sum(work.currency, group.iter().map(|one| one.base))?;
    let amount = work.round(share_of(base, rate)?, Rounded::Tax)?;
    let bases: Vec<Money> = group.iter().map(|one| one.base).collect();
    for (one, amount) in group.into_iter().zip(spread(amount, &bases, rate)?) {
        let component = Component {
            kind: one.kind,
            rate: Some(one.text.as_ref().to_owned()),
            base: Some(one.base),
            amount,
            on_goods: part_on_goods(amount, one.on_goods, one.base.minus(one.on_goods)?),
            rule: one.rule,
        };
        if let Some(line) = work.lines.get_mut(one.at) {
            line.tax.push(component);
        }
    }
    Ok(())
}

/// A group's tax over its bases: to each the whole units of its own exact tax, and what is left one
/// unit each to the largest remainders (the earlier first), so that no line is a whole unit off its
/// own rate. (Dividing the rounded total in proportion can be.) A total rounded to a coarser step than
/// the currency's minor unit has more or less left than that, and is divided in proportion.
fn spread(amount: Money, bases: &[Money], rate: Decimal) -> Result<Vec<Money>, Unquotable> {
    let currency = amount.currency();
    let mut shares = Vec::with_capacity(bases.len());
    let mut remainders = Vec::with_capacity(bases.len());
    for base in bases {
        let exact = share_of(*base, rate)?;
        let whole = Money::from_decimal(exact, currency, Rounding::Down)?;
        remainders.push(exact - whole.decimal());
        shares.push(whole);
    }
    let spare = amount.minus(Money::sum(currency, shares.iter().copied())?)?.minor();
    let Some(spare) = usize::try_from(spare).ok().filter(|spare| *spare <= shares.len()) else {
        let weights: Vec<i64> = bases.iter().map(|base| base.minor()).collect();
        return Ok(amount.split(&weights));
    };
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(remainders.get(at).copied()));
    for at in order.into_iter().take(spare) {
        if let Some(share) = shares.get_mut(at) {
            *share = share.plus(Money::new(1, currency))?;
        }
    }
    Ok(shares)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;

    #[test]
    fn no_line_is_a_whole_unit_off_its_own_tax() {
        let rate = Decimal::new(2, 1);
        // Exact taxes of 2.8 units thrice and 31537: the total rounds down, and the large line's share of
        // it would be 31536.
        let bases = [14, 14, 14, 157_685].map(|minor| Money::new(minor, Currency::EUR));
        let whole = Money::sum(Currency::EUR, bases.iter().copied()).unwrap();
        let amount = whole.share(rate, Rounding::HalfUp).unwrap();
        let shares = spread(amount, &bases, rate).unwrap();
        assert_eq!(Money::sum(Currency::EUR, shares.iter().copied()).unwrap(), amount);
        assert_eq!(shares.iter().map(|share| share.minor()).collect::<Vec<_>>(), [3, 3, 2, 31_537]);
        assert_eq!(amount.split(&bases.map(Money::minor)).last().map(|share| share.minor()), Some(31_536));
    }

    #[test]
    fn a_total_in_coarse_steps_is_still_all_handed_out() {
        let bases = [Money::new(333, Currency::EUR), Money::new(667, Currency::EUR)];
        let shares = spread(Money::new(100, Currency::EUR), &bases, Decimal::new(5, 2)).unwrap();
        assert_eq!(shares.iter().map(|share| share.minor()).sum::<i64>(), 100);
    }
}
