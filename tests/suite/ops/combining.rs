//! Parcels of several orders for one recipient in one box: offered where it is allowed and cheaper, declared as a whole,
//! and nothing of what shoppers paid changes.

use std::sync::{Arc, Barrier};
use std::thread;

use entrepot::actions::collect::take_out;
use entrepot::actions::combine_parcels::{combine_parcels, part_parcels};
use entrepot::actions::hand_over_batch::hand_over_batch;
use entrepot::actions::issue_papers::{Wish, issue_papers};
use entrepot::actions::move_consignment::{News, move_consignment};
use entrepot::actions::plan_boxes::{Left, Offered, offers};
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::addresses::Typed;
use entrepot::domain::audit::Author;
use entrepot::domain::batches::{BatchNumber, BatchRefused, Inside};
use entrepot::domain::consignments::{ConsignmentState as State, Event, Source};
use entrepot::domain::customs::s10::S10;
use entrepot::domain::customs::{Declaration, Form};
use entrepot::store::known::{Subject, touch};
use entrepot::store::{StoreError, batches, papers};
use indicatif::ProgressBar;

use super::batches::{closes, collects, packed, packed_for, packs, parcel};
use super::operator;
use crate::shop::till::Till;
use crate::support::{Sold, TestShop, execute, typed};

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

fn parts(shop: &TestShop, number: &BatchNumber, carrier: &Sold) -> Result<(), ActionError> {
    let carrier = parcel(shop, carrier).number;
    shop.app.db.write_now(|tx| part_parcels(tx, &author(), number, &carrier))
}

/// What became of the papers of a parcel: each identifier, why it was void, and whether it holds again.
fn history(shop: &TestShop, sold: &Sold) -> Vec<(Option<S10>, String, bool)> {
    let id = parcel(shop, sold).id;
    let all = shop.app.db.read_now(|read| papers::void_of(read, &id)).unwrap();
    all.into_iter().map(|one| (one.issued.declaration.s10, one.cause.to_string(), one.back.is_some())).collect()
}

/// Somebody at the usual address.
fn alike(shop: &TestShop) -> Sold {
    packed_for(shop, &typed("US"))
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
    assert_eq!(execute(url, sql), 1);
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
    let (one, other) = (alike(shop), alike(shop));
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
    // One identifier of its own; what each had is void, and its label is known and refused.
    let own: Vec<Option<S10>> = vec![whole.s10, alone.0.s10, alone.1.s10];
    assert!(own.iter().all(Option::is_some) && own[0] != own[1] && own[0] != own[2] && own[1] != own[2], "{own:?}");
    assert_eq!(declared(&shop, &carried), None);
    for (sold, alone) in [(&carrier, &alone.0), (&carried, &alone.1)] {
        assert_eq!(history(&shop, sold), [(alone.s10, "combined".to_owned(), false)]);
        let label = alone.code();
        let out = shop.app.db.write_now(|tx| take_out(tx, &author(), &label, (None, None)));
        assert_eq!(refused(out), Refusal::VoidPapers(parcel(&shop, sold).number));
    }
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
    // Parted, each has its papers again, and the rows say what was; combined anew, they are closed as one piece.
    parts(&shop, &number, &carrier).unwrap();
    assert_eq!((declared(&shop, &carrier), declared(&shop, &carried)), (Some(alone.0.clone()), Some(alone.1.clone())));
    let (was, parted) = ((alone.0.s10, "combined".to_owned(), true), (whole.s10, "parted".to_owned(), false));
    assert_eq!(history(&shop, &carrier), [was.clone(), parted.clone()]);
    assert_eq!(parcel(&shop, &carried).tracking.unwrap().as_str(), alone.1.code());
    assert_eq!(refused(parts(&shop, &number, &carrier)), Refusal::Batch(BatchRefused::NotInside));
    assert_eq!(offered(&shop, &number)[0].left, Some(Left::Parted));
    assert_eq!(proved(&shop), Ok(()));
    combines(&shop, &number, &carrier).unwrap();
    let whole = declared(&shop, &carrier).unwrap();
    assert_eq!(history(&shop, &carrier), [was, parted, (alone.0.s10, "combined".to_owned(), false)]);
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
    parts(&shop, &number, carrier).unwrap();
    assert_eq!((declared(&shop, carrier).unwrap(), proved(&shop)), (alone.clone(), Ok(())));
    assert_eq!(parcel(&shop, carrier).tracking.unwrap().as_str(), alone.code());
}

#[test]
fn closing_a_batch_puts_together_what_may_go_together_and_leaves_what_was_parted() {
    let shop = TestShop::open();
    shop.set_free("GX-POT-350-CEL", 60);
    let (number, carrier, carried) = two(&shop);
    let elsewhere = Typed { street: "14 Elm Street".to_owned(), ..typed("US") };
    let (one, other, single) = (packed_for(&shop, &elsewhere), packed_for(&shop, &elsewhere), packed(&shop));
    for sold in [&one, &other, &single] {
        collects(&shop, sold, None).unwrap();
    }
    combines(&shop, &number, &carrier).unwrap();
    parts(&shop, &number, &carrier).unwrap();
    // Scanned into another bag, it is still parted.
    collects(&shop, &carried, Some(2)).unwrap();
    let offers = offered(&shop, &number);
    assert_eq!(offers.iter().filter(|offer| offer.left.is_none()).count(), 1, "{offers:?}");
    let manifest = closes(&shop, &number).unwrap();
    assert_eq!(manifest.totals.pieces, 4, "two parted, one alone, and a box of two");
    let goods = |sold: &Sold| parcel(&shop, sold).receipt.totals.goods;
    let value = goods(&one).plus(goods(&other)).unwrap();
    assert!(manifest.items.iter().any(|item| item.value == value));
    assert_eq!((shop.count("combinings"), declared(&shop, &carried).is_some()), (1, true));
    let left: Result<bool, ActionError> = shop.app.db.write_now(|tx| hand_over_batch(tx, &author(), &number));
    assert!(left.unwrap());
    assert!([&carrier, &carried, &one, &other, &single].iter().all(|s| parcel(&shop, s).state == State::HandedOver));
    assert_eq!(proved(&shop), Ok(()));
}

#[test]
fn what_comes_after_two_were_combined_goes_into_their_box_and_a_parting_frees_all() {
    let shop = TestShop::open();
    shop.set_free("GX-POT-350-CEL", 60);
    let (number, carrier, carried) = two(&shop);
    let alone = declared(&shop, &carrier).unwrap();
    combines(&shop, &number, &carrier).unwrap();
    let late = alike(&shop);
    collects(&shop, &late, None).unwrap();
    let offer = offered(&shop, &number).remove(0);
    assert_eq!((offer.parcels.len(), offer.left), (3, None));
    let first = [&carrier, &carried, &late].into_iter().find(|sold| parcel(&shop, sold).number == offer.parcels[0]);
    combines(&shop, &number, first.unwrap()).unwrap();
    assert_eq!((shop.count("combinings"), shop.count("papers")), (2, 1));
    assert_eq!((offered(&shop, &number), proved(&shop)), (Vec::new(), Ok(())));
    parts(&shop, &number, first.unwrap()).unwrap();
    assert_eq!((declared(&shop, &carrier), shop.count("papers")), (Some(alone), 3));
    assert_eq!(offered(&shop, &number)[0].left, Some(Left::Parted));
    assert_eq!((closes(&shop, &number).unwrap().totals.pieces, proved(&shop)), (3, Ok(())));
}

#[test]
fn a_batch_closes_although_its_parcels_cannot_go_together() {
    let shop = TestShop::open();
    let (number, carrier, _) = two(&shop);
    // No identifier is left for the whole.
    let (url, sql) = (shop.database(), "UPDATE s10_ranges SET next_number = last_number + 1");
    execute(url, sql);
    assert_eq!(offered(&shop, &number)[0].left, Some(Left::Papers));
    assert!(matches!(refused(combines(&shop, &number, &carrier)), Refusal::Papers(_)));
    let manifest = closes(&shop, &number).unwrap();
    assert_eq!((manifest.totals.pieces, shop.count("combinings"), proved(&shop)), (2, 0, Ok(())));
}

#[test]
fn pieces_for_one_recipient_that_come_and_go_while_the_batch_closes_are_in_its_box_or_outside() {
    let shop = Arc::new(TestShop::open());
    shop.set_free("GX-POT-350-CEL", 60);
    let mut every: Vec<Sold> = Vec::new();
    for round in 0..3 {
        let all: Vec<Sold> = (0..6).map(|_| alike(&shop)).collect();
        every.extend(all.iter().cloned());
        let mut number = None;
        for sold in &all[..3] {
            number = collects(&shop, sold, None).unwrap().within.map(|within| within.number);
        }
        let (number, start) = (number.unwrap(), Arc::new(Barrier::new(3)));
        let hands: Vec<_> = (0..2)
            .map(|hand| {
                let (shop, start, all) = (shop.clone(), start.clone(), all.clone());
                thread::spawn(move || {
                    start.wait();
                    for sold in if hand == 0 { &all[3..] } else { &all[..2] } {
                        if hand == 0 {
                            drop(collects(&shop, sold, None));
                        } else {
                            let called = parcel(&shop, sold).number;
                            let done: Result<_, ActionError> =
                                shop.app.db.write_now(|tx| take_out(tx, &author(), called.as_str(), (None, None)));
                            drop(done);
                        }
                    }
                })
            })
            .collect();
        start.wait();
        let manifest = closes(&shop, &number).unwrap();
        for hand in hands {
            hand.join().unwrap();
        }
        assert_eq!(proved(&shop), Ok(()), "round {round}: {manifest:?}");
        let batch = shop.app.db.read_now(|read| batches::by_number(read, &number)).unwrap().unwrap();
        let inside = shop.app.db.read_now(|read| batches::inside(read, &batch.id)).unwrap();
        // Late ones of the round before came into this batch as it opened.
        let found = |one: &Inside| every.iter().map(|sold| parcel(&shop, sold)).find(|sold| sold.id == one.consignment);
        let goods = inside.iter().map(|one| found(one).unwrap().receipt.totals.goods);
        let sum = goods.reduce(|sum, one| sum.plus(one).unwrap());
        assert_eq!(manifest.totals.values, [sum.unwrap()], "all that is in it, once");
        let left: Result<bool, ActionError> = shop.app.db.write_now(|tx| hand_over_batch(tx, &author(), &number));
        assert!(left.unwrap());
        assert!(inside.iter().all(|one| found(one).unwrap().state == State::HandedOver));
        assert_eq!(proved(&shop), Ok(()));
    }
}

#[test]
fn other_recipients_and_other_brands_stay_apart_unless_the_hub_consolidates() {
    let shop = TestShop::open();
    let one = alike(&shop);
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
        assert_eq!((manifest.totals.pieces, manifest.totals.values), (1, vec![sum]), "all that is in it, once");
    }
}

#[actix_web::test]
async fn whoever_closes_the_batch_reads_both_sums_and_combines_by_a_button() {
    let shop = TestShop::open();
    let (number, carrier, carried) = two(&shop);
    let mut operator = operator(&shop);
    let page = operator.open(&format!("/ops/batches/{number}")).await;
    page.assert_status(200).assert_reads("May travel in one box").assert_reads("less.").assert_reads("one by one");
    page.assert_reads("is put into one box first").assert_reads("Closing the batch puts them into one box");
    let page = operator.submit_and_follow("form[action$='combine']", &[]).await;
    let carried = parcel(&shop, &carried).number;
    page.assert_status(200).assert_reads("one box now").assert_reads(&format!("with {carried} in its box"));
    let void = operator.open(&format!("/ops/parcels/{carried}")).await;
    void.assert_status(200).assert_reads("Travels in the box of").assert_reads("several parcels in one box");
    operator.open(&format!("/ops/parcels/{}", parcel(&shop, &carrier).number)).await.assert_status(200);
    operator.open(&format!("/ops/batches/{number}")).await;
    let page = operator.submit_and_follow("form[action$='part']", &[]).await;
    page.assert_status(200).assert_reads("parcel of its own").assert_reads("Somebody parted them");
    let back = operator.open(&format!("/ops/parcels/{}", parcel(&shop, &carrier).number)).await;
    back.assert_status(200).assert_reads("Valid again since").assert_reads("box packed anew");
    operator.open(&format!("/ops/batches/{number}")).await;
    operator.submit_and_follow("form[action$='combine']", &[]).await.assert_reads("one box now");
    let page = operator.submit_and_follow("form[action$='close']", &[]).await;
    page.assert_status(200).assert_reads("The batch is closed").assert_reads("pack them into it");
    for language in ["de", "ar"] {
        let mut reader = shop.staff(Role::Operator, language);
        reader.open(&format!("/ops/batches/{number}")).await.assert_status(200);
        reader.open(&format!("/ops/parcels/{carried}")).await.assert_status(200);
    }
}
