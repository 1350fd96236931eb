//! The demo's words: a language that has some says of each thing what English says of it, no less and no more.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::files;

/// Every text below a value by the path to it.
fn texts(value: &Value, path: &str, found: &mut BTreeMap<String, String>) {
    match value {
        Value::String(text) => {
            found.insert(path.to_owned(), text.clone());
        }
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(at, value)| texts(value, &format!("{path}/{at}"), found));
        }
        Value::Object(values) => {
            values.iter().for_each(|(key, value)| texts(value, &format!("{path}/{key}"), found));
        }
        _ => panic!("{path} is no text"),
    }
}

/// Language → its texts by their paths.
fn spoken() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for (path, text) in files("locales", &["/demo.json"]) {
        let value: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut found = BTreeMap::new();
        texts(&value, "", &mut found);
        all.insert(path.split('/').nth(1).unwrap().to_owned(), found);
    }
    all
}

#[test]
fn every_language_with_words_for_the_demo_has_all_of_them() {
    let spoken = spoken();
    let english = &spoken["en"];
    let mut broken = Vec::new();
    for (language, own) in &spoken {
        broken
            .extend(english.keys().filter(|path| !own.contains_key(*path)).map(|at| format!("{language} lacks {at}")));
        for (path, text) in own {
            let Some(reference) = english.get(path) else {
                broken.push(format!("{language} alone has {path}"));
                continue;
            };
            let paragraphs = |text: &str| text.split("\n\n").filter(|part| !part.trim().is_empty()).count();
            if paragraphs(text) != paragraphs(reference) {
                broken.push(format!("{language} {path} has {} paragraphs", paragraphs(text)));
            }
            if text.trim() != text || text.is_empty() {
                broken.push(format!("{language} {path} is empty, or begins or ends with a space"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// What has to be said of the goods and places that the demo's facts name, by path.
fn wanted() -> BTreeSet<String> {
    let read = |name: &str| -> Value {
        let (_, text) = files("static/demo", &[name]).pop().unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let (catalogue, lanes) = (read("/catalogue.json"), read("/lanes.json"));
    let list = |value: &Value| value.as_array().unwrap().clone();
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let mut wanted = BTreeSet::new();
    let mut want = |parts: &[&str]| {
        wanted.insert(format!("/{}", parts.join("/")));
    };
    for collection in list(&read("/collections.json")) {
        ["title", "lead", "story"].iter().for_each(|part| want(&["collections", &word(&collection["slug"]), part]));
    }
    for brand in list(&catalogue["brands"]) {
        ["city", "tagline", "story"].iter().for_each(|part| want(&["brands", &word(&brand["slug"]), part]));
    }
    for category in list(&catalogue["categories"]) {
        ["name", "about"].iter().for_each(|part| want(&["categories", &word(&category), part]));
    }
    for place in list(&lanes["places"]) {
        want(&["places", &word(&place["code"])]);
    }
    for listing in list(&catalogue["listings"]) {
        let slug = word(&listing["slug"]);
        ["title", "summary", "body", "care"].iter().for_each(|part| want(&["listings", &slug, part]));
        for (at, codes) in list(&listing["options"]).iter().enumerate() {
            let option = format!("options/{at}");
            want(&["listings", &slug, &option, "name"]);
            list(codes).iter().for_each(|code| want(&["listings", &slug, &option, "values", &word(code)]));
        }
        list(&listing["pictures"]).iter().for_each(|stem| want(&["listings", &slug, "pictures", &word(stem)]));
    }
    wanted
}

#[test]
fn english_says_of_the_demo_what_its_facts_name() {
    let said: BTreeSet<String> = spoken()["en"].keys().cloned().collect();
    let wanted = wanted();
    let missing: Vec<_> = wanted.difference(&said).collect();
    let idle: Vec<_> = said.difference(&wanted).collect();
    assert!(missing.is_empty() && idle.is_empty(), "missing {missing:#?}, idle {idle:#?}");
}
