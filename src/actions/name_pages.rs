//! A thing is called otherwise in some languages: its addresses in those follow, and the old ones lead on.

use super::Done;
use crate::domain::ids::Slug;
use crate::domain::slugs::{self as naming, Named};
use crate::domain::texts::Texts;
use crate::store::{Tx, slugs};

/// Gives a thing of this kind, by its id and its own part of addresses, one for each language in which it is called
/// `now` otherwise than it `was`. Names taken by others get a number; a thing may have back what it had before.
///
/// # Errors
/// None but the store's.
pub(super) fn name_pages(
    tx: &mut Tx,
    (kind, owner, own): (Named, &str, &Slug),
    now: &Texts<String>,
    was: &Texts<String>,
) -> Done<()> {
    let due = naming::due(own, now, was);
    if due.is_empty() {
        return Ok(());
    }
    let wanted: Vec<Slug> = due.iter().flat_map(|(_, slugs)| slugs.clone()).collect();
    let taken = slugs::owners(tx, kind, &wanted)?;
    for (language, candidates) in due {
        let mut kept = None;
        for slug in candidates.into_iter().filter(|slug| taken.get(slug).is_none_or(|by| by == owner)) {
            // Somebody else may take it between the look and now.
            if slugs::keep(tx, kind, &slug, owner)? {
                kept = Some(slug);
                break;
            }
        }
        slugs::set(tx, kind, owner, language, kept.as_ref())?;
    }
    Ok(())
}
