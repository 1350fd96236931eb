//! One price, made for somebody: shelf, cart, order and invoice ask the same function, and the surcharge is in the goods.

use std::collections::BTreeSet;

use entrepot::actions::ActionError;
use entrepot::actions::place_order::{Wish, place_order};
use entrepot::actions::plan_cart::plan_cart;
use entrepot::actions::price_shelf::{Selling, price_personal};
use entrepot::domain::addresses::check;
use entrepot::domain::checkout::Lock;
use entrepot::domain::customs::Goods;
use entrepot::domain::ids::{AttemptId, PersonalId};
use entrepot::domain::money::Money;
use entrepot::domain::personal::{Field, Kind, Look, Personal, Plate, Typed};
use entrepot::domain::storefront::{Language, Segment, Storefront};
use entrepot::domain::texts::Texts;
use entrepot::store::personal_lines::PersonalLine;
use entrepot::store::{carts, listings, orders, personal, personal_lines};
use entrepot::web::session;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::{TestShop, typed};

/// What a knife asks: a name at a surcharge of so many fen.
fn asks(minor: i64, days: u32) -> Personal {
    let scripts = BTreeSet::from(["latin".to_owned()]);
    let field = Field {
        code: "name".into(),
        name: Texts::one(Language::EN, "Name".into()),
        hint: Texts::default(),
        required: false,
        surcharge: Money::new(minor, "CNY".parse().unwrap()),
        days,
        kind: Kind::Text { most: 12, lines: 1, scripts },
    };
    Personal { fields: vec![field], look: Look::Engraved, plate: Plate::MIDDLE }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn what_is_made_for_somebody_has_one_price_everywhere(
        minor in 1_i64..60_000,
        days in 0_u32..6,
        segment in select(&["de-at", "en-us", "en-gb", "ja-jp", "de-ch", "ar-ae"][..]),
        sku in select(&["NA-CHF-18-WAL", "NA-CHF-24-OLV"][..]),
    ) {
        let shop = TestShop::open();
        let named: Segment = segment.parse().unwrap();
        let done: Result<(), ActionError> = shop.app.db.write_now(|tx| {
            let sku = sku.parse().unwrap();
            let (_, variant, listing) = listings::holders(tx, std::slice::from_ref(&sku))?.remove(0);
            personal::set(tx, &listing, Some(&asks(minor, days)))?;
            let known = tx.known();
            let now = tx.now();
            let market = known.rulebook.market(named.country, now.date_naive()).unwrap().clone();
            let front = Storefront::of(named.language, named.country, market.currency);
            let cart = carts::add(tx, None)?;
            let answers = Typed::from([("name".to_owned(), "Zoë".to_owned())]);
            let id: PersonalId = tx.fresh();
            let line = PersonalLine { id: id.clone(), variant: variant.clone(), quantity: 1, typed: answers };
            personal_lines::add(tx, &cart, &line)?;
            let address = check(named.country, &typed(named.country.as_str())).unwrap();
            let region = known.rulebook.taxed_region(&market, address.region.as_ref(), market.day(now));
            let planned = plan_cart(tx, &known, &cart, front, (&market, None), (now, None))?;
            let shelf = planned.plan.unwrap();
            let made = planned.contents[0].own.clone().unwrap().made.unwrap();
            assert_eq!(made.surcharge.minor(), minor);
            let unit = shelf.shelf_prices[0].unit;
            let receipt = &shelf.plan.consignments[0].receipt;
            assert_eq!(receipt.goods_all_in().unwrap(), unit, "one unit alone costs its shelf price");
            let asked = shelf.plan.consignments[0].terms.lines[0].price.asked;
            let whole = listings::variants(tx, std::slice::from_ref(&variant))?.remove(0);
            assert_eq!(asked, whole.price.plus(made.surcharge).unwrap(), "goods = price + surcharge");
            // The order, for the region of its address.
            let planned = plan_cart(tx, &known, &cart, front, (&market, region.as_ref()), (now, None))?;
            let plan = planned.plan.unwrap();
            let lock = Lock::of(&plan.plan, front, None, now).unwrap();
            let key = "k".repeat(32);
            let attempt: AttemptId = tx.fresh();
            let (email, key_hash) = ("isla@post.example".parse().unwrap(), session::hash(&key));
            let wish = Wish { attempt, cart, account: None, email, address, lock, provider: "test", key_hash, told: None };
            let placed = place_order(tx, &wish)?;
            let lines = orders::lines(tx, &placed.order)?;
            assert_eq!(lines[0].personal.as_ref(), Some(&made), "unchanged into the order");
            let parcel = orders::consignments(tx, &placed.order)?.remove(0);
            assert_eq!(lines[0].total, plan.plan.consignments[0].receipt.lines[0].all_in().unwrap());
            assert_eq!(lines[0].goods, receipt.lines[0].goods, "the region changes tax, never the goods");
            let invoice = Goods::of(&parcel, |_| None);
            assert_eq!(invoice[0].value, lines[0].goods, "customs is told the goods with their surcharge");
            assert_eq!(invoice[0].made, [("Name".to_owned(), "Zoë".to_owned())]);
            Ok(())
        });
        done.unwrap();
        // And the page.
        let db = &shop.app.db;
        let seen = db.read_now(|read| {
            let sku = sku.parse().unwrap();
            let (_, variant, listing) = listings::holders(read, std::slice::from_ref(&sku))?.remove(0);
            let listing = listings::by_id(read, &listing)?.unwrap();
            let variant = listing.variants.iter().find(|known| known.id == variant).unwrap();
            let known = read.known();
            let market = known.rulebook.market(named.country, read.now().date_naive()).unwrap();
            let answers = Typed::from([("name".to_owned(), "Zoë".to_owned())]);
            let id = PersonalId::new(uuid::Uuid::nil());
            let made = asks(minor, days).read(&id, &answers, variant.price.currency()).unwrap().unwrap();
            price_personal(read, Selling::own(market), (variant, &listing.brand), &[made])
        });
        let seen = seen.unwrap().remove(0).unwrap();
        let sold = shop.app.db.read_now(|read| {
            let ids = orders::ids_after(read, None, 1)?;
            orders::lines(read, &ids[0])
        });
        // The stock the order holds does not move the price.
        prop_assert_eq!(seen.receipt.lines[0].goods, sold.unwrap()[0].goods);
    }
}
