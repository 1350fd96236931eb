//! What a handler answers instead of its page, and the page that is made of it.
//!
//! A *refusal* is an answer the trade expects. A *broken* thing is ours: logged once, here, and never shown.
//! [`Fault`] leaves a note in the response; the middleware [`as_page`] turns it into a page in the language of the URL.

use std::fmt;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, ContentType, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpRequest, HttpResponse, ResponseError};
use askama::Template;

use super::fronts;
use super::links;
use super::page::Choice;
use crate::actions::{ActionError, Refusal};
use crate::app::App;
use crate::domain::money::MoneyError;
use crate::domain::storefront::Storefront;
use crate::store::StoreError;
use crate::wording::Speaker;

/// Why there is no page.
#[derive(Debug)]
pub enum Fault {
    /// Nothing lies at this address.
    NotFound,
    /// No such storefront; these are near.
    NoStorefront(Vec<Storefront>),
    /// The address has another form.
    Moved(String),
    /// The page is called otherwise by now, or in this language.
    Renamed(String),
    /// Someone has to sign in first.
    SignIn,
    /// Signed in, but not for this.
    Forbidden,
    /// A form without its token, or sent from elsewhere.
    Token,
    /// A body that is not a form, or lacks what every browser sends.
    BadForm,
    /// A body beyond the limit.
    TooLarge,
    /// Too many tries; seconds to wait.
    TooMany(i64),
    /// An action refused and the handler had no better place to say so.
    Refused(Refusal),
    /// Ours to mend.
    Broken(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<ActionError> for Fault {
    fn from(error: ActionError) -> Self {
        match error {
            ActionError::Refused(Refusal::NotFound) => Self::NotFound,
            ActionError::Refused(refusal) => Self::Refused(refusal),
            ActionError::Broken(error) => error.into(),
        }
    }
}

impl From<MoneyError> for Fault {
    fn from(error: MoneyError) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<askama::Error> for Fault {
    fn from(error: askama::Error) -> Self {
        Self::Broken(format!("rendering: {error}"))
    }
}

/// What the middleware needs to make a page.
#[derive(Debug, Clone)]
struct Note {
    heading: &'static str,
    words: &'static str,
    offered: Vec<Storefront>,
}

impl Fault {
    fn note(&self) -> Note {
        let (heading, words) = match self {
            Self::NotFound | Self::Moved(_) | Self::Renamed(_) => ("fault-not-found", "fault-not-found-help"),
            Self::NoStorefront(_) => ("fault-no-storefront", "fault-no-storefront-help"),
            Self::SignIn => ("fault-sign-in", "fault-sign-in-help"),
            Self::Forbidden => ("fault-forbidden", "fault-forbidden-help"),
            Self::Token => ("fault-token", "fault-token-help"),
            Self::BadForm => ("fault-bad-form", "fault-bad-form-help"),
            Self::TooLarge => ("fault-too-large", "fault-too-large-help"),
            Self::TooMany(_) => ("fault-too-many", "fault-too-many-help"),
            Self::Refused(_) => ("fault-refused", "fault-refused-help"),
            Self::Broken(_) => ("fault-broken", "fault-broken-help"),
        };
        let offered = if let Self::NoStorefront(near) = self { near.clone() } else { Vec::new() };
        Note { heading, words, offered }
    }
}

impl ResponseError for Fault {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NoStorefront(_) => StatusCode::NOT_FOUND,
            Self::Moved(_) => StatusCode::PERMANENT_REDIRECT,
            Self::Renamed(_) => StatusCode::MOVED_PERMANENTLY,
            Self::SignIn => StatusCode::SEE_OTHER,
            Self::Forbidden | Self::Token => StatusCode::FORBIDDEN,
            Self::BadForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Refused(_) => StatusCode::CONFLICT,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        if let Self::Broken(what) = self {
            tracing::error!(%what, "a request failed");
        }
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::Moved(to) => {
                return response.insert_header((header::LOCATION, to.as_str())).finish();
            }
            // What is called otherwise today may have its old name back tomorrow: a browser that remembered both ways
            // would go round in circles.
            Self::Renamed(to) => {
                response.insert_header((header::CACHE_CONTROL, "no-cache"));
                return response.insert_header((header::LOCATION, to.as_str())).finish();
            }
            Self::TooMany(seconds) => {
                response.insert_header((header::RETRY_AFTER, seconds.to_string()));
            }
            _ => {}
        }
        let mut response = response.finish();
        response.extensions_mut().insert(self.note());
        response
    }
}

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    t: &'a Speaker,
    note: Note,
    home: String,
    offered: Vec<Choice>,
    css: &'a str,
    icon: &'a str,
}

/// Where no route leads.
///
/// # Errors
/// Always [`Fault::NotFound`].
pub async fn nowhere() -> Result<HttpResponse, Fault> {
    Err(Fault::NotFound)
}

/// Where a page lies that was asked for by another form of its address.
fn moved(request: &HttpRequest, status: StatusCode, location: Option<&HeaderValue>) -> Option<HttpResponse> {
    if !request.method().is_safe() {
        return None;
    }
    let to = match status {
        StatusCode::PERMANENT_REDIRECT => location?.to_str().ok()?.to_owned(),
        StatusCode::NOT_FOUND => {
            let tidy = links::tidied(request.path())?;
            if request.query_string().is_empty() { tidy } else { format!("{tidy}?{}", request.query_string()) }
        }
        _ => return None,
    };
    // 301 is what every machine knows. It would turn a form that is sent into a page that is asked for, so that is told
    // 308. For ever would be too long: a country may change its currency.
    let kept = (header::CACHE_CONTROL, "public, max-age=86400");
    Some(HttpResponse::MovedPermanently().insert_header((header::LOCATION, to)).insert_header(kept).finish())
}

/// Turns what a [`Fault`] left into a page in the language of the URL, or leads to the page that was meant.
///
/// # Errors
/// None of its own.
pub async fn as_page<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    // A clone of the request held across routing would stop actix from routing it.
    let response = next.call(request).await?.map_into_left_body();
    let location = response.headers().get(header::LOCATION);
    if let Some(answer) = moved(response.request(), response.status(), location) {
        return Ok(ServiceResponse::new(response.into_parts().0, answer).map_into_right_body());
    }
    let note = response.response().extensions().get::<Note>().cloned();
    let Some(note) = note else { return Ok(response) };
    let (request, response) = response.into_parts();
    if response.status() == StatusCode::SEE_OTHER {
        let to = links::sign_in_then(&request);
        let answer = HttpResponse::SeeOther().insert_header((header::LOCATION, to)).finish();
        return Ok(ServiceResponse::new(request, answer).map_into_right_body());
    }
    let mut answer = HttpResponse::build(response.status());
    for (name, value) in response.headers() {
        answer.insert_header((name.clone(), value.clone()));
    }
    let body = written(&request, note).unwrap_or_default();
    let answer =
        answer.insert_header(ContentType::html()).insert_header((header::CACHE_CONTROL, "no-store")).body(body);
    Ok(ServiceResponse::new(request, answer).map_into_right_body())
}

fn written(request: &HttpRequest, note: Note) -> Option<String> {
    let app = request.app_data::<Data<App>>()?;
    let storefront = fronts::nearest(request, app);
    let t = app.wording.speaker(storefront.language, storefront.country);
    let offered = note.offered.iter().map(|near| Choice::new(app, *near, links::home(near), false)).collect();
    let home = links::home(&storefront);
    FaultPage {
        t: &t,
        note,
        home,
        offered,
        css: super::assets::url("shop.css"),
        icon: super::assets::url("img/mark.svg"),
    }
    .render()
    .ok()
}
