//! Parcels that a closed lane leaves behind, a few at a time: each takes another road where that keeps its day within the
//! house's limit, else it is put to an agent. Roads are looked for in a read, with no transaction open. What is done is
//! done whole, so a process that dies leaves the rest to the next turn.

use std::sync::Arc;

use chrono::TimeDelta;

use crate::actions::plan_road::{Roads, plan_road};
use crate::actions::reroute::{Wish, reroute};
use crate::actions::strand_parcel::put_to_agent;
use crate::actions::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::orders::{Consignment, Order};
use crate::domain::rerouting::Verdict;
use crate::store::{Db, StoreError, orders, stranded};

/// After this time a parcel that was put to an agent is looked at again: goods may lie elsewhere by then.
const AGAIN: TimeDelta = TimeDelta::hours(1);

/// What one turn did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Turn {
    /// Parcels that took another road.
    pub rerouted: usize,
    /// Parcels that were put to an agent.
    pub asked: usize,
    /// Parcels that moved, or whose lane did, while a road was looked for: the next turn sees them as they are then.
    pub passed: usize,
}

/// Looks after so many parcels.
///
/// # Errors
/// When the database fails.
pub async fn reroute_stranded(db: &Db, most: i64) -> Result<Turn, ActionError> {
    let found = db.read(move |read| -> Result<_, StoreError> {
        let (known, now) = (read.known(), read.now());
        let mut found = Vec::new();
        for (order, id) in stranded::unseen(read, &known.closed_lanes(), (known.versions.lanes, now - AGAIN), most)? {
            let parcel = orders::parcels(read, &order)?.into_iter().find(|one| one.id == id);
            if let (Some(order), Some(parcel)) = (orders::by_id(read, &order)?, parcel) {
                let roads = plan_road(read, &known, now, (&order, &parcel))?;
                found.push(Arc::new((order, parcel, roads)));
            }
        }
        Ok(found)
    });
    let mut turn = Turn::default();
    for one in found.await? {
        let done: Done<bool> = db
            .write(move |tx| {
                let (order, parcel, roads) = &*one;
                settle(tx, (order, parcel), roads)
            })
            .await;
        match done {
            Ok(true) => turn.rerouted += 1,
            Ok(false) => turn.asked += 1,
            Err(ActionError::Refused(Refusal::Reroute(_) | Refusal::NotFound)) => turn.passed += 1,
            Err(error) => return Err(error),
        }
    }
    Ok(turn)
}

fn settle(tx: &mut crate::store::Tx, (order, parcel): (&Order, &Consignment), roads: &Roads) -> Done<bool> {
    let author = Author::command("entrepot");
    let (had, versions) = (roads.had, &roads.versions);
    match roads.verdict(parcel) {
        Verdict::Take(way) => {
            let wish = Wish { parcel: &parcel.number, way, had, versions };
            reroute(tx, &author, &wish).map(|()| true)
        }
        Verdict::Ask(why) => put_to_agent(tx, &author, (&order.id, &parcel.id), (why, versions.lanes)).map(|()| false),
    }
}
