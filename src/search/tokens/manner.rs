//! What is particular to a language: its endings, its apostrophes, its compounds, its sounds, its words that say nothing.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use snowball_stemmers_rs::Algorithm;

use super::pieces::{Piece, Script};
use super::sounds::{self, Sounding};
use super::stems::Stemming;
use super::{letters, stems};
use crate::domain::storefront::Language;

static DATA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/search/tokens/data");

/// What an apostrophe within a word does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Apostrophe {
    /// Nothing: `chef’s` is `chefs`.
    #[default]
    Joins,
    /// It parts two words: `l’huile`.
    Parts,
    /// It parts a name from its endings: `Bursa’da`.
    Ends,
}

/// How a language sounds, by a name in the table.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Sounds {
    Pinyin,
    Romaji,
    Revised,
    Letters,
}

/// A row of `languages.csv`.
#[derive(Deserialize)]
struct Row {
    language: Language,
    stemmer: Option<Algorithm>,
    apostrophe: Option<Apostrophe>,
    compounds: bool,
    dotless: bool,
    latin: bool,
    sounds: Option<Sounds>,
    respelt: String,
    variants: bool,
}

/// The manner of a language.
pub(super) struct Manner {
    stemming: Stemming,
    apostrophe: Apostrophe,
    /// Whether it writes words together, so that their tails are words as well.
    pub(super) compounds: bool,
    /// Whether its capital I has no dot when small.
    dotless: bool,
    /// Whether it is written in Latin letters.
    pub(super) latin: bool,
    pub(super) sounding: Sounding,
    /// What is typed where a keyboard lacks a letter, and what it is folded to (`ue`, `u`).
    respelt: Vec<(String, String)>,
    /// Characters of one spelling by those of another.
    variants: HashMap<char, char>,
    stop_words: HashSet<String>,
}

static MANNERS: LazyLock<HashMap<Language, Manner>> = LazyLock::new(|| {
    let rows = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(file("languages.csv"));
    rows.into_deserialize::<Row>().flatten().map(|row| (row.language, Manner::read(row))).collect()
});

static PLAIN: LazyLock<Manner> = LazyLock::new(|| Manner {
    stemming: Stemming::None,
    apostrophe: Apostrophe::Joins,
    compounds: false,
    dotless: false,
    latin: true,
    sounding: Sounding::None,
    respelt: Vec::new(),
    variants: HashMap::new(),
    stop_words: HashSet::new(),
});

fn file(name: &str) -> &'static [u8] {
    DATA.get_file(name).map(include_dir::File::contents).unwrap_or_default()
}

/// The lines of a file that say something.
fn lines(name: &str) -> impl Iterator<Item = &'static str> {
    let text = DATA.get_file(name).and_then(include_dir::File::contents_utf8).unwrap_or_default();
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl Manner {
    /// That of a language; one without any where the table has none.
    pub(super) fn of(language: Language) -> &'static Self {
        MANNERS.get(&language).unwrap_or(&PLAIN)
    }

    fn read(row: Row) -> Self {
        let language = row.language;
        let endings = file(&format!("suffixes/{language}.csv"));
        let stemming = match row.stemmer {
            Some(algorithm) => Stemming::snowball(algorithm, file(&format!("stems/{language}.csv"))),
            None if endings.is_empty() => Stemming::None,
            None => Stemming::endings(endings),
        };
        let sounding = match row.sounds {
            None => Sounding::None,
            Some(Sounds::Pinyin) => Sounding::Pinyin,
            Some(Sounds::Romaji) => Sounding::Romaji,
            Some(Sounds::Revised) => Sounding::Revised,
            Some(Sounds::Letters) => sounds::systems(file(&format!("letters/{language}.csv"))),
        };
        let pair = |word: &str| word.split_once('>').map(|(typed, meant)| (typed.to_owned(), meant.to_owned()));
        let two = |pair: &str| {
            let mut signs = pair.chars();
            Some((signs.next()?, signs.next()?))
        };
        let variants = if row.variants {
            lines("variants.txt").flat_map(str::split_whitespace).filter_map(two).collect()
        } else {
            HashMap::new()
        };
        Self {
            stemming,
            apostrophe: row.apostrophe.unwrap_or_default(),
            compounds: row.compounds,
            dotless: row.dotless,
            latin: row.latin,
            sounding,
            respelt: row.respelt.split_whitespace().filter_map(pair).collect(),
            variants,
            stop_words: lines(&format!("stop_words/{language}.txt"))
                .flat_map(str::split_whitespace)
                .flat_map(|word| [letters::fold(word), letters::sign_word(word)])
                .collect(),
        }
    }

    /// A text with its letters in one form each, as it is taken apart.
    pub(super) fn prepared<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let composed = letters::composed(text);
        if !composed.chars().any(|sign| self.variants.contains_key(&sign)) {
            return composed;
        }
        composed.chars().map(|sign| self.variants.get(&sign).copied().unwrap_or(sign)).collect::<String>().into()
    }

    /// Whether a folded word says nothing by itself.
    pub(super) fn says_nothing(&self, folded: &str) -> bool {
        self.stop_words.contains(folded)
    }

    /// The words that an apostrophe parts, or that it joins.
    pub(super) fn bare<'w>(&self, word: &'w str) -> Vec<Cow<'w, str>> {
        const MARKS: [char; 4] = ['\'', '\u{2019}', '\u{2bc}', '\u{60}'];
        if !word.contains(MARKS) {
            return vec![Cow::Borrowed(word)];
        }
        match self.apostrophe {
            Apostrophe::Joins => vec![Cow::Owned(word.replace(MARKS, ""))],
            Apostrophe::Ends => word.split(MARKS).take(1).map(Cow::Borrowed).collect(),
            Apostrophe::Parts => {
                let parts = word.split(MARKS).filter(|part| part.chars().nth(1).is_some());
                parts.map(Cow::Borrowed).collect()
            }
        }
    }

    /// A word in lower case, as its language has it.
    fn lower<'w>(&self, word: &'w str) -> Cow<'w, str> {
        if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Cow::Borrowed(word);
        }
        let small = |letter: char| match letter {
            'I' if self.dotless => 'ı',
            'İ' => 'i',
            other => other,
        };
        Cow::Owned(word.chars().map(small).flat_map(char::to_lowercase).collect())
    }

    /// The stems of a word.
    pub(super) fn stems(&self, word: &str, folded: &str) -> Vec<String> {
        if self.latin != folded.is_ascii() && matches!(self.stemming, Stemming::Snowball(..)) {
            return Vec::new();
        }
        self.stemming.of(&self.lower(word), folded)
    }

    /// What somebody means whose keyboard lacks a letter: the folded word in which it stands.
    pub(super) fn respelt(&self, folded: &str) -> Option<String> {
        if !self.respelt.iter().any(|(typed, _)| folded.contains(typed.as_str())) {
            return None;
        }
        Some(self.respelt.iter().fold(folded.to_owned(), |word, (typed, meant)| word.replace(typed.as_str(), meant)))
    }

    /// Each two words of which a long one may be made, by their stems.
    pub(super) fn halves(&self, folded: &str) -> Vec<[String; 2]> {
        if !self.compounds {
            return Vec::new();
        }
        let stem = |word: &str| self.stems(word, word).into_iter().next();
        stems::halves(folded).filter_map(|(head, tail)| Some([stem(head)?, stem(tail)?])).collect()
    }

    /// How a word sounds that is written letter by letter.
    pub(super) fn sounds_of_letters(&self, word: &str) -> Vec<String> {
        match &self.sounding {
            Sounding::Letters(systems) if !word.is_ascii() => sounds::by_letters(systems, &self.lower(word)),
            _ => Vec::new(),
        }
    }

    /// How a word of signs sounds.
    pub(super) fn sounds_of_signs(&self, word: &str, script: Script) -> Vec<String> {
        match (&self.sounding, script) {
            (Sounding::Pinyin, Script::Han) => sounds::pinyin(word),
            (Sounding::Romaji, Script::Kana) => vec![sounds::romaji(word)],
            (Sounding::Revised, Script::Hangul) => vec![sounds::revised(word)],
            _ => Vec::new(),
        }
    }

    /// How two neighbouring words sound together.
    pub(super) fn sounds_of_pair(&self, pair: &[Piece<'_>]) -> Vec<String> {
        match &self.sounding {
            Sounding::Pinyin => sounds::pinyin(&pair.iter().map(|piece| piece.word).collect::<String>()),
            _ => Vec::new(),
        }
    }
}
