//! The demo: brands, their goods, places and the lanes between, put into an empty database by the same
//! actions a brand or an operator would use.

pub mod accounts;
pub mod batches;
mod collections;
pub mod crowd;
mod data;
mod fittings;
mod goods;
mod late;
mod network;
pub mod orders;
mod papers;
mod personal;
pub(super) mod pictures;
pub(super) mod run;
pub mod voices;
mod words;

use chrono::TimeDelta;
use indicatif::ProgressBar;

use super::keep_prices::backdate_prices;
use crate::actions::ActionError;
use crate::outside::media::MediaStore;
use crate::outside::pictures::BadPicture;
use crate::store::{Db, StoreError};
pub use data::BadData;
use words::Words;

/// For how long the demo's goods have been on sale when it opens: longer than any law looks back from a reduction.
const ON_SALE_FOR: TimeDelta = TimeDelta::weeks(6);

/// What a fill came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filled {
    /// Brands that were not there before.
    pub brands: usize,
    /// Places that were not there before.
    pub places: usize,
    /// Listings that were not there before.
    pub listings: usize,
    /// Listings told in more languages than before.
    pub translated: usize,
    /// Pictures prepared.
    pub pictures: usize,
    /// Accounts that were not there before.
    pub accounts: usize,
}

/// Why the demo could not be filled.
#[derive(Debug, thiserror::Error)]
pub enum NoFill {
    /// One of its files is unusable.
    #[error(transparent)]
    Data(#[from] BadData),
    /// One of its pictures is unusable.
    #[error("static/demo/pictures/{file}.jpg: {why}")]
    Picture {
        /// Which.
        file: String,
        /// Why.
        why: BadPicture,
    },
    /// A file could not be written.
    #[error("cannot keep a picture: {0}")]
    Media(#[from] std::io::Error),
    /// An action did not happen.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<StoreError> for NoFill {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Gives a shop without places those of the demo, with their lanes and what papers need of them.
///
/// # Errors
/// [`NoFill`].
pub(super) fn fill_places(db: &Db) -> Result<(), NoFill> {
    network::fill(db, &data::network()?, &Words::read()?)?;
    network::fill_registrations(db)?;
    papers::fill(db)
}

/// Fills a database: rulebook, rates, places, lanes, brands, accounts, categories, listings with stock. What is there already
/// is left alone, so a fill that was stopped half-way is taken up again and a second one does nothing, but for words in
/// languages that came since.
///
/// Without pictures the rows are the same but for the colours of the pictures, and no file is written: for tests.
///
/// # Errors
/// [`NoFill`].
pub fn fill(db: &Db, media: &dyn MediaStore, progress: &ProgressBar, with_pictures: bool) -> Result<Filled, NoFill> {
    let (catalogue, network, words) = (data::catalogue()?, data::network()?, Words::read()?);
    super::install::rules_and_rates(db)?;
    let places = network::fill(db, &network, &words)?;
    network::fill_registrations(db)?;
    let brands = goods::fill_brands(db, &catalogue, &words)?;
    let accounts = accounts::demo_accounts(db)?;
    goods::fill_categories(db, &catalogue, &words)?;
    let wanted = goods::still_wanted(db, &catalogue)?;
    let stems = wanted.iter().flat_map(|listing| &listing.pictures).map(String::as_str);
    let stems: Vec<&str> = stems.collect();
    progress.set_length(u64::try_from(stems.len() + wanted.len()).unwrap_or(u64::MAX));
    let shown = pictures::all(&stems, with_pictures.then_some(media), progress)?;
    for listing in &wanted {
        goods::fill_listing(db, listing, &words, &shown)?;
        progress.inc(1);
    }
    personal::fill(db, &wanted.iter().map(|listing| &listing.slug).collect::<Vec<_>>())?;
    if !wanted.is_empty() {
        backdate_prices(db, ON_SALE_FOR)?;
        for listing in &wanted {
            goods::reduce(db, listing)?;
        }
    }
    papers::fill(db)?;
    fittings::fill(db, &data::fittings()?)?;
    collections::fill(db, &catalogue, &data::collections()?, &words)?;
    let translated = late::fill(db, &catalogue, &network, &words)?;
    let pictures = if with_pictures { stems.len() } else { 0 };
    Ok(Filled { brands, places, listings: wanted.len(), translated, pictures, accounts })
}
