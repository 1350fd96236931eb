//! Searches that found nothing: which words may be kept of one, and how many of each there were.
//!
//! What people type into a search box may be their own: an address, a number, an order. Nothing that looks like one is
//! kept, and no count says who asked.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::country::Country;
use super::folding;
use super::ids::{ConsignmentNumber, OrderNumber, Rma};
use super::storefront::Language;

/// Letters of what is kept: goods are asked for in less.
pub const MOST_LETTERS: usize = 60;
/// Different words that are counted before the counts are written down: whoever asks for nonsense fills no memory.
pub const MOST_DIFFERENT: usize = 10_000;
/// For how many days counts are kept.
pub const DAYS: u64 = 90;
/// Asked less often, words are shown to no brand: one person alone may have typed them.
pub const LEAST: i64 = 2;
/// Digits in a row, whatever stands between them, that look like a number of somebody's: the shortest numbers of telephones.
const DIGITS: usize = 6;

/// What may be kept of the words of a search, folded; nothing where they may be somebody's own, or say nothing.
pub fn kept(typed: &str) -> Option<String> {
    let folded = folding::fold(typed);
    let unfit = folded.is_empty() || folded.chars().count() > MOST_LETTERS || names_somebody(typed);
    (!unfit).then_some(folded)
}

/// Whether words look like a mail address, a telephone number, or a number by which we know an order or a parcel.
fn names_somebody(typed: &str) -> bool {
    let mut digits = 0;
    for sign in typed.chars().map(folding::plain) {
        match sign {
            '@' | '\u{ff20}' => return true,
            _ if sign.is_numeric() => digits += 1,
            _ if sign.is_alphabetic() => digits = 0,
            _ => {}
        }
        if digits >= DIGITS {
            return true;
        }
    }
    let number = |text: &str| {
        // Bare letters are a word: an order's number without its prefix has digits among them.
        let mixed = text.contains(|sign: char| sign.is_ascii_digit()) || text.contains('-');
        mixed
            && (text.parse::<OrderNumber>().is_ok()
                || text.parse::<ConsignmentNumber>().is_ok()
                || text.parse::<Rma>().is_ok())
    };
    typed.split_whitespace().any(number) || number(typed)
}

/// What was asked for in vain, where.
pub type Asked = (Country, Language, String);

/// Counts that are not written down yet. Bounded: [`MOST_DIFFERENT`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<Asked, u32>);

impl Tally {
    /// Counts a search more; not where its words may not be kept, or where too many others are counted.
    pub fn note(&mut self, market: Country, language: Language, typed: &str) {
        if let Some(words) = kept(typed) {
            self.add((market, language, words), 1);
        }
    }

    /// Counts searches that were counted before.
    pub fn give_back(&mut self, other: Self) {
        for (asked, count) in other.0 {
            self.add(asked, count);
        }
    }

    fn add(&mut self, asked: Asked, more: u32) {
        let full = self.0.len() >= MOST_DIFFERENT;
        match self.0.entry(asked) {
            Entry::Occupied(mut counted) => *counted.get_mut() = counted.get().saturating_add(more),
            Entry::Vacant(_) if full => {}
            Entry::Vacant(free) => {
                free.insert(more);
            }
        }
    }

    /// Whether nothing is counted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Everything that is counted, in one order wherever it is written.
    pub fn iter(&self) -> impl Iterator<Item = (&Asked, u32)> {
        self.0.iter().map(|(asked, count)| (asked, *count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_as_they_are_searched_for() {
        assert_eq!(kept("  Blaue  KÄNNCHEN! ").as_deref(), Some("blaue kannchen"));
        assert_eq!(kept("急須 白").as_deref(), Some("急須 白"));
        assert_eq!(kept("GX-POT-350").as_deref(), Some("gx pot 350"));
        assert_eq!(kept("bowl 30 x 40 x 12.5 cm").as_deref(), Some("bowl 30 x 40 x 12 5 cm"));
        assert_eq!(kept("puzzle 1000 pieces").as_deref(), Some("puzzle 1000 pieces"));
        assert_eq!(kept("well-known"), Some("well known".into()));
        assert_eq!(kept(&"a".repeat(MOST_LETTERS)).map(|words| words.len()), Some(MOST_LETTERS));
        for nothing in ["", " … ", &"a".repeat(MOST_LETTERS + 1)] {
            assert_eq!(kept(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn nothing_is_kept_that_may_be_somebodys_own() {
        for own in [
            "anna@post.example",
            "anna＠post.example",
            "+49 170 1234567",
            "(0170) 12-34",
            "٠١٢٣٤٥٦",
            "０１２−３４５６",
            "4111 1111 1111 1111",
            "EP-7K3M9QXC2",
            "where is ep-7k3m9qxc2",
            "7K3M9QXC2",
            "R-4T8WZ6HN",
            "c-9B4QK7XV3",
            "RR123456785CN",
        ] {
            assert_eq!(kept(own), None, "{own}");
        }
    }

    #[test]
    fn counts_add_up_and_stay_bounded() {
        let (market, language): (Country, Language) = ("DE".parse().unwrap(), "de".parse().unwrap());
        let mut tally = Tally::default();
        tally.note(market, language, "Kännchen");
        tally.note(market, language, "kannchen ");
        tally.note(market, Language::EN, "kannchen");
        tally.note(market, language, "a@b.example");
        let mut again = tally.clone();
        again.give_back(tally.clone());
        let counts: Vec<u32> = again.iter().map(|(_, count)| count).collect();
        assert_eq!(counts, [4, 2]);
        // Letters, because of digits nothing would be kept.
        let word = |n: usize| n.to_string().bytes().map(|b| char::from(b - b'0' + b'a')).collect::<String>();
        (0..MOST_DIFFERENT + 9).for_each(|n| tally.note(market, language, &word(n)));
        assert_eq!(tally.iter().count(), MOST_DIFFERENT);
        tally.note(market, language, "kannchen");
        let most = tally.iter().find(|((_, _, words), _)| words == "kannchen");
        assert_eq!(most.map(|(_, count)| count), Some(3), "what is counted already is counted on");
    }
}
