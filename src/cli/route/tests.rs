//! Examples of the command: the contract's examples as they stand there, refusals by name and place, other currencies.

use serde_json::{Value, json};

use super::*;

fn examples() -> Vec<Value> {
    serde_json::from_str(include_str!("contract_examples.json")).unwrap()
}

fn ask(request: &Value) -> (Value, u8) {
    let (document, status) = respond(&request.to_string());
    (serde_json::from_str(&document).unwrap(), status)
}

/// The contract's second example with one value changed.
fn with(path: &str, value: Value) -> Value {
    let mut request = examples()[1]["request"].clone();
    let (parent, member) = path.rsplit_once('/').unwrap();
    match member.parse::<usize>() {
        Ok(index) => request.pointer_mut(parent).unwrap()[index] = value,
        Err(_) => request.pointer_mut(parent).unwrap()[member] = value,
    }
    request
}

#[test]
fn the_contracts_examples_come_out_as_they_stand_there() {
    for example in examples() {
        assert_eq!(ask(&example["request"]), (example["response"].clone(), 0));
    }
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let request = examples()[1]["request"].to_string();
    assert_eq!(respond(&request), respond(&request));
    assert!(respond(&request).0.starts_with(r#"{"schema":"entrepot.route.response/1","id":"ex-2","status":"ok""#));
}

#[test]
fn a_malformed_request_is_refused_with_its_place() {
    let wrong = [
        ("/splitpenalty", json!("1.00"), "unknown_member", "splitpenalty"),
        ("/lines/0/colour", json!("red"), "unknown_member", "lines[0].colour"),
        ("/sources/1/rate_card/fuel", json!("0"), "unknown_member", "sources[1].rate_card.fuel"),
        ("/sources/1/import/fee", json!("0"), "unknown_member", "sources[1].import.fee"),
        ("/sources/0/rates/L3", json!({"duty": "0", "tax": "0"}), "unknown_member", "sources[0].rates.L3"),
        ("/sources/0/rates/L1/vat", json!("0"), "unknown_member", "sources[0].rates.L1.vat"),
        ("/sources/0/rates", json!({}), "missing_member", "sources[0].rates.L1"),
        ("/schema", json!("entrepot.quote.request/1"), "wrong_value", "schema"),
        ("/currency", json!("EURO"), "wrong_value", "currency"),
        ("/minor_units", json!(1), "wrong_value", "minor_units"),
        ("/order_date", json!("2026-02-30"), "wrong_value", "order_date"),
        ("/order_date", Value::Null, "missing_member", "order_date"),
        ("/promise_date", json!("soon"), "wrong_value", "promise_date"),
        ("/split_penalty", json!("0.8"), "wrong_value", "split_penalty"),
        ("/split_penalty", json!(0.80), "wrong_value", "split_penalty"),
        ("/max_parcels", json!(0), "wrong_value", "max_parcels"),
        ("/lines", json!([]), "wrong_value", "lines"),
        ("/lines/1/id", json!("L1"), "duplicate_id", "lines[1].id"),
        ("/lines/0/quantity", json!(0), "wrong_value", "lines[0].quantity"),
        ("/lines/0/quantity", json!(-1), "wrong_value", "lines[0].quantity"),
        ("/lines/0/quantity", json!(10_000), "wrong_value", "lines[0].quantity"),
        ("/lines/0/quantity", json!(1.0), "wrong_value", "lines[0].quantity"),
        ("/lines/0/unit_price", json!("1.001"), "wrong_value", "lines[0].unit_price"),
        ("/lines/0/unit_price", json!("-1.00"), "wrong_value", "lines[0].unit_price"),
        ("/lines/0/unit_price", json!("1e2"), "wrong_value", "lines[0].unit_price"),
        ("/lines/0/unit_price", json!(".50"), "wrong_value", "lines[0].unit_price"),
        ("/lines/0/unit_weight_g", json!(0), "wrong_value", "lines[0].unit_weight_g"),
        ("/lines/0/unit_dims_mm", json!([1, 2]), "wrong_value", "lines[0].unit_dims_mm"),
        ("/lines/0/unit_dims_mm/2", json!(0), "wrong_value", "lines[0].unit_dims_mm[2]"),
        ("/lines/0/may_split", json!("yes"), "wrong_value", "lines[0].may_split"),
        ("/sources", json!([]), "wrong_value", "sources"),
        ("/sources/1/id", json!("CN-direct"), "duplicate_id", "sources[1].id"),
        ("/sources/0/kind", json!("drone"), "wrong_value", "sources[0].kind"),
        ("/sources/0/country", json!("cn"), "wrong_value", "sources[0].country"),
        ("/sources/0/stock/SCARF", json!(-1), "wrong_value", "sources[0].stock.SCARF"),
        ("/sources/0/cannot_ship", json!(["L9"]), "wrong_value", "sources[0].cannot_ship[0]"),
        ("/sources/0/transit_days", json!(1.5), "wrong_value", "sources[0].transit_days"),
        ("/sources/0/rate_card/step_g", json!(0), "wrong_value", "sources[0].rate_card.step_g"),
        ("/sources/0/rate_card/volumetric_divisor", json!(0), "wrong_value", "sources[0].rate_card.volumetric_divisor"),
        (
            "/sources/0/rate_card/fuel_surcharge",
            json!("0.1234567"),
            "wrong_value",
            "sources[0].rate_card.fuel_surcharge",
        ),
        ("/sources/0/import/clearance_fee", Value::Null, "missing_member", "sources[0].import.clearance_fee"),
        ("/sources/0/rates/L1/duty", json!("12%"), "wrong_value", "sources[0].rates.L1.duty"),
        ("/sources/0/rates/L1/tax", json!(0.2), "wrong_value", "sources[0].rates.L1.tax"),
    ];
    for (path, value, code, place) in wrong {
        let (answer, status) = ask(&with(path, value));
        assert_eq!((&answer["schema"], status), (&json!("entrepot.error/1"), 2), "{path}: {answer}");
        assert_eq!((&answer["error"]["code"], &answer["error"]["path"]), (&json!(code), &json!(place)), "{answer}");
        assert!(answer["error"]["message"].as_str().is_some_and(|message| message.len() > 10), "{answer}");
    }
    for text in ["", "{", "[]", "{} {}"] {
        assert_eq!(respond(text).1, 2, "{text}");
    }
}

#[test]
fn a_member_that_may_be_null_must_still_be_there() {
    for (parent, member, place) in [
        ("", "promise_date", "promise_date"),
        ("", "max_parcels", "max_parcels"),
        ("/sources/0/import", "tax_de_minimis", "sources[0].import.tax_de_minimis"),
    ] {
        let mut request = examples()[1]["request"].clone();
        request.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(member);
        let (answer, status) = ask(&request);
        assert_eq!((&answer["error"]["path"], status), (&json!(place), 2), "{answer}");
    }
}

#[test]
fn amounts_beyond_all_sums_are_refused() {
    let mut request = with("/lines/0/unit_price", json!("999999999999.99"));
    request["lines"][0]["quantity"] = json!(9_999);
    let (answer, status) = ask(&request);
    assert_eq!((&answer["error"]["code"], status), (&json!("amount_too_large"), 2));
}

#[test]
fn an_order_nobody_can_fulfil_says_why() {
    let (answer, status) = ask(&with("/sources/1/stock", json!({"SCARF": 1})));
    assert_eq!(status, 0);
    assert_eq!((&answer["status"], &answer["reason"]), (&json!("infeasible"), &json!("stock")));
    assert_eq!((&answer["exact"], &answer["parcels"]), (&json!(true), &json!([])));
    assert_eq!((&answer["split_penalty"], &answer["goods_value"]), (&json!("0.00"), &json!("68.40")));
    for member in ["total", "landed_total", "arrives"] {
        assert!(answer[member].is_null(), "{member}");
    }
    let (answer, _) = ask(&with("/max_parcels", json!(1)));
    assert_eq!(answer["reason"], "max_parcels");
    let (answer, _) = ask(&with("/promise_date", json!("2026-11-05")));
    assert_eq!(answer["reason"], "promise");
}

/// A request with other decimals everywhere.
fn in_currency(code: &str, minor_units: u32, amount: &str) -> Value {
    let mut request = examples()[0]["request"].clone();
    request["currency"] = json!(code);
    request["minor_units"] = json!(minor_units);
    request["split_penalty"] = json!(amount);
    request["lines"][0]["unit_price"] = json!(amount);
    for source in request["sources"].as_array_mut().unwrap() {
        for place in ["/handling_per_parcel", "/handling_per_unit", "/rate_card/first_price", "/rate_card/step_price"] {
            *source.pointer_mut(place).unwrap() = json!(amount);
        }
        source["import"] = json!({"duty_de_minimis": null, "tax_de_minimis": amount, "clearance_fee": amount});
    }
    request
}

#[test]
fn yen_have_no_decimals_and_dinars_three() {
    let (answer, status) = ask(&in_currency("JPY", 0, "100"));
    assert_eq!((status, &answer["goods_value"]), (0, &json!("200")), "{answer}");
    assert_eq!(answer["total"], "638", "200 carriage, 300 handling, 100 clearance, 38 tax");
    let (answer, _) = ask(&in_currency("KWD", 3, "0.105"));
    assert_eq!(answer["total"], "0.670", "{answer}");
    assert_eq!(ask(&in_currency("JPY", 0, "100.0")).1, 2);
    assert_eq!(ask(&in_currency("KWD", 3, "0.10")).1, 2);
}
