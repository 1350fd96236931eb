//! The demo's people: two shoppers, two brand owners, an agent and two operators, with passwords everyone may read.

use serde::Serialize;

use super::NoFill;
use crate::actions::open_account::{NewAccount, add_account};
use crate::domain::accounts::{Email, PUBLISHED, Published};
use crate::domain::audit::Author;
use crate::domain::ids::Slug;
use crate::domain::storefront::Language;
use crate::store::{Db, StoreError, accounts, brands};
use crate::web::password;

/// An address with its password.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct SignIn {
    /// The address.
    pub email: &'static str,
    /// The password.
    pub password: &'static str,
}

/// Where to sign in, and as whom: what `demo --json` prints.
#[derive(Debug, Clone, Serialize)]
pub struct SignIns {
    login: &'static str,
    orders: &'static str,
    brand: &'static str,
    service_home: &'static str,
    admin_home: &'static str,
    buyer_a: SignIn,
    buyer_b: SignIn,
    brand_a: SignIn,
    brand_b: SignIn,
    service: SignIn,
    admin: SignIn,
    admin_b: SignIn,
}

impl SignIns {
    /// Every member is a fact of this program; nothing is asked of the database.
    pub fn all() -> Self {
        let [buyer_a, buyer_b, brand_a, brand_b, service, admin, admin_b] =
            PUBLISHED.map(|account| SignIn { email: account.email, password: account.password });
        Self {
            login: "/en-us/account/login",
            orders: "/en-us/account/orders",
            brand: "/brand/",
            service_home: "/care/",
            admin_home: "/ops/",
            buyer_a,
            buyer_b,
            brand_a,
            brand_b,
            service,
            admin,
            admin_b,
        }
    }
}

/// Opens those of the demo's accounts that are not there; answers how many. Brands have to be there before.
///
/// # Errors
/// [`NoFill`].
pub fn demo_accounts(db: &Db) -> Result<usize, NoFill> {
    let mut opened = 0;
    for account in PUBLISHED {
        opened += usize::from(open(db, &account)?);
    }
    Ok(opened)
}

fn open(db: &Db, account: &Published) -> Result<bool, NoFill> {
    let unusable = |what: &str| StoreError::corrupt("accounts", format!("{}: {what}", account.email));
    let email: Email = account.email.parse().map_err(|error| StoreError::corrupt("accounts", error))?;
    let brand = account.brand.and_then(|slug| slug.parse::<Slug>().ok());
    let (had, brand) = db.read_now(|read| {
        let brand = match &brand {
            Some(slug) => brands::by_slug(read, slug)?,
            None => None,
        };
        Ok::<_, StoreError>((accounts::by_email(read, &email)?.is_some(), brand))
    })?;
    if had {
        return Ok(false);
    }
    if account.brand.is_some() && brand.is_none() {
        return Err(unusable("its brand is not there").into());
    }
    let password_hash = password::hash_now(account.password).ok_or_else(|| unusable("no hash"))?;
    let new = NewAccount {
        email,
        name: account.name.to_owned(),
        role: account.role,
        brand: brand.map(|brand| brand.id),
        language: Language::EN,
        password_hash,
    };
    db.write_now(|tx| add_account(tx, &Author::command("demo"), new))?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_sign_ins_has_the_members_the_checks_read() {
        let line = serde_json::to_value(SignIns::all()).unwrap();
        for (member, role) in [("buyer_a", "shopper-a@"), ("brand_b", "tide-loom@"), ("service", "care@")] {
            assert!(line[member]["email"].as_str().unwrap().starts_with(role), "{line}");
            assert!(line[member]["password"].as_str().unwrap().len() >= 10);
        }
        assert_eq!(line["login"], "/en-us/account/login");
        assert_eq!(line.as_object().unwrap().len(), 12);
    }
}
