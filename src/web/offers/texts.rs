//! Listings as lists show them, as text: the same in every list of a storefront; and the parts of their own pages that
//! are the same for everyone.

use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::Cache;

use super::{Offers, Selling, Stamp};
use crate::domain::ids::{ListingId, Sku, VariantId};
use crate::domain::storefront::Language;
use crate::store::Read;

/// What a listing's text in lists was made from: the state of the world, the language, and the number of what people say.
pub type Drawn = (Stamp, Language, i64);

/// The texts that are kept.
pub(super) type Texts = Cache<(Drawn, ListingId), Arc<str>, Size>;

/// What a text weighs: its bytes and, about, what keeping it takes.
#[derive(Clone)]
pub(super) struct Size;

impl Weighter<(Drawn, ListingId), Arc<str>> for Size {
    fn weight(&self, _: &(Drawn, ListingId), text: &Arc<str>) -> u64 {
        u64::try_from(text.len()).unwrap_or(u64::MAX).saturating_add(256)
    }
}

/// How many bytes of the texts of lists are kept: some four thousand listings, each in one storefront.
const TEXTS: u64 = 8 * 1024 * 1024;

/// What the texts of a listing's page are kept under: what they were made from, the listing, and the form that was asked
/// for; none where the address asks for none.
pub type OfGoods = (Drawn, ListingId, Option<VariantId>);

/// What a listing's page says alike to everyone who looks at one form of it, as HTML; between it stands what is one
/// visitor's own.
#[derive(Debug)]
pub struct GoodsTexts {
    /// Its title.
    pub title: String,
    /// The line search engines show.
    pub about: String,
    /// What else its head says, to machines too.
    pub head: String,
    /// Pictures, name and price.
    pub top: String,
    /// The forms to choose from, inside the form that buys.
    pub choices: String,
    /// What it asks of whoever wants it made for them, where it does.
    pub asks: Option<String>,
    /// How many, and the button.
    pub take: String,
    /// Everything behind it.
    pub rest: String,
    /// The form that is shown.
    pub variant: VariantId,
    /// Its code.
    pub sku: Sku,
    /// Whether it can be had.
    pub had: bool,
    /// Whether it or another form can be had.
    pub buys: bool,
    /// Whether it is sold out, so that it may come back.
    pub sold_out: bool,
}

/// The texts of pages that are kept.
pub(super) type Goods = Cache<OfGoods, Arc<GoodsTexts>, Size>;

impl Weighter<OfGoods, Arc<GoodsTexts>> for Size {
    fn weight(&self, _: &OfGoods, texts: &Arc<GoodsTexts>) -> u64 {
        let GoodsTexts { title, about, head, top, choices, asks, take, rest, .. } = &**texts;
        let bytes: usize =
            [title, about, head, top, choices, take, rest].into_iter().chain(asks).map(String::len).sum();
        u64::try_from(bytes).unwrap_or(u64::MAX).saturating_add(512)
    }
}

/// None of those yet, and room for as many bytes.
pub(super) fn no_goods() -> Goods {
    Cache::with_weighter(500, TEXTS, Size)
}

/// No texts yet, and room for some.
pub(super) fn none() -> Texts {
    Cache::with_weighter(4_000, TEXTS, Size)
}

impl Offers {
    /// What the texts of lists are made from that a transaction reads.
    pub fn drawn(&self, read: &Read<'_>, selling: Selling<'_>, language: Language) -> Drawn {
        let known = read.known();
        (Stamp::of(&known, selling, read.now()), language, known.versions.voices)
    }

    /// A listing as a list shows it, as text; `draw` draws it where it is not known yet.
    ///
    /// # Errors
    /// What `draw` answers.
    pub fn text<E>(
        &self,
        drawn: Drawn,
        listing: &ListingId,
        draw: impl FnOnce() -> Result<String, E>,
    ) -> Result<Arc<str>, E> {
        let key = (drawn, listing.clone());
        if let Some(text) = self.texts.get(&key) {
            return Ok(text);
        }
        let text: Arc<str> = draw()?.into();
        self.texts.insert(key, Arc::clone(&text));
        Ok(text)
    }

    /// The texts of a listing's page, where they are known.
    pub fn goods(&self, key: &OfGoods) -> Option<Arc<GoodsTexts>> {
        self.goods.get(key)
    }

    /// Keeps the texts of a listing's page.
    pub fn keep_goods(&self, key: OfGoods, texts: &Arc<GoodsTexts>) {
        self.goods.insert(key, Arc::clone(texts));
    }
}
