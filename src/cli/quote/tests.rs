//! Examples of the command: the contract's example to the byte, the worked examples to the cent, refusals by name and place.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn plain() -> Arguments {
    Arguments { json: true, rules: None, explain: false, lang: "en".to_owned() }
}

fn ask(request: &Value) -> (Value, u8) {
    let (document, status) = respond(&request.to_string(), &plain());
    (serde_json::from_str(&document).unwrap(), status)
}

fn request() -> Value {
    json!({
        "id": "r", "date": "2026-11-23", "destination": "DE", "origin": "CN", "route": "direct", "channel": "express",
        "currency": "EUR", "shipping": "9.00", "insurance": "0.00", "lines": [
            {"hs6": "610910", "unit_price": "40.00", "currency": "EUR", "quantity": 3, "weight_g": 200},
            {"hs6": "420222", "unit_price": "75.50", "currency": "EUR", "quantity": 2, "weight_g": 600}]
    })
}

fn with(path: &str, value: Value) -> Value {
    let mut request = request();
    let (parent, member) = path.rsplit_once('/').unwrap();
    request.pointer_mut(parent).unwrap()[member] = value;
    request
}

#[test]
fn the_contracts_example_comes_out_as_it_stands_there() {
    let example: Value = serde_json::from_str(include_str!("contract_example.json")).unwrap();
    let (answer, status) = ask(&example["request"]);
    assert_eq!((answer, status), (example["response"].clone(), 0));
}

#[test]
fn every_worked_example_comes_out_to_the_cent() {
    let examples: Vec<Value> = serde_json::from_str(include_str!("worked_examples.json")).unwrap();
    assert_eq!(examples.len(), 43);
    let number = |value: &Value| value.as_str().unwrap().parse::<rust_decimal::Decimal>().unwrap();
    for example in &examples {
        let (answer, status) = ask(example);
        assert_eq!(status, 0, "{}: {answer}", example["id"]);
        assert_eq!(answer["currency"], example["expected"]["currency"], "{}", example["id"]);
        for (name, expected) in example["expected"].as_object().unwrap() {
            if name != "currency" && !expected.is_null() {
                let found = &answer["totals"][name];
                assert_eq!(number(found), number(expected), "{} {name}", example["id"]);
            }
        }
    }
}

#[test]
fn a_malformed_request_is_refused_with_its_place() {
    let wrong = [
        ("/shiping", json!("1.00"), "unknown_member", "shiping"),
        ("/lines/0/colour", json!("red"), "unknown_member", "lines[0].colour"),
        ("/lines/0/unit_price", json!("-1.00"), "wrong_value", "lines[0].unit_price"),
        ("/lines/1/hs6", json!("61091"), "wrong_value", "lines[1].hs6"),
        ("/lines/1/hs6", json!("6109.10"), "wrong_value", "lines[1].hs6"),
        ("/lines/1/quantity", json!(0), "wrong_value", "lines[1].quantity"),
        ("/lines/1/quantity", json!(10_000), "wrong_value", "lines[1].quantity"),
        ("/lines/1/quantity", json!("2"), "wrong_value", "lines[1].quantity"),
        ("/lines/1/tariff_code", json!("61091000"), "wrong_value", "lines[1].tariff_code"),
        ("/lines", json!([]), "wrong_value", "lines"),
        ("/date", json!("2026-13-01"), "wrong_value", "date"),
        ("/date", json!("2026-1-01"), "wrong_value", "date"),
        ("/currency", json!("EURO"), "wrong_value", "currency"),
        ("/shipping", json!("1.001"), "wrong_value", "shipping"),
        ("/shipping", json!("1e1"), "wrong_value", "shipping"),
        ("/shipping", Value::Null, "missing_member", "shipping"),
        ("/destination", json!("de"), "wrong_value", "destination"),
        ("/route", json!("sea"), "wrong_value", "route"),
        ("/channel", json!("pigeon"), "wrong_value", "channel"),
        ("/buyer", json!({"kind": "robot"}), "wrong_value", "buyer.kind"),
        ("/given", json!({"tax": "19"}), "unknown_member", "given.tax"),
        ("/given", json!({"tax_pct": "-1"}), "wrong_value", "given.tax_pct"),
        ("/given", json!({"fx": {"USD": "0"}}), "wrong_value", "given.fx.USD"),
        ("/given", json!({"voec": "yes"}), "wrong_value", "given.voec"),
    ];
    for (path, value, code, place) in wrong {
        let (answer, status) = ask(&with(path, value));
        assert_eq!(status, 2, "{path}: {answer}");
        assert_eq!(answer["schema"], "entrepot.error/1");
        assert_eq!((answer["error"]["code"].as_str(), answer["error"]["path"].as_str()), (Some(code), Some(place)));
    }
    let huge = with("/lines/0/unit_price", json!("90000000000000000.00"));
    assert_eq!(ask(&huge).1, 2, "an amount beyond 64 bits");
}

#[test]
fn a_request_nobody_can_quote_says_why() {
    let mut too_dear = request();
    too_dear["lines"][0]["hs6"] = json!("999999");
    let hopeless = [
        (with("/destination", json!("QQ")), "unknown_destination", "destination"),
        (with("/date", json!("1970-01-01")), "no_rule_for_date", "date"),
        (with("/date", json!("2028-07-01")), "no_rule_for_date", "date"),
        (too_dear, "unknown_hs6", "lines[0].hs6"),
        (with("/lines/0/currency", json!("ISK")), "wrong_value", "lines[0].unit_price"),
        (with("/lines/0/currency", json!("ZAR")), "no_fx_rate", "given.fx"),
        (with("/given", json!({"regime": "Remessa Conforme"})), "route_not_available", "route"),
    ];
    for (request, code, place) in hopeless {
        let (answer, status) = ask(&request);
        assert_eq!(answer["error"]["code"], code, "{answer}");
        assert_eq!(answer["error"]["path"], place);
        assert_eq!(status, if code == "wrong_value" { 2 } else { 3 });
    }
    let mut ivory = with("/destination", json!("GB"));
    ivory["lines"][1]["hs6"] = json!("960110");
    assert_eq!(ask(&ivory).0["error"]["code"], "prohibited");
}

#[test]
fn numbers_are_read_as_they_are_written() {
    let text = request().to_string().replace("\"75.50\"", "75.50").replace("\"9.00\"", "9");
    assert_eq!(respond(&text, &plain()), respond(&request().to_string(), &plain()));
    let text = request().to_string().replace("\"75.50\"", "7.55e1");
    assert_eq!(respond(&text, &plain()).1, 2);
}

#[test]
fn remarks_and_stated_facts_are_understood() {
    let mut request = with("/given", json!({"duty_pct": {"610910": "8 as in 2019"}, "tax_pct": 10, "fees": "4.20"}));
    request["note"] = json!({"any": ["thing"]});
    let (answer, status) = ask(&request);
    assert_eq!(status, 0, "{answer}");
    assert_eq!(answer["lines"][0]["duty"]["components"][0]["rate"], "0.08");
    assert_eq!(answer["lines"][1]["duty"]["components"][0]["rule"], "EU-420222");
    assert_eq!(answer["lines"][1]["tax"]["components"][0]["rate"], "0.1");
    assert_eq!(answer["totals"]["fees"], "4.20");
}

#[test]
fn the_explanation_follows_the_arithmetic() {
    let told = |lang: &str| {
        let arguments = Arguments { explain: true, lang: lang.to_owned(), ..plain() };
        let answer: Value = serde_json::from_str(&respond(&request().to_string(), &arguments).0).unwrap();
        let sentences = answer["explain"].as_array().unwrap().iter().map(|s| s.as_str().unwrap().to_owned());
        (sentences.collect::<Vec<_>>(), answer)
    };
    let (english, answer) = told("en");
    assert_eq!(english.first().unwrap(), "Line 0: 3 of 610910 come to €120.00.");
    assert!(english.iter().any(|sentence| sentence.starts_with("In all: €")));
    let rule = answer["rules"][0]["id"].as_str().unwrap().into();
    assert_eq!(answer["rules"][0]["title"], Rulebook::shipped().row(&rule).unwrap().title.as_str());
    let (german, answer) = told("de");
    assert_eq!(german.len(), english.len());
    assert!(german[0].starts_with("Zeile 0: 3 × 610910 ergeben 120,00"), "{}", german[0]);
    assert!(answer["rules"].to_string().contains("Zoll 12"), "{}", answer["rules"]);
    let (arabic, answer) = told("ar");
    assert!(arabic.iter().all(|sentence| !sentence.is_ascii()));
    assert!(answer["notices"].as_array().unwrap().iter().all(|notice| !notice["message"].to_string().is_ascii()));
    assert_eq!(told("xx").0, english, "a language there is none of is answered in English");
}

#[test]
fn rules_may_come_from_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = Arguments { rules: Some(folder.path().to_owned()), ..plain() };
    let (document, status) = respond(&request().to_string(), &arguments);
    assert!(status == 2 && document.contains("bad_rules"), "{document}");
    for (name, text) in Rulebook::shipped().tables() {
        let text = text.replace("DE-VAT-STANDARD-202101,VAT 19 %,DE,,vat,,*,0.19", "DE-X,VAT 10 %,DE,,vat,,*,0.1");
        std::fs::write(folder.path().join(format!("{name}.csv")), text).unwrap();
    }
    let answer: Value = serde_json::from_str(&respond(&request().to_string(), &arguments).0).unwrap();
    assert_eq!(answer["lines"][0]["tax"]["components"][0]["rule"], "DE-X");
    std::fs::write(folder.path().join("pegs.csv"), "currency\n").unwrap();
    assert_eq!(respond(&request().to_string(), &arguments).1, 2);
}

/// A request with one value, somewhere, replaced by another.
fn broken(at: usize, value: Value) -> Value {
    fn places(value: &Value, path: String, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, inner)| places(inner, format!("{path}/{name}"), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, inner)| places(inner, format!("{path}/{index}"), found));
            }
            _ => {}
        }
        found.push(path);
    }
    let (mut request, mut found) = (request(), Vec::new());
    places(&request, String::new(), &mut found);
    *request.pointer_mut(&found[at % found.len()]).unwrap() = value;
    request
}

/// Values of every kind, right and wrong.
fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        "-?[0-9]{1,22}(\\.[0-9]{0,6})?".prop_map(Value::from),
        proptest::sample::select(&["US", "JPY", "2015-02-29", "direct", "warehouse", "851713", "1e9", "٣"][..])
            .prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{"hs6": "610910"}])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_answered(text in "\\PC{0,80}") {
        let (document, status) = respond(&text, &plain());
        prop_assert!(serde_json::from_str::<Value>(&document).is_ok());
        prop_assert_ne!(status, 0);
    }

    #[test]
    fn a_request_with_something_broken_is_answered(
        at in any::<usize>(), value in values(), cut in proptest::option::of(any::<proptest::sample::Index>()),
    ) {
        let mut text = broken(at, value).to_string();
        if let Some(cut) = cut {
            text = text.chars().take(cut.index(text.chars().count() + 1)).collect();
        }
        let (document, status) = respond(&text, &plain());
        let answer: Value = serde_json::from_str(&document).unwrap();
        prop_assert!(if status == 0 { answer["totals"].is_object() } else { answer["error"].is_object() }, "{}", document);
    }
}
