//! Being told by letter when goods are back, or cost less: asked for on their page, confirmed by a link where no account
//! has proved the address, and stopped by the link at the foot of each letter.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::keeping::{self, Kept};
use super::lists;
use crate::actions::stop_letters::stop_letters;
use crate::actions::watch_goods::{Wanted, confirm_watch, end_watch, watch_goods};
use crate::actions::{ActionError, Refusal};
use crate::app::App;
use crate::domain::accounts::Email;
use crate::domain::ids::{Sku, WatchId};
use crate::domain::wishes::{LetterSort, Watch, WatchKind, WatchState};
use crate::store::{listings, watches};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::page::{Go, Page};
use crate::web::{links, session, sign_in};
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/watch.html")]
struct WatchPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    kept: &'a Kept,
    kind: WatchKind,
    typed: &'a Fields,
    wrong: Wrong,
}

impl WatchPage<'_> {
    fn here(&self) -> String {
        links::watch(&self.page.storefront)
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }
}

#[derive(Template)]
#[template(path = "shop/watch_confirm.html")]
struct ConfirmPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    kept: &'a Kept,
    watch: &'a Watch,
    key: &'a str,
}

impl ConfirmPage<'_> {
    fn waits(&self) -> bool {
        self.watch.state == WatchState::Waiting
    }
}

#[derive(Template)]
#[template(path = "shop/letters_stop.html")]
struct StopPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    sort: LetterSort,
    here: &'a str,
    stopped: bool,
}

/// The goods of a code, as pages show them.
async fn goods(page: &Page, sku: Sku) -> Result<Kept, Fault> {
    let found = lists::read(page, move |app, read, selling, language| {
        let Some((_, variant, _)) = listings::holders(read, &[sku])?.pop() else { return Ok(None) };
        let shelf = keeping::read(app, read, selling, language, std::slice::from_ref(&variant))?;
        Ok(Some((variant, shelf)))
    });
    let (variant, shelf) = found.await?.ok_or(Fault::NotFound)?;
    shelf.kept(page, &variant).filter(|kept| kept.on_shelf).ok_or(Fault::NotFound)
}

/// The key that confirms a watch: only this program can make it.
fn key_of(app: &App, watch: &WatchId) -> String {
    app.signature("watch", watch.as_str()).chars().take(32).collect()
}

/// `GET /{storefront}/watch?kind=&sku=`: the form by itself.
pub async fn form(page: Page) -> Result<HttpResponse, Fault> {
    let kind: WatchKind = page.asked("kind").parse().or(Err(Fault::NotFound))?;
    let kept = goods(&page, page.asked("sku").parse().or(Err(Fault::NotFound))?).await?;
    let typed = Fields::default();
    page.show(&WatchPage { t: &page.t, page: &page, kept: &kept, kind, typed: &typed, wrong: Wrong::none() })
}

/// `POST /{storefront}/watch`: begins a watch, or ends one of an account (`off`).
pub async fn watch(page: Page, request: HttpRequest, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let kind: WatchKind = fields.get("kind").parse().or(Err(Fault::NotFound))?;
    let sku: Sku = fields.get("sku").parse().or(Err(Fault::NotFound))?;
    let kept = goods(&page, sku.clone()).await?;
    let account = page.account().cloned();
    let back = if fields.get("back") == "wishes" { links::wishes(&page.storefront) } else { kept.href.clone() };
    if let (Some(account), true) = (&account, fields.has("off")) {
        let (account, variant) = (account.id.clone(), kept.variant.clone());
        page.app.db.write(move |tx| end_watch(tx, &account, &variant, kind)).await?;
        return Ok(Go::to(back).saying("said-watch-off").answer(&page.app));
    }
    let mut wrong = Wrong::none();
    let email = match &account {
        Some(account) => Some(account.email.clone()),
        None => {
            let typed = wrong.needed("email", fields.get("email"), 254, "account-email-needed");
            typed.and_then(|typed| wrong.keep("email", typed.parse::<Email>(), "form-email-wrong"))
        }
    };
    let Some(email) = email else {
        let again = WatchPage { t: &page.t, page: &page, kept: &kept, kind, typed: &fields, wrong };
        return page.show_as(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let peer = sign_in::counters(&request, "").peer;
    let wanted = Wanted {
        sku,
        kind,
        account: account.as_ref().map(|account| account.id.clone()),
        address: page.app.letter_address(&email),
        counters: [format!("watch by {}", session::hash(email.as_str())), format!("watch, {peer}")],
        email,
        front: page.storefront,
        price: kept.offer.as_ref().ok().map(|offer| offer.price),
    };
    let app = page.app.clone();
    match page.app.db.write(move |tx| watch_goods(tx, wanted, |watch| key_of(&app, watch))).await {
        Ok(stands) => {
            let saying = if stands == WatchState::Waiting { "said-watched" } else { "said-watch-mailed" };
            Ok(Go::to(back).saying(saying).answer(&page.app))
        }
        Err(ActionError::Refused(refusal @ (Refusal::TooOften | Refusal::WishesFull { .. }))) => {
            let often = refusal == Refusal::TooOften;
            wrong.say("email", if often { "watch-too-often" } else { "watch-too-many" }, Vec::new());
            let again = WatchPage { t: &page.t, page: &page, kept: &kept, kind, typed: &fields, wrong };
            page.show_as(if often { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::CONFLICT }, &again)
        }
        Err(error) => Err(error.into()),
    }
}

/// A watch for whoever holds its key.
async fn held(page: &Page, id: &str, key: &str) -> Result<(Watch, Kept), Fault> {
    let id: WatchId = id.parse().or(Err(Fault::NotFound))?;
    if !session::same(&key_of(&page.app, &id), key) {
        return Err(Fault::NotFound);
    }
    let found = lists::read(page, move |app, read, selling, language| {
        let Some(watch) = watches::by_id(read, &id)? else { return Ok(None) };
        let shelf = keeping::read(app, read, selling, language, std::slice::from_ref(&watch.variant))?;
        Ok(Some((watch, shelf)))
    });
    let (watch, shelf) = found.await?.ok_or(Fault::NotFound)?;
    let kept = shelf.kept(page, &watch.variant).ok_or(Fault::NotFound)?;
    Ok((watch, kept))
}

/// `GET /{storefront}/watches/{id}?key=`: what was asked for, and the button that confirms it.
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let key = page.asked("key");
    let (watch, kept) = held(&page, &path.1, &key).await?;
    let shown = ConfirmPage { t: &page.t, page: &page, kept: &kept, watch: &watch, key: &key };
    let mut response = page.show(&shown)?;
    super::private(&mut response);
    Ok(response)
}

/// `POST /{storefront}/watches/{id}`: confirms.
pub async fn confirm(page: Page, path: Path<(String, String)>, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let (watch, kept) = held(&page, &path.1, fields.get("key")).await?;
    let id = watch.id.clone();
    page.app.db.write(move |tx| confirm_watch(tx, &id)).await?;
    Ok(Go::to(kept.href).saying("said-watched").answer(&page.app))
}

/// Which letters a link stops, for whoever holds it: the address by its name, the sort, and the link itself.
fn stop(page: &Page, sort: &str, address: &str) -> Result<(LetterSort, String), Fault> {
    let sort: LetterSort = sort.parse().or(Err(Fault::NotFound))?;
    let stop = page.app.stop_of(address);
    if !session::same(&stop.key, &page.asked("key")) {
        return Err(Fault::NotFound);
    }
    Ok((sort, page.at(&stop.path(sort))))
}

/// `GET /{storefront}/letters/{sort}/{address}?key=`: what the link stops, and the button that does.
pub async fn ask_stop(page: Page, path: Path<(String, String, String)>) -> Result<HttpResponse, Fault> {
    let (sort, here) = stop(&page, &path.1, &path.2)?;
    stop_page(&page, sort, &here, false)
}

/// `POST` to the same address: stops them. Whoever holds the link may, with no token and no cookie: a mailbox presses a
/// button of its own (RFC 8058).
pub async fn stopped(page: Page, path: Path<(String, String, String)>) -> Result<HttpResponse, Fault> {
    let (sort, here) = stop(&page, &path.1, &path.2)?;
    let address = path.2.clone();
    page.app.db.write(move |tx| stop_letters(tx, &address, sort)).await?;
    stop_page(&page, sort, &here, true)
}

fn stop_page(page: &Page, sort: LetterSort, here: &str, stopped: bool) -> Result<HttpResponse, Fault> {
    let mut response = page.show(&StopPage { t: &page.t, page, sort, here, stopped })?;
    super::private(&mut response);
    Ok(response)
}
