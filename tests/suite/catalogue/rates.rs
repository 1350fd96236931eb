//! Exchange rates arrive, once each, and count from the next transaction on.

use entrepot::actions::load_rates::{Loaded, load_rates};
use entrepot::domain::fx::Published;
use entrepot::store::StoreError;

use super::{author, memory};

fn monday(rate: &str) -> Published {
    Published {
        day: "2026-11-30".parse().unwrap(),
        currency: "USD".parse().unwrap(),
        rate: rate.parse().unwrap(),
        source: "ECB euro foreign exchange reference rates".into(),
    }
}

#[test]
fn new_rates_count_from_the_next_transaction_and_the_same_again_changes_nothing() {
    let shop = memory();
    let load = |rate: &str| {
        let rows = [monday(rate)];
        shop.db.write_now(|tx| load_rates(tx, &author(), &rows, &[])).unwrap()
    };
    let known = || shop.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    assert_eq!(load("1.25"), Loaded { added: 1, changed: 0, same: 0 });
    let (eur, usd) = ("EUR".parse().unwrap(), "USD".parse().unwrap());
    let rate = || known().rates.rate(eur, usd, "2026-12-01".parse().unwrap()).unwrap().rate.to_string();
    assert_eq!(rate(), "1.25");
    let before = known().versions.clone();
    assert_eq!(load("1.250"), Loaded { added: 0, changed: 0, same: 1 });
    assert_eq!(known().versions, before);
    assert_eq!(load("1.26"), Loaded { added: 0, changed: 1, same: 0 });
    assert_eq!(rate(), "1.26");
}
