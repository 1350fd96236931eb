//! A shopper asks to send goods back: the amount is worked out and promised, and an agent has something to decide.

use chrono::NaiveDate;

use super::{Done, Refusal};
use crate::domain::ids::{OrderId, ReturnId, Rma};
use crate::domain::letters::Letter;
use crate::domain::orders::Order;
use crate::domain::refunds::Unplannable;
use crate::domain::returns::{Reason, Return, ReturnLine, Standing};
use crate::store::known::Known;
use crate::store::{StoreError, Tx, orders, outbox, returns};

/// What is asked.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Of which order.
    pub order: OrderId,
    /// Why.
    pub reason: Reason,
    /// What the shopper wrote.
    pub words: String,
    /// What goes back.
    pub lines: Vec<ReturnLine>,
}

/// Today where an order went: its days are counted there.
pub fn today(known: &Known, order: &Order, now: chrono::DateTime<chrono::Utc>) -> NaiveDate {
    let market = known.rulebook.market(order.country, now.date_naive());
    market.map_or(now.date_naive(), |market| market.day(now))
}

/// Asks for a return. Answers its number.
///
/// # Errors
/// [`Refusal::Return`] when the goods cannot go back, or not so many, or not any more; [`Refusal::NotFound`].
pub fn ask_return(tx: &mut Tx, wish: Wish) -> Done<Rma> {
    if !wish.reason.is_offered() {
        return Err(Refusal::NotFound.into());
    }
    // Two requests at once would both see no open return: the order is taken first.
    if !orders::hold(tx, &wish.order)? {
        return Err(Refusal::NotFound.into());
    }
    let Some(order) = orders::by_id(tx, &wish.order)? else { return Err(Refusal::NotFound.into()) };
    let case = returns::case(tx, order)?;
    let today = today(&tx.known(), &case.order, tx.now());
    let amount = match case.ask(wish.reason, &wish.lines, today) {
        Ok(plan) => plan.total().map_err(|error| StoreError::corrupt("charges", error))?,
        Err(Unplannable::Refused(why)) => return Err(Refusal::Return(why).into()),
        Err(Unplannable::Amount(error)) => return Err(StoreError::corrupt("charges", error).into()),
    };
    let ret = Return {
        id: tx.fresh::<ReturnId>(),
        rma: Rma::new(tx.random()),
        order: case.order.id.clone(),
        standing: Standing::ASKED,
        reason: wish.reason,
        words: wish.words,
        note: String::new(),
        amount,
        lines: wish.lines.into_iter().filter(|line| line.quantity > 0).collect(),
        asked_at: tx.at(),
        decided_at: None,
        received_at: None,
        refunded_at: None,
    };
    returns::add(tx, &ret)?;
    orders::add_event(tx, &ret.order, "shopper", "return_asked", ret.rma.as_str())?;
    let letter = Letter::ReturnAsked { ret: ret.id.clone(), rma: ret.rma.clone() };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&ret.order))?;
    Ok(ret.rma)
}
