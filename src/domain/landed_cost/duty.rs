//! Duty: relief, a flat amount, the tariff with its layers, or one rate in place of it.

use rust_decimal::Decimal;

use super::receipt::{Component, NoticeCode};
use super::regime::{relief, waived};
use super::value::{part_on_goods, share_of};
use super::work::Work;
use super::{ChargeKind, Line, Unquotable};
use crate::domain::money::{Money, MoneyError};
use crate::domain::rulebook::RuleId;
use crate::domain::rulebook::rows::{
    Charge, Counted, DutyMode, Joined, Per, Place, Regime, Rounded, Specific, TariffKind, TariffRow,
};
use crate::domain::rulebook::{Area, Rulebook};

/// Puts duty on every line.
pub(super) fn charge(work: &mut Work<'_>, rulebook: &Rulebook, regime: &Regime) -> Result<(), Unquotable> {
    if regime.duty == DutyMode::None {
        work.say(NoticeCode::DomesticSale, None, &regime.head);
        return Ok(());
    }
    match relief(work, Charge::Duty)? {
        Ok(row) => {
            work.relieved = true;
            for at in 0..work.lines.len() {
                let component = waived(work, ChargeKind::AdValorem, row);
                put(work, at, component);
            }
            work.say(NoticeCode::DutyRelief, Some(row.limit.amount), &row.head);
            return Ok(());
        }
        Err(Some(row)) => work.say(NoticeCode::OverDutyThreshold, Some(row.limit.amount), &row.head),
        Err(None) => {}
    }
    if let Some(rate) = work.consignment.given.duty_total {
        return one_rate(work, rate, "given.duty_pct_total", "One rate for all duties, stated in the request");
    }
    match &regime.duty {
        DutyMode::Flat(amount, per) => flat(work, regime, *amount, *per),
        DutyMode::Rate(rate, text) => {
            let rule = work.named.row(&regime.head);
            for at in 0..work.lines.len() {
                ad_valorem(work, at, ChargeKind::AdValorem, *rate, text, &rule)?;
            }
            Ok(())
        }
        DutyMode::Layers(layers) => by_line(work, rulebook, Some(layers)),
        _ => by_line(work, rulebook, None),
    }
}

fn put(work: &mut Work<'_>, at: usize, component: Component) {
    if let Some(line) = work.lines.get_mut(at) {
        line.duty.push(component);
    }
}

fn one_rate(work: &mut Work<'_>, rate: Decimal, member: &str, title: &str) -> Result<(), Unquotable> {
    let rule = work.named.given(member, title, work.consignment);
    let text = rate.normalize().to_string();
    for at in 0..work.lines.len() {
        ad_valorem(work, at, ChargeKind::AdValorem, rate, &text, &rule)?;
    }
    Ok(())
}

/// An amount for each distinct subheading (or line): it sits in the first line that has it, with zero in the others.
fn flat(work: &mut Work<'_>, regime: &Regime, amount: Money, per: Per) -> Result<(), Unquotable> {
    let once = work.exchange.money(amount)?;
    let rule = work.named.row(&regime.head);
    let mut shared = false;
    for at in 0..work.lines.len() {
        let Some(line) = work.lines.get(at) else { continue };
        let again = work.lines.iter().take(at).any(|earlier| earlier.hs6 == line.hs6);
        shared |= per == Per::Hs6 && (again || line.quantity > 1);
        let times = match per {
            Per::Consignment => u32::from(at == 0),
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

fn ad_valorem(
    work: &mut Work<'_>,
    at: usize,
    kind: ChargeKind,
    rate: Decimal,
    text: &str,
    rule: &RuleId,
) -> Result<(), Unquotable> {
    let Some(line) = work.lines.get(at) else { return Ok(()) };
    let base = line.customs_value;
    let amount = work.round(share_of(base, rate)?, Rounded::Duty)?;
    let on_goods = part_on_goods(amount, line.goods, base.minus(line.goods)?);
    let component =
        Component { kind, rate: Some(text.to_owned()), base: Some(base), amount, on_goods, rule: rule.clone() };
    put(work, at, component);
    Ok(())
}

/// The tariff, line by line; with `layers`, only those layers of additional duty.
fn by_line(work: &mut Work<'_>, rulebook: &Rulebook, layers: Option<&[String]>) -> Result<(), Unquotable> {
    let consignment = work.consignment;
    for (at, line) in consignment.lines.iter().enumerate() {
        let origin = rulebook.place(line.origin.unwrap_or(consignment.origin), consignment.date);
        let rows: Vec<&TariffRow> = work.rules.tariffs(line.hs6).filter(|row| meant(row, line, origin)).collect();
        if layers.is_none() {
            ordinary(work, at, line, &rows)?;
        } else if rows.is_empty() && consignment.given.additional.is_none() {
            return Err(Unquotable::UnknownHs6 { index: at, hs6: line.hs6 });
        }
        if let Some(stated) = &consignment.given.additional {
            let rule = work.named.given("given.additional_pct", "Additional duty stated in the request", consignment);
            for (_, rate) in stated {
                let text = rate.normalize().to_string();
                ad_valorem(work, at, ChargeKind::Additional, *rate, &text, &rule)?;
            }
            continue;
        }
        for row in rows.iter().filter(|row| row.kind == TariffKind::Additional) {
            if layers.is_none_or(|layers| layers.contains(&row.layer)) {
                apply(work, at, line, row, ChargeKind::Additional)?;
            }
        }
    }
    Ok(())
}

/// Whether a tariff row speaks of a line: of its origin, and of its longer code where the row has one.
fn meant(row: &TariffRow, line: &Line, origin: Place) -> bool {
    let code = row.code.len() == 6 || line.tariff_code.as_deref().is_some_and(|code| code.starts_with(&row.code));
    code && row.origin.is_none_or(|named: Area| named == origin.country || named == origin.territory)
}

/// The ordinary duty of one line: as stated, else preferential where proof is claimed, else for all origins.
fn ordinary(work: &mut Work<'_>, at: usize, line: &Line, rows: &[&TariffRow]) -> Result<(), Unquotable> {
    if let Some(rate) = work.consignment.given.duty.get(&line.hs6) {
        let rule = work.named.given("given.duty_pct", "Duty rate stated in the request", work.consignment);
        let text = rate.normalize().to_string();
        return ad_valorem(work, at, ChargeKind::AdValorem, *rate, &text, &rule);
    }
    let finest = |kind: TariffKind| {
        rows.iter()
            .filter(move |row| row.kind == kind)
            .copied()
            .reduce(|best, row| if row.code.len() > best.code.len() { row } else { best })
    };
    let claimed = work.consignment.given.pref_claimed == Some(true);
    let preference = if claimed { finest(TariffKind::Pref) } else { None };
    let Some(row) = preference.or_else(|| finest(TariffKind::Mfn)) else {
        return Err(Unquotable::UnknownHs6 { index: at, hs6: line.hs6 });
    };
    apply(work, at, line, row, ChargeKind::AdValorem)
}

/// Applies one row: its ad valorem part, its specific part, or the one that counts.
fn apply(work: &mut Work<'_>, at: usize, line: &Line, row: &TariffRow, kind: ChargeKind) -> Result<(), Unquotable> {
    let rule = work.named.row(&row.head);
    let Some(specific) = &row.specific else {
        return ad_valorem(work, at, kind, row.ad_valorem, &row.text, &rule);
    };
    let counted = counted(line, specific)?;
    let low = counted_amount(work, counted, specific.low, specific)?;
    let value = work.lines.get(at).map_or(Money::zero(work.currency), |line| line.customs_value);
    let by_value = share_of(value, row.ad_valorem)?;
    let high = match specific.high {
        Some(high) => counted_amount(work, counted, high, specific)?,
        None => low,
    };
    match specific.joined {
        Joined::Add => {
            if row.ad_valorem > Decimal::ZERO {
                ad_valorem(work, at, kind, row.ad_valorem, &row.text, &rule)?;
            }
            put_specific(work, at, low, specific.low, specific, &rule)
        }
        Joined::Greater if low > by_value => put_specific(work, at, low, specific.low, specific, &rule),
        Joined::Clamp if by_value < low => put_specific(work, at, low, specific.low, specific, &rule),
        Joined::Clamp if by_value > high => {
            put_specific(work, at, high, specific.high.unwrap_or(specific.low), specific, &rule)
        }
        _ => ad_valorem(work, at, kind, row.ad_valorem, &row.text, &rule),
    }
}

fn counted(line: &Line, specific: &Specific) -> Result<Decimal, MoneyError> {
    let quantity = Decimal::from(line.quantity);
    match specific.counted {
        Counted::Piece | Counted::Pair => Ok(quantity),
        Counted::Kilogram => {
            quantity.checked_mul(Decimal::new(i64::from(line.weight_g), 3)).ok_or(MoneyError::TooLarge)
        }
    }
}

fn counted_amount(work: &mut Work<'_>, count: Decimal, each: Decimal, of: &Specific) -> Result<Decimal, Unquotable> {
    let rate = work.exchange.rate(of.currency)?;
    let amount = count.checked_mul(each).and_then(|amount| amount.checked_mul(rate));
    Ok(amount.ok_or(MoneyError::TooLarge)?)
}

/// A specific amount falls on the goods: it counts them, not their carriage.
fn put_specific(
    work: &mut Work<'_>,
    at: usize,
    exact: Decimal,
    each: Decimal,
    of: &Specific,
    rule: &RuleId,
) -> Result<(), Unquotable> {
    let unit = match of.counted {
        Counted::Piece => "pc",
        Counted::Pair => "pair",
        Counted::Kilogram => "kg",
    };
    let amount = work.round(exact, Rounded::Duty)?;
    let component = Component {
        kind: ChargeKind::Specific,
        rate: Some(format!("{each}/{unit}")),
        base: None,
        amount,
        on_goods: amount,
        rule: rule.clone(),
    };
    put(work, at, component);
    Ok(())
}
