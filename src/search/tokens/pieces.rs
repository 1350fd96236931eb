//! Where words begin and end: by the Unicode rules, and by ICU's dictionary where a script sets no spaces.

use std::sync::LazyLock;

use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};

use super::letters;
use super::manner::Manner;

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(icu::segmenter::options::WordBreakInvariantOptions::default()));

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// With at least one Chinese character.
    Han,
    /// In hiragana or katakana.
    Kana,
    /// In Korean syllables.
    Hangul,
    /// Letter by letter.
    Lettered,
    /// In digits alone.
    Digits,
}

impl Script {
    /// Whether neighbours mean something in it.
    pub(super) fn is_sign(self) -> bool {
        matches!(self, Self::Han | Self::Kana | Self::Hangul)
    }

    pub(super) fn of(word: &str) -> Self {
        let mut script = Self::Digits;
        for letter in word.chars() {
            match letter {
                _ if stands_alone(letter) => return Self::Han,
                '\u{3041}'..='\u{30ff}' => script = Self::Kana,
                '\u{ac00}'..='\u{d7a3}' => script = Self::Hangul,
                _ if letter.is_alphabetic() && script == Self::Digits => script = Self::Lettered,
                _ => {}
            }
        }
        script
    }
}

/// What lies between a word and the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing.
    None,
    /// A hyphen.
    Hyphen,
    /// Some other sign, but no space.
    Sign,
    /// A space, or it is the first.
    Space,
}

impl Gap {
    fn of(between: &str) -> Self {
        match between {
            "" => Self::None,
            "-" | "\u{2010}" | "\u{2011}" => Self::Hyphen,
            _ if between.chars().any(char::is_whitespace) => Self::Space,
            _ => Self::Sign,
        }
    }
}

/// A word where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'t> {
    pub(super) word: &'t str,
    pub(super) script: Script,
    pub(super) gap: Gap,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Whether a sign is a word by itself: Chinese characters, and the mark that repeats one.
pub(super) fn stands_alone(sign: char) -> bool {
    matches!(
        sign,
        '\u{3005}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}'
    )
}

/// Whether a word is in hiragana alone.
pub(super) fn is_hiragana(word: &str) -> bool {
    word.chars().all(|sign| matches!(sign, '\u{3041}'..='\u{309f}' | 'ー'))
}

/// Whether the neighbouring signs of a word mean it and not just any text.
pub(super) fn mean(word: &str) -> bool {
    !is_hiragana(word) || word.chars().nth(3).is_some()
}

/// Each two neighbouring signs.
pub(super) fn neighbours(signs: &[char]) -> impl Iterator<Item = String> + '_ {
    signs.windows(2).map(|pair| pair.iter().collect())
}

/// The words of a text, as they stand.
pub(super) fn of<'t>(text: &'t str, manner: &Manner) -> Vec<Piece<'t>> {
    let mut pieces: Vec<Piece<'t>> = Vec::with_capacity(text.len() / 6 + 1);
    let mut start = 0;
    let mut end_before = None;
    for end in SEGMENTER.segment_str(text).filter(|end| *end > 0) {
        let word = text.get(start..end).unwrap_or_default();
        if word.chars().any(char::is_alphanumeric) {
            let between = end_before.map_or(" ", |before: usize| text.get(before..start).unwrap_or_default());
            let piece = Piece { word, script: Script::of(word), gap: Gap::of(between), start, end };
            match pieces.last_mut() {
                Some(before) if belongs(manner, before, &piece) => {
                    before.word = text.get(before.start..end).unwrap_or_default();
                    before.end = end;
                    before.script = if before.script == Script::Kana { piece.script } else { before.script };
                }
                _ => pieces.push(piece),
            }
            end_before = Some(end);
        }
        start = end;
    }
    pieces
}

/// Whether the dictionary took apart what belongs together: the ending of a Japanese word written in kana, and
/// characters that it knows as no word together but left one by one.
fn belongs(manner: &Manner, before: &Piece<'_>, next: &Piece<'_>) -> bool {
    let length = |piece: &Piece<'_>| piece.word.chars().take(4).count();
    if next.gap != Gap::None || !before.script.is_sign() || !next.script.is_sign() {
        return false;
    }
    let ending = next.script == Script::Kana && length(next) == 1 && before.script != Script::Hangul;
    let alone = next.script == Script::Han && length(next) == 1 && before.script == Script::Han;
    (ending || alone && before.word.chars().all(stands_alone) && single(before))
        && !manner.says_nothing(&letters::sign_word(next.word))
        && !manner.says_nothing(&letters::sign_word(before.word))
}

/// Whether a word is one character, or was put together from such.
fn single(piece: &Piece<'_>) -> bool {
    piece.word.chars().nth(1).is_none()
}
