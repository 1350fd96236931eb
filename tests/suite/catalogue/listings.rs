//! A brand writes, publishes and withdraws listings; shoppers find them.

use entrepot::actions::publish_listing::{publish_listing, withdraw_listing};
use entrepot::actions::save_listing::{ListingDraft, VariantDraft, save_listing};
use entrepot::actions::{ActionError, Refusal};
use entrepot::domain::folding::words;
use entrepot::domain::ids::ListingId;
use entrepot::domain::lanes::Restrictions;
use entrepot::domain::listings::{ListingState, ListingText, Missing, Unready};
use entrepot::domain::money::Money;
use entrepot::domain::texts::Texts;
use entrepot::store::listings::Filter;
use entrepot::store::{audit, changes, listings};

use super::{Memory, author, language, memory};

fn found(shop: &Memory, query: &str, asked: &str) -> Vec<String> {
    let filter = Filter { words: Some((words(query), language(asked))), ..Filter::default() };
    let (ids, count) = shop.read(|conn| listings::page(conn, &filter, 0, 100));
    assert_eq!(usize::try_from(count).unwrap(), ids.len());
    let mut slugs: Vec<String> = shop
        .read(|conn| listings::cards(conn, &ids, language(asked)))
        .into_iter()
        .map(|card| card.slug.to_string())
        .collect();
    slugs.sort();
    slugs
}

fn draft(sku: &str) -> ListingDraft {
    let text = ListingText { title: "Crème jug".into(), ..ListingText::default() };
    ListingDraft {
        id: None,
        seen: None,
        slug: None,
        category: None,
        texts: Texts::one(language("en"), text),
        options: Vec::new(),
        variants: vec![VariantDraft {
            id: None,
            sku: sku.parse().unwrap(),
            options: Vec::new(),
            price: Money::parse("88.00", "CNY".parse().unwrap()).unwrap(),
            hs6: None,
            tariff_code: None,
            origin: "CN".parse().ok(),
            proven: false,
            weight_g: None,
            dims_mm: None,
            restrictions: Restrictions::NONE,
            picture: None,
            active: true,
            floor: None,
            regular: None,
            measure: None,
        }],
    }
}

pub fn again(shop: &Memory, slug: &str) -> ListingDraft {
    let listing = shop.listing(slug);
    ListingDraft {
        id: Some(listing.id),
        seen: None,
        slug: None,
        category: listing.category,
        texts: listing.texts,
        options: listing.options,
        variants: listing.variants.into_iter().map(VariantDraft::from).collect(),
    }
}

pub fn save(shop: &Memory, brand: &str, draft: ListingDraft) -> Result<ListingId, Refusal> {
    let brand = shop.brand(brand).id;
    shop.db.write_now(|tx| save_listing(tx, &author(), &brand, draft)).map_err(refusal)
}

fn refusal(error: ActionError) -> Refusal {
    match error {
        ActionError::Refused(refusal) => refusal,
        ActionError::Broken(error) => panic!("{error}"),
    }
}

#[test]
fn a_shopper_finds_listings_by_words_whatever_their_case_accents_and_order() {
    let shop = memory();
    assert_eq!(found(&shop, "TEAPOT bamboo", "en"), ["bail-handled-teapot"]);
    assert_eq!(found(&shop, "teekanne", "de"), ["bail-handled-teapot"]);
    assert_eq!(found(&shop, "إبريق", "ar"), ["bail-handled-teapot"]);
    assert_eq!(found(&shop, "ابريق", "ar"), ["bail-handled-teapot"], "typed without its mark");
    assert_eq!(found(&shop, "teekanne", "en"), [""; 0]);
    assert_eq!(found(&shop, "teapot", "de"), ["bail-handled-teapot"], "English is understood everywhere");
    assert_eq!(found(&shop, "OS-EAR-BON", "de"), ["wireless-earbuds"], "by the code of a variant");
    let of_brand = Filter { brand: Some(shop.brand("seven-hills").id), ..Filter::default() };
    let (_, count) = shop.read(|conn| listings::page(conn, &of_brand, 0, 100));
    assert_eq!(i64::try_from(found(&shop, "seven hills", "ar").len()), Ok(count), "by the name of the brand");
    let all = shop.read(listings::count);
    assert_eq!(i64::try_from(found(&shop, "%", "en").len()), Ok(all), "a wildcard is no word");
    assert_eq!(found(&shop, "teapot 100%_", "en"), [""; 0]);
}

#[test]
fn lists_are_cut_into_pages_and_filtered_by_brand_and_category() {
    let shop = memory();
    let tea = Filter { brand: Some(shop.brand("seven-hills").id), ..Filter::default() };
    let page = |offset| shop.read(|conn| listings::page(conn, &tea, offset, 4));
    let (first, count) = page(0);
    let (second, _) = page(4);
    assert!((5..=8).contains(&count), "two pages, of four at most: {count}");
    assert_eq!((first.len(), i64::try_from(second.len())), (4, Ok(count - 4)));
    assert!(second.iter().all(|listing| !first.contains(listing)));
    let bags = Filter { category: shop.listing("satchel").category, ..tea.clone() };
    assert_eq!(shop.read(|conn| listings::page(conn, &bags, 0, 9)), (Vec::new(), 0));
}

#[test]
fn a_listing_lacking_customs_data_stays_a_draft_and_says_what_is_missing() {
    let shop = memory();
    let brand = shop.brand("guanxi-kiln").id;
    let id = save(&shop, "guanxi-kiln", draft("GX-JUG")).unwrap();
    let publish = || shop.db.write_now(|tx| publish_listing(tx, &author(), &brand, &id)).map_err(refusal);
    let missing = vec![Missing::Hs6, Missing::Weight];
    let lacks = Unready::Lacks { sku: "GX-JUG".parse().unwrap(), missing };
    assert_eq!(publish(), Err(Refusal::NotReady(vec![Unready::NoPicture, lacks])));
    let jug = shop.listing("creme-jug");
    assert_eq!((jug.state, jug.published_at), (ListingState::Draft, None));
    assert_eq!(found(&shop, "creme jug", "en"), [""; 0], "a draft is not shown");
}

#[test]
fn a_listing_is_withdrawn_and_comes_back() {
    let shop = memory();
    let (brand, bowl) = (shop.brand("guanxi-kiln").id, shop.listing("noodle-bowl"));
    let withdraw = || shop.db.write_now(|tx| withdraw_listing(tx, &author(), &brand, &bowl.id)).map_err(refusal);
    let before = shop.catalogue();
    assert_eq!(withdraw(), Ok(()));
    assert_eq!(withdraw(), Err(Refusal::AlreadyDecided));
    assert!(shop.catalogue() > before);
    assert_eq!(found(&shop, "noodle", "en"), [""; 0]);
    shop.db.write_now(|tx| publish_listing(tx, &author(), &brand, &bowl.id)).unwrap();
    assert_eq!(found(&shop, "noodle", "en"), ["noodle-bowl"]);
    assert_eq!(shop.listing("noodle-bowl").published_at, bowl.published_at, "it first went on sale then");
    let log = shop.read(|conn| audit::last(conn, Some("listing noodle-bowl"), 2));
    assert_eq!(
        log.iter().map(|line| line.action.as_str()).collect::<Vec<_>>(),
        ["publish listing", "withdraw listing"]
    );
    assert!(shop.read(|conn| changes::after(conn, 0, 1000)).iter().any(|change| change.name == "noodle-bowl"));
}

#[test]
fn nobody_touches_the_listings_of_another_brand() {
    let shop = memory();
    let (other, bowl) = (shop.brand("tide-loom").id, shop.listing("noodle-bowl"));
    let withdrawn = shop.db.write_now(|tx| withdraw_listing(tx, &author(), &other, &bowl.id)).map_err(refusal);
    assert_eq!(withdrawn, Err(Refusal::NotFound));
    assert_eq!(save(&shop, "tide-loom", again(&shop, "noodle-bowl")), Err(Refusal::NotFound));
}

#[test]
fn an_edit_is_kept_and_written_into_the_log() {
    let shop = memory();
    let mut edit = again(&shop, "noodle-bowl");
    edit.variants[0].price = Money::parse("118.00", "CNY".parse().unwrap()).unwrap();
    let mut text = edit.texts.exact(language("de")).unwrap().clone();
    text.title = "Große Schale".into();
    edit.texts.set(language("de"), text);
    save(&shop, "guanxi-kiln", edit).unwrap();
    let bowl = shop.listing("noodle-bowl");
    assert_eq!(bowl.variants[0].price.to_string(), "118.00");
    assert_eq!(found(&shop, "grosse schale", "de"), ["noodle-bowl"]);
    let log = shop.read(|conn| audit::last(conn, Some("listing noodle-bowl"), 1));
    assert!(log[0].detail.contains("110.00 CNY → 118.00 CNY; words"), "{}", log[0].detail);
    let before = shop.catalogue();
    save(&shop, "guanxi-kiln", again(&shop, "noodle-bowl")).unwrap();
    assert_eq!(shop.catalogue(), before, "saving the same again changes nothing");
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let shop = memory();
    let sku = |text: &str| text.parse().unwrap();
    assert_eq!(save(&shop, "guanxi-kiln", draft("OS-EAR-BON")), Err(Refusal::SkuTaken(sku("OS-EAR-BON"))));
    let mut dear = draft("GX-JUG");
    dear.variants[0].price = Money::parse("88", "EUR".parse().unwrap()).unwrap();
    let wanted = "CNY".parse().unwrap();
    assert_eq!(save(&shop, "guanxi-kiln", dear), Err(Refusal::WrongCurrency { sku: sku("GX-JUG"), wanted }));
    let mut twice = draft("GX-JUG");
    twice.variants.push(VariantDraft { sku: sku("GX-JUG-2"), ..twice.variants[0].clone() });
    assert_eq!(save(&shop, "guanxi-kiln", twice), Err(Refusal::SameChoice(sku("GX-JUG-2"))));
    let silent = ListingDraft { texts: Texts::default(), ..draft("GX-JUG") };
    assert_eq!(save(&shop, "guanxi-kiln", silent), Err(Refusal::NoTitle));
    let taken = ListingDraft { slug: "satchel".parse().ok(), ..draft("GX-JUG") };
    assert_eq!(save(&shop, "guanxi-kiln", taken), Err(Refusal::SlugTaken("satchel".parse().unwrap())));
    let mut bare = again(&shop, "noodle-bowl");
    bare.variants[0].hs6 = None;
    assert!(matches!(save(&shop, "guanxi-kiln", bare), Err(Refusal::NotReady(_))), "it is on sale");
}

#[test]
fn two_listings_of_one_title_have_two_addresses() {
    let shop = memory();
    let first = save(&shop, "guanxi-kiln", draft("GX-JUG-A")).unwrap();
    let second = save(&shop, "guanxi-kiln", draft("GX-JUG-B")).unwrap();
    let slug = |id| shop.read(|conn| listings::by_id(conn, &id)).unwrap().slug.to_string();
    assert_eq!((slug(first).as_str(), slug(second).as_str()), ("creme-jug", "creme-jug-guanxi-kiln"));
}

#[test]
fn a_draft_made_of_what_was_seen_does_not_replace_what_came_after() {
    let shop = memory();
    let seen = shop.listing("satchel").updated_at;
    let late = ListingDraft { seen: Some(seen - chrono::TimeDelta::seconds(1)), ..again(&shop, "satchel") };
    assert_eq!(save(&shop, "tide-loom", late), Err(Refusal::AlreadyDecided));
    assert!(save(&shop, "tide-loom", ListingDraft { seen: Some(seen), ..again(&shop, "satchel") }).is_ok());
}
