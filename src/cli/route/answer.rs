//! The answer of `route --json`: the plan in the contract's form, money as text with exactly the request's decimals.

use chrono::NaiveDate;
use serde::Serialize;

use super::request::Asked;
use crate::domain::assignment::{Answer, Parcel, Reason};
use crate::domain::money::Currency;

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    id: &'a str,
    status: &'static str,
    reason: Option<&'static str>,
    exact: bool,
    currency: Currency,
    parcels: Vec<ParcelOut<'a>>,
    split_penalty: String,
    total: Option<String>,
    goods_value: String,
    landed_total: Option<String>,
    arrives: Option<NaiveDate>,
}

#[derive(Serialize)]
struct ParcelOut<'a> {
    source: &'a str,
    items: Vec<Item<'a>>,
    actual_weight_g: i64,
    volumetric_weight_g: i64,
    chargeable_weight_g: i64,
    goods_value: String,
    shipping: String,
    handling: String,
    clearance: String,
    duty: String,
    tax: String,
    total: String,
    arrives: NaiveDate,
}

#[derive(Serialize)]
struct Item<'a> {
    line: &'a str,
    quantity: u32,
}

/// Minor units as text; no amount here is negative.
fn plain(amount: i64, minor_units: u32) -> String {
    let scale = 10_i64.pow(minor_units);
    match usize::try_from(minor_units) {
        Ok(width) if width > 0 => format!("{}.{:0width$}", amount / scale, amount % scale),
        _ => amount.to_string(),
    }
}

fn word(reason: Reason) -> &'static str {
    match reason {
        Reason::Promise => "promise",
        Reason::MaxParcels => "max_parcels",
        Reason::Restriction => "restriction",
        Reason::Weight => "weight",
        Reason::Stock => "stock",
    }
}

fn parcel<'a>(asked: &'a Asked, source: usize, units: &[u32], parcel: &Parcel) -> Option<ParcelOut<'a>> {
    let text = |amount: i64| plain(amount, asked.minor_units);
    let items = asked.lines.iter().zip(units).filter(|(_, units)| **units > 0);
    Some(ParcelOut {
        source: asked.sources.get(source)?,
        items: items.map(|(line, units)| Item { line, quantity: *units }).collect(),
        actual_weight_g: parcel.actual_weight_g,
        volumetric_weight_g: parcel.volumetric_weight_g,
        chargeable_weight_g: parcel.chargeable_weight_g,
        goods_value: text(parcel.goods_value),
        shipping: text(parcel.shipping),
        handling: text(parcel.handling),
        clearance: text(parcel.clearance),
        duty: text(parcel.duty),
        tax: text(parcel.tax),
        total: text(parcel.total),
        arrives: asked.problem.sources.get(source)?.arrives,
    })
}

/// The answer as one line of JSON.
pub(super) fn document(asked: &Asked, found: &Answer) -> String {
    let problem = &asked.problem;
    let goods: i64 = problem.lines.iter().map(|line| i64::from(line.quantity) * line.unit_price).sum();
    let text = |amount: i64| plain(amount, asked.minor_units);
    let mut document = Document {
        schema: "entrepot.route.response/1",
        id: &asked.id,
        status: "infeasible",
        reason: None,
        exact: false,
        currency: asked.currency,
        parcels: Vec::new(),
        split_penalty: text(0),
        total: None,
        goods_value: text(goods),
        landed_total: None,
        arrives: None,
    };
    match found {
        Answer::Infeasible { reason, exact } => {
            document.reason = Some(word(*reason));
            document.exact = *exact;
        }
        Answer::Plan { units, exact } => {
            let sent = units.iter().enumerate();
            let sent = sent.filter_map(|(source, units)| Some((source, units, problem.parcel(source, units)?)));
            let (mut total, mut parcels) = (0, 0);
            for (source, units, charged) in sent {
                total += charged.total;
                parcels += 1;
                document.parcels.extend(parcel(asked, source, units, &charged));
            }
            let penalty = problem.split_penalty * (parcels - 1).max(0);
            document.status = "ok";
            document.exact = *exact;
            document.split_penalty = text(penalty);
            document.total = Some(text(total + penalty));
            document.landed_total = Some(text(goods + total + penalty));
            document.arrives = document.parcels.iter().map(|parcel| parcel.arrives).max();
        }
    }
    serde_json::to_string(&document).unwrap_or_default()
}
