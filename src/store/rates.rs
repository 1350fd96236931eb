//! Exchange rates: one published rate per currency and day, and pegs.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::upsert::excluded;

use super::connection::on_each;
use super::schema::{fx_rates, pegs};
use super::{Conn, Rate, Stored, Tx};
use crate::domain::fx::{Peg, Published, RateTable};
use crate::domain::money::Currency;

/// Rows of one statement: four columns each, far below the fewest parameters either database takes.
const BATCH: usize = 1000;

type RateRow = (Currency, NaiveDate, Rate, String);
type PegRow = (Currency, NaiveDate, Option<NaiveDate>, Currency, Rate, String);

fn published(row: RateRow) -> Published {
    let (currency, day, rate, source) = row;
    Published { day, currency, rate: rate.0, source }
}

fn peg(row: PegRow) -> Peg {
    let (currency, from, to, anchor, rate, source) = row;
    Peg { currency, anchor, rate: rate.0, from, to, source }
}

/// Every published rate and every peg.
///
/// # Errors
/// When the database fails.
pub fn table(conn: &mut Conn) -> Stored<RateTable> {
    let rows: Vec<RateRow> = fx_rates::table.load(conn)?;
    Ok(RateTable::new(rows.into_iter().map(published), of_pegs(conn)?))
}

/// The table as it would be with these published rates in it.
///
/// # Errors
/// When the database fails.
pub fn table_with(conn: &mut Conn, fresh: &[Published]) -> Stored<RateTable> {
    let rows: Vec<RateRow> = fx_rates::table.load(conn)?;
    // Of two rates for one day and currency the later in the list counts.
    Ok(RateTable::new(rows.into_iter().map(published).chain(fresh.iter().cloned()), of_pegs(conn)?))
}

/// The rates published from a day to a day, both included.
///
/// # Errors
/// When the database fails.
pub fn between(conn: &mut Conn, from: NaiveDate, to: NaiveDate) -> Stored<Vec<Published>> {
    let rows: Vec<RateRow> = fx_rates::table.filter(fx_rates::day.between(from, to)).load(conn)?;
    Ok(rows.into_iter().map(published).collect())
}

/// Every peg.
///
/// # Errors
/// When the database fails.
pub fn of_pegs(conn: &mut Conn) -> Stored<Vec<Peg>> {
    let rows: Vec<PegRow> = pegs::table.order((pegs::currency, pegs::from_day)).load(conn)?;
    Ok(rows.into_iter().map(peg).collect())
}

/// Writes published rates; a rate of the same currency and day takes the place of the one before.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, rates: &[Published]) -> Stored<()> {
    for batch in rates.chunks(BATCH) {
        let rows: Vec<_> = batch
            .iter()
            .map(|row| {
                (
                    fx_rates::currency.eq(row.currency),
                    fx_rates::day.eq(row.day),
                    fx_rates::rate.eq(Rate(row.rate)),
                    fx_rates::source.eq(row.source.clone()),
                )
            })
            .collect();
        on_each!(tx.conn(), |c| diesel::insert_into(fx_rates::table)
            .values(&rows)
            .on_conflict((fx_rates::currency, fx_rates::day))
            .do_update()
            .set((fx_rates::rate.eq(excluded(fx_rates::rate)), fx_rates::source.eq(excluded(fx_rates::source))))
            .execute(c))?;
    }
    Ok(())
}

/// Writes pegs; one of the same currency and first day takes the place of the one before.
///
/// # Errors
/// When the database fails.
pub fn add_pegs(tx: &mut Tx, rows: &[Peg]) -> Stored<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                pegs::currency.eq(row.currency),
                pegs::from_day.eq(row.from),
                pegs::to_day.eq(row.to),
                pegs::anchor.eq(row.anchor),
                pegs::rate.eq(Rate(row.rate)),
                pegs::source.eq(row.source.clone()),
            )
        })
        .collect();
    on_each!(tx.conn(), |c| diesel::insert_into(pegs::table)
        .values(&rows)
        .on_conflict((pegs::currency, pegs::from_day))
        .do_update()
        .set((
            pegs::to_day.eq(excluded(pegs::to_day)),
            pegs::anchor.eq(excluded(pegs::anchor)),
            pegs::rate.eq(excluded(pegs::rate)),
            pegs::source.eq(excluded(pegs::source)),
        ))
        .execute(c))?;
    Ok(())
}
