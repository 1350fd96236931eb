//! Letters that ask for a review, written beside requests some days after the last parcel of an order arrived.

use chrono::TimeDelta;

use crate::actions::ActionError;
use crate::actions::ask_for_review::ask_for_review;
use crate::app::App;
use crate::store::{orders, review_asks};

/// How long after they were due orders are still asked: whoever was sent goods before this program asked, or while it
/// stood still for longer, is left in peace.
const STILL: TimeDelta = TimeDelta::days(30);

/// Asks for at most so many orders; answers how many letters were written.
///
/// # Errors
/// When the database fails.
pub async fn ask_reviews(app: &App, most: i64) -> Result<usize, ActionError> {
    let days = TimeDelta::days(i64::from(app.settings.review_days));
    let due = move |read: &mut crate::store::Read<'_>| {
        let until = read.now().naive_utc() - days;
        let ids = review_asks::due(read, (until - STILL, until), most)?;
        orders::by_ids(read, &ids)
    };
    let mut asked = 0;
    for order in app.db.read(due).await? {
        let stop = app.stop_of(&app.letter_address(&order.email));
        asked += usize::from(app.db.write(move |tx| ask_for_review(tx, &order.id, &stop)).await?);
    }
    Ok(asked)
}
