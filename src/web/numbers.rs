//! Recipients' numbers at customs as pages show them: opened for papers and for whom they belong to, dots for all others.

use crate::app::App;
use crate::domain::identifiers::{Identifier, Kind};
use crate::domain::ids::OrderId;
use crate::store::identifiers::{Kept, bound_to_order};
use crate::wording::Speaker;

/// The number of an order, opened; none where it does not open. The program does not start without its keys, so that a
/// row was changed by hand: whoever prints it must not go on without.
pub fn opened(app: &App, order: &OrderId, one: &Kept) -> Option<Identifier> {
    bound(app, &bound_to_order(order), one)
}

/// A number that is bound to somebody, opened.
pub fn bound(app: &App, bound: &str, one: &Kept) -> Option<Identifier> {
    let text = app.identifier_keys.open(bound, &one.sealed).ok()?;
    Identifier::read(&[one.kind], &text).ok()
}

/// The number of an order as staff see it: what it is called, and dots with its last two characters.
pub fn masked(app: &App, t: &Speaker, order: &OrderId, one: &Kept) -> (String, String) {
    (called(t, one.kind), opened(app, order, one).map_or("•".to_owned(), |number| number.masked()))
}

/// What a kind of number is called, in the reader's language.
pub fn called(t: &Speaker, kind: Kind) -> String {
    let id = match kind {
        Kind::Cpf => "buyer-id-cpf",
        Kind::Pccc => "buyer-id-pccc",
        Kind::Tckn => "buyer-id-tckn",
        Kind::Iin => "buyer-id-iin",
        Kind::Rfc => "buyer-id-rfc",
        Kind::Curp => "buyer-id-curp",
        Kind::SaudiId => "buyer-id-saudi",
    };
    t.say(id).to_string()
}
