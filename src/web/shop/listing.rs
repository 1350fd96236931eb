//! A listing's page: the good, its price at the door, and why.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use serde_json::json;

use super::super::fault::Fault;
use super::super::links;
use super::super::offers::{Cities, Index, Priced};
use super::super::page::Page;
use super::super::pictures::Shot;
use super::lots::{Lot, Shelves, value};
use super::receipt::{GoodsRow, Ribbon, Row, ribbon, rows};
use crate::domain::brands::Brand;
use crate::domain::ids::{Slug, VariantId};
use crate::domain::listings::{Listing, ListingState, ListingText, Variant};
use crate::domain::offers::{NoOffer, Offer, offer};
use crate::domain::pricing::Books;
use crate::domain::routing::{Ask, Shelf};
use crate::domain::texts::Said;
use crate::store::Stored;
use crate::store::listings::{self, Filter, Sort};
use crate::wording::{Speaker, labels};

/// One choice of an option: where it leads, its words, whether it is the one shown or can be had at all.
struct Choice {
    href: String,
    words: String,
    here: bool,
    can: bool,
    swatch: String,
}

#[derive(Template)]
#[template(path = "shop/listing.html")]
struct ListingPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    text: Said<&'a ListingText>,
    brand: &'a Brand,
    variant: &'a Variant,
    offer: Result<Arc<Offer>, NoOffer>,
    would: Option<Offer>,
    rows: Vec<Row>,
    ribbon: Option<Ribbon>,
    options: Vec<(String, Vec<Choice>)>,
    shots: Vec<(Shot, bool)>,
    category: Option<(String, String)>,
    others: Vec<Lot>,
    city: String,
}

impl ListingPage<'_> {
    fn foreign(&self) -> Option<String> {
        self.text.is_foreign(self.page.storefront.language).then(|| self.text.language.to_string())
    }

    fn paragraphs(&self) -> Vec<&str> {
        self.text.words.body.split("\n\n").filter(|part| !part.trim().is_empty()).collect()
    }

    fn why(&self, why: &NoOffer) -> String {
        self.t.say(labels::no_offer(*why)).to_string()
    }

    fn home(&self) -> &str {
        self.brand.texts.in_language(self.page.storefront.language).map_or("", |text| text.words.city.as_str())
    }

    fn main_shot(&self) -> Option<&Shot> {
        self.shots.iter().find(|(_, here)| *here).or(self.shots.first()).map(|(shot, _)| shot)
    }

    fn shown_variant(&self) -> String {
        self.options
            .iter()
            .flat_map(|(_, choices)| choices.iter().filter(|choice| choice.here))
            .map(|choice| choice.words.clone())
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Structured data, with the price that is seen. `<` is written so that no text can end the script.
    fn json_ld(&self) -> String {
        let image: Vec<String> = self.shots.iter().map(|(shot, _)| self.page.absolute(&shot.largest())).collect();
        let here = self.page.canonical();
        let availability = if self.offer.is_ok() { "InStock" } else { "OutOfStock" };
        let mut offer = json!({
            "@type": "Offer",
            "url": here,
            "availability": format!("https://schema.org/{availability}"),
            "priceCurrency": self.page.storefront.currency.as_str(),
        });
        let shown = self.offer.as_deref().ok().or(self.would.as_ref());
        if let (Some(shown), Some(offer)) = (shown, offer.as_object_mut()) {
            offer.insert("price".into(), json!(shown.price.to_string()));
        }
        let product = json!({
            "@context": "https://schema.org",
            "@type": "Product",
            "name": self.text.words.title,
            "description": self.text.words.summary,
            "sku": self.variant.sku.as_str(),
            "image": image,
            "brand": { "@type": "Brand", "name": self.brand.name },
            "offers": offer,
        });
        product.to_string().replace('<', "\\u003c")
    }
}

/// What was read for the page.
struct Found {
    listing: Arc<Listing>,
    index: Arc<Index>,
    cities: Arc<Cities>,
    priced: std::collections::HashMap<VariantId, Priced>,
    others: Vec<Lot>,
}

/// `GET /{storefront}/p/{listing}?variant=SKU`
///
/// # Errors
/// [`Fault::NotFound`] for a listing that is not on sale.
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let slug: Slug = path.into_inner().1.parse().or(Err(Fault::NotFound))?;
    let shelves = Shelves::of(&page);
    let found = page
        .app
        .db
        .read(move |read| -> Stored<_> {
            let Some(listing) = shelves.offers().listing(read, &slug)? else { return Ok(None) };
            if listing.state != ListingState::Published {
                return Ok(None);
            }
            let all = listing.variants.iter().filter(|variant| variant.active).map(|variant| (variant, &listing.brand));
            let priced = shelves.offers().of(read, shelves.market(), all)?;
            let (index, cities) = (shelves.offers().index(read)?, shelves.offers().cities(read)?);
            let others = if priced.values().any(Result::is_ok) {
                Vec::new()
            } else {
                let filter = Filter { category: listing.category.clone(), ..Filter::default() };
                let (ids, _) = listings::page(read, &filter, Sort::Newest, 0, 24)?;
                let mut others = shelves.lots(read, &ids)?;
                others.retain(|lot| lot.cost.is_ok());
                others.truncate(4);
                others
            };
            Ok(Some(Found { listing, index, cities, priced, others }))
        })
        .await?
        .ok_or(Fault::NotFound)?;
    render(&page, found)
}

fn render(page: &Page, found: Found) -> Result<HttpResponse, Fault> {
    let Found { listing, index, cities, priced, others } = found;
    let language = page.storefront.language;
    let brand = index.brand(&listing.brand).ok_or(Fault::NotFound)?;
    let text = listing.texts.in_language(language).ok_or(Fault::NotFound)?;
    let asked = value(&page.query, "variant");
    let on_sale: Vec<&Variant> = listing.variants.iter().filter(|variant| variant.active).collect();
    let can = |variant: &&&Variant| priced.get(&variant.id).is_some_and(Result::is_ok);
    let variant = on_sale
        .iter()
        .find(|variant| variant.sku.as_str() == asked)
        .or_else(|| on_sale.iter().find(can))
        .or(on_sale.first())
        .copied()
        .ok_or(Fault::NotFound)?;
    let offer = priced.get(&variant.id).cloned().unwrap_or(Err(NoOffer::SoldOut));
    let would = if offer.is_err() { would_cost(page, variant, &listing.brand) } else { None };
    let home = brand.texts.in_language(language).map_or("", |text| text.words.city.as_str());
    let (mut receipt_rows, mut way, mut city) = (Vec::new(), None, String::new());
    if let Ok(offer) = &offer {
        city = cities
            .get(&offer.terms.place)
            .and_then(|city| city.in_language(language))
            .map(|city| city.words.clone())
            .unwrap_or_default();
        let goods = [GoodsRow { label: text.words.title.clone(), brand: brand.name.clone() }];
        receipt_rows = rows(&page.t, &offer.terms, &offer.receipt, &goods, &city)
            .map_err(|error| Fault::Broken(error.to_string()))?;
        way = Some(ribbon(&page.t, &offer.terms, (&brand.name, home), &city));
    }
    let category = listing.category.as_ref().and_then(|id| index.category(id)).map(|category| {
        let name = category.texts.in_language(language).map(|text| text.words.name.clone()).unwrap_or_default();
        (links::category(&page.storefront, &category.slug), name)
    });
    let shown = |picture: &crate::domain::listings::Picture| variant.picture.as_ref() == Some(&picture.id);
    let shots = listing.pictures.iter().map(|picture| (Shot::of(picture, language), shown(picture))).collect();
    let options =
        options(page, &listing, &on_sale, variant, &|variant| priced.get(&variant.id).is_some_and(Result::is_ok));
    page.show(&ListingPage {
        t: &page.t,
        page,
        text,
        brand,
        variant,
        offer,
        would,
        rows: receipt_rows,
        ribbon: way,
        options,
        shots,
        category,
        others,
        city,
    })
}

/// What a good that cannot be had would cost, if one lay at every place: sold out is no secret about the price.
fn would_cost(page: &Page, variant: &Variant, brand: &crate::domain::ids::BrandId) -> Option<Offer> {
    let known = page.app.db.known();
    let one = std::collections::HashMap::from([(variant.id.clone(), 1)]);
    let shelves: Vec<Shelf> = known.shelves.iter().map(|shelf| Shelf { stock: one.clone(), ..shelf.clone() }).collect();
    let currency = page.storefront.currency;
    let ask = Ask {
        lines: &[],
        shelves: &shelves,
        market: &page.market,
        region: None,
        currency,
        now: page.now,
        promise: None,
    };
    let books = Books { rulebook: &known.rulebook, rates: &known.rates, day: page.day };
    offer(&variant.wanted(0, brand, 1), &ask, &books).ok()
}

/// For each option its choices: each leads to the variant that differs from the shown one in that choice alone, or
/// else to the first that has it.
fn options(
    page: &Page,
    listing: &Listing,
    on_sale: &[&Variant],
    shown: &Variant,
    can: &dyn Fn(&Variant) -> bool,
) -> Vec<(String, Vec<Choice>)> {
    let language = page.storefront.language;
    let mut all = Vec::new();
    for (at, option) in listing.options.iter().enumerate() {
        let mut choices = Vec::new();
        for value in &option.values {
            let has = |variant: &&&Variant| variant.options.get(at) == Some(&value.code);
            let alike = |variant: &&&Variant| {
                variant.options.iter().zip(&shown.options).enumerate().all(|(other, (a, b))| other == at || a == b)
            };
            let leads = on_sale.iter().filter(has).find(alike).or_else(|| on_sale.iter().find(has));
            let Some(leads) = leads else { continue };
            choices.push(Choice {
                href: format!("{}?variant={}", links::listing(&page.storefront, &listing.slug), leads.sku),
                words: option.choice(&value.code, language).words,
                here: shown.options.get(at) == Some(&value.code),
                can: can(leads),
                swatch: value.code.clone(),
            });
        }
        let name = option.name.in_language(language).map(|name| name.words.clone()).unwrap_or_default();
        all.push((name, choices));
    }
    all
}
