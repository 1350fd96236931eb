//! Words that mean one thing. The program comes with some for each language (`<language>.csv`); a house changes them in
//! its database, and what a query finds by them is made from the groups that stand there.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use include_dir::{Dir, include_dir};

use super::tokens::{Kind, Sought, Token, of_query, parts, sounds};
use crate::domain::storefront::Language;

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/search/synonyms");

/// The longest phrase that has synonyms, in words.
const PHRASE: usize = 4;

/// The shortest word in which a letter may be wrong.
const MISTAKEN: usize = 6;

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

/// Those that come with the program for a language, made ready once.
pub fn ready(language: Language) -> Arc<Synonyms> {
    static READY: LazyLock<RwLock<HashMap<Language, Arc<Synonyms>>>> = LazyLock::new(RwLock::default);
    let had = READY.read().unwrap_or_else(PoisonError::into_inner).get(&language).cloned();
    had.unwrap_or_else(|| {
        let made = Arc::new(Synonyms::of(&shipped(language), language));
        Arc::clone(READY.write().unwrap_or_else(PoisonError::into_inner).entry(language).or_insert(made))
    })
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
    /// How many words it has, and what they are looked up by.
    words: usize,
    keys: Vec<String>,
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
                let keys = keys(&words);
                for key in keys.iter().cloned().chain(sounds(language, phrase)) {
                    let groups = synonyms.by_letters.entry(key).or_default();
                    if !groups.contains(&at) {
                        groups.push(at);
                    }
                }
                members.push(Member { words: words.len(), keys, forms: forms(language, phrase, &words) });
            }
            synonyms.groups.push(members);
        }
        synonyms
    }

    /// The groups that some words stand in; those of a word that differs by one letter where they stand in none.
    fn groups_of(&self, run: &[Sought]) -> Vec<usize> {
        let keys = keys(run);
        let mut groups: Vec<usize> =
            keys.iter().filter_map(|key| self.by_letters.get(key)).flatten().copied().collect();
        if let ([word], true) = (run, groups.is_empty())
            && word.lettered
            && word.typed.chars().count() >= MISTAKEN
        {
            let near = |key: &&String| differ_by_one(key, &word.typed);
            let keys = self.by_letters.keys().filter(near);
            groups = keys.filter_map(|key| self.by_letters.get(key)).flatten().copied().collect();
        }
        groups.sort_unstable();
        groups.dedup();
        groups
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
                let own = keys(run);
                let is_own =
                    |member: &&Member| member.words == length && member.keys.iter().any(|key| own.contains(key));
                let members = self.groups_of(run).into_iter().filter_map(|group| self.groups.get(group)).flatten();
                for member in members.filter(|member| !is_own(member)) {
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

/// Whether two words differ by one letter: one more, one less, another, or two that changed places. The first is right.
fn differ_by_one(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > 1 || one.first() != other.first() || one == other {
        return false;
    }
    let alike = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (rest, others) = (one.get(alike..).unwrap_or_default(), other.get(alike..).unwrap_or_default());
    match (rest, others) {
        ([_, left @ ..], [_, lefts @ ..]) if left == lefts => true,
        ([a, b, left @ ..], [c, d, lefts @ ..]) if (a, b) == (d, c) && left == lefts => true,
        ([_, left @ ..], all) if left == all => true,
        (all, [_, left @ ..]) => all == left,
        _ => false,
    }
}

/// Words as they are typed.
fn typed(words: &[Sought]) -> String {
    words.iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" ")
}

/// The letters by which some words are looked up, without spaces (`tea pot` is `teapot`): as they are typed, by their
/// stems, and by their sounds.
fn keys(words: &[Sought]) -> Vec<String> {
    let of_kind = |word: &Sought, kind: Kind| {
        let form = word.forms.iter().find(|form| form.iter().all(|token| token.kind == kind));
        form.map_or_else(|| word.typed.replace(' ', ""), |form| form.iter().map(|token| token.text.as_str()).collect())
    };
    let mut keys = vec![typed(words).replace(' ', "")];
    for kind in [Kind::Stem, Kind::Sound] {
        let key: String = words.iter().map(|word| of_kind(word, kind)).collect();
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.retain(|key| !key.is_empty());
    keys
}

/// What a synonym is found by: by its stems where it has such, which hold more than its words, or by its signs.
fn forms(language: Language, phrase: &str, words: &[Sought]) -> Vec<Vec<Token>> {
    fn of_kind(word: &Sought, kind: Kind) -> Option<&Vec<Token>> {
        word.forms.iter().find(|form| form.iter().all(|token| token.kind == kind))
    }
    let pick = |kind: Kind| -> Option<Vec<Token>> {
        let form = |word: &Sought| of_kind(word, kind).or(word.forms.first()).cloned();
        words.iter().map(form).collect::<Option<Vec<_>>>().map(|forms| forms.concat())
    };
    let by_signs = parts(language, phrase);
    let mut forms: Vec<Vec<Token>> = Vec::new();
    // Several words of signs are known by their neighbours alone: each by itself stands in many texts.
    let whole = if by_signs.is_some() && words.len() > 1 { None } else { pick(Kind::Stem) };
    let parts = by_signs.map_or_else(|| in_compounds(words), |signs| vec![signs]);
    for form in whole.into_iter().chain(parts) {
        if !form.is_empty() && !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// Each way in which some words, one at least, are tails of compounds: `grüner Tee` in `grüner Frühlingstee`.
fn in_compounds(words: &[Sought]) -> Vec<Vec<Token>> {
    let mut forms: Vec<Vec<Token>> = vec![Vec::new()];
    for word in words {
        let single = |kind: Kind| word.forms.iter().flatten().find(|token| token.kind == kind);
        let (Some(stem), Some(part)) = (single(Kind::Stem), single(Kind::Part)) else { return Vec::new() };
        let longer =
            |form: &Vec<Token>| [stem, part].map(|token| [form.as_slice(), std::slice::from_ref(token)].concat());
        forms = forms.iter().flat_map(longer).collect();
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::tokens::of_text;

    fn language(code: &str) -> Language {
        code.parse().unwrap()
    }

    /// Whether some words are found in a text by themselves or by their synonyms.
    fn finds(code: &str, query: &str, text: &str) -> bool {
        let synonyms = Synonyms::of(&shipped(language(code)), language(code));
        let tokens = of_text(language(code), text);
        let words = of_query(language(code), query);
        let further = synonyms.forms_of(&words);
        let all = |form: &Vec<Token>| form.iter().all(|token| tokens.contains(token));
        words.iter().zip(&further).all(|(word, further)| word.forms.iter().chain(further).any(all))
    }

    #[test]
    fn each_word_is_found_by_its_synonyms() {
        for (code, query, text) in [
            ("en", "tea pots", "Teapot"),
            ("en", "rucksack", "Roll-top backpack"),
            ("en", "rucksak", "Roll-top backpack"),
            ("en", "cheap chopping boards", "Cutting board, cheap"),
            ("de", "Regenschrim", "Stockschirm"),
            ("fr", "gant de toilette", "Lavette"),
            ("pt", "chávenas", "Duas xícaras"),
            ("ja", "yunomi", "茶杯 二客組"),
            ("ja", "ryokucha", "春摘み緑茶"),
            ("ja", "ゆのみ", "茶杯"),
            ("zh", "chahu", "提梁壶"),
            ("zh", "茶壺", "提梁壶"),
            ("ko", "머그컵", "시음 찻잔"),
            ("kk", "наушник", "Сымсыз құлаққап"),
        ] {
            assert!(finds(code, query, text), "{code}: {query:?} does not find {text:?}");
        }
        assert!(!finds("en", "cheap chopping boards", "Cutting board"), "every word is asked for");
        assert!(!finds("en", "rucksack", "Silk tote"));
    }

    #[test]
    fn a_phrase_is_answered_as_a_whole() {
        let groups = vec![vec!["bath towel".to_owned(), "terry".to_owned()]];
        let synonyms = Synonyms::of(&groups, Language::EN);
        let terry = vec![Token { kind: Kind::Stem, text: "terri".to_owned() }];
        let of = |query: &str| synonyms.forms_of(&of_query(Language::EN, query));
        assert_eq!(of("bath towels"), [vec![terry.clone()], vec![terry.clone()]]);
        assert_eq!(of("big bath towel"), [vec![], vec![terry.clone()], vec![terry]]);
        assert_eq!(of("bath mat"), [vec![], Vec::<Vec<Token>>::new()]);
        assert!(Synonyms::default().forms_of(&of_query(Language::EN, "terry")).concat().is_empty());
    }

    #[test]
    fn every_line_is_a_group_of_words_that_can_be_sought() {
        for file in SHIPPED.files().filter(|file| file.path().extension().is_some_and(|ending| ending == "csv")) {
            let name = file.path().file_stem().unwrap().to_string_lossy().into_owned();
            let text = file.contents_utf8().unwrap();
            let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).count();
            let groups = shipped(language(&name));
            assert_eq!(groups.len(), lines, "{name}: a line with fewer than two words, or one that is no CSV");
            for phrase in groups.iter().flatten() {
                let words = of_query(language(&name), phrase);
                assert!((1..=PHRASE).contains(&words.len()), "{name}: {phrase} has {} words", words.len());
            }
        }
        assert!(shipped(language("xx")).is_empty());
    }

    #[test]
    fn one_letter_may_be_wrong() {
        for other in ["teapto", "teapt", "teapoot", "teaput", "teapott"] {
            assert!(differ_by_one("teapot", other), "{other}");
        }
        for other in ["teapot", "deapot", "tepto", "teapotts", "tea"] {
            assert!(!differ_by_one("teapot", other), "{other}");
        }
    }
}
