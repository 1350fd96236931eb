//! The house takes a review or a question off its page, with a reason its writer reads, or puts it back.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{QuestionId, ReviewId};
use crate::domain::questions::Question;
use crate::domain::reviews::{Review, ReviewState};
use crate::store::{Tx, audit, questions, reviews};

fn kept(done: bool) -> Done<()> {
    if done { Ok(()) } else { Err(Refusal::AlreadyDecided.into()) }
}

/// Hides a review for a reason, or shows it again where there is none.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] where it is hidden, or shown, or was changed meanwhile; [`Refusal::NotFound`].
pub fn hide_review(tx: &mut Tx, author: &Author, review: &ReviewId, because: Option<&str>) -> Done<()> {
    let Some(was) = reviews::by_id(tx, review)? else { return Err(Refusal::NotFound.into()) };
    let (from, to, action) = match because {
        Some(_) => (ReviewState::Shown, ReviewState::Hidden, "hide review"),
        // One whose writer took it back while it was hidden has nothing to show.
        None if was.wrote.text.is_empty() => (ReviewState::Hidden, ReviewState::Withdrawn, "show review"),
        None => (ReviewState::Hidden, ReviewState::Shown, "show review"),
    };
    if was.state != from {
        return Err(Refusal::AlreadyDecided.into());
    }
    let because = because.unwrap_or_default();
    let now = Review { state: to, hidden_because: because.to_owned(), ..was.clone() };
    kept(reviews::save(tx, &was, &now)?)?;
    Ok(audit::add(tx, author, action, &format!("review {}", was.id), because)?)
}

/// Hides a question for a reason, or lets it stand again where there is none.
///
/// # Errors
/// As [`hide_review`].
pub fn hide_question(tx: &mut Tx, author: &Author, question: &QuestionId, because: Option<&str>) -> Done<()> {
    let Some(was) = questions::by_id(tx, question)? else { return Err(Refusal::NotFound.into()) };
    if was.hidden == because.is_some() {
        return Err(Refusal::AlreadyDecided.into());
    }
    let action = if because.is_some() { "hide question" } else { "show question" };
    let hidden_because = because.unwrap_or_default().to_owned();
    let now = Question { hidden: because.is_some(), hidden_because, ..was.clone() };
    kept(questions::save(tx, &was, &now)?)?;
    Ok(audit::add(tx, author, action, &format!("question {}", was.id), &now.hidden_because)?)
}
