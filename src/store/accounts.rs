//! Accounts: who can sign in.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::connection::on_each;
use super::schema::accounts;
use super::{Conn, Stored, Tx};
use crate::domain::accounts::{Account, Email, Role};
use crate::domain::ids::{AccountId, BrandId};
use crate::domain::storefront::Language;

/// An account as its row stands.
#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts)]
pub(super) struct AccountRow {
    id: AccountId,
    email: Email,
    name: String,
    role: Role,
    brand_id: Option<BrandId>,
    language: Language,
    closed_at: Option<NaiveDateTime>,
}

impl AccountRow {
    /// The account, unless it was closed.
    pub(super) fn open(self) -> Option<Account> {
        let account = Account {
            id: self.id,
            email: self.email,
            name: self.name,
            role: self.role,
            brand: self.brand_id,
            language: self.language,
        };
        self.closed_at.is_none().then_some(account)
    }
}

/// An account and the hash of its password, by address.
///
/// # Errors
/// When the database fails.
pub fn by_email(conn: &mut Conn, email: &Email) -> Stored<Option<(Account, String)>> {
    let row: Option<(AccountRow, String)> = accounts::table
        .filter(accounts::email.eq(email))
        .select((AccountRow::as_select(), accounts::password_hash))
        .first(conn)
        .optional()?;
    Ok(row.and_then(|(row, hash)| Some((row.open()?, hash))))
}

/// Adds an account; `false` when the address is taken.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, account: &Account, password_hash: &str) -> Stored<bool> {
    let row = (
        accounts::id.eq(&account.id),
        accounts::email.eq(&account.email),
        accounts::name.eq(&account.name),
        accounts::role.eq(account.role),
        accounts::brand_id.eq(&account.brand),
        accounts::language.eq(account.language),
        accounts::password_hash.eq(password_hash),
        accounts::created_at.eq(tx.at()),
    );
    // A refused insert would end a PostgreSQL transaction; one that does nothing only says so.
    let added = on_each!(tx.conn(), |c| {
        diesel::insert_into(accounts::table).values(row).on_conflict(accounts::email).do_nothing().execute(c)?
    });
    Ok(added == 1)
}

/// Changes name and language.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, id: &AccountId, name: &str, language: Language) -> Stored<()> {
    diesel::update(accounts::table.find(id))
        .set((accounts::name.eq(name), accounts::language.eq(language)))
        .execute(tx.conn())?;
    Ok(())
}

/// Sets another password; `false` when the one before is no longer the one named.
///
/// # Errors
/// When the database fails.
pub fn set_password(tx: &mut Tx, id: &AccountId, was: &str, next: &str) -> Stored<bool> {
    let changed = diesel::update(accounts::table.find(id).filter(accounts::password_hash.eq(was)))
        .set(accounts::password_hash.eq(next))
        .execute(tx.conn())?;
    Ok(changed == 1)
}
