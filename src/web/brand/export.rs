//! A brand's own listings as a file: what it can give to another shop, or keep.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::header;

use crate::domain::goods_files::{Shop, print};
use crate::domain::ids::ListingId;
use crate::domain::listings::Picture;
use crate::store::{StoreError, categories, listings, stock};
use crate::web::desk::BrandOwner;
use crate::web::fault::Fault;
use crate::web::links;

/// Listings that are looked up at once: both databases bound what one question may hold.
const PORTION: usize = 200;

/// `GET /brand/listings.csv`: in Shopify's form and in the desk's language, this brand's listings and no others.
pub async fn listings(desk: BrandOwner) -> Result<HttpResponse, Fault> {
    let (id, language, origin) = (desk.brand.clone(), desk.t.language(), desk.app.origin.clone());
    let file = desk
        .app
        .db
        .read(move |read| {
            let brands = [super::brand(read, &id)?];
            let categories = categories::all(read)?;
            let ids: Vec<ListingId> = listings::of_brand(read, &id)?.into_iter().map(|(id, _)| id).collect();
            let (mut own, mut free) = (Vec::new(), HashMap::new());
            for portion in ids.chunks(PORTION) {
                own.extend(listings::by_ids(read, portion)?);
                free.extend(stock::free_of(read, portion)?);
            }
            own.sort_by(|one, other| one.id.cmp(&other.id));
            let picture =
                |picture: &Picture| Some(format!("{origin}{}", links::picture(&picture.media, picture.width, "jpg")));
            let shop = Shop { brands: &brands, categories: &categories, free: &free, language, picture: &picture };
            Ok::<_, StoreError>(print(&shop, &own))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"listings.csv\""))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(file))
}
