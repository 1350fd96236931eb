//! The slip that unfolds under a price: every amount with where it came from, in sums that can be followed.

use super::super::offers::Cities;
use super::lots::city;
use crate::domain::landed_cost::{ChargeKind, Component, NoticeCode, Receipt, Route};
use crate::domain::money::{Money, MoneyError};
use crate::domain::offers::Offer;
use crate::wording::{Speaker, labels};

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An amount.
    Plain,
    /// A sum on the way.
    Sub,
    /// The sum of all.
    All,
}

/// One row of a slip.
#[derive(Debug, Clone)]
pub struct Row {
    /// What it is.
    pub kind: Kind,
    /// Its words, as HTML.
    pub words: String,
    /// Where it came from, as HTML; may be empty.
    pub from: String,
    /// The rule it came from; may be empty.
    pub rule: String,
    /// The amount.
    pub amount: Money,
}

impl Row {
    /// The class of the row.
    pub fn class(&self) -> &'static str {
        match self.kind {
            Kind::Plain => "",
            Kind::Sub => "sub",
            Kind::All => "all",
        }
    }
}

/// The slip of one unit.
#[derive(Debug, Clone)]
pub struct Slip {
    /// What it says on top, as HTML.
    pub caption: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

fn plain(words: String, from: String, rule: String, amount: Money) -> Row {
    Row { kind: Kind::Plain, words, from, rule, amount }
}

/// The slip of an offer. `title` is what is bought, as HTML.
///
/// # Errors
/// [`MoneyError`]; never for an offer that was made.
pub fn slip(t: &Speaker, offer: &Offer, title: String, brand: &str, cities: &Cities) -> Result<Slip, MoneyError> {
    let receipt = &offer.receipt;
    let mut rows = vec![goods(t, offer, title, brand)];
    rows.extend(duty_on_goods(t, receipt));
    let taxes = || receipt.lines.iter().flat_map(|line| &line.tax);
    rows.extend(taxes().map(|tax| plain(charged(t, tax), String::new(), tax.rule.to_string(), tax.on_goods)));
    let sub = t.say("receipt-all-in").to_string();
    rows.push(Row { kind: Kind::Sub, words: sub, from: String::new(), rule: String::new(), amount: offer.price });
    let from = city(cities, &offer.terms.place, t.language());
    let carried = t.say("receipt-shipping").with("city", from).html();
    let mode = t.say(labels::mode(offer.terms.mode)).to_string();
    let by = t.say("receipt-carrier").with("carrier", offer.terms.carrier.as_str()).with("mode", mode).html();
    let carriage = receipt.totals.shipping.plus(receipt.totals.insurance)?;
    rows.push(plain(carried, by, String::new(), carriage));
    let duties = || receipt.lines.iter().flat_map(|line| &line.duty);
    for part in duties().chain(taxes()) {
        let rest = part.amount.minus(part.on_goods)?;
        if !rest.is_zero() {
            let words = t.say("receipt-on-shipping").with("charge", charged(t, part)).to_string();
            rows.push(plain(words, String::new(), part.rule.to_string(), rest));
        }
    }
    let fees = receipt.lines.iter().flat_map(|line| &line.fees).chain(&receipt.fees);
    rows.extend(
        fees.filter(|fee| !fee.amount.is_zero()).map(|fee| {
            plain(t.say(labels::fee(fee.kind)).to_string(), String::new(), fee.rule.to_string(), fee.amount)
        }),
    );
    let all = t.say("receipt-total").to_string();
    rows.push(Row { kind: Kind::All, words: all, from: String::new(), rule: String::new(), amount: offer.total });
    Ok(Slip { caption: t.say("receipt-caption").with("day", receipt.date).html(), rows })
}

fn goods(t: &Speaker, offer: &Offer, title: String, brand: &str) -> Row {
    let from = match offer.goods() {
        Some(goods) if goods.asked.currency() != goods.amount.currency() => {
            let rate = t.decimal(goods.fx.rate.round_sf(5).unwrap_or(goods.fx.rate).normalize());
            let day = goods.fx.published.unwrap_or(offer.receipt.date);
            t.say("receipt-goods-from")
                .with("brand", brand)
                .with("asked", goods.asked)
                .with("rate", rate)
                .with("day", day)
                .with("margin", goods.margin)
                .html()
        }
        _ => t.say("receipt-goods-same").with("brand", brand).html(),
    };
    plain(title, from, String::new(), offer.receipt.totals.goods)
}

/// The name of a charge with its rate: `VAT 20 %`.
fn charged(t: &Speaker, part: &Component) -> String {
    let name = t.say(labels::charge(part.kind)).to_string();
    match part.rate.as_deref().map(|rate| (rate, rate.parse::<rust_decimal::Decimal>())) {
        Some((_, Ok(fraction))) => t.say("receipt-charge").with("name", name).with("rate", fraction).to_string(),
        _ => name,
    }
}

/// Duty as far as it falls on the goods; where there is none, one row that says why.
fn duty_on_goods(t: &Speaker, receipt: &Receipt) -> Vec<Row> {
    let duties = || receipt.lines.iter().flat_map(|line| &line.duty);
    if duties().any(|duty| !duty.amount.is_zero()) {
        let due = duties().filter(|duty| !duty.amount.is_zero());
        return due.map(|duty| plain(charged(t, duty), String::new(), duty.rule.to_string(), duty.on_goods)).collect();
    }
    let zero = Money::zero(receipt.currency);
    let name = t.say("receipt-no-duty").to_string();
    let relief = receipt.notices.iter().find(|notice| notice.code == NoticeCode::DutyRelief);
    let row = match relief {
        Some(notice) => {
            let from = match notice.amount {
                Some(limit) => t.say("receipt-duty-relief").with("limit", limit).html(),
                None => t.say("receipt-duty-waived").to_string(),
            };
            plain(name, from, notice.rule.to_string(), zero)
        }
        None if receipt.route == Route::Warehouse => {
            plain(name, t.say("receipt-duty-settled").to_string(), String::new(), zero)
        }
        None => {
            let rule = duties().next().map_or_else(String::new, |duty| duty.rule.to_string());
            plain(name, t.say("receipt-duty-free").to_string(), rule, zero)
        }
    };
    vec![row]
}

/// Whether tax of a region is still to come: the country's own tax is on sales, and nothing.
pub fn region_decides(receipt: &Receipt) -> bool {
    let taxes: Vec<&Component> = receipt.lines.iter().flat_map(|line| &line.tax).collect();
    let open = |tax: &&Component| tax.kind == ChargeKind::Sales && tax.amount.is_zero();
    receipt.region.is_none() && !taxes.is_empty() && taxes.iter().all(open)
}
