//! A receipt told in words: the titles of the rules it names, its notices, the steps of its arithmetic.
//!
//! The tables hold titles in English, one for each row. In other languages a title is made from what the row says:
//! its kind, its rate, its limit.

use rust_decimal::Decimal;

use super::{Speaker, labels};
use crate::domain::landed_cost::{ChargeKind, FeeKind, Notice, NoticeCode, RuleUsed, Step};
use crate::domain::money::{Currency, Money};
use crate::domain::rulebook::RuleRow;
use crate::domain::storefront::Language;

/// The title of a rule that a receipt names; `row` is its row in the rulebook, if it has one.
pub fn title(t: &Speaker, rule: &RuleUsed, row: Option<&RuleRow>) -> String {
    if t.language() == Language::EN {
        return rule.title.to_string();
    }
    let Some(row) = row else { return t.say("rule-stated").to_string() };
    let made = match row.table {
        "tariffs" => tariff(t, row),
        "taxes" => tax(t, row),
        "thresholds" => relief(t, row),
        "regimes" => Some(regime(t, row)),
        "fees" => fee(t, row),
        "rounding" => Some(rounding(t, row)),
        _ => None,
    };
    made.unwrap_or_else(|| rule.title.to_string())
}

/// What stands before goods on a receipt: their title, with how many where it is more than one.
pub fn counted(quantity: u32, title: &str) -> String {
    if quantity > 1 { format!("{quantity} × {title}") } else { title.to_owned() }
}

/// The name a tax has where it is levied, where that is another than the word for its kind: the capitals with which the
/// title of its rule begins (`ICMS 17 %`, `GST and QST 14.975 % in Quebec`). Such names are the same in every language.
pub fn own_name(kind: ChargeKind, title: &str) -> Option<String> {
    let known = match kind {
        ChargeKind::Vat => "VAT",
        ChargeKind::Gst => "GST",
        _ => return None,
    };
    let words = title.split(' ').take_while(|word| *word == "and" || word.chars().all(char::is_uppercase));
    let name = words.filter(|word| *word != "and").collect::<Vec<_>>().join(" + ");
    (!name.is_empty() && name != known).then_some(name)
}

fn decimal(row: &RuleRow, column: &str) -> Option<Decimal> {
    row.cell(column).parse().ok()
}

fn amount(row: &RuleRow, number: &str, currency: &str) -> Option<Money> {
    let currency: Currency = row.cell(currency).parse().ok()?;
    Money::parse(row.cell(number), currency).ok()
}

fn tariff(t: &Speaker, row: &RuleRow) -> Option<String> {
    let rate = decimal(row, "ad_valorem")?;
    let code = match row.cell("code") {
        "*" => return Some(t.say("rule-duty-any").with("rate", rate).to_string()),
        code => code,
    };
    if !row.cell("specific").is_empty() {
        let unit = row.cell("unit").split(';').next().unwrap_or("");
        let each = format!("{} {unit}", row.cell("specific"));
        return Some(t.say("rule-duty-specific").with("rate", rate).with("each", each).with("code", code).to_string());
    }
    let said = match row.cell("kind") {
        "pref" => t.say("rule-duty-preferential").with("rate", rate).with("code", code),
        "additional" | "top_up" => t.say("rule-duty-additional").with("rate", rate).with("code", code),
        "simplified" => t.say("rule-duty-simplified").with("rate", rate).with("code", code),
        _ => t.say("rule-duty").with("rate", rate).with("code", code),
    };
    Some(said.to_string())
}

fn tax(t: &Speaker, row: &RuleRow) -> Option<String> {
    let rate = decimal(row, "rate")?;
    let kind: ChargeKind = row.cell("kind").parse().ok()?;
    let name = t.say(labels::charge(kind)).to_string();
    let said = match row.cell("region") {
        "" => t.say("rule-tax").with("tax", name).with("rate", rate),
        region => t.say("rule-tax-region").with("tax", name).with("rate", rate).with("region", region),
    };
    Some(said.to_string())
}

fn relief(t: &Speaker, row: &RuleRow) -> Option<String> {
    let limit = amount(row, "amount", "currency")?;
    let computed = row.cell("basis").contains("_amount");
    let said = match row.cell("charge") {
        "duty" if !computed => t.say("rule-relief-duty").with("limit", limit),
        "tax" if !computed => t.say("rule-relief-tax").with("limit", limit),
        _ => t.say("rule-waived-small").with("limit", limit),
    };
    Some(said.to_string())
}

fn regime(t: &Speaker, row: &RuleRow) -> String {
    let duty: Vec<&str> = row.cell("duty").split_whitespace().collect();
    let money = |number: &str, currency: &str| Money::parse(number, currency.parse().ok()?).ok();
    let limit = amount(row, "limit", "limit_currency");
    let at_checkout = row.cell("tax_by") == "checkout";
    if let ["rate", rate, "less", number, currency] = duty.as_slice()
        && let (Ok(rate), Some(less)) = (rate.parse::<Decimal>(), money(number, currency))
    {
        return t.say("rulebook-one-rate-less").with("rate", rate).with("amount", less).to_string();
    }
    let one_rate = row.cell("tax").strip_prefix("rate ").or(match duty.as_slice() {
        ["rate", rate, ..] => Some(rate),
        _ => None,
    });
    if row.cell("routes") == "warehouse" {
        return t.say("rule-domestic").to_string();
    }
    match duty.as_slice() {
        ["closed"] => return t.say("rule-closed").to_string(),
        ["flat", number, currency, ..] => {
            if let Some(flat) = money(number, currency) {
                return t.say("rule-flat-duty").with("amount", flat).to_string();
            }
        }
        ["excess", rate, "over", number, currency, ..] => {
            if let (Ok(rate), Some(free)) = (rate.parse::<Decimal>(), money(number, currency)) {
                return t.say("rule-over-allowance").with("rate", rate).with("limit", free).to_string();
            }
        }
        _ => {}
    }
    if let Some(rate) = one_rate.and_then(|rate| rate.parse::<Decimal>().ok()).filter(|rate| !rate.is_zero()) {
        return t.say("rule-one-rate").with("rate", rate).to_string();
    }
    match limit.filter(|_| at_checkout) {
        Some(limit) => t.say("rule-checkout-up-to").with("limit", limit).to_string(),
        None if at_checkout => t.say("rule-checkout").to_string(),
        None => t.say("rule-border").to_string(),
    }
}

fn fee(t: &Speaker, row: &RuleRow) -> Option<String> {
    let kind: FeeKind = row.cell("kind").parse().ok()?;
    let name = t.say(labels::fee(kind)).to_string();
    if let Some(share) = decimal(row, "percent") {
        return Some(t.say("rule-fee-share").with("fee", name).with("rate", share).to_string());
    }
    let amount = amount(row, "amount", "currency")?;
    Some(t.say("rule-fee").with("fee", name).with("amount", amount).to_string())
}

fn rounding(t: &Speaker, row: &RuleRow) -> String {
    let step = row.cell("step");
    match row.cell("mode") {
        "down" => t.say("rulebook-cut").with("step", step).to_string(),
        _ => t.say("rulebook-rounded").with("step", step).to_string(),
    }
}

/// What a notice says.
pub fn notice(t: &Speaker, notice: &Notice) -> String {
    let Some(limit) = notice.amount else {
        let said = match notice.code {
            NoticeCode::UncertainRule => t.say("quote-notice-uncertain"),
            NoticeCode::DomesticSale => t.say("quote-notice-domestic"),
            _ => t.say("quote-notice-at-checkout"),
        };
        return said.to_string();
    };
    let said = match notice.code {
        NoticeCode::DutyRelief => t.say("quote-notice-relief").with("limit", limit),
        NoticeCode::OverDutyThreshold => t.say("quote-notice-over").with("limit", limit),
        NoticeCode::FlatDutyShared => t.say("quote-notice-flat-shared").with("amount", limit),
        NoticeCode::TaxAtCheckout => t.say("quote-notice-at-checkout-within").with("limit", limit),
        NoticeCode::UncertainRule => t.say("quote-notice-uncertain"),
        NoticeCode::DomesticSale => t.say("quote-notice-domestic"),
    };
    said.to_string()
}

/// One step of the arithmetic as a sentence.
pub fn step(t: &Speaker, step: &Step) -> String {
    let said = match step {
        Step::Exchange(used) => {
            let (from, to) = (used.from.to_string(), used.to.to_string());
            let (rate, source) = (used.rate.to_string(), used.source.as_str());
            match used.published {
                Some(day) => t
                    .say("quote-step-rate")
                    .with("from", from)
                    .with("rate", rate)
                    .with("to", to)
                    .with("day", day)
                    .with("source", source),
                None => t
                    .say("quote-step-rate-stated")
                    .with("from", from)
                    .with("rate", rate)
                    .with("to", to)
                    .with("source", source),
            }
        }
        Step::Goods { index, hs6, quantity, amount } => t
            .say("quote-step-goods")
            .with("line", index.to_string())
            .with("quantity", *quantity)
            .with("code", hs6.as_str())
            .with("amount", *amount),
        Step::Carriage { index, shipping, insurance } if insurance.is_zero() => {
            t.say("quote-step-carriage").with("line", index.to_string()).with("amount", *shipping)
        }
        Step::Carriage { index, shipping, insurance } => t
            .say("quote-step-carriage-insured")
            .with("line", index.to_string())
            .with("amount", *shipping)
            .with("insurance", *insurance),
        Step::CustomsValue(value) => t.say("quote-step-value").with("amount", *value),
        Step::Charged { .. } => return charged(t, step),
        Step::Fee { index: Some(index), kind, amount, rule } => t
            .say("quote-step-fee-line")
            .with("line", index.to_string())
            .with("fee", t.say(labels::fee(*kind)).to_string())
            .with("amount", *amount)
            .with("rule", rule.as_str()),
        Step::Fee { index: None, kind, amount, rule } => t
            .say("quote-step-fee")
            .with("fee", t.say(labels::fee(*kind)).to_string())
            .with("amount", *amount)
            .with("rule", rule.as_str()),
        Step::Total(total) => t.say("quote-step-total").with("amount", *total),
        Step::Collected { at_checkout, on_delivery } => {
            t.say("quote-step-collected").with("checkout", *at_checkout).with("delivery", *on_delivery)
        }
    };
    said.to_string()
}

fn charged(t: &Speaker, step: &Step) -> String {
    let Step::Charged { index, kind, rate, fraction, base, amount, rule } = step else { return String::new() };
    let name = t.say(labels::charge(*kind)).to_string();
    let line = index.to_string();
    let said = match (fraction, rate, base) {
        (Some(fraction), _, Some(base)) => t
            .say("quote-step-charge")
            .with("line", line)
            .with("charge", name)
            .with("rate", *fraction)
            .with("base", *base)
            .with("amount", *amount)
            .with("rule", rule.as_str()),
        (_, Some(rate), _) => t
            .say("quote-step-charge-each")
            .with("line", line)
            .with("charge", name)
            .with("each", rate.as_str())
            .with("amount", *amount)
            .with("rule", rule.as_str()),
        _ => t
            .say("quote-step-charge-flat")
            .with("line", line)
            .with("charge", name)
            .with("amount", *amount)
            .with("rule", rule.as_str()),
    };
    said.to_string()
}
