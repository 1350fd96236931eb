//! Stories of the operator's desk.

pub mod batches;
mod batches_page;
mod batches_proved;
mod books;
mod changes;
mod collections;
mod combining;
mod lane_files;
mod lanes;
mod languages;
mod legal;
mod letters;
mod metrics;
mod papers;
mod papers_page;
mod parcels;
mod places;
mod printing;
mod rates;
mod rules;
mod search;
mod settlements;
mod verify;
mod void_papers;

use entrepot::domain::accounts::Role;

use crate::support::{TestShop, Visitor};

/// An operator at their desk, who reads English.
fn operator(shop: &TestShop) -> Visitor {
    shop.staff(Role::Operator, "en")
}
