//! What a text is found by, language by language: its words, their stems, their parts, and how they sound in Latin
//! letters. What is particular to a language is data (`data/`): a language that has none is found by its words.

mod forms;
mod letters;
mod manner;
mod pieces;
mod sounds;
mod stems;
#[cfg(test)]
mod tests;

use crate::domain::storefront::Language;

use manner::Manner;
use pieces::{Gap, Piece, Script};

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

impl Token {
    fn new(kind: Kind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }
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
pub fn of_text(language: Language, text: &str) -> Vec<Token> {
    let manner = Manner::of(language);
    let text = manner.prepared(text);
    let pieces = pieces::of(&text, manner);
    let mut found = Vec::with_capacity(pieces.len() * 6);
    for piece in &pieces {
        match piece.script {
            Script::Lettered | Script::Digits => letters_of(manner, piece.word, &mut found),
            Script::Han | Script::Kana | Script::Hangul => signs_of(manner, piece, &mut found),
        }
    }
    chains_of(manner, &pieces, &mut found);
    runs_of(manner, &text, &pieces, &mut found);
    found.sort_unstable();
    found.dedup();
    found
}

/// The words of a search, in their order; the longest query anybody types has a dozen. Words that say nothing (`for`,
/// `der`, `の`) are left out where others are left.
pub fn of_query(language: Language, text: &str) -> Vec<Sought> {
    let manner = Manner::of(language);
    let text = manner.prepared(text);
    let pieces = pieces::of(&text, manner);
    let sought = forms::sought(manner, &text, &pieces);
    let telling = |sought: &&Sought| !manner.says_nothing(&sought.typed);
    let mut left: Vec<Sought> = sought.iter().filter(telling).cloned().collect();
    if left.is_empty() {
        left = sought;
    }
    left.truncate(12);
    left
}

/// A word or phrase as it is typed in Latin letters, without spaces; nothing where its language is not typed so.
pub fn sounds(language: Language, phrase: &str) -> Vec<String> {
    let manner = Manner::of(language);
    let whole: String = manner.prepared(phrase).split_whitespace().collect();
    let mut sounds = manner.sounds_of_signs(&whole, Script::of(&whole));
    sounds.extend(manner.sounds_of_letters(&whole));
    sounds.retain(|sound| sound.is_ascii());
    sounds
}

/// A word of a script without spaces by all its neighbouring signs; nothing where it is none, or where its signs are too
/// few to mean it (two or three hiragana stand side by side in any text).
pub fn parts(language: Language, phrase: &str) -> Option<Vec<Token>> {
    let phrase = Manner::of(language).prepared(phrase);
    let known = phrase.chars().all(|sign| Script::of(sign.encode_utf8(&mut [0; 4])).is_sign());
    let signs: Vec<char> = letters::signs(&phrase).collect();
    if !known || !pieces::mean(&phrase) {
        return None;
    }
    let parts: Vec<Token> = match signs.as_slice() {
        [] => return None,
        [sign] => vec![Token::new(Kind::Part, *sign)],
        several => pieces::neighbours(several).map(|part| Token::new(Kind::Part, part)).collect(),
    };
    Some(parts)
}

/// What a word that is written letter by letter is found by.
fn letters_of(manner: &Manner, word: &str, found: &mut Vec<Token>) {
    for word in manner.bare(word) {
        let folded = letters::fold(&word);
        if let Some((number, unit)) = letters::measure(&folded) {
            found.push(Token::new(Kind::Word, number));
            found.push(Token::new(Kind::Word, unit));
        } else if !letters::is_number(&folded) {
            for stem in manner.stems(&word, &folded) {
                if manner.compounds {
                    found.extend(stems::tails(&folded, &stem).map(|tail| Token::new(Kind::Part, tail)));
                }
                found.push(Token::new(Kind::Stem, stem));
            }
            let sounds = manner.sounds_of_letters(&word);
            found.extend(sounds.into_iter().map(|sound| Token::new(Kind::Sound, sound)));
        }
        if !folded.is_empty() {
            found.push(Token::new(Kind::Word, folded));
        }
    }
}

/// What a word of a script without spaces, or of Hangul, is found by.
fn signs_of(manner: &Manner, piece: &Piece<'_>, found: &mut Vec<Token>) {
    let sounds = manner.sounds_of_signs(piece.word, piece.script);
    found.extend(sounds.into_iter().map(|sound| Token::new(Kind::Sound, sound)));
    let word = letters::sign_word(piece.word);
    if piece.script == Script::Hangul {
        for stem in manner.stems(&word, &word) {
            let sounds = manner.sounds_of_signs(&stem, piece.script);
            found.extend(sounds.into_iter().map(|sound| Token::new(Kind::Sound, sound)));
            found.push(Token::new(Kind::Stem, stem));
        }
    }
    found.push(Token::new(Kind::Word, word));
}

/// Words joined by hyphens are a word as well: `T-Shirt` is found by `tshirt`, a number of goods by all its letters.
fn chains_of(manner: &Manner, pieces: &[Piece<'_>], found: &mut Vec<Token>) {
    for chain in pieces.chunk_by(|_, next| next.gap == Gap::Hyphen).filter(|chain| chain.len() > 1) {
        if chain.iter().all(|piece| matches!(piece.script, Script::Lettered | Script::Digits)) {
            let joined: String = chain.iter().map(|piece| letters::fold(piece.word)).collect();
            if !letters::is_number(&joined) {
                let stems = manner.stems(&joined, &joined);
                found.extend(stems.into_iter().map(|stem| Token::new(Kind::Stem, stem)));
            }
            found.push(Token::new(Kind::Word, joined));
        }
    }
}

/// Neighbours within what is written without spaces, and how two neighbouring words sound.
fn runs_of(manner: &Manner, text: &str, pieces: &[Piece<'_>], found: &mut Vec<Token>) {
    for run in pieces.chunk_by(|one, next| next.gap == Gap::None && one.script.is_sign() && next.script.is_sign()) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        if first.script.is_sign() {
            let signs: Vec<char> = letters::signs(text.get(first.start..last.end).unwrap_or_default()).collect();
            found.extend(pieces::neighbours(&signs).map(|part| Token::new(Kind::Part, part)));
            let single = |sign: &&char| pieces::stands_alone(**sign);
            found.extend(signs.iter().filter(single).map(|sign| Token::new(Kind::Part, *sign)));
            if first.script == Script::Hangul {
                let ends = [signs.first(), signs.last()].into_iter().flatten();
                found.extend(ends.map(|sign| Token::new(Kind::Part, *sign)));
            }
            for sound in run.windows(2).flat_map(|pair| manner.sounds_of_pair(pair)) {
                found.push(Token::new(Kind::Sound, sound));
            }
        }
    }
    // Koreans set spaces as they please: the last syllable of a word and the first of the next are neighbours.
    for pair in pieces.windows(2) {
        if let [one, next] = pair
            && next.gap != Gap::None
            && one.script == Script::Hangul
            && next.script == Script::Hangul
        {
            let across = one.word.chars().next_back().into_iter().chain(next.word.chars().next());
            found.push(Token::new(Kind::Part, across.collect::<String>()));
        }
    }
}
