//! The pictures of a listing as its page shows them: those of the form that is chosen, and one of each other form.

use super::listings::choices;
use crate::domain::listings::{Listing, Variant};
use crate::domain::storefront::Storefront;
use crate::domain::texts::Said;
use crate::web::links;
use crate::web::pictures::Shot;

/// Another form of the listing by its picture.
pub struct Other {
    /// What it looks like.
    pub shot: Shot,
    /// Where it is chosen.
    pub href: String,
    /// What it is.
    pub words: Vec<Said<String>>,
}

/// The gallery of a page.
pub struct Gallery {
    /// The pictures of the form that is chosen, the leading one first.
    pub shots: Vec<Shot>,
    /// The other forms.
    pub others: Vec<Other>,
}

impl Gallery {
    /// What the page of a form shows in a storefront.
    pub fn of(listing: &Listing, chosen: &Variant, storefront: &Storefront) -> Self {
        let language = storefront.language;
        let gallery = listing.gallery(chosen, language);
        Self {
            shots: gallery.shown.into_iter().map(|picture| Shot::of(picture, language)).collect(),
            others: gallery
                .others
                .into_iter()
                .map(|(picture, variant)| Other {
                    shot: Shot::of(picture, language),
                    href: links::variant(storefront, &listing.slug, &variant.sku),
                    words: choices(listing, variant, language),
                })
                .collect(),
        }
    }

    /// The picture that leads.
    pub fn lead(&self) -> Option<&Shot> {
        self.shots.first()
    }

    /// Whether there is more than one picture to choose from.
    pub fn is_several(&self) -> bool {
        self.shots.len() + self.others.len() > 1
    }
}
