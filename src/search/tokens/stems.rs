//! What is left of a word without its endings.

use serde::Deserialize;
use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::letters;

/// How a language's words lose their endings.
pub(super) enum Stemming {
    /// They do not.
    None,
    /// By an algorithm of the Snowball family, but for the words with some endings: these and what they become.
    Snowball(Stemmer, Vec<(String, String)>),
    /// Layer by layer of endings, the outermost first, each the longest first.
    Endings(Vec<Vec<String>>),
}

/// A row of a file of endings.
#[derive(Deserialize)]
struct Ending {
    layer: usize,
    ending: String,
}

/// The fewest letters that an ending leaves; of syllables, one less.
const LEFT: usize = 3;

impl Stemming {
    /// By an algorithm, and a file of what it gets wrong.
    pub(super) fn snowball(algorithm: Algorithm, file: &[u8]) -> Self {
        let rows = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(file).into_deserialize();
        Self::Snowball(Stemmer::create(algorithm), rows.flatten().collect())
    }

    /// By a file of endings: the layer, counted from the outermost, and the ending.
    pub(super) fn endings(file: &[u8]) -> Self {
        let mut layers: Vec<Vec<String>> = Vec::new();
        let rows = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(file).into_deserialize::<Ending>();
        for row in rows.flatten() {
            layers.resize_with(layers.len().max(row.layer), Vec::new);
            if let Some(layer) = row.layer.checked_sub(1).and_then(|at| layers.get_mut(at)) {
                layer.push(letters::fold(&row.ending));
            }
        }
        for layer in &mut layers {
            layer.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
            layer.dedup();
        }
        Self::Endings(layers)
    }

    /// The stems of a word: as it is written, and as it would be by someone who leaves out the accents.
    pub(super) fn of(&self, lower: &str, folded: &str) -> Vec<String> {
        match self {
            Self::None => Vec::new(),
            Self::Snowball(stemmer, exceptions) => {
                let except = exceptions.iter().find_map(|(ending, stem)| Some((folded.strip_suffix(ending)?, stem)));
                if let Some((head, stem)) = except {
                    return vec![format!("{head}{stem}")];
                }
                let mut stems = vec![letters::fold(&stemmer.stem(lower))];
                if lower != folded {
                    let plain = letters::fold(&stemmer.stem(folded));
                    if !stems.contains(&plain) {
                        stems.push(plain);
                    }
                }
                stems.retain(|stem| !stem.is_empty());
                stems
            }
            Self::Endings(layers) => vec![without(layers, folded)],
        }
    }
}

fn without(layers: &[Vec<String>], word: &str) -> String {
    let weight = |letter: char| if letter >= '\u{ac00}' { 3 } else { 2 };
    let enough = |short: &&str| short.chars().map(weight).sum::<usize>() >= 2 * LEFT;
    let mut left = word;
    // Twice, since a stem may end as an ending does (`сүлгі` in `сүлгілері`): it has to lose that in all its forms.
    for layer in layers.iter().chain(layers) {
        let short = layer.iter().find_map(|ending| left.strip_suffix(ending.as_str()).filter(enough));
        left = short.unwrap_or(left);
    }
    // A voiceless consonant is voiced before a vowel: `пышақ`, `пышағы`; `bıçak`, `bıçağı`.
    let mut stem = left.to_owned();
    let hard = match stem.chars().next_back() {
        Some('б') => 'п',
        Some('г') => 'к',
        Some('b') => 'p',
        Some('d') => 't',
        Some('g') => 'k',
        _ => return stem,
    };
    stem.pop();
    stem.push(hard);
    stem
}

/// How long a word has to be to be taken for a compound, and what is left of it at either end.
const COMPOUND: usize = 8;
const HEAD: usize = 3;
const TAIL: usize = 3;

/// The tails of a long word by which it may be found: of `seidenschal`, `schal` is one.
pub(super) fn tails<'s>(folded: &str, stem: &'s str) -> impl Iterator<Item = &'s str> {
    let letters = stem.chars().count();
    let long = (COMPOUND..40).contains(&folded.chars().count());
    stem.char_indices()
        .enumerate()
        .filter(move |(nth, _)| long && *nth >= HEAD && letters - nth >= TAIL)
        .filter_map(|(_, (at, _))| stem.get(at..))
}

/// Each way to take a long word of a search apart into two of some length.
pub(super) fn halves(folded: &str) -> impl Iterator<Item = (&str, &str)> {
    let letters = folded.chars().count();
    let long = (COMPOUND..24).contains(&letters);
    folded
        .char_indices()
        .enumerate()
        .filter(move |(nth, _)| long && *nth >= HEAD && letters - nth > TAIL)
        .filter_map(|(_, (at, _))| folded.split_at_checked(at))
}
