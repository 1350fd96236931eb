//! The tariff, line by line: the ordinary or a preferential rate, additional duties in layers, specific duties.

use rust_decimal::Decimal;

use super::duty::{ad_valorem, put, tax_by};
use super::receipt::Component;
use super::value::share_of;
use super::work::Work;
use super::{ChargeKind, Line, Unquotable};
use crate::domain::money::{Money, MoneyError};
use crate::domain::rulebook::RuleId;
use crate::domain::rulebook::Rulebook;
use crate::domain::rulebook::rows::{
    Counted, DutyMode, Joined, Place, Regime, Rounded, Specific, TariffKind, TariffRow,
};

/// Puts the duty of the tariff on the lines of one regime; under `layers`, only those layers of additional duty.
pub(super) fn charge(
    work: &mut Work<'_>,
    rulebook: &Rulebook,
    regime: &Regime,
    group: &[usize],
) -> Result<(), Unquotable> {
    let consignment = work.consignment;
    let layers = match &regime.duty {
        DutyMode::Layers(layers) => Some(layers.as_slice()),
        _ => None,
    };
    for at in group.iter().copied() {
        let Some(line) = consignment.lines.get(at) else { continue };
        let origin = rulebook.place(line.origin.unwrap_or(consignment.origin), consignment.date);
        let rows: Vec<&TariffRow> = work.rules.tariffs(line.hs6).filter(|row| meant(row, line, origin)).collect();
        if layers.is_none() {
            ordinary(work, at, line, &rows, regime)?;
        } else if rows.is_empty() && consignment.given.additional.is_none() {
            return Err(Unquotable::UnknownHs6 { index: at, hs6: line.hs6 });
        }
        if let Some(stated) = &consignment.given.additional {
            let rule = work.named.given("given.additional_pct", "Additional duty stated in the request", consignment);
            for (_, rate) in stated {
                let text = rate.normalize().to_string().into();
                ad_valorem(work, at, ChargeKind::Additional, *rate, &text, &rule)?;
            }
            continue;
        }
        for row in in_force(&rows) {
            if layers.is_some_and(|layers| !layers.contains(&row.layer)) {
                continue;
            }
            if row.kind == TariffKind::TopUp {
                top_up(work, at, row)?;
            } else {
                apply(work, at, line, row, ChargeKind::Additional)?;
            }
        }
    }
    Ok(())
}

/// The additional duties that count: of each layer the rows that speak of the goods most exactly, and no layer that
/// gives way to another that is in force.
fn in_force<'a>(rows: &[&'a TariffRow]) -> Vec<&'a TariffRow> {
    let further = |row: &&TariffRow| matches!(row.kind, TariffKind::Additional | TariffKind::TopUp);
    let layers: Vec<&'a TariffRow> = rows.iter().copied().filter(further).collect();
    let exactness = |row: &TariffRow| (row.code.len(), row.names_origins());
    let exact =
        |row: &TariffRow| !layers.iter().any(|other| other.layer == row.layer && exactness(other) > exactness(row));
    let displaced = |row: &TariffRow| {
        layers.iter().any(|other| row.yields_to.contains(&other.layer) && !other.is_free() && exact(other))
    };
    layers.iter().copied().filter(|row| exact(row) && !displaced(row)).collect()
}

/// What is missing from the ordinary duty of a line to a rate of both together.
fn top_up(work: &mut Work<'_>, at: usize, row: &TariffRow) -> Result<(), Unquotable> {
    let rule = work.named.row(&row.head);
    let Some(line) = work.lines.get(at) else { return Ok(()) };
    let ordinary = |part: &&Component| matches!(part.kind, ChargeKind::AdValorem | ChargeKind::Specific);
    let parts: Vec<&Component> = line.duty.iter().filter(ordinary).collect();
    let rates: Option<Decimal> =
        parts.iter().map(|part| part.rate.as_deref().and_then(|rate| rate.parse::<Decimal>().ok())).sum();
    if let Some(rates) = rates {
        let missing = (row.ad_valorem - rates).max(Decimal::ZERO);
        return ad_valorem(work, at, ChargeKind::Additional, missing, &missing.normalize().to_string().into(), &rule);
    }
    let paid = Money::sum(work.currency, parts.iter().map(|part| part.amount))?;
    let whole = work.round(share_of(line.customs_value, row.ad_valorem)?, Rounded::Duty, tax_by(work, at))?;
    let amount = if whole > paid { whole.minus(paid)? } else { Money::zero(work.currency) };
    let kind = ChargeKind::Additional;
    put(work, at, Component { kind, rate: None, base: None, amount, on_goods: amount, rule });
    Ok(())
}

/// Whether a tariff row speaks of a line: of its origin, and of its longer code where the row has one.
fn meant(row: &TariffRow, line: &Line, origin: Place) -> bool {
    let code = row.code.len() <= 6 || line.tariff_code.as_deref().is_some_and(|code| code.starts_with(&row.code));
    code && row.origin.have(origin)
}

/// The ordinary duty of one line: as stated, else preferential where proof is claimed, else simplified where the
/// regime says so, else for all origins, else what the regime says of goods that have no row.
fn ordinary(
    work: &mut Work<'_>,
    at: usize,
    line: &Line,
    rows: &[&TariffRow],
    regime: &Regime,
) -> Result<(), Unquotable> {
    if let Some(rate) = work.consignment.given.duty.get(&line.hs6) {
        let rule = work.named.given("given.duty_pct", "Duty rate stated in the request", work.consignment);
        let text = rate.normalize().to_string().into();
        return ad_valorem(work, at, ChargeKind::AdValorem, *rate, &text, &rule);
    }
    // A row for the line's own origin goes before those for all: some origins bear another column of the tariff. Of
    // rows that speak alike the later one counts.
    let exactness = |row: &TariffRow| (row.names_origins(), row.code.len(), row.head.from);
    let finest = |kind: TariffKind| {
        rows.iter()
            .filter(move |row| row.kind == kind)
            .copied()
            .reduce(|best, row| if exactness(row) > exactness(best) { row } else { best })
    };
    let claimed = line.proven || work.consignment.given.pref_claimed == Some(true);
    let preference = if claimed { finest(TariffKind::Pref) } else { None };
    let general = finest(TariffKind::Mfn);
    let simplified = if regime.duty == DutyMode::Simplified { finest(TariffKind::Simplified) } else { None };
    // The simplified rate for "other goods" is not meant for those that are free anyway.
    let simplified = simplified.filter(|row| !row.code.is_empty() || !general.is_some_and(TariffRow::is_free));
    if let Some(row) = preference.or(simplified).or(general) {
        return apply(work, at, line, row, ChargeKind::AdValorem);
    }
    match &regime.duty {
        DutyMode::Tariff(Some(rate)) => {
            let rule = work.named.row(&regime.head);
            ad_valorem(work, at, ChargeKind::AdValorem, rate.of, &rate.text, &rule)
        }
        _ => Err(Unquotable::UnknownHs6 { index: at, hs6: line.hs6 }),
    }
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
    let value = work.base(value, Rounded::DutyBase, tax_by(work, at))?;
    let by_value = share_of(value, row.ad_valorem)?;
    let high = match specific.high {
        Some(high) => counted_amount(work, counted, high, specific)?,
        None => low,
    };
    match specific.joined {
        // Both are one layer and rounded as one.
        Joined::Add if row.ad_valorem > Decimal::ZERO => {
            let duty = |work: &Work<'_>| work.lines.get(at).map_or(Ok(Money::zero(work.currency)), |l| l.duty_amount());
            let before = duty(work)?;
            ad_valorem(work, at, kind, row.ad_valorem, &row.text, &rule)?;
            let both = work.round(by_value + low, Rounded::Duty, tax_by(work, at))?;
            let amount = both.minus(duty(work)?.minus(before)?)?;
            put_specific(work, at, amount, specific.low, specific, &rule);
            Ok(())
        }
        Joined::Add => rounded_specific(work, at, low, specific.low, specific, &rule),
        Joined::Greater if low > by_value => rounded_specific(work, at, low, specific.low, specific, &rule),
        Joined::Clamp if by_value < low => rounded_specific(work, at, low, specific.low, specific, &rule),
        Joined::Clamp if by_value > high => {
            rounded_specific(work, at, high, specific.high.unwrap_or(specific.low), specific, &rule)
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

fn rounded_specific(
    work: &mut Work<'_>,
    at: usize,
    exact: Decimal,
    each: Decimal,
    of: &Specific,
    rule: &RuleId,
) -> Result<(), Unquotable> {
    let amount = work.round(exact, Rounded::Duty, tax_by(work, at))?;
    put_specific(work, at, amount, each, of, rule);
    Ok(())
}

/// A specific amount falls on the goods: it counts them, not their carriage.
fn put_specific(work: &mut Work<'_>, at: usize, amount: Money, each: Decimal, of: &Specific, rule: &RuleId) {
    let unit = match of.counted {
        Counted::Piece => "pc",
        Counted::Pair => "pair",
        Counted::Kilogram => "kg",
    };
    let component = Component {
        kind: ChargeKind::Specific,
        rate: Some(format!("{each}/{unit}").into()),
        base: None,
        amount,
        on_goods: amount,
        rule: rule.clone(),
    };
    put(work, at, component);
}
