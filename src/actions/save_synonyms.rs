//! An operator says which words mean one thing to whoever searches in a language, or takes back what they said.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::storefront::Language;
use crate::domain::synonyms::Groups;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, changes, synonyms};

/// Letters of a line of the log.
const MOST_DETAIL: usize = 400;

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SynonymsDraft {
    /// Of which language.
    pub language: Language,
    /// The groups; none: those that come with the program.
    pub groups: Option<Groups>,
    /// At which version its author saw them; 0 where nobody ever changed them.
    pub seen: u32,
}

/// Saves the synonyms of a language. The same again is no change.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] where somebody changed them since they were seen.
pub fn save_synonyms(tx: &mut Tx, author: &Author, draft: &SynonymsDraft) -> Done<()> {
    let was = synonyms::of(tx, draft.language)?;
    let version = was.as_ref().map_or(0, |was| was.version);
    if version != draft.seen {
        return Err(Refusal::AlreadyDecided.into());
    }
    let before = was.and_then(|was| was.groups);
    if before == draft.groups {
        return Ok(());
    }
    if !synonyms::save(tx, draft.language, draft.groups.as_ref(), &author.name, version)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    let detail = differences(before.as_ref(), draft.groups.as_ref());
    audit::add(tx, author, "save synonyms", &format!("synonyms {}", draft.language), &detail)?;
    changes::add(tx, "synonyms", draft.language.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(())
}

/// What changed, for the log.
fn differences(was: Option<&Groups>, now: Option<&Groups>) -> String {
    let number = |groups: Option<&Groups>| groups.map_or_else(|| "as shipped".to_owned(), |own| own.len().to_string());
    let mut detail = format!("groups {} → {}", number(was), number(now));
    if let (Some(was), Some(now)) = (was, now) {
        for (sign, one, other) in [("+", now, was), ("−", was, now)] {
            for group in one.but_those_of(other) {
                detail.push_str(&format!("; {sign} {}", group.join(", ")));
            }
        }
    }
    if detail.chars().count() > MOST_DETAIL {
        detail = detail.chars().take(MOST_DETAIL).chain(['…']).collect();
    }
    detail
}
