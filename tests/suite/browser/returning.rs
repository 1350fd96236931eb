//! A guest sends something back, and an agent gives the money back.

use super::buying::{pays, types_where_it_goes, walks_to_checkout};
use super::{Device, OpenShop, Person, signs_in};
use crate::shop::till;

const REFUND: &str = "[data-role=refund-total] data";

#[tokio::test]
async fn a_guest_asks_for_a_return_and_an_agent_refunds_it() {
    let open = OpenShop::open();
    let guest = Person::with(Device::Phone, &open.origin).await;
    walks_to_checkout(&guest, "de-at").await;
    types_where_it_goes(&guest, "de-at").await;
    pays(&guest).await;
    let order = guest.path().await;
    guest.presses("main a[href*='/returns/']").await;
    guest.arrives_at("/returns/").await;
    guest.chooses("main form select", "1").await;
    guest.presses("main form .pick label").await;
    guest.presses("main form .do.main").await;
    guest.comes_to_see(REFUND).await;
    let promised = guest.attribute(REFUND, "value").await;
    guest.presses("main form[method=post] .do.main").await;
    guest.comes_to_see("main [data-rma]").await;
    let rma = guest.attribute("main [data-rma]", "data-rma").await;

    let agent = Person::with(Device::Desk, &open.origin).await;
    signs_in(&agent, "service", "/care/").await;
    agent.presses(&format!("main a[href$='{rma}']")).await;
    agent.arrives_at(&rma).await;
    assert_eq!(agent.attribute(REFUND, "value").await, promised);
    for (step, then) in [("approve", "main form[action$='receive']"), ("receive", "main form[action$='refund']")] {
        agent.presses(&format!("main form[action$='{step}'] .do.main")).await;
        agent.comes_to_see(then).await;
    }
    agent.presses("main form[action$='refund'] .do.main").await;
    agent.comes_to_see("main:not(:has(form)) [data-role=refund-total]").await;

    // The guest sees it, and reads it in the last letter.
    let guest = Person::with(Device::PhoneWithoutScript, &open.origin).await;
    guest.open(&order.replace("/orders/", "/returns/")).await;
    assert!(guest.text().await.contains("Erstattet"), "{}", guest.text().await);
    let letters = till::posted(&open.shop).await;
    assert_eq!(letters.len(), 5, "placed, asked, approved, received, refunded");
    assert!(letters[4].text.contains(&promised.replace('.', ",")), "{}", letters[4].text);
}
