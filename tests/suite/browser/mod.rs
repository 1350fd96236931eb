//! Journeys in headless Chromium: what a person does, on a desktop and on a phone, with script and without.

#![expect(dead_code, unused_imports, reason = "the pages that need the rest are on their way")]

mod server;
mod visitor;

pub use server::OpenShop;
pub use visitor::{Device, Visitor};
