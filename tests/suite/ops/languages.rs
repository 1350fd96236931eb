//! What each language lacks, and what in it is older than its source; and one language more.

use entrepot::actions::ActionError;
use entrepot::actions::add_picture::describe_picture;
use entrepot::actions::save_listing::{ListingDraft, save_listing};
use entrepot::actions::translate_house::{translate_brand, translate_category};
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::coverage::{Kind, Tally};
use entrepot::domain::listings::Listing;
use entrepot::domain::storefront::Language;
use entrepot::domain::texts::Texts;
use entrepot::store::{brands, categories, coverage, listings};
use entrepot::wording::Folder;

use super::operator;
use crate::support::TestShop;

const TEAPOT: &str = "bail-handled-teapot";

fn language(code: &str) -> Language {
    code.parse().unwrap()
}

fn author() -> Author {
    Author { account: None, name: "test".into(), role: "operator".into() }
}

fn tally(shop: &TestShop, kind: Kind, code: &str) -> Tally {
    shop.app.db.read_now(|read| coverage::counted(read)).unwrap()[&kind].of(language(code))
}

fn teapot(shop: &TestShop) -> Listing {
    shop.app.db.read_now(|read| listings::by_slug(read, &TEAPOT.parse().unwrap())).unwrap().unwrap()
}

/// The brand writes the teapot anew.
fn rewrite(shop: &TestShop, change: impl FnOnce(&mut ListingDraft)) {
    let was = teapot(shop);
    let mut draft = ListingDraft {
        id: Some(was.id),
        seen: None,
        slug: None,
        category: was.category,
        texts: was.texts,
        options: was.options,
        variants: was.variants.into_iter().map(Into::into).collect(),
    };
    change(&mut draft);
    shop.app.db.write_now(|tx| save_listing(tx, &author(), &was.brand, draft)).unwrap();
}

fn title(draft: &mut ListingDraft, code: &str, title: &str) {
    let mut text = draft.texts.exact(language(code)).unwrap().clone();
    text.title = title.into();
    draft.texts.set(language(code), text);
}

/// The same words but for one language, which says this or nothing.
fn but<T: Clone>(texts: &Texts<T>, code: &str, words: Option<T>) -> Texts<T> {
    let mut kept: Texts<T> =
        texts.iter().filter(|(at, _)| *at != language(code)).map(|(at, t)| (at, t.clone())).collect();
    if let Some(words) = words {
        kept.set(language(code), words);
    }
    kept
}

#[actix_web::test]
async fn a_language_that_lacks_nothing_says_so() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let page = operator.open("/ops/languages").await.assert_status(200);
    assert_eq!(page.every("tbody tr").len(), shop.app.wording.languages().len());
    page.assert_reads("Polish");
    for code in ["en", "de", "ar"] {
        for kind in Kind::ALL {
            let tally = tally(&shop, *kind, code);
            assert!(tally.all > 0 && (tally.is_whole() || *kind == Kind::Picture), "{code} {kind}: {tally:?}");
        }
    }
    operator.open("/ops/languages/zz").await.assert_status(404);
    operator.open("/ops/languages/zzz").await.assert_status(404);
    shop.staff(Role::Agent, "en").open("/ops/languages/pl").await.assert_status(403);
}

#[actix_web::test]
async fn what_is_missing_is_found_brand_by_brand_and_told_to_the_brand() {
    let shop = TestShop::open();
    let before = (tally(&shop, Kind::Listing, "de"), tally(&shop, Kind::Option, "de"));
    rewrite(&shop, |draft| {
        draft.texts = but(&draft.texts, "de", None);
        draft.options[0].name = but(&draft.options[0].name, "de", None);
    });
    let after = (tally(&shop, Kind::Listing, "de"), tally(&shop, Kind::Option, "de"));
    assert_eq!(after.0, Tally { own: before.0.own - 1, other: before.0.other + 1, ..before.0 });
    assert_eq!(after.1, Tally { own: before.1.own - 1, other: before.1.other + 1, ..before.1 });
    let mut operator = operator(&shop);
    let page = operator.open("/ops/languages/de").await.assert_status(200);
    page.assert_reads("1 missing").assert_reads("Guanxi Kiln");
    let link = page.attribute(&format!("tbody a[href$='/p/{TEAPOT}']"), "href").unwrap();
    assert_eq!(link, format!("/de-de/p/{TEAPOT}"));
    assert!(operator.open(&link).await.has("h1[lang=en], h1 [lang=en]"), "a fallback is marked");

    let mut owner = shop.anonymous();
    let published = entrepot::domain::accounts::PUBLISHED.iter().find(|account| account.brand.is_some()).unwrap();
    owner.sign_in(published.email, published.password).await;
    let page = owner.open("/brand/").await;
    assert_eq!(page.every("#languages li"), ["German: one listing without words of its own"]);
    rewrite(&shop, |draft| {
        let english = draft.texts.exact(Language::EN).unwrap().clone();
        draft.texts.set(language("de"), english);
    });
    assert!(!owner.open("/brand/").await.has("#languages"));
}

#[actix_web::test]
async fn a_translation_is_old_from_when_its_source_changes_until_it_does() {
    let shop = TestShop::open();
    let old = |kind, code: &str| tally(&shop, kind, code).old;
    rewrite(&shop, |draft| {
        title(draft, "en", "Teapot with a bail handle");
        title(draft, "fr", "Théière à anse mobile");
    });
    assert_eq!([old(Kind::Listing, "en"), old(Kind::Listing, "fr"), old(Kind::Listing, "de")], [0, 0, 1]);
    let mut operator = operator(&shop);
    operator.open("/ops/languages").await.assert_reads("1 older than its source");
    let page = operator.open("/ops/languages/de").await;
    page.assert_reads("1 older than its source").assert_reads("24 Nov 2026");
    assert!(page.has(&format!("a[href='/de-de/p/{TEAPOT}']")));
    assert!(!operator.open("/ops/languages/fr").await.has("section[aria-labelledby=b-1] .state.warn"));
    rewrite(&shop, |draft| title(draft, "de", "Kanne mit Bügel"));
    assert_eq!([old(Kind::Listing, "de"), old(Kind::Listing, "es")], [0, 1]);
    rewrite(&shop, |draft| draft.texts = but(&draft.texts, "es", None));
    assert_eq!(old(Kind::Listing, "es"), 0, "what is not there is not old");
}

#[actix_web::test]
async fn options_pictures_brands_categories_and_cities_grow_old_as_well() {
    let shop = TestShop::open();
    let old = |kind, code: &str| tally(&shop, kind, code).old;
    rewrite(&shop, |draft| {
        let value = &mut draft.options[0].values[0];
        value.words = but(&value.words, "en", Some("Sea green".into()));
    });
    assert_eq!([old(Kind::Option, "de"), old(Kind::Option, "en")], [1, 0]);
    let pot = teapot(&shop);
    let done: Result<(), ActionError> = shop.app.db.write_now(|tx| {
        for picture in &pot.pictures {
            let alt = Texts::from_iter([(Language::EN, "A pot".to_owned()), (language("de"), "Eine Kanne".to_owned())]);
            describe_picture(tx, &author(), &pot.brand, &pot.id, &picture.id, &alt)?;
            describe_picture(
                tx,
                &author(),
                &pot.brand,
                &pot.id,
                &picture.id,
                &but(&alt, "en", Some("A teapot".into())),
            )?;
        }
        let brand = brands::by_id(tx, &pot.brand)?.unwrap();
        let mut words = brand.texts.exact(Language::EN).unwrap().clone();
        words.tagline = "Fired twice".into();
        translate_brand(tx, &author(), &brand.slug, &but(&brand.texts, "en", Some(words)))?;
        let category = categories::all(tx)?.remove(0);
        let mut words = category.texts.exact(Language::EN).unwrap().clone();
        words.name = "China".into();
        translate_category(tx, &author(), &category.slug, &but(&category.texts, "en", Some(words)))?;
        Ok(())
    });
    done.unwrap();
    assert_eq!(old(Kind::Picture, "de"), i64::try_from(pot.pictures.len()).unwrap());
    assert_eq!([old(Kind::Brand, "de"), old(Kind::Category, "de"), old(Kind::Place, "de")], [1, 1, 0]);
    let mut operator = operator(&shop);
    operator.open("/ops/places/CN-SZX").await;
    operator.submit_and_follow("form[action='/ops/places/CN-SZX']", &[("city-en", "Shenzhen Bay")]).await;
    assert_eq!(old(Kind::Place, "de"), 1);
    let page = operator.open("/ops/languages/de").await;
    assert_eq!(page.every("section[aria-labelledby=house] .state.warn").len(), 3);
    assert!(page.has("section[aria-labelledby=house] a[href='/ops/places/CN-SZX']"));
}

/// The folder of a language as a newcomer would copy it from another's.
fn copied(from: &str, name: &str) -> Folder {
    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join(name);
    std::fs::create_dir(&to).unwrap();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(from);
    for entry in std::fs::read_dir(source).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        (path.file_name().unwrap().to_string_lossy().into_owned(), text.into())
    };
    let files = std::fs::read_dir(&to).unwrap().map(|entry| read(entry.unwrap().path())).collect();
    Folder { name: name.to_owned(), files }
}

#[actix_web::test]
async fn a_folder_is_all_that_a_language_takes() {
    let shop = TestShop::speaking(copied("de", "nl"));
    let mut visitor = shop.anonymous();
    let home = visitor.open("/nl-nl/").await.assert_status(200);
    assert_eq!(home.attribute("html", "lang").as_deref(), Some("nl-NL"));
    assert!(home.has("link[rel=alternate][hreflang='nl-NL']"));
    let page = visitor.open(&format!("/nl-nl/p/{TEAPOT}")).await.assert_status(200);
    page.assert_reads("Bail-handled teapot");
    assert!(page.has("h1[lang=en], h1 [lang=en]"), "words that nobody translated are shown in English, and marked");
    for path in ["/nl-nl/cart", "/nl-be/", "/nl-nl/help/shipping", "/de-de/"] {
        let status = visitor.open(path).await.status;
        assert!(status == 200 || path == "/nl-be/", "{path}: {status}");
    }
    // A desk speaks it, and says what is left to write.
    let page = shop.staff(Role::Operator, "nl").open("/ops/languages/nl").await.assert_status(200).html();
    assert!(page.root_element().attr("lang").is_some_and(|lang| lang.starts_with("nl")));
    let (all, missing) = shop.app.wording.missing(language("nl"));
    assert!(all > 1000 && missing.len() == shop.app.wording.missing(language("de")).1.len());
    let tally = tally(&shop, Kind::Listing, "nl");
    assert!(tally.own == 0 && tally.other == tally.all, "{tally:?}");
    let mut operator = operator(&shop);
    let page = operator.open("/ops/languages/nl").await;
    page.assert_reads("Dutch");
    let next = page.attribute("nav.pager a[rel=next]", "href").unwrap();
    assert_eq!(next, "/ops/languages/nl?page=1");
    assert!(operator.open(&next).await.assert_status(200).has("nav.pager a[rel=prev]"));
}
