//! A part of a list as category, brand and search pages show it.

use actix_web::web::Data;

use super::lots::{self, Lot};
use super::pager::{PER_PAGE, Pager};
use crate::app::App;
use crate::domain::ids::ListingId;
use crate::domain::storefront::Language;
use crate::store::{Read, StoreError, Stored};
use crate::web::fault::Fault;
use crate::web::offers::{Index, List, Selling, Sorting};
use crate::web::page::Page;

/// A way to sort a list.
pub struct SortWay {
    /// Its name in addresses; empty for the usual one.
    pub code: &'static str,
    /// Its message.
    pub words: &'static str,
    order: Sorting,
}

/// Every way, the usual one first.
pub const SORTINGS: [SortWay; 3] = [
    SortWay { code: "", words: "sort-newest", order: Sorting::Newest },
    SortWay { code: "price", words: "sort-price", order: Sorting::Cheapest },
    SortWay { code: "price-down", words: "sort-price-down", order: Sorting::Dearest },
];

/// One way of sorting as a link.
pub struct SortLink {
    /// Where it leads.
    pub href: String,
    /// Its message.
    pub words: &'static str,
    /// Whether it is the one being shown.
    pub here: bool,
}

/// What is asked of a list.
#[derive(Clone)]
pub struct Wish {
    order: Sorting,
    /// Its name in addresses.
    pub code: &'static str,
    offset: i64,
}

/// A part of a list.
pub struct Part {
    /// What it shows.
    pub lots: Vec<Lot>,
    /// How many listings the whole has.
    pub count: i64,
}

impl Wish {
    /// What a request asks for, and its pager.
    pub fn of(page: &Page) -> (Self, Pager) {
        let asked = page.asked("sort");
        let [usual, rest @ ..] = &SORTINGS;
        let sorting = rest.iter().find(|sorting| sorting.code == asked).unwrap_or(usual);
        let keep = if sorting.code.is_empty() { String::new() } else { format!("sort={}&", sorting.code) };
        let pager = Pager::of(page, &keep);
        (Self { order: sorting.order, code: sorting.code, offset: pager.offset() }, pager)
    }

    /// The other ways to sort, as links.
    pub fn sorts(&self, page: &Page) -> Vec<SortLink> {
        let base = page.at(&page.path);
        let link = |sorting: &SortWay| SortLink {
            href: if sorting.code.is_empty() { base.clone() } else { format!("{base}?sort={}", sorting.code) },
            words: sorting.words,
            here: sorting.code == self.code,
        };
        SORTINGS.iter().map(link).collect()
    }

    /// Whether the list is shown as anybody who follows a plain link sees it.
    pub fn is_plain(&self) -> bool {
        self.code.is_empty() && self.offset == 0
    }

    /// Reads the part of a list.
    ///
    /// # Errors
    /// When the database fails.
    pub fn read(
        &self,
        app: &App,
        read: &mut Read<'_>,
        selling: Selling<'_>,
        language: Language,
        list: &List,
    ) -> Stored<(lots::Shelved, i64)> {
        let (ids, count): (Vec<ListingId>, i64) = match self.order {
            Sorting::Newest => {
                let (ids, count) = app.offers.newest(read, list, self.offset, PER_PAGE)?;
                (ids.to_vec(), count)
            }
            order => {
                let all = app.offers.by_price(read, selling, list, order)?;
                let part = all.iter().skip(usize::try_from(self.offset).unwrap_or(0));
                let part = part.take(usize::try_from(PER_PAGE).unwrap_or(0)).cloned().collect();
                (part, i64::try_from(all.len()).unwrap_or(0))
            }
        };
        Ok((lots::read(&app.offers, read, selling, language, &ids)?, count))
    }
}

/// A list that brands and categories each have, as their pages show it.
pub struct Listed<T> {
    /// Whose list it is.
    pub of: T,
    /// The part that is shown.
    pub part: Part,
    /// The other ways to sort it.
    pub sorts: Vec<SortLink>,
    /// The way to the other parts.
    pub pager: Pager,
    /// Whether it is shown as anybody who follows a plain link sees it.
    pub plain: bool,
}

/// Reads the part a page asks for of a list the index knows.
///
/// # Errors
/// [`Fault::NotFound`] where it knows none, or the part lies beyond its end.
pub async fn listed<T: Send + 'static>(
    page: &Page,
    pick: impl FnOnce(&Index) -> Option<(T, List)> + Send + 'static,
) -> Result<Listed<T>, Fault> {
    let (wish, mut pager) = Wish::of(page);
    let asked = wish.clone();
    let found = read(page, move |app, read, selling, language| {
        let Some((of, list)) = pick(app.offers.index(read)?.as_ref()) else { return Ok(None) };
        let (shelved, count) = asked.read(app, read, selling, language, &list)?;
        Ok(Some((of, shelved, count)))
    });
    let (of, shelved, count) = found.await?.ok_or(Fault::NotFound)?;
    if !pager.count(count) {
        return Err(Fault::NotFound);
    }
    let part = Part { lots: shelved.lots(&page.storefront), count };
    Ok(Listed { of, part, sorts: wish.sorts(page), pager, plain: wish.is_plain() })
}

/// Reads in one view for a page: what `work` needs of program, market, currency and language.
///
/// # Errors
/// What the work answers, or that the database failed.
pub async fn read<T: Send + 'static>(
    page: &Page,
    work: impl FnOnce(&App, &mut Read<'_>, Selling<'_>, Language) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, Fault> {
    let (app, market, front) = (Data::clone(&page.app), page.market.clone(), page.storefront);
    let work = move |read: &mut Read<'_>| {
        work(&app, read, Selling { market: &market, currency: front.currency }, front.language)
    };
    Ok(page.app.db.read(work).await?)
}
