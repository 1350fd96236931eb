//! Goods that are no longer sold: what they were, and what can be had instead.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::categories::{self, CategoryLink};
use super::listings;
use super::lots::{self, Lot, Shelved};
use super::pager::PER_PAGE;
use crate::domain::brands::Category;
use crate::domain::listings::{Listing, ListingText};
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::store::{Read, Stored};
use crate::web::fault::Fault;
use crate::web::offers::{List, Offers, Selling};
use crate::web::page::Page;
use crate::wording::Speaker;

/// Goods shown instead.
const INSTEAD: usize = 8;

/// What was read.
pub struct Gone {
    listing: Arc<Listing>,
    category: Option<Category>,
    near: Shelved,
}

/// Reads what there is instead of a listing: the newest of its category.
///
/// # Errors
/// When the database fails.
pub fn read(
    offers: &Offers,
    read: &mut Read<'_>,
    selling: Selling<'_>,
    language: Language,
    listing: Arc<Listing>,
) -> Stored<Gone> {
    let index = offers.index(read)?;
    let category = listing.category.as_ref().and_then(|id| index.category(id)).cloned();
    let list = category.as_ref().map_or(List::All, |category| List::Category(category.id.clone()));
    let (near, _) = offers.newest(read, &list, 0, PER_PAGE)?;
    let near = lots::read(offers, read, selling, language, &near)?;
    Ok(Gone { listing, category, near })
}

#[derive(Template)]
#[template(path = "shop/gone.html")]
struct GonePage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    text: Said<ListingText>,
    category: Option<CategoryLink>,
    lots: Vec<Lot>,
}

impl Gone {
    /// Answers 410: the address was right, and will not be again.
    ///
    /// # Errors
    /// When the template fails.
    pub fn show(self, page: &mut Page) -> Result<HttpResponse, Fault> {
        page.stands("p", |language| self.listing.address(language).clone());
        let page = &*page;
        let mut lots = self.near.lots(&page.storefront);
        lots.sort_by_key(|lot| lot.offer.is_err());
        lots.truncate(INSTEAD);
        let text = listings::words(&self.listing, page.storefront.language);
        let category = self.category.as_ref().map(|category| categories::link(category, page));
        page.show_as(StatusCode::GONE, &GonePage { t: &page.t, page, text, category, lots })
    }
}
