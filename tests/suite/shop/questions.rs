//! Questions about goods: asked with or without an account, answered by the brand, read by everybody.

use chrono::TimeDelta;
use entrepot::domain::accounts::{PUBLISHED, Role};
use entrepot::store::questions;

use super::till::{Till, posted};
use crate::support::{TestShop, Visitor};

const ASK: &str = "/de-at/ask/bail-handled-teapot";
const FORM: &str = "main form[action*='/ask/']";

async fn brand(shop: &TestShop) -> Visitor {
    let account = PUBLISHED.iter().find(|account| account.brand.is_some()).unwrap();
    let mut brand = shop.anonymous();
    brand.sign_in(account.email, account.password).await.assert_leads("/brand/");
    brand
}

#[actix_web::test]
async fn a_guest_asks_confirms_and_reads_the_answer_in_a_letter() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.open("/de-at/p/bail-handled-teapot").await.assert_reads("Noch ist keine Frage beantwortet");
    guest.open(ASK).await.assert_status(200);
    let page = guest.submit(FORM, &[("text", "Passt ein Sieb hinein?"), ("email", "isla at home")]).await;
    page.assert_status(422);
    assert_eq!(page.words_of("#text"), "Passt ein Sieb hinein?", "nothing typed is lost");
    assert_eq!(page.attribute("#email", "aria-describedby").as_deref(), Some("email-wrong"));
    let typed = [("text", "Passt ein Sieb hinein?"), ("email", "isla@post.example"), ("name", "Isla")];
    guest.submit_and_follow(FORM, &typed).await.assert_reads("Wir haben Ihnen eine E-Mail gesendet");

    // Nobody but whoever holds the address passes it on.
    let mut brand = brand(&shop).await;
    assert!(!brand.open("/brand/voices").await.main().contains("Sieb"));
    let letters = posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    assert_eq!(letter.to, "isla@post.example");
    let link = letter.text.split_whitespace().find(|word| word.contains("/questions/")).unwrap().to_owned();
    guest.open(&format!("{}x", link.trim_start_matches(&shop.app.origin))).await.assert_status(404);
    guest.open(&link).await.assert_reads("Ist das Ihre Frage?");
    assert_eq!(shop.count("outbox"), 1, "to look at a page changes nothing");
    guest.submit_and_follow("main form", &[]).await.assert_reads("Ihre Frage liegt bei");

    brand.open("/brand/").await.assert_reads("One question or review waits");
    brand.open("/brand/voices").await.assert_reads("Passt ein Sieb hinein?");
    let form = "form[action*='/voices/questions/']";
    brand.submit_and_follow(form, &[("answer", "Ja, eines bis 6 cm."), ("language", "de")]).await.assert_status(200);
    let letters = posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    assert!(letter.text.contains("Ja, eines bis 6 cm.") && letter.subject.contains("Antwort"), "{letter:#?}");
    let seen = shop.anonymous().open("/en-us/p/bail-handled-teapot").await.clone();
    seen.assert_reads("Passt ein Sieb hinein?").assert_reads("Ja, eines bis 6 cm.");
    assert!(seen.has("#questions h3[lang=de]") && !seen.body.contains("isla@"));
    // Worded anew, it is no news by letter.
    brand.open("/brand/voices").await;
    brand.submit_and_follow(form, &[("answer", "Ja, bis 6,5 cm.")]).await.assert_status(200);
    assert!(posted(&shop).await.is_empty());
    shop.anonymous().open("/de-at/p/bail-handled-teapot").await.assert_reads("Ja, bis 6,5 cm.");
}

#[actix_web::test]
async fn an_account_asks_at_once_and_too_many_questions_wait() {
    let shop = TestShop::open();
    let (_, cookie) = shop.person(Role::Shopper, "en");
    let mut shopper = shop.anonymous();
    shopper.hold("entrepot", &cookie);
    for at in 0..5 {
        let page = shopper.open("/en-us/ask/bail-handled-teapot").await;
        assert!(!page.has("#email"), "we know where to write");
        shopper.submit(FORM, &[("text", &format!("Question {at}?"))]).await.assert_leads("/p/");
    }
    shopper.open("/en-us/ask/bail-handled-teapot").await;
    let page = shopper.submit(FORM, &[("text", "One more?")]).await;
    page.assert_status(429).assert_reads("several questions within an hour");
    assert_eq!(page.words_of("#text"), "One more?", "nothing typed is lost");
    assert_eq!(shop.count("questions"), 5);
    let mut brand = brand(&shop).await;
    brand.open("/brand/").await.assert_reads("5 questions and reviews wait");
    // The house takes one away: it waits no more, and cannot be answered.
    brand.open("/brand/voices").await;
    let (action, fields) = brand.filled("form[action*='/voices/questions/']", &[("answer", "No.")]);
    let id = action.rsplit('/').next().unwrap().to_owned();
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open("/care/voices").await.assert_reads("Question 4?");
    agent.submit(&format!("form[action$='{id}/hide']"), &[("reason", "Abuse")]).await.assert_leads("/care/voices");
    brand.post(&action, &fields).await.assert_status(404);
    brand.open("/brand/").await.assert_reads("4 questions and reviews wait");
}

#[actix_web::test]
async fn an_address_that_nobody_confirmed_is_not_kept() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.open(ASK).await.assert_status(200);
    guest.submit(FORM, &[("text", "Wirklich?"), ("email", "not-me@post.example")]).await.assert_leads("/p/");
    let swept = || shop.app.db.write_now(|tx| questions::sweep(tx, TimeDelta::days(7))).unwrap();
    assert_eq!((swept(), shop.count("questions")), (0, 1));
    shop.passes(TimeDelta::days(8));
    assert_eq!((swept(), shop.count("questions")), (1, 0));
}
