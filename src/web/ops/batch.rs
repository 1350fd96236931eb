//! One batch: its parcels by bag, the buttons that close it, hand it over or take it apart, and its manifest as files.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::batches::{cut_off, way};
use super::drawing::{self, drawn};
use crate::actions::close_batch::close_batch;
use crate::actions::collect::take_out;
use crate::actions::combine_parcels::{combine_parcels, part_parcels};
use crate::actions::dissolve_batch::dissolve_batch;
use crate::actions::hand_over_batch::hand_over_batch;
use crate::actions::plan_boxes::{Left, Offered, offers};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::{Bag, Batch, BatchNumber, BatchState, Item, Manifest, Totals, bags, most_g};
use crate::domain::customs::Declaration;
use crate::domain::ids::{ConsignmentId, ConsignmentNumber};
use crate::domain::lanes::Lane;
use crate::domain::routing::Shelf;
use crate::domain::storefront::Language;
use crate::papers::{self, Unprinted};
use crate::store::{Read, StoreError, Stored, Tx, batches, combinings, papers as issued};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::page::Go;
use crate::wording::{self, Speaker};

/// Files of a closed batch: its name in addresses, its message, its kind.
const FILES: [(&str, &str, &str); 4] = [
    ("manifest.pdf", "batch-manifest", "PDF"),
    ("manifest.csv", "batch-manifest", "CSV"),
    ("manifest.json", "batch-manifest", "JSON"),
    ("declarations.json", "batch-declarations", "JSON"),
];

#[derive(Template)]
#[template(path = "ops/batch.html")]
struct BatchPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelves: Arc<[Shelf]>,
    batch: Batch,
    /// What is in it, or was when it was closed.
    items: Vec<Item>,
    totals: Totals,
    /// Which of them may travel in one box for less.
    offers: Vec<Offered>,
    /// Which carries which.
    boxed: Vec<(ConsignmentNumber, ConsignmentNumber)>,
    /// Why nothing happened.
    refused: Option<String>,
}

impl BatchPage<'_> {
    fn state(&self) -> (&'static str, &'static str) {
        if self.batch.is_due(self.desk.now) { ("bad", "batch-due") } else { wording::batches::state(self.batch.state) }
    }

    fn is(&self, state: &str) -> bool {
        self.batch.state.as_str() == state
    }

    fn lane(&self) -> Option<&Lane> {
        way(&self.shelves, &self.batch).map(|(_, lane)| lane)
    }

    /// Its lane, where that is closed and the batch has not left.
    fn shut(&self) -> Option<&Lane> {
        self.lane().filter(|lane| !lane.open && (self.is("open") || self.is("closed")))
    }

    fn cut_off(&self) -> String {
        cut_off(self.t, &self.shelves, &self.batch)
    }

    /// The most a bag may weigh.
    fn most(&self) -> Option<u32> {
        most_g(self.lane()?.mode, self.batch.day)
    }

    fn bags(&self) -> Vec<Bag> {
        bags(self.items.iter().map(|item| (item.bag, item.gross_g)))
    }

    fn of_bag(&self, bag: &Bag) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.bag == bag.number)
    }

    /// The parcels in the box of another.
    fn carried<'p>(&'p self, item: &'p Item) -> impl Iterator<Item = &'p ConsignmentNumber> {
        self.boxed.iter().filter(|(carrier, _)| *carrier == item.parcel).map(|(_, carried)| carried)
    }

    fn carries(&self, item: &Item) -> bool {
        self.carried(item).next().is_some()
    }

    /// The parcel that would carry the others.
    fn carrier<'o>(&self, offered: &'o Offered) -> &'o str {
        offered.parcels.first().map_or("", |parcel| parcel.as_str())
    }

    /// What an offer says: both sums, and what is saved.
    fn offer(&self, offered: &Offered) -> String {
        let saves = offered.apart.minus(offered.together).unwrap_or(offered.apart);
        self.t
            .say("batch-offer")
            .with("count", offered.parcels.len())
            .with("apart", offered.apart)
            .with("together", offered.together)
            .with("saves", saves)
            .to_string()
    }

    /// What closing the batch does with what is offered.
    fn closing(&self, offered: &Offered) -> &'static str {
        match offered.left {
            None => "batch-offer-goes",
            Some(Left::Parted) => "batch-offer-parted",
            Some(Left::Papers) => "batch-offer-papers",
        }
    }

    /// How many boxes closing the batch makes.
    fn boxes(&self) -> usize {
        self.offers.iter().filter(|offered| offered.left.is_none()).count()
    }

    fn weight(&self, grams: &u64) -> String {
        self.t.weight(u32::try_from(*grams).unwrap_or(u32::MAX))
    }

    fn parcel_link(&self, item: &Item) -> String {
        links::ops_parcel(&item.parcel)
    }

    fn order_link(&self, item: &Item) -> String {
        links::care_order(&item.order)
    }

    fn files(&self) -> Vec<(&'static str, String, &'static str)> {
        if self.batch.closed.is_none() {
            return Vec::new();
        }
        FILES
            .iter()
            .map(|(file, words, kind)| (*words, links::ops_batch_file(&self.batch.number, file), *kind))
            .collect()
    }
}

/// What is declared of the parcels that are in a batch now, each with its bag.
fn declared(read: &mut Read<'_>, batch: &Batch) -> Stored<Vec<(u32, Declaration)>> {
    let inside = batches::inside(read, &batch.id)?;
    let ids: Vec<ConsignmentId> = inside.iter().map(|one| one.consignment.clone()).collect();
    let mut all = issued::of_consignments(read, &ids)?;
    let own = inside.iter().filter_map(|one| Some((one.bag, all.remove(&one.consignment)?.declaration)));
    Ok(own.collect())
}

/// Which parcels of a batch travel in the box of which, by their numbers.
fn boxed(read: &mut Read<'_>, batch: &Batch) -> Stored<Vec<(ConsignmentNumber, ConsignmentNumber)>> {
    let (all, inside) = (combinings::of_batch(read, &batch.id)?, batches::inside(read, &batch.id)?);
    let number = |id: &ConsignmentId| inside.iter().find(|one| one.consignment == *id).map(|one| one.number.clone());
    Ok(all.iter().filter_map(|one| Some((number(&one.carrier)?, number(&one.carried)?))).collect())
}

async fn answer(
    desk: &Operator,
    number: BatchNumber,
    status: StatusCode,
    refused: Option<String>,
) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(move |read| {
        let Some(batch) = batches::by_number(read, &number)? else { return Ok(None) };
        let items = match batches::manifest(read, &batch.id)? {
            Some(manifest) => manifest.items,
            None => declared(read, &batch)?.iter().map(|(bag, declared)| Item::of(*bag, declared)).collect(),
        };
        let (known, now) = (read.known(), read.now());
        let more = (offers(read, (&known, now), &batch)?, boxed(read, &batch)?);
        Ok::<_, StoreError>(Some((Arc::clone(&known.shelves), batch, items, more)))
    });
    let (shelves, batch, items, (offers, boxed)) = read.await?.ok_or(Fault::NotFound)?;
    let totals = Totals::of(&items)?;
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &BatchPage { t, desk, shelves, batch, items, totals, offers, boxed, refused })
}

fn named(number: &str) -> Result<BatchNumber, Fault> {
    number.parse().or(Err(Fault::NotFound))
}

/// `GET /ops/batches/{number}`
pub async fn show(desk: Operator, number: Path<String>) -> Result<HttpResponse, Fault> {
    answer(&desk, named(&number)?, StatusCode::OK, None).await
}

/// `POST /ops/batches/{number}/close`, `/hand-over`, `/dissolve`, `/take-out`, `/combine` and `/part`
pub async fn change(desk: Operator, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (number, way) = path.into_inner();
    let number = named(&number)?;
    let (author, wanted) = (Author::from(&desk.account), number.clone());
    let parcel = posted.0.get("parcel").to_owned();
    let done: Result<&'static str, ActionError> = match way.as_str() {
        "close" => desk.app.db.write(move |tx| close_batch(tx, &author, &wanted).map(|_| "said-batch-closed")).await,
        "hand-over" => {
            desk.app.db.write(move |tx| hand_over_batch(tx, &author, &wanted).map(|_| "said-batch-left")).await
        }
        "dissolve" => {
            desk.app.db.write(move |tx| dissolve_batch(tx, &author, &wanted).map(|_| "said-batch-apart")).await
        }
        "take-out" => {
            let from = Some(wanted);
            let out =
                move |tx: &mut Tx<'_>| take_out(tx, &author, &parcel, (None, from.as_ref())).map(|_| "said-batch-out");
            desk.app.db.write(out).await
        }
        "combine" | "part" => {
            let parcel: ConsignmentNumber = parcel.parse().or(Err(Fault::NotFound))?;
            let combines = way == "combine";
            let done = desk.app.db.write(move |tx| match combines {
                true => combine_parcels(tx, &author, &wanted, &parcel).map(|()| "said-batch-combined"),
                false => part_parcels(tx, &author, &wanted, &parcel).map(|()| "said-batch-parted"),
            });
            done.await
        }
        _ => return Err(Fault::NotFound),
    };
    match done {
        Ok(said) => Ok(Go::to(links::ops_batch(&number)).saying(said).answer(&desk.app)),
        Err(ActionError::Refused(Refusal::Batch(why))) => {
            let refused = wording::batches::refused(&desk.t, &why);
            answer(&desk, number, StatusCode::CONFLICT, Some(refused)).await
        }
        Err(ActionError::Refused(Refusal::Papers(missing))) => {
            let refused = desk.t.say("papers-missing").with("count", missing.len()).to_string();
            answer(&desk, number, StatusCode::CONFLICT, Some(refused)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /ops/batches/{number}/{file}`: `manifest.pdf`, `manifest.csv`, `manifest.json`, `declarations.json`.
pub async fn fetch(desk: Operator, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (number, file) = path.into_inner();
    let number = named(&number)?;
    let (wanted, declares) = (number.clone(), file == "declarations.json");
    let read = desk.app.db.read(move |read| {
        let Some(batch) = batches::by_number(read, &wanted)? else { return Ok(None) };
        let Some(manifest) = batches::manifest(read, &batch.id)? else { return Ok(None) };
        // What was taken apart declares nothing any more; the manifest says all of itself.
        let asks = declares && batch.state != BatchState::Dissolved;
        let declared = if asks { declared(read, &batch)? } else { Vec::new() };
        Ok::<_, StoreError>(Some((manifest, declared.into_iter().map(|(_, declared)| declared).collect::<Vec<_>>())))
    });
    let (manifest, declared) = read.await?.ok_or(Fault::NotFound)?;
    let (english, faces) = (desk.app.wording.at_home(Language::EN), desk.app.faces.clone());
    let name = file.clone();
    let made =
        drawn(move || made(&name, &manifest, &declared, |manifest| papers::print_manifest(manifest, &english, &faces)));
    let (bytes, kind) = match made.await? {
        Ok(made) => made,
        Err(Unprinted::NoSuch) => return Err(Fault::NotFound),
        Err(why) => return Err(Fault::Broken(why.to_string())),
    };
    Ok(drawing::file(bytes, kind, &format!("{number}-{file}")))
}

fn made(
    file: &str,
    manifest: &Manifest,
    declared: &[Declaration],
    print: impl FnOnce(&Manifest) -> Result<Vec<u8>, Unprinted>,
) -> Result<(Vec<u8>, &'static str), Unprinted> {
    Ok(match file {
        "manifest.pdf" => (print(manifest)?, "application/pdf"),
        "manifest.csv" => (papers::manifest_rows(manifest)?, "text/csv; charset=utf-8"),
        "manifest.json" => (format!("{:#}\n", papers::manifest_data(manifest)).into_bytes(), "application/json"),
        "declarations.json" => {
            let lists = papers::declaration_lists(&manifest.head.number, declared);
            (format!("{lists:#}\n").into_bytes(), "application/json")
        }
        _ => return Err(Unprinted::NoSuch),
    })
}
