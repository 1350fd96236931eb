//! How words of other scripts are written in Latin letters by those who type them so.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use pinyin::ToPinyin;
use wana_kana::ConvertJapanese;

use super::letters;

/// Which letters stand for which sounds.
pub(super) enum Sounding {
    /// None: the language is written in Latin letters, or nobody types it in them.
    None,
    /// The syllables of Chinese characters, without their tones.
    Pinyin,
    /// Hepburn's, for kana.
    Romaji,
    /// South Korea's official letters, for Hangul.
    Revised,
    /// Letter by letter, by each of several systems.
    Letters(Vec<HashMap<char, String>>),
}

/// The systems of a file of letters: the letter first, then what stands for it in each system.
pub(super) fn systems(file: &[u8]) -> Sounding {
    let mut systems: Vec<HashMap<char, String>> = Vec::new();
    for row in csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(file).records().flatten() {
        let Some(letter) = row.get(0).and_then(|cell| cell.chars().next()) else { continue };
        for (at, cell) in row.iter().skip(1).enumerate() {
            if systems.len() <= at {
                systems.push(HashMap::new());
            }
            if let Some(system) = systems.get_mut(at) {
                system.insert(letter, cell.to_owned());
            }
        }
    }
    Sounding::Letters(systems)
}

/// A word by each system, each way once; nothing where none of its letters is in them.
pub(super) fn by_letters(systems: &[HashMap<char, String>], lower: &str) -> Vec<String> {
    let mut sounds: Vec<String> = Vec::with_capacity(systems.len());
    for system in systems {
        if !lower.chars().any(|letter| system.contains_key(&letter)) {
            return sounds;
        }
        let mut sound = String::with_capacity(lower.len());
        for letter in lower.chars() {
            match system.get(&letter) {
                Some(latin) => sound.push_str(latin),
                None => sound.push(letter),
            }
        }
        let sound = letters::fold(&sound);
        if !sounds.contains(&sound) {
            sounds.push(sound);
        }
    }
    sounds
}

/// The syllables of Chinese characters; nothing where one has none. The rounded u is typed as `v` by some and as `u` by
/// others.
pub(super) fn pinyin(word: &str) -> Vec<String> {
    let mut sound = String::with_capacity(word.len() * 2);
    for syllable in word.to_pinyin() {
        match syllable {
            Some(syllable) => sound.push_str(syllable.plain()),
            None => return Vec::new(),
        }
    }
    if sound.is_empty() {
        Vec::new()
    } else if sound.contains('ü') {
        vec![sound.replace('ü', "v"), sound.replace('ü', "u")]
    } else {
        vec![sound]
    }
}

/// Whether it is one syllable of Chinese in Latin letters.
pub(super) fn is_syllable(folded: &str) -> bool {
    static SYLLABLES: LazyLock<HashSet<String>> =
        LazyLock::new(|| ('\u{4e00}'..='\u{9fa5}').flat_map(|sign| pinyin(sign.encode_utf8(&mut [0; 4]))).collect());
    SYLLABLES.contains(folded)
}

/// Kana by Hepburn's rules with its long vowels short: few type them, and those who do, differently.
pub(super) fn romaji(word: &str) -> String {
    short(&letters::fold(&word.to_romaji()))
}

/// The same word with each long vowel short.
pub(super) fn short(folded: &str) -> String {
    let mut sound = String::with_capacity(folded.len());
    for letter in folded.chars() {
        let doubled = sound.chars().next_back().is_some_and(|last| {
            matches!((last, letter), ('a', 'a') | ('i', 'i') | ('u', 'u') | ('e', 'e') | ('o', 'o' | 'u'))
        });
        if !doubled {
            sound.push(letter);
        }
    }
    sound
}

/// Initial consonants in the order of Unicode's syllables; the silent one is a stroke.
const INITIALS: &str = "g kk n d tt r m b pp s ss - j jj ch k t p h";
/// Vowels.
const MEDIALS: &str = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i";
/// Final consonants: before another consonant or at the end, and where a vowel follows.
const FINALS: &str = "-/- k/g k/kk k/ks n/n n/nj n/n t/d l/r k/lg m/lm l/lb l/ls l/lt p/lp l/r m/m p/b p/ps t/s t/ss \
     ng/ng t/j t/ch k/k t/t p/p t/-";

/// The letters of Hangul in Latin ones.
struct Jamo {
    initials: Vec<&'static str>,
    medials: Vec<&'static str>,
    finals: Vec<(&'static str, &'static str)>,
}

static JAMO: LazyLock<Jamo> = LazyLock::new(|| {
    let said = |letters: &'static str| if letters == "-" { "" } else { letters };
    let both = |letters: &'static str| letters.split_once('/').map(|(end, liaison)| (said(end), said(liaison)));
    Jamo {
        initials: INITIALS.split_whitespace().map(said).collect(),
        medials: MEDIALS.split_whitespace().collect(),
        finals: FINALS.split_whitespace().filter_map(both).collect(),
    }
});

/// The jamo of a Korean syllable: initial, vowel, final.
fn jamo(syllable: char) -> Option<(usize, usize, usize)> {
    let at = usize::try_from(u32::from(syllable).checked_sub(0xac00)?).ok()?;
    (at < 11_172).then_some((at / 588, at % 588 / 28, at % 28))
}

/// Hangul in the Revised Romanisation of Korean (Ministry of Culture and Tourism, proclamation 2000-8 of 7 July 2000):
/// letters by chapter 2, the changes between syllables by chapter 3, section 1.
pub(super) fn revised(word: &str) -> String {
    let mut sound = String::with_capacity(word.len() * 2);
    let mut syllables = word.chars().peekable();
    let mut taken: Option<&str> = None;
    while let Some(syllable) = syllables.next() {
        let Some((initial, medial, last)) = jamo(syllable) else {
            sound.push(syllable);
            continue;
        };
        sound.push_str(taken.take().unwrap_or(JAMO.initials.get(initial).copied().unwrap_or_default()));
        sound.push_str(JAMO.medials.get(medial).copied().unwrap_or_default());
        let (end, liaison) = JAMO.finals.get(last).copied().unwrap_or_default();
        let Some((next, vowel, _)) = syllables.peek().copied().and_then(jamo) else {
            sound.push_str(end);
            continue;
        };
        let follows = JAMO.initials.get(next).copied().unwrap_or_default();
        let is_i = vowel == 20;
        let (ends, begins) = match (end, follows) {
            (_, "") if is_i && last == 7 => ("j", ""),
            (_, "") if is_i && last == 25 => ("ch", ""),
            (_, "") => (liaison, ""),
            ("t", "g") if last == 27 => ("", "k"),
            ("t", "d") if last == 27 => ("", "t"),
            ("t", "j") if last == 27 => ("", "ch"),
            ("k", "n" | "m") => ("ng", follows),
            ("t", "n" | "m") => ("n", follows),
            ("p", "n" | "m") => ("m", follows),
            ("k", "r") => ("ng", "n"),
            ("p", "r") => ("m", "n"),
            ("t", "r") => ("n", "n"),
            ("n" | "l", "r") | ("l", "n") => ("l", "l"),
            ("m" | "ng", "r") => (end, "n"),
            _ => (end, follows),
        };
        sound.push_str(ends);
        taken = Some(begins);
    }
    letters::fold(&sound)
}
