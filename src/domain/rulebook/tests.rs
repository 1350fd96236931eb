//! Examples of the rulebook: the shipped tables, their faults when broken, and dated lookups.

use super::rows::Charge;
use super::*;

fn shipped_tables() -> BTreeMap<String, String> {
    SHIPPED.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

#[test]
fn the_shipped_tables_are_sound_and_name_their_sources() {
    let book = Rulebook::parse(shipped_tables()).unwrap();
    assert!(book.rows().len() > 700);
    assert!(book.rows().iter().all(|row| !row.source.is_empty() && !row.confidence.is_empty()));
    assert_eq!(book.hash(), Rulebook::shipped().hash());
    assert_eq!(book.hash().as_str().len(), 64);
    assert_eq!(
        book.markets(day("2026-11-23")).map(|market| market.country.to_string()).collect::<Vec<_>>(),
        "DE AT GB US AE FR ES PL IT NL CA AU JP KR SG SA KZ BR CH NO TR MX".split(' ').collect::<Vec<_>>()
    );
}

#[test]
fn the_hash_names_the_tables_whatever_their_line_ends() {
    let book = Rulebook::shipped();
    let mut tables = shipped_tables();
    for text in tables.values_mut() {
        *text = text.replace('\n', "\r\n");
    }
    assert_eq!(Rulebook::parse(tables).unwrap().hash(), book.hash());
    assert_eq!(Rulebook::parse(book.tables().clone()).unwrap().hash(), book.hash());
    let mut tables = shipped_tables();
    tables.entry("taxes".to_owned()).and_modify(|text| *text = text.replacen("0.19", "0.18", 1));
    assert_ne!(Rulebook::parse(tables).unwrap().hash(), book.hash());
}

#[test]
fn every_fault_is_found_with_its_line_and_column() {
    let mut tables = shipped_tables();
    tables.remove("fees");
    tables.insert("feees".to_owned(), String::new());
    tables.entry("taxes".to_owned()).and_modify(|text| *text = text.replacen(",0.16,", ",16 %,", 1));
    tables.entry("rounding".to_owned()).and_modify(|text| *text = text.replacen("2009-01-01", "2009-13-01", 1));
    tables.entry("restrictions".to_owned()).and_modify(|text| *text = text.replacen("rule_id", "id", 1));
    let faults = Rulebook::parse(tables).unwrap_err();
    let found: Vec<_> = faults.iter().map(|f| (f.table.as_str(), f.line, f.column.as_str())).collect();
    assert_eq!(
        found,
        [("fees", 0, "*"), ("taxes", 3, "rate"), ("rounding", 2, "from"), ("restrictions", 1, "*"), ("feees", 0, "*")]
    );
    assert_eq!(faults[1].to_string(), "taxes.csv, line 3, column rate: '16 %' is not a plain decimal fraction");
}

#[test]
fn a_name_stands_for_one_row_and_a_day_for_one_market() {
    let mut tables = shipped_tables();
    tables.entry("rounding".to_owned()).and_modify(|text| *text = text.replacen("EU-ROUND-TAX", "EU-ROUND-DUTY", 1));
    assert!(Rulebook::parse(tables).unwrap_err()[0].message.contains("two rows"));
    let mut tables = shipped_tables();
    tables.entry("markets".to_owned()).and_modify(|text| *text = text.replacen("2020-12-31", "2021-01-01", 1));
    assert!(Rulebook::parse(tables).unwrap_err()[0].message.contains("same day"));
}

#[test]
fn a_row_that_is_off_is_listed_but_not_used() {
    let book = Rulebook::shipped();
    let row = book.rows().iter().find(|row| row.id.as_str() == "EU-HANDLING-2026").unwrap();
    assert!(!row.on);
    let on = day("2026-11-23");
    let germany = book.market(country("DE"), on).unwrap();
    assert_eq!(book.rules(germany, None, on).fees().count(), 0);
    let mut tables = shipped_tables();
    tables.entry("fees".to_owned()).and_modify(|text| *text = text.replacen(",off,", ",on,", 1));
    let book = Rulebook::parse(tables).unwrap();
    let germany = book.market(country("DE"), on).unwrap();
    assert_eq!(book.rules(germany, None, on).fees().count(), 1);
}

#[test]
fn territories_are_dated() {
    let book = Rulebook::shipped();
    assert_eq!(book.territory(country("FR"), day("2026-01-01")), "EU");
    assert_eq!(book.territory(country("HR"), day("2013-06-30")), "HR");
    assert_eq!(book.territory(country("GB"), day("2020-12-31")), "EU");
    assert_eq!(book.territory(country("GB"), day("2021-01-01")), "GB");
    assert_eq!(book.territory(country("CN"), day("2021-01-01")), "CN");
    for market in Rulebook::shipped().markets(day("2019-06-01")).chain(book.markets(day("2026-06-01"))) {
        assert_eq!(market.territory, book.territory(market.country, market.head.from), "{}", market.rule);
    }
}

#[test]
fn the_countrys_own_rows_stand_before_those_of_its_territory() {
    let book = Rulebook::shipped();
    let on = day("2019-01-01");
    let britain = book.market(country("GB"), on).unwrap();
    let reliefs = |charge| book.rules(britain, None, on).thresholds(charge).map(|row| row.head.id.to_string());
    assert_eq!(reliefs(Charge::Tax).collect::<Vec<_>>(), ["GB-2012-VAT-15"]);
    assert_eq!(book.rules(britain, None, on).regimes(crate::domain::landed_cost::Route::Direct).count(), 1);
}

#[test]
fn the_longest_beginning_of_a_code_decides_the_rate() {
    let book = Rulebook::shipped();
    let rate = |code: &str, hs6: &str, category: Option<&str>, on: &str| {
        let market = book.market(country(code), day(on)).unwrap();
        let rows = book.rules(market, None, day(on)).taxes((None, true), hs6.parse().unwrap(), category);
        rows.iter().map(|row| row.text.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(rate("DE", "490199", None, "2026-01-01"), "0.07");
    assert_eq!(rate("DE", "610910", None, "2020-12-31"), "0.16");
    assert_eq!(rate("DE", "610910", None, "2021-01-01"), "0.19");
    assert_eq!(rate("AT", "070200", None, "2026-06-30"), "0.1");
    assert_eq!(rate("AT", "070200", None, "2026-07-01"), "0.049");
    assert_eq!(rate("AT", "090210", None, "2026-07-01"), "0.2");
    assert_eq!(rate("GB", "610910", Some("children clothing and shoes"), "2026-07-01"), "0");
    assert_eq!(rate("GB", "610910", None, "2026-07-01"), "0.2");
    assert_eq!(rate("US", "610910", None, "2026-07-01"), "0");
}

#[test]
fn tables_of_an_earlier_release_are_read_without_the_columns_they_lack() {
    let first = ["sold", "goods", "value", "tax", "basis", "national", "yields_to", "taxed_by", "regions", "area"];
    let later = [&first[..], &["rate_days", "lowest_days", "lowest_from", "unit_prices"]].concat();
    let without = |name: &String, text: &String| {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        // In `thresholds` the basis has always been there.
        let keep = |heading: &str| !later.contains(&heading) || name == "thresholds" && heading == "basis";
        let kept: Vec<bool> = reader.headers().unwrap().iter().map(keep).collect();
        let mut writer = csv::Writer::from_writer(Vec::new());
        let rows = std::iter::once(reader.headers().unwrap().clone()).chain(reader.records().map(Result::unwrap));
        for row in rows.collect::<Vec<_>>() {
            writer.write_record(row.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(cell, _)| cell)).unwrap();
        }
        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    };
    let tables = shipped_tables();
    let old = tables.iter().map(|(name, text)| (name.clone(), without(name, text))).collect();
    let book = Rulebook::parse(old).unwrap();
    let germany = book.market(country("DE"), day("2026-11-23")).unwrap();
    assert!(germany.sold);
    assert_eq!(
        (germany.rate_days, germany.lowest, germany.unit_prices.len()),
        (1, None, 0),
        "prices as they were made then"
    );
    assert_eq!(book.rows().len(), Rulebook::shipped().rows().len());
}

#[test]
fn a_row_is_found_by_its_name_and_read_by_its_columns() {
    let book = Rulebook::shipped();
    let row = book.row(&"CH-POST".into()).unwrap();
    assert_eq!((row.cell("amount"), row.cell("percent"), row.cell("max")), ("16.00", "0.03", ""));
    assert!(book.row(&"NOBODY".into()).is_none());
    assert!(book.rows().iter().all(|row| book.row(&row.id) == Some(row)));
}

#[test]
fn rules_are_made_for_more_destinations_than_have_a_storefront() {
    let (book, on) = (Rulebook::shipped(), day("2026-11-23"));
    assert_eq!((book.markets(on).count(), book.destinations(on).count()), (22, 42));
    assert_eq!(book.territory(country("KZ"), on), "EAEU");
}
