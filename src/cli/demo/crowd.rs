//! Many orders: to see a shop of size, and how long its proofs take. Each is placed and recorded as a checkout does it,
//! by guests, a portion in one transaction; no provider is asked, and their payments are noted as captured.

use indicatif::ProgressBar;

use super::NoFill;
use super::orders::{BOUGHT, Buyer, place, unusable};
use crate::actions::record_payment::{Outcome, record_payment};
use crate::actions::set_stock::{Count, set_stock};
use crate::app::App;
use crate::domain::accounts::Email;
use crate::domain::audit::Author;
use crate::domain::ids::{Sku, VariantId};
use crate::store::{Tx, brands, listings, orders, stock};
use crate::web::session;

/// Orders of one transaction: enough that its end costs little, few enough that a kill loses little.
const PORTION: u64 = 100;

/// Places orders until there are so many; answers how many were placed. Stopped half-way, it goes on where it was.
///
/// # Errors
/// [`NoFill`].
pub fn crowd(app: &App, wanted: u64, progress: &ProgressBar) -> Result<u64, NoFill> {
    let there = app.db.read_now(|read| orders::count(read))?;
    let there = u64::try_from(there).unwrap_or(0);
    let missing = wanted.saturating_sub(there);
    progress.set_length(missing);
    if missing > 0 {
        app.db.write_now(|tx| fill_shelves(tx, missing))?;
    }
    let mut placed = 0;
    while placed < missing {
        let portion = PORTION.min(missing - placed);
        app.db.write_now(|tx| (placed..placed + portion).try_for_each(|number| one(tx, app, there + number)))?;
        placed += portion;
        progress.inc(portion);
    }
    Ok(placed)
}

/// Lays in what so many orders take, wherever some of it lies.
fn fill_shelves(tx: &mut Tx<'_>, orders: u64) -> Result<(), NoFill> {
    let bought = BOUGHT.iter().flat_map(|bought| bought.goods);
    let skus = bought.map(|(sku, _)| sku.parse().map_err(unusable)).collect::<Result<Vec<Sku>, _>>()?;
    let variants: Vec<VariantId> = listings::holders(tx, &skus)?.into_iter().map(|(_, variant, _)| variant).collect();
    let levels = stock::of(tx, &variants)?;
    for brand in brands::all(tx)? {
        let own = listings::variants_of_brand(tx, &brand.id, &variants)?;
        let counts: Vec<Count> = levels
            .iter()
            .filter(|level| own.contains_key(&level.variant))
            .map(|level| Count {
                place: level.place.clone(),
                variant: level.variant.clone(),
                was: None,
                free: u32::try_from(orders.saturating_mul(2)).unwrap_or(u32::MAX),
            })
            .collect();
        set_stock(tx, &Author::command("demo"), &brand.id, &counts)?;
    }
    Ok(())
}

fn one(tx: &mut Tx<'_>, app: &App, number: u64) -> Result<(), NoFill> {
    let email: Email = format!("guest-{number}@entrepot.example").parse().map_err(unusable)?;
    let buyer = Buyer { account: None, name: "Robin Guest", email: &email };
    let key: String = session::secret().chars().take(32).collect();
    let at = usize::try_from(number).unwrap_or(0) % BOUGHT.len();
    let bought = BOUGHT.get(at).ok_or_else(|| unusable(at))?;
    let (placed, _) = place(tx, &buyer, bought, app.payments.name(), session::hash(&key))?;
    let outcome = Outcome::Captured { reference: format!("demo-{}", placed.number) };
    record_payment(tx, &placed.payment, &outcome, &key)?;
    Ok(())
}
