//! What a listing's page says alike to everyone who looks at one form of it: drawn as text once, and kept until anything
//! it was made from changes.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;

use super::barred::{self, Barred};
use super::categories::{self, CategoryLink};
use super::fitting::Fits;
use super::gallery::Gallery;
use super::listings::{choices, named, words};
use super::lots::{Lot, Shelved, city};
use super::personal::Asking;
use super::roads::{self, RoadRow};
use super::structured;
use super::voices::Voices;
use super::{address, brands, paragraphs, personal};
use crate::domain::brands::{Brand, BrandText, Category};
use crate::domain::fittings::Fitting;
use crate::domain::ids::{Sku, Slug, VariantId};
use crate::domain::lanes::Incoterm;
use crate::domain::listings::{Listing, ListingOption, ListingText, Variant};
use crate::domain::offers::{NoOffer, Offer};
use crate::domain::rulebook::Market;
use crate::domain::storefront::{Language, Storefront};
use crate::domain::texts::Said;
use crate::store::known::Known;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::offers::{Away, Cities, GoodsTexts, Heard, Priced};
use crate::web::page::Page;
use crate::web::pictures::Shot;
use crate::web::receipt::{self, GoodsRow, Ribbon, Row};
use crate::wording::{Speaker, labels};

/// Goods shown beside one that cannot be had, or at the end of a page.
pub(super) const BESIDE: usize = 4;

/// What was read of a listing.
pub(super) struct Found {
    pub(super) listing: Arc<Listing>,
    pub(super) brand: Brand,
    pub(super) category: Option<Category>,
    pub(super) priced: HashMap<VariantId, Priced>,
    pub(super) beside: Shelved,
    /// The countries in which it can be had, asked for only where it cannot be had here.
    pub(super) elsewhere: Vec<Market>,
    pub(super) fitting: Arc<Fitting>,
    pub(super) cities: Arc<Cities>,
    pub(super) known: Arc<Known>,
    pub(super) asks: Option<personal::Asks>,
    /// What is said of it.
    pub(super) heard: Arc<Heard>,
}

impl Found {
    /// What a form of the listing costs.
    fn offer_of(&self, variant: &Variant) -> Priced {
        self.priced.get(&variant.id).cloned().unwrap_or(Err(Away { why: NoOffer::SoldOut, worth: None }))
    }
}

/// A page without its visitor. All that is kept is drawn from this, so that nobody's token, cart or name can be in it.
struct Everyone<'a> {
    page: &'a Page,
    storefront: Storefront,
    market: &'a Market,
}

impl Everyone<'_> {
    fn at(&self, path: &str) -> String {
        self.page.at(path)
    }

    fn in_lang(&self, language: impl std::borrow::Borrow<Language>) -> String {
        self.page.in_lang(language)
    }

    fn asset(&self, name: &str) -> &'static str {
        self.page.asset(name)
    }

    fn absolute(&self, path: &str) -> String {
        self.page.absolute(path)
    }

    fn canonical(&self) -> String {
        self.page.canonical()
    }

    fn locale(&self) -> String {
        self.page.locale()
    }
}

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

/// The receipt under the price.
struct Slip {
    rows: Vec<Row>,
    caption: String,
}

/// The journey, and the roads there are.
struct Way {
    ribbon: Ribbon,
    roads: Vec<RoadRow>,
}

#[derive(Template)]
#[template(path = "shop/goods.html", blocks = ["title", "about", "head", "top", "choices", "asks", "take", "rest"])]
struct Goods<'a> {
    t: &'a Speaker,
    page: &'a Everyone<'a>,
    text: &'a Said<ListingText>,
    brand: &'a Brand,
    brand_text: Said<BrandText>,
    category: Option<CategoryLink>,
    /// The names of what its forms differ in.
    options: Vec<Said<String>>,
    gallery: Gallery,
    kinds: Vec<Kind>,
    chosen: &'a Variant,
    words: Vec<Said<String>>,
    offer: &'a Priced,
    slip: Option<Slip>,
    way: Option<Way>,
    beside: Vec<Arc<str>>,
    /// Why it cannot come here, where law or carriers say so.
    barred: Option<Barred>,
    /// Where it can be had, when not here.
    elsewhere: Vec<Elsewhere>,
    fits: Fits,
    voices: Voices,
    /// What is said where tax of a region is still to come.
    region_note: Option<&'static str>,
    /// What it asks of whoever wants it made for them.
    personal: Option<&'a Asking>,
    structured: String,
}

impl Goods<'_> {
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

    /// The other forms that are sold out.
    fn sold_out(&self) -> Vec<&Kind> {
        self.kinds.iter().filter(|kind| !kind.here && is_sold_out(&kind.offer)).collect()
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

/// Draws what a page says of one form of a listing, as it was read; and what was typed, where it is made for somebody.
///
/// # Errors
/// When a template fails.
pub(super) fn draw(page: &Page, found: &Found, chosen: &Variant, ask: &personal::Wish) -> Result<GoodsTexts, Fault> {
    let (t, language, listing) = (&*page.t, page.storefront.language, &*found.listing);
    // Made for somebody, it costs what it costs so: the same price, receipt and dates all over the page.
    let made = found.asks.as_ref().and_then(personal::Asks::offer);
    let offer = &made.unwrap_or_else(|| found.offer_of(chosen));
    let text = &words(listing, language);
    let words = choices(listing, chosen, language);
    let (mut slip, mut way) = (None, None);
    if let Ok(offer) = offer {
        let from = city(&found.cities, &offer.terms.place, language);
        let goods = [GoodsRow { label: named(t, &text.title, &words), brand: found.brand.name.clone() }];
        slip = Some(Slip {
            rows: receipt::rows(t, &offer.terms, &offer.receipt, &goods, &from)?,
            caption: t.say("receipt-caption").with("day", offer.receipt.date).to_string(),
        });
        let (home, to) = (brands::words(&found.brand, page), page.storefront.country);
        way = Some(Way {
            ribbon: receipt::ribbon(t, &offer.terms, to, (&found.brand.name, &home.city), &from),
            roads: roads::roads(page, offer, &found.known, &found.cities),
        });
    }
    let voices = Voices::of(page, listing, &found.heard);
    let asking = found.asks.as_ref().map(|asks| {
        let shot = listing.leading(chosen, language).map(|picture| Shot::of(picture, language));
        Asking::of(page, asks, ask, shot)
    });
    let category = found.category.as_ref().map(|category| categories::link(category, page));
    let thing = structured::Goods { listing, brand: &found.brand, text, chosen, offer, voices: &voices };
    let drawn = Goods {
        t,
        page: &Everyone { page, storefront: page.storefront, market: &page.market },
        structured: told(page, &thing, category.as_ref()),
        options: names(listing, page),
        kinds: kinds(page, found, chosen),
        gallery: Gallery::of(listing, chosen, &page.storefront),
        category,
        brand_text: brands::words(&found.brand, page),
        brand: &found.brand,
        elsewhere: elsewhere(page, &found.elsewhere, listing.address(language)),
        barred: barred::of(page, &found.known, chosen, offer),
        fits: Fits::of(page, listing, &found.fitting),
        beside: beside(page, &found.beside, offer.is_ok())?,
        region_note: offer.as_ref().ok().and_then(|offer| address::region_note(page, std::iter::once(&offer.receipt))),
        personal: asking.as_ref(),
        text,
        chosen,
        words,
        offer,
        slip,
        way,
        voices,
    };
    Ok(GoodsTexts {
        title: drawn.as_title().render()?,
        about: drawn.as_about().render()?,
        head: drawn.as_head().render()?,
        top: drawn.as_top().render()?,
        choices: drawn.as_choices().render()?,
        asks: asking.is_some().then(|| drawn.as_asks().render()).transpose()?,
        take: drawn.as_take().render()?,
        rest: drawn.as_rest().render()?,
        variant: chosen.id.clone(),
        sku: chosen.sku.clone(),
        had: offer.is_ok(),
        buys: offer.is_ok() || drawn.another_form(),
        sold_out: is_sold_out(offer),
    })
}

/// Whether something is sold out, so that it may come back.
fn is_sold_out(offer: &Priced) -> bool {
    offer.as_ref().is_err_and(|away| away.why == NoOffer::SoldOut)
}

/// The names of what the forms of a listing differ in.
fn names(listing: &Listing, page: &Page) -> Vec<Said<String>> {
    let of =
        |option: &ListingOption| option.name.in_language(page.storefront.language).map(|name| name.map(Clone::clone));
    listing.options.iter().filter_map(of).collect()
}

/// The forms among which there is to choose.
fn kinds(page: &Page, found: &Found, chosen: &Variant) -> Vec<Kind> {
    let (listing, language) = (&found.listing, page.storefront.language);
    let kind = |variant: &Variant| Kind {
        sku: variant.sku.clone(),
        words: choices(listing, variant, language),
        shot: listing.leading(variant, language).map(|picture| Shot::of(picture, language)),
        offer: found.offer_of(variant),
        href: links::variant(&page.storefront, listing.address(language), &variant.sku),
        here: variant.id == chosen.id,
    };
    listing.on_sale().map(kind).collect()
}

/// What stands beside a listing, those first that can be had; instead of one that cannot come here, only what can.
fn beside(page: &Page, shelved: &Shelved, had: bool) -> askama::Result<Vec<Arc<str>>> {
    let mut lots: Vec<Lot> = shelved.lots(&page.storefront);
    lots.sort_by_key(|lot| lot.offer.is_err());
    lots.retain(|lot| had || lot.offer.is_ok());
    lots.iter().take(BESIDE).map(|lot| lot.text(page)).collect()
}

/// What the page tells machines.
fn told(page: &Page, goods: &structured::Goods<'_>, category: Option<&CategoryLink>) -> String {
    let by = category.map(|link| (link.name.words.clone(), link.href.clone()));
    structured::script(&[structured::product(page, goods), structured::crumbs(page, by, &goods.text.title)])
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
