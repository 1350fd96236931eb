//! Orders on the agent's desk.

use entrepot::domain::accounts::Role;

use super::{agent, asked};
use crate::support::TestShop;

#[actix_web::test]
async fn an_agent_finds_an_order_by_number_address_or_name() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 2)], None);
    let mut agent = agent(&shop);
    let number = sold.number.as_str();
    for words in [number, &number.to_lowercase(), "isla@post", "MORETON", ""] {
        let query = serde_urlencoded::to_string([("q", words)]).unwrap();
        agent.open(&format!("/care/orders?{query}")).await.assert_reads(number);
    }
    agent.open("/care/orders?q=nobody").await.assert_reads("No order fits");
    agent.open("/care/orders?q=%25").await.assert_status(200);
}

#[actix_web::test]
async fn an_order_tells_its_whole_story() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 2), ("OS-PAP-S", 1)], None);
    let rma = asked(&shop, &sold, &[(0, 1)], "faulty").await;
    for language in ["en", "de", "ar"] {
        let mut agent = shop.staff(Role::Agent, language);
        let page = agent.open(&format!("/care/orders/{}", sold.number)).await;
        page.assert_status(200).assert_reads(&rma).assert_reads("Mariahilfer Straße 10");
        assert!(page.every(".line li").len() >= 5, "{:?}", page.every(".line li"));
        let story = page.every(".line li b");
        assert_eq!(story.len(), page.every(".line li").len());
        let total = page.attribute("section[aria-labelledby=sums] tfoot data", "value");
        assert!(total.is_some());
        // The charges of the consignments come to what was paid.
        let minor = |value: &String| value.replace('.', "").parse::<i64>().unwrap();
        let sums: i64 = page.attributes(".scroll tfoot data", "value").iter().map(minor).sum();
        assert_eq!(sums, minor(&total.unwrap()));
    }
    agent(&shop).open("/care/orders/EP-222222222").await.assert_status(404);
}

#[actix_web::test]
async fn an_empty_queue_says_so() {
    let shop = TestShop::open();
    agent(&shop).open("/care/").await.assert_reads("Nothing waits");
}

#[actix_web::test]
async fn an_operator_reads_why_a_road_was_taken_and_decides_nothing() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 2)], None);
    let rma = asked(&shop, &sold, &[(0, 1)], "faulty").await;
    let mut operator = shop.staff(Role::Operator, "en");
    operator.open("/ops/").await;
    assert!(operator.page.as_ref().unwrap().has("nav a[href='/care/orders']"));
    operator.open("/care/orders").await.assert_reads(sold.number.as_str());
    let page = operator.open(&format!("/care/orders/{}", sold.number)).await;
    page.assert_status(200).assert_reads("Chosen because").assert_reads(&rma);
    assert!(page.has("details table"), "what the others would have cost");
    assert!(page.has("nav a[href='/ops/rules']") && !page.has("a[href^='/care/returns']"));
    for agents in ["/care/", &format!("/care/returns/{rma}")] {
        operator.open(agents).await.assert_status(403);
    }
    let mut shopper = shop.staff(Role::Shopper, "en");
    shopper.open(&format!("/care/orders/{}", sold.number)).await.assert_status(403);
}
