//! What overseas shoppers can do.

mod accounts;
mod browsing;
mod front;
mod guessing;
