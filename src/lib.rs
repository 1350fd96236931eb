//! Entrepot: a cross-border marketplace whose price on the page is the price at the door.
//!
//! ```text
//! domain   DECIDES    values and functions of the trade, no I/O
//! store    REMEMBERS  the only room that speaks SQL
//! actions  CHANGES    one file per thing that may happen
//! wording  SAYS       words, numbers and dates in the reader's language
//! search   FINDS      the index of listings, which follows the log of changes
//! mail     POSTS      drains the outbox
//! papers   PRINTS     customs forms, invoices and labels as PDF, data that travels ahead of a parcel
//! outside  CALLS      payments, media: small traits with real and embedded adapters
//! web      SHOWS      the only room that speaks HTTP
//! cli      COMMANDS   one file per command of `entrepot`
//! ```
//!
//! ```text
//! read    browser → web → store → domain → page            (one Db::read, no action)
//! write   browser → web → action: store → domain → store → redirect   (one Db::write)
//! mail    outbox row → mail → page of text → post
//! ```
//!
//! Who may name whom is checked by `tests/suite/house/rooms.rs`.

pub mod actions;
pub mod app;
pub mod cli;
pub mod domain;
pub mod mail;
pub mod outside;
pub mod papers;
pub mod search;
pub mod settings;
pub mod store;
pub mod web;
pub mod wording;
