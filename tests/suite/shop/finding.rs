//! What shoppers type finds what they mean: for each language a table of queries, with what must be among the first five.
//!
//! `finding/<language>.csv`: the query, what is particular to it (exact, misspelt, inflected, prefix, synonym, script,
//! brand, sku), and the goods of which one has to be found.

use entrepot::app::App;
use entrepot::domain::ids::ListingId;
use entrepot::domain::offers::Selling;
use entrepot::domain::storefront::{Language, Segment};
use entrepot::search::{Asked, Order};
use entrepot::store::{Stored, listings};

use crate::support::{TestShop, execute};

/// The storefronts in which the tables are asked, one for each language.
const FRONTS: [&str; 14] = [
    "ar-ae", "de-de", "en-us", "es-es", "fr-fr", "it-it", "ja-jp", "kk-kz", "ko-kr", "pl-pl", "pt-br", "ru-kz",
    "tr-tr", "zh-sg",
];

/// The slugs of the first five that a query finds; nothing while the index is being built.
fn first_five(app: &App, front: &Segment, query: &str) -> Option<Vec<String>> {
    let asked = Asked { words: query.to_owned(), order: Order::Usual, ..Asked::all(front.language, 5) };
    let found: Stored<_> = app.db.read_now(|read| {
        let known = read.known();
        let market = known.rulebook.market(front.country, read.now().date_naive()).unwrap();
        let Some(found) = app.search.find(read, Selling::own(market), &asked)? else { return Ok(None) };
        let slug = |id| Ok(listings::by_id(read, id)?.unwrap().slug.to_string());
        found.ids.iter().map(slug).collect::<Stored<Vec<String>>>().map(Some)
    });
    found.unwrap()
}

/// The rows of a language's table: query, kind, slugs.
fn table(language: Language) -> Vec<(String, String, String)> {
    let path = format!("{}/tests/suite/shop/finding/{language}.csv", env!("CARGO_MANIFEST_DIR"));
    let rows = csv::Reader::from_path(&path).unwrap_or_else(|error| panic!("{path}: {error}")).into_deserialize();
    rows.map(|row| row.unwrap_or_else(|error| panic!("{path}: {error}"))).collect()
}

#[test]
fn what_shoppers_type_finds_what_they_mean() {
    let shop = TestShop::open();
    let mut missed = Vec::new();
    for front in FRONTS {
        let segment: Segment = front.parse().unwrap();
        for (query, kind, expected) in table(segment.language) {
            let found = first_five(&shop.app, &segment, &query).unwrap();
            if !expected.split('|').any(|slug| found.iter().any(|found| found == slug)) {
                missed.push(format!("{front} {query} ({kind}): not {expected} but {}", found.join(", ")));
            }
        }
    }
    assert!(missed.is_empty(), "{} queries\n{}", missed.len(), missed.join("\n"));
}

/// The ids of all that a query finds in an order, sorted.
fn all_found(app: &App, front: &Segment, query: &str, order: Order) -> Vec<ListingId> {
    let asked = Asked { words: query.to_owned(), order, ..Asked::all(front.language, 500) };
    let found: Stored<_> = app.db.read_now(|read| {
        let known = read.known();
        let market = known.rulebook.market(front.country, read.now().date_naive()).unwrap();
        app.search.find(read, Selling::own(market), &asked)
    });
    let found = found.unwrap().unwrap();
    assert_eq!(u64::try_from(found.ids.len()).unwrap(), found.count, "{front:?} {query}");
    let mut ids = found.ids.clone();
    ids.sort();
    ids
}

/// Where the price sorts, words are looked up without being weighed: that must not lose or find anything.
#[test]
fn what_is_found_does_not_depend_on_the_order_it_is_shown_in() {
    let shop = TestShop::open();
    let mut found_any = 0;
    for front in FRONTS {
        let segment: Segment = front.parse().unwrap();
        for (query, ..) in table(segment.language) {
            let usual = all_found(&shop.app, &segment, &query, Order::Usual);
            for order in [Order::Cheapest, Order::Newest] {
                assert_eq!(all_found(&shop.app, &segment, &query, order), usual, "{front} {query}");
            }
            found_any += usual.len();
        }
    }
    assert!(found_any > 300);
}

/// A million goods have codes of all letters: some are what somebody mistypes.
#[test]
fn a_code_that_is_a_word_with_a_letter_wrong_does_not_hide_what_is_meant() {
    let shop = TestShop::open();
    let front: Segment = "en-us".parse().unwrap();
    let coded =
        "SELECT min(variants.id) FROM variants JOIN listings ON listings.id = listing_id WHERE slug = 'face-cloths'";
    assert_eq!(execute(shop.database(), &format!("UPDATE variants SET sku = 'TEEPOT' WHERE id = ({coded})")), 1);
    shop.app.search.build(&|_, _| {}).unwrap();
    let found = first_five(&shop.app, &front, "teepot").unwrap();
    assert_eq!(found.first().map(String::as_str), Some("face-cloths"), "what has the code stands first");
    assert!(found.iter().any(|slug| slug == "bail-handled-teapot"), "{found:?}");
    let usual = all_found(&shop.app, &front, "teepot", Order::Usual);
    assert_eq!(all_found(&shop.app, &front, "teepot", Order::Cheapest), usual);
}

#[test]
fn every_language_has_a_table_with_each_kind_of_query() {
    let least = [("misspelt", 2), ("prefix", 2), ("synonym", 2), ("exact", 2), ("brand", 1), ("sku", 1), ("script", 2)];
    let shop = TestShop::open();
    let mut spoken: Vec<String> = shop.app.wording.languages().iter().map(ToString::to_string).collect();
    spoken.sort();
    let asked: Vec<&str> = FRONTS.iter().map(|front| &front[..2]).collect();
    assert_eq!(asked, spoken, "each language is asked in its usual storefront");
    for language in spoken {
        let rows = table(language.parse().unwrap());
        assert!(rows.len() >= 14, "{language}");
        for (kind, least) in least {
            let of_kind = rows.iter().filter(|row| row.1 == kind).count();
            assert!(of_kind >= least, "{language}: {of_kind} of {kind}");
        }
    }
}
