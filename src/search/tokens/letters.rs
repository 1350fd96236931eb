//! Letters as the index knows them: what the domain folds, and what single scripts need beyond it.

use std::borrow::Cow;

use icu::normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};

use crate::domain::folding;

const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfkc();

/// Letters in one form each: full-width and half-width ones, ligatures and presentation forms are resolved.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { NFKC.normalize(text) }
}

/// One letter for those that readers do not tell apart, or whose keyboards lack them: the Cyrillic ё and what Kazakh
/// adds to the Russian alphabet, the Persian forms and hamza seats of Arabic, katakana beside hiragana.
fn same(letter: char) -> char {
    match letter {
        'ё' => 'е',
        'ә' => 'а',
        'ғ' | 'ґ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' | 'ў' => 'у',
        'һ' => 'х',
        'і' | 'ї' => 'и',
        'ی' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ؤ' => 'و',
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => folding::plain(letter),
        other => other,
    }
}

/// A word for searching: lower case, without accents, letters and digits alone; a number's point stays one.
pub(super) fn fold(word: &str) -> String {
    let folded = if word.is_ascii() {
        folding::fold(word)
    } else {
        folding::fold(&word.chars().flat_map(char::to_lowercase).map(same).collect::<String>())
    };
    if !folded.contains(' ') {
        return folded;
    }
    let mut parts = folded.split(' ');
    let mut word = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        if digit(word.chars().next_back()) && digit(part.chars().next()) {
            word.push('.');
        }
        word.push_str(part);
    }
    word
}

/// The signs of a script without spaces, folded.
pub(super) fn signs(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase).map(same).filter(|sign| sign.is_alphanumeric())
}

/// A word of such a script: the stroke that lengthens the last vowel of a loanword is left out by many.
pub(super) fn sign_word(word: &str) -> String {
    let folded: String = signs(word).collect();
    match folded.strip_suffix('ー') {
        Some(short) if short.chars().count() > 2 => short.to_owned(),
        _ => folded,
    }
}

/// Whether it is a number and nothing else.
pub(super) fn is_number(folded: &str) -> bool {
    folded.chars().all(|letter| letter.is_numeric() || letter == '.')
}

/// The number and the unit of `70cm`; nothing where it is not that.
pub(super) fn measure(folded: &str) -> Option<(&str, &str)> {
    let at = folded.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
    let (number, unit) = folded.split_at_checked(at)?;
    (!number.is_empty() && unit.chars().all(char::is_alphabetic)).then_some((number, unit))
}
