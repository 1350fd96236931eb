//! A visitor asks for goods that are made for them, and puts them into their cart; or changes what they asked for.

use super::put_in_cart::{change_cart, on_sale, own_cart, put_in_cart};
use super::{Done, Refusal};
use crate::domain::checkout::{MOST_LINES, MOST_OF_ONE};
use crate::domain::ids::{AccountId, CartId, PersonalId, Sku, UploadId, VariantId};
use crate::domain::personal::{AnswerRefused, Personal, Personalised, Typed, Value};
use crate::store::personal_lines::{self, PersonalLine};
use crate::store::{Tx, carts, personal, personal_uploads, sessions};

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Of what.
    pub sku: Sku,
    /// How many, all alike.
    pub quantity: u32,
    /// The answers, as typed.
    pub typed: Typed,
    /// The line of the cart that this takes the place of.
    pub instead: Option<PersonalId>,
}

/// Puts goods into the cart as they were asked for. Asked for in the same words, more of them are one line; otherwise
/// each is a line of its own. Whatever is changed is a new line, so that no price that was held for the old one counts.
///
/// # Errors
/// [`Refusal::Answers`] with what is wrong, by field; [`Refusal::NotFound`] for goods that are not on sale or a line that
/// is not there; [`Refusal::BadQuantity`], [`Refusal::CartFull`].
pub fn put_personal(tx: &mut Tx, session: &str, account: Option<&AccountId>, wish: Wish) -> Done<CartId> {
    if wish.quantity == 0 || wish.quantity > MOST_OF_ONE {
        return Err(Refusal::BadQuantity { most: MOST_OF_ONE }.into());
    }
    let (variant, listing) = on_sale(tx, &wish.sku)?;
    let asks = personal::of_listing(tx, &listing.id)?;
    let currency = listing.variants.iter().find(|known| known.id == variant).map(|known| known.price.currency());
    let (Some(asks), Some(currency)) = (asks, currency) else { return Err(Refusal::NotFound.into()) };
    if !sessions::hold(tx, session)? {
        return Err(Refusal::NotFound.into());
    }
    let id: PersonalId = tx.fresh();
    let made = asks.read(&id, &wish.typed, currency).map_err(Refusal::Answers)?;
    let cart = own_cart(tx, session, account)?;
    // The pictures are looked for in the cart they were sent for: another's is not found.
    let pictures = pictures(tx, &cart, made.as_ref())?;
    let lines = personal_lines::of_cart(tx, &cart)?;
    if let Some(instead) = &wish.instead {
        if !lines.iter().any(|line| line.id == *instead) {
            return Err(Refusal::NotFound.into());
        }
        // Pictures go over before the old line goes, or they would go with it.
        personal_uploads::give(tx, &cart, &pictures, &id)?;
        personal_lines::set(tx, &cart, instead, 0)?;
    }
    let Some(made) = made else {
        // Nothing was asked for after all: goods like any others.
        put_in_cart(tx, session, account, &wish.sku, wish.quantity)?;
        return Ok(cart);
    };
    let lines = personal_lines::of_cart(tx, &cart)?;
    let typed = tidied(&asks, &made);
    if let Some(same) = lines.iter().find(|line| line.variant == variant && line.typed == typed) {
        let quantity = same.quantity + wish.quantity;
        if quantity > MOST_OF_ONE {
            return Err(Refusal::BadQuantity { most: MOST_OF_ONE }.into());
        }
        personal_lines::set(tx, &cart, &same.id, quantity)?;
        personal_uploads::give(tx, &cart, &pictures, &same.id)?;
        return Ok(cart);
    }
    if lines.len() + carts::lines(tx, &cart)?.len() >= MOST_LINES {
        return Err(Refusal::CartFull { most: MOST_LINES }.into());
    }
    personal_lines::add(tx, &cart, &PersonalLine { id: id.clone(), variant, quantity: wish.quantity, typed })?;
    personal_uploads::give(tx, &cart, &pictures, &id)?;
    Ok(cart)
}

/// The answers that stand, and no others: what two lines are compared by.
fn tidied(asks: &Personal, made: &Personalised) -> Typed {
    let text = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Choice { code, .. } => code.clone(),
        Value::Picture(upload) => upload.to_string(),
    };
    let known = made.answers.iter().filter(|answer| asks.field(&answer.code).is_some());
    known.map(|answer| (answer.code.clone(), text(&answer.value))).collect()
}

/// The pictures of an answer, all of them sent for this cart.
fn pictures(tx: &mut Tx, cart: &CartId, made: Option<&Personalised>) -> Done<Vec<UploadId>> {
    let mut pictures = Vec::new();
    for answer in made.iter().flat_map(|made| &made.answers) {
        let Value::Picture(upload) = &answer.value else { continue };
        if !personal_uploads::is_of_cart(tx, cart, upload)? {
            return Err(Refusal::Answers(vec![(answer.code.clone(), AnswerRefused::NoSuchPicture)]).into());
        }
        pictures.push(upload.clone());
    }
    Ok(pictures)
}

/// Says how many lie in a cart of a variant or, where there is one, of a line of goods that are made for somebody; none
/// takes them out.
///
/// # Errors
/// [`Refusal::BadQuantity`]; [`Refusal::NotFound`] for what is not in the cart.
pub fn change_line(
    tx: &mut Tx,
    cart: &CartId,
    (variant, line): (&VariantId, Option<&PersonalId>),
    quantity: u32,
) -> Done<()> {
    if quantity > MOST_OF_ONE {
        return Err(Refusal::BadQuantity { most: MOST_OF_ONE }.into());
    }
    let own = match line {
        Some(line) if carts::hold(tx, cart)? => {
            personal_lines::of_cart(tx, cart)?.into_iter().find(|known| known.id == *line)
        }
        _ => None,
    };
    match own {
        Some(own) => Ok(personal_lines::set(tx, cart, &own.id, quantity)?),
        None => change_cart(tx, cart, variant, quantity),
    }
}
