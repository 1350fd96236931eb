//! Goods made for one person: what a listing may ask its buyer (a text, a choice, a picture), and what an answer comes to.
//!
//! What is asked for something that must be answered is never free of choice, so it costs nothing beyond the price on
//! the shelf: the shelf price stays one that somebody can pay. What may be left out may cost more. The surcharge is part
//! of the goods, for customs as for the shopper: goods = price of one unit + surcharge.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ids::BrandId;
use super::listings::Variant;
use super::money::{Currency, Money, MoneyError};
use super::routing::Wanted;
use super::texts::Texts;
use super::words::words;

mod answers;
mod scripts;

pub use answers::{AnswerRefused, Answered, Personalised, Value};
pub use scripts::{Script, is_known, known};

use super::ids::UploadId;

/// Fields a listing may have at most: more would be a questionnaire.
pub const MOST_FIELDS: usize = 4;
/// Choices a field may offer at most.
pub const MOST_CHOICES: usize = 12;
/// Characters, as readers count them, that a text may have at most.
pub const MOST_LETTERS: u32 = 200;
/// Lines that a text may have at most.
pub const MOST_LINES: u32 = 6;
/// Days that making goods for somebody may take beyond what they take anyway.
pub const MOST_DAYS: u32 = 30;

words! {
    /// How the goods bear what is written or drawn on them: decides how the preview looks.
    Look "way of marking goods" {
        /// Cut into wood, metal or glaze.
        Engraved = "engraved",
        /// Sewn on cloth.
        Embroidered = "embroidered",
        /// Printed in ink.
        Printed = "printed",
    }
}

/// Where on the main picture the mark goes, in hundredths of its width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plate {
    /// From the left.
    pub left: u32,
    /// From the top.
    pub top: u32,
    /// Across.
    pub width: u32,
    /// Down.
    pub height: u32,
    /// Turned about its middle by so many degrees, clockwise.
    #[serde(default)]
    pub turn: i32,
}

impl Plate {
    /// The middle of the picture, a little below.
    pub const MIDDLE: Self = Self { left: 25, top: 45, width: 50, height: 25, turn: 0 };

    /// Whether it lies on the picture and something can be read on it.
    pub fn fits(self) -> bool {
        let within = |from: u32, across: u32| across >= 5 && from.checked_add(across).is_some_and(|end| end <= 100);
        within(self.left, self.width) && within(self.top, self.height) && (-180..=180).contains(&self.turn)
    }
}

/// One choice of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What answers say.
    pub code: String,
    /// What people read.
    pub words: Texts<String>,
    /// What it costs beyond the field's own surcharge.
    pub surcharge: Money,
}

/// What kind of answer a field takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Letters.
    Text {
        /// Characters at most, as readers count them.
        most: u32,
        /// Lines at most.
        lines: u32,
        /// The scripts the workshop can write; signs common to all are always among them.
        scripts: BTreeSet<String>,
    },
    /// One of several.
    Choice(Vec<Choice>),
    /// A picture of the buyer's own.
    Upload,
}

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// What answers are filed under.
    pub code: String,
    /// Its name.
    pub name: Texts<String>,
    /// A sentence that helps to answer.
    pub hint: Texts<String>,
    /// Whether the goods are not made without it.
    pub required: bool,
    /// What an answer costs, for each unit, in the brand's currency.
    pub surcharge: Money,
    /// Days it takes longer.
    pub days: u32,
    /// What is taken for an answer.
    pub kind: Kind,
}

/// All that a listing asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Personal {
    /// What is asked, in order.
    pub fields: Vec<Field>,
    /// How the goods bear it.
    pub look: Look,
    /// Where.
    pub plate: Plate,
}

/// Answers as they were typed, by the code of their field; nothing stands for no answer.
pub type Typed = BTreeMap<String, String>;

/// Why a listing cannot ask this. The number is the field's, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// More fields than one page should ask.
    #[error("more than {MOST_FIELDS} fields")]
    TooMany,
    /// No name in any language.
    #[error("field {0} has no name")]
    NoName(usize),
    /// A field of choices has none, too many, or one without words.
    #[error("field {0} has no fit choices")]
    BadChoices(usize),
    /// A text without letters or lines, or with more than can be made.
    #[error("field {0} takes no such text")]
    BadText(usize),
    /// No script the workshop can write.
    #[error("field {0} takes no script")]
    NoScript(usize),
    /// A surcharge below nothing, or in another currency.
    #[error("field {0} has no such surcharge")]
    BadSurcharge(usize),
    /// Something that has to be answered costs more, whatever the answer: that belongs in the price.
    #[error("field {0} has to be answered and is not free")]
    RequiredCosts(usize),
    /// More days than anybody waits.
    #[error("field {0} takes too long")]
    TooSlow(usize),
    /// More than one picture is asked for.
    #[error("more than one picture")]
    TwoPictures,
    /// The mark would not lie on the picture.
    #[error("the plate lies beside the picture")]
    BadPlate,
}

impl Field {
    fn check(&self, at: usize, currency: Currency) -> Result<(), Unfit> {
        let fits = |money: Money| money.currency() == currency && money.minor() >= 0;
        if self.name.iter().all(|(_, name)| name.trim().is_empty()) {
            return Err(Unfit::NoName(at));
        }
        if !fits(self.surcharge) {
            return Err(Unfit::BadSurcharge(at));
        }
        if self.days > MOST_DAYS {
            return Err(Unfit::TooSlow(at));
        }
        let mut least = self.surcharge.minor();
        match &self.kind {
            Kind::Text { most, lines, scripts } => {
                if !(1..=MOST_LETTERS).contains(most) || !(1..=MOST_LINES).contains(lines) {
                    return Err(Unfit::BadText(at));
                }
                if scripts.is_empty() || !scripts.iter().all(|script| is_known(script)) {
                    return Err(Unfit::NoScript(at));
                }
            }
            Kind::Choice(choices) => {
                let worded = |choice: &Choice| choice.words.iter().any(|(_, words)| !words.trim().is_empty());
                let codes: BTreeSet<&str> = choices.iter().map(|choice| choice.code.as_str()).collect();
                let many = (1..=MOST_CHOICES).contains(&choices.len()) && codes.len() == choices.len();
                if !many || !choices.iter().all(worded) {
                    return Err(Unfit::BadChoices(at));
                }
                if !choices.iter().all(|choice| fits(choice.surcharge)) {
                    return Err(Unfit::BadSurcharge(at));
                }
                least += choices.iter().map(|choice| choice.surcharge.minor()).min().unwrap_or(0);
            }
            Kind::Upload => {}
        }
        if self.required && least > 0 { Err(Unfit::RequiredCosts(at)) } else { Ok(()) }
    }
}

impl Personal {
    /// Whether a listing of a brand with this currency may ask it.
    ///
    /// # Errors
    /// [`Unfit`], with the first thing that is wrong.
    pub fn check(&self, currency: Currency) -> Result<(), Unfit> {
        if self.fields.len() > MOST_FIELDS {
            return Err(Unfit::TooMany);
        }
        if self.uploads().nth(1).is_some() {
            return Err(Unfit::TwoPictures);
        }
        if !self.plate.fits() {
            return Err(Unfit::BadPlate);
        }
        self.fields.iter().enumerate().try_for_each(|(at, field)| field.check(at, currency))
    }

    /// Whether something has to be answered before the goods can be made.
    pub fn is_required(&self) -> bool {
        self.fields.iter().any(|field| field.required)
    }

    /// A field by its code.
    pub fn field(&self, code: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.code == code)
    }

    /// The codes of the fields that take a picture.
    pub fn uploads(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(|field| field.kind == Kind::Upload).map(|field| field.code.as_str())
    }
}

impl Variant {
    /// The same made for somebody: its price, and the least its brand accepts, with the surcharge. What it was reduced
    /// from is the price of the plain goods and says nothing of these.
    ///
    /// # Errors
    /// [`MoneyError`] when the surcharge is in another currency, or the sum too large.
    pub fn made_for(&self, surcharge: Money) -> Result<Self, MoneyError> {
        let price = self.price.plus(surcharge)?;
        let floor = self.floor.map(|least| least.plus(surcharge)).transpose()?;
        Ok(Self { price, floor, reduced: None, measure: self.measure, ..self.clone() })
    }

    /// So many of it made for somebody, as routing asks for them.
    ///
    /// # Errors
    /// As [`Variant::made_for`].
    pub fn wanted_for(
        &self,
        (index, quantity): (usize, u32),
        brand: &BrandId,
        made: &Personalised,
    ) -> Result<Wanted, MoneyError> {
        let own = self.made_for(made.surcharge)?;
        Ok(Wanted { personal: Some(made.clone()), ..own.wanted(index, brand, quantity) })
    }
}

#[cfg(test)]
mod tests;
