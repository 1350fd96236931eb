//! Examples of rule changes: what ends, what begins, what is refused.

use super::*;

fn now() -> DateTime<Utc> {
    "2026-11-24T09:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const TAXES: &str =
    "rule_id,title,destination,region,kind,category,prefixes,rate,national,from,to,state,source,confidence";
const FEES: &str = "rule_id,title,destination,kind,scope,per,amount,currency,percent,min,max,over,up_to,basis,when,\
    channels,origins,dispatch,goods,needs,by,from,to,state,source,confidence";

fn proposal(mode: Mode, table: &str, text: &str) -> Proposal {
    let sheet = Sheet { file: format!("{table}.csv"), table: table.to_owned(), text: text.to_owned() };
    Proposal { sheets: vec![sheet], mode, effective: day("2026-12-01"), unread: Vec::new() }
}

fn taxes(rows: &[&str]) -> Proposal {
    proposal(Mode::Additions, "taxes", &format!("{TAXES}\n{}\n", rows.join("\n")))
}

fn shipped(proposal: &Proposal) -> Result<Merged, Vec<RuleFault>> {
    merge(&Rulebook::shipped(), proposal, now())
}

#[test]
fn a_new_rate_ends_the_old_one_on_the_day_before() {
    let merged = shipped(&taxes(&[",VAT 20 %,DE,,vat,,*,0.20,,,,on,a law,verified"])).unwrap();
    let old = merged.book.row(&"DE-VAT-STANDARD-202101".into()).unwrap();
    assert_eq!(old.to, Some(day("2026-11-30")));
    let new = merged.book.row(&"DE-VAT-STANDARD-202101-20261201".into()).unwrap();
    assert_eq!((new.from, new.to, new.cell("rate")), (day("2026-12-01"), None, "0.20"));
    let counts = &merged.comparison;
    assert_eq!((counts.count(Fate::Supersedes), counts.count(Fate::Ended), counts.moved()), (1, 1, 2));
    assert_eq!((counts.past, counts.unchanged), (0, 0));
    assert_eq!(counts.rows[0].instead.as_deref(), Some("DE-VAT-STANDARD-202101"));
}

#[test]
fn what_is_in_force_already_adds_nothing() {
    let base = Rulebook::shipped();
    let merged = shipped(&taxes(&[",Whatever,DE,,vat,,*,0.19,,,,on,another source,verified"])).unwrap();
    assert!(merged.comparison.is_empty() && merged.comparison.unchanged == 1);
    assert_eq!(merged.book.hash(), base.hash());
    for mode in [Mode::Additions, Mode::Tables] {
        let whole = proposal(mode, "taxes", &base.tables()["taxes"]);
        let merged = shipped(&whole).unwrap();
        assert!(merged.comparison.is_empty(), "{:?}", merged.comparison);
        assert_eq!(merged.book.hash(), base.hash());
        assert_eq!(merged.comparison.unchanged, base.rows().iter().filter(|row| row.table == "taxes").count());
    }
}

#[test]
fn a_rate_for_all_origins_but_some_ends_the_rate_for_all() {
    let table = "rule_id,title,destination,code,origin,kind,layer,yields_to,ad_valorem,specific,unit,from,to,state,\
        source,confidence";
    let row = ",Duty,US,611020,!BY CU KP RU,mfn,,,0.165,,,,,on,a schedule,verified";
    let merged = shipped(&proposal(Mode::Additions, "tariffs", &format!("{table}\n{row}\n"))).unwrap();
    let old = merged.book.row(&"US-611020".into()).unwrap();
    assert_eq!(old.to, Some(day("2026-11-30")), "or the four would go on bearing it");
    assert_eq!(merged.comparison.count(Fate::Supersedes), 1);
}

#[test]
fn an_uncertain_row_is_confirmed_though_its_rate_stays() {
    let base = Rulebook::shipped();
    let row = base.rows().iter().find(|row| row.id.as_str() == "AE-090210").unwrap();
    assert!(row.is_uncertain());
    let heading = columns_of(TABLES.iter().find(|(name, _)| *name == "tariffs").unwrap().1).join(",");
    let text = format!("{heading}\n,Customs duty 0 %,AE,090210,,mfn,,,0,,,,,on,the tariff itself,verified\n");
    let merged = shipped(&proposal(Mode::Additions, "tariffs", &text)).unwrap();
    assert_eq!(merged.comparison.count(Fate::Supersedes), 1);
    assert_eq!(merged.comparison.uncertain, 0);
}

#[test]
fn a_row_ends_where_the_next_of_its_kind_begins() {
    let later = ",VAT 21 %,DE,,vat,,*,0.21,,2027-07-01,,on,a law,verified";
    let sooner = ",VAT 20 %,DE,,vat,,*,0.20,,,,on,a law,verified";
    let merged = shipped(&taxes(&[later, sooner])).unwrap();
    let book = &merged.book;
    assert_eq!(book.row(&"DE-VAT-STANDARD-202101-20261201".into()).unwrap().to, Some(day("2027-06-30")));
    assert_eq!(book.row(&"DE-VAT-STANDARD-202101-20270701".into()).unwrap().to, None);
    // Once more from the other side: what comes later is there already.
    let first = shipped(&taxes(&[later])).unwrap().book;
    let both = merge(&first, &taxes(&[sooner]), now()).unwrap();
    assert_eq!(both.book.row(&"DE-VAT-STANDARD-202101-20261201".into()).unwrap().to, Some(day("2027-06-30")));
    let too_long = taxes(&[",VAT 20 %,DE,,vat,,*,0.20,,,2027-12-31,on,a law,verified"]);
    assert!(merge(&first, &too_long, now()).unwrap_err()[0].message.contains("2027-07-01"));
}

#[test]
fn a_last_day_alone_ends_a_row() {
    let merged = shipped(&taxes(&[",VAT 19 %,DE,,vat,,*,0.19,,,2026-12-31,on,a law,verified"])).unwrap();
    assert_eq!(merged.book.row(&"DE-VAT-STANDARD-202101".into()).unwrap().to, Some(day("2026-12-31")));
    assert_eq!(merged.comparison.count(Fate::Ended), 1);
    assert_eq!(merged.comparison.moved(), 1);
}

#[test]
fn a_day_that_is_over_is_told_and_a_table_may_change_it() {
    let mut early = taxes(&[",VAT 20 %,DE,,vat,,*,0.20,,,,on,a law,verified"]);
    early.effective = day("2026-11-01");
    assert_eq!(shipped(&early).unwrap().comparison.past, 2);
    let over = taxes(&["DE-VAT-STANDARD-202007,VAT 15 %,DE,,vat,,*,0.15,,2020-07-01,2020-12-31,on,a law,verified"]);
    assert!(shipped(&over).unwrap_err()[0].message.contains("is over"));
    let text = Rulebook::shipped().tables()["taxes"].replace("VAT 16 %,DE,,vat,,*,0.16", "VAT 15 %,DE,,vat,,*,0.15");
    let merged = shipped(&proposal(Mode::Tables, "taxes", &text)).unwrap();
    assert_eq!((merged.comparison.count(Fate::Changed), merged.comparison.past), (1, 1));
}

#[test]
fn rows_of_fees_are_known_by_their_names() {
    let row = "AU-BIOSECURITY-FY27,Biosecurity charge,AU,processing,authority,consignment,40.00,AUD,,,,1000.00,,,entry,\
        ,,,,,delivery,2027-07-01,,on,a schedule,verified";
    let merged = shipped(&proposal(Mode::Additions, "fees", &format!("{FEES}\n{row}\n"))).unwrap();
    assert_eq!(merged.comparison.count(Fate::Added) + merged.comparison.count(Fate::Supersedes), 1);
    let nameless = row.replacen("AU-BIOSECURITY-FY27", "", 1);
    let faults = shipped(&proposal(Mode::Additions, "fees", &format!("{FEES}\n{nameless}\n"))).unwrap_err();
    assert_eq!((faults[0].line, faults[0].column.as_str()), (2, "rule_id"));
}

#[test]
fn every_fault_is_told_with_its_line_and_nothing_is_merged() {
    let rows = [
        ",VAT 20 %,DE,,vat,,*,20 %,,,,on,a law,verified",
        ",,DE,,vat,,4901,0.07,,soon,,on,,verified",
        ",VAT 5 %,FR,,vat,,4901,0.05,,,,perhaps,a law,verified",
    ];
    let faults = shipped(&taxes(&rows)).unwrap_err();
    let found: Vec<_> = faults.iter().map(|fault| (fault.line, fault.column.as_str())).collect();
    assert_eq!(found, [(2, "rate"), (3, "title"), (3, "source"), (3, "from"), (4, "state")]);
    let twice = [",VAT 20 %,DE,,vat,,*,0.20,,,,on,a law,verified", ",VAT 21 %,DE,,vat,,*,0.21,,,,on,a law,verified"];
    assert!(shipped(&taxes(&twice)).unwrap_err()[0].message.contains("line 2"));
    let mut two = taxes(&[]);
    two.sheets.push(two.sheets[0].clone());
    assert!(shipped(&two).unwrap_err()[0].message.contains("two files"));
}

#[test]
fn a_file_is_known_by_its_heading() {
    let text = format!("\u{feff}{TAXES}\r\n");
    assert!(matches!(given("a.csv", text.as_bytes()), Ok(Given::Rows(sheet)) if sheet.table == "taxes"));
    assert!(matches!(given("a.xml", b" <?xml version='1.0'?>"), Ok(Given::Rates(_))));
    assert!(matches!(given("a.csv", b"Date,USD\n"), Ok(Given::Rates(_))));
    assert_eq!(given("a.png", b"\x89PNG\r\n\x1a\n\0"), Err(BadFile::NotText));
    assert_eq!(given("a.csv", b"\xff\xfea\0b\0"), Err(BadFile::NotText));
    assert_eq!(given("a.csv", b" \n"), Err(BadFile::Empty));
    let near = given("a.csv", b"destination,code,origin,rate\n").unwrap_err();
    assert!(matches!(near, BadFile::Heading { near: "tariffs", .. }), "{near}");
    for (table, own) in TABLES {
        let heading = columns_of(own).join(",");
        assert!(matches!(given("x", heading.as_bytes()), Ok(Given::Rows(sheet)) if sheet.table == table), "{table}");
    }
}

#[test]
fn the_shipped_tables_print_as_they_read() {
    let base = Rulebook::shipped();
    let again = Rulebook::parse(base.printed()).unwrap();
    assert_eq!(again.rows(), base.rows());
    assert_eq!(again.printed(), base.printed());
}

#[test]
fn a_day_begins_at_midnight_where_the_market_is() {
    let book = Rulebook::shipped();
    let at = |code: &str| {
        let market = book.market(code.parse().unwrap(), day("2026-12-01")).unwrap();
        preview::beginning(market, day("2026-12-01"), now()).to_rfc3339()
    };
    assert_eq!(at("DE"), "2026-11-30T23:00:00+00:00");
    assert_eq!(at("JP"), "2026-11-30T15:00:00+00:00");
    assert_eq!(at("US"), "2026-12-01T05:00:00+00:00");
}
