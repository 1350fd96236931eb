//! A storefront's front door.

use std::collections::HashMap;

use actix_web::HttpResponse;
use askama::Template;

use super::brands;
use super::collections::{self, Teaser};
use super::lanes::{self, LaneRow};
use super::lists;
use super::lots::{self, Lot};
use super::structured;
use crate::domain::brands::BrandText;
use crate::domain::country::Country;
use crate::domain::texts::Said;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::offers::List;
use crate::web::page::Page;
use crate::web::receipt::{self, GoodsRow, Row};
use crate::wording::Speaker;

/// Goods shown as new.
const NEW: usize = 8;

/// Brands in the table, where there are many: the first that joined.
const BRANDS: usize = 12;

/// A brand in the table.
struct BrandRow {
    href: String,
    name: String,
    country: Country,
    founded: String,
    text: Said<BrandText>,
}

#[derive(Template)]
#[template(path = "shop/home.html")]
struct HomePage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    hero: Option<Lot>,
    rows: Vec<Row>,
    caption: String,
    /// The collections shown, and some goods of the first.
    tales: Vec<Teaser>,
    first: Vec<Lot>,
    new: Vec<Lot>,
    brands: Vec<BrandRow>,
    /// Whether there are brands that the table has no room for.
    more_brands: bool,
    lanes: Vec<LaneRow>,
    structured: String,
}

/// One good for the top, that with the most to see, and a choice of the others: of each house in turn the newest, what
/// cannot be had here last.
fn arranged(mut lots: Vec<Lot>) -> (Option<Lot>, Vec<Lot>) {
    let shown = lots.iter().enumerate().filter(|(_, lot)| lot.offer.is_ok() && lot.shot.is_some());
    // Of equals the last counts, which is the one that has been here longest.
    let best = shown.max_by_key(|(_, lot)| lot.pictures).map(|(at, _)| at);
    let hero = best.map(|at| lots.remove(at));
    let mut turns: HashMap<String, usize> = HashMap::new();
    let mut ranked: Vec<(bool, usize, Lot)> = lots
        .into_iter()
        .map(|lot| {
            let turn = turns.entry(lot.brand.clone()).or_default();
            *turn += 1;
            (lot.offer.is_err(), *turn, lot)
        })
        .collect();
    ranked.sort_by_key(|(away, turn, _)| (*away, *turn));
    (hero, ranked.into_iter().map(|(.., lot)| lot).take(NEW).collect())
}

/// `GET /{storefront}/`
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let found = lists::read_known(&page, |app, read, selling, language| {
        // More than are shown, so that there is a choice of kinds, and one to stand alone on top.
        let limit = i64::try_from(NEW * 3).unwrap_or(24);
        let (ids, _) = app.offers.newest(read, &List::All, 0, limit)?;
        let shelved = lots::read(&app.offers, read, selling, language, &ids)?;
        let promised = app.offers.promises(read)?;
        let index = app.offers.index(read)?;
        let first = collections::first(&app.offers, read, selling, language, &index)?;
        Ok((shelved, (index, first), app.offers.cities(read)?, read.known(), promised))
    });
    let (shelved, (index, first), cities, known, promised) = found.await?;
    let (hero, new) = arranged(shelved.lots(&page.storefront));
    let (first, pieces) = first;
    let tales = collections::on_front(&page, &index, &pieces);
    let first = collections::some(first, &page, hero.as_ref(), tales.first());
    let (mut rows, mut caption) = (Vec::new(), String::new());
    if let Some((lot, Ok(offer))) = hero.as_ref().map(|lot| (lot, &lot.offer)) {
        let goods = [GoodsRow { label: lot.title.words.clone(), brand: lot.brand.clone() }];
        rows = receipt::rows(&page.t, &offer.terms, &offer.receipt, &goods, &lot.city)?;
        caption = page.t.say("receipt-caption").with("day", offer.receipt.date).to_string();
    }
    let mut brands: Vec<BrandRow> = index
        .brands
        .iter()
        .take(BRANDS)
        .map(|brand| BrandRow {
            href: links::brand(&page.storefront, &brand.slug),
            name: brand.name.clone(),
            country: brand.country,
            founded: brand.founded.to_string(),
            text: brands::words(brand, &page),
        })
        .collect();
    let more_brands = index.brands.len() > BRANDS;
    brands.sort_by(|one, other| page.t.order(&one.name, &other.name));
    let lanes = lanes::lanes(&page, &known, &cities, &promised);
    let structured = structured::script(&[structured::organization(&page), structured::site(&page)]);
    page.share(&HomePage {
        t: &page.t,
        page: &page,
        hero,
        rows,
        caption,
        tales,
        first,
        new,
        brands,
        more_brands,
        lanes,
        structured,
    })
}
