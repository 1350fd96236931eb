//! Coming in, going out, and what keeps others from doing so in one's name.

use chrono::TimeDelta;
use entrepot::domain::accounts::{Email, PUBLISHED};
use entrepot::store::{StoreError, accounts, carts};

use crate::support::{TestShop, Visitor};

const LOGIN: &str = "main form[action$='login']";
const SHOPPER: (&str, &str) = (PUBLISHED[0].email, PUBLISHED[0].password);

/// Tries an address and a password; answers status and the words of the page.
async fn tries(visitor: &mut Visitor, email: &str, password: &str) -> (u16, String) {
    visitor.open("/en-us/account/login").await;
    let answer = visitor.submit(LOGIN, &[("email", email), ("password", password)]).await;
    (answer.status.as_u16(), answer.main())
}

#[actix_web::test]
async fn a_shopper_opens_an_account_leaves_and_comes_back() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    visitor.open("/de-at/account").await.assert_leads("/de-at/account/login?next=");
    visitor.open("/de-at/account/join").await.assert_status(200);
    let typed = [("name", "Ida Baumann"), ("email", "Ida@Post.example"), ("password", "ein langer Satz")];
    visitor.submit_and_follow("main form[action$='join']", &typed).await;
    let page = visitor.page.as_ref().unwrap();
    page.assert_status(200).assert_reads("Ida Baumann").assert_reads("Willkommen");
    visitor.submit("main form[action$='logout']", &[]).await.assert_leads("/de-at/");
    visitor.open("/de-at/account").await.assert_leads("login");
    visitor.sign_in("ida@post.example", "ein langer Satz").await.assert_leads("/en-us/account");
    visitor.open("/en-us/account/orders").await.assert_status(200).assert_reads("No order stands on this account yet");
}

#[actix_web::test]
async fn a_faulty_form_comes_back_as_typed_with_every_fault_named() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    visitor.open("/en-us/account/join").await;
    let typed = [("name", "Ida <b>"), ("email", "ida@post"), ("password", "short")];
    let page = visitor.submit("main form[action$='join']", &typed).await;
    page.assert_status(422).assert_reads("At least 10 characters").assert_reads("e-mail");
    assert!(
        page.has("[role=alert]") && page.has("#email[aria-invalid=true]") && page.has("#password[aria-invalid=true]")
    );
    assert_eq!(page.attribute("#name", "value").as_deref(), Some("Ida <b>"));
    assert_eq!(page.attribute("#email", "value").as_deref(), Some("ida@post"));
    assert_eq!(page.attribute("#password", "value").as_deref(), Some(""), "a password is never sent back");
}

#[actix_web::test]
async fn an_address_has_one_account() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    visitor.open("/en-us/account/join").await;
    let typed = [("name", "Somebody"), ("email", "SHOPPER-A@entrepot.example"), ("password", "another sentence")];
    let page = visitor.submit("main form[action$='join']", &typed).await;
    page.assert_status(422).assert_reads("open already");
    assert!(visitor.sign_in(SHOPPER.0, "another sentence").await.status == 422);
    visitor.sign_in(SHOPPER.0, SHOPPER.1).await.assert_leads("/en-us/account");
}

#[actix_web::test]
async fn a_wrong_password_and_an_unknown_address_look_the_same() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let wrong = tries(&mut visitor, SHOPPER.0, "not the password").await;
    let unknown = tries(&mut visitor, "nobody@entrepot.example", "not the password").await;
    let odd = tries(&mut visitor, "no address at all", "not the password").await;
    assert_eq!(wrong.0, 422);
    assert_eq!(wrong, unknown);
    assert_eq!(wrong, odd);
    assert!(visitor.page.as_ref().unwrap().has("[role=alert]"));
}

#[actix_web::test]
async fn guessing_at_one_account_ends_after_ten_tries_whoever_guesses() {
    let shop = TestShop::open();
    for attempt in 0..10_u8 {
        let mut visitor = shop.anonymous();
        visitor.peer = format!("203.0.113.{attempt}:50000").parse().unwrap();
        assert_eq!(tries(&mut visitor, SHOPPER.0, "a guess, no more").await.0, 422);
    }
    let mut visitor = shop.anonymous();
    visitor.open("/en-us/account/login").await;
    let page = visitor.submit(LOGIN, &[("email", SHOPPER.0), ("password", SHOPPER.1)]).await;
    page.assert_status(429);
    let wait: i64 = page.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=900).contains(&wait), "{wait}");
    let other = (PUBLISHED[1].email, PUBLISHED[1].password);
    visitor.sign_in(other.0, other.1).await.assert_leads("/en-us/account");
    shop.passes(TimeDelta::seconds(wait));
    visitor.sign_in(SHOPPER.0, SHOPPER.1).await.assert_leads("/en-us/account");
}

#[actix_web::test]
async fn guessing_from_one_place_ends_after_twenty_tries_whatever_is_brought_along() {
    let shop = TestShop::open();
    for attempt in 0..20 {
        let mut fresh = shop.anonymous();
        assert_eq!(tries(&mut fresh, &format!("guess-{attempt}@post.example"), "a guess, no more").await.0, 422);
    }
    let mut fresh = shop.anonymous();
    assert_eq!(tries(&mut fresh, "guess-20@post.example", "a guess, no more").await.0, 429);
    assert_eq!(tries(&mut fresh, SHOPPER.0, SHOPPER.1).await.0, 429);
    fresh.peer = "198.51.100.7:50000".parse().unwrap();
    fresh.sign_in(SHOPPER.0, SHOPPER.1).await.assert_leads("/en-us/account");
}

#[actix_web::test]
async fn a_right_password_forgives_the_account_but_not_the_place() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for _ in 0..2 {
        for _ in 0..9 {
            assert_eq!(tries(&mut visitor, SHOPPER.0, "a guess, no more").await.0, 422);
        }
        visitor.sign_in(SHOPPER.0, SHOPPER.1).await.assert_leads("/en-us/account");
        visitor.forget();
    }
    for _ in 0..2 {
        assert_eq!(tries(&mut visitor, SHOPPER.0, "a guess, no more").await.0, 422);
    }
    assert_eq!(tries(&mut visitor, SHOPPER.0, "a guess, no more").await.0, 429);
}

#[actix_web::test]
async fn a_session_that_was_planted_is_worth_nothing_after_signing_in() {
    let shop = TestShop::open();
    let mut thief = shop.anonymous();
    thief.sign_in(PUBLISHED[1].email, PUBLISHED[1].password).await;
    let planted = thief.cookie("entrepot").unwrap().to_owned();
    let mut visitor = shop.anonymous();
    visitor.hold("entrepot", &planted);
    visitor.sign_in(SHOPPER.0, SHOPPER.1).await.assert_leads("/en-us/account");
    assert_ne!(visitor.cookie("entrepot").unwrap(), planted);
    thief.open("/en-us/account").await.assert_leads("login");
    let mut guessing = shop.anonymous();
    guessing.hold("entrepot", &"0".repeat(64));
    guessing.open("/en-us/account").await.assert_leads("login");
}

#[actix_web::test]
async fn a_form_without_its_own_token_changes_nothing() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    visitor.sign_in(SHOPPER.0, SHOPPER.1).await;
    let mut other = shop.anonymous();
    other.sign_in(PUBLISHED[1].email, PUBLISHED[1].password).await;
    other.open("/en-us/account").await;
    let (_, foreign) = other.filled("main form[action$='details']", &[("name", "Mallory")]);
    visitor.open("/en-us/account").await;
    let (action, own) = visitor.filled("main form[action$='details']", &[("name", "Mallory")]);
    let without: Vec<_> = own.iter().filter(|(name, _)| name != "csrf").cloned().collect();
    for fields in [&foreign, &without] {
        visitor.post(&action, fields).await.assert_status(403);
    }
    for origin in ["https://evil.example", "null"] {
        visitor.origin = Some(origin.to_owned());
        visitor.post(&action, &own).await.assert_status(403);
    }
    visitor.origin = None;
    visitor.post_raw(&action, "text/plain", b"name=Mallory".to_vec()).await.assert_status(415);
    visitor.open("/en-us/account").await.assert_reads(PUBLISHED[0].name);
    // Without a session the token is everyone's, so the form has to come from a page of ours.
    let mut nobody = shop.anonymous();
    nobody.origin = None;
    nobody.open("/en-us/account/login").await;
    nobody.submit(LOGIN, &[("email", SHOPPER.0), ("password", SHOPPER.1)]).await.assert_status(403);
}

#[actix_web::test]
async fn another_password_puts_everyone_else_out() {
    let shop = TestShop::open();
    let (mut here, mut elsewhere) = (shop.anonymous(), shop.anonymous());
    here.sign_in(SHOPPER.0, SHOPPER.1).await;
    elsewhere.sign_in(SHOPPER.0, SHOPPER.1).await;
    let form = "main form[action$='password']";
    here.open("/en-us/account").await;
    let wrong = here.submit(form, &[("password", "not this one"), ("new-password", "a new long one")]).await;
    wrong.assert_status(422).assert_reads("not the password of your account");
    here.open("/en-us/account").await;
    here.submit(form, &[("password", SHOPPER.1), ("new-password", "a new long one")]).await.assert_leads("account");
    here.open("/en-us/account").await.assert_status(200);
    elsewhere.open("/en-us/account").await.assert_leads("login");
    assert_eq!(tries(&mut elsewhere, SHOPPER.0, SHOPPER.1).await.0, 422);
    elsewhere.sign_in(SHOPPER.0, "a new long one").await.assert_leads("account");
}

#[actix_web::test]
async fn whoever_works_here_is_led_to_their_desk_and_nobody_is_led_away() {
    let shop = TestShop::open();
    for (account, home) in PUBLISHED.iter().zip(["/en-us/account", "", "/brand/", "/brand/", "/care/", "/ops/"]) {
        shop.anonymous().sign_in(account.email, account.password).await.assert_leads(home);
    }
    let mut visitor = shop.anonymous();
    visitor.open("/brand/").await.assert_leads("login?next=%2Fbrand%2F");
    visitor.open("/en-us/account/login?next=https%3A%2F%2Fevil.example%2F").await;
    let typed = [("email", SHOPPER.0), ("password", SHOPPER.1)];
    assert_eq!(visitor.submit(LOGIN, &typed).await.assert_leads("account"), "/en-us/account");
    visitor.open("/brand/").await.assert_status(403);
}

#[actix_web::test]
async fn a_cart_filled_before_signing_in_joins_the_one_left_here() {
    let shop = TestShop::open();
    let app = &shop.app;
    let email: Email = SHOPPER.0.parse().unwrap();
    let (account, _) = app.db.read_now(|read| accounts::by_email(read, &email)).unwrap().unwrap();
    let (ids, _) = app
        .db
        .read_now(|read| {
            let filter = entrepot::store::listings::Filter::default();
            entrepot::store::listings::page(read, &filter, 0, 3)
        })
        .unwrap();
    let cards = app.db.read_now(|read| entrepot::store::listings::cards(read, &ids, "en".parse().unwrap())).unwrap();
    let [a, b, c] = [0, 1, 2].map(|at| cards[at].variants[0].id.clone());
    let (own, brought) = app
        .db
        .write_now(|tx| {
            let (own, brought) = (carts::add(tx, Some(&account.id))?, carts::add(tx, None)?);
            for (cart, variant, quantity) in [(&own, &a, 2), (&own, &b, 1), (&brought, &b, 3), (&brought, &c, 1)] {
                carts::set(tx, cart, variant, quantity)?;
            }
            Ok::<_, StoreError>((own, brought))
        })
        .unwrap();
    let merged = app
        .db
        .write_now(|tx| entrepot::actions::merge_carts::merge_carts(tx, &account.id, Some(&brought)))
        .unwrap()
        .unwrap();
    assert_eq!(merged, own);
    let mut lines = app.db.read_now(|read| carts::lines(read, &own)).unwrap();
    lines.sort();
    let mut wanted = vec![(a, 2), (b, 3), (c, 1)];
    wanted.sort();
    assert_eq!(lines, wanted);
    assert!(!app.db.write_now(|tx| carts::hold(tx, &brought)).unwrap(), "it is closed");
}

#[actix_web::test]
async fn a_shopper_finds_their_own_orders_and_nobody_elses() {
    let shop = TestShop::open();
    let email: Email = SHOPPER.0.parse().unwrap();
    let (account, _) = shop.app.db.read_now(|read| accounts::by_email(read, &email)).unwrap().unwrap();
    let own = shop.sell("de-at", &[("GX-CUP-WHT", 1)], Some(&account));
    let foreign = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let mut visitor = shop.anonymous();
    visitor.sign_in(SHOPPER.0, SHOPPER.1).await;
    let page = visitor.open("/de-at/account/orders").await;
    page.assert_status(200).assert_reads(own.number.as_str()).assert_reads("Bezahlt");
    assert!(!page.body.contains(foreign.number.as_str()));
    let link = format!("/de-at/orders/{}", own.number);
    assert!(page.attributes("main a", "href").contains(&link), "{}", page.main());
    assert!(page.has("main data[data-currency=EUR]"));
}

#[actix_web::test]
async fn live_trade_refuses_the_passwords_everyone_can_read() {
    let shop = TestShop::live();
    let mut visitor = shop.anonymous();
    for account in PUBLISHED {
        assert_eq!(tries(&mut visitor, account.email, account.password).await.0, 422, "{}", account.email);
    }
    visitor.open("/en-us/account/join").await;
    let typed = [("name", "Ida"), ("email", "ida@post.example"), ("password", SHOPPER.1)];
    let page = visitor.submit("main form[action$='join']", &typed).await;
    page.assert_status(422).assert_reads("published with the demo");
}

#[actix_web::test]
async fn where_only_forms_are_sent_one_is_led_to_the_page_that_holds_them() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for (path, page) in [
        ("cart/change", "/de-at/cart"),
        ("orders/open", "/de-at/orders/find"),
        ("account/details", "/de-at/account"),
        ("account/password", "/de-at/account"),
        ("account/logout", "/de-at/account"),
    ] {
        let to = visitor.open(&format!("/de-at/{path}")).await.assert_leads(page);
        assert_eq!(to, page);
    }
    // Whoever has to sign in after pressing a button goes on to where pages are, not to where the form was sent.
    visitor.open("/de-at/account/login").await;
    let fields = [("csrf".to_owned(), visitor.filled(LOGIN, &[]).1.remove(0).1), ("name".to_owned(), "Ida".to_owned())];
    let to = visitor.post("/de-at/account/details", &fields).await.assert_leads("/de-at/account/login");
    assert_eq!(to, "/de-at/account/login");
}
