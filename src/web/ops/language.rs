//! What one language lacks, and what in it is older than its source, brand by brand.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use askama::Template;
use chrono::NaiveDateTime;
use serde::Deserialize;

use super::languages::{label, tallies};
use crate::domain::brands::{Brand, Category};
use crate::domain::coverage::{Kind, Tally};
use crate::domain::ids::{BrandId, ListingId, PlaceId};
use crate::domain::listings::Listing;
use crate::domain::routing::Shelf;
use crate::domain::storefront::{Language, Storefront};
use crate::domain::texts::{Said, Texts};
use crate::store::coverage::{self, Old};
use crate::store::{StoreError, brands, categories, listings, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::{fronts, links};
use crate::wording::Speaker;

/// Listings on one page.
const PAGE: usize = 40;

/// Which page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    page: u32,
}

/// Words of one sort of a listing: how many are missing, how many old.
#[derive(Default)]
struct Cell {
    missing: usize,
    old: usize,
}

/// A listing that lacks something.
struct Row {
    title: Said<String>,
    href: Option<String>,
    cells: [Cell; 3],
    since: Option<NaiveDateTime>,
}

/// A brand, category or place that lacks its words or has old ones.
struct House {
    kind: Kind,
    name: Said<String>,
    href: Option<String>,
    since: Option<NaiveDateTime>,
}

#[derive(Template)]
#[template(path = "ops/language.html")]
struct LanguagePage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    language: Language,
    tallies: Vec<(&'static str, Tally)>,
    /// Messages that English alone says.
    messages: Vec<String>,
    house: Vec<House>,
    /// Each brand with those of its listings that lack something.
    found: Vec<(String, Vec<Row>)>,
    newer: Option<u32>,
    older: Option<u32>,
}

impl LanguagePage<'_> {
    fn kind(&self, kind: &Kind) -> &'static str {
        label(*kind)
    }

    fn columns(&self) -> [&'static str; 3] {
        [label(Kind::Listing), label(Kind::Option), label(Kind::Picture)]
    }

    fn at(&self) -> String {
        links::ops_language(self.language)
    }
}

/// What is old in the language, by kind, owner and part.
struct Age(HashMap<(Kind, String, String), NaiveDateTime>);

impl Age {
    fn of(old: Vec<Old>) -> Self {
        Self(old.into_iter().map(|old| ((old.kind, old.owner, old.part), old.since)).collect())
    }

    fn since(&self, kind: Kind, owner: &str, part: &str) -> Option<NaiveDateTime> {
        self.0.get(&(kind, owner.to_owned(), part.to_owned())).copied()
    }
}

/// `GET /ops/languages/{language}?page=`
pub async fn show(desk: Operator, language: Path<String>, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let Ok(language) = language.parse::<Language>() else { return Err(Fault::NotFound) };
    if !desk.app.wording.offers(language) {
        return Err(Fault::NotFound);
    }
    let page = sought.page.min(1_000_000);
    let (full, reader) = (i64::try_from(PAGE).unwrap_or(0), desk.t.language());
    let offset = i64::from(page) * full;
    let app = actix_web::web::Data::clone(&desk.app);
    let read = desk.app.db.read(move |read| {
        let mut ids = coverage::lacking(read, language, offset, full + 1)?;
        let more = ids.len() > PAGE;
        ids.truncate(PAGE);
        let (counted, old) = (app.offers.worded(read)?, coverage::old_of(read, language, &ids)?);
        let found = listings::by_ids(read, &ids)?;
        let of_house = (brands::all(read)?, categories::all(read)?, places::cities(read)?);
        Ok::<_, StoreError>((ids, more, counted, Age::of(old), found, of_house, read.known()))
    });
    let (ids, more, counted, age, found, (brands, categories, cities), known) = read.await?;
    let front = front(&desk, language);
    let row = |listing: &Listing| row(listing, language, reader, front.as_ref(), &age);
    let found = by_brand(&ids, &found, &brands, row);
    let mut house = Vec::new();
    let mut messages = Vec::new();
    if page == 0 {
        house = of_house(&brands, &categories, (&known.shelves, &cities), language, reader, &age);
        messages = desk.app.wording.missing(language).1;
    }
    let tallies = tallies(&desk.app.wording, &counted, language);
    let (newer, older) = (page.checked_sub(1), more.then(|| page + 1));
    let t = &desk.t;
    desk.show(&LanguagePage { t, desk: &desk, language, tallies, messages, house, found, newer, older })
}

/// Where readers of a language see the shop: at its home, else in any country.
pub(super) fn front(desk: &Desk, language: Language) -> Option<Storefront> {
    let home = desk.app.wording.at_home(language).country();
    let mut fronts = fronts::storefronts(&desk.app);
    fronts.retain(|front| front.language == language);
    fronts.iter().find(|front| front.country == home).or(fronts.first()).copied()
}

/// The listings in the order of their ids, each beside the others of its brand.
fn by_brand(
    ids: &[ListingId],
    found: &[Listing],
    brands: &[Brand],
    row: impl Fn(&Listing) -> Row,
) -> Vec<(String, Vec<Row>)> {
    let of: HashMap<&ListingId, &Listing> = found.iter().map(|listing| (&listing.id, listing)).collect();
    let names: HashMap<&BrandId, &str> = brands.iter().map(|brand| (&brand.id, brand.name.as_str())).collect();
    let mut sorted: Vec<(String, Vec<Row>)> = Vec::new();
    for listing in ids.iter().filter_map(|id| of.get(id)) {
        let name = names.get(&listing.brand).copied().unwrap_or_default();
        match sorted.last_mut() {
            Some((last, rows)) if last == name => rows.push(row(listing)),
            _ => sorted.push((name.to_owned(), vec![row(listing)])),
        }
    }
    sorted
}

fn row(listing: &Listing, language: Language, reader: Language, front: Option<&Storefront>, age: &Age) -> Row {
    let id = listing.id.as_str();
    let mut since = Vec::new();
    let mut cell = |parts: Vec<(Kind, &str, bool)>| {
        let mut cell = Cell::default();
        for (kind, part, worded) in parts {
            let old = age.since(kind, id, part);
            cell.missing += usize::from(!worded);
            cell.old += usize::from(old.is_some());
            since.extend(old);
        }
        cell
    };
    let options = listing.option_words();
    let cells = [
        cell(vec![(Kind::Listing, "", listing.texts.exact(language).is_some())]),
        cell(
            options
                .iter()
                .map(|(part, words)| (Kind::Option, part.as_str(), words.exact(language).is_some()))
                .collect(),
        ),
        cell(
            listing
                .pictures
                .iter()
                .filter(|picture| picture.readers.has(language))
                .map(|picture| (Kind::Picture, picture.id.as_str(), picture.alt.exact(language).is_some()))
                .collect(),
        ),
    ];
    let title = listing.texts.in_language(reader).map(|said| said.map(|text| text.title.clone()));
    Row {
        title: title.unwrap_or(Said { language: reader, words: listing.slug.to_string() }),
        href: front.map(|front| links::listing(front, &listing.slug)),
        cells,
        since: since.into_iter().min(),
    }
}

/// Brands, categories and places that lack their words or have old ones. A place's city is changed at its page.
fn of_house(
    brands: &[Brand],
    categories: &[Category],
    (shelves, cities): (&[Shelf], &HashMap<PlaceId, Texts<String>>),
    language: Language,
    reader: Language,
    age: &Age,
) -> Vec<House> {
    let named = |said: Option<Said<String>>, otherwise: &str| {
        said.unwrap_or_else(|| Said { language: reader, words: otherwise.to_owned() })
    };
    let mut house = Vec::new();
    let mut add = |kind, id: &str, worded: bool, name: Said<String>, href: Option<String>| {
        let since = age.since(kind, id, "");
        if !worded || since.is_some() {
            house.push(House { kind, name, href, since });
        }
    };
    for brand in brands {
        let name = Said { language: reader, words: brand.name.clone() };
        add(Kind::Brand, brand.id.as_str(), brand.texts.exact(language).is_some(), name, None);
    }
    for category in categories {
        let name = category.texts.in_language(reader).map(|said| said.map(|text| text.name.clone()));
        let name = named(name, category.slug.as_str());
        add(Kind::Category, category.id.as_str(), category.texts.exact(language).is_some(), name, None);
    }
    for shelf in shelves {
        let city = cities.get(&shelf.place.id);
        let name =
            named(city.and_then(|city| city.in_language(reader)).map(|s| s.map(String::clone)), &shelf.place.code);
        let worded = city.is_some_and(|city| city.exact(language).is_some());
        add(Kind::Place, shelf.place.id.as_str(), worded, name, Some(links::ops_place(&shelf.place.code)));
    }
    house
}
