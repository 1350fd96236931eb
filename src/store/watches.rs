//! Watches: who is told by letter when goods are back or cost less, and how far they have been looked through.

use std::collections::HashMap;

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{letter_stops as stops, watch_rounds as rounds, watches};
use super::{Conn, Stored, Tx};
use crate::domain::accounts::Email;
use crate::domain::country::Country;
use crate::domain::ids::{AccountId, VariantId, WatchId};
use crate::domain::money::{Currency, Money};
use crate::domain::storefront::{Language, Storefront};
use crate::domain::wishes::{LetterSort, Watch, WatchKind, WatchState};
use crate::store::price_log::Round;

/// Parts the state of the world from the mark behind it.
pub const MARK: char = '+';

#[derive(Queryable, Selectable)]
#[diesel(table_name = watches)]
struct Row {
    id: WatchId,
    variant_id: VariantId,
    kind: WatchKind,
    email: Email,
    address: String,
    account_id: Option<AccountId>,
    language: Language,
    country: Country,
    currency: Currency,
    is_foreign: bool,
    state: WatchState,
    price_minor: Option<i64>,
    asked_at: NaiveDateTime,
}

impl From<Row> for Watch {
    fn from(row: Row) -> Self {
        let front = Storefront::of(row.language, row.country, row.currency);
        Self {
            id: row.id,
            variant: row.variant_id,
            kind: row.kind,
            email: row.email,
            address: row.address,
            account: row.account_id,
            front: Storefront { foreign: row.is_foreign, ..front },
            state: row.state,
            price: row.price_minor.map(|minor| Money::new(minor, row.currency)),
            asked_at: row.asked_at,
        }
    }
}

/// A watch by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &WatchId) -> Stored<Option<Watch>> {
    Ok(watches::table.find(id).select(Row::as_select()).first(conn).optional()?.map(Watch::from))
}

/// What an address waits for of a variant.
///
/// # Errors
/// When the database fails.
pub fn of(conn: &mut Conn, variant: &VariantId, kind: WatchKind, email: &Email) -> Stored<Option<Watch>> {
    let own = watches::variant_id.eq(variant).and(watches::kind.eq(kind)).and(watches::email.eq(email));
    Ok(watches::table.filter(own).select(Row::as_select()).first(conn).optional()?.map(Watch::from))
}

/// Whether an account has proved that an address is its own: a watch of both was confirmed from there, and waits still.
///
/// # Errors
/// When the database fails.
pub fn has_confirmed(conn: &mut Conn, account: &AccountId, email: &Email) -> Stored<bool> {
    let own = watches::account_id.eq(account).and(watches::email.eq(email));
    let confirmed = own.and(watches::state.eq(WatchState::Waiting));
    let count: i64 = watches::table.filter(confirmed).count().get_result(conn)?;
    Ok(count > 0)
}

/// Adds a watch; `false` when its address waits for the same already.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, new: &Watch) -> Stored<bool> {
    let row = (
        watches::id.eq(new.id.clone()),
        watches::variant_id.eq(new.variant.clone()),
        watches::kind.eq(new.kind),
        watches::email.eq(new.email.clone()),
        watches::address.eq(new.address.clone()),
        watches::account_id.eq(new.account.clone()),
        watches::language.eq(new.front.language),
        watches::country.eq(new.front.country),
        watches::currency.eq(new.front.currency),
        watches::is_foreign.eq(new.front.foreign),
        watches::state.eq(new.state),
        watches::price_minor.eq(new.price.map(Money::minor)),
        watches::asked_at.eq(new.asked_at),
    );
    let added =
        on_each!(tx.conn(), |c| diesel::insert_into(watches::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(added == 1)
}

/// Lets a watch wait whose address is confirmed; `false` when it waits already, or is gone.
///
/// # Errors
/// When the database fails.
pub fn confirm(tx: &mut Tx, id: &WatchId) -> Stored<bool> {
    let unconfirmed = watches::table.find(id).filter(watches::state.eq(WatchState::Unconfirmed));
    Ok(diesel::update(unconfirmed).set(watches::state.eq(WatchState::Waiting)).execute(tx.conn())? == 1)
}

/// Gives a watch to the account that has proved its address, or to nobody.
///
/// # Errors
/// When the database fails.
pub fn give(tx: &mut Tx, id: &WatchId, account: Option<AccountId>) -> Stored<()> {
    diesel::update(watches::table.find(id)).set(watches::account_id.eq(account)).execute(tx.conn())?;
    Ok(())
}

/// Measures a watch by another price; `false`, and nothing changed, when it is no longer measured by what it `was`.
///
/// # Errors
/// When the database fails.
pub fn measure(tx: &mut Tx, was: &Watch, price: Money) -> Stored<bool> {
    let row = watches::table.find(&was.id).filter(watches::state.eq(WatchState::Waiting));
    let changed = match was.price {
        Some(before) => diesel::update(row.filter(watches::price_minor.eq(before.minor())))
            .set(watches::price_minor.eq(price.minor()))
            .execute(tx.conn())?,
        None => diesel::update(row.filter(watches::price_minor.is_null()))
            .set(watches::price_minor.eq(price.minor()))
            .execute(tx.conn())?,
    };
    Ok(changed == 1)
}

/// Forgets a watch that waits; `false` when another did so before.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx, id: &WatchId) -> Stored<bool> {
    Ok(diesel::delete(watches::table.find(id).filter(watches::state.eq(WatchState::Waiting))).execute(tx.conn())? == 1)
}

/// Forgets what an account waits for of a variant; answers how many watches.
///
/// # Errors
/// When the database fails.
pub fn forget_own(tx: &mut Tx, account: &AccountId, variant: &VariantId, kind: WatchKind) -> Stored<usize> {
    let own = watches::account_id.eq(account).and(watches::variant_id.eq(variant)).and(watches::kind.eq(kind));
    Ok(diesel::delete(watches::table.filter(own)).execute(tx.conn())?)
}

/// Forgets whatever an address waits for; answers how many watches.
///
/// # Errors
/// When the database fails.
pub fn forget_address(tx: &mut Tx, address: &str) -> Stored<usize> {
    Ok(diesel::delete(watches::table.filter(watches::address.eq(address))).execute(tx.conn())?)
}

/// Forgets whatever an account waits for; answers how many watches.
///
/// # Errors
/// When the database fails.
pub fn forget_account(tx: &mut Tx, account: &AccountId) -> Stored<usize> {
    Ok(diesel::delete(watches::table.filter(watches::account_id.eq(account))).execute(tx.conn())?)
}

/// Sweeps out watches whose address nobody confirmed for so long.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx, unconfirmed_for: TimeDelta) -> Stored<usize> {
    let before = tx.at() - unconfirmed_for;
    let idle = watches::state.eq(WatchState::Unconfirmed).and(watches::asked_at.lt(before));
    Ok(diesel::delete(watches::table.filter(idle)).execute(tx.conn())?)
}

/// How many watches an address has.
///
/// # Errors
/// When the database fails.
pub fn count_of(conn: &mut Conn, email: &Email) -> Stored<i64> {
    Ok(watches::table.filter(watches::email.eq(email)).count().get_result(conn)?)
}

/// The countries and currencies in which somebody waits.
///
/// # Errors
/// When the database fails.
pub fn fronts(conn: &mut Conn) -> Stored<Vec<(Country, Currency)>> {
    Ok(watches::table
        .filter(watches::state.eq(WatchState::Waiting))
        .select((watches::country, watches::currency))
        .distinct()
        .order((watches::country, watches::currency))
        .load(conn)?)
}

/// Those who wait in a country and a currency, behind one of them, in the order of their ids.
///
/// # Errors
/// When the database fails.
pub fn waiting_after(
    conn: &mut Conn,
    (country, currency): (Country, Currency),
    id: &str,
    limit: usize,
) -> Stored<Vec<Watch>> {
    let rows: Vec<Row> = watches::table
        .filter(watches::country.eq(country).and(watches::currency.eq(currency)))
        .filter(watches::state.eq(WatchState::Waiting).and(watches::id.gt(id)))
        .order(watches::id)
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Watch::from).collect())
}

/// How far those who wait have been looked through, by country and currency; those never begun are left out.
///
/// # Errors
/// When the database fails.
pub fn rounds(conn: &mut Conn) -> Stored<HashMap<(Country, Currency), Round>> {
    let rows: Vec<(Country, Currency, String, String, String)> = rounds::table.load(conn)?;
    let round = |(country, currency, done, doing, cursor)| ((country, currency), Round { done, doing, cursor });
    Ok(rows.into_iter().map(round).collect())
}

/// Brings a round on; `false`, and nothing changed, when another process did so meanwhile, or somebody began to wait.
///
/// # Errors
/// When the database fails.
pub fn bring_on(
    tx: &mut Tx,
    (country, currency): (Country, Currency),
    was: Option<&Round>,
    next: &Round,
) -> Stored<bool> {
    let Some(was) = was else {
        let row = (
            rounds::country.eq(country),
            rounds::currency.eq(currency),
            rounds::done.eq(next.done.clone()),
            rounds::doing.eq(next.doing.clone()),
            rounds::cursor.eq(next.cursor.clone()),
        );
        let added = on_each!(tx.conn(), |c| diesel::insert_into(rounds::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(c))?;
        return Ok(added == 1);
    };
    let same = rounds::table
        .find((country, currency))
        .filter(rounds::done.eq(&was.done))
        .filter(rounds::doing.eq(&was.doing))
        .filter(rounds::cursor.eq(&was.cursor));
    let changed = diesel::update(same)
        .set((rounds::done.eq(&next.done), rounds::doing.eq(&next.doing), rounds::cursor.eq(&next.cursor)))
        .execute(tx.conn())?;
    Ok(changed == 1)
}

/// Has those who wait in a country and a currency looked through anew: somebody joined them, and what they wait for may
/// be there already.
///
/// The round gets a mark that nobody has seen, so that whoever is in the middle of a part does not bring it on: they saw
/// it without those who joined. A round that is on its way goes on from where it is, and by the mark another follows it.
///
/// # Errors
/// When the database fails.
pub fn begin_anew(tx: &mut Tx, (country, currency): (Country, Currency)) -> Stored<()> {
    let found = rounds::table.find((country, currency)).select((rounds::done, rounds::doing));
    let was: Option<(String, String)> = found.first(tx.conn()).optional()?;
    let (done, doing) = was.unwrap_or_default();
    let state = if doing.is_empty() { done } else { doing };
    let (state, _) = state.split_once(MARK).unwrap_or((state.as_str(), ""));
    let mark: uuid::Uuid = tx.fresh();
    let marked = format!("{state}{MARK}{mark}");
    let row = (
        rounds::country.eq(country),
        rounds::currency.eq(currency),
        rounds::done.eq(""),
        rounds::doing.eq(marked.clone()),
        rounds::cursor.eq(""),
    );
    on_each!(tx.conn(), |c| diesel::insert_into(rounds::table)
        .values(row)
        .on_conflict((rounds::country, rounds::currency))
        .do_update()
        .set(rounds::doing.eq(marked))
        .execute(c))?;
    Ok(())
}

/// Whether an address wants no more letters of a sort.
///
/// # Errors
/// When the database fails.
pub fn has_stopped(conn: &mut Conn, address: &str, sort: LetterSort) -> Stored<bool> {
    let count: i64 = stops::table.find((address, sort)).count().get_result(conn)?;
    Ok(count > 0)
}

/// Notes that an address wants no more letters of a sort; twice is once.
///
/// # Errors
/// When the database fails.
pub fn stop(tx: &mut Tx, address: &str, sort: LetterSort) -> Stored<()> {
    let row = (stops::address.eq(address), stops::sort.eq(sort), stops::at.eq(tx.at()));
    on_each!(tx.conn(), |c| diesel::insert_into(stops::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(())
}
