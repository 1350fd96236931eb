//! Which regime each line falls under.
//!
//! Most limits look at the consignment as a whole, some at the price of one unit; origins and kinds of goods are
//! looked at line by line. So the lines of one consignment may fall under different regimes.

use rust_decimal::Decimal;

use super::Unquotable;
use super::receipt::NoticeCode;
use super::value::{goods_value, landed_value, value_under};
use super::work::Work;
use crate::domain::money::Money;
use crate::domain::rulebook::rows::{DutyMode, Limit, Measure, Regime, ValueRule};

/// Gives each line the first regime, in the order of the table, that it meets.
pub(super) fn choose(work: &mut Work<'_>) -> Result<(), Unquotable> {
    let consignment = work.consignment;
    let rows: Vec<&Regime> = work.rules.regimes(consignment.route).collect();
    if rows.is_empty() {
        return Err(Unquotable::NoRuleForDate { destination: consignment.destination, on: consignment.date });
    }
    let asked = consignment.given.regime.as_deref();
    let named = |row: &&Regime| asked.is_some_and(|name| is_named(row, name));
    let (mut rows, others): (Vec<&Regime>, Vec<&Regime>) = rows.into_iter().partition(named);
    if asked.is_some() && rows.is_empty() {
        return Err(Unquotable::RouteNotAvailable);
    }
    // What the request names comes first.
    let named = rows.len();
    rows.extend(others);
    for at in 0..work.lines.len() {
        let regime = of_line(work, &rows, named, at)?;
        work.regimes.push(regime);
    }
    Ok(())
}

/// A regime may go by several names, set apart by `|`.
fn is_named(row: &Regime, name: &str) -> bool {
    row.name.split('|').any(|own| own.trim().eq_ignore_ascii_case(name))
}

/// The first of the rows that a line meets; the first `named` of them are named in the request.
fn of_line<'a>(work: &mut Work<'a>, rows: &[&'a Regime], named: usize, at: usize) -> Result<&'a Regime, Unquotable> {
    let scheme = work.consignment.given.vat_scheme;
    let takes = |row: &Regime| scheme.is_none_or(|scheme| row.schemes.is_empty() || row.schemes.contains(&scheme));
    let mut over = None;
    for (place, row) in rows.iter().copied().enumerate() {
        let Some(goods) = work.circumstances.goods.get(at) else { break };
        // Who names a regime says with it that its conditions are met.
        let meant = if place < named {
            row.selector.means_in_name(&work.circumstances, goods)
        } else {
            row.selector.means(&work.circumstances, goods)
        };
        if !takes(row) || !meant {
            continue;
        }
        if let Some(limit) = &row.limit
            && !within(work, limit, row.value, at)?
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

/// What a limit is compared with; for a price of one unit, that of a line.
pub(super) fn measured(work: &mut Work<'_>, what: Measure, rule: ValueRule, at: usize) -> Result<Decimal, Unquotable> {
    Ok(match what {
        Measure::Cif => landed_value(work)?,
        Measure::CustomsValue => value_under(work, rule)?,
        Measure::Item => {
            let price = work.consignment.lines.get(at).map_or(Money::zero(work.currency), |line| line.unit_price);
            work.exchange.exact(price)?
        }
        _ => goods_value(work),
    })
}

/// Whether a value is within a limit. The limit's currency is converted, never rounded.
pub(super) fn within(work: &mut Work<'_>, limit: &Limit, rule: ValueRule, at: usize) -> Result<bool, Unquotable> {
    let bound = work.exchange.exact(limit.amount)?;
    let value = measured(work, limit.measure, rule, at)?;
    Ok(limit.admits(value, bound))
}
