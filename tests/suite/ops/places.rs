//! Places are the operators' own: how each works, on which days it does not, and one more of them.

use entrepot::actions::ActionError;
use entrepot::actions::change_place::change_place;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::lanes::Place;
use entrepot::domain::lanes::running::Running;
use entrepot::domain::storefront::Language;
use entrepot::domain::texts::Texts;
use entrepot::store::{StoreError, audit, places};

use super::operator;
use crate::support::{Answer, TestShop};

const FORM: &str = "form[action='/ops/places/CN-SZX']";
const DAYS: &str = "form[action='/ops/places/CN-SZX/days']";

fn place(shop: &TestShop, code: &str) -> Option<Place> {
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    known.shelves.iter().find(|shelf| shelf.place.code == code).map(|shelf| Place::clone(&shelf.place))
}

fn version(shop: &TestShop) -> i64 {
    shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known().versions.lanes)).unwrap()
}

fn log(shop: &TestShop, subject: &str) -> Vec<(String, String)> {
    let lines = shop.app.db.read_now(|read| audit::last(read, Some(subject), 9)).unwrap();
    lines.into_iter().map(|line| (line.action, line.detail)).collect()
}

/// The days between which goods from a place are promised on a lane.
fn promised(page: &Answer) -> Vec<String> {
    page.every("section[aria-labelledby=way] dd")
}

#[actix_web::test]
async fn a_place_works_differently_from_now_on_and_dates_follow() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let before = promised(operator.open("/ops/lanes/SZX-DE-POST").await);
    let page = operator.open("/ops/places/CN-SZX").await.assert_status(200);
    assert_eq!(page.attribute("#city-de", "value").as_deref(), Some("Shenzhen"));
    let was = version(&shop);
    let typed = [("cutoff", "09:30"), ("handling_days", "4"), ("per_parcel", "7.50"), ("city-de", "Schenzhen")];
    operator.submit_and_follow(FORM, &typed).await.assert_status(200).assert_reads("Saved.");
    let now = place(&shop, "CN-SZX").unwrap();
    assert_eq!((now.handling_days, now.handling_per_parcel.minor()), (4, 750));
    assert!(version(&shop) > was);
    let (action, detail) = log(&shop, "place CN-SZX").remove(0);
    assert_eq!(action, "change place");
    assert!(detail.contains("cut-off 16:00 → 09:30; handling days 1 → 4; per parcel 6.00 → 7.50"), "{detail}");
    assert!(detail.contains("de Schenzhen"), "{detail}");
    let cities = shop.app.db.read_now(|read| places::cities(read)).unwrap();
    let german: Language = "de".parse().unwrap();
    assert_eq!(cities[&now.id].exact(german).map(String::as_str), Some("Schenzhen"));
    let after = promised(operator.open("/ops/lanes/SZX-DE-POST").await);
    assert_ne!(before, after, "three working days more");
    operator.open("/ops/places/CN-SZX").await;
    operator.submit(FORM, &[("capacity", "0")]).await.assert_status(422).assert_reads("or leave it empty");
    operator.submit_and_follow(FORM, &[("capacity", "40")]).await.assert_status(200);
    assert_eq!(place(&shop, "CN-SZX").unwrap().capacity, Some(40));
    operator.open("/ops/places").await.assert_reads("40 parcels a day");
    // The same again is no change.
    let (was, lines) = (version(&shop), log(&shop, "place CN-SZX").len());
    operator.open("/ops/places/CN-SZX").await;
    operator.submit_and_follow(FORM, &[]).await.assert_status(200);
    assert_eq!((version(&shop), log(&shop, "place CN-SZX").len()), (was, lines));
}

#[actix_web::test]
async fn what_cannot_be_is_said_at_the_field_and_nothing_typed_is_lost() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    operator.open("/ops/places/CN-SZX").await.assert_status(200);
    let typed = [("cutoff", "late"), ("handling_days", "61"), ("per_unit", "1.505"), ("packaging_g", "")];
    let back = operator.submit(FORM, &typed).await;
    back.assert_status(422).assert_reads("Write a whole number, at most 60.").assert_reads("Write an amount in CNY");
    for (field, value) in typed {
        let field = format!("#{field}");
        assert_eq!(back.attribute(&field, "value").as_deref(), Some(value));
        assert_eq!(back.attribute(&field, "aria-invalid").as_deref(), Some("true"), "{field}");
    }
    let (action, fields) = operator.filled(FORM, &[]);
    let without: Vec<_> =
        fields.into_iter().filter(|(name, _)| name != "working" && !name.starts_with("city")).collect();
    let back = operator.post(&action, &without).await;
    back.assert_status(422).assert_reads("Tick one day at least.").assert_reads("Write the city’s name");
    assert_eq!(place(&shop, "CN-SZX").unwrap().handling_days, 1);
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open("/ops/places/CN-SZX").await.assert_status(403);
    operator.open("/ops/places/NOWHERE").await.assert_status(404);
}

#[actix_web::test]
async fn a_day_off_is_added_once_and_taken_away_again() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let before = promised(operator.open("/ops/lanes/SZX-DE-POST").await);
    operator.open("/ops/places/CN-SZX").await;
    let unnamed = operator.submit(DAYS, &[("day", "2026-11-25")]).await;
    unnamed.assert_status(422).assert_reads("Say why it is closed");
    assert_eq!(unnamed.attribute("#day", "value").as_deref(), Some("2026-11-25"));
    assert_eq!(unnamed.attribute("#cutoff", "value").as_deref(), Some("16:00"), "the other form is as it was");
    let typed = [("day", "2026-11-25"), ("name", "Stocktaking")];
    operator.submit_and_follow(DAYS, &typed).await.assert_status(200).assert_reads("Stocktaking");
    assert_ne!(promised(operator.open("/ops/lanes/SZX-DE-POST").await), before);
    operator.open("/ops/places/CN-SZX").await;
    operator.submit(DAYS, &typed).await.assert_status(409).assert_reads("This day is off already.");
    let take = "form[action='/ops/places/CN-SZX/days/2026-11-25/take']";
    operator.open("/ops/places/CN-SZX").await;
    let (action, fields) = operator.filled(take, &[]);
    for _ in 0..2 {
        operator.post(&action, &fields).await.assert_leads("/ops/places/CN-SZX");
    }
    assert_eq!(promised(operator.open("/ops/lanes/SZX-DE-POST").await), before);
    let actions: Vec<_> = log(&shop, "place CN-SZX").into_iter().map(|(action, _)| action).take(2).collect();
    assert_eq!(actions, ["take day off", "add day off"]);
}

#[actix_web::test]
async fn a_new_place_is_there_with_its_calendar_and_its_city_in_each_language() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    operator.open("/ops/places").await.assert_status(200);
    let form = "form[action='/ops/places']";
    let typed = [
        ("code", "KZ-ALA"),
        ("kind", "hub"),
        ("country", "kz"),
        ("time_zone", "Asia/Almaty"),
        ("city-en", "Almaty"),
        ("city-ar", "ألماتي"),
        ("cutoff", "15:00"),
        ("handling_days", "1"),
        ("packaging_g", "80"),
        ("currency", "KZT"),
        ("per_parcel", "500.00"),
        ("per_unit", "0"),
    ];
    let (action, mut fields) = operator.filled(form, &typed);
    fields.extend(["1", "2", "6"].map(|day| ("working".to_owned(), day.to_owned())));
    let wrong: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.clone(), if name == "time_zone" { "Almaty".to_owned() } else { value.clone() }))
        .collect();
    let back = operator.post(&action, &wrong).await;
    back.assert_status(422).assert_reads("Write a time zone by its name");
    assert_eq!(back.attribute("#city-ar", "value").as_deref(), Some("ألماتي"));
    assert_eq!(back.attributes("input[name=working][checked]", "value"), ["1", "2", "6"]);
    operator.post(&action, &fields).await.assert_leads("/ops/places/KZ-ALA");
    let added = place(&shop, "KZ-ALA").unwrap();
    assert_eq!((added.country.as_str(), added.working.to_string().as_str()), ("KZ", "126"));
    assert_eq!(added.handling_per_parcel.to_string(), "500.00");
    let again = operator.post(&action, &fields).await;
    again.assert_status(409).assert_reads("Another place has this code.");
    let mut arab = shop.staff(Role::Operator, "ar");
    arab.open("/ops/places/KZ-ALA").await.assert_status(200).assert_reads("ألماتي");
}

#[actix_web::test]
async fn a_place_keeps_working_on_a_day_on_which_its_lanes_are_collected() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    operator.open("/ops/lanes/SZX-DE-RAIL").await.assert_reads("Collected on").assert_reads("Friday");
    operator.open("/ops/places/CN-SZX").await;
    let page = operator.submit(FORM, &[("working", "1"), ("working", "2")]).await;
    page.assert_status(422).assert_reads("is collected, or change its days first");
    assert!(place(&shop, "CN-SZX").unwrap().working.has(chrono::Weekday::Fri), "nothing changed");
}

#[actix_web::test]
async fn of_two_who_change_a_place_at_once_the_second_is_told_and_saves_again() {
    let shop = TestShop::open();
    let (mut first, mut second) = (operator(&shop), operator(&shop));
    first.open("/ops/places/CN-SZX").await.assert_status(200);
    second.open("/ops/places/CN-SZX").await.assert_status(200);
    first.submit_and_follow(FORM, &[("capacity", "40")]).await.assert_status(200).assert_reads("Saved.");
    let told = second.submit(FORM, &[("packaging_g", "75")]).await;
    told.assert_status(409).assert_reads("Somebody changed this place");
    let now = place(&shop, "CN-SZX").unwrap();
    assert_eq!((now.capacity, now.packaging_g == 75), (Some(40), false));
    // What was written stands there, and is saved where it is meant so.
    second.submit_and_follow(FORM, &[("capacity", "40")]).await.assert_status(200).assert_reads("Saved.");
    let now = place(&shop, "CN-SZX").unwrap();
    assert_eq!((now.capacity, now.packaging_g), (Some(40), 75));
}

#[test]
fn the_name_of_a_city_in_a_language_that_is_spoken_no_more_stays() {
    let shop = TestShop::open();
    let place = place(&shop, "CN-SZX").unwrap();
    let called = || shop.app.db.read_now(|read| places::cities(read)).unwrap().remove(&place.id).unwrap();
    let (german, english): (Language, Language) = ("de".parse().unwrap(), "en".parse().unwrap());
    let before = called();
    let mut city = Texts::default();
    city.set(german, "Schenzhen".to_owned());
    // German alone is spoken: the form has no other name.
    let changed: Result<_, ActionError> = shop.app.db.write_now(|tx| {
        change_place(tx, &Author::command("test"), "CN-SZX", &Running::from(&place), (&city, &[german]))
    });
    assert!(changed.unwrap().changed);
    let now = called();
    assert_eq!(now.exact(german).map(String::as_str), Some("Schenzhen"));
    assert_eq!((now.exact(english), now.exact(english).is_some()), (before.exact(english), true));
}
