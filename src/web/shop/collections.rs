//! A collection: goods put together by the house, with their story; and what the front page shows of those that run.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

use super::lists;
use super::lots::{self, Lot, Shelved};
use super::{paragraphs, structured};
use crate::domain::collections::{Collection, CollectionText, Standing};
use crate::domain::ids::{CollectionId, ListingId, Slug};
use crate::domain::listings::ListingState;
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::store::{Read, Stored};
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::offers::{Index, Offers, Selling};
use crate::web::page::Page;
use crate::web::pictures::Shot;
use crate::wording::Speaker;

/// Goods shown beside the first collection of the front page.
const BESIDE: usize = 3;

/// Collections on the front page at most: more is a list, not a choice.
const SHOWN: usize = 4;

#[derive(Template)]
#[template(path = "shop/collection.html")]
struct CollectionPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    text: Said<CollectionText>,
    shot: Option<Shot>,
    lots: Vec<Lot>,
    /// Whether its last day has passed.
    over: bool,
    /// Its last day, where it has one.
    to: Option<NaiveDate>,
    others: Vec<Teaser>,
    structured: String,
}

impl CollectionPage<'_> {
    fn story(&self) -> Vec<&str> {
        paragraphs(&self.text.story)
    }

    /// How many of its goods can come here.
    fn here(&self) -> usize {
        self.lots.iter().filter(|lot| lot.offer.is_ok()).count()
    }
}

/// A collection as the front page and others show it.
pub struct Teaser {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub text: Said<CollectionText>,
    /// What it looks like.
    pub shot: Option<Shot>,
    /// How many goods it has.
    pub count: usize,
}

/// A collection's words, in the language they are in.
fn words(collection: &Collection, language: Language) -> Said<CollectionText> {
    let text = collection.texts.in_language(language).map(|text| text.map(Clone::clone));
    text.unwrap_or_else(|| Said { language, words: CollectionText::default() })
}

/// How many goods of each collection are on the shelves.
pub type Pieces = HashMap<CollectionId, usize>;

/// Counts the goods of the collections that run, of those on the shelves.
///
/// # Errors
/// When the database fails.
pub fn pieces(
    offers: &Offers,
    read: &mut Read<'_>,
    language: Language,
    index: &Index,
    day: NaiveDate,
) -> Stored<Pieces> {
    let of = |one: &Collection| {
        let cards = offers.cards(read, &one.goods, language)?;
        let count = cards.iter().filter(|card| card.state == ListingState::Published).count();
        Ok((one.id.clone(), count))
    };
    index.running(day).map(of).collect()
}

impl Teaser {
    fn of(collection: &Collection, page: &Page, pieces: &Pieces) -> Self {
        let language = page.storefront.language;
        Self {
            href: links::collection(&page.storefront, collection.address(language)),
            text: words(collection, language),
            shot: collection.picture.as_ref().map(|picture| Shot::of(picture, language)),
            count: pieces.get(&collection.id).copied().unwrap_or_default(),
        }
    }
}

/// Reads the goods of a collection that are on the shelves, in its order.
fn goods(
    offers: &Offers,
    read: &mut Read<'_>,
    selling: Selling<'_>,
    language: Language,
    of: &[ListingId],
) -> Stored<Shelved> {
    let cards = offers.cards(read, of, language)?;
    let on_sale = cards.iter().filter(|card| card.state == ListingState::Published);
    let ids: Vec<ListingId> = on_sale.map(|card| card.id.clone()).collect();
    lots::read(offers, read, selling, language, &ids)
}

/// Reads some goods of the first collection the front page shows, and how many each has.
///
/// # Errors
/// When the database fails.
pub fn first(
    offers: &Offers,
    read: &mut Read<'_>,
    selling: Selling<'_>,
    language: Language,
    index: &Index,
) -> Stored<(Option<Shelved>, Pieces)> {
    let day = selling.market.day(read.now());
    let pieces = pieces(offers, read, language, index, day)?;
    let Some(first) = index.running(day).find(|one| one.place.is_some()) else { return Ok((None, pieces)) };
    // More than are shown, so that some of those shown can come here.
    let some: Vec<ListingId> = first.goods.iter().take(BESIDE * 4).cloned().collect();
    Ok((Some(goods(offers, read, selling, language, &some)?), pieces))
}

/// The collections of the front page.
pub fn on_front(page: &Page, index: &Index, pieces: &Pieces) -> Vec<Teaser> {
    let placed = index.running(page.day).filter(|collection| collection.place.is_some());
    placed.take(SHOWN).map(|collection| Teaser::of(collection, page, pieces)).collect()
}

/// Some goods that can come here; none of what the page shows already: the one on top of it, and what the collection's
/// own picture shows.
pub fn some(shelved: Option<Shelved>, page: &Page, top: Option<&Lot>, told: Option<&Teaser>) -> Vec<Lot> {
    let mut lots = shelved.map(|shelved| shelved.lots(&page.storefront)).unwrap_or_default();
    let pictured = told.and_then(|told| told.shot.as_ref()).map(Shot::src);
    let shown = |lot: &Lot| {
        top.is_some_and(|top| top.href == lot.href)
            || pictured.is_some() && lot.shot.as_ref().map(Shot::src) == pictured
    };
    lots.retain(|lot| lot.offer.is_ok() && !shown(lot));
    lots.truncate(BESIDE);
    lots
}

/// `GET /{storefront}/collections/{slug}`
pub async fn show(mut page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let Ok(slug) = path.1.parse::<Slug>() else { return Err(Fault::NotFound) };
    let day = page.day;
    let read = lists::read_known(&page, move |app, read, selling, language| {
        let index = app.offers.index(read)?;
        let found = index.collection_at(&slug).filter(|found| found.on(day) != Standing::Coming);
        let Some(found) = found.cloned() else { return Ok(None) };
        let shelved = goods(&app.offers, read, selling, language, &found.goods)?;
        let pieces = pieces(&app.offers, read, language, &index, day)?;
        Ok(Some((found, shelved, index, pieces)))
    });
    let (found, shelved, index, pieces) = read.await?.ok_or(Fault::NotFound)?;
    page.lies("collections", |language| found.address(language).clone())?;
    let mut lots = shelved.lots(&page.storefront);
    lots.sort_by_key(|lot| lot.offer.is_err());
    let text = words(&found, page.storefront.language);
    let over = found.on(day) == Standing::Over;
    let others = index.running(day).filter(|other| other.id != found.id && !other.goods.is_empty());
    let others = others.take(SHOWN - 1).map(|other| Teaser::of(other, &page, &pieces)).collect();
    let structured = structured::script(&[
        structured::collection(&page, (&text.title, &text.lead), &lots),
        structured::crumbs(&page, None, &text.title),
    ]);
    let shot = found.picture.as_ref().map(|picture| Shot::of(picture, page.storefront.language));
    let status = if over { StatusCode::GONE } else { StatusCode::OK };
    let shown = CollectionPage { t: &page.t, page: &page, text, shot, lots, over, to: found.to, others, structured };
    if status == StatusCode::OK { page.share(&shown) } else { page.show_as(status, &shown) }
}
