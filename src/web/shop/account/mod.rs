//! A visitor's account: coming in, going out, what it says of them, and their orders.

use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::web::{Data, ServiceConfig};

use super::{buyer, to_form};
use crate::actions::sign_in::close_session;
use crate::app::App;
use crate::domain::accounts::Account;
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::page::{Go, Page};
use crate::web::{fronts, get, links, post, session};

mod details;
mod join;
mod login;
mod orders;

/// The routes under `/{storefront}/account`.
pub fn routes(site: &mut ServiceConfig) {
    site.route("/account", get().to(details::show))
        .route("/account/details", post().to(details::save))
        .route("/account/details", to_form("account"))
        .route("/account/password", post().to(details::set_password))
        .route("/account/password", to_form("account"))
        .route("/account/numbers", post().to(details::forget_number))
        .route("/account/numbers", to_form("account"))
        .route("/account/orders", get().to(orders::list))
        .route("/account/login", get().to(login::form))
        .route("/account/login", post().to(login::enter))
        .route("/account/join", get().to(join::form))
        .route("/account/join", post().to(join::open))
        .route("/account/logout", post().to(leave))
        .route("/account/logout", to_form("account"));
}

/// Who is signed in.
///
/// # Errors
/// [`Fault::SignIn`].
fn own(page: &Page) -> Result<Account, Fault> {
    page.session.as_ref().and_then(|session| session.account.clone()).ok_or(Fault::SignIn)
}

/// `POST /{storefront}/account/logout`, and `POST /account/logout` from a desk, which stands in no storefront: the
/// session ends.
pub async fn leave(request: HttpRequest, app: Data<App>, _posted: Posted) -> Result<HttpResponse, Fault> {
    if let Some(session) = session::current(&request, &app).await? {
        app.db.write(move |tx| close_session(tx, &session.id_hash)).await?;
    }
    let home = links::home(&fronts::nearest(&request, &app));
    Ok(Go::to(home).saying("said-signed-out").with(Some(session::gone(&app))).answer(&app))
}
