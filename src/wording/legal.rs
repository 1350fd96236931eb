//! The legal texts that are built in: short, in the reader's language, until an operator writes others.

use super::Speaker;
use crate::domain::legal::{Days, LegalText};

/// What a built-in text speaks of.
#[derive(Debug, Clone)]
pub struct About<'a> {
    /// Where to write to the house.
    pub mail: &'a str,
    /// Under which numbers the house is registered for taxes in the market, one after the other.
    pub numbers: &'a str,
    /// Within which days a buyer may withdraw, and which of them count.
    pub window: (u32, Days),
}

/// A period after "within".
pub fn period(t: &Speaker, (days, counted): (u32, Days)) -> String {
    match counted {
        Days::Calendar => t.say("guide-period").with("days", days).to_string(),
        Days::Working => t.say("guide-period-working").with("days", days).to_string(),
    }
}

/// The built-in words of a text.
pub fn built_in(t: &Speaker, text: LegalText, about: &About<'_>) -> String {
    let said = match text {
        LegalText::Imprint if about.numbers.is_empty() => t.say("guide-text-imprint").with("mail", about.mail),
        LegalText::Imprint => {
            t.say("guide-text-imprint-numbers").with("mail", about.mail).with("numbers", about.numbers)
        }
        LegalText::Terms => t.say("guide-text-terms"),
        LegalText::Withdrawal => {
            t.say("guide-text-withdrawal").with("mail", about.mail).with("period", period(t, about.window))
        }
        LegalText::WithdrawalForm => t.say("guide-text-withdrawal-form").with("mail", about.mail),
        LegalText::Privacy => t.say("guide-text-privacy").with("mail", about.mail),
    };
    said.to_string()
}
