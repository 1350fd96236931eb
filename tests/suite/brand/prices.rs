//! What a brand says of its prices: the least it accepts, what a price was before, how much there is in one unit.

use entrepot::domain::accounts::PUBLISHED;
use entrepot::store::{StoreError, accounts};

use super::{FORM, TEAPOT, listing, owner};
use crate::support::TestShop;

const CUPS: &str = "/brand/listings/tasting-cups";

#[actix_web::test]
async fn a_brand_sets_floor_reduction_and_contents() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let page = lin.open(CUPS).await;
    page.assert_reads("one unit is never sold for less");
    assert!(page.attribute("#v1-floor", "aria-describedby").unwrap().contains("v1-floor-hint"));
    let typed = [
        ("v1-price", "140.00"),
        ("v1-floor", "120,00"),
        ("v1-regular", "150.00"),
        ("v1-measure", "2"),
        ("v1-unit", "piece"),
    ];
    lin.submit(FORM, &typed).await.assert_leads(CUPS);
    let cups = listing(&shop, "tasting-cups");
    let cup = &cups.variants[0];
    assert_eq!(cup.floor.unwrap().to_string(), "120.00");
    let reduced = cup.reduced.unwrap();
    assert_eq!((reduced.regular.to_string(), reduced.since), ("150.00".to_owned(), shop.app.db.now()));
    assert_eq!(cup.measure.unwrap().to_string(), "2 piece");
    let page = lin.open(CUPS).await;
    assert_eq!(page.attribute("#v1-floor", "value").as_deref(), Some("120.00"));
    assert_eq!(page.attribute("#v1-unit option[selected]", "value").as_deref(), Some("piece"));
    // Another change leaves the reduction where it began; another price begins it anew.
    shop.passes(chrono::TimeDelta::hours(2));
    lin.submit(FORM, &[("v1-weight", "270")]).await.assert_leads(CUPS);
    assert_eq!(listing(&shop, "tasting-cups").variants[0].reduced, Some(reduced));
    lin.open(CUPS).await;
    lin.submit(FORM, &[("v1-price", "130.00")]).await.assert_leads(CUPS);
    assert_eq!(listing(&shop, "tasting-cups").variants[0].reduced.unwrap().since, shop.app.db.now());
    lin.open(CUPS).await;
    lin.submit(FORM, &[("v1-regular", ""), ("v1-floor", ""), ("v1-measure", "")]).await.assert_leads(CUPS);
    let cups = listing(&shop, "tasting-cups");
    assert_eq!((cups.variants[0].floor, cups.variants[0].reduced, cups.variants[0].measure), (None, None, None));
}

#[actix_web::test]
async fn what_does_not_fit_the_price_is_said_at_its_field_and_nothing_typed_is_lost() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let before = listing(&shop, "bail-handled-teapot");
    lin.open(TEAPOT).await;
    let typed = [
        ("v1-floor", "400"),
        ("v1-regular", "338.00"),
        ("v1-measure", "a lot"),
        ("v1-unit", "ml"),
        ("v2-measure", "600"),
        ("v2-unit", ""),
        ("v3-floor", "-1"),
    ];
    let page = lin.submit(FORM, &typed).await;
    page.assert_status(422).assert_reads("no higher than the price").assert_reads("choose the unit of the contents");
    for field in ["v1-floor", "v1-regular", "v1-measure", "v2-unit", "v3-floor"] {
        assert_eq!(page.attribute(&format!("#{field}"), "aria-invalid").as_deref(), Some("true"), "{field}");
        let described = page.attribute(&format!("#{field}"), "aria-describedby").unwrap();
        assert!(described.contains(&format!("{field}-wrong")), "{described}");
        assert!(page.has(&format!("#{field}-wrong")), "{field}");
    }
    assert_eq!(page.attribute("#v1-measure", "value").as_deref(), Some("a lot"));
    assert_eq!(page.attribute("#v1-floor", "value").as_deref(), Some("400"));
    assert_eq!(listing(&shop, "bail-handled-teapot"), before);
}

#[actix_web::test]
async fn the_desk_explains_the_fields_in_every_language() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    for (language, words) in [("de", "Darunter wird kein Stück verkauft"), ("ar", "لا تُباع القطعة بأقل من ذلك")]
    {
        let email = PUBLISHED.iter().find(|one| one.brand.is_some()).unwrap().email.parse().unwrap();
        let done: Result<(), StoreError> = shop.app.db.write_now(|tx| {
            let (account, _) = accounts::by_email(tx, &email)?.unwrap();
            accounts::save(tx, &account.id, &account.name, language.parse().unwrap())
        });
        done.unwrap();
        lin.open(TEAPOT).await.assert_reads(words);
    }
}
