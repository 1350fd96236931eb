//! Laws of the product as properties: what must hold for every input, not for examples.

mod addresses;
mod aftermath;
mod assignment;
mod identifiers;
mod kept_pages;
mod killing;
mod killing_aftermath;
mod killing_batches;
mod killing_imports;
mod killing_parcels;
mod killing_reviews;
mod landed_cost;
mod ledger;
mod one_address;
mod oracles;
mod parcels;
mod personal;
mod prices;
mod readers;
mod refunds;
mod reviews;
mod routing;
mod rulebook;
mod s10;
mod settlements;
mod wishes;
