//! What there is instead where nothing was found: the same list with less chosen, with fewer words, and goods that can
//! come here. Asked only then.

use super::facets::Making;
use super::filters::{Choice, Filters};
use super::lots::{self, Lot, Shelved};
use crate::app::App;
use crate::domain::storefront::Language;
use crate::search::{Asked, Facets, Within};
use crate::store::{Read, Stored};
use crate::web::offers::{Index, List, Selling};

/// Goods shown beside a list in which there are none.
const NEAREST: i64 = 4;
/// Ways out of each kind.
const WAYS: usize = 4;
/// Of more words than these none is left out by trial.
const WORDS: usize = 6;

/// What was read.
pub struct Widened {
    /// Without all of one kind: how many there are then, the most first.
    without: Vec<(Choice, u64)>,
    /// With nothing chosen, where no kind alone was too much.
    bare: u64,
    /// With fewer words, the most first.
    fewer: Vec<(String, u64)>,
    /// Whether such goods exist and none can come here.
    away: bool,
    /// Goods that can.
    others: Shelved,
}

/// A way to more goods.
pub struct Way {
    /// Where it leads.
    pub href: String,
    /// What it leaves out, or the words that are left.
    pub words: String,
    /// How many goods there are then.
    pub count: i64,
}

/// What a page shows instead of goods.
pub struct Nothing {
    /// Whether what was chosen besides the words leaves nothing.
    pub narrowed: bool,
    /// Without one kind of what was chosen.
    pub without: Vec<Way>,
    /// With nothing chosen.
    pub bare: i64,
    /// With fewer words.
    pub fewer: Vec<Way>,
    /// Whether such goods exist and none can come here.
    pub away: bool,
    /// Goods that can.
    pub others: Vec<Lot>,
}

impl Widened {
    /// The same as a page shows it.
    pub fn nothing(self, making: &Making<'_>, facets: Option<&Facets>) -> Nothing {
        let (page, filters) = (making.page, making.filters);
        let path = page.at(&page.path);
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let without = |(choice, number): (Choice, u64)| Way {
            href: filters.without_all(&choice).address(&path),
            words: if single(filters, &choice) { making.said(&choice, facets) } else { making.kind(&choice, facets) },
            count: count(number),
        };
        let fewer = |(words, number): (String, u64)| Way {
            href: Filters { words: words.clone(), ..filters.bare() }.address(&path),
            words,
            count: count(number),
        };
        // Where nothing else helps, it is the words that say too much.
        let helps = !self.without.is_empty() || self.bare > 0 || filters.words.is_empty();
        Nothing {
            narrowed: filters.narrows() && helps,
            without: self.without.into_iter().map(without).collect(),
            bare: count(self.bare),
            fewer: self.fewer.into_iter().map(fewer).collect(),
            away: self.away,
            others: self.others.lots(&page.storefront),
        }
    }
}

/// Whether a choice is the only one of its kind.
fn single(filters: &Filters, choice: &Choice) -> bool {
    filters.without(choice) == filters.without_all(choice)
}

/// Reads it, by the index.
///
/// # Errors
/// When the database or the index fails.
pub fn read(
    app: &App,
    read: &mut Read<'_>,
    (selling, language): (Selling<'_>, Language),
    within: &Within,
    filters: &Filters,
    index: &Index,
) -> Stored<Widened> {
    let mut of = |filters: &Filters| -> Stored<(u64, u64)> {
        let asked = Asked { offset: 0, limit: 1, ..filters.asked(language, within, index) };
        let found = app.search.find(read, selling, &asked)?;
        Ok(found.map_or((0, 0), |found| (found.count, found.facets.in_stock)))
    };
    let mut without = Vec::new();
    let mut kinds: Vec<Filters> = Vec::new();
    for choice in filters.choices() {
        let wider = filters.without_all(&choice);
        if !kinds.contains(&wider) {
            without.push((choice, of(&wider)?.0));
            kinds.push(wider);
        }
    }
    without.retain(|(_, count)| *count > 0);
    without.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    without.truncate(WAYS);
    let bare = if without.is_empty() && filters.narrows() { of(&filters.bare())?.0 } else { 0 };
    // What leaves out goods that cannot come: a price, a day, a place.
    let anywhere = Filters { price: (None, None), by: None, near: false, in_stock: false, ..filters.clone() };
    let away = anywhere != *filters && matches!(of(&anywhere)?, (1.., 0));
    let fewer = fewer(&filters.words, |words| Ok(of(&Filters { words, ..filters.bare() })?.0))?;
    let nearest = usize::try_from(NEAREST).unwrap_or(0);
    let near = app.search.find(read, selling, &Asked { in_stock: true, ..Asked::all(language, nearest) })?;
    let others = near.map(|found| found.ids.clone()).unwrap_or_default();
    let others = lots::read(&app.offers, read, selling, language, &others)?;
    Ok(Widened { without, bare, fewer, away, others })
}

/// The words with one of them left out, or each alone where that does not help, with what is found by them.
fn fewer(words: &str, mut find: impl FnMut(String) -> Stored<u64>) -> Stored<Vec<(String, u64)>> {
    let words: Vec<&str> = words.split_whitespace().collect();
    if !(2..=WORDS).contains(&words.len()) {
        return Ok(Vec::new());
    }
    let but_one = |left: usize| {
        let others = words.iter().enumerate().filter(|(at, _)| *at != left).map(|(_, word)| *word);
        others.collect::<Vec<_>>().join(" ")
    };
    let alone = words.iter().map(|word| (*word).to_owned()).collect();
    for tries in [(0..words.len()).map(but_one).collect(), alone] {
        let tries: Vec<String> = tries;
        let mut found = Vec::new();
        for words in tries {
            let count = find(words.clone())?;
            if count > 0 && !found.iter().any(|(known, _)| *known == words) {
                found.push((words, count));
            }
        }
        if !found.is_empty() {
            found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            found.truncate(WAYS);
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// Reads the little the database says while there is no index: the newest goods.
///
/// # Errors
/// When the database fails.
pub fn without_index(app: &App, read: &mut Read<'_>, selling: Selling<'_>, language: Language) -> Stored<Widened> {
    let (ids, _) = app.offers.newest(read, &List::All, 0, NEAREST)?;
    let others = lots::read(&app.offers, read, selling, language, &ids)?;
    Ok(Widened { without: Vec::new(), bare: 0, fewer: Vec::new(), away: false, others })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &str, known: &[(&str, u64)]) -> Vec<(String, u64)> {
        let count = |words: String| Ok(known.iter().find(|(known, _)| *known == words).map_or(0, |(_, count)| *count));
        fewer(words, count).unwrap()
    }

    #[test]
    fn words_are_left_out_one_by_one_before_each_is_tried_alone() {
        let both = [("blue", 9), ("teapot", 3)];
        assert_eq!(found("blue teapot", &both), [("blue".to_owned(), 9), ("teapot".to_owned(), 3)]);
        assert_eq!(found("blue iron teapot", &both).len(), 2, "no two of them, but two of the three");
        let pair = [("blue teapot", 1), ("blue", 9)];
        assert_eq!(found("blue zzz teapot", &pair), [("blue teapot".to_owned(), 1)]);
        assert_eq!(found("teapot", &both), []);
        assert_eq!(found("a b c d e f g", &[("a", 1)]), []);
    }
}
