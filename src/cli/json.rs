//! Commands that read one JSON request and write one JSON answer. Reading is strict: unknown members are refused, numbers
//! are read as they are written, and every refusal names the path of the member.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read, Write};
use std::ops::RangeInclusive;
use std::process::ExitCode;

use chrono::NaiveDate;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::domain::country::Country;

/// The exit status of a malformed request.
pub(super) const MALFORMED: u8 = 2;

/// Answers standard input on standard output, where nothing but the answer goes.
pub(super) fn converse(respond: impl FnOnce(&str) -> (String, u8)) -> ExitCode {
    let mut text = String::new();
    let (document, status) = match io::stdin().lock().read_to_string(&mut text) {
        Ok(_) => respond(&text),
        Err(error) => {
            let refused = Refused::new("malformed_json", "", format!("standard input cannot be read: {error}"));
            (refused.document(), MALFORMED)
        }
    };
    let mut out = io::stdout().lock();
    match writeln!(out, "{document}").and_then(|()| out.flush()) {
        Ok(()) => ExitCode::from(status),
        Err(_) => ExitCode::FAILURE,
    }
}

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) code: &'static str,
    pub(super) path: String,
    pub(super) message: String,
}

impl Refused {
    pub(super) fn new(code: &'static str, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, path: path.into(), message: message.into() }
    }

    /// The refusal as the answer.
    pub(super) fn document(&self) -> String {
        #[derive(Serialize)]
        struct Document<'a> {
            schema: &'static str,
            error: Body<'a>,
        }
        #[derive(Serialize)]
        struct Body<'a> {
            code: &'a str,
            path: &'a str,
            message: &'a str,
        }
        let error = Body { code: self.code, path: &self.path, message: &self.message };
        serde_json::to_string(&Document { schema: "entrepot.error/1", error }).unwrap_or_default()
    }
}

/// One value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    raw: &'a str,
    pub(super) path: String,
}

struct Pairs<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Pairs<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry::<String, &'de RawValue>()? {
                    pairs.push((Cow::Owned(pair.0), pair.1));
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

impl<'a> Node<'a> {
    /// The whole document.
    pub(super) fn document(text: &'a str) -> Result<Self, Refused> {
        match serde_json::from_str::<&RawValue>(text) {
            Ok(raw) => Ok(Self { raw: raw.get(), path: String::new() }),
            Err(error) => Err(Refused::new("malformed_json", "", error.to_string())),
        }
    }

    /// A refusal of this value.
    pub(super) fn wrong(&self, expected: &str) -> Refused {
        let shown: String = self.raw.chars().take(40).collect();
        Refused::new("wrong_value", self.path.as_str(), format!("{shown} is not {expected}"))
    }

    pub(super) fn is_null(&self) -> bool {
        self.raw == "null"
    }

    /// The members of an object.
    pub(super) fn members(&self) -> Result<Members<'a>, Refused> {
        if !self.raw.starts_with('{') {
            return Err(self.wrong("an object"));
        }
        let pairs: Pairs<'a> = match serde_json::from_str(self.raw) {
            Ok(pairs) => pairs,
            Err(error) => return Err(Refused::new("malformed_json", self.path.as_str(), error.to_string())),
        };
        let mut members: Vec<(String, Node<'a>)> = Vec::with_capacity(pairs.0.len());
        for (name, raw) in pairs.0 {
            let path = if self.path.is_empty() { name.to_string() } else { format!("{}.{name}", self.path) };
            if members.iter().any(|(known, _)| *known == name) {
                return Err(Refused::new("duplicate_member", path, "this member stands here twice"));
            }
            members.push((name.into_owned(), Node { raw: raw.get(), path }));
        }
        Ok(Members { path: self.path.clone(), members })
    }

    /// The items of a list.
    pub(super) fn items(&self) -> Result<Vec<Node<'a>>, Refused> {
        let Ok(raws) = serde_json::from_str::<Vec<&RawValue>>(self.raw) else { return Err(self.wrong("a list")) };
        let item = |(at, raw): (usize, &'a RawValue)| Node { raw: raw.get(), path: format!("{}[{at}]", self.path) };
        Ok(raws.into_iter().enumerate().map(item).collect())
    }

    /// A string.
    pub(super) fn text(&self) -> Result<String, Refused> {
        serde_json::from_str(self.raw).ok().ok_or_else(|| self.wrong("a string"))
    }

    /// The text of a string, or of a number as it is written.
    pub(super) fn figure(&self) -> Result<String, Refused> {
        if self.raw.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
            return Ok(self.raw.to_owned());
        }
        self.text()
    }

    /// `true` or `false`.
    pub(super) fn boolean(&self) -> Result<bool, Refused> {
        match self.raw {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.wrong("true or false")),
        }
    }

    /// A whole number within a range.
    pub(super) fn integer(&self, range: RangeInclusive<u32>) -> Result<u32, Refused> {
        match self.raw.parse() {
            Ok(number) if range.contains(&number) => Ok(number),
            _ => Err(self.wrong(&format!("a whole number from {} to {}", range.start(), range.end()))),
        }
    }

    /// A calendar day.
    pub(super) fn date(&self) -> Result<NaiveDate, Refused> {
        let text = self.text()?;
        match text.parse::<NaiveDate>() {
            // chrono forgives missing zeros and signs; the contracts do not.
            Ok(date) if text.len() == "YYYY-MM-DD".len() && date.to_string() == text => Ok(date),
            _ => Err(self.wrong("a day (YYYY-MM-DD)")),
        }
    }

    /// A country's code.
    pub(super) fn country(&self) -> Result<Country, Refused> {
        let expected = "a country code (two capital letters)";
        let country: Country = self.parsed(expected)?;
        if country.as_str() == self.text()? { Ok(country) } else { Err(self.wrong(expected)) }
    }

    /// What a string says, by its own reading.
    pub(super) fn parsed<T: std::str::FromStr>(&self, expected: &str) -> Result<T, Refused> {
        self.text()?.parse().ok().ok_or_else(|| self.wrong(expected))
    }
}

/// The members of an object, of which each is taken once.
#[derive(Debug)]
pub(super) struct Members<'a> {
    path: String,
    members: Vec<(String, Node<'a>)>,
}

impl<'a> Members<'a> {
    /// A member that may be absent or null.
    pub(super) fn may(&mut self, name: &str) -> Option<Node<'a>> {
        let at = self.members.iter().position(|(known, _)| known == name)?;
        let (_, node) = self.members.remove(at);
        (!node.is_null()).then_some(node)
    }

    /// A member that must be there.
    pub(super) fn must(&mut self, name: &str) -> Result<Node<'a>, Refused> {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        self.may(name).ok_or_else(|| Refused::new("missing_member", path, "this member is missing"))
    }

    /// A member that must be there but may be null.
    pub(super) fn nullable(&mut self, name: &str) -> Result<Option<Node<'a>>, Refused> {
        if self.members.iter().any(|(known, node)| known == name && node.is_null()) {
            return Ok(self.may(name));
        }
        self.must(name).map(Some)
    }

    /// Leaves members unread.
    pub(super) fn ignore(&mut self, names: &[&str]) {
        self.members.retain(|(name, _)| !names.contains(&name.as_str()));
    }

    /// All that are left, by name.
    pub(super) fn rest(self) -> Vec<(String, Node<'a>)> {
        self.members
    }

    /// Refuses what nobody took.
    pub(super) fn finish(self) -> Result<(), Refused> {
        match self.members.first() {
            None => Ok(()),
            Some((_, node)) => Err(Refused::new("unknown_member", node.path.as_str(), "there is no such member")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_taken_once_and_strangers_are_named() {
        let document = Node::document(r#"{"a":{"b":1.10,"c":[true]},"d":null}"#).unwrap();
        let mut members = document.members().unwrap();
        let mut inner = members.must("a").unwrap().members().unwrap();
        assert_eq!(inner.must("b").unwrap().figure().unwrap(), "1.10");
        assert_eq!(inner.finish().unwrap_err().path, "a.c");
        assert!(members.may("d").is_none());
        assert!(members.finish().is_ok());
    }

    #[test]
    fn a_member_twice_is_refused() {
        let document = Node::document(r#"{"a":1,"a":2}"#).unwrap();
        assert_eq!(document.members().unwrap_err().code, "duplicate_member");
    }

    #[test]
    fn what_is_no_json_is_refused() {
        assert_eq!(Node::document("{").unwrap_err().code, "malformed_json");
        assert_eq!(Node::document("[]").unwrap().members().unwrap_err().code, "wrong_value");
    }
}
