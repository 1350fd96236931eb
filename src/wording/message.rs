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

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.speaker.write(f, self.id, &self.args)
    }
}
