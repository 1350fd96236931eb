//! What may go wrong when the bank's daily file is fetched, and how the feed stands.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// Why the file was not had. Nothing of it is used then: the last table stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "kind", content = "detail", rename_all = "snake_case")]
pub enum FeedFault {
    /// No connection, or a name nobody knows.
    #[error("the address cannot be reached: {0}")]
    Unreachable(String),
    /// No answer in time.
    #[error("no answer in time")]
    Slow,
    /// An answer that is not the file, by its code.
    #[error("answered with status {0}")]
    Status(u16),
    /// Far larger than such a file is.
    #[error("the answer is too large")]
    Large,
    /// Not text.
    #[error("the answer is not text")]
    NotText,
    /// A file that cannot be read, with the line.
    #[error("not understood: {0}")]
    NotUnderstood(String),
}

/// How the feed stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeedState {
    /// When it was last tried, by any process.
    pub tried: Option<NaiveDateTime>,
    /// When it last brought a file that was understood.
    pub good: Option<NaiveDateTime>,
    /// When it last did not.
    pub failed: Option<NaiveDateTime>,
    /// Why it did not then.
    pub fault: Option<FeedFault>,
}

impl FeedState {
    /// Whether the last try that ended brought nothing.
    pub fn is_down(&self) -> bool {
        self.failed.is_some_and(|failed| self.good.is_none_or(|good| good < failed))
    }
}
