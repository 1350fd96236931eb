//! What the demo's hub has collected: a batch that is closed and waits for its carrier, one that takes parcels, and a
//! parcel that is packed and in none.

use super::NoFill;
use super::orders::{Bought, Buyer, place, unusable};
use crate::actions::close_batch::close_batch;
use crate::actions::collect::{Scan, collect};
use crate::actions::issue_papers::{Wish, issue_papers};
use crate::actions::move_consignment::{News, move_consignment};
use crate::actions::record_payment::{Outcome, record_payment};
use crate::app::App;
use crate::domain::accounts::Email;
use crate::domain::audit::Author;
use crate::domain::batches::BatchNumber;
use crate::domain::consignments::{ConsignmentState, Source};
use crate::domain::lanes::PlaceKind;
use crate::domain::orders::Consignment;
use crate::store::{Tx, batches, orders};
use crate::web::session;

/// What becomes of a parcel at the hub.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Then {
    /// It is put into the open batch.
    Collected,
    /// It is put into the open batch, which is closed with it.
    Closes,
    /// It lies packed.
    Packed,
}

/// Who buys, of which goods, and what becomes of the parcel.
type Sent = (&'static str, &'static [(&'static str, u32)], Then);

const ORDERS: [Sent; 6] = [
    ("Ada Byron", &[("GX-POT-350-CEL", 1)], Then::Collected),
    ("Ben Carter", &[("GX-POT-350-CEL", 2)], Then::Collected),
    ("Cora Diaz", &[("TL-RIV-IND", 1)], Then::Closes),
    ("Dan Evans", &[("GX-POT-350-CEL", 1)], Then::Collected),
    // For the same door: the two may travel in one box.
    ("Dan Evans", &[("GX-POT-350-CEL", 1)], Then::Collected),
    ("Finn Grant", &[("GX-POT-350-CEL", 1)], Then::Packed),
];

/// Fills the hub's batches where there are none; answers how many there are then. All of it happens, or nothing.
///
/// # Errors
/// [`NoFill`].
pub fn demo_batches(app: &App) -> Result<usize, NoFill> {
    app.db.write_now(|tx| {
        if batches::after(tx, None, 1)?.is_empty() {
            for (number, one) in ORDERS.iter().enumerate() {
                sent(tx, app, number, *one)?;
            }
        }
        Ok(batches::after(tx, None, 100)?.len())
    })
}

fn sent(tx: &mut Tx<'_>, app: &App, number: usize, (name, goods, then): Sent) -> Result<(), NoFill> {
    let email: Email = format!("batch-{number}@entrepot.example").parse().map_err(unusable)?;
    let buyer = Buyer { account: None, name, email: &email };
    let address = ["350 Fifth Avenue", "New York", "NY", "10118"];
    let bought = Bought { key: "", segment: "en-us", address, goods };
    let key: String = session::secret().chars().take(32).collect();
    let (placed, _) = place(tx, &buyer, &bought, app.payments.name(), session::hash(&key))?;
    let outcome = Outcome::Captured { reference: format!("demo-{}", placed.number) };
    record_payment(tx, &placed.payment, &outcome, &key)?;
    for parcel in orders::consignments(tx, &placed.order)? {
        // What lies nearer leaves from a warehouse, one by one.
        if parcel.terms.place_kind == PlaceKind::Hub {
            packed(tx, &parcel, then)?;
        }
    }
    Ok(())
}

fn packed(tx: &mut Tx<'_>, parcel: &Consignment, then: Then) -> Result<(), NoFill> {
    let (author, at) = (Author::command("demo"), &parcel.terms.place);
    let called = parcel.number.as_str();
    for became in [ConsignmentState::Picked, ConsignmentState::Packed] {
        let (at, source) = (Some(at), Source::Scan);
        let news = News { called, order: None, became, at, source, detail: "", event: None };
        move_consignment(tx, &author, &news)?;
    }
    issue_papers(tx, &author, &parcel.number, &Wish::default())?;
    if then == Then::Packed {
        return Ok(());
    }
    let within = collect(tx, &author, &Scan { called, at, bag: None })?.within;
    if then == Then::Closes {
        let number: BatchNumber = within.ok_or_else(|| unusable(called))?.number;
        close_batch(tx, &author, &number)?;
    }
    Ok(())
}
