//! Finding, from the operator's desk: words that mean one thing, and what was looked for in vain.

use chrono::TimeDelta;
use entrepot::cli::workers::count_searches;
use entrepot::domain::accounts::Role;
use entrepot::domain::storefront::Language;
use entrepot::domain::synonyms::{Groups, MOST_GROUPS};
use entrepot::search::in_force::{groups_in_force, groups_shipped};
use entrepot::store::fruitless::{self, Missed, Wanted};
use entrepot::store::synonyms::{self, Kept};
use entrepot::store::{audit, changes};

use super::operator;
use crate::support::{TestShop, Visitor, count_rows};

const PAGE: &str = "/ops/search?language=de";
const FORM: &str = "form[action='/ops/search/words/de']";
const BACK: &str = "form[action='/ops/search/words/de/shipped']";

fn german() -> Language {
    "de".parse().unwrap()
}

fn kept(shop: &TestShop) -> Option<Kept> {
    shop.app.db.read_now(|read| synonyms::of(read, german())).unwrap()
}

fn in_force(shop: &TestShop) -> Groups {
    shop.app.db.read_now(|read| groups_in_force(read, german())).unwrap()
}

/// What is counted of the last days, at most.
fn missed(shop: &TestShop) -> Vec<Missed> {
    let since = "2020-01-01".parse().unwrap();
    let wanted = Wanted { since, market: None, language: None, least: 1, limit: 100 };
    shop.app.db.read_now(|read| fruitless::most(read, &wanted)).unwrap()
}

fn words(missed: &[Missed]) -> Vec<(&str, i64)> {
    missed.iter().map(|missed| (missed.words.as_str(), missed.count)).collect()
}

async fn search(visitor: &mut Visitor, front: &str, words: &str) {
    let query = serde_urlencoded::to_string([("q", words)]).unwrap();
    visitor.follow(&format!("/{front}/search?{query}")).await.assert_status(200);
}

#[actix_web::test]
async fn an_operator_says_which_words_mean_one_thing_and_takes_it_back() {
    let shop = TestShop::open();
    let mut desk = operator(&shop);
    let catalogue = || shop.app.db.read_now(|read| Ok::<_, entrepot::store::StoreError>(read.known())).unwrap();
    let before = catalogue().versions.catalogue;
    desk.open(PAGE).await.assert_status(200).assert_reads("These groups came with the program.");
    assert_eq!(
        Groups::kept(&desk.filled(FORM, &[]).1.into_iter().find(|field| field.0 == "groups").unwrap().1),
        groups_shipped(german())
    );
    let typed = [("groups", "Kännchen, Hofkanne ,Kanne für eine\n\nUmhang、Poncho")];
    desk.submit_and_follow(FORM, &typed).await.assert_status(200).assert_reads("Saved.");
    desk.open(PAGE).await.assert_reads("These groups are your own.").assert_reads("Some operator");
    let wanted = Groups::kept("Kännchen, Hofkanne, Kanne für eine\nUmhang, Poncho");
    assert_eq!(in_force(&shop), wanted);
    assert_eq!(kept(&shop).map(|kept| (kept.version, kept.groups)), Some((1, Some(wanted))));
    assert!(catalogue().versions.catalogue > before, "pages that were kept are made anew");
    let log = shop.app.db.read_now(|read| changes::after(read, 0, 10_000)).unwrap();
    let last = log.last().unwrap();
    assert_eq!((last.noun.as_str(), last.name.as_str()), ("synonyms", "de"));
    let line = shop.app.db.read_now(|read| audit::last(read, Some("synonyms de"), 1)).unwrap().remove(0);
    assert_eq!((line.action.as_str(), line.detail.as_str()), ("save synonyms", "groups as shipped → 2"));
    // The words are tried as shoppers would type them.
    let page = desk.open(&format!("{PAGE}&try=blauer+PONCHO")).await;
    assert!(page.words_of("#taken").contains("Umhang"), "{}", page.words_of("#taken"));
    assert!(page.has("#found") || page.main().contains("The index is being built."));
    // The same again is no change.
    desk.open(PAGE).await;
    desk.submit_and_follow(FORM, &[]).await.assert_status(200);
    assert_eq!(kept(&shop).unwrap().version, 1);
    desk.submit_and_follow(FORM, &[("groups", "Umhang, Poncho\nMütze, Haube")]).await.assert_status(200);
    let line = shop.app.db.read_now(|read| audit::last(read, Some("synonyms de"), 1)).unwrap().remove(0);
    assert_eq!(line.detail, "groups 2 → 2; + Mütze, Haube; − Kännchen, Hofkanne, Kanne für eine");
    desk.submit_and_follow(BACK, &[]).await.assert_status(200).assert_reads("These groups came with the program.");
    assert_eq!(in_force(&shop), groups_shipped(german()));
    assert_eq!(kept(&shop).map(|kept| (kept.version, kept.groups)), Some((3, None)));
    assert!(!desk.page.as_ref().unwrap().has(BACK), "there is nothing to go back from");
    // What says the same as the program's own follows the program.
    desk.submit_and_follow(FORM, &[]).await.assert_status(200);
    assert_eq!(kept(&shop).unwrap().version, 3);
}

#[actix_web::test]
async fn what_an_operator_says_is_found_at_once_and_in_every_process() {
    let shop = TestShop::open();
    let other = shop.process_beside(0);
    let (mut desk, cookie) = (operator(&shop), shop.session_of(Role::Operator, "en"));
    let mut beside = shop.anonymous_at(&other);
    beside.hold("entrepot", &cookie);
    let tried = format!("{PAGE}&try=quastelbein");
    for desk in [&mut desk, &mut beside] {
        desk.open(&tried).await.assert_reads("Nothing is found for Germany.");
    }
    desk.submit(FORM, &[("groups", "Quastelbein, Teekanne mit Bügelgriff")]).await.assert_leads(PAGE);
    for desk in [&mut desk, &mut beside] {
        let page = desk.open(&tried).await;
        assert!(page.words_of("#taken").contains("Teekanne mit Bügelgriff"), "{}", page.words_of("#taken"));
        assert!(page.has("#found a"), "{}", page.main());
    }
    desk.open(PAGE).await;
    desk.submit(BACK, &[]).await.assert_leads(PAGE);
    for desk in [&mut desk, &mut beside] {
        desk.open(&tried).await.assert_reads("Nothing is found for Germany.");
    }
}

#[actix_web::test]
async fn a_line_that_makes_no_group_is_told_and_nothing_typed_is_lost() {
    let shop = TestShop::open();
    let mut desk = operator(&shop);
    desk.open(PAGE).await;
    let long = "ä".repeat(61);
    let typed = format!("Tasse, Becher\nHaferl\nbecher, Humpen\n\nDecke, %&\nTuch, {long}");
    let back = desk.submit(FORM, &[("groups", &typed)]).await;
    back.assert_status(422).assert_reads("4 lines need another look");
    back.assert_reads("Line 2: “Haferl” stands alone.");
    back.assert_reads("Line 3: “becher” is already in line 1.");
    back.assert_reads("Line 5: “%&” has no letter or digit.");
    back.assert_reads(&format!("Line 6: “{}…” is longer than 60 letters.", "ä".repeat(40)));
    assert_eq!(back.attribute("#groups", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(back.words_of("#groups"), typed.split_whitespace().collect::<Vec<_>>().join(" "));
    assert!(kept(&shop).is_none());
    // As many groups as may be, in letters that take nine signs each on their way, fit through the door.
    let line = |n: usize| format!("{}{n}, {}{n}", "茶".repeat(30), "器".repeat(30));
    let lines = |count: usize| (0..count).map(line).collect::<Vec<_>>().join("\n");
    let back = desk.submit(FORM, &[("groups", &lines(MOST_GROUPS + 1))]).await;
    back.assert_status(422).assert_reads("Line 2,001: there can be no more than 2,000 groups.");
    desk.submit(FORM, &[("groups", &lines(MOST_GROUPS))]).await.assert_leads(PAGE);
    assert_eq!(in_force(&shop).len(), MOST_GROUPS);
    // No groups at all are an operator's right.
    desk.open(PAGE).await;
    desk.submit(FORM, &[("groups", " \n ")]).await.assert_leads(PAGE);
    assert!(in_force(&shop).is_empty() && kept(&shop).unwrap().groups.is_some());
}

#[actix_web::test]
async fn of_two_who_save_at_once_the_second_is_told() {
    let shop = TestShop::open();
    let (mut one, mut two) = (operator(&shop), operator(&shop));
    one.open(PAGE).await;
    two.open(PAGE).await;
    one.submit(FORM, &[("groups", "Tasse, Becher")]).await.assert_leads(PAGE);
    let back = two.submit(FORM, &[("groups", "Tasse, Haferl")]).await;
    back.assert_status(409).assert_reads("Somebody else changed these groups meanwhile.");
    back.assert_reads("Tasse, Becher");
    assert_eq!(back.words_of("#groups"), "Tasse, Haferl");
    assert_eq!(in_force(&shop), Groups::kept("Tasse, Becher"));
    two.submit_and_follow(FORM, &[]).await.assert_status(200);
    assert_eq!(in_force(&shop), Groups::kept("Tasse, Haferl"));
    one.open(PAGE).await;
    two.open(PAGE).await;
    one.submit(BACK, &[]).await.assert_leads(PAGE);
    two.submit(BACK, &[]).await.assert_status(409);
    // Nor is anything written over by whoever never saw that it changed.
    one.open(PAGE).await;
    let (action, mut fields) = one.filled("form[action='/ops/search/rebuild']", &[]);
    assert_eq!(action, "/ops/search/rebuild");
    fields.extend([("seen".into(), "0".into()), ("groups".into(), "Tasse, Krug".into())]);
    one.post("/ops/search/words/de", &fields).await.assert_status(409);
    assert_eq!(in_force(&shop), groups_shipped(german()));
}

#[actix_web::test]
async fn the_index_is_shown_and_built_anew_by_operators_alone() {
    let shop = TestShop::open();
    let mut desk = operator(&shop);
    let page = desk.open("/ops/search").await.assert_status(200);
    assert_eq!(page.words_of("nav a[aria-current=page]"), "Search");
    assert_eq!(page.attribute("#groups", "lang").as_deref(), Some("en"), "the language of whoever sits there");
    let rebuild = "form[action='/ops/search/rebuild']";
    desk.submit_and_follow(rebuild, &[]).await.assert_status(200).assert_reads("The index is being built anew.");
    let (action, fields) = desk.filled(rebuild, &[("csrf", "made up")]);
    assert_eq!(desk.post(&action, &fields).await.status, 403);
    let (action, fields) = desk.filled("form[action='/ops/search/words/en']", &[("csrf", "")]);
    assert_eq!(desk.post(&action, &fields).await.status, 403);
    for path in ["/ops/search?language=zz", "/ops/search?language=zzz"] {
        desk.open(path).await.assert_status(404);
    }
    desk.open("/ops/search?days=soon&market=nowhere&reader=x&try=%20").await.assert_status(200);
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open("/ops/search").await.assert_status(403);
    for path in ["/ops/search/rebuild", "/ops/search/words/de", "/ops/search/words/de/shipped"] {
        let csrf = desk.filled(rebuild, &[]).1;
        assert_eq!(agent.post(path, &csrf).await.status, 403, "{path}");
    }
    shop.anonymous().open("/ops/search").await.assert_leads("/account/login");
    assert_eq!(count_rows(shop.database(), "synonyms"), 0);
}

#[actix_web::test]
async fn what_is_looked_for_in_vain_is_counted_and_written_down_by_the_worker() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    search(&mut guest, "de-de", "Quastelbein").await;
    search(&mut guest, "de-de", " quastelbein!").await;
    search(&mut guest, "en-us", "Quastelbein").await;
    search(&mut guest, "de-at", "zwoiflgruber & zwoiflgruber").await;
    for own in ["anna@quastelbein.example", "+43 664 1234567 quastel", "EP-7K3M9QXC2", "%%%"] {
        search(&mut guest, "de-at", own).await;
    }
    assert!(missed(&shop).is_empty(), "a page that is read writes nothing");
    count_searches(&shop.app).await.unwrap();
    assert_eq!(words(&missed(&shop)), [("quastelbein", 2), ("quastelbein", 1), ("zwoiflgruber zwoiflgruber", 1)]);
    // Another process counts the same words; nothing is counted twice.
    let other = shop.process_beside(0);
    search(&mut shop.anonymous_at(&other), "de-de", "quastelbein").await;
    for app in [&shop.app, &other] {
        count_searches(app).await.unwrap();
    }
    let counted = missed(&shop);
    assert_eq!(words(&counted)[0], ("quastelbein", 3));
    assert_eq!((counted[0].market.as_str(), counted[0].language), ("DE", german()));

    let mut desk = operator(&shop);
    let page = desk.open("/ops/search").await;
    assert_eq!(page.every("tbody th"), ["quastelbein", "quastelbein", "zwoiflgruber zwoiflgruber"]);
    let page = desk.look("section[aria-labelledby=vain] form", &[("market", "AT"), ("days", "7")]).await;
    assert_eq!(page.every("tbody th"), ["zwoiflgruber zwoiflgruber"]);
    let link = page.attribute("tbody th a", "href").unwrap();
    let page = desk.open(&link).await.assert_status(200);
    assert_eq!(page.attribute("#try", "value").as_deref(), Some("zwoiflgruber zwoiflgruber"));
    desk.open("/ops/search?market=FR").await.assert_reads("Nothing for this market and language.");

    // Counts of another day stand beside these, and go in their time.
    shop.passes(TimeDelta::days(8));
    let (mut desk, mut guest) = (operator(&shop), shop.anonymous());
    search(&mut guest, "de-de", "quastelbein").await;
    count_searches(&shop.app).await.unwrap();
    assert_eq!(words(&missed(&shop))[0], ("quastelbein", 4));
    let page = desk.open("/ops/search?days=7&language=en").await;
    assert_eq!(page.every("tbody tr td:nth-child(2)"), ["1"]);
    let page = desk.open("/ops/search?days=30").await;
    assert_eq!(page.every("tbody tr td:nth-child(2)")[0], "4");
    shop.passes(TimeDelta::days(85));
    search(&mut guest, "fr-fr", "zwiebelstrumpf").await;
    count_searches(&shop.app).await.unwrap();
    assert_eq!(words(&missed(&shop)), [("quastelbein", 1), ("zwiebelstrumpf", 1)]);
}

#[actix_web::test]
async fn a_page_that_is_kept_for_everyone_hides_no_search_in_vain() {
    let shop = TestShop::open();
    let process = shop.process_beside(16);
    let _following = process.db.follow().unwrap();
    let mut guest = shop.anonymous_at(&process);
    for _ in 0..3 {
        search(&mut guest, "de-de", "Quastelbein").await;
        search(&mut guest, "de-de", "Tasse").await;
    }
    count_searches(&process).await.unwrap();
    assert_eq!(words(&missed(&shop)), [("quastelbein", 3)]);
}

#[actix_web::test]
async fn counts_that_cannot_be_written_are_kept_for_the_next_time() {
    let shop = TestShop::open();
    search(&mut shop.anonymous(), "de-de", "Quastelbein").await;
    let tally = shop.app.searches.take();
    search(&mut shop.anonymous(), "de-de", "Quastelbein").await;
    shop.app.searches.give_back(tally);
    count_searches(&shop.app).await.unwrap();
    assert_eq!(words(&missed(&shop)), [("quastelbein", 2)]);
    count_searches(&shop.app).await.unwrap();
    assert_eq!(words(&missed(&shop)), [("quastelbein", 2)]);
}
