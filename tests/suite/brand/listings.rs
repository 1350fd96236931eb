//! Listings: written, corrected, published, withdrawn; and whose they are.

use chrono::TimeDelta;
use entrepot::actions::ActionError;
use entrepot::actions::publish_listing::{publish_listing, withdraw_listing};
use entrepot::actions::save_listing::{ListingDraft, save_listing};
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use entrepot::domain::listings::ListingState;
use entrepot::store::{audit, orders};
use futures_util::future::join_all;
use indicatif::ProgressBar;

use super::{FORM, SCARF, TEAPOT, listing, owner};
use crate::shop::till;
use crate::support::{Answer, TestShop};

#[actix_web::test]
async fn a_brand_owner_sees_their_own_listings_and_where_each_is_sold() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let page = lin.open("/brand/").await;
    page.assert_status(200).assert_reads("Bail-handled teapot").assert_reads("On sale");
    assert!(!page.body.contains("river-scarf"), "another brand's listing stands on the desk");
    assert!(page.has("header form[action='/account/logout']"));
    let page = lin.open(TEAPOT).await;
    page.assert_status(200).assert_reads("Austria");
    assert!(page.has("table data[data-currency=EUR]"), "{}", page.main());
    let rows = page.every("section[aria-labelledby=ready-h] tbody tr");
    assert_eq!(rows.len(), 22, "a row for each destination: {rows:?}");
}

#[actix_web::test]
async fn a_draft_is_written_completed_published_and_withdrawn() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open("/brand/listings/new").await.assert_status(200);
    let typed = [("title-en", "Porridge bowl"), ("title-de", "Breischale"), ("summary-en", "Thin and light.")];
    let at = lin.submit(FORM, &typed).await.assert_leads("/brand/listings/porridge-bowl");
    lin.open(&at).await.assert_status(200).assert_reads("The listing is made").assert_reads("A picture");
    lin.submit(&format!("form[action='{at}/publish']"), &[]).await.assert_status(409).assert_reads("A variant on sale");
    lin.open(&at).await;
    let typed = [("v1-sku", "GX-RICE"), ("v1-price", "88,50"), ("v1-hs6", "6911.10"), ("v1-weight", "210")];
    lin.submit(FORM, &typed).await.assert_leads(&at);
    let made = listing(&shop, "porridge-bowl");
    let variant = &made.variants[0];
    assert_eq!((variant.price.minor(), variant.price.currency().as_str()), (8850, "CNY"));
    assert_eq!(variant.hs6.unwrap().as_str(), "691110");
    assert_eq!(variant.origin.unwrap().as_str(), "CN", "the form offers the brand's own country");
    assert_eq!(made.state, ListingState::Draft);
    assert_eq!(made.texts.exact("de".parse().unwrap()).unwrap().title, "Breischale");
    super::pictures::upload(&mut lin, &at, super::pictures::photograph()).await.assert_leads(&at);
    lin.open(&at).await;
    lin.submit(&format!("form[action='{at}/publish']"), &[]).await.assert_leads(&at);
    assert_eq!(listing(&shop, "porridge-bowl").state, ListingState::Published);
    lin.open(&at).await.assert_reads("Published");
    lin.submit(&format!("form[action='{at}/withdraw']"), &[]).await.assert_leads(&at);
    assert_eq!(listing(&shop, "porridge-bowl").state, ListingState::Withdrawn);
    let log = shop.app.db.read_now(|read| audit::last(read, Some("listing porridge-bowl"), 10)).unwrap();
    let actions: Vec<&str> = log.iter().rev().map(|line| line.action.as_str()).collect();
    assert_eq!(actions, ["add listing", "edit listing", "add picture", "publish listing", "withdraw listing"]);
    assert!(log.iter().all(|line| line.author == "Lin Yue" && line.role == "brand"));
}

#[actix_web::test]
async fn another_brands_listing_is_not_there() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let before = listing(&shop, "river-scarf");
    lin.open(SCARF).await.assert_status(404);
    lin.open(TEAPOT).await;
    let (_, mut fields) = lin.filled(FORM, &[("title-en", "Mine now")]);
    lin.post(SCARF, &fields).await.assert_status(404);
    fields.retain(|(name, _)| name == "csrf");
    for path in ["withdraw", "publish", &format!("pictures/{}/remove", before.pictures[0].id)] {
        lin.post(&format!("{SCARF}/{path}"), &fields).await.assert_status(404);
    }
    let path = format!("{TEAPOT}/pictures/{}/remove", before.pictures[0].id);
    lin.post(&path, &fields).await.assert_status(404);
    super::pictures::upload(&mut lin, SCARF, super::pictures::photograph()).await.assert_status(404);
    assert_eq!(listing(&shop, "river-scarf"), before);
}

#[actix_web::test]
async fn a_faulty_form_names_field_and_line_and_loses_nothing() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let before = listing(&shop, "bail-handled-teapot");
    lin.open(TEAPOT).await;
    let typed = [
        ("summary-ar", "نص بلا تغيير"),
        ("v2-price", "twelve"),
        ("v3-weight", "-4"),
        ("v4-hs6", "69"),
        ("v5-origin", "QQ"),
        ("v6-width", ""),
        ("v6-sku", "GX POT"),
    ];
    let page = lin.submit(FORM, &typed).await;
    page.assert_status(422)
        .assert_reads("Line 2: write the price in CNY above zero, such as 168.00")
        .assert_reads("Line 3: write whole grams")
        .assert_reads("Line 4: write six digits")
        .assert_reads("Line 5: write the two letters")
        .assert_reads("Line 6: write a SKU");
    for (field, value) in typed {
        if field.starts_with('v') {
            assert_eq!(page.attribute(&format!("#{field}"), "value").as_deref(), Some(value), "{field}");
            if field != "v6-width" {
                assert_eq!(page.attribute(&format!("#{field}"), "aria-invalid").as_deref(), Some("true"), "{field}");
            }
        }
    }
    assert!(page.has("[role=alert]") && page.words_of("#summary-ar").contains("نص بلا تغيير"));
    assert_eq!(listing(&shop, "bail-handled-teapot"), before);
}

#[actix_web::test]
async fn what_a_listing_on_sale_needs_cannot_be_taken_from_it() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open(TEAPOT).await;
    let page = lin.submit(FORM, &[("v1-hs6", "")]).await;
    page.assert_status(422).assert_reads("Line 1: this cannot be empty while the listing is on sale");
    lin.open(TEAPOT).await;
    let page = lin.submit(FORM, &[("v1-sku", "TL-NOT-MINE"), ("v2-sku", "TL-NOT-MINE")]).await;
    page.assert_status(422).assert_reads("Line 2: this SKU stands on another line as well");
    let taken = listing(&shop, "river-scarf").variants[0].sku.to_string();
    lin.open(TEAPOT).await;
    let page = lin.submit(FORM, &[("v1-sku", &taken)]).await;
    page.assert_status(422).assert_reads("Line 1: this SKU belongs to another listing");
}

#[actix_web::test]
async fn options_are_added_and_variants_asked_to_choose() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open("/brand/listings/new").await;
    let typed = [("title-en", "Ink stone"), ("v1-sku", "GX-INK-S"), ("v1-price", "40"), ("option1-name-en", "Size")];
    let page = lin.submit(FORM, &typed).await;
    page.assert_status(422).assert_reads("Write at least one choice");
    let more = [("option1-1-en", "Small"), ("option1-2-en", "Large"), ("option1-2-de", "Groß")];
    let page = lin.submit(FORM, &more).await;
    page.assert_status(422).assert_reads("Line 1: choose Size");
    assert!(page.has("#v1-option1 option[value=small]") && page.has("#v1-option1 option[value=large]"));
    let at = lin.submit(FORM, &[("v1-option1", "small")]).await.assert_leads("/brand/listings/ink-stone");
    lin.open(&at).await;
    let second = [("v2-sku", "GX-INK-L"), ("v2-price", "60"), ("v2-option1", "small")];
    lin.submit(FORM, &second)
        .await
        .assert_status(422)
        .assert_reads("Line 2: another line on sale has the same choices");
    lin.submit(FORM, &[("v2-option1", "large")]).await.assert_leads(&at);
    let made = listing(&shop, "ink-stone");
    assert_eq!(made.variants.iter().map(|one| one.options.clone()).collect::<Vec<_>>(), [["small"], ["large"]]);
    let large = made.options[0].choice("large", "de".parse().unwrap());
    assert_eq!(large.words, "Groß");
}

#[actix_web::test]
async fn whoever_saves_second_is_told_and_may_then_insist() {
    let shop = TestShop::open();
    let (mut lin, mut also_lin) = (owner(&shop, 0).await, owner(&shop, 0).await);
    lin.open(TEAPOT).await;
    also_lin.open(TEAPOT).await;
    shop.passes(TimeDelta::seconds(5));
    also_lin.submit(FORM, &[("title-en", "Teapot, theirs")]).await.assert_leads(TEAPOT);
    let page = lin.submit(FORM, &[("title-en", "Teapot, mine")]).await;
    page.assert_status(409).assert_reads("Somebody saved this listing");
    assert!(page.words_of("#title-en").contains("Teapot, mine"));
    lin.submit(FORM, &[]).await.assert_leads(TEAPOT);
    let title = listing(&shop, "bail-handled-teapot").texts.exact("en".parse().unwrap()).unwrap().title.clone();
    assert_eq!(title, "Teapot, mine");
}

#[actix_web::test]
async fn the_desk_is_for_brand_owners_alone() {
    let shop = TestShop::open();
    shop.anonymous().open(TEAPOT).await.assert_leads("login?next=%2Fbrand%2Flistings");
    for account in entrepot::domain::accounts::PUBLISHED.iter().filter(|account| account.brand.is_none()) {
        let mut other = shop.anonymous();
        other.sign_in(account.email, account.password).await;
        for path in ["/brand/", TEAPOT, "/brand/stock", "/brand/orders"] {
            other.open(path).await.assert_status(403);
        }
    }
}

/// On PostgreSQL the hands run side by side: what one judged fit for sale must be what the other leaves there.
#[actix_web::test]
async fn a_listing_published_while_it_is_edited_is_fit_for_sale_or_not_published() {
    let shop = TestShop::open();
    let before = listing(&shop, "bail-handled-teapot");
    let author = Author::command("test");
    let (brand, id) = (before.brand.clone(), before.id.clone());
    shop.app.db.write_now(|tx| withdraw_listing(tx, &author, &brand, &id)).unwrap();
    let emptied = ListingDraft {
        id: Some(id.clone()),
        seen: None,
        slug: None,
        category: before.category.clone(),
        texts: before.texts.clone(),
        options: before.options.clone(),
        variants: Vec::new(),
    };
    let hands = (0..6).map(|at| {
        let (author, brand, id, emptied) = (author.clone(), brand.clone(), id.clone(), emptied.clone());
        shop.app.db.write(move |tx| match at % 2 {
            0 => publish_listing(tx, &author, &brand, &id),
            _ => save_listing(tx, &author, &brand, emptied).map(drop),
        })
    });
    let answers = join_all(hands).await;
    assert!(answers.iter().all(|answer| !matches!(answer, Err(ActionError::Broken(_)))), "{answers:?}");
    let after = listing(&shop, "bail-handled-teapot");
    assert!(after.state != ListingState::Published || after.unready().is_empty(), "{after:?}");
}

#[actix_web::test]
async fn a_part_of_a_list_that_is_not_there_is_not_found() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    for list in ["/brand/", "/brand/stock", "/brand/orders"] {
        lin.open(&format!("{list}?page=1")).await.assert_status(200);
        lin.open(&format!("{list}?page=99")).await.assert_status(404);
        lin.open(&format!("{list}?page=first")).await.assert_status(404);
    }
}

#[actix_web::test]
async fn a_proof_of_origin_brings_the_preferential_rate_and_travels_with_the_goods() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for quantity in ["9", "8"] {
        till::puts(&mut guest, "en-au", "GX-POT-350-CEL", quantity).await.assert_leads("/en-au/cart");
    }
    let total =
        |page: &Answer| page.attribute("[data-role=grand-total] data", "value").unwrap().parse::<f64>().unwrap();
    let cart = guest.open("/en-au/cart").await;
    cart.assert_reads("so customs duty applies");
    let before = total(cart);
    let mut lin = owner(&shop, 0).await;
    lin.open(TEAPOT).await;
    let mine = |name: &str| name.ends_with("-sku");
    let (_, fields) = lin.filled(FORM, &[]);
    let row = fields.iter().find(|(name, value)| mine(name) && value == "GX-POT-350-CEL").unwrap().0.clone();
    lin.submit(FORM, &[(row.replace("-sku", "-proven").as_str(), "on")]).await.assert_leads(TEAPOT);
    assert!(lin.open(TEAPOT).await.has(&format!("input[name={}][checked]", row.replace("-sku", "-proven"))));
    let cart = guest.open("/en-au/cart").await;
    assert!(!cart.main().contains("so customs duty applies"), "{}", cart.main());
    assert!(total(cart) < before, "no duty, and no tax on it");
    // An order keeps that it was claimed.
    let sold = shop.sell("en-au", &[("GX-POT-350-CEL", 17)], None);
    let parcels = shop.app.db.read_now(|read| orders::consignments(read, &sold.id)).unwrap();
    assert!(parcels.iter().flat_map(|parcel| &parcel.terms.lines).all(|line| line.proven));
    let rules = parcels.iter().flat_map(|parcel| &parcel.receipt.rules);
    assert!(rules.into_iter().any(|rule| rule.id.as_str() == "AU-691110-CN-PREF"));
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|fault| panic!("{fault}"));
}
