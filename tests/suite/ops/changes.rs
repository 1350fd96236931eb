//! Rules are data, and operators own them: one proposes and sees what moves, another approves, and any can take back.

use chrono::TimeDelta;
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use indicatif::ProgressBar;
use rust_decimal::Decimal;

use super::operator;
use crate::support::{Answer, TestShop, Visitor};

const CHANGES: &str = "/ops/rules/changes";
const TAXES: &str =
    "rule_id,title,destination,region,kind,category,prefixes,rate,national,from,to,state,source,confidence";
/// A quarter more on top in Germany.
const DEARER: &str = ",VAT 25 %,DE,,vat,,*,0.25,,,,on,a law of tomorrow,verified";
const TEAPOT: &str = "/en-de/p/bail-handled-teapot";

fn table(rows: &[&str]) -> Vec<u8> {
    format!("{TAXES}\n{}\n", rows.join("\n")).into_bytes()
}

/// Sends files by the form of the page of changes.
async fn propose(visitor: &mut Visitor, files: &[(&str, Vec<u8>)], typed: &[(&str, &str)]) -> Answer {
    visitor.open(CHANGES).await.assert_status(200);
    let (to, fields) = visitor.filled("form[enctype]", typed);
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    for (name, file) in files {
        let head = format!("name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/csv");
        body.extend(format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes());
        body.extend(file);
        body.extend(b"\r\n");
    }
    body.extend(b"--x--\r\n");
    visitor.post_raw(&to, "multipart/form-data; boundary=x", body).await
}

/// Proposes dearer tax in Germany from December on; where the proposal lies.
async fn dearer(visitor: &mut Visitor) -> String {
    let file = [("taxes.csv", table(&[DEARER]))];
    propose(visitor, &file, &[("effective", "2026-12-01"), ("note", "Read twice")]).await.assert_leads(CHANGES)
}

fn step(name: &str) -> String {
    format!("form[action$='/{name}']")
}

async fn press(visitor: &mut Visitor, at: &str, name: &str) -> Answer {
    visitor.open(at).await;
    let (to, fields) = visitor.filled(&step(name), &[]);
    visitor.post(&to, &fields).await
}

async fn price(shop: &TestShop, at: &str) -> String {
    shop.anonymous().open(at).await.attribute("main [itemprop=price]", "value").unwrap()
}

fn in_force(shop: &TestShop) -> String {
    shop.app
        .db
        .read_now(|read| Ok::<_, entrepot::store::StoreError>(read.known().versions.rulebook_hash.clone()))
        .unwrap()
}

#[actix_web::test]
async fn an_operator_proposes_rules_and_sees_what_moves() {
    let shop = TestShop::open();
    let (was, before) = (price(&shop, TEAPOT).await, in_force(&shop));
    let mut one = operator(&shop);
    let at = dearer(&mut one).await;
    let page = one.open(&at).await;
    page.assert_reads("DE-VAT-STANDARD-202101-20261201").assert_reads("Read twice").assert_reads("VAT 25 %");
    page.assert_reads("Germany").assert_status(200);
    let moved = page.every("details[open] tbody tr");
    assert!(moved.len() > 10, "{moved:?}");
    let row = moved.iter().find(|row| row.contains("eapot")).unwrap();
    assert!(row.contains('+'), "{row}");
    assert!(!page.has(&step("approve")), "nobody approves what they proposed");
    assert!(page.has(&step("withdraw")));
    assert_eq!((price(&shop, TEAPOT).await, in_force(&shop)), (was, before), "nothing happened yet");
    operator(&shop).open("/ops/").await.assert_reads("waits for a second operator").assert_reads("taxes.csv");
    one.open("/ops/audit").await.assert_reads("propose rules");
}

#[actix_web::test]
async fn a_second_operator_approves_and_prices_change_at_midnight_there() {
    let shop = TestShop::open();
    shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let (was, vienna) = (price(&shop, TEAPOT).await, price(&shop, "/de-at/p/bail-handled-teapot").await);
    let at = dearer(&mut operator(&shop)).await;
    let mut other = operator(&shop);
    press(&mut other, &at, "approve").await.assert_leads(&at);
    other.open(&at).await.assert_reads("approved").assert_reads("approve rules");
    assert_eq!(price(&shop, TEAPOT).await, was, "its day has not come");
    // Until the last minute of November in Berlin, an hour before it ends in London.
    shop.passes(TimeDelta::days(6) + TimeDelta::hours(13) + TimeDelta::minutes(59));
    assert_eq!(price(&shop, TEAPOT).await, was);
    shop.passes(TimeDelta::minutes(2));
    let now = price(&shop, TEAPOT).await;
    let ratio = now.parse::<Decimal>().unwrap() / was.parse::<Decimal>().unwrap();
    let fair = "1.25".parse::<Decimal>().unwrap() / "1.19".parse::<Decimal>().unwrap();
    assert_eq!(ratio.round_dp(2), fair.round_dp(2), "{was} to {now}");
    assert_eq!(price(&shop, "/de-at/p/bail-handled-teapot").await, vienna, "Austria keeps its tax");
    shop.sell("de-de", &[("GX-CUP-WHT", 1)], None);
    let proved = prove(&shop.app.db, &ProgressBar::hidden());
    assert!(proved.is_ok_and(|proved| proved.orders == 2), "orders of both rulebooks are proved again");
}

#[actix_web::test]
async fn nobody_approves_alone() {
    let shop = TestShop::open();
    let before = in_force(&shop);
    let mut one = operator(&shop);
    let at = dearer(&mut one).await;
    one.open(&at).await;
    let (_, fields) = one.filled(&step("withdraw"), &[]);
    let answer = one.post(&format!("{at}/approve"), &fields).await;
    answer
        .assert_status(409)
        .assert_reads("cannot approve what you proposed yourself")
        .assert_reads("another operator");
    assert_eq!(in_force(&shop), before);
    let mut other = operator(&shop);
    other.open(&at).await;
    let (_, fields) = other.filled(&step("approve"), &[]);
    other.post(&format!("{at}/withdraw"), &fields).await.assert_status(409).assert_reads("refuse it");
    other.post(&format!("{at}/refuse"), &fields).await.assert_leads(&at);
    other.post(&format!("{at}/approve"), &fields).await.assert_status(409);
    assert_eq!(in_force(&shop), before);
}

#[actix_web::test]
async fn an_author_withdraws_and_nothing_is_left_to_decide() {
    let shop = TestShop::open();
    let mut one = operator(&shop);
    let at = dearer(&mut one).await;
    press(&mut one, &at, "withdraw").await.assert_leads(&at);
    let page = operator(&shop);
    let mut other = page;
    let page = other.open(&at).await;
    page.assert_reads("withdrawn");
    assert!(!page.has("main form"), "{}", page.main());
}

#[actix_web::test]
async fn what_was_approved_is_taken_back_to_the_very_rulebook() {
    let shop = TestShop::open();
    let before = in_force(&shop);
    let at = dearer(&mut operator(&shop)).await;
    let mut other = operator(&shop);
    press(&mut other, &at, "approve").await.assert_leads(&at);
    let between = in_force(&shop);
    assert_ne!(between, before);
    let file = [("taxes.csv", table(&[",VAT 21 %,AT,,vat,,*,0.21,,,,on,a law,verified"]))];
    let later = propose(&mut other, &file, &[]).await.assert_leads(CHANGES);
    press(&mut operator(&shop), &later, "approve").await.assert_leads(&later);
    // The earlier one carries the later one by now.
    let answer = press(&mut other, &at, "take-back").await;
    answer.assert_status(409).assert_reads("Take that back first");
    assert!(answer.attributes("main [role=alert] a", "href").contains(&later));
    press(&mut other, &later, "take-back").await.assert_leads(&later);
    assert_eq!(in_force(&shop), between);
    press(&mut other, &at, "take-back").await.assert_leads(&at);
    assert_eq!(in_force(&shop), before);
    other.open(&at).await.assert_reads("taken back");
    other.open("/ops/audit").await.assert_reads("take back rules");
    // What was in force meanwhile stays readable, and says that it is not any more.
    let page = other.open(&format!("/ops/rules?book={between}&table=taxes&country=DE&on=2026-12-02")).await;
    page.assert_reads("earlier version").assert_reads("VAT 25 %");
    other.open("/ops/rules?book=none").await.assert_status(404);
}

#[actix_web::test]
async fn a_proposal_is_looked_at_again_when_it_would_do_something_else() {
    let shop = TestShop::open();
    let mut one = operator(&shop);
    let at = dearer(&mut one).await;
    let file = [("taxes.csv", table(&[",VAT 22 %,DE,,vat,,*,0.22,,,,on,a law,verified"]))];
    let first = propose(&mut one, &file, &[("effective", "2026-11-30")]).await.assert_leads(CHANGES);
    let mut other = operator(&shop);
    press(&mut other, &first, "approve").await.assert_leads(&first);
    let between = in_force(&shop);
    let answer = press(&mut other, &at, "approve").await;
    answer.assert_status(409).assert_reads("Look again").assert_reads("no longer those");
    assert_eq!(in_force(&shop), between);
    press(&mut other, &at, "look-again").await.assert_leads(&at);
    other.open(&at).await.assert_reads("DE-VAT-STANDARD-202101-20261130");
    press(&mut other, &at, "approve").await.assert_leads(&at);
    assert_ne!(in_force(&shop), between);
}

#[actix_web::test]
async fn rules_of_elsewhere_do_not_make_a_proposal_stale() {
    let shop = TestShop::open();
    let mut one = operator(&shop);
    let at = dearer(&mut one).await;
    let file = [("taxes.csv", table(&[",VAT 21 %,AT,,vat,,*,0.21,,,,on,a law,verified"]))];
    let first = propose(&mut one, &file, &[]).await.assert_leads(CHANGES);
    let mut other = operator(&shop);
    press(&mut other, &first, "approve").await.assert_leads(&first);
    press(&mut other, &at, "approve").await.assert_leads(&at);
    let page = other.open("/ops/rules?table=taxes&on=2026-12-01&all=").await;
    page.assert_reads("VAT 25 %").assert_reads("VAT 21 %");
}

#[actix_web::test]
async fn faults_are_told_by_line_and_nothing_is_kept() {
    let shop = TestShop::open();
    let mut one = operator(&shop);
    let rows = [DEARER, ",VAT,DE,,vat,,4901,7 %,,,,on,a law,verified", ",,FR,,vat,,*,0.2,,,,maybe,,verified"];
    let typed = [("effective", "2026-12-24"), ("note", "For Christmas")];
    let page = propose(&mut one, &[("taxes.csv", table(&rows))], &typed).await;
    page.assert_status(422).assert_reads("4 cells cannot be used").assert_reads("Nothing was loaded");
    let lines = page.every("[role=alert] tbody tr");
    assert!(lines[0].contains("3 rate") && lines[1].contains("4 title") && lines[3].contains("4 state"), "{lines:?}");
    assert_eq!(page.attribute("#note", "value").as_deref(), Some("For Christmas"));
    assert_eq!(page.attribute("#effective", "value").as_deref(), Some("2026-12-24"));
    one.open(CHANGES).await.assert_reads("Nobody has proposed a change yet");
}

#[actix_web::test]
async fn rubbish_is_refused_kindly() {
    let shop = TestShop::open();
    let mut one = operator(&shop);
    let png = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[7; 900]].concat();
    for (file, says) in [
        (png, "is not text"),
        (b"\xff\xfer\0u\0l\0e\0".to_vec(), "is not text"),
        (b"  \n".to_vec(), "is empty"),
        (b"a;b;c\n1;2;3\n".to_vec(), "does not begin with the heading"),
        (b"Date,USD\n2026-11-20,much\n".to_vec(), "cannot be used"),
        (table(&[]), "in force already"),
    ] {
        let page = propose(&mut one, &[("odd.csv", file)], &[]).await;
        page.assert_status(422).assert_reads(says);
        assert!(page.has("[role=alert]"), "{says}");
    }
    propose(&mut one, &[], &[]).await.assert_status(422).assert_reads("Choose a file");
    propose(&mut one, &[("t.csv", table(&[DEARER]))], &[("effective", "soon")]).await.assert_status(422);
    let page = propose(&mut one, &[("huge.csv", vec![b'x'; 50 * 1024 * 1024])], &[]).await;
    page.assert_status(413).assert_reads("over 16 MB");
    one.open(&format!("{CHANGES}/none")).await.assert_status(404);
}

#[actix_web::test]
async fn exchange_rates_wait_for_a_second_operator_too() {
    let shop = TestShop::open();
    let was = price(&shop, TEAPOT).await;
    let mut one = operator(&shop);
    let file = [("eurofxref-hist.csv", b"Date,CNY,USD,\n2026-11-20,6.10,1.12,\n".to_vec())];
    let at = propose(&mut one, &file, &[]).await.assert_leads(CHANGES);
    let page = one.open(&at).await;
    page.assert_reads("CNY 2026-11-20").assert_reads("rate 6.10");
    assert!(page.every("details[open] tbody tr").iter().any(|row| row.contains("eapot")), "{}", page.main());
    assert_eq!(price(&shop, TEAPOT).await, was);
    let mut other = operator(&shop);
    press(&mut other, &at, "approve").await.assert_leads(&at);
    assert_ne!(price(&shop, TEAPOT).await, was);
    let page = other.open(&at).await;
    page.assert_reads("approved");
    assert!(!page.has(&step("take-back")), "newer rates supersede them");
    let mixed = [("taxes.csv", table(&[DEARER])), ("daily.csv", b"Date,USD\n2026-11-21,1.2\n".to_vec())];
    propose(&mut one, &mixed, &[]).await.assert_status(422).assert_reads("proposed apart");
}

#[actix_web::test]
async fn an_official_schedule_is_read_and_what_it_hides_is_listed() {
    let shop = TestShop::open();
    let mut one = operator(&shop);
    let file = "HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,\
        Column 2 Rate of Duty,Quota Quantity,Additional Duties\n\
        \"6911.10\",\"0\",\"Tableware\",\"\",\"\",\"\",\"\",\"\",\"\"\n\
        \"6911.10.52.00\",\"1\",\"Cups\",\"[\"\"doz.\"\"]\",\"7.5%\",\"\",\"75%\",\"\",\"\"\n\
        \"9101.11.40.00\",\"1\",\"Watches\",\"\",\"51¢ each + 6.25% on the case\",\"\",\"Free\",\"\",\"\"\n";
    let typed = [("effective", "2026-12-01"), ("source", "The Commission's edition of December")];
    let at = propose(&mut one, &[("hts.csv", file.as_bytes().to_vec())], &typed).await.assert_leads(CHANGES);
    let page = one.open(&at).await;
    page.assert_reads("United States").assert_reads("is left out").assert_reads("51¢ each + 6.25% on the case");
    assert!(page.every("tbody th code").iter().any(|id| id.starts_with("US-691110")), "{}", page.main());
    let wrong = [("effective", "2026-12-01"), ("tariff", "GB")];
    let page = propose(&mut one, &[("hts.csv", file.as_bytes().to_vec())], &wrong).await;
    page.assert_status(422).assert_reads("does not hold this tariff");
    assert_eq!(page.attribute("#tariff option[selected]", "value").as_deref(), Some("GB"));
}

#[actix_web::test]
async fn days_that_are_over_and_uncertain_rows_are_told_plainly() {
    let shop = TestShop::open();
    let mut one = operator(&shop);
    let file = [("taxes.csv", table(&[&DEARER.replace("verified", "uncertain")]))];
    let at = propose(&mut one, &file, &[("effective", "2026-11-01")]).await.assert_leads(CHANGES);
    let page = one.open(&at).await;
    page.assert_reads("2 rows alter days that are over").assert_reads("One new row is uncertain");
    assert!(page.has("tbody .state.warn") && page.has("tbody .state.bad"));
}

#[actix_web::test]
async fn carts_in_which_goods_move_are_counted() {
    let shop = TestShop::open();
    let mut shopper = shop.anonymous();
    shopper.open(TEAPOT).await;
    shopper.submit("main form[action$='/cart']", &[]).await;
    let mut one = operator(&shop);
    let at = dearer(&mut one).await;
    let page = one.open(&at).await;
    page.assert_reads("1 of one line");
}

#[actix_web::test]
async fn nobody_else_reaches_rule_changes() {
    let shop = TestShop::open();
    let at = dearer(&mut operator(&shop)).await;
    for path in [CHANGES, &at] {
        shop.anonymous().open(path).await.assert_leads("account/login");
        for role in [Role::Shopper, Role::Agent] {
            shop.staff(role, "en").open(path).await.assert_status(403);
        }
    }
    let mut owner = shop.anonymous();
    let brand = entrepot::domain::accounts::PUBLISHED.iter().find(|account| account.role == Role::Brand).unwrap();
    owner.sign_in(brand.email, brand.password).await;
    owner.open(&at).await.assert_status(403);
    let token = operator(&shop).open(&at).await.attribute("input[name=csrf]", "value").unwrap();
    let fields = [("csrf".to_owned(), token)];
    shop.staff(Role::Agent, "en").post(&format!("{at}/approve"), &fields).await.assert_status(403);
    owner.post(&format!("{at}/approve"), &fields).await.assert_status(403);
}

#[actix_web::test]
async fn the_pages_of_changes_speak_every_language() {
    let shop = TestShop::open();
    let at = dearer(&mut operator(&shop)).await;
    for language in ["en", "de", "ar"] {
        let mut operator = shop.staff(Role::Operator, language);
        for path in [CHANGES, &at] {
            let page = operator.open(path).await;
            page.assert_status(200);
            assert_eq!(page.every("h1").len(), 1, "{path}");
            assert!(page.attribute("html", "lang").unwrap().starts_with(language), "{path}");
        }
    }
}

#[actix_web::test]
async fn operators_alone_are_told_on_which_uncertain_rules_an_order_leans() {
    let shop = TestShop::open();
    let mut one = operator(&shop);
    let file = [("taxes.csv", table(&[&DEARER.replace("verified", "uncertain")]))];
    let change = propose(&mut one, &file, &[("effective", "2026-11-24")]).await.assert_leads(CHANGES);
    press(&mut operator(&shop), &change, "approve").await.assert_leads(&change);
    let sold = shop.sell("de-de", &[("SH-SPR-050", 1), ("GX-CUP-WHT", 1)], None);
    let at = format!("/care/orders/{}", sold.number);
    let page = operator(&shop).open(&at).await.main();
    assert!(page.contains("not sure of") && page.contains("VAT 25 % uncertain"), "{page}");
    let agent = shop.staff(Role::Agent, "en").open(&at).await.main();
    assert!(!agent.contains("not sure of"), "{agent}");
    let mut shopper = shop.anonymous();
    for path in [sold.at(&format!("orders/{}?key={}", sold.number, sold.key)), TEAPOT.to_owned()] {
        let page = shopper.open(&path).await;
        page.assert_status(200);
        for word in ["not sure", "unsicher", "uncertain", "sicher sind"] {
            assert!(!page.body.contains(word), "{path} says {word}");
        }
    }
}
