//! Cheaper or sooner: a shopper sees the honest ways there are, takes one, and pays just that.

use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use indicatif::ProgressBar;

use super::till::{ORDER, PAYS, puts, typed};
use crate::support::{TestShop, Visitor};

const BOWL: &str = "/en-gb/p/noodle-bowl";
const WAYS: &str = "fieldset.choice";

/// What is paid, by the total the checkout's form carries.
fn total(visitor: &Visitor) -> String {
    visitor.page.as_ref().unwrap().attribute("input[name=seen]", "value").unwrap()
}

/// The day of the sooner way on the page a visitor is on.
fn sooner(visitor: &Visitor) -> String {
    let days = visitor.page.as_ref().unwrap().attributes(&format!("{WAYS} input[name=by]"), "value");
    assert_eq!((days.len(), days[0].as_str()), (2, ""), "the cheapest asks for no day");
    days[1].clone()
}

async fn at_the_checkout(shop: &TestShop) -> Visitor {
    let mut guest = shop.anonymous();
    guest.open(BOWL).await.assert_status(200);
    let sku = guest.page.as_ref().unwrap().attribute("input[name=sku]", "value").unwrap();
    puts(&mut guest, "en-gb", &sku, "1").await.assert_leads("/en-gb/cart");
    guest.open("/en-gb/checkout").await.assert_status(200);
    guest
}

fn bought<'t>(more: &[(&'t str, &'t str)]) -> Vec<(&'t str, &'t str)> {
    let there = [("street", "12 Tavistock Place"), ("city", "London"), ("postcode", "WC1H 9RD"), ("card", PAYS)];
    let mut fields = typed("en-gb", &there);
    fields.extend(more);
    fields.retain(|(name, _)| *name != "region");
    fields
}

#[actix_web::test]
async fn who_would_have_it_sooner_says_so_where_the_goods_are() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.open(BOWL).await.assert_reads("Cheaper, or sooner");
    let day = sooner(&guest);
    let into = guest.submit("main form[action$='/cart']", &[("by", &day)]).await.assert_leads("/en-gb/cart?by=");
    let cart = guest.open(&into).await;
    assert!(cart.has(&format!("nav .pick a[aria-current][href$='{day}']")), "{}", cart.main());
    let on = cart.attribute("a.do.main", "href").unwrap();
    assert_eq!(on, format!("/en-gb/checkout?by={day}"));
    let dearer = cart.attribute("nav .pick a[aria-current] data", "value").unwrap();
    guest.open(&on).await.assert_status(200);
    assert_eq!(total(&guest), dearer);
    // A quantity that changes leaves the choice as it is.
    guest.open(&into).await;
    let change = "main form[action$='/cart/change']:has(select)";
    guest.submit(change, &[("quantity", "2")]).await.assert_leads(&format!("/en-gb/cart?by={day}"));
}

#[actix_web::test]
async fn the_way_that_is_chosen_at_the_checkout_is_paid_and_the_others_are_kept() {
    let shop = TestShop::open();
    let mut guest = at_the_checkout(&shop).await;
    let (day, cheapest) = (sooner(&guest), total(&guest));
    // Nothing is charged at a total that was not seen.
    let page = guest.submit(ORDER, &bought(&[("by", &day)])).await;
    page.assert_status(409).assert_reads("Delivered like this, you pay").assert_reads("Nothing was charged");
    assert_eq!(page.attribute("input[name=email]", "value").unwrap(), "guest@post.example", "nothing typed is lost");
    let dearer = total(&guest);
    assert!(dearer > cheapest, "{dearer} {cheapest}");
    let order = guest.submit(ORDER, &bought(&[("by", &day)])).await.assert_leads("/en-gb/orders/");
    let number = order.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    guest.open(&order).await.assert_status(200);
    let mut agent = shop.staff(Role::Agent, "en");
    let page = agent.open(&format!("/care/orders/{number}")).await;
    page.assert_reads("the shopper wanted it sooner, for £").assert_reads("in one parcel");
}

#[actix_web::test]
async fn a_choice_is_looked_at_before_it_is_paid() {
    let shop = TestShop::open();
    let mut guest = at_the_checkout(&shop).await;
    let (day, cheapest) = (sooner(&guest), total(&guest));
    let page = guest.submit(ORDER, &bought(&[("by", &day), ("step", "price")])).await;
    page.assert_status(200).assert_reads("Delivered like this, you pay");
    let dearer = total(&guest);
    guest.submit(ORDER, &bought(&[("by", ""), ("step", "price")])).await.assert_status(200);
    assert_eq!(total(&guest), cheapest, "and back again");
    assert_ne!(dearer, cheapest);
}

#[actix_web::test]
async fn a_day_by_which_nothing_comes_is_said_and_never_paid_for() {
    let shop = TestShop::open();
    let mut guest = at_the_checkout(&shop).await;
    let day = sooner(&guest);
    guest.open("/en-gb/cart?by=2020-01-01").await.assert_reads("By the day you chose");
    guest.open(&format!("/en-gb/checkout?by={day}")).await;
    // Days pass between the look and the button: what was held is over, and the way with it.
    shop.passes(chrono::TimeDelta::days(9));
    let page = guest.submit(ORDER, &bought(&[("by", &day)])).await;
    page.assert_status(409).assert_reads("By the day you chose");
}

#[actix_web::test]
async fn goods_of_several_brands_travel_together_by_the_next_collection() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    puts(&mut guest, "en-us", "GX-PLT-22", "1").await;
    puts(&mut guest, "en-us", "TL-SAT-TAN-S", "1").await;
    let cart = guest.open("/en-us/cart").await;
    let ways = cart.every("nav .pick a");
    // Ordered on a Tuesday after the cut-off: worked on Wednesday, ready on Thursday, collected on Friday.
    assert!(ways[0].contains("Together, with the collection of Fri, Nov 27: saves $"), "{ways:?}");
    assert!(ways[0].contains("in one parcel") && ways[1].contains("in 2 parcels"), "{ways:?}");
    cart.assert_reads("Guanxi Kiln · Tide Loom");
    let totals = cart.attributes("nav .pick a data", "value");
    let minor = |at: usize| totals[at].replace('.', "").parse::<i64>().unwrap();
    let saved = ways[0].split("saves $").nth(1).unwrap().split(' ').next().unwrap().to_owned();
    let saved: String = saved.chars().filter(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    assert_eq!(saved.trim_end_matches('.').replace('.', "").parse::<i64>().unwrap(), minor(1) - minor(0));

    guest.open("/en-us/checkout").await.assert_reads("Together, with the collection of");
    let fields = typed("en-us", &[("by", "")]);
    let order = guest.submit(ORDER, &fields).await.assert_leads("/en-us/orders/");
    let number = order.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    let mut agent = shop.staff(Role::Agent, "en");
    let page = agent.open(&format!("/care/orders/{number}")).await;
    page.assert_reads("Kite Air Joint");
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|fault| panic!("{fault}"));
}

#[actix_web::test]
async fn one_article_says_when_it_waits_for_a_collection() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open("/en-kz/p/satchel").await;
    page.assert_reads("Leaves with the collection of");
}
