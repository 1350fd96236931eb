//! What a listing's page shows alike to everyone who looks at one form of it, drawn as text: pictures, receipt, journey.

use askama::Template;

use super::gallery::Gallery;
use super::roads::RoadRow;
use crate::domain::listings::ListingText;
use crate::domain::texts::Said;
use crate::web::page::Page;
use crate::web::receipt::{Ribbon, Row};
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "parts/goods_gallery.html")]
struct GalleryPart<'a> {
    t: &'a Speaker,
    page: &'a Page,
    gallery: &'a Gallery,
    text: &'a Said<ListingText>,
}

#[derive(Template)]
#[template(path = "parts/goods_receipt.html")]
struct ReceiptPart<'a> {
    t: &'a Speaker,
    rows: Vec<Row>,
    caption: String,
}

#[derive(Template)]
#[template(path = "parts/goods_way.html")]
struct WayPart<'a> {
    t: &'a Speaker,
    ribbon: Ribbon,
    roads: Vec<RoadRow>,
}

/// The pictures.
///
/// # Errors
/// When the template fails.
pub fn gallery(page: &Page, gallery: &Gallery, text: &Said<ListingText>) -> askama::Result<String> {
    GalleryPart { t: &page.t, page, gallery, text }.render()
}

/// The receipt under the price.
///
/// # Errors
/// When the template fails.
pub fn receipt(t: &Speaker, rows: Vec<Row>, caption: String) -> askama::Result<String> {
    ReceiptPart { t, rows, caption }.render()
}

/// The journey, and the roads there are.
///
/// # Errors
/// When the template fails.
pub fn way(t: &Speaker, ribbon: Ribbon, roads: Vec<RoadRow>) -> askama::Result<String> {
    WayPart { t, ribbon, roads }.render()
}
