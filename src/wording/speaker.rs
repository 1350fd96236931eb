//! One language in one country.

use std::borrow::{Borrow, Cow};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;

use super::format::Formats;
use super::{Arg, BadCatalogue, Message};
use crate::domain::country::Country;
use crate::domain::money::Money;
use crate::domain::storefront::Language;

/// The messages of one language: read when somebody first speaks it, since most processes speak few.
pub(super) struct Words {
    language: Language,
    files: Vec<(String, Cow<'static, str>)>,
    said: OnceLock<Said>,
}

/// Messages that were read.
pub(super) struct Said {
    bundle: FluentBundle<FluentResource>,
    /// Their ids, in the order of the alphabet.
    pub(super) ids: BTreeSet<String>,
}

impl Words {
    /// The files of a language, by their names.
    pub(super) fn of(language: Language, files: Vec<(String, Cow<'static, str>)>) -> Self {
        Self { language, files, said: OnceLock::new() }
    }

    /// No messages at all.
    pub(super) fn silent(language: Language) -> Self {
        Self::of(language, Vec::new())
    }

    /// Whether every file says what it says in a way that can be read; afterwards they are.
    pub(super) fn check(&self) -> Result<(), BadCatalogue> {
        if self.said.get().is_none() {
            // Whoever was faster read the same.
            let _ = self.said.set(Said::parse(self.language, &self.files)?);
        }
        Ok(())
    }

    /// What they say. Files that cannot be read say nothing: those that came with the program are read by its tests,
    /// others when it starts.
    pub(super) fn said(&self) -> &Said {
        self.said.get_or_init(|| {
            Said::parse(self.language, &self.files).unwrap_or_else(|bad| {
                tracing::error!(%bad, "a catalogue cannot be read");
                Said::silent(self.language)
            })
        })
    }
}

impl Said {
    /// Puts the files of a language together.
    fn parse(language: Language, files: &[(String, Cow<'static, str>)]) -> Result<Self, BadCatalogue> {
        let mut words = Self::silent(language);
        for (file, text) in files {
            // A letter at the beginning of a line begins a message: what belongs to one is indented.
            let begins = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_alphabetic());
            let named = text.lines().filter(begins).filter_map(|line| line.split_once('='));
            words.ids.extend(named.map(|(id, _)| id.trim().to_owned()));
            let bad = |errors: String| BadCatalogue { file: file.clone(), what: errors };
            let resource =
                FluentResource::try_new(text.to_string()).map_err(|(_, errors)| bad(format!("{errors:?}")))?;
            words.bundle.add_resource(resource).map_err(|errors| bad(format!("{errors:?}")))?;
        }
        Ok(words)
    }

    fn silent(language: Language) -> Self {
        let tag = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Templates wrap what people typed in <bdi>; marks inside text would end up in attributes and letters.
        bundle.set_use_isolating(false);
        // One catalogue serves all countries of a language, whose readers may write digits differently.
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(marked(&number.as_string())),
            _ => None,
        }));
        Self { bundle, ids: BTreeSet::new() }
    }
}

/// The first of ten private characters that stand for the digits of a count until a speaker writes it.
const ZERO: u32 = 0xe0f0;

fn marked(number: &str) -> String {
    let mark = |letter: char| letter.to_digit(10).and_then(|digit| char::from_u32(ZERO + digit)).unwrap_or(letter);
    number.chars().map(mark).collect()
}

fn digit(letter: char) -> Option<u32> {
    u32::from(letter).checked_sub(ZERO).filter(|digit| *digit < 10)
}

/// Speaks one language as it is spoken in one country.
pub struct Speaker {
    language: Language,
    country: Country,
    words: Arc<Words>,
    english: Arc<Words>,
    formats: Formats,
    strict: bool,
    own_name: String,
}

impl fmt::Debug for Speaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Speaker({})", self.tag())
    }
}

impl Speaker {
    pub(super) fn new(
        language: Language,
        country: Country,
        words: Arc<Words>,
        english: Arc<Words>,
        strict: bool,
    ) -> Self {
        let own_name = super::format::own_name(language);
        Self { language, country, words, english, formats: Formats::new(language, country), strict, own_name }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The country whose habits it follows.
    pub fn country(&self) -> Country {
        self.country
    }

    /// The value of `lang`: `de-AT`.
    pub fn tag(&self) -> String {
        format!("{}-{}", self.language, self.country)
    }

    /// A message by its literal id.
    pub fn say(&self, id: &'static str) -> Message<'_> {
        Message { speaker: self, id, args: Vec::new() }
    }

    /// An amount as readers write it.
    pub fn money(&self, amount: impl Borrow<Money>) -> String {
        self.formats.money(*amount.borrow())
    }

    /// An amount as HTML: written for people, marked up for machines.
    pub fn data(&self, amount: impl Borrow<Money>) -> String {
        super::message::data(self, *amount.borrow())
    }

    /// A day with its month, without its year: `26 Nov`.
    pub fn day(&self, day: impl Borrow<NaiveDate>) -> String {
        self.formats.day(*day.borrow())
    }

    /// A day with its year: `26 Nov 2026`.
    pub fn date(&self, day: impl Borrow<NaiveDate>) -> String {
        self.formats.date(*day.borrow())
    }

    /// A day with its weekday: `Thu, 26 Nov`.
    pub fn weekday(&self, day: impl Borrow<NaiveDate>) -> String {
        self.formats.weekday(*day.borrow())
    }

    /// From a day to a day; one day with its weekday where both are the same.
    pub fn days(&self, from: impl Borrow<NaiveDate>, to: impl Borrow<NaiveDate>) -> String {
        let (from, to) = (*from.borrow(), *to.borrow());
        if from == to {
            return self.weekday(from);
        }
        self.say("days-span").with("from", self.day(from)).with("to", self.day(to)).to_string()
    }

    /// A moment as date and time, in UTC.
    pub fn moment(&self, at: impl Borrow<NaiveDateTime>) -> String {
        self.formats.moment(*at.borrow())
    }

    /// A moment as date and time, in UTC.
    pub fn moment_utc(&self, at: impl Borrow<DateTime<Utc>>) -> String {
        self.moment(at.borrow().naive_utc())
    }

    /// A country's name.
    pub fn country_name(&self, country: impl Borrow<Country>) -> String {
        self.formats.country_name(*country.borrow())
    }

    /// The order in which readers look two words up.
    pub fn order(&self, one: &str, other: &str) -> std::cmp::Ordering {
        self.formats.order(one, other)
    }

    /// A language's name in itself: for choosing one.
    pub fn language_name(&self, language: impl Borrow<Language>) -> String {
        let language = *language.borrow();
        if language == self.language { self.own_name.clone() } else { super::format::own_name(language) }
    }

    /// A language's name in this one, with a capital where the script has them.
    pub fn name_of_language(&self, language: impl Borrow<Language>) -> String {
        super::format::name_of(*language.borrow(), self.language)
    }

    /// The value of `dir` for words in a language.
    pub fn dir(&self, language: impl Borrow<Language>) -> &'static str {
        super::dir(*language.borrow())
    }

    /// A whole number with its grouping.
    pub fn number(&self, number: impl Borrow<i64>) -> String {
        self.formats.number(Decimal::from(*number.borrow()))
    }

    /// A decimal number as readers write it.
    pub fn decimal(&self, number: impl Borrow<Decimal>) -> String {
        self.formats.number(*number.borrow())
    }

    /// A decimal fraction as a percentage: `0.19` → `19 %`.
    pub fn percent(&self, fraction: impl Borrow<Decimal>) -> String {
        self.formats.percent(*fraction.borrow())
    }

    /// A weight in grams or kilograms.
    pub fn weight(&self, grams: impl Borrow<u32>) -> String {
        let grams = *grams.borrow();
        if grams < 1000 {
            return self.say("weight-grams").with("n", self.number(i64::from(grams))).to_string();
        }
        let kilograms = Decimal::new(i64::from(grams), 3).round_dp(2).normalize();
        self.say("weight-kilograms").with("n", self.decimal(kilograms)).to_string()
    }

    /// Sizes in centimetres: `22 × 16 × 18 cm`.
    pub fn size(&self, millimetres: impl Borrow<[u32; 3]>) -> String {
        let [long, wide, high] =
            millimetres.borrow().map(|side| self.decimal(Decimal::new(i64::from(side), 1).normalize()));
        self.say("size-centimetres").with("long", long).with("wide", wide).with("high", high).to_string()
    }

    /// A weight as readers of a market weigh: where they use pounds, those beside the metric figure.
    pub fn weight_in(&self, grams: u32, imperial: bool) -> String {
        // 28.349523125 g make an ounce, 16 ounces a pound, by the agreement of 1959.
        let ounces = Decimal::from(grams) / Decimal::new(28_349_523_125, 9);
        match (imperial, ounces >= Decimal::from(16)) {
            (false, _) => self.weight(grams),
            (true, true) => self
                .say("weight-pounds")
                .with("n", self.decimal((ounces / Decimal::from(16)).round_dp(2).normalize()))
                .with("metric", self.weight(grams))
                .to_string(),
            (true, false) => self
                .say("weight-ounces")
                .with("n", self.decimal(ounces.round_dp(1).normalize()))
                .with("metric", self.weight(grams))
                .to_string(),
        }
    }

    /// Sizes as readers of a market measure: where they use inches, those beside the metric figure.
    pub fn size_in(&self, millimetres: [u32; 3], imperial: bool) -> String {
        if !imperial {
            return self.size(millimetres);
        }
        // 25.4 mm make an inch, by the agreement of 1959.
        let inch = Decimal::new(254, 1);
        let [long, wide, high] =
            millimetres.map(|side| self.decimal((Decimal::from(side) / inch).round_dp(1).normalize()));
        self.say("size-inches")
            .with("long", long)
            .with("wide", wide)
            .with("high", high)
            .with("metric", self.size(millimetres))
            .to_string()
    }

    /// A length without its unit, as readers of a market measure: in centimetres, or inches to half of one.
    pub fn length(&self, millimetres: u32, imperial: bool) -> String {
        let length = Decimal::from(millimetres);
        if !imperial {
            return self.decimal((length / Decimal::TEN).normalize());
        }
        // Tailors measure to the half: 25.4 mm make an inch, by the agreement of 1959.
        let halves = (length / Decimal::new(127, 1)).round_dp(0);
        self.decimal((halves / Decimal::TWO).normalize())
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        let text = |text: String| FluentValue::String(Cow::Owned(text));
        match arg {
            Arg::Text(words) => text(words.clone()),
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Money(amount) => text(self.money(amount)),
            Arg::Day(day) => text(self.weekday(day)),
            Arg::Days(from, to) => text(self.days(from, to)),
            Arg::Country(country) => text(self.country_name(country)),
            Arg::Percent(rate) => text(self.percent(rate)),
        }
    }

    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, id: &str, args: &[(&'static str, Arg)]) -> fmt::Result {
        let mut named = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            named.set(*name, self.value(arg));
        }
        for words in [&self.words, &self.english] {
            let Some(pattern) = words.said().bundle.get_message(id).and_then(|message| message.value()) else {
                assert!(!self.strict, "no message {id} in {}", self.language);
                tracing::error!(id, language = %self.language, "a message is missing");
                continue;
            };
            let mut errors = Vec::new();
            let said = words.said().bundle.format_pattern(pattern, Some(&named), &mut errors);
            if !errors.is_empty() {
                assert!(!self.strict, "{id} in {}: {errors:?}", self.language);
                tracing::error!(id, language = %self.language, ?errors, "a message lacks an argument");
            }
            return self.write_counted(f, &said);
        }
        f.write_str(id)
    }

    /// Writes words whose counts are marked, the counts as readers here write them.
    fn write_counted(&self, f: &mut fmt::Formatter<'_>, said: &str) -> fmt::Result {
        // The stand-ins for digits begin with a byte that no other letter of ours has: most words hold none.
        if !said.as_bytes().contains(&0xee) {
            return f.write_str(said);
        }
        let mut rest = said;
        while let Some(at) = rest.find(|letter| digit(letter).is_some()) {
            let (before, counted) = rest.split_at(at);
            f.write_str(before)?;
            let end = counted.find(|letter| digit(letter).is_none()).unwrap_or(counted.len());
            let (count, after) = counted.split_at(end);
            let plain: String =
                count.chars().filter_map(digit).filter_map(|digit| char::from_digit(digit, 10)).collect();
            match plain.parse::<i64>() {
                Ok(number) => f.write_str(&self.number(number))?,
                Err(_) => f.write_str(&plain)?,
            }
            rest = after;
        }
        f.write_str(rest)
    }
}
