//! Settle-up: what carriers charged is compared with what was paid; the difference finds its owner, once.

use entrepot::actions::ActionError;
use entrepot::actions::settle_charges::settle_charges;
use entrepot::cli::import::charges::{Report, settle};
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::ids::ConsignmentNumber;
use entrepot::domain::ledger::{Account, balance};
use entrepot::domain::money::Money;
use entrepot::domain::orders::Consignment;
use entrepot::domain::settlements::{Parts, SettlementState, read};
use entrepot::outside::refunds::resume_refunds;
use entrepot::store::{StoreError, ledger, orders, outbox, refunds, settlements};
use indicatif::ProgressBar;

use super::operator;
use crate::shop::till::{Till, posted};
use crate::support::{Answer, Sold, TestShop, Visitor};

const HEADING: &str = "tracking,declaration,duty,tax,fee,currency";

/// The first consignment of a sale, and what was paid for its border.
fn parcel(shop: &TestShop, sold: &Sold) -> (Consignment, Parts) {
    let id = sold.id.clone();
    let all = shop.app.db.read_now(|read| orders::consignments(read, &id)).unwrap();
    let first = all.into_iter().next().unwrap();
    let border = Parts::at_border(&first.receipt);
    (first, border)
}

/// A row: what was paid for the border, each part and so many minor units more or less of the duty.
fn row(number: &ConsignmentNumber, declaration: &str, paid: Parts, more: i64) -> String {
    let duty = Money::new(paid.duty.minor() + more, paid.duty.currency());
    format!("{number},{declaration},{duty},{},{},{}\n", paid.tax, paid.fees, duty.currency())
}

async fn upload(operator: &mut Visitor, file: &str) -> Answer {
    operator.open("/ops/settlements").await.assert_status(200);
    let (action, fields) = operator.filled("form[enctype]", &[]);
    let token = fields.into_iter().find(|(name, _)| name == "csrf").unwrap().1;
    let body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n--x\r\nContent-Disposition: form-data; \
         name=\"file\"; filename=\"charges.csv\"\r\nContent-Type: text/csv\r\n\r\n{file}\r\n--x--\r\n"
    );
    operator.post_raw(&action, "multipart/form-data; boundary=x", body.into_bytes()).await
}

fn state(shop: &TestShop, sold: &Sold) -> Vec<SettlementState> {
    let id = sold.id.clone();
    let all = shop.app.db.read_now(|read| settlements::of_order(read, &id)).unwrap();
    all.into_iter().map(|one| one.state).collect()
}

/// How the accounts of an order stand, those of nothing left out.
fn standing(shop: &TestShop, sold: &Sold) -> Vec<(Account, i64)> {
    let id = sold.id.clone();
    let entries = shop.app.db.read_now(|read| ledger::of_order(read, &id)).unwrap();
    let mut sums = std::collections::BTreeMap::new();
    for entry in &entries {
        assert!(balance(&entry.postings).unwrap().values().all(|sum| sum.is_zero()), "{}", entry.source);
        for posting in &entry.postings {
            *sums.entry((posting.account, posting.amount.currency())).or_insert(0) += posting.amount.minor();
        }
    }
    sums.into_iter().filter(|(_, sum)| *sum != 0).map(|((account, _), sum)| (account, sum)).collect()
}

fn of(standing: &[(Account, i64)], account: Account) -> i64 {
    standing.iter().find(|(known, _)| *known == account).map_or(0, |(_, sum)| *sum)
}

fn proved(shop: &TestShop) {
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|error| panic!("{error}"));
}

#[actix_web::test]
async fn who_paid_more_than_was_charged_gets_it_back_with_a_letter() {
    let shop = TestShop::open();
    let (owner, cookie) = shop.person(Role::Shopper, "en");
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], Some(&owner));
    let (parcel, paid) = parcel(&shop, &sold);
    assert!(paid.duty.minor() > 300, "{paid:?}");
    let mut operator = operator(&shop);
    let file = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, -250));
    let page = upload(&mut operator, &file).await;
    page.assert_status(200).assert_reads("One row was booked").assert_reads("One shopper gets money back");
    assert_eq!(state(&shop, &sold), [SettlementState::Refunded]);

    let stands = standing(&shop, &sold);
    let totals = parcel.receipt.totals;
    assert_eq!(of(&stands, Account::DutyHeld), paid.duty.minor() - totals.duty.minor(), "cleared");
    assert_eq!(of(&stands, Account::RefundsDue), 0);
    assert_eq!(of(&stands, Account::CarrierPayable), -(paid.total().unwrap().minor() - 250));
    let mut me = shop.anonymous();
    me.hold("entrepot", &cookie);
    let page = me.open(&sold.at(&format!("orders/{}", sold.number))).await;
    page.assert_reads("We have sent $2.50 back to you");
    let id = sold.id.clone();
    let letters = shop.app.db.read_now(|read| outbox::of_order(read, &id)).unwrap();
    assert_eq!(letters.last().unwrap().kind, "charges_refunded");
    operator.open(&format!("/care/orders/{}", sold.number)).await.assert_reads("Charged less than was paid: refunded");
    proved(&shop);
}

#[actix_web::test]
async fn the_letter_is_written_in_the_shoppers_language_with_its_amounts() {
    let shop = TestShop::open();
    shop.set_free("GX-CUP-WHT", 90);
    let mut operator = operator(&shop);
    for (segment, subject) in [("en-us", "Money back"), ("de-at", "Geld zurück"), ("ar-ae", "مال عائد")] {
        let sold = shop.sell(segment, &[("GX-CUP-WHT", 2)], None);
        let (parcel, paid) = parcel(&shop, &sold);
        assert!(paid.total().unwrap().minor() > 200, "{segment}: {paid:?}");
        let currency = paid.duty.currency();
        let file = format!("{HEADING}\n{},26X{segment},0,0,0,{currency}\n", parcel.number);
        upload(&mut operator, &file).await.assert_status(200);
        let letter = posted(&shop).await.into_iter().next_back().unwrap();
        assert!(letter.subject.contains(subject), "{}", letter.subject);
        assert!(letter.text.contains(parcel.number.as_str()), "{}", letter.text);
        assert!(letter.text.contains("orders/find") && !letter.text.contains(&sold.key), "{}", letter.text);
    }
}

#[actix_web::test]
async fn the_same_file_again_changes_nothing_and_a_corrected_row_is_a_conflict() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let (parcel, paid) = parcel(&shop, &sold);
    let mut operator = operator(&shop);
    let file = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, -250));
    upload(&mut operator, &file).await.assert_status(200);
    let before = standing(&shop, &sold);
    for _ in 0..2 {
        upload(&mut operator, &file).await.assert_status(200).assert_reads("One row was booked before");
    }
    let other = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, -100));
    let page = upload(&mut operator, &other).await;
    page.assert_status(422).assert_reads("Booked before under the same declaration with other figures");
    let elsewhere = format!("{HEADING}\n{}", row(&parcel.number, "26US0002", paid, -250));
    upload(&mut operator, &elsewhere).await.assert_status(422).assert_reads("settled under declaration 26US0001");
    assert_eq!(standing(&shop, &sold), before);
    let id = sold.id.clone();
    assert_eq!(shop.app.db.read_now(|read| refunds::of_order(read, &id)).unwrap().len(), 1);
    proved(&shop);
}

#[actix_web::test]
async fn a_small_difference_stays_and_a_small_loss_is_borne() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    for (more, expected, reserve) in
        [(0, SettlementState::Even, 0), (-49, SettlementState::Kept, -49), (300, SettlementState::Borne, 300)]
    {
        let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
        let (parcel, paid) = parcel(&shop, &sold);
        let file = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, more));
        upload(&mut operator, &file).await.assert_status(200);
        assert_eq!(state(&shop, &sold), [expected]);
        assert_eq!(of(&standing(&shop, &sold), Account::Reserve), reserve);
        let id = sold.id.clone();
        assert!(shop.app.db.read_now(|read| refunds::of_order(read, &id)).unwrap().is_empty());
    }
    proved(&shop);
}

#[actix_web::test]
async fn over_the_limit_an_operator_decides_once() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let (parcel, paid) = parcel(&shop, &sold);
    let (mut first, mut second) = (operator(&shop), operator(&shop));
    let file = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, 5000));
    upload(&mut first, &file).await.assert_status(200).assert_reads("One charge waits for your decision");
    first.open("/ops/").await.assert_reads("One charge waits for a decision");
    assert_eq!(of(&standing(&shop, &sold), Account::InReview), 5000);
    assert_eq!(of(&standing(&shop, &sold), Account::Reserve), 0);

    first.open("/ops/settlements").await.assert_status(200);
    let (bear, fields) = first.filled("form[action$=bear]", &[("note", "")]);
    let dispute = bear.replace("/bear", "/dispute");
    let page = first.post(&dispute, &fields).await;
    page.assert_status(422).assert_reads("Say what is disputed");
    assert!(page.has("textarea[aria-invalid=true]"));
    first.open("/ops/settlements").await;
    let (_, fields) = first.filled("form[action$=bear]", &[("note", "Wrong tariff line, asked Blue Lane.")]);
    first.post(&dispute, &fields).await.assert_leads("/ops/settlements");
    assert_eq!(state(&shop, &sold), [SettlementState::Disputed]);
    second.open("/ops/settlements").await.assert_reads("Wrong tariff line");
    second.submit("form[action$=bear]", &[("note", "They keep it.")]).await.assert_leads("/ops/settlements");
    assert_eq!(of(&standing(&shop, &sold), Account::InReview), 0);
    assert_eq!(of(&standing(&shop, &sold), Account::Reserve), 5000);
    first.post(&bear, &fields).await.assert_status(409).assert_reads("That was done before");
    proved(&shop);
    operator(&shop).open("/ops/audit").await.assert_reads("dispute charges").assert_reads("bear charges");
}

#[actix_web::test]
async fn a_dispute_that_is_won_leaves_nothing_owed() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    // Once in the order's own currency, once in another.
    for (currency, more) in [("USD", 5000), ("EUR", 9000)] {
        let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
        let (parcel, paid) = parcel(&shop, &sold);
        let file = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, more).replace("USD", currency));
        upload(&mut operator, &file).await.assert_status(200);
        assert_eq!(state(&shop, &sold), [SettlementState::Review]);
        operator.open("/ops/settlements").await;
        assert!(!operator.page.as_ref().unwrap().has("button[formaction$=credit]"), "not before it is disputed");
        let (bear, fields) = operator.filled("form[action$=bear]", &[("note", "Not our tariff line.")]);
        let credit = bear.replace("/bear", "/credit");
        operator.post(&credit, &fields).await.assert_status(409);
        operator.post(&bear.replace("/bear", "/dispute"), &fields).await.assert_leads("/ops/settlements");
        operator.open("/ops/settlements").await.assert_reads("They took it back");
        operator.post(&credit, &fields).await.assert_leads("/ops/settlements");
        assert_eq!(state(&shop, &sold), [SettlementState::Credited]);
        let left = standing(&shop, &sold);
        assert_eq!((of(&left, Account::InReview), of(&left, Account::Reserve)), (0, 0), "{currency}");
        operator.post(&bear, &fields).await.assert_status(409).assert_reads("That was done before");
    }
    operator.open("/ops/settlements").await.assert_reads("taken back by the carrier");
    proved(&shop);
}

#[actix_web::test]
async fn good_rows_book_and_bad_ones_are_named_in_the_readers_language() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let (parcel, paid) = parcel(&shop, &sold);
    let (_, unpaid) = shop.place("en-us", &[("GX-CUP-WHT", 1)], None);
    let (waiting, _) = self::parcel(&shop, &unpaid);
    let file = format!(
        "{HEADING}\nNOWHERE123,1,1.00,0,0,USD\n{}{},1,1.00,0,0,USD\nX12345,1,viel,0,0,USD\n",
        row(&parcel.number, "26US0001", paid, -250),
        waiting.number
    );
    let mut german = shop.staff(Role::Operator, "de");
    let page = upload(&mut german, &file).await;
    page.assert_status(422).assert_reads("Eine Zeile wurde gebucht").assert_reads("3 Zeilen wurden nicht gebucht");
    page.assert_reads("Kein Paket hat diese Nummer")
        .assert_reads("ist nicht bezahlt")
        .assert_reads("Das ist kein Betrag");
    assert_eq!(page.attributes("tr[data-line]", "data-line"), ["2", "4", "5"]);
    let mut arabic = shop.staff(Role::Operator, "ar");
    let page = upload(&mut arabic, &file).await;
    page.assert_status(422).assert_reads("لا طرد بهذا الرقم").assert_reads("مقيّد من قبل");
    upload(&mut arabic, "").await.assert_status(422).assert_reads("اختر ملفًا");
    assert_eq!(state(&shop, &sold), [SettlementState::Refunded]);
}

#[actix_web::test]
async fn only_operators_settle() {
    let shop = TestShop::open();
    for role in [Role::Shopper, Role::Agent] {
        let mut other = shop.staff(role, "en");
        for path in ["/ops/settlements", "/ops/books", "/ops/books/reserve/EUR"] {
            other.open(path).await.assert_status(403);
        }
    }
    shop.anonymous().open("/ops/settlements").await.assert_leads("account/login");
    operator(&shop).open("/ops/books/petty_cash/EUR").await.assert_status(404);
}

#[actix_web::test]
async fn a_parcel_is_found_by_its_tracking_number_which_is_its_own() {
    let shop = TestShop::open();
    let (sold, other) =
        (shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None), shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None));
    let (parcel, paid) = parcel(&shop, &sold);
    let mut agent = shop.staff(Role::Agent, "en");
    let here = format!("/care/orders/{}", sold.number);
    let form = format!("form[action$='{}']", parcel.number);
    agent.open(&here).await.assert_status(200);
    let page = agent.submit(&form, &[("tracking", "12")]).await;
    page.assert_status(422).assert_reads("At least six");
    assert_eq!(page.attribute("input[aria-invalid=true]", "value").as_deref(), Some("12"), "kept as typed");
    agent.open(&here).await;
    agent.submit(&form, &[("tracking", "lx 900 100 200 us")]).await.assert_leads(&here);
    let there = self::parcel(&shop, &other).0.number;
    agent.open(&format!("/care/orders/{}", other.number)).await;
    let page = agent.submit(&format!("form[action$='{there}']"), &[("tracking", "LX900100200US")]).await;
    page.assert_status(409).assert_reads("Another parcel has this number");
    let file = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, 0));
    let file = file.replace(parcel.number.as_str(), "LX900100200US");
    upload(&mut operator(&shop), &file).await.assert_status(200).assert_reads("One row was booked");
    assert_eq!(state(&shop, &sold), [SettlementState::Even]);
}

/// A return after a settlement gives back what was paid, less what the settlement gave back.
#[actix_web::test]
async fn a_return_after_a_settlement_gives_back_the_rest_and_no_more() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 2)], None);
    let (parcel, paid) = parcel(&shop, &sold);
    let mut operator = operator(&shop);
    let file = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, -333));
    upload(&mut operator, &file).await.assert_status(200);
    for unit in 0..2 {
        let mut guest = shop.anonymous();
        guest.open(&format!("{}&look=1&u0=1&reason=changed_mind", sold.returns())).await.assert_status(200);
        guest.page.as_ref().unwrap().assert_reads("Duty, tax and fees that came back before");
        let to = guest.submit("form.calm", &[("words", "")]).await.assert_leads("/returns/");
        let rma = guest.open(&to).await.attribute("[data-rma]", "data-rma").unwrap();
        let mut agent = shop.staff(Role::Agent, "en");
        agent.open(&format!("/care/returns/{rma}")).await.assert_status(200);
        agent.submit_and_follow("form[action$=approve]", &[]).await;
        if unit == 1 {
            let page = agent.page.as_ref().unwrap();
            page.assert_reads("Duty, tax and fees that came back before");
        }
        agent.submit_and_follow("form[action$=receive]", &[]).await;
        agent.submit_and_follow("form[action$=refund]", &[]).await.assert_reads("Refunded and posted");
    }
    let id = sold.id.clone();
    let (order, back) = shop
        .app
        .db
        .read_now(|read| Ok::<_, StoreError>((orders::by_id(read, &id)?.unwrap(), refunds::of_order(read, &id)?)))
        .unwrap();
    let all: i64 = back.iter().map(|refund| refund.amount.minor()).sum();
    assert_eq!((back.len(), all), (3, order.totals.total.minor()), "everything back is everything paid");
    assert_eq!(of(&standing(&shop, &sold), Account::Shoppers), 0);
    proved(&shop);
}

/// An undecided return could still be rejected: what it will give back is not known, so its parcel is not settled yet.
#[actix_web::test]
async fn a_parcel_with_an_undecided_return_waits() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let (parcel, paid) = parcel(&shop, &sold);
    let mut guest = shop.anonymous();
    guest.open(&format!("{}&look=1&u0=1&reason=changed_mind", sold.returns())).await;
    guest.submit("form.calm", &[("words", "")]).await.assert_leads("/returns/");
    let file = format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, -250));
    upload(&mut operator(&shop), &file).await.assert_status(422).assert_reads("is still to be decided");
    assert!(state(&shop, &sold).is_empty());
}

#[actix_web::test]
async fn the_command_settles_and_the_running_shop_sends_the_money() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let (parcel, paid) = parcel(&shop, &sold);
    let file = format!("{HEADING}\n{}bad,row\n", row(&parcel.number, "26US0001", paid, -250));
    let bar = ProgressBar::hidden();
    let report = settle(&shop.app.db, &shop.app.wording, file.as_bytes(), &bar).unwrap();
    assert_eq!((report.booked, report.refunds, report.unbooked.len()), (1, 1, 1), "{report:?}");
    assert_eq!(state(&shop, &sold), [SettlementState::Refunding]);
    shop.passes(chrono::TimeDelta::minutes(5));
    assert_eq!(resume_refunds(&shop.app.db, shop.app.payments.as_ref()).await.unwrap(), 1);
    assert_eq!(state(&shop, &sold), [SettlementState::Refunded]);
    let again = settle(&shop.app.db, &shop.app.wording, file.as_bytes(), &bar).unwrap();
    assert_eq!(again, Report { known: 1, unbooked: again.unbooked.clone(), ..Report::default() });
    proved(&shop);
}

/// On PostgreSQL the two run side by side, on SQLite one after the other: either way it is booked once.
#[actix_web::test]
async fn two_operators_with_one_file_book_it_once() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let (parcel, paid) = parcel(&shop, &sold);
    let lines = read(format!("{HEADING}\n{}", row(&parcel.number, "26US0001", paid, -250)).as_bytes()).0;
    let press = || {
        let lines = lines.clone();
        shop.app.db.write(move |tx| settle_charges(tx, &Author::command("test"), &lines))
    };
    let answers: Vec<Result<_, ActionError>> = futures_util::future::join_all([press(), press(), press()]).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!(state(&shop, &sold), [SettlementState::Refunding]);
    proved(&shop);
}
