//! `entrepot accounts`: who may sign in.

use std::io::BufRead;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::{Site, print, say};
use crate::actions::open_account::{NewAccount, add_account};
use crate::actions::{ActionError, Refusal};
use crate::app::{App, StartError, clock};
use crate::domain::accounts::{Email, Role, SHORTEST_PASSWORD, is_long_enough, is_published};
use crate::domain::audit::Author;
use crate::domain::ids::Slug;
use crate::domain::storefront::Language;
use crate::settings::{Mode, WrongSetting};
use crate::store::brands;
use crate::web::{password, session};

/// Keeps the list of those who may sign in.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Opens an account: for staff, a brand owner or a shopper.
    Add(Add),
}

#[derive(Debug, Args)]
struct Add {
    #[command(flatten)]
    site: Site,
    /// As what they sign in: shopper, brand, agent or operator.
    #[arg(long)]
    role: Role,
    /// The address they sign in with.
    #[arg(long)]
    email: Email,
    /// What to call them.
    #[arg(long)]
    name: String,
    /// The brand of a brand owner, by its part of addresses (guanxi-kiln).
    #[arg(long, value_name = "SLUG")]
    brand: Option<Slug>,
    /// The language of their desk and letters.
    #[arg(long, default_value = "en")]
    language: Language,
    /// Take the password from the first line of standard input, instead of making one up and printing it once.
    #[arg(long)]
    password_stdin: bool,
}

fn wrong(name: &str, why: impl Into<String>) -> StartError {
    WrongSetting { name: name.to_owned(), why: why.into() }.into()
}

/// Runs `accounts`.
///
/// # Errors
/// [`StartError`], naming what was wrong.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let Command::Add(add) = arguments.command;
    let settings = add.site.settings()?;
    if add.name.trim().is_empty() {
        return Err(wrong("--name", "write what to call them"));
    }
    let (given, live) = (add.password_stdin, settings.mode == Mode::Live);
    let password = if given { typed(live)? } else { made_up() };
    let app = App::open(settings, String::new(), clock())?;
    if !app.wording.offers(add.language) {
        let offered: Vec<&str> = app.wording.languages().iter().map(|language| language.as_str()).collect();
        return Err(wrong("--language", format!("{} is not offered; one of {}", add.language, offered.join(", "))));
    }
    let brand = match (add.role, add.brand) {
        (Role::Brand, Some(slug)) => {
            let found = app.db.read_now(|read| brands::by_slug(read, &slug))?;
            Some(found.ok_or_else(|| wrong("--brand", format!("there is no brand {slug}")))?.id)
        }
        (Role::Brand, None) => return Err(wrong("--brand", "name the brand whose goods they may touch")),
        (_, Some(_)) => return Err(wrong("--brand", "only an account with --role brand has one")),
        (_, None) => None,
    };
    let password_hash =
        password::hash_now(&password).ok_or_else(|| wrong("password", "it could not be hashed; is there memory?"))?;
    let (email, role) = (add.email.clone(), add.role);
    let new = NewAccount {
        email: add.email,
        name: add.name.trim().to_owned(),
        role,
        brand,
        language: add.language,
        password_hash,
    };
    match app.db.write_now(|tx| add_account(tx, &Author::command("accounts add"), new)) {
        Ok(_) => {}
        Err(ActionError::Refused(Refusal::EmailTaken)) => {
            return Err(wrong("--email", format!("an account with {email} is open already; use another address")));
        }
        Err(ActionError::Broken(error)) => return Err(error.into()),
        Err(ActionError::Refused(other)) => return Err(wrong("accounts add", format!("refused: {other:?}"))),
    }
    say(&format!("Opened: {email} as {role}."));
    if !given {
        say("Their password, shown this once:");
        print(&password);
    }
    Ok(ExitCode::SUCCESS)
}

/// The first line of standard input.
fn typed(live: bool) -> Result<String, StartError> {
    let mut line = String::new();
    if let Err(error) = std::io::stdin().lock().read_line(&mut line) {
        return Err(wrong("password", error.to_string()));
    }
    // The sign-in form trims what is typed as well.
    let password = line.trim().to_owned();
    if !is_long_enough(&password) {
        return Err(wrong("password", format!("standard input holds fewer than {SHORTEST_PASSWORD} characters")));
    }
    if live && is_published(&password) {
        return Err(wrong("password", "it is one of the demo's, which everyone can read; choose another"));
    }
    Ok(password)
}

/// Five groups of four: 80 random bits, for reading aloud.
fn made_up() -> String {
    let secret = session::secret();
    let groups = secret.as_bytes().chunks(4).take(5);
    groups.map(|group| String::from_utf8_lossy(group).into_owned()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_made_up_is_long_enough_and_never_the_same() {
        let (one, other) = (made_up(), made_up());
        assert!(is_long_enough(&one) && one.len() == 24, "{one}");
        assert_ne!(one, other);
    }
}
