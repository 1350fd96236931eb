//! Pages for everyone, kept as they travel: rendered and compressed once for each state of the world.
//!
//! A page is found only under the versions of all it was made from, and a moment: the working day of every place and
//! the day in every market, so that what is found is what would be made now. What another process commits raises a
//! version; nothing here ends by itself. Only answers that a handler calls [`Shared`] are kept, and those are made for
//! visitors without a session: who has one is never answered from here.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpResponse};
use chrono::{DateTime, Utc};
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use super::encoding::{Coding, Effort};
use super::session;
use crate::app::App;
use crate::domain::storefront::Segment;
use crate::store::StoreError;
use crate::store::known::Known;

/// Marks an answer that is the same for everyone without a session.
#[derive(Debug, Clone, Copy)]
pub struct Shared;

/// Longer addresses are answered, not kept.
const LONGEST: usize = 1024;
/// What is shorter does not get shorter.
const SHORTEST: usize = 256;
/// What a kept page costs besides its bytes, about.
const OVERHEAD: u64 = 2048;

/// The state of the world a page was made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct State {
    made_from: [i64; 6],
    moment: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    state: State,
    coding: Coding,
    address: Box<str>,
}

/// An answer as it travels.
struct Kept {
    headers: Vec<(HeaderName, HeaderValue)>,
    tag: HeaderValue,
    body: Bytes,
}

#[derive(Clone)]
struct Size;

impl Weighter<Key, Arc<Kept>> for Size {
    fn weight(&self, key: &Key, kept: &Arc<Kept>) -> u64 {
        let bytes = kept.body.len().saturating_add(key.address.len());
        u64::try_from(bytes).unwrap_or(u64::MAX).saturating_add(OVERHEAD)
    }
}

/// The minute, the versions and the moment last reckoned.
type Reckoned = (i64, i64, i64, u64);

/// The memory.
pub struct Pages {
    kept: Option<Cache<Key, Arc<Kept>, Size>>,
    moment: Mutex<Option<Reckoned>>,
    found: AtomicU64,
    made: AtomicU64,
}

impl Pages {
    /// A memory of so many megabytes; none at all for 0.
    pub fn of(megabytes: u32) -> Self {
        let room = u64::from(megabytes) * 1024 * 1024;
        // About as many as fit, at 20 KB each.
        let count = usize::try_from(room / 20_480).unwrap_or(usize::MAX);
        Self {
            kept: (room > 0).then(|| Cache::with_weighter(count, room, Size)),
            moment: Mutex::new(None),
            found: AtomicU64::new(0),
            made: AtomicU64::new(0),
        }
    }

    /// How many requests were answered from memory, and how many pages were made to be kept.
    pub fn counts(&self) -> (u64, u64) {
        (self.found.load(Ordering::Relaxed), self.made.load(Ordering::Relaxed))
    }

    /// How many pages are kept, and how many bytes they take.
    pub fn holds(&self) -> (usize, u64) {
        self.kept.as_ref().map_or((0, 0), |kept| (kept.len(), kept.weight()))
    }

    /// A number that changes with the working day of a place or the day of a market. Both change on a full minute:
    /// it is reckoned once in each.
    fn moment(&self, known: &Known, now: DateTime<Utc>) -> u64 {
        let minute = now.timestamp().div_euclid(60);
        let (lanes, rulebook) = (known.versions.lanes, known.versions.rulebook);
        let mut last = self.moment.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((at, of_lanes, of_rules, moment)) = *last
            && (at, of_lanes, of_rules) == (minute, lanes, rulebook)
        {
            return moment;
        }
        let mut hasher = DefaultHasher::new();
        now.date_naive().hash(&mut hasher);
        known.begins(now).hash(&mut hasher);
        for market in known.rulebook.markets(now.date_naive()) {
            market.day(now).hash(&mut hasher);
        }
        let moment = hasher.finish();
        *last = Some((minute, lanes, rulebook, moment));
        moment
    }
}

/// Whether a request only looks.
fn looks(method: &Method) -> bool {
    method == Method::GET || method == Method::HEAD
}

/// Under what an answer to a request is kept; nothing outside storefronts, whose files and health need no database, and
/// nothing for who has something of their own with us.
async fn key(app: &Data<App>, request: &ServiceRequest, coding: Coding) -> Option<Key> {
    app.pages.kept.as_ref()?;
    request.path().split('/').nth(1)?.parse::<Segment>().ok()?;
    let address = request.uri().path_and_query()?.as_str();
    if !looks(request.method()) || address.len() > LONGEST || session::has_cookies(request.request(), app) {
        return None;
    }
    let known = match app.db.current() {
        Some(known) => known,
        None => app.db.read(|read| Ok::<_, StoreError>(read.known())).await.ok()?,
    };
    let state = State { made_from: known.versions.of_pages(), moment: app.pages.moment(&known, app.db.now()) };
    Some(Key { state, coding, address: address.into() })
}

/// Answers from memory what is kept; sends everything else compressed, and keeps what is for everyone.
///
/// # Errors
/// None of its own.
pub async fn deliver<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let Some(app) = request.app_data::<Data<App>>().cloned() else {
        return Ok(next.call(request).await?.map_into_boxed_body());
    };
    let coding = Coding::wanted(&request);
    let key = key(&app, &request, coding).await;
    if let (Some(key), Some(pages)) = (&key, &app.pages.kept)
        && let Some(kept) = pages.get(key)
    {
        app.pages.found.fetch_add(1, Ordering::Relaxed);
        let answer = kept.answer(request.headers().get(header::IF_NONE_MATCH));
        app.measures.answered(request.path(), answer.status(), None);
        return Ok(request.into_response(answer));
    }
    let since = Some(Instant::now());
    let (asked, quickest) = (request.headers().get(header::IF_NONE_MATCH).cloned(), Coding::quickest(&request));
    let (request, response) = next.call(request).await?.map_into_boxed_body().into_parts();
    let (mut response, body) = response.into_parts();
    let marked = response.extensions_mut().remove::<Shared>().is_some();
    let shared = marked && looks(request.method()) && response.status() == StatusCode::OK;
    let body = match body.try_into_bytes() {
        Ok(bytes) => bytes,
        // What is sent in pieces goes as it comes.
        Err(body) => {
            app.measures.answered(request.path(), response.status(), since);
            return Ok(ServiceResponse::new(request, response.set_body(body)));
        }
    };
    // A page that is kept is worth more work than one that is made for one reader.
    let kept = shared && key.is_some();
    let (coding, effort) = if kept { (coding, Effort::Page) } else { (quickest, Effort::Once) };
    let (sent, coding) = travelling(response.headers(), &body, coding, effort);
    if let Some(name) = coding.name() {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    if !shared {
        app.measures.answered(request.path(), response.status(), since);
        if is_text(response.headers()) && !response.headers().contains_key(header::VARY) {
            response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        return Ok(ServiceResponse::new(request, response.set_body(sent).map_into_boxed_body()));
    }
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    // Kept by whoever likes, shown only when we say that it still holds.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    let kept = Kept::of(&app, headers, &body, sent);
    let answer = kept.answer(asked.as_ref());
    app.measures.answered(request.path(), answer.status(), since);
    if let (Some(key), Some(pages)) = (key, &app.pages.kept) {
        app.pages.made.fetch_add(1, Ordering::Relaxed);
        pages.insert(key, Arc::new(kept));
    }
    Ok(ServiceResponse::new(request, answer))
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/") || ["json", "xml", "javascript"].iter().any(|part| kind.contains(part))
}

/// The bytes as they will travel, and how.
fn travelling(headers: &HeaderMap, body: &Bytes, wanted: Coding, effort: Effort) -> (Bytes, Coding) {
    if body.len() < SHORTEST || headers.contains_key(header::CONTENT_ENCODING) || !is_text(headers) {
        return (body.clone(), Coding::Plain);
    }
    match wanted.encode(body, effort) {
        Ok(Some(encoded)) => (encoded.into(), wanted),
        Ok(None) => (body.clone(), Coding::Plain),
        Err(error) => {
            tracing::warn!(%error, "a page could not be compressed");
            (body.clone(), Coding::Plain)
        }
    }
}

impl Kept {
    /// An answer with a tag of what it says, whichever way it travels. The tag is the same in every process of the house,
    /// and nobody outside can make two pages that have the same.
    fn of(app: &App, headers: &HeaderMap, plain: &Bytes, body: Bytes) -> Self {
        let mut hasher = DefaultHasher::new();
        app.key.hash(&mut hasher);
        hasher.write(plain);
        let digest = format!("{:016x}{:x}", hasher.finish(), plain.len());
        let tag = HeaderValue::from_str(&format!("W/\"{digest}\"")).unwrap_or(HeaderValue::from_static("W/\"\""));
        let own = headers.iter().filter(|(name, _)| **name != header::SET_COOKIE);
        // A compressor hands over room for more than it wrote: what is kept is no longer than what it says.
        let body = Bytes::copy_from_slice(&body);
        Self { headers: own.map(|(name, value)| (name.clone(), value.clone())).collect(), tag, body }
    }

    /// The answer, or that the reader has it already: by the tags of what they have.
    fn answer(&self, tags: Option<&HeaderValue>) -> HttpResponse {
        let had = |value: &HeaderValue| {
            let Ok(tags) = value.to_str() else { return false };
            let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
            let own = self.tag.to_str().map(bare).unwrap_or_default();
            tags.split(',').any(|tag| tag.trim() == "*" || bare(tag) == own)
        };
        let unchanged = tags.is_some_and(had);
        let status = if unchanged { StatusCode::NOT_MODIFIED } else { StatusCode::OK };
        let body = if unchanged { BoxBody::new(()) } else { BoxBody::new(self.body.clone()) };
        let mut answer = HttpResponse::with_body(status, body);
        let headers = answer.headers_mut();
        for (name, value) in &self.headers {
            headers.append(name.clone(), value.clone());
        }
        headers.insert(header::ETAG, self.tag.clone());
        answer
    }
}
