//! Wish lists and what is saved for later: of an account or a visitor's session, seen and touched by nobody else, and
//! joined when somebody signs in.

use entrepot::actions::keep_wish::keep_wish;
use entrepot::actions::{ActionError, Refusal};
use entrepot::domain::accounts::{PUBLISHED, Role};
use entrepot::domain::ids::Sku;
use entrepot::domain::wishes::{Holder, MOST_WISHES};
use entrepot::store::listings::Filter;
use entrepot::store::{StoreError, listings, sessions, wishes};
use futures_util::future::join_all;

use super::till::{Till, csrf, puts};
use crate::support::{Answer, TestShop, Visitor};

const CUP: &str = "GX-CUP-WHT";
const LIST: &str = "/de-at/account/wishes";

fn sku(text: &str) -> Sku {
    text.parse().unwrap()
}

/// The page of the goods of a code.
fn page_of(shop: &TestShop, front: &str, code: &str) -> String {
    let read = |read: &mut entrepot::store::Read<'_>| {
        let (_, _, listing) = listings::holders(read, &[sku(code)])?.remove(0);
        Ok::<_, StoreError>(listings::by_id(read, &listing)?.unwrap().slug)
    };
    format!("/{front}/p/{}?variant={code}", shop.app.db.read_now(read).unwrap())
}

/// Presses the button that saves what a page shows.
async fn saves(visitor: &mut Visitor, page: &str) -> Answer {
    let shown = visitor.open(page).await.clone();
    shown.assert_status(200);
    let to = shown.attribute("button[formaction$='/account/wishes']", "formaction").unwrap();
    let (_, fields) = visitor.filled("form:has(button[formaction$='/account/wishes'])", &[]);
    visitor.post(&to, &fields).await
}

/// Sends a field of somebody's own making, with the token of the page they are on.
async fn sends(visitor: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("csrf".to_owned(), csrf(visitor))];
    all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    visitor.post(path, &all).await
}

#[actix_web::test]
async fn a_guest_saves_goods_and_finds_them_with_todays_price_after_signing_in() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.open(LIST).await.assert_status(200).assert_reads("Noch ist nichts gemerkt");
    assert!(guest.cookie("entrepot").is_none(), "whoever only looks gets no cookie");
    let cup = page_of(&shop, "de-at", CUP);
    let price = guest.open(&cup).await.attribute("main [itemprop=price]", "value").unwrap();
    saves(&mut guest, &cup).await.assert_leads("/p/");
    saves(&mut guest, &page_of(&shop, "de-at", "TL-RIV-IND")).await.assert_leads("/p/");
    assert_eq!((shop.count("wishes"), shop.count("wish_lists")), (2, 1));
    let shown = guest.open(&cup).await;
    assert!(shown.has("button[formaction$='/wishes/remove']") && !shown.has("button[formaction$='/account/wishes']"));
    let page = guest.open(LIST).await;
    page.assert_status(200).assert_reads("2 Artikel").assert_reads("bleibt auf diesem Gerät");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    let values = page.attributes(".wishes .cost > data", "value");
    assert!(values.contains(&price), "{values:?} is the price of the page, {price}");

    let account = PUBLISHED.iter().find(|account| account.role == Role::Shopper).unwrap();
    guest.sign_in(account.email, account.password).await.assert_leads("account");
    let page = guest.open(LIST).await;
    page.assert_reads("2 Artikel");
    assert!(!page.main().contains("bleibt auf diesem Gerät"));
    // From the list into the cart, in one press; the wish stays.
    let sku = page.attribute(".wishes form[action$='/cart'] input[name=sku]", "value").unwrap();
    guest.submit_and_follow(".wishes form[action$='/cart']", &[]).await.assert_status(200);
    assert_eq!((shop.count("cart_lines"), shop.count("wishes")), (1, 2), "{sku}");
    guest.open(LIST).await;
    guest.submit_and_follow("form[action$='/wishes/remove']", &[]).await.assert_reads("Vom Merkzettel genommen");
    assert_eq!(shop.count("wishes"), 1);
    // On another device the same list, and none of it for anybody else.
    let mut elsewhere = shop.anonymous();
    elsewhere.sign_in(account.email, account.password).await.assert_leads("account");
    elsewhere.open("/en-us/account/wishes").await.assert_reads("One thing, with today’s price for United States");
    shop.anonymous().open(LIST).await.assert_reads("Noch ist nichts gemerkt");
}

#[actix_web::test]
async fn nobody_touches_anothers_list() {
    let shop = TestShop::open();
    let (_, cookie) = shop.person(Role::Shopper, "en");
    let (mut owner, mut other) = (shop.anonymous(), shop.anonymous());
    owner.hold("entrepot", &cookie);
    saves(&mut owner, &page_of(&shop, "en-us", CUP)).await.assert_leads("/p/");
    let page = owner.open("/en-us/account/wishes").await;
    let variant = page.attribute("form[action$='/wishes/remove'] input[name=variant]", "value").unwrap();
    // Somebody with a list of their own names the other's wish: theirs is untouched.
    saves(&mut other, &page_of(&shop, "en-us", "TL-RIV-IND")).await.assert_leads("/p/");
    other.open("/en-us/account/wishes").await;
    sends(&mut other, "/en-us/account/wishes/remove", &[("variant", &variant)]).await.assert_leads("wishes");
    assert_eq!(shop.count("wishes"), 2);
    // Without a session there is no list; without a token nothing is saved; what was never for sale is not found.
    let mut stranger = shop.anonymous();
    stranger.open("/en-us/orders/find").await;
    sends(&mut stranger, "/en-us/account/wishes/remove", &[("variant", &variant)]).await.assert_status(404);
    sends(&mut stranger, "/en-us/account/wishes", &[("sku", "NO-SUCH-SKU")]).await.assert_status(404);
    let bare = [("sku".to_owned(), CUP.to_owned())];
    stranger.post("/en-us/account/wishes", &bare).await.assert_status(403);
    assert!(stranger.cookie("entrepot").is_none());
}

#[actix_web::test]
async fn a_list_takes_only_so_many_and_two_buttons_at_once_fill_one() {
    let shop = TestShop::open();
    let (account, _) = shop.person(Role::Shopper, "en");
    let holder = Holder::Account(account.id.clone());
    let all: Vec<Sku> = shop
        .app
        .db
        .read_now(|read| {
            let (ids, _) = listings::page(read, &Filter::default(), 0, 1000)?;
            let cards = listings::cards(read, &ids, "en".parse().unwrap())?;
            Ok::<_, StoreError>(cards.iter().flat_map(|card| card.on_sale()).map(|own| own.sku.clone()).collect())
        })
        .unwrap();
    let keep = |wanted: Sku| {
        let (app, holder) = (shop.app.clone(), holder.clone());
        async move { app.db.write(move |tx| keep_wish(tx, &holder, &wanted)).await }
    };
    let done = join_all([all[0].clone(), all[1].clone(), all[0].clone(), all[1].clone()].map(keep)).await;
    assert!(done.iter().all(Result::is_ok), "{done:?}");
    assert_eq!((shop.count("wish_lists"), shop.count("wishes")), (1, 2));
    let mut full = 0;
    for wanted in &all {
        match keep(wanted.clone()).await {
            Ok(_) => {}
            Err(ActionError::Refused(Refusal::WishesFull { most })) => full = most,
            Err(other) => panic!("{other:?}"),
        }
    }
    let kept = usize::try_from(shop.count("wishes")).unwrap();
    assert_eq!(kept, all.len().min(MOST_WISHES));
    assert!(all.len() <= MOST_WISHES || full == MOST_WISHES);
}

#[actix_web::test]
async fn a_list_outlives_its_goods_and_goes_with_its_session() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    saves(&mut guest, &page_of(&shop, "en-us", CUP)).await.assert_leads("/p/");
    shop.withdraw(CUP);
    let page = guest.open("/en-us/account/wishes").await;
    page.assert_reads("No longer sold");
    assert!(!page.has(".wishes form[action$='/cart']") && !page.has(".wishes form[action$='/watch']"));
    let swept = || {
        let sweep = |tx: &mut entrepot::store::Tx<'_>| {
            sessions::sweep(tx, chrono::TimeDelta::days(1))?;
            wishes::sweep(tx, 10)
        };
        shop.app.db.write_now(sweep).unwrap()
    };
    assert_eq!(swept(), 0, "while the session lasts, so does its list");
    shop.passes(chrono::TimeDelta::days(31));
    assert_eq!((swept(), shop.count("wishes"), shop.count("wish_lists")), (1, 0, 0));
}

#[actix_web::test]
async fn a_line_saved_for_later_counts_for_nothing_and_survives_signing_in() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    puts(&mut guest, "de-at", CUP, "3").await.assert_leads("/cart");
    let alone = guest.open("/de-at/cart").await.attribute("[data-role=grand-total] data", "value").unwrap();
    puts(&mut guest, "de-at", "TL-RIV-IND", "2").await.assert_leads("/cart");
    let page = guest.open("/de-at/cart").await.clone();
    let at = page.attributes("form[action$='/cart/later'] input[name=variant]", "value");
    assert_eq!(at.len(), 2);
    let riv = shop.app.db.read_now(|read| listings::holders(read, &[sku("TL-RIV-IND")])).unwrap().remove(0).1;
    sends(&mut guest, "/de-at/cart/later", &[("variant", riv.as_str())]).await.assert_leads("/cart");
    let page = guest.open("/de-at/cart").await;
    page.assert_reads("Für später: ein Artikel").assert_reads("2 Stück");
    assert_eq!(page.attribute("[data-role=grand-total] data", "value").unwrap(), alone, "what is saved is not counted");
    assert_eq!((shop.held("TL-RIV-IND"), shop.count("cart_lines"), shop.count("saved_lines")), (0, 1, 1));

    let account = PUBLISHED.iter().find(|account| account.role == Role::Shopper).unwrap();
    guest.sign_in(account.email, account.password).await.assert_leads("account");
    guest.open("/de-at/cart").await.assert_reads("Für später: ein Artikel");
    guest.submit_and_follow("form[action$='/cart/back']", &[]).await.assert_reads("Wieder im Warenkorb");
    assert_eq!((shop.count("cart_lines"), shop.count("saved_lines")), (2, 0));
    // An empty cart shows what is saved all the same; forgotten is forgotten; others' lines are not theirs to move.
    for _ in 0..2 {
        guest.open("/de-at/cart").await;
        guest.submit_and_follow("form[action$='/cart/later']", &[]).await.assert_status(200);
    }
    guest.open("/de-at/cart").await.assert_reads("Für später: 2 Artikel");
    let mut other = shop.anonymous();
    other.open("/de-at/orders/find").await;
    sends(&mut other, "/de-at/cart/back", &[("variant", riv.as_str())]).await.assert_status(404);
    sends(&mut other, "/de-at/cart/later", &[("variant", riv.as_str())]).await.assert_status(404);
    guest.open("/de-at/cart").await;
    sends(&mut guest, "/de-at/cart/back", &[("variant", riv.as_str()), ("forget", "1")]).await.assert_leads("cart");
    assert_eq!(shop.count("saved_lines"), 1);
    sends(&mut guest, "/de-at/cart/back", &[("variant", riv.as_str())]).await.assert_status(422);
}

#[actix_web::test]
async fn a_cart_says_what_became_of_it_in_another_storefront() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    puts(&mut guest, "en-at", CUP, "1").await.assert_leads("/cart");
    puts(&mut guest, "en-at", "SH-KEE-100", "1").await.assert_leads("/cart");
    let page = guest.open("/en-at/cart").await.clone();
    let was = page.attribute("[data-role=grand-total] data", "value").unwrap();
    let tr = page.attributes(".market a", "href").into_iter().find(|href| href.starts_with("/en-tr/")).unwrap();
    assert_eq!(tr, "/en-tr/cart?from=en-at", "the country picker says where the cart comes from");
    let rows = shop.count("cart_lines");
    let page = guest.open(&tr).await.clone();
    page.assert_status(200).assert_reads("going to Türkiye instead of Austria");
    assert!(page.has(".moved a[href*='/en-tr/c/']"), "what cannot go names what else there is: {}", page.main());
    assert_eq!(shop.count("cart_lines"), rows, "nothing is dropped in silence");
    let us = page.attributes(".market a", "href").into_iter().find(|href| href.starts_with("/en-us/")).unwrap();
    assert_eq!(us, "/en-us/cart?from=en-tr");
    let page = guest.open("/en-us/cart?from=en-at").await.clone();
    let now = page.words_of("[data-role=grand-total] data");
    page.assert_reads(&format!("In all: {now}, where it was €{was}.")).assert_reads("arrives by");
    // Back again, what could not go can; and in another language of the same country there is nothing to tell.
    let back = guest.open("/en-at/cart?from=en-tr").await.clone();
    back.assert_reads("Can be sent there:");
    assert!(!guest.open("/de-at/cart?from=en-at").await.has(".moved"));
    for odd in ["xx-yy", "en-at-", "%3Cscript%3E", "en-kp"] {
        let page = guest.open(&format!("/en-us/cart?from={odd}")).await;
        assert!(page.assert_status(200).has("main") && !page.has(".moved"), "{odd}");
    }
    // An empty cart has nothing to say, and its links carry nothing.
    let mut other = shop.anonymous();
    let page = other.open("/en-at/cart?from=en-us").await;
    assert!(!page.has(".moved") && page.attributes(".market a", "href").contains(&"/en-us/cart".to_owned()));
}

#[actix_web::test]
async fn goods_seen_before_are_a_row_of_todays_prices_and_the_same_for_everybody() {
    let shop = TestShop::open();
    let at = "/de-at/seen?slugs=bail-handled-teapot,keemun-black,no-such-thing";
    let (mut one, mut other) = (shop.anonymous(), shop.anonymous());
    puts(&mut other, "de-at", CUP, "1").await.assert_leads("/cart");
    let page = one.open(at).await.clone();
    page.assert_status(200);
    let shown = ["/de-at/p/teekanne-mit-bugelgriff", "/de-at/p/schwarzer-tee-aus-qimen"];
    assert_eq!(page.attributes(".lot h3 a", "href"), shown);
    assert_eq!(page.header("x-robots-tag"), Some("noindex"));
    assert_eq!(page.body, other.open(at).await.body, "whatever cookies they carry");
    let price = one.open("/de-at/p/keemun-black").await.attribute("main [itemprop=price]", "value").unwrap();
    assert!(page.attributes(".cost > data", "value").contains(&price), "{price}");
    assert!(!one.page.as_ref().unwrap().has(".seen"), "without script there is no such row");
    let many = (0..13).map(|n| format!("a-{n}")).collect::<Vec<_>>().join(",");
    for wrong in ["", "slugs=", "slugs=..%2Fetc", &format!("slugs={many}")] {
        one.open(&format!("/de-at/seen?{wrong}")).await.assert_status(404);
    }
}
