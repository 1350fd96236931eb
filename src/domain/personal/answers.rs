//! What somebody answered, read against what is asked: a value for each field, or what is wrong with it.

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use super::{Field, Kind, Personal, Typed, UploadId, scripts};
use crate::domain::ids::PersonalId;
use crate::domain::money::{Currency, Money, MoneyError};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Letters, as they are to be written.
    Text(String),
    /// One of several, in every language it was offered in.
    Choice {
        /// Its code.
        code: String,
        /// What people read.
        words: Texts<String>,
    },
    /// A picture.
    Picture(UploadId),
}

/// One answer with what was asked: whole, so that it stays what it was whatever its listing asks later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The field's code.
    pub code: String,
    /// The field's name.
    pub name: Texts<String>,
    /// The answer.
    pub value: Value,
    /// What it costs, for each unit.
    pub surcharge: Money,
}

/// Goods made for somebody: every answer, and what they come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Personalised {
    /// The line of the cart it was answered for.
    pub id: PersonalId,
    /// The answers, in the order they were asked.
    pub answers: Vec<Answered>,
    /// What they cost together, for each unit, in the brand's currency.
    pub surcharge: Money,
    /// Days it takes longer.
    pub days: u32,
}

impl Personalised {
    /// The pictures among the answers.
    pub fn pictures(&self) -> impl Iterator<Item = &UploadId> {
        self.answers.iter().filter_map(|answer| match &answer.value {
            Value::Picture(upload) => Some(upload),
            Value::Text(_) | Value::Choice { .. } => None,
        })
    }

    /// The texts among the answers.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.answers.iter().filter_map(|answer| match &answer.value {
            Value::Text(text) => Some(text.as_str()),
            Value::Picture(_) | Value::Choice { .. } => None,
        })
    }

    /// Every answer in one line of plain text, with what was asked, in a language: for letters and sheets. A picture has
    /// no words.
    pub fn plainly(&self, language: Language) -> Vec<(String, String)> {
        let said = |texts: &Texts<String>, otherwise: &str| {
            texts.in_language(language).map_or_else(|| otherwise.to_owned(), |said| said.words.clone())
        };
        let line = |answer: &Answered| {
            let value = match &answer.value {
                Value::Text(text) => text.replace('\n', " / "),
                Value::Choice { code, words } => said(words, code),
                Value::Picture(_) => String::new(),
            };
            (said(&answer.name, &answer.code), value)
        };
        self.answers.iter().map(line).collect()
    }

    /// What the answers cost together: what [`Personalised::surcharge`] has to be.
    ///
    /// # Errors
    /// [`MoneyError`] where they stand in several currencies.
    pub fn sum(&self) -> Result<Money, MoneyError> {
        Money::sum(self.surcharge.currency(), self.answers.iter().map(|answer| answer.surcharge))
    }
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerRefused {
    /// Nothing was answered, and it has to be.
    #[error("not answered")]
    Needed,
    /// More characters than there is room for.
    #[error("longer than {most}")]
    TooLong {
        /// The most.
        most: u32,
    },
    /// More lines than there is room for.
    #[error("more than {most} lines")]
    TooManyLines {
        /// The most.
        most: u32,
    },
    /// A sign the workshop cannot write.
    #[error("{sign:?} cannot be written")]
    Forbidden {
        /// The first of them.
        sign: String,
    },
    /// There is no such choice.
    #[error("no such choice")]
    NoSuchChoice,
    /// There is no such picture, or it is somebody else's.
    #[error("no such picture")]
    NoSuchPicture,
}

impl Field {
    /// What was typed into it; nothing where nothing was.
    ///
    /// # Errors
    /// [`AnswerRefused`].
    pub fn read(&self, typed: &str) -> Result<Option<Answered>, AnswerRefused> {
        let typed = typed.trim();
        if typed.is_empty() {
            return if self.required { Err(AnswerRefused::Needed) } else { Ok(None) };
        }
        let mut surcharge = self.surcharge;
        let value = match &self.kind {
            Kind::Text { most, lines, scripts } => Value::Text(written(typed, (*most, *lines), scripts)?),
            Kind::Choice(choices) => {
                let chosen = choices.iter().find(|choice| choice.code == typed);
                let chosen = chosen.ok_or(AnswerRefused::NoSuchChoice)?;
                surcharge = surcharge.plus(chosen.surcharge).or(Err(AnswerRefused::NoSuchChoice))?;
                Value::Choice { code: chosen.code.clone(), words: chosen.words.clone() }
            }
            Kind::Upload => Value::Picture(typed.parse().or(Err(AnswerRefused::NoSuchPicture))?),
        };
        Ok(Some(Answered { code: self.code.clone(), name: self.name.clone(), value, surcharge }))
    }
}

/// A text as the workshop writes it: lines without blanks at their ends.
fn written(
    typed: &str,
    (most, lines): (u32, u32),
    scripts: &std::collections::BTreeSet<String>,
) -> Result<String, AnswerRefused> {
    let tidy: Vec<&str> = typed.lines().map(str::trim).collect();
    if u32::try_from(tidy.len()).unwrap_or(u32::MAX) > lines {
        return Err(AnswerRefused::TooManyLines { most: lines });
    }
    let letters: usize = tidy.iter().map(|line| line.graphemes(true).count()).sum();
    if u32::try_from(letters).unwrap_or(u32::MAX) > most {
        return Err(AnswerRefused::TooLong { most });
    }
    let cannot = |sign: &&str| !sign.chars().all(|letter| scripts::takes(scripts, letter));
    if let Some(sign) = tidy.iter().flat_map(|line| line.graphemes(true)).find(cannot) {
        return Err(AnswerRefused::Forbidden { sign: sign.to_owned() });
    }
    Ok(tidy.join("\n"))
}

impl Personal {
    /// Answers as typed, read against what is asked; nothing where nothing was answered and nothing has to be.
    ///
    /// # Errors
    /// What is wrong, by the code of the field.
    pub fn read(
        &self,
        id: &PersonalId,
        typed: &Typed,
        currency: Currency,
    ) -> Result<Option<Personalised>, Vec<(String, AnswerRefused)>> {
        let (mut answers, mut wrong, mut days) = (Vec::new(), Vec::new(), 0);
        for field in &self.fields {
            match field.read(typed.get(&field.code).map_or("", String::as_str)) {
                Ok(None) => {}
                Ok(Some(answer)) => {
                    // One workshop makes it all at once: the slowest decides.
                    days = field.days.max(days);
                    answers.push(answer);
                }
                Err(why) => wrong.push((field.code.clone(), why)),
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        if answers.is_empty() {
            return Ok(None);
        }
        let mut made = Personalised { id: id.clone(), answers, surcharge: Money::zero(currency), days };
        match made.sum() {
            Ok(sum) => made.surcharge = sum,
            // A brand that changed its currency asks in the old one: nothing can be made of that.
            Err(_) => return Err(vec![(String::new(), AnswerRefused::NoSuchChoice)]),
        }
        Ok(Some(made))
    }
}
