//! Goods that are made for somebody: what is asked on a listing's page, how it will look and what it costs then; asked
//! for, put into the cart, changed there.
//!
//! The page itself says the same to everybody. What somebody typed is only ever in answer to their own form, or on the
//! page of their own line, and neither is kept by any cache.

use std::collections::HashMap;
use std::sync::Arc;

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::keeping::Keeps;
use super::listings;
use super::preview::{Preview, preview};
use crate::actions::keep_upload::{count_upload, keep_upload};
use crate::actions::plan_cart::Own;
use crate::actions::price_shelf::price_personal;
use crate::actions::put_personal::{self, put_personal};
use crate::actions::{ActionError, Refusal};
use crate::domain::ids::{ListingId, OrderNumber, PersonalId, Sku, Slug, UploadId};
use crate::domain::listings::{Listing, Variant};
use crate::domain::money::{Currency, Money};
use crate::domain::personal::{AnswerRefused, Field, Kind, Personal, Personalised, Typed};
use crate::domain::returns::exempt;
use crate::domain::storefront::Language;
use crate::domain::texts::{Said, Texts};
use crate::outside::pictures::MOST_BYTES;
use crate::store::{
    Read as View, StoreError, Stored, listings as stored, orders, personal, personal_lines, personal_uploads,
};
use crate::web::fault::Fault;
use crate::web::forms::Fields;
use crate::web::offers::{Offers, Priced, Selling};
use crate::web::page::{Go, Page};
use crate::web::pictures::Shot;
use crate::web::{answers, links, session, sign_in, uploads};

/// The field of the file; one picture is asked for at most.
const FILE: &str = "picture";

/// The name of a field in the form.
fn name(code: &str) -> String {
    format!("ask-{code}")
}

/// What was typed into the form, or stands in a line of the cart; nothing on the page that everybody sees.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Which form of the listing.
    pub sku: String,
    /// The answers.
    pub typed: Typed,
    /// How many.
    pub quantity: u32,
    /// The line of the cart it is about.
    pub line: Option<PersonalId>,
    /// What is wrong, by the code of the field.
    wrong: Vec<(String, Fails)>,
}

impl Wish {
    /// Nothing asked for yet: a form of the listing, as everybody sees it.
    pub fn of(sku: String) -> Self {
        Self { sku, ..Self::default() }
    }

    /// Whether nothing was asked for yet.
    pub fn is_plain(&self) -> bool {
        self.typed.is_empty() && self.quantity == 0 && self.line.is_none() && self.wrong.is_empty()
    }
}

/// What is wrong with an answer, or with the file that was to be one.
#[derive(Debug, Clone)]
enum Fails {
    Answer(AnswerRefused),
    File(&'static str),
}

/// What was read of a listing's questions.
pub struct Asks {
    asks: Arc<Personal>,
    /// What was answered, where it fits.
    made: Option<Personalised>,
    /// What that costs.
    priced: Option<Priced>,
    /// What one answer alone costs, by its surcharge and days.
    alone: HashMap<(i64, u32), Priced>,
}

impl Asks {
    /// What the goods cost as they were asked for; none where nothing was.
    pub fn offer(&self) -> Option<Priced> {
        self.priced.clone()
    }
}

/// The surcharge and days of everything that may be answered.
fn surcharges(asks: &Personal) -> Vec<(Money, u32)> {
    let of = |field: &Field| -> Vec<(Money, u32)> {
        match &field.kind {
            Kind::Choice(choices) => choices
                .iter()
                .filter_map(|choice| Some((field.surcharge.plus(choice.surcharge).ok()?, field.days)))
                .collect(),
            Kind::Text { .. } | Kind::Upload => vec![(field.surcharge, field.days)],
        }
    };
    let mut all: Vec<(Money, u32)> = asks.fields.iter().flat_map(of).filter(|(money, _)| !money.is_zero()).collect();
    all.sort_by_key(|(money, days)| (money.minor(), *days));
    all.dedup();
    all
}

/// Reads what a listing asks, and what the variant that is shown costs with each answer, and with those that were typed.
///
/// # Errors
/// When the database fails.
pub fn read(
    offers: &Offers,
    read: &mut View<'_>,
    selling: Selling<'_>,
    (listing, variant): (&Listing, &Variant),
    wish: &Wish,
) -> Stored<Option<Asks>> {
    let Some(asks) = offers.personal(read, &listing.id)? else { return Ok(None) };
    let id = wish.line.clone().unwrap_or_else(nobody);
    let made = asks.read(&id, &wish.typed, variant.price.currency()).ok().flatten();
    let each = surcharges(&asks);
    let way = |(surcharge, days): &(Money, u32)| Personalised {
        id: nobody(),
        answers: Vec::new(),
        surcharge: *surcharge,
        days: *days,
    };
    let mut ways: Vec<Personalised> = each.iter().map(way).collect();
    ways.extend(made.clone());
    let mut prices = price_personal(read, selling, (variant, &listing.brand), &ways)?;
    let priced = made.as_ref().and_then(|_| prices.pop());
    let alone = each.iter().map(|(money, days)| (money.minor(), *days)).zip(prices).collect();
    Ok(Some(Asks { asks, made, priced, alone }))
}

/// Stands where no line is yet.
fn nobody() -> PersonalId {
    PersonalId::new(uuid::Uuid::nil())
}

/// One choice as the form offers it.
pub struct ChoiceShown {
    /// What is sent.
    pub code: String,
    /// What is read.
    pub words: Said<String>,
    /// Whether it is the one.
    pub here: bool,
    /// What one costs with it alone; none where it costs no more.
    pub price: Option<Money>,
}

/// One field as the form shows it.
pub struct Shown {
    /// Its name in the form.
    pub id: String,
    /// What is asked.
    pub name: Said<String>,
    /// A sentence that helps.
    pub hint: Option<Said<String>>,
    /// What stands in it.
    pub value: String,
    /// Characters and lines at most, of a text.
    pub text: Option<(u32, u32)>,
    /// The choices; none for other kinds.
    pub choices: Vec<ChoiceShown>,
    /// The picture that was sent.
    pub sent: Option<String>,
    /// Whether it has to be answered.
    pub required: bool,
    /// What one costs with this answer alone; none where it costs no more.
    pub price: Option<Money>,
    /// What is wrong with it.
    pub wrong: Option<String>,
}

/// All of it, as the page shows it.
pub struct Asking {
    /// The fields.
    pub fields: Vec<Shown>,
    /// The drawing; none while nothing was typed.
    pub preview: Option<Preview>,
    /// The line of the cart that is changed.
    pub line: Option<String>,
    /// How many are asked for.
    pub quantity: u32,
    /// How many more days it takes.
    pub days: u32,
    /// What is said of sending it back.
    pub back: &'static str,
    /// Whether what stands in the fields fits and has a price.
    pub priced: bool,
    /// Whether anything is wrong.
    pub is_wrong: bool,
}

impl Asking {
    /// What the page shows of a listing's questions.
    pub fn of(page: &Page, asks: &Asks, wish: &Wish, shot: Option<Shot>) -> Self {
        let language = page.storefront.language;
        let price = |surcharge: Option<Money>, days: u32| {
            let money = surcharge?;
            Some(asks.alone.get(&(money.minor(), days))?.as_ref().ok()?.price)
        };
        let own = |upload: &str| upload.parse().ok().map(|id| links::own_picture(&page.storefront, &id));
        let shown = |field: &Field| {
            let value = wish.typed.get(&field.code).cloned().unwrap_or_default();
            let choices = match &field.kind {
                Kind::Choice(choices) => choices
                    .iter()
                    .map(|choice| ChoiceShown {
                        code: choice.code.clone(),
                        words: said(&choice.words, language, &choice.code),
                        here: choice.code == value,
                        price: price(field.surcharge.plus(choice.surcharge).ok(), field.days),
                    })
                    .collect(),
                Kind::Text { .. } | Kind::Upload => Vec::new(),
            };
            let picture = field.kind == Kind::Upload;
            Shown {
                id: name(&field.code),
                name: said(&field.name, language, &field.code),
                hint: field.hint.in_language(language).map(|hint| hint.map(Clone::clone)),
                text: match field.kind {
                    Kind::Text { most, lines, .. } => Some((most, lines)),
                    Kind::Choice(_) | Kind::Upload => None,
                },
                sent: if picture { own(&value) } else { None },
                price: if choices.is_empty() { price(Some(field.surcharge), field.days) } else { None },
                required: field.required,
                wrong: wish.wrong.iter().find(|(code, _)| *code == field.code).map(|(_, why)| says(page, why)),
                value,
                choices,
            }
        };
        let sent = asks.made.as_ref().and_then(|made| made.pictures().next());
        let sent = sent.map(|id| links::own_picture(&page.storefront, id));
        let drawn =
            asks.made.as_ref().zip(shot.as_ref()).and_then(|(made, shot)| preview(&asks.asks, made, shot, sent));
        Self {
            fields: asks.asks.fields.iter().map(shown).collect(),
            preview: drawn,
            line: wish.line.as_ref().map(ToString::to_string),
            quantity: wish.quantity.max(1),
            days: asks.asks.fields.iter().map(|field| field.days).max().unwrap_or(0),
            back: back(page),
            priced: asks.priced.as_ref().is_some_and(Result::is_ok),
            is_wrong: !wish.wrong.is_empty(),
        }
    }
}

fn said(texts: &Texts<String>, language: Language, otherwise: &str) -> Said<String> {
    let words = texts.in_language(language).map(|words| words.map(Clone::clone));
    words.unwrap_or_else(|| Said { language, words: otherwise.to_owned() })
}

/// A line of the cart with goods that are made for somebody, as pages show it.
pub struct Made {
    /// The line.
    pub id: PersonalId,
    /// The answers; none where they no longer fit what is asked.
    pub rows: Vec<answers::Row>,
    /// Where they are changed.
    pub href: String,
}

impl Made {
    /// As the visitor sees it whose line it is.
    pub fn of(page: &Page, slug: &Slug, own: &Own) -> Self {
        let front = &page.storefront;
        let rows = |made| answers::rows(made, front.language, &|id| links::own_picture(front, id));
        Self {
            id: own.id.clone(),
            rows: own.made.as_ref().map_or_else(Vec::new, rows),
            href: links::made(front, slug, Some(&own.id)),
        }
    }
}

/// What is said before and after buying about sending back what is made for somebody, by the law of where it goes.
pub fn back(page: &Page) -> &'static str {
    match exempt(page.storefront.country, page.day) {
        Some(_) => "personal-back-exempt",
        None => "personal-back-free",
    }
}

fn says(page: &Page, why: &Fails) -> String {
    let t = &page.t;
    match why {
        Fails::File(message) => t.say(message).to_string(),
        Fails::Answer(AnswerRefused::Needed) => t.say("personal-needed").to_string(),
        Fails::Answer(AnswerRefused::TooLong { most }) => t.say("personal-too-long").with("most", *most).to_string(),
        Fails::Answer(AnswerRefused::TooManyLines { most }) => {
            t.say("personal-too-many-lines").with("most", *most).to_string()
        }
        Fails::Answer(AnswerRefused::Forbidden { sign }) => {
            t.say("personal-forbidden").with("sign", sign.as_str()).to_string()
        }
        Fails::Answer(AnswerRefused::NoSuchChoice) => t.say("personal-no-choice").to_string(),
        Fails::Answer(AnswerRefused::NoSuchPicture) => t.say("personal-no-picture").to_string(),
    }
}

/// A listing on sale with what it asks, and the currency of its brand.
async fn asked(page: &Page, slug: &Slug) -> Result<(ListingId, Personal, Currency), Fault> {
    let slug = slug.clone();
    let found = page.app.db.read(move |read| -> Stored<Option<(Listing, Personal)>> {
        let Some(listing) = stored::by_slug(read, &slug)? else { return Ok(None) };
        let asks = personal::of_listing(read, &listing.id)?;
        Ok(asks.map(|asks| (listing, asks)))
    });
    let (listing, asks) = found.await?.ok_or(Fault::NotFound)?;
    let currency = listing.on_sale().next().map(|variant| variant.price.currency()).ok_or(Fault::NotFound)?;
    Ok((listing.id, asks, currency))
}

fn typed(fields: &Fields, asks: &Personal) -> Wish {
    let answer = |field: &Field| {
        let text = fields.get(&name(&field.code)).replace("\r\n", "\n");
        (!text.is_empty()).then(|| (field.code.clone(), text))
    };
    Wish {
        sku: fields.get("sku").to_owned(),
        typed: asks.fields.iter().filter_map(answer).collect(),
        quantity: fields.get("quantity").parse().unwrap_or(0),
        line: fields.get("line").parse().ok(),
        wrong: Vec::new(),
    }
}

/// Whether a picture may be sent from there once more.
async fn may_send(page: &Page, request: &HttpRequest) -> Result<bool, Fault> {
    let peer = format!("picture, {}", sign_in::counters(request, "").peer);
    match page.app.db.write(move |tx| count_upload(tx, &peer)).await {
        Ok(()) => Ok(true),
        Err(ActionError::Refused(_)) => Ok(false),
        Err(ActionError::Broken(error)) => Err(error.into()),
    }
}

/// `POST /{storefront}/p/{listing}/made`: shows how it will look and what it costs, or puts it into the cart.
///
/// # Errors
/// When the database fails; whatever can be mended is said on the page, with everything as typed.
pub async fn ask(
    mut page: Page,
    path: Path<(String, String)>,
    request: HttpRequest,
    parts: Multipart,
) -> Result<HttpResponse, Fault> {
    let Ok(slug) = path.1.parse::<Slug>() else { return Err(Fault::NotFound) };
    let (_, asks, currency) = asked(&page, &slug).await?;
    let upload = uploads::read(&request, parts, (FILE, MOST_BYTES)).await?;
    session::check_token(&request, &page.app, page.session.as_ref(), upload.fields.get("csrf"))?;
    let mut wish = typed(&upload.fields, &asks);
    let by = upload.fields.get("by").parse().ok();
    let step = upload.fields.get("step").to_owned();
    let mut cookie = None;
    if let Some(code) = asks.uploads().next().map(str::to_owned) {
        if upload.too_large {
            wish.wrong.push((code, Fails::File("brand-picture-too-large")));
        } else if !upload.files.is_empty() && !may_send(&page, &request).await? {
            wish.wrong.push((code, Fails::File("personal-too-often")));
        } else if let Some((_, file)) = upload.files.into_iter().next() {
            match uploads::make_picture(file).await? {
                Err(bad) => wish.wrong.push((code, Fails::File(uploads::bad_picture(bad)))),
                Ok(picture) => {
                    let opened = page.open_session().await?;
                    let (session, account) = (opened.id_hash, page.account().map(|account| account.id.clone()));
                    cookie = opened.cookie;
                    let kept = page.app.db.write(move |tx| keep_upload(tx, &session, account.as_ref(), &picture));
                    match kept.await {
                        Ok(id) => drop(wish.typed.insert(code, id.to_string())),
                        Err(ActionError::Refused(_)) => wish.wrong.push((code, Fails::File("personal-too-often"))),
                        Err(ActionError::Broken(error)) => return Err(error.into()),
                    }
                }
            }
        } else if step == "forget" {
            wish.typed.remove(&code);
        }
    }
    if let Err(wrong) = asks.read(&nobody(), &wish.typed, currency) {
        wish.wrong.extend(wrong.into_iter().map(|(code, why)| (code, Fails::Answer(why))));
    }
    if step == "preview" || step == "forget" || !wish.wrong.is_empty() {
        let status = if wish.wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let mut response = shown(&mut page, &slug, status, wish).await?;
        if let Some(cookie) = cookie {
            response.add_cookie(&cookie).map_err(|error| Fault::Broken(error.to_string()))?;
        }
        return Ok(response);
    }
    let Ok(sku) = wish.sku.parse::<Sku>() else { return Err(Fault::NotFound) };
    let opened = if cookie.is_some() { None } else { Some(page.open_session().await?) };
    let (session, given) = match (opened, &cookie) {
        (Some(opened), _) => (opened.id_hash, opened.cookie),
        (None, Some(cookie)) => (session::hash(cookie.value()), Some(cookie.clone())),
        (None, None) => return Err(Fault::BadForm),
    };
    let account = page.account().map(|account| account.id.clone());
    let own =
        put_personal::Wish { sku, quantity: wish.quantity, typed: wish.typed.clone(), instead: wish.line.clone() };
    match page.app.db.write(move |tx| put_personal(tx, &session, account.as_ref(), own)).await {
        Ok(_) => Ok(Go::to(links::by_day(links::cart(&page.storefront), by))
            .saying("said-added")
            .with(given)
            .answer(&page.app)),
        Err(ActionError::Refused(Refusal::Answers(wrong))) => {
            wish.wrong = wrong.into_iter().map(|(code, why)| (code, Fails::Answer(why))).collect();
            shown(&mut page, &slug, StatusCode::UNPROCESSABLE_ENTITY, wish).await
        }
        Err(ActionError::Refused(refusal)) => super::cart::refused(&page, &refusal, by).await,
        Err(ActionError::Broken(error)) => Err(error.into()),
    }
}

async fn shown(page: &mut Page, slug: &Slug, status: StatusCode, wish: Wish) -> Result<HttpResponse, Fault> {
    let keeps = Keeps::of_visitor(page).await?;
    let mut response = listings::answer(page, slug.clone(), status, (wish, keeps)).await?;
    super::private(&mut response);
    Ok(response)
}

/// `GET /{storefront}/p/{listing}/made`: the page that holds the form.
///
/// # Errors
/// None of its own.
pub async fn form(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let Ok(slug) = path.1.parse::<Slug>() else { return Err(Fault::NotFound) };
    std::future::ready(Ok(Go::to(links::listing(&page.storefront, &slug)).answer(&page.app))).await
}

/// `GET /{storefront}/p/{listing}/made/{line}`: a line of the visitor's own cart, to be changed.
///
/// # Errors
/// [`Fault::NotFound`] for a line that is not in it.
pub async fn change(mut page: Page, path: Path<(String, String, String)>) -> Result<HttpResponse, Fault> {
    let (_, slug, line) = path.into_inner();
    let (Ok(slug), Ok(id)) = (slug.parse::<Slug>(), line.parse::<PersonalId>()) else { return Err(Fault::NotFound) };
    let cart = page.session.as_ref().and_then(|session| session.cart.clone()).ok_or(Fault::NotFound)?;
    let wanted = id.clone();
    let found = page.app.db.read(move |read| -> Stored<_> {
        let line = personal_lines::of_cart(read, &cart)?.into_iter().find(|line| line.id == wanted);
        let Some(line) = line else { return Ok(None) };
        let variant = stored::variants(read, std::slice::from_ref(&line.variant))?.pop();
        Ok(variant.map(|variant| (line, variant.sku)))
    });
    let (line, sku) = found.await?.ok_or(Fault::NotFound)?;
    let (typed, quantity) = (line.typed, line.quantity);
    let wish = Wish { sku: sku.to_string(), typed, quantity, line: Some(id), wrong: Vec::new() };
    shown(&mut page, &slug, StatusCode::OK, wish).await
}

/// `GET /{storefront}/made/{picture}`: what the visitor sent for goods in their cart.
///
/// # Errors
/// [`Fault::NotFound`] for everybody else.
pub async fn picture(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let Ok(id) = path.1.parse::<UploadId>() else { return Err(Fault::NotFound) };
    let cart = page.session.as_ref().and_then(|session| session.cart.clone()).ok_or(Fault::NotFound)?;
    answers::picture(page.app.db.read(move |read| personal_uploads::of_cart(read, &cart, &id)).await?)
}

/// `GET /{storefront}/orders/{number}/made/{picture}`: what an order was placed with.
///
/// # Errors
/// [`Fault::NotFound`] for an order that is not the visitor's to see.
pub async fn ordered(page: Page, path: Path<(String, String, String)>) -> Result<HttpResponse, Fault> {
    let (Ok(number), Ok(id)) = (path.1.parse::<OrderNumber>(), path.2.parse::<UploadId>()) else {
        return Err(Fault::NotFound);
    };
    let found = page.app.db.read(move |read| -> Result<_, StoreError> {
        let Some(order) = orders::by_number(read, &number)? else { return Ok(None) };
        let picture = personal_uploads::of_order(read, &order.id, &id)?;
        Ok(Some((order, picture)))
    });
    let (order, picture) = found.await?.ok_or(Fault::NotFound)?;
    if super::orders::may_see(&page, &order, &page.asked("key")) {
        answers::picture(picture)
    } else {
        Err(Fault::NotFound)
    }
}
