//! Numbers under which customs of some destinations know the recipient of a parcel: which are asked for, when, and
//! whether one can be right.
//!
//! `rules.csv` says where, since when and on which roads a number is asked for; `kinds.csv` what it looks like. A number is
//! nobody's business: it prints as dots everywhere but where [`Identifier::open`] is called by name.

pub mod checks;

use std::fmt;
use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use super::country::Country;
use super::folding::plain;
use super::landed_cost::{Channel, Route};
use super::money::{Currency, Money};
use super::words::words;
use checks::Check;

words! {
    /// A kind of number.
    Kind "cpf, pccc, tckn, iin, rfc, curp or saudi_id" {
        /// Brazil: of taxpayers.
        Cpf = "cpf",
        /// South Korea: personal customs clearance code.
        Pccc = "pccc",
        /// Türkiye: of citizens and residents.
        Tckn = "tckn",
        /// Kazakhstan: individual identification number.
        Iin = "iin",
        /// Mexico: of taxpayers.
        Rfc = "rfc",
        /// Mexico: of the population register.
        Curp = "curp",
        /// Saudi Arabia: of citizens and residents.
        SaudiId = "saudi_id",
    }

    /// Whether goods go without it.
    Need "required or optional" {
        /// They do not.
        Required = "required",
        /// They do; with it they pass sooner.
        Optional = "optional",
    }
}

/// What numbers of a kind look like.
#[derive(Debug)]
struct Shape {
    kind: Kind,
    name: String,
    pattern: Regex,
    check: Check,
    example: String,
    print: String,
}

/// When a destination asks for a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub id: String,
    /// The destination.
    pub country: Country,
    /// The kinds of which one will do.
    pub kinds: Vec<Kind>,
    /// Whether goods go without.
    pub need: Need,
    routes: Vec<Route>,
    channels: Vec<Channel>,
    over: Option<Money>,
    from: NaiveDate,
    to: Option<NaiveDate>,
    /// Where it is written.
    pub source: String,
    /// How sure we are of it.
    pub confidence: String,
}

/// A consignment as the question needs it.
#[derive(Debug, Clone, Copy)]
pub struct Crossing {
    /// How it reaches the buyer, in the eyes of customs.
    pub route: Route,
    /// How it is declared.
    pub channel: Channel,
    /// What its goods are worth.
    pub goods: Money,
}

/// Why a number cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It looks like none.
    Shape,
    /// Its check digit says that something was mistyped.
    Digit,
}

/// A number that can be right. It never prints itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Identifier {
    kind: Kind,
    number: String,
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identifier({}, …)", self.kind)
    }
}

fn rows(text: &'static str) -> impl Iterator<Item = csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).into_records().flatten()
}

static SHAPES: LazyLock<Vec<Shape>> =
    LazyLock::new(|| rows(include_str!("kinds.csv")).filter_map(|row| shape(&row)).collect());
static RULES: LazyLock<Vec<Rule>> =
    LazyLock::new(|| rows(include_str!("rules.csv")).filter_map(|row| rule(&row)).collect());

fn shape(row: &csv::StringRecord) -> Option<Shape> {
    Some(Shape {
        kind: row.get(0)?.parse().ok()?,
        name: row.get(1)?.to_owned(),
        pattern: Regex::new(&format!("^(?:{})$", row.get(2)?)).ok()?,
        check: row.get(3)?.parse().ok()?,
        example: row.get(4)?.to_owned(),
        print: row.get(5)?.to_owned(),
    })
}

/// Every word of a cell; none where one of them is unknown.
fn list<T: std::str::FromStr>(cell: &str) -> Option<Vec<T>> {
    cell.split_whitespace().map(|word| word.parse().ok()).collect()
}

fn rule(row: &csv::StringRecord) -> Option<Rule> {
    let (over, to) = (row.get(6)?, row.get(9)?);
    Some(Rule {
        id: row.get(0)?.to_owned(),
        country: row.get(1)?.parse().ok()?,
        kinds: list(row.get(2)?)?,
        need: row.get(3)?.parse().ok()?,
        routes: list(row.get(4)?)?,
        channels: list(row.get(5)?)?,
        over: match over {
            "" => None,
            over => Some(Money::parse(over, row.get(7)?.parse().ok()?).ok()?),
        },
        from: row.get(8)?.parse().ok()?,
        to: if to.is_empty() { None } else { Some(to.parse().ok()?) },
        source: row.get(10)?.to_owned(),
        confidence: row.get(11)?.to_owned(),
    })
}

impl Rule {
    /// Whether it speaks of a consignment. `convert` turns an amount into the currency of the rule's limit; where that
    /// cannot be done the number is asked for.
    fn asks(&self, crossing: &Crossing, convert: &dyn Fn(Money, Currency) -> Option<Money>) -> bool {
        let beyond =
            |limit: &Money| convert(crossing.goods, limit.currency()).is_none_or(|worth| worth.minor() > limit.minor());
        self.routes.contains(&crossing.route)
            && self.channels.contains(&crossing.channel)
            && self.over.as_ref().is_none_or(beyond)
    }
}

/// The rule by which a destination asks for a number for any of these consignments on a day; none where it does not.
pub fn asked(
    country: Country,
    on: NaiveDate,
    crossings: &[Crossing],
    convert: &dyn Fn(Money, Currency) -> Option<Money>,
) -> Option<&'static Rule> {
    RULES.iter().find(|rule| {
        rule.country == country
            && rule.from <= on
            && rule.to.is_none_or(|to| on <= to)
            && crossings.iter().any(|crossing| rule.asks(crossing, convert))
    })
}

impl Kind {
    fn shape(self) -> Option<&'static Shape> {
        SHAPES.iter().find(|shape| shape.kind == self)
    }

    /// What papers call it; the same in every language.
    pub fn name(self) -> &'static str {
        self.shape().map_or(self.as_str(), |shape| shape.name.as_str())
    }

    /// One that looks right.
    pub fn example(self) -> &'static str {
        self.shape().map_or("", |shape| shape.example.as_str())
    }

    /// Whether it is made of digits alone, so that a telephone may show its keys for them.
    pub fn is_digits(self) -> bool {
        self.example().chars().all(|sign| !sign.is_alphabetic())
    }
}

impl Identifier {
    /// Reads what somebody typed as a number of one of some kinds. What separates its parts is no matter, nor is the
    /// script of its digits.
    ///
    /// # Errors
    /// [`Refused`]: by its digit where it has the shape of one of the kinds.
    pub fn read(kinds: &[Kind], typed: &str) -> Result<Self, Refused> {
        let bare: String = typed
            .chars()
            .map(plain)
            .filter(|sign| !sign.is_whitespace() && !matches!(sign, '.' | '-' | '/'))
            .flat_map(char::to_uppercase)
            .collect();
        let mut refused = Refused::Shape;
        for kind in kinds {
            let Some(shape) = kind.shape().filter(|shape| shape.pattern.is_match(&bare)) else { continue };
            if shape.check.holds(&bare) {
                return Ok(Self { kind: *kind, number: bare });
            }
            refused = Refused::Digit;
        }
        Err(refused)
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The number itself, without what separates its parts: to be sealed, or shown to whom it belongs.
    pub fn open(&self) -> &str {
        &self.number
    }

    /// As people there write it, for customs papers alone.
    pub fn printed(&self) -> String {
        let mut signs = self.number.chars();
        let print = self.kind.shape().map_or("", |shape| shape.print.as_str());
        let placed: String =
            print.chars().filter_map(|place| if place == '#' { signs.next() } else { Some(place) }).collect();
        placed + signs.as_str()
    }

    /// Its last two characters after dots: enough for its owner to know which it is.
    pub fn masked(&self) -> String {
        let many = self.number.chars().count().saturating_sub(2);
        let tail: String = self.number.chars().skip(many).collect();
        format!("{}{tail}", "•".repeat(many))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crossing(route: Route, minor: i64) -> Crossing {
        Crossing { route, channel: Channel::Postal, goods: Money::new(minor, Currency::EUR) }
    }

    fn none(_: Money, _: Currency) -> Option<Money> {
        None
    }

    #[test]
    fn every_row_of_the_tables_is_read() {
        assert_eq!(SHAPES.len(), Kind::ALL.len());
        assert_eq!(SHAPES.len(), include_str!("kinds.csv").lines().count() - 1);
        assert_eq!(RULES.len(), include_str!("rules.csv").lines().count() - 1);
        for rule in RULES.iter() {
            assert!(!rule.kinds.is_empty() && !rule.source.is_empty() && !rule.confidence.is_empty(), "{}", rule.id);
            assert!(crate::domain::addresses::layout(rule.country).is_some(), "{}", rule.id);
        }
        for kind in Kind::ALL {
            let read = Identifier::read(&[*kind], kind.example());
            assert_eq!(read.map(|read| read.printed()), Ok(kind.example().to_owned()), "{kind}");
        }
    }

    #[test]
    fn it_is_asked_for_what_crosses_the_border_since_the_day_of_the_rule() {
        let (br, day) = ("BR".parse().unwrap(), |day: &str| day.parse::<NaiveDate>().unwrap());
        let ids = |country, on: &str, route| {
            asked(country, day(on), &[crossing(route, 100)], &none).map(|rule| rule.id.as_str())
        };
        assert_eq!(ids(br, "2026-11-24", Route::Direct), Some("ID-BR-CPF"));
        assert_eq!(ids(br, "2026-11-24", Route::Warehouse), None, "what lies in the country crosses nothing");
        assert_eq!(ids(br, "2019-12-31", Route::Direct), None);
        assert_eq!(ids("CH".parse().unwrap(), "2026-11-24", Route::Direct), None);
        let mixed = [crossing(Route::Warehouse, 1), crossing(Route::Bonded, 1)];
        assert!(asked(br, day("2026-11-24"), &mixed, &none).is_some());
    }

    #[test]
    fn a_limit_counts_in_the_currency_of_the_rule() {
        let mut rule = RULES.first().unwrap().clone();
        rule.over = Some(Money::new(5_000, Currency::EUR));
        let same = |money: Money, _: Currency| Some(money);
        assert!(
            !rule.asks(&crossing(Route::Direct, 5_000), &same) && rule.asks(&crossing(Route::Direct, 5_001), &same)
        );
        assert!(rule.asks(&crossing(Route::Direct, 1), &none), "who does not know asks");
    }

    #[test]
    fn a_number_is_read_however_it_is_separated_and_never_prints_itself() {
        let read = Identifier::read(&[Kind::Cpf], " 529.982.247-25 ").unwrap();
        assert_eq!((read.open(), read.printed().as_str()), ("52998224725", "529.982.247-25"));
        assert_eq!(read.masked(), "•••••••••25");
        assert_eq!(format!("{read:?}"), "Identifier(cpf, …)");
        assert_eq!(Identifier::read(&[Kind::Cpf], "٥٢٩٩٨٢٢٤٧٢٥").unwrap(), read);
        assert_eq!(Identifier::read(&[Kind::Cpf], "529.982.247-26"), Err(Refused::Digit));
        assert_eq!(Identifier::read(&[Kind::Cpf], "529"), Err(Refused::Shape));
        let either = [Kind::Rfc, Kind::Curp];
        assert_eq!(Identifier::read(&either, "hegg560427mvzrrl04").unwrap().kind(), Kind::Curp);
        assert_eq!(Identifier::read(&either, "GODE-561231-GR8").unwrap().kind(), Kind::Rfc);
    }
}
