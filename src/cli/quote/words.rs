//! The sentences of an answer, in the language that was asked for. Amounts are written as everywhere else in it, for
//! programs: currency, then decimals.

use crate::domain::landed_cost::{Notice, NoticeCode, Step};
use crate::domain::money::Money;
use crate::wording::{Speaker, labels};

fn amount(money: Money) -> String {
    format!("{} {money}", money.currency())
}

/// What a notice says.
pub(super) fn notice(t: &Speaker, notice: &Notice) -> String {
    let bound = notice.amount.map(amount);
    let within = bound.clone().unwrap_or_default();
    match (notice.code, bound) {
        (NoticeCode::DutyRelief, _) => t.say("quote-duty-relief").with("bound", within).to_string(),
        (NoticeCode::OverDutyThreshold, _) => t.say("quote-over-threshold").with("bound", within).to_string(),
        (NoticeCode::FlatDutyShared, _) => t.say("quote-flat-shared").with("bound", within).to_string(),
        (NoticeCode::TaxAtCheckout, Some(bound)) => t.say("quote-tax-within").with("bound", bound).to_string(),
        (NoticeCode::TaxAtCheckout, None) => t.say("quote-tax-at-checkout").to_string(),
        (NoticeCode::UncertainRule, _) => t.say("quote-uncertain").to_string(),
        (NoticeCode::DomesticSale, _) => t.say("quote-domestic").to_string(),
    }
}

/// One step of the arithmetic as a sentence.
pub(super) fn step(t: &Speaker, step: &Step) -> String {
    match step {
        Step::Exchange(used) => {
            let (from, to, rate) = (used.from.as_str(), used.to.as_str(), used.rate.to_string());
            let source = used.source.as_str();
            match used.published.map(|day| day.to_string()) {
                Some(day) => t
                    .say("quote-exchange")
                    .with("from", from)
                    .with("rate", rate)
                    .with("to", to)
                    .with("day", day)
                    .with("source", source)
                    .to_string(),
                None => t
                    .say("quote-exchange-stated")
                    .with("from", from)
                    .with("rate", rate)
                    .with("to", to)
                    .with("source", source)
                    .to_string(),
            }
        }
        Step::Goods { index, hs6, quantity, amount: goods } => t
            .say("quote-goods")
            .with("line", index.to_string())
            .with("quantity", quantity.to_string())
            .with("hs6", hs6.as_str())
            .with("amount", amount(*goods))
            .to_string(),
        Step::Carriage { index, shipping, insurance } => carriage(t, *index, *shipping, *insurance),
        Step::CustomsValue(value) => t.say("quote-customs-value").with("amount", amount(*value)).to_string(),
        Step::Charged { .. } => charged(t, step),
        Step::Fee { index, kind, amount: due, rule } => {
            let kind = t.say(labels::fee(*kind)).to_string();
            let (due, rule) = (amount(*due), rule.to_string());
            match index.map(|index| index.to_string()) {
                Some(line) => {
                    t.say("quote-fee").with("line", line).with("kind", kind).with("amount", due).with("rule", rule)
                }
                None => t.say("quote-fee-whole").with("kind", kind).with("amount", due).with("rule", rule),
            }
            .to_string()
        }
        Step::Total(total) => t.say("quote-total").with("amount", amount(*total)).to_string(),
        Step::Collected { at_checkout, on_delivery } => t
            .say("quote-collected")
            .with("checkout", amount(*at_checkout))
            .with("delivery", amount(*on_delivery))
            .to_string(),
    }
}

fn carriage(t: &Speaker, index: usize, shipping: Money, insurance: Money) -> String {
    let (line, shipping) = (index.to_string(), amount(shipping));
    if insurance.is_zero() {
        return t.say("quote-carriage").with("line", line).with("shipping", shipping).to_string();
    }
    let insurance = amount(insurance);
    t.say("quote-carriage-insured")
        .with("line", line)
        .with("shipping", shipping)
        .with("insurance", insurance)
        .to_string()
}

fn charged(t: &Speaker, step: &Step) -> String {
    let Step::Charged { index, kind, rate, fraction, base, amount: due, rule } = step else { return String::new() };
    let (line, kind) = (index.to_string(), t.say(labels::charge(*kind)).to_string());
    let (due, rule) = (amount(*due), rule.to_string());
    match (fraction, rate, base) {
        (Some(fraction), _, Some(base)) => t
            .say("quote-charged-of")
            .with("line", line)
            .with("kind", kind)
            .with("rate", *fraction)
            .with("base", amount(*base))
            .with("amount", due)
            .with("rule", rule)
            .to_string(),
        (_, Some(rate), _) => t
            .say("quote-charged-at")
            .with("line", line)
            .with("kind", kind)
            .with("rate", rate)
            .with("amount", due)
            .with("rule", rule)
            .to_string(),
        _ => t
            .say("quote-charged")
            .with("line", line)
            .with("kind", kind)
            .with("amount", due)
            .with("rule", rule)
            .to_string(),
    }
}
