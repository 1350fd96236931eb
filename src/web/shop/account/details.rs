//! What an account says of someone, and their password.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::join::{MOST_NAME, new_password};
use super::{buyer, own};
use crate::actions::change_account::{change_account, change_password};
use crate::actions::forget_identifier::forget_identifier;
use crate::domain::accounts::{Account, LONGEST_PASSWORD};
use crate::domain::identifiers::Kind;
use crate::domain::storefront::Language;
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::page::{Go, Page};
use crate::web::{links, password, sign_in};
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/account.html")]
struct AccountPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    account: &'a Account,
    name: &'a str,
    language: Language,
    wrong: &'a Wrong,
    /// Numbers at customs that are kept: kind, what it is called, its last characters after dots.
    numbers: Vec<(Kind, String, String)>,
}

/// `GET /{storefront}/account`
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let account = own(&page)?;
    let (name, language) = (account.name.as_str(), account.language);
    let (numbers, wrong) = (buyer::all_of_account(&page).await?, &Wrong::none());
    page.show(&AccountPage { t: &page.t, page: &page, account: &account, name, language, wrong, numbers })
}

/// `POST /{storefront}/account/details`
pub async fn save(page: Page, posted: Posted) -> Result<HttpResponse, Fault> {
    let account = own(&page)?;
    let fields = &posted.0;
    let mut wrong = Wrong::none();
    let name = wrong.needed("name", fields.get("name"), MOST_NAME, "account-name-needed");
    let language: Option<Language> = fields.get("language").parse().ok();
    let language = language.filter(|language| page.app.wording.offers(*language));
    if language.is_none() {
        wrong.say("language", "account-language-wrong", Vec::new());
    }
    if let (Some(name), Some(language)) = (name, language) {
        page.app.db.write(move |tx| change_account(tx, &account, &name, language)).await?;
        return Ok(Go::to(links::account(&page.storefront)).saying("said-saved").answer(&page.app));
    }
    let (name, language) = (fields.get("name"), language.unwrap_or(account.language));
    let numbers = buyer::all_of_account(&page).await?;
    let again = AccountPage { t: &page.t, page: &page, account: &account, name, language, wrong: &wrong, numbers };
    page.show_as(StatusCode::UNPROCESSABLE_ENTITY, &again)
}

/// `POST /{storefront}/account/numbers`: a number at customs is taken out of the account.
pub async fn forget_number(page: Page, posted: Posted) -> Result<HttpResponse, Fault> {
    let account = own(&page)?;
    let kind: Kind = posted.0.get("kind").parse().or(Err(Fault::NotFound))?;
    page.app.db.write(move |tx| forget_identifier(tx, &account, kind)).await?;
    Ok(Go::to(links::account(&page.storefront)).saying("said-saved").answer(&page.app))
}

/// `POST /{storefront}/account/password`
pub async fn set_password(page: Page, request: HttpRequest, posted: Posted) -> Result<HttpResponse, Fault> {
    let account = own(&page)?;
    let session = page.session.clone().ok_or(Fault::SignIn)?;
    let fields = &posted.0;
    let mut wrong = Wrong::none();
    let before = wrong.needed("password", fields.get("password"), LONGEST_PASSWORD, "account-password-needed");
    let next = new_password(&page, &mut wrong, "new-password", fields.get("new-password"));
    if let (Some(before), Some(next)) = (before, next) {
        let (known, turn) = sign_in::recognise(&page.app, &request, account.email.as_str(), &before).await?;
        if let Some(known) = known {
            let hash = password::hash(&turn, next).await?;
            drop(turn);
            let change = move |tx: &mut crate::store::Tx<'_>| {
                change_password(tx, &known.account, &known.hash, &hash, &session.id_hash)
            };
            page.app.db.write(change).await?;
            return Ok(Go::to(links::account(&page.storefront)).saying("said-saved").answer(&page.app));
        }
        wrong.say("password", "account-password-wrong", Vec::new());
    }
    let (name, language) = (account.name.as_str(), account.language);
    let numbers = buyer::all_of_account(&page).await?;
    let again = AccountPage { t: &page.t, page: &page, account: &account, name, language, wrong: &wrong, numbers };
    page.show_as(StatusCode::UNPROCESSABLE_ENTITY, &again)
}
