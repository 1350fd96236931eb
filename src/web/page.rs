//! A page of a storefront: what every handler under `/{storefront}/` is given, and how its answer is sent.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::cookie::Cookie;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, ContentType, HeaderName, HeaderValue};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};
use futures_util::future::LocalBoxFuture;

use super::fault::Fault;
use super::fronts::{self, Found, currencies};
use super::kept::Shared;
use super::nav::Way;
use super::session::{self, Opened};
use super::{assets, links};
use crate::app::App;
use crate::domain::ids::Slug;
use crate::domain::money::Currency;
use crate::domain::rulebook::Market;
use crate::domain::storefront::{Language, Segment, Storefront};
use crate::store::sessions::Session;
use crate::wording::{self, Speaker};

/// The part of the path that names a storefront.
pub const SEGMENT: &str = "{storefront:[a-z]{2}-[a-z]{2}(?:-[a-z]{3})?}";

/// A storefront one may go to.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Where it leads.
    pub href: String,
    /// Its `hreflang`.
    pub tag: String,
    /// The language of its name.
    pub language: Language,
    /// Its language by its own name, and the country in that language.
    pub name: String,
    /// Its language by its own name.
    pub language_name: String,
    /// Whether it is the one being shown.
    pub here: bool,
}

impl Choice {
    /// A choice named in its own language.
    pub fn new(app: &App, storefront: Storefront, href: String, here: bool) -> Self {
        // Names sound the same in every country of a language: one speaker for all its storefronts.
        let t = app.wording.at_home(storefront.language);
        let language_name = t.language_name(storefront.language);
        let name = format!("{} · {language_name}", t.country_name(storefront.country));
        Self { href, tag: storefront.tag(), language: storefront.language, name, language_name, here }
    }
}

/// A request under a storefront.
pub struct Page {
    /// The program.
    pub app: Data<App>,
    /// Who speaks.
    pub t: Arc<Speaker>,
    /// Language, country, currency.
    pub storefront: Storefront,
    /// The rules of the country today.
    pub market: Market,
    /// The visitor's session, if they have one.
    pub session: Option<Session>,
    /// The row of categories.
    pub ways: Arc<Vec<Way>>,
    /// The numbers of catalogue, rulebook and rates; what the page was made from is as new, or newer.
    pub(super) numbers: [i64; 3],
    /// The path under the storefront, without a leading slash.
    pub path: String,
    /// The path in languages in which it is another.
    others: BTreeMap<Language, String>,
    /// The query, without its question mark.
    pub query: String,
    /// The time of the request.
    pub now: DateTime<Utc>,
    /// Today in the market.
    pub day: NaiveDate,
    /// A message left by the page before.
    pub said: Option<&'static str>,
}

impl FromRequest for Page {
    type Error = Fault;
    type Future = LocalBoxFuture<'static, Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Self::of(&request).await })
    }
}

impl Page {
    async fn of(request: &HttpRequest) -> Result<Self, Fault> {
        let app = request.app_data::<Data<App>>().cloned().ok_or(Fault::NotFound)?;
        let first = request.match_info().get("storefront").unwrap_or("");
        let segment: Segment = match first.parse() {
            Ok(segment) => segment,
            Err(_) => return Err(Fault::NotFound),
        };
        let now = app.db.now();
        let known = app.db.known();
        let versions = &known.versions;
        let numbers @ [catalogue, ..] = [versions.catalogue, versions.rulebook, versions.rates];
        let path = request.path().get(first.len() + 2..).unwrap_or("").to_owned();
        let query = request.query_string().to_owned();
        let (storefront, market, day) = match fronts::find(&app, segment) {
            Found::Front(storefront, market, day) => (storefront, *market, day),
            Found::Plain(own) => {
                let query = if query.is_empty() { query } else { format!("?{query}") };
                return Err(Fault::Moved(format!("/{}/{path}{query}", own.segment())));
            }
            Found::Near(near) => return Err(Fault::NoStorefront(near)),
        };
        let session = session::current(request, &app).await?;
        let ways = Self::ways(&app, storefront.language, catalogue).await?;
        let t = app.wording.speaker(storefront.language, storefront.country);
        let said = said(request, &app);
        Ok(Self {
            t,
            storefront,
            market,
            session,
            ways,
            numbers,
            path,
            others: BTreeMap::new(),
            query,
            now,
            day,
            said,
            app,
        })
    }

    async fn ways(app: &Data<App>, language: Language, catalogue: i64) -> Result<Arc<Vec<Way>>, Fault> {
        if let Some(ways) = app.navigation.get(language, catalogue) {
            return Ok(ways);
        }
        let ways = app.db.read(move |read| super::shop::ways(read, language)).await?;
        Ok(app.navigation.set(language, catalogue, ways))
    }

    /// The number of the rulebook the page began with.
    pub fn rulebook(&self) -> i64 {
        let [_, rulebook, _] = self.numbers;
        rulebook
    }

    /// The value of `lang`.
    pub fn lang(&self) -> String {
        self.storefront.tag()
    }

    /// Language and country as programs that preview links write them, `de_AT`.
    pub fn locale(&self) -> String {
        self.lang().replace('-', "_")
    }

    /// The value of `dir`.
    pub fn dir(&self) -> &'static str {
        wording::dir(self.storefront.language)
    }

    /// ` lang="en" dir="ltr"` for words in a language that is not the page's; nothing for others.
    pub fn in_lang(&self, language: impl std::borrow::Borrow<Language>) -> String {
        let language = language.borrow();
        if *language == self.storefront.language {
            return String::new();
        }
        format!(" lang=\"{language}\" dir=\"{}\"", wording::dir(*language))
    }

    /// What the query says under a name; nothing where it does not.
    pub fn asked(&self, name: &str) -> String {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&self.query).unwrap_or_default();
        pairs.into_iter().find(|(key, _)| key == name).map(|(_, value)| value).unwrap_or_default()
    }

    /// The token this visitor's forms carry.
    pub fn csrf(&self) -> String {
        self.session.as_ref().map_or_else(|| session::public_token(&self.app), |session| session.csrf.clone())
    }

    /// Units in the cart.
    pub fn in_cart(&self) -> i64 {
        self.session.as_ref().map_or(0, |session| session.in_cart)
    }

    /// Who is signed in.
    pub fn account(&self) -> Option<&crate::domain::accounts::Account> {
        self.session.as_ref().and_then(|session| session.account.as_ref())
    }

    /// Whether someone is signed in.
    pub fn signed_in(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.account.is_some())
    }

    /// Where a path under this storefront lies.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", links::home(&self.storefront))
    }

    /// A static file.
    pub fn asset(&self, name: &str) -> &'static str {
        assets::url(name)
    }

    /// The absolute address of this page, without its query: the one in the country's own currency.
    pub fn canonical(&self) -> String {
        let own = self.storefront.paid_in(self.market.currency, self.market.currency);
        format!("{}{}{}", self.app.origin, links::home(&own), self.path)
    }

    /// The currencies in which goods for this country can be paid, its own first.
    pub fn currencies(&self) -> Arc<[Currency]> {
        currencies(&self.app, &self.market, self.day)
    }

    /// The languages in which the path of this page is another, with it.
    pub(super) fn elsewhere(&self) -> impl Iterator<Item = (&Language, &String)> {
        self.others.iter()
    }

    /// Says that this page lies in `room` under the part of addresses `named` has for each language.
    ///
    /// # Errors
    /// [`Fault::Renamed`] where it was asked for by another than that of its own language.
    pub fn lies(&mut self, room: &str, named: impl Fn(Language) -> Slug) -> Result<(), Fault> {
        let asked = self.path.clone();
        self.stands(room, named);
        if self.path == asked { Ok(()) } else { Err(Fault::Renamed(self.at(&self.rest()))) }
    }

    /// The same, whatever it was asked for by.
    pub fn stands(&mut self, room: &str, named: impl Fn(Language) -> Slug) {
        let path = |language: Language| format!("{room}/{}", named(language));
        self.path = path(self.storefront.language);
        let others = self.app.wording.languages().iter().map(|language| (*language, path(*language)));
        self.others = others.filter(|(_, path)| *path != self.path).collect();
    }

    /// This page with its query, as it lies under a storefront.
    pub fn rest(&self) -> String {
        self.rest_in(&self.storefront.language)
    }

    /// The same in a language. The query comes along: what was searched for, which form of a good, the key of an order. A
    /// cart says from which storefront it comes, so that it can say what became of it on the
    /// way: nothing is kept for that.
    pub(super) fn rest_in(&self, language: &Language) -> String {
        let path = self.others.get(language).unwrap_or(&self.path);
        if self.path == "cart" {
            let query: Vec<(String, String)> = serde_urlencoded::from_str(&self.query).unwrap_or_default();
            let kept = query.into_iter().filter(|(name, _)| name != "from");
            let from = (self.in_cart() > 0).then(|| ("from".to_owned(), self.storefront.segment()));
            let query = serde_urlencoded::to_string(kept.chain(from).collect::<Vec<_>>()).unwrap_or_default();
            return if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) };
        }
        if self.query.is_empty() { path.clone() } else { format!("{path}?{}", self.query) }
    }

    /// An absolute address.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.app.origin)
    }

    /// The visitor's session, opened now if they have none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_session(&self) -> Result<Opened, Fault> {
        session::open(&self.app, self.session.as_ref()).await
    }

    /// Answers with a page.
    ///
    /// # Errors
    /// When the template fails.
    pub fn show(&self, page: &impl Template) -> Result<HttpResponse, Fault> {
        self.show_as(StatusCode::OK, page)
    }

    /// Answers with a page that is for everyone: it is kept, unless this visitor has a session of their own.
    ///
    /// # Errors
    /// When the template fails.
    pub fn share(&self, page: &impl Template) -> Result<HttpResponse, Fault> {
        let mut response = self.show(page)?;
        if self.session.is_none() && self.said.is_none() {
            response.extensions_mut().insert(Shared);
        }
        Ok(response)
    }

    /// Answers with a page and another status: 422 for a form to be corrected, 409 for a refusal.
    ///
    /// # Errors
    /// When the template fails.
    pub fn show_as(&self, status: StatusCode, page: &impl Template) -> Result<HttpResponse, Fault> {
        let mut response = answer(&self.app, status, page, self.said.is_some())?;
        // Which links a browser may load ahead. By header, since no page carries a script inside.
        let rules = HeaderValue::from_str(&format!("\"{}\"", assets::url("speculation.json")));
        if let Ok(rules) = rules {
            response.headers_mut().insert(HeaderName::from_static("speculation-rules"), rules);
        }
        Ok(response)
    }
}

/// Renders a page and sends it, private to its reader.
pub(super) fn answer(app: &App, status: StatusCode, page: &impl Template, said: bool) -> Result<HttpResponse, Fault> {
    let mut html = String::with_capacity(64 * 1024);
    app.measures.rendering(|| page.render_into(&mut html))?;
    let mut response = HttpResponse::build(status);
    response.insert_header(ContentType::html()).insert_header((header::CACHE_CONTROL, "private, no-cache"));
    if said {
        response.cookie(session::no_cookie(app, SAID));
    }
    Ok(response.body(html))
}

/// The cookie that holds what a page left for the next one to say.
pub(super) const SAID: &str = "said";

/// What a page may have left for the next one to say.
const SAYINGS: [&str; 73] = [
    "said-index-anew",
    "said-legal-written",
    "said-wished",
    "said-wish-gone",
    "said-watched",
    "said-watch-mailed",
    "said-watch-off",
    "said-saved-later",
    "said-moved-to-cart",
    "said-saved-gone",
    "said-review-shown",
    "said-review-withdrawn",
    "said-question-asked",
    "said-question-mailed",
    "said-answered",
    "said-voice-hidden",
    "said-voice-shown",
    "said-papers-void",
    "said-rerouted",
    "said-waits",
    "said-loss-replaced",
    "said-batch-combined",
    "said-batch-parted",
    "said-batch-closed",
    "said-batch-left",
    "said-batch-apart",
    "said-batch-out",
    "said-lane-closed",
    "said-lane-opened",
    "said-lanes-taken",
    "said-card-added",
    "said-place-added",
    "said-place-changed",
    "said-day-added",
    "said-day-taken",
    "said-papers-made",
    "said-parcel-moved",
    "said-parcel-known",
    "said-parcel-late",
    "said-called-off",
    "said-called-off-waits",
    "said-loss-refunded",
    "said-added",
    "said-cart-changed",
    "said-signed-in",
    "said-signed-out",
    "said-welcome",
    "said-saved",
    "said-published",
    "said-withdrawn",
    "said-stock-set",
    "said-picture-added",
    "said-picture-removed",
    "said-return-asked",
    "said-return-approved",
    "said-return-rejected",
    "said-return-received",
    "said-return-refunded",
    "said-letter-retried",
    "said-declined",
    "said-code-sent",
    "said-listing-made",
    "said-paid",
    "said-refund-waits",
    "said-return-lost",
    "said-charges-borne",
    "said-charges-disputed",
    "said-charges-credited",
    "said-charges-refunded",
    "said-tracking-set",
    "said-rates-new",
    "said-rates-same",
    "said-rates-failed",
];

pub(super) fn said(request: &HttpRequest, app: &App) -> Option<&'static str> {
    let cookie = session::cookie_of(request, app, SAID)?;
    SAYINGS.into_iter().find(|saying| *saying == cookie.value())
}

/// A redirect after a change, with what the next page shall say and the cookies to hand over.
#[derive(Debug, Default)]
pub struct Go {
    to: String,
    saying: Option<&'static str>,
    cookies: Vec<Cookie<'static>>,
}

impl Go {
    /// To an address of ours.
    pub fn to(to: impl Into<String>) -> Self {
        Self { to: to.into(), ..Self::default() }
    }

    /// Leaves a message for the next page: the id of one of the known sayings.
    #[must_use]
    pub fn saying(self, saying: &'static str) -> Self {
        debug_assert!(SAYINGS.contains(&saying), "{saying} is not in SAYINGS");
        Self { saying: Some(saying), ..self }
    }

    /// Hands over a cookie.
    #[must_use]
    pub fn with(mut self, cookie: Option<Cookie<'static>>) -> Self {
        self.cookies.extend(cookie);
        self
    }

    /// The answer: 303.
    pub fn answer(self, app: &App) -> HttpResponse {
        let mut response = HttpResponse::SeeOther();
        response.insert_header((header::LOCATION, self.to)).insert_header((header::CACHE_CONTROL, "no-store"));
        if let Some(saying) = self.saying {
            let mut cookie = session::cookie(app, SAID, saying.to_owned());
            cookie.set_max_age(actix_web::cookie::time::Duration::seconds(30));
            response.cookie(cookie);
        }
        for cookie in self.cookies {
            response.cookie(cookie);
        }
        response.finish()
    }
}
