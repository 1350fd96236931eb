//! Tables of text → rows with meaning. Figures stand in the tables; here stands only their grammar.

use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::names::{Area, RuleId};
use super::rows::{
    Belonging, Counted, FeeAmount, FeeRow, GoodsList, Head, Joined, Limit, Measure, Places, Restriction, RoundingRow,
    Selector, Specific, TariffRow, TaxRow, Threshold,
};
use super::table::{Cells, Plain, YesNo};
use super::{Lowest, Market, Valuation};
use crate::domain::country::Country;
use crate::domain::landed_cost::{Channel, ChargeKind, FeeKind};
use crate::domain::money::{Currency, Money, Rounding};

/// Confidences under which a row counts as uncertain: quotes that lean on it say so to operators.
const UNCERTAIN: [&str; 3] = ["memory-low", "uncertain", "incomplete"];

/// Whether a row of this confidence counts as uncertain.
pub fn is_uncertain(confidence: &str) -> bool {
    UNCERTAIN.contains(&confidence)
}

/// The part all rows have in common.
pub fn head(cells: &Cells<'_>) -> Option<Head> {
    let id: String = cells.must("rule_id", "a rule id")?;
    let (title, source) = (cells.text("title"), cells.text("source"));
    for (column, text) in [("title", title), ("source", source)] {
        if text.is_empty() {
            cells.fault(column, "must not be empty");
        }
    }
    let (from, to) = cells.days()?;
    let uncertain = is_uncertain(cells.text("confidence"));
    Some(Head { id: RuleId::from(id), title: title.into(), from, to, source: source.into(), uncertain })
}

/// Whether the row is switched on.
pub fn is_on(cells: &Cells<'_>) -> Option<bool> {
    match cells.text("state") {
        "on" => Some(true),
        "off" => Some(false),
        other => {
            cells.fault("state", format!("'{other}' is not on or off"));
            None
        }
    }
}

fn word<T>(cells: &Cells<'_>, column: &str, known: &[(&str, T)]) -> Option<T>
where
    T: Copy,
{
    let text = cells.text(column);
    let found = known.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
    if found.is_none() {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        cells.fault(column, format!("'{text}' is not one of: {}", names.join(", ")));
    }
    found
}

pub(super) fn words<T: Copy>(cells: &Cells<'_>, column: &str, known: &[(&str, T)]) -> Option<Vec<T>> {
    let mut found = Vec::new();
    for text in cells.text(column).split_whitespace() {
        match known.iter().find(|(name, _)| *name == text) {
            Some((_, value)) => found.push(*value),
            None => {
                cells.fault(column, format!("'{text}' is not known here"));
                return None;
            }
        }
    }
    Some(found)
}

fn money(cells: &Cells<'_>, column: &str, currency: Currency) -> Option<Option<Money>> {
    let text = cells.text(column);
    if text.is_empty() {
        return Some(None);
    }
    match Money::parse(text, currency) {
        Ok(money) if money.minor() >= 0 => Some(Some(money)),
        _ => {
            cells.fault(column, format!("'{text}' is not an amount of {currency}"));
            None
        }
    }
}

fn digits(cells: &Cells<'_>, column: &str, least: usize) -> Option<String> {
    let text = cells.text(column);
    if !text.bytes().all(|byte| byte.is_ascii_digit()) || !(least..=10).contains(&text.len()) {
        cells.fault(column, format!("'{text}' is not {least} to 10 digits"));
        return None;
    }
    Some(text.to_owned())
}

fn places(cells: &Cells<'_>, column: &str) -> Option<Places> {
    let text = cells.text(column);
    let (except, list) = text.strip_prefix('!').map_or((false, text), |list| (true, list));
    let mut areas = Vec::new();
    for word in list.split_whitespace() {
        match word.parse() {
            Ok(area) => areas.push(area),
            Err(_) => {
                cells.fault(column, format!("'{word}' is not a country or customs territory"));
                return None;
            }
        }
    }
    Some(Places { except, areas })
}

/// Beginnings of tariff codes and categories, set apart by spaces.
fn goods(cells: &Cells<'_>) -> GoodsList {
    let text = cells.text("goods");
    let (except, list) = text.strip_prefix('!').map_or((false, text), |list| (true, list));
    let (prefixes, categories) = list
        .split_whitespace()
        .map(str::to_owned)
        .partition(|word: &String| word.bytes().all(|byte| byte.is_ascii_digit()));
    GoodsList { except, prefixes, categories }
}

pub(super) fn selector(cells: &Cells<'_>) -> Option<Selector> {
    let channels: Vec<_> = Channel::ALL.iter().map(|known| (known.as_str(), *known)).collect();
    Some(Selector {
        channels: words(cells, "channels", &channels)?,
        origins: places(cells, "origins")?,
        dispatch: places(cells, "dispatch")?,
        goods: goods(cells),
        needs: cells.list("needs", "a known fact")?,
    })
}

pub(super) fn limit(cells: &Cells<'_>, amount: &str, currency: &str, basis: &str) -> Option<Option<Limit>> {
    if cells.text(amount).is_empty() {
        return Some(None);
    }
    let currency: Currency = cells.must(currency, "a currency code")?;
    let amount = money(cells, amount, currency)??;
    let text = cells.text(basis);
    let (name, strictly_below) = text.strip_suffix("_strictly_below").map_or((text, false), |name| (name, true));
    let Ok(measure) = name.parse() else {
        cells.fault(basis, format!("'{text}' is not a known basis"));
        return None;
    };
    Some(Some(Limit { amount, measure, strictly_below }))
}

/// The place to which a row belongs.
pub fn destination(cells: &Cells<'_>) -> Option<Area> {
    cells.must("destination", "a country or customs territory")
}

/// A row of `markets`.
pub fn market(cells: &Cells<'_>, head: Head) -> Option<Market> {
    let fraction = "a plain decimal number";
    let days = "a whole number of days, 1 to 366";
    let days = |column| -> Option<Option<u32>> {
        let given = cells.may::<u32>(column, days)?;
        if given.is_some_and(|given| !(1..=366).contains(&given)) {
            cells.fault(column, format!("'{}' is not {days}", cells.text(column)));
            return None;
        }
        Some(given)
    };
    let lowest = match (days("lowest_days")?, cells.may::<NaiveDate>("lowest_from", "a day (YYYY-MM-DD)")?) {
        (None, None) => None,
        (Some(days), Some(from)) => Some(Lowest { days, from }),
        _ => {
            cells.fault("lowest_from", "lowest_days and lowest_from stand together or not at all");
            return None;
        }
    };
    Some(Market {
        rule: head.id.clone(),
        country: cells.must("country", "a country code")?,
        currency: cells.must("currency", "a currency code")?,
        time_zone: cells.must("time_zone", "a time zone")?,
        territory: cells.must::<Area>("territory", "a customs territory")?.to_string(),
        margin: cells.must::<Plain>("margin", fraction)?.0,
        ending: cells.must("ending", "a step such as 0.10, or a tail such as 0.90/1")?,
        rate_days: days("rate_days")?.unwrap_or(1),
        lowest,
        unit_prices: cells.list("unit_prices", "an amount and a unit without a space between (100g)")?,
        imperial: cells.must::<YesNo>("imperial", "yes or no")?.0,
        sold: cells.may::<YesNo>("sold", "yes or no")?.is_none_or(|sold| sold.0),
        valuation: cells.must::<Valuation>("valuation", "cif or fob")?,
        head,
    })
}

/// A row of `territories`.
pub fn territory(cells: &Cells<'_>, head: Head) -> Option<(Country, Belonging)> {
    let country = cells.must("country", "a country code")?;
    let belonging = Belonging {
        head,
        regions: cells.list("regions", "a region code")?,
        area: cells.may("area", "two to four capital letters")?,
        territory: cells.must("territory", "a customs territory")?,
    };
    if belonging.area.is_some() && belonging.regions.is_empty() {
        cells.fault("area", "only regions have rows of their own");
        return None;
    }
    Some((country, belonging))
}

/// A row of `thresholds`.
pub fn threshold(cells: &Cells<'_>, head: Head) -> Option<Threshold> {
    let charge = cells.must("charge", "duty, tax or charges")?;
    let Some(limit) = limit(cells, "amount", "currency", "basis")? else {
        cells.fault("amount", "must not be empty");
        return None;
    };
    Some(Threshold { head, charge, limit, selector: selector(cells)? })
}

/// A row of `fees`.
pub fn fee(cells: &Cells<'_>, head: Head) -> Option<FeeRow> {
    let kinds: Vec<_> = FeeKind::ALL.iter().map(|known| (known.as_str(), *known)).collect();
    let currency: Currency = cells.must("currency", "a currency code")?;
    let rate: Option<Plain> = cells.may("percent", "a plain decimal fraction")?;
    let amount = FeeAmount {
        fixed: money(cells, "amount", currency)?,
        share: rate.map(|rate| rate.0),
        min: money(cells, "min", currency)?,
        max: money(cells, "max", currency)?,
    };
    if amount.fixed.is_none() && amount.share.is_none() {
        cells.fault("amount", "give an amount, a percent, or both");
        return None;
    }
    Some(FeeRow {
        head,
        kind: word(cells, "kind", &kinds)?,
        scope: cells.must("scope", "authority, national or carrier")?,
        per: cells.must("per", "consignment, hs6, line or unit")?,
        amount,
        over: money(cells, "over", currency)?,
        up_to: money(cells, "up_to", currency)?,
        basis: cells.may("basis", "a known basis")?.unwrap_or(Measure::CustomsValue),
        when: cells.must("when", "always, entry, due, border, dutied or undutied")?,
        selector: selector(cells)?,
        by: cells.must("by", "checkout or delivery")?,
    })
}

/// A row of `taxes`.
pub fn tax(cells: &Cells<'_>, head: Head) -> Option<TaxRow> {
    let taxes = ChargeKind::ALL.iter().filter(|kind| kind.is_tax());
    let kinds: Vec<_> = taxes.map(|known| (known.as_str(), *known)).collect();
    let mut prefixes = Vec::new();
    for prefix in cells.text("prefixes").split_whitespace() {
        let digits = if prefix == "*" { "" } else { prefix };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            cells.fault("prefixes", format!("'{prefix}' is not the beginning of a tariff code"));
            return None;
        }
        prefixes.push(digits.to_owned());
    }
    let rate: Decimal = cells.must::<Plain>("rate", "a plain decimal fraction")?.0;
    Some(TaxRow {
        head,
        region: cells.may("region", "a region code")?,
        kind: word(cells, "kind", &kinds)?,
        category: cells.text("category").to_owned(),
        prefixes,
        rate,
        text: rate.normalize().to_string().into(),
        national: cells.may::<Plain>("national", "a plain decimal fraction")?.map(|plain| plain.0),
    })
}

fn specific(cells: &Cells<'_>) -> Option<Option<Specific>> {
    let (amounts, unit) = (cells.text("specific"), cells.text("unit"));
    if amounts.is_empty() && unit.is_empty() {
        return Some(None);
    }
    let (low, high) = amounts.split_once("..").map_or((amounts, None), |(low, high)| (low, Some(high)));
    let (what, joined) = unit.split_once(';').unwrap_or((unit, "add"));
    let read = || {
        let (currency, counted) = what.split_once('/')?;
        let high = match high {
            Some(high) => Some(Plain::from_str(high).ok()?.0),
            None => None,
        };
        let joined: Joined = joined.parse().ok()?;
        let specific = Specific {
            low: Plain::from_str(low).ok()?.0,
            high,
            currency: currency.parse().ok()?,
            counted: counted.parse::<Counted>().ok()?,
            joined,
        };
        ((specific.joined == Joined::Clamp) == specific.high.is_some()).then_some(specific)
    };
    let specific = read();
    if specific.is_none() {
        cells.fault(
            "unit",
            format!("'{amounts}' '{unit}' is not a specific duty such as 0.20 EUR/pc, or 0.30..0.80 EUR/pc;clamp"),
        );
    }
    specific.map(Some)
}

/// A row of `tariffs`.
pub fn tariff(cells: &Cells<'_>, head: Head) -> Option<TariffRow> {
    let ad_valorem: Decimal = cells.must::<Plain>("ad_valorem", "a plain decimal fraction")?.0;
    Some(TariffRow {
        head,
        code: if cells.text("code") == "*" { String::new() } else { digits(cells, "code", 2)? },
        origin: places(cells, "origin")?,
        kind: cells.must("kind", "mfn, pref, additional, top_up or simplified")?,
        layer: cells.text("layer").to_owned(),
        yields_to: cells.text("yields_to").split_whitespace().map(str::to_owned).collect(),
        ad_valorem,
        text: ad_valorem.normalize().to_string().into(),
        specific: specific(cells)?,
    })
}

/// A row of `rounding`.
pub fn rounding(cells: &Cells<'_>, head: Head) -> Option<RoundingRow> {
    let modes = [("half_up", Rounding::HalfUp), ("down", Rounding::Down), ("up", Rounding::Up)];
    Some(RoundingRow {
        head,
        what: cells.must("what", "duty_base, duty, tax_base or tax")?,
        tax_by: cells.may("taxed_by", "checkout or delivery")?,
        step: cells.must::<Plain>("step", "a plain decimal number")?.0,
        mode: word(cells, "mode", &modes)?,
    })
}

/// A row of `restrictions`.
pub fn restriction(cells: &Cells<'_>, head: Head) -> Option<Restriction> {
    if cells.text("effect") != "prohibited" {
        cells.fault("effect", "the only effect is: prohibited");
    }
    let (code, category) = (digits(cells, "code", 0)?, cells.text("category").to_owned());
    if code.is_empty() && category.is_empty() {
        cells.fault("code", "give a tariff code or a category");
        return None;
    }
    Some(Restriction { head, code, category })
}
