//! Batches on the operator's desk and at the scanner, and their manifests as paper and data.

use entrepot::cli::demo::batches::demo_batches;
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::batches::{BatchState, Manifest};
use entrepot::domain::consignments::ConsignmentState as State;
use entrepot::papers::{Faces, declaration_lists, manifest_data, manifest_rows, print_manifest};
use entrepot::store::{batches, papers};
use indicatif::ProgressBar;

use super::batches::{closes, collects, packed, parcel};
use super::operator;
use crate::care::rerouting;
use crate::shop::till::Till;
use crate::support::{Answer, Sold, TestShop, Visitor};

async fn scan(operator: &mut Visitor, step: &str, more: &[(&str, &str)]) -> Answer {
    operator.open(&format!("/ops/scan?place=CN-SZX&step={step}")).await.assert_status(200);
    let (action, fields) = operator.filled("form[method=post][action='/ops/scan']", more);
    operator.post(&action, &fields).await
}

fn number(shop: &TestShop, sold: &Sold) -> String {
    parcel(shop, sold).number.to_string()
}

#[actix_web::test]
async fn a_parcel_is_scanned_into_a_batch_that_is_closed_and_handed_over() {
    let shop = TestShop::open();
    let (one, other) = (packed(&shop), packed(&shop));
    let (first, second) = (number(&shop, &one), number(&shop, &other));
    let mut operator = operator(&shop);
    let page = operator.open("/ops/batches").await;
    page.assert_status(200).assert_reads("No batch is open").assert_reads(&first).assert_reads("pays nothing more");
    let done = scan(&mut operator, "collect", &[("parcel", &first)]).await;
    done.assert_status(200).assert_reads("Bagged").assert_reads("In bag 1 of batch B-2026-000001");
    let again = scan(&mut operator, "collect", &[("parcel", &first)]).await;
    again.assert_status(200).assert_reads("was scanned before").assert_reads("In bag 1 of batch B-2026-000001");
    scan(&mut operator, "collect", &[("parcel", &second), ("bag", "5")])
        .await
        .assert_status(409)
        .assert_reads("no bag 5");
    scan(&mut operator, "collect", &[("parcel", &second), ("bag", "x")]).await.assert_status(422);
    let done = scan(&mut operator, "collect", &[("parcel", &second), ("bag", "2")]).await;
    done.assert_status(200).assert_reads("In bag 2");
    scan(&mut operator, "take-out", &[("parcel", &second)]).await.assert_reads("Taken out of batch B-2026-000001");
    scan(&mut operator, "collect", &[("parcel", &second)]).await.assert_reads("In bag 1");
    let list = operator.open("/ops/batches").await;
    list.assert_reads("B-2026-000001").assert_reads("UTC+8").assert_reads("No packed parcel lies outside");
    let page = operator.open("/ops/batches/b-2026-1").await;
    page.assert_status(200).assert_reads("Bag 1").assert_reads("2 parcels").assert_reads(&first);
    let out = "form[action$='take-out']";
    operator.submit_and_follow(out, &[]).await.assert_status(200).assert_reads("out of the batch");
    operator.open("/ops/batches/B-2026-000001/manifest.pdf").await.assert_status(404);
    operator.open("/ops/batches/B-2026-000001").await;
    operator
        .submit_and_follow("form[action$='close']", &[])
        .await
        .assert_status(200)
        .assert_reads("The batch is closed");
    for file in ["manifest.pdf", "manifest.csv", "manifest.json", "declarations.json"] {
        operator.open(&format!("/ops/batches/B-2026-000001/{file}")).await.assert_status(200);
    }
    operator.open("/ops/batches/B-2026-000001/other.pdf").await.assert_status(404);
    // On the manifest: it does not leave alone.
    let inside = if parcel(&shop, &one).state == State::Batched { &one } else { &other };
    let sealed = scan(&mut operator, "hand-over", &[("parcel", &number(&shop, inside))]).await;
    sealed.assert_status(409).assert_reads("on the manifest of B-2026-000001");
    operator.open("/ops/batches/B-2026-000001").await;
    let left = operator.submit_and_follow("form[action$='hand-over']", &[]).await;
    left.assert_status(200).assert_reads("with the carrier").assert_reads("Handed over");
    assert_eq!(parcel(&shop, inside).state, State::HandedOver);
    operator.open("/ops/batches").await.assert_reads("Left lately").assert_reads("B-2026-000001");
    operator.open("/ops/batches/B-2026-000009").await.assert_status(404);
}

#[actix_web::test]
async fn a_batch_is_read_in_every_language_of_the_house() {
    let shop = TestShop::open();
    let sold = packed(&shop);
    collects(&shop, &sold, None).unwrap();
    for (language, title) in [("de", "Sammelsendung B-2026-000001"), ("ar", "الدفعة")] {
        let mut reader = shop.staff(Role::Operator, language);
        reader.open("/ops/batches").await.assert_status(200).assert_reads("B-2026-000001");
        reader.open("/ops/batches/B-2026-000001").await.assert_status(200).assert_reads(title);
        reader.open("/ops/scan?place=CN-SZX&step=collect").await.assert_status(200);
    }
}

#[actix_web::test]
async fn an_agent_reads_why_a_parcel_on_a_manifest_is_not_called_off() {
    let shop = TestShop::open();
    let sold = packed(&shop);
    let batch = collects(&shop, &sold, None).unwrap().within.unwrap().number;
    closes(&shop, &batch).unwrap();
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open(&format!("/care/orders/{}", sold.number)).await.assert_status(200);
    let (action, fields) = agent.filled("form[action$=call-off]", &[]);
    agent.post(&action, &fields).await.assert_status(409).assert_reads("on the manifest of B-2026-000001");
    assert_eq!(parcel(&shop, &sold).state, State::Batched);
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A batch of so many parcels in two bags, closed.
fn closed(shop: &TestShop, count: usize) -> Manifest {
    let mut number = None;
    for at in 0..count {
        let sold = packed(shop);
        number = collects(shop, &sold, Some(u32::try_from(at % 2).unwrap() + 1)).unwrap().within;
    }
    closes(shop, &number.unwrap().number).unwrap()
}

#[test]
fn the_manifest_on_paper_and_as_data_is_what_was_closed() {
    let shop = TestShop::open();
    shop.set_free("GX-POT-350-CEL", 60);
    let manifest = closed(&shop, 33);
    let english = shop.app.wording.at_home("en".parse().unwrap());
    let empty = tempfile::tempdir().unwrap();
    let faces = Faces::under(Some(empty.path()));
    let bytes = print_manifest(&manifest, &english, &faces).unwrap();
    assert_eq!(bytes, print_manifest(&manifest, &english, &faces).unwrap());
    let text = bare(&pdf_extract::extract_text_from_mem(&bytes).unwrap());
    let reads = |wanted: &str| assert!(text.contains(&bare(wanted)), "{wanted} is not in {text}");
    for item in &manifest.items {
        let (grams, value) = (item.gross_g, item.value);
        reads(&format!(
            "{}{}{}CN22{}.{:03} kg{} {}",
            item.bag,
            item.identifier,
            item.parcel,
            grams / 1000,
            grams % 1000,
            value.decimal(),
            value.currency()
        ));
    }
    let (grams, value) = (manifest.totals.gross_g, manifest.totals.values[0]);
    for wanted in [
        "Manifest B-2026-000001".to_owned(),
        "Page 2 of 2".to_owned(),
        "CHINA".to_owned(),
        "UNITED STATES".to_owned(),
        "Entrepot Shenzhen Hub".to_owned(),
        format!("Lane {} · {}", manifest.head.lane, manifest.head.carrier),
        "Pieces 33".to_owned(),
        "Bags 2".to_owned(),
        "Bag 1: 17 pieces".to_owned(),
        format!("Gross weight {}.{:03} kg", grams / 1000, grams % 1000),
        format!("Declared value {} {}", value.decimal(), value.currency()),
    ] {
        reads(&wanted);
    }
    let data = manifest_data(&manifest);
    assert_eq!((&data["manifest"], &data["totals"]["pieces"]), (&"B-2026-000001".into(), &33.into()));
    assert_eq!(data["items"][5]["identifier"], manifest.items[5].identifier);
    let rows = String::from_utf8(manifest_rows(&manifest).unwrap()).unwrap();
    let rows: Vec<&str> = rows.lines().collect();
    assert_eq!(rows.len(), 34);
    let first = &manifest.items[0];
    assert!(rows[1].contains(&format!(
        "B-2026-000001,1,1,{},{},{},cn22,9610,{},{}",
        first.identifier,
        first.parcel,
        first.order,
        first.gross_g,
        first.value.decimal()
    )));
}

#[test]
fn customs_are_told_of_the_whole_batch_by_mode() {
    let shop = TestShop::open();
    let manifest = closed(&shop, 3);
    let declared: Vec<_> = shop
        .app
        .db
        .read_now(|read| {
            let batch = batches::by_number(read, &manifest.head.number)?.unwrap();
            let ids: Vec<_> = batches::inside(read, &batch.id)?.into_iter().map(|one| one.consignment).collect();
            papers::of_consignments(read, &ids)
        })
        .unwrap()
        .into_values()
        .map(|issued| issued.declaration)
        .collect();
    let lists = declaration_lists(&manifest.head.number, &declared);
    assert_eq!((&lists["lists"][0]["mode"], &lists["lists"][0]["count"]), (&"9610".into(), &3.into()));
    assert_eq!(lists["lists"][0]["gross_weight_g"], manifest.totals.gross_g);
    assert_eq!(lists["lists"][0]["declarations"].as_array().unwrap().len(), 3);
    assert_eq!(lists["lists"].as_array().unwrap().len(), 1);
}

#[test]
fn the_demo_shows_a_closed_batch_and_an_open_one() {
    let shop = TestShop::open();
    assert_eq!(demo_batches(&shop.app).unwrap(), 2);
    assert_eq!(demo_batches(&shop.app).unwrap(), 2, "a second start collects nothing");
    let listed = |state| shop.app.db.read_now(|read| batches::listed(read, &[state], 9)).unwrap();
    assert_eq!(listed(BatchState::Closed)[0].pieces, 3);
    assert_eq!(listed(BatchState::Open)[0].pieces, 2);
    assert_eq!(shop.app.db.read_now(|read| batches::outside(read, 9)).unwrap().len(), 1);
    prove(&shop.app.db, &ProgressBar::hidden()).map(drop).unwrap();
}

#[actix_web::test]
async fn a_batch_of_a_closed_lane_says_what_to_do_and_is_taken_apart_by_a_button() {
    let shop = TestShop::open();
    let sold = packed(&shop);
    let number = collects(&shop, &sold, None).unwrap().within.unwrap().number;
    let page = format!("/ops/batches/{number}");
    let mut operator = operator(&shop);
    operator.open(&page).await.assert_status(200);
    let (action, fields) = operator.filled("form[action$='close']", &[]);
    rerouting::switch(&shop, &parcel(&shop, &sold).terms.lane_code, false);
    operator.post(&action, &fields).await.assert_status(409).assert_reads("so nothing leaves on it");
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open("/care/stranded").await.assert_status(200).assert_reads("lies in a batch");
    let shown = operator.open(&page).await;
    assert!(!shown.has("form[action$='close']"));
    for language in ["de", "ar"] {
        shop.staff(Role::Operator, language).open(&page).await.assert_status(200);
        shop.staff(Role::Agent, language).open("/care/stranded").await.assert_status(200);
    }
    operator.open("/ops/batches").await.assert_status(200).assert_reads("closed");
    operator.open(&page).await;
    let apart = operator.submit_and_follow("form[action$='dissolve']", &[]).await;
    apart.assert_status(200).assert_reads("lie packed again");
    agent.open("/care/stranded").await.assert_reads(parcel(&shop, &sold).number.as_str());
    operator.open("/ops/batches").await.assert_status(200).assert_reads(number.as_str());
}
