//! What a text is found by, language by language: its words, their stems, their parts, and how they sound in Latin
//! letters.

use crate::domain::storefront::Language;

/// What a token stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The word itself, folded.
    Word,
    /// Its stem.
    Stem,
    /// A part of it: of a compound, or two neighbours of a script without spaces.
    Part,
    /// How it sounds, in Latin letters.
    Sound,
}

/// Something a text is found by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token {
    /// What it stands for.
    pub kind: Kind,
    /// Its letters, folded.
    pub text: String,
}

/// One word of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// As it was typed, folded.
    pub typed: String,
    /// What it is found by: any of these, each by all of its tokens.
    pub forms: Vec<Vec<Token>>,
    /// Whether more letters may follow, and whether one may be wrong: scripts that are typed letter by letter.
    pub lettered: bool,
}

/// Everything a text is found by, each once.
pub fn of_text(_language: Language, text: &str) -> Vec<Token> {
    let words = crate::domain::folding::words(text);
    words.into_iter().map(|text| Token { kind: Kind::Word, text }).collect()
}

/// The words of a search, in their order.
pub fn of_query(_language: Language, text: &str) -> Vec<Sought> {
    let word = |typed: String| Sought {
        forms: vec![vec![Token { kind: Kind::Word, text: typed.clone() }]],
        typed,
        lettered: true,
    };
    crate::domain::folding::words(text).into_iter().map(word).collect()
}
