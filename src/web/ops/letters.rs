//! Letters in the outbox: what waits, what was sent, what failed and can be tried again. Never what they say.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::actions::retry_letter::retry_letter;
use crate::domain::audit::Author;
use crate::domain::ids::LetterId;
use crate::store::outbox::{self, LetterRow};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::page::Go;
use crate::wording::{Speaker, labels};

/// Letters on one page.
const PAGE: i64 = 60;

/// Which page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    page: u32,
}

#[derive(Template)]
#[template(path = "ops/letters.html")]
struct LettersPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    letters: Vec<LetterRow>,
    newer: Option<u32>,
    older: Option<u32>,
}

impl LettersPage<'_> {
    fn kind(&self, letter: &LetterRow) -> &'static str {
        labels::letter(&letter.kind)
    }

    fn state(&self, letter: &LetterRow) -> (&'static str, &'static str) {
        labels::letter_state(&letter.state)
    }

    /// A letter that waits after a failed try can be hurried; one that was given up can be taken up.
    fn may_retry(&self, letter: &LetterRow) -> bool {
        letter.state != "sent" && (letter.state == "failed" || !letter.last_error.is_empty())
    }
}

/// `GET /ops/letters?page=`
pub async fn list(desk: Operator, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let page = sought.page.min(1_000_000);
    let offset = i64::from(page) * PAGE;
    let mut letters = desk.app.db.read(move |read| outbox::table(read, offset, PAGE + 1)).await?;
    let full = usize::try_from(PAGE).unwrap_or(0);
    let older = (letters.len() > full).then(|| page + 1);
    letters.truncate(full);
    desk.show(&LettersPage { t: &desk.t, desk: &desk, letters, newer: page.checked_sub(1), older })
}

/// `POST /ops/letters/{id}/retry`
pub async fn retry(desk: Operator, id: Path<String>, _: Posted) -> Result<HttpResponse, Fault> {
    let Ok(id) = id.parse::<LetterId>() else { return Err(Fault::NotFound) };
    let author = Author::from(&desk.account);
    desk.app.db.write(move |tx| retry_letter(tx, &id, &author)).await?;
    Ok(Go::to("/ops/letters").saying("said-letter-retried").answer(&desk.app))
}
