//! Journeys in headless Chromium: what a person does, on a desktop and on a phone, with script and without.

mod buying;
mod returning;
mod server;
mod visitor;

pub use server::OpenShop;
pub use visitor::{Device, Visitor};
