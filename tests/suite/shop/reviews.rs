//! Reviews: written by whoever was sent the goods, shown with what they show, answered, hidden, changed and taken back.

use entrepot::actions::ActionError;
use entrepot::actions::forget_voices::forget_voices;
use entrepot::cli::demo::voices::demo_voices;
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::{PUBLISHED, Role};
use entrepot::domain::audit::Author;
use indicatif::ProgressBar;

use super::till::Till;
use crate::brand::pictures::photograph;
use crate::support::{Answer, Sold, TestShop, Visitor};

const CUP: &str = "GX-CUP-WHT";
/// The page of the cup's listing, without the storefront.
const FORM: &str = "form[enctype]";

/// The address of the listing of an order's first line.
fn listing(shop: &TestShop, sold: &Sold) -> String {
    let lines = shop.app.db.read_now(|read| entrepot::store::orders::lines(read, &sold.id)).unwrap();
    sold.at(&format!("p/{}", lines[0].slug))
}

fn delivered(shop: &TestShop, segment: &str) -> Sold {
    let sold = shop.sell(segment, &[(CUP, 1)], None);
    shop.deliver(&sold);
    sold
}

async fn write(guest: &mut Visitor, sold: &Sold, typed: &[(&str, &str)], photos: &[Vec<u8>]) -> Answer {
    guest.open(&sold.review(CUP)).await.assert_status(200);
    guest.send_files(FORM, typed, ("photos", photos)).await
}

fn proved(shop: &TestShop) -> Result<u64, String> {
    prove(&shop.app.db, &ProgressBar::hidden()).map(|proved| proved.reviews).map_err(|error| error.to_string())
}

#[actix_web::test]
async fn a_guest_reviews_what_arrived_and_everybody_reads_it() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[(CUP, 1)], None);
    let mut guest = shop.anonymous();
    guest.open(&sold.review(CUP)).await.assert_status(200).assert_reads("noch nicht angekommen");
    assert!(!guest.page.as_ref().unwrap().has(FORM), "nobody reviews what did not arrive");
    shop.deliver(&sold);
    let order = guest.open(&sold.at(&format!("orders/{}?key={}", sold.number, sold.key))).await;
    let link = order.attribute("a.reviews", "href").unwrap();
    assert_eq!(link, sold.review(CUP));

    let page = listing(&shop, &sold);
    guest.open(&page).await.assert_reads("Noch hat niemand diesen Artikel bewertet");
    assert!(!guest.page.as_ref().unwrap().body.contains("aggregateRating"), "nothing is claimed without reviews");
    let typed = [
        ("stars", "4"),
        ("title", "Schön & leicht"),
        ("text", "Liegt gut in der Hand.\n\nHeiß wird sie auch."),
        ("name", "Anna B."),
    ];
    write(&mut guest, &sold, &typed, &[]).await.assert_leads("#reviews");

    let seen = shop.anonymous().open(&page).await.clone();
    seen.assert_reads("Schön & leicht")
        .assert_reads("Anna B.")
        .assert_reads("Österreich")
        .assert_reads("Eine Bewertung");
    assert!(!seen.main().contains("Isla"), "the name on the order is nobody's business");
    assert_eq!(seen.attribute(".rated .stars", "aria-label").as_deref(), Some("4,0 von 5 Sternen"));
    for claim in ["\"aggregateRating\":", "\"ratingValue\":\"4.0\"", "\"reviewCount\":1", "\"@type\":\"Review\""] {
        assert!(seen.body.contains(claim), "{claim}");
    }
    // Readers of another language see which one it is in.
    let english = shop.anonymous().open(&page.replacen("/de-at/", "/en-us/", 1)).await.clone();
    assert_eq!(english.every(".voice [lang=de].said, .voice bdi[lang=de]"), ["Schön & leicht", "Deutsch"]);
    assert_eq!(proved(&shop), Ok(1));
}

#[actix_web::test]
async fn what_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost() {
    let shop = TestShop::open();
    let sold = delivered(&shop, "en-us");
    let mut guest = shop.anonymous();
    let answer = write(&mut guest, &sold, &[("title", "Fine"), ("text", "  "), ("name", "")], &[photograph()]).await;
    answer.assert_status(422).assert_reads("Choose one to five stars").assert_reads("Write a sentence or two");
    for (field, says) in [("text", "text-wrong"), ("name", "name-wrong")] {
        assert_eq!(answer.attribute(&format!("#{field}"), "aria-describedby").as_deref(), Some(says));
    }
    assert_eq!(answer.attribute("#title", "value").as_deref(), Some("Fine"));
    assert!(answer.has("input[name=photo][checked]"), "the photo is still there");
    let typed = [("stars", "5"), ("text", "Good."), ("name", "Jo")];
    guest.send_files(FORM, &typed, ("photos", &[])).await.assert_leads("#reviews");
    let page = listing(&shop, &sold);
    let seen = guest.open(&page).await.clone();
    let photo = seen.attribute(".voice .photos img", "src").unwrap();
    assert_eq!(guest.open(&photo).await.status, 200);
    let name = photo.rsplit('/').next().unwrap().parse().unwrap();
    let bytes = shop.app.media.get(&name).unwrap().unwrap();
    assert!(!bytes.windows(3).any(|part| part == b"GPS"), "what the camera wrote is gone");
    // A photo that this shop did not give to this order is not taken.
    guest.open(&sold.review(CUP)).await;
    let (_, fields) = guest.filled(FORM, &[]);
    let token = fields.iter().find(|(name, _)| name == "photo").unwrap().1.clone();
    let forged = format!("0{}", &token[1..]);
    guest.send_files(FORM, &[("photo", &forged)], ("photos", &[])).await.assert_leads("#reviews");
    assert!(!guest.open(&page).await.has(".voice .photos img"));
    assert_eq!(proved(&shop), Ok(1));
}

#[actix_web::test]
async fn a_file_that_is_no_photo_and_a_fifth_one_are_refused_with_a_reason() {
    let shop = TestShop::open();
    let sold = delivered(&shop, "en-us");
    let mut guest = shop.anonymous();
    let typed = [("stars", "5"), ("text", "Good."), ("name", "Jo")];
    let script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    let answer = write(&mut guest, &sold, &typed, &[script]).await;
    answer.assert_status(422).assert_reads("photo-0.jpg: This is not a JPEG, PNG or WebP picture");
    let five: Vec<Vec<u8>> = (0..5)
        .map(|at| {
            let mut file = photograph();
            file.extend([at]);
            file
        })
        .collect();
    let answer = guest.send_files(FORM, &typed, ("photos", &five)).await;
    answer.assert_status(422).assert_reads("Four photos at most");
    assert_eq!(answer.attributes("input[name=photo]", "value").len(), 4);
    assert_eq!(shop.count("reviews"), 0);
}

#[actix_web::test]
async fn an_order_speaks_once_of_a_listing_and_may_change_its_mind() {
    let shop = TestShop::open();
    let sold = delivered(&shop, "en-us");
    let mut guest = shop.anonymous();
    let page = listing(&shop, &sold);
    write(&mut guest, &sold, &[("stars", "2"), ("text", "Hm."), ("name", "Jo")], &[]).await.assert_leads("#reviews");
    shop.passes(chrono::TimeDelta::days(3));
    let form = guest.open(&sold.review(CUP)).await.clone();
    assert_eq!(form.words_of("textarea"), "Hm.");
    let typed = [("stars", "5"), ("text", "I like it now."), ("language", "de")];
    write(&mut guest, &sold, &typed, &[]).await.assert_leads("#reviews");
    let seen = guest.open(&page).await.clone();
    seen.assert_reads("I like it now.").assert_reads("changed on").assert_reads("One review");
    assert_eq!((shop.count("reviews"), proved(&shop)), (1, Ok(1)));
    // Taken back, no word of it is left.
    guest.open(&sold.review(CUP)).await;
    guest.submit("form[action*=withdraw]", &[]).await.assert_leads("/orders/");
    guest.open(&page).await.assert_reads("Nobody has reviewed these goods yet");
    assert_eq!(proved(&shop), Ok(1));
}

#[actix_web::test]
async fn nobody_reviews_by_an_order_that_is_not_theirs() {
    let shop = TestShop::open();
    let sold = delivered(&shop, "en-us");
    let mut stranger = shop.anonymous();
    let mut guest = shop.anonymous();
    guest.open(&sold.review(CUP)).await;
    let (_, fields) = guest.filled(FORM, &[("stars", "1"), ("text", "Bad."), ("name", "X")]);
    let path = sold.at(&format!("orders/{}/review?sku={CUP}", sold.number));
    stranger.open(&path).await.assert_status(404);
    let mut body = Vec::new();
    for (name, value) in &fields {
        body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    body.extend(b"--x--\r\n");
    let kind = "multipart/form-data; boundary=x";
    stranger.post_raw(&path, kind, body.clone()).await.assert_status(404);
    stranger.post_raw(&format!("{path}&key=00000000000000000000000000000000"), kind, body).await.assert_status(404);
    // Of goods that are not in the order nobody speaks either, and a form without its token is not taken.
    guest.open(&sold.review("TL-RIV-IND")).await.assert_status(404);
    guest.open(&sold.review(CUP)).await;
    guest
        .send_files(FORM, &[("csrf", "no"), ("stars", "1"), ("text", "Bad."), ("name", "X")], ("photos", &[]))
        .await
        .assert_status(403);
    assert_eq!(shop.count("reviews"), 0);
}

#[actix_web::test]
async fn a_brand_answers_and_the_house_hides_with_a_reason_its_writer_reads() {
    let shop = TestShop::open();
    let sold = delivered(&shop, "en-us");
    let mut guest = shop.anonymous();
    let page = listing(&shop, &sold);
    write(&mut guest, &sold, &[("stars", "1"), ("text", "Call me at +1 555 0100."), ("name", "Jo")], &[]).await;

    let account = PUBLISHED.iter().find(|account| account.brand.is_some()).unwrap();
    let mut brand = shop.anonymous();
    brand.sign_in(account.email, account.password).await.assert_leads("/brand/");
    brand.open("/brand/").await.assert_reads("One question or review waits for an answer");
    brand.open("/brand/voices").await.assert_reads("Call me at");
    let form = "form[action*='/voices/reviews/']";
    let page_again = brand.submit(form, &[("answer", "")]).await;
    page_again.assert_status(422).assert_reads("Write an answer");
    brand.submit_and_follow(form, &[("answer", "We are sorry.")]).await.assert_reads("Your answer stands on the page");
    guest.open(&page).await.assert_reads("We are sorry.");

    let mut agent = shop.staff(Role::Agent, "en");
    agent.open("/care/voices").await.assert_reads("Call me at");
    agent.submit("form[action$=hide]", &[("reason", "")]).await.assert_status(422).assert_reads("Say why");
    agent
        .submit_and_follow("form[action$=hide]", &[("reason", "A telephone number")])
        .await
        .assert_reads("Hidden, and noted");
    guest.open(&page).await.assert_reads("Nobody has reviewed these goods yet");
    guest.open(&sold.review(CUP)).await.assert_reads("A telephone number");
    shop.staff(Role::Operator, "en")
        .open("/ops/audit")
        .await
        .assert_reads("hide review")
        .assert_reads("A telephone number");
    // Writing it anew does not bring it back: the house does.
    guest.send_files(FORM, &[("text", "Not for me."), ("stars", "1")], ("photos", &[])).await.assert_leads("/review?");
    guest.open(&page).await.assert_reads("Nobody has reviewed these goods yet");
    assert_eq!(proved(&shop), Ok(1));
    agent.open("/care/voices").await;
    agent.submit_and_follow("form[action$=show]", &[]).await.assert_reads("Shown again");
    guest.open(&page).await.assert_reads("Not for me.");
    assert_eq!(proved(&shop), Ok(1));
}

#[actix_web::test]
async fn another_brand_neither_reads_nor_answers() {
    let shop = TestShop::open();
    let sold = delivered(&shop, "en-us");
    let mut guest = shop.anonymous();
    write(&mut guest, &sold, &[("stars", "3"), ("text", "A quiet cup."), ("name", "Jo")], &[]).await;
    let both: Vec<_> = PUBLISHED.iter().filter(|account| account.brand.is_some()).collect();
    let mut own = shop.anonymous();
    own.sign_in(both[0].email, both[0].password).await;
    own.open("/brand/voices").await.assert_reads("A quiet cup.");
    let (action, fields) = own.filled("form[action*='/voices/reviews/']", &[("answer", "Thanks.")]);
    let mut other = shop.anonymous();
    other.sign_in(both[1].email, both[1].password).await;
    let seen = other.open("/brand/voices").await;
    assert!(!seen.main().contains("A quiet cup."));
    let token = other.page.as_ref().unwrap().attribute("input[name=csrf]", "value").unwrap();
    let fields: Vec<_> = fields
        .into_iter()
        .map(|(name, value)| if name == "csrf" { (name, token.clone()) } else { (name, value) })
        .collect();
    other.post(&action, &fields).await.assert_status(404);
}

#[actix_web::test]
async fn reviews_are_chosen_by_stars_language_and_photos_and_come_in_parts() {
    let shop = TestShop::open();
    shop.set_free(CUP, 100);
    let mut guest = shop.anonymous();
    let mut page = String::new();
    for at in 0..8 {
        let sold = delivered(&shop, if at % 2 == 0 { "de-at" } else { "en-us" });
        let (stars, text) = (if at == 7 { "1" } else { "5" }, format!("Number {at}."));
        let photos = if at == 3 { vec![photograph()] } else { Vec::new() };
        write(&mut guest, &sold, &[("stars", stars), ("text", &text), ("name", "Jo")], &photos)
            .await
            .assert_leads("#reviews");
        shop.passes(chrono::TimeDelta::hours(1));
        page = listing(&shop, &sold);
    }
    let seen = guest.open(&page).await.clone();
    seen.assert_reads("4.5").assert_reads("8 reviews");
    let texts = |answer: &Answer| answer.every("article.voice .typed");
    assert_eq!(texts(&seen), (2..8).rev().map(|at| format!("Number {at}.")).collect::<Vec<_>>(), "newest first");
    let next = seen.attribute(".voices .pager a[rel=next]", "href").unwrap();
    assert_eq!(texts(guest.open(next.split('#').next().unwrap()).await), ["Number 1.", "Number 0."]);
    let links = seen.attributes(".bars a", "href");
    assert_eq!(links.len(), 5);
    assert_eq!(texts(guest.open(links[4].split('#').next().unwrap()).await), ["Number 7."]);
    guest.open(links[2].split('#').next().unwrap()).await.assert_reads("No review is like that");
    let ways = seen.attributes(".voices .sorts a", "href");
    let [all, photos, de, _en] = ways.as_slice() else { panic!("{ways:?}") };
    assert_eq!(texts(guest.open(photos.split('#').next().unwrap()).await), ["Number 3."]);
    assert_eq!(texts(guest.open(de.split('#').next().unwrap()).await).len(), 4);
    assert_eq!(texts(guest.open(all.split('#').next().unwrap()).await).len(), 6);
    let list = guest.open("/en-us/c/porcelain").await.clone();
    assert_eq!(list.attributes(".lot .stars", "aria-label"), ["4.5 of 5 stars"], "the one that has reviews");
    // Whatever cookies they carry, visitors of one address read the same.
    let (one, other) =
        (shop.anonymous().open(&page).await.body.clone(), shop.anonymous().open(&page).await.body.clone());
    assert_eq!(one, other);
}

#[actix_web::test]
async fn whoever_is_forgotten_is_somebody_who_bought_here() {
    let shop = TestShop::open();
    let (account, cookie) = shop.person(Role::Shopper, "en");
    let sold = shop.sell("en-us", &[(CUP, 1)], Some(&account));
    shop.deliver(&sold);
    let mut shopper = shop.anonymous();
    shopper.hold("entrepot", &cookie);
    shopper.open(&sold.at(&format!("orders/{}/review?sku={CUP}", sold.number))).await.assert_status(200);
    let typed = [("stars", "5"), ("text", "Good."), ("name", "Joanna Q.")];
    shopper.send_files(FORM, &typed, ("photos", &[])).await.assert_leads("#reviews");
    let page = listing(&shop, &sold);
    shopper.open(&page).await.assert_reads("Joanna Q.");
    let done: Result<usize, ActionError> =
        shop.app.db.write_now(|tx| forget_voices(tx, &Author::command("test"), &account.id));
    assert_eq!(done.unwrap(), 1);
    let seen = shop.anonymous().open(&page).await.clone();
    seen.assert_reads("Good.").assert_reads("Someone who bought it here");
    assert!(!seen.body.contains("Joanna"));
    assert_eq!(proved(&shop), Ok(1));
}

#[actix_web::test]
async fn the_demo_opens_with_reviews_and_questions_that_hold() {
    let shop = TestShop::open();
    assert_eq!(demo_voices(&shop.app).unwrap(), 5);
    assert_eq!(demo_voices(&shop.app).unwrap(), 5, "a second start writes nothing");
    assert_eq!((proved(&shop), shop.count("questions")), (Ok(5), 3));
    let page = shop.anonymous().open("/de-at/p/bail-handled-teapot").await.clone();
    page.assert_reads("4,7").assert_reads("Schön, nur klein").assert_reads("Pours without a drip");
    assert_eq!(page.attribute(".voice p[lang=ar]", "dir").as_deref(), Some("rtl"));
}
