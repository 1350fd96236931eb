//! Who knows a password: asked at the door, and again where it is changed.
//!
//! An unknown address costs the same work as a known one and gets the same answer. Failures are counted per account
//! and per address on the network the request came from; what a request says of itself (`X-Forwarded-For`) or brings
//! along (a fresh cookie) changes nothing.

use std::net::{IpAddr, Ipv6Addr};

use actix_web::HttpRequest;

use super::fault::Fault;
use super::password::{self, Turn};
use super::session;
use crate::actions::ActionError;
use crate::actions::sign_in::{Counters, count_failure, forgive, must_wait};
use crate::app::App;
use crate::domain::accounts::{Account, Email, is_published};
use crate::settings::Mode;
use crate::store::accounts;

/// The counters of a try for an address as typed.
pub fn counters(request: &HttpRequest, email: &str) -> Counters {
    let typed = email.trim().to_lowercase();
    Counters { account: format!("sign-in account {}", session::hash(&typed)), peer: peer(request) }
}

/// Where a request comes from. Of IPv6 the half a household or firm is given: the other half is theirs to vary.
fn peer(request: &HttpRequest) -> String {
    let from = match request.peer_addr().map(|peer| peer.ip().to_canonical()) {
        Some(IpAddr::V6(six)) => {
            let [a, b, c, d, ..] = six.segments();
            Ipv6Addr::from([a, b, c, d, 0, 0, 0, 0]).to_string()
        }
        Some(four) => four.to_string(),
        None => "nowhere".to_owned(),
    };
    format!("sign-in from {from}")
}

/// Refuses when too many tries failed.
///
/// # Errors
/// [`Fault::TooMany`].
pub async fn may_try(app: &App, counters: &Counters) -> Result<(), Fault> {
    let counters = counters.clone();
    let wait = app
        .db
        .read(move |read| {
            let now = read.now().naive_utc();
            must_wait(read, &counters, now)
        })
        .await?;
    wait.map_or(Ok(()), |seconds| Err(Fault::TooMany(seconds)))
}

/// Counts a failure under one of the names or both.
///
/// # Errors
/// When the database fails.
pub async fn failed(app: &App, names: Vec<String>) -> Result<(), Fault> {
    let count = move |tx: &mut crate::store::Tx<'_>| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        count_failure(tx, &names)
    };
    Ok(app.db.write::<(), ActionError>(count).await?)
}

/// Whether a password may be used here at all: the demo's are known to everyone.
pub fn may_use(app: &App, password: &str) -> bool {
    app.settings.mode != Mode::Live || !is_published(password)
}

/// The account of an address and a password, if they belong together, with the right to hash.
///
/// # Errors
/// [`Fault::TooMany`], before anything is compared.
pub async fn recognise(
    app: &App,
    request: &HttpRequest,
    email: &str,
    password: &str,
) -> Result<(Option<Known>, Turn), Fault> {
    let counters = counters(request, email);
    may_try(app, &counters).await?;
    let address: Option<Email> = email.parse().ok();
    let found = match address {
        Some(address) => app.db.read(move |read| accounts::by_email(read, &address)).await?,
        None => None,
    };
    let turn = password::turn().await?;
    // Others may have failed while this one waited.
    may_try(app, &counters).await?;
    let (account, hash) = found.map_or((None, None), |(account, hash)| (Some(account), Some(hash)));
    let right = password::matches(&turn, password.to_owned(), hash.clone()).await?;
    match (account, hash) {
        (Some(account), Some(hash)) if right && may_use(app, password) => {
            app.db.write::<(), ActionError>(move |tx| forgive(tx, &counters)).await?;
            Ok((Some(Known { account, hash }), turn))
        }
        _ => {
            failed(app, vec![counters.account, counters.peer]).await?;
            Ok((None, turn))
        }
    }
}

/// Someone whose password was right.
pub struct Known {
    /// Their account.
    pub account: Account,
    /// The hash it was compared with.
    pub hash: String,
}
