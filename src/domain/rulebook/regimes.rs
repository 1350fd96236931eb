//! The grammar of a regime: how customs value, duty and tax come about, in one cell each.

use std::str::FromStr;

use super::parse::{limit, selector, words};
use super::rows::{DutyMode, Excess, Head, Rate, Regime, TaxMode, Valuation, ValueRule};
use super::table::{Cells, Plain};
use crate::domain::landed_cost::Route;
use crate::domain::money::Money;

fn rate(text: &str) -> Option<Rate> {
    Plain::from_str(text).ok().map(|plain| Rate::from(plain.0))
}

fn amount(number: &str, currency: &str) -> Option<Money> {
    Money::parse(number, currency.parse().ok()?).ok().filter(|money| money.minor() >= 0)
}

fn duty_of(parts: &[&str]) -> Option<DutyMode> {
    match parts {
        ["none"] => Some(DutyMode::None),
        ["closed"] => Some(DutyMode::Closed),
        ["tariff"] => Some(DutyMode::Tariff(None)),
        ["tariff", fallback] => rate(fallback).map(|rate| DutyMode::Tariff(Some(rate))),
        ["simplified"] => Some(DutyMode::Simplified),
        ["flat", number, currency, "per", per] => {
            amount(number, currency).zip(per.parse().ok()).map(|(amount, per)| DutyMode::Flat(amount, per))
        }
        ["rate", of] => rate(of).map(|rate| DutyMode::Rate(rate, None)),
        ["rate", of, "less", number, currency] => {
            rate(of).zip(amount(number, currency)).map(|(rate, less)| DutyMode::Rate(rate, Some(less)))
        }
        ["excess", of, "over", number, currency, "or", each, each_currency, "per", "kg", "over", free_kg] => {
            Some(DutyMode::Excess(Excess {
                rate: rate(of)?,
                free: amount(number, currency)?,
                per_kg: amount(each, each_currency)?,
                free_kg: Plain::from_str(free_kg).ok()?.0,
            }))
        }
        ["layers", layers @ ..] if !layers.is_empty() => {
            Some(DutyMode::Layers(layers.iter().map(|layer| (*layer).to_owned()).collect()))
        }
        _ => None,
    }
}

fn duty(cells: &Cells<'_>) -> Option<DutyMode> {
    let text = cells.text("duty");
    let parts: Vec<&str> = text.split_whitespace().collect();
    let mode = duty_of(&parts);
    if mode.is_none() {
        let known = "none, closed, tariff, 'tariff 0', simplified, 'flat 3.00 EUR per hs6', 'rate 0.3', \
                     'rate 0.6 less 20.00 USD', 'excess 0.15 over 200.00 EUR or 2.00 EUR per kg over 31' or 'layers …'";
        cells.fault("duty", format!("'{text}' is not {known}"));
    }
    mode
}

fn tax(cells: &Cells<'_>) -> Option<TaxMode> {
    let text = cells.text("tax");
    let mode = match text.split_once(' ').unwrap_or((text, "")) {
        ("" | "table", "") => Some(TaxMode::Table),
        ("grossed", "") => Some(TaxMode::Grossed),
        ("none", "") => Some(TaxMode::None),
        ("rate", of) => rate(of).map(TaxMode::Rate),
        _ => None,
    };
    if mode.is_none() {
        cells.fault("tax", format!("'{text}' is not table, grossed, none or 'rate 0.19'"));
    }
    mode
}

fn value(cells: &Cells<'_>) -> Option<ValueRule> {
    let text = cells.text("value");
    let rule = match text.split_once(' ').unwrap_or((text, "")) {
        ("", "") => Some(ValueRule::Market),
        ("retail", share) => Plain::from_str(share).ok().map(|plain| ValueRule::Retail(plain.0)),
        (valuation, "") => valuation.parse::<Valuation>().ok().map(ValueRule::Of),
        _ => None,
    };
    if rule.is_none() {
        cells.fault("value", format!("'{text}' is not cif, fob or 'retail 0.6'"));
    }
    rule
}

/// A row of `regimes`.
pub fn regime(cells: &Cells<'_>, head: Head) -> Option<Regime> {
    let routes = [("direct", Route::Direct), ("bonded", Route::Bonded), ("warehouse", Route::Warehouse)];
    Some(Regime {
        head,
        name: cells.text("name").to_owned(),
        routes: words(cells, "routes", &routes)?,
        selector: selector(cells)?,
        schemes: cells.list("schemes", "a known scheme")?,
        limit: limit(cells, "limit", "limit_currency", "limit_basis")?,
        value: value(cells)?,
        duty: duty(cells)?,
        tax: tax(cells)?,
        tax_base: cells.list("tax_base", "value, goods, freight, insurance, duty or fees")?,
        duty_by: cells.must("duty_by", "checkout or delivery")?,
        tax_by: cells.must("tax_by", "checkout or delivery")?,
    })
}
