//! The bank's daily file, fetched: by the hour, at the press of a button, by one process at a time.

use chrono::TimeDelta;
use entrepot::actions::record_fetch::Fetched;
use entrepot::cli::workers::keep_once;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::rates::feed::FeedFault;
use entrepot::outside::rates::{Folder, RateFeed, Web, fetch_rates};
use entrepot::store::{Db, StoreError, rate_feed};

use super::operator;
use crate::support::TestShop;

const FILE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gesmes:Envelope xmlns:gesmes=\"x\" xmlns=\"y\">\n\
    <Cube>\n<Cube time='2026-11-23'>\n<Cube currency='USD' rate='1.25'/>\n<Cube currency='CNY' rate='7.9'/>\n\
    </Cube>\n</Cube>\n</gesmes:Envelope>\n";

/// A folder in which the bank's file lies.
struct Bank(tempfile::TempDir);

impl Bank {
    fn with(text: &str) -> Self {
        let bank = Self(tempfile::tempdir().unwrap());
        bank.publish(text);
        bank
    }

    fn publish(&self, text: &str) {
        std::fs::write(self.0.path().join("eurofxref-daily.xml"), text).unwrap();
    }

    fn shop(&self) -> TestShop {
        TestShop::fed_from(self.0.path())
    }
}

fn newest(shop: &TestShop) -> String {
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    known.rates.newest().unwrap().to_string()
}

#[actix_web::test]
async fn an_operator_fetches_rates_at_once_and_sees_how_it_went() {
    let bank = Bank::with(FILE);
    let shop = bank.shop();
    let mut operator = operator(&shop);
    operator.open("/ops/rates").await.assert_reads("never yet").assert_reads("Every 6 hours");
    let page = operator.submit_and_follow("form[action='/ops/rates/fetch']", &[]).await;
    page.assert_reads("New exchange rates are in force").assert_reads("24 Nov 2026");
    assert_eq!(newest(&shop), "2026-11-23");
    operator.open("/ops/audit").await.assert_reads("load rates");
    shop.passes(TimeDelta::minutes(1));
    operator.open("/ops/rates").await;
    operator.submit_and_follow("form[action='/ops/rates/fetch']", &[]).await.assert_reads("nothing newer");
}

#[actix_web::test]
async fn a_file_that_is_not_understood_changes_nothing_and_says_which_line() {
    let bank = Bank::with(&FILE.replace("7.9", "much"));
    let shop = bank.shop();
    let mut operator = operator(&shop);
    let before = newest(&shop);
    operator.open("/ops/rates").await;
    let page = operator.submit_and_follow("form[action='/ops/rates/fetch']", &[]).await;
    page.assert_reads("could not be fetched").assert_reads("line 6").assert_reads("much");
    assert_eq!(newest(&shop), before, "not even the line before it");
    operator.open("/ops/").await.assert_reads("Exchange rates could not be fetched").assert_reads("line 6");
    bank.publish(&FILE.replace("2026-11-23", "2027-11-23"));
    shop.passes(TimeDelta::hours(6));
    keep_once(&shop.app).await.unwrap();
    assert_eq!(newest(&shop), before, "rates of a day to come would hide that nothing newer arrives");
    bank.publish(FILE);
    shop.passes(TimeDelta::hours(6));
    keep_once(&shop.app).await.unwrap();
    assert_eq!(newest(&shop), "2026-11-23");
    let page = operator.open("/ops/").await;
    assert!(!page.main().contains("could not be fetched"), "it worked since");
}

#[actix_web::test]
async fn rates_are_fetched_by_one_process_once_in_so_many_hours() {
    let bank = Bank::with(FILE);
    let shop = bank.shop();
    let tried = || shop.app.db.read_now(|read| rate_feed::state(read)).unwrap().tried;
    keep_once(&shop.app).await.unwrap();
    let first = tried();
    assert_eq!(newest(&shop), "2026-11-23");
    bank.publish(&FILE.replace("2026-11-23", "2026-11-24"));
    shop.passes(TimeDelta::hours(5));
    keep_once(&shop.app).await.unwrap();
    assert_eq!((tried(), newest(&shop).as_str()), (first, "2026-11-23"), "not before its time");
    shop.passes(TimeDelta::hours(1));
    let clock = {
        let now = shop.app.db.now();
        std::sync::Arc::new(move || now)
    };
    let other = Db::open(shop.database(), 1, clock).unwrap();
    let feed = Folder::at(bank.0.path());
    let (author, pause) = (|| Author::command("test"), TimeDelta::hours(6));
    let (one, two) = futures_util::future::join(
        fetch_rates(&shop.app.db, &feed, author(), pause),
        fetch_rates(&other, &feed, author(), pause),
    )
    .await;
    assert_eq!([one.unwrap(), two.unwrap()].iter().flatten().count(), 1, "two processes, one try");
    assert_eq!(newest(&shop), "2026-11-24");
}

#[actix_web::test]
async fn a_bank_that_cannot_be_reached_leaves_the_rates_as_they_are() {
    let shop = TestShop::open();
    // Nobody listens on port 1 of this machine.
    let feed = Web::at("http://127.0.0.1:1/eurofxref-daily.xml");
    let before = newest(&shop);
    let fetched = fetch_rates(&shop.app.db, &feed, Author::command("test"), TimeDelta::hours(1)).await.unwrap();
    assert!(matches!(fetched, Some(Fetched::Failed(FeedFault::Unreachable(_)))), "{fetched:?}");
    assert_eq!(newest(&shop), before);
    let state = shop.app.db.read_now(|read| rate_feed::state(read)).unwrap();
    assert!(state.is_down() && state.failed == state.tried);
}

#[actix_web::test]
async fn what_the_bank_answers_instead_of_the_file_is_told_apart() {
    use std::io::{Read, Write};
    let answers: [(&[u8], FeedFault); 3] = [
        (b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n", FeedFault::Status(503)),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 2000000\r\n\r\n", FeedFault::Large),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\xff\xfe", FeedFault::NotText),
    ];
    for (answer, expected) in answers {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/x.xml", listener.local_addr().unwrap());
        let bank = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = [0; 4096];
            let _ = stream.read(&mut asked).unwrap();
            stream.write_all(answer).unwrap();
            if answer.windows(7).any(|part| part == b"2000000") {
                // The client hangs up when it has had enough.
                let _ = stream.write_all(&vec![b' '; 2_000_000]);
            }
        });
        assert_eq!(Web::at(&address).fetch().await.unwrap_err(), expected);
        bank.join().unwrap();
    }
}

#[actix_web::test]
async fn without_an_address_nothing_is_fetched_and_the_page_says_how_to_set_one() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let page = operator.open("/ops/rates").await;
    page.assert_reads("Name the address of the daily file in the setting rates_url");
    assert!(!page.has("form[action='/ops/rates/fetch']"));
    let token = page.attribute("form input[name=csrf]", "value").unwrap();
    operator.post("/ops/rates/fetch", &[("csrf".to_owned(), token)]).await.assert_status(404);
    keep_once(&shop.app).await.unwrap();
    assert_eq!(shop.app.db.read_now(|read| rate_feed::state(read)).unwrap().tried, None);
}

#[actix_web::test]
async fn nobody_but_an_operator_fetches_rates() {
    let bank = Bank::with(FILE);
    let shop = bank.shop();
    let before = newest(&shop);
    for role in [Role::Agent, Role::Shopper] {
        let mut other = shop.staff(role, "en");
        let page = other.open("/ops/rates").await;
        assert_ne!(page.status, 200, "{role}");
        let token = page.attribute("form input[name=csrf]", "value").unwrap_or_default();
        let answer = other.post("/ops/rates/fetch", &[("csrf".to_owned(), token)]).await;
        assert!(!answer.body.contains("said-rates"), "{role}");
    }
    assert_eq!(newest(&shop), before);
}
