//! One word for one thing: each language's glossary (`locales/<language>/terms.csv`) names the word for each of the
//! trade's English ones, and the messages that speak of the thing use it.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::files;

/// A row: the English word, what this language calls the thing (stems, any of them), and the messages in which the
/// English word means something else or the language rightly says it another way.
struct Term {
    english: String,
    says: Vec<String>,
    except: BTreeSet<String>,
}

fn glossary(language: &str) -> Vec<Term> {
    let path = format!("{}/locales/{language}/terms.csv", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), ["english", "says", "except"], "{path}");
    let term = |row: csv::StringRecord| Term {
        english: row[0].to_owned(),
        says: row[1].split('|').map(|stem| stem.trim().to_lowercase()).filter(|stem| !stem.is_empty()).collect(),
        except: row[2].split_whitespace().map(str::to_owned).collect(),
    };
    reader.records().map(|row| term(row.unwrap())).collect()
}

/// Message id → its words, lower case, without what is put in.
fn words(language: &str) -> BTreeMap<String, String> {
    let put_in = Regex::new(r"\{\s*[$A-Z][^{}]*?(->|\})|^\s*\*?\[\w+\]").unwrap();
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for (_, text) in files(&format!("locales/{language}"), &[".ftl"]) {
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let begins = line.starts_with(|letter: char| letter.is_ascii_lowercase());
            let said = match line.split_once('=').filter(|_| begins) {
                Some((id, said)) => {
                    current = id.trim().to_owned();
                    said
                }
                None => line,
            };
            let entry = all.entry(current.clone()).or_default();
            entry.push_str(&put_in.replace_all(said, " ").to_lowercase());
            entry.push(' ');
        }
    }
    all
}

#[test]
fn every_language_calls_a_thing_by_one_name() {
    let english = words("en");
    let reference: Vec<String> = glossary("en").into_iter().map(|term| term.english).collect();
    assert!(reference.len() > 15, "the trade has more words than {reference:?}");
    let mut broken = Vec::new();
    for language in super::wording::languages().iter().filter(|language| *language != "en") {
        let (own, terms) = (words(language), glossary(language));
        let named: Vec<&String> = terms.iter().map(|term| &term.english).collect();
        assert_eq!(
            named,
            reference.iter().collect::<Vec<_>>(),
            "{language}: a row for each English word, in that order"
        );
        for term in &terms {
            assert!(!term.says.is_empty(), "{language} has no word for {}", term.english);
            let meant = Regex::new(&format!(r"\b{}(s|es)?\b", term.english)).unwrap();
            let spoken = english.iter().filter(|(id, said)| meant.is_match(said) && !term.except.contains(*id));
            for (id, _) in spoken {
                let said = own.get(id).map_or("", String::as_str);
                if !term.says.iter().any(|stem| said.contains(stem)) {
                    broken.push(format!("{language} {id} does not say {:?}: {said}", term.says.join("|")));
                }
            }
            let unknown = term.except.iter().filter(|id| !english.contains_key(*id));
            broken.extend(unknown.map(|id| format!("{language} excepts {id}, which is not there")));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
