//! A second operator decides about proposed rules; what was approved can be taken back.

use super::load_rates::load_rates;
use super::propose_rules::{noted, waiting};
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::RuleChangeId;
use crate::domain::rulebook::changes::{ChangeState, Merged, Mode, NotDone, RuleChange};
use crate::store::{Tx, audit, rule_changes, rulebooks};

/// Puts proposed rules in force, each row from its day on. `merged` is the proposal in the rulebook of the hash `base`,
/// made just before, outside the transaction.
///
/// # Errors
/// [`NotDone::OwnProposal`]; [`NotDone::LookAgain`] where it would do something else than what was previewed;
/// [`Refusal::AlreadyDecided`], [`Refusal::NotFound`].
pub fn approve_rules(tx: &mut Tx, author: &Author, id: &RuleChangeId, (base, merged): (&str, &Merged)) -> Done<()> {
    let mut change = waiting(tx, id)?;
    if change.is_of(author.account.as_ref()) {
        return Err(Refusal::Rules(NotDone::OwnProposal).into());
    }
    // Others may have been put in force between the look and now: the result would take them back in silence.
    let of_rules = change.mode != Mode::Rates;
    let moved_on = of_rules && tx.known().versions.rulebook_hash != base;
    if moved_on || merged.comparison != change.comparison {
        return Err(Refusal::Rules(NotDone::LookAgain).into());
    }
    base.clone_into(&mut change.base);
    change.result = merged.book.hash().to_string();
    decided(tx, author, &mut change, ChangeState::Approved)?;
    if of_rules {
        rulebooks::add(tx, &merged.book, &author.name)?;
        rulebooks::put_in_force(tx, &change.result)?;
    } else {
        load_rates(tx, author, &merged.rates, &[])?;
    }
    noted(tx, author, "approve rules", &change)
}

/// Says no to proposed rules.
///
/// # Errors
/// [`Refusal::AlreadyDecided`], [`Refusal::NotFound`].
pub fn refuse_rules(tx: &mut Tx, author: &Author, id: &RuleChangeId) -> Done<()> {
    let mut change = waiting(tx, id)?;
    decided(tx, author, &mut change, ChangeState::Refused)?;
    noted(tx, author, "refuse rules", &change)
}

/// Takes a proposal of one's own away.
///
/// # Errors
/// [`NotDone::NotYours`], [`Refusal::AlreadyDecided`], [`Refusal::NotFound`].
pub fn withdraw_rules(tx: &mut Tx, author: &Author, id: &RuleChangeId) -> Done<()> {
    let mut change = waiting(tx, id)?;
    // What a command proposed belongs to nobody, so any operator may take it away.
    if change.author_id.is_some() && !change.is_of(author.account.as_ref()) {
        return Err(Refusal::Rules(NotDone::NotYours).into());
    }
    decided(tx, author, &mut change, ChangeState::Withdrawn)?;
    noted(tx, author, "withdraw rules", &change)
}

/// Puts the rulebook from before an approved change back in force.
///
/// # Errors
/// [`NotDone::LaterChange`] or [`NotDone::OtherRules`] where other rules were put in force since;
/// [`Refusal::AlreadyDecided`] where it is not in force, [`Refusal::NotFound`].
pub fn take_back_rules(tx: &mut Tx, author: &Author, id: &RuleChangeId) -> Done<()> {
    let mut change = rule_changes::by_id(tx, id)?.ok_or(Refusal::NotFound)?;
    // Rates are superseded by newer ones, not taken back: what was shown meanwhile was shown.
    if change.mode == Mode::Rates || !change.state.may_become(ChangeState::TakenBack) {
        return Err(Refusal::AlreadyDecided.into());
    }
    let in_force = tx.known().versions.rulebook_hash.clone();
    if in_force != change.result {
        let later = rule_changes::that_made(tx, &in_force)?;
        return Err(Refusal::Rules(match later {
            Some(later) => NotDone::LaterChange { id: later.id, files: later.files },
            None => NotDone::OtherRules,
        })
        .into());
    }
    change.state = ChangeState::TakenBack;
    change.taken_back_by = Some(author.name.clone());
    change.taken_back_at = Some(tx.at());
    if !rule_changes::save(tx, &change, ChangeState::Approved)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    rulebooks::put_in_force(tx, &change.base)?;
    let detail = format!("{} in force again instead of {}", change.base, change.result);
    Ok(audit::add(tx, author, "take back rules", &format!("rules {}", change.id), &detail)?)
}

fn decided(tx: &mut Tx, author: &Author, change: &mut RuleChange, state: ChangeState) -> Done<()> {
    change.state = state;
    change.decided_by = Some(author.name.clone());
    change.decided_at = Some(tx.at());
    let saved = rule_changes::save(tx, change, ChangeState::Proposed)?;
    if saved { Ok(()) } else { Err(Refusal::AlreadyDecided.into()) }
}
