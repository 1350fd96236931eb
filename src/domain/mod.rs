//! DECIDES. Values and functions of the trade.
//!
//! Purity here means: no input or output, no clock, no randomness, no framework.
//! What a function needs it is given; what it decides it returns; a refusal is a value.
//! Text for people lives in `wording`, rows in `store`, figures of law in the rulebook's tables.
//! The same arguments give the same answer, on every machine and in every year.

pub mod accounts;
pub mod addresses;
pub mod assignment;
pub mod audit;
pub mod barred;
pub mod batches;
pub mod brands;
pub mod cart_moves;
pub mod cart_plan;
pub mod checkout;
pub mod collections;
pub mod comparison;
pub mod consignments;
pub mod country;
pub mod coverage;
pub mod customs;
pub mod ending;
pub mod fittings;
pub mod folding;
pub mod fruitless;
pub mod fx;
pub mod goods_files;
pub mod identifiers;
pub mod ids;
pub mod keyring;
pub mod landed_cost;
pub mod lanes;
pub mod ledger;
pub mod legal;
pub mod letters;
pub mod listings;
pub mod lock_cost;
pub mod measures;
pub mod money;
pub mod offers;
pub mod orders;
pub mod personal;
pub mod pictures;
pub mod precontract;
pub mod pricing;
pub mod questions;
pub mod rates;
pub mod reductions;
pub mod refunds;
pub mod registrations;
pub mod rerouting;
pub mod returns;
pub mod reviews;
pub mod routing;
pub mod rulebook;
pub mod schedules;
pub mod settlements;
mod sheet;
pub mod slugs;
pub mod stock;
pub mod storefront;
pub mod synonyms;
pub mod texts;
pub mod wishes;
pub(crate) mod words;
