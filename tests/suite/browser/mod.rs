//! Journeys in headless Chromium: what a person does, at a desk and on a phone, with script and without.
//!
//! Every page they come to is looked at as well: nothing in the console (what the content policy blocks stands there),
//! nothing wider than the screen, and the language and direction the address promises.

mod buying;
mod driver;
mod looking;
mod person;
mod returning;
mod selling;
mod server;

pub use person::{Device, Person};
pub use server::OpenShop;

use entrepot::domain::accounts::{PUBLISHED, Published};

/// One of the demo's people.
fn demo(key: &str) -> Published {
    *PUBLISHED.iter().find(|account| account.key == key).unwrap()
}

/// Signs in by the form, and arrives at their desk.
async fn signs_in(person: &Person, key: &str, desk: &str) {
    let account = demo(key);
    person.open("/en-us/account/login").await;
    person.types("main [name=email]", account.email).await;
    person.types("main [type=password]", account.password).await;
    person.presses("main form[action$='login'] button").await;
    person.arrives_at(desk).await;
}
