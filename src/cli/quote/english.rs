//! English sentences of the command line. The shop's words live in `wording`.

use rust_decimal::Decimal;

use crate::domain::landed_cost::{ChargeKind, FeeKind, Notice, NoticeCode, Step};
use crate::domain::money::Money;

fn amount(money: Money) -> String {
    format!("{} {money}", money.currency())
}

fn charge(kind: ChargeKind) -> &'static str {
    match kind {
        ChargeKind::AdValorem => "customs duty",
        ChargeKind::Specific => "specific duty",
        ChargeKind::Additional => "additional duty",
        ChargeKind::Flat => "flat duty",
        ChargeKind::Vat => "value added tax",
        ChargeKind::Gst => "goods and services tax",
        ChargeKind::Sales => "sales tax",
        ChargeKind::Consumption => "consumption tax",
        ChargeKind::Excise => "excise",
        ChargeKind::Provincial => "provincial tax",
    }
}

fn fee(kind: FeeKind) -> &'static str {
    match kind {
        FeeKind::Clearance => "clearance fee",
        FeeKind::Handling => "handling fee",
        FeeKind::Processing => "processing fee",
    }
}

/// What a notice says.
pub(super) fn notice(notice: &Notice) -> String {
    let bound = notice.amount.map(amount).unwrap_or_default();
    match notice.code {
        NoticeCode::DutyRelief => format!("No customs duty: the value is within the relief of {bound}."),
        NoticeCode::OverDutyThreshold => format!("The value is over {bound}, so customs duty applies in full."),
        NoticeCode::FlatDutyShared => {
            format!("Further goods of a tariff subheading already in the consignment add no further {bound}.")
        }
        NoticeCode::TaxAtCheckout if notice.amount.is_some() => {
            format!("Tax is collected at checkout: the value is within {bound}.")
        }
        NoticeCode::TaxAtCheckout => "Tax is collected at checkout.".to_owned(),
        NoticeCode::UncertainRule => "This rule is marked as uncertain in the rule tables.".to_owned(),
        NoticeCode::DomesticSale => "A sale from stock in free circulation: no customs duty.".to_owned(),
    }
}

fn percent(fraction: Decimal) -> String {
    format!("{} %", (fraction * Decimal::ONE_HUNDRED).normalize())
}

/// One step of the arithmetic as a sentence.
pub(super) fn step(step: &Step) -> String {
    match step {
        Step::Exchange(used) => match used.published {
            Some(day) => {
                format!("One {} is {} {}, as published on {day} ({}).", used.from, used.rate, used.to, used.source)
            }
            None => format!("One {} is {} {} ({}).", used.from, used.rate, used.to, used.source),
        },
        Step::Goods { index, hs6, quantity, amount: goods } => {
            format!("Line {index}: {quantity} of {hs6} come to {}.", amount(*goods))
        }
        Step::Carriage { index, shipping, insurance } if insurance.is_zero() => {
            format!("Line {index} bears {} of the shipping charge.", amount(*shipping))
        }
        Step::Carriage { index, shipping, insurance } => {
            format!("Line {index} bears {} of the shipping charge and {insurance} of the insurance.", amount(*shipping))
        }
        Step::CustomsValue(value) => format!("The customs value is {}.", amount(*value)),
        Step::Charged { index, kind, rate, fraction, base, amount: due, rule } => {
            let kind = charge(*kind);
            match (fraction, rate, base) {
                (Some(fraction), _, Some(base)) => {
                    format!("Line {index}: {kind} {} of {base} is {} ({rule}).", percent(*fraction), amount(*due))
                }
                (_, Some(rate), _) => format!("Line {index}: {kind} at {rate} is {} ({rule}).", amount(*due)),
                _ => format!("Line {index}: {kind} is {} ({rule}).", amount(*due)),
            }
        }
        Step::Fee { index: Some(index), kind, amount: due, rule } => {
            format!("Line {index}: {} of {} ({rule}).", fee(*kind), amount(*due))
        }
        Step::Fee { index: None, kind, amount: due, rule } => {
            format!("The consignment bears a {} of {} ({rule}).", fee(*kind), amount(*due))
        }
        Step::Total(total) => format!("In all: {}.", amount(*total)),
        Step::Collected { at_checkout, on_delivery } => {
            format!(
                "Of duty, tax and fees {} is collected at checkout, {on_delivery} on delivery.",
                amount(*at_checkout)
            )
        }
    }
}
