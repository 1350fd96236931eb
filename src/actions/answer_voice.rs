//! A brand answers a review of its goods or a question about them, or words its answer anew.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{BrandId, QuestionId, ReviewId};
use crate::domain::letters::Letter;
use crate::domain::questions::{Question, QuestionState};
use crate::domain::reviews::{Answer, Review, ReviewState};
use crate::domain::storefront::Language;
use crate::store::{Tx, audit, outbox, questions, reviews};

/// Answers a review.
///
/// # Errors
/// [`Refusal::NotFound`] for a review of another brand's goods, or one that is not shown; [`Refusal::AlreadyDecided`]
/// when it was changed at the same moment.
pub fn answer_review(
    tx: &mut Tx,
    author: &Author,
    brand: &BrandId,
    review: &ReviewId,
    (text, language): (&str, Language),
) -> Done<()> {
    let was = reviews::by_id(tx, review)?;
    let was = was.filter(|review| review.brand == *brand && review.state == ReviewState::Shown);
    let Some(was) = was else { return Err(Refusal::NotFound.into()) };
    let answer = Some(Answer { text: text.to_owned(), language, at: tx.at() });
    let now = Review { answer, ..was.clone() };
    if !reviews::save(tx, &was, &now)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    Ok(audit::add(tx, author, "answer review", &format!("review {}", was.id), text)?)
}

/// Answers a question: it is shown from then on, and whoever asked gets the answer by letter, once.
///
/// # Errors
/// [`Refusal::NotFound`] for a question to another brand, or one that is hidden or not confirmed;
/// [`Refusal::AlreadyDecided`] when it was answered at the same moment.
pub fn answer_question(
    tx: &mut Tx,
    author: &Author,
    brand: &BrandId,
    question: &QuestionId,
    (text, language): (&str, Language),
) -> Done<()> {
    let was = questions::by_id(tx, question)?;
    let was = was.filter(|one| one.brand == *brand && !one.hidden && one.state != QuestionState::Unconfirmed);
    let Some(was) = was else { return Err(Refusal::NotFound.into()) };
    let answer = Some(Answer { text: text.to_owned(), language, at: tx.at() });
    let now = Question { state: QuestionState::Answered, answer, ..was.clone() };
    if !questions::save(tx, &was, &now)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    if let (QuestionState::Open, Some(to)) = (was.state, was.recipient()) {
        outbox::add(tx, &to, &Letter::QuestionAnswered { question: was.id.clone() }, None)?;
    }
    Ok(audit::add(tx, author, "answer question", &format!("question {}", was.id), text)?)
}
