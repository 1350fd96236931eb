//! Words: every language says the same messages, every message said is there with its arguments, none is idle.

use std::collections::{BTreeMap, BTreeSet};

use super::files;

/// Message id → variables it uses, for one language.
fn catalogue(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in files(&format!("locales/{language}"), &[".ftl"]) {
        let mut current: Option<String> = None;
        for line in text.lines() {
            let id: String = line.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            if line.starts_with(|c: char| c.is_ascii_lowercase()) && line[id.len()..].trim_start().starts_with('=') {
                assert!(!messages.contains_key(&id), "{path}: {id} stands twice");
                messages.insert(id.clone(), BTreeSet::new());
                current = Some(id);
            } else if line.starts_with('#') {
                current = None;
            }
            let Some(message) = current.as_ref().and_then(|id| messages.get_mut(id)) else { continue };
            for (at, _) in line.match_indices('$') {
                let name: String = line[at + 1..]
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                    .collect();
                message.insert(name);
            }
        }
    }
    messages
}

pub fn languages() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut names: Vec<String> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Skips to the parenthesis that closes the one before `from`, minding quotes.
fn closing(text: &str, from: usize) -> usize {
    let mut depth = 1;
    let mut quoted = false;
    for (at, letter) in text[from..].char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return from + at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// What `wrong.say("field", "id", vec![("name", value)])` says of a field, read from behind the field.
fn said_of_field(rest: &str) -> Option<(String, BTreeSet<String>)> {
    let mut quoted = rest.trim_start_matches(',').trim_start().strip_prefix('"')?.splitn(2, '"');
    let (id, args) = (quoted.next()?.to_owned(), quoted.next()?);
    let names = args.split("(\"").skip(1).map(|arg| arg.chars().take_while(|c| *c != '"').collect());
    Some((id, names.collect()))
}

/// Every `say("id")` with the arguments chained to it.
fn said(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut all = Vec::new();
    for (at, found) in text.match_indices("say(\"") {
        let start = at + found.len();
        let id: String = text[start..].chars().take_while(|c| *c != '"').collect();
        let after = start + id.len() + 1;
        if text[after..].trim_start().starts_with(',') {
            all.extend(said_of_field(&text[after..closing(text, after)]));
            continue;
        }
        let mut here = closing(text, after);
        let mut args = BTreeSet::new();
        loop {
            let rest = text[here..].trim_start();
            here = text.len() - rest.len();
            let Some(inner) = rest.strip_prefix(".with(") else { break };
            let name = inner.trim_start().trim_start_matches('"');
            args.insert(name.chars().take_while(|c| *c != '"').collect());
            here = closing(text, here + ".with(".len());
        }
        all.push((id, args));
    }
    all
}

#[test]
fn every_language_says_the_same_messages_of_the_same_things() {
    let english = catalogue("en");
    let mut broken = Vec::new();
    for language in languages().iter().filter(|name| *name != "en") {
        let own = catalogue(language);
        broken.extend(english.keys().filter(|id| !own.contains_key(*id)).map(|id| format!("{language} lacks {id}")));
        broken
            .extend(own.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{language} alone has {id}")));
        for (id, variables) in &own {
            let known = english.get(id).cloned().unwrap_or_default();
            broken.extend(variables.difference(&known).map(|name| format!("{language} {id} speaks of ${name}")));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_message_that_is_said_exists_and_is_given_its_arguments() {
    let english = catalogue("en");
    let mut broken = Vec::new();
    // Commands say sentences of their own at the terminal.
    let sources = files("src", &[".rs"]).into_iter().filter(|(path, _)| !path.starts_with("src/cli/"));
    for (path, text) in sources.chain(files("templates", &[".html", ".txt"])) {
        for (id, args) in said(&text) {
            match english.get(&id) {
                None => broken.push(format!("{path} says {id}, which is not in the catalogue")),
                Some(wanted) if *wanted != args => {
                    broken.push(format!("{path} says {id} with {args:?}, not {wanted:?}"))
                }
                Some(_) => {}
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn no_message_is_idle() {
    let sources: String = files("src", &[".rs"])
        .into_iter()
        .chain(files("templates", &[".html", ".txt"]))
        .map(|(_, text)| text)
        .collect();
    let idle: Vec<String> = catalogue("en").into_keys().filter(|id| !sources.contains(&format!("\"{id}\""))).collect();
    assert!(idle.is_empty(), "nobody says {idle:?}");
}

#[test]
fn no_code_names_the_languages_there_are() {
    // A folder is all that a language takes. What may name one: the order in which they are offered, what CLDR has of some
    // and ICU4X does not, the demo's voices; and a row of a table is marked up as Turkish is.
    let may =
        ["src/wording/mod.rs", "src/wording/format.rs", "src/cli/demo/voices.rs", "src/domain/goods_files/html.rs"];
    let mut broken = Vec::new();
    for (path, text) in files("src", &[".rs"]).into_iter().chain(files("templates", &[".html"])) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for language in languages().iter().filter(|language| *language != "en") {
            if code.contains(&format!("\"{language}\""))
                && !may.contains(&path.as_str())
                && !path.ends_with("/tests.rs")
            {
                broken.push(format!("{path} names {language}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
