//! Who is asking: the session of the cookie, and the tokens forms carry.
//!
//! A visitor without a session gets no cookie; their forms carry one public token, good for a day, and only from
//! pages of our own. The first POST opens a session; whoever is signed in needs the token of their own. A cookie holds
//! 256 random bits; the database their hash.

use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};
use rand::RngExt;
use sha2::{Digest, Sha256};

use super::fault::Fault;
use crate::actions::sign_in::{self, NewSession, SHOPPER_SESSION, STAFF_SESSION};
use crate::app::{App, hex};
use crate::domain::accounts::Account;
use crate::store::sessions::{self, Session};
use crate::store::{Conn, Stored};

/// The cookie that holds a session's id.
const SESSION: &str = "entrepot";

/// What the request's cookie stands for; remembered with the request, so that it is looked up once.
#[derive(Clone)]
struct Looked(Option<Session>);

/// The hash under which a secret is kept.
pub fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// Whether two secrets are the same, in a time that says nothing about where they differ.
pub fn same(a: &str, b: &str) -> bool {
    let (a, b) = (Sha256::digest(a.as_bytes()), Sha256::digest(b.as_bytes()));
    a.iter().zip(b.iter()).fold(0, |differ, (x, y)| differ | (x ^ y)) == 0
}

/// Whether pages come encrypted, so that cookies may be held to it.
fn is_secure(app: &App) -> bool {
    app.origin.starts_with("https://")
}

/// The name of a cookie: where pages come encrypted, one that no other host and no plain page can set.
fn cookie_name(app: &App, name: &str) -> String {
    if is_secure(app) { format!("__Host-{name}") } else { name.to_owned() }
}

/// A cookie of ours, for the whole site and for no script.
pub fn cookie(app: &App, name: &str, value: String) -> Cookie<'static> {
    let mut cookie = Cookie::new(cookie_name(app, name), value);
    cookie.set_path("/");
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(is_secure(app));
    cookie
}

/// A cookie that takes one of ours away.
pub fn no_cookie(app: &App, name: &str) -> Cookie<'static> {
    let mut cookie = cookie(app, name, String::new());
    cookie.make_removal();
    cookie
}

/// A cookie of ours as a browser sent it back.
pub fn cookie_of(request: &HttpRequest, app: &App, name: &str) -> Option<Cookie<'static>> {
    request.cookie(&cookie_name(app, name))
}

/// Whether a request carries a cookie of ours: a session, or a word that one page left for the next.
pub fn has_cookies(request: &HttpRequest, app: &App) -> bool {
    let sent = request.headers().contains_key(header::COOKIE);
    sent && [SESSION, super::page::SAID].iter().any(|name| cookie_of(request, app, name).is_some())
}

/// The session of the request's cookie, if it has one that still holds.
///
/// # Errors
/// When the database fails.
pub async fn current(request: &HttpRequest, app: &Data<App>) -> Result<Option<Session>, Fault> {
    let looked = request.extensions().get::<Looked>().cloned();
    match looked {
        Some(Looked(session)) => Ok(session),
        None => Ok(current_beside(request, app, |_, _| Ok(())).await?.0),
    }
}

/// The same, asked anew, with what else is read of that visitor on the same way to the database; nothing for whoever has
/// none. Whoever asks for the session later on finds it looked up.
///
/// # Errors
/// When the database fails.
pub async fn current_beside<T: Default + Send + 'static>(
    request: &HttpRequest,
    app: &Data<App>,
    more: fn(&mut Conn, &Session) -> Stored<T>,
) -> Result<(Option<Session>, T), Fault> {
    let found = match cookie_of(request, app, SESSION) {
        Some(cookie) if cookie.value().len() == 64 => {
            let id_hash = hash(cookie.value());
            let now = app.db.now().naive_utc();
            let read = move |conn: &mut Conn| -> Stored<_> {
                let session = sessions::by_hash(conn, &id_hash, now)?;
                let more = session.as_ref().map(|session| more(conn, session)).transpose()?;
                Ok((session, more.unwrap_or_default()))
            };
            app.db.glance(read).await?
        }
        _ => (None, T::default()),
    };
    request.extensions_mut().insert(Looked(found.0.clone()));
    Ok(found)
}

/// The token of visitors without a session: the same for all, for a day.
pub fn public_token(app: &App) -> String {
    day_token(app, 0)
}

fn day_token(app: &App, days_ago: i64) -> String {
    let day = app.db.now().date_naive() - chrono::TimeDelta::days(days_ago);
    app.signature("public form", &day.to_string())
}

/// Whether the request says it comes from a page of ours (`Some(true)`), from elsewhere (`Some(false)`), or nothing.
fn from_here(request: &HttpRequest, app: &App) -> Option<bool> {
    let origin = request.headers().get(header::ORIGIN)?;
    Some(origin.as_bytes() == app.origin.as_bytes())
}

/// Checks the token of a form that was sent.
///
/// # Errors
/// [`Fault::Token`] for none, a wrong one, another session's, or one sent from another site.
pub fn check_token(request: &HttpRequest, app: &App, session: Option<&Session>, token: &str) -> Result<(), Fault> {
    let here = from_here(request, app);
    let public = || here == Some(true) && (same(token, &day_token(app, 0)) || same(token, &day_token(app, 1)));
    let right = match session {
        // A page from before the session (one step back, another tab) goes on working while nobody is signed in.
        Some(session) if session.account.is_none() => here != Some(false) && same(token, &session.csrf) || public(),
        Some(session) => here != Some(false) && same(token, &session.csrf),
        None => public(),
    };
    if right { Ok(()) } else { Err(Fault::Token) }
}

/// A session that was just opened: its cookie is still to be handed over.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The hash of its id.
    pub id_hash: String,
    /// The cookie, when the visitor does not have it yet.
    pub cookie: Option<Cookie<'static>>,
}

/// A fresh secret of 256 bits, in hex.
pub fn secret() -> String {
    let bytes: [u8; 32] = rand::rng().random();
    hex(&bytes)
}

fn make(app: &App, staff: bool) -> (NewSession, Cookie<'static>) {
    let id = secret();
    let new = NewSession { id_hash: hash(&id), csrf: secret() };
    let lasts = if staff { STAFF_SESSION } else { SHOPPER_SESSION };
    let mut cookie = cookie(app, SESSION, id);
    cookie.set_max_age(actix_web::cookie::time::Duration::seconds(lasts.num_seconds()));
    (new, cookie)
}

/// The visitor's session, opened now if they have none.
///
/// # Errors
/// When the database fails.
pub async fn open(app: &Data<App>, session: Option<&Session>) -> Result<Opened, Fault> {
    if let Some(session) = session {
        return Ok(Opened { id_hash: session.id_hash.clone(), cookie: None });
    }
    let (new, cookie) = make(app, false);
    let id_hash = new.id_hash.clone();
    app.db.write(move |tx| sign_in::open_session(tx, &new)).await?;
    Ok(Opened { id_hash, cookie: Some(cookie) })
}

/// A new session for an account whose password was right; the former one ends.
///
/// # Errors
/// When the database fails.
pub async fn open_own(app: &Data<App>, account: Account, former: Option<Session>) -> Result<Cookie<'static>, Fault> {
    let (new, cookie) = make(app, account.role.is_staff());
    let former = former.map(|session| session.id_hash);
    app.db.write(move |tx| sign_in::open_own_session(tx, &new, &account, former.as_deref())).await?;
    Ok(cookie)
}

/// A cookie that takes the session's cookie away.
pub fn gone(app: &App) -> Cookie<'static> {
    no_cookie(app, SESSION)
}
