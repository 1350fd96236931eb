//! The wish list: of an account, or of a visitor's session until they sign in.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::keeping::{self, Keeps, Kept, holder};
use super::lists;
use crate::actions::keep_wish::{drop_wish, keep_wish};
use crate::actions::{ActionError, Refusal};
use crate::domain::ids::{Sku, VariantId};
use crate::domain::wishes::{Holder, WatchKind};
use crate::store::{StoreError, listings, wishes};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::page::{Go, Page};
use crate::wording::Speaker;

/// A wish as the page shows it.
struct Wish {
    kept: Kept,
    /// Whether its owner is told when it costs less.
    told: bool,
}

#[derive(Template)]
#[template(path = "shop/wishes.html")]
struct WishesPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    wishes: Vec<Wish>,
    refused: Option<String>,
}

impl WishesPage<'_> {
    fn here(&self, path: &str) -> String {
        format!("{}{path}", links::wishes(&self.page.storefront))
    }

    fn cart(&self) -> String {
        links::cart(&self.page.storefront)
    }

    fn watch(&self) -> String {
        links::watch(&self.page.storefront)
    }

    fn is_guest(&self) -> bool {
        !self.page.signed_in()
    }

    fn sign_in(&self) -> String {
        let next = serde_urlencoded::to_string([("next", self.here(""))]).unwrap_or_default();
        format!("{}?{next}", links::sign_in(&self.page.storefront))
    }
}

/// `GET /{storefront}/account/wishes`
pub async fn list(page: Page) -> Result<HttpResponse, Fault> {
    shown(&page, StatusCode::OK, None).await
}

async fn shown(page: &Page, status: StatusCode, refused: Option<String>) -> Result<HttpResponse, Fault> {
    let holder = holder(page);
    let found = lists::read(page, move |app, read, selling, language| {
        let Some(holder) = holder else { return Ok(None) };
        let Some(list) = wishes::list_of(read, &holder)? else { return Ok(None) };
        let ids: Vec<VariantId> = wishes::of(read, &list)?.into_iter().map(|(variant, _)| variant).collect();
        let keeps = Keeps::of(read, &holder)?;
        let shelf = keeping::read(app, read, selling, language, &ids)?;
        Ok(Some((ids, shelf, keeps)))
    });
    let wishes = found.await?.map_or_else(Vec::new, |(ids, shelf, keeps)| {
        let wish = |variant: &VariantId| {
            let kept = shelf.kept(page, variant)?;
            let kind = if kept.offer.is_ok() { WatchKind::Drop } else { WatchKind::Back };
            Some(Wish { told: keeps.is_told(variant, kind), kept })
        };
        ids.iter().filter_map(wish).collect()
    });
    let mut response = page.show_as(status, &WishesPage { t: &page.t, page, wishes, refused })?;
    super::private(&mut response);
    Ok(response)
}

/// `POST /{storefront}/account/wishes`: saves goods.
pub async fn add(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    // The form that is chosen; where none is, the one the page showed.
    let named = if fields.has("sku") { fields.get("sku") } else { fields.get("chosen") };
    let sku: Sku = named.parse().or(Err(Fault::NotFound))?;
    // A session is opened for goods that exist, not for every mistyped form.
    let wanted = sku.clone();
    let known = page.app.db.read(move |read| listings::holders(read, &[wanted])).await?;
    if known.is_empty() {
        return Err(Fault::NotFound);
    }
    let opened = page.open_session().await?;
    let holder = page
        .account()
        .map_or_else(|| Holder::Session(opened.id_hash.clone()), |account| Holder::Account(account.id.clone()));
    let done = page.app.db.write(move |tx| keep_wish(tx, &holder, &sku)).await;
    match done {
        Ok(_) => Ok(Go::to(back_to(&page, fields.get("back")).await?)
            .saying("said-wished")
            .with(opened.cookie)
            .answer(&page.app)),
        Err(ActionError::Refused(Refusal::WishesFull { most })) => {
            let says = page.t.say("wishes-full").with("most", most).to_string();
            shown(&page, StatusCode::CONFLICT, Some(says)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Where somebody goes on: to the goods they came from, where a code names them.
async fn back_to(page: &Page, back: &str) -> Result<String, Fault> {
    let list = links::wishes(&page.storefront);
    let Ok(sku) = back.parse::<Sku>() else { return Ok(list) };
    let wanted = sku.clone();
    let slug = page.app.db.read(move |read| -> Result<_, StoreError> {
        let Some((_, _, listing)) = listings::holders(read, &[wanted])?.pop() else { return Ok(None) };
        Ok(listings::by_id(read, &listing)?.map(|listing| listing.slug))
    });
    Ok(slug.await?.map_or(list, |slug| links::variant(&page.storefront, &slug, &sku)))
}

/// `POST /{storefront}/account/wishes/remove`
pub async fn remove(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let variant: VariantId = fields.get("variant").parse().or(Err(Fault::NotFound))?;
    let holder = holder(&page).ok_or(Fault::NotFound)?;
    page.app.db.write(move |tx| drop_wish(tx, &holder, &variant)).await?;
    let back = back_to(&page, fields.get("back")).await?;
    Ok(Go::to(back).saying("said-wish-gone").answer(&page.app))
}
