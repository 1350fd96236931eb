//! Letters somebody asked for: what is back, what costs less, what they think of what arrived. Of one cause one letter,
//! whatever is retried or raced; to nobody who did not confirm; until its link stops them.

use chrono::TimeDelta;
use entrepot::actions::ActionError;
use entrepot::actions::ask_for_review::ask_for_review;
use entrepot::actions::decide_return::reject_return;
use entrepot::actions::forget_wishes::forget_wishes;
use entrepot::cli::ask_reviews::ask_reviews;
use entrepot::cli::tell_watchers::tell_watchers;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::ids::Rma;
use entrepot::domain::money::Rounding;
use entrepot::domain::wishes::Holder;
use entrepot::mail::Written;
use entrepot::store::known::{Subject, touch};
use entrepot::store::price_log::Round;
use entrepot::store::{StoreError, listings, watches, wishes};
use futures_util::future::join_all;

use super::till::{Till, posted};
use crate::care::asked;
use crate::support::{ORIGIN, TestShop, Visitor};

const CUP: &str = "GX-CUP-WHT";
const BACK: &str = "form[action$='/watch']:has(input[value=back])";

/// The page of the goods of a code.
fn page_of(shop: &TestShop, front: &str, code: &str) -> String {
    let read = |read: &mut entrepot::store::Read<'_>| {
        let (_, _, listing) = listings::holders(read, &[code.parse().unwrap()])?.remove(0);
        Ok::<_, StoreError>(listings::by_id(read, &listing)?.unwrap().slug)
    };
    format!("/{front}/p/{}?variant={code}", shop.app.db.read_now(read).unwrap())
}

/// One turn of the program that tells.
async fn tells(shop: &TestShop) -> usize {
    tell_watchers(&shop.app.db, 10_000, &|address| shop.app.stop_of(address)).await.unwrap()
}

/// Makes goods cost so many hundredths of what they do.
fn reprice(shop: &TestShop, code: &str, hundredths: i64) {
    let done: Result<(), ActionError> = shop.app.db.write_now(|tx| {
        let (_, variant, listing) = listings::holders(tx, &[code.parse().unwrap()])?.remove(0);
        let was = listings::by_id(tx, &listing)?.unwrap();
        let mut now = was.clone();
        let own = now.variants.iter_mut().find(|own| own.id == variant).unwrap();
        own.price = own.price.share(rust_decimal::Decimal::new(hundredths, 2), Rounding::HalfUp).unwrap();
        assert!(listings::save(tx, &now, &was)?);
        touch(tx, Subject::Catalogue)?;
        Ok(())
    });
    done.unwrap();
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// The link of a letter that holds a part.
fn link(letter: &Written, part: &str) -> String {
    let found = letter.text.split_whitespace().find(|word| word.contains(part));
    found.unwrap_or_else(|| panic!("no {part} in {}", letter.text)).trim_start_matches(ORIGIN).to_owned()
}

/// A guest asks for a letter about sold-out goods and confirms their address.
async fn waits(shop: &TestShop, front: &str, code: &str, email: &str) -> Visitor {
    let mut guest = shop.anonymous();
    guest.open(&page_of(shop, front, code)).await.assert_status(200);
    guest.submit(BACK, &[("email", email)]).await.assert_leads("/p/");
    confirms(shop, &mut guest, email).await;
    guest
}

/// Somebody opens the letter that confirms their address, and does.
async fn confirms(shop: &TestShop, who: &mut Visitor, email: &str) {
    let letters = posted(shop).await;
    let letter = letters.iter().find(|letter| letter.to == email).unwrap();
    let link = link(letter, "/watches/");
    who.open(&link).await.assert_status(200);
    who.submit("main form[action*='/watches/']", &[]).await.assert_leads("/p/");
}

#[actix_web::test]
async fn a_guest_confirms_and_is_told_once_when_goods_are_back() {
    let shop = TestShop::open();
    shop.set_free(CUP, 0);
    let here = page_of(&shop, "de-at", CUP);
    let mut guest = shop.anonymous();
    guest.open(&here).await.assert_reads("Wieder da? Wir sagen Bescheid");
    let page = guest.submit(BACK, &[("email", "isla at home")]).await;
    page.assert_status(422);
    assert_eq!(page.attribute("#email", "value").as_deref(), Some("isla at home"), "nothing typed is lost");
    guest
        .submit_and_follow("main form[action$='/watch']", &[("email", "isla@post.example")])
        .await
        .assert_reads("Wir haben Ihnen eine E-Mail mit einem Link gesendet");
    let letters = posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    assert!(letter.stop.is_none(), "what confirms is no letter to stop");
    let confirm = link(letter, "/watches/");
    // Nobody hears anything before the address is confirmed, and looking confirms nothing.
    guest.open(&confirm).await.assert_reads("isla@post.example");
    guest.open(&format!("{confirm}x")).await.assert_status(404);
    shop.set_free(CUP, 5);
    assert_eq!(tells(&shop).await, 0);
    shop.set_free(CUP, 0);
    guest.open(&confirm).await;
    guest.submit_and_follow("main form[action*='/watches/']", &[]).await.assert_reads("Wir schreiben Ihnen");
    guest.open(&confirm).await.assert_reads("Alles klar");
    assert_eq!(tells(&shop).await, 0, "it is not back");

    shop.set_free(CUP, 5);
    assert_eq!((tells(&shop).await, tells(&shop).await), (1, 0));
    let letters = posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    assert_eq!(letter.to, "isla@post.example");
    let (price, total) = {
        let page = guest.open(&here).await;
        (page.words_of("main [itemprop=price]"), page.attributes(".price .door data", "value")[1].clone())
    };
    assert!(plain(&letter.text).contains(&plain(&price)), "{price} in {}", letter.text);
    assert!(letter.text.contains(&total.replace('.', ",")), "{total} in {}", letter.text);
    assert!(
        letter.subject.starts_with("Wieder da:") && letter.text.contains(&format!("{ORIGIN}{here}")),
        "{letter:#?}"
    );
    assert_eq!(shop.count("watches"), 0, "what was told is forgotten, the address with it");
    shop.set_free(CUP, 0);
    shop.set_free(CUP, 9);
    assert_eq!(tells(&shop).await, 0, "it was asked for once");
    // The link stops what else that address waits for, with one press and no token.
    shop.set_free("TL-RIV-IND", 0);
    waits(&shop, "en-us", "TL-RIV-IND", "isla@post.example").await;
    let stop = letter.stop.clone().unwrap();
    let stop = stop.trim_start_matches(ORIGIN);
    let mut mailbox = shop.anonymous();
    mailbox.origin = None;
    mailbox.open(stop).await.assert_status(200).assert_reads("Diese E-Mails abbestellen");
    assert_eq!(shop.count("watches"), 1, "to look at a page changes nothing");
    let body = [("List-Unsubscribe".to_owned(), "One-Click".to_owned())];
    for forged in [stop.replace("key=", "key=0"), stop.replace("/goods/", "/goods/0"), stop.replace("goods", "all")] {
        mailbox.open(&forged).await.assert_status(404);
        mailbox.post(&forged, &body).await.assert_status(404);
    }
    assert_eq!(shop.count("watches"), 1);
    mailbox.post(stop, &body).await.assert_status(200).assert_reads("Erledigt");
    mailbox.post(stop, &body).await.assert_status(200);
    assert_eq!(shop.count("watches"), 0);
}

#[actix_web::test]
async fn an_account_is_told_of_each_fall_of_the_price_and_of_nothing_else() {
    let shop = TestShop::open();
    let (account, cookie) = shop.person(Role::Shopper, "en");
    let mut shopper = shop.anonymous();
    shopper.hold("entrepot", &cookie);
    let here = page_of(&shop, "en-us", CUP);
    let was = shopper.open(&here).await.words_of("main [itemprop=price]");
    let form = shopper.page.as_ref().unwrap().attribute("a[href*='/watch?kind=drop']", "href").unwrap();
    let page = shopper.open(&form).await;
    assert!(!page.has("main input[name=email]"), "we know where to write");
    shopper.submit("main form[action$='/watch']", &[]).await.assert_leads("/p/");
    confirms(&shop, &mut shopper, account.email.as_str()).await;
    assert_eq!(tells(&shop).await, 0);
    reprice(&shop, CUP, 150);
    assert_eq!(tells(&shop).await, 0, "dearer is no news");
    reprice(&shop, CUP, 40);
    assert_eq!((tells(&shop).await, tells(&shop).await), (1, 0));
    let letters = posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    let now = shopper.open(&here).await.words_of("main [itemprop=price]");
    assert_eq!(letter.to, account.email.to_string());
    assert!(letter.text.contains(&format!("now costs {now}; it was {was}")), "{}", letter.text);
    // Up and down again to the same is no news; further down is.
    reprice(&shop, CUP, 200);
    assert_eq!(tells(&shop).await, 0);
    reprice(&shop, CUP, 50);
    assert_eq!(tells(&shop).await, 0, "told before");
    reprice(&shop, CUP, 80);
    assert_eq!(tells(&shop).await, 1);
    posted(&shop).await;
    // Taken off the list, nobody is told any more.
    shopper.open(&here).await;
    let (_, fields) = shopper.filled("form:has(button[formaction$='/account/wishes'])", &[]);
    shopper.post("/en-us/account/wishes", &fields).await.assert_leads("/p/");
    let page = shopper.open("/en-us/account/wishes").await;
    page.assert_reads("We will write to you when it costs less");
    shopper.submit("form[action$='/wishes/remove']", &[]).await.assert_leads("wishes");
    assert_eq!(shop.count("watches"), 0);
    reprice(&shop, CUP, 50);
    assert_eq!(tells(&shop).await, 0);
}

#[actix_web::test]
async fn who_is_forgotten_waits_for_nothing_and_another_does_still() {
    let shop = TestShop::open();
    shop.set_free(CUP, 0);
    let here = page_of(&shop, "en-us", CUP);
    let people = [0; 2].map(|_| shop.person(Role::Shopper, "en"));
    for (account, cookie) in &people {
        let mut shopper = shop.anonymous();
        shopper.hold("entrepot", cookie);
        shopper.open(&here).await;
        shopper.submit(BACK, &[]).await.assert_leads("/p/");
        confirms(&shop, &mut shopper, account.email.as_str()).await;
        shopper.open(&here).await.assert_reads("We will write to you as soon as it is back");
        let (_, fields) = shopper.filled("form:has(button[formaction$='/account/wishes'])", &[]);
        shopper.post("/en-us/account/wishes", &fields).await.assert_leads("/p/");
    }
    assert_eq!((shop.count("watches"), shop.count("wishes")), (2, 2));
    let forgotten = people[0].0.id.clone();
    let author = Author::command("test");
    assert_eq!(shop.app.db.write_now(|tx| forget_wishes(tx, &author, &forgotten)).unwrap(), 1);
    assert_eq!((shop.count("watches"), shop.count("wishes"), shop.count("wish_lists")), (1, 1, 1));
    shop.set_free(CUP, 5);
    assert_eq!(tells(&shop).await, 1);
    let letters = posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    assert_eq!(letter.to, people[1].0.email.to_string());
}

#[actix_web::test]
async fn many_who_tell_at_once_write_one_letter_for_each_who_waits() {
    let shop = TestShop::open();
    shop.set_free(CUP, 0);
    for (front, email) in [("de-at", "a@post.example"), ("en-us", "b@post.example"), ("de-ch-eur", "c@post.example")] {
        waits(&shop, front, CUP, email).await;
    }
    assert_eq!((tells(&shop).await, shop.count("watches")), (0, 3));
    shop.spread(CUP, 9);
    let told = join_all((0..6).map(|_| tells(&shop))).await;
    assert_eq!((told.iter().sum::<usize>(), tells(&shop).await), (3, 0), "{told:?}");
    let mut letters = posted(&shop).await;
    letters.sort_by(|one, other| one.to.cmp(&other.to));
    assert_eq!(
        letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(),
        ["a@post.example", "b@post.example", "c@post.example"]
    );
    assert!(letters[1].subject.starts_with("Available again") && letters[2].text.contains("/de-ch-eur/p/"));
}

#[actix_web::test]
async fn an_address_is_not_flooded_and_not_kept_unconfirmed() {
    let shop = TestShop::open();
    shop.set_free(CUP, 0);
    let here = page_of(&shop, "en-us", CUP);
    let mut guest = shop.anonymous();
    for _ in 0..5 {
        guest.open(&here).await;
        guest.submit(BACK, &[("email", "not-me@post.example")]).await.assert_leads("/p/");
    }
    guest.open(&here).await;
    let page = guest.submit(BACK, &[("email", "not-me@post.example")]).await;
    page.assert_status(429).assert_reads("several requests within an hour");
    assert_eq!((shop.count("watches"), shop.count("outbox")), (1, 5));
    let swept = || shop.app.db.write_now(|tx| watches::sweep(tx, TimeDelta::days(7))).unwrap();
    assert_eq!(swept(), 0);
    shop.passes(TimeDelta::days(8));
    assert_eq!((swept(), shop.count("watches")), (1, 0));
    for wrong in ["/en-us/watch", "/en-us/watch?kind=back&sku=NO-SUCH-SKU", "/en-us/watch?kind=other&sku=GX-CUP-WHT"] {
        guest.open(wrong).await.assert_status(404);
    }
    guest.open("/en-us/letters/goods/x?key=y").await.assert_status(404);
}

#[actix_web::test]
async fn an_account_with_somebody_elses_address_gets_nothing_of_theirs_until_it_proves_it() {
    let shop = TestShop::open();
    let other = "TL-RIV-IND";
    shop.set_free(CUP, 0);
    shop.set_free(other, 0);
    let (account, cookie) = shop.person(Role::Shopper, "en");
    let email = account.email.as_str();
    waits(&shop, "en-us", CUP, email).await;
    let holder = Holder::Account(account.id.clone());
    let of_account = || shop.app.db.read_now(|read| wishes::kept_by(read, &holder)).unwrap().1.len();
    let mut stranger = shop.anonymous();
    stranger.hold("entrepot", &cookie);
    let here = page_of(&shop, "en-us", CUP);
    for _ in 0..4 {
        stranger.open(&here).await;
        stranger.submit_and_follow(BACK, &[]).await.assert_reads("We have sent you an email with a link");
    }
    stranger.open(&here).await;
    stranger.submit(BACK, &[]).await.assert_status(429).assert_reads("several requests within an hour");
    assert_eq!((posted(&shop).await.len(), of_account(), shop.count("watches")), (4, 0, 1));
    // What the account asked for first, and another confirms who asked for it too, is not the account's.
    shop.passes(TimeDelta::hours(2));
    stranger.open(&page_of(&shop, "en-us", other)).await;
    stranger.submit(BACK, &[]).await.assert_leads("/p/");
    waits(&shop, "en-us", other, email).await;
    assert_eq!((of_account(), shop.count("watches")), (0, 2));
    // Proved by one watch, the address is the account's own for all.
    shop.passes(TimeDelta::hours(2));
    stranger.open("/en-us/watch?kind=drop&sku=GX-CUP-COB").await.assert_status(200);
    stranger.submit("main form[action$='/watch']", &[]).await.assert_leads("/p/");
    assert_eq!(of_account(), 0);
    confirms(&shop, &mut stranger, email).await;
    stranger.open(&here).await;
    stranger.submit(BACK, &[]).await.assert_leads("/p/");
    stranger.open(&here).await.assert_reads("We will write to you as soon as it is back");
    assert_eq!((posted(&shop).await.len(), of_account(), shop.count("watches")), (0, 2, 3));
}

/// How far those who wait in Austria and in the United States have been looked through.
fn rounds(shop: &TestShop) -> [Round; 2] {
    let all = shop.app.db.read_now(|read| watches::rounds(read)).unwrap();
    ["AT", "US"].map(|code| all.iter().find(|((country, _), _)| country.as_str() == code).unwrap().1.clone())
}

#[actix_web::test]
async fn each_country_has_its_turn_where_the_world_moves_faster_than_all_are_told() {
    let shop = TestShop::open();
    shop.set_free(CUP, 0);
    for (front, email) in [("de-at", "a@post.example"), ("en-us", "b@post.example")] {
        waits(&shop, front, CUP, email).await;
    }
    assert_eq!(tells(&shop).await, 0);
    let before = rounds(&shop);
    for _ in 0..4 {
        let moved: Result<(), StoreError> = shop.app.db.write_now(|tx| touch(tx, Subject::Catalogue));
        moved.unwrap();
        // Half of what one country takes.
        tell_watchers(&shop.app.db, 1, &|address| shop.app.stop_of(address)).await.unwrap();
    }
    let after = rounds(&shop);
    assert!(before[0] != after[0] && before[1] != after[1], "{before:?} {after:?}");
}

#[actix_web::test]
async fn who_joins_while_a_worker_is_in_the_middle_is_looked_at_all_the_same() {
    let shop = TestShop::open();
    shop.set_free(CUP, 0);
    for (front, email) in [("de-at", "a@post.example"), ("en-us", "b@post.example")] {
        waits(&shop, front, CUP, email).await;
    }
    assert_eq!(tells(&shop).await, 0);
    let done = rounds(&shop);
    let fronts = shop.app.db.read_now(|read| watches::fronts(read)).unwrap();
    for (front, was) in fronts.into_iter().zip(&done) {
        let brought = |was: Option<&Round>| shop.app.db.write_now(|tx| watches::bring_on(tx, front, was, &done[0]));
        shop.app.db.write_now(|tx| watches::begin_anew(tx, front)).unwrap();
        assert!(!brought(Some(was)).unwrap(), "it saw them without the one who joined");
        assert!(!brought(None).unwrap());
    }
    assert!(rounds(&shop).iter().all(|round| !round.doing.is_empty()));
    assert_eq!(tells(&shop).await, 0);
    assert_eq!(rounds(&shop), done, "they were looked through anew, once");
    // One on its way goes on from where it is, and another follows it.
    let front = shop.app.db.read_now(|read| watches::fronts(read)).unwrap()[0];
    let half = Round { doing: done[0].done.clone(), cursor: "a".into(), ..done[0].clone() };
    assert!(shop.app.db.write_now(|tx| watches::bring_on(tx, front, Some(&done[0]), &half)).unwrap());
    for _ in 0..2 {
        shop.app.db.write_now(|tx| watches::begin_anew(tx, front)).unwrap();
    }
    let marked = rounds(&shop)[0].clone();
    assert!(marked.cursor == "a" && marked.doing.starts_with(&done[0].done), "{marked:?}");
    assert_eq!(marked.doing.matches(watches::MARK).count(), 1, "{marked:?}");
    assert_eq!(tells(&shop).await, 0);
    assert_eq!(rounds(&shop), done);
}

#[actix_web::test]
async fn whoever_keeps_their_goods_is_asked_once_what_they_think_of_them() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[(CUP, 1)], None);
    shop.deliver(&sold);
    posted(&shop).await;
    shop.passes(TimeDelta::days(6));
    assert_eq!(ask_reviews(&shop.app, 100).await.unwrap(), 0, "not before a week has passed");
    shop.passes(TimeDelta::days(2));
    let asked = join_all((0..4).map(|_| ask_reviews(&shop.app, 100))).await;
    assert_eq!(asked.into_iter().map(Result::unwrap).sum::<usize>(), 1);
    let letters = posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    assert!(letter.subject == "Wie gefällt es Ihnen?" && letter.text.contains(sold.number.as_str()), "{letter:#?}");
    // Its link stops such letters, and leaves what is asked for alone.
    let stop = letter.stop.clone().unwrap();
    let stop = stop.trim_start_matches(ORIGIN).to_owned();
    let mut guest = shop.anonymous();
    guest.open(&stop).await.assert_reads("nicht mehr um Bewertungen bitten");
    guest.submit("main form[action*='/letters/']", &[]).await.assert_status(200).assert_reads("Erledigt");
    let next = shop.sell("de-at", &[(CUP, 1)], None);
    shop.deliver(&next);
    posted(&shop).await;
    shop.passes(TimeDelta::days(8));
    assert_eq!(ask_reviews(&shop.app, 100).await.unwrap(), 0);
    assert_eq!(shop.count("review_asks"), 2, "it was looked at, and is not looked at again");
}

#[actix_web::test]
async fn nobody_is_asked_about_goods_that_go_back_that_travel_or_that_are_reviewed() {
    let shop = TestShop::open();
    let [returned, kept, reviewed, travels] = [0; 4].map(|_| shop.sell("en-us", &[(CUP, 1)], None));
    for sold in [&returned, &kept, &reviewed] {
        shop.deliver(sold);
    }
    let author = Author::command("test");
    asked(&shop, &returned, &[(0, 1)], "faulty").await;
    let rma: Rma = asked(&shop, &kept, &[(0, 1)], "faulty").await.parse().unwrap();
    shop.app.db.write_now(|tx| reject_return(tx, &rma, &author, "It was used.")).unwrap();
    let mut guest = shop.anonymous();
    guest.open(&reviewed.review(CUP)).await.assert_status(200);
    let typed = [("stars", "5"), ("text", "A quiet cup."), ("name", "Jo")];
    guest.send_files("form[enctype]", &typed, ("photos", &[])).await.assert_leads("#reviews");
    posted(&shop).await;
    shop.passes(TimeDelta::days(8));
    assert_eq!(ask_reviews(&shop.app, 100).await.unwrap(), 1);
    let letters = posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    assert!(letter.text.contains(kept.number.as_str()), "{}", letter.text);
    assert_eq!(shop.count("review_asks"), 3, "what travels waits for its day");
    let stop = shop.app.stop_of("somebody");
    assert!(!shop.app.db.write_now(|tx| ask_for_review(tx, &reviewed.id, &stop)).unwrap());
    shop.deliver(&travels);
    shop.passes(TimeDelta::days(60));
    assert_eq!(ask_reviews(&shop.app, 100).await.unwrap(), 0, "who was not asked for a month is left in peace");
}
