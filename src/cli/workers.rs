//! What goes on beside requests: letters are posted, payments and refunds finished, old sessions swept out.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;

use crate::app::{App, StartError};
use crate::mail::{self, Posted, Transport};
use crate::outside::refunds::resume_refunds;
use crate::outside::resume::resume_payments;
use crate::settings::{Post, WrongSetting};
use crate::store::{StoreError, sessions};

/// Between two turns.
const PAUSE: Duration = Duration::from_secs(2);
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

/// Works until the program ends. What fails is logged and tried again in the next turn.
pub async fn work(app: Arc<App>, transport: Box<dyn Transport>) {
    let mut turn: u32 = 0;
    loop {
        if let Err(error) = turn_once(&app, transport.as_ref()).await {
            tracing::error!(%error, "the worker's turn failed");
        }
        if turn.is_multiple_of(SWEEP_EVERY) {
            let swept = app.db.write(|tx| sessions::sweep(tx, TimeDelta::days(1))).await;
            if let Err(error) = swept {
                tracing::error!(%error, "sessions could not be swept");
            }
        }
        turn = turn.wrapping_add(1);
        tokio::time::sleep(PAUSE).await;
    }
}

/// One turn: everything that is due.
///
/// # Errors
/// When the database fails.
pub async fn turn_once(app: &App, transport: &dyn Transport) -> Result<(), crate::actions::ActionError> {
    while post(app, transport).await? == Posted::One {}
    resume_payments(&app.db, app.payments.as_ref(), |attempt| app.order_key(attempt)).await?;
    resume_refunds(&app.db, app.payments.as_ref()).await?;
    Ok(())
}

async fn post(app: &App, transport: &dyn Transport) -> Result<Posted, StoreError> {
    mail::post_next(&app.db, &app.wording, &app.origin, &app.settings.sender, transport).await
}
