//! The same goods once more, for a parcel that is gone: this or the money, never both.

use chrono::TimeDelta;
use entrepot::actions::plan_road::{Roads, plan_again, units_of};
use entrepot::actions::refund_loss::refund_loss;
use entrepot::actions::replace_loss::{Wish, replace_loss};
use entrepot::actions::settle_charges::{Outcome, settle_charges};
use entrepot::actions::{ActionError, Refusal};
use entrepot::domain::audit::Author;
use entrepot::domain::consignments::ConsignmentState as State;
use entrepot::domain::ids::ConsignmentNumber;
use entrepot::domain::ledger::Account;
use entrepot::domain::orders::Consignment;
use entrepot::domain::returns::Unowed;
use entrepot::domain::settlements::{ChargeLine, Parts};
use entrepot::outside::refunds::resume_refunds;
use entrepot::store::{Read, orders, returns};

use super::calling_off::{AWAY, moves, order, parcels, proved, stands, went, why};
use super::{agent, asked, kinds};
use crate::shop::capacity::limit;
use crate::shop::till::{Till, posted};
use crate::support::{Sold, TestShop};

const CUP: &str = "GX-CUP-WHT";
const REPLACE: &str = "form[action$=replace]";

fn all(shop: &TestShop, sold: &Sold) -> Vec<Consignment> {
    let id = sold.id.clone();
    shop.app.db.read_now(|read| orders::parcels(read, &id)).unwrap()
}

/// A sale whose parcel was lost.
fn lost(shop: &TestShop, units: u32) -> (Sold, Consignment) {
    let sold = shop.sell("de-at", &[(CUP, units)], None);
    let parcel = parcels(shop, &sold).remove(0);
    moves(shop, &parcel, &[&AWAY[..], &[State::Lost]].concat()).unwrap();
    (sold, parcel)
}

fn roads(shop: &TestShop, sold: &Sold, gone: &ConsignmentNumber) -> Roads {
    let look = |read: &mut Read<'_>| {
        let (known, now) = (read.known(), read.now());
        let order = orders::by_id(read, &sold.id)?.unwrap();
        let case = returns::case(read, order)?;
        let parcel = case.parcel(gone).unwrap();
        let again = case.owed_again(parcel).map(|owed| units_of(&case.lines, &owed));
        let again = again.unwrap_or_else(|_| parcel.terms.lines.iter().map(|l| (l.which(), l.quantity)).collect());
        plan_again(read, &known, now, (&case.order, parcel), &again)
    };
    shop.app.db.read_now(look).unwrap()
}

fn replaces(
    shop: &TestShop,
    sold: &Sold,
    gone: &ConsignmentNumber,
    roads: &Roads,
) -> Result<ConsignmentNumber, ActionError> {
    let (author, way) = (Author::command("test"), &roads.ways[0]);
    let (others, versions) = (&*roads.others(way), &roads.versions);
    let wish = Wish { order: &sold.number, gone, way, others, versions, note: "" };
    shop.app.db.write_now(|tx| replace_loss(tx, &author, &wish))
}

fn refunds(shop: &TestShop, sold: &Sold, gone: &ConsignmentNumber) -> Result<(), ActionError> {
    let author = Author::command("test");
    shop.app.db.write_now(|tx| refund_loss(tx, &author, (&sold.number, gone), "")).map(drop)
}

async fn settled(shop: &TestShop) {
    shop.passes(TimeDelta::hours(1));
    resume_refunds(&shop.app.db, shop.app.payments.as_ref()).await.unwrap();
    assert_eq!(proved(shop), Ok(()));
}

#[actix_web::test]
async fn an_agent_sends_the_same_goods_once_more_and_nobody_pays() {
    let shop = TestShop::open();
    let (sold, gone) = lost(&shop, 2);
    let (free, paid) = (shop.free(CUP), stands(&shop, &sold, Account::Shoppers));
    let mut agent = agent(&shop);
    let here = format!("/care/orders/{}", sold.number);
    agent.open(&here).await.assert_status(200).assert_reads("Send a replacement");
    let (action, fields) = agent.filled(REPLACE, &[("note", "Mit einem Gruß aus der Werkstatt.")]);
    agent.post(&action, &fields).await.assert_leads(&here);
    let page = agent.open(&here).await;
    page.assert_status(200).assert_reads("Replaced by").assert_reads("Takes the place of");
    assert!(!page.has(REPLACE) && !page.has("form[action$=refund]"), "one or the other, once");
    agent.post(&action, &fields).await.assert_status(409).assert_reads("one is sent in the place of the other");
    let [_, again] = <[Consignment; 2]>::try_from(all(&shop, &sold)).unwrap();
    assert_eq!((again.replaces.as_ref(), again.state), (Some(&gone.id), State::Allocated));
    assert_eq!((shop.free(CUP), shop.held(CUP)), (free - 2, 2));
    assert_eq!(stands(&shop, &sold, Account::Shoppers), paid);
    assert_eq!(stands(&shop, &sold, Account::Reserve), again.receipt.totals.total.minor(), "the house bought them");
    assert_eq!(proved(&shop), Ok(()));
    let letter = posted(&shop).await.into_iter().find(|letter| letter.subject.contains("Ersatz")).unwrap();
    assert!(letter.text.contains("Sie zahlen nichts dafür") && letter.text.contains("Gruß"), "{}", letter.text);
    let mut guest = shop.anonymous();
    let order = sold.at(&format!("orders/{}?key={}", sold.number, sold.key));
    let page = guest.open(&order).await;
    page.assert_status(200).assert_reads("Ersatz für das Paket").assert_reads("Zurückgelegt");
    // It lives as every parcel does.
    moves(&shop, &again, &AWAY).unwrap();
    assert_eq!(shop.held(CUP), 0);
    moves(&shop, &again, &[State::LastMile, State::Delivered]).unwrap();
    guest.open(&order).await.assert_reads("Zugestellt");
    assert_eq!(proved(&shop), Ok(()));
    // Goods of it go back for what was paid for them, once.
    let rma = asked(&shop, &sold, &[(0, 2)], "faulty").await;
    assert!(!rma.is_empty());
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn money_and_goods_never_both() {
    let shop = TestShop::open();
    let (sold, gone) = lost(&shop, 1);
    let found = roads(&shop, &sold, &gone.number);
    let (other, away) = lost(&shop, 1);
    refunds(&shop, &other, &away.number).unwrap();
    let late = roads(&shop, &other, &away.number);
    assert_eq!(why(replaces(&shop, &other, &away.number, &late)), Unowed::Nothing, "refunded");
    let again = replaces(&shop, &sold, &gone.number, &found).unwrap();
    assert_eq!(why(refunds(&shop, &sold, &gone.number)), Unowed::Replaced(again.clone()));
    assert_eq!(why(replaces(&shop, &sold, &gone.number, &found)), Unowed::Replaced(again.clone()), "once");
    let standing = all(&shop, &sold).remove(1);
    assert_eq!(why(refunds(&shop, &sold, &again)), Unowed::NotGone(State::Allocated));
    moves(&shop, &standing, &[&AWAY[..], &[State::Lost]].concat()).unwrap();
    assert_eq!(
        why(replaces(&shop, &sold, &again, &found)),
        Unowed::Replaced(gone.number.clone()),
        "not again and again"
    );
    refunds(&shop, &sold, &again).unwrap();
    assert_eq!(why(refunds(&shop, &sold, &again)), Unowed::Nothing);
    settled(&shop).await;
    assert_eq!(went(&shop, &sold), order(&shop, &sold).totals.total);
    assert_eq!(shop.count("remedies"), 3);
    // What was never lost, or is not there, is not replaced.
    let whole = shop.sell("de-at", &[(CUP, 1)], None);
    let parcel = parcels(&shop, &whole).remove(0);
    let fresh = roads(&shop, &whole, &parcel.number);
    assert_eq!(why(replaces(&shop, &whole, &parcel.number, &fresh)), Unowed::NotGone(State::Allocated));
    let (third, gone) = lost(&shop, 1);
    let found = roads(&shop, &third, &gone.number);
    shop.lay(CUP, &[]);
    let none = replaces(&shop, &third, &gone.number, &found);
    assert!(matches!(none, Err(ActionError::Refused(Refusal::Reroute(_)))), "{none:?}");
    agent(&shop).open(&format!("/care/orders/{}", third.number)).await.assert_reads("No place has all of these goods");
    settled(&shop).await;
}

#[actix_web::test]
async fn a_replacement_is_called_off_and_the_money_follows_what_arrives() {
    let shop = TestShop::open();
    let mut agent = agent(&shop);
    let off = |number: &ConsignmentNumber| format!("form[action$='{number}/call-off']");
    // Still gone: the money goes back.
    let (sold, gone) = lost(&shop, 1);
    let free = shop.free(CUP);
    let again = replaces(&shop, &sold, &gone.number, &roads(&shop, &sold, &gone.number)).unwrap();
    agent.open(&format!("/care/orders/{}", sold.number)).await.assert_reads("still gone");
    agent.submit_and_follow(&off(&again), &[]).await.assert_status(200);
    settled(&shop).await;
    assert_eq!(went(&shop, &sold), order(&shop, &sold).totals.total);
    assert_eq!((shop.free(CUP), shop.held(CUP)), (free, 0));
    assert!(kinds(&shop, &sold).contains(&"loss_refunded".to_owned()));
    // Turned up: nothing goes back, for it arrives.
    let (sold, gone) = lost(&shop, 1);
    let again = replaces(&shop, &sold, &gone.number, &roads(&shop, &sold, &gone.number)).unwrap();
    moves(&shop, &gone, &[State::LastMile]).unwrap();
    let page = agent.open(&format!("/care/orders/{}", sold.number)).await;
    page.assert_reads("was replaced, and has turned up").assert_reads("No money goes back");
    agent.submit_and_follow(&off(&again), &[]).await.assert_status(200);
    settled(&shop).await;
    assert!(went(&shop, &sold).is_zero());
    assert_eq!(stands(&shop, &sold, Account::Reserve), 0);
    // Lost for good after all: now the money goes back.
    shop.passes(TimeDelta::minutes(1));
    moves(&shop, &gone, &[State::Lost]).unwrap();
    let found = roads(&shop, &sold, &gone.number);
    assert_eq!(why(replaces(&shop, &sold, &gone.number, &found)), Unowed::Replaced(again));
    refunds(&shop, &sold, &gone.number).unwrap();
    settled(&shop).await;
    assert_eq!(went(&shop, &sold), order(&shop, &sold).totals.total);
}

#[actix_web::test]
async fn a_replacement_that_is_lost_owes_nothing_while_the_first_is_on_its_way() {
    let shop = TestShop::open();
    let (sold, gone) = lost(&shop, 1);
    let again = replaces(&shop, &sold, &gone.number, &roads(&shop, &sold, &gone.number)).unwrap();
    moves(&shop, &gone, &[State::LastMile]).unwrap();
    let standing = all(&shop, &sold).remove(1);
    moves(&shop, &standing, &[&AWAY[..], &[State::Lost]].concat()).unwrap();
    assert_eq!(why(refunds(&shop, &sold, &again)), Unowed::NotGone(State::LastMile));
    settled(&shop).await;
    assert!(went(&shop, &sold).is_zero());
}

#[test]
fn goods_sent_once_more_take_a_place_among_the_parcels_of_their_day() {
    let shop = TestShop::open();
    let ((one, first), (two, second)) = (lost(&shop, 1), lost(&shop, 1));
    shop.lay(CUP, &[("CN-SZX", 5)]);
    limit(&shop, Some(1));
    let (found, beside) = (roads(&shop, &one, &first.number), roads(&shop, &two, &second.number));
    let day = |roads: &Roads| roads.ways[0].terms.journey.handed_over;
    assert_eq!((&found.ways[0].terms.place_code, day(&found)), (&beside.ways[0].terms.place_code, day(&beside)));
    replaces(&shop, &one, &first.number, &found).unwrap();
    let late = replaces(&shop, &two, &second.number, &beside);
    assert!(matches!(late, Err(ActionError::Refused(Refusal::Reroute(_)))), "{late:?}");
    let next = roads(&shop, &two, &second.number);
    assert!(day(&next) > day(&found), "the day is full: the next one");
    replaces(&shop, &two, &second.number, &next).unwrap();
}

#[actix_web::test]
async fn a_replacement_has_papers_of_its_own() {
    let shop = TestShop::open();
    let (sold, gone) = {
        let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 2)], None);
        let parcel = parcels(&shop, &sold).remove(0);
        moves(&shop, &parcel, &[&AWAY[..], &[State::Destroyed]].concat()).unwrap();
        (sold, parcel)
    };
    let again = replaces(&shop, &sold, &gone.number, &roads(&shop, &sold, &gone.number)).unwrap();
    let mut operator = shop.staff(entrepot::domain::accounts::Role::Operator, "en");
    let page = format!("/ops/parcels/{again}");
    operator.open(&page).await.assert_status(200);
    let typed = [("description-0", "Porcelain teapot, glazed")];
    operator
        .submit_and_follow("form[action$=papers]", &typed)
        .await
        .assert_status(200)
        .assert_reads("The papers are made");
    operator.open(&format!("{page}/papers/label.pdf")).await.assert_status(200);
    // What its carrier charges at the border is settled against what the house set aside for it.
    let held = Parts::at_border(&all(&shop, &sold)[1].receipt);
    assert!(!held.total().unwrap().is_zero());
    let line = ChargeLine { line: 1, declaration: "US-1".into(), parcel: again.to_string(), charged: held };
    let booked: Result<_, ActionError> =
        shop.app.db.write_now(|tx| settle_charges(tx, &Author::command("test"), std::slice::from_ref(&line)));
    assert!(matches!(booked.unwrap()[..], [Outcome::Booked(_, None)]));
    operator.open(&format!("/care/orders/{}", sold.number)).await.assert_status(200).assert_reads("Takes the place of");
    assert_eq!(proved(&shop), Ok(()));
}
