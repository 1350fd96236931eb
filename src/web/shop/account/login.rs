//! The one door: shoppers, brands and staff sign in here.

use actix_web::http::StatusCode;
use actix_web::web::Query;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::domain::accounts::{Account, LONGEST_PASSWORD};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::page::{Go, Page};
use crate::web::{links, session, sign_in};
use crate::wording::Speaker;

/// Where somebody wanted to go.
#[derive(Debug, Default, Deserialize)]
pub struct Wish {
    #[serde(default)]
    next: String,
}

impl Wish {
    /// The path, if it is one of ours.
    pub fn path(&self) -> String {
        links::own_path(&self.next, String::new())
    }
}

#[derive(Template)]
#[template(path = "shop/login.html")]
struct LoginPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    email: &'a str,
    next: &'a str,
    wrong: &'a Wrong,
}

/// Where someone who came in goes on: where they wanted to, else to their desk or their account.
pub fn onwards(page: &Page, account: &Account, next: &str) -> String {
    let usual = if account.role.is_staff() { account.role.home().to_owned() } else { links::account(&page.storefront) };
    links::own_path(next, usual)
}

/// `GET /{storefront}/account/login`
pub async fn form(page: Page, wish: Query<Wish>) -> Result<HttpResponse, Fault> {
    page.show(&LoginPage { t: &page.t, page: &page, email: "", next: &wish.path(), wrong: &Wrong::none() })
}

/// `POST /{storefront}/account/login`
pub async fn enter(page: Page, request: HttpRequest, posted: Posted) -> Result<HttpResponse, Fault> {
    let fields = &posted.0;
    let next = links::own_path(fields.get("next"), String::new());
    let mut wrong = Wrong::none();
    let email = wrong.needed("email", fields.get("email"), 254, "account-email-needed");
    let password = wrong.needed("password", fields.get("password"), LONGEST_PASSWORD, "account-password-needed");
    if let (Some(email), Some(password)) = (email, password) {
        let (known, _turn) = sign_in::recognise(&page.app, &request, &email, &password).await?;
        if let Some(known) = known {
            let to = onwards(&page, &known.account, &next);
            let cookie = session::open_own(&page.app, known.account, page.session.clone()).await?;
            return Ok(Go::to(to).saying("said-signed-in").with(Some(cookie)).answer(&page.app));
        }
        wrong.say("password", "login-wrong", Vec::new());
    }
    let typed = fields.get("email");
    let again = LoginPage { t: &page.t, page: &page, email: typed, next: &next, wrong: &wrong };
    page.show_as(StatusCode::UNPROCESSABLE_ENTITY, &again)
}
