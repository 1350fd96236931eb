//! Lanes at the desk: found by what they are, brought up to date by a file that shows first what it changes, and given
//! one more rate card by a form.

use entrepot::domain::lanes::Lane;
use entrepot::domain::lanes::file::COLUMNS;
use entrepot::store::{StoreError, audit};

use super::operator;
use crate::support::{Answer, TestShop, Visitor};

const NEW: &str = "SZX-DE-TRAIN,CN-SZX,DE,Yuxinou,rail,commercial,ddp,16,20,,battery liquid,EU,2026-11-01,,CNY,1000,30.00,500,9.00,6000,30000,0.05\n";

fn lane(shop: &TestShop, code: &str) -> Option<Lane> {
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    known.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).find(|lane| lane.code == code).cloned()
}

async fn upload(operator: &mut Visitor, rows: &str) -> Answer {
    operator.open("/ops/lanes").await.assert_status(200);
    let (action, fields) = operator.filled("form[enctype]", &[]);
    let token = fields.into_iter().find(|(name, _)| name == "csrf").unwrap().1;
    let file = if rows.is_empty() { String::new() } else { format!("{}\r\n{rows}", COLUMNS.join(",")) };
    let body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n--x\r\nContent-Disposition: form-data; \
         name=\"file\"; filename=\"lanes.csv\"\r\nContent-Type: text/csv\r\n\r\n{file}\r\n--x--\r\n"
    );
    let body = if rows.is_empty() { body.replace("\"lanes.csv\"", "\"\"") } else { body };
    operator.post_raw(&action, "multipart/form-data; boundary=x", body.into_bytes()).await
}

/// The form with which the page that came back is confirmed.
fn confirmation(answer: &Answer) -> (String, Vec<(String, String)>) {
    answer.form("form[action='/ops/lanes/confirm']").unwrap()
}

#[actix_web::test]
async fn a_file_shows_what_it_changes_and_is_taken_when_it_is_confirmed() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let (least, most) = lane(&shop, "SZX-DE-POST").unwrap().transit_days;
    let there = operator.open("/ops/lanes/all.csv").await.assert_status(200);
    let post =
        there.body.lines().find(|line| line.starts_with("SZX-DE-POST,") && line.contains(",2027-01-01,")).unwrap();
    let other = format!("{}\n", post.replacen(&format!(",{least},{most},"), ",20,30,", 1));
    let shown = upload(&mut operator, &format!("{NEW}{other}")).await;
    shown.assert_status(200);
    assert!(shown.main().contains("SZX-DE-TRAIN") && shown.main().contains("20–30 days"), "{}", shown.main());
    assert!(lane(&shop, "SZX-DE-TRAIN").is_none(), "shown is not done");
    let (action, fields) = confirmation(&shown);
    operator.post(&action, &fields).await.assert_leads("/ops/lanes");
    assert_eq!(lane(&shop, "SZX-DE-TRAIN").unwrap().rate_cards.len(), 1);
    assert_eq!(lane(&shop, "SZX-DE-POST").unwrap().transit_days, (20, 30));
    let line = shop.app.db.read_now(|read| audit::last(read, Some("lane SZX-DE-TRAIN"), 1)).unwrap().remove(0);
    assert_eq!((line.author.as_str(), line.role.as_str()), ("Some operator", "operator"));
    // The button pressed twice, and the file sent twice.
    let again = operator.post(&action, &fields).await;
    again.assert_status(409).assert_reads("The lanes have changed since you looked");
    let nothing = upload(&mut operator, &format!("{NEW}{other}")).await;
    nothing.assert_status(200).assert_reads("This file changes nothing: its 2 rows say what is known already.");
}

#[actix_web::test]
async fn what_cannot_be_used_is_named_row_by_row_in_the_readers_language() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let bad = format!("{NEW}{}", NEW.replace("TRAIN", "BOAT").replace("CN-SZX", "CN-NONE").replace(",30000,", ",30,"));
    let answer = upload(&mut operator, &bad).await;
    answer.assert_status(422).assert_reads("The heaviest parcel cannot be lighter than the first weight.");
    assert_eq!(answer.attributes("tr[data-line]", "data-line"), ["3"]);
    let answer = upload(&mut operator, &bad.replace(",30,", ",30000,")).await;
    answer.assert_status(422).assert_reads("There is no place with this code.");
    upload(&mut operator, "").await.assert_status(422).assert_reads("Choose a file first.");
    assert!(lane(&shop, "SZX-DE-TRAIN").is_none());
    let mut german = shop.staff(entrepot::domain::accounts::Role::Operator, "de");
    upload(&mut german, &bad).await.assert_status(422).assert_reads("Das schwerste Paket kann nicht leichter sein");
    let mut brand = shop.staff(entrepot::domain::accounts::Role::Agent, "en");
    brand.open("/ops/lanes/all.csv").await.assert_status(403);
}

#[actix_web::test]
async fn a_file_confirmed_after_the_lanes_changed_is_shown_anew() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let shown = upload(&mut operator, NEW).await;
    let (action, fields) = confirmation(&shown);
    let other = upload(&mut operator, &NEW.replace("Yuxinou", "Somebody else")).await;
    let (first, first_fields) = confirmation(&other);
    operator.post(&first, &first_fields).await.assert_leads("/ops/lanes");
    let anew = operator.post(&action, &fields).await;
    anew.assert_status(409);
    assert_eq!(lane(&shop, "SZX-DE-TRAIN").unwrap().carrier, "Somebody else");
    let (action, fields) = confirmation(&anew);
    operator.post(&action, &fields).await.assert_leads("/ops/lanes");
    assert_eq!(lane(&shop, "SZX-DE-TRAIN").unwrap().carrier, "Yuxinou");
}

#[actix_web::test]
async fn lanes_are_found_by_place_country_mode_and_state() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let codes = |answer: &Answer| answer.every("tbody th[scope=row] code");
    let all = codes(operator.open("/ops/lanes").await.assert_status(200));
    let german = codes(operator.open("/ops/lanes?country=DE").await.assert_status(200));
    assert!(german.len() < all.len() && german.iter().all(|code| code.contains("-DE-")), "{german:?}");
    let one = codes(operator.open("/ops/lanes?country=DE&place=CN-SZX&mode=express&state=open").await);
    assert_eq!(one, ["SZX-DE-EXPRESS"]);
    operator.open("/ops/lanes?country=DE&state=closed").await.assert_reads("No lane is like that.");
    operator.open("/ops/lanes?mode=balloon").await.assert_status(200).assert_reads("No lane is like that.");
}

#[actix_web::test]
async fn a_card_is_added_from_a_day_on_and_nothing_typed_is_lost() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    operator.open("/ops/lanes/SZX-DE-POST").await.assert_status(200);
    let form = "form[action$='/cards']";
    let typed = [("from", "2027-06-01"), ("first", "many"), ("max_g", "1")];
    let back = operator.submit(form, &typed).await;
    back.assert_status(422).assert_reads("Write an amount of the row’s currency");
    assert_eq!(back.attribute("#first", "value").as_deref(), Some("many"));
    assert_eq!(back.attribute("#first", "aria-invalid").as_deref(), Some("true"));
    // A card that began is what parcels were sold by.
    let begun = operator.submit(form, &[("from", "2026-01-01"), ("first", "99.00"), ("max_g", "2000")]).await;
    begun.assert_status(409).assert_reads("Parcels may have been sold by the card of this lane");
    let done = operator.submit_and_follow(form, &[("from", "2027-06-01"), ("first", "99.00"), ("max_g", "2000")]).await;
    done.assert_status(200).assert_reads("The rate card is there.");
    let cards = lane(&shop, "SZX-DE-POST").unwrap().rate_cards;
    let last: Vec<_> = cards.iter().map(|card| (card.from.to_string(), card.to.map(|to| to.to_string()))).collect();
    assert_eq!(last[1], ("2027-01-01".to_owned(), Some("2027-05-31".to_owned())));
    assert_eq!(last[2], ("2027-06-01".to_owned(), None));
    assert_eq!(cards[2].first_price.minor(), 9900);
}
