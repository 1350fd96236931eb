//! Letters about a return: one for each step, each with what goes back, what comes back and where to look.

use askama::Template;

use crate::domain::letters::Letter;
use crate::domain::money::Money;
use crate::domain::orders::Consignment;
use crate::domain::returns::{Case, Return, ReturnLine};
use crate::wording::Speaker;

/// What a letter about a return is made of.
pub struct Matter<'a> {
    /// Who speaks.
    pub t: &'a Speaker,
    /// The order with its returns.
    pub case: &'a Case,
    /// The return.
    pub ret: &'a Return,
    /// The city the goods go back to, in the reader's language.
    pub city: String,
    /// Where the return can be followed, absolute.
    pub link: String,
}

/// A letter as it is posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its subject.
    pub subject: String,
    /// Its words as plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// Subject, heading and words of a step.
#[derive(Clone, Copy)]
struct Words {
    subject: &'static str,
    body: &'static str,
}

fn words(letter: &Letter) -> Option<Words> {
    let (subject, body) = match letter {
        Letter::ReturnAsked { .. } => ("mail-return-asked", "mail-return-asked-body"),
        Letter::ReturnApproved { .. } => ("mail-return-approved", "mail-return-approved-body"),
        Letter::ReturnRejected { .. } => ("mail-return-rejected", "mail-return-rejected-body"),
        Letter::ReturnReceived { .. } => ("mail-return-received", "mail-return-received-body"),
        Letter::ReturnRefunded { .. } => ("mail-return-refunded", "mail-return-refunded-body"),
        Letter::OrderPlaced { .. } | Letter::OrderCode { .. } => return None,
    };
    Some(Words { subject, body })
}

#[derive(Template)]
#[template(path = "mail/return.txt")]
struct Text<'a> {
    t: &'a Speaker,
    matter: &'a Matter<'a>,
    letter: &'a Letter,
    words: Words,
}

#[derive(Template)]
#[template(path = "mail/return.html")]
struct Html<'a> {
    t: &'a Speaker,
    matter: &'a Matter<'a>,
    letter: &'a Letter,
    words: Words,
}

impl Matter<'_> {
    fn goods(&self, line: &ReturnLine) -> String {
        let title = self.case.line(&line.line).map_or("", |known| known.title.as_str());
        self.t.say("return-units").with("count", line.quantity).with("title", title).to_string()
    }

    fn amount(&self) -> Money {
        self.ret.amount
    }

    /// Where the goods go back to: the place they came from.
    fn from(&self) -> Option<&Consignment> {
        let line = self.ret.lines.first().and_then(|line| self.case.line(&line.line))?;
        self.case.consignments.iter().find(|consignment| consignment.id == line.consignment)
    }

    /// The words on how the goods go back, for the letter that asks for them.
    fn way_back(&self, letter: &Letter) -> Option<String> {
        let from = self.from().filter(|_| matches!(letter, Letter::ReturnApproved { .. }))?;
        let (city, country) = (self.city.as_str(), from.terms.dispatch);
        let said =
            self.t.say("mail-return-way-back").with("rma", &self.ret.rma).with("city", city).with("country", country);
        Some(said.to_string())
    }

    /// Whether the letter still speaks of money that will come or came.
    fn pays(&self, letter: &Letter) -> bool {
        !matches!(letter, Letter::ReturnRejected { .. })
    }
}

/// Writes a letter about a return; none for a letter about something else.
///
/// # Errors
/// When a template fails.
pub fn write(letter: &Letter, matter: &Matter<'_>) -> Result<Option<Written>, askama::Error> {
    let Some(words) = words(letter) else { return Ok(None) };
    let t = matter.t;
    Ok(Some(Written {
        subject: t.say(words.subject).with("rma", &matter.ret.rma).to_string(),
        text: Text { t, matter, letter, words }.render()?,
        html: Html { t, matter, letter, words }.render()?,
    }))
}
