//! Somebody asks about goods: at once with an account, by a letter that confirms the address without one.

use chrono::TimeDelta;

use super::{Done, Refusal};
use crate::domain::accounts::Email;
use crate::domain::country::Country;
use crate::domain::ids::{AccountId, ListingId, QuestionId};
use crate::domain::letters::Letter;
use crate::domain::listings::ListingState;
use crate::domain::questions::{Question, QuestionState};
use crate::domain::storefront::Language;
use crate::store::{Tx, listings, outbox, questions, sessions};

/// Questions from one address, and from one place on the network, within the window.
const MOST_BY_ADDRESS: i32 = 5;
const MOST_FROM_PEER: i32 = 20;
const WINDOW: TimeDelta = TimeDelta::hours(1);

/// What is asked, and by whom.
#[derive(Debug, Clone)]
pub struct Asked {
    /// About what.
    pub listing: ListingId,
    /// Who asks, where someone is signed in: the address needs no confirming then.
    pub account: Option<AccountId>,
    /// Where the answer goes.
    pub email: Email,
    /// The storefront's country.
    pub country: Country,
    /// The language of the page, and of the question.
    pub language: Language,
    /// The name it is shown with; may be empty.
    pub name: String,
    /// The question.
    pub text: String,
    /// Under which names its throttles count: of the address (a hash) and of the place on the network.
    pub counters: [String; 2],
}

/// Asks. `key` makes the key that confirms a question of this id.
///
/// # Errors
/// [`Refusal::TooOften`]; [`Refusal::NotFound`] for a listing that is not on sale.
pub fn ask_question(tx: &mut Tx, asked: Asked, key: impl Fn(&QuestionId) -> String) -> Done<QuestionId> {
    for (name, most) in asked.counters.iter().zip([MOST_BY_ADDRESS, MOST_FROM_PEER]) {
        if sessions::count_failure(tx, name, WINDOW)? > most {
            return Err(Refusal::TooOften.into());
        }
    }
    let listing = listings::by_id(tx, &asked.listing)?.filter(|listing| listing.state == ListingState::Published);
    let Some(listing) = listing else { return Err(Refusal::NotFound.into()) };
    let confirmed = asked.account.is_some();
    let question = Question {
        id: tx.fresh(),
        listing: listing.id,
        brand: listing.brand,
        account: asked.account,
        email: Some(asked.email),
        country: asked.country,
        language: asked.language,
        name: asked.name,
        text: asked.text,
        state: if confirmed { QuestionState::Open } else { QuestionState::Unconfirmed },
        hidden: false,
        hidden_because: String::new(),
        asked_at: tx.at(),
        answer: None,
    };
    questions::add(tx, &question)?;
    if let (false, Some(to)) = (confirmed, question.recipient()) {
        let letter = Letter::QuestionToConfirm { question: question.id.clone(), key: key(&question.id) };
        outbox::add(tx, &to, &letter, None)?;
    }
    Ok(question.id)
}

/// Confirms the address of a question whose key was shown: it waits for its brand from now on. Twice is once.
///
/// # Errors
/// [`Refusal::NotFound`].
pub fn confirm_question(tx: &mut Tx, question: &QuestionId) -> Done<()> {
    let Some(was) = questions::by_id(tx, question)? else { return Err(Refusal::NotFound.into()) };
    if was.state == QuestionState::Unconfirmed {
        // Whoever pressed at the same moment confirmed it as well.
        questions::save(tx, &was, &Question { state: QuestionState::Open, ..was.clone() })?;
    }
    Ok(())
}
