//! Opening an account.

use actix_web::http::StatusCode;
use actix_web::web::Query;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::login::{Wish, onwards};
use crate::actions::open_account::{NewAccount, open_account};
use crate::actions::{ActionError, Refusal};
use crate::domain::accounts::{Email, LONGEST_PASSWORD, Role, SHORTEST_PASSWORD, is_long_enough};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::page::{Go, Page};
use crate::web::{links, password, session, sign_in};
use crate::wording::{Arg, Speaker};

/// Characters of a name, at most.
pub const MOST_NAME: usize = 100;

#[derive(Template)]
#[template(path = "shop/join.html")]
struct JoinPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    name: &'a str,
    email: &'a str,
    next: &'a str,
    wrong: &'a Wrong,
}

/// A new password that may be used, or what is wrong with it.
pub fn new_password(page: &Page, wrong: &mut Wrong, field: &str, typed: &str) -> Option<String> {
    let password = wrong.needed(field, typed, LONGEST_PASSWORD, "account-password-needed")?;
    if !is_long_enough(&password) {
        wrong.say(field, "password-short", vec![("least", Arg::from(SHORTEST_PASSWORD))]);
        return None;
    }
    if !sign_in::may_use(&page.app, &password) {
        wrong.say(field, "password-published", Vec::new());
        return None;
    }
    Some(password)
}

/// `GET /{storefront}/account/join`
pub async fn form(page: Page, wish: Query<Wish>) -> Result<HttpResponse, Fault> {
    let next = wish.path();
    page.show(&JoinPage { t: &page.t, page: &page, name: "", email: "", next: &next, wrong: &Wrong::none() })
}

/// What was typed, where it can be used.
fn read(page: &Page, fields: &Fields, wrong: &mut Wrong) -> Option<(String, Email, String)> {
    let name = wrong.needed("name", fields.get("name"), MOST_NAME, "account-name-needed");
    let email = wrong.needed("email", fields.get("email"), 254, "account-email-needed");
    let email = email.and_then(|email| wrong.keep("email", email.parse::<Email>(), "form-email-wrong"));
    let password = new_password(page, wrong, "password", fields.get("password"));
    Some((name?, email?, password?))
}

/// `POST /{storefront}/account/join`
pub async fn open(page: Page, request: HttpRequest, posted: Posted) -> Result<HttpResponse, Fault> {
    let fields = &posted.0;
    let next = links::own_path(fields.get("next"), String::new());
    let mut wrong = Wrong::none();
    if let Some((name, email, password)) = read(&page, fields, &mut wrong) {
        let counters = sign_in::counters(&request, "");
        sign_in::may_try(&page.app, &counters).await?;
        let turn = password::turn().await?;
        let password_hash = password::hash(&turn, password).await?;
        drop(turn);
        let language = page.storefront.language;
        let new = NewAccount { email, name, role: Role::Shopper, brand: None, language, password_hash };
        match page.app.db.write(move |tx| open_account(tx, new)).await {
            Ok(account) => {
                let to = onwards(&page, &account, &next);
                let cookie = session::open_own(&page.app, account, page.session.clone()).await?;
                return Ok(Go::to(to).saying("said-welcome").with(Some(cookie)).answer(&page.app));
            }
            Err(ActionError::Refused(Refusal::EmailTaken)) => {
                // Counted where it comes from, so that nobody goes through a list of addresses here.
                sign_in::failed(&page.app, vec![counters.peer]).await?;
                wrong.say("email", "join-email-taken", Vec::new());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let (name, email) = (fields.get("name"), fields.get("email"));
    let again = JoinPage { t: &page.t, page: &page, name, email, next: &next, wrong: &wrong };
    page.show_as(StatusCode::UNPROCESSABLE_ENTITY, &again)
}
