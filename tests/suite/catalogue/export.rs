//! Products go out in Shopify's form and come back unchanged, whatever stands in them.

use std::collections::HashMap;

use entrepot::actions::save_listing::{ListingDraft, VariantDraft, save_listing};
use entrepot::cli::export::listings::{NoExport, Report, export};
use entrepot::domain::brands::{Brand, Category};
use entrepot::domain::goods_files::{Shop, print};
use entrepot::domain::ids::Slug;
use entrepot::domain::listings::{Listing, ListingOption, ListingText, OptionValue, Variant};
use entrepot::domain::money::Money;
use entrepot::domain::storefront::Language;
use entrepot::domain::texts::Texts;
use entrepot::store::{StoreError, categories, listings};
use indicatif::ProgressBar;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::import::{counts, take};
use super::{Memory, author, language, memory};

/// What of a listing a file carries: everything but ids, days, its state, its pictures and other languages.
#[derive(Debug, PartialEq)]
struct Carried {
    slug: Slug,
    category: Option<String>,
    text: ListingText,
    options: Vec<(String, Vec<(String, String)>)>,
    variants: Vec<Variant>,
}

fn carried(listing: &Listing, language: Language) -> Carried {
    let words = |texts: &Texts<String>| texts.in_language(language).unwrap().words.clone();
    let option = |option: &ListingOption| {
        let values = option.values.iter().map(|value| (value.code.clone(), words(&value.words)));
        (words(&option.name), values.collect())
    };
    let nobody: entrepot::domain::ids::VariantId = uuid::Uuid::nil().into();
    let mut variants = listing.variants.clone();
    for variant in &mut variants {
        variant.id = nobody.clone();
        variant.listing = uuid::Uuid::nil().into();
        variant.picture = None;
        if let Some(reduced) = &mut variant.reduced {
            reduced.since = chrono::DateTime::UNIX_EPOCH;
        }
    }
    Carried {
        slug: listing.slug.clone(),
        category: listing.category.as_ref().map(|id| id.as_str().to_owned()),
        text: listing.texts.in_language(language).unwrap().words.clone(),
        options: listing.options.iter().map(option).collect(),
        variants,
    }
}

fn printed(brand: &Brand, categories: &[Category], language: Language, listings: &[Listing]) -> String {
    let (brands, free) = (std::slice::from_ref(brand), HashMap::new());
    let shop = Shop { brands, categories, free: &free, language, picture: &|_| None };
    print(&shop, listings)
}

fn all_of(shop: &Memory, brand: &Brand) -> Vec<Listing> {
    shop.read(|conn| {
        let ids: Vec<_> = listings::of_brand(conn, &brand.id)?.into_iter().map(|(id, _)| id).collect();
        listings::by_ids(conn, &ids)
    })
}

fn exported(shop: &Memory, brand: Option<&str>, code: &str) -> Result<(Report, String), NoExport> {
    let brand: Option<Slug> = brand.map(|slug| slug.parse().unwrap());
    let mut file = Vec::new();
    let bar = ProgressBar::hidden();
    let report = export(&shop.db, brand.as_ref(), language(code), Some("https://shop.test"), &mut file, &bar)?;
    Ok((report, String::from_utf8(file).unwrap()))
}

#[test]
fn what_goes_out_and_comes_back_to_the_same_shop_changes_nothing() {
    let shop = memory();
    let before = shop.catalogue();
    for brand in ["tide-loom", "guanxi-kiln"] {
        for code in ["en", "ar", "zh"] {
            let (out, file) = exported(&shop, Some(brand), code).unwrap();
            let report = take(&shop, brand, &file, false).unwrap();
            assert_eq!(report.faults, [], "{brand} in {code}");
            assert_eq!((counts(&report), report.variants), ((0, 0, out.listings), out.variants), "{brand} in {code}");
            assert!(report.pictures > 0 && file.contains("https://shop.test/media/"), "pictures are named");
        }
    }
    assert_eq!(shop.catalogue(), before);
}

#[test]
fn goods_of_all_brands_go_out_in_one_file_and_each_brand_takes_its_own() {
    let shop = memory();
    let (out, file) = exported(&shop, None, "en").unwrap();
    assert_eq!(i64::try_from(out.listings + out.left_out).ok(), Some(shop.read(listings::count)));
    let own = all_of(&shop, &shop.brand("tide-loom")).len();
    let report = take(&shop, "tide-loom", &file, false).unwrap();
    assert_eq!((counts(&report), report.others), ((0, 0, own), out.listings - own));
    assert!(matches!(exported(&shop, Some("nobody"), "en"), Err(NoExport::NoBrand(_))));
}

#[test]
fn goods_of_the_demo_come_to_another_shop_as_they_were() {
    for code in ["en", "ar", "zh", "de"] {
        let shop = memory();
        let brand = shop.brand("guanxi-kiln");
        let categories = shop.read(categories::all);
        let mut goods = all_of(&shop, &brand);
        goods.retain(|listing| listing.texts.exact(language(code)).is_some());
        // As if they had never been here: other codes and other addresses.
        for listing in &mut goods {
            listing.slug = format!("{}-again", listing.slug).parse().unwrap();
            for variant in &mut listing.variants {
                variant.sku = format!("=A-{}", variant.sku).parse().unwrap();
            }
        }
        let file = printed(&brand, &categories, language(code), &goods);
        let report = take(&shop, "guanxi-kiln", &file, false).unwrap();
        assert_eq!((counts(&report), report.faults.as_slice()), ((goods.len(), 0, 0), &[][..]), "{code}");
        for listing in &goods {
            let back = shop.listing(listing.slug.as_str());
            assert_eq!(carried(&back, language(code)), carried(listing, language(code)));
        }
    }
}

#[test]
fn no_spreadsheet_takes_a_title_for_a_formula() {
    let shop = memory();
    let brand = shop.brand("tide-loom");
    let mut goods = all_of(&shop, &brand);
    goods.truncate(1);
    let mut text = goods[0].texts.exact(language("en")).unwrap().clone();
    text.title = "=HYPERLINK(\"https://a.test\";\"Tea, \"\"black\"\"\")".into();
    text.summary = "@one\nof two lines".into();
    goods[0].texts.set(language("en"), text.clone());
    let file = printed(&brand, &[], language("en"), &goods);
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(file.as_bytes()).records().map(Result::unwrap).collect();
    let begins = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    assert!(rows.iter().flatten().all(|cell| !begins(cell)), "{file}");
    take(&shop, "tide-loom", &file, false).unwrap();
    let back = shop.listing(goods[0].slug.as_str());
    assert_eq!(back.texts.exact(language("en")), Some(&text));
}

/// Words as people type them, with what breaks files among them.
fn words() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec![
        "=1+1",
        "'=1+1",
        "''@x",
        "+49 30",
        "-",
        "'s-Hertogenbosch",
        "a,b;c",
        "\"quoted\" \"",
        "إبريق شاي، أبيض",
        "茶壶 “白”",
        "two\nlines",
        "Prix\u{a0}: 5\u{202f}€",
        "<b>bold</b> & more",
        "&#10;&amp;",
        "Default",
        "TRUE",
        "0",
        "＝1",
    ]);
    let typed = prop_oneof![nasty.prop_map(str::to_owned), "\\PC{1,30}"];
    typed.prop_map(|text| text.trim().to_owned()).prop_filter("words", |text| !text.is_empty())
}

fn body() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), words(), "[\\PC\n\t \u{a0}]{0,60}", "(a|b|<|&|\n| |\r\n){0,12}"]
}

fn option() -> impl Strategy<Value = (String, Vec<(String, String)>)> {
    let values = prop::collection::vec((words(), words()), 1..4);
    (words(), values).prop_map(|(name, mut values)| {
        let mut codes = std::collections::HashSet::new();
        values.retain(|(code, words)| codes.insert(code.clone()) && words != "Default Title");
        (name, values)
    })
}

type Figures = (i64, i64, i64, Option<u32>, Option<[u32; 3]>, (u8, bool, bool), usize);

fn figures() -> impl Strategy<Value = Figures> {
    let dims = prop::option::of(prop::array::uniform3(1..2_000_u32));
    let odd = (0..8_u8, any::<bool>(), any::<bool>());
    (1..9_000_000_i64, 0..200_i64, 0..200_i64, prop::option::of(1..90_000_u32), dims, odd, 0..6_usize)
}

/// A listing as a brand may write it: `number` keeps its codes and its address its own.
fn draft(
    number: usize,
    brand: &Brand,
    category: Option<&Category>,
    (title, summary, body, care): (String, String, String, String),
    options: Vec<(String, Vec<(String, String)>)>,
    figures: &[Figures],
) -> ListingDraft {
    let en = Language::EN;
    let options: Vec<_> = options.into_iter().filter(|(_, values)| !values.is_empty()).collect();
    let mut choices: Vec<Vec<String>> = vec![Vec::new()];
    for (_, values) in &options {
        let with = |chosen: &Vec<String>| {
            values.iter().map(|(code, _)| [chosen.clone(), vec![code.clone()]].concat()).collect::<Vec<_>>()
        };
        choices = choices.iter().flat_map(with).collect();
    }
    choices.reverse();
    let variant = |(at, (choice, figures)): (usize, (&Vec<String>, &Figures))| {
        let (price, floor, more, weight_g, dims_mm, (odd, proven, active), pick) = *figures;
        let money = |minor| Money::new(minor, brand.currency);
        let sku = ["", "'", "=", "-", "@", "é", "''", "茶"][usize::from(odd)];
        let tariff = [None, Some("6911.10"), Some("69111000"), Some("6911100000"), None, Some("091020")][pick];
        let digits: Option<String> = tariff.map(|code| code.replace('.', ""));
        let restrictions =
            ["", "battery", "liquid food"][pick % 3].split_whitespace().map(|word| word.parse().unwrap());
        VariantDraft {
            id: None,
            sku: format!("{sku}P{number}-{at}").parse().unwrap(),
            options: choice.clone(),
            price: money(price),
            hs6: digits.as_ref().map(|digits| digits[..6].parse().unwrap()),
            tariff_code: digits.filter(|digits| digits.len() > 6),
            origin: [None, "CN".parse().ok(), "IT".parse().ok()][pick % 3],
            proven,
            weight_g,
            dims_mm,
            restrictions: restrictions.collect(),
            picture: None,
            active,
            floor: Some(price - floor).filter(|floor| *floor > 0 && pick > 2).map(money),
            regular: Some(more).filter(|more| *more > 0).map(|more| money(price + more)),
            measure: [
                None,
                "75 g".parse().ok(),
                "0.5 l".parse().ok(),
                "12 piece".parse().ok(),
                None,
                "1.25 m2".parse().ok(),
            ][pick],
        }
    };
    let variants = choices.iter().zip(figures).enumerate().map(variant).collect();
    let option = |(name, values): (String, Vec<(String, String)>)| ListingOption {
        name: Texts::one(en, name),
        values: values.into_iter().map(|(code, words)| OptionValue { code, words: Texts::one(en, words) }).collect(),
    };
    ListingDraft {
        id: None,
        seen: None,
        slug: Some(format!("property-{number}").parse().unwrap()),
        category: category.map(|category| category.id.clone()),
        texts: Texts::one(en, ListingText { title, summary, body, care }),
        options: options.into_iter().map(option).collect(),
        variants,
    }
}

#[test]
fn whatever_a_brand_writes_reads_back_in_another_shop() {
    let (here, there) = (memory(), memory());
    let brand = here.brand("tide-loom");
    let categories = here.read(categories::all);
    let text = (words(), prop_oneof![Just(String::new()), words()], body(), prop_oneof![Just(String::new()), words()]);
    let listing = (
        text,
        prop::collection::vec(option(), 0..4),
        prop::collection::vec(figures(), 1..9),
        any::<prop::sample::Index>(),
    );
    let counter = std::cell::Cell::new(0_usize);
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let checked = runner.run(&prop::collection::vec(listing, 1..4), |goods| {
        let mut listings = Vec::new();
        for (text, options, figures, index) in goods {
            counter.set(counter.get() + 1);
            let at = index.index(categories.len() + 1);
            let draft = draft(counter.get(), &brand, categories.get(at), text, options, &figures);
            let slug = draft.slug.clone().unwrap();
            here.db.write_now(|tx| save_listing(tx, &author(), &brand.id, draft)).unwrap();
            listings.push(here.read(|conn| listings_by_slug(conn, &slug)));
        }
        let file = printed(&brand, &categories, Language::EN, &listings);
        let report = take(&there, "tide-loom", &file, false).unwrap();
        prop_assert_eq!(&report.faults, &[][..], "{}", file);
        prop_assert_eq!(counts(&report), (listings.len(), 0, 0));
        for listing in &listings {
            let back = there.listing(listing.slug.as_str());
            prop_assert_eq!(carried(&back, Language::EN), carried(listing, Language::EN), "{}", file);
        }
        // Once more it is the same, there and here.
        prop_assert_eq!(counts(&take(&there, "tide-loom", &file, false).unwrap()), (0, 0, listings.len()));
        prop_assert_eq!(counts(&take(&here, "tide-loom", &file, false).unwrap()), (0, 0, listings.len()));
        Ok(())
    });
    checked.unwrap();
}

fn listings_by_slug(conn: &mut entrepot::store::Conn, slug: &Slug) -> Result<Listing, StoreError> {
    Ok(listings::by_slug(conn, slug)?.unwrap())
}
