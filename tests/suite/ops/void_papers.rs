//! Papers that no longer hold: kept with who said so and why, their number never given again.

use entrepot::actions::ActionError;
use entrepot::actions::describe_goods::describe_goods;
use entrepot::actions::switch_lane::switch_lane;
use entrepot::cli::reroute_stranded::reroute_stranded;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::orders::Consignment;
use entrepot::store::{orders, papers, senders};

use super::operator;
use crate::shop::till::Till;
use crate::support::{Sold, TestShop, Visitor};

const POT: &str = "GX-POT-350-CEL";
const MAKE: &str = "form[action$=papers]";
const VOID: &str = "form[action$=void]";
const SCAN: &str = "form[method=post][action='/ops/scan']";

fn parcel(shop: &TestShop, sold: &Sold) -> Consignment {
    let id = sold.id.clone();
    shop.app.db.read_now(|read| orders::consignments(read, &id)).unwrap().remove(0)
}

fn page(parcel: &Consignment) -> String {
    format!("/ops/parcels/{}", parcel.number)
}

async fn made(operator: &mut Visitor, parcel: &Consignment) {
    operator.open(&page(parcel)).await.assert_status(200);
    let typed = [("description-0", "Porcelain teapot, glazed")];
    operator.submit_and_follow(MAKE, &typed).await.assert_status(200).assert_reads("The papers are made");
}

#[actix_web::test]
async fn an_operator_makes_papers_void_and_new_ones_bear_a_new_number() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[(POT, 2)], None);
    let parcel = parcel(&shop, &sold);
    let mut operator = operator(&shop);
    made(&mut operator, &parcel).await;
    operator.open(&page(&parcel)).await.assert_reads("LX473100005CN");
    operator.submit(VOID, &[("reason", "")]).await.assert_status(422).assert_reads("Say why");
    operator.open(&page(&parcel)).await;
    let (action, fields) = operator.filled(VOID, &[("reason", "Torn by the printer")]);
    operator.post(&action, &fields).await.assert_leads(&page(&parcel));
    let void = operator.open(&page(&parcel)).await;
    void.assert_status(200).assert_reads("Torn by the printer").assert_reads("Some operator");
    assert!(void.has("del") && !void.has(VOID) && void.has(MAKE));
    operator.post(&action, &fields).await.assert_status(409).assert_reads("no papers that hold");
    operator.open(&format!("{}/papers/label.pdf", page(&parcel))).await.assert_status(404);
    // The old label is known, and refused with what to do.
    operator.open("/ops/scan?place=CN-SZX&step=pick").await;
    let scanned = operator.submit(SCAN, &[("parcel", "LX 473 100 005 CN")]).await;
    scanned.assert_status(409).assert_reads("no longer holds").assert_reads(parcel.number.as_str());
    operator.open("/ops/scan?place=CN-SZX&step=collect").await;
    let scanned = operator.submit(SCAN, &[("parcel", "LX473100005CN")]).await;
    scanned.assert_status(409).assert_reads("no longer holds");
    made(&mut operator, &parcel).await;
    let again = operator.open(&page(&parcel)).await;
    again.assert_reads("LX473100014CN").assert_reads("LX473100005CN");
    operator.open("/ops/scan?place=CN-SZX&step=pick").await;
    operator.submit(SCAN, &[("parcel", "LX473100014CN")]).await.assert_status(200).assert_reads("Picked");
    let found = shop.app.db.read_now(|read| papers::void_of(read, &parcel.id)).unwrap();
    assert_eq!(found.len(), 1);
    shop.staff(Role::Agent, "en").post(&action, &fields).await.assert_status(403);
}

#[actix_web::test]
async fn papers_of_what_has_left_stay() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[(POT, 1)], None);
    let parcel = parcel(&shop, &sold);
    let mut operator = operator(&shop);
    made(&mut operator, &parcel).await;
    let (action, fields) = operator.filled(VOID, &[("reason", "Torn")]);
    for step in ["pick", "pack", "hand-over"] {
        operator.open(&format!("/ops/scan?place=CN-SZX&step={step}")).await;
        operator.submit(SCAN, &[("parcel", "LX473100005CN")]).await.assert_status(200);
    }
    operator.post(&action, &fields).await.assert_status(409).assert_reads("travel with it");
    operator.open(&page(&parcel)).await.assert_reads("LX473100005CN");
}

#[actix_web::test]
async fn another_road_a_cancellation_and_a_new_description_make_papers_void() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let rows = |parcel: &Consignment| shop.app.db.read_now(|read| papers::void_of(read, &parcel.id)).unwrap();
    // What the goods are is written anew.
    let sold = shop.sell("en-us", &[(POT, 1)], None);
    let first = parcel(&shop, &sold);
    made(&mut operator, &first).await;
    let author = Author::command("test");
    let variant = first.terms.lines[0].variant.clone();
    let done: Result<(), ActionError> = shop.app.db.write_now(|tx| {
        let listing = senders::descriptions(tx, std::slice::from_ref(&variant))?.remove(&variant).unwrap().0;
        describe_goods(tx, &author, &listing, "Stoneware teapot with lid")
    });
    done.unwrap();
    assert_eq!(rows(&first)[0].cause.as_str(), "described");
    // It takes another road.
    operator.open(&page(&first)).await.assert_reads("goods described anew");
    operator.submit_and_follow(MAKE, &[]).await.assert_status(200).assert_reads("LX473100014CN");
    let lane = first.terms.lane_code.clone();
    let done: Result<(), ActionError> = shop.app.db.write_now(|tx| switch_lane(tx, &author, &lane, false, "a strike"));
    done.unwrap();
    let turn = reroute_stranded(&shop.app.db, 20).await.unwrap();
    if turn.rerouted == 0 {
        let mut agent = shop.staff(Role::Agent, "en");
        agent.open("/care/stranded").await.assert_status(200);
        agent.submit_and_follow("form[action$=take]", &[]).await.assert_status(200);
    }
    let now = parcel(&shop, &sold);
    assert!(now.road.is_some() && now.tracking.is_none());
    assert_eq!(rows(&first)[1].cause.as_str(), "rerouted");
    // It is called off.
    let done: Result<(), ActionError> = shop.app.db.write_now(|tx| switch_lane(tx, &author, &lane, true, "over"));
    done.unwrap();
    let other = shop.sell("en-us", &[(POT, 1)], None);
    let second = parcel(&shop, &other);
    operator.open(&page(&second)).await;
    operator.submit_and_follow(MAKE, &[]).await.assert_status(200);
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open(&format!("/care/orders/{}", other.number)).await;
    agent.submit_and_follow("form[action$=call-off]", &[]).await.assert_status(200);
    assert_eq!(rows(&second)[0].cause.as_str(), "called_off");
    operator.open(&page(&second)).await.assert_reads("parcel cancelled");
    assert!(shop.balance().is_empty());
}
