//! Questions: what people ask about goods before they buy, and what their brand answers.
//!
//! ```text
//! unconfirmed → open → answered
//! ```
//! A question by mail waits until its address is confirmed; one by an account is open at once. It is shown once it is
//! answered, without the address, and the answer goes to whoever asked.

use chrono::NaiveDateTime;

use super::accounts::Email;
use super::country::Country;
use super::ids::{AccountId, BrandId, ListingId, QuestionId};
use super::letters::Recipient;
use super::reviews::Answer;
use super::storefront::Language;
use super::words::words;

/// Characters of a question, at most.
pub const MOST_QUESTION: usize = 600;

words! {
    /// Where a question stands.
    QuestionState "state of a question" {
        /// The address it was asked with is not confirmed.
        Unconfirmed = "unconfirmed",
        /// Waits for its brand.
        Open = "open",
        /// Answered.
        Answered = "answered",
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// About what.
    pub listing: ListingId,
    /// Whose goods.
    pub brand: BrandId,
    /// Who asks, where someone was signed in.
    pub account: Option<AccountId>,
    /// Where the answer goes; nowhere once its writer was forgotten.
    pub email: Option<Email>,
    /// The country of the storefront it was asked in.
    pub country: Country,
    /// The language it is written in.
    pub language: Language,
    /// The name it is shown with; may be empty.
    pub name: String,
    /// The question.
    pub text: String,
    /// Where it stands.
    pub state: QuestionState,
    /// Whether the house hides it.
    pub hidden: bool,
    /// Why.
    pub hidden_because: String,
    /// When it was asked.
    pub asked_at: NaiveDateTime,
    /// What the brand answers.
    pub answer: Option<Answer>,
}

impl Question {
    /// Who gets the answer.
    pub fn recipient(&self) -> Option<Recipient> {
        let email = self.email.clone()?;
        Some(Recipient { email, language: self.language, country: self.country })
    }

    /// Whether everybody reads it.
    pub fn is_shown(&self) -> bool {
        self.state == QuestionState::Answered && !self.hidden
    }
}
