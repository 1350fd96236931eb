//! Who sends from each place, and what goods are in the eyes of customs.

use std::collections::HashMap;

use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{customs_texts as texts, senders, variants};
use super::{Conn, Stored, Tx};
use crate::domain::customs::Sender;
use crate::domain::ids::{ListingId, PlaceId, VariantId};

type Row = (PlaceId, String, String, String, String, String, String);

/// Who sends from each place that has an address.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn) -> Stored<HashMap<PlaceId, Sender>> {
    let rows: Vec<Row> = senders::table.load(conn)?;
    Ok(rows.into_iter().map(sender).collect())
}

fn sender((place, name, street, city, postcode, phone, email): Row) -> (PlaceId, Sender) {
    (place, Sender { name, street, city, postcode, phone, email })
}

/// Who sends from a place.
///
/// # Errors
/// When the database fails.
pub fn of_place(conn: &mut Conn, place: &PlaceId) -> Stored<Option<Sender>> {
    let row: Option<Row> = senders::table.find(place).first(conn).optional()?;
    Ok(row.map(|row| sender(row).1))
}

/// Says who sends from a place; what was said before is replaced.
///
/// # Errors
/// When the database fails.
pub fn set(tx: &mut Tx, place: &PlaceId, sender: &Sender) -> Stored<()> {
    let said = (
        senders::name.eq(&sender.name),
        senders::street.eq(&sender.street),
        senders::city.eq(&sender.city),
        senders::postcode.eq(&sender.postcode),
        senders::phone.eq(&sender.phone),
        senders::email.eq(&sender.email),
    );
    on_each!(tx.conn(), |c| {
        diesel::insert_into(senders::table)
            .values((senders::place_id.eq(place), said))
            .on_conflict(senders::place_id)
            .do_update()
            .set(said)
            .execute(c)?
    });
    Ok(())
}

/// The listings of variants, each with what somebody wrote for customs about its goods.
///
/// # Errors
/// When the database fails.
pub fn descriptions(conn: &mut Conn, ids: &[VariantId]) -> Stored<HashMap<VariantId, (ListingId, Option<String>)>> {
    let of: Vec<(VariantId, ListingId)> =
        variants::table.filter(variants::id.eq_any(ids)).select((variants::id, variants::listing_id)).load(conn)?;
    let listings: Vec<&ListingId> = of.iter().map(|(_, listing)| listing).collect();
    let said: Vec<(ListingId, String)> = texts::table.filter(texts::listing_id.eq_any(listings)).load(conn)?;
    let said: HashMap<ListingId, String> = said.into_iter().collect();
    let with = |(variant, listing): (VariantId, ListingId)| {
        let text = said.get(&listing).cloned();
        (variant, (listing, text))
    };
    Ok(of.into_iter().map(with).collect())
}

/// As [`descriptions`]; nobody writes them anew until this change is done.
///
/// # Errors
/// When the database fails.
pub fn descriptions_held(tx: &mut Tx, ids: &[VariantId]) -> Stored<HashMap<VariantId, (ListingId, Option<String>)>> {
    if let Conn::Pg(c) = tx.conn() {
        let of = variants::table.filter(variants::id.eq_any(ids)).select(variants::listing_id);
        let held = texts::table.filter(texts::listing_id.eq_any(of)).order(texts::listing_id);
        let _: Vec<ListingId> = held.select(texts::listing_id).for_share().load(c)?;
    }
    descriptions(tx, ids)
}

/// Writes what the goods of a listing are, for customs; what was written before is replaced.
///
/// # Errors
/// When the database fails.
pub fn describe(tx: &mut Tx, listing: &ListingId, description: &str) -> Stored<()> {
    let said = texts::description.eq(description);
    on_each!(tx.conn(), |c| {
        diesel::insert_into(texts::table)
            .values((texts::listing_id.eq(listing), said))
            .on_conflict(texts::listing_id)
            .do_update()
            .set(said)
            .execute(c)?
    });
    Ok(())
}
