//! A visitor sends a picture for goods that are made for them.

use chrono::TimeDelta;

use super::put_in_cart::own_cart;
use super::{Done, Refusal};
use crate::domain::ids::{AccountId, UploadId};
use crate::store::personal_uploads::{self, Upload};
use crate::store::{Tx, sessions};

/// Pictures that may wait in one cart without goods: a preview looked at again and again leaves some behind.
const MOST_LOOSE: i64 = 20;
/// Pictures from one place on the network within the window, whatever carts they are sent for.
pub const MOST_FROM_PEER: i32 = 100;
const WINDOW: TimeDelta = TimeDelta::hours(1);

/// Counts a picture that is sent, before anything is read out of it: reading one is dear, and a cart costs nothing.
/// `peer` is the name under which throttles count the place on the network it came from.
///
/// # Errors
/// [`Refusal::TooOften`].
pub fn count_upload(tx: &mut Tx, peer: &str) -> Done<()> {
    if sessions::count_failure(tx, peer, WINDOW)? > MOST_FROM_PEER {
        return Err(Refusal::TooOften.into());
    }
    Ok(())
}

/// Keeps a picture for the cart of a session, which is opened now if there is none. Its id is random through and
/// through: nobody guesses it, and whoever knows it still has to be somebody it belongs to.
///
/// # Errors
/// [`Refusal::TooOften`] where too many wait already, [`Refusal::NotFound`] for a session that is gone.
pub fn keep_upload(tx: &mut Tx, session: &str, account: Option<&AccountId>, upload: &Upload) -> Done<UploadId> {
    if !sessions::hold(tx, session)? {
        return Err(Refusal::NotFound.into());
    }
    let cart = own_cart(tx, session, account)?;
    if personal_uploads::count_loose(tx, &cart)? >= MOST_LOOSE {
        return Err(Refusal::TooOften.into());
    }
    let id = UploadId::new(uuid::Builder::from_random_bytes(tx.random()).into_uuid());
    personal_uploads::add(tx, &cart, &id, upload)?;
    Ok(id)
}
