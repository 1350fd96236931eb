//! A guest sends something back, and an agent gives the money back.

use actix_web::web::Data;
use entrepot::mail::Memory;

use super::buying::{types_where_it_goes, walks_to_checkout};
use super::{Device, OpenShop, Visitor};

async fn signs_in(person: &Visitor, email: &str, password: &str) {
    person.open("/en-us/account/login").await;
    person.types("main [autocomplete=email]", email).await;
    person.types("main [type=password]", password).await;
    person.presses("main form[action$='login'] button").await;
}

#[tokio::test]
async fn a_guest_asks_for_a_return_and_an_agent_refunds_it() {
    let open = OpenShop::open();
    let guest = Visitor::with(Device::Phone, &open.origin).await;
    walks_to_checkout(&guest, "de-at").await;
    types_where_it_goes(&guest, "de-at").await;
    guest.presses("main form[method=post] button[type=submit]").await;
    guest.arrives_at("/orders/").await;
    guest.presses("main a[href*='/returns/']").await;
    guest.arrives_at("/returns/").await;
    guest.chooses_containing("main form select", "1").await;
    guest.presses("main input[type=radio][name=reason]").await;
    guest.presses("main form button").await;
    guest.arrives_at("reason=").await;
    guest.presses("main form[method=post] button").await;
    guest.arrives_at("/returns/").await;
    let rma = guest.attribute("main [data-rma]", "data-rma").await;
    guest.leaves().await;

    let agent = Visitor::with(Device::Desktop, &open.origin).await;
    signs_in(&agent, "care@entrepot.example", "porcelain-lantern-5").await;
    agent.arrives_at("/care").await;
    let here = format!("/care/returns/{rma}");
    for step in ["approve", "receive", "refund"] {
        agent.open(&here).await;
        agent.presses(&format!("main form[action$='{step}'] button")).await;
        agent.arrives_at(&here).await;
    }
    assert!(agent.text().await.contains(&rma));
    agent.leaves().await;

    let app = Data::clone(&open.shop.app);
    let post = Memory::default();
    let sender = app.settings.sender.clone();
    while entrepot::mail::post_next(&app.db, &app.wording, &app.origin, &sender, &post).await.unwrap()
        == entrepot::mail::Posted::One
    {}
    let subjects: Vec<String> = post.letters().into_iter().map(|letter| letter.subject).collect();
    assert_eq!(subjects.len(), 5, "placed, asked, approved, received, refunded: {subjects:?}");
}
