//! What overseas shoppers can do.

mod front;
mod guessing;
