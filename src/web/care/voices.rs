//! What people wrote about goods, newest first: what is against the law or the rules of the house is taken off its page,
//! with a reason.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::web::Query;
use askama::Template;
use chrono::NaiveDateTime;
use serde::Deserialize;

use crate::actions::hide_voice::{hide_question, hide_review};
use crate::domain::country::Country;
use crate::domain::ids::ListingId;
use crate::domain::questions::Question;
use crate::domain::reviews::{Answer, MOST_REASON, Review, ReviewState};
use crate::domain::storefront::Language;
use crate::store::listings::Card;
use crate::store::{StoreError, listings, questions, reviews};
use crate::web::desk::{Desk, Reader};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::page::Go;
use crate::web::pictures::Shot;
use crate::wording::Speaker;

/// Reviews and questions of one page, each.
const PER_PAGE: i64 = 25;

/// Which part of the list.
#[derive(Debug, Default, Deserialize)]
pub struct Part {
    #[serde(default)]
    page: i64,
}

/// One review or question.
struct Voice {
    /// `reviews` or `questions`.
    kind: &'static str,
    id: String,
    listing: ListingId,
    /// None for a question.
    stars: Option<u32>,
    title: String,
    text: String,
    name: String,
    language: Language,
    country: Country,
    at: NaiveDateTime,
    answer: Option<Answer>,
    /// Why it is hidden.
    hidden: Option<String>,
    photos: Vec<Shot>,
}

impl From<Review> for Voice {
    fn from(review: Review) -> Self {
        Self {
            kind: "reviews",
            id: review.id.to_string(),
            listing: review.listing,
            stars: Some(review.wrote.stars.number()),
            title: review.wrote.title,
            text: review.wrote.text,
            name: review.wrote.name,
            language: review.wrote.language,
            country: review.country,
            at: review.written_at,
            answer: review.answer,
            hidden: (review.state == ReviewState::Hidden).then_some(review.hidden_because),
            photos: review.wrote.photos.iter().map(Shot::of_photo).collect(),
        }
    }
}

impl From<Question> for Voice {
    fn from(question: Question) -> Self {
        Self {
            kind: "questions",
            id: question.id.to_string(),
            listing: question.listing,
            stars: None,
            title: String::new(),
            text: question.text,
            name: question.name,
            language: question.language,
            country: question.country,
            at: question.asked_at,
            answer: question.answer,
            hidden: question.hidden.then_some(question.hidden_because),
            photos: Vec::new(),
        }
    }
}

/// A reason that was sent and not taken: for what, and what is wrong with it.
struct Tried {
    on: String,
    reason: String,
    wrong: Wrong,
}

#[derive(Template)]
#[template(path = "care/voices.html")]
struct VoicesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    voices: Vec<Voice>,
    titles: HashMap<ListingId, Card>,
    number: i64,
    more: bool,
    tried: Option<Tried>,
}

impl VoicesPage<'_> {
    fn card(&self, voice: &Voice) -> Option<&Card> {
        self.titles.get(&voice.listing)
    }

    fn reason(&self, voice: &Voice) -> &str {
        self.tried.as_ref().filter(|tried| tried.on == voice.id).map_or("", |tried| tried.reason.as_str())
    }

    fn wrong(&self, voice: &Voice) -> Option<String> {
        self.tried.as_ref().filter(|tried| tried.on == voice.id)?.wrong.of(self.t, "reason")
    }

    /// Whether a question still waits for its brand.
    fn waits(&self, voice: &Voice) -> bool {
        voice.stars.is_none() && voice.answer.is_none()
    }
}

/// `GET /care/voices`
pub async fn list(desk: Reader, part: Query<Part>) -> Result<HttpResponse, Fault> {
    answer(&desk, part.page.clamp(1, 100_000), None, StatusCode::OK).await
}

async fn answer(desk: &Reader, number: i64, tried: Option<Tried>, status: StatusCode) -> Result<HttpResponse, Fault> {
    let (offset, language) = ((number - 1) * PER_PAGE, desk.t.language());
    let read = desk.app.db.read(move |read| {
        let reviews = reviews::latest(read, offset, PER_PAGE)?;
        let questions = questions::latest(read, offset, PER_PAGE)?;
        let most = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
        let more = reviews.len() == most || questions.len() == most;
        let mut voices: Vec<Voice> = reviews.into_iter().map(Voice::from).collect();
        voices.extend(questions.into_iter().map(Voice::from));
        voices.sort_by_key(|voice| std::cmp::Reverse(voice.at));
        let mut about: Vec<ListingId> = voices.iter().map(|voice| voice.listing.clone()).collect();
        about.sort();
        about.dedup();
        let cards = listings::cards(read, &about, language)?;
        let titles: HashMap<ListingId, Card> = cards.into_iter().map(|card| (card.id.clone(), card)).collect();
        Ok::<_, StoreError>((voices, titles, more))
    });
    let (voices, titles, more) = read.await?;
    let (t, desk) = (&desk.t, &desk.0);
    desk.show_as(status, &VoicesPage { t, desk, voices, titles, number, more, tried })
}

/// `POST /care/voices/{kind}/{id}/hide`: takes it off its page, for a reason.
pub async fn hide(desk: Reader, path: Path<(String, String)>, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let (kind, id) = path.into_inner();
    let mut wrong = Wrong::none();
    let reason = wrong.needed("reason", fields.get("reason"), MOST_REASON, "care-voices-reason-needed");
    let Some(reason) = reason else {
        let tried = Tried { on: id, reason: fields.get("reason").to_owned(), wrong };
        return answer(&desk, 1, Some(tried), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    change(&desk, &kind, &id, Some(reason)).await?;
    Ok(Go::to("/care/voices").saying("said-voice-hidden").answer(&desk.app))
}

/// `POST /care/voices/{kind}/{id}/show`: puts it back.
pub async fn show(desk: Reader, path: Path<(String, String)>, _posted: Posted) -> Result<HttpResponse, Fault> {
    let (kind, id) = path.into_inner();
    change(&desk, &kind, &id, None).await?;
    Ok(Go::to("/care/voices").saying("said-voice-shown").answer(&desk.app))
}

async fn change(desk: &Reader, kind: &str, id: &str, because: Option<String>) -> Result<(), Fault> {
    let author = (&desk.account).into();
    match kind {
        "reviews" => {
            let id = id.parse().or(Err(Fault::NotFound))?;
            Ok(desk.app.db.write(move |tx| hide_review(tx, &author, &id, because.as_deref())).await?)
        }
        "questions" => {
            let id = id.parse().or(Err(Fault::NotFound))?;
            Ok(desk.app.db.write(move |tx| hide_question(tx, &author, &id, because.as_deref())).await?)
        }
        _ => Err(Fault::NotFound),
    }
}
