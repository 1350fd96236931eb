//! Reviewing what was delivered: by whoever may open the order, on a page of its own.
//!
//! Photos are made anew and kept as they come; the form holds them by signed names, so that none is lost when another
//! field needs a second look, and nobody names pictures of others.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::orders::may_see;
use crate::actions::write_review::{withdraw_review, write_review};
use crate::actions::{ActionError, Refusal};
use crate::domain::ids::{OrderNumber, Sku};
use crate::domain::orders::{Order, OrderLine};
use crate::domain::reviews::{
    MOST_NAME, MOST_PHOTOS, MOST_TEXT, MOST_TITLE, Photo, Review, ReviewState, Stars, Wrote, arrived,
};
use crate::domain::storefront::Language;
use crate::store::{Conn, Stored, listings, orders, returns, reviews};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::page::{Go, Page};
use crate::web::pictures::Shot;
use crate::web::{links, session, uploads};
use crate::wording::{Arg, Speaker};

/// Most bytes of the photos that are sent at once.
const MOST_SENT: usize = 24 * 1024 * 1024;
/// The field of files, and that of photos that came before.
const PHOTOS: &str = "photos";
const KEPT: &str = "photo";

/// What was typed, as it was typed.
#[derive(Default)]
struct Typed {
    stars: Option<Stars>,
    title: String,
    text: String,
    name: String,
    language: Option<Language>,
    photos: Vec<Photo>,
}

impl Typed {
    /// What the order said before, or nothing.
    fn before(review: Option<&Review>) -> Self {
        let Some(Wrote { stars, title, text, name, language, photos }) = review.map(|review| review.wrote.clone())
        else {
            return Self::default();
        };
        let stars = (!text.is_empty()).then_some(stars);
        Self { stars, title, text, name, language: Some(language), photos }
    }
}

#[derive(Template)]
#[template(path = "shop/review.html")]
struct ReviewPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    found: &'a Found,
    key: &'a str,
    typed: Typed,
    wrong: Wrong,
}

impl ReviewPage<'_> {
    fn order_link(&self) -> String {
        order_link(self.page, &self.found.order.number, self.key)
    }

    fn here(&self) -> String {
        links::review(&self.page.storefront, &self.found.order.number, &self.found.line.sku, self.key)
    }

    fn withdraw_link(&self) -> String {
        self.here().replacen("/review?", "/review/withdraw?", 1)
    }

    fn shot(&self) -> Option<Shot> {
        let media = &self.found.line.media;
        (!media.is_empty()).then(|| Shot::of_media(media))
    }

    /// What stands on the page, or is hidden from it.
    fn standing(&self) -> Option<&Review> {
        self.found.review.as_ref().filter(|review| !review.wrote.text.is_empty())
    }

    /// Why the house hides it.
    fn hidden(&self) -> Option<&str> {
        let review = self.found.review.as_ref().filter(|review| review.state == ReviewState::Hidden)?;
        Some(&review.hidden_because)
    }

    fn photos(&self) -> Vec<(String, Shot)> {
        let one = |photo: &Photo| (token(self.page, &self.found.order, photo), Shot::of_photo(photo));
        self.typed.photos.iter().map(one).collect()
    }

    fn language(&self) -> Language {
        self.typed.language.unwrap_or(self.page.storefront.language)
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    fn is_chosen(&self, stars: &Stars) -> bool {
        self.typed.stars.as_ref() == Some(stars)
    }

    fn all_stars(&self) -> [Stars; 5] {
        Stars::ALL
    }
}

fn order_link(page: &Page, number: &OrderNumber, key: &str) -> String {
    if key.is_empty() {
        return links::order(&page.storefront, number);
    }
    links::order_with_key(&page.storefront, number, key)
}

/// A line of an order, whether it arrived, and what was said of it.
struct Found {
    order: Order,
    line: OrderLine,
    arrived: bool,
    review: Option<Review>,
}

fn load(conn: &mut Conn, number: &OrderNumber, sku: &Sku) -> Stored<Option<Found>> {
    let Some(order) = orders::by_number(conn, number)? else { return Ok(None) };
    let case = returns::case(conn, order)?;
    let own = || case.lines.iter().filter(|line| line.sku == *sku);
    // The same goods may travel in several parcels: one that arrived speaks for them.
    let Some(line) = own().find(|line| arrived(&case, line)).or(own().next()).cloned() else { return Ok(None) };
    let review = match listings::variants(conn, std::slice::from_ref(&line.variant))?.pop() {
        Some(variant) => reviews::of_order(conn, &case.order.id, &variant.listing)?,
        None => None,
    };
    Ok(Some(Found { arrived: arrived(&case, &line), line, review, order: case.order }))
}

/// What a request is about, if it is the visitor's. One answer for what is not there and what is not theirs.
async fn found(page: &Page, number: &str) -> Result<(Found, String), Fault> {
    let number: OrderNumber = number.parse().or(Err(Fault::NotFound))?;
    let sku: Sku = page.asked("sku").parse().or(Err(Fault::NotFound))?;
    let key = page.asked("key");
    let found = page.app.db.read(move |read| load(read, &number, &sku)).await?;
    let found = found.filter(|found| may_see(page, &found.order, &key)).ok_or(Fault::NotFound)?;
    Ok((found, key))
}

/// A photo's name in a form of an order.
fn token(page: &Page, order: &Order, photo: &Photo) -> String {
    let name = format!("{}.{}.{}", photo.media, photo.width, photo.height);
    let signed = page.app.signature("review photo", &format!("{name} {}", order.id));
    format!("{name}.{}", signed.chars().take(32).collect::<String>())
}

/// The photo of such a name, if it was given by this shop for this order.
fn photo(page: &Page, order: &Order, name: &str) -> Option<Photo> {
    let mut parts = name.split('.');
    let (media, width, height) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let photo = Photo { media: media.to_owned(), width, height };
    session::same(&token(page, order, &photo), name).then_some(photo)
}

/// `GET /{storefront}/orders/{number}/review?sku=`
pub async fn form(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (found, key) = found(&page, &path.1).await?;
    let typed = Typed::before(found.review.as_ref());
    answer(&page, &found, &key, typed, Wrong::none(), StatusCode::OK)
}

fn answer(
    page: &Page,
    found: &Found,
    key: &str,
    typed: Typed,
    wrong: Wrong,
    status: StatusCode,
) -> Result<HttpResponse, Fault> {
    let mut response = page.show_as(status, &ReviewPage { t: &page.t, page, found, key, typed, wrong })?;
    super::private(&mut response);
    Ok(response)
}

/// `POST /{storefront}/orders/{number}/review?sku=`: writes the review, or changes it.
pub async fn write(
    page: Page,
    path: Path<(String, String)>,
    request: HttpRequest,
    parts: Multipart,
) -> Result<HttpResponse, Fault> {
    // Whose order it is comes first: nobody uploads to another's.
    let (found, key) = found(&page, &path.1).await?;
    let upload = uploads::read(&request, parts, (PHOTOS, MOST_SENT)).await?;
    let fields = upload.fields;
    session::check_token(&request, &page.app, page.session.as_ref(), fields.get("csrf"))?;
    if !found.arrived {
        return answer(&page, &found, &key, Typed::default(), Wrong::none(), StatusCode::CONFLICT);
    }
    let mut wrong = Wrong::none();
    let (mut typed, wrote) = read(&page, &fields, &mut wrong);
    typed.photos = fields.all(KEPT).filter_map(|name| photo(&page, &found.order, name)).collect();
    if upload.too_large {
        wrong.say(PHOTOS, "review-photos-large", Vec::new());
    }
    for (file, bytes) in upload.files {
        if typed.photos.len() == MOST_PHOTOS {
            wrong.say(PHOTOS, "review-photos-many", Vec::new());
            break;
        }
        match uploads::keep_picture(&page.app, bytes).await? {
            Ok(kept) if typed.photos.iter().any(|photo| photo.media == kept.key) => {}
            Ok(kept) => typed.photos.push(Photo { media: kept.key, width: kept.width, height: kept.height }),
            Err(bad) => {
                let why = page.t.say(uploads::bad_picture(bad)).to_string();
                wrong.say(PHOTOS, "review-photo-wrong", vec![("file", Arg::from(file)), ("why", Arg::from(why))]);
            }
        }
    }
    let (Some(wrote), true) = (wrote, wrong.is_empty()) else {
        return answer(&page, &found, &key, typed, wrong, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let wrote = Wrote { photos: typed.photos.clone(), ..wrote };
    let (order, line) = (found.order.id.clone(), found.line.id.clone());
    match page.app.db.write(move |tx| write_review(tx, &order, &line, wrote)).await {
        Ok(_) => {
            let hidden = found.review.as_ref().is_some_and(|review| review.state == ReviewState::Hidden);
            let (front, number, sku) = (&page.storefront, &found.order.number, &found.line.sku);
            let to = match hidden {
                true => Go::to(links::review(front, number, sku, &key)).saying("said-saved"),
                false => {
                    Go::to(format!("{}#reviews", links::listing(front, &found.line.slug))).saying("said-review-shown")
                }
            };
            Ok(to.answer(&page.app))
        }
        Err(ActionError::Refused(Refusal::NotDelivered | Refusal::AlreadyDecided)) => {
            let (found, key) = self::found(&page, &path.1).await?;
            wrong.say("text", "fault-refused", Vec::new());
            answer(&page, &found, &key, typed, wrong, StatusCode::CONFLICT)
        }
        Err(error) => Err(error.into()),
    }
}

/// What was typed, and the review it makes where nothing is wrong with it.
fn read(page: &Page, fields: &Fields, wrong: &mut Wrong) -> (Typed, Option<Wrote>) {
    let plain = |name: &str| fields.get(name).replace("\r\n", "\n");
    let language: Option<Language> = fields.get("language").parse().ok();
    let language = language.filter(|language| page.app.wording.offers(*language));
    let typed = Typed {
        stars: fields.get("stars").parse().ok(),
        title: plain("title"),
        text: plain("text"),
        name: plain("name"),
        language,
        photos: Vec::new(),
    };
    if typed.stars.is_none() {
        wrong.say("stars", "review-stars-needed", Vec::new());
    }
    if typed.title.chars().count() > MOST_TITLE {
        wrong.say("title", "form-too-long", vec![("most", Arg::from(MOST_TITLE))]);
    }
    let text = wrong.needed("text", &typed.text, MOST_TEXT, "review-text-needed");
    let name = wrong.needed("name", &typed.name, MOST_NAME, "review-name-needed");
    let wrote = || {
        Some(Wrote {
            stars: typed.stars?,
            title: typed.title.clone(),
            text: text?,
            name: name?,
            language: language.unwrap_or(page.storefront.language),
            photos: Vec::new(),
        })
    };
    let wrote = wrote();
    (typed, wrote)
}

/// `POST /{storefront}/orders/{number}/review/withdraw?sku=`: takes the review back.
pub async fn withdraw(page: Page, path: Path<(String, String)>, _posted: Posted) -> Result<HttpResponse, Fault> {
    let (found, key) = found(&page, &path.1).await?;
    let Some(review) = found.review else { return Err(Fault::NotFound) };
    let order = found.order.id;
    page.app.db.write(move |tx| withdraw_review(tx, &order, &review.id)).await?;
    let to = order_link(&page, &found.order.number, &key);
    Ok(Go::to(to).saying("said-review-withdrawn").answer(&page.app))
}
