//! What people ask about a brand's goods and say of them, and its answers.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use askama::Template;

use super::listings::Part;
use crate::actions::answer_voice::{answer_question, answer_review};
use crate::actions::{ActionError, Refusal};
use crate::domain::brands::Brand;
use crate::domain::country::Country;
use crate::domain::ids::{ListingId, QuestionId, ReviewId};
use crate::domain::questions::{Question, QuestionState};
use crate::domain::reviews::{Answer, MOST_ANSWER, Photo, Review};
use crate::domain::storefront::Language;
use crate::store::listings::Card;
use crate::store::{StoreError, listings, questions, reviews};
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::page::Go;
use crate::web::pictures::Shot;
use crate::wording::Speaker;

/// Reviews of one page.
const PER_PAGE: usize = 20;
/// Questions that wait, and those answered last.
const MOST_OPEN: i64 = 100;
const MOST_ANSWERED: i64 = 20;

/// An answer that was sent and not taken: to what, the words, what is wrong with them.
struct Tried {
    to: String,
    text: String,
    wrong: Wrong,
}

#[derive(Template)]
#[template(path = "brand/voices.html")]
struct VoicesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: Brand,
    open: Vec<Question>,
    answered: Vec<Question>,
    reviews: Vec<Review>,
    titles: HashMap<ListingId, Card>,
    waiting: i64,
    number: usize,
    more: bool,
    tried: Option<Tried>,
}

impl VoicesPage<'_> {
    fn card(&self, listing: &ListingId) -> Option<&Card> {
        self.titles.get(listing)
    }

    fn shot(&self, photo: &Photo) -> Shot {
        Shot::of_photo(photo)
    }

    fn country(&self, country: &Country) -> String {
        self.t.country_name(country)
    }

    /// What stands in the field of an answer.
    fn text(&self, id: &str, answer: Option<&Answer>) -> String {
        let tried = self.tried.as_ref().filter(|tried| tried.to == id);
        tried.map(|tried| tried.text.clone()).or(answer.map(|answer| answer.text.clone())).unwrap_or_default()
    }

    fn language(&self, answer: Option<&Answer>) -> Language {
        answer.map_or(self.desk.account.language, |answer| answer.language)
    }

    fn wrong(&self, id: &str) -> Option<String> {
        self.tried.as_ref().filter(|tried| tried.to == id)?.wrong.of(self.t, "answer")
    }
}

/// `GET /brand/voices`
pub async fn list(desk: BrandOwner, part: Query<Part>) -> Result<HttpResponse, Fault> {
    answer(&desk, part.number(), None, StatusCode::OK).await
}

async fn answer(
    desk: &BrandOwner,
    number: usize,
    tried: Option<Tried>,
    status: StatusCode,
) -> Result<HttpResponse, Fault> {
    let (id, language) = (desk.brand.clone(), desk.t.language());
    let offset = i64::try_from((number - 1).saturating_mul(PER_PAGE)).unwrap_or(i64::MAX);
    let limit = i64::try_from(PER_PAGE + 1).unwrap_or(i64::MAX);
    let read = desk.app.db.read(move |read| {
        let open = questions::of_brand(read, &id, QuestionState::Open, MOST_OPEN)?;
        let answered = questions::of_brand(read, &id, QuestionState::Answered, MOST_ANSWERED)?;
        let reviews = reviews::of_brand(read, &id, offset, limit)?;
        let waiting = questions::count_open(read, &id)? + reviews::count_unanswered(read, &id)?;
        let mut about: Vec<ListingId> = open.iter().chain(&answered).map(|one| one.listing.clone()).collect();
        about.extend(reviews.iter().map(|one| one.listing.clone()));
        about.sort();
        about.dedup();
        let cards = listings::cards(read, &about, language)?;
        let titles: HashMap<ListingId, Card> = cards.into_iter().map(|card| (card.id.clone(), card)).collect();
        Ok::<_, StoreError>((super::brand(read, &id)?, open, answered, reviews, titles, waiting))
    });
    let (brand, open, answered, mut reviews, titles, waiting) = read.await?;
    if reviews.is_empty() && number > 1 {
        return Err(Fault::NotFound);
    }
    let more = reviews.len() > PER_PAGE;
    reviews.truncate(PER_PAGE);
    let (t, desk) = (&desk.t, &desk.desk);
    desk.show_as(status, &VoicesPage { t, desk, brand, open, answered, reviews, titles, waiting, number, more, tried })
}

/// `POST /brand/voices/{kind}/{id}`: answers a review or a question, or words the answer anew.
pub async fn say(
    desk: BrandOwner,
    path: Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<HttpResponse, Fault> {
    let (kind, id) = path.into_inner();
    let mut wrong = Wrong::none();
    let text = wrong.needed("answer", fields.get("answer"), MOST_ANSWER, "brand-voices-answer-needed");
    let language: Option<Language> = fields.get("language").parse().ok();
    let language = language.filter(|language| desk.app.wording.offers(*language)).unwrap_or(desk.account.language);
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(text) = text {
        let (author, brand) = (super::author(&desk), desk.brand.clone());
        let done = match kind.as_str() {
            "reviews" => {
                let id: ReviewId = id.parse().or(Err(Fault::NotFound))?;
                desk.app.db.write(move |tx| answer_review(tx, &author, &brand, &id, (&text, language))).await
            }
            "questions" => {
                let id: QuestionId = id.parse().or(Err(Fault::NotFound))?;
                desk.app.db.write(move |tx| answer_question(tx, &author, &brand, &id, (&text, language))).await
            }
            _ => return Err(Fault::NotFound),
        };
        match done {
            Ok(()) => return Ok(Go::to("/brand/voices").saying("said-answered").answer(&desk.app)),
            Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
                status = StatusCode::CONFLICT;
                wrong.say("answer", "fault-refused", Vec::new());
            }
            Err(error) => return Err(error.into()),
        }
    }
    let tried = Tried { to: id, text: fields.get("answer").to_owned(), wrong };
    answer(&desk, 1, Some(tried), status).await
}
