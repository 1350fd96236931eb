//! Legal texts at the operator's desk: versions are added, never changed, and hold from their day on.

use chrono::{Days, TimeDelta};
use entrepot::domain::accounts::Role;

use super::operator;
use crate::support::{Answer, TestShop, count_rows};

const FORM: &str = "form[action='/ops/legal/terms']";

#[actix_web::test]
async fn a_text_written_for_a_market_stands_there_from_its_day_on() {
    let shop = TestShop::open();
    let (mut desk, mut guest) = (operator(&shop), shop.anonymous());
    let list = desk.open("/ops/legal?market=DE&language=de").await;
    list.assert_status(200).assert_reads("the shop’s own short text").assert_reads("2000/31/EC");
    desk.open("/ops/legal/terms?market=DE&language=de").await.assert_status(200);
    let today = shop.app.db.now().date_naive();
    desk.submit_and_follow(FORM, &[("body", "## Eins\nUnsere erste Fassung.\n\nZweiter Absatz.")])
        .await
        .assert_status(200)
        .assert_reads("The version is added.");
    let later = today + Days::new(10);
    desk.submit_and_follow(FORM, &[("body", "Die zweite Fassung."), ("from", &later.to_string())])
        .await
        .assert_status(200);

    let page = guest.open("/de-de/help/legal/terms").await;
    page.assert_reads("Unsere erste Fassung.").assert_reads("Zweiter Absatz.");
    assert!(page.every(".legal h2").contains(&"Eins".to_owned()));
    // Another language of the same market reads it too, marked; another market does not.
    let english = guest.open("/en-de/help/legal/terms").await;
    english.assert_reads("Unsere erste Fassung.").assert_reads("That is the one that counts");
    assert_eq!(english.attribute(".legal", "lang").as_deref(), Some("de"));
    assert!(!guest.open("/de-at/help/legal/terms").await.main().contains("Fassung."));

    let audit = desk.open("/ops/audit").await;
    audit.assert_reads("write legal text").assert_reads("legal text terms DE de");
    shop.passes(TimeDelta::days(11));
    guest.open("/de-de/help/legal/terms").await.assert_reads("Die zweite Fassung.");
    let then = guest.open(&format!("/de-de/help/legal/terms?on={today}")).await;
    then.assert_reads("Unsere erste Fassung.");
    assert!(then.has("meta[name=robots][content*=noindex]"), "an old text is not for search engines");
    guest.open("/de-de/help/legal/terms?on=2020-01-01").await.assert_status(200).assert_reads("Wie ein Kauf");
}

#[actix_web::test]
async fn what_held_when_people_bought_stays_as_it_was() {
    let shop = TestShop::open();
    let mut desk = operator(&shop);
    desk.open("/ops/legal/terms?market=DE&language=de").await.assert_status(200);
    let yesterday = (shop.app.db.now().date_naive() - Days::new(1)).to_string();
    for (from, words) in [(yesterday.as_str(), "It cannot hold before"), ("tomorrow", "2026-12-31")] {
        let page = desk.submit(FORM, &[("body", "Neu."), ("from", from)]).await;
        page.assert_status(422);
        assert!(page.words_of("#from-wrong").contains(words), "{}", page.main());
        assert_eq!(page.words_of("#body"), "Neu.", "what was written is still there");
    }
    assert_eq!(count_rows(shop.database(), "legal_texts"), 0);
    // Of two who write at once the second is told.
    let mut other = operator(&shop);
    other.open("/ops/legal/terms?market=DE&language=de").await.assert_status(200);
    let today = shop.app.db.now().date_naive().to_string();
    desk.submit(FORM, &[("body", "Eins."), ("from", &today)]).await.assert_leads("/ops/legal/terms");
    let late: &Answer = other.submit(FORM, &[("body", "Zwei.")]).await;
    late.assert_status(409).assert_reads("Somebody else wrote a version");
    assert_eq!(late.words_of("#body"), "Zwei.");
    assert_eq!(count_rows(shop.database(), "legal_texts"), 1);
    // Taken back: the built-in text again.
    desk.open("/ops/legal/terms?market=DE&language=de").await.assert_status(200);
    desk.submit(FORM, &[("body", "")]).await.assert_leads("/ops/legal/terms");
    shop.anonymous().open("/de-de/help/legal/terms").await.assert_reads("Wie ein Kauf zustande kommt");
}

#[actix_web::test]
async fn a_text_for_all_markets_stands_where_none_is_the_countrys_own() {
    let shop = TestShop::open();
    let (mut desk, mut guest) = (operator(&shop), shop.anonymous());
    desk.open("/ops/legal/privacy?market=&language=en").await.assert_status(200);
    desk.submit("form[action='/ops/legal/privacy']", &[("body", "Ours, everywhere.")]).await.assert_leads("/ops/legal");
    for front in ["en-us", "en-de", "en-jp"] {
        guest.open(&format!("/{front}/help/legal/privacy")).await.assert_reads("Ours, everywhere.");
    }
    guest.open("/en-us/help/legal/terms").await.assert_reads("How a sale is made");
}

#[actix_web::test]
async fn only_operators_write_law_and_look_at_the_design() {
    let shop = TestShop::open();
    for path in ["/ops/legal", "/ops/legal/terms", "/ops/style"] {
        shop.staff(Role::Agent, "en").open(path).await.assert_status(403);
        assert!(shop.anonymous().open(path).await.status.is_redirection());
    }
    let mut desk = operator(&shop);
    for path in ["/ops/legal/poem", "/ops/legal?market=QQ", "/ops/legal?language=xx"] {
        desk.open(path).await.assert_status(404);
    }
}

#[actix_web::test]
async fn the_design_system_shows_every_part_in_both_themes_and_directions() {
    let shop = TestShop::open();
    for language in ["en", "ar"] {
        let mut desk = shop.staff(Role::Operator, language);
        let page = desk.open("/ops/style").await;
        page.assert_status(200);
        for theme in ["light", "dark"] {
            for dir in ["ltr", "rtl"] {
                let panes = page.every(&format!(".pane[data-theme={theme}][dir={dir}]"));
                assert!(panes.len() >= 12, "{language}: {theme} {dir} has {}", panes.len());
            }
        }
        for part in
            [".do.main[disabled]", ".field [aria-invalid]", ".price .slip .all", ".ribbon", ".seal svg", ".lot.away"]
        {
            assert!(page.has(&format!(".pane {part}")), "{language}: {part}");
        }
        for part in [".notice.bad", ".state.good", ".ledger", ".pager", ".empty svg", ".stars", ".pick", ".is-focus"] {
            assert!(page.has(&format!(".pane {part}")), "{language}: {part}");
        }
        // The price is the price of today.
        assert!(page.attribute(".pane .price .sum", "value").unwrap().contains('.'));
        let mut ids = page.attributes("[id]", "id");
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "ids are unique");
        assert!(!page.body.contains(" style="), "nothing is styled inside");
    }
}
