//! A listing: what it is, what it costs at the door, how it gets there.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::alike;
use super::barred::{self, Barred};
use super::categories::{self, CategoryLink};
use super::fitting::Fits;
use super::gallery::Gallery;
use super::gone::{self, Gone};
use super::keeping::{self, Keeps};
use super::lists;
use super::lots::{self, Lot, Shelved, city};
use super::personal::{self, Asking};
use super::roads;
use super::structured::{self, Goods};
use super::voices::{self, Voices};
use super::{address, brands, paragraphs};
use crate::domain::brands::{Brand, BrandText, Category};
use crate::domain::fittings::Fitting;
use crate::domain::ids::{ListingId, Sku, Slug, VariantId};
use crate::domain::lanes::Incoterm;
use crate::domain::listings::{Listing, ListingState, ListingText, Variant};
use crate::domain::offers::{NoOffer, Offer};
use crate::domain::returns::WINDOW_DAYS;
use crate::domain::rulebook::Market;
use crate::domain::storefront::{Language, Storefront};
use crate::domain::texts::Said;
use crate::domain::wishes::WatchKind;
use crate::store::known::Known;
use crate::store::{Read, Stored};
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::offers::{Away, Cities, Drawn, GoodsTexts, Heard, Index, List, Offers, Priced, Selling};
use crate::web::page::Page;
use crate::web::pictures::Shot;
use crate::web::receipt::{self, GoodsRow};
use crate::wording::{Speaker, labels};

/// Goods shown beside one that cannot be had, or at the end of a page.
const BESIDE: usize = 4;

/// One form of the listing.
struct Kind {
    sku: Sku,
    words: Vec<Said<String>>,
    shot: Option<Shot>,
    offer: Priced,
    href: String,
    here: bool,
}

/// A country in which a listing can be had.
struct Elsewhere {
    href: String,
    tag: String,
    name: String,
}

#[derive(Template)]
#[template(path = "shop/listing.html")]
struct ListingPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    slug: Slug,
    text: Said<ListingText>,
    brand: &'a Brand,
    brand_text: Said<BrandText>,
    category: Option<CategoryLink>,
    /// The names of what its forms differ in.
    options: Vec<Said<String>>,
    gallery: Gallery,
    kinds: Vec<Kind>,
    chosen: &'a Variant,
    words: Vec<Said<String>>,
    offer: Priced,
    texts: Arc<GoodsTexts>,
    beside: Vec<Lot>,
    /// Why it cannot come here, where law or carriers say so.
    barred: Option<Barred>,
    /// Where it can be had, when not here.
    elsewhere: Vec<Elsewhere>,
    fits: Fits,
    voices: Voices,
    days: i64,
    /// What it asks of whoever wants it made for them.
    personal: Option<&'a Asking>,
    /// What the visitor keeps and waits for.
    keeps: Keeps,
}

impl ListingPage<'_> {
    fn body(&self) -> Vec<&str> {
        paragraphs(&self.text.body)
    }

    fn why_not(&self, offer: &Priced) -> String {
        offer.as_ref().err().map_or_else(String::new, |away| self.t.say(labels::no_offer(away.why)).to_string())
    }

    /// Whether the country lets no parcel in, so that only a shelf within it could serve.
    fn is_shut(&self) -> bool {
        self.offer.as_ref().is_err_and(|away| away.why == NoOffer::RouteClosed)
    }

    /// Whether another form than the one chosen can be had.
    fn another_form(&self) -> bool {
        self.kinds.iter().any(|kind| kind.offer.is_ok() && !kind.here)
    }

    /// What is said where tax of a region is still to come.
    fn region_note(&self) -> Option<&'static str> {
        let offer = self.offer.as_ref().ok()?;
        address::region_note(self.page, std::iter::once(&offer.receipt))
    }

    fn weight(&self) -> Option<String> {
        Some(self.t.weight_in(self.chosen.weight_g?, self.page.market.imperial))
    }

    fn size(&self) -> Option<String> {
        Some(self.t.size_in(self.chosen.dims_mm?, self.page.market.imperial))
    }

    /// Whether nothing is due at the door.
    fn is_ddp(&self, offer: &Offer) -> bool {
        offer.terms.incoterm == Incoterm::Ddp
    }

    /// Whether the form that is shown is sold out, so that it may come back.
    fn is_sold_out(&self) -> bool {
        self.offer.as_ref().is_err_and(|away| away.why == NoOffer::SoldOut)
    }

    /// The other forms that are.
    fn sold_out(&self) -> Vec<&Kind> {
        let sold_out = |kind: &&Kind| kind.offer.as_ref().is_err_and(|away| away.why == NoOffer::SoldOut);
        self.kinds.iter().filter(|kind| !kind.here).filter(sold_out).collect()
    }

    fn wished(&self) -> bool {
        self.keeps.wishes(&self.chosen.id)
    }

    fn told(&self) -> bool {
        self.keeps.is_told(&self.chosen.id, WatchKind::Back)
    }

    fn watch(&self) -> String {
        links::watch(&self.page.storefront)
    }

    /// Where somebody asks to be told when the form that is shown costs less.
    fn cheaper(&self) -> String {
        let query = serde_urlencoded::to_string([("kind", "drop"), ("sku", self.chosen.sku.as_str())]);
        format!("{}?{}", self.watch(), query.unwrap_or_default())
    }

    /// Where the form goes: with answers that may hold a picture, or straight to the cart.
    fn buying(&self) -> String {
        match self.personal {
            Some(_) => links::made(&self.page.storefront, &self.slug, None),
            None => links::cart(&self.page.storefront),
        }
    }

    /// How many pieces are asked for.
    fn is_count(&self, count: &i64) -> bool {
        let asked = self.personal.map_or(1, |asks| asks.quantity);
        *count == i64::from(asked)
    }

    fn brand_link(&self) -> String {
        links::brand(&self.page.storefront, &self.brand.slug)
    }
}

/// What was read.
struct Found {
    listing: Arc<Listing>,
    brand: Brand,
    category: Option<Category>,
    priced: HashMap<VariantId, Priced>,
    beside: Shelved,
    /// The countries in which it can be had, asked for only where it cannot be had here.
    elsewhere: Vec<Market>,
    fitting: Arc<Fitting>,
    cities: Arc<Cities>,
    known: Arc<Known>,
    drawn: Drawn,
    asks: Option<personal::Asks>,
}

/// What lies at a listing's address.
enum Lies {
    /// The listing, with what is said of it.
    Here(Box<Found>, Arc<Heard>),
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
) -> Stored<Lies> {
    let Some(listing) = offers.listing(read, slug)? else { return Ok(Lies::Nowhere) };
    match listing.state {
        ListingState::Draft => return Ok(Lies::Nowhere),
        ListingState::Withdrawn => {
            return Ok(Lies::Gone(Box::new(gone::read(offers, read, selling, language, listing)?)));
        }
        ListingState::Published => {}
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
    let drawn = offers.drawn(read, selling, language);
    let found = Found { brand, category, priced, beside, elsewhere, fitting, cities, known, drawn, asks, listing };
    Ok(Lies::Here(Box::new(found), heard))
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

/// Reads what lies at a listing's address, and what the visitor keeps.
async fn look(page: &Page, slug: Slug, asked: personal::Wish) -> Result<(Lies, Keeps), Fault> {
    let wish = voices::Wish::of(page);
    // Their own things are asked for beside: the rest is the same for everyone, and lies in memory.
    let keeps = match keeping::holder(page) {
        Some(holder) => page.app.db.glance(move |conn| Keeps::of(conn, Some(&holder))).await?,
        None => Keeps::default(),
    };
    let lies = lists::read_known(page, move |app, read, selling, language| {
        find(&app.offers, read, selling, language, (&slug, wish, &asked))
    });
    Ok((lies.await?, keeps))
}

/// `GET /{storefront}/p/{slug}`
pub async fn show(mut page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let Ok(slug) = path.1.parse::<Slug>() else { return Err(Fault::NotFound) };
    let (ask, asked) = (personal::Wish::of(page.asked("variant")), page.path.clone());
    let answer = answer(&mut page, slug, StatusCode::OK, ask).await?;
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
    ask: personal::Wish,
) -> Result<HttpResponse, Fault> {
    let (lies, keeps) = look(page, slug, ask.clone()).await?;
    let (found, heard) = match lies {
        Lies::Here(found, heard) => (*found, heard),
        Lies::Gone(gone) => return gone.show(page),
        Lies::Nowhere => return Err(Fault::NotFound),
    };
    page.stands("p", |language| found.listing.address(language).clone());
    let page = &*page;
    let (t, language, listing) = (&page.t, page.storefront.language, &found.listing);
    let Some(chosen) = chosen(listing, &found.priced, &ask.sku) else { return Err(Fault::NotFound) };
    // Made for somebody, it costs what it costs so: the same price, receipt and dates all over the page.
    let offer = found.asks.as_ref().and_then(personal::Asks::offer).unwrap_or_else(|| offer_of(&found, chosen));
    let text = words(listing, language);
    let words = choices(listing, chosen, language);
    let kinds = kinds(page, &found, chosen);
    let gallery = Gallery::of(listing, chosen, &page.storefront);
    let voices = Voices::of(page, listing, &heard);
    let category = found.category.as_ref().map(|category| categories::link(category, page));
    let draw = || -> Result<GoodsTexts, Fault> {
        let (mut slip, mut way) = (String::new(), String::new());
        if let Ok(offer) = &offer {
            let from = city(&found.cities, &offer.terms.place, language);
            let goods = [GoodsRow { label: named(t, &text.title, &words), brand: found.brand.name.clone() }];
            let rows = receipt::rows(t, &offer.terms, &offer.receipt, &goods, &from)?;
            slip = alike::receipt(t, rows, t.say("receipt-caption").with("day", offer.receipt.date).to_string())?;
            let (home, to) = (brands::words(&found.brand, page), page.storefront.country);
            let ribbon = receipt::ribbon(t, &offer.terms, to, (&found.brand.name, &home.city), &from);
            way = alike::way(t, ribbon, roads::roads(page, offer, &found.known, &found.cities))?;
        }
        let goods = Goods { listing, brand: &found.brand, text: &text, chosen, offer: &offer, voices: &voices };
        let structured = told(page, &goods, category.as_ref());
        Ok(GoodsTexts { structured, gallery: alike::gallery(page, &gallery, &text)?, receipt: slip, way })
    };
    // What is made for somebody costs what they typed, and a part of the reviews is no more than that.
    let usual = found.asks.is_none() && voices::Wish::of(page).is_usual();
    let texts = if usual {
        page.app.offers.goods((found.drawn, listing.id.clone(), chosen.id.clone()), draw)?
    } else {
        Arc::new(draw()?)
    };
    let beside = beside(found.beside.lots(&page.storefront), offer.is_ok());
    let shot = listing.leading(chosen, language).map(|picture| Shot::of(picture, language));
    let asking = found.asks.as_ref().map(|asks| Asking::of(page, asks, &ask, shot));
    let shown = ListingPage {
        personal: asking.as_ref(),
        slug: listing.slug.clone(),
        options: listing
            .options
            .iter()
            .filter_map(|option| option.name.in_language(language))
            .map(|name| name.map(Clone::clone))
            .collect(),
        category,
        brand_text: brands::words(&found.brand, page),
        brand: &found.brand,
        texts,
        elsewhere: elsewhere(page, &found.elsewhere, listing.address(language)),
        barred: barred::of(page, &found.known, chosen, &offer),
        days: WINDOW_DAYS,
        fits: Fits::of(page, listing, &found.fitting),
        keeps,
        page,
        t,
        text,
        gallery,
        kinds,
        chosen,
        words,
        offer,
        beside,
        voices,
    };
    if status == StatusCode::OK { page.share(&shown) } else { page.show_as(status, &shown) }
}

/// What a form of a listing costs.
fn offer_of(found: &Found, variant: &Variant) -> Priced {
    found.priced.get(&variant.id).cloned().unwrap_or(Err(Away { why: NoOffer::SoldOut, worth: None }))
}

/// The forms among which there is to choose.
fn kinds(page: &Page, found: &Found, chosen: &Variant) -> Vec<Kind> {
    let (listing, language) = (&found.listing, page.storefront.language);
    let kind = |variant: &Variant| Kind {
        sku: variant.sku.clone(),
        words: choices(listing, variant, language),
        shot: listing.leading(variant, language).map(|picture| Shot::of(picture, language)),
        offer: offer_of(found, variant),
        href: links::variant(&page.storefront, listing.address(language), &variant.sku),
        here: variant.id == chosen.id,
    };
    listing.on_sale().map(kind).collect()
}

/// What stands beside a listing, those first that can be had; instead of one that cannot come here, only what can.
fn beside(mut lots: Vec<Lot>, had: bool) -> Vec<Lot> {
    lots.sort_by_key(|lot| lot.offer.is_err());
    lots.retain(|lot| had || lot.offer.is_ok());
    lots.truncate(BESIDE);
    lots
}

/// The form that is shown: the one asked for, else the first that can be had, else the first.
fn chosen<'l>(listing: &'l Listing, priced: &HashMap<VariantId, Priced>, asked: &str) -> Option<&'l Variant> {
    let can = |variant: &&Variant| priced.get(&variant.id).is_some_and(Result::is_ok);
    let wanted = listing.on_sale().find(|variant| variant.sku.as_str() == asked);
    wanted.or_else(|| listing.on_sale().find(can)).or_else(|| listing.on_sale().next())
}

/// What the page tells machines.
fn told(page: &Page, goods: &Goods<'_>, category: Option<&CategoryLink>) -> String {
    let by = category.map(|link| (link.name.words.clone(), link.href.clone()));
    structured::script(&[structured::product(page, goods), structured::crumbs(page, by, &goods.text.title)])
}

/// What is bought, as a receipt names it: title and choices.
pub fn named(t: &Speaker, title: &str, choices: &[Said<String>]) -> String {
    if choices.is_empty() {
        return title.to_owned();
    }
    let form = choices.iter().map(|choice| choice.words.as_str()).collect::<Vec<_>>().join(" · ");
    t.say("receipt-form").with("title", title).with("form", form).to_string()
}

/// Where a listing can be had, in the order in which readers look countries up.
fn elsewhere(page: &Page, markets: &[Market], slug: &Slug) -> Vec<Elsewhere> {
    let one = |market: &Market| {
        let there = Storefront::of(page.storefront.language, market.country, market.currency);
        Elsewhere { href: links::listing(&there, slug), tag: there.tag(), name: page.t.country_name(market.country) }
    };
    let mut all: Vec<Elsewhere> = markets.iter().map(one).collect();
    all.sort_by(|one, other| page.t.order(&one.name, &other.name));
    all
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
