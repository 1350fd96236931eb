//! The dependency rule: which room may name which, and whose words are whose.

use super::files;

/// Room → rooms it may name.
const MAY_NAME: [(&str, &[&str]); 11] = [
    ("domain", &[]),
    ("store", &["domain"]),
    ("actions", &["domain", "store"]),
    ("wording", &["domain"]),
    ("search", &["domain", "store"]),
    ("mail", &["domain", "store", "wording"]),
    ("papers", &["domain", "wording"]),
    ("outside", &["domain", "store", "actions"]),
    ("web", &["domain", "store", "actions", "wording", "search", "papers", "outside", "mail", "app", "settings"]),
    (
        "cli",
        &["domain", "store", "actions", "wording", "search", "papers", "outside", "mail", "app", "settings", "web"],
    ),
    ("settings", &[]),
];

/// Words that belong to one room alone: (word, rooms that may say it).
const STRANGERS: [(&str, &[&str]); 10] = [
    ("diesel::", &["store"]),
    ("schema::", &["store", "search"]),
    ("actix_web::", &["web", "cli", "app"]),
    ("askama::", &["web", "mail"]),
    ("lettre::", &["mail"]),
    ("krilla::", &["papers"]),
    ("icu::", &["wording", "search"]),
    ("tantivy::", &["search"]),
    ("clap::", &["cli"]),
    ("Utc::now", &["app"]),
];

fn room_of(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split(['/', '.']).next().unwrap_or(inside)
}

/// Code without comments and without its own tests.
fn code(text: &str) -> String {
    let until_tests = text.split("#[cfg(test)]").next().unwrap_or(text);
    until_tests.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_room_names_only_the_rooms_it_may() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &[".rs"]) {
        let room = room_of(&path);
        let Some((_, allowed)) = MAY_NAME.iter().find(|(name, _)| *name == room) else { continue };
        for named in code(&text).match_indices("crate::").map(|(at, _)| at) {
            let rest = &code(&text)[named + 7..];
            let other: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if other != room
                && MAY_NAME.iter().any(|(name, _)| *name == other || other == "app")
                && !allowed.contains(&other.as_str())
            {
                broken.push(format!("{path} names crate::{other}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_rooms_own_words_are_not_said_elsewhere() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &[".rs"]) {
        let room = room_of(&path);
        for (word, rooms) in STRANGERS {
            if !rooms.contains(&room) && code(&text).contains(word) {
                broken.push(format!("{path} says {word}"));
            }
        }
        if ["domain", "actions"].contains(&room) && code(&text).contains("async fn") {
            broken.push(format!("{path} is async"));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn audiences_of_the_web_do_not_name_each_other() {
    let audiences = ["shop", "brand", "care", "ops"];
    let mut broken = Vec::new();
    for (path, text) in files("src/web", &[".rs"]) {
        let own = audiences.iter().find(|name| path.starts_with(&format!("src/web/{name}/")));
        let Some(own) = own else { continue };
        for other in audiences.iter().filter(|name| name != &own) {
            if code(&text).contains(&format!("web::{other}")) {
                broken.push(format!("{path} names web::{other}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_file_names_its_neighbours_by_super_and_the_rest_by_their_room() {
    // Two steps up say nothing of where one arrives; `crate::web::…` does. The domain's rooms are small.
    let far: Vec<String> = files("src", &[".rs"])
        .into_iter()
        .filter(|(path, text)| room_of(path) != "domain" && text.contains("super::super"))
        .map(|(path, _)| path)
        .collect();
    assert!(far.is_empty(), "super::super in {far:#?}");
}

#[test]
fn every_file_says_what_it_is_for_and_stays_short() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &[".rs"]).into_iter().chain(files("tests", &[".rs"])) {
        if !text.starts_with("//!") {
            broken.push(format!("{path} does not open with //!"));
        }
        if text.lines().count() > 500 && !path.ends_with("store/schema.rs") {
            broken.push(format!("{path} has {} lines", text.lines().count()));
        }
        for word in ["dbg!(", "todo!(", "unimplemented!("] {
            if code(&text).contains(word) && !path.starts_with("tests/suite/house") {
                broken.push(format!("{path} says {word}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn nothing_that_leaves_happens_inside_a_transaction() {
    // Law 8: actions and the store neither send nor call; they write rows that others deliver.
    let mut broken = Vec::new();
    for (path, text) in files("src", &[".rs"]) {
        if ["domain", "store", "actions"].contains(&room_of(&path)) {
            for word in ["std::net", "std::fs", "std::process", "reqwest", "TcpStream"] {
                if code(&text).contains(word) {
                    broken.push(format!("{path} reaches outside by {word}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
