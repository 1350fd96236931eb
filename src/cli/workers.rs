//! What goes on beside requests: letters are posted, payments and refunds finished, old sessions swept out, exchange
//! rates fetched, the log of prices kept, those who wait for goods told, reviews asked for, parcels on closed lanes given another road.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;

use super::ask_reviews::ask_reviews;
use super::keep_prices::keep_prices;
use super::reroute_stranded::reroute_stranded;
use super::tell_watchers::tell_watchers;
use crate::actions::forget_uploads::forget_uploads;
use crate::actions::{ActionError, count_searches};
use crate::app::{App, StartError};
use crate::domain::audit::Author;
use crate::domain::fruitless::Tally;
use crate::mail::{self, Posted, Transport};
use crate::outside::rates::fetch_rates;
use crate::outside::refunds::resume_refunds;
use crate::outside::resume::resume_payments;
use crate::settings::{Post, WrongSetting};
use crate::store::{StoreError, questions, sessions, watches, wishes};

/// Between two turns.
const PAUSE: Duration = Duration::from_secs(2);
/// Between two looks at the log of changes.
const FOLLOW: Duration = Duration::from_millis(100);
/// For how long a question waits until its address is confirmed.
const UNCONFIRMED: TimeDelta = TimeDelta::days(7);
/// Turns between two sweeps.
const SWEEP_EVERY: u32 = 300;

/// The way letters go out, by the settings.
///
/// # Errors
/// [`WrongSetting`] when the mail server's address is not understood.
pub fn transport(app: &App) -> Result<Box<dyn Transport>, StartError> {
    match &app.settings.post {
        Post::Folder => Ok(Box::new(mail::Folder(app.settings.dir.join("mail")))),
        Post::Smtp(url) => match mail::Smtp::new(url) {
            Ok(server) => Ok(Box::new(server)),
            Err(error) => Err(WrongSetting { name: "mail".into(), why: error.to_string() }.into()),
        },
    }
}

/// Variants priced for the log between two pauses: a few hundredths of a second of work.
const PRICES: usize = 1000;

/// Watches looked through between two pauses.
const WATCHES: usize = 1000;
/// Orders asked for their reviews in one sweep: a letter and a transaction each.
const REVIEWS: i64 = 500;
/// Lists of visitors who are gone, forgotten in one sweep.
const LISTS: i64 = 500;

/// Parcels on closed lanes looked after in one turn.
const ROADS: i64 = 20;

/// Turns between two times at which searches that found nothing are written down: a minute.
const COUNT_EVERY: u32 = 30;

/// Works until the program ends. What fails is logged and tried again in the next turn.
pub async fn work(app: Arc<App>, transport: Box<dyn Transport>) {
    // A bank that does not answer must not hold up letters and payments.
    futures_util::future::join3(settle(Arc::clone(&app), transport), keep(Arc::clone(&app)), follow(app)).await;
}

/// Keeps the index up with the log of changes, so that no visitor has to wait for it.
async fn follow(app: Arc<App>) {
    loop {
        let search = app.search.clone();
        match tokio::task::spawn_blocking(move || search.keep_up()).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "the index could not follow"),
            Err(error) => tracing::error!(%error, "the index could not follow"),
        }
        tokio::time::sleep(FOLLOW).await;
    }
}

async fn keep(app: Arc<App>) {
    loop {
        if let Err(error) = keep_once(&app).await {
            tracing::error!(%error, "rates or the log of prices could not be kept");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// One turn of what prices rest on, and of who waits for them: rates fetched if they are due, changed prices written
/// down, letters to those who wait.
///
/// # Errors
/// When the database fails.
pub async fn keep_once(app: &App) -> Result<(), ActionError> {
    if let Some(feed) = &app.rate_feed {
        let pause = TimeDelta::hours(i64::from(app.settings.rates_hours));
        fetch_rates(&app.db, feed.as_ref(), Author::command("fetch rates"), pause).await?;
    }
    keep_prices(&app.db, PRICES).await?;
    tell_watchers(&app.db, WATCHES, &|address| app.stop_of(address)).await?;
    Ok(())
}

async fn settle(app: Arc<App>, transport: Box<dyn Transport>) {
    let mut turn: u32 = 0;
    loop {
        if let Err(error) = turn_once(&app, transport.as_ref()).await {
            tracing::error!(%error, "the worker's turn failed");
        }
        if turn.is_multiple_of(SWEEP_EVERY) {
            let swept = app.db.write(|tx| {
                questions::sweep(tx, UNCONFIRMED)?;
                watches::sweep(tx, UNCONFIRMED)?;
                wishes::sweep(tx, LISTS)?;
                sessions::sweep(tx, TimeDelta::days(1))
            });
            let forgotten = app.db.write(forget_uploads);
            let counts = app.db.write(|tx| count_searches::count_searches(tx, &Tally::default()));
            if let Err(error) = counts.await {
                tracing::error!(%error, "old searches that found nothing could not be forgotten");
            }
            if let Err(error) = forgotten.await {
                tracing::error!(%error, "pictures nobody waits for could not be forgotten");
            }
            if let Err(error) = swept.await {
                tracing::error!(%error, "sessions and questions could not be swept");
            }
            if let Err(error) = ask_reviews(&app, REVIEWS).await {
                tracing::error!(%error, "reviews could not be asked for");
            }
        }
        if turn.is_multiple_of(COUNT_EVERY)
            && let Err(error) = count_searches(&app).await
        {
            tracing::error!(%error, "searches that found nothing could not be counted");
        }
        turn = turn.wrapping_add(1);
        tokio::time::sleep(PAUSE).await;
    }
}

/// One turn: everything that is due.
///
/// # Errors
/// When the database fails.
pub async fn turn_once(app: &App, transport: &dyn Transport) -> Result<(), ActionError> {
    let payments = resume_payments(&app.db, app.payments.as_ref(), |attempt| app.order_key(attempt)).await;
    let refunds = resume_refunds(&app.db, app.payments.as_ref()).await;
    let roads = reroute_stranded(&app.db, ROADS).await;
    while post(app, transport).await? == Posted::One {}
    payments?;
    refunds?;
    roads.map(drop)
}

async fn post(app: &App, transport: &dyn Transport) -> Result<Posted, StoreError> {
    mail::post_next(&app.db, &app.wording, &app.origin, &app.settings.sender, transport).await
}

/// Writes down which searches found nothing since the last time. What cannot be written is kept for the next one.
///
/// # Errors
/// When the database fails.
pub async fn count_searches(app: &App) -> Result<(), ActionError> {
    let tally = app.searches.take();
    let counted = tally.clone();
    if tally.is_empty() {
        return Ok(());
    }
    let written = app.db.write(move |tx| count_searches::count_searches(tx, &counted)).await;
    if written.is_err() {
        app.searches.give_back(tally);
    }
    written
}
