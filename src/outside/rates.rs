//! The European Central Bank's daily file, fetched from where it is published. The rates come into force through
//! [`record_fetch`]; whatever goes wrong leaves the last ones in force.

use std::path::PathBuf;
use std::time::Duration;

use chrono::TimeDelta;
use futures_util::future::BoxFuture;

use crate::actions::ActionError;
use crate::actions::record_fetch::{Fetched, record_fetch};
use crate::domain::audit::Author;
use crate::domain::rates::daily::daily;
use crate::domain::rates::feed::FeedFault;
use crate::store::{Db, rate_feed};

/// Bytes taken at most. The daily file has two thousand; that of ninety days, in the same form, some two hundred thousand.
const MOST: u64 = 1_000_000;
/// For everything from the name to the last byte.
const PATIENCE: Duration = Duration::from_secs(20);
/// Times it is led on to another address.
const LED_ON: u32 = 3;
/// The file's name where it lies in a folder.
const FILE: &str = "eurofxref-daily.xml";

/// Where the file comes from.
pub trait RateFeed: Send + Sync {
    /// The address, as operators see it.
    fn address(&self) -> &str;

    /// The text of the file.
    fn fetch(&self) -> BoxFuture<'_, Result<String, FeedFault>>;
}

/// The file at an address of the web (`http://`, `https://`).
pub struct Web {
    url: String,
    agent: ureq::Agent,
}

impl Web {
    /// A feed from an address, which the settings have checked.
    pub fn at(url: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(LED_ON)
            .http_status_as_error(false)
            .user_agent(concat!("entrepot/", env!("CARGO_PKG_VERSION")))
            .build();
        Self { url: url.to_owned(), agent: config.into() }
    }
}

fn fault(error: &ureq::Error) -> FeedFault {
    match error {
        ureq::Error::Timeout(_) => FeedFault::Slow,
        ureq::Error::BodyExceedsLimit(_) => FeedFault::Large,
        ureq::Error::StatusCode(code) => FeedFault::Status(*code),
        other => FeedFault::Unreachable(other.to_string()),
    }
}

fn asked(agent: &ureq::Agent, url: &str) -> Result<String, FeedFault> {
    let mut answer = agent.get(url).call().map_err(|error| fault(&error))?;
    let status = answer.status();
    if !status.is_success() {
        return Err(FeedFault::Status(status.as_u16()));
    }
    let bytes = answer.body_mut().with_config().limit(MOST).read_to_vec().map_err(|error| fault(&error))?;
    String::from_utf8(bytes).or(Err(FeedFault::NotText))
}

impl RateFeed for Web {
    fn address(&self) -> &str {
        &self.url
    }

    fn fetch(&self) -> BoxFuture<'_, Result<String, FeedFault>> {
        let (agent, url) = (self.agent.clone(), self.url.clone());
        Box::pin(async move {
            // The client waits in its thread, so it gets one of those that may.
            let answer = tokio::task::spawn_blocking(move || asked(&agent, &url)).await;
            answer.unwrap_or_else(|stopped| Err(FeedFault::Unreachable(stopped.to_string())))
        })
    }
}

/// The file in a folder of this machine: somebody else puts it there, or a test does.
pub struct Folder {
    path: PathBuf,
    shown: String,
}

impl Folder {
    /// A feed from `eurofxref-daily.xml` in a folder.
    pub fn at(folder: &std::path::Path) -> Self {
        let path = folder.join(FILE);
        Self { shown: path.display().to_string(), path }
    }
}

impl RateFeed for Folder {
    fn address(&self) -> &str {
        &self.shown
    }

    fn fetch(&self) -> BoxFuture<'_, Result<String, FeedFault>> {
        Box::pin(async move {
            let bytes = std::fs::read(&self.path).map_err(|error| FeedFault::Unreachable(error.to_string()))?;
            String::from_utf8(bytes).or(Err(FeedFault::NotText))
        })
    }
}

/// Fetches the file, if nobody did within `pause`; nothing where somebody did. Safe with any number of processes:
/// the try is taken in the database before it is made.
///
/// # Errors
/// When the database fails. A feed that fails is no error: it is written down, logged once, and tried again later.
pub async fn fetch_rates(
    db: &Db,
    feed: &dyn RateFeed,
    author: Author,
    pause: TimeDelta,
) -> Result<Option<Fetched>, ActionError> {
    let not_after = (db.now() - pause).naive_utc();
    let tried = db.read(|read| rate_feed::state(read)).await?.tried;
    if tried.is_some_and(|tried| tried > not_after) || !db.write(move |tx| rate_feed::claim(tx, not_after)).await? {
        return Ok(None);
    }
    let text = feed.fetch().await;
    let brought = text.and_then(|text| daily(&text).map_err(|fault| FeedFault::NotUnderstood(fault.to_string())));
    let fetched = db.write(move |tx| record_fetch(tx, &author, brought)).await?;
    if let Fetched::Failed(fault) = &fetched {
        tracing::warn!(address = feed.address(), %fault, "the exchange rates could not be fetched; the last ones stay");
    }
    Ok(Some(fetched))
}
