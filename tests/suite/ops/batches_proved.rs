//! What `entrepot verify` finds about batches, their bags and the boxes that parcels share.

use diesel::prelude::*;
use entrepot::actions::ActionError;
use entrepot::actions::hand_over_batch::hand_over_batch;
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use indicatif::ProgressBar;

use super::batches::{closes, collects, packed, packed_for};
use crate::support::{TestShop, typed};

fn proved(shop: &TestShop) -> Result<u64, String> {
    prove(&shop.app.db, &ProgressBar::hidden()).map(|proved| proved.batches).map_err(|error| error.to_string())
}

/// A batch that has left: a box of two, and a parcel beside it.
fn left() -> TestShop {
    let shop = TestShop::open();
    let all = [packed_for(&shop, &typed("US")), packed_for(&shop, &typed("US")), packed(&shop)];
    let within = all.iter().map(|sold| collects(&shop, sold, None).unwrap().within).collect::<Vec<_>>();
    let number = within[0].as_ref().unwrap().number.clone();
    assert_eq!(closes(&shop, &number).unwrap().head.bag_most_g, Some(30_000));
    let done: Result<bool, ActionError> =
        shop.app.db.write_now(|tx| hand_over_batch(tx, &Author::command("test"), &number));
    assert!(done.unwrap());
    assert_eq!(proved(&shop), Ok(1));
    shop
}

#[test]
fn a_bag_or_a_box_that_somebody_changed_is_found() {
    for (sql, what) in [
        ("UPDATE batch_parcels SET gross_g = 1 WHERE gross_g = 0", "grams of parcel"),
        ("UPDATE batch_parcels SET gross_g = gross_g + 1 WHERE gross_g > 0", "grams of parcel"),
        ("UPDATE batch_parcels SET bag = 2 WHERE gross_g = 0", "bag of parcel"),
        ("UPDATE batch_parcels SET bag = 2", "hand-over of parcel"),
        (
            "UPDATE batches SET manifest = REPLACE(manifest, '\"bag_most_g\":30000', '\"bag_most_g\":10')",
            "grams of bag 1",
        ),
        (
            "UPDATE papers SET declaration = REPLACE(declaration, '\"quantity\":1', '\"quantity\":2')",
            "units in the box",
        ),
        ("UPDATE void_papers SET back_at = void_at, back_by = 'nobody'", "had alone"),
        (
            "INSERT INTO papers (consignment_id, declaration, issued_at, issued_by) \
             SELECT consignment_id, declaration, issued_at, issued_by FROM void_papers \
             WHERE consignment_id IN (SELECT consignment_id FROM combinings)",
            "papers of parcel",
        ),
        ("DELETE FROM papers", "papers of parcel"),
        ("UPDATE consignments SET state = 'batched'", "where it stands"),
    ] {
        let shop = left();
        let url = shop.database();
        let changed = match url.strip_prefix("sqlite:") {
            Some(path) => diesel::sql_query(sql).execute(&mut SqliteConnection::establish(path).unwrap()),
            None => diesel::sql_query(sql).execute(&mut PgConnection::establish(url).unwrap()),
        };
        assert!(changed.unwrap() > 0, "{sql}");
        let fault = proved(&shop).unwrap_err();
        assert!(fault.contains(what), "{sql}: {fault}");
    }
}
