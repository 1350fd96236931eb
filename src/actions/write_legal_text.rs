//! A legal text is written anew: a version more, from a day on. What held before stays readable.

use chrono::NaiveDate;

use super::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::country::Country;
use crate::domain::legal::{LegalText, Version};
use crate::domain::storefront::Language;
use crate::store::{Tx, audit, legal_texts};

/// What is written.
#[derive(Debug, Clone)]
pub struct NewText {
    /// Which text.
    pub text: LegalText,
    /// For which market; none: for every one that has none of its own.
    pub market: Option<Country>,
    /// In which language.
    pub language: Language,
    /// The first day on which it holds.
    pub from: NaiveDate,
    /// The words; nothing: the built-in text holds again.
    pub body: String,
    /// How many versions of it whoever writes had seen.
    pub seen: i32,
}

/// Adds a version.
///
/// # Errors
/// [`Refusal::NotFound`] for a market there is not; [`Refusal::TooEarly`] where it should hold before today, because
/// what was in force when people bought does not change; [`Refusal::AlreadyDecided`] where somebody else wrote one
/// meanwhile.
pub fn write_legal_text(tx: &mut Tx, author: &Author, new: &NewText) -> Done<Version> {
    let today = tx.now().date_naive();
    if let Some(country) = new.market
        && tx.known().rulebook.market(country, today).is_none()
    {
        return Err(Refusal::NotFound.into());
    }
    if new.from < today {
        return Err(Refusal::TooEarly { first: today }.into());
    }
    let versions = legal_texts::of(tx, new.text)?;
    let own = versions.iter().filter(|known| known.market == new.market && known.language == new.language);
    if own.map(|known| known.number).max().unwrap_or(0) != new.seen {
        return Err(Refusal::AlreadyDecided.into());
    }
    let version = Version {
        id: tx.fresh(),
        market: new.market,
        text: new.text,
        language: new.language,
        number: new.seen + 1,
        from: new.from,
        body: new.body.clone(),
        author: author.name.clone(),
        written_at: tx.at(),
    };
    legal_texts::add(tx, &version).map_err(|error| match error {
        taken if taken.is_taken() => ActionError::Refused(Refusal::AlreadyDecided),
        other => other.into(),
    })?;
    let market = new.market.map_or_else(|| "*".to_owned(), |country| country.to_string());
    let subject = format!("legal text {} {market} {}", new.text, new.language);
    let detail =
        format!("version {} from {}, {} characters", version.number, version.from, version.body.chars().count());
    audit::add(tx, author, "write legal text", &subject, &detail)?;
    Ok(version)
}
