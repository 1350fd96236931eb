//! A rule change as it is kept: who wants what, what it would do, who decided, and what may still be done with it.

use chrono::{NaiveDate, NaiveDateTime};

use super::preview::Preview;
use super::{ChangeState, Comparison, Mode};
use crate::domain::ids::{AccountId, RuleChangeId};

/// Why nothing is done with a rule change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotDone {
    /// All its rows are in force already.
    NothingNew,
    /// Whoever proposed it cannot approve it: a second pair of eyes is what it waits for.
    OwnProposal,
    /// Only whoever proposed it takes it away; others say no.
    NotYours,
    /// The rules in force, or the day, are no longer those it was compared with, and it does something else now.
    LookAgain,
    /// This one was approved later and rests on it.
    LaterChange {
        /// Which.
        id: RuleChangeId,
        /// Its files.
        files: String,
    },
    /// Other rules were put in force since, by a command.
    OtherRules,
}

/// A rule change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleChange {
    /// Its id.
    pub id: RuleChangeId,
    /// Where it stands.
    pub state: ChangeState,
    /// How its rows come in.
    pub mode: Mode,
    /// The names of its files.
    pub files: String,
    /// From when on.
    pub effective: NaiveDate,
    /// The account of whoever proposed it; none for a command.
    pub author_id: Option<AccountId>,
    /// How the log names them.
    pub author: String,
    /// What they said of it.
    pub note: String,
    /// The hash of the rulebook it was compared with; once approved, of the one before it.
    pub base: String,
    /// The hash of the rulebook with it.
    pub result: String,
    /// What it does to rows.
    pub comparison: Comparison,
    /// What it does to prices.
    pub preview: Preview,
    /// When it was proposed.
    pub proposed_at: NaiveDateTime,
    /// Who approved it, refused it or took it away.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<NaiveDateTime>,
    /// Who took it back.
    pub taken_back_by: Option<String>,
    /// When.
    pub taken_back_at: Option<NaiveDateTime>,
}

impl RuleChange {
    /// Whether an account proposed it.
    pub fn is_of(&self, account: Option<&AccountId>) -> bool {
        self.author_id.is_some() && self.author_id.as_ref() == account
    }
}
