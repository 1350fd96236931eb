//! A message about to be said: an id and its arguments.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Speaker;
use crate::domain::country::Country;
use crate::domain::ids;
use crate::domain::money::Money;

/// What a message may speak of. The speaker writes it as its readers do.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text as it is.
    Text(String),
    /// A count, which also chooses the plural.
    Count(i64),
    /// An amount.
    Money(Money),
    /// A day.
    Day(NaiveDate),
    /// From a day to a day.
    Days(NaiveDate, NaiveDate),
    /// A country, by its name.
    Country(Country),
    /// A decimal fraction, as a percentage.
    Percent(Decimal),
}

macro_rules! args {
    ($($from:ty => |$value:ident| $arg:expr;)*) => {$(
        impl From<$from> for Arg {
            fn from($value: $from) -> Self {
                $arg
            }
        }
        impl From<&$from> for Arg {
            fn from($value: &$from) -> Self {
                let $value = $value.clone();
                $arg
            }
        }
    )*};
}

args! {
    String => |text| Arg::Text(text);
    &str => |text| Arg::Text(text.to_owned());
    i64 => |count| Arg::Count(count);
    i32 => |count| Arg::Count(i64::from(count));
    u32 => |count| Arg::Count(i64::from(count));
    usize => |count| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
    Money => |money| Arg::Money(money);
    NaiveDate => |day| Arg::Day(day);
    (NaiveDate, NaiveDate) => |days| Arg::Days(days.0, days.1);
    Country => |country| Arg::Country(country);
    Decimal => |rate| Arg::Percent(rate);
    ids::Sku => |sku| Arg::Text(sku.to_string());
    ids::OrderNumber => |number| Arg::Text(number.to_string());
    ids::Rma => |number| Arg::Text(number.to_string());
}

/// A message with what it speaks of. Printing it says it.
#[derive(Debug, Clone)]
pub struct Message<'s> {
    pub(super) speaker: &'s Speaker,
    pub(super) id: &'static str,
    pub(super) args: Vec<(&'static str, Arg)>,
}

impl Message<'_> {
    /// Names something the message speaks of.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Where the stand-ins of marked arguments begin: a private-use plane that no keyboard reaches.
const STAND_INS: u32 = 0x000F_0000;

/// Text as it may stand in HTML.
fn escaped(text: &str) -> String {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// An amount for people and machines.
pub(super) fn data(t: &Speaker, amount: Money) -> String {
    let written = escaped(&t.money(amount));
    format!("<data value=\"{amount}\" data-currency=\"{}\">{written}</data>", amount.currency())
}

impl Message<'_> {
    /// The message as HTML: its words escaped, its amounts and days marked up so that machines read them as well.
    /// Messages themselves hold no HTML.
    pub fn html(&self) -> String {
        let mut marked: Vec<(char, String)> = Vec::new();
        let mut args = Vec::with_capacity(self.args.len());
        for (name, arg) in &self.args {
            let stand_in = u32::try_from(marked.len()).ok().and_then(|at| char::from_u32(STAND_INS + at));
            match (self.marked(arg), stand_in) {
                (Some(html), Some(stand_in)) => {
                    marked.push((stand_in, html));
                    args.push((*name, Arg::Text(stand_in.to_string())));
                }
                _ => args.push((*name, arg.clone())),
            }
        }
        let said = escaped(&Message { speaker: self.speaker, id: self.id, args }.to_string());
        marked.into_iter().fold(said, |said, (stand_in, html)| said.replace(stand_in, &html))
    }

    fn marked(&self, arg: &Arg) -> Option<String> {
        let t = self.speaker;
        match arg {
            Arg::Money(amount) => Some(data(t, *amount)),
            Arg::Day(day) => {
                Some(format!("<time class=\"when\" datetime=\"{day}\">{}</time>", escaped(&t.weekday(day))))
            }
            Arg::Days(from, to) if from == to => {
                Some(format!("<time class=\"when\" datetime=\"{from}\">{}</time>", escaped(&t.weekday(from))))
            }
            Arg::Days(from, to) => Some(format!("<span class=\"when\">{}</span>", escaped(&t.days(from, to)))),
            _ => None,
        }
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.speaker.write(f, self.id, &self.args)
    }
}
