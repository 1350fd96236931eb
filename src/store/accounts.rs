//! Accounts: who can sign in.

use chrono::NaiveDateTime;
use diesel::prelude::*;

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

/// An account by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &AccountId) -> Stored<Option<Account>> {
    let row: Option<AccountRow> = accounts::table.find(id).select(AccountRow::as_select()).first(conn).optional()?;
    Ok(row.and_then(AccountRow::open))
}

/// Adds an account; `false` when the address is taken.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, account: &Account, password_hash: &str) -> Stored<bool> {
    // Asked first: a refused insert would end a PostgreSQL transaction.
    let taken: i64 = accounts::table.filter(accounts::email.eq(&account.email)).count().get_result(tx.conn())?;
    if taken > 0 {
        return Ok(false);
    }
    let at = tx.at();
    diesel::insert_into(accounts::table)
        .values((
            accounts::id.eq(&account.id),
            accounts::email.eq(&account.email),
            accounts::name.eq(&account.name),
            accounts::role.eq(account.role),
            accounts::brand_id.eq(&account.brand),
            accounts::language.eq(account.language),
            accounts::password_hash.eq(password_hash),
            accounts::created_at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(true)
}
