//! `entrepot route --json`: a request on standard input, one document on standard output, nothing else there.

use std::io::Write;
use std::process::{Output, Stdio};

use serde_json::Value;

use super::entrepot;

fn ask(request: &str) -> Output {
    let mut command = entrepot();
    command.args(["route", "--json"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(request.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn examples() -> Vec<Value> {
    serde_json::from_str(include_str!("../../../src/cli/route/contract_examples.json")).unwrap()
}

#[test]
fn an_order_is_routed_as_the_contract_says() {
    for example in examples() {
        let output = ask(&example["request"].to_string());
        assert_eq!(output.status.code(), Some(0));
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(answer, example["response"]);
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.stdout, ask(&example["request"].to_string()).stdout, "the same bytes again");
    }
}

#[test]
fn a_malformed_request_is_answered_with_its_place() {
    let mut request = examples()[0]["request"].clone();
    request["lines"][0]["unit_price"] = "9.0".into();
    for (text, code, path) in [
        (request.to_string(), "wrong_value", "lines[0].unit_price"),
        ("{".to_owned(), "malformed_json", ""),
        (String::new(), "malformed_json", ""),
    ] {
        let output = ask(&text);
        assert_eq!(output.status.code(), Some(2), "{text}");
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(answer["schema"], "entrepot.error/1");
        assert_eq!((&answer["error"]["code"], &answer["error"]["path"]), (&code.into(), &path.into()));
    }
}

#[test]
fn the_only_form_there_is_must_be_named() {
    let output = entrepot().arg("route").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
}
