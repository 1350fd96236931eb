//! Words that mean one thing. The program comes with some for each language (`<language>.csv`); a house changes them in
//! its database, and what a query finds by them is made from the groups that stand there.

use std::collections::{HashMap, HashSet};

use include_dir::{Dir, include_dir};

use super::tokens::{Kind, Sought, Token, of_query, of_text};
use crate::domain::storefront::Language;

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/search/synonyms");

/// The longest phrase that has synonyms, in words.
const PHRASE: usize = 4;

/// The groups of words and phrases that a file holds: a line each, in which any may stand for any other.
pub fn parse(file: &str) -> Vec<Vec<String>> {
    let rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .comment(Some(b'#'))
        .trim(csv::Trim::All)
        .from_reader(file.as_bytes())
        .into_records()
        .flatten();
    let group = |row: csv::StringRecord| row.iter().filter(|word| !word.is_empty()).map(str::to_owned).collect();
    rows.map(group).filter(|group: &Vec<String>| group.len() > 1).collect()
}

/// The groups that come with the program for a language; none for one that has no file.
pub fn shipped(language: Language) -> Vec<Vec<String>> {
    let file = SHIPPED.get_file(format!("{language}.csv")).and_then(include_dir::File::contents_utf8);
    parse(file.unwrap_or_default())
}

/// The synonyms of a language, ready to be looked up.
#[derive(Debug, Clone, Default)]
pub struct Synonyms {
    /// For each group its members, each with what it is found by.
    groups: Vec<Vec<Member>>,
    /// By the letters of a member without its spaces, in each of the ways it may be typed: its groups.
    by_letters: HashMap<String, Vec<usize>>,
}

#[derive(Debug, Clone)]
struct Member {
    /// As it is typed, without spaces.
    typed: String,
    forms: Vec<Vec<Token>>,
}

impl Synonyms {
    /// Those of some groups of words and phrases in a language.
    pub fn of(groups: &[Vec<String>], language: Language) -> Self {
        let mut synonyms = Self::default();
        for group in groups {
            let at = synonyms.groups.len();
            let mut members = Vec::with_capacity(group.len());
            for phrase in group {
                let words = of_query(language, phrase);
                for key in keys(&words).into_iter().chain(sounds(language, phrase)) {
                    let groups = synonyms.by_letters.entry(key).or_default();
                    if !groups.contains(&at) {
                        groups.push(at);
                    }
                }
                members.push(Member { typed: typed(&words), forms: forms(&words) });
            }
            synonyms.groups.push(members);
        }
        synonyms
    }

    /// For each word of a query, in its order, the further forms by which it may be found: those of the synonyms of the
    /// word, and of each run of words that it stands in. A form of a run is given to all the words of the run, so that
    /// it answers them together.
    pub fn forms_of(&self, words: &[Sought]) -> Vec<Vec<Vec<Token>>> {
        let mut further: Vec<Vec<Vec<Token>>> = vec![Vec::new(); words.len()];
        if self.groups.is_empty() {
            return further;
        }
        for length in 1..=PHRASE.min(words.len()) {
            for (at, run) in words.windows(length).enumerate() {
                let own = typed(run);
                let groups: HashSet<usize> =
                    keys(run).iter().filter_map(|key| self.by_letters.get(key)).flatten().copied().collect();
                let mut groups: Vec<usize> = groups.into_iter().collect();
                groups.sort_unstable();
                let members = groups.into_iter().filter_map(|group| self.groups.get(group)).flatten();
                for member in members.filter(|member| member.typed != own) {
                    for to in further.iter_mut().skip(at).take(length) {
                        for form in &member.forms {
                            if !to.contains(form) {
                                to.push(form.clone());
                            }
                        }
                    }
                }
            }
        }
        further
    }
}

/// As words are typed, without spaces: `tea pot` is `teapot`.
fn typed(words: &[Sought]) -> String {
    words.iter().flat_map(|word| word.typed.split(' ')).collect()
}

/// The letters by which some words are looked up: as they are typed, and by their stems.
fn keys(words: &[Sought]) -> Vec<String> {
    let stem = |word: &Sought| {
        let form = word.forms.iter().find(|form| form.iter().all(|token| token.kind == Kind::Stem));
        form.map(|form| form.iter().map(|token| token.text.as_str()).collect::<String>())
    };
    let stems: String = words.iter().map(|word| stem(word).unwrap_or_else(|| word.typed.replace(' ', ""))).collect();
    let mut keys = vec![typed(words), stems];
    keys.dedup();
    keys.retain(|key| !key.is_empty());
    keys
}

/// How a phrase sounds where its language is typed in Latin letters too.
fn sounds(language: Language, phrase: &str) -> Vec<String> {
    let whole: String = phrase.split_whitespace().collect();
    let sounds = of_text(language, &whole).into_iter().filter(|token| token.kind == Kind::Sound);
    let mut sounds: Vec<String> = sounds.map(|token| token.text).collect();
    // The longest are those of the whole; what sounds like a part of it means something else.
    let longest = sounds.iter().map(String::len).max().unwrap_or_default();
    sounds.retain(|sound| sound.len() + 2 >= longest);
    sounds
}

/// What a synonym is found by: by its stems or its neighbouring signs where it has such, which hold more than its words.
fn forms(words: &[Sought]) -> Vec<Vec<Token>> {
    let pick = |kind: Kind| -> Option<Vec<Token>> {
        let form = |word: &Sought| {
            let of_kind = word.forms.iter().find(|form| form.iter().all(|token| token.kind == kind));
            of_kind.or(word.forms.first()).cloned()
        };
        words.iter().map(form).collect::<Option<Vec<_>>>().map(|forms| forms.concat())
    };
    let mut forms: Vec<Vec<Token>> = Vec::new();
    for form in [pick(Kind::Stem), pick(Kind::Part)].into_iter().flatten() {
        if !form.is_empty() && !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}
