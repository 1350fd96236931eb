//! Money, numbers, dates and names by CLDR: the only file that names ICU4X.

use std::collections::HashMap;
use std::sync::RwLock;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use icu::calendar::Date;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{MD, MDE, YMD, YMDT};
use icu::datetime::input::{DateTime, Time};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal as Fixed;
use icu::experimental::dimension::currency::formatter::CurrencyFormatter;
use icu::experimental::dimension::percent::formatter::PercentFormatter;
use icu::experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu::locale::preferences::extensions::unicode::keywords::CurrencyType;
use icu::locale::{LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander};
use rust_decimal::Decimal;

use crate::domain::country::Country;
use crate::domain::money::{Currency, Money};
use crate::domain::storefront::Language;

type MoneyFormat = CurrencyFormatter<DecimalFormatter>;

/// The formatters of one language in one country, made once. What ICU lacks data for is written plainly.
pub(super) struct Formats {
    locale: Locale,
    number: Option<DecimalFormatter>,
    percent: Option<PercentFormatter<DecimalFormatter>>,
    day: Option<DateTimeFormatter<MD>>,
    weekday: Option<DateTimeFormatter<MDE>>,
    date: Option<DateTimeFormatter<YMD>>,
    moment: Option<DateTimeFormatter<YMDT>>,
    countries: Option<RegionDisplayNames>,
    order: Option<CollatorBorrowed<'static>>,
    money: RwLock<HashMap<Currency, Option<std::sync::Arc<MoneyFormat>>>>,
}

/// The country in which most readers of a language live, by CLDR.
pub(super) fn likely_country(language: &str) -> Option<String> {
    let mut likely: LanguageIdentifier = language.parse().ok()?;
    LocaleExpander::new_common().maximize(&mut likely);
    likely.region.map(|region| region.as_str().to_owned())
}

/// Whether most readers of a country read a language, by CLDR.
pub(super) fn is_read_in(language: Language, country: Country) -> bool {
    let Ok(mut likely) = format!("und-{country}").parse::<LanguageIdentifier>() else { return false };
    LocaleExpander::new_common().maximize(&mut likely);
    likely.language.as_str() == language.as_str()
}

/// Where English writes numbers as the country does but money as in London: CLDR gives these locales separators of
/// their own for money, which ICU4X does not read yet.
const ENGLISH_MONEY: [&str; 5] = ["DE", "ES", "FR", "IT", "NL"];

/// Language, country where it matters, and the currencies that CLDR writes by their codes there though they have a sign
/// that is known everywhere: ICU4X takes the sign. What is said of a country stands alone; the rest of the language does as
/// its first row says.
const BY_CODE: [(&str, &str, &str); 9] = [
    ("de", "CH", "EUR"),
    ("es", "", "AUD BRL CAD CNY GBP HKD ILS INR JPY KRW MXN NZD TWD"),
    ("es", "BR", "AUD CAD CNY EUR GBP HKD ILS INR JPY KRW MXN NZD TWD USD VND"),
    ("es", "MX", "AUD BRL CAD CNY EUR GBP HKD ILS INR JPY KRW NZD TWD USD VND"),
    ("es", "US", "AUD BRL CAD CNY EUR GBP HKD ILS INR KRW MXN NZD TWD VND"),
    ("fr", "", "CNY HKD JPY TWD"),
    ("fr", "CA", "ILS INR KRW MXN TWD VND"),
    ("it", "", "BRL HKD INR JPY KRW MXN TWD USD VND"),
    ("pl", "", "AUD CAD CNY GBP HKD ILS INR JPY KRW MXN NZD TWD USD VND"),
];

/// The currencies that a locale writes by their codes.
fn by_code(locale: &Locale) -> &'static str {
    let (language, region) = (locale.id.language.as_str(), locale.id.region.as_ref().map_or("", |at| at.as_str()));
    let said = |country: &str| BY_CODE.iter().find(|(of, at, _)| *of == language && *at == country);
    said(region).or_else(|| said("")).map_or("", |(_, _, codes)| codes)
}

/// An amount with its code where the sign stood, and a no-break space between letters and digits.
fn with_code(written: &str, code: &str) -> String {
    let is_figure =
        |letter: char| letter.is_numeric() || letter.is_whitespace() || ".,'’-−+\u{200e}\u{200f}".contains(letter);
    let Some(from) = written.find(|letter| !is_figure(letter)) else { return written.to_owned() };
    let to = written.rfind(|letter| !is_figure(letter)).unwrap_or(from);
    let (before, rest) = written.split_at(from);
    let sign = rest.get(..to - from).unwrap_or_default();
    let after: String = rest.chars().skip(sign.chars().count() + 1).collect();
    let touches = |letter: Option<char>| letter.is_some_and(char::is_numeric);
    let gap = |close: bool| if close { "\u{a0}" } else { "" };
    let (left, right) = (gap(touches(before.chars().next_back())), gap(touches(after.chars().next())));
    format!("{before}{left}{code}{right}{after}")
}

/// The locale by which money is written: British English where [`ENGLISH_MONEY`] says so.
fn money_locale(locale: &Locale) -> Locale {
    let english = locale.id.language.as_str() == "en";
    let there = locale.id.region.is_some_and(|region| ENGLISH_MONEY.contains(&region.as_str()));
    if english && there { "en-GB".parse().unwrap_or(Locale::UNKNOWN) } else { locale.clone() }
}

/// The locale of a language in a country, with the civil calendar.
fn locale(language: Language, country: Country) -> Locale {
    format!("{language}-{country}-u-ca-gregory").parse().unwrap_or(Locale::UNKNOWN)
}

impl Formats {
    pub(super) fn new(language: Language, country: Country) -> Self {
        let locale = locale(language, country);
        let l = || (&locale).into();
        Self {
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            percent: PercentFormatter::try_new((&locale).into(), Default::default()).ok(),
            day: DateTimeFormatter::try_new(l(), MD::medium()).ok(),
            weekday: DateTimeFormatter::try_new(l(), MDE::medium()).ok(),
            date: DateTimeFormatter::try_new(l(), YMD::medium()).ok(),
            moment: DateTimeFormatter::try_new(l(), YMD::medium().with_time_hm()).ok(),
            countries: RegionDisplayNames::try_new((&locale).into(), Default::default()).ok(),
            order: Collator::try_new((&locale).into(), Default::default()).ok(),
            money: RwLock::new(HashMap::new()),
            locale,
        }
    }

    /// The order in which readers look two words up.
    pub(super) fn order(&self, one: &str, other: &str) -> std::cmp::Ordering {
        self.order.as_ref().map_or_else(|| one.cmp(other), |order| order.compare(one, other))
    }

    fn money_format(&self, currency: Currency) -> Option<std::sync::Arc<MoneyFormat>> {
        if let Ok(made) = self.money.read()
            && let Some(format) = made.get(&currency)
        {
            return format.clone();
        }
        let made = CurrencyType::try_from_str(currency.as_str())
            .ok()
            .and_then(|kind| {
                CurrencyFormatter::try_new_symbol((&money_locale(&self.locale)).into(), kind, Default::default()).ok()
            })
            .map(std::sync::Arc::new);
        if let Ok(mut all) = self.money.write() {
            all.insert(currency, made.clone());
        }
        made
    }

    pub(super) fn money(&self, amount: Money) -> String {
        match self.money_format(amount.currency()) {
            Some(format) => {
                let mut number = Fixed::from(amount.minor());
                number.multiply_pow10(-i16::try_from(amount.currency().digits()).unwrap_or(2));
                let written = format.format_fixed_decimal(&number).to_string();
                self.as_cldr_says(written, amount.currency())
            }
            None => format!("{} {}", amount.currency(), amount.decimal()),
        }
    }

    /// CLDR gives Austrian German its own separators for money, which ICU4X does not read yet: a no-break space between sign
    /// and number and a point between thousands. And it writes some currencies by their codes: [`BY_CODE`].
    fn as_cldr_says(&self, written: String, currency: Currency) -> String {
        let german = |country: &str| {
            self.locale.id.language.as_str() == "de" && self.locale.id.region.is_some_and(|at| at.as_str() == country)
        };
        if by_code(&self.locale).split(' ').any(|code| code == currency.as_str()) {
            return with_code(&written, currency.as_str());
        }
        if german("AT") {
            let digit_before = |text: &str| text.chars().next_back().is_some_and(|c| c.is_ascii_digit());
            let mut out = String::with_capacity(written.len());
            let mut letters = written.chars().peekable();
            while let Some(letter) = letters.next() {
                let between = digit_before(&out) && letters.peek().is_some_and(char::is_ascii_digit);
                let space = letter == '\u{a0}' || letter == '\u{202f}';
                out.push(if between && space { '.' } else { letter });
            }
            return out;
        }
        written
    }

    pub(super) fn number(&self, number: Decimal) -> String {
        match (&self.number, number.to_string().parse::<Fixed>()) {
            (Some(format), Ok(fixed)) => format.format(&fixed).to_string(),
            _ => number.to_string(),
        }
    }

    pub(super) fn percent(&self, fraction: Decimal) -> String {
        let hundredfold = (fraction * Decimal::ONE_HUNDRED).normalize();
        match (&self.percent, hundredfold.to_string().parse::<Fixed>()) {
            (Some(format), Ok(fixed)) => format.format(&fixed).to_string(),
            _ => format!("{hundredfold}%"),
        }
    }

    pub(super) fn day(&self, day: NaiveDate) -> String {
        match (&self.day, iso(day)) {
            (Some(format), Some(date)) => format.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    pub(super) fn weekday(&self, day: NaiveDate) -> String {
        match (&self.weekday, iso(day)) {
            (Some(format), Some(date)) => format.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    pub(super) fn date(&self, day: NaiveDate) -> String {
        match (&self.date, iso(day)) {
            (Some(format), Some(date)) => format.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    pub(super) fn moment(&self, at: NaiveDateTime) -> String {
        let part = |number: u32| u8::try_from(number).unwrap_or(0);
        let time = Time::try_new(part(at.hour()), part(at.minute()), 0, 0);
        match (&self.moment, iso(at.date()), time) {
            (Some(format), Some(date), Ok(time)) => format.format(&DateTime { date, time }).to_string(),
            _ => at.to_string(),
        }
    }

    pub(super) fn country_name(&self, country: Country) -> String {
        let named = self.countries.as_ref().and_then(|names| names.of(country.as_str().parse().ok()?));
        named.unwrap_or(country.as_str()).to_owned()
    }
}

/// The country whose habits a desk follows: the likely one of its language, but for languages of which we write
/// another country's kind (European English dates, the Emirates' digits).
pub(super) fn home_of(language: Language) -> Country {
    let likely = || {
        let mut locale: icu::locale::LanguageIdentifier = language.as_str().parse().ok()?;
        icu::locale::LocaleExpander::new_common().maximize(&mut locale);
        locale.region?.as_str().parse().ok()
    };
    match language.as_str() {
        "en" => Country::from_code(*b"GB"),
        "ar" => Country::from_code(*b"AE"),
        _ => likely().unwrap_or(Country::from_code(*b"GB")),
    }
}

fn iso(day: NaiveDate) -> Option<Date<icu::calendar::Iso>> {
    Date::try_new_iso(day.year(), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

/// Whether a language is written from right to left, by CLDR.
pub(super) fn is_rtl(language: Language) -> bool {
    let read = |identifier: LanguageIdentifier| LocaleDirectionality::new_common().is_right_to_left(&identifier);
    language.as_str().parse().is_ok_and(read)
}

/// A language's name in itself, with a capital where the script has them.
pub(super) fn own_name(language: Language) -> String {
    name_of(language, language)
}

/// A language's name in the language of a reader, with a capital where the script has them.
pub(super) fn name_of(language: Language, reader: Language) -> String {
    let named = || {
        let locale: Locale = reader.as_str().parse().ok()?;
        let names = LanguageDisplayNames::try_new((&locale).into(), Default::default()).ok()?;
        names.of(language.as_str().parse().ok()?).map(str::to_owned)
    };
    let name = named().unwrap_or_else(|| language.to_string());
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(language: &str, country: &str, amount: &str, currency: &str) -> String {
        let formats = Formats::new(language.parse().unwrap(), country.parse().unwrap());
        formats.money(Money::parse(amount, currency.parse().unwrap()).unwrap())
    }

    /// Golden strings of our own, reviewed once: an upgrade of ICU4X shows what it changes.
    #[test]
    fn money_is_written_as_readers_expect() {
        assert_eq!(says("en", "US", "1249.00", "USD"), "$1,249.00");
        assert_eq!(says("en", "GB", "58.80", "GBP"), "£58.80");
        assert_eq!(says("de", "DE", "1249.00", "EUR"), "1.249,00\u{a0}€");
        assert_eq!(says("de", "AT", "1249.00", "EUR"), "€\u{a0}1.249,00");
        assert_eq!(says("de", "CH", "50.76", "EUR"), "EUR\u{a0}50.76");
        assert_eq!(says("ar", "AE", "1249.00", "AED"), "\u{200f}1,249.00\u{a0}د.إ.\u{200f}");
        assert_eq!(says("en", "DE", "1249.00", "EUR"), "€1,249.00");
        assert_eq!(says("en", "JP", "3620", "JPY"), "¥3,620");
        assert_eq!(says("de", "JP", "3620", "JPY"), "3.620\u{a0}¥");
        assert_eq!(says("ar", "SA", "98.90", "SAR"), "\u{200f}٩٨٫٩٠\u{a0}ر.س.\u{200f}");
        assert_eq!(says("de", "CH", "20.49", "CHF"), "CHF\u{a0}20.49");
        assert_eq!(says("de", "PL", "111.56", "PLN"), "111,56\u{a0}PLN");
        assert_eq!(says("en", "KR", "30700", "KRW"), "₩30,700");
        assert_eq!(says("de", "KZ", "13479.20", "KZT"), "13.479,20\u{a0}KZT");
        assert_eq!(says("ar", "KZ", "13479.20", "KZT"), "\u{200f}13,479.20\u{a0}KZT");
        assert_eq!(says("en", "BR", "150.48", "BRL"), "R$150.48");
        assert_eq!(says("en", "NO", "265.00", "NOK"), "265,00\u{a0}kr");
        assert_eq!(says("de", "NO", "265.00", "NOK"), "265,00\u{a0}NOK");
        assert_eq!(says("ar", "TR", "1378.80", "TRY"), "\u{200f}1,378.80\u{a0}TRY");
        assert_eq!(says("en", "MX", "580.92", "MXN"), "MX$580.92");
        assert_eq!(says("de", "MX", "580.92", "MXN"), "580,92\u{a0}MX$");
        assert_eq!(says("en", "CA", "36.07", "CAD"), "$36.07");
        assert_eq!(says("ar", "CA", "36.07", "CAD"), "\u{200f}36.07\u{a0}CA$");
        assert_eq!(says("en", "AU", "35.97", "AUD"), "$35.97");
        assert_eq!(says("de", "SG", "32.05", "SGD"), "32,05\u{a0}SGD");
        assert_eq!(says("de", "AE", "-5.00", "AED"), "-5,00\u{a0}AED");
    }

    #[test]
    fn readers_are_looked_for_where_they_live() {
        let likely = |language: &str| likely_country(language);
        assert_eq!(likely("ja").as_deref(), Some("JP"));
        assert_eq!(likely("en").as_deref(), Some("US"));
        assert_eq!(likely("?!"), None);
        let (arabic, emirates) = ("ar".parse().unwrap(), "AE".parse().unwrap());
        assert!(is_read_in(arabic, emirates) && !is_read_in(arabic, "DE".parse().unwrap()));
    }

    #[test]
    fn words_are_looked_up_in_the_readers_order() {
        let german = Formats::new("de".parse().unwrap(), "AT".parse().unwrap());
        let mut names = ["Polen", "Österreich", "Norwegen"];
        names.sort_by(|one, other| german.order(one, other));
        assert_eq!(names, ["Norwegen", "Österreich", "Polen"]);
    }

    #[test]
    fn days_and_numbers_follow_the_country() {
        let german = Formats::new("de".parse().unwrap(), "AT".parse().unwrap());
        let day = "2026-11-26".parse().unwrap();
        assert_eq!(german.weekday(day), "Do., 26. Nov.");
        assert_eq!(german.percent("0.19".parse().unwrap()), "19\u{a0}%");
        assert_eq!(german.country_name("AT".parse().unwrap()), "Österreich");
        assert_eq!(own_name("ar".parse().unwrap()), "العربية");
        assert_eq!(name_of("pl".parse().unwrap(), "de".parse().unwrap()), "Polnisch");
        for (code, backwards) in [("ar", true), ("he", true), ("ur", true), ("kk", false), ("de", false), ("xx", false)]
        {
            assert_eq!(is_rtl(code.parse().unwrap()), backwards, "{code}");
        }
    }
}
