//! Returns: asked for by shoppers, decided and refunded by agents.

use chrono::TimeDelta;
use entrepot::actions::decide_return::approve_return;
use entrepot::actions::record_payment::Outcome;
use entrepot::actions::refund_return::{Answer, refund_return};
use entrepot::actions::{ActionError, Refusal};
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::ids::{PaymentId, RefundId, Rma};
use entrepot::domain::ledger::balance;
use entrepot::domain::money::Money;
use entrepot::domain::returns::Standing;
use entrepot::outside::payments::{Card, NoAnswer, Payments, Way};
use entrepot::outside::refunds::pay_back;
use entrepot::store::{ledger, returns};

use futures_util::future::BoxFuture;

use super::{agent, asked, kinds, letters};
use crate::support::{Sold, TestShop};

fn refunded(shop: &TestShop, sold: &Sold) -> usize {
    let id = sold.id.clone();
    let posted = shop.app.db.read_now(|read| ledger::of_order(read, &id)).unwrap();
    for entry in &posted {
        assert!(balance(&entry.postings).unwrap().values().all(|sum| sum.is_zero()), "{}", entry.source);
    }
    posted.iter().filter(|entry| entry.kind == "refund").count()
}

#[actix_web::test]
async fn a_guest_asks_for_a_return_and_an_agent_refunds_it() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 3), ("GX-POT-350-CEL", 1)], None);
    let mut guest = shop.anonymous();

    let page = guest.open(&sold.returns()).await;
    page.assert_status(200).assert_reads("Etwas zurückschicken");
    let page = guest.look("form.return-form", &[("u0", "1"), ("reason", "faulty")]).await;
    let promised = page.attribute("[data-role=refund-total] data", "value").unwrap();
    assert_ne!(promised, "0.00");
    let page = guest.submit_and_follow("form.calm", &[("words", "Der Rand ist angeschlagen.")]).await;
    page.assert_reads("Ihre Anfrage ist bei uns");
    let rma = page.attribute("[data-rma]", "data-rma").unwrap();

    let mut agent = agent(&shop);
    agent.open("/care/").await.assert_reads(&rma);
    let here = format!("/care/returns/{rma}");
    let page = agent.open(&here).await;
    page.assert_reads("Der Rand ist angeschlagen.").assert_reads("What the books will say");
    assert_eq!(page.attribute("[data-role=refund-total] data", "value"), Some(promised.clone()));
    agent.submit_and_follow("form[action$=approve]", &[("note", "Das tut uns leid.")]).await.assert_reads("Approved");
    agent.submit_and_follow("form[action$=receive]", &[]).await.assert_reads("The goods are here");
    let page = agent.submit_and_follow("form[action$=refund]", &[]).await;
    page.assert_reads("Refunded and posted");
    assert!(!page.has("main form"), "nothing is left to do");

    let page = guest.open(&sold.returns()).await;
    page.assert_reads("Erstattet").assert_reads("Das tut uns leid.");
    assert_eq!(
        kinds(&shop, &sold),
        ["order_placed", "return_asked", "return_approved", "return_received", "return_refunded"]
    );
    assert_eq!(refunded(&shop, &sold), 1);
    let mut operator = shop.staff(Role::Operator, "en");
    let log = operator.open("/ops/audit").await;
    for action in ["approve return", "receive return", "refund return"] {
        log.assert_reads(action);
    }
}

#[actix_web::test]
async fn everything_back_is_everything_paid() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 3)], None);
    let mut back = 0;
    for (units, expected) in [(2, false), (1, true)] {
        let rma = asked(&shop, &sold, &[(0, units)], "changed_mind").await;
        let mut agent = agent(&shop);
        agent.open(&format!("/care/returns/{rma}")).await.assert_status(200);
        agent.submit_and_follow("form[action$=approve]", &[]).await;
        agent.submit_and_follow("form[action$=lose]", &[]).await.assert_reads("Given up");
        let page = agent.submit_and_follow("form[action$=refund]", &[]).await;
        let amount = page.attribute("[data-role=refund-total] data", "value").unwrap();
        back += amount.replace('.', "").parse::<i64>().unwrap();
        assert_eq!(page.main().contains("Shipping with its charges"), expected, "shipping comes with the last unit");
    }
    let id = sold.id.clone();
    let order = shop.app.db.read_now(|read| entrepot::store::orders::by_id(read, &id)).unwrap().unwrap();
    assert_eq!(back, order.totals.total.minor());
    let sums = shop.app.db.read_now(|read| ledger::of_order(read, &id)).unwrap();
    let mut left: std::collections::BTreeMap<String, i64> = std::collections::BTreeMap::new();
    for posting in sums.iter().flat_map(|entry| &entry.postings) {
        *left.entry(format!("{} {}", posting.account, posting.amount.currency())).or_default() +=
            posting.amount.minor();
    }
    left.retain(|_, sum| *sum != 0);
    let accounts: Vec<&str> = left.keys().map(|key| key.split(' ').next().unwrap()).collect();
    assert_eq!(accounts, ["freight", "reserve"], "only the carriage is lost: {left:?}");
}

#[actix_web::test]
async fn an_agent_cannot_approve_a_return_twice() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    let rma = asked(&shop, &sold, &[(0, 1)], "faulty").await;
    let (mut first, mut second) = (agent(&shop), agent(&shop));
    let here = format!("/care/returns/{rma}");
    first.open(&here).await.assert_status(200);
    second.open(&here).await.assert_status(200);

    first.submit("form[action$=approve]", &[]).await.assert_leads(&here);
    let page = second.submit("form[action$=approve]", &[("note", "Me too.")]).await;
    page.assert_status(409).assert_reads("That was done before");
    second.open(&here).await.assert_status(200);
    let (_, fields) = second.filled("form[action$=receive]", &[("note", "No.")]);
    second.post(&format!("{here}/reject"), &fields).await.assert_status(409);
    assert_eq!(kinds(&shop, &sold).iter().filter(|kind| *kind == "return_approved").count(), 1);
}

/// A provider that gives no money back.
struct Stingy;

impl Payments for Stingy {
    fn name(&self) -> &'static str {
        "stingy"
    }

    fn way(&self) -> Way {
        Way::Redirect
    }

    fn takes(&self, _: &Card) -> bool {
        false
    }

    fn charge<'a>(&'a self, _: &'a PaymentId, _: Money, _: &'a Card) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        Box::pin(async { Ok(Outcome::Declined) })
    }

    fn lookup<'a>(&'a self, _: &'a PaymentId) -> BoxFuture<'a, Result<Option<Outcome>, NoAnswer>> {
        Box::pin(async { Ok(None) })
    }

    fn confirm<'a>(&'a self, _: &'a PaymentId, _: Money, _: bool) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        Box::pin(async { Ok(Outcome::Declined) })
    }

    fn cancel<'a>(&'a self, _: &'a PaymentId, _: Money) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        Box::pin(async { Ok(Outcome::Cancelled) })
    }

    fn refund<'a>(&'a self, _: &'a RefundId, _: &'a PaymentId, _: Money) -> BoxFuture<'a, Result<Answer, NoAnswer>> {
        Box::pin(async { Ok(Answer::Refused("the card was closed".to_owned())) })
    }
}

#[actix_web::test]
async fn a_refund_the_provider_refuses_comes_back_to_the_agent_and_moves_no_money() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    let rma: Rma = asked(&shop, &sold, &[(0, 1)], "faulty").await.parse().unwrap();
    let here = format!("/care/returns/{rma}");
    let mut agent = agent(&shop);
    for step in ["approve", "receive"] {
        agent.open(&here).await;
        agent.submit(&format!("form[action$={step}]"), &[]).await.assert_leads(&here);
    }
    let app = &shop.app;
    let id = app.db.write_now(|tx| refund_return(tx, &rma, &Author::command("test"))).unwrap();
    assert!(pay_back(&app.db, &Stingy, &id).await.unwrap(), "it answered");
    assert_eq!(refunded(&shop, &sold), 0, "the books are silent");
    agent.open(&format!("/care/orders/{}", sold.number)).await.assert_reads("the card was closed");
    // The agent tries again, with a provider that pays.
    agent.open(&here).await;
    agent.submit("form[action$=refund]", &[]).await.assert_leads(&here);
    assert_eq!(refunded(&shop, &sold), 1);
}

/// On PostgreSQL the two run side by side, on SQLite one after the other: either way there is one letter.
#[actix_web::test]
async fn two_agents_at_once_write_one_letter() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    let rma: Rma = asked(&shop, &sold, &[(0, 1)], "faulty").await.parse().unwrap();
    let press = || {
        let rma = rma.clone();
        shop.app.db.write(move |tx| approve_return(tx, &rma, &Author::command("test"), ""))
    };
    let answers = futures_util::future::join_all([press(), press(), press()]).await;
    let refused =
        |answer: &&Result<(), ActionError>| matches!(answer, Err(ActionError::Refused(Refusal::AlreadyDecided)));
    assert_eq!(answers.iter().filter(refused).count(), 2, "{answers:?}");
    assert_eq!(kinds(&shop, &sold).iter().filter(|kind| *kind == "return_approved").count(), 1);
}

#[actix_web::test]
async fn a_rejection_needs_a_word_to_the_shopper() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    let rma = asked(&shop, &sold, &[(0, 1)], "changed_mind").await;
    let mut agent = agent(&shop);
    let here = format!("/care/returns/{rma}");
    agent.open(&here).await.assert_status(200);
    let (_, fields) = agent.filled("form[action$=approve]", &[("note", "")]);
    let answer = agent.post(&format!("{here}/reject"), &fields).await;
    answer.assert_status(422);
    assert!(answer.has("textarea[aria-invalid=true]") && answer.has("[role=alert]"));
    let (_, fields) = agent.filled("form[action$=approve]", &[("note", "It was used.")]);
    agent.post(&format!("{here}/reject"), &fields).await.assert_leads(&here);
    shop.anonymous().open(&sold.returns()).await.assert_reads("It was used.");
    assert_eq!(letters(&shop, &sold).last().unwrap().kind, "return_rejected");
}

#[actix_web::test]
async fn a_shopper_opens_neither_the_desk_nor_anothers_return() {
    let shop = TestShop::open();
    let (owner, cookie) = shop.person(Role::Shopper, "en");
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], Some(&owner));
    let rma = asked(&shop, &sold, &[(0, 1)], "faulty").await;

    let mut other = shop.staff(Role::Shopper, "en");
    for path in ["/care/", "/care/orders", &format!("/care/returns/{rma}"), &format!("/care/orders/{}", sold.number)] {
        other.open(path).await.assert_status(403);
        shop.anonymous().open(path).await.assert_leads("account/login");
    }
    let bare = sold.at(&format!("returns/{}", sold.number));
    other.open(&bare).await.assert_status(404);
    other.open(&format!("{bare}?key=0123456789abcdef0123456789abcdef")).await.assert_status(404);
    shop.anonymous().open(&bare).await.assert_status(404);
    let mut mine = shop.anonymous();
    mine.hold("entrepot", &cookie);
    mine.open(&bare).await.assert_status(200).assert_reads(&rma);
}

#[actix_web::test]
async fn a_second_return_of_a_parcel_waits_for_the_first() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 3)], None);
    let mut guest = shop.anonymous();
    guest.open(&format!("{}&look=1&u0=1&reason=faulty", sold.returns())).await.assert_status(200);
    let (action, fields) = guest.filled("form.calm", &[]);
    guest.post(&action, &fields).await.assert_leads("/returns/");
    // Pressed twice: the second is told of the first, and writes no letter.
    shop.anonymous().open(&sold.returns()).await.assert_reads("is still open");
    guest.post(&action, &fields).await.assert_status(409);
    assert_eq!(kinds(&shop, &sold).iter().filter(|kind| *kind == "return_asked").count(), 1);
}

#[actix_web::test]
async fn nothing_goes_back_after_the_last_day() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    shop.passes(TimeDelta::days(90));
    let mut guest = shop.anonymous();
    guest.open(&sold.returns()).await.assert_reads("The last day to send it back was");
    let page = guest.open(&format!("{}&look=1&u0=1&reason=faulty", sold.returns())).await;
    page.assert_status(409);
}

#[actix_web::test]
async fn a_form_without_goods_or_reason_says_so() {
    let shop = TestShop::open();
    let sold = shop.sell("ar-ae", &[("GX-CUP-WHT", 2)], None);
    let mut guest = shop.anonymous();
    guest.open(&sold.returns()).await.assert_status(200);
    let page = guest.open(&format!("{}&look=1", sold.returns())).await;
    page.assert_status(422).assert_reads("اختر سببًا");
    assert!(page.has("[role=alert]") && page.has("[aria-invalid=true]"));
    guest.open(&format!("{}&look=1&u0=9&reason=faulty", sold.returns())).await.assert_status(409);
}

/// A provider that did not answer leaves the refund underway; the worker takes it up and it is paid once.
#[actix_web::test]
async fn a_refund_left_underway_is_taken_up_again() {
    use entrepot::actions::refund_return::refund_return;
    use entrepot::outside::refunds::resume_refunds;
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    let rma: Rma = asked(&shop, &sold, &[(0, 1)], "faulty").await.parse().unwrap();
    let mut agent = agent(&shop);
    agent.open(&format!("/care/returns/{rma}")).await.assert_status(200);
    agent.submit_and_follow("form[action$=approve]", &[]).await;
    agent.submit_and_follow("form[action$=receive]", &[]).await;
    // The process dies between the two transactions.
    let named = rma.clone();
    shop.app.db.write_now(|tx| refund_return(tx, &named, &Author::command("test"))).unwrap();
    agent.open(&format!("/care/returns/{rma}")).await.assert_reads("The provider was asked");
    assert_eq!(refunded(&shop, &sold), 0);

    shop.passes(TimeDelta::minutes(5));
    assert_eq!(resume_refunds(&shop.app.db, shop.app.payments.as_ref()).await.unwrap(), 1);
    assert_eq!(resume_refunds(&shop.app.db, shop.app.payments.as_ref()).await.unwrap(), 0);
    assert_eq!(refunded(&shop, &sold), 1);
    let ret = shop.app.db.read_now(|read| returns::by_rma(read, &rma)).unwrap().unwrap();
    assert!(!ret.standing.is_open() && ret.standing != Standing::ASKED);
}
