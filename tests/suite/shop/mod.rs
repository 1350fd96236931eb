//! What overseas shoppers can do.

mod accounts;
mod browsing;
mod buyer;
mod buying;
pub mod capacity;
mod choices;
mod collections;
mod crowds;
mod currencies;
mod feeds;
mod finding;
mod front;
mod gallery;
mod guessing;
mod help;
mod letters;
mod machines;
mod markets;
mod mixing;
mod personal;
mod prices;
mod questions;
mod reviews;
mod slugs;
pub mod till;
mod watches;
mod wishes;
