//! Parcels of several orders for one recipient in one box: offered where it is allowed and cheaper, declared as a whole,
//! and nothing of what shoppers paid changes.

use std::sync::{Arc, Barrier};
use std::thread;

use diesel::prelude::*;
use entrepot::actions::collect::take_out;
use entrepot::actions::combine_parcels::{Offered, combine_parcels, offers, part_parcels};
use entrepot::actions::hand_over_batch::hand_over_batch;
use entrepot::actions::issue_papers::{Wish, issue_papers};
use entrepot::actions::move_consignment::{News, move_consignment};
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::verify::prove;
use entrepot::domain::addresses::Typed;
use entrepot::domain::audit::Author;
use entrepot::domain::batches::{BatchNumber, BatchRefused};
use entrepot::domain::consignments::{ConsignmentState as State, Event, Source};
use entrepot::domain::customs::{Declaration, Form};
use entrepot::store::known::{Subject, touch};
use entrepot::store::{StoreError, batches, papers};
use indicatif::ProgressBar;

use super::batches::{closes, collects, packed, packs, parcel};
use super::operator;
use crate::shop::till::Till;
use crate::support::{Sold, TestShop, typed};

fn author() -> Author {
    Author::command("test")
}

fn offered(shop: &TestShop, number: &BatchNumber) -> Vec<Offered> {
    let read = shop.app.db.read_now(|read| {
        let batch = batches::by_number(read, number)?.unwrap();
        let (known, now) = (read.known(), read.now());
        offers(read, (&known, now), &batch)
    });
    read.unwrap()
}

fn combines(shop: &TestShop, number: &BatchNumber, carrier: &Sold) -> Result<(), ActionError> {
    let carrier = parcel(shop, carrier).number;
    shop.app.db.write_now(|tx| combine_parcels(tx, &author(), number, &carrier))
}

fn declared(shop: &TestShop, sold: &Sold) -> Option<Declaration> {
    let id = parcel(shop, sold).id;
    shop.app.db.read_now(|read| papers::of_consignment(read, &id)).unwrap().map(|issued| issued.declaration)
}

fn proved(shop: &TestShop) -> Result<(), String> {
    prove(&shop.app.db, &ProgressBar::hidden()).map(drop).map_err(|error| error.to_string())
}

/// From now on the hub puts parcels of several brands for one recipient together.
fn consolidates(shop: &TestShop) {
    let (url, sql) = (shop.database(), "UPDATE places SET consolidates = TRUE WHERE code = 'CN-SZX'");
    let changed = match url.strip_prefix("sqlite:") {
        Some(path) => diesel::sql_query(sql).execute(&mut SqliteConnection::establish(path).unwrap()),
        None => diesel::sql_query(sql).execute(&mut PgConnection::establish(url).unwrap()),
    };
    assert_eq!(changed.unwrap(), 1);
    let done: Result<(), StoreError> = shop.app.db.write_now(|tx| touch(tx, Subject::Lanes));
    done.unwrap();
}

fn refused<T: std::fmt::Debug>(done: Result<T, ActionError>) -> Refusal {
    match done {
        Err(ActionError::Refused(why)) => why,
        other => panic!("{other:?}"),
    }
}

/// Two teapots in two parcels of two orders for one recipient, in one batch; the one that would carry the other first.
fn two(shop: &TestShop) -> (BatchNumber, Sold, Sold) {
    let (one, other) = (packed(shop), packed(shop));
    collects(shop, &one, None).unwrap();
    let number = collects(shop, &other, Some(2)).unwrap().within.unwrap().number;
    let first = offered(shop, &number).remove(0).parcels.remove(0);
    if parcel(shop, &one).number == first { (number, one, other) } else { (number, other, one) }
}

#[test]
fn two_parcels_for_one_recipient_travel_as_one_piece_declared_as_a_whole() {
    let shop = TestShop::open();
    let (number, carrier, carried) = two(&shop);
    let offer = offered(&shop, &number).remove(0);
    assert_eq!(offer.parcels, [parcel(&shop, &carrier).number, parcel(&shop, &carried).number]);
    assert!(offer.together.minor() < offer.apart.minor(), "{offer:?}");
    let alone = (declared(&shop, &carrier).unwrap(), declared(&shop, &carried).unwrap());
    let receipts = || [&carrier, &carried].map(|sold| (parcel(&shop, sold).receipt, parcel(&shop, sold).terms));
    let rows = || ["charges", "entries", "payments", "refunds"].map(|table| shop.count(table));
    let (before, money) = (receipts(), rows());
    combines(&shop, &number, &carrier).unwrap();
    let whole = declared(&shop, &carrier).unwrap();
    assert_eq!(whole.sums.goods, alone.0.sums.goods.plus(alone.1.sums.goods).unwrap(), "never split");
    assert_eq!((whole.pieces.len(), whole.gross_g), (2, alone.0.gross_g + alone.1.gross_g - 60), "one box is saved");
    assert_eq!((whole.s10, declared(&shop, &carried)), (alone.0.s10, None), "one identifier");
    assert_eq!((receipts(), rows()), (before, money), "what was paid stays as it was");
    assert_eq!((parcel(&shop, &carried).tracking, offered(&shop, &number)), (None, Vec::new()));
    // Neither goes anywhere by itself, and the one in the box gets no papers of its own.
    let (first, second) = (parcel(&shop, &carrier).number, parcel(&shop, &carried).number);
    let out = |parcel: &str| shop.app.db.write_now(|tx| take_out(tx, &author(), parcel, (None, None)));
    assert_eq!(refused(out(first.as_str())), Refusal::Batch(BatchRefused::Boxed(second.clone())));
    assert_eq!(refused(out(second.as_str())), Refusal::Batch(BatchRefused::Boxed(first.clone())));
    let papers = shop.app.db.write_now(|tx| issue_papers(tx, &author(), &second, &Wish::default()));
    assert_eq!(refused(papers), Refusal::Batch(BatchRefused::Boxed(first.clone())));
    assert_eq!(proved(&shop), Ok(()));
    // Parted, each has its papers again; combined anew, they are closed as one piece.
    let part =
        || -> Result<(), ActionError> { shop.app.db.write_now(|tx| part_parcels(tx, &author(), &number, &first)) };
    part().unwrap();
    assert_eq!((declared(&shop, &carrier), declared(&shop, &carried)), (Some(alone.0), Some(alone.1)));
    assert_eq!(refused(part()), Refusal::Batch(BatchRefused::NotInside));
    assert_eq!(proved(&shop), Ok(()));
    combines(&shop, &number, &carrier).unwrap();
    assert_eq!(refused(combines(&shop, &number, &carrier)), Refusal::Batch(BatchRefused::Apart), "a button twice");
    let manifest = closes(&shop, &number).unwrap();
    assert_eq!((manifest.totals.pieces, manifest.totals.values[0]), (1, whole.sums.goods));
    assert_eq!(proved(&shop), Ok(()));
    let left: Result<bool, ActionError> = shop.app.db.write_now(|tx| hand_over_batch(tx, &author(), &number));
    assert!(left.unwrap());
    assert_eq!([&carrier, &carried].map(|sold| parcel(&shop, sold).state), [State::HandedOver; 2]);
    assert_eq!(shop.held("GX-POT-350-CEL"), 0);
    // What the carrier tells of the box is true of all in it.
    let told: Result<_, ActionError> = shop.app.db.write_now(|tx| {
        let event = Some(Event::named("x", tx.now()));
        let (called, became, source) = (first.as_str(), State::Exported, Source::Desk);
        move_consignment(tx, &author(), &News { called, order: None, became, at: None, source, detail: "", event })
    });
    told.unwrap();
    assert_eq!([&carrier, &carried].map(|sold| parcel(&shop, sold).state), [State::Exported; 2]);
    assert_eq!(proved(&shop), Ok(()));
}

#[test]
fn a_box_beyond_the_small_form_gets_the_full_one_and_an_identifier_of_its_class() {
    let shop = TestShop::open();
    let sold: Vec<Sold> = (0..2).map(|_| shop.sell("en-us", &[("TL-RIV-IND", 4)], None)).collect();
    let mut number = None;
    for one in &sold {
        packs(&shop, one);
        assert_eq!(declared(&shop, one).unwrap().form, Some(Form::Cn22));
        number = collects(&shop, one, None).unwrap().within.map(|within| within.number);
    }
    let number = number.unwrap();
    let first = offered(&shop, &number).remove(0).parcels.remove(0);
    let carrier = sold.iter().find(|one| parcel(&shop, one).number == first).unwrap();
    let alone = declared(&shop, carrier).unwrap();
    combines(&shop, &number, carrier).unwrap();
    let whole = declared(&shop, carrier).unwrap();
    assert_eq!(whole.form, Some(Form::Cn23));
    assert!(whole.code().starts_with('C') && alone.code().starts_with('L'), "{} {}", whole.code(), alone.code());
    assert_eq!(parcel(&shop, carrier).tracking.unwrap().as_str(), whole.code());
    let part: Result<(), ActionError> = shop.app.db.write_now(|tx| part_parcels(tx, &author(), &number, &first));
    part.unwrap();
    assert_eq!((declared(&shop, carrier).unwrap(), proved(&shop)), (alone.clone(), Ok(())));
    assert_eq!(parcel(&shop, carrier).tracking.unwrap().as_str(), alone.code());
}

#[test]
fn other_recipients_and_other_brands_stay_apart_unless_the_hub_consolidates() {
    let shop = TestShop::open();
    let one = packed(&shop);
    let number = collects(&shop, &one, None).unwrap().within.unwrap().number;
    let elsewhere = Typed { street: "14 Elm Street".to_owned(), ..typed("US") };
    let (far, brand) =
        (shop.sell_to("en-us", &[("GX-POT-350-CEL", 1)], &elsewhere), shop.sell("en-us", &[("TL-RIV-IND", 1)], None));
    for sold in [&far, &brand] {
        packs(&shop, sold);
        collects(&shop, sold, None).unwrap();
    }
    assert_eq!(offered(&shop, &number), []);
    consolidates(&shop);
    let offers = offered(&shop, &number);
    assert_eq!(offers.len(), 1, "{offers:?}");
    let mut wanted = [parcel(&shop, &one).number, parcel(&shop, &brand).number];
    let mut found = offers[0].parcels.clone();
    wanted.sort();
    found.sort();
    assert_eq!(found, wanted, "two brands for one recipient, and not who lives elsewhere");
}

#[test]
fn a_box_that_two_make_while_the_batch_closes_is_on_the_manifest_once() {
    let shop = Arc::new(TestShop::open());
    shop.set_free("GX-POT-350-CEL", 60);
    for _ in 0..3 {
        let (number, carrier, carried) = two(&shop);
        let start = Arc::new(Barrier::new(4));
        let hands: Vec<_> = (0..3)
            .map(|hand| {
                let (shop, start, number) = (shop.clone(), start.clone(), number.clone());
                let (carrier, carried) = (carrier.clone(), carried.clone());
                thread::spawn(move || {
                    start.wait();
                    if hand == 2 {
                        let called = parcel(&shop, &carried).number;
                        let done: Result<_, ActionError> =
                            shop.app.db.write_now(|tx| take_out(tx, &author(), called.as_str(), (None, None)));
                        drop(done);
                    } else {
                        drop(combines(&shop, &number, &carrier));
                    }
                })
            })
            .collect();
        start.wait();
        let manifest = closes(&shop, &number).unwrap();
        for hand in hands {
            hand.join().unwrap();
        }
        assert_eq!(proved(&shop), Ok(()), "{manifest:?}");
        let goods = |sold: &Sold| parcel(&shop, sold).receipt.totals.goods;
        let sum = match parcel(&shop, &carried).state {
            State::Batched => goods(&carrier).plus(goods(&carried)).unwrap(),
            _ => goods(&carrier),
        };
        assert_eq!(manifest.totals.values, [sum], "all that is in it, once");
    }
}

#[actix_web::test]
async fn whoever_closes_the_batch_reads_both_sums_and_combines_by_a_button() {
    let shop = TestShop::open();
    let (number, carrier, carried) = two(&shop);
    let mut operator = operator(&shop);
    let page = operator.open(&format!("/ops/batches/{number}")).await;
    page.assert_status(200).assert_reads("May travel in one box").assert_reads("less.").assert_reads("one by one");
    let page = operator.submit_and_follow("form[action$='combine']", &[]).await;
    let carried = parcel(&shop, &carried).number;
    page.assert_status(200).assert_reads("one box now").assert_reads(&format!("with {carried} in its box"));
    operator.open(&format!("/ops/parcels/{carried}")).await.assert_status(200).assert_reads("Travels in the box of");
    operator.open(&format!("/ops/parcels/{}", parcel(&shop, &carrier).number)).await.assert_status(200);
    operator.open(&format!("/ops/batches/{number}")).await;
    operator.submit_and_follow("form[action$='part']", &[]).await.assert_status(200).assert_reads("parcel of its own");
}
