//! What is said of listings and asked of those who want them made for them, as far as every reader gets the same: kept
//! under the number of the voices, or of the catalogue.

use std::sync::Arc;

use super::Offers;
use crate::domain::ids::ListingId;
use crate::domain::personal::Personal;
use crate::domain::questions::Question;
use crate::domain::reviews::{Review, Tally};
use crate::domain::storefront::Language;
use crate::store::{Read, Stored, personal, reviews};

/// How reviews judge a listing, by the language they are in.
pub type Tallies = Vec<(Language, Tally)>;

/// What is said of a listing.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    /// How all its reviews judge it.
    pub tallies: Arc<Tallies>,
    /// One part of those that were asked for.
    pub reviews: Vec<Review>,
    /// How many were asked for.
    pub count: i64,
    /// Questions and their answers.
    pub questions: Vec<Question>,
}

impl Offers {
    /// What a listing asks of whoever wants it made for them; nothing where it is sold as it is.
    ///
    /// # Errors
    /// When the database fails.
    pub fn personal(&self, read: &mut Read<'_>, listing: &ListingId) -> Stored<Option<Arc<Personal>>> {
        let key = (read.known().versions.catalogue, listing.clone());
        self.personal.get_or_insert_with(&key, || Ok(personal::of_listing(read, listing)?.map(Arc::new)))
    }

    /// How reviews judge each of these listings, in their order.
    ///
    /// # Errors
    /// When the database fails.
    pub fn tallies(&self, read: &mut Read<'_>, ids: &[ListingId]) -> Stored<Vec<Arc<Tallies>>> {
        let voices = read.known().versions.voices;
        let key = |id: &ListingId| (voices, id.clone());
        let mut found: Vec<Option<Arc<Tallies>>> = ids.iter().map(|id| self.tallies.get(&key(id))).collect();
        let unknown: Vec<ListingId> =
            ids.iter().zip(&found).filter(|(_, tallies)| tallies.is_none()).map(|(id, _)| id.clone()).collect();
        if !unknown.is_empty() {
            let mut fresh = reviews::tallies(read, &unknown)?;
            for (id, place) in ids.iter().zip(&mut found).filter(|(_, place)| place.is_none()) {
                let tallies = Arc::new(fresh.remove(id).unwrap_or_default());
                self.tallies.insert(key(id), Arc::clone(&tallies));
                *place = Some(tallies);
            }
        }
        Ok(found.into_iter().flatten().collect())
    }

    /// What is said of a listing, as its page begins; `ask` reads it where it is not known yet.
    ///
    /// # Errors
    /// When the database fails.
    pub fn heard(
        &self,
        read: &mut Read<'_>,
        listing: &ListingId,
        ask: impl FnOnce(&mut Read<'_>) -> Stored<Heard>,
    ) -> Stored<Arc<Heard>> {
        let key = (read.known().versions.voices, listing.clone());
        self.heard.get_or_insert_with(&key, || Ok(Arc::new(ask(read)?)))
    }
}
