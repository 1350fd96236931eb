//! Lines laid beside the cart for later: they hold no stock and count for nothing until they are put back.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::cart;
use super::keeping::{self, Kept, holder};
use super::lists;
use crate::actions::save_for_later::{forget_saved, move_to_cart, save_for_later};
use crate::actions::{ActionError, Refusal};
use crate::domain::ids::VariantId;
use crate::domain::wishes::Holder;
use crate::store::wishes;
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::page::{Go, Page};

/// A line that is saved.
pub struct Saved {
    /// What it is, with what one costs here today.
    pub kept: Kept,
    /// How many.
    pub quantity: u32,
}

/// What a visitor saved for later, in the order in which they did.
///
/// # Errors
/// When the database fails.
pub async fn find(page: &Page) -> Result<Vec<Saved>, Fault> {
    let Some(holder) = holder(page) else { return Ok(Vec::new()) };
    let found = lists::read(page, move |app, read, selling, language| {
        let Some(list) = wishes::list_of(read, &holder)? else { return Ok(None) };
        let lines = wishes::saved(read, &list)?;
        let ids: Vec<VariantId> = lines.iter().map(|(variant, _)| variant.clone()).collect();
        Ok(Some((keeping::read(app, read, selling, language, &ids)?, lines)))
    });
    let Some((shelf, lines)) = found.await? else { return Ok(Vec::new()) };
    let saved = |(variant, quantity): (VariantId, u32)| Some(Saved { kept: shelf.kept(page, &variant)?, quantity });
    Ok(lines.into_iter().filter_map(saved).collect())
}

/// `POST /{storefront}/cart/later`: takes a line out of the cart and saves it.
pub async fn save(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let by = fields.get("by").parse().ok();
    let variant: VariantId = fields.get("variant").parse().or(Err(Fault::NotFound))?;
    let (Some(holder), Some(cart)) = (holder(&page), page.session.as_ref().and_then(|session| session.cart.clone()))
    else {
        return Err(Fault::NotFound);
    };
    match page.app.db.write(move |tx| save_for_later(tx, &holder, &cart, &variant)).await {
        Ok(()) => {
            Ok(Go::to(links::by_day(links::cart(&page.storefront), by)).saying("said-saved-later").answer(&page.app))
        }
        Err(ActionError::Refused(Refusal::WishesFull { most })) => {
            let says = page.t.say("later-full").with("most", most).to_string();
            cart::shown(&page, StatusCode::CONFLICT, Some(says), by).await
        }
        Err(ActionError::Refused(refusal)) => {
            let says = cart::words(&page.t, &refusal);
            cart::shown(&page, StatusCode::UNPROCESSABLE_ENTITY, Some(says), by).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /{storefront}/cart/back`: puts a saved line into the cart, or forgets it (`forget`).
pub async fn back(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let by = fields.get("by").parse().ok();
    let variant: VariantId = fields.get("variant").parse().or(Err(Fault::NotFound))?;
    let holder = holder(&page).ok_or(Fault::NotFound)?;
    let to = Go::to(links::by_day(links::cart(&page.storefront), by));
    if fields.has("forget") {
        page.app.db.write(move |tx| forget_saved(tx, &holder, &variant)).await?;
        return Ok(to.saying("said-saved-gone").answer(&page.app));
    }
    let opened = page.open_session().await?;
    let session = opened.id_hash.clone();
    let account = match &holder {
        Holder::Account(account) => Some(account.clone()),
        Holder::Session(_) => None,
    };
    let done = page.app.db.write(move |tx| move_to_cart(tx, &holder, (&session, account.as_ref()), &variant)).await;
    match done {
        Ok(()) => Ok(to.saying("said-moved-to-cart").answer(&page.app)),
        Err(ActionError::Refused(refusal)) => {
            let says = cart::words(&page.t, &refusal);
            cart::shown(&page, StatusCode::UNPROCESSABLE_ENTITY, Some(says), by).await
        }
        Err(error) => Err(error.into()),
    }
}
