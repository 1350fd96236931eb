//! What brand owners can do, and what they cannot.

mod arranging;
mod export;
mod fittings;
mod listings;
mod orders;
mod personal;
pub mod pictures;
mod prices;
mod searches;
mod stock;

use entrepot::domain::accounts::PUBLISHED;
use entrepot::domain::listings::Listing;

use crate::support::{TestShop, Visitor};

/// A listing of the first brand owner's brand.
pub const TEAPOT: &str = "/brand/listings/bail-handled-teapot";
/// The page on which its pictures are arranged.
const ARRANGED: &str = "/brand/listings/bail-handled-teapot/pictures";
/// One of the second's.
const SCARF: &str = "/brand/listings/river-scarf";
/// The form of a listing, among the others on its page.
pub const FORM: &str = "form.flow[action^='/brand/listings/']:not([enctype])";

/// The first brand owner, or the second, at their desk.
pub async fn owner(shop: &TestShop, which: usize) -> Visitor {
    let account = PUBLISHED.iter().filter(|account| account.brand.is_some()).nth(which).unwrap();
    let mut visitor = shop.anonymous();
    visitor.sign_in(account.email, account.password).await.assert_leads("/brand/");
    visitor
}

pub fn listing(shop: &TestShop, slug: &str) -> Listing {
    shop.app.db.read_now(|read| entrepot::store::listings::by_slug(read, &slug.parse().unwrap())).unwrap().unwrap()
}
