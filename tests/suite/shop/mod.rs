//! What overseas shoppers can do.

mod accounts;
mod front;
mod guessing;
