//! A stored receipt beside today's.

use entrepot::actions::load_rates::load_rates;
use entrepot::actions::load_rulebook::load_rulebook;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::fx::Published;
use entrepot::domain::rulebook::Rulebook;

use super::agent;
use crate::support::TestShop;

#[actix_web::test]
async fn an_agent_sees_a_stored_receipt_beside_todays_and_why_it_differs() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 2)], None);
    let here = format!("/care/orders/{}", sold.number);
    let mut agent = agent(&shop);
    agent.open(&here).await.assert_reads("What it would cost today");
    let page = agent.open(&format!("{here}/today")).await;
    page.assert_status(200).assert_reads("Today’s rules and rates say the same");
    assert!(page.has(".slip"), "the receipts themselves");

    let row = Published {
        // Goods are priced by the rates of the week before.
        day: "2026-11-20".parse().unwrap(),
        currency: "CNY".parse().unwrap(),
        rate: "6.50".parse().unwrap(),
        source: "ECB".into(),
    };
    shop.app.db.write_now(|tx| load_rates(tx, &Author::command("test"), &[row], &[])).unwrap();
    let page = agent.open(&format!("{here}/today")).await;
    page.assert_reads("Why it differs").assert_reads("One CNY was");
    let mut german = shop.staff(Role::Operator, "de");
    german.open(&format!("{here}/today")).await.assert_reads("Ein CNY war");
    let mut arabic = shop.staff(Role::Agent, "ar");
    arabic.open(&format!("{here}/today")).await.assert_reads("آنذاك والآن");
}

#[actix_web::test]
async fn no_quote_today_is_said_plainly() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let path = format!("/care/orders/{}/today", sold.number);
    assert!(!agent(&shop).open(&path).await.has("[data-quote=none]"));

    // The rules of the destination end with the day of the order.
    let mut tables = Rulebook::shipped().tables().clone();
    let markets = tables.get_mut("markets").unwrap();
    let ended = |row: &str| match row.starts_with("AT-MARKET,") {
        true => row.replace(",2009-01-01,,on,", ",2009-01-01,2026-11-24,on,"),
        false => row.to_owned(),
    };
    *markets = markets.lines().map(ended).collect::<Vec<_>>().join("\n");
    let book = Rulebook::parse(tables).unwrap();
    shop.app.db.write_now(|tx| load_rulebook(tx, &Author::command("test"), &book)).unwrap();
    shop.passes(chrono::TimeDelta::days(2));
    let mut later = agent(&shop);
    let page = later.open(&path).await;
    page.assert_status(200).assert_reads("No quote today");
    assert!(page.has("[data-quote=none]"));
}

#[actix_web::test]
async fn nobody_else_sees_the_comparison() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let path = format!("/care/orders/{}/today", sold.number);
    shop.staff(Role::Shopper, "en").open(&path).await.assert_status(403);
    shop.anonymous().open(&path).await.assert_leads("account/login");
    agent(&shop).open("/care/orders/EP-222222222/today").await.assert_status(404);
}
