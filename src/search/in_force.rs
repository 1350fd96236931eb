//! The synonyms in force: what an operator wrote for a language, or what comes with the program; and what a search is
//! taken for by them.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use super::held;
use super::synonyms::{Synonyms, ready, shipped};
use super::tokens::{self, Kind, Sought, Token};
use crate::domain::folding;
use crate::domain::storefront::Language;
use crate::domain::synonyms::Groups;
use crate::store::{Conn, Read, Stored, synonyms};

/// The synonyms that come with the program.
pub fn groups_shipped(language: Language) -> Groups {
    Groups::of(shipped(language))
}

/// The synonyms that hold for a language now.
///
/// # Errors
/// When the database fails.
pub fn groups_in_force(conn: &mut Conn, language: Language) -> Stored<Groups> {
    let own = synonyms::of(conn, language)?.and_then(|kept| kept.groups);
    Ok(own.unwrap_or_else(|| groups_shipped(language)))
}

/// The synonyms of a language made ready to be looked up: as of which number of the log, and which version they are.
#[derive(Debug, Clone)]
struct Ready {
    log: i64,
    version: u32,
    synonyms: Arc<Synonyms>,
}

/// The synonyms in force of the languages that were asked in. The database is asked once for each number of the log.
#[derive(Debug, Default)]
pub struct InForce(Mutex<HashMap<Language, Ready>>);

impl InForce {
    /// Those of a language as of the view of `read`, and which version they are.
    ///
    /// # Errors
    /// When the database fails.
    pub fn of(&self, read: &mut Read<'_>, language: Language) -> Stored<(u32, Arc<Synonyms>)> {
        let log = read.known().versions.log;
        let had = held(&self.0).get(&language).cloned();
        if let Some(ready) = had.as_ref().filter(|ready| ready.log == log) {
            return Ok((ready.version, Arc::clone(&ready.synonyms)));
        }
        let kept = synonyms::of(read, language)?;
        let version = kept.as_ref().map_or(0, |kept| kept.version);
        let made = match (had, kept.and_then(|kept| kept.groups)) {
            (Some(ready), _) if ready.version == version => ready.synonyms,
            (_, Some(groups)) => Arc::new(Synonyms::of(&groups.into_inner(), language)),
            (_, None) => ready(language),
        };
        held(&self.0).insert(language, Ready { log, version, synonyms: Arc::clone(&made) });
        Ok((version, made))
    }
}

/// A word of a search, and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// As it was typed, folded.
    pub typed: String,
    /// What else it is looked for as, each once: its stem, how it sounds, and its synonyms as they were written.
    pub forms: Vec<String>,
}

/// What the words of a search are taken for in a language that has these synonyms. For a page, not for a search: each
/// group is asked on its own, so that its words can be shown as they were written.
pub fn taken_for(groups: &Groups, language: Language, query: &str) -> Vec<Taken> {
    let sought = tokens::of_query(language, query);
    if sought.is_empty() {
        return Vec::new();
    }
    let mut taken: Vec<Taken> = sought.iter().map(of_itself).collect();
    let typed: HashSet<&str> = sought.iter().flat_map(|word| word.typed.split(' ')).collect();
    for group in groups.iter() {
        let further = Synonyms::of(&[group.to_vec()], language).forms_of(&sought);
        // What was typed is no other form of itself.
        let others = group.iter().filter(|word| !folding::fold(word).split(' ').all(|part| typed.contains(part)));
        for (word, _) in taken.iter_mut().zip(&further).filter(|(_, forms)| !forms.is_empty()) {
            word.forms.extend(others.clone().cloned());
        }
    }
    for word in &mut taken {
        let mut seen = HashSet::from([word.typed.clone()]);
        word.forms.retain(|form| seen.insert(folding::fold(form)));
    }
    taken
}

/// The forms a word has without any synonym; its parts say nothing to people.
fn of_itself(word: &Sought) -> Taken {
    let whole = word.forms.iter().filter(|form| form.iter().all(|token| token.kind != Kind::Part));
    let form = |form: &Vec<Token>| form.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ");
    Taken { typed: word.typed.clone(), forms: whole.map(form).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_taken_for_those_of_its_group() {
        let groups = Groups::kept("tea pot, teapot, kettle\ncup, mug");
        let taken = |query: &str, at: usize| taken_for(&groups, Language::EN, query)[at].forms.clone();
        // Two words are looked for as one as well; only the mug is a cup.
        assert_eq!(taken("blue Mug", 0), ["bluemug"]);
        assert_eq!(taken("blue Mug", 1), ["bluemug", "cup"]);
        for at in [0, 1] {
            assert!(taken("tea pot", at).ends_with(&["teapot".into(), "kettle".into()]), "{at}");
        }
        assert!(!taken("tea towel", 0).contains(&"kettle".to_owned()));
    }

    #[test]
    fn what_is_shipped_is_what_an_operator_may_save() {
        assert!(!groups_shipped(Language::EN).is_empty());
        assert!(groups_shipped("xx".parse().unwrap()).is_empty());
        for language in "ar de en es fr it ja kk ko pl pt ru tr zh".split(' ') {
            let groups = groups_shipped(language.parse().unwrap());
            assert_eq!(Groups::read(&groups.lines(), &groups), Ok(groups), "{language}");
        }
    }
}
