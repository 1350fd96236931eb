//! Listings as lists show them, as text: the same in every list of a storefront; and the parts of their own pages that
//! are the same for everyone.

use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::Cache;

use super::{Offers, Selling, Stamp};
use crate::domain::ids::{ListingId, VariantId};
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

/// What the texts of a listing's page are kept under: what they were made from, the listing, and the form that is shown.
pub type OfGoods = (Drawn, ListingId, VariantId);

/// Parts of a listing's page, as HTML.
#[derive(Debug, Default)]
pub struct GoodsTexts {
    /// What it says to machines.
    pub structured: String,
    /// Its pictures.
    pub gallery: String,
    /// The receipt under its price; empty where it cannot be had.
    pub receipt: String,
    /// Its journey and the roads there are; empty where it cannot be had.
    pub way: String,
}

/// The texts of pages that are kept.
pub(super) type Goods = Cache<OfGoods, Arc<GoodsTexts>, Size>;

impl Weighter<OfGoods, Arc<GoodsTexts>> for Size {
    fn weight(&self, _: &OfGoods, texts: &Arc<GoodsTexts>) -> u64 {
        let all = [&texts.structured, &texts.gallery, &texts.receipt, &texts.way];
        let bytes: usize = all.into_iter().map(String::len).sum();
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

    /// Parts of a listing's page, as text; `draw` draws them where they are not known yet.
    ///
    /// # Errors
    /// What `draw` answers.
    pub fn goods<E>(&self, key: OfGoods, draw: impl FnOnce() -> Result<GoodsTexts, E>) -> Result<Arc<GoodsTexts>, E> {
        if let Some(texts) = self.goods.get(&key) {
            return Ok(texts);
        }
        let texts = Arc::new(draw()?);
        self.goods.insert(key, Arc::clone(&texts));
        Ok(texts)
    }
}
