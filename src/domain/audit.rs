//! Who changed something. Every change by staff or a brand is written down with its author.

use super::accounts::Account;
use super::ids::AccountId;

/// The author of a change: an account, or a command of the program itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The account; none for a command.
    pub account: Option<AccountId>,
    /// How the log names them.
    pub name: String,
    /// As what they acted.
    pub role: String,
}

impl Author {
    /// A shopper, where their order's timeline and the log name who did something.
    pub fn shopper(account: Option<AccountId>) -> Self {
        Self { account, name: "shopper".to_owned(), role: "shopper".to_owned() }
    }

    /// A command of the program, by its name (`import listings`).
    pub fn command(name: &str) -> Self {
        Self { account: None, name: name.to_owned(), role: "program".to_owned() }
    }
}

impl From<&Account> for Author {
    fn from(account: &Account) -> Self {
        Self { account: Some(account.id.clone()), name: account.name.clone(), role: account.role.to_string() }
    }
}
