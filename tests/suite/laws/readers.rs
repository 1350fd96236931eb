//! Readers take any text: they never panic, and of an official file no row goes missing.

use std::collections::BTreeMap;

use entrepot::domain::lanes::file;
use entrepot::domain::rates;
use entrepot::domain::rulebook::Rulebook;
use entrepot::domain::schedules::{Format, Publication, Schedule, Tariff};
use proptest::prelude::*;

const AMERICAN: &str = "HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,\
                        Column 2 Rate of Duty,Quota Quantity,Additional Duties";
const BRITISH: &str = "commodity,description,cet_duty_rate,ukgt_duty_rate,change,trade_remedy_applies,\
                       cet_applies_until_trade_remedy_transition_reviews_concluded,suspension_applies,atq_applies";

/// Pieces of which rates are made, whole and broken.
const RATES: [&str; 22] = [
    "Free",
    "5%",
    "6.5% 1/",
    "4.4¢/kg + 6%",
    "$1.50/t",
    "12¢/doz.",
    "3¢/liter",
    "40¢ each + 8% on the case",
    "",
    "The rate applicable",
    "12.0% + 95.00 EUR / 100 kg",
    "0.20 GBP/ item",
    "4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item",
    "1,024.00 EUR / tonne",
    "8% (01 JAN - 31 MAR)",
    "9% + EA",
    "MAX MIN + /",
    "%",
    "¢",
    "$",
    "1e5%",
    "٣%",
];
const SPECIALS: [&str; 8] =
    ["", "Free (AU,S)", "Free (A+,XX) 2.5% (KR)", "See 9903.01.01 (AU)", "Free (", "(AU)", "Free (AU) 5% (AU)", ") ("];
const CODES: [&str; 10] = [
    "",
    "1234",
    "1234.10",
    "1234.10.20",
    "1234.10.20.10",
    "1234.10.20.90",
    "1234.10.40.00",
    "9903.01.01",
    "12.3",
    "ab",
];

fn publication() -> Publication {
    Publication { source: "A schedule, \"quoted\"".to_owned(), from: "2025-12-01".parse().unwrap() }
}

/// Rows go one of four ways, and what comes out is a table of ours.
fn sound(tariff: Tariff, text: &str) -> Result<(), TestCaseError> {
    let Ok(schedule) = Schedule::read(tariff, text, &publication()) else { return Ok(()) };
    let counts = schedule.counts;
    prop_assert_eq!(counts.rows, counts.rated + counts.inherited + counts.headings + counts.unread);
    prop_assert_eq!(counts.unread, schedule.unread.len());
    let rows = counts.national + counts.subheadings + counts.preferential + counts.other_column;
    prop_assert_eq!(rows, schedule.tariffs_csv.lines().count() - 1);
    let mut tables = Rulebook::shipped().tables().clone();
    tables.insert("tariffs".to_owned(), schedule.tariffs_csv);
    let faults = Rulebook::parse(tables).err().unwrap_or_default();
    prop_assert!(faults.is_empty(), "{:?}", faults);
    Ok(())
}

/// A text with one piece cut out and another put in its place.
fn mutated(text: &'static str) -> impl Strategy<Value = String> {
    (0..=text.chars().count(), 0_usize..12, ".{0,6}").prop_map(move |(at, cut, put)| {
        let head: String = text.chars().take(at).collect();
        let tail: String = text.chars().skip(at + cut).collect();
        format!("{head}{put}{tail}")
    })
}

fn american() -> impl Strategy<Value = String> {
    let pick = |list: &'static [&'static str]| proptest::sample::select(list);
    let row = (pick(&CODES), pick(&RATES), pick(&SPECIALS), pick(&RATES), any::<bool>());
    proptest::collection::vec(row, 0..12).prop_map(|rows| {
        let mut text = format!("{AMERICAN}\n");
        for (code, general, special, other, whole) in rows {
            let tail = if whole { ",\"\",\"\"" } else { "" };
            text.push_str(&format!(
                "\"{code}\",\"1\",\"Things, \"\"so\"\"\",\"\",\"{general}\",\"{special}\",\"{other}\"{tail}\n"
            ));
        }
        text
    })
}

fn british() -> impl Strategy<Value = String> {
    let flag = || proptest::sample::select(&["True", "False"][..]);
    let row = (proptest::sample::select(CODES.as_slice()), proptest::sample::select(RATES.as_slice()));
    let row = (row, proptest::sample::select(RATES.as_slice()), flag(), flag());
    proptest::collection::vec(row, 0..12).prop_map(|rows| {
        let mut text = format!("{BRITISH}\n");
        for ((code, union), britain, remedy, held) in rows {
            let code = code.replace('.', "");
            text.push_str(&format!("{code},Things,\"{union}\",\"{britain}\",x,{remedy},{held},False,False\n"));
        }
        text
    })
}

/// The lane's own columns of a row, without its code's beginning.
fn lane_row() -> impl Strategy<Value = String> {
    let pick = |list: &'static [&'static str]| proptest::sample::select(list);
    let modes = pick(&["air_parcel", "Express", "rail", "sea", "last_mile"]);
    let refuses = pick(&["", "battery", "liquid battery", "\"food, blade\"", "magnet,"]);
    let carriers = "[A-Za-zäß中国邮政. &-]{0,20}[A-Za-zäß中国邮政.]";
    let departs = pick(&["", "5", "25", "7654321"]);
    (carriers, modes, 0..200_u32, 0..165_u32, departs, refuses, pick(&["", "eu", "CH"])).prop_map(
        |(carrier, mode, least, more, departs, refuses, border)| {
            let refuses = if refuses.ends_with(',') { "\"magnet,\"" } else { refuses };
            format!(
                "1,HUB-1,de,\"{carrier}, {mode}\",{mode},postal,ddp,{least},{},{departs},{refuses},{border}",
                least + more
            )
        },
    )
}

/// The figures of a card.
fn card_row() -> impl Strategy<Value = String> {
    let weights = (1..5000_u32, 0..30_000_u32, 1..2000_u32, 0..8000_u32);
    (weights, 0..100_000_i64, 0..100_000_i64, 0..1000_u32, proptest::sample::select(&["CNY", "eur", "KWD"][..]))
        .prop_map(|((first_g, more, step_g, divisor), first, step, fuel, currency)| {
            let (first, step) = (format!("{}.{:02}", first / 100, first % 100), format!("{}.{}", step / 10, step % 10));
            format!("{currency},{first_g},{first},{step_g},{step},{divisor},{},0.{fuel:03}", first_g + more)
        })
}

/// Three rows of each shipped table: enough for its form.
fn small_tables() -> BTreeMap<String, String> {
    let short = |text: &String| text.lines().take(4).map(|line| format!("{line}\n")).collect::<String>();
    Rulebook::shipped().tables().iter().map(|(name, text)| (name.clone(), short(text))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_american_schedule_loses_no_row(text in american()) {
        sound(Tariff::UnitedStates, &text)?;
    }

    #[test]
    fn a_british_schedule_loses_no_row(text in british()) {
        sound(Tariff::UnitedKingdom, &text)?;
        sound(Tariff::EuropeanUnion, &text)?;
    }

    #[test]
    fn any_text_under_a_known_heading_is_read_or_reported(body in "[0-9.,;\"%¢$/()A-Za-z \n\r\u{a0}€-]{0,200}") {
        sound(Tariff::UnitedStates, &format!("{AMERICAN}\n{body}"))?;
        sound(Tariff::UnitedKingdom, &format!("{BRITISH}\n{body}"))?;
        sound(Tariff::EuropeanUnion, &format!("{BRITISH}\n{body}"))?;
    }

    #[test]
    fn no_text_upsets_a_reader(text in "\\PC{0,120}(\n\\PC{0,40}){0,3}") {
        prop_assert!(Format::recognise(&text).is_none_or(|format| !format.tariffs().is_empty()));
        let _answer = (rates::history(&text), rates::pegs(&text));
        let mut tables = small_tables();
        for table in tables.values_mut() {
            table.push_str(&text);
        }
        let _book = Rulebook::parse(tables);
    }

    #[test]
    fn a_file_of_lanes_is_read_as_it_was_printed(
        (first, rows) in (lane_row(), proptest::collection::vec((0..3_u8, card_row()), 1..12))
    ) {
        // Cards of a lane follow one another; the lanes' rows lie mixed.
        let mut text = format!("{}\n", file::COLUMNS.join(","));
        for (at, (lane, card)) in (0_u64..).zip(&rows) {
            let day = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(40 * at);
            text.push_str(&format!("L{lane}-{first},{day},{},{card}\n", day + chrono::Days::new(39)));
        }
        let lanes = file::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(lanes.iter().map(|lane| lane.cards.len()).sum::<usize>(), rows.len());
        let printed = file::print(&lanes);
        let mut again = file::parse(printed.as_bytes()).unwrap();
        prop_assert_eq!(file::print(&again), printed);
        // Only the lines are other ones.
        for (one, other) in again.iter_mut().zip(&lanes) {
            one.line = other.line;
            for (card, there) in one.cards.iter_mut().zip(&other.cards) {
                card.line = there.line;
            }
        }
        prop_assert_eq!(again, lanes);
    }

    #[test]
    fn a_file_of_lanes_with_something_broken_is_read_or_refused(
        text in mutated(
            "lane,place,country,carrier,mode,channel,incoterm,transit_min,transit_max,departs,refuses,border,from,to,\
             currency,first_g,first,step_g,step,divisor,max_g,fuel\nA-DE,HUB,DE,\"Post, air\",air_parcel,postal,ddp,7,12,25,battery food,\
             EU,2026-01-01,,CNY,100,20.00,100,4.5,0,2000,0.04\n",
        ),
        bytes in proptest::collection::vec(any::<u8>(), 0..80),
    ) {
        let _any = file::parse(&bytes);
        match file::parse(text.as_bytes()) {
            Ok(lanes) => prop_assert!(!lanes.is_empty()),
            Err(faults) => prop_assert!(!faults.is_empty() && faults.iter().all(|fault| !fault.column.is_empty())),
        }
    }

    #[test]
    fn a_history_of_rates_with_something_broken_is_read_or_refused(
        text in mutated("Date, USD, CYP, JPY,\n2026-06-30, 1.1394, N/A, 185.08,\n2026-06-29, 1.1402, N/A, 185.2,\n"),
        peg in mutated("currency,anchor,rate,from,to,source\nAED,USD,3.6725,1997-11-01,,A bank\n"),
    ) {
        if let Err(fault) = rates::history(&text) {
            prop_assert!(!fault.to_string().is_empty());
        }
        let _pegs = rates::pegs(&peg);
    }

    #[test]
    fn a_table_with_something_broken_is_refused_with_its_place(
        which in 0_usize..9, at in 0_usize..900, cut in 0_usize..8, put in "[0-9a-zA-Z,;.!* \"\n-]{0,5}",
    ) {
        let mut tables = small_tables();
        let name = Rulebook::table_names().nth(which).unwrap();
        let text: Vec<char> = tables[name].chars().collect();
        let at = at % (text.len() + 1);
        let broken: String =
            text.iter().take(at).copied().chain(put.chars()).chain(text.iter().skip(at + cut).copied()).collect();
        tables.insert(name.to_owned(), broken);
        match Rulebook::parse(tables.clone()) {
            // What is taken is kept as it came, and reads the same again.
            Ok(book) => {
                let again = Rulebook::parse(book.tables().clone()).unwrap();
                prop_assert_eq!((again.hash(), again.rows()), (book.hash(), book.rows()));
            }
            Err(faults) => prop_assert!(faults.iter().all(|fault| !fault.table.is_empty() && !fault.message.is_empty())),
        }
    }
}
