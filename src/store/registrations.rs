//! Registrations of the house for taxes abroad.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::upsert::excluded;

use super::connection::on_each;
use super::schema::registrations;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::registrations::Registration;

type Row = (String, String, String, String, String, String, NaiveDate, Option<NaiveDate>);

fn read(row: Row) -> Stored<Registration> {
    let corrupt = |what: crate::domain::ids::Malformed| StoreError::corrupt("registrations", what);
    let (area, region, scheme, number, grants, regime, from, to) = row;
    let region = Some(region).filter(|region| !region.is_empty());
    Ok(Registration {
        area: area.parse().map_err(corrupt)?,
        region: region.map(|region| region.parse()).transpose().map_err(corrupt)?,
        scheme,
        number,
        grants: grants.parse().map_err(corrupt)?,
        regime,
        from,
        to,
    })
}

/// All of them, by area, region and day.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn) -> Stored<Vec<Registration>> {
    use registrations::{area, from_day, region, scheme};
    let rows: Vec<Row> = registrations::table.order((area, region, scheme, from_day)).load(conn)?;
    rows.into_iter().map(read).collect()
}

/// Writes registrations; one of the same area, region, scheme and first day takes the place of the one before.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, rows: &[Registration]) -> Stored<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                registrations::area.eq(row.area.as_str()),
                registrations::region.eq(row.region.as_ref().map_or("", |region| region.as_str())),
                registrations::scheme.eq(&row.scheme),
                registrations::number.eq(&row.number),
                registrations::grants.eq(row.grants.as_str()),
                registrations::regime.eq(&row.regime),
                registrations::from_day.eq(row.from),
                registrations::to_day.eq(row.to),
            )
        })
        .collect();
    on_each!(tx.conn(), |c| diesel::insert_into(registrations::table)
        .values(&rows)
        .on_conflict((registrations::area, registrations::region, registrations::scheme, registrations::from_day))
        .do_update()
        .set((
            registrations::number.eq(excluded(registrations::number)),
            registrations::grants.eq(excluded(registrations::grants)),
            registrations::regime.eq(excluded(registrations::regime)),
            registrations::to_day.eq(excluded(registrations::to_day)),
        ))
        .execute(c))?;
    Ok(())
}
