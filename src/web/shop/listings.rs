//! A listing: what it is, what it costs at the door, how it gets there.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;

use super::gone::{self, Gone};
use super::goods::{self, BESIDE, Found};
use super::keeping::{Keeps, holder_of};
use super::personal;
use super::voices;
use super::{lists, lots};
use crate::app::App;
use crate::domain::ids::{ListingId, Slug, VariantId};
use crate::domain::listings::{Listing, ListingState, ListingText, Variant};
use crate::domain::returns::WINDOW_DAYS;
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::domain::wishes::WatchKind;
use crate::store::{Read, Stored};
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::offers::{GoodsTexts, Index, List, OfGoods, Offers, Priced, Selling};
use crate::web::page::Page;
use crate::web::session;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/listing.html")]
struct ListingPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    slug: &'a Slug,
    /// What is said to everyone.
    texts: &'a GoodsTexts,
    days: i64,
    /// What the visitor keeps and waits for.
    keeps: Keeps,
}

impl ListingPage<'_> {
    fn wished(&self) -> bool {
        self.keeps.wishes(&self.texts.variant)
    }

    fn told(&self) -> bool {
        self.keeps.is_told(&self.texts.variant, WatchKind::Back)
    }

    fn watch(&self) -> String {
        links::watch(&self.page.storefront)
    }

    /// Where somebody asks to be told when the form that is shown costs less.
    fn cheaper(&self) -> String {
        let query = serde_urlencoded::to_string([("kind", "drop"), ("sku", self.texts.sku.as_str())]);
        format!("{}?{}", self.watch(), query.unwrap_or_default())
    }

    /// Where the form goes: with answers that may hold a picture, or straight to the cart.
    fn buying(&self) -> String {
        match self.texts.asks {
            Some(_) => links::made(&self.page.storefront, self.slug, None),
            None => links::cart(&self.page.storefront),
        }
    }
}

/// What lies at a listing's address.
enum Lies {
    /// The listing, as it was drawn before.
    Known(Arc<Listing>, Arc<GoodsTexts>),
    /// The listing, and what its texts are to be kept under where they may be.
    Here(Box<Found>, Option<OfGoods>),
    /// One that is no longer sold.
    Gone(Box<Gone>),
    /// Nothing, or nothing that was ever for sale.
    Nowhere,
}

fn find(
    offers: &Offers,
    read: &mut Read<'_>,
    selling: Selling<'_>,
    language: Language,
    (slug, wish, asked): (&Slug, voices::Wish, &personal::Wish),
    keeps: bool,
) -> Stored<Lies> {
    let Some(listing) = offers.listing(read, slug)? else { return Ok(Lies::Nowhere) };
    match listing.state {
        ListingState::Draft => return Ok(Lies::Nowhere),
        ListingState::Withdrawn => {
            return Ok(Lies::Gone(Box::new(gone::read(offers, read, selling, language, listing)?)));
        }
        ListingState::Published => {}
    }
    let key = kept_under(offers, read, selling, language, (&listing, wish, asked)).filter(|_| keeps);
    if let Some(texts) = key.as_ref().and_then(|key| offers.goods(key)) {
        return Ok(Lies::Known(listing, texts));
    }
    let index = offers.index(read)?;
    let Some(brand) = index.brand(&listing.brand).cloned() else { return Ok(Lies::Nowhere) };
    let category = listing.category.as_ref().and_then(|id| index.category(id)).cloned();
    let priced = offers.of(read, selling, listing.on_sale().map(|variant| (variant, &listing.brand)))?;
    let near = near(offers, read, selling, &index, &listing)?;
    // Where it cannot be had, more are looked at, so that some of those shown can.
    let some = if priced.values().any(Result::is_ok) { BESIDE * 2 } else { near.len() };
    let near: Vec<_> = near.into_iter().take(some).collect();
    let beside = lots::read(offers, read, selling, language, &near)?;
    let known = read.known();
    let mut elsewhere = Vec::new();
    // Where else it can be had depends on the day in every other country: such a page is not kept.
    let key = key.filter(|_| priced.values().any(Result::is_ok));
    if priced.values().all(Result::is_err) {
        for other in
            known.rulebook.markets(read.now().date_naive()).filter(|other| other.country != selling.market.country)
        {
            let there =
                offers.of(read, Selling::own(other), listing.on_sale().map(|variant| (variant, &listing.brand)))?;
            elsewhere.extend(there.values().any(Result::is_ok).then(|| other.clone()));
        }
    }
    let asks = match chosen(&listing, &priced, &asked.sku) {
        Some(variant) => personal::read(offers, read, selling, (&listing, variant), asked)?,
        None => None,
    };
    let heard = voices::read(offers, read, &listing.id, wish)?;
    let cities = offers.cities(read)?;
    let fitting = offers.fitting(read, &listing)?;
    let found = Found { brand, category, priced, beside, elsewhere, fitting, cities, known, asks, heard, listing };
    Ok(Lies::Here(Box::new(found), key))
}

/// What the texts of a listing's page are kept under; nothing where the address asks for a part of the reviews or for a
/// form that there is not, or where somebody typed what is to be made for them.
fn kept_under(
    offers: &Offers,
    read: &Read<'_>,
    selling: Selling<'_>,
    language: Language,
    (listing, wish, asked): (&Listing, voices::Wish, &personal::Wish),
) -> Option<OfGoods> {
    let form = match asked.sku.as_str() {
        "" => None,
        sku => Some(listing.on_sale().find(|variant| variant.sku.as_str() == sku)?.id.clone()),
    };
    (wish.is_usual() && asked.is_plain()).then(|| (offers.drawn(read, selling, language), listing.id.clone(), form))
}

/// What goes with a listing, each once: in turn the newest of its category, what stands beside it in a collection that
/// runs, and the rest of its house. All of it is known by heart, as a rule.
fn near(
    offers: &Offers,
    read: &mut Read<'_>,
    selling: Selling<'_>,
    index: &Index,
    listing: &Listing,
) -> Stored<Vec<ListingId>> {
    let list = listing.category.clone().map_or(List::All, List::Category);
    let (kind, _) = offers.newest(read, &list, 0, 24)?;
    let (house, _) = offers.newest(read, &List::Brand(listing.brand.clone()), 0, 24)?;
    let day = selling.market.day(read.now());
    let told = index.running(day).filter(|collection| collection.goods.contains(&listing.id));
    let told: Vec<ListingId> = told.flat_map(|collection| collection.goods.iter().cloned()).collect();
    // A collection may hold what is not on the shelves.
    let cards = offers.cards(read, &told, Language::EN)?;
    let told: Vec<&ListingId> =
        cards.iter().filter(|card| card.state == ListingState::Published).map(|card| &card.id).collect();
    let mut near: Vec<ListingId> = Vec::new();
    let longest = kind.len().max(told.len()).max(house.len());
    for at in 0..longest {
        for id in [kind.get(at), told.get(at).copied(), house.get(at)].into_iter().flatten() {
            if *id != listing.id && !near.contains(id) {
                near.push(id.clone());
            }
        }
    }
    Ok(near)
}

/// Reads what lies at a listing's address: the same for everyone, and in memory as a rule.
async fn look(page: &Page, slug: Slug, asked: personal::Wish) -> Result<Lies, Fault> {
    let wish = voices::Wish::of(page);
    let of_page = (page.day, page.rulebook());
    let lies = lists::read_known(page, move |app, read, selling, language| {
        // A page that began before midnight, or under other rules, is answered but not kept.
        let keeps = of_page == (selling.market.day(read.now()), read.known().versions.rulebook);
        find(&app.offers, read, selling, language, (&slug, wish, &asked), keeps)
    });
    lies.await
}

/// `GET /{storefront}/p/{slug}`
pub async fn show(request: HttpRequest, app: Data<App>, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    // Before the page, which finds the session looked up.
    let keeps = session::current_beside(&request, &app, |conn, session| Keeps::of(conn, &holder_of(session))).await?.1;
    let mut page = Page::extract(&request).await?;
    let Ok(slug) = path.1.parse::<Slug>() else { return Err(Fault::NotFound) };
    let (ask, asked) = (personal::Wish::of(page.asked("variant")), page.path.clone());
    let answer = answer(&mut page, slug, StatusCode::OK, (ask, keeps)).await?;
    // An address of old, or of another language, leads to its own.
    if page.path == asked { Ok(answer) } else { Err(Fault::Renamed(page.at(&page.rest()))) }
}

/// The page of a listing, with what was typed into its form where it is made for somebody.
///
/// # Errors
/// [`Fault::NotFound`] where nothing lies there.
pub async fn answer(
    page: &mut Page,
    slug: Slug,
    status: StatusCode,
    (ask, keeps): (personal::Wish, Keeps),
) -> Result<HttpResponse, Fault> {
    let (listing, texts) = match look(page, slug, ask.clone()).await? {
        Lies::Known(listing, texts) => {
            page.stands("p", |language| listing.address(language).clone());
            (listing, texts)
        }
        Lies::Here(found, key) => {
            page.stands("p", |language| found.listing.address(language).clone());
            let Some(chosen) = chosen(&found.listing, &found.priced, &ask.sku) else { return Err(Fault::NotFound) };
            let texts = Arc::new(goods::draw(page, &found, chosen, &ask)?);
            if let Some(key) = key {
                page.app.offers.keep_goods(key, &texts);
            }
            (found.listing, texts)
        }
        Lies::Gone(gone) => return gone.show(page),
        Lies::Nowhere => return Err(Fault::NotFound),
    };
    let shown = ListingPage { t: &page.t, page, slug: &listing.slug, texts: &texts, days: WINDOW_DAYS, keeps };
    if status == StatusCode::OK { page.share(&shown) } else { page.show_as(status, &shown) }
}

/// The form that is shown: the one asked for, else the first that can be had, else the first.
fn chosen<'l>(listing: &'l Listing, priced: &HashMap<VariantId, Priced>, asked: &str) -> Option<&'l Variant> {
    let can = |variant: &&Variant| priced.get(&variant.id).is_some_and(Result::is_ok);
    let wanted = listing.on_sale().find(|variant| variant.sku.as_str() == asked);
    wanted.or_else(|| listing.on_sale().find(can)).or_else(|| listing.on_sale().next())
}

/// What is bought, as a receipt names it: title and choices.
pub fn named(t: &Speaker, title: &str, choices: &[Said<String>]) -> String {
    if choices.is_empty() {
        return title.to_owned();
    }
    let form = choices.iter().map(|choice| choice.words.as_str()).collect::<Vec<_>>().join(" · ");
    t.say("receipt-form").with("title", title).with("form", form).to_string()
}

/// A listing's words, in the language they are in.
pub fn words(listing: &Listing, language: Language) -> Said<ListingText> {
    let text = listing.texts.in_language(language).map(|text| text.map(Clone::clone));
    text.unwrap_or_else(|| Said {
        language: Language::EN,
        words: ListingText { title: listing.slug.to_string(), ..ListingText::default() },
    })
}

/// What a form of a listing is, option by option.
pub fn choices(listing: &Listing, variant: &Variant, language: Language) -> Vec<Said<String>> {
    listing.options.iter().zip(&variant.options).map(|(option, code)| option.choice(code, language)).collect()
}
