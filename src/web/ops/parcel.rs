//! One parcel and its papers: what is missing for them and what to do about it, the button that makes them, and each to
//! be fetched.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::drawing::{self, drawn};
use crate::actions::issue_papers::{Wish, issue_papers, lacking};
use crate::actions::void_papers::void_papers;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::MoveRefused;
use crate::domain::customs::{Importer, Latin, MOST_DESCRIPTION, Missing, Voided};
use crate::domain::ids::{ConsignmentNumber, VariantId};
use crate::domain::orders::{Consignment, Order, OrderLine};
use crate::papers::{self, DataSet, Paper, Script, Unprinted};
use crate::store::identifiers::Kept;
use crate::store::papers::{Issued, Void};
use crate::store::{StoreError, combinings, consignments, identifiers, orders, papers as issued_papers, senders};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::links;
use crate::web::numbers;
use crate::web::page::Go;
use crate::wording::{Speaker, labels};

/// Characters of a reason.
const MOST_REASON: usize = 300;
/// Characters of a name or a line of an address.
const MOST_LINE: usize = 80;

/// A parcel with all that its page shows.
struct Parcel {
    order: Order,
    consignment: Consignment,
    lines: Vec<OrderLine>,
    /// What somebody wrote for customs about goods.
    descriptions: HashMap<VariantId, String>,
    issued: Option<Issued>,
    /// Papers it had before, that no longer hold.
    void: Vec<Void>,
    missing: Vec<Missing>,
    /// The parcel in whose box it travels, and under whose papers.
    carrier: Option<ConsignmentNumber>,
    /// The recipient's number at customs, sealed; none where none was asked for.
    number: Option<Kept>,
    /// Letters for which there is no face.
    unwritable: Vec<(Script, char)>,
}

#[derive(Template)]
#[template(path = "ops/parcel.html")]
struct ParcelPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    parcel: Parcel,
    /// What was typed, where the form came back.
    typed: Fields,
    /// Why nothing was made, beside what is missing.
    refused: Option<String>,
    wrong: Wrong,
}

impl ParcelPage<'_> {
    fn number(&self) -> &ConsignmentNumber {
        &self.parcel.consignment.number
    }

    fn state(&self) -> (&'static str, &'static str) {
        labels::consignment_state(self.parcel.consignment.state)
    }

    fn order_link(&self) -> String {
        links::care_order(&self.parcel.order.number)
    }

    /// The title of the goods of a line; its code where it has none.
    fn title(&self, variant: &VariantId) -> &str {
        self.parcel.lines.iter().find(|line| line.variant == *variant).map_or("", |line| line.title.as_str())
    }

    /// What stands in a field: as it was typed, or as it is known.
    fn description(&self, at: &usize, variant: &VariantId) -> String {
        let name = format!("description-{at}");
        if self.typed.has(&name) {
            return self.typed.get(&name).to_owned();
        }
        self.parcel.descriptions.get(variant).cloned().unwrap_or_default()
    }

    /// Whether its papers can be made void: until its carrier has it, or a batch.
    fn may_void(&self) -> bool {
        self.parcel.consignment.state.is_loose()
    }

    fn wrong(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    fn cause(&self, void: &Void) -> &'static str {
        match void.cause {
            Voided::Desk => "papers-void-desk",
            Voided::Rerouted => "papers-void-rerouted",
            Voided::CalledOff => "papers-void-called-off",
            Voided::Described => "papers-void-described",
            Voided::Combined => "papers-void-combined",
            Voided::Parted => "papers-void-parted",
        }
    }

    fn typed(&self, name: &str) -> &str {
        self.typed.get(name)
    }

    fn needs_latin(&self) -> bool {
        self.parcel.order.address.in_latin(None).is_none()
    }

    /// What the recipient's number at customs is called, and its last characters after dots.
    fn customs_number(&self) -> Option<(String, String)> {
        let one = self.parcel.number.as_ref()?;
        Some(numbers::masked(&self.desk.app, self.t, &self.parcel.order.id, one))
    }

    fn carrier_link(&self, carrier: &ConsignmentNumber) -> String {
        links::ops_parcel(carrier)
    }

    fn papers(&self) -> Vec<(&'static str, String)> {
        let Some(issued) = &self.parcel.issued else { return Vec::new() };
        let words = |paper: Paper| match paper {
            Paper::Label => "papers-label",
            Paper::CustomsForm => "papers-customs-form",
            Paper::Invoice => "papers-invoice",
            Paper::PackingList => "papers-packing-list",
            Paper::ReturnLabel => "papers-return-label",
        };
        let own = Paper::ALL.iter().filter(|paper| paper.belongs_to(&issued.declaration));
        own.map(|paper| (words(*paper), links::ops_paper(self.number(), &format!("{paper}.pdf")))).collect()
    }

    fn sets(&self) -> Vec<(&'static str, String)> {
        let Some(issued) = &self.parcel.issued else { return Vec::new() };
        let words = |set: DataSet| match set {
            DataSet::Itmatt => "papers-itmatt",
            DataSet::H7 => "papers-h7",
            DataSet::Export => "papers-export",
        };
        let own = DataSet::ALL.iter().filter(|set| set.belongs_to(&issued.declaration));
        own.map(|set| (words(*set), links::ops_paper(self.number(), &format!("{set}.json")))).collect()
    }

    fn script(&self, script: &Script) -> String {
        let t = self.t;
        match script {
            Script::Arabic => t.say("script-arabic"),
            Script::Han => t.say("script-han"),
            Script::Kana => t.say("script-kana"),
            Script::Hangul => t.say("script-hangul"),
            Script::Other => t.say("script-other"),
        }
        .to_string()
    }

    /// What is missing and what to do, in words, and whether it is mended on the page of senders and numbers.
    fn says(&self, missing: &Missing) -> (String, bool) {
        let t = self.t;
        let elsewhere = matches!(missing, Missing::Sender | Missing::SenderLatin | Missing::Number { .. });
        let says = match missing {
            Missing::Description(sku) => t.say("papers-no-description").with("sku", sku.as_str()),
            Missing::Vague(sku) => t.say("papers-vague").with("sku", sku.as_str()),
            Missing::LongDescription(sku, most) => t.say("papers-long").with("sku", sku.as_str()).with("most", *most),
            Missing::ForeignDescription(sku) => t.say("papers-foreign").with("sku", sku.as_str()),
            Missing::Hs(sku) => t.say("papers-no-hs").with("sku", sku.as_str()),
            Missing::Origin(sku) => t.say("papers-no-origin").with("sku", sku.as_str()),
            Missing::Weight(sku) => t.say("papers-no-weight").with("sku", sku.as_str()),
            Missing::Value(sku) => t.say("papers-no-value").with("sku", sku.as_str()),
            Missing::Sender => {
                t.say("papers-no-sender").with("place", self.parcel.consignment.terms.place_code.as_str())
            }
            Missing::SenderLatin => {
                t.say("papers-sender-latin").with("place", self.parcel.consignment.terms.place_code.as_str())
            }
            Missing::LatinCopy => t.say("papers-no-latin"),
            Missing::Number { country, services } => {
                t.say("papers-no-number").with("country", t.country_name(country)).with("services", *services)
            }
            Missing::TooManyPieces(most) => t.say("papers-too-many").with("most", *most),
        };
        (says.to_string(), elsewhere)
    }
}

/// What a form that came back says.
#[derive(Default)]
struct Says {
    typed: Fields,
    refused: Option<String>,
    missing: Option<Vec<Missing>>,
    wrong: Option<Wrong>,
}

async fn answer(
    desk: &Operator,
    number: ConsignmentNumber,
    status: StatusCode,
    says: Says,
) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(move |read| {
        let Some((order, id)) = consignments::called(read, number.as_str())? else { return Ok(None) };
        let (Some(order), all) = (orders::by_id(read, &order)?, orders::parcels(read, &order)?) else {
            return Ok(None);
        };
        let Some(consignment) = all.into_iter().find(|one| one.id == id) else { return Ok(None) };
        let consignment = consignment.travelling();
        let (known, now) = (read.known(), read.now());
        let issued = issued_papers::of_consignment(read, &id)?;
        let variants: Vec<VariantId> = consignment.terms.lines.iter().map(|line| line.variant.clone()).collect();
        let said = senders::descriptions(read, &variants)?;
        let missing = match issued {
            Some(_) => Vec::new(),
            None => lacking(read, (&known, now), (&order, &consignment))?,
        };
        Ok::<_, StoreError>(Some(Parcel {
            lines: orders::lines(read, &order.id)?,
            descriptions: said.into_iter().filter_map(|(id, (_, text))| Some((id, text?))).collect(),
            unwritable: Vec::new(),
            number: identifiers::of_order(read, &order.id)?,
            void: issued_papers::void_of(read, &id)?,
            carrier: combinings::carrier_of(read, &id)?,
            order,
            consignment,
            issued,
            missing,
        }))
    });
    let mut parcel = read.await?.ok_or(Fault::NotFound)?;
    if let Some(issued) = parcel.issued.clone() {
        let faces = desk.app.faces.clone();
        let lacking = drawn(move || papers::writable(&issued.declaration, &faces).err()).await?;
        parcel.unwritable = lacking.map(|lacking| lacking.0).unwrap_or_default();
    }
    let Says { typed, refused, missing, wrong } = says;
    let wrong = wrong.unwrap_or_else(Wrong::none);
    if let Some(missing) = missing {
        parcel.missing = missing;
    }
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &ParcelPage { t, desk, parcel, typed, refused, wrong })
}

fn named(number: &str) -> Result<ConsignmentNumber, Fault> {
    number.parse().or(Err(Fault::NotFound))
}

/// `GET /ops/parcels/{number}`
pub async fn show(desk: Operator, number: Path<String>) -> Result<HttpResponse, Fault> {
    answer(&desk, named(&number)?, StatusCode::OK, Says::default()).await
}

/// `POST /ops/parcels/{number}/papers`
pub async fn make(desk: Operator, number: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let number = named(&number)?;
    let (fields, wanted, author) = (posted.0.clone(), number.clone(), Author::from(&desk.account));
    let done = desk.app.db.write(move |tx| {
        let skus: Vec<_> = fields.all("sku").map(str::to_owned).collect();
        issue_papers(tx, &author, &wanted, &wish(&fields, &skus))
    });
    let typed = posted.0;
    match done.await {
        Ok(_) => Ok(Go::to(links::ops_parcel(&number)).saying("said-papers-made").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::Papers(missing))) => {
            let says = Says { typed, missing: Some(missing), ..Says::default() };
            answer(&desk, number, StatusCode::UNPROCESSABLE_ENTITY, says).await
        }
        Err(ActionError::Refused(Refusal::Move(refused))) => {
            let t = &desk.t;
            let refused = match refused {
                MoveRefused::NotYet(stands) => {
                    let state = t.say(labels::consignment_state(stands).1).to_string();
                    t.say("papers-gone").with("state", state).to_string()
                }
                _ => t.say("papers-not-paid").to_string(),
            };
            let says = Says { typed, refused: Some(refused), ..Says::default() };
            answer(&desk, number, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /ops/parcels/{number}/void`: its papers no longer hold.
pub async fn make_void(desk: Operator, number: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let number = named(&number)?;
    let (reason, mut wrong) = (posted.0.get("reason").to_owned(), Wrong::none());
    wrong.needed("reason", &reason, MOST_REASON, "papers-void-reason-needed");
    if !wrong.is_empty() {
        let says = Says { typed: posted.0, wrong: Some(wrong), ..Says::default() };
        return answer(&desk, number, StatusCode::UNPROCESSABLE_ENTITY, says).await;
    }
    let (author, of) = (Author::from(&desk.account), number.clone());
    let refused = match desk.app.db.write(move |tx| void_papers(tx, &author, &of, &reason)).await {
        Ok(()) => return Ok(Go::to(links::ops_parcel(&number)).saying("said-papers-void").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => desk.t.say("papers-void-none").to_string(),
        Err(ActionError::Refused(Refusal::Move(MoveRefused::NotYet(stands)))) => {
            let state = desk.t.say(labels::consignment_state(stands).1).to_string();
            desk.t.say("papers-void-gone").with("state", state).to_string()
        }
        Err(error) => return Err(error.into()),
    };
    let says = Says { refused: Some(refused), ..Says::default() };
    answer(&desk, number, StatusCode::CONFLICT, says).await
}

/// What was typed: a description beside each code, and the recipient in Latin letters.
fn wish(fields: &Fields, skus: &[String]) -> Wish {
    let short = |name: &str| fields.get(name).chars().take(MOST_LINE).collect::<String>();
    let said = skus.iter().enumerate().filter_map(|(at, sku)| {
        let text: String = fields.get(&format!("description-{at}")).chars().take(MOST_DESCRIPTION + 1).collect();
        Some((sku.parse().ok()?, text))
    });
    let latin = Latin {
        name: short("latin-name"),
        street: short("latin-street"),
        extra: short("latin-extra"),
        city: short("latin-city"),
    };
    Wish { descriptions: said.collect(), latin: (latin != Latin::default()).then_some(latin) }
}

/// `GET /ops/parcels/{number}/papers/{file}`: `label.pdf`, `itmatt.json`.
pub async fn fetch(desk: Operator, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (number, file) = path.into_inner();
    let number = named(&number)?;
    let (name, ending) = file.rsplit_once('.').ok_or(Fault::NotFound)?;
    let (paper, set) = match ending {
        "pdf" => (name.parse::<Paper>().ok(), None),
        "json" => (None, name.parse::<DataSet>().ok()),
        _ => (None, None),
    };
    let english = desk.app.wording.at_home(crate::domain::storefront::Language::EN);
    let (faces, called) = (desk.app.faces.clone(), number.clone());
    let read = desk.app.db.read(move |read| {
        let Some((order, id)) = consignments::called(read, called.as_str())? else { return Ok(None) };
        let Some(issued) = issued_papers::of_consignment(read, &id)? else { return Ok(None) };
        let told = identifiers::of_order(read, &order)?;
        Ok::<_, StoreError>(Some((issued.declaration, order, told)))
    });
    let (mut declaration, order, told) = read.await?.ok_or(Fault::NotFound)?;
    // Opened for the paper that asks for it, and for no longer.
    if let Some(one) = told.filter(|_| declaration.crosses()) {
        // A paper that lacks it is turned back at the border: none is printed rather than one without it.
        let Some(number) = numbers::opened(&desk.app, &order, &one) else {
            tracing::error!(%order, "the recipient's number at customs does not open");
            let says = Says { refused: Some(desk.t.say("buyer-desk-sealed").to_string()), ..Says::default() };
            return answer(&desk, number, StatusCode::CONFLICT, says).await;
        };
        declaration.importer = Some(Importer { name: number.kind().name(), number: number.printed() });
    }
    let printed = drawn(move || match (paper, set) {
        (Some(paper), _) => papers::print(paper, &declaration, &english, &faces),
        (None, Some(set)) => {
            let value = papers::data_set(set, &declaration).ok_or(Unprinted::NoSuch)?;
            Ok(format!("{value:#}\n").into_bytes())
        }
        (None, None) => Err(Unprinted::NoSuch),
    });
    match printed.await? {
        Ok(bytes) => {
            let kind = if ending == "pdf" { "application/pdf" } else { "application/json" };
            Ok(drawing::file(bytes, kind, &format!("{number}-{file}")))
        }
        Err(Unprinted::NoSuch) => Err(Fault::NotFound),
        // The page says which faces are missing.
        Err(Unprinted::Unwritable(_)) => answer(&desk, number, StatusCode::CONFLICT, Says::default()).await,
        Err(Unprinted::Library(why)) => Err(Fault::Broken(why)),
    }
}
