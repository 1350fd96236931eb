//! What a price is made of, and the way of the goods: the two drawings that stand beside every price.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::domain::landed_cost::{ChargeKind, Component, Receipt};
use crate::domain::lanes::PlaceKind;
use crate::domain::money::{Money, MoneyError};
use crate::domain::routing::Terms;
use crate::wording::{Speaker, labels};

/// One row of a receipt.
pub struct Row {
    /// What it is.
    pub label: String,
    /// Where it comes from: a rate, a rule.
    pub note: String,
    /// How much.
    pub amount: Money,
    /// `sub` for a sum under rows, `all` for the last sum.
    pub class: &'static str,
}

/// One row for the goods of a line, as pages name them.
pub struct GoodsRow {
    /// The goods.
    pub label: String,
    /// The brand.
    pub brand: String,
}

/// The rows of one consignment: goods, duty and tax on them, their sum, then delivery with its own, then all.
///
/// # Errors
/// [`MoneyError`]; never for a receipt that was quoted.
pub fn rows(
    t: &Speaker,
    terms: &Terms,
    receipt: &Receipt,
    goods: &[GoodsRow],
    city: &str,
) -> Result<Vec<Row>, MoneyError> {
    let mut rows = Vec::new();
    for ((line, quoted), named) in terms.lines.iter().zip(&receipt.lines).zip(goods) {
        let note = if line.price.asked.currency() == quoted.goods.currency() {
            t.say("receipt-asked-same").with("brand", &named.brand).with("asked", line.price.asked).to_string()
        } else {
            let rate = t.decimal(line.price.fx.rate.round_dp(4).normalize());
            t.say("receipt-asked")
                .with("brand", &named.brand)
                .with("asked", line.price.asked)
                .with("rate", rate)
                .with("margin", line.price.margin)
                .to_string()
        };
        rows.push(Row { label: named.label.clone(), note, amount: quoted.goods, class: "" });
    }
    for (duty, note) in grouped(t, receipt, |line| &line.duty, |component| Ok(component.on_goods))? {
        rows.push(Row { label: t.say(labels::charge(duty.0)).to_string(), note, amount: duty.1, class: "" });
    }
    for (tax, note) in grouped(t, receipt, |line| &line.tax, |component| Ok(component.on_goods))? {
        rows.push(Row { label: t.say(labels::charge(tax.0)).to_string(), note, amount: tax.1, class: "" });
    }
    let sum = receipt.goods_all_in()?;
    rows.push(Row { label: t.say("receipt-goods-sum").to_string(), note: String::new(), amount: sum, class: "sub" });
    let label = t.say("receipt-delivery").with("city", city).to_string();
    rows.push(Row { label, note: terms.carrier.clone(), amount: receipt.totals.shipping, class: "" });
    let rest = |component: &Component| component.amount.minus(component.on_goods);
    for parts in [grouped(t, receipt, |line| &line.duty, rest)?, grouped(t, receipt, |line| &line.tax, rest)?] {
        for ((kind, amount), note) in parts {
            if !amount.is_zero() {
                let what = t.say(labels::charge(kind)).to_string();
                rows.push(Row {
                    label: t.say("receipt-on-delivery").with("what", what).to_string(),
                    note,
                    amount,
                    class: "",
                });
            }
        }
    }
    if !receipt.totals.fees.is_zero() {
        let label = t.say("receipt-fees").to_string();
        rows.push(Row { label, note: String::new(), amount: receipt.totals.fees, class: "" });
    }
    let label = t.say("receipt-at-door").to_string();
    rows.push(Row { label, note: String::new(), amount: receipt.totals.total, class: "all" });
    Ok(rows)
}

type Group = ((ChargeKind, Money), String);

/// Components of one kind, rate and rule, put together.
fn grouped<'r>(
    t: &Speaker,
    receipt: &'r Receipt,
    of: impl Fn(&'r crate::domain::landed_cost::ReceiptLine) -> &'r Vec<Component>,
    part: impl Fn(&Component) -> Result<Money, MoneyError>,
) -> Result<Vec<Group>, MoneyError> {
    let mut groups: Vec<(ChargeKind, Option<String>, String, Money)> = Vec::new();
    for component in receipt.lines.iter().flat_map(of) {
        let (amount, rule) = (part(component)?, component.rule.to_string());
        match groups.iter_mut().find(|(kind, rate, named, _)| {
            (*kind, rate.as_ref(), named.as_str()) == (component.kind, component.rate.as_ref(), rule.as_str())
        }) {
            Some((.., sum)) => *sum = sum.plus(amount)?,
            None => groups.push((component.kind, component.rate.clone(), rule, amount)),
        }
    }
    let note = |rate: Option<String>, rule: String| match rate.and_then(|rate| rate.parse::<Decimal>().ok()) {
        Some(rate) => t.say("receipt-rate").with("rate", rate).with("rule", rule).to_string(),
        None => t.say("receipt-rule").with("rule", rule).to_string(),
    };
    Ok(groups.into_iter().map(|(kind, rate, rule, amount)| ((kind, amount), note(rate, rule))).collect())
}

/// One stop of the journey.
pub struct Stop {
    /// Where.
    pub place: String,
    /// What happens there.
    pub what: String,
    /// When; nothing where it lies behind.
    pub day: Option<NaiveDate>,
}

/// The journey of a consignment.
pub struct Ribbon {
    /// Whether the goods lie abroad already, so that the border lies behind.
    pub stock: bool,
    /// The four stops but the door.
    pub stops: [Stop; 3],
    /// When it is at the door.
    pub arrives: (NaiveDate, NaiveDate),
    /// What the door is called.
    pub door: String,
    /// What happens at the door.
    pub at_door: String,
}

/// The journey of goods of a brand (its name and city) from a place in a city to a country.
pub fn ribbon(t: &Speaker, terms: &Terms, (brand, home): (&str, &str), city: &str) -> Ribbon {
    let stock = terms.place_kind == PlaceKind::Warehouse;
    let crosses = terms.journey.at_border;
    let stop = |place: String, what: &'static str, day| Stop { place, what: t.say(what).to_string(), day };
    let maker = Stop { place: brand.to_owned(), what: home.to_owned(), day: None };
    let border = t.say("journey-border").to_string();
    let shelf =
        stop(city.to_owned(), if stock { "journey-on-shelf" } else { "journey-hub" }, Some(terms.journey.handed_over));
    let stops = match crosses {
        Some(day) => [maker, shelf, stop(border, "journey-prepaid", Some(day))],
        None => [maker, stop(border, "journey-cleared", None), shelf],
    };
    Ribbon {
        stock: stock && crosses.is_none(),
        stops,
        arrives: terms.journey.arrives,
        door: t.say("journey-door").to_string(),
        at_door: t.country_name(t.country()),
    }
}
