//! Words as they are typed → what matches, and how well.
//!
//! Every word of a search has to be found, each in the way that says most: itself in a name before itself in the rest,
//! itself before its stem, a part or its sound, all of these before a beginning or a word with a letter wrong.

use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Searcher, SegmentReader, Term};

use super::any_of::{AnyOf, Way};
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
/// A beginning, and a word with a letter wrong. All such say the same, while words say about twice their share.
const BEGINNING: Score = 1.2;
const WRONG: Score = 0.6;
/// Fewer letters than these begin anything.
const SHORTEST_BEGINNING: usize = 2;
/// A synonym beside the word itself.
const SYNONYM: Score = 0.5;
/// From how many letters on one may be wrong, and two.
const ONE_WRONG: usize = 4;
const TWO_WRONG: usize = 9;
/// From how many letters on a sound may have one wrong: syllables sound alike more often than words look alike.
const SOUND_WRONG: usize = 6;

type Boxed = Box<dyn Query>;

fn term(field: Field, text: &str) -> Term {
    Term::from_field_text(field, text)
}

fn weight(kind: Kind) -> Score {
    match kind {
        Kind::Word => 1.0,
        Kind::Stem => STEM,
        Kind::Part => PART,
        Kind::Sound => SOUND,
    }
}

/// The ways in which a word is found.
enum Ways {
    /// Each with what it says.
    Ranked(Vec<Boxed>),
    /// Whatever it says.
    Any(Vec<Way>),
}

impl Ways {
    fn is_ranked(&self) -> bool {
        matches!(self, Self::Ranked(_))
    }

    /// A query, and what it says by each of some shares.
    fn push(&mut self, query: Boxed, shares: &[Score]) {
        match self {
            Self::Any(ways) => ways.push(Way::Other(query)),
            Self::Ranked(ways) => {
                ways.push(shares.iter().fold(query, |query, share| Box::new(BoostQuery::new(query, *share))));
            }
        }
    }

    /// A field by all of some tokens.
    fn all_of(&mut self, field: Field, tokens: &[Token], shares: &[Score]) {
        let one = |token: &Token| -> Boxed {
            Box::new(TermQuery::new(term(field, &fields::spelled(token)), IndexRecordOption::WithFreqs))
        };
        match (&mut *self, tokens) {
            (Self::Any(ways), [token]) => ways.push(Way::Word(field, fields::spelled(token))),
            (_, [token]) => self.push(one(token), shares),
            _ => self.push(Box::new(BooleanQuery::intersection(tokens.iter().map(one).collect())), shares),
        }
    }

    /// A field by a beginning, or by a word with letters wrong. All that match say the same.
    fn nearly(&mut self, field: Field, text: &str, wrong: u8, shares: &[Score]) {
        let query = match (&mut *self, wrong) {
            (Self::Any(ways), 0) => return ways.push(Way::Beginning(field, text.to_owned())),
            (_, 0) => FuzzyTermQuery::new_prefix(term(field, text), 0, true),
            _ => FuzzyTermQuery::new(term(field, text), wrong, true),
        };
        self.push(Box::new(ConstScoreQuery::new(Box::new(query), 1.0)), shares);
    }

    fn query(self) -> Boxed {
        match self {
            Self::Ranked(ways) => Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, 0.1)),
            Self::Any(ways) => Box::new(AnyOf(ways)),
        }
    }
}

/// Whether a word begins others: then whatever is written so is found by its beginning as well.
fn is_beginning(sought: &Sought) -> bool {
    sought.lettered && sought.typed.chars().count() >= SHORTEST_BEGINNING
}

/// The ways in which one word is found in the words of a language. Where goods are not `ranked`, those are left out
/// that find nothing which another does not find.
fn in_words(words: &Words, sought: &Sought, share: Score, ways: &mut Ways) {
    let begun = |form: &[Token]| match form {
        [token] => token.kind == Kind::Word && token.text.starts_with(&sought.typed),
        _ => false,
    };
    for (field, place) in [(words.title, IN_TITLE), (words.text, IN_TEXT)] {
        for form in sought.forms.iter().filter(|form| !form.is_empty()) {
            if !ways.is_ranked() && is_beginning(sought) && begun(form) {
                continue;
            }
            let least = form.iter().map(|token| weight(token.kind)).fold(1.0, Score::min);
            ways.all_of(field, form, &[place, share, least]);
        }
        if is_beginning(sought) {
            ways.nearly(field, &sought.typed, 0, &[place, share, BEGINNING]);
            // What is typed in Latin letters where others are read begins a sound as well.
            for sound in single(sought).filter(|token| token.kind == Kind::Sound) {
                ways.nearly(field, &fields::spelled(sound), 0, &[place, share, BEGINNING, SOUND]);
            }
        }
    }
}

/// The forms of a word that are one token.
fn single(sought: &Sought) -> impl Iterator<Item = &Token> {
    sought.forms.iter().filter_map(|form| if let [token] = form.as_slice() { Some(token) } else { None })
}

/// The ways in which a word is found that nobody wrote so: with letters wrong.
fn with_letters_wrong(words: &Words, sought: &Sought, share: Score, ways: &mut Ways) {
    for (field, place) in [(words.title, IN_TITLE), (words.text, IN_TEXT)] {
        for token in single(sought) {
            let letters = token.text.chars().count();
            let wrong = match token.kind {
                Kind::Word if letters >= TWO_WRONG => 2,
                Kind::Word | Kind::Stem if letters >= ONE_WRONG => 1,
                Kind::Sound if letters >= SOUND_WRONG => 1,
                _ => continue,
            };
            ways.nearly(field, &fields::spelled(token), wrong, &[place, share, WRONG, weight(token.kind)]);
        }
    }
}

/// Whether anything in the index has all of some tokens, though not all in one place.
fn are_known(searcher: &Searcher, field: Field, form: &[Token]) -> bool {
    let known = |token: &Token| searcher.doc_freq(&term(field, &fields::spelled(token))).is_ok_and(|count| count > 0);
    form.iter().all(known)
}

/// Whether a word of a field begins so.
fn begins(searcher: &Searcher, field: Field, text: &str) -> bool {
    let in_segment = |segment: &SegmentReader| -> tantivy::Result<bool> {
        let words = segment.inverted_index(field)?;
        let mut from = words.terms().range().ge(text.as_bytes()).into_stream()?;
        Ok(from.advance() && from.key().starts_with(text.as_bytes()))
    };
    searcher.segment_readers().iter().any(|segment| in_segment(segment).unwrap_or(false))
}

/// Whether anything is written as a word is typed, or a name begins so: then no letter of it is wrong.
fn is_written(searcher: &Searcher, words: &Words, sought: &Sought) -> bool {
    let form = |form: &Vec<Token>| [words.title, words.text].iter().any(|field| are_known(searcher, *field, form));
    let beginning = sought.typed.chars().count() >= ONE_WRONG && begins(searcher, words.title, &sought.typed);
    beginning || sought.forms.iter().any(form)
}

/// What one word of a search is found by. Synonyms that stand in names are looked up
/// there alone: in the rest any word may stand.
fn one(
    fields: &Fields,
    language: Language,
    (sought, further): (&Sought, &[Vec<Token>]),
    (searcher, ranked): (&Searcher, bool),
) -> Boxed {
    let mut ways = if ranked { Ways::Ranked(Vec::new()) } else { Ways::Any(Vec::new()) };
    let abroad = fields.words(Language::EN).filter(|_| language != Language::EN);
    let own = fields.words(language).map(|words| (words, 1.0, vec![sought.clone()]));
    let english = abroad.map(|words| (words, ABROAD, tokens::of_query(Language::EN, &sought.typed.replace(' ', "-"))));
    let read: Vec<(&Words, Score, Vec<Sought>)> = own.into_iter().chain(english).collect();
    for (words, share, sought) in &read {
        for sought in sought {
            in_words(words, sought, *share, &mut ways);
        }
    }
    if let Some(words) = fields.words(language) {
        for form in further {
            ways.all_of(words.title, form, &[IN_TITLE, SYNONYM]);
            if !are_known(searcher, words.title, form) {
                ways.all_of(words.text, form, &[IN_TEXT, SYNONYM]);
            }
        }
    }
    let own = Token { kind: Kind::Word, text: sought.typed.clone() };
    if ranked || sought.typed.chars().count() < SHORTEST_BEGINNING {
        ways.all_of(fields.house, std::slice::from_ref(&own), &[IN_HOUSE]);
    }
    let letters = sought.typed.chars().count();
    let mut written = !further.is_empty() || are_known(searcher, fields.house, std::slice::from_ref(&own));
    if letters >= SHORTEST_BEGINNING {
        ways.nearly(fields.house, &sought.typed, 0, &[IN_HOUSE, BEGINNING]);
        let code = folding::words(&sought.typed).concat().replace(' ', "");
        let whole = [Token { kind: Kind::Word, text: code.clone() }];
        // Of a million codes some are any word that somebody mistypes; one with a number in it is meant.
        written |= code.contains(|letter: char| letter.is_ascii_digit()) && are_known(searcher, fields.code, &whole);
        if ranked || letters == SHORTEST_BEGINNING {
            ways.all_of(fields.code, &whole, &[IN_CODE]);
        }
        if letters > SHORTEST_BEGINNING {
            ways.nearly(fields.code, &code, 0, &[IN_CODE, BEGINNING]);
        }
    }
    written |= read.iter().any(|(words, _, sought)| sought.iter().any(|sought| is_written(searcher, words, sought)));
    if sought.lettered && !written {
        for (words, share, sought) in &read {
            for sought in sought {
                with_letters_wrong(words, sought, *share, &mut ways);
            }
        }
        if letters >= ONE_WRONG {
            ways.nearly(fields.house, &sought.typed, 1, &[IN_HOUSE, WRONG]);
        }
    }
    ways.query()
}

/// What matches a search: all of its words, each by itself or by the further forms that its synonyms give it; nothing
/// where it has none. How well each way answers counts only where goods are `ranked` by it.
pub fn of(
    fields: &Fields,
    language: Language,
    (sought, further): (&[Sought], &[Vec<Vec<Token>>]),
    (searcher, ranked): (&Searcher, bool),
) -> Option<Boxed> {
    let further = further.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..]));
    let word = |word: (&Sought, &[Vec<Token>])| (Occur::Must, one(fields, language, word, (searcher, ranked)));
    let words: Vec<(Occur, Boxed)> = sought.iter().zip(further).map(word).collect();
    if words.is_empty() { None } else { Some(Box::new(BooleanQuery::new(words))) }
}
