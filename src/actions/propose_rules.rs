//! Someone proposes new rules. Nothing changes for shoppers until a second operator approves.

use super::preview_rules::Prepared;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::RuleChangeId;
use crate::domain::rulebook::changes::{ChangeState, NotDone, RuleChange};
use crate::store::{Tx, audit, rule_changes};

/// Keeps a proposal with what it would do.
///
/// # Errors
/// [`NotDone::NothingNew`] where all its rows are in force already.
pub fn propose_rules(tx: &mut Tx, author: &Author, prepared: Prepared, note: &str) -> Done<RuleChangeId> {
    let Prepared { proposal, base, merged, preview } = prepared;
    if merged.comparison.is_empty() {
        return Err(Refusal::Rules(NotDone::NothingNew).into());
    }
    let mut files: Vec<&str> = proposal.sheets.iter().map(|sheet| sheet.file.as_str()).collect();
    files.dedup();
    let change = RuleChange {
        id: tx.fresh(),
        state: ChangeState::Proposed,
        mode: proposal.mode,
        files: files.join(", "),
        effective: proposal.effective,
        author_id: author.account.clone(),
        author: author.name.clone(),
        note: note.to_owned(),
        base,
        result: merged.book.hash().to_string(),
        comparison: merged.comparison,
        preview,
        proposed_at: tx.at(),
        decided_by: None,
        decided_at: None,
        taken_back_by: None,
        taken_back_at: None,
    };
    rule_changes::add(tx, &change, &proposal)?;
    noted(tx, author, "propose rules", &change)?;
    Ok(change.id)
}

/// Compares a proposal anew with the rules in force by now.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::AlreadyDecided`].
pub fn look_again(tx: &mut Tx, author: &Author, id: &RuleChangeId, prepared: Prepared) -> Done<()> {
    let mut change = waiting(tx, id)?;
    change.base = prepared.base;
    change.result = prepared.merged.book.hash().to_string();
    change.comparison = prepared.merged.comparison;
    change.preview = prepared.preview;
    if !rule_changes::save(tx, &change, ChangeState::Proposed)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    noted(tx, author, "compare rules again", &change)
}

/// A change that waits for a decision.
pub(super) fn waiting(tx: &mut Tx, id: &RuleChangeId) -> Done<RuleChange> {
    let change = rule_changes::by_id(tx, id)?.ok_or(Refusal::NotFound)?;
    if change.state == ChangeState::Proposed { Ok(change) } else { Err(Refusal::AlreadyDecided.into()) }
}

/// Writes down who did what to a rule change.
pub(super) fn noted(tx: &mut Tx, author: &Author, action: &str, change: &RuleChange) -> Done<()> {
    let short = |hash: &str| hash.chars().take(16).collect::<String>();
    let detail = format!(
        "{}: {} rows, from {}, {} to {}",
        change.files,
        change.comparison.moved(),
        change.effective,
        short(&change.base),
        short(&change.result)
    );
    Ok(audit::add(tx, author, action, &format!("rules {}", change.id), &detail)?)
}
