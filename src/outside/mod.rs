//! CALLS. What lies outside the process: small traits, each with an embedded adapter that needs nobody else.
//!
//! Called before or after a transaction, never inside one.

pub mod bucket;
pub mod keys;
pub mod media;
pub mod payments;
pub mod pictures;
pub mod process;
pub mod rates;
pub mod refunds;
pub mod resume;
