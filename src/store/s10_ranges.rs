//! Ranges of postal identifiers, and the next number of each.

use diesel::prelude::*;

use super::schema::s10_ranges as ranges;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::country::Country;
use crate::domain::customs::s10::{Range, S10, Service};
use crate::domain::ids::RecordId;

type Row = (RecordId, Service, Country, i64, i64, i64);

fn read((id, service, country, first, last, next): Row) -> Stored<(RecordId, Range)> {
    let number = |number: i64| {
        u32::try_from(number).or(Err(StoreError::corrupt("s10_ranges", format!("{number} has too many digits"))))
    };
    Ok((id, Range { service, country, first: number(first)?, last: number(last)?, next: number(next)? }))
}

fn rows(conn: &mut Conn, country: Option<Country>) -> Stored<Vec<(RecordId, Range)>> {
    let columns =
        (ranges::id, ranges::service, ranges::country, ranges::first_number, ranges::last_number, ranges::next_number);
    let mut all = ranges::table.order(ranges::id).select(columns).into_boxed();
    if let Some(country) = country {
        all = all.filter(ranges::country.eq(country));
    }
    let rows: Vec<Row> = all.load(conn)?;
    rows.into_iter().map(read).collect()
}

/// Every range, in the order in which they came.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn all(conn: &mut Conn) -> Stored<Vec<Range>> {
    Ok(rows(conn, None)?.into_iter().map(|(_, range)| range).collect())
}

/// The identifier that would be taken next for one of these classes of service in a country; none when none is left.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn peek(conn: &mut Conn, country: Country, services: &str) -> Stored<Option<S10>> {
    let open = rows(conn, Some(country))?;
    Ok(open.iter().filter(|(_, range)| range.service.is_of(services)).find_map(|(_, range)| range.peek()))
}

/// Takes the next identifier for one of these classes of service in a country; none when none is left. Whoever else takes
/// one of the same range waits until this transaction ends.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn take(tx: &mut Tx, country: Country, services: &str) -> Stored<Option<S10>> {
    for (id, seen) in rows(tx, Some(country))?.into_iter().filter(|(_, range)| range.service.is_of(services)) {
        if seen.peek().is_none() {
            continue;
        }
        // Raised first, read afterwards: the change holds the row, so that the number read is this transaction's own.
        let left = ranges::table.find(&id).filter(ranges::next_number.le(ranges::last_number));
        let raised = diesel::update(left).set(ranges::next_number.eq(ranges::next_number + 1)).execute(tx.conn())?;
        if raised == 1 {
            let next: i64 = ranges::table.find(&id).select(ranges::next_number).first(tx.conn())?;
            let taken = Range { next: u32::try_from(next - 1).unwrap_or(u32::MAX), ..seen };
            return Ok(taken.peek());
        }
    }
    Ok(None)
}

/// Adds a range.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, range: &Range, by: &str) -> Stored<()> {
    let (id, at): (RecordId, _) = (tx.fresh(), tx.at());
    diesel::insert_into(ranges::table)
        .values((
            ranges::id.eq(id),
            ranges::service.eq(range.service),
            ranges::country.eq(range.country),
            ranges::first_number.eq(i64::from(range.first)),
            ranges::last_number.eq(i64::from(range.last)),
            ranges::next_number.eq(i64::from(range.next)),
            ranges::added_at.eq(at),
            ranges::added_by.eq(by),
        ))
        .execute(tx.conn())?;
    Ok(())
}
