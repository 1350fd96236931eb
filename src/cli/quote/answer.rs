//! The answer of `quote --json`: the receipt in the contract's form, money as text with exactly its decimals.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::country::Country;
use crate::domain::fx::FxUsed;
use crate::domain::landed_cost::{
    Channel, ChargeKind, Collected, Component, Fee, FeeKind, NoticeCode, Receipt, ReceiptLine, Route, explain,
};
use crate::domain::money::{Currency, Money, MoneyError};
use crate::domain::rulebook::Rulebook;
use crate::wording::{Speaker, receipts};

/// An amount as text.
struct Plain(Money);

impl Serialize for Plain {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    id: &'a str,
    date: NaiveDate,
    destination: Country,
    origin: Country,
    route: Route,
    channel: Channel,
    currency: Currency,
    fx: Vec<Exchange<'a>>,
    lines: Vec<Line<'a>>,
    fees: Vec<FeeOut<'a>>,
    totals: Totals,
    collected_at_checkout: Charges,
    collected_on_delivery: Charges,
    rules: Vec<Rule<'a>>,
    notices: Vec<Notice<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<Vec<String>>,
}

#[derive(Serialize)]
struct Exchange<'a> {
    from: Currency,
    to: Currency,
    rate: String,
    published: Option<NaiveDate>,
    source: &'a str,
}

#[derive(Serialize)]
struct Line<'a> {
    index: usize,
    hs6: &'a str,
    goods: Plain,
    shipping_share: Plain,
    insurance_share: Plain,
    customs_value: Plain,
    duty: Amount<ComponentOut<'a>>,
    tax: Amount<ComponentOut<'a>>,
    fees: Amount<FeeOut<'a>>,
}

#[derive(Serialize)]
struct Amount<T> {
    amount: Plain,
    components: Vec<T>,
}

#[derive(Serialize)]
struct ComponentOut<'a> {
    kind: ChargeKind,
    rate: Option<&'a str>,
    base: Option<Plain>,
    amount: Plain,
    rule: &'a str,
}

#[derive(Serialize)]
struct FeeOut<'a> {
    kind: FeeKind,
    amount: Plain,
    rule: &'a str,
}

#[derive(Serialize)]
struct Totals {
    goods: Plain,
    shipping: Plain,
    insurance: Plain,
    customs_value: Plain,
    duty: Plain,
    tax: Plain,
    fees: Plain,
    total: Plain,
}

#[derive(Serialize)]
struct Charges {
    duty: Plain,
    tax: Plain,
    fees: Plain,
    total: Plain,
}

#[derive(Serialize)]
struct Rule<'a> {
    id: &'a str,
    title: String,
    basis: &'a str,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Notice<'a> {
    code: NoticeCode,
    message: String,
    rule: &'a str,
}

fn components(list: &[Component]) -> Vec<ComponentOut<'_>> {
    list.iter()
        .map(|one| ComponentOut {
            kind: one.kind,
            rate: one.rate.as_deref(),
            base: one.base.map(Plain),
            amount: Plain(one.amount),
            rule: one.rule.as_str(),
        })
        .collect()
}

fn fees(list: &[Fee]) -> Vec<FeeOut<'_>> {
    list.iter().map(|fee| FeeOut { kind: fee.kind, amount: Plain(fee.amount), rule: fee.rule.as_str() }).collect()
}

fn line(line: &ReceiptLine) -> Result<Line<'_>, MoneyError> {
    let fee_sum = Money::sum(line.goods.currency(), line.fees.iter().map(|fee| fee.amount))?;
    Ok(Line {
        index: line.index,
        hs6: line.hs6.as_str(),
        goods: Plain(line.goods),
        shipping_share: Plain(line.shipping_share),
        insurance_share: Plain(line.insurance_share),
        customs_value: Plain(line.customs_value),
        duty: Amount { amount: Plain(line.duty_amount()?), components: components(&line.duty) },
        tax: Amount { amount: Plain(line.tax_amount()?), components: components(&line.tax) },
        fees: Amount { amount: Plain(fee_sum), components: fees(&line.fees) },
    })
}

fn exchange(used: &FxUsed) -> Exchange<'_> {
    Exchange {
        from: used.from,
        to: used.to,
        rate: used.rate.to_string(),
        published: used.published,
        source: &used.source,
    }
}

fn charges(collected: &Collected) -> Charges {
    Charges {
        duty: Plain(collected.duty),
        tax: Plain(collected.tax),
        fees: Plain(collected.fees),
        total: Plain(collected.total),
    }
}

/// Who tells the answer, and how much of it.
pub(super) struct Told<'a> {
    pub(super) t: &'a Speaker,
    pub(super) rulebook: &'a Rulebook,
    pub(super) explain: bool,
}

/// The answer as one line of JSON.
pub(super) fn document(id: &str, receipt: &Receipt, told: &Told<'_>) -> Result<String, MoneyError> {
    let lines: Result<Vec<Line<'_>>, MoneyError> = receipt.lines.iter().map(line).collect();
    let totals = &receipt.totals;
    let rules = receipt.rules.iter().map(|rule| Rule {
        id: rule.id.as_str(),
        title: receipts::title(told.t, rule, told.rulebook.row(&rule.id)),
        basis: rule.basis.as_str(),
        from: rule.from,
        to: rule.to,
    });
    let notices = receipt.notices.iter().map(|notice| Notice {
        code: notice.code,
        message: receipts::notice(told.t, notice),
        rule: notice.rule.as_str(),
    });
    let document = Document {
        schema: "entrepot.quote.response/1",
        id,
        date: receipt.date,
        destination: receipt.destination,
        origin: receipt.origin,
        route: receipt.route,
        channel: receipt.channel,
        currency: receipt.currency,
        fx: receipt.fx.iter().map(exchange).collect(),
        lines: lines?,
        fees: fees(&receipt.fees),
        totals: Totals {
            goods: Plain(totals.goods),
            shipping: Plain(totals.shipping),
            insurance: Plain(totals.insurance),
            customs_value: Plain(totals.customs_value),
            duty: Plain(totals.duty),
            tax: Plain(totals.tax),
            fees: Plain(totals.fees),
            total: Plain(totals.total),
        },
        collected_at_checkout: charges(&receipt.at_checkout),
        collected_on_delivery: charges(&receipt.on_delivery),
        rules: rules.collect(),
        notices: notices.collect(),
        explain: told.explain.then(|| explain(receipt).iter().map(|step| receipts::step(told.t, step)).collect()),
    };
    Ok(serde_json::to_string(&document).unwrap_or_default())
}
