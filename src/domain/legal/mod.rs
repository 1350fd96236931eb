//! Legal texts: which a market needs by which rule, since when, and which version was in force on a day.
//!
//! What a market needs is dated data (`needs.csv`). What the texts say is built in, short, until an operator writes one
//! for a market and a language; versions are only ever added, each with the day from which it holds.

use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveDateTime};

use super::country::Country;
use super::ids::LegalVersionId;
use super::rulebook::rows::Place;
use super::rulebook::{Area, Text};
use super::storefront::Language;
use super::words::words;

/// The most a text may hold, in characters.
pub const MOST_WORDS: usize = 60_000;

words! {
    /// A legal text.
    LegalText "legal text" {
        /// Who runs the shop and answers for it.
        Imprint = "imprint",
        /// The terms of sale.
        Terms = "terms",
        /// How a buyer withdraws from a contract.
        Withdrawal = "withdrawal",
        /// The model form for it.
        WithdrawalForm = "withdrawal-form",
        /// What is kept about people, and why.
        Privacy = "privacy",
    }

    /// Which days of a period count.
    Days "calendar or working" {
        /// All of them.
        Calendar = "calendar",
        /// Those on which people work.
        Working = "working",
    }
}

/// That a market needs a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The row's name.
    pub id: Text,
    /// The country or customs territory; none: everywhere.
    pub area: Option<Area>,
    /// The text.
    pub text: LegalText,
    /// The days within which a buyer may withdraw, and which of them count; of that text alone.
    pub days: Option<(u32, Days)>,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// Law or source it rests on.
    pub source: Text,
}

/// A row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {found:?} cannot be used")]
pub struct NeedFault {
    /// The line in the file; the header is the first.
    pub line: usize,
    /// The column.
    pub column: &'static str,
    /// What stands there.
    pub found: String,
}

static SHIPPED: LazyLock<Vec<Need>> = LazyLock::new(|| {
    // A test parses the shipped table, so a release cannot get here with a fault.
    parse(include_str!("needs.csv")).unwrap_or_else(|fault| panic!("the shipped table of legal texts: {fault}"))
});

/// Reads the table.
///
/// # Errors
/// The first cell that cannot be used.
pub fn parse(text: &str) -> Result<Vec<Need>, NeedFault> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().zip(2..).map(|(record, line)| row(&record.unwrap_or_default(), line)).collect()
}

fn row(record: &csv::StringRecord, line: usize) -> Result<Need, NeedFault> {
    let cell = |at: usize| record.get(at).map_or("", str::trim);
    let wrong = |column: &'static str, at: usize| NeedFault { line, column, found: cell(at).to_owned() };
    let day = |column: &'static str, at: usize| cell(at).parse::<NaiveDate>().ok().ok_or_else(|| wrong(column, at));
    let text: LegalText = cell(2).parse().ok().ok_or_else(|| wrong("text", 2))?;
    let days = match (cell(3), cell(4)) {
        ("", "") => None,
        (days, counted) => {
            let days = days.parse::<u32>().ok().ok_or_else(|| wrong("days", 3))?;
            Some((days, counted.parse::<Days>().ok().ok_or_else(|| wrong("counted", 4))?))
        }
    };
    if days.is_some() != (text == LegalText::Withdrawal) {
        return Err(wrong("days", 3));
    }
    let id = Some(cell(0)).filter(|id| !id.is_empty()).ok_or_else(|| wrong("rule_id", 0))?;
    let source = Some(cell(7)).filter(|source| !source.is_empty()).ok_or_else(|| wrong("source", 7))?;
    Ok(Need {
        id: id.into(),
        area: if cell(1) == "*" { None } else { Some(cell(1).parse().ok().ok_or_else(|| wrong("area", 1))?) },
        text,
        days,
        from: day("from", 5)?,
        to: if cell(6).is_empty() { None } else { Some(day("to", 6)?) },
        source: source.into(),
    })
}

/// The texts a place needs on a day, in the order of [`LegalText`]: of several rows for one text that of the country
/// before that of its territory, before that of everywhere.
pub fn needs(place: Place, on: NaiveDate) -> Vec<&'static Need> {
    let nearness = |need: &Need| match need.area {
        Some(area) if area == place.country => 0,
        Some(area) if area == place.territory => 1,
        Some(_) => 3,
        None => 2,
    };
    let holds = |need: &&Need| need.from <= on && need.to.is_none_or(|to| on <= to) && nearness(need) < 3;
    let of =
        |text: &LegalText| SHIPPED.iter().filter(|need| need.text == *text).filter(holds).min_by_key(|n| nearness(n));
    LegalText::ALL.iter().filter_map(of).collect()
}

/// A version of a text that an operator wrote. Without words: from its day on the built-in text holds again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its id.
    pub id: LegalVersionId,
    /// For which market; none: for every one that has none of its own.
    pub market: Option<Country>,
    /// Which text.
    pub text: LegalText,
    /// In which language.
    pub language: Language,
    /// Its number among those of this market and language, from 1.
    pub number: i32,
    /// The first day on which it holds.
    pub from: NaiveDate,
    /// The words.
    pub body: String,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub written_at: NaiveDateTime,
}

/// The version in force in a market on a day, for a reader of a language; none: the built-in text.
///
/// What was written for the market comes before what was written for all, in whatever language it is: law is the
/// country's. Of several languages the reader's, then English, then whichever there is.
pub fn in_force(versions: &[Version], market: Country, language: Language, on: NaiveDate) -> Option<&Version> {
    let mut latest: Vec<&Version> = Vec::new();
    for version in versions.iter().filter(|version| version.from <= on) {
        let same = |other: &&mut &Version| other.market == version.market && other.language == version.language;
        match latest.iter_mut().find(same) {
            Some(known) if (known.from, known.number) < (version.from, version.number) => *known = version,
            Some(_) => {}
            None => latest.push(version),
        }
    }
    let here = latest.into_iter().filter(|version| version.market.is_none_or(|country| country == market));
    here.filter(|version| !version.body.is_empty()).min_by_key(|version| {
        let tongue = if version.language == language { 0 } else { 1 + u8::from(version.language != Language::EN) };
        (version.market.is_none(), tongue, version.language.to_string())
    })
}

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block<'t> {
    /// A line that begins with `##`.
    Heading(&'t str),
    /// Lines up to an empty one.
    Paragraph(&'t str),
}

/// The parts of a text: paragraphs with empty lines between them, headings after `##`.
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    for part in text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) {
        let (first, rest) = part.split_once('\n').unwrap_or((part, ""));
        match first.strip_prefix("##") {
            Some(heading) => {
                blocks.push(Block::Heading(heading.trim()));
                blocks.extend(Some(rest.trim()).filter(|rest| !rest.is_empty()).map(Block::Paragraph));
            }
            None => blocks.push(Block::Paragraph(part)),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rulebook::Rulebook;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn window(country: &str, on: &str) -> Option<(u32, Days)> {
        let place = Rulebook::shipped().place(country.parse().unwrap(), day(on));
        needs(place, day(on)).into_iter().find(|need| need.text == LegalText::Withdrawal)?.days
    }

    #[test]
    fn every_market_says_who_answers_and_each_has_the_window_of_its_law() {
        for market in Rulebook::shipped().markets(day("2026-11-24")) {
            let place = Rulebook::shipped().place(market.country, day("2026-11-24"));
            let texts: Vec<LegalText> = needs(place, day("2026-11-24")).iter().map(|need| need.text).collect();
            assert!(texts.starts_with(&[LegalText::Imprint, LegalText::Terms]), "{}", market.country);
            assert!(texts.ends_with(&[LegalText::Privacy]), "{}", market.country);
        }
        assert_eq!(window("AT", "2026-11-24"), Some((14, Days::Calendar)));
        assert_eq!(window("AT", "2014-06-12"), Some((7, Days::Working)), "the law of the day counts");
        assert_eq!(window("GB", "2026-11-24"), Some((14, Days::Calendar)));
        assert_eq!(window("MX", "2026-11-24"), Some((5, Days::Working)));
        assert_eq!(window("US", "2026-11-24"), None);
    }

    #[test]
    fn a_cell_that_cannot_be_read_is_named() {
        let table = |row: &str| format!("rule_id,area,text,days,counted,from,to,source,confidence\n{row}\n");
        for (row, column) in [
            ("X,europe,terms,,,2020-01-01,,law,", "area"),
            ("X,EU,poem,,,2020-01-01,,law,", "text"),
            ("X,EU,withdrawal,some,calendar,2020-01-01,,law,", "days"),
            ("X,EU,withdrawal,,,2020-01-01,,law,", "days"),
            ("X,EU,terms,14,calendar,2020-01-01,,law,", "days"),
            ("X,EU,terms,,,yesterday,,law,", "from"),
            ("X,EU,terms,,,2020-01-01,,,", "source"),
        ] {
            assert_eq!(parse(&table(row)).unwrap_err().column, column, "{row}");
        }
    }

    fn version(market: &str, language: &str, number: i32, from: &str, body: &str) -> Version {
        Version {
            id: uuid::Uuid::nil().into(),
            market: market.parse().ok(),
            text: LegalText::Terms,
            language: language.parse().unwrap(),
            number,
            from: day(from),
            body: body.to_owned(),
            author: "test".to_owned(),
            written_at: NaiveDateTime::default(),
        }
    }

    #[test]
    fn the_version_of_the_day_is_found_and_the_countrys_own_comes_first() {
        let all = [
            version("", "en", 1, "2026-01-01", "all"),
            version("", "de", 1, "2026-01-01", "alle"),
            version("DE", "de", 1, "2026-03-01", "eins"),
            version("DE", "de", 2, "2026-06-01", "zwei"),
            version("DE", "de", 3, "2026-09-01", ""),
        ];
        let said = |country: &str, language: &str, on: &str| {
            let found = in_force(&all, country.parse().unwrap(), language.parse().unwrap(), day(on));
            found.map(|version| version.body.as_str())
        };
        assert_eq!(said("AT", "de", "2026-02-01"), Some("alle"));
        assert_eq!(said("AT", "fr", "2026-02-01"), Some("all"), "English where there is no other");
        assert_eq!(said("DE", "de", "2026-05-31"), Some("eins"));
        assert_eq!(said("DE", "de", "2026-06-01"), Some("zwei"));
        assert_eq!(said("DE", "en", "2026-06-01"), Some("zwei"), "the country's own, in its language");
        assert_eq!(said("DE", "de", "2026-09-01"), Some("alle"), "taken back");
        assert_eq!(said("AT", "de", "2025-12-31"), None, "the built-in text");
    }

    #[test]
    fn a_text_falls_into_headings_and_paragraphs() {
        let text = "One\nline\n\n## Head\nBody\n\n\n## Alone\n\nEnd";
        let parts = [
            Block::Paragraph("One\nline"),
            Block::Heading("Head"),
            Block::Paragraph("Body"),
            Block::Heading("Alone"),
            Block::Paragraph("End"),
        ];
        assert_eq!(blocks(text), parts);
    }
}
