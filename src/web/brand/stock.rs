//! How many pieces lie where. What a page did not change is not set, and what it changed is set only if it saw what
//! lies there now: orders may have taken pieces meanwhile.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Query;
use askama::Template;

use super::listings::Part;
use crate::actions::set_stock::{Count, set_stock};
use crate::actions::{ActionError, Refusal};
use crate::domain::brands::Brand;
use crate::domain::ids::{PlaceId, VariantId};
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::store::listings::{self, Card};
use crate::store::{Read, Stored, places, stock};
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::offers::city;
use crate::web::page::Go;
use crate::wording::Speaker;

/// Listings of one page.
const PER_PAGE: usize = 40;
/// Pieces of one variant at one place, at most: more is a slip of the finger.
const MOST: u32 = 1_000_000;

/// A place with its city.
struct Shelf {
    id: PlaceId,
    code: String,
    city: String,
}

/// What lies of a variant at one place.
struct Level {
    /// The name of its field.
    field: String,
    place: PlaceId,
    /// As it stands.
    free: i64,
    /// As typed, where a page comes back.
    typed: String,
    held: i64,
}

/// A variant.
struct Row {
    href: String,
    variant: VariantId,
    sku: String,
    title: Said<String>,
    choices: Vec<Said<String>>,
    levels: Vec<Level>,
}

/// Everything the page shows.
struct Shelves {
    brand: Brand,
    places: Vec<Shelf>,
    rows: Vec<Row>,
    count: usize,
}

fn shelves(
    read: &mut Read<'_>,
    id: &crate::domain::ids::BrandId,
    language: Language,
    number: usize,
) -> Stored<Shelves> {
    let cities = places::cities(read)?;
    let places: Vec<Shelf> = read
        .known()
        .shelves
        .iter()
        .map(|shelf| {
            let city = city(&cities, &shelf.place.id, language).unwrap_or(&shelf.place.code).to_owned();
            Shelf { id: shelf.place.id.clone(), code: shelf.place.code.clone(), city }
        })
        .collect();
    let all = listings::of_brand(read, id)?;
    let skipped = (number - 1).saturating_mul(PER_PAGE);
    let shown: Vec<_> = all.iter().skip(skipped).take(PER_PAGE).map(|(id, _)| id.clone()).collect();
    let levels: HashMap<(PlaceId, VariantId), (i64, i64)> = stock::of_listings(read, &shown)?
        .into_iter()
        .map(|level| ((level.place, level.variant), (level.free, level.held)))
        .collect();
    let mut rows = Vec::new();
    for card in listings::cards(read, &shown, language)? {
        rows.extend(rows_of(&card, &places, &levels, language));
    }
    Ok(Shelves { brand: super::brand(read, id)?, places, rows, count: all.len() })
}

fn rows_of(
    card: &Card,
    places: &[Shelf],
    levels: &HashMap<(PlaceId, VariantId), (i64, i64)>,
    language: Language,
) -> Vec<Row> {
    let row = |variant: &crate::domain::listings::Variant| {
        let level = |place: &Shelf| {
            let (free, held) = levels.get(&(place.id.clone(), variant.id.clone())).copied().unwrap_or_default();
            let field = format!("n-{}-{}", variant.id, place.code);
            Level { field, place: place.id.clone(), free, typed: free.to_string(), held }
        };
        Row {
            href: super::at(&card.slug),
            variant: variant.id.clone(),
            sku: variant.sku.to_string(),
            title: card.title.clone(),
            choices: card.choices(variant, language),
            levels: places.iter().map(level).collect(),
        }
    };
    card.on_sale().map(row).collect()
}

#[derive(Template)]
#[template(path = "brand/stock.html")]
struct StockPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: &'a Brand,
    places: &'a [Shelf],
    rows: &'a [Row],
    wrong: &'a Wrong,
    number: usize,
    pages: usize,
}

impl StockPage<'_> {
    fn city(&self, at: &usize) -> &str {
        self.places.get(*at).map_or("", |place| place.city.as_str())
    }
}

fn answer(
    desk: &BrandOwner,
    shelves: &Shelves,
    number: usize,
    wrong: &Wrong,
    status: StatusCode,
) -> Result<HttpResponse, Fault> {
    let Shelves { brand, places, rows, count } = shelves;
    let pages = count.div_ceil(PER_PAGE).max(1);
    if number > pages {
        return Err(Fault::NotFound);
    }
    desk.show_as(status, &StockPage { t: &desk.t, desk, brand, places, rows, wrong, number, pages })
}

async fn read(desk: &BrandOwner, number: usize) -> Result<Shelves, Fault> {
    let (id, language) = (desk.brand.clone(), desk.t.language());
    Ok(desk.app.db.read(move |read| shelves(read, &id, language, number)).await?)
}

/// `GET /brand/stock`
pub async fn show(desk: BrandOwner, part: Query<Part>) -> Result<HttpResponse, Fault> {
    let number = part.number();
    answer(&desk, &read(&desk, number).await?, number, &Wrong::none(), StatusCode::OK)
}

/// What was typed and differs from what the page had shown; kept in the rows, so that nothing typed is lost.
fn counts(fields: &Fields, rows: &mut [Row], wrong: &mut Wrong) -> Vec<Count> {
    let mut counts = Vec::new();
    for row in rows {
        for level in &mut row.levels {
            let shown = fields.get(&format!("was-{}", level.field));
            let typed = fields.get(&level.field);
            if !fields.has(&level.field) || typed == shown {
                continue;
            }
            typed.clone_into(&mut level.typed);
            match typed.parse::<u32>() {
                Ok(free) if free <= MOST => {
                    // A page that does not say what it showed has seen nothing that could lie there.
                    let was = Some(shown.parse().unwrap_or(u32::MAX));
                    counts.push(Count { place: level.place.clone(), variant: row.variant.clone(), was, free });
                }
                _ => {
                    let args = vec![("sku", row.sku.as_str().into()), ("most", MOST.into())];
                    wrong.say(&level.field, "stock-wrong", args);
                }
            }
        }
    }
    counts
}

/// Says where something else lies by now than the page had shown.
fn moved(fields: &Fields, shelves: &Shelves, t: &Speaker, wrong: &mut Wrong) {
    for row in &shelves.rows {
        for (level, place) in row.levels.iter().zip(&shelves.places) {
            let shown = fields.get(&format!("was-{}", level.field));
            if fields.has(&level.field) && fields.get(&level.field) != shown && level.free.to_string() != shown {
                let free = t.number(level.free);
                let args =
                    vec![("sku", row.sku.as_str().into()), ("city", place.city.as_str().into()), ("free", free.into())];
                wrong.say(&level.field, "stock-moved", args);
            }
        }
    }
}

/// `POST /brand/stock`
pub async fn set(desk: BrandOwner, part: Query<Part>, posted: Posted) -> Result<HttpResponse, Fault> {
    let number = part.number();
    let mut shelves = read(&desk, number).await?;
    let mut wrong = Wrong::none();
    let counts = counts(&posted.0, &mut shelves.rows, &mut wrong);
    if !wrong.is_empty() {
        return answer(&desk, &shelves, number, &wrong, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (brand, author) = (desk.brand.clone(), super::author(&desk));
    match desk.app.db.write(move |tx| set_stock(tx, &author, &brand, &counts)).await {
        Ok(_) => Ok(Go::to(format!("/brand/stock?page={number}")).saying("said-stock-set").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::StockMoved { .. })) => {
            let mut now = read(&desk, number).await?;
            moved(&posted.0, &now, &desk.t, &mut wrong);
            self::counts(&posted.0, &mut now.rows, &mut wrong);
            answer(&desk, &now, number, &wrong, StatusCode::CONFLICT)
        }
        Err(other) => Err(other.into()),
    }
}
