//! Small files of the official form, written for these tests.

use std::collections::BTreeMap;

use super::duty::Duty;
use super::*;
use crate::domain::fx::RateTable;
use crate::domain::landed_cost::{Channel, Consignment, Given, Line, Route, quote};
use crate::domain::money::Money;
use crate::domain::rulebook::Rulebook;

const US: &str = r#"HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties
"1234","0","Things of wood, worked:","","","","","",""
"","1","Bowls:","","","","","",""
"1234.10","1","Boxes:","","","","","",""
"1234.10.20","2","Of oak","","4.4¢/kg + 6%","Free (A+,AU, S,XX) 2.5% (KR)","35%","",""
"1234.10.20.10","3","Large, ""painted""","[""No.""]","","","","",""
"1234.10.20.90","3","Other","[""No.""]","","","","",""
"1234.10.40.00","2","Other","[""No.""]","Free 1/","","35%","",""
"1234.20","1","Stools","","","","","",""
"1234.20.30.10","2","Low","[""No.""]","$1.50/t","Free (AU,S)","$3/t","",""
"1234.20.30.90","2","High","[""No.""]","$1.50/t","Free (AU,S)","$3/t","",""
"1234.20.60.00","2","Other","[""No.""]","$1.50/t","Free (AU,S) See 9822.05.10 (CL)","3¢/bd. ft.","",""
"1234.30.00","1","Casks","","3¢/liter","Free (AU)","Free","",""
"1234.30.00.10","2","Small","[""No.""]","","","","",""
"1234.40.00.00","1","Clocks","[""No.""]","40¢ each + 8.5% on the case","","Free","",""
"1234.50.00.00","1","Sets","[""No.""]","The rate applicable to each article","","Free","",""
"","1","A rate without a number","","5%","","","",""
"1234.60.00.00","1","Left open","[""No.""]","","","","",""
"9903.01.01","0","Articles of a note","","The duty provided in the applicable subheading + 25%","","","",""
"1234.70.00","1","A row cut short","","5%"
"1234.80.00.00","1","Twice","","5%","","5%","",""
"1234.80.00.00","1","Twice","","6%","","5%","",""
"1234.90.00.00","1","By the dozen","[""doz.""]","12¢/doz. + 1.4%","","2.8¢/doz.","",""
"#;

const UK: &str = "commodity,description,cet_duty_rate,ukgt_duty_rate,change,trade_remedy_applies,cet_applies_until_trade_remedy_transition_reviews_concluded,suspension_applies,atq_applies
56781000,Bowls,12.0% + 95.00 EUR / 100 kg,10.00% + 77.00 GBP/100kg,x,False,False,True,False
56782010,Cups of tin,4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item,0.20 GBP/ item,x,True,False,True,False
56782090,Cups,4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item,6.0%,x,False,False,False,False
56783000,Apples,Entry Price,\"8.00% (01 NOV - 14 MAY), 14.00% (15 MAY - 31 OCT)\",x,False,False,False,False
56784000,Toffee,9.00% +  EA MAX 18.70%  + ADSZ,\"1,024.00 GBP/tonne\",x,False,False,False,False
56785000,Wine,32.00 EUR / hl,26.00 GBP/hl,x,False,False,False,True
5678600010,Nails of one kind,5.00% MIN 0.17 EUR / item,2.0%,x,False,True,False,False
5678600090,Nails,6.50%,2.0%,x,False,False,False,False
56787000,Pears,7.2 MIN 0.36 EUR/100 kg,0.0%,x,False,False,False,False
567,Too short,1.0%,1.0%,x,False,False,False,False
";

fn read(tariff: Tariff, text: &str) -> Schedule {
    let publication = Publication { source: "A schedule".to_owned(), from: "2025-12-01".parse().unwrap() };
    let schedule = Schedule::read(tariff, text, &publication).unwrap();
    let counts = schedule.counts;
    assert_eq!(counts.rows, counts.rated + counts.inherited + counts.headings + counts.unread);
    assert_eq!(counts.unread, schedule.unread.len());
    schedule
}

/// Rule id → `code origin kind ad_valorem specific unit`.
fn rows(schedule: &Schedule) -> BTreeMap<String, String> {
    let mut reader = csv::Reader::from_reader(schedule.tariffs_csv.as_bytes());
    let rows = reader.records().map(Result::unwrap).map(|row| {
        let cells: Vec<&str> =
            [3, 4, 5, 8, 9, 10].into_iter().map(|at| &row[at]).filter(|cell| !cell.is_empty()).collect();
        (row[0].to_owned(), cells.join(" "))
    });
    rows.collect()
}

fn whys(list: &[Unread]) -> Vec<(u64, &Why)> {
    list.iter().map(|row| (row.line, &row.why)).collect()
}

/// The shipped tables with this tariff in place of ours.
fn book(schedule: &Schedule) -> Rulebook {
    let mut tables = Rulebook::shipped().tables().clone();
    tables.insert("tariffs".to_owned(), schedule.tariffs_csv.clone());
    Rulebook::parse(tables).unwrap()
}

#[test]
fn a_file_is_known_by_its_heading() {
    assert_eq!(Format::recognise(US), Some(Format::UnitedStates));
    assert_eq!(Format::recognise(&format!("\u{feff}{US}")), Some(Format::UnitedStates));
    assert_eq!(Format::recognise(UK), Some(Format::UnitedKingdom));
    assert_eq!(Format::recognise("code,rate\n1,2\n"), None);
    assert_eq!(Format::recognise(""), None);
    let publication = Publication { source: "A".to_owned(), from: "2025-12-01".parse().unwrap() };
    assert_eq!(Schedule::read(Tariff::EuropeanUnion, US, &publication), Err(NotASchedule));
}

#[test]
fn the_american_schedule_becomes_rows_of_ours() {
    let schedule = read(Tariff::UnitedStates, US);
    let wanted = [
        ("US-12341020-20251201", "12341020 mfn 0.06 0.044 USD/kg"),
        ("US-12341020-PREF-AU-20251201", "12341020 KR pref 0.025"),
        ("US-12341040-20251201", "12341040 mfn 0"),
        ("US-123410-COLUMN-2-20251201", "123410 BY CU KP RU mfn 0.35"),
        ("US-123410-PREF-AU-20251201", "123410 AU CA MX pref 0"),
        ("US-12342030-20251201", "12342030 mfn 0 0.0015 USD/kg"),
        ("US-12342030-COLUMN-2-20251201", "12342030 BY CU KP RU mfn 0 0.003 USD/kg"),
        ("US-12342060-20251201", "12342060 !BY CU KP RU mfn 0 0.0015 USD/kg"),
        ("US-123420-20251201", "123420 !BY CU KP RU mfn 0 0.0015 USD/kg"),
        ("US-123420-PREF-AU-20251201", "123420 AU CA MX pref 0"),
        ("US-123430-COLUMN-2-20251201", "123430 BY CU KP RU mfn 0"),
        ("US-123430-PREF-AU-20251201", "123430 AU pref 0"),
        ("US-123440-COLUMN-2-20251201", "123440 BY CU KP RU mfn 0"),
        ("US-123450-COLUMN-2-20251201", "123450 BY CU KP RU mfn 0"),
        ("US-12349000-20251201", "12349000 !BY CU KP RU mfn 0.014 0.01 USD/pc"),
        ("US-123490-20251201", "123490 !BY CU KP RU mfn 0.014 0.01 USD/pc"),
    ];
    let mut wanted: BTreeMap<String, String> =
        wanted.into_iter().map(|(id, row)| (id.to_owned(), row.to_owned())).collect();
    // Of several origins the first names the row.
    let korea = wanted.remove("US-12341020-PREF-AU-20251201").unwrap();
    wanted.insert("US-12341020-PREF-KR-20251201".to_owned(), korea);
    assert_eq!(rows(&schedule), wanted);
    book(&schedule);
}

#[test]
fn what_of_the_american_schedule_is_not_read_is_reported_row_by_row() {
    let schedule = read(Tariff::UnitedStates, US);
    let unit = Why::Unit("liter".to_owned());
    let wanted = [
        (13, &unit),
        (14, &Why::Parent),
        (15, &Why::Part),
        (16, &Why::Reference),
        (17, &Why::NoCode),
        (18, &Why::NoRate),
        (19, &Why::SpecialProvision),
        (20, &Why::Shape),
        (21, &Why::Twice),
        (22, &Why::Twice),
    ];
    assert_eq!(whys(&schedule.unread), wanted);
    let remarks = [
        (5, &Why::Differ { rates: 2 }),
        (5, &Why::Programme { known: true, lines: 1 }),
        (5, &Why::Programme { known: false, lines: 1 }),
        (12, &Why::OtherColumn(Box::new(Why::Unit("bd. ft.".to_owned())))),
        (12, &Why::Preference(Box::new(Why::Reference))),
        (23, &Why::OtherColumn(Box::new(Why::Unit("doz.".to_owned())))),
    ];
    let mut found = whys(&schedule.remarks);
    found.sort_by_key(|(line, why)| (*line, format!("{why:?}")));
    let mut wanted = remarks.to_vec();
    wanted.sort_by_key(|(line, why)| (*line, format!("{why:?}")));
    assert_eq!(found, wanted);
    let counts = schedule.counts;
    assert_eq!((counts.rows, counts.rated, counts.inherited, counts.headings, counts.unread), (22, 6, 2, 4, 10));
}

#[test]
fn the_british_file_is_read_once_for_each_tariff() {
    let wanted = |list: &[(&str, &str)]| -> BTreeMap<String, String> {
        list.iter().map(|(id, row)| ((*id).to_owned(), (*row).to_owned())).collect()
    };
    let britain = read(Tariff::UnitedKingdom, UK);
    assert_eq!(
        rows(&britain),
        wanted(&[
            ("GB-56781000-20251201", "56781000 mfn 0.1 0.77 GBP/kg"),
            ("GB-567810-20251201", "567810 mfn 0.1 0.77 GBP/kg"),
            ("GB-56782010-20251201", "56782010 mfn 0 0.20 GBP/pc"),
            ("GB-56782090-20251201", "56782090 mfn 0.06"),
            ("GB-56784000-20251201", "56784000 mfn 0 1.024 GBP/kg"),
            ("GB-567840-20251201", "567840 mfn 0 1.024 GBP/kg"),
            ("GB-5678600090-20251201", "5678600090 mfn 0.02"),
            ("GB-56787000-20251201", "56787000 mfn 0"),
            ("GB-567870-20251201", "567870 mfn 0"),
        ])
    );
    let unit = Why::Unit("hl".to_owned());
    assert_eq!(whys(&britain.unread), [(5, &Why::Season), (7, &unit), (8, &Why::Provisional), (11, &Why::Code)]);
    let remarks: Vec<u64> = britain.remarks.iter().map(|row| row.line).collect();
    assert_eq!(remarks, [2, 3, 3, 7, 8], "{:?}", britain.remarks);
    book(&britain);

    let union = read(Tariff::EuropeanUnion, UK);
    assert_eq!(
        rows(&union),
        wanted(&[
            ("EU-56781000-20251201", "56781000 mfn 0.12 0.95 EUR/kg"),
            ("EU-567810-20251201", "567810 mfn 0.12 0.95 EUR/kg"),
            ("EU-56782010-20251201", "56782010 mfn 0.045 0.30..0.80 EUR/pc;clamp"),
            ("EU-56782090-20251201", "56782090 mfn 0.045 0.30..0.80 EUR/pc;clamp"),
            ("EU-567820-20251201", "567820 mfn 0.045 0.30..0.80 EUR/pc;clamp"),
            ("EU-5678600010-20251201", "5678600010 mfn 0.05 0.17 EUR/pc;greater"),
            ("EU-5678600090-20251201", "5678600090 mfn 0.065"),
        ])
    );
    let whys = whys(&union.unread);
    assert_eq!(whys, [(5, &Why::EntryPrice), (6, &Why::Recipe), (7, &unit), (10, &Why::Words), (11, &Why::Code)]);
    book(&union);
}

#[test]
fn a_rate_is_read_exactly_or_not_at_all() {
    let cells = |duty: Result<Duty, Why>| duty.map(|duty| duty.cells().join(" "));
    let american = |text: &str| cells(us::duty(text));
    assert_eq!(american("5.6¢/kg"), Ok("0 0.056 USD/kg".to_owned()));
    assert_eq!(american("10.2¢ each + 20%"), Ok("0.2 0.102 USD/pc".to_owned()));
    assert_eq!(american("90¢/pr. + 37.5%"), Ok("0.375 0.90 USD/pair".to_owned()));
    assert_eq!(american("38.4¢/1000"), Ok("0 0.000384 USD/pc".to_owned()));
    assert_eq!(american("6.5% 2/"), Ok("0.065  ".to_owned()));
    assert_eq!(american("$1.646/kg +8.5%"), Ok("0.085 1.646 USD/kg".to_owned()));
    for (text, why) in [
        ("2.8¢/doz.", Why::Unit("doz.".to_owned())),
        ("5", Why::Words),
        ("33 1/3%", Why::Words),
        ("5% + 6%", Why::SeveralAmounts),
        ("See 9903.88.15", Why::Reference),
        ("3.66¢/kg less 0.02¢/kg for each degree", Why::Formula),
        ("-5%", Why::Words),
        ("99999999999999999999%", Why::Words),
        ("", Why::NoRate),
    ] {
        assert_eq!(american(text), Err(why), "{text}");
    }
    let british = |text: &str| cells(uk::duty(text));
    assert_eq!(british("8.00% MAX 2.80 EUR / item"), Ok("0.08 0..2.80 EUR/pc;clamp".to_owned()));
    assert_eq!(british("12.00% MIN 0.40 € / 100\u{a0}kg"), Ok("0.12 0.004 EUR/kg;greater".to_owned()));
    assert_eq!(british("0.50 EUR / item MIN 2.70% MAX 4.60%"), Err(Why::Bounds));
    assert_eq!(british("6.20% + 27.10 EUR / 100 kg MAX 17.90%"), Err(Why::Bounds));
    assert_eq!(british("4.5% MIN 0.9 EUR / item MAX 0.3 EUR / item"), Err(Why::Bounds));
    assert_eq!(british("1.00 GBP/%vol/hl"), Err(Why::Unit("%vol/hl".to_owned())));
}

#[test]
fn every_programme_is_a_list_of_countries_or_says_why_not() {
    assert_eq!(special::unreadable_programmes(), Vec::<String>::new());
}

#[test]
fn goods_bear_the_rate_of_their_origin_and_of_their_line() {
    let mut schedule = read(Tariff::UnitedStates, US);
    // An older row for all origins that nobody has ended.
    let older = "OLD,Customs duty,US,12342060,,mfn,,,0.9,,,2020-01-01,,on,A law,official-file\n";
    schedule.tariffs_csv = schedule.tariffs_csv.replacen('\n', &format!("\n{older}"), 1);
    let book = book(&schedule);
    let duty = |code: &str, origin: &str, proof: bool| {
        let dollars = "USD".parse().unwrap();
        let line = Line {
            hs6: code[..6].parse().unwrap(),
            tariff_code: (code.len() > 6).then(|| code.to_owned()),
            unit_price: Money::new(100_000, dollars),
            quantity: 1,
            weight_g: 500,
            origin: None,
            proven: false,
            category: None,
        };
        let asked = Consignment {
            date: "2026-09-15".parse().unwrap(),
            destination: "US".parse().unwrap(),
            region: None,
            origin: origin.parse().unwrap(),
            dispatch: None,
            route: Route::Direct,
            channel: Channel::Express,
            lines: vec![line],
            shipping: Money::zero(dollars),
            insurance: Money::zero(dollars),
            business: false,
            answer_in: None,
            given: Given { pref_claimed: Some(proof), ..Given::default() },
        };
        quote(&asked, &book, &RateTable::shipped()).map(|receipt| receipt.totals.duty.minor())
    };
    // 6 % of 1 000.00 and 4.4 cents for each kilogram.
    assert_eq!(duty("1234102010", "CN", false), Ok(6_002));
    assert_eq!(duty("1234102010", "KR", false), Ok(6_002));
    assert_eq!(duty("1234102010", "KR", true), Ok(2_500));
    assert_eq!(duty("1234102010", "MX", true), Ok(0));
    assert_eq!(duty("1234102010", "RU", false), Ok(35_000), "column 2 stands at six digits and goes before");
    assert!(duty("123410", "CN", false).is_err(), "the lines differ, so six digits do not decide");
    assert_eq!(duty("123410", "AU", true), Ok(0), "whatever line it is");
    assert_eq!(duty("123420", "CN", false), Ok(0), "a tenth of a cent");
    assert_eq!(duty("12342060", "CN", false), Ok(0), "the later row counts");
    assert!(duty("12342061", "RU", false).is_err(), "its rate for such origins was not read");
    assert!(duty("12343000", "CN", false).is_err(), "not read is not free");
    assert_eq!(duty("12343000", "AU", true), Ok(0));
}
