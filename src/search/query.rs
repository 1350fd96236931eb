//! Words as they are typed → what matches, and how well.
//!
//! Every word of a search has to be found, each in the way that says most: itself in a name before itself in the rest,
//! itself before its stem, a part or its sound, all of these before a beginning or a word with a letter wrong.

use tantivy::Score;
use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

use super::fields::{self, Fields, Words};
use super::tokens::{self, Kind, Sought, Token};
use crate::domain::folding;
use crate::domain::storefront::Language;

/// How much each way of being found says.
const IN_TITLE: Score = 6.0;
const IN_TEXT: Score = 2.0;
const IN_HOUSE: Score = 6.0;
const IN_CODE: Score = 12.0;
/// What is found in English on a page of another language says less.
const ABROAD: Score = 0.5;
/// A stem, a part, a sound beside the word itself.
const STEM: Score = 0.8;
const PART: Score = 0.4;
const SOUND: Score = 0.7;
/// A beginning, and a word with a letter wrong.
const BEGINNING: Score = 0.5;
const WRONG: Score = 0.25;
/// Fewer letters than these begin anything.
const SHORTEST_BEGINNING: usize = 2;
/// From how many letters on one may be wrong, and two.
const ONE_WRONG: usize = 4;
const TWO_WRONG: usize = 9;

type Boxed = Box<dyn Query>;

fn term(field: Field, text: &str) -> Term {
    Term::from_field_text(field, text)
}

fn boosted(query: Boxed, boost: Score) -> Boxed {
    Box::new(BoostQuery::new(query, boost))
}

fn weight(kind: Kind) -> Score {
    match kind {
        Kind::Word => 1.0,
        Kind::Stem => STEM,
        Kind::Part => PART,
        Kind::Sound => SOUND,
    }
}

/// A field by all of some tokens.
fn all_of(field: Field, tokens: &[Token]) -> Boxed {
    let one = |token: &Token| -> Boxed {
        Box::new(TermQuery::new(term(field, &fields::spelled(token)), IndexRecordOption::WithFreqs))
    };
    match tokens {
        [token] => one(token),
        _ => Box::new(BooleanQuery::intersection(tokens.iter().map(one).collect())),
    }
}

/// A field by a beginning, or by a word with letters wrong. All that match say the same.
fn nearly(field: Field, text: &str, wrong: u8) -> Boxed {
    let query = if wrong == 0 {
        FuzzyTermQuery::new_prefix(term(field, text), 0, true)
    } else {
        FuzzyTermQuery::new(term(field, text), wrong, true)
    };
    Box::new(ConstScoreQuery::new(Box::new(query), 1.0))
}

/// The ways in which one word is found in the words of a language.
fn in_words(words: &Words, sought: &Sought, share: Score, ways: &mut Vec<Boxed>) {
    for (field, boost) in [(words.title, IN_TITLE * share), (words.text, IN_TEXT * share)] {
        for form in sought.forms.iter().filter(|form| !form.is_empty()) {
            let least = form.iter().map(|token| weight(token.kind)).fold(1.0, Score::min);
            ways.push(boosted(all_of(field, form), boost * least));
        }
        if sought.lettered {
            let letters = sought.typed.chars().count();
            if letters >= SHORTEST_BEGINNING {
                ways.push(boosted(nearly(field, &sought.typed, 0), boost * BEGINNING));
                // What is typed in Latin letters where others are read begins a sound as well.
                if sought.forms.iter().flatten().any(|token| token.kind == Kind::Sound) {
                    ways.push(boosted(nearly(field, &format!("@{}", sought.typed), 0), boost * BEGINNING * SOUND));
                }
            }
            if letters >= ONE_WRONG {
                let wrong = if letters >= TWO_WRONG { 2 } else { 1 };
                ways.push(boosted(nearly(field, &sought.typed, wrong), boost * WRONG));
            }
        }
    }
}

/// What one word of a search is found by.
fn one(fields: &Fields, language: Language, sought: &Sought) -> Boxed {
    let mut ways: Vec<Boxed> = Vec::new();
    let words = fields.words(language);
    if let Some(words) = words {
        in_words(words, sought, 1.0, &mut ways);
    }
    if let Some(english) = fields.words(Language::EN).filter(|_| language != Language::EN) {
        for sought in tokens::of_query(Language::EN, &sought.typed) {
            in_words(english, &sought, ABROAD, &mut ways);
        }
    }
    let own = Token { kind: Kind::Word, text: sought.typed.clone() };
    ways.push(boosted(all_of(fields.house, std::slice::from_ref(&own)), IN_HOUSE));
    let letters = sought.typed.chars().count();
    if letters >= SHORTEST_BEGINNING {
        ways.push(boosted(nearly(fields.house, &sought.typed, 0), IN_HOUSE * BEGINNING));
        let code = folding::words(&sought.typed).concat().replace(' ', "");
        ways.push(boosted(all_of(fields.code, &[Token { kind: Kind::Word, text: code.clone() }]), IN_CODE));
        if letters > SHORTEST_BEGINNING {
            ways.push(boosted(nearly(fields.code, &code, 0), IN_CODE * BEGINNING));
        }
    }
    if letters >= ONE_WRONG {
        ways.push(boosted(nearly(fields.house, &sought.typed, 1), IN_HOUSE * WRONG));
    }
    Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, 0.1))
}

/// What matches a search: all of its words; nothing where it has none.
pub fn of(fields: &Fields, language: Language, sought: &[Sought]) -> Option<Boxed> {
    let words: Vec<(Occur, Boxed)> = sought.iter().map(|sought| (Occur::Must, one(fields, language, sought))).collect();
    if words.is_empty() { None } else { Some(Box::new(BooleanQuery::new(words))) }
}
